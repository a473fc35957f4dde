"""Chances against a softmax by hand, and the likeliest path against all paths there are."""

import itertools
import math
import random

import pytest
import torch

from lclab.search.paths import chances, likeliest_path
from lclab.search.space import Space

SPACE = Space(layers=4)


def chances_of(space, scores, outgoing):
    places = torch.tensor(space.transitions()).t()
    return chances(space, scores, places, outgoing)


def paths(space):
    """All paths, of which none goes further than to a neighbouring level."""
    for path in itertools.product(range(4), repeat=space.layers):
        if all(abs(one - other) <= 1 for one, other in itertools.pairwise((0, *path))):
            yield path


def product(path, chance):
    levels = itertools.pairwise((0, *path))
    return math.prod(chance[layer, *pair] for layer, pair in enumerate(levels))


def test_there_are_so_many_paths():
    assert [len(list(paths(Space(layers=n)))) for n in (1, 2, 3)] == [2, 5, 13]


@pytest.mark.parametrize("outgoing", [False, True])
def test_chances_are_shares_of_the_ways_into_a_cell_or_out_of_a_node(outgoing):
    torch.manual_seed(0)
    ways = SPACE.transitions()
    scores = 2 * torch.randn(len(ways)).double()
    found = chances_of(SPACE, scores, outgoing).tolist()
    node = (lambda way: way[:2]) if outgoing else (lambda way: way[::2])
    powers = [math.exp(score) for score in scores.tolist()]
    for way, chance, power in zip(ways, found, powers, strict=True):
        rivals = [p for other, p in zip(ways, powers, strict=True) if node(other) == node(way)]
        assert chance == pytest.approx(power / sum(rivals), rel=1e-12)
    sums = dict.fromkeys(map(node, ways), 0.0)
    for way, chance in zip(ways, found, strict=True):
        sums[node(way)] += chance
    # Nodes before a layer are 1, 2, 3 and 4; its cells are 2, 3, 4 and 4.
    assert len(sums) == (1 + 2 + 3 + 4 if outgoing else 2 + 3 + 4 + 4)
    assert list(sums.values()) == pytest.approx([1.0] * len(sums), rel=1e-12)


def test_ways_out_of_nodes_make_products_the_paths_own_chances():
    torch.manual_seed(1)
    ways = SPACE.transitions()
    found = chances_of(SPACE, torch.randn(len(ways)).double(), True).tolist()
    chance = dict(zip(ways, found, strict=True))
    assert sum(product(path, chance) for path in paths(SPACE)) == pytest.approx(1)


def test_great_scores_make_sure_ways():
    scores = torch.zeros(len(SPACE.transitions()))
    sure = [(0, 0, 1), (1, 1, 0), (2, 0, 1), (3, 1, 1)]
    for way in sure:
        scores[SPACE.transitions().index(way)] = 1000
    for outgoing in (False, True):
        found = dict(zip(SPACE.transitions(), chances_of(SPACE, scores, outgoing).tolist()))
        assert [found[way] for way in sure] == [1.0] * 4
        assert all(0 <= chance <= 1 for chance in found.values())


@pytest.mark.parametrize("layers", [1, 2, 3, 5])
def test_the_likeliest_path_is_the_best_of_all(layers):
    space, chance = Space(layers=layers), random.Random(layers)
    for _ in range(20):
        given = {way: chance.random() for way in space.transitions()}
        best = max(paths(space), key=lambda path: product(path, given))
        assert likeliest_path(space, given) == best


@pytest.mark.parametrize("layers", [1, 2, 4])
def test_of_equals_the_path_of_higher_levels_from_the_beginning_is_taken(layers):
    space, chance = Space(layers=layers), random.Random(layers)
    is_tie = 0
    for _ in range(40):
        given = {way: chance.choice((0.0, 0.5, 1.0)) for way in space.transitions()}
        found = {path: product(path, given) for path in paths(space)}
        equals = [path for path, of_path in found.items() if of_path == max(found.values())]
        is_tie += len(equals) > 1
        assert likeliest_path(space, given) == max(equals)
    assert is_tie > 5


def test_a_way_that_cannot_be_is_not_taken():
    space = Space(layers=3)
    given = dict.fromkeys(space.transitions(), 1.0)
    given |= {(1, 1, 2): 0.0, (0, 0, 0): 1e-300, (2, 1, 2): 0.0}
    assert likeliest_path(space, given) == (1, 1, 1)
    given |= {(0, 0, 1): 0.0}
    assert likeliest_path(space, given) == (0, 1, 1)


def test_where_no_path_can_be_the_highest_is_taken():
    space = Space(layers=3)
    assert likeliest_path(space, dict.fromkeys(space.transitions(), 0.0)) == (1, 2, 3)
