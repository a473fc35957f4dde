"""The average of weights by its formula."""

import numpy as np
import pytest
import torch
from torch import nn

from lclab.train.average import Average


def by_hand(values, decay):
    """The average after each of these values, the first of which it begins with."""
    average, found = values[0], []
    for step, value in enumerate(values[1:], 1):
        share = min(decay, (1 + step) / (10 + step))
        average = share * average + (1 - share) * value
        found.append(average)
    return found


@pytest.mark.parametrize("decay", [0.0, 0.5, 0.9, 0.999])
def test_it_follows_by_formula(decay):
    net = nn.Conv2d(1, 1, 1)
    average = Average(net, decay)
    values = np.random.default_rng(0).normal(size=30)
    values[0] = net.weight.item()
    for step, (value, expected) in enumerate(
        zip(values[1:], by_hand(values, decay), strict=True), 1
    ):
        nn.init.constant_(net.weight, value)
        average.update(step)
        assert average.network.weight.item() == pytest.approx(expected, abs=1e-5)


def test_without_averaging_it_is_the_network():
    net = nn.Sequential(nn.Conv2d(2, 3, 1), nn.BatchNorm2d(3))
    average = Average(net, 0.0)
    for parameter in net.parameters():
        nn.init.normal_(parameter)
    average.update(1)
    for own, other in zip(average.network.parameters(), net.parameters(), strict=True):
        assert torch.equal(own, other)


def test_it_is_another_network_that_is_not_trained():
    net = nn.Sequential(nn.Conv2d(2, 3, 1), nn.BatchNorm2d(3))
    average = Average(net, 0.5).network
    assert not average.training
    assert net.training
    assert not any(p.requires_grad for p in average.parameters())
    assert all(p.requires_grad for p in net.parameters())
    own = {p.data_ptr() for p in average.parameters()}
    assert not own & {p.data_ptr() for p in net.parameters()}


def test_statistics_are_averaged_and_counts_are_taken():
    net = nn.Sequential(nn.BatchNorm2d(2))
    average = Average(net, 0.5)
    net(torch.full((4, 2, 3, 3), 10.0) + torch.arange(4).view(4, 1, 1, 1))
    average.update(100)
    norm, theirs = average.network[0], net[0]
    assert torch.allclose(norm.running_mean, theirs.running_mean / 2)
    assert torch.allclose(norm.running_var, (theirs.running_var + 1) / 2)
    assert norm.num_batches_tracked.item() == 1
