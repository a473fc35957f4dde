"""Help texts and the reference page, made from declarations."""

import json
from dataclasses import dataclass

import pytest

from lclab import describe
from lclab.spec import Param, Result, Task, all_tasks, param


def parameter(kind, **more):
    return Param("name", kind, "Title", "What it means.", **more)


@pytest.mark.parametrize(
    ("p", "notes"),
    [
        (parameter("number", default=0.5, low=0.0, high=1.0), " (from 0 to 1; default 0.5)"),
        (
            parameter("integer", default=0, low=0, high=2**31 - 1),
            " (from 0 to 2147483647; default 0)",
        ),
        (parameter("number", low=1e-6, unit="m"), " (at least 1e-06; in m)"),
        (parameter("text", default=""), ""),
        (parameter("raster", default=(), many=True), ""),
        (
            parameter("text", default="auto", hints=("auto", "cpu")),
            " (for example auto, cpu; default auto)",
        ),
        (parameter("boolean", default=False), " (default no)"),
        (parameter("numbers", default=(1.0, 1.5)), " (default 1,1.5)"),
        (parameter("file", required=True), " (required)"),
    ],
)
def test_a_help_says_bounds_and_default(p, notes):
    assert describe.help_line(p) == "What it means." + notes


def test_the_page_names_options_parts_and_results():
    @dataclass(frozen=True)
    class Make:
        pairs: tuple = param(
            "folder", "Pairs", "Both.", many=True, parts=("Folder of images", "Masks")
        )

    results = (Result("masks", "folder", "Masks"), Result("miou", "number", "Mean IoU"))
    page = describe.section(Task("make", "Make it", "Data", "Makes it.", Make, print, results))
    row = "| `--pairs` | `FOLDER_OF_IMAGES`, `MASKS` | 2 times a folder | Both. |"
    assert row in page.splitlines()
    assert "| `masks` | `MASKS_FOLDER` | Masks |" in page.splitlines()
    assert "| `miou` | `MIOU` | Mean IoU |" in page.splitlines()


def test_json_has_every_result():
    told = {task["name"]: task["results"] for task in json.loads(describe.as_json())}
    for task in all_tasks():
        assert [row["name"] for row in told[task.name]] == [r.name for r in task.results]
