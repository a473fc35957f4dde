"""How far off the cost is that a run tells before it starts, against what it then takes."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from lclab.events import quiet
from lclab.spec import task

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
TRAINING = {"encoder_weights": "none", "threads": 1}
TINY = {"model": "unet", "set": ["encoder=tu-test_resnet", "decoder=32"]}
SEARCH = {"layers": 3, "blocks": 2, "width": 4, "f": 4, "dim": 16, "batch": 2, "crop": 64}
RUNS: dict[str, tuple[str, dict[str, Any]]] = {
    "a tiny network, many epochs": ("train", {**TINY, "crop": 64, "steps": 400, "epoch": 20}),
    "a tiny network, one epoch": ("train", {**TINY, "crop": 64, "steps": 400, "epoch": 400}),
    "the small network": ("train", {"steps": 60, "crop": 128, "epoch": 20}),
    "a search with its training": (
        "search",
        {**SEARCH, "steps": 60, "training_steps": 100, "set": ["candidates=1"], "threads": 1},
    ),
}


def main() -> None:
    """Measure and print a line for each run: estimate over truth, of time and of memory."""
    with tempfile.TemporaryDirectory() as folder:
        data = made(Path(folder))
        for number, (name, (kind, values)) in enumerate(RUNS.items()):
            more = {**(TRAINING if kind == "train" else {}), **values, "device": "cpu"}
            more |= {"dataset": str(data), "output": str(Path(folder) / str(number))}
            told = done(kind, {**more, "dry_run": True})[0]
            seconds = done(kind, more)[1]
            ratio = told["seconds"] / seconds
            print(
                f"{name}: told {told['seconds']:.1f} s, took {seconds:.1f} s, ratio {ratio:.2f} "
                f"(between 0.5 and 2); told {told['memory_bytes'] / 1e9:.2f} GB",
                flush=True,
            )


def made(folder: Path) -> Path:
    """Make the demo's data set."""
    values = {
        "images": [str(DEMO / "naip_2016.tif")],
        "labels": [str(DEMO / "training.gpkg")],
        "class_field": "class",
        "output": str(folder / "data"),
    }
    done("dataset", values)
    return folder / "data"


def done(name: str, values: dict[str, Any]) -> tuple[Any, float]:
    """Do a task and return its result and the seconds that it took."""
    chosen = task(name)
    spec = chosen.parse(values)
    began = time.perf_counter()
    return chosen.run(spec, quiet()), time.perf_counter() - began


if __name__ == "__main__":
    main()
