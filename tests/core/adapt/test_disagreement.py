"""CLAN's two heads."""

import math

import pytest
import torch
from torch import nn

from lclab.adapt.disagreement import disagreement, local_weights, weight_discrepancy


def chances(scores):
    powers = [math.exp(s) for s in scores]
    return [p / sum(powers) for p in powers]


def test_disagreement_is_one_less_the_cosine_of_the_chances():
    one, other = [1.0, 0.0, -1.0], [-1.0, 2.0, 0.5]
    a, b = chances(one), chances(other)
    cosine = sum(x * y for x, y in zip(a, b, strict=True))
    cosine /= math.sqrt(sum(x * x for x in a)) * math.sqrt(sum(y * y for y in b))
    found = disagreement(*(torch.tensor(s).view(1, 3, 1, 1) for s in (one, other)))
    assert found.shape == (1, 1, 1, 1)
    assert found.item() == pytest.approx(1 - cosine, rel=1e-5)


def test_heads_that_agree_count_the_even_share():
    scores = torch.randn(2, 4, 8, 8)
    weights = local_weights(scores, scores, (2, 2))
    torch.testing.assert_close(weights, torch.full((2, 1, 2, 2), 0.4))


def test_places_of_disagreement_count_more_and_teach_nothing_themselves():
    one = torch.zeros(1, 2, 4, 4, requires_grad=True)
    other = torch.zeros(1, 2, 4, 4)
    other[:, 0, :, 2:] = 9.0
    weights = local_weights(one, other, (4, 4))
    assert not weights.requires_grad
    apart = 1 - (1 / math.sqrt(2))  # (1/2, 1/2) against (1, 0)
    assert weights[0, 0, 0, 0].item() == pytest.approx(0.4, rel=1e-4)
    assert weights[0, 0, 0, 3].item() == pytest.approx(0.4 + 10 * apart, rel=1e-3)


def test_weights_are_wanted_as_different_views():
    one, other = nn.Conv2d(3, 2, 3), nn.Conv2d(3, 2, 3)
    a, b = one.weight.flatten(), other.weight.flatten()
    expected = (a @ b / (a.norm() * b.norm())).item() + 1
    assert weight_discrepancy(one, other).item() == pytest.approx(expected, rel=1e-5)
    assert weight_discrepancy(one, one).item() == pytest.approx(2)
    other.weight.data = -one.weight.data
    assert weight_discrepancy(one, other).item() == pytest.approx(0, abs=1e-6)
