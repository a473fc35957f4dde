"""The plain U-Net against AutoLC's table and an implementation without modules."""

import pytest
import torch
from torch.nn import functional

from lclab.profile.count import count
from lclab.registry import models


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def test_published_counts():
    with torch.device("meta"):
        network = models.load("unet-plain")(3, 7)
    found = count(network, 3, 1024, 1024)
    assert found.params / 1e6 == pytest.approx(17.27, rel=0.0005)
    assert found.flops / 1e9 == pytest.approx(642.9, rel=0.0025)
    assert round(found.madd / 1e12, 2) == 1.28
    assert found.memory / 2**30 == pytest.approx(6.10, rel=0.03)


def test_parameters_by_hand():
    steps = [(5, 8, 8), (8, 16, 16), (16, 32, 32), (32, 64, 64), (64, 64, 64)]
    steps += [(128, 64, 32), (64, 32, 16), (32, 16, 8), (16, 8, 8)]
    convs = [pair for a, b, c in steps for pair in ((a, b), (b, c))]
    expected = sum(9 * a * b + 3 * b for a, b in convs) + 8 * 3 + 3
    network = models.load("unet-plain")(5, 3, width=8)
    assert sum(p.numel() for p in network.parameters()) == expected


def unet(image, weights):
    """Answer as the U-Net does with these weights, in the order in which they are used."""
    taken = iter(weights)

    def pair(values):
        for _ in range(2):
            weight, bias, scale, shift, mean, variance, _ = (next(taken) for _ in range(7))
            values = functional.conv2d(values, weight, bias, padding=1)
            values = (values - mean[:, None, None]) / (variance[:, None, None] + 1e-5).sqrt()
            values = (values * scale[:, None, None] + shift[:, None, None]).clamp(min=0)
        return values

    kept = [pair(image)]
    for _ in range(4):
        kept.append(pair(kept[-1].unfold(2, 2, 2).unfold(3, 2, 2).amax((-1, -2))))
    values = kept.pop()
    while kept:
        larger = functional.interpolate(values, scale_factor=2, mode="bilinear")
        values = pair(torch.cat([kept.pop(), larger], 1))
    weight, bias = taken
    return torch.einsum("oc,nchw->nohw", weight[:, :, 0, 0], values) + bias[:, None, None]


def test_the_same_answer_without_modules():
    torch.manual_seed(0)
    network = models.load("unet-plain")(4, 3, width=4)
    network.train()(torch.randn(2, 4, 32, 48) * 2 + 1)  # the norms' statistics
    image = torch.randn(2, 4, 64, 32)
    expected = unet(image, network.state_dict().values())
    torch.testing.assert_close(network.eval()(image), expected, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("width", [0, 1, 7, -2])
def test_widths_that_cannot_be(width):
    with pytest.raises(ValueError, match=f"width = {width}"):
        models.load("unet-plain")(3, 2, width=width)
