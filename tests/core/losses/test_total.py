"""Sums of losses as a user writes them, and what is said of those that cannot be."""

import numpy as np
import pytest
import torch
from scipy.stats import kstest, norm

from lclab.errors import InputError
from lclab.losses.background import BINARY
from lclab.losses.total import TotalLoss
from lclab.registry import losses
from lclab.spec import task

from .batches import a_batch, value


def test_every_term_is_weighted_and_has_its_arguments():
    scores, labels = a_batch()
    terms = TotalLoss(("cross_entropy:2:smoothing=0.1", "dice:0.5", "focal:gamma=3", "lovasz"))
    found = {name: float(loss) for name, loss in terms(scores, labels).items()}
    assert found == pytest.approx(
        {
            "cross_entropy": 2 * value("cross_entropy", scores, labels, smoothing=0.1),
            "dice": 0.5 * value("dice", scores, labels),
            "focal": value("focal", scores, labels, gamma=3.0),
            "lovasz": value("lovasz", scores, labels),
        }
    )


def test_one_text_may_hold_several_terms():
    both = TotalLoss(("cross_entropy:1:smoothing=0.1 dice:0.5",)).terms
    assert [(t.name, t.weight, t.arguments) for t in both] == [
        ("cross_entropy", 1.0, {"smoothing": 0.1}),
        ("dice", 0.5, {}),
    ]


def test_class_weights_reach_every_term():
    scores, labels = a_batch()
    weights = torch.tensor([0.1, 1.0, 5.0, 1.0])
    terms = TotalLoss(tuple(losses.entries()), weights, BINARY)
    torch.manual_seed(0)  # as 'value' does
    found = {name: float(loss) for name, loss in terms(scores, labels).items()}
    expected = {name: value(name, scores, labels, weights) for name in losses.entries()}
    assert found == pytest.approx(expected)
    assert found != pytest.approx({name: value(name, scores, labels) for name in found}, rel=1e-3)


@pytest.mark.parametrize("name", losses.entries())
@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16])
def test_half_precision_is_computed_in_full(name, kind):
    scores, labels = a_batch()
    scores = scores.to(kind)
    total = TotalLoss((name,), names=BINARY)
    torch.manual_seed(0)  # as 'value' does
    loss = total(scores, labels)[name]
    assert loss.dtype == torch.float32
    assert float(loss) == pytest.approx(value(name, scores.float(), labels))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cross-entropy", "cea, cross_entropy, dice, focal, generalised_dice, lovasz, lsce"),
        ("dice:0", "'0' is no weight"),
        ("dice:-1", "'-1' is no weight"),
        ("dice:much", "'much' is no weight"),
        ("dice:nan", "'nan' is no weight"),
        ("dice:inf", "'inf' is no weight"),
        ("dice:", "'' is no weight"),
        ("dice:1:smoothing=0.1", "'dice' has no such argument"),
        ("focal:1:gama=2", "Its arguments are: gamma=2.0"),
        ("focal:1:2", "'focal' has no such argument"),
        ("focal:1:gamma=two", "this is no float"),
        ("focal:1:gamma=-1", "gamma has to be from 0 on"),
        ("cross_entropy:1:smoothing=2", "0.0 and 1.0"),
        ("dice dice:0.5", "'dice' stands there twice"),
        ("hi-resnet lsce", "'lsce' stands there twice"),
        ("hi-resnet:0", "'0' is no weight"),
        ("hi-resnet:1:beta=2", "'1:beta=2' is no weight"),
        ("lsce:1:epsilon=0.6", "epsilon has to be from 0 to 0.5"),
        ("cea:1:classes=some", "classes has to be one or all, got some"),
        ("cea:1:beta=9", "beta has to be from 0 to 8"),
        ("cea:1:reach=0", "reach has to be from 1 to 8192"),
        ("background_bce", "'background' has to name one of several classes"),
        ("  ", "no loss"),
    ],
)
def test_what_is_no_sum_of_losses_is_refused(text, said):
    with pytest.raises(InputError) as caught:
        TotalLoss((text,))
    assert caught.value.field == "loss"
    assert said in str(caught.value)


def test_the_default_and_the_hints_of_training_are_some():
    chosen = next(p for p in task("train").params if p.name == "loss")
    assert [t.name for t in TotalLoss(chosen.default).terms] == ["cross_entropy", "dice"]
    hinted = TotalLoss(tuple(h for h in chosen.hints if h != "hi-resnet"), names=BINARY).terms
    assert {t.name for t in hinted} == set(losses.entries())
    assert "hi-resnet" in chosen.hints


def test_hi_resnets_is_the_papers_sum():
    """Its weights are the softmax of 1, 1 and 0.4, to the four places that it gives."""
    exact = np.exp([1, 1, 0.4]) / np.exp([1, 1, 0.4]).sum()
    found = {t.name: t.weight for t in TotalLoss(("hi-resnet",)).terms}
    expected = dict(zip(("generalised_dice", "lsce", "cea"), exact, strict=True))
    assert found == pytest.approx(expected, abs=1e-4)


def test_a_named_sum_may_be_weighted_and_stand_with_others():
    mixed = TotalLoss(("hi-resnet:0.5", "lovasz:2")).terms
    assert [(t.name, t.weight) for t in mixed] == [
        ("generalised_dice", 0.5 * 0.3923),
        ("lsce", 0.5 * 0.3923),
        ("cea", 0.5 * 0.2153),
        ("lovasz", 2.0),
    ]


def test_softmax_is_of_the_given_weights():
    scores, labels = a_batch()
    raw = TotalLoss(("generalised_dice lsce focal:0.4",), weighting="softmax")
    found = {name: float(loss) for name, loss in raw(scores, labels).items()}
    paper = {"generalised_dice": 0.3923, "lsce": 0.3923, "focal": 0.2153}
    expected = {name: share * value(name, scores, labels) for name, share in paper.items()}
    assert found == pytest.approx(expected, rel=3e-4)


def test_random_weights_are_a_softmax_of_normal_numbers():
    loss = TotalLoss(("dice:7 lsce focal",), weighting="random")
    torch.manual_seed(5)
    draws = np.array([loss.shares() for _ in range(2000)])
    assert draws.sum(1) == pytest.approx(np.ones(2000))
    logs = np.log(draws[:, 0]) - np.log(draws[:, 1])  # of variance 1 + 1
    assert kstest(logs, norm(scale=2**0.5).cdf).pvalue > 0.01
    torch.manual_seed(5)
    assert loss.shares() == pytest.approx(draws[0])


def test_weights_given_are_not_drawn():
    scores, labels = a_batch()
    loss = TotalLoss(("dice lsce",), weighting="random")
    found = {name: float(each) for name, each in loss(scores, labels, [0.25, 0.75]).items()}
    assert found == pytest.approx(
        {
            "dice": 0.25 * value("dice", scores, labels),
            "lsce": 0.75 * value("lsce", scores, labels),
        }
    )
