"""Every recipe: each row's stages are what their tasks take, and one row of each is done.

All networks are checked without computing; the rows that are done have a small one instead.
"""

import dataclasses
import json
from pathlib import Path

import pytest

from lclab.events import quiet
from lclab.models.architecture import architecture
from lclab.registry import recipes
from lclab.reproduce import job as jobs
from lclab.reproduce.plan import SCHEDULE, Wishes, plan_of
from lclab.reproduce.recipe import read
from lclab.reproduce.references import filled
from lclab.spec import task

SMALL, ENCODER = "unet", "encoder=tu-test_resnet"
SPACE = {"layers": 3, "blocks": 2, "width": 2, "f": 4, "dim": 8, "precision": "fp32"}
FOUND = {"model": "@search.genotype", "set": ["f=4", "dim=8"]}
NETWORKS = {
    "train": ("model", "set"),
    "adapt": ("network", "network_set"),
    "pretrain": ("network", "network_set"),
    "profile": ("model", "set"),
}
RESULTS = {
    "model": "model.onnx",
    "weights": "model.safetensors",
    "encoder": "encoder.safetensors",
    "genotype": "genotype.json",
}
"""Files that stand for what stages give."""
TELLING = {"dfcnet-1": "DFCNet", "autolc-3": "earch"}
"""A word of the row that is done, where the first has not all kinds of stages."""
BANDS, CLASSES = 3, 7
SIDE = 256


@pytest.fixture(scope="session")
def somewhere(tmp_path_factory):
    """A folder and files that stand for data sets and results."""
    folder = tmp_path_factory.mktemp("anywhere")
    for name in ("dataset.json", *RESULTS.values()):
        (folder / name).write_text("{}", encoding="utf-8")
    return folder


def stand_in(folder):
    return lambda found: str(folder / RESULTS[found.result] if found.result else folder)


def networks_of(spec, name):
    """The networks that a stage builds, with their arguments."""
    models = getattr(spec, NETWORKS[name][0])
    settings = getattr(spec, NETWORKS[name][1])
    return [(m, settings) for m in ([models] if isinstance(models, str) else models)]


@pytest.fixture(scope="session")
def checked():
    """Networks that were found to learn from a crop."""
    return set()


@pytest.mark.parametrize("name", recipes.entries())
def test_every_row_is_what_its_tasks_take(name, somewhere, checked):
    recipe = read(name)
    plan = plan_of(recipe, Wishes())
    for line in plan.lines:
        assert set(line.row.published) <= set(recipe.columns)
    for job in plan.jobs.values():
        values = filled(job.values, stand_in(somewhere))
        extra = {"folder": str(somewhere)} if job.task == "dataset" else {}
        spec = task(job.task).parse({"output": str(somewhere / "out"), **values, **extra})
        if job.task not in NETWORKS:
            continue
        for model, settings in set(networks_of(spec, job.task)) - checked:
            if not model.endswith(".json"):  # that a search has yet to find
                architecture(model, settings).check(BANDS, CLASSES, 2, getattr(spec, "crop", SIDE))
            checked.add((model, settings))


def tiny(row):
    """A row with a network that learns in no time in place of its own."""

    def of(stage):
        if stage.task == "search":
            return dataclasses.replace(stage, values={**stage.values, **SPACE})
        if stage.task not in NETWORKS:
            return stage
        model, settings = NETWORKS[stage.task]
        given = stage.values[model]
        small = FOUND if "@search.genotype" in given else {model: SMALL, settings: [ENCODER]}
        own = {n: [v] if n == model and isinstance(given, list) else v for n, v in small.items()}
        more = {"size": [64], "timing": False} if stage.task == "profile" else {"precision": "fp32"}
        return dataclasses.replace(stage, values={**stage.values, **own, **more})

    return dataclasses.replace(row, stages={name: of(stage) for name, stage in row.stages.items()})


@pytest.fixture(scope="session")
def output(tmp_path_factory):
    """One folder for all tables, so that what they have in common is done once."""
    return tmp_path_factory.mktemp("tables")


@pytest.mark.parametrize("name", recipes.entries())
def test_a_row_of_every_table_is_done(name, archives, output, monkeypatch):
    recipe = read(name)
    row = next(row for row in recipe.rows if row.stages and TELLING.get(name, "") in row.name)
    found = dataclasses.replace(recipe, rows=(tiny(row),))
    monkeypatch.setattr(jobs, "read", lambda _: found)
    given = {"table": name, "data": str(archives), "output": str(output), "encoder_weights": "none"}
    sizes = {"batch": 4, "crop": 64, "scale": 1e-6, "threads": 1, "device": "cpu"}
    done = task("reproduce")
    result = done.run(done.parse({**given, **sizes}), quiet())
    assert result.get("problems", []) == []
    told = json.loads(Path(result["metrics"]).read_text(encoding="utf-8"))
    (ours,) = told["rows"]
    for stage in ours["stages"].values():
        assert stage["done"]
        assert stage["steps"] <= len(SCHEDULE)
    figures = {name: figure["ours"] for name, figure in ours["figures"].items()}
    assert {n for n, f in figures.items() if f is None and n in row.published} <= {"fps"}
