"""A data set on disk is read as it was written, wherever it lies; a broken one is told."""

import dataclasses
import json

import numpy as np
import pytest

from lclab.card import Band, LandClass
from lclab.data.dataset import FILE, UNKNOWN, DataSet
from lclab.errors import InputError

from .small import data_set


@pytest.fixture
def data(folder):
    rng = np.random.default_rng(0)
    scenes = []
    for height, width, letters in ((50, 70, ("tve", ".tt")), (32, 32, ("t",))):
        image = rng.integers(0, 6000, (height, width, 2)).astype(np.uint16)
        labels = rng.choice([0, 1, 2, UNKNOWN], (height, width)).astype(np.uint8)
        scenes.append((image, labels, letters))
    more = {"warnings": ("Klasse 'Öl' fehlt.",), "versions": {"lclab": "1"}}
    return data_set(folder / "ds", scenes, block=32, value_range=65535.0, **more)


def test_what_was_saved_is_loaded(data):
    assert DataSet.load(data.folder) == data
    assert DataSet.load(str(data.folder / FILE)) == data


def test_arrays_are_mapped_not_read(data):
    pixels = data.open(data.scenes[0])
    assert isinstance(pixels.image, np.memmap)
    assert pixels.image.shape == (50, 70, 2)
    assert pixels.labels.dtype == np.uint8
    assert not pixels.image.flags.writeable


def test_letters_are_the_blocks(data):
    assert data.scenes[0].letters().tolist() == [["t", "v", "e"], [".", "t", "t"]]


def test_it_may_move(data, folder):
    before = np.array(data.open(data.scenes[0]).image)
    moved = data.folder.rename(folder / "anderswo")
    again = DataSet.load(moved)
    assert again == dataclasses.replace(data, folder=moved)
    assert (again.open(again.scenes[0]).image == before).all()


def test_the_file_is_readable(data):
    text = (data.folder / FILE).read_text(encoding="utf-8")
    assert "végétation" in text
    assert str(data.folder) not in text


@pytest.mark.parametrize(
    "changes",
    [
        {"bounds": (1.0, 2.0, 3.0, 4.0), "crs": "EPSG:4326", "resolution": 0.2},
        {"bounds": None, "resolution": None},
    ],
)
def test_what_is_known_of_a_scene_comes_back(data, changes):
    scenes = (dataclasses.replace(data.scenes[0], **changes), data.scenes[1])
    changed = dataclasses.replace(data, scenes=scenes)
    changed.save(data.folder)
    assert DataSet.load(data.folder) == changed


def edit(data, change):
    file = data.folder / FILE
    facts = json.loads(file.read_text(encoding="utf-8"))
    change(facts)
    file.write_text(json.dumps(facts), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda f: f.update(format=2), "its format is 2"),
        (lambda f: f.pop("format"), "broken ('format')"),
        (lambda f: f.pop("classes"), "broken ('classes')"),
        (lambda f: f.pop("block"), "block"),
        (lambda f: f.update(scenes=[{"name": "a"}]), "blocks"),
        (lambda f: f.update(scenes=[]), "no classes, bands or scenes"),
        (lambda f: f.update(bands=[{"center": 1}]), "center"),
        (lambda f: f.update(block=0), "have to be above 0"),
        (lambda f: f.update(block="32"), "broken"),
        (lambda f: f.update(value_range=0), "have to be above 0"),
        (lambda f: f["bands"][1].update(std=0), "have to be above 0"),
        (lambda f: f.update(block=16), "'scene 0' needs 4 rows of 5 blocks"),
        (lambda f: f["scenes"][0].update(blocks=["tve", ".t"]), "needs 2 rows of 3 blocks"),
        (lambda f: f["scenes"][0].update(blocks=["tve", ".tx"]), "has blocks of 'x'"),
    ],
)
def test_a_broken_file_is_told(data, change, said):
    edit(data, change)
    with pytest.raises(InputError) as caught:
        DataSet.load(data.folder)
    assert caught.value.field == "dataset"
    assert said in str(caught.value)
    assert str(data.folder) in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "null", '{"format": 1}', "\udcff", "[" * 99])
def test_what_is_no_data_set_is_told(folder, text):
    (folder / FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError, match="broken"):
        DataSet.load(folder)


def test_a_folder_without_one_is_told(folder):
    with pytest.raises(InputError, match="no data set here. Make one with 'dataset'"):
        DataSet.load(folder)


@pytest.mark.parametrize("name", ["image", "labels", "seen", "counts"])
@pytest.mark.parametrize("damage", ["gone", "empty", "cut", "other", "text"])
def test_a_broken_cache_is_told(data, name, damage):
    file = data.folder / "cache" / "0" / f"{name}.npy"
    whole = file.read_bytes()
    if damage == "gone":
        file.unlink()
    elif damage == "other":
        np.save(file, np.zeros((3, 3), np.uint8))
    else:
        file.write_bytes({"empty": b"", "cut": whole[: len(whole) // 2], "text": b"a,b\n"}[damage])
    with pytest.raises(InputError, match="Make the data set anew") as caught:
        data.open(data.scenes[0])
    assert caught.value.field == "dataset"


def test_a_cache_is_never_unpickled(data):
    file = data.folder / "cache" / "0" / "labels.npy"
    np.save(file, np.array([{}], object), allow_pickle=True)
    with pytest.raises(InputError, match="Make the data set anew"):
        data.open(data.scenes[0])


def test_many_classes_and_odd_names(folder):
    classes = tuple(LandClass(i, f'"{i}" <ä>', "#102030") for i in range(255))
    image, labels = np.zeros((4, 4, 1), np.uint8), np.full((4, 4), 254, np.uint8)
    bands = (Band("b", 0, 1),)
    data = data_set(folder / "ds", [(image, labels, ("t",))], block=4, classes=classes, bands=bands)
    assert DataSet.load(data.folder).classes == classes
    assert data.pixels["train"]['"254" <ä>'] == 16
