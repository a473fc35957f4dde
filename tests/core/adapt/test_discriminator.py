"""Who learns what of a discriminator's answers."""

import math

import pytest
import torch
from torch import nn

from lclab.adapt.discriminator import Discriminator, as_domain, confusing, telling


@pytest.fixture
def parts():
    torch.manual_seed(0)
    return (
        nn.Conv2d(3, 4, 1),
        Discriminator(4),
        torch.randn(2, 3, 64, 64),
        torch.randn(2, 3, 64, 64),
    )


def test_its_layers_are_those_of_the_papers():
    sizes = [
        (m.in_channels, m.out_channels, m.kernel_size[0], m.stride[0])
        for m in Discriminator(7).modules()
        if isinstance(m, nn.Conv2d)
    ]
    pairs = [(7, 64), (64, 128), (128, 256), (256, 512), (512, 1)]
    assert sizes == [(*pair, 4, 2) for pair in pairs]
    slopes = {m.negative_slope for m in Discriminator(7).modules() if isinstance(m, nn.LeakyReLU)}
    assert slopes == {0.2}
    assert Discriminator(7)(torch.zeros(1, 7, 64, 64)).shape == (1, 1, 2, 2)


@pytest.mark.parametrize("domain", [0.0, 1.0])
def test_the_loss_is_the_cross_entropy_of_one_domain(domain):
    scores = torch.tensor([[-2.0, 0.0, 3.0]]).double()
    chances = [1 / (1 + math.exp(-s)) for s in (-2, 0, 3)]
    each = [-math.log(p if domain else 1 - p) for p in chances]
    assert as_domain(scores, domain).item() == pytest.approx(sum(each) / 3)
    weights = torch.tensor([[0.5, 2.0, 1.0]]).double()
    weighed = sum(w * e for w, e in zip((0.5, 2, 1), each, strict=True)) / 3
    assert as_domain(scores, domain, weights).item() == pytest.approx(weighed)


def test_the_network_wants_to_be_the_source_and_the_discriminator_does_not_learn_it(parts):
    network, discriminator, _, target = parts
    loss = confusing(discriminator, network(target))
    loss.backward()
    assert network.weight.grad.abs().sum() > 0
    assert all(weight.grad is None for weight in discriminator.parameters())
    with torch.no_grad():  # a step down makes the target look more like the source
        before = discriminator(network(target)).mean()
        network.weight -= 1.0 * network.weight.grad
        assert discriminator(network(target)).mean() < before


def test_the_discriminator_learns_to_tell_and_the_network_does_not_hear_of_it(parts):
    network, discriminator, source, target = parts
    descent = torch.optim.Adam(discriminator.parameters(), 1e-3)
    source, target = network(source + 1), network(target - 1)
    first = telling(discriminator, source, target).item()
    for _ in range(10):
        descent.zero_grad()
        loss = telling(discriminator, source, target)
        loss.backward()
        descent.step()
    assert loss.item() < 0.5 * first
    assert network.weight.grad is None
    assert discriminator(target).mean() > discriminator(source).mean()


def test_both_wishes_stand_in_one_sum(parts):
    """As two separate steps would have it, that freeze the other side by hand."""
    network, discriminator, source, target = parts
    (
        confusing(discriminator, network(target))
        + telling(discriminator, network(source), network(target))
    ).backward()
    found = [network.weight.grad.clone(), *(w.grad.clone() for w in discriminator.parameters())]
    network.zero_grad()
    discriminator.zero_grad()
    discriminator.requires_grad_(False)
    nn.functional.softplus(discriminator(network(target))).mean().backward()  # -log(1 - p)
    discriminator.requires_grad_(True)
    own, other = discriminator(network(source).detach()), discriminator(network(target).detach())
    ((nn.functional.softplus(own).mean() + nn.functional.softplus(-other).mean()) / 2).backward()
    for ours, weight in zip(found, [network.weight, *discriminator.parameters()], strict=True):
        torch.testing.assert_close(ours, weight.grad)
