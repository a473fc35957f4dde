"""How fast a training step is, against its bare forward, backward and optimiser step."""

from __future__ import annotations

import copy
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import torch
from torch import nn

from lclab.card import Band, class_table
from lclab.data.augment import NONE, Augmentation, Preparation, Sample
from lclab.data.crops import Batch, Sampler, SplitReader
from lclab.data.dataset import DataSet, Scene
from lclab.events import quiet
from lclab.losses.total import TotalLoss
from lclab.registry import models
from lclab.tasks.train import Train
from lclab.train.average import Average
from lclab.train.checkpoint import Progress, State
from lclab.train.loop import Loop, Plan
from lclab.train.processes import Group
from lclab.train.schedule import Schedule, optimiser
from lclab.train.supervised import CropFeed, Supervised

from . import imagery

SIDE, BLOCK = 4096, 256
CLASSES = 6
ROUNDS, STEPS = 7, int(os.environ.get("LCLAB_BENCH_STEPS", "12"))
DEFAULTS = Train(dataset="", output="")


def main() -> None:
    """Measure and print one line each."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    with tempfile.TemporaryDirectory() as folder:
        data = made(Path(folder))
        ratio, waiting = over_bare(data, Path(folder), device)
    print(imagery.as_line("training step over the bare step", ratio, 1.05), flush=True)
    print(imagery.as_line("share of time waiting for data", waiting, 0.05), flush=True)


def made(folder: Path) -> DataSet:
    """Return a data set over a mosaic of the bundled image, its labels made of squares."""
    imagery.write_mosaic(folder / "mosaic.tif", SIDE)
    place = folder / "cache" / "0"
    place.mkdir(parents=True)
    with rasterio.open(folder / "mosaic.tif") as raster:
        image = np.moveaxis(raster.read(), 0, -1)
    rows, cols = np.indices((SIDE, SIDE)) // 50
    labels = ((rows + 2 * cols) % CLASSES).astype(np.uint8)
    count = SIDE // BLOCK
    blocks = labels.reshape(count, BLOCK, count, BLOCK)
    counts = np.stack([(blocks == c).sum((1, 3)) for c in range(CLASSES)], -1)
    arrays = {"image": image, "labels": labels, "seen": np.ones_like(labels, bool)}
    for name, values in {**arrays, "counts": counts}.items():
        np.save(place / f"{name}.npy", values)
    spread = zip(image.mean((0, 1)) / 255, image.std((0, 1)) / 255, strict=True)
    return DataSet(
        folder=folder,
        classes=class_table([{"id": i, "name": f"class {i}"} for i in range(CLASSES)]),
        bands=tuple(Band(f"band {i}", float(m), float(s)) for i, (m, s) in enumerate(spread)),
        value_range=255.0,
        dtype="uint8",
        resolution=5.0,
        block=BLOCK,
        margin=0,
        scenes=(Scene("mosaic", "", "", SIDE, SIDE, ("t" * count,) * count, "cache/0"),),
    )


class BareSteps:
    """Stands where validation does: takes as many bare steps and notes both times."""

    def __init__(self, network: nn.Module, sample: Sample, loss: TotalLoss) -> None:
        self._network = network.train()
        self._sample = sample
        self._loss = loss
        self._optimiser = optimiser(network, DEFAULTS.optimiser, 1e-3, DEFAULTS.decay)
        self.seconds: list[float] = []

    def score(self, *_: object) -> tuple[float, dict[str, float]]:
        """Time bare steps on a batch that lies ready."""
        self.seconds.append(timed(self._steps, self._sample.image.device))
        return 0.0, {}

    def keep(self, *_: object) -> None:
        """Keep nothing."""

    def _steps(self) -> None:
        for _ in range(STEPS):
            losses = self._loss(self._network(self._sample.image), self._sample.labels)
            torch.stack(list(losses.values())).sum().backward()
            self._optimiser.step()
            self._optimiser.zero_grad(set_to_none=True)


def over_bare(data: DataSet, folder: Path, device: torch.device) -> tuple[float, float]:
    """Return the median ratio of the loop's time to that of bare steps, and its waiting share."""
    network = models.load("unet")(3, CLASSES, encoder="tu-mobilenetv3_small_100")
    network = network.to(device, memory_format=torch.channels_last)
    loss = TotalLoss(DEFAULTS.loss)
    preparation = Preparation(data.bands, data.value_range, device, 0)
    sampler = Sampler(SplitReader(data, "train"), DEFAULTS.balance, 0)
    crop, images = DEFAULTS.crop, DEFAULTS.batch
    feed = CropFeed(sampler, preparation, Augmentation(), crop, images, Group())
    resident = preparation(sampler.reader.read(sampler.boxes(0, 0, images, crop)), crop, NONE, 0)
    judge = BareSteps(copy.deepcopy(network), resident, loss)
    average = Average(network, DEFAULTS.average)
    descent = optimiser(network, DEFAULTS.optimiser, 1e-3, DEFAULTS.decay)
    scaler = torch.amp.GradScaler(device.type, enabled=False)
    state = State(network, average.network, descent, scaler, Progress())
    schedule = Schedule(DEFAULTS.schedule, 1e-3, ROUNDS * STEPS, 0)
    plan = Plan(folder, ROUNDS * STEPS, STEPS, schedule, clip=DEFAULTS.clip)
    loop: Loop[Batch, Sample] = Loop(Supervised(loss), state, average, plan, quiet(), Group())
    loop.run(feed, judge)
    ours = [images * STEPS / record["images_per_second"] for record in state.progress.history]
    pairs = [a / b for a, b in zip(ours, judge.seconds, strict=True)][1:]
    return float(np.median(pairs)), float(np.mean([r["waiting"] for r in state.progress.history]))


def timed(action: Callable[[], object], device: torch.device) -> float:
    """Return the time an action takes, in seconds."""
    synchronise(device)
    began = time.perf_counter()
    action()
    synchronise(device)
    return time.perf_counter() - began


def synchronise(device: torch.device) -> None:
    """Wait for what a GPU still does."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


if __name__ == "__main__":
    main()
