"""What networks cost, against closed formulas and what other tools and papers say of them."""

import copy

import pytest
import segmentation_models_pytorch as smp
import torch
from torch import nn
from torch.nn import functional

from lclab.models.architecture import architecture
from lclab.profile.count import BYTES, Count, count


class Of(nn.Module):
    """A network that is one function of the image and a layer's weights."""

    def __init__(self, function, layer=None):
        super().__init__()
        self.layer = layer
        self.function = function

    def forward(self, image):
        return self.function(image, self.layer) if self.layer else self.function(image)


def counted(network, bands=6, height=10, width=14):
    return count(network, bands, height, width)


def rows(image):
    """Pixels as rows (n, h * w, c), laid out anew."""
    return image.flatten(2).transpose(1, 2).contiguous()


def test_convolution():
    pixels, filters = 10 * 14, 6 * 3 * 3
    macs = pixels * 8 * filters
    assert counted(nn.Conv2d(6, 8, 3, padding=1, bias=False)) == Count(
        params=8 * filters,
        flops=macs,
        madd=2 * macs,
        memory=BYTES * pixels * 8,
        memrw=BYTES * (pixels * 6 + 8 * filters + pixels * 8),
    )


def test_convolution_with_bias_stride_and_dilation():
    layer = nn.Conv2d(6, 8, (3, 5), stride=2, dilation=(2, 1))
    pixels = ((10 - 5) // 2 + 1) * ((14 - 5) // 2 + 1)
    macs, outputs = pixels * 8 * 6 * 15, pixels * 8
    found = counted(layer)
    assert (found.flops, found.madd) == (macs + outputs, 2 * macs + outputs)
    assert found.memrw == BYTES * (6 * 10 * 14 + 8 * 6 * 15 + 8 + outputs)


@pytest.mark.parametrize("groups", [2, 3, 6])
def test_grouped_convolution(groups):
    layer = nn.Conv2d(6, 12, 3, padding=1, groups=groups, bias=False)
    found = counted(layer)
    assert found.flops == 10 * 14 * 12 * (6 // groups) * 9
    assert found.params == 12 * (6 // groups) * 9


@pytest.mark.parametrize("groups", [1, 2])
def test_transposed_convolution(groups):
    layer = nn.ConvTranspose2d(6, 8, 4, stride=2, padding=1, groups=groups)
    found = counted(layer)
    outputs = 20 * 28 * 8
    macs = 10 * 14 * 6 * (8 // groups) * 16  # every input meets its part of a filter
    assert found.flops == macs + outputs
    assert found.memory == BYTES * outputs


def test_linear_layer_however_the_image_lies():
    layer = nn.Linear(6, 9)
    pixels = 10 * 14
    macs, outputs = pixels * 6 * 9, pixels * 9
    ways = (
        lambda image, linear: linear(rows(image)),
        lambda image, linear: linear(image.flatten(2).transpose(1, 2)),
        lambda image, linear: linear(image.permute(0, 2, 3, 1)),
    )
    for way in ways:
        found = counted(Of(way, layer))
        assert (found.params, found.flops, found.memory) == (63, macs + outputs, BYTES * outputs)


def test_products_of_matrices():
    tokens, depth = 10 * 14, 6
    for way in (
        lambda image: rows(image) @ image.flatten(2),
        lambda image: torch.einsum("ncp,ncq->npq", image.flatten(2), image.flatten(2)),
        lambda image: torch.bmm(rows(image), image.flatten(2)),
    ):
        found = counted(Of(way))
        assert found.flops == tokens * tokens * depth
        assert found.memory == BYTES * tokens * tokens
        assert found.memrw == BYTES * (2 * tokens * depth + tokens * tokens)


def attended(image):
    """Attention of 2 heads of 3 channels of every pixel to every other."""
    heads = rows(image).view(1, -1, 2, 3).transpose(1, 2)
    return functional.scaled_dot_product_attention(heads, heads, heads)


def test_attention():
    tokens, depth, heads = 10 * 14, 3, 2
    scores, outputs = heads * tokens * tokens, heads * tokens * depth
    found = counted(Of(attended))
    assert found.flops == 2 * scores * depth + scores  # two products and a softmax
    assert found.memory == BYTES * (2 * scores + outputs)
    assert found.memrw == BYTES * (3 * outputs + 4 * scores + outputs)


def test_attention_written_by_hand_costs_the_same():
    def by_hand(image):
        heads = rows(image).view(1, -1, 2, 3).transpose(1, 2)
        scores = heads @ heads.transpose(-2, -1) / 3**0.5
        return scores.softmax(-1) @ heads

    assert counted(Of(by_hand)) == counted(Of(attended))


def test_multi_head_attention():
    tokens, dim, heads = 10 * 14, 6, 2
    layer = nn.MultiheadAttention(dim, heads, batch_first=True)
    found = counted(Of(lambda image, attend: attend(*3 * [rows(image)])[0], layer))
    projections = 4 * tokens * dim * dim
    products = 2 * tokens * tokens * dim
    ones = 4 * tokens * dim + heads * tokens * tokens  # biases and the softmax
    assert found.params == 4 * (dim * dim + dim)
    assert found.flops == projections + products + ones


@pytest.mark.parametrize(
    ("layer", "params"),
    [
        (nn.BatchNorm2d(6), 12),
        (nn.BatchNorm2d(6, affine=False), 0),
        (nn.GroupNorm(2, 6), 12),
        (nn.LayerNorm([6, 10, 14]), 2 * 6 * 10 * 14),
        (nn.InstanceNorm2d(6), 0),
        *((activation(), 0) for activation in (nn.ReLU, nn.GELU, nn.SiLU, nn.ReLU6, nn.Sigmoid)),
        *((activation(), 0) for activation in (nn.LeakyReLU, nn.Hardswish, nn.Mish, nn.ELU)),
        (nn.ReLU(inplace=True), 0),
        (nn.PReLU(6), 6),
        (nn.Softmax(dim=1), 0),
    ],
    ids=repr,
)
def test_norms_and_activations_are_one_per_output(layer, params):
    outputs = 6 * 10 * 14
    found = counted(layer)
    assert (found.params, found.flops, found.madd) == (params, outputs, outputs)
    assert found.memory == BYTES * outputs
    assert BYTES * 2 * outputs <= found.memrw <= BYTES * (2 * outputs + params + 12)


@pytest.mark.parametrize(
    ("layer", "outputs"),
    [
        (nn.MaxPool2d(2), 6 * 5 * 7),
        (nn.AvgPool2d(2), 6 * 5 * 7),
        (nn.AdaptiveAvgPool2d(1), 6),
        (nn.AdaptiveAvgPool2d(5), 6 * 25),
        (nn.Upsample(scale_factor=2), 4 * 6 * 10 * 14),
        (nn.UpsamplingBilinear2d(scale_factor=2), 4 * 6 * 10 * 14),
    ],
    ids=repr,
)
def test_pooling_and_resampling_cost_memory_only(layer, outputs):
    moved = BYTES * (6 * 10 * 14 + outputs)
    assert counted(layer) == Count(0, 0, 0, BYTES * outputs, moved)


def test_sums_and_shapes_cost_nothing():
    def moved(image):
        both = torch.cat([image + image, image * image], 1)
        return both.permute(0, 2, 3, 1).reshape(-1)

    assert counted(Of(moved)) == Count(0, 0, 0, 0, 0)


def test_only_what_learns_is_a_parameter():
    network = nn.Sequential(nn.Conv2d(6, 6, 1, bias=False), nn.Conv2d(6, 6, 1, bias=False))
    assert counted(network).params == 72
    network[0].requires_grad_(False)
    assert counted(network).params == 36


def test_shared_weights_count_once_and_their_work_every_time():
    layer = nn.Conv2d(6, 6, 1, bias=False)
    found = counted(nn.Sequential(layer, layer))
    assert (found.params, found.flops) == (36, 2 * 36 * 10 * 14)


def test_the_network_stays_as_it_was():
    network = nn.Sequential(nn.Conv2d(6, 4, 3), nn.BatchNorm2d(4), nn.Dropout()).train()
    network[0].weight.grad = torch.ones_like(network[0].weight)
    before = copy.deepcopy(network.state_dict())
    addresses = [p.data_ptr() for p in network.parameters()]
    counted(network)
    assert all(module.training for module in network.modules())
    assert [p.data_ptr() for p in network.parameters()] == addresses
    assert network[0].weight.grad is not None
    for name, value in network.state_dict().items():
        assert torch.equal(value, before[name])


def test_training_and_evaluation_are_counted_alike():
    network = smp.Unet("resnet18", encoder_weights=None)
    assert count(network.train(), 3, 64, 64) == count(network.eval(), 3, 64, 64)


def test_a_padded_image_costs_what_it_is_padded_to():
    network = architecture("unet", ["encoder=resnet18"]).build(3, 7)
    assert count(network, 3, 33, 64) == count(network, 3, 64, 64)


AUTOLC = {
    "deeplabv3plus": (26.68, 147.2, 0.29, smp.DeepLabV3Plus),
    "deeplabv3": (39.64, 655.7, 1.31, smp.DeepLabV3),
}


@pytest.mark.parametrize("name", AUTOLC)
def test_published_counts(name):
    """Of AutoLC's Table III: 7 classes at 1024 x 1024."""
    millions, giga, tera, kind = AUTOLC[name]
    with torch.device("meta"):
        network = kind("resnet50", encoder_weights=None, classes=7)
    found = count(network, 3, 1024, 1024)
    assert found.params / 1e6 == pytest.approx(millions, rel=0.0005)
    assert found.flops / 1e9 == pytest.approx(giga, rel=0.003)
    assert found.madd / 1e12 == pytest.approx(tera, abs=0.005)


@pytest.mark.parametrize(
    ("name", "memory", "memrw"), [("deeplabv3plus", 3.22, 6.36), ("deeplabv3", 5.49, 11.13)]
)
def test_published_memory(name, memory, memrw):
    """Theirs counts an activation that is called three times in a block only once.

    The rest of the difference is in layers that do nothing in evaluation, which theirs counts as
    outputs, and in resampling, which theirs does not count as read and written.
    """
    with torch.device("meta"):
        network = AUTOLC[name][3]("resnet50", encoder_weights=None, classes=7)
    once_per_call = count(network, 3, 1024, 1024)
    for part in network.modules():
        if hasattr(part, "conv3") and hasattr(part, "relu"):
            shared = part.relu
            part.relu = LastOfThree(shared)
    found = count(network, 3, 1024, 1024)
    assert found.memory / 2**30 == pytest.approx(memory, rel=0.035)
    assert found.memrw / 2**30 == pytest.approx(memrw, rel=0.025)
    assert memory < once_per_call.memory / 2**30 < 1.09 * memory


class LastOfThree(nn.Module):
    """Applies an activation at the last of three calls only."""

    def __init__(self, activation):
        super().__init__()
        self.activation = activation
        self.calls = 0

    def forward(self, values):
        self.calls += 1
        return values if self.calls % 3 else self.activation(values)
