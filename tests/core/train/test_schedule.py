"""Learning rates by their formulas, and who decays."""

import math

import numpy as np
import pytest
import torch
from torch import nn

from lclab.train.schedule import OPTIMISERS, SCHEDULES, Schedule, optimiser

STEPS, WARMUP = 100, 10


@pytest.mark.parametrize("shape", SCHEDULES)
@pytest.mark.parametrize("warmup", [0, WARMUP])
def test_it_rises_to_the_top_and_falls(shape, warmup):
    rates = [Schedule(shape, 0.2, STEPS, warmup).at(step) for step in range(STEPS)]
    assert max(rates) == rates[warmup] == pytest.approx(0.2)
    assert min(rates) > 0
    assert (np.diff(rates[: warmup + 1]) > 0).all()
    falls = np.diff(rates[warmup:])
    assert (falls == 0).all() if shape == "constant" else (falls < 0).all()
    if shape != "constant":
        assert rates[-1] < 0.02 * 0.2


@pytest.mark.parametrize("step", [10, 11, 55, 99])
def test_falls_by_formula(step):
    share = (step - WARMUP) / (STEPS - WARMUP)
    expected = {
        "poly": (1 - share) ** 0.9,
        "cosine": (1 + math.cos(math.pi * share)) / 2,
        "one-cycle": (1 + math.cos(math.pi * share)) / 2,
        "constant": 1.0,
    }
    found = {shape: Schedule(shape, 1.0, STEPS, WARMUP).at(step) for shape in SCHEDULES}
    assert found == pytest.approx(expected)


@pytest.mark.parametrize("step", [0, 4, 9])
def test_rises_by_formula(step):
    share = (step + 1) / (WARMUP + 1)
    assert Schedule("poly", 2.0, STEPS, WARMUP).at(step) == pytest.approx(2 * share)
    assert Schedule("cosine", 2.0, STEPS, WARMUP).at(step) == pytest.approx(2 * share)
    round_ = 2 * (1 - math.cos(math.pi * share)) / 2
    assert Schedule("one-cycle", 2.0, STEPS, WARMUP).at(step) == pytest.approx(round_)


@pytest.mark.parametrize("shape", SCHEDULES)
@pytest.mark.parametrize(("steps", "warmup"), [(1, 0), (1, 1), (2, 2), (3, 2)])
def test_shortest_runs_have_rates(shape, steps, warmup):
    rates = [Schedule(shape, 0.1, steps, warmup).at(step) for step in range(steps)]
    assert all(0 < rate <= 0.1 for rate in rates)


def test_cosine_is_torchs():
    (weight,) = nn.Linear(1, 1, bias=False).parameters()
    descent = torch.optim.SGD([weight], lr=0.3)
    theirs = torch.optim.lr_scheduler.CosineAnnealingLR(descent, STEPS)
    for step in range(STEPS):
        assert Schedule("cosine", 0.3, STEPS, 0).at(step) == pytest.approx(theirs.get_last_lr()[0])
        descent.step()
        theirs.step()


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_biases_and_norms_do_not_decay(kind):
    net = nn.Sequential(nn.Conv2d(2, 3, 1), nn.BatchNorm2d(3), nn.Conv2d(3, 2, 1), nn.LayerNorm(4))
    decays = {
        id(p): group["weight_decay"]
        for group in optimiser(net, kind, 0.1, 0.05).param_groups
        for p in group["params"]
    }
    assert len(decays) == len(list(net.parameters()))
    for name, parameter in net.named_parameters():
        expected = 0.05 if name in ("0.weight", "2.weight") else 0.0
        assert decays[id(parameter)] == expected, name


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_what_is_not_learnt_is_left_out(kind):
    net = nn.Sequential(nn.Conv2d(2, 3, 1), nn.Conv2d(3, 2, 1))
    net[0].requires_grad_(False)
    groups = optimiser(net, kind, 0.1, 0.05).param_groups
    assert sum(len(group["params"]) for group in groups) == 2


@pytest.mark.parametrize("kind", OPTIMISERS)
def test_decay_alone_shrinks_weights(kind):
    net = nn.Conv2d(2, 3, 1)
    weight, bias = net.weight.detach().clone(), net.bias.detach().clone()
    descent = optimiser(net, kind, 0.1, 0.5)
    for parameter in net.parameters():
        parameter.grad = torch.zeros_like(parameter)
    descent.step()
    shrunk = {"adamw": 1 - 0.1 * 0.5, "sgd": 1 - 0.1 * 0.5 * 1.9}[kind]  # Nesterov looks ahead
    assert torch.allclose(net.weight, weight * shrunk, atol=1e-6)
    assert torch.equal(net.bias, bias)
