"""The greedy choice: by hand, and against the best that any choice can do."""

import itertools

import numpy as np
import pytest

from lclab.suggest.choice import choose

REACH = 40.0


def some(count, seed, classes=4):
    rng = np.random.default_rng(seed)
    return (
        rng.uniform(0.1, 1, count),
        rng.dirichlet(np.ones(classes), count),
        rng.uniform(0, 100, (count, 2)),
    )


def distance(a, b, chances, positions):
    """The same measure, written out."""
    overlap = sum((p * q) ** 0.5 for p, q in zip(chances[a], chances[b]))
    kind = max(0.0, 1 - overlap) ** 0.5
    dx, dy = positions[a] - positions[b]
    way = min(1.0, (dx * dx + dy * dy) ** 0.5 / REACH)
    return (kind**2 + way**2) ** 0.5


def by_hand(uncertainty, chances, positions, number):
    left = list(range(len(uncertainty)))
    taken = [max(left, key=lambda i: uncertainty[i])]
    left.remove(taken[0])
    while left and len(taken) < number:

        def worth(i):
            return uncertainty[i] * min(distance(i, t, chances, positions) for t in taken)

        taken.append(max(left, key=worth))
        left.remove(taken[-1])
    return taken


@pytest.mark.parametrize("seed", range(5))
def test_each_is_the_most_uncertain_times_its_difference_from_those_before(seed):
    given = some(40, seed)
    assert choose(*given, REACH, 12) == by_hand(*given, 12)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("number", [2, 3, 4])
def test_of_equally_uncertain_ones_the_nearest_two_are_half_as_far_apart_as_can_be(seed, number):
    _, chances, positions = some(11, seed)
    chosen = choose(np.full(11, 0.5), chances, positions, REACH, number)

    def nearest(places):
        pairs = itertools.combinations(places, 2)
        return min(distance(a, b, chances, positions) for a, b in pairs)

    best = max(nearest(places) for places in itertools.combinations(range(11), number))
    assert nearest(chosen) >= best / 2


def test_a_twin_of_the_first_comes_after_a_place_that_is_less_uncertain_but_other():
    uncertainty = np.array([0.9, 0.89, 0.4])
    chances = np.array([[0.5, 0.5, 0], [0.5, 0.5, 0], [0.4, 0, 0.6]])
    positions = np.array([[0, 0], [1, 0], [90, 90]], float)
    assert choose(uncertainty, chances, positions, REACH, 3) == [0, 2, 1]


def test_all_are_taken_once_where_more_are_asked_for():
    assert sorted(choose(*some(7, 1), REACH, 50)) == list(range(7))


def test_one_on_top_of_another_is_still_taken_in_the_end():
    same = np.ones((3, 2)) / 2
    assert sorted(choose(np.full(3, 0.5), same, np.zeros((3, 2)), REACH, 3)) == [0, 1, 2]


def test_sure_places_are_chosen_by_their_difference():
    chances = np.array([[1, 0], [1, 0], [0, 1]], float)
    positions = np.array([[0, 0], [5, 0], [80, 0]], float)
    assert choose(np.zeros(3), chances, positions, REACH, 2) == [0, 2]


def test_none_of_none():
    assert choose(np.zeros(0), np.zeros((0, 3)), np.zeros((0, 2)), REACH, 5) == []
