"""Data sets of every kind can be trained on, and what cannot is told before any work."""

import dataclasses
import json

import numpy as np
import pytest

from lclab.card import LandClass
from lclab.data.dataset import FILE, UNKNOWN
from lclab.errors import InputError
from lclab.modelfile import read_card

from ..data.small import TABLE, data_set
from .conftest import LETTERS, easy_data_set, picture

PLAIN = ["encoder=tu-mobilenetv3_small_050"]
ONE = {"steps": 2, "epoch": 2, "batch": 2}


def metrics_of(run):
    return json.loads((run / "metrics.json").read_text(encoding="utf-8"))


def scenes_of(kind, bands):
    """Pictures in another type and with other bands."""
    factor = {"uint16": 200, "int16": -60, "uint32": 70_000, "float32": 0.01}.get(kind, 1)
    for seed, letters in enumerate(LETTERS):
        image, labels = picture(seed)
        wide = np.concatenate([image] * 3, -1)[..., :bands].astype(kind)
        yield wide * np.array(factor, kind), labels, letters


@pytest.mark.parametrize(
    ("kind", "bands", "value_range"),
    [
        ("uint8", 1, 255.0),
        ("uint16", 4, 65535.0),
        ("int16", 3, 1.0),
        ("float32", 8, 1.0),
        ("uint32", 2, 1.0),
    ],
)
def test_any_type_and_number_of_bands(train, run, folder, kind, bands, value_range):
    scenes = list(scenes_of(kind, bands))
    data = data_set(folder / "ds", scenes, block=32, value_range=value_range)
    train(dataset=str(data.folder), **ONE)
    card = read_card(run / "model.onnx")
    assert len(card.bands) == bands
    assert card.value_range == value_range
    assert np.isfinite([b.mean for b in card.bands]).all()


@pytest.mark.parametrize("block", [20, 40, 50])
def test_blocks_of_any_side(train, run, folder, block):
    rows = -(-96 // block)
    letters = tuple(["".join(row) for row in np.resize(list("tvtte"), (rows, rows))] for _ in "ab")
    scenes = [(*picture(seed), some) for seed, some in enumerate(letters)]
    data = data_set(folder / "ds", scenes, block=block)
    train(dataset=str(data.folder), **ONE)
    counted = {n: np.sum(s["confusion"]) for n, s in metrics_of(run)["splits"].items()}
    assert counted == {n: sum(data.pixels[n].values()) for n in counted}
    assert "validation" in counted


@pytest.mark.parametrize(
    ("network", "crop", "window"),
    [({"model": "unet"}, 33, 64), ({"model": "pan", "set": PLAIN}, 100, 128)],
)
def test_crops_of_any_side(train, data, run, network, crop, window):
    train(crop=crop, **network, **ONE)
    card = read_card(run / "model.onnx")
    assert card.window == window
    assert window % card.multiple == 0
    found = {n: np.sum(s["confusion"]) for n, s in metrics_of(run)["splits"].items()}
    assert found == {n: sum(data.pixels[n].values()) for n in found}


def test_without_validation_the_last_state_is_the_one(train, run, folder):
    data = easy_data_set(folder / "ds", letters=(("ttt",) * 3,))
    result = train(dataset=str(data.folder), steps=4, epoch=2)
    assert result["miou"] is None
    metrics = metrics_of(run)
    assert (metrics["split"], metrics["best_step"], metrics["splits"]) == (None, 4, {})
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "There are no figures: the data set keeps nothing aside" in page
    assert (run / "model.onnx").is_file()


def test_with_validation_alone_the_figures_are_said_to_flatter(train, run, folder):
    data = easy_data_set(folder / "ds", letters=(("tvt",) * 3,))
    train(dataset=str(data.folder), **ONE)
    assert metrics_of(run)["split"] == "validation"
    assert "flatter a little" in (run / "report.html").read_text(encoding="utf-8")


def test_one_class_alone_in_validation(train, run, folder):
    image, labels = picture(0)
    labels[32:64, 32:64] = 1
    data = data_set(folder / "ds", [(image, labels, ["ttt", "tvt", "ttt"])], block=32)
    train(dataset=str(data.folder), **ONE)
    assert np.array(metrics_of(run)["confusion"]).sum(1).tolist() == [0, 32 * 32, 0]


def test_a_class_that_occurs_nowhere(train, run, folder):
    image, labels = picture(0)
    labels[labels == 2] = UNKNOWN
    data = data_set(folder / "ds", [(image, labels, ["ttt", "tvt", "ttt"])], block=32)
    train(dataset=str(data.folder), class_weights="balanced", **ONE)
    assert len(read_card(run / "model.safetensors").classes) == 3


@pytest.mark.parametrize("count", [2, 12])
def test_as_many_classes_as_there_are(train, run, folder, count):
    classes = tuple(LandClass(5 * i, f"Klasse {i}", f"#{i:02x}4080") for i in range(count))
    rng = np.random.default_rng(0)
    labels = np.kron(rng.integers(0, count, (6, 6)), np.ones((16, 16), int)).astype(np.uint8)
    scenes = [(picture(0)[0], labels, ["tvt", "ttt", "tte"])]
    data = data_set(folder / "ds", scenes, block=32, classes=classes)
    train(dataset=str(data.folder), **ONE)
    assert read_card(run / "model.onnx").classes == classes


def test_two_classes_of_one_name(train, run, folder):
    classes = tuple(dataclasses.replace(c, name="Wald") for c in TABLE)
    data = easy_data_set(folder / "ds", classes=classes)
    train(dataset=str(data.folder), **ONE)
    assert list(metrics_of(run)["iou"]) == ["Wald (10)", "Wald (20)", "Wald (30)"]


def test_imagery_in_degrees(train, run, folder):
    data = easy_data_set(folder / "ds", resolution=0.31)
    facts = {"crs": "EPSG:4326", "bounds": (7.0, 50.0, 7.1, 50.1), "resolution": 0.31}
    scenes = tuple(dataclasses.replace(scene, **facts) for scene in data.scenes)
    dataclasses.replace(data, scenes=scenes).save(data.folder)
    train(dataset=str(data.folder), **ONE)
    card = read_card(run / "model.onnx")
    assert card.resolution == 0.31
    assert card.trained_on["scenes"][0]["crs"] == "EPSG:4326"
    assert card.trained_on["scenes"][0]["bounds"] == [7.0, 50.0, 7.1, 50.1]


def test_imagery_without_a_resolution(train, run, folder):
    data = easy_data_set(folder / "ds", resolution=None)
    train(dataset=str(data.folder), **ONE)
    assert read_card(run / "model.onnx").resolution is None


def test_a_data_set_that_was_moved(train, data, run, folder):
    moved = data.folder.rename(folder / "neu")
    train(dataset=str(moved), **ONE)
    assert (run / "model.onnx").is_file()


def test_a_data_set_by_its_file(train, data, run):
    train(dataset=str(data.folder / FILE), **ONE)
    assert (run / "model.onnx").is_file()


@pytest.mark.parametrize(
    ("more", "field", "said"),
    [
        ({"model": "u-net"}, "model", "There is no network called 'u-net'. Known: "),
        ({"set": ["enc=resnet18"]}, "set", "Its arguments are: encoder="),
        ({"set": ["encoder=resnet"]}, "set", "unet with encoder=resnet: it cannot be built"),
        ({"set": ["encoder_weights=imagenet"]}, "set", "a parameter of its own"),
        ({"crop": 16}, "crop", "out of range"),
        ({"model": "deeplabv3plus", "set": PLAIN, "batch": 1}, "crop", "cannot learn from 1 crops"),
        ({"batch": 4, "accumulate": 3}, "batch", "cannot be cut into 3 equal parts"),
        ({"batch": 2, "accumulate": 4}, "batch", "Choose a multiple of 4."),
        ({"loss": ["dise"]}, "loss", "There is no loss called 'dise'"),
        ({"loss": ["focal:1:gamma=-2"]}, "loss", "gamma has to be from 0 on"),
        ({"loss": ["background_bce"]}, "loss", "several classes, which are water, végétation"),
        ({"device": "cuda:7"}, "device", "torch finds no such device here"),
        ({"device": "gpu"}, "device", "Choose from auto"),
        ({"optimiser": "adam"}, "optimiser", "Choose from adamw, sgd."),
        ({"precision": "int8"}, "precision", "Choose from auto"),
        ({"start_from": "gone.onnx"}, "start_from", "gone.onnx"),
    ],
    ids=str,
)
def test_what_cannot_be_is_told_before_any_work(train, run, more, field, said):
    with pytest.raises(InputError) as caught:
        train(**more)
    assert caught.value.field == field
    assert said in str(caught.value)
    assert not run.exists()


def test_a_folder_without_a_data_set_is_told(train, folder, run):
    with pytest.raises(InputError, match="dataset = ") as caught:
        train(dataset=str(folder))
    assert caught.value.field == "dataset"
    assert not run.exists()


def test_a_broken_data_set_is_told(train, data, run):
    (data.folder / FILE).write_text("{")
    with pytest.raises(InputError, match="dataset.json is broken"):
        train()
    assert not run.exists()


def test_a_data_set_without_training_blocks_is_told(train, folder, run):
    data = easy_data_set(folder / "ds", letters=(("vvv", "eee", "..."),))
    with pytest.raises(InputError, match="nothing in it is for training"):
        train(dataset=str(data.folder))
    assert not run.exists()


def test_a_broken_cache_is_told(train, data, run):
    (data.folder / "cache" / "1" / "labels.npy").unlink()
    with pytest.raises(InputError, match="this part of the data set cannot be read"):
        train()


def test_a_folder_with_other_things_is_left_alone(train, run):
    run.mkdir()
    (run / "thesis.docx").write_text("mine")
    with pytest.raises(InputError, match="this folder holds other things"):
        train()
    assert [p.name for p in run.iterdir()] == ["thesis.docx"]
