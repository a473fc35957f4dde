"""The estimators against the worked example of Olofsson et al. 2014, sections 5.1 and 5.2."""

import numpy as np
import pytest

from lclab.metrics.stratified import estimate, reach

# Rows: map; columns: reference. Deforestation, forest gain, stable forest, stable non-forest.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES = 0.09


@pytest.fixture
def published():
    return estimate(COUNTS.T, PIXELS)


def by_hand_producers_error(j):
    """Equation 7, term by term as it is printed."""
    n, number = COUNTS.tolist(), COUNTS.sum(1).tolist()
    total = sum(PIXELS[i] * n[i][j] / number[i] for i in range(4))
    users = n[j][j] / number[j]
    producers = PIXELS[j] * users / total
    first = PIXELS[j] ** 2 * (1 - producers) ** 2 * users * (1 - users) / (number[j] - 1)
    second = 0.0
    for i in range(4):
        if i != j:
            share = n[i][j] / number[i]
            second += float(PIXELS[i]) ** 2 * share * (1 - share) / (number[i] - 1)
    return ((first + producers**2 * second) / total**2) ** 0.5


def test_overall_accuracy(published):
    assert published.overall.value == pytest.approx(0.947, abs=5e-4)
    assert 1.96 * published.overall.error == pytest.approx(0.018, abs=5e-4)


def test_users_accuracy(published):
    assert [e.value for e in published.users] == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=5e-3)
    halves = [1.96 * e.error for e in published.users]
    assert halves == pytest.approx([0.07, 0.10, 0.04, 0.02], abs=5e-3)


def test_producers_accuracy(published):
    values = [e.value for e in published.producers]
    assert values == pytest.approx([0.75, 0.85, 0.93, 0.96], abs=5e-3)
    errors = [e.error for e in published.producers]
    assert errors == pytest.approx([by_hand_producers_error(j) for j in range(4)])
    assert 1.96 * errors[0] == pytest.approx(0.21, abs=5e-3)
    assert 1.96 * errors[2] == pytest.approx(0.03, abs=5e-3)


def test_areas(published):
    hectares = PIXELS.sum() * HECTARES
    areas = [e.value * hectares for e in published.areas]
    assert areas == pytest.approx([21_158, 11_686, 285_770, 581_386], abs=0.5)
    halves = [1.96 * e.error * hectares for e in published.areas]
    assert halves == pytest.approx([6_158, 3_756, 15_510, 16_282], abs=0.5)
    assert published.areas[0].value * PIXELS.sum() == pytest.approx(235_086, abs=0.5)
    assert 1.96 * published.areas[0].error * PIXELS.sum() == pytest.approx(68_418, abs=0.5)


def test_shares_are_the_published_matrix(published):
    assert published.shares.sum() == pytest.approx(1)
    assert published.shares.T[0].tolist() == pytest.approx([0.0176, 0, 0.0013, 0.0011], abs=5e-5)
    assert published.shares.T[3].tolist() == pytest.approx(
        [0.0040, 0.0020, 0.0179, 0.6212], abs=5e-5
    )


def test_errors_are_those_of_repeated_samples(published):
    # Draws the same sample again and again from a map that is as the sample says.
    rng = np.random.default_rng(5)
    within = COUNTS / COUNTS.sum(1, keepdims=True)
    drawn = np.stack([rng.multinomial(n, p, 20_000) for n, p in zip(COUNTS.sum(1), within)], axis=1)
    shares = (PIXELS / PIXELS.sum() / COUNTS.sum(1))[None, :, None] * drawn
    # n - 1 stands below the estimate, n below the variance of what is drawn here.
    expected = [e.error for e in published.areas]
    assert shares.sum(1).std(0) == pytest.approx(expected, rel=0.02)
    overall = shares[:, range(4), range(4)].sum(1).std()
    assert overall == pytest.approx(published.overall.error, rel=0.02)


def test_interval_is_of_the_level_that_was_asked_for():
    narrow = estimate(COUNTS.T, PIXELS, 0.5).overall
    assert narrow.high - narrow.value == pytest.approx(0.67449 * narrow.error, rel=1e-5)
    assert reach(0.95) == pytest.approx(1.959964, rel=1e-6)


def test_intervals_end_at_0_and_1():
    found = estimate(np.array([[9, 0], [1, 10]]), np.array([1, 99]))
    assert found.producers[0].low >= 0
    assert found.users[0].high <= 1
    assert all(0 <= e.low <= e.value <= e.high <= 1 for e in found.areas)


def test_equal_sampling_of_equal_strata_is_plain_counting():
    found = estimate(np.array([[40, 10], [10, 40]]), np.array([7, 7]))
    assert found.overall.value == pytest.approx(0.8)
    assert found.overall.error == pytest.approx((2 * 0.25 * 0.16 / 49) ** 0.5)


def test_class_that_the_map_does_not_have():
    # Reference rows: a, b, and c, which is found on the ground only.
    found = estimate(np.array([[8, 1, 0], [1, 9, 0], [1, 0, 0]]), np.array([60, 40, 0]))
    assert found.users[2].value is None
    assert found.producers[2].value == 0
    assert found.areas[2].value == pytest.approx(0.6 * 0.1)


def test_class_that_is_nowhere_on_the_ground_has_no_producers_accuracy():
    found = estimate(np.array([[10, 3], [0, 0]]), np.array([60, 40]))
    assert found.producers[1].value is None
    assert found.users[1].value == 0


def test_single_point_has_no_error_of_its_own_but_the_largest_for_the_map():
    found = estimate(np.array([[90, 0], [10, 1]]), np.array([90, 10]))
    assert (found.users[1].value, found.users[1].error) == (1, None)
    expected = (0.9**2 * 0.9 * 0.1 / 99 + 0.1**2 * 0.25) ** 0.5
    assert found.overall.error == pytest.approx(expected)
