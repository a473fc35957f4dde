"""What is decoded of weights by hand, and the strongest edges against all pairs of them."""

import itertools
import random

import pytest

from lclab.models.genotype import OPERATIONS, Branch, Genotype
from lclab.search.decode import decoded, share_of, strongest_blocks
from lclab.search.space import Space

TWO = Space(layers=2, blocks=2)
ONES = [1.0] * TWO.edges


def weights(**named):
    """An edge's weights by operation, of which those that are not named have none."""
    assert set(named) <= set(OPERATIONS)
    return [named.get(name, 0.0) for name in OPERATIONS]


BLOCK_0 = [weights(none=0.1, sep_conv_5x5=0.6, skip=0.3), weights(max_pool_3x3=0.9, none=0.1)]
FOUND_0 = (Branch(0, "sep_conv_5x5"), Branch(1, "max_pool_3x3"))


def second_block(*own, edges=(1.0, 1.0, 1.0)):
    """The block that follows block 0, of its three edges' weights."""
    first, second = strongest_blocks(TWO, [*BLOCK_0, *own], [1.0, 1.0, *edges])
    assert first == FOUND_0
    return second


def test_the_two_edges_whose_best_operations_count_most_are_taken():
    found = second_block(
        weights(dil_conv_3x3=0.5, skip=0.45, none=0.05),
        weights(sep_conv_3x3=0.35, skip=0.34, avg_pool_3x3=0.31),
        weights(avg_pool_3x3=0.4, none=0.3, skip=0.3),
    )
    assert found == (Branch(0, "dil_conv_3x3"), Branch(2, "avg_pool_3x3"))


def test_what_no_connection_is_worth_does_not_make_an_edge_strong():
    found = second_block(
        weights(none=0.9, skip=0.1),
        weights(none=0.2, skip=0.2, dil_conv_5x5=0.6),
        weights(none=0.3, skip=0.3, sep_conv_3x3=0.4),
    )
    assert found == (Branch(1, "dil_conv_5x5"), Branch(2, "sep_conv_3x3"))


def test_no_connection_is_taken_where_it_is_likeliest():
    found = second_block(
        weights(none=0.55, sep_conv_3x3=0.45),
        weights(skip=0.2, max_pool_3x3=0.2, avg_pool_3x3=0.2, sep_conv_3x3=0.2, dil_conv_3x3=0.2),
        weights(none=0.3, skip=0.7),
    )
    assert found == (Branch(0, "none"), Branch(2, "skip"))


def test_a_block_is_never_of_nothing_alone():
    found = second_block(
        weights(none=0.6, skip=0.3, dil_conv_3x3=0.1),
        weights(none=0.9, sep_conv_3x3=0.1),
        weights(none=0.5, dil_conv_5x5=0.4, skip=0.1),
    )
    assert found == (Branch(0, "none"), Branch(2, "dil_conv_5x5"))


def test_edges_count_by_their_own_weights():
    given = weights(skip=0.9, none=0.1), weights(sep_conv_3x3=0.6, none=0.4), weights(skip=1.0)
    assert second_block(*given) == (Branch(0, "skip"), Branch(2, "skip"))
    found = second_block(*given, edges=(0.2, 0.5, 0.3))  # worth 0.18, 0.3 and 0.3
    assert found == (Branch(1, "sep_conv_3x3"), Branch(2, "skip"))


def test_of_equals_the_first_is_taken():
    given = weights(skip=0.5, sep_conv_3x3=0.5)
    assert second_block(given, given, given) == (Branch(0, "skip"), Branch(1, "skip"))


@pytest.mark.parametrize("seed", range(10))
def test_the_two_strongest_are_the_best_of_all_pairs(seed):
    space, chance = Space(blocks=5), random.Random(seed)
    rows = [[chance.random() ** 3 for _ in OPERATIONS] for _ in range(space.edges)]
    edges = [chance.random() for _ in range(space.edges)]
    first = 0
    for block, branches in enumerate(strongest_blocks(space, rows, edges)):
        own = range(first, first + block + 2)
        worth = {edge - first: edges[edge] * max(rows[edge][1:]) for edge in own}
        best = max(itertools.combinations(worth, 2), key=lambda pair: sum(map(worth.get, pair)))
        assert tuple(branch.source for branch in branches) == best
        likeliest = [max(zip(rows[first + source], OPERATIONS))[1] for source in best]
        if set(likeliest) != {"none"}:
            assert [branch.operation for branch in branches] == likeliest
        first += block + 2


def test_path_and_cell_make_the_network():
    chance = dict.fromkeys(TWO.transitions(), 0.1) | {(0, 0, 1): 0.9, (1, 1, 0): 0.8}
    rows = [*BLOCK_0, *BLOCK_0, weights(none=1.0)]
    assert decoded(TWO, rows, ONES, chance) == Genotype((1, 0), (FOUND_0, FOUND_0))


def test_shares_are_of_all_branches():
    blocks = (
        (Branch(0, "skip"), Branch(1, "none")),
        (Branch(0, "skip"), Branch(2, "sep_conv_3x3")),
        (Branch(1, "skip"), Branch(3, "dil_conv_5x5")),
    )
    genotype = Genotype((0,), blocks)
    assert share_of(genotype, "skip") == 3 / 6
    assert share_of(genotype, "none") == 1 / 6
    assert share_of(genotype, "max_pool_3x3") == 0
