"""Blocks are dealt so that every split gets its share of every class."""

import numpy as np
import pytest

from lclab.data.build.blocks import dealt, in_blocks, neighbours, numbered, without_edges
from lclab.data.build.deal import deal

NO_PAIRS = np.zeros((0, 2), int)


def shares_got(counts, chosen, splits):
    got = np.stack([counts[chosen == split].sum(0) for split in range(splits)])
    return got / counts.sum(0)


def grid_pairs(rows, cols):
    return neighbours(np.arange(rows * cols).reshape(rows, cols))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("shares", [[0.8, 0.2], [0.6, 0.2, 0.2], [0.5, 0.5]])
def test_shares_come_near_what_is_wanted_for_rare_classes_too(seed, shares):
    rng = np.random.default_rng(seed)
    amounts = rng.integers(0, 1000, (120, 5)) * (rng.random((120, 5)) < [0.9, 0.6, 0.3, 0.2, 0.15])
    chosen = deal(amounts, amounts, grid_pairs(10, 12), shares, seed)
    got = shares_got(amounts, chosen, len(shares))
    assert np.abs(got - np.array(shares)[:, None]).max() < 0.12
    assert np.abs(got - np.array(shares)[:, None]).mean() < 0.04


def test_random_dealing_is_further_off():
    """What is measured above is not given for nothing."""
    rng = np.random.default_rng(1)
    amounts = rng.integers(0, 1000, (120, 5)) * (rng.random((120, 5)) < 0.15)
    fair = shares_got(amounts, deal(amounts, amounts, NO_PAIRS, [0.8, 0.2], 0), 2)
    blind = [
        shares_got(amounts, (rng.random(120) < 0.2).astype(int), 2)[1] - 0.2 for _ in range(50)
    ]
    assert np.abs(fair[1] - 0.2).max() < np.median(np.abs(blind).max(1)) / 2


def test_every_class_that_can_be_is_in_every_split():
    """Classes in two, three and many blocks; those that share a block with others too."""
    counts = np.zeros((40, 4), int)
    counts[:, 0] = 1000
    counts[[3, 17], 1] = 50
    counts[[8, 20, 33], 2] = [900, 5, 5]
    counts[11, 3] = 70
    chosen = deal(counts, counts, grid_pairs(5, 8), [0.7, 0.15, 0.15], 0)
    there = [{int(s) for s in chosen[counts[:, c] > 0]} for c in range(4)]
    assert there[0] == there[2] == {0, 1, 2}
    assert len(there[1]) == 2
    assert 0 in there[1]
    assert there[3] == {0}


def test_class_in_one_block_stays_in_training():
    counts = np.array([[9, 0], [9, 0], [9, 0], [0, 9]])
    for seed in range(5):
        chosen = deal(counts, counts, NO_PAIRS, [0.5, 0.5], seed)
        assert chosen[3] == 0


def test_what_counts_is_what_the_margin_leaves():
    """Class 1 lies in ten blocks, but in the middle of three only: one goes to each split."""
    counts = np.full((60, 2), 100)
    counts[10:, 1] = 0
    safe = counts // 2
    safe[3:, 1] = 0
    for seed in range(5):
        chosen = deal(counts, safe, grid_pairs(6, 10), [0.6, 0.2, 0.2], seed)
        assert set(chosen[:3]) == {0, 1, 2}


@pytest.mark.parametrize("factor", [2, 4, 5])
@pytest.mark.parametrize("ring", [0, 1, 2])
def test_edges_are_what_lies_near_another_block(factor, ring):
    cells = np.ones((11, 13, 1), np.uint16)
    inner = without_edges(cells, factor, ring)[..., 0]
    if 2 * ring >= factor:
        assert inner.all()
        return
    blocks = np.indices((11, 13)) // factor
    for row, col in np.ndindex(11, 13):
        rows, cols = (
            slice(max(0, row - ring), row + ring + 1),
            slice(max(0, col - ring), col + ring + 1),
        )
        around = blocks[:, rows, cols].reshape(2, -1)
        is_alone = (around == blocks[:, row, col][:, None]).all()
        assert inner[row, col] == is_alone


def test_seed_decides_and_nothing_else():
    counts = np.random.default_rng(5).integers(0, 99, (60, 3))
    pairs = grid_pairs(6, 10)
    once = deal(counts, counts, pairs, [0.8, 0.2], 7)
    np.testing.assert_array_equal(once, deal(counts, counts, pairs, [0.8, 0.2], 7))
    assert (once != deal(counts, counts, pairs, [0.8, 0.2], 8)).any()


def test_neighbours_stay_together_where_it_costs_nothing():
    counts = np.full((100, 2), 50)
    pairs = grid_pairs(10, 10)
    chosen = deal(counts, counts, pairs, [0.8, 0.2], 0)
    assert np.bincount(chosen).tolist() == [80, 20]
    parted = (chosen[pairs[:, 0]] != chosen[pairs[:, 1]]).sum()
    shuffled = np.random.default_rng(0).permutation(chosen)
    assert parted < 0.5 * (shuffled[pairs[:, 0]] != shuffled[pairs[:, 1]]).sum()


def test_one_split_takes_all():
    assert deal(*[np.ones((5, 2), int)] * 2, NO_PAIRS, [1.0], 0).tolist() == [0] * 5


def test_blocks_are_sums_of_cells():
    cells = np.random.default_rng(0).integers(0, 9, (7, 5, 3))
    blocks = in_blocks(cells, 3)
    assert blocks.shape == (3, 2, 3)
    for row, col in np.ndindex(3, 2):
        part = cells[row * 3 : row * 3 + 3, col * 3 : col * 3 + 3]
        np.testing.assert_array_equal(blocks[row, col], part.sum((0, 1)))


def test_blocks_that_go_together_get_one_letter_and_empty_ones_none():
    rng = np.random.default_rng(2)
    blocks = [rng.integers(1, 99, (3, 4, 2)) for _ in range(2)]
    blocks[0][1, 1] = 0
    units = numbered(blocks)
    units[1][0] = units[0][0]
    letters = dealt(blocks, blocks, units, {"t": 0.5, "v": 0.5}, 0)
    assert letters[0][1, 1] == "."
    assert letters[1][0].tolist() == letters[0][0].tolist()
    assert set(np.concatenate(letters).ravel()) == {"t", "v", "."}


def test_neighbours_touch_along_an_edge():
    numbers = np.array([[0, 1, -1], [2, 2, 3]])
    found = {tuple(sorted(pair)) for pair in neighbours(numbers).tolist()}
    assert found == {(0, 1), (0, 2), (1, 2), (2, 3)}
