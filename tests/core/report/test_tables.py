import re

import numpy as np

from lclab.card import LandClass
from lclab.metrics.confusion import Confusion
from lclab.report.facts import facts, settings
from lclab.report.markup import NARROW_SPACE, number, shown
from lclab.report.tables import class_table, confusion_table, table

CLASSES = tuple(LandClass(i, f"K{i}", f"#00000{i}") for i in range(3))
CONFUSION = Confusion(np.array([[1_234_567, 10, 0], [25, 75, 0], [0, 0, 0]]))


def rows_of(markup):
    """The texts of the cells of every row."""
    rows = re.findall(r"<tr>(.*?)</tr>", markup, re.DOTALL)
    cells = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in rows]
    return [
        [re.sub("<[^>]+>", "", cell).replace(NARROW_SPACE, " ") for cell in row] for row in cells
    ]


def test_confusion_table_has_counts_sums_and_rates():
    assert rows_of(confusion_table(CONFUSION, CLASSES)) == [
        ["Reference \\ map", "K0", "K1", "K2", "Reference", "Recall"],
        ["K0", "1 234 567", "10", "0", "1 234 577", "100.0 %"],
        ["K1", "25", "75", "0", "100", "75.0 %"],
        ["K2", "0", "0", "0", "0", "-"],
        ["Mapped", "1 234 592", "85", "0", "1 234 677", "100.0 %"],
        ["Precision", "100.0 %", "88.2 %", "-", "", ""],
    ]


def test_shade_is_stronger_for_larger_shares_of_the_row():
    markup = confusion_table(Confusion(np.array([[80, 20], [1, 99]])), CLASSES[:2])
    right = [float(v) for v in re.findall(r"--right\),([\d.]+)", markup)]
    wrong = [float(v) for v in re.findall(r"--wrong\),([\d.]+)", markup)]
    assert right[0] < right[1] < 1
    assert wrong[0] > wrong[1] > 0


def test_class_table_shows_what_is_undefined_as_a_dash():
    rows = rows_of(class_table(CONFUSION.scores(CLASSES), CLASSES))
    assert rows[0] == ["Class", "IoU", "F1", "Precision", "Recall", "Reference", "Mapped"]
    assert rows[2] == ["K1", "0.682", "0.811", "0.882", "0.750", "100", "85"]
    assert rows[3] == ["K2", "-", "-", "-", "-", "0", "0"]


def test_classes_come_with_their_colours():
    markup = class_table(CONFUSION.scores(CLASSES), CLASSES)
    assert re.findall(r"background:(#\w+)", markup) == [c.color for c in CLASSES]


def test_any_table():
    rows = rows_of(table("T", ["a", "b"], [[CLASSES[0], 0.5], ["x", None], ["y", 12_000]]))
    assert rows == [["a", "b"], ["K0", "0.500"], ["x", "-"], ["y", "12 000"]]


def test_numbers():
    assert number(float("nan")) == number(None) == number(float("inf")) == "-"
    assert number(0.98765) == "0.988"
    assert number(1234567).replace(NARROW_SPACE, " ") == "1 234 567"
    assert number(np.float32(0.5)) == "0.500"
    assert number(-1234.5, 1).replace(NARROW_SPACE, " ") == "-1 234.5"


def test_values_of_settings():
    assert shown(True) == "yes"
    assert shown(()) == shown(None) == shown([]) == "-"
    assert shown({"a": 1, "b": (0.5, "x")}) == "a 1, b 0.5, x"
    assert shown(0.001) == "0.001"
    rows = rows_of(settings({"lr": 1e-4, "bands": (1, 2)}))
    assert rows[1:] == [["lr", "0.0001"], ["bands", "1, 2"]]


def test_facts():
    markup = facts({"mIoU": 0.5, "nothing": None, "pixels": 12})
    assert re.findall(r"<b[^>]*>(.*?)</b><span>(.*?)</span>", markup) == [
        ("0.500", "mIoU"),
        ("-", "nothing"),
        ("12", "pixels"),
    ]
