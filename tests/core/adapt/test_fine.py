"""FADA's soft labels and losses, place by place."""

import math

import pytest
import torch

from lclab.adapt.fine import in_domain, soft_cross_entropy, soft_labels


def test_labels_are_soft_never_too_sure_and_detached():
    scores = torch.tensor([9.0, 0.0, 1.8]).view(1, 3, 1, 1).requires_grad_()
    powers = [math.exp(s / 1.8) for s in (9.0, 0.0, 1.8)]
    expected = [min(p / sum(powers), 0.9) for p in powers]
    found = soft_labels(scores)
    assert found.flatten().tolist() == pytest.approx(expected)
    assert not found.requires_grad


def test_the_loss_is_the_mean_over_places():
    answers, wanted = torch.randn(2, 4, 3, 5).double(), torch.rand(2, 4, 3, 5).double()
    total = 0.0
    for n in range(2):
        for y in range(3):
            for x in range(5):
                own = answers[n, :, y, x]
                logs = own - math.log(sum(math.exp(v) for v in own.tolist()))
                total -= float((wanted[n, :, y, x] * logs).sum())
    assert soft_cross_entropy(answers, wanted).item() == pytest.approx(total / 30)


@pytest.mark.parametrize("is_target", [False, True])
def test_each_domain_has_classes_of_its_own(is_target):
    labels = torch.rand(1, 3, 8, 8)
    found = in_domain(labels, (2, 2), is_target=is_target)
    assert found.shape == (1, 6, 2, 2)
    own, other = (slice(3, 6), slice(3)) if is_target else (slice(3), slice(3, 6))
    assert (found[:, other] == 0).all()
    small = torch.nn.functional.interpolate(labels, (2, 2), mode="bilinear")
    torch.testing.assert_close(found[:, own], small)
