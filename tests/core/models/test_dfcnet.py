"""DFCNet's networks: dense blocks, how they are fused, and learning from two data sets."""

import pytest
import torch
from torch import nn
from torch.nn import functional
from torchvision.models import DenseNet

from lclab.models.architecture import architecture
from lclab.models.blocks.dense import DenseBlock, Rise, fused, integrated
from lclab.models.dfcnet import LAYERS, STRIDES, classmatenet, dfcnet, fc_densenet

JOINT = {"classmatenet": classmatenet, "dfcnet": dfcnet}
both = pytest.mark.parametrize("name", JOINT)


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def parameters(network):
    return sum(weights.numel() for weights in network.parameters())


def with_varied_norms(network):
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.bias, std=0.3)
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.normal_(module.running_mean, std=0.3)
            nn.init.uniform_(module.running_var, 0.5, 1.5)
    return network.eval()


@pytest.fixture(scope="module")
def joint():
    """Networks with an answer for a second data set of three classes."""
    torch.manual_seed(0)
    return {name: build(3, 7, classmate=3).eval() for name, build in JOINT.items()}


# Sizes.


@pytest.mark.parametrize(
    ("build", "millions"), [(fc_densenet, 11.82), (classmatenet, 11.97), (dfcnet, 12.20)]
)
def test_parameters(build, millions):
    """The paper says none but DenseNet-121's; a mirrored decoder makes about 12 M of it."""
    with torch.device("meta"):
        network, whole = build(3, 7), DenseNet()
    encoder = parameters(network.encoder)
    assert encoder == parameters(whole) - 1024 * 1000 - 1000
    assert encoder == pytest.approx(6.95e6, rel=0.005)
    assert parameters(network) == pytest.approx(12e6, rel=0.02)
    assert parameters(network) == pytest.approx(millions * 1e6, rel=0.005)  # as measured


@pytest.mark.parametrize(
    ("build", "blocks", "ends"), [(fc_densenet, 7, 4), (classmatenet, 7, 4), (dfcnet, 8, 2)]
)
def test_blocks_lie_at_the_strides_of_the_paper(build, blocks, ends):
    with torch.device("meta"):
        network = build(1, 2)
        image = torch.zeros(2, 1, 64, 128)
        made = network.blocks(image)
        assert network.shared(image).shape[2:] == (64 // ends, 128 // ends)
    assert [values.shape[2:] for values in made] == [(64 // s, 128 // s) for s in STRIDES[:blocks]]
    begins = (64, 128, 256, 512, 256, 128, 64, 64)
    widths = [begin + 32 * layers for begin, layers in zip(begins, LAYERS, strict=True)]
    assert [values.shape[1] for values in made] == widths[:blocks]


# Dense blocks.


def test_a_dense_block_is_densenet_s():
    torch.manual_seed(0)
    oracle = with_varied_norms(DenseNet(32, (3,), 64).features[4:])
    block = DenseBlock(64, 3).eval()
    values = list(oracle.state_dict().values())
    block.load_state_dict(dict(zip(block.state_dict(), values, strict=True)))
    image = torch.randn(2, 64, 5, 6)
    with torch.inference_mode():
        torch.testing.assert_close(block(image), oracle(image).relu())


def test_what_comes_from_below_and_the_skip_are_concatenated_for_one_convolution():
    torch.manual_seed(0)
    rise = Rise(96, 64, 32, 2).eval()
    below, skip = torch.randn(2, 96, 3, 4), torch.randn(2, 64, 6, 8)
    weights = torch.cat([rise.below.weight, rise.skip.weight], 1)
    with torch.inference_mode():
        larger = functional.interpolate(below, scale_factor=2, mode="bilinear")
        begin = functional.conv2d(torch.cat([larger, skip], 1), weights)
        torch.testing.assert_close(rise(below, skip), rise.block(begin), atol=1e-5, rtol=1e-4)


def test_all_layers_of_a_block_are_added():
    torch.manual_seed(0)
    network = with_varied_norms(dfcnet(3, 2))
    outputs = []
    for layer in network.encoder.features.denseblock1.children():
        layer.register_forward_hook(lambda *given: outputs.append(given[2]))
    with torch.inference_mode():
        block = network.blocks(torch.randn(1, 3, 32, 64))[0]
        norm = network.encoder.features.transition1.norm
        expected = torch.zeros(1, 32, 8, 16)
        for number, values in enumerate(outputs):
            at = slice(64 + 32 * number, 96 + 32 * number)
            scale = norm.weight[at] / (norm.running_var[at] + norm.eps).sqrt()
            shift = norm.bias[at] - norm.running_mean[at] * scale
            expected += (values * scale[:, None, None] + shift[:, None, None]).clamp(min=0)
        assert len(outputs) == 6
        torch.testing.assert_close(integrated(block, 6), expected, atol=1e-5, rtol=1e-4)


# Dense fusion.


def up(values, times):
    return functional.interpolate(values, scale_factor=times, mode="bilinear")


def test_pairs_of_blocks_are_fused_then_pairs_of_pairs():
    torch.manual_seed(0)
    two, three, four, five, six, seven, eight, nine = blocks = [
        torch.randn(2, 4, 64 // stride, 128 // stride) for stride in STRIDES
    ]
    left = two + up(three, 2) + up(four + up(five, 2), 4)
    right = up(up(six, 2) + seven, 4) + (up(eight, 2) + nine)
    torch.testing.assert_close(fused(blocks, STRIDES), up(left, 2) + right)


def test_dfcnet_answers_from_all_its_layers(joint):
    network, image = joint["dfcnet"], torch.randn(1, 3, 32, 64)
    with torch.inference_mode():
        blocks = network.blocks(image)
        sums = [
            torch.stack(block.split(32, 1)[-layers:]).sum(0)
            for block, layers in zip(blocks, (6, 12, 24, 16, 24, 12, 6, 6), strict=True)
        ]
        expected = up(network.land(fused(sums, STRIDES)), 2)
        torch.testing.assert_close(network(image), expected, atol=1e-5, rtol=1e-4)


# A second data set.


@both
def test_two_images_get_the_answers_that_each_gets_alone(joint, name):
    network = joint[name]
    land, road = torch.randn(2, 3, 32, 64), torch.randn(1, 3, 32, 64)
    with torch.inference_mode():
        land_scores, road_scores = network(land, road)
        assert land_scores.shape == (2, 7, 32, 64)
        assert road_scores.shape == (1, 3, 32, 64)
        torch.testing.assert_close(land_scores, network(land), atol=1e-5, rtol=1e-4)
        other = functional.interpolate(
            network.classmate(network.shared(road)), size=(32, 64), mode="bilinear"
        )
        torch.testing.assert_close(road_scores, other, atol=1e-5, rtol=1e-4)


@both
def test_two_images_may_differ_in_size(joint, name):
    network = joint[name]
    land, road = torch.randn(1, 3, 32, 64), torch.randn(2, 3, 64, 32)
    with torch.inference_mode():
        land_scores, road_scores = network(land, road)
        torch.testing.assert_close(land_scores, network(land))
    assert road_scores.shape == (2, 3, 64, 32)


def test_images_of_one_size_are_one_batch(joint):
    """Norms in training see the batch, so they tell what was in it."""
    network, seen = joint["classmatenet"], []
    handle = network.encoder.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    land, road = torch.randn(2, 3, 32, 32), torch.randn(1, 3, 32, 32)
    with torch.inference_mode():
        network(land, road)
        network(land, road.repeat(1, 1, 2, 2))
        network(land)
    handle.remove()
    together, *apart, alone = seen
    torch.testing.assert_close(together, torch.cat([land, road]))
    assert [len(images) for images in (*apart, alone)] == [2, 1, 2]


@both
def test_images_of_any_size_together(name):
    network = architecture(name, ["classmate=2"]).build(1, 5).eval()
    land, road = torch.randn(1, 1, 33, 40), torch.randn(1, 1, 50, 64)
    with torch.inference_mode():
        land_scores, road_scores = network(land, road)
        torch.testing.assert_close(land_scores, network(land), atol=1e-5, rtol=1e-4)
    assert land_scores.shape == (1, 5, 33, 40)
    assert road_scores.shape == (1, 2, 50, 64)


def test_both_answers_teach_what_is_shared():
    torch.manual_seed(0)
    network = dfcnet(3, 7, classmate=2).train()
    land, road = network(torch.randn(1, 3, 64, 64), torch.randn(1, 3, 64, 64))
    road.square().mean().backward(retain_graph=True)
    shared = network.encoder.features.conv0.weight
    assert shared.grad.abs().max() > 0
    assert all(w.grad is None for w in network.land.parameters())
    land.square().mean().backward()
    assert [name for name, w in network.named_parameters() if w.grad is None] == []


@both
def test_a_second_data_set_changes_nothing_else(name):
    with torch.device("meta"):
        alone, joint = JOINT[name](3, 7), JOINT[name](3, 7, classmate=2)
    shapes = {n: w.shape for n, w in joint.state_dict().items() if not n.startswith("classmate.")}
    assert {n: w.shape for n, w in alone.state_dict().items()} == shapes


@both
@pytest.mark.parametrize("classmate", [-1, 1])
def test_a_wrong_number_of_classes_is_named(name, classmate):
    with torch.device("meta"), pytest.raises(ValueError, match=f"classmate = {classmate}: "):
        JOINT[name](3, 7, classmate=classmate)


@pytest.mark.parametrize("build", [fc_densenet, classmatenet, dfcnet])
def test_without_a_second_data_set_there_is_no_answer_for_it(build):
    with torch.device("meta"):
        network, image = build(3, 7), torch.zeros(1, 3, 32, 32)
        with pytest.raises(ValueError, match="classmate = 0: "):
            network(image, image)
