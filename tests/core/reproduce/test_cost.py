"""What a table costs: counted by hand from what was measured, and nothing is written."""

import numpy as np
import pytest
import torch

from lclab.data.crops import SplitReader
from lclab.data.dataset import DataSet
from lclab.events import quiet
from lclab.profile.count import Count
from lclab.reproduce.at_hand import tried
from lclab.reproduce.cost import ASSUMED, told
from lclab.reproduce.outline import write_outline
from lclab.reproduce.plan import Wishes, plan_of
from lclab.reproduce.run import Bench
from lclab.reproduce.trial import Estimate
from lclab.spec import task

from .tables import facts, recipe

LOVEDA = {"reader": "loveda", "reader_set": ["validation=none", "test=val"]}


def test_a_dry_run_tells_the_cost_and_writes_nothing(table, archives, folder, monkeypatch):
    monkeypatch.setattr("lclab.train.cost.SECONDS", 0.01)
    monkeypatch.setattr("lclab.train.cost.SECONDS_LOOKING", 0.01)
    told = facts()
    told["stages"]["train"]["values"] |= {"batch": 4, "crop": 64}
    before = sorted(folder.rglob("*"))
    result = table(told)(archives, quiet(), dry_run=True)
    assert sorted(folder.rglob("*")) == [*before, folder / "nobody-1.json"]
    slow, fast = result["rows"]
    assert (slow["rows"], slow["steps"], fast["steps"]) == ("slow", 2, 1)
    assert (slow["batch"], slow["tried with"], slow["crop"]) == (4, 2, 64)
    assert slow["hours"] > 0
    assert slow["TFLOP/step"] == fast["TFLOP/step"] > 0
    assert result["steps"] == 3
    assert result["gpu_hours"] is None
    assert "Calculated, not measured" in result["told"]
    assert result["seconds"] == pytest.approx(3600 * result["hours"], rel=0.01)
    assert 0 < result["memory_bytes"] < result["free_bytes"]
    assert any("need a GPU" in text for text in result["notes"])


def test_the_outline_of_a_data_set_is_as_large_as_the_data_set(archives, folder):
    made, outline = folder / "made", folder / "outline"
    values = {**LOVEDA, "folder": str(archives / "LoveDA"), "output": str(made)}
    task("dataset").run(task("dataset").parse(values), quiet())
    write_outline(LOVEDA, archives / "LoveDA", outline)
    one, other = DataSet.load(made), DataSet.load(outline)
    assert other.classes == one.classes
    assert len(other.bands) == len(one.bands)
    assert (other.block, other.dtype) == (one.block, one.dtype)
    for split in ("train", "validation", "test"):
        both = [SplitReader(data, split) for data in (one, other)]
        assert sorted(both[0].blocks()) == sorted(both[1].blocks())
        sums = [sum(np.sum(place.pixels) for place in reader.places()) for reader in both]
        assert sums[1] >= sums[0]
    assert len(list(outline.glob("cache/*"))) == 1


def estimate(job, **more):
    cost = {"seconds": 100.0, "seconds_per_step": 0.25, "steps": 200, "memory_bytes": 10**9}
    return Estimate(job, cost=cost, **more)


def test_what_was_tried_with_fewer_crops_is_extrapolated(folder):
    told_of = facts()
    told_of["stages"]["train"]["values"]["batch"] = 8
    plan = plan_of(recipe(folder, told_of), Wishes())
    job = plan.lines[0].jobs["train"]
    counted = Count(params=1, flops=10**9, madd=2 * 10**9, memory=10**8, memrw=1)
    one = estimate(job, batch=2, counted=counted)
    assert one.seconds == 100 + 0.25 * 200 * (8 / 2 - 1)
    assert one.memory == 10**9 + 6 * 10**8
    assert one.operations == 3 * 2 * 10**9 * 8 * 200
    whole = estimate(job, batch=8)
    assert (whole.seconds, whole.memory, whole.operations) == (100, 10**9, None)
    none = Estimate(plan.lines[1].jobs["train"], problem="it is lost")
    bench = Bench(plan, None, None, "cpu", 1)
    result = told([one, none], bench, torch.device("cpu"))
    assert result["steps"] == 300
    assert result["hours"] == pytest.approx(250 / 3600, rel=0.01)
    hours = one.operations / (ASSUMED * 1e12) / 3600
    assert result["gpu_hours_calculated"] == pytest.approx(hours, rel=0.01)
    assert "1 of 2 stages could not be measured" in result["told"]
    assert any("it is lost" in text for text in result["notes"])
    on_gpu = told([one], bench, torch.device("cuda"))
    assert on_gpu["gpu_hours"] == on_gpu["hours"]
    assert "Calculated" not in on_gpu["told"]


def test_what_needs_an_earlier_stage_is_tried_by_its_like(folder):
    table = facts()
    table["data"]["other"] = {"reader": "loveda", "reader_set": ["domain=urban"]}
    table["stages"] = {
        "search": {"task": "search", "values": {"dataset": "@loveda"}},
        "found": {
            "task": "train",
            "values": {"dataset": "@loveda", "model": "@search.genotype", "rate": 0.1},
        },
        "begun": {
            "task": "train",
            "values": {"dataset": "@loveda", "start_from": "@found.model", "model": "unet"},
        },
        "adapt": {
            "task": "adapt",
            "values": {"source": "@loveda", "target": ["@other:images"], "model": "@begun.model"},
        },
        "score": {"task": "evaluate", "values": {"dataset": "@loveda", "model": ["@adapt.model"]}},
    }
    table["rows"] = [{"name": "all"}]
    plan = plan_of(recipe(folder, table), Wishes())
    (line,) = plan.lines
    values = {name: tried(job, plan.jobs) for name, job in line.jobs.items()}
    assert values["search"] == line.jobs["search"].values
    assert (values["found"]["model"], values["found"]["rate"]) == ("autolc", 0.1)
    assert set(values["begun"]) == {"dataset", "model"}
    assert values["adapt"]["network"] == "unet"
    assert "model" not in values["adapt"]
    assert values["score"] is None
