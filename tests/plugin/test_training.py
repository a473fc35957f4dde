"""From labels to a trained model in Processing, with a worker that only pretends."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from land_cover_lab.processing import listener as listener_module
from land_cover_lab.processing.listener import Listener
from qgis.core import QgsProcessingOutputHtml, QgsProject

from tests.plugin.qgis_support import polygon_layer, write_raster

BOX = (0, 0, 80, 60)


@pytest.fixture
def image(folder):
    return str(write_raster(folder / "bild ü.tif", np.ones((4, 6, 8), np.uint8), BOX))


@pytest.fixture
def data_set(folder):
    made = folder / "Daten"
    made.mkdir()
    (made / "dataset.json").write_text("{}", encoding="utf-8")
    return made


def asked(results) -> dict:
    """Return what the worker was asked for."""
    return json.loads(Path(results["OUTPUT"]).with_suffix(".json").read_text(encoding="utf-8"))


def test_a_drawn_layer_becomes_a_data_set(run, image, folder):
    layer = polygon_layer(BOX)
    QgsProject.instance().addMapLayer(layer)
    given = {"images": [image], "labels": [layer.id()], "class_field": "class"}
    assert run.check("dataset", **given, output="TEMPORARY_OUTPUT") == ""
    results = run("dataset", **given, output=str(folder / "Daten é"))
    told = asked(results)
    assert results["OUTPUT"] == told["output"] == str(folder / "Daten é")
    assert told["images"] == [image]
    assert told["class_field"] == "class"
    assert [Path(path).suffix for path in told["labels"]] == [".gpkg"]
    QgsProject.instance().clear()


def test_a_temporary_folder_will_do(run, image):
    results = run("dataset", images=[image], label_rasters=[image], output="TEMPORARY_OUTPUT")
    assert Path(results["OUTPUT"]).is_dir()


def test_pairs_of_folders_come_together(run, folder):
    first, second = folder / "bilder;1", folder / "masken"
    for made in (first, second):
        made.mkdir()
    given = {"folder_of_images": str(first), "folder_of_labels": str(second)}
    results = run("dataset", **given, output=str(folder / "ds"))
    assert asked(results)["pairs"] == [str(first), str(second)]
    alone = {"folder_of_labels": str(second), "output": str(folder / "ds2")}
    assert "in this order: folder of images, folder of labels" in run.check("dataset", **alone)


def test_a_data_set_is_given_as_folder_or_file(run, data_set, folder):
    for index, given in enumerate((data_set, data_set / "dataset.json")):
        right = {"dataset": str(given), "output": str(folder / f"run{index}")}
        assert run.check("train", **right) == ""
        assert asked(run("train", **right))["dataset"] == str(given)
    wrong = {"dataset": str(folder), "output": "TEMPORARY_OUTPUT"}
    assert "there is no dataset.json in it" in run.check("train", **wrong)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("encoder=tu-x;dropout=0.1", ["encoder=tu-x", "dropout=0.1"]),
        (" encoder=tu-x ; ", ["encoder=tu-x"]),
        (["encoder=tu-x", "dropout=0.1"], ["encoder=tu-x", "dropout=0.1"]),
        ("", None),
        ("x" * 5000, ["x" * 5000]),
    ],
)
def test_several_texts_arrive_apart(run, data_set, folder, given, expected):
    values = {"dataset": str(data_set), "set": given, "output": str(folder / "run")}
    assert run.check("train", **values) == ""
    assert asked(run("train", **values)).get("set") == expected


def test_what_a_training_gives_on(run, data_set, folder):
    results = run("train", dataset=str(data_set), output=str(folder / "run"))
    assert results["OUTPUT"] == str(folder / "run")
    assert results["MODEL_FILE"] == str(folder / "run" / "model.onnx")
    assert results["REPORT"] == str(folder / "run" / "report.html")
    assert results["MIOU"] == 0.5
    assert "METRICS" not in results  # the worker named none
    algorithm = run.algorithm("train")
    outputs = {d.name(): d for d in algorithm.outputDefinitions()}
    assert isinstance(outputs["REPORT"], QgsProcessingOutputHtml)
    assert outputs["REPORT"].description() == "Train a network: Report"
    assert outputs["MODEL_FILE"].type() == "outputFile"
    assert outputs["OUTPUT"].type() == "outputFolder"
    assert outputs["MIOU"].type() == "outputNumber"


def test_a_long_training_makes_no_long_log(run, data_set, folder):
    run("train", dataset=str(data_set), output=str(folder / "run"))
    told = run.feedback.texts("info").splitlines()
    measured = [line for line in told if line.startswith("[")]
    assert measured[0] == "[0] loss 1"
    assert measured[-1] == "[299] loss 0.003333, mIoU 0.6123"
    assert len(measured) < 5
    assert run.feedback.texts("text") == "step 0, 00:00:01 left"
    assert told.count("Preview: /tmp/preview é.png") == 1


class Clock:
    """The time, as the test tells it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        """Return the time."""
        return self.now


def test_a_run_of_hours_says_less_and_less_often_but_every_measure(run, monkeypatch):
    clock = Clock()
    monkeypatch.setattr(listener_module, "time", clock)
    listener = Listener(run.feedback)
    for second in range(2 * 3600):
        clock.now += 1
        listener({"event": "metric", "name": "loss", "step": second, "value": 0.5})
        if second % 600 == 0:
            listener({"event": "metric", "name": "mIoU", "step": second, "value": 0.25})
        text = f"step {second}"
        listener({"event": "progress", "fraction": 0.1, "message": text, "eta": 60.0})
    listener.close()
    lines = run.feedback.texts("info").splitlines()
    assert sum("mIoU" in line for line in lines) == 12
    assert len(lines) < 400
    texts = run.feedback.texts("text").splitlines()
    assert 50 < len(texts) < 400
    assert texts[-1].endswith(", 00:01:00 left")
