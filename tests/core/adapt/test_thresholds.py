"""Thresholds of self-training against sorted lists."""

import numpy as np
import pytest
import torch

from lclab.adapt.thresholds import (
    BINS,
    Confidences,
    RunningThresholds,
    class_balanced,
    surer_than,
)
from lclab.data.dataset import UNKNOWN


def chances(seed, count=3, classes=4, side=20):
    torch.manual_seed(seed)
    return (2 * torch.randn(count, classes, side, side)).softmax(1)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_thresholds_let_the_surest_share_of_each_class_pass(share):
    found, every = Confidences(4), [chances(seed) for seed in range(3)]
    for some in every:
        found.add(some)
    sureness, labels = torch.cat(every).max(1)
    for position, threshold in enumerate(found.thresholds(share).tolist()):
        own = np.sort(sureness[labels == position].numpy())[::-1]
        exact = own[max(int(np.ceil(share * len(own))) - 1, 0)]
        assert exact - 1 / BINS <= threshold <= exact + 1e-6
        assert (own >= threshold).mean() >= share


def test_a_class_that_nothing_is_taken_for_passes_nowhere():
    found = Confidences(3)
    found.add(torch.tensor([0.7, 0.2, 0.1]).view(1, 3, 1, 1))
    assert found.thresholds(0.5).tolist() == pytest.approx([0.7, 1.0, 1.0], abs=1 / BINS)


def test_memory_does_not_grow():
    found = Confidences(4)
    size = found.counts.numel()
    for seed in range(5):
        found.add(chances(seed))
    assert found.counts.numel() == size
    assert found.counts.sum() == 5 * 3 * 400


def test_labels_are_what_is_furthest_above_its_threshold():
    given = torch.tensor([[0.6, 0.4], [0.5, 0.5], [0.2, 0.8]]).t().reshape(1, 2, 3, 1)
    found = class_balanced(given, torch.tensor([0.9, 0.4]))
    # 0.6 / 0.9 against 0.4 / 0.4; 0.55 against 1.25; 0.22 against 2
    assert found.flatten().tolist() == [1, 1, 1]
    found = class_balanced(given, torch.tensor([0.5, 0.7]))
    # 1.2 against 0.57; 1 against 0.71; 0.4 against 1.14
    assert found.flatten().tolist() == [0, 0, 1]
    found = class_balanced(given, torch.tensor([0.9, 0.9]))
    assert found.flatten().tolist() == [UNKNOWN] * 3


def test_running_thresholds_move_by_the_percentile_of_each_image():
    running, expected = RunningThresholds(4), np.full(4, 0.9)
    for seed in range(4):
        (one,) = chances(seed, count=1)
        sureness, labels = (t.numpy() for t in one.max(0))
        for position in range(4):
            own = sureness[labels == position]
            percentile = 100 * (1 - 0.2 * expected[position] ** 8)
            new = np.percentile(own, percentile) if len(own) else expected[position]
            expected[position] = min(0.9 * expected[position] + 0.1 * new, 0.9)
        assert running.update(one).tolist() == pytest.approx(expected.tolist(), rel=1e-5)


def test_a_class_that_an_image_lacks_keeps_its_threshold():
    running = RunningThresholds(3)
    running.update(torch.tensor([0.5, 0.3, 0.2]).view(3, 1, 1).expand(3, 4, 4))
    assert running.values.tolist() == pytest.approx([0.9 * 0.9 + 0.1 * 0.5, 0.9, 0.9])


def test_what_is_below_its_threshold_is_unknown():
    given = torch.tensor([[0.6, 0.4], [0.3, 0.7]]).t().reshape(2, 2, 1)
    assert surer_than(given, torch.tensor([0.5, 0.8])).flatten().tolist() == [0, UNKNOWN]
    assert surer_than(given, torch.tensor([0.6, 0.7])).flatten().tolist() == [0, 1]
