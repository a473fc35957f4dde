"""Losses of single pixels against torch, segmentation-models-pytorch and their formula."""

import numpy as np
import pytest
import torch
from segmentation_models_pytorch import losses as smp
from torch.nn import functional

from lclab.data.dataset import UNKNOWN
from lclab.registry import losses

from .batches import CLASSES, a_batch, chances_of, value


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("smoothing", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("weights", [None, torch.tensor([0.2, 1.0, 3.0, 0.0])])
def test_cross_entropy_is_torchs(seed, smoothing, weights):
    scores, labels = a_batch(seed)
    expected = functional.cross_entropy(
        scores, labels, weights, ignore_index=UNKNOWN, label_smoothing=smoothing
    )
    assert value("cross_entropy", scores, labels, weights, smoothing=smoothing) == pytest.approx(
        float(expected), rel=1e-5
    )


@pytest.mark.parametrize("gamma", [0.0, 1.0, 2.0, 3.5])
def test_focal_is_its_formula(gamma):
    scores, labels = a_batch()
    known = labels.numpy() != UNKNOWN
    chances = np.moveaxis(chances_of(scores), 1, -1)[known]
    right = chances[np.arange(len(chances)), labels.numpy()[known]]
    expected = np.mean(-((1 - right) ** gamma) * np.log(right))
    assert value("focal", scores, labels, gamma=gamma) == pytest.approx(expected, rel=1e-5)


def test_focal_without_focus_is_weighted_cross_entropy():
    scores, labels = a_batch()
    weights = torch.tensor([0.2, 1.0, 3.0, 0.5])
    expected = value("cross_entropy", scores, labels, weights)
    assert value("focal", scores, labels, weights, gamma=0.0) == pytest.approx(expected, rel=1e-5)


def test_focal_of_two_classes_is_that_of_segmentation_models_pytorch():
    chance = torch.Generator().manual_seed(1)
    score = torch.randn(2, 1, 5, 7, generator=chance)
    labels = torch.randint(0, 2, (2, 5, 7), generator=chance)
    labels[0, :2] = UNKNOWN
    theirs = smp.FocalLoss("binary", gamma=2.0, ignore_index=UNKNOWN)(score, labels.unsqueeze(1))
    both = torch.cat([torch.zeros_like(score), score], 1)  # its softmax is the sigmoid of score
    assert value("focal", both, labels, gamma=2.0) == pytest.approx(float(theirs), rel=1e-5)


@pytest.mark.parametrize("gamma", [0.0, 0.5, 1.0])
def test_focal_with_little_focus_has_finite_gradients(gamma):
    scores = torch.tensor([[[[80.0]], [[0.0]]]], requires_grad=True)
    loss = losses.load("focal")(scores, torch.zeros(1, 1, 1, dtype=torch.long), gamma=gamma)
    loss.backward()
    assert torch.isfinite(scores.grad).all()


@pytest.mark.parametrize("epsilon", [0.0, 0.1, 0.5])
def test_lsce_is_hi_resnets_formula(epsilon):
    scores, labels = a_batch()
    known = labels.numpy() != UNKNOWN
    chances = np.moveaxis(chances_of(scores), 1, -1)[known]
    truth = np.eye(CLASSES)[labels.numpy()[known]]
    smooth = np.where(truth == 1, 1 - epsilon, epsilon / (CLASSES - 1))
    expected = -(smooth * np.log(chances)).sum(1).mean()
    assert value("lsce", scores, labels, epsilon=epsilon) == pytest.approx(expected, rel=1e-5)
