"""Losses of unlabelled pixels, place by place."""

import math

import pytest
import torch

from lclab.adapt.uncertain import (
    entropy,
    entropy_where_unknown,
    mean_of,
    unlike_even,
    weighted_cross_entropy,
)
from lclab.data.dataset import UNKNOWN


@pytest.fixture
def given():
    torch.manual_seed(0)
    scores = torch.randn(2, 3, 4, 5).double()
    labels = torch.randint(0, 3, (2, 4, 5))
    labels[torch.rand(2, 4, 5) < 0.5] = UNKNOWN
    return scores, labels


def places(scores, labels):
    for n in range(len(labels)):
        for y in range(labels.shape[1]):
            for x in range(labels.shape[2]):
                powers = [math.exp(v) for v in scores[n, :, y, x].tolist()]
                yield n, [p / sum(powers) for p in powers], int(labels[n, y, x])


def test_entropy_of_even_chances_is_1_and_of_sure_ones_0():
    assert entropy(torch.zeros(1, 5, 1, 1)).item() == pytest.approx(1)
    sure = torch.tensor([50.0, 0, 0]).view(1, 3, 1, 1)
    assert entropy(sure).item() == pytest.approx(0, abs=1e-6)


def test_the_unknown_are_to_be_sure(given):
    each = [
        -sum(p * math.log(p) for p in own) / math.log(3)
        for _, own, label in places(*given)
        if label == UNKNOWN
    ]
    assert entropy_where_unknown(*given).item() == pytest.approx(sum(each) / len(each))


def test_the_known_are_not_to_be_too_sure(given):
    each = [
        sum(math.log((1 / 3) / p) / 3 for p in own)
        for _, own, label in places(*given)
        if label != UNKNOWN
    ]
    assert unlike_even(*given).item() == pytest.approx(sum(each) / len(each))


def test_each_image_counts_with_its_weight(given):
    weights = torch.tensor([0.25, 1.0]).double()
    each = [
        -float(weights[n]) * math.log(own[label])
        for n, own, label in places(*given)
        if label != UNKNOWN
    ]
    found = weighted_cross_entropy(*given, weights)
    assert found.item() == pytest.approx(sum(each) / len(each))


@pytest.mark.parametrize("loss", [entropy_where_unknown, unlike_even])
def test_an_empty_set_gives_nothing_and_no_nan(loss):
    scores = torch.randn(1, 3, 2, 2, requires_grad=True)
    all_known = loss is entropy_where_unknown
    labels = torch.full((1, 2, 2), 0 if all_known else UNKNOWN)
    found = loss(scores, labels)
    found.backward()
    assert found.item() == 0
    assert (scores.grad == 0).all()
    assert mean_of(torch.ones(3), torch.zeros(3)).item() == 0


def test_without_labels_the_weighted_loss_is_nothing():
    scores = torch.randn(1, 3, 2, 2, requires_grad=True)
    found = weighted_cross_entropy(scores, torch.full((1, 2, 2), UNKNOWN), torch.ones(1))
    found.backward()
    assert found.item() == 0
    assert (scores.grad == 0).all()
