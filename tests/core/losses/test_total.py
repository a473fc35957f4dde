"""Sums of losses as a user writes them, and what is said of those that cannot be."""

import pytest
import torch

from lclab.errors import InputError
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
    terms = TotalLoss(tuple(losses.entries()), weights)
    found = {name: float(loss) for name, loss in terms(scores, labels).items()}
    expected = {name: value(name, scores, labels, weights) for name in losses.entries()}
    assert found == pytest.approx(expected)
    assert found != pytest.approx({name: value(name, scores, labels) for name in found}, rel=1e-3)


@pytest.mark.parametrize("name", losses.entries())
@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16])
def test_half_precision_is_computed_in_full(name, kind):
    scores, labels = a_batch()
    scores = scores.to(kind)
    loss = TotalLoss((name,))(scores, labels)[name]
    assert loss.dtype == torch.float32
    assert float(loss) == pytest.approx(value(name, scores.float(), labels))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cross-entropy", "Known: cross_entropy, dice, focal, generalised_dice, lovasz"),
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
        ("  ", "no loss"),
    ],
)
def test_what_is_no_sum_of_losses_is_refused(text, said):
    with pytest.raises(InputError) as caught:
        TotalLoss((text,))
    assert caught.value.field == "loss"
    assert said in str(caught.value)


def test_the_default_of_training_is_one():
    default = next(p.default for p in task("train").params if p.name == "loss")
    assert [t.name for t in TotalLoss(default).terms] == ["cross_entropy", "dice"]
