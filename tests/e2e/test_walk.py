"""A new user's walk through QGIS's real window, from the zip to the accuracy of a map."""

from __future__ import annotations

import json

import pytest

from tests.walk.outside import Walked, walk

STEPS = 60
CLASSES = {"water", "wetland", "cropland", "grassland", "bare ground"}


@pytest.fixture(scope="module")
def walked(folder, worker_python) -> Walked:
    """What was seen on the way."""
    return walk(folder / "gang ü", worker_python, STEPS)


def test_the_zip_installs_and_asks_for_a_set_up(walked):
    assert "needs to be set up once." in walked.seen["install"]


def test_the_set_up_tells_what_it_costs_and_takes_a_python(walked):
    costs = walked.seen["setup"]["costs"]
    assert any(text.startswith("about ") and text.endswith("GB") for text in costs)
    assert "Land Cover Lab is set up and ready." in walked.seen["setup"]["bar"]


def test_polygons_are_drawn_by_keys_and_clicks(walked):
    assert walked.seen["label"]["classes"] == [1, 3]


def test_a_run_trains_while_the_map_is_moved(walked):
    watched = walked.seen["watch"]
    assert {"model.onnx", "report.html", "metrics.json"} <= set(watched["files"])
    assert "The run 'run' is done." in watched["bar"]


def test_a_rectangle_on_the_canvas_becomes_a_map(walked):
    assert walked.seen["map"]["layers"][0] == "Land cover (naip_2019)"
    assert any(text.startswith("Mapped naip_2019 with model") for text in walked.seen["map"]["bar"])


def test_the_shelf_has_the_new_model_and_the_bundled_one(walked):
    assert {"run", "prairie_lakes"} <= set(walked.seen["models"])


def test_places_to_label_are_suggested_and_walked_through(walked):
    assert "Place 1 of 12" in walked.seen["suggest"]


def test_the_options_have_a_page(walked):
    assert str(walked.python) in walked.seen["options"]


def test_a_click_tells_the_chances_of_every_class(walked):
    assert all(name in walked.seen["ask"] for name in CLASSES)


def test_the_map_is_measured(walked):
    figures = json.loads(walked.seen["check"])
    assert set(figures["iou"]) == CLASSES
    assert figures["counted"] > 10_000


def test_qgis_is_left_in_the_midst_of_it_and_the_run_goes_on(walked):
    assert walked.code == 0
    assert walked.is_run_whole
