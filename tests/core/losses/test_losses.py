"""What every registered loss has to do."""

import pytest
import torch
from torch.nn import functional

from lclab.data.dataset import UNKNOWN
from lclab.registry import losses

from .batches import CLASSES, a_batch, value

NAMES = list(losses.entries())
SURE = {"lsce": {"epsilon": 0.0}}
"""Arguments with which a loss does not take sureness for an error."""


def seeded(name):
    """A loss that draws the same every time."""

    def loss(*tensors):
        torch.manual_seed(0)
        return losses.load(name)(*tensors)

    return loss


@pytest.mark.parametrize("name", NAMES)
def test_gradient_is_that_of_the_value(name):
    scores, labels = a_batch(dtype=torch.float64)
    weights = torch.tensor([0.5, 1.0, 2.0, 1.0], dtype=torch.float64)
    scores.requires_grad_()
    assert torch.autograd.gradcheck(lambda s: seeded(name)(s, labels, weights), scores)


@pytest.mark.parametrize("name", NAMES)
def test_unknown_pixels_change_nothing(name):
    scores, labels = a_batch()
    before = value(name, scores, labels)
    hidden = (labels == UNKNOWN).unsqueeze(1)
    assert value(name, scores.masked_fill(hidden, 50.0), labels) == pytest.approx(before, rel=1e-6)
    cut = labels[:, :, :4].clone()
    labels[:, :, 4:] = UNKNOWN
    assert value(name, scores, labels) == pytest.approx(
        value(name, scores[..., :4].contiguous(), cut), rel=1e-5
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("weights", [None, torch.ones(CLASSES), torch.tensor([1.0, 0, 0, 0])])
def test_where_nothing_is_labelled_there_is_nothing_to_learn(name, weights):
    scores, labels = a_batch()
    scores.requires_grad_()
    loss = losses.load(name)(scores, torch.full_like(labels, UNKNOWN), weights)
    loss.backward()
    assert loss.item() == 0
    assert (scores.grad == 0).all()


@pytest.mark.parametrize("name", NAMES)
def test_the_right_answer_costs_nothing_and_a_wrong_one_much(name):
    _, labels = a_batch(unknown=0.1)
    answer = functional.one_hot(labels.where(labels != UNKNOWN, 0), CLASSES).movedim(-1, 1)
    right, wrong = 100.0 * answer, 100.0 * answer.roll(1, 1)
    sure = SURE.get(name, {})
    assert value(name, right, labels, **sure) == pytest.approx(0, abs=1e-5)
    assert value(name, wrong, labels, **sure) > 0.9


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [0.0, 1e-3, 30.0, 1e4])
def test_gradients_stay_finite(name, size):
    _, labels = a_batch()
    answer = functional.one_hot(labels.where(labels != UNKNOWN, 0), CLASSES).movedim(-1, 1)
    for sign in (1, -1):
        given = (sign * size * answer).requires_grad_()
        loss = losses.load(name)(given, labels)
        loss.backward()
        assert torch.isfinite(loss)
        assert torch.isfinite(given.grad).all()


@pytest.mark.parametrize("name", NAMES)
def test_one_step_down_the_gradient_is_better(name):
    scores, labels = a_batch()
    scores.requires_grad_()
    loss = seeded(name)(scores, labels)
    loss.backward()
    assert value(name, scores.detach() - 0.1 * scores.grad, labels) < loss.item()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("only", range(2))
def test_classes_that_do_not_occur_harm_nothing(name, only):
    scores, labels = a_batch()
    scores.requires_grad_()
    loss = losses.load(name)(scores, labels.where(labels == UNKNOWN, only))
    loss.backward()
    assert torch.isfinite(loss)
    assert loss >= 0
    assert torch.isfinite(scores.grad).all()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_written_into_what_is_given(name):
    scores, labels = a_batch()
    weights = torch.tensor([0.5, 1.0, 2.0, 1.0])
    before = scores.clone(), labels.clone(), weights.clone()
    losses.load(name)(scores, labels, weights)
    for given, copy in zip((scores, labels, weights), before, strict=True):
        assert torch.equal(given, copy)
