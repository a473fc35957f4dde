"""Limits of a found network."""

import itertools
import math
import random

import pytest
import torch

from lclab.errors import InputError
from lclab.models.autolc import GRIDS
from lclab.models.genotype import OPERATIONS, Branch, Genotype
from lclab.registry import models
from lclab.search.cost import Making
from lclab.search.limits import Limits
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet

SPACE = Space(3, 2, 4)
MAKING = Making(20, 128, 3, 4, grid=GRIDS["described"])
CONVS = Genotype((1, 2, 3), ((Branch(0, "sep_conv_5x5"), Branch(1, "sep_conv_5x5")),) * 2)


def parameters(genotype, making):
    with torch.device("meta"):
        network = models.load("autolc")(
            making.bands,
            making.classes,
            f=making.f,
            dim=making.dim,
            genotype=genotype.to_json(),
            variant="described",
        )
    return sum(p.numel() for p in network.parameters())


@pytest.mark.parametrize("millions", [8, 5, 3, 2.5, 2])
def test_what_is_made_within_limits_has_so_few_parameters_and_no_fewer_than_needed(millions):
    limits = Limits(SPACE, MAKING, millions * 1e6, 0)
    making = limits.fitted(CONVS)
    assert parameters(CONVS, making) <= millions * 1e6
    if making != MAKING:
        wider = Making(making.f + 1, making.dim, 3, 4, grid=MAKING.grid)
        assert parameters(CONVS, wider) > millions * 1e6


def test_without_limits_nothing_is_changed():
    limits = Limits(SPACE, MAKING, 0, 0)
    limits.check()
    assert not limits.are_set
    assert limits.fitted(CONVS) == MAKING


def test_limits_that_nothing_is_within_are_refused_at_once():
    with pytest.raises(InputError, match=r"max_params = 0.1, max_flops = inf: the smallest") as e:
        Limits(SPACE, MAKING, 1e5, 0).check()
    assert e.value.field == "max_params"
    with pytest.raises(InputError) as e:
        Limits(SPACE, MAKING, 0, 1e6).check()
    assert e.value.field == "max_flops"


def test_limits_that_are_allowed_can_be_kept():
    chance = random.Random(0)
    for millions in (1.9, 2.0, 2.5, 4.0):
        limits = Limits(SPACE, MAKING, millions * 1e6, 0)
        limits.check()
        branches = [Branch(chance.randrange(2), chance.choice(OPERATIONS)) for _ in range(4)]
        genotype = Genotype((0, 0, 0), (tuple(branches[:2]), tuple(branches[2:])))
        assert limits.hold(limits.fitted(genotype).cost(genotype))


def test_the_excess_is_how_much_the_only_network_is_above():
    limits = Limits(SPACE, MAKING, 1e6, 0)
    network = Supernet(SPACE, 3, 4, Strategy(outgoing=True))
    with torch.no_grad():  # everything but one network has no chance at all
        network.alpha.zero_()[:, OPERATIONS.index("none")] = 100
        used = [SPACE.edge(block, source) for block in (0, 1) for source in (0, 1)]
        network.alpha[used, OPERATIONS.index("sep_conv_5x5")] = 200
        for number, (layer, near, level) in enumerate(SPACE.transitions()):
            network.beta[number] = 100.0 if (near, level) == (layer, layer + 1) else 0.0
    expected = math.log(parameters(CONVS, MAKING) / 1e6)
    assert limits.excess(network).item() == pytest.approx(expected, rel=1e-4)
    assert Limits(SPACE, MAKING, 1e9, 0).excess(network) == 0


def test_descending_from_the_excess_makes_networks_smaller():
    torch.manual_seed(0)
    network, limits = Supernet(SPACE, 3, 4, Strategy()), Limits(SPACE, MAKING, 3.2e6, 0)
    descent = torch.optim.Adam(network.architecture(), 0.05)
    before = limits.excess(network).item()
    for _ in itertools.repeat(None, 200):
        descent.zero_grad()
        limits.excess(network).backward()
        descent.step()
    assert limits.excess(network).item() == 0 < before
