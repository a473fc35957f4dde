"""What a data set says of itself, and what it lacks."""

from __future__ import annotations

import json

import pytest
from land_cover_lab.core.lclab.errors import InputError
from land_cover_lab.gui.tasks.facts import read_facts

from tests.plugin.tasks.support import PIXELS, write_data_set

NOTHING = {"Wasser": 0, "Acker & Wiese": 0, "Fels": 0}


def test_classes_and_pixels(folder):
    facts = read_facts(str(write_data_set(folder / "ä")))
    assert next((c.name, c.color) for c in facts.classes) == ("Wasser", "#3b7fbf")
    assert facts.splits == ["train", "validation"]
    assert facts.of("train", "Wasser") == 1200
    assert facts.in_split("train") == 1800
    assert facts.of_class("Wasser") == 1300
    assert facts.total == 2000
    assert (facts.bands, facts.scenes, facts.resolution) == (("red", "nir"), 2, 0.5)


def test_the_file_may_be_named_and_a_test_split_is_shown(folder):
    pixels = {**PIXELS, "test": {"Wasser": 5}}
    made = write_data_set(folder / "ä", pixels=pixels)
    facts = read_facts(str(made / "dataset.json"))
    assert facts.folder == made
    assert facts.splits == ["train", "validation", "test"]


def test_what_classes_lack_is_told_once(folder):
    told = read_facts(str(write_data_set(folder / "ä"))).lacks()
    assert len(told) == 3
    assert "'Acker & Wiese' has no labels for validation" in told[0]
    assert "'Fels' has no labels for training" in told[1]
    assert told[2] == "Something else."


@pytest.mark.parametrize(
    ("pixels", "words"),
    [
        ({**PIXELS, "train": NOTHING}, "Nothing is labelled for training"),
        ({**PIXELS, "validation": NOTHING}, "Nothing is labelled for validation"),
        ({"train": {"Wasser": 5}, "validation": {"Wasser": 5}}, "'Fels' has no labels at all"),
    ],
)
def test_what_splits_lack_is_told(folder, pixels, words):
    told = read_facts(str(write_data_set(folder / "ä", pixels=pixels))).lacks()
    assert any(words in text for text in told)
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"classes": 3}', json.dumps({"classes": [{"id": "x"}]})],
)
def test_what_is_no_data_set_is_an_error_and_never_a_crash(folder, text):
    (folder / "dataset.json").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="broken"):
        read_facts(str(folder))


def test_a_binary_file_and_none_at_all(folder):
    with pytest.raises(InputError, match="no data set"):
        read_facts(str(folder))
    with pytest.raises(InputError, match="no data set"):
        read_facts(str(folder / "nirgends"))
    (folder / "dataset.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="broken"):
        read_facts(str(folder))
