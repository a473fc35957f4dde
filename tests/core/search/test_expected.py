"""Mean costs against those of single networks, and against means over all networks there are."""

import itertools
import math

import pytest
import torch

from lclab.models.autolc import GRIDS, PRESETS
from lclab.models.genotype import OPERATIONS, Genotype
from lclab.search.cost import Making
from lclab.search.expected import SHARPNESS, ExpectedCost, among_two, operation_counts
from lclab.search.paths import chances
from lclab.search.space import Space
from tests.core.search.support import counted, drawn_genotype

MAKINGS = {
    "measured": Making(4, 8, bands=3, classes=4, side=200),
    "described": Making(3, 6, bands=4, classes=2, side=130, grid=GRIDS["described"]),
}
NUMBERS = 2e-6  # how close sums of numbers of 24 bits are


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def sure_operations(space, blocks):
    """Weights of 0 and 1: the operations of blocks, and none on all other edges."""
    weights = torch.zeros(space.edges, len(OPERATIONS))
    weights[:, OPERATIONS.index("none")] = 1
    for block, branches in enumerate(blocks):
        for branch in branches:
            edge = sum(before + 2 for before in range(block)) + branch.source
            weights[edge] = torch.tensor([float(name == branch.operation) for name in OPERATIONS])
    return weights


def steps_of(path):
    return [(layer, *pair) for layer, pair in enumerate(itertools.pairwise((0, *path)))]


def mean_cost(space, making, genotype):
    """The mean cost where one network is all that can be."""
    weights = sure_operations(space, genotype.blocks)
    steps = steps_of(genotype.path)
    chance = torch.tensor([float(way in steps) for way in space.transitions()])
    return ExpectedCost(space, making)(weights, torch.ones(space.edges), chance).tolist()


@pytest.mark.parametrize("making", MAKINGS.values(), ids=MAKINGS)
@pytest.mark.parametrize(("layers", "blocks"), [(1, 1), (3, 2), (6, 3), (8, 5)])
def test_one_network_alone_is_its_own_mean(layers, blocks, making):
    space = Space(layers, blocks)
    for seed in range(2):
        genotype = drawn_genotype(layers, blocks, seed)
        found = mean_cost(space, making, genotype)
        assert found == pytest.approx(making.cost(genotype), rel=NUMBERS)
        assert found == pytest.approx(counted(genotype, making), rel=NUMBERS)


def test_the_paper_s_network_alone_has_the_published_cost():
    params, flops = mean_cost(Space(), Making(20, 128, bands=3, classes=7), PRESETS["loveda"])
    assert params / 1e6 == pytest.approx(6.81, abs=0.02)
    assert flops / 1e9 == pytest.approx(123.3, abs=0.1)


@pytest.mark.parametrize("outgoing", [False, True])
@pytest.mark.parametrize("making", MAKINGS.values(), ids=MAKINGS)
def test_paths_count_by_their_chances(making, outgoing):
    torch.manual_seed(0)
    space, blocks = Space(3, 2), drawn_genotype(1, 2, 0).blocks
    ways = space.transitions()
    places = torch.tensor(ways).t()
    chance = chances(space, torch.randn(len(ways)), places, outgoing)
    weights = sure_operations(space, blocks)
    found = ExpectedCost(space, making)(weights, torch.ones(space.edges), chance).tolist()
    known = dict(zip(ways, chance.double().tolist(), strict=True))
    total = params = flops = 0.0
    for path in itertools.product(range(4), repeat=3):
        steps = steps_of(path)
        if set(steps) <= set(ways):
            of_path = math.prod(known[step] for step in steps)
            own = counted(Genotype(path, blocks), making)
            total += of_path
            params += of_path * own[0]
            flops += of_path * own[1]
    assert found == pytest.approx((params / total, flops / total), rel=NUMBERS)


@pytest.mark.parametrize("count", [2, 3, 6])
def test_two_edges_are_drawn_one_after_the_other(count):
    torch.manual_seed(count)
    worth = torch.rand(count).double()
    powers = [number**SHARPNESS for number in worth.tolist()]
    expected = [0.0] * count
    for one, other in itertools.permutations(range(count), 2):
        left = sum(powers) - powers[one]
        chance = powers[one] / sum(powers) * powers[other] / left
        expected[one] += chance
        expected[other] += chance
    assert among_two(worth).tolist() == pytest.approx(expected, rel=1e-9)
    assert sum(expected) == pytest.approx(2)


def test_operations_count_by_their_edges_and_their_own_weights():
    space = Space(blocks=2)
    weights = torch.zeros(5, 8).double()
    weights[0, OPERATIONS.index("skip")] = 1
    weights[1, [OPERATIONS.index("sep_conv_3x3"), OPERATIONS.index("none")]] = 0.5
    weights[2, OPERATIONS.index("dil_conv_5x5")] = 1
    weights[3, OPERATIONS.index("avg_pool_3x3")] = 1
    weights[4, OPERATIONS.index("sep_conv_3x3")] = 1
    # To the fourth power the edges into block 1 are 1, 1 and 2: the last is the first drawn one in
    # 1/2, and else the second one in 2/3; the other two are in half of what is left.
    edges = torch.tensor([1, 1, 1, 1, 2**0.25]).double()
    found = dict(zip(OPERATIONS, operation_counts(space, weights, edges).tolist(), strict=True))
    expected = dict.fromkeys(OPERATIONS, 0.0) | {"skip": 1, "none": 0.5}
    expected |= {"dil_conv_5x5": 7 / 12, "avg_pool_3x3": 7 / 12, "sep_conv_3x3": 0.5 + 5 / 6}
    assert found == pytest.approx(expected)


def test_gradients_are_finite_differences():
    torch.manual_seed(0)
    space = Space(3, 3)
    expected = ExpectedCost(space, MAKINGS["measured"]).double()
    places = torch.tensor(space.transitions()).t()

    def cost(alpha, gamma, beta):
        found = expected(alpha.softmax(1), gamma.exp(), chances(space, beta, places, False))
        return found / found.new_tensor((1e4, 1e7))

    shapes = (space.edges, len(OPERATIONS)), (space.edges,), (places.shape[1],)
    given = [torch.randn(shape).double().requires_grad_() for shape in shapes]
    assert torch.autograd.gradcheck(cost, given)
    for of_cost in cost(*given):
        for gradient in torch.autograd.grad(of_cost, given, retain_graph=True):
            assert gradient.abs().max() > 1e-6


def test_edges_that_are_all_worth_nothing_are_alike():
    assert among_two(torch.zeros(3)).tolist() == pytest.approx([2 / 3] * 3)
