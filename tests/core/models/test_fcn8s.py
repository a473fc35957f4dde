"""FCN-8s: its published counts, where its scores come from, and how they are added."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from lclab.profile.count import count
from lclab.registry import models


@pytest.fixture(scope="module")
def network():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    return models.load("fcn8s")(3, 7).eval()


def test_loveda_s_counts(network):
    found = count(network, 3, 512, 512)
    assert found.params / 1e6 == pytest.approx(15.31, abs=0.006)
    assert (found.madd - found.flops) / 1e9 == pytest.approx(80.3, abs=0.06)


def test_autolc_s_counts(network):
    found = count(network, 3, 1024, 1024)
    assert found.flops / 1e9 == pytest.approx(322.1, rel=0.002)
    assert found.madd / 1e12 == pytest.approx(0.64, abs=0.006)
    assert found.memory / 2**30 == pytest.approx(2.28, rel=0.01)
    assert found.memrw / 2**30 == pytest.approx(4.55, rel=0.01)


def test_scores_are_made_of_what_comes_out_of_the_poolings(network):
    image = torch.randn(1, 3, 64, 32)
    with torch.inference_mode():
        before = network.encoder(image)
        pooled = network.pooled(image)
    assert [tuple(values.shape[1:]) for values in pooled] == [
        (64, 32, 16),
        (128, 16, 8),
        (256, 8, 4),
        (512, 4, 2),
        (512, 2, 1),
    ]
    for values, earlier in zip(pooled, before, strict=False):
        torch.testing.assert_close(values, functional.max_pool2d(earlier, 2))
    torch.testing.assert_close(pooled[-1], before[-1])


def test_scores_of_three_depths_are_added(network):
    """With scores that are one number per depth, the answer is their sum everywhere."""
    parts = (network.third, network.fourth, network.head[-1])
    kept = [{name: value.clone() for name, value in part.state_dict().items()} for part in parts]
    for part, number in zip(parts, (1.0, 20.0, 300.0), strict=True):
        nn.init.zeros_(part.weight)
        nn.init.constant_(part.bias, number)
    with torch.inference_mode():
        answer = network(torch.randn(1, 3, 64, 64))
    for part, state in zip(parts, kept, strict=True):
        part.load_state_dict(state)
    torch.testing.assert_close(answer, torch.full((1, 7, 64, 64), 321.0))
