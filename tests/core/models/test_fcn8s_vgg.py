"""The original FCN-8s: its size, and VGG-16 as others keep it inside."""

import pytest
import torch
import torchvision
from torch.nn import functional

from lclab.models.fcn8s_vgg import fcn8s_vgg


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def small():
    """A network whose large layers are small."""
    torch.manual_seed(0)
    return fcn8s_vgg(3, 6, width=8).eval()


def test_it_has_the_published_size():
    with torch.device("meta"):
        network = fcn8s_vgg(3, 6)
        vgg = torchvision.models.vgg16(num_classes=6)
    found, of_vgg = (sum(w.numel() for w in n.parameters()) for n in (network, vgg))
    assert found == pytest.approx(134.29e6, rel=0.005)
    more_scores = 6 * (256 + 1) + 6 * (512 + 1)
    assert found == of_vgg + more_scores + 36 * (2 * 4 * 4 + 16 * 16)


def test_its_large_layers_are_vgg_s_fully_connected_ones(small):
    """In the middle of 7 x 7 features, where VGG itself looks."""
    features = torch.randn(2, 512, 7, 7)
    first, second = small.large[0], small.large[3]
    with torch.inference_mode():
        values = functional.linear(features.flatten(1), first.weight.flatten(1), first.bias).relu()
        values = functional.linear(values, second.weight.flatten(1), second.bias).relu()
        torch.testing.assert_close(small.large(features)[..., 3, 3], values, atol=1e-5, rtol=1e-4)


def test_it_scores_what_comes_out_of_vgg_s_pooling(small):
    with torch.device("meta"):
        vgg = torchvision.models.vgg16().features.eval()
    weights = small.encoder.state_dict().items()
    vgg.load_state_dict({n.removeprefix("features."): w for n, w in weights}, assign=True)
    image = torch.randn(1, 3, 64, 32)
    with torch.inference_mode():
        third, fourth, fifth = vgg[:17](image), vgg[:24](image), vgg(image)
        assert [v.shape[2:] for v in (third, fourth, fifth)] == [(8, 4), (4, 2), (2, 1)]
        expected = small.head([third, fourth, small.large(fifth)])
        torch.testing.assert_close(small(image), expected)


def test_it_drops_values_in_training_alone(small):
    image = torch.randn(1, 3, 32, 32)
    with torch.inference_mode():
        torch.testing.assert_close(small(image), small(image), atol=0, rtol=0)
        small.train()
        assert (small(image) - small(image)).abs().max() > 0
        small.eval()
