"""Both measures, against their formulas in float64."""

import numpy as np
import pytest

from lclab.suggest.uncertainty import entropy, margin


@pytest.fixture
def chances():
    return np.random.default_rng(4).dirichlet(np.ones(5), (9, 11)).transpose(2, 0, 1)


def test_entropy(chances):
    expected = np.zeros((9, 11))
    for p in chances:
        expected -= p * np.log2(p) / np.log2(5)
    np.testing.assert_allclose(entropy(chances.astype(np.float32)), expected, atol=1e-5)


def test_margin(chances):
    ordered = np.sort(chances, axis=0)
    expected = 1 - ordered[-1] + ordered[-2]
    np.testing.assert_allclose(margin(chances.astype(np.float32)), expected, atol=1e-6)


@pytest.mark.parametrize("measure", [entropy, margin])
def test_from_sure_to_undecided(measure):
    sure = np.zeros((3, 1, 1), np.float32)
    sure[1] = 1
    assert measure(sure)[0, 0] == pytest.approx(0, abs=1e-6)
    assert measure(np.full((3, 1, 1), 1 / 3, np.float32))[0, 0] == pytest.approx(1, abs=1e-6)
