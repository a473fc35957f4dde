"""Costs by formula against what is counted of the networks themselves."""

import pytest

from lclab.models.autolc import GRIDS, PRESETS
from lclab.models.blocks.cells import BUILDERS
from lclab.models.genotype import OPERATIONS, Genotype
from lclab.profile.count import count
from lclab.search import formulas
from lclab.search.cost import Making
from lclab.search.formulas import Cost, Map
from tests.core.search.support import counted, drawn_genotype

MEASURED, DESCRIBED = GRIDS["measured"], GRIDS["described"]
CASES = [  # layers, blocks, how they are made
    (1, 1, Making(2, 3, bands=1, classes=2, side=128, grid=MEASURED)),
    (2, 1, Making(3, 8, bands=4, classes=3, side=100, grid=DESCRIBED)),
    (3, 2, Making(4, 5, bands=3, classes=7, side=321, grid=MEASURED)),
    (4, 3, Making(7, 24, bands=12, classes=5, side=256, grid=DESCRIBED)),
    (6, 4, Making(5, 16, bands=3, classes=2, side=200, grid=MEASURED)),
    (9, 5, Making(8, 32, bands=4, classes=11, side=512, grid=DESCRIBED)),
    (12, 5, Making(20, 128, bands=3, classes=7, side=1024, grid=MEASURED)),
]


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_costs_what_is_counted_of_it(name):
    found = count(BUILDERS[name](6), 6, 9, 9)
    assert formulas.operation(name, Map(6, 9)) == Cost(found.params, found.flops)


@pytest.mark.parametrize(
    ("layers", "blocks", "making"), CASES, ids=[f"L{case[0]}B{case[1]}" for case in CASES]
)
def test_a_network_costs_what_is_counted_of_it(layers, blocks, making):
    for seed in range(2):
        genotype = drawn_genotype(layers, blocks, seed)
        assert making.cost(genotype) == counted(genotype, making), genotype


@pytest.mark.parametrize("grid", [MEASURED, DESCRIBED])
def test_all_ways_up_and_down_are_counted(grid):
    making = Making(3, 6, bands=3, classes=4, side=180, grid=grid)
    paths = [(1, 2, 3), (1, 2, 3, 3, 2, 1, 0), (0, 0, 0), (1, 2, 3, 2), (1, 0, 1, 2, 1)]
    blocks = drawn_genotype(1, 3, 0).blocks
    for path in paths:
        genotype = Genotype(path, blocks)
        assert making.cost(genotype) == counted(genotype, making), path


def test_the_paper_s_network_costs_what_is_published():
    cost = Making(20, 128, bands=3, classes=7).cost(PRESETS["loveda"])
    assert cost.params / 1e6 == pytest.approx(6.81, abs=0.02)
    assert cost.flops / 1e9 == pytest.approx(123.3, abs=0.1)
