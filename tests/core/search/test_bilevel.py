"""Whose turn it is learns, and as torch's own optimisers would have it."""

import copy

import pytest
import torch

from lclab.data.augment import Sample
from lclab.models.autolc import GRIDS
from lclab.search.bilevel import Bilevel, Descent
from lclab.search.cost import Making
from lclab.search.limits import Limits
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet
from lclab.search.turns import Cosine, Turn, Turns
from lclab.train.checkpoint import load_optimiser, optimiser_tensors

SPACE = Space(2, 1, 2)
MAKING = Making(4, 16, 3, 3, grid=GRIDS["described"])
NO_LIMITS = Limits(SPACE, MAKING, 0, 0)
TURNS = Turns(8, 2)


def supernet(**how):
    torch.manual_seed(0)
    return Supernet(SPACE, 3, 3, Strategy(**how))


def turn(number, is_architecture):
    chance = torch.Generator().manual_seed(number)
    image = torch.randn(2, 3, 32, 32, generator=chance)
    labels = torch.randint(0, 3, (2, 32, 32), generator=chance)
    return Turn(Sample(image, labels), is_architecture, 0.5)


def values(parameters):
    return [p.detach().clone() for p in parameters]


def same(one, other):
    return all(torch.equal(a, b) for a, b in zip(one, other, strict=True))


def descend(network, descent, step, number):
    is_architecture = TURNS.is_architecture(number)
    for group in descent.param_groups:
        group["lr"] = group["schedule"].at(number)
    losses = step.losses(network, turn(number, is_architecture))
    torch.stack(list(losses.values())).sum().backward()
    descent.step()
    descent.zero_grad(set_to_none=True)


@pytest.mark.parametrize("is_architecture", [False, True])
def test_only_whose_turn_it_is_moves(is_architecture):
    network = supernet()
    descent = Descent(network, Cosine(TURNS, 0.025, 0.001), 0.003)
    before = values(network.weights()), values(network.architecture())
    losses = Bilevel(network, NO_LIMITS).losses(network, turn(0, is_architecture))
    torch.stack(list(losses.values())).sum().backward()
    descent.step()
    assert same(before[0], values(network.weights())) == is_architecture
    assert same(before[1], values(network.architecture())) != is_architecture


def test_both_descend_as_two_optimisers_of_torch_would():
    network = supernet()
    other = copy.deepcopy(network)
    rates = Cosine(TURNS, 0.025, 0.001)
    descent, step = Descent(network, rates, 0.003), Bilevel(network, NO_LIMITS)
    sgd = torch.optim.SGD(other.weights(), 0.025, momentum=0.9, weight_decay=3e-4)
    adam = torch.optim.Adam(other.architecture(), 0.003, weight_decay=1e-3)
    for number in range(TURNS.steps):
        descend(network, descent, step, number)
        is_architecture = TURNS.is_architecture(number)
        batch = turn(number, is_architecture).sample
        scores = other(batch.image)
        loss = torch.nn.functional.cross_entropy(scores, batch.labels)
        parameters = other.architecture() if is_architecture else other.weights()
        grads = torch.autograd.grad(loss, parameters)
        for parameter, grad in zip(parameters, grads, strict=True):
            parameter.grad = grad
        sgd.param_groups[0]["lr"] = rates.at(number)
        (adam if is_architecture else sgd).step()
        other.zero_grad(set_to_none=True)
    for ours, theirs in zip(network.parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(ours, theirs)


def test_what_optimisers_remember_can_be_taken_up():
    network, other = supernet(), supernet()
    descents = [Descent(n, Cosine(TURNS, 0.025, 0.001), 0.003) for n in (network, other)]
    steps = [Bilevel(n, NO_LIMITS) for n in (network, other)]
    for number in range(5):
        descend(network, descents[0], steps[0], number)
    other.load_state_dict(network.state_dict())
    memory = {
        name.removeprefix("optimiser."): tensor.clone()
        for name, tensor in optimiser_tensors(descents[0]).items()
    }
    load_optimiser(descents[1], memory)
    for number in range(5, 9):
        descend(network, descents[0], steps[0], number)
        descend(other, descents[1], steps[1], number)
    assert same(values(network.parameters()), values(other.parameters()))


def test_the_penalty_and_the_cost_are_the_architecture_s_alone():
    network = supernet(regularisation=0.5)
    step = Bilevel(network, Limits(SPACE, MAKING, 1000, 0))
    own, theirs = (step.losses(network, turn(0, which)) for which in (False, True))
    assert own["regularisation"] == 0
    assert own["cost"] == 0
    expected = 0.5 * 0.5 * network.alpha.exp().sum(1).log().mean()
    torch.testing.assert_close(theirs["regularisation"], expected)
    assert theirs["cost"] > 1
