"""A run from its beginning to a map: what is easy is learnt, and the run's folder tells it all."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.transform import Affine

from lclab.events import Report, quiet
from lclab.modelfile import read_card
from lclab.spec import task

from ..data.small import TABLE
from ..geo.rasters import read, write
from .conftest import LETTERS, QUICK, easy_data_set, picture

LENGTH = {"steps": 100, "epoch": 25, "batch": 8, "rate": 0.004, "average": 0.8, "smallest": 1.0}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("Grün 地图")


@pytest.fixture(scope="module")
def data(place):
    return easy_data_set(place / "Daten", warnings=("Klasse <Fels> hat wenig.",))


@pytest.fixture(scope="module")
def learnt(place, data):
    """The result of a run that learns, and the events of it."""
    told = []
    report = Report(told.append)
    values = {"dataset": str(data.folder), "output": str(place / "Lauf"), **QUICK, **LENGTH}
    values |= {"set": ["encoder=tu-mobilenetv3_small_050", "decoder=64"], "colour": 0.3}
    result = task("train").run(task("train").parse(values), report)
    report.flush()
    return result, told


@pytest.fixture(scope="module")
def run(place, learnt):
    return place / "Lauf"


@pytest.fixture(scope="module")
def metrics(run):
    return json.loads((run / "metrics.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def card(run):
    return read_card(run / "model.onnx")


@pytest.fixture(scope="module")
def scene(place):
    """A scene that training never saw, as a raster of the same resolution, and its classes."""
    image, labels = picture(77, side=160)
    grid = Affine(0.5, 0, 500_000, 0, -0.5, 5_600_000)
    return write(place / "neu.tif", np.moveaxis(image, -1, 0), transform=grid), labels


@pytest.fixture(scope="module")
def maps(place, run, scene):
    """The maps that both model files make of it, and their probabilities."""
    found = {}
    for kind in ("onnx", "safetensors"):
        values = {"image": str(scene[0]), "model": [str(run / f"model.{kind}")], "device": "cpu"}
        values |= {"output": str(place / f"{kind}.tif"), "threads": 1}
        values |= {"probabilities": str(place / f"{kind}_p.tif")}
        task("predict").run(task("predict").parse(values), quiet())
        found[kind] = read(values["output"])[0], read(values["probabilities"])
    return found


def test_what_is_easy_is_learnt(learnt, metrics):
    assert learnt[0]["miou"] == metrics["miou"] > 0.9
    for split in ("validation", "test"):
        assert metrics["splits"][split]["miou"] > 0.9
        assert metrics["splits"][split]["oa"] > 0.9


def test_the_map_of_another_scene_is_right(scene, maps):
    ids = np.array([c.id for c in TABLE])[scene[1]]
    assert (maps["onnx"][0] == ids).mean() > 0.93


def test_both_model_files_make_the_same_map(maps):
    (one, sure), (other, sure_too) = maps["onnx"], maps["safetensors"]
    assert (one == other).mean() > 0.999
    assert np.abs(sure.astype(float) - sure_too).max() <= 1  # of 255, in rounding


def test_the_map_has_the_names_and_colours_of_the_data_set(place, maps):
    with rasterio.open(place / "onnx.tif") as raster:
        colours = raster.colormap(1)
    for c in TABLE:
        red, green, blue, _ = colours[c.id]
        assert f"#{red:02x}{green:02x}{blue:02x}" == c.color
    style = (place / "onnx.qml").read_text(encoding="utf-8")
    assert all(c.name.replace("&", "&amp;") in style for c in TABLE)


def test_the_figures_are_those_of_the_matrix(metrics):
    for split in ("validation", "test"):
        counts = np.array(metrics["splits"][split]["confusion"])
        right = counts.diagonal()
        iou = right / (counts.sum(0) + counts.sum(1) - right)
        assert metrics["splits"][split]["miou"] == pytest.approx(iou.mean())
        assert metrics["splits"][split]["oa"] == pytest.approx(right.sum() / counts.sum())
        assert list(metrics["splits"][split]["iou"].values()) == pytest.approx(iou.tolist())


def test_the_matrix_counts_the_pixels_of_the_split(metrics, data):
    for split in ("validation", "test"):
        counts = np.array(metrics["splits"][split]["confusion"])
        assert counts.sum(1).tolist() == list(data.pixels[split].values())


def test_the_metrics_are_of_the_test_split_where_there_is_one(metrics):
    assert metrics["split"] == "test"
    assert metrics["iou"] == metrics["splits"]["test"]["iou"]
    assert list(metrics["iou"]) == [c.name for c in TABLE]
    assert metrics["steps"] == 100
    assert metrics["best_step"] in (25, 50, 75, 100)
    assert metrics["seconds"] > 0
    assert metrics["images_per_second"] > 0
    assert metrics["device"] == "cpu"
    assert re.match(r"fp32, channels (first|last)", metrics["manner"])


def test_the_best_state_is_the_one_that_is_written(metrics, run):
    lines = (run / "log.jsonl").read_text(encoding="utf-8").splitlines()
    log = {record["step"]: record for record in map(json.loads, lines)}
    assert list(log) == [25, 50, 75, 100]
    best = max(log.values(), key=lambda record: record["miou"])
    assert metrics["best_step"] == best["step"]
    assert metrics["splits"]["validation"]["miou"] == pytest.approx(best["miou"], abs=1e-6)
    assert log[25]["loss"] > log[100]["loss"]


def test_the_card_says_all_that_prediction_needs(card, run, data, metrics):
    assert card == read_card(run / "model.safetensors")
    assert card.classes == data.classes
    assert card.bands == data.bands
    assert card.value_range == 255
    assert card.resolution == 0.5
    assert (card.multiple, card.window % 32, card.output) == (32, 0, "logits")
    assert card.architecture == {
        "name": "unet",
        "arguments": {"encoder": "tu-mobilenetv3_small_050", "decoder": 64},
    }
    assert card.metrics["miou"] == metrics["miou"]
    assert card.metrics["iou"] == metrics["iou"]
    assert card.metrics["split"] == "test"
    assert [s["name"] for s in card.trained_on["scenes"]] == ["scene 0", "scene 1"]
    assert card.trained_on["labelled_pixels"] == data.pixels
    assert set(card.versions) >= {"lclab", "torch"}


def test_other_programs_find_what_they_need_in_the_onnx_file(run):
    import onnx

    texts = {p.key: p.value for p in onnx.load(run / "model.onnx").metadata_props}
    keys = {key: json.loads(text) for key, text in texts.items() if key != "lclab_picture"}
    assert keys["model_type"] == "Segmentor"
    assert keys["class_names"] == {str(c.id): c.name for c in TABLE}
    assert keys["resolution"] == 50
    assert keys["standardization_mean"] == pytest.approx([0.36, 0.48, 0.44])


class Links(HTMLParser):
    """All that a page would fetch."""

    def __init__(self):
        super().__init__()
        self.found, self.tags = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.found += [v for n, v in attributes if n in ("src", "href", "srcset", "data", "action")]


def test_the_page_is_one_file_that_tells_it_all(run, metrics):
    text = (run / "report.html").read_text(encoding="utf-8")
    page = Links()
    page.feed(text)
    assert all(link.startswith(("data:", "#")) for link in page.found)
    assert not {"script", "link", "iframe", "object", "embed"} & set(page.tags)
    assert "url(http" not in text
    assert page.tags.count("svg") >= 4
    assert sum(link.startswith("data:image/png") for link in page.found) >= 1
    for expected in (
        *("végétation", "Boden &amp; Fels", "Loss", "Confusion matrix: test", "Learning rate"),
        *("Klasse &lt;Fels&gt; hat wenig.", "test blocks, which training never saw", "minutes"),
        *("encoder=tu-mobilenetv3_small_050", f"{metrics['miou']:.3f}"[:4]),
    ):
        assert expected in text, expected


def test_every_epoch_told_a_picture_and_those_of_better_networks_are_kept(learnt, run):
    told = [e["path"] for e in learnt[1] if e["event"] == "preview"]
    epochs = [e["step"] for e in learnt[1] if e["event"] == "metric" and e["name"] == "miou"]
    assert [int(Path(path).stem) for path in told] == epochs
    kept = sorted((run / "previews").glob("*.png"))
    assert {str(path) for path in kept} <= set(told)
    history = [json.loads(line) for line in (run / "log.jsonl").read_text("utf-8").splitlines()]
    scores = {record["step"]: record["miou"] for record in history}
    better = [s for s in scores if all(scores[s] > scores[b] for b in scores if b < s)]
    assert [int(path.stem) for path in kept] == sorted({*better, epochs[-1]})
    for path in kept:
        with Image.open(path) as image:
            assert image.size[0] == 3 * 32


def test_events_carry_the_course_of_a_run(learnt):
    told = learnt[1]
    values = {e["name"]: e for e in told if e["event"] == "metric"}
    assert {"miou", "oa", "iou_water", "images_per_second", "waiting"} <= set(values)
    assert values["memory"]["value"] > 50e6  # bytes of a process that has loaded torch
    assert values["miou"]["step"] == 100
    assert values["miou"]["value"] > 0.9
    assert 0 <= values["waiting"]["value"] <= 1
    logs = "\n".join(e["message"] for e in told if e["event"] == "log")
    for expected in ("Device: cpu (as asked)", "million parameters", "A step takes: fp32"):
        assert expected in logs


def test_nothing_else_is_left_in_the_folder(run):
    assert {p.name for p in run.iterdir()} == {
        *("spec.json", "manner.json", "log.jsonl", "checkpoint.safetensors", "previews"),
        *("model.onnx", "model.safetensors", "metrics.json", "report.html"),
    }


def test_the_paths_that_are_returned_are_there(learnt, run):
    result, _ = learnt
    assert result["model"] == str(run / "model.onnx")
    assert result["report"] == str(run / "report.html")
    assert result["metrics"] == str(run / "metrics.json")
    assert result["steps"] == 100


def test_all_classes_are_in_the_validation_blocks():
    """Else what is easy would be easier than it looks."""
    for seed, letters in enumerate(LETTERS):
        _, labels = picture(seed)
        assert set(np.unique(labels)) == {0, 1, 2}
        assert "v" in "".join(letters)
