"""Models on a split of a data set: every labelled pixel of it counts once, and no other is seen."""

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from rasterio.transform import array_bounds
from sklearn.metrics import cohen_kappa_score, confusion_matrix, f1_score, jaccard_score

from lclab.card import Band, LandClass
from lclab.data.augment import Preparation
from lclab.data.crops import SplitReader
from lclab.data.dataset import SPLITS, UNKNOWN
from lclab.errors import CancelledError, InputError
from lclab.events import quiet
from lclab.models.architecture import architecture
from lclab.predict.sessions import keep_only
from lclab.spec import task
from lclab.train.export import card_of, write_weights
from lclab.train.processes import Group
from lclab.train.validation import Validation

from ..data.small import TABLE, data_set
from ..geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, UTM, noise, patchy, read, write
from ..predict import networks
from ..predict.networks import box_weights, card, conv, ndwi, ndwi_labels
from .test_borders import eroded

BLOCK = 16
NAMES = ["water", "végétation", "Boden & Fels"]


@pytest.fixture(autouse=True)
def _no_warm_session():
    keep_only([])


@pytest.fixture
def scenes():
    """Image, labels, letters and what is seen, of odd sizes."""
    rng = np.random.default_rng(3)
    made = []
    for seed, (height, width) in enumerate([(75, 130), (33, 41), (20, 20)]):
        image = np.moveaxis(noise(4, height, width, seed=seed), 0, -1)
        labels = np.where(patchy(height, width, 4, seed=seed) == 3, UNKNOWN, 0).astype(np.uint8)
        known = labels != UNKNOWN
        labels[known] = patchy(height, width, 3, size=11, seed=seed + 9)[known]
        shape = -(-height // BLOCK), -(-width // BLOCK)
        letters = ["".join(row) for row in rng.choice([*"tve."], shape, p=[0.3, 0.2, 0.4, 0.1])]
        made.append((image, labels, letters, rng.random((height, width)) < 0.9))
    return made


@pytest.fixture
def data(folder, scenes):
    return data_set(folder / "Daten ä", scenes, block=BLOCK, value_range=1.0)


@pytest.fixture
def model(folder):
    """Water where green exceeds NIR, vegetation where NIR exceeds red, else land."""
    return ndwi(folder / "m.onnx")


def of_split(scene, letter):
    """Which pixels of a scene are of a split."""
    _, labels, letters, _ = scene
    grown = np.kron(np.array([list(row) for row in letters]) == letter, np.ones((BLOCK, BLOCK)))
    return grown[: labels.shape[0], : labels.shape[1]].astype(bool)


def by_hand(scenes, letter, mapped=lambda image: ndwi_labels(np.moveaxis(image, -1, 0)), erode=0):
    """Reference and map of every counted pixel, scene by scene."""
    pairs = []
    for scene in scenes:
        image, labels, _, seen = scene
        known = np.where(seen, labels, UNKNOWN)
        counted = of_split(scene, letter) & (known != UNKNOWN)
        if erode:
            counted &= ~eroded(known, erode, UNKNOWN)
        pairs.append((known[counted], mapped(image)[counted]))
    return pairs


def matrix(pairs):
    """The confusion matrix of all scenes."""
    truth, mapped = (np.concatenate(side) for side in zip(*pairs, strict=True))
    return confusion_matrix(truth, mapped, labels=[0, 1, 2])


@pytest.mark.parametrize(
    ("letter", "erode"),
    [("e", 0), ("v", 0), ("t", 0), ("e", 2)],
)
def test_every_labelled_pixel_of_the_split_counts_once(
    folder, evaluate, data, scenes, letter, erode
):
    model, split = ndwi(folder / "m.onnx"), SPLITS[letter]
    found = evaluate(dataset=data.folder, split=split, model=model, device="cpu", erode=erode)
    pairs = by_hand(scenes, letter, erode=erode)
    truth, mapped = (np.concatenate(side) for side in zip(*pairs, strict=True))
    assert found["confusion"]["classes"] == NAMES
    assert found["confusion"]["counts"] == matrix(pairs).tolist()
    assert found["miou"] == pytest.approx(jaccard_score(truth, mapped, average="macro"))
    assert found["macro_f1"] == pytest.approx(f1_score(truth, mapped, average="macro"))
    assert found["split"] == split
    rows = {row["scene"]: row for row in found["scenes"]}
    for number, (own, answers) in enumerate(pairs):
        if len(own):
            row = rows[f"scene {number}"]
            assert row["counted"] == len(own)
            assert row["oa"] == pytest.approx((own == answers).mean())
    page = (folder / "acc" / "report.html").read_text(encoding="utf-8")
    assert "Accuracy of m.onnx" in page
    assert f"Compared with Daten ä ({split})" in page
    assert page.count("data:image/png;base64,") == 3 * len(rows)
    files = {path.name for path in (folder / "acc").iterdir()}
    assert files == {"report.html", "metrics.json", "classes.csv", "confusion.csv", "scenes.csv"}


def test_it_is_what_training_measures_where_windows_are_the_same(folder, evaluate):
    """Of one split each, and windows as large as blocks."""
    rng = np.random.default_rng(0)
    scenes = [
        (rng.integers(0, 256, (64, 96, 3)).astype(np.uint8), patchy(64, 96, 3, seed=n), rows)
        for n, rows in enumerate([["vvv", "vvv"], ["ttt", "ttt"], ["vvv", "vvv"]])
    ]
    data = data_set(folder / "ds", scenes, block=32)
    chosen = architecture("unet", ("encoder=tu-test_resnet", "decoder=32"))
    torch.manual_seed(1)
    network = chosen.build(3, 3).eval()
    write_weights(network, card_of(data, chosen, 32, {}), folder / "m.safetensors")
    preparation = Preparation(data.bands, data.value_range, torch.device("cpu"), 0)
    judge = Validation(SplitReader(data, "validation"), preparation, 32, 32, 2, Group())
    expected = judge.confusion(network, quiet()).counts
    given = {"dataset": data.folder, "split": "validation", "model": folder / "m.safetensors"}
    found = evaluate(**given, window=32, overlap=0, device="cpu", threads=1)
    assert found["confusion"]["counts"] == expected.tolist()
    assert (expected > 0).sum() > 3


def test_nothing_of_another_split_is_seen(folder, evaluate):
    """Blocks of training are so bright that one pixel of them would change the answer."""
    image = np.full((96, 96, 1), 200, np.uint8)
    image[32:64, 32:64] = 7
    labels = np.zeros((96, 96), np.uint8)
    data = data_set(folder / "ds", [(image, labels, ["ttt", "tet", "ttt"])], block=32)
    weights, most = box_weights(9, classes=3), 7 * 81
    table = networks.TABLE
    described = card(classes=table, bands=(Band("b0"),))
    path = conv(folder / "m.onnx", weights, np.array([most + 1, 0, -1]), described)
    found = evaluate(dataset=data.folder, model=path, device="cpu")
    assert found["confusion"]["counts"] == [[32 * 32, 0, 0], [0, 0, 0], [0, 0, 0]]


def test_windows_scales_flips_and_models_are_merged_as_in_prediction(folder, evaluate):
    """Its map is that of the same call of prediction on the scene as a raster."""
    rng = np.random.default_rng(5)
    image, labels = noise(1, 96, 128), patchy(96, 128, 3)
    scene = (np.moveaxis(image, 0, -1), labels, ["eeee"] * 3)
    data = data_set(folder / "ds", [scene], block=32, value_range=1.0)
    raster = write(folder / "a.tif", image)
    models = []
    for number in range(2):
        weights, bias = rng.normal(size=(3, 1, 5, 5)), np.zeros(3, np.float32)
        described = card(bands=(Band("b0"),), window=48)
        models.append(str(conv(folder / f"{number}.onnx", weights, bias, described)))
    how = {"window": 48, "overlap": 0.5, "stitch": "mean", "merge": "logits", "device": "cpu"}
    how |= {"scales": [0.5, 1], "flips": True, "threads": 1}
    predict = task("predict")
    values = {"image": str(raster), "model": models, "output": str(folder / "map.tif"), **how}
    predict.run(predict.parse(values), quiet())
    found = evaluate(dataset=data.folder, model=models, **how)
    expected = confusion_matrix(labels.ravel(), read(folder / "map.tif").ravel())
    assert found["confusion"]["counts"] == expected.tolist()
    plain = evaluate(dataset=data.folder, model=models[0], device="cpu")
    assert plain["confusion"]["counts"] != expected.tolist()


@pytest.mark.parametrize(
    ("crs", "grid", "side", "resolution"),
    [
        *((UTM, METRE_GRID, 10.0, 10.0), (UTM, METRE_GRID, 10.0, 25.0)),
        (DEGREES, DEGREE_GRID, 88.0, 80.0),
    ],
)
def test_scenes_are_resampled_as_rasters_are(folder, evaluate, *, crs, grid, side, resolution):
    """Pixels of degrees are not as wide as high."""
    image, labels = noise(4, 90, 110), patchy(90, 110, 3)
    raster = write(folder / "a.tif", image, crs=crs, transform=grid)
    truth = write(folder / "r.tif", labels[None], crs=crs, transform=grid)
    path = ndwi(folder / "m.onnx", described=card(resolution=resolution))
    scene = (np.moveaxis(image, 0, -1), labels, ["e" * 4] * 3)
    data = data_set(folder / "ds", [scene], block=32, value_range=1.0)
    place = {"crs": crs.to_string(), "bounds": array_bounds(90, 110, grid), "resolution": side}
    rows = tuple(dataclasses.replace(row, **place) for row in data.scenes)
    dataclasses.replace(data, scenes=rows).save(data.folder)
    found = evaluate(dataset=data.folder, model=path, device="cpu")["confusion"]["counts"]
    expected = evaluate(image=raster, reference=truth, model=path, device="cpu")
    assert found == expected["confusion"]["counts"]
    by_hand = confusion_matrix(labels.ravel(), ndwi_labels(image).ravel()).tolist()
    assert (found == by_hand) == (resolution == side)


def test_bands_are_found_by_name_where_the_data_set_has_more(folder, evaluate, scenes, model):
    """A height stands before the colours, which stand in another order."""
    rng = np.random.default_rng(0)
    order = ["height", "nir", "blue", "green", "red"]
    own = ["red", "green", "blue", "nir"]
    more = []
    for image, *rest in scenes:
        height = rng.integers(0, 256, (*image.shape[:2], 1)).astype(np.uint8)
        more.append((np.concatenate([height, image[..., ::-1]], -1), *rest))
    bands = tuple(Band(name, 0, 1) for name in order)
    data = data_set(folder / "ds", more, block=BLOCK, bands=bands, value_range=1.0)
    assert [b.name for b in networks.COLOURS] == own
    found = evaluate(dataset=data.folder, model=model, device="cpu")
    assert found["confusion"]["counts"] == matrix(by_hand(scenes, "e")).tolist()


def test_other_bands_are_refused(folder, evaluate, scenes, model, told):
    fewer = [(image[..., :3], *rest) for image, *rest in scenes]
    data = data_set(folder / "ds", fewer, block=BLOCK)
    with pytest.raises(InputError, match=r"b0, b1, b2; the model takes 4 \(red") as caught:
        evaluate(dataset=data.folder, model=model)
    assert caught.value.field == "dataset"
    assert not [event for event in told if event["event"] == "progress"]


def test_classes_meet_by_name_in_whatever_order(folder, evaluate, scenes, model):
    """The model's fourth class is none of the data set's."""
    turned = [
        (image, np.where(labels == UNKNOWN, UNKNOWN, 2 - labels).astype(np.uint8), *rest)
        for image, labels, *rest in scenes
    ]
    data = data_set(folder / "ds", turned, block=BLOCK, classes=TABLE[::-1], value_range=1.0)
    found = evaluate(dataset=data.folder, model=model, device="cpu")
    assert found["confusion"]["counts"] == matrix(by_hand(scenes, "e")).tolist()


def test_a_class_of_the_model_alone_is_told_and_one_of_the_data_set_alone_refused(
    folder, evaluate, data, scenes, warnings
):
    other = (*networks.TABLE[:2], LandClass(7, "Moor", "#111111"))
    path = ndwi(folder / "o.onnx", described=card(classes=other))
    with pytest.raises(
        InputError, match=r"called Boden & Fels; its classes are .*7 Moor"
    ) as caught:
        evaluate(dataset=data.folder, model=path)
    assert caught.value.field == "model"
    assert "30 Boden & Fels" in caught.value.message
    found = evaluate(dataset=data.folder, model=path, ignore=[30], device="cpu")
    expected = matrix(by_hand(scenes, "e"))
    ignored = expected[2].sum()
    expected[2] = 0
    assert found["confusion"]["counts"] == expected.tolist()
    assert found["left_out"]["ignored"] == ignored
    assert "Moor" in warnings()[0]


def test_classes_not_scored_are_in_no_mean(evaluate, data, model):
    given = {"dataset": data.folder, "model": model, "device": "cpu"}
    plain, found = evaluate(**given), evaluate(**given, not_scored=["Boden & Fels"])
    same = ("oa", "kappa", "iou", "confusion", "counted", "classes")
    assert {name: found[name] for name in same} == {name: plain[name] for name in same}
    for mean, figure in (("miou", "iou"), ("macro_f1", "f1")):
        two = [row[figure] for row in plain["classes"][:2]]
        assert found[mean] == pytest.approx(sum(two) / 2)
        assert found[mean] != pytest.approx(plain[mean])
    assert found["not_scored"] == ["Boden & Fels"]


@pytest.mark.parametrize("by", ["map", "image", "dataset"])
def test_classes_not_scored_must_exist(folder, evaluate, data, model, by, told):
    pixels = noise(4, 40, 50)
    image, truth = write(folder / "a.tif", pixels), write(folder / "r.tif", patchy(40, 50, 3)[None])
    given = {
        "map": {"map": truth, "reference": truth},
        "image": {"image": image, "model": model, "reference": truth},
        "dataset": {"dataset": data.folder, "model": model},
    }[by]
    with pytest.raises(InputError, match="no class called clutter; known are 0") as caught:
        evaluate(**given, not_scored=["clutter"])
    assert caught.value.field == "not_scored"
    assert by == "map" or not [event for event in told if event["event"] == "progress"]


def test_the_data_set_may_lie_elsewhere_than_its_images(folder, evaluate, data, model):
    before = evaluate(dataset=data.folder, model=model, device="cpu")
    shutil.move(data.folder, folder / "umgezogen")
    after = evaluate(dataset=folder / "umgezogen" / "dataset.json", model=model, device="cpu")
    assert after["confusion"] == before["confusion"]


def test_a_split_without_labels_is_refused(evaluate, folder, scenes, model):
    only = [
        (image, labels, [row.replace("e", "v") for row in rows], seen)
        for image, labels, rows, seen in scenes
    ]
    data = data_set(folder / "ds", only, block=BLOCK)
    with pytest.raises(InputError, match="split = test: no pixel of it has a label") as caught:
        evaluate(dataset=data.folder, model=model)
    assert caught.value.field == "split"
    assert "train, validation" in caught.value.remedy


def test_a_split_of_which_nothing_is_left_is_refused(folder, evaluate, data, model):
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(InputError, match=r"have a class .*ignored \d+") as caught:
        evaluate(dataset=data.folder, model=model, ignore=[10, 20, 30], device="cpu")
    assert caught.value.field == "dataset"
    assert sorted(path.name for path in folder.iterdir()) == before


def test_cancelled_leaves_nothing_and_progress_runs_once(folder, evaluate, data, model, told):
    before = sorted(path.name for path in folder.iterdir())
    asked = iter(range(1000))
    with pytest.raises(CancelledError):
        evaluate(dataset=data.folder, model=model, device="cpu", cancelled=lambda: next(asked) > 7)
    assert [event for event in told if event["event"] == "log"]  # it had begun
    assert sorted(path.name for path in folder.iterdir()) == before
    told.clear()
    evaluate(dataset=data.folder, model=model, device="cpu")
    fractions = [event["fraction"] for event in told if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert sum(event["event"] == "log" for event in told) == 1


def test_command_line(folder, command, data, scenes, model):
    words = [
        "--dataset",
        data.folder,
        "--split",
        "test",
        "--model",
        model,
        model,
        "--stitch",
        "mean",
    ]
    words += ["--overlap", "0.5", "--merge", "logits", "--device", "cpu", "--erode", "1"]
    ran = command("evaluate", *words, "--output", folder / "acc", "--json")
    assert ran.returncode == 0, ran.stderr
    result = json.loads(ran.stdout)
    truth, mapped = (np.concatenate(side) for side in zip(*by_hand(scenes, "e", erode=1)))
    assert result["oa"] == pytest.approx((truth == mapped).mean())
    assert result["miou"] == pytest.approx(jaccard_score(truth, mapped, average="macro"))
    assert result["kappa"] == pytest.approx(cohen_kappa_score(truth, mapped))
    assert result["macro_f1"] == pytest.approx(f1_score(truth, mapped, average="macro"))
    assert {Path(result[name]).name for name in ("report", "metrics")} == {
        *("report.html", "metrics.json")
    }
