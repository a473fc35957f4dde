import json

import numpy as np
import pytest
from sklearn import metrics

from lclab.card import LandClass
from lclab.metrics.confusion import Confusion, labels

CLASSES = tuple(LandClass(10 * i, f"Klasse {i}", "#102030") for i in range(5))


def noisy(seed=1, classes=5, size=4000, right=0.6):
    rng = np.random.default_rng(seed)
    reference = rng.integers(0, classes, size).astype(np.uint8)
    predicted = np.where(rng.random(size) < right, reference, rng.integers(0, classes, size))
    return reference, predicted.astype(np.uint8)


def counted(reference, predicted, classes=5, valid=None):
    confusion = Confusion.empty(classes)
    confusion.add(reference, predicted, valid)
    return confusion


@pytest.mark.parametrize("right", [0.0, 0.3, 0.9, 1.0])
def test_scores_are_scikit_learn_s(right):
    reference, predicted = noisy(right=right)
    confusion = counted(reference, predicted)
    scores = confusion.scores(CLASSES)
    everything = {"labels": range(5), "average": None, "zero_division": 0}
    assert np.array_equal(confusion.counts, metrics.confusion_matrix(reference, predicted))
    assert scores["oa"] == pytest.approx(metrics.accuracy_score(reference, predicted))
    assert scores["kappa"] == pytest.approx(metrics.cohen_kappa_score(reference, predicted))
    iou = metrics.jaccard_score(reference, predicted, **everything)
    assert [row["iou"] for row in scores["classes"]] == pytest.approx(iou)
    assert scores["miou"] == pytest.approx(iou.mean())
    f1 = metrics.f1_score(reference, predicted, **everything)
    assert [row["f1"] for row in scores["classes"]] == pytest.approx(f1)
    assert scores["macro_f1"] == pytest.approx(f1.mean())
    precision = metrics.precision_score(reference, predicted, **everything)
    assert [row["precision"] for row in scores["classes"]] == pytest.approx(precision)
    recall = metrics.recall_score(reference, predicted, **everything)
    assert [row["recall"] for row in scores["classes"]] == pytest.approx(recall)
    assert [row["support"] for row in scores["classes"]] == np.bincount(reference).tolist()
    assert [row["mapped"] for row in scores["classes"]] == np.bincount(predicted).tolist()


def test_classes_that_are_not_scored_are_in_no_mean_and_in_all_else():
    reference, predicted = noisy()
    confusion = counted(reference, predicted)
    plain, found = confusion.scores(CLASSES), confusion.scores(CLASSES, ["Klasse 1", "Klasse 4"])
    kept = {"labels": [0, 2, 3], "average": "macro"}
    assert found.pop("miou") == pytest.approx(metrics.jaccard_score(reference, predicted, **kept))
    assert found.pop("macro_f1") == pytest.approx(metrics.f1_score(reference, predicted, **kept))
    assert found == {name: plain[name] for name in found}


def test_means_are_over_classes_that_occur_in_either():
    reference = np.array([0, 0, 1, 1, 1])
    predicted = np.array([0, 2, 1, 1, 0])  # class 2 only in the map, 3 and 4 nowhere
    scores = counted(reference, predicted).scores(CLASSES)
    assert scores["miou"] == pytest.approx((1 / 3 + 2 / 3 + 0) / 3)
    assert scores["macro_f1"] == pytest.approx(
        metrics.f1_score(reference, predicted, average="macro", zero_division=0)
    )
    only_mapped, nowhere = scores["classes"][2], scores["classes"][3]
    assert (only_mapped["iou"], only_mapped["precision"], only_mapped["recall"]) == (0, 0, None)
    assert [nowhere[key] for key in ("iou", "f1", "precision", "recall")] == [None] * 4


def test_kappa_of_one_class_says_nothing():
    assert counted(np.zeros(5, int), np.zeros(5, int)).kappa is None


def test_nothing_counted():
    scores = Confusion.empty(5).scores(CLASSES)
    assert [scores[key] for key in ("miou", "oa", "kappa", "macro_f1", "counted")] == [
        *[None] * 4,
        0,
    ]


def test_scores_are_plain_json():
    scores = counted(*noisy(classes=2)).scores(CLASSES)
    assert json.loads(json.dumps(scores, allow_nan=False)) == scores


def test_what_is_not_valid_is_left_out():
    reference, predicted = noisy()
    valid = np.random.default_rng(3).random(len(reference)) < 0.4
    expected = metrics.confusion_matrix(reference[valid], predicted[valid])
    assert np.array_equal(counted(reference, predicted, valid=valid).counts, expected)


@pytest.mark.parametrize("unknown", [5, 255])
def test_positions_beyond_the_table_are_left_out_on_either_side(unknown):
    reference = np.array([0, 1, unknown, 2], np.uint8)
    predicted = np.array([0, unknown, 1, 2], np.uint8)
    confusion = counted(reference, predicted)
    assert confusion.total == 2
    assert np.trace(confusion.counts) == 2


def test_negative_positions_are_left_out():
    assert counted(np.array([-1, 0]), np.array([0, 0])).total == 1


def test_blocks_add_up():
    reference, predicted = noisy(size=4096)
    whole = counted(reference, predicted).counts
    parts = Confusion.empty(5)
    for part in np.array_split(np.arange(4096).reshape(64, 64), 7):
        parts.add(reference[part], predicted[part])
    assert np.array_equal(parts.counts, whole)


def test_many_classes_in_bytes_do_not_overflow():
    reference = np.full(10, 254, np.uint8)
    confusion = counted(reference, reference, classes=255)
    assert confusion.counts[254, 254] == 10


def test_kappa_of_billions_is_exact():
    counts = np.array([[4, 1], [2, 3]], np.int64)
    expected = Confusion(counts).kappa
    assert Confusion(counts * 10**15).kappa == pytest.approx(expected)


def test_classes_of_one_name_are_told_apart():
    twins = (LandClass(1, "Wald", "#000000"), LandClass(7, "Wald", "#000001"))
    assert labels(twins) == ["Wald (1)", "Wald (7)"]
    confusion = Confusion(np.array([[3, 1], [0, 2]]))
    assert list(confusion.scores(twins)["iou"]) == ["Wald (1)", "Wald (7)"]
