"""How well a small network trained from scratch maps images that it never saw.

Each fold of a folder of pairs is left out once: scripts/bench quality FOLDER [--folds N] ...
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from lclab.events import quiet
from lclab.metrics.confusion import Confusion
from lclab.spec import task

NETWORK = {"model": "unet", "set": ["encoder=tu-mobilenetv3_small_100"]}
WAYS = {"plain": {}, "with averaged flips": {"flips": True}}


def main() -> None:
    """Train and score every fold with every seed, and print a line each and for all."""
    options = arguments()
    images = sorted((options.folder / "images").iterdir())
    totals: dict[tuple[str, int], Confusion] = {}
    for seed in options.seeds:
        for fold in range(options.folds):
            left_out = images[fold :: options.folds]
            with tempfile.TemporaryDirectory() as place:
                model = trained(options, [i for i in images if i not in left_out], seed, place)
                for way, more in WAYS.items():
                    found = scored(options, left_out, model, Path(place), more)
                    show(f"seed {seed}, fold {fold + 1} of {options.folds}, {way}", found)
                    total = totals.setdefault((way, seed), Confusion.empty(len(found.counts)))
                    total.counts += found.counts
    for (way, seed), total in totals.items():
        show(f"seed {seed}, all folds, {way}", total)
    for way in WAYS:
        scores = [miou(total) for (name, _), total in totals.items() if name == way]
        print(f"{way}: mIoU {np.mean(scores):.3f} (from {min(scores):.3f} to {max(scores):.3f})")


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(prog="scripts/bench quality")
    parser.add_argument("folder", type=Path, help="holds images/, labels/ and classes.json")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--steps", type=int, default=1200)
    parser.add_argument("--threads", type=int, default=0)
    return parser.parse_args()


def trained(options: argparse.Namespace, images: list[Path], seed: int, place: str) -> str:
    """Make a data set of some of the images, train on it and return the model file."""
    run("dataset", pairs=pairs(options.folder, images, Path(place)), output=f"{place}/data",
        classes=str(options.folder / "classes.json"), seed=seed)  # fmt: skip
    found = run("train", dataset=f"{place}/data", output=f"{place}/run", steps=options.steps,
                seed=seed, device="cpu", encoder_weights="none", threads=options.threads,
                **NETWORK)  # fmt: skip
    return str(found["model"])


def pairs(folder: Path, images: list[Path], place: Path) -> list[str]:
    """Return folders that hold these images and their labels alone."""
    for name in ("images", "labels"):
        (place / name).mkdir()
    for image in images:
        label = next((folder / "labels").glob(f"{image.stem}.*"))
        (place / "images" / image.name).symlink_to(image.absolute())
        (place / "labels" / label.name).symlink_to(label.absolute())
    return [str(place / "images"), str(place / "labels")]


def scored(
    options: argparse.Namespace, images: list[Path], model: str, place: Path, more: dict[str, Any]
) -> Confusion:
    """Return the confusion over some images."""
    rows = json.loads((options.folder / "classes.json").read_text(encoding="utf-8"))
    ids = [row["id"] for row in rows if not row.get("ignore")]
    position = np.full(256, 255)
    position[ids] = range(len(ids))
    total = Confusion.empty(len(ids))
    for image in images:
        run("predict", image=str(image), model=[model], output=str(place / "map.tif"), **more)
        label = next((options.folder / "labels").glob(f"{image.stem}.*"))
        with rasterio.open(label) as truth, rasterio.open(place / "map.tif") as found:
            total.add(position[truth.read(1)], position[found.read(1)])
    return total


def run(name: str, **values: Any) -> dict[str, Any]:
    """Do a task with these values."""
    chosen = task(name)
    return dict(chosen.run(chosen.parse(values), quiet()))


def show(what: str, found: Confusion) -> None:
    """Print one line of scores."""
    rates = np.diag(found.counts) / (
        found.counts.sum(0) + found.counts.sum(1) - np.diag(found.counts)
    )
    print(f"{what}: mIoU {miou(found):.3f}  ({' '.join(f'{r:.2f}' for r in rates)})", flush=True)


def miou(found: Confusion) -> float:
    """Return the mean IoU of the classes that occur."""
    right = np.diag(found.counts)
    union = found.counts.sum(0) + found.counts.sum(1) - right
    return float((right[union > 0] / union[union > 0]).mean())


if __name__ == "__main__":
    main()
