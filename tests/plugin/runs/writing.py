"""Records of runs as their processes write them, and what is needed to start real ones."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path

from tests.plugin.support import DEBIAN_PYTHON, ROOT

TRIALS = (DEBIAN_PYTHON, ROOT / "tests" / "core" / "extra" / "launch.py")
"""Starts runs of tasks that wait, fail and never look up."""
CLASSES = ("water", "forest", "fields", "roads é")
HOUR = 3600


def write_json(path: Path, facts: dict) -> None:
    path.write_text(json.dumps(facts), encoding="utf-8")


def write_model(path: Path, colours: dict[str, str]) -> None:
    """Write a model file that is nothing but a card with these classes."""
    rows = [{"id": i, "name": name, "color": c} for i, (name, c) in enumerate(colours.items())]
    header = json.dumps({"__metadata__": {"lclab": json.dumps({"classes": rows})}}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header)


def write_record(
    output: Path, task: str = "train", title: str = "", age: float = HOUR, **params: str
) -> Path:
    """Write the record of a run that was asked for some time ago, and has said nothing yet."""
    record = output.with_name(output.name + ".lclab")
    record.mkdir(parents=True)
    asked = {
        "params": {"output": str(output), **params},
        "title": title,
        "asked": time.time() - age,
    }
    write_json(record / "request.json", {"task": task, **asked})
    return record


def tell(record: Path, *events: dict) -> None:
    """Append events."""
    with (record / "events.jsonl").open("a", encoding="utf-8") as file:
        for event in events:
            file.write(json.dumps({"at": time.time(), **event}) + "\n")


def live(record: Path, age: float = 0.0, **facts: object) -> None:
    """Write the sign of life of a run, so many seconds old."""
    write_json(record / "running.json", {"pid": 1, "beat": time.time() - age, **facts})


def end(record: Path, event: str, **more: object) -> None:
    """Write how a run ended."""
    last = {"event": event, **more}
    tell(record, last)
    write_json(record / "ended.json", last)
    (record / "running.json").unlink(missing_ok=True)


def metric(name: str, step: int, value: float) -> dict:
    return {"event": "metric", "name": name, "step": step, "value": value}


def training(steps: int = 100, slow: float = 1.0, first: int = 1) -> list[dict]:
    """Return what a training tells up to this step, an epoch being 10 steps."""
    events: list[dict] = [{"event": "started", "task": "train"}]
    for step in range(first, steps + 1):
        wobble = math.sin(step * 1.7) * 0.06
        events.append(metric("loss", step, 0.3 + 1.4 * math.exp(-step / 40 / slow) + wobble))
        if step % 10 == 0:
            for i, name in enumerate(CLASSES):
                value = (0.9 - i / 8) * (1 - math.exp(-step / (20 + 9 * i) / slow))
                events.append(metric(f"iou_{name}", step, value))
            events.append(metric("miou", step, 0.7 * (1 - math.exp(-step / 35 / slow))))
            events.append(metric("oa", step, 0.85 * (1 - math.exp(-step / 25 / slow))))
            events.append(metric("images_per_second", step, 34.2))
            events.append(metric("waiting", step, 0.031))
    told = f"Step {steps} of 200, loss 0.412, 34.2 images/s"
    return [*events, {"event": "progress", "fraction": steps / 200, "message": told, "eta": 754.0}]
