"""The background against all others: torch's and segmentation-models-pytorch's losses of two."""

import pytest
import torch
from segmentation_models_pytorch import losses as smp
from sklearn.metrics import log_loss

from lclab.data.dataset import UNKNOWN
from lclab.errors import InputError
from lclab.losses.total import TotalLoss

from .batches import CLASSES, a_batch, chances_of, value

NAMES = ("Water", "Background", "Built up: dense", "Forest")
BOTH = ("background_bce", "background_dice")
PLACE = NAMES.index("Background")


@pytest.mark.parametrize("weights", [None, torch.tensor([0.2, 1.0, 3.0, 0.0])])
def test_bce_is_scikit_learns(weights):
    scores, labels = a_batch(dtype=torch.float64)
    known = labels != UNKNOWN
    chances = torch.from_numpy(chances_of(scores)[:, PLACE])[known]
    each = None if weights is None else weights[labels[known]]
    expected = log_loss(labels[known] == PLACE, chances, sample_weight=each)
    given = None if weights is None else weights.double()
    assert value(BOTH[0], scores, labels, given, NAMES) == pytest.approx(expected, rel=1e-6)


def test_dice_is_that_of_segmentation_models_pytorch():
    scores, labels = a_batch()
    odds = torch.from_numpy(chances_of(scores)[:, PLACE : PLACE + 1]).logit()
    two = torch.where(labels == UNKNOWN, UNKNOWN, (labels == PLACE).long()).unsqueeze(1)
    theirs = smp.DiceLoss("binary", ignore_index=UNKNOWN)(odds, two)
    assert value(BOTH[1], scores, labels, None, NAMES) == pytest.approx(float(theirs), rel=1e-5)


@pytest.mark.parametrize("name", BOTH)
def test_the_target_is_1_where_the_label_is_background(name):
    """And not where it is anything else, as public code has it."""
    labels = torch.tensor([[[PLACE, PLACE, 0, 2, 3, UNKNOWN]]])
    scores = torch.zeros(1, CLASSES, 1, 6)
    scores[:, PLACE] = torch.tensor([9.0, 9.0, -9.0, -9.0, -9.0, 9.0])
    assert value(name, scores, labels, None, NAMES) < 0.01
    assert value(name, -scores, labels, None, NAMES) > 0.9


@pytest.mark.parametrize("name", BOTH)
def test_which_of_the_others_it_is_makes_no_difference(name):
    scores, labels = a_batch()
    others = scores[:, [2, PLACE, 3, 0]]
    same = labels.clone()
    same[labels == 0], same[labels == 2] = 3, 0
    found = value(name, scores, labels, None, NAMES)
    assert value(name, others, same, None, NAMES) == pytest.approx(found, rel=1e-5)


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    ("asked", "place"),
    [("", 1), (":0.5", 1), (":1:background=FOREST", 3), (":background=built_up_dense", 2)],
)
def test_the_class_is_found_by_its_name(name, asked, place):
    scores, labels = a_batch()
    found = TotalLoss((name + asked,), names=NAMES)(scores, labels)[name]
    names = ["background" if n == place else f"other {n}" for n in range(CLASSES)]
    weight = 0.5 if asked == ":0.5" else 1
    assert float(found) == pytest.approx(weight * value(name, scores, labels, None, names))


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    ("argument", "names", "said"),
    [
        ("", ("sea", "field"), "'background' has to name one of several classes, which are sea"),
        (":background=sea", NAMES, "Water, Background, Built up: dense, Forest"),
        ("", ("background",), "several classes, which are background"),
        ("", (), "not known"),
    ],
)
def test_a_class_that_is_not_there_is_refused(name, argument, names, said):
    with pytest.raises(InputError) as caught:
        TotalLoss((name + argument,), names=names)
    assert caught.value.field == "loss"
    assert said in str(caught.value)
    assert "background=background" in caught.value.remedy


def test_a_batch_without_background_teaches_dice_nothing():
    scores, labels = a_batch(absent=[PLACE])
    scores.requires_grad_()
    loss = TotalLoss(("background_dice",), names=NAMES)(scores, labels)["background_dice"]
    loss.backward()
    assert loss.item() == 0
    assert (scores.grad == 0).all()
