"""Squares averaged from pieces, against averages of the whole."""

import itertools

import numpy as np
import pytest

from lclab.geo.region import Region
from lclab.suggest.pool import DEPTH, Place, Pool
from lclab.suggest.squares import Squares

HEIGHT, WIDTH = 70, 93


def pieces(seed, top=0, left=0):
    """Boxes of all sizes that cover the whole, in any order."""
    rng = np.random.default_rng(seed)
    rows = sorted({0, HEIGHT, *rng.integers(1, HEIGHT, 5).tolist()})
    cols = sorted({0, WIDTH, *rng.integers(1, WIDTH, 6).tolist()})
    boxes = [
        Region(a + top, b + top, c + left, d + left)
        for a, b in itertools.pairwise(rows)
        for c, d in itertools.pairwise(cols)
    ]
    return [boxes[i] for i in rng.permutation(len(boxes))]


def averaged(values, valid, size):
    """The mean of every whole square that is valid, by its corner."""
    found = {}
    for top in range(0, HEIGHT - size + 1, size):
        for left in range(0, WIDTH - size + 1, size):
            box = np.s_[top : top + size, left : left + size]
            if valid[box].all():
                found[top, left] = values[(slice(None), *box)].mean((1, 2))
    return found


@pytest.mark.parametrize("size", [4, 7, 32, 70])
@pytest.mark.parametrize("seed", range(4))
def test_means_do_not_depend_on_the_pieces(size, seed):
    rng = np.random.default_rng(seed)
    values = rng.random((3, HEIGHT, WIDTH)).astype(np.float32)
    valid = np.ones((HEIGHT, WIDTH), bool)
    valid[rng.integers(0, HEIGHT, 3), rng.integers(0, WIDTH, 3)] = False
    squares = Squares(Region(10, 10 + HEIGHT, 20, 20 + WIDTH), size)
    found = {}
    for box in pieces(seed, 10, 20):
        inside = np.s_[box.top - 10 : box.bottom - 10, box.left - 20 : box.right - 20]
        given, known = values[(slice(None), *inside)], valid[inside]
        if not known.any():
            given = None
        for region, means in squares.add(box, given, None if known.all() else known):
            assert region.shape == (size, size)
            found[region.top - 10, region.left - 20] = means
    expected = averaged(values, valid, size)
    assert found.keys() == expected.keys()
    for corner, means in expected.items():
        np.testing.assert_allclose(found[corner], means, rtol=1e-5)


def test_a_square_with_a_piece_that_was_skipped_is_left_out():
    squares = Squares(Region(0, 8, 0, 16), 8)
    ones = np.ones((2, 8, 6), np.float32)
    assert list(squares.add(Region(0, 8, 0, 6), None, None)) == []
    assert list(squares.add(Region(0, 8, 6, 12), ones, None)) == []
    found = list(squares.add(Region(0, 8, 12, 16), ones[:, :, :4], None))
    assert [region for region, _ in found] == [Region(0, 8, 8, 16)]


def test_only_squares_along_the_front_are_held():
    squares = Squares(Region(0, 4000, 0, 100), 10)
    held = 0
    for top in range(0, 4000, 25):
        values = np.zeros((2, 25, 100), np.float32)
        list(squares.add(Region(top, top + 25, 0, 100), values, None))
        held = max(held, len(squares._open))
    assert held <= 10


def place(uncertainty, chances):
    return Place(0, Region(0, 1, 0, 1), uncertainty, np.array(chances))


def test_the_pool_keeps_the_most_uncertain_of_each_class_and_no_more():
    rng = np.random.default_rng(3)
    places = [place(rng.random(), rng.dirichlet([5, 1, 1])) for _ in range(400)]
    pool = Pool(2)
    for each in places:
        pool.add(each)
    expected = []
    for number in range(3):
        own = [p for p in places if p.chances.argmax() == number]
        expected += sorted(own, key=lambda p: -p.uncertainty)[: 2 * DEPTH]
    kept = pool.places()
    assert {id(p) for p in kept} == {id(p) for p in expected}
    assert [p.uncertainty for p in kept] == sorted((p.uncertainty for p in kept), reverse=True)
    assert pool.seen == 400


def test_of_equals_the_first_is_kept():
    pool = Pool(1)
    places = [place(0.5, [0.6, 0.4]) for _ in range(3 * DEPTH)]
    for each in places:
        pool.add(each)
    assert [id(p) for p in pool.places()] == [id(p) for p in places[:DEPTH]]
