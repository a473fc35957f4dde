"""A cell whose weights leave one choice is the cell of the network that is found."""

import pytest
import torch

from lclab.models.blocks.cells import Cell
from lclab.models.genotype import OPERATIONS, Branch
from lclab.search.cell import SearchCell
from lclab.search.sampled import Sampled
from lclab.search.share import shared
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from tests.core.search import plain

SPACE = Space(layers=4, blocks=3, width=4)
BLOCKS = (
    (Branch(0, "sep_conv_5x5"), Branch(1, "max_pool_3x3")),
    (Branch(1, "dil_conv_3x3"), Branch(2, "sep_conv_3x3")),
    (Branch(0, "skip"), Branch(3, "dil_conv_5x5")),
)
CLOSE = {"rtol": 1e-9, "atol": 1e-9}


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def chosen_shares(space, blocks, how):
    """Shares of one operation on every chosen edge, and of none on the others."""
    names = ["none"] * space.edges
    for block, branches in enumerate(blocks):
        for branch in branches:
            names[space.edge(block, branch.source)] = branch.operation
    names = [names[edge] for own in space.by_source() for edge in own]
    counts = [len(own) for own in space.by_source()]
    ones = torch.ones(space.edges).double()
    if how.relaxation == Sampled():
        return shared(ones, ones, counts, names)
    weights = torch.tensor([[float(name == own) for own in OPERATIONS] for name in names])
    return shared(weights.double(), ones, counts)


def found_cell(cell, level, near):
    """The found network's cell with our weights, for one of the nodes before it."""
    channels = SPACE.channels(level)
    made = Cell((SPACE.node(level), SPACE.node(near)), channels, BLOCKS).double()
    own = [cell.second, cell.entries[SPACE.before(3, level).index(near)]]
    weights = [entry.project.weight for entry in own]
    for block, branches in enumerate(BLOCKS):
        for branch in branches:
            mixture = cell.mixtures[str(branch.source)]
            edge = block - max(0, branch.source - 1)
            pairs = plain.weights_of(mixture, branch.operation, edge)
            weights += [weight for pair in pairs for weight in pair]
    for parameter, weight in zip(made.parameters(), weights, strict=True):
        parameter.data = weight.detach().clone()
    return made


@pytest.mark.parametrize("how", [Strategy(), Strategy(Sampled())], ids=["all", "sampled"])
@pytest.mark.parametrize("level", [0, 1])
def test_one_choice_is_the_found_cell(level, how):
    torch.manual_seed(0)
    cell = SearchCell(SPACE, 3, level, how).double()
    size = 8 >> level
    before = SPACE.before(3, level)
    nodes = [torch.randn(2, SPACE.node(near), size, size).double() for near in before]
    second = torch.randn(2, SPACE.node(level), size, size).double()
    ways = torch.arange(1, len(before) + 1).double()
    shares = chosen_shares(SPACE, BLOCKS, how)
    answer = cell(nodes, second, (size, size), ways, shares)
    expected = sum(
        way * found_cell(cell, level, near)([second, node])
        for way, near, node in zip(ways, before, nodes, strict=True)
    )
    torch.testing.assert_close(answer, expected, **CLOSE)


def test_nodes_of_other_sizes_are_resampled():
    cell = SearchCell(SPACE, 3, 1, Strategy())
    nodes = [torch.randn(2, SPACE.node(near), 11 >> near, 7) for near in (0, 1, 2)]
    second = torch.randn(2, SPACE.node(1), 6, 4)
    shares = chosen_shares(SPACE, BLOCKS, Strategy())
    shares = [type(share)(share.weights.float(), share.edges.float()) for share in shares]
    answer = cell(nodes, second, (6, 4), torch.ones(3), shares)
    assert answer.shape == (2, SPACE.node(1), 6, 4)


@pytest.mark.parametrize("joins", [False, True])
def test_blocks_of_nothing_are_zeros(joins):
    how = Strategy(Sampled(), joins=joins)
    cell = SearchCell(SPACE, 3, 1, how).double()
    nodes = [torch.randn(2, SPACE.node(near), 4, 4).double() for near in (0, 1, 2)]
    nothing = tuple((Branch(0, "none"), Branch(1, "none")) for _ in range(3))
    shares = chosen_shares(SPACE, nothing, how)
    second = torch.randn(2, SPACE.node(1), 4, 4).double()
    answer = cell(nodes, second, (4, 4), torch.ones(3).double(), shares)
    assert answer.shape == (2, SPACE.node(1), 4, 4)
    assert not answer.any()
