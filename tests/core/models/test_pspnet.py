"""PSPNet: the counts of two papers, and its heads against torch's own operations."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from lclab.models.blocks.encoder_head import pyramid_head
from lclab.models.pspnet import stepwise_head
from lclab.profile.count import count
from lclab.registry import models


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def built(name, **arguments):
    with torch.device("meta"):
        return models.load(name)(3, 7, **arguments)


def test_loveda_s_counts():
    found = count(built("pspnet"), 3, 512, 512)
    assert found.params / 1e6 == pytest.approx(53.32, abs=0.006)
    assert (found.madd - found.flops) / 1e9 == pytest.approx(57.9, abs=0.06)


def test_autolc_s_counts():
    network = built("pspnet-os8")
    found = count(network, 3, 1024, 1024)
    assert found.params / 1e6 == pytest.approx(46.59, abs=0.006)
    assert found.flops / 1e9 == pytest.approx(709.4, abs=0.1)
    assert found.madd / 1e12 == pytest.approx(1.42, abs=0.006)


def test_autolc_s_memory():
    """The paper's tool counts the activation of each residual block once, though it runs thrice."""
    network = built("pspnet-os8")
    blocks = [(64, 256, 3), (128, 128, 4), (256, 128, 6), (512, 128, 3)]  # width, side, number
    uncounted = sum(2 * width * side**2 * number for width, side, number in blocks)
    uncounted += 128 * (256**2 - 128**2)  # the first activation of stage 2 is before its stride
    memory = count(network, 3, 1024, 1024).memory - 4 * uncounted
    assert memory / 2**30 == pytest.approx(5.31, rel=0.01)


@pytest.mark.parametrize(("name", "stride"), [("pspnet", 16), ("pspnet-os8", 8)])
def test_features_stay_at_the_stride_of_each_paper(name, stride):
    network = built(name, encoder="resnet18")
    last = network.encoder(torch.zeros(1, 3, 128, 64, device="meta"))[-1]
    assert tuple(last.shape[2:]) == (128 // stride, 64 // stride)


def pooled_over_parts(values, branches):
    """The values, and beside them what adaptive pooling makes of them, through a branch each."""
    pooled = [
        branch(functional.adaptive_avg_pool2d(values, parts))
        for branch, parts in zip(branches, (1, 2, 3, 6), strict=True)
    ]
    maps = [functional.interpolate(p, values.shape[2:], mode="bilinear") for p in pooled]
    return torch.cat([values, *maps], 1)


def test_pyramid_head():
    torch.manual_seed(0)
    head = pyramid_head(8, 5, width=4).eval()
    values = torch.randn(2, 8, 13, 10)
    pooling, conv, _, scores = head
    wanted = scores(conv(pooled_over_parts(values, pooling.branches)))
    torch.testing.assert_close(head(values), wanted)


def test_stepwise_head():
    torch.manual_seed(0)
    head = stepwise_head(6, 5).eval()
    values = torch.randn(2, 6, 7, 5)
    pooling, bottleneck, *_ = head
    assert not any(isinstance(part, nn.BatchNorm2d) for part in pooling.modules())
    wanted = functional.relu(bottleneck(pooled_over_parts(values, pooling.branches)))
    convs = [part for part in head if isinstance(part, nn.Sequential)]
    assert [conv[0].out_channels for conv in convs] == [256, 64, 64]
    for conv, norm, act in convs:
        wanted = functional.interpolate(wanted, scale_factor=2, mode="bilinear")
        wanted = (
            functional.conv2d(wanted, conv.weight, conv.bias, padding=1) / (1 + norm.eps) ** 0.5
        )
        wanted = torch.where(wanted > 0, wanted, act.weight * wanted)
    wanted = head[-1](wanted)
    assert wanted.shape == (2, 5, 56, 40)
    torch.testing.assert_close(head(values), wanted, atol=1e-5, rtol=1e-4)
