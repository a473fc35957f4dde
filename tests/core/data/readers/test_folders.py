"""Plain folders with and without labels, Million-AID, and what every reader has to say."""

import json

import numpy as np
import pytest

from lclab.data.reading import images
from lclab.data.reading import read as reading
from lclab.errors import InputError
from lclab.registry import readers
from tests.core.data.build.making import table

from .layouts import ids, in_colours, photo, picture, read, splits_of

COLOURS = {1: (10, 20, 30), 2: (200, 0, 0)}


def pairs(folder, *places, seed=0):
    """Write two pairs; return the labels by the images' names."""
    arrays = {}
    shown, masks = places
    for name in ("b 2", "ä.1"):
        seed += 1
        arrays[name] = ids(seed, [1, 2])
        photo(folder / shown / f"{name}.jpg", seed)
        picture(folder / masks / f"{name}.png", arrays[name][None])
    return arrays


@pytest.mark.parametrize("layout", ["{part}/{kind}", "{kind}/{part}"])
def test_folders_of_splits(folder, layout):
    arrays = {}
    for seed, part in enumerate(["train", "val", "extra"]):
        places = (layout.format(part=part, kind=kind) for kind in ("images", "masken"))
        arrays[part] = pairs(folder, *places, seed=10 * seed)
    done = read("images", folder, folder / "ds", "labels=masken", "train=train+extra")
    assert list(splits_of(done).values()) == ["t", "t", "t", "t", "v", "v"]
    expected = [numbers for part in ("train", "extra", "val") for numbers in arrays[part].values()]
    for number, values in enumerate(expected):
        np.testing.assert_array_equal(done.labels(number), values - 1)
    assert done.data.scenes[0].labels.startswith("../")


def test_the_folder_itself_and_labels_in_colours(folder):
    arrays = pairs(folder, "images", "labels")
    for name, values in arrays.items():
        picture(folder / "labels" / f"{name}.png", in_colours(values, COLOURS))
    rows = [{"name": "a", "color": "#0a141e"}, {"name": "b", "color": "#c80000"}]
    classes = table(folder / "c.json", *rows)
    done = read("images", folder, folder / "ds", "train=.", "validation=none", classes=classes)
    for number, values in enumerate(arrays.values()):
        np.testing.assert_array_equal(done.labels(number), values - 1)
    with pytest.raises(InputError, match="no class table"):
        read("images", folder, folder / "ds", "train=.", "validation=none")


def test_folders_that_do_not_fit(folder):
    pairs(folder, "train/images", "train/labels")
    pairs(folder, "val/images", "val/labels")
    (folder / "val" / "labels" / "b 2.png").unlink()
    with pytest.raises(InputError, match="no labels of b 2.jpg"):
        read("images", folder, folder / "ds")
    (folder / "train" / "images" / "b 2.jpg").unlink()
    with pytest.raises(InputError, match=r"b 2\.png: no image of the same name"):
        read("images", folder, folder / "ds", "validation=none")
    with pytest.raises(InputError, match="Parts are train, val"):
        read("images", folder, folder / "ds", "test=test")


def test_images_without_labels(folder):
    photo(folder / "a" / "tief" / "x.png", 1)
    photo(folder / "a" / "y.tif", 2)
    names = [path.rsplit("/", 1)[1] for path in images("images", str(folder), [], "a")]
    assert sorted(names) == ["x.png", "y.tif"]
    assert len(images("images", str(folder), [], ".")) == 2
    with pytest.raises(InputError, match="no labels of"):
        read("images", folder, folder / "ds", "train=a", "validation=none")


def test_million_aid_is_for_learning_without_labels(folder):
    photo(folder / "MillionAID" / "test" / "P0000002.jpg", 1)
    photo(folder / "MillionAID" / "test" / "P0000010.jpg", 1)
    photo(
        folder
        / "MillionAID"
        / "train"
        / "agriculture_land"
        / "arable_land"
        / "dry_field"
        / "P1.jpg",
        2,
    )
    found = images("million_aid", str(folder), [], "train+test")
    assert [path.rsplit("/", 1)[1] for path in found] == ["P1.jpg", "P0000002.jpg", "P0000010.jpg"]
    with pytest.raises(InputError, match="pretrain --images"):
        read("million_aid", folder, folder / "ds")
    with pytest.raises(InputError, match=r"train\.zip.*captain-whu"):
        images("million_aid", str(folder / "MillionAID" / "test"), [], "train")


@pytest.mark.parametrize("name", sorted(readers.entries()))
def test_every_reader_tells_of_itself(name, folder):
    entry = readers.entries()[name]
    assert {"title", "source", "labels", "parts"} <= set(entry.facts)
    assert entry.summary.endswith(".")
    assert {"train", "validation", "test"} <= set(entry.arguments)
    if entry.facts["labels"]:
        with pytest.raises(InputError, match="folder is missing"):
            reading(name, None, [])
        with pytest.raises(InputError) as caught:
            reading(name, str(folder), [])
        assert caught.value.field in ("folder", "reader_set")
        assert entry.facts["source"] in str(caught.value)


def test_a_reader_is_not_mixed_with_other_inputs(folder):
    photo(folder / "i.png", 1)
    for more, field in {
        "images": [str(folder / "i.png")],
        "split_field": "teil",
        "classes": table(folder / "c.json", {"name": "a"}),
    }.items():
        with pytest.raises(InputError) as caught:
            read("loveda", folder, folder / "ds", **{more: field})
        assert caught.value.field == more


def test_the_command_lists_readers(command):
    done = command("dataset", "--list", "--json")
    rows = {row["name"]: row for row in json.loads(done.stdout)}
    assert rows.keys() == readers.entries().keys()
    assert rows["loveda"]["arguments"]["domain"] == "all"
    assert "folder is missing" in command("dataset", "--reader", "loveda", "--output", "x").stderr
