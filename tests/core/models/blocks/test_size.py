"""Images of any size in networks that take multiples: padded by their edge, and answers cut."""

import copy

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from lclab.models.blocks.size import any_size, enlarged, resized


class Halving(nn.Module):
    """Sees means over 8 x 8 pixels beside the pixels, and takes no other sizes."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(2, 3, 3, padding=1)
        self.seen = []

    def forward(self, image):
        assert image.shape[-2] % 8 == image.shape[-1] % 8 == 0
        self.seen.append(tuple(image.shape[-2:]))
        coarse = nn.functional.avg_pool2d(image, 8)
        answer = self.conv(image + nn.functional.interpolate(coarse, scale_factor=8))
        return (answer, 2 * answer[:, :2]) if self.training else answer


@pytest.fixture
def network():
    torch.manual_seed(0)
    return any_size(Halving(), 8)


def by_hand(network, image):
    """The answer to the image with its last row and column repeated, as numpy repeats them."""
    height, width = image.shape[-2:]
    more = ((0, 0), (0, 0), (0, -height % 8), (0, -width % 8))
    wide = torch.from_numpy(np.pad(image.numpy(), more, mode="edge"))
    plain = Halving().eval()
    plain.load_state_dict(network.state_dict())
    return plain(wide)[..., :height, :width]


@pytest.mark.parametrize("size", [(8, 8), (16, 24), (9, 8), (8, 15), (97, 65), (3, 40), (1, 1)])
def test_any_size_is_answered_at_its_size(network, size):
    image = torch.randn(2, 2, *size)
    answer = network.eval()(image)
    assert answer.shape == (2, 3, *size)
    assert torch.equal(answer, by_hand(network, image))
    assert network.seen == [tuple(-(-side // 8) * 8 for side in size)]


def test_sizes_may_follow_each_other(network):
    for size in [(9, 9), (16, 16), (3, 8), (9, 9), (8, 8)]:
        image = torch.randn(1, 2, *size)
        assert torch.equal(network.eval()(image), by_hand(network, image))


def test_every_answer_in_training_is_cut(network):
    image = torch.randn(2, 2, 13, 21)
    main, further = network.train()(image)
    assert (main.shape, further.shape) == ((2, 3, 13, 21), (2, 2, 13, 21))
    assert torch.equal(main, by_hand(network, image))
    assert torch.equal(further, 2 * main[:, :2])


class Two(Halving):
    """Sees two images of different data sets."""

    def forward(self, one, other):
        return super().forward(one), 3 * super().forward(other)


@pytest.mark.parametrize("sizes", [((9, 13), (24, 7)), ((8, 8), (3, 16)), ((16, 8), (8, 16))])
def test_of_several_images_every_one_has_its_answer(sizes):
    torch.manual_seed(0)
    network = any_size(Two(), 8).eval()
    images = [torch.randn(2, 2, *size) for size in sizes]
    for image, answer, times in zip(images, network(*images), (1, 3), strict=True):
        assert torch.equal(answer, times * by_hand(network, image))


def test_what_was_padded_teaches_through_the_pixels_that_it_repeats(network):
    """The gradient is that of the formula: the image's last pixels count for what repeats them."""
    image = torch.randn(1, 2, 5, 6, dtype=torch.float64, requires_grad=True)
    network = network.double().eval()
    assert torch.autograd.gradcheck(network, image)


def test_after_an_error_the_next_image_is_mapped_as_ever(network):
    with pytest.raises(RuntimeError):
        network(torch.randn(1, 7, 9, 9))
    image = torch.randn(1, 2, 16, 16)
    assert torch.equal(network.eval()(image), by_hand(network, image))


def test_weights_keep_their_names(network):
    assert set(network.state_dict()) == {"conv.weight", "conv.bias"}
    assert isinstance(network, Halving)


def test_a_copy_is_by_itself(network):
    """What one of them remembers of an image's size is nothing to the other."""
    twin = copy.deepcopy(network).eval()
    small, large = torch.randn(1, 2, 3, 3), torch.randn(1, 2, 11, 11)

    def other(_module, _given):
        assert twin(large).shape[-2:] == (11, 11)

    network.eval().register_forward_pre_hook(other)
    assert torch.equal(network(small), by_hand(network, small))


def test_without_memory_too():
    with torch.device("meta"):
        network = any_size(Halving(), 8).eval()
    assert network(torch.zeros(4, 2, 4097, 30, device="meta")).shape == (4, 3, 4097, 30)


@pytest.mark.filterwarnings("ignore")  # torch's, of its exporter
def test_an_exported_network_has_no_padding(network, tmp_path):
    path, free = tmp_path / "a.onnx", {0: "n", 2: "h", 3: "w"}
    sample = torch.zeros(1, 2, 8, 8)
    torch.onnx.export(
        network.eval(), (sample,), path, dynamic_axes={"image": free}, input_names=["image"],
        opset_version=17, dynamo=False,
    )  # fmt: skip
    session = onnxruntime.InferenceSession(path)
    image = torch.randn(2, 2, 24, 16)
    (found,) = session.run(None, {"image": image.numpy()})
    np.testing.assert_allclose(found, network(image).detach(), atol=1e-5)
    with pytest.raises(Exception, match="Add"):
        session.run(None, {"image": image[..., :15].contiguous().numpy()})


def test_resized_is_bilinear_between_the_centres_of_pixels():
    values = torch.tensor([[[[0.0, 4.0]]]])
    assert resized(values, torch.zeros(1, 9, 1, 4)).tolist() == [[[[0.0, 1.0, 3.0, 4.0]]]]
    assert enlarged(values).tolist() == [[[[0.0, 1.0, 3.0, 4.0]] * 2]]
    assert enlarged(values, 4).shape == (1, 1, 4, 8)
