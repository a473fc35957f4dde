"""Algorithms as Processing runs them, with a worker that only pretends."""

from __future__ import annotations

import gc
import json
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from land_cover_lab import provider as provider_module
from land_cover_lab.core.lclab.errors import WorkError
from land_cover_lab.core.lclab.spec import all_tasks
from land_cover_lab.settings import BEFORE, PYTHON
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.plugin.qgis_support import write_raster

VALUES = np.arange(4 * 6 * 8, dtype=np.uint8).reshape(4, 6, 8)


@pytest.fixture
def image(folder):
    return str(write_raster(folder / "bild ü.tif", VALUES))


@pytest.fixture
def model(folder):
    path = folder / "netz.onnx"
    path.touch()
    return str(path)


def asked(results) -> dict:
    """Return what the worker was asked for."""
    return json.loads(Path(results["OUTPUT"]).with_suffix(".json").read_text(encoding="utf-8"))


def test_every_task_is_an_algorithm(provider):
    assert [a.name() for a in provider.algorithms()] == [task.name for task in all_tasks()]
    for algorithm, task in zip(provider.algorithms(), all_tasks()):
        assert algorithm.id() == f"lclab:{task.name}"
        assert algorithm.displayName() == task.title
        assert algorithm.groupId()
        assert not algorithm.icon().isNull()
        names = [d.name() for d in algorithm.parameterDefinitions()]
        singles = [single for p in task.params for single in p.singles()]
        assert names == [single.name.upper() for single in singles]
        assert all(p.help.split(".")[0] in algorithm.shortHelpString() for p in task.params)


def test_the_worker_gets_plain_values(run, image, model, folder):
    results = run(
        image=image,
        model=[model],
        output=str(folder / "map.tif"),
        overlap=0.25,
        flips=True,
        stitch="blend",
        bands="3,2,1",
        scales="1,1.25",
    )
    told = asked(results)
    assert told["image"] == image
    assert told["model"] == [model]
    assert told["output"] == str(folder / "map.tif")
    assert (told["overlap"], told["flips"], told["stitch"]) == (0.25, True, "blend")
    assert (told["bands"], told["scales"]) == ("3,2,1", "1,1.25")
    assert "confidence" not in told
    assert "extent" not in told


def test_models_may_be_a_text_or_a_list(run, image, model, folder):
    other = folder / "with; semicolon.onnx"
    other.touch()
    for given, expected in (
        (model, [model]),
        ([model, str(other)], [model, str(other)]),
        (f"{model}; {model}", [model, model]),
        (str(other), [str(other)]),
    ):
        values = {"image": image, "model": given, "output": "TEMPORARY_OUTPUT"}
        assert run.check(**values) == ""
        assert asked(run(**values))["model"] == expected


def test_only_results_that_are_wanted_are_made(run, image, model, folder):
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT")
    results = run(image=image, model=model, output=output, polygons=str(folder / "p.gpkg"))
    assert set(results) == {"OUTPUT", "POLYGONS"}
    assert results["OUTPUT"].endswith("OUTPUT.tif")


def test_progress_logs_and_warnings_reach_the_user(run, image, model):
    run(image=image, model=model, output="TEMPORARY_OUTPUT", device="events")
    assert run.feedback.progress == [50.0]
    assert run.feedback.texts("text") == "halfway, 00:01:30 left"
    assert "a line" in run.feedback.texts("info")
    assert "[3] iou 0.5" in run.feedback.texts("info")
    assert run.feedback.texts("warning") == "a warning"


def test_a_quick_worker_does_not_flood_the_log(run, image, model):
    run(image=image, model=model, output="TEMPORARY_OUTPUT", device="chatter")
    assert run.feedback.texts("text").count("\n") == 0
    assert run.feedback.progress[-1] > 99


def test_an_error_is_told_without_a_traceback_but_the_log_has_it(run, image, model):
    assert run(image=image, model=model, output="TEMPORARY_OUTPUT", device="error bug") is None
    assert run.feedback.texts("error") == "It is bad. Fix it."
    assert "Traceback" in run.feedback.texts("console")


def test_a_dying_worker_is_told(run, image, model):
    assert run(image=image, model=model, output="TEMPORARY_OUTPUT", device="die") is None
    assert "exit code 70" in run.feedback.texts("error")
    assert run.feedback.texts("console") == "the last words"


@pytest.mark.parametrize("device", ["wait", "deaf"])
def test_cancel_takes_less_than_three_seconds(run, image, model, device):
    canceller = threading.Timer(0.5, run.feedback.cancel)
    canceller.start()
    began = time.monotonic()
    assert run(image=image, model=model, output="TEMPORARY_OUTPUT", device=device) is None
    assert time.monotonic() - began < 0.5 + 3
    assert run.feedback.texts("error") == "Cancelled."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"overlap": 3}, "overlap = 3: out of range. Give a number from 0 to 0.9."),
        ({"stitch": "sharp"}, "stitch = sharp: unknown choice. Choose from core, blend, mean."),
        ({"bands": "1,two"}, "bands = two: this is not a number."),
        ({"model": "/nowhere/net.onnx"}, "model = /nowhere/net.onnx: there is no such file."),
        ({"output": "/nowhere/map.tif"}, "the folder /nowhere does not exist"),
        ({"polygons": "/tmp/p.shp"}, "'.shp' is no known ending. Use .gpkg."),
        ({"image": None}, "'image' is missing: Image."),
    ],
)
def test_wrong_values_are_refused_before_the_run(run, image, model, given, words):
    right = {"image": image, "model": model, "output": "TEMPORARY_OUTPUT"}
    assert run.check(**right) == ""
    assert words in run.check(**{**right, **given})


def test_a_raster_where_polygons_are_wanted_is_told(run, image, folder):
    given = {"images": [str(image)], "labels": [str(image)], "output": str(folder / "daten")}
    assert run("dataset", **given) is None
    assert "QGIS cannot open this as a vector layer" in run.feedback.texts("error")


def test_an_image_that_is_none_is_told(run, model, folder):
    path = folder / "no image.tif"
    path.write_text("text", encoding="utf-8")
    assert run(image=str(path), model=model, output="TEMPORARY_OUTPUT") is None
    assert "QGIS cannot open this as a raster layer" in run.feedback.texts("error")


def test_without_a_python_every_algorithm_says_what_to_do(provider, monkeypatch):
    def nothing():
        raise WorkError("There is no Python.", remedy="Run scripts/setup.")

    for algorithm in provider.algorithms():
        made = algorithm.create()
        monkeypatch.setattr(made, "_command", nothing)
        assert made.canExecute() == (False, "There is no Python. Run scripts/setup.")


def test_the_python_of_the_settings_is_taken(provider, fake_command):
    PYTHON.keep(str(fake_command[0]))
    try:
        assert provider_module.chosen_command()[0] == fake_command[0]
    finally:
        PYTHON.keep("")


def test_the_python_that_was_set_in_the_processing_options_is_taken_over(provider, fake_command):
    QgsSettings().setValue(BEFORE, str(fake_command[0]))
    assert provider.load()
    assert provider_module.chosen_command()[0] == fake_command[0]
    PYTHON.keep("")
    provider.load()
    assert PYTHON.value() == ""  # once taken over, it is not there any more


def test_a_task_without_files_returns_its_result_as_text(run):
    results = run("models")
    assert json.loads(results["RESULT"])[0]["name"] == "unet"
    assert "unet" in run.feedback.texts("info")


def test_the_result_layer_is_styled_and_named(run, image, model, folder):
    name = "Land cover"
    output = QgsProcessingOutputLayerDefinition(str(folder / "map.tif"), QgsProject.instance())
    results = run(image=image, model=model, output=output)
    details = run.context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert details.name == f"{name} (bild ü)"
    bare = QgsRasterLayer.LayerOptions()
    bare.loadDefaultStyle = False
    layer = QgsRasterLayer(results["OUTPUT"], details.name, "gdal", bare)
    assert layer.renderer().type() != "paletted"
    gc.collect()
    styler = details.postProcessor()
    assert type(styler).__name__ == "Styler"
    styler.postProcessLayer(layer, run.context, run.feedback)
    assert layer.renderer().type() == "paletted"
    assert [c.label for c in layer.renderer().classes()] == ["land", "water"]


def test_a_style_within_a_result_is_taken(run, image, model, folder):
    output = QgsProcessingOutputLayerDefinition(str(folder / "map.tif"), QgsProject.instance())
    results = run(image=image, model=model, output=output)
    styler = run.context.layersToLoadOnCompletion()[results["OUTPUT"]].postProcessor()
    places = QgsVectorLayer("Polygon?crs=EPSG:32632", "places", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(folder / "plätze.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        places, path, QgsCoordinateTransformContext(), options
    )
    made = QgsVectorLayer(path, "places")
    made.setOpacity(0.25)
    made.saveStyleToDatabase("outlines", "", True, "")
    bare = QgsVectorLayer.LayerOptions()
    bare.loadDefaultStyle = False
    layer = QgsVectorLayer(path, "places", "ogr", bare)
    assert layer.opacity() == 1
    styler.postProcessLayer(layer, run.context, run.feedback)
    assert layer.opacity() == 0.25


def test_a_name_that_the_user_gave_stays(run, image, model, folder):
    output = QgsProcessingOutputLayerDefinition(str(folder / "map.tif"), QgsProject.instance())
    output.destinationName = "Mine"
    results = run(image=image, model=model, output=output)
    assert run.context.layersToLoadOnCompletion()[results["OUTPUT"]].name == "Mine"
