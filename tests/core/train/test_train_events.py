"""What the worker tells while it trains, and that it can be stopped."""

import time
from pathlib import Path

import pytest
import torch
from PIL import Image

from lclab.train.loop import memory_of

from .conftest import QUICK

LONG = {"steps": 100_000, "epoch": 15}


@pytest.fixture
def ask(start_worker, data, run):
    """Ask a worker process to train."""

    def start(identifier="1", worker=None, **more):
        worker = worker or start_worker(trials=False)
        values = {"dataset": str(data.folder), "output": str(run), **QUICK, **more}
        worker.ask(identifier, "train", **values)
        return worker

    return start


def metrics_of(events):
    return {e["name"] for e in events if e["event"] == "metric"}


def test_the_course_of_a_run_is_told_and_a_cancel_ends_it_soon(ask, run):
    worker = ask(**LONG)
    events = worker.until("preview")
    while not {"loss", "rate", "miou", "images_per_second", "waiting"} <= metrics_of(events):
        events += worker.until("metric")
    (preview, *_) = [e for e in events if e["event"] == "preview"]
    with Image.open(Path(preview["path"])) as picture:
        assert picture.size[0] == 3 * 32
    losses = [e for e in events if e.get("name") == "loss"]
    assert all(0 < e["value"] < 20 and e["step"] >= 1 for e in losses)
    progress = [e for e in events if e["event"] == "progress"]
    assert all(0 <= e["fraction"] <= 1 for e in progress)
    assert any("images/s" in e["message"] for e in progress)
    asked = time.monotonic()
    worker.write('{"cancel": "1"}')
    (ended,) = [
        e for e in worker.until("cancelled", "result", "error") if e["event"] == "cancelled"
    ]
    assert ended["at"] - asked < 10  # two seconds on a machine that does nothing else
    assert (run / "checkpoint.safetensors").is_file()
    assert (run / "model.safetensors").is_file()
    ask("2", worker, **{**LONG, "batch": 2})
    refused = worker.until("error")[-1]
    assert (refused["kind"], refused["field"]) == ("input", "output")
    assert "another batch (4 then, 2 now)" in refused["message"]
    ask("3", worker, **LONG)
    logs = ""
    while "Going on after step" not in logs:
        logs += worker.until("log")[-1]["message"]
    assert worker.leave() == 3  # without its client it saves and leaves


def test_memory_is_the_gpus_where_one_computes(monkeypatch):
    monkeypatch.setattr(torch.cuda, "max_memory_allocated", lambda _: 5 * 2**30)
    assert memory_of(torch.device("cuda:0")) == {"gpu_memory": 5 * 2**30}
    assert memory_of(torch.device("cpu")).keys() == {"memory"}
