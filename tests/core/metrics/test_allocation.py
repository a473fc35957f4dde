import math

import pytest

from lclab.metrics.allocation import allocate, by_size, needed

PUBLISHED = {1: 200_000, 2: 150_000, 3: 3_200_000, 4: 6_450_000}


def test_number_of_points_by_hand():
    # (Σ W S / S(O))² with S = √(0.8 · 0.2) = 0.4 in every class: (0.4 / 0.01)² = 1600.
    assert needed({1: 10**9, 2: 10**9}, 0.8, 0.01) == 1600
    assert needed({1: 10**9}, 0.95, 0.02) == math.ceil(0.95 * 0.05 / 0.02**2)


def test_number_of_points_never_exceeds_the_map():
    assert needed({1: 60, 2: 40}, 0.5, 0.0005) <= 100
    # Cochran's correction for a small population: n = n0 / (1 + n0 / N).
    assert needed({1: 600, 2: 400}, 0.8, 0.01) == math.ceil(1600 / (1 + 1600 / 1000))


def test_published_allocation():
    # As in Olofsson et al. 2014: 641 points, 75 in each of the two rare classes. The others share
    # 491 by area, of which the third has 3.2 / 9.65.
    found = allocate(PUBLISHED, 641, 75)
    assert found == {1: 75, 2: 75, 3: 163, 4: 328}


@pytest.mark.parametrize("total", [0, 1, 7, 100, 641, 9_999])
@pytest.mark.parametrize("least", [1, 30, 75])
def test_everyone_gets_the_least_and_the_sum_is_right(total, least):
    found = allocate(PUBLISHED, total, least)
    assert min(found.values()) >= least
    assert sum(found.values()) == max(total, least * 4)
    assert list(found) == list(PUBLISHED)


def test_small_class_gives_all_its_pixels():
    assert allocate({1: 5, 2: 10_000}, 100, 30) == {1: 5, 2: 95}


def test_more_points_than_pixels_takes_all():
    assert allocate({1: 5, 2: 40, 3: 7}, 1000, 30) == {1: 5, 2: 40, 3: 7}


def test_least_of_one_class_may_push_the_next_below_it():
    # By area 34, 33 and 33 of 100; the least of 34 for two leaves the first with 32, so with 34.
    assert allocate({1: 34, 2: 33, 3: 33}, 100, 34) == {1: 34, 2: 33, 3: 33}
    assert allocate({1: 340, 2: 330, 3: 330}, 100, 34) == {1: 34, 2: 34, 3: 34}


def test_by_size_adds_up_and_is_fair():
    sizes = {value: value**3 for value in range(1, 20)}
    for total in (0, 1, 18, 997):
        found = by_size(sizes, total)
        assert sum(found.values()) == total
        exact = {v: total * s / sum(sizes.values()) for v, s in sizes.items()}
        assert all(abs(found[v] - exact[v]) < 1 for v in sizes)
