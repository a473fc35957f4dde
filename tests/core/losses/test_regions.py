"""Losses of areas against segmentation-models-pytorch and their formulas in numpy."""

import numpy as np
import pytest
import torch
from segmentation_models_pytorch import losses as smp
from torch.nn import functional

from lclab.data.dataset import UNKNOWN

from .batches import CLASSES, a_batch, chances_of, value


@pytest.mark.parametrize("unknown", [0.0, 0.3])
def test_dice_is_that_of_segmentation_models_pytorch(unknown):
    scores, labels = a_batch(unknown=unknown)
    theirs = smp.DiceLoss("multiclass", ignore_index=UNKNOWN)(scores, labels)
    assert value("dice", scores, labels) == pytest.approx(float(theirs), rel=1e-5)


def test_dice_is_a_mean_over_the_classes_that_occur():
    scores, labels = a_batch(absent=[2])
    theirs = smp.DiceLoss("multiclass", ignore_index=UNKNOWN)(scores, labels)  # absent ones give 0
    expected = float(theirs) * CLASSES / (CLASSES - 1)
    assert value("dice", scores, labels) == pytest.approx(expected, rel=1e-5)


def overlaps(scores, labels):
    """Per class: common area, the network's, the labels'."""
    known = labels.numpy() != UNKNOWN
    chances = np.moveaxis(chances_of(scores), 1, -1)[known]
    truth = np.eye(CLASSES)[labels.numpy()[known]]
    return (chances * truth).sum(0), chances.sum(0), truth.sum(0)


def test_weighted_dice_is_its_formula():
    scores, labels = a_batch()
    weights = np.array([0.2, 1.0, 3.0, 0.5])
    common, ours, theirs = overlaps(scores, labels)
    expected = np.average(1 - 2 * common / (ours + theirs), weights=weights)
    given = torch.tensor(weights, dtype=torch.float32)
    assert value("dice", scores, labels, given) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("absent", [(), (1,), (0, 1)])
def test_generalised_dice_is_sudres_formula(absent):
    scores, labels = a_batch(absent=absent)
    common, ours, theirs = overlaps(scores, labels)
    there = theirs > 0
    importance = 1 / theirs[there] ** 2
    right = (importance * common[there]).sum()
    expected = 1 - 2 * right / (importance * (ours + theirs)[there]).sum()
    assert value("generalised_dice", scores, labels) == pytest.approx(expected, rel=1e-5)


def test_generalised_dice_of_large_areas_is_not_lost_in_rounding():
    labels = torch.zeros(1, 1024, 1024, dtype=torch.long)
    scores = torch.zeros(1, 2, 1024, 1024)
    assert value("generalised_dice", scores, labels) == pytest.approx(1 - 2 * 0.5 / 1.5, rel=1e-4)


@pytest.mark.parametrize("unknown", [0.0, 0.3])
@pytest.mark.parametrize("absent", [(), (1,)])
def test_lovasz_is_that_of_segmentation_models_pytorch(unknown, absent):
    scores, labels = a_batch(unknown=unknown, absent=absent)
    theirs = smp.LovaszLoss("multiclass", ignore_index=UNKNOWN, from_logits=True)(scores, labels)
    assert value("lovasz", scores, labels) == pytest.approx(float(theirs), rel=1e-5)


def test_lovasz_of_a_hard_answer_is_one_minus_mean_iou():
    _, labels = a_batch(seed=3, unknown=0)
    _, answer = a_batch(seed=4, unknown=0)
    scores = 100 * functional.one_hot(answer, CLASSES).movedim(-1, 1).float()
    pairs = [(labels == c, answer == c) for c in range(CLASSES)]
    ious = [float((a & b).sum() / (a | b).sum()) for a, b in pairs]
    assert value("lovasz", scores, labels) == pytest.approx(1 - np.mean(ious), rel=1e-5)
