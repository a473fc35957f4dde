"""PyCDA's losses place by place, and with nothing to learn from."""

import math

import pytest
import torch

from lclab.adapt.curriculum import class_shares, curriculum, sure_regions, unlike_prior
from lclab.data.dataset import UNKNOWN


def test_the_prior_is_of_labelled_pixels_alone():
    labels = torch.tensor([[0, 0, 2, UNKNOWN], [UNKNOWN, 0, 2, 2]])
    assert class_shares(labels, 4).tolist() == pytest.approx([0.5, 0, 0.5, 0])
    assert class_shares(torch.full((2, 2), UNKNOWN), 3).tolist() == [0, 0, 0]


def test_images_are_to_have_the_prior_s_shares():
    torch.manual_seed(0)
    scores, prior = torch.randn(2, 3, 4, 4).double(), torch.tensor([0.7, 0.2, 0.1]).double()
    total = 0.0
    for n in range(2):
        means = scores[n].softmax(0).mean((1, 2)).tolist()
        for mean, share in zip(means, prior.tolist(), strict=True):
            total -= share * math.log(mean) + (1 - share) * math.log(1 - mean)
    assert unlike_prior(scores, prior).item() == pytest.approx(total / 6)


@pytest.mark.parametrize("side", [1, 2, 4])
def test_regions_are_squares_that_are_sure_on_average(side):
    torch.manual_seed(1)
    scores = 3 * torch.randn(1, 3, 8, 8).double()
    logarithms, labels = sure_regions(scores, side, 0.5)
    chances = scores.softmax(1)
    for row in range(8 // side):
        for col in range(8 // side):
            square = chances[
                0, :, row * side : (row + 1) * side, col * side : (col + 1) * side
            ].mean((1, 2))
            torch.testing.assert_close(logarithms[0, :, row, col].exp(), square)
            expected = int(square.argmax()) if square.max() > 0.5 else UNKNOWN
            assert labels[0, row, col] == expected


def test_all_that_is_learnt_has_a_name_and_a_gradient():
    torch.manual_seed(2)
    scores = (3 * torch.randn(2, 3, 16, 16)).requires_grad_()
    found = curriculum(scores, torch.tensor([0.5, 0.3, 0.2]), 0.5)
    assert set(found) == {"images", *(f"squares of {side}" for side in (1, 2, 4, 8))}
    for loss in found.values():
        assert loss.item() >= 0
        assert torch.autograd.grad(loss, scores, retain_graph=True)[0].isfinite().all()


def test_with_no_sure_pixel_only_the_images_teach():
    scores = torch.zeros(1, 4, 8, 8, requires_grad=True)
    found = curriculum(scores, torch.full((4,), 0.25), 0.7)
    assert all(loss.item() == 0 for name, loss in found.items() if name != "images")
    torch.stack(list(found.values())).sum().backward()
    assert scores.grad.isfinite().all()
