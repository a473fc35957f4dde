"""What an adaptation will cost, told by a few of its steps."""

from pathlib import Path

import pytest
import torch
from torch import nn

from lclab.adapt.cost import phases, rounds
from lclab.adapt.method import Method, Setting
from lclab.adapt.relabelling import Relabelling
from lclab.train import cost

from .domains import adapted


@pytest.fixture(autouse=True)
def _short_trials(monkeypatch):
    monkeypatch.setattr(cost, "SECONDS", 0.05)
    monkeypatch.setattr(cost, "SECONDS_LOOKING", 0.05)


def setting(steps):
    return Setting(nn.Conv2d(3, 2, 1), (), torch.ones(2) / 2, steps, 32, lambda *_: iter(()))


def test_a_run_is_of_the_source_alone_first_and_of_rounds_then():
    plain, again = Method(setting(100)), Relabelling(setting(100), 0.4, 0.1)
    assert phases(plain, 100) == [(0, 100)]
    assert phases(again, 100) == [(0, 40), (40, 100)]
    assert rounds(plain, 100, 0) == rounds(again, 40, 0) == 1
    begun = [again.begins + again.every * number for number in range(6)]
    for before in (0, 39, 40, 41, 50, 51, 99):
        assert rounds(again, 100, before) == sum(step >= before for step in begun)


@pytest.mark.parametrize("method", ["cbst", "ddc"])
def test_the_cost_is_told_and_nothing_is_written(method, domains, folder):
    values = domains.values(method=method, target_labels=str(domains.labels.folder))
    more = {"steps": 5000, "epoch": 500, "use_labels": "stop", "output": str(folder / "run")}
    found = adapted(**{**values, **more}, dry_run=True)
    assert not (folder / "run").exists()
    assert found["steps"] == 5000
    assert found["seconds"] > 1000 * found["seconds_per_step"] > 0
    assert 0 < found["memory_bytes"] < found["free_bytes"]
    assert found["told"].startswith("About ")


def test_a_run_that_is_done_costs_nothing_more(domains, folder):
    values = domains.values(method="source_only", output=str(folder / "run"))
    adapted(**values)
    assert adapted(**values, dry_run=True)["steps"] == 0


def test_a_sweep_costs_all_its_runs(domains, folder):
    more = {"steps": 1000, "sweep": "share=0.1,0.5", "output": str(folder / "runs")}
    found = adapted(**domains.values(method="cbst", **more), dry_run=True)
    assert found["steps"] == 2000
    assert not (folder / "runs").exists()


def test_a_folder_stands_for_the_rasters_in_it(domains, folder):
    """The run's facts name its rasters, so that more of them are another run."""
    images = folder / "Bilder"
    images.mkdir()
    there = images / "Ziel ü.tif"
    there.write_bytes(Path(domains.target).read_bytes())
    more = {"target": [str(images)], "output": str(folder / "run")}
    adapted(**domains.values(method="source_only", **more))
    assert "Ziel ü.tif" in (folder / "run" / "spec.json").read_text(encoding="utf-8")
