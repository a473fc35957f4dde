"""Two domains in small: what training learns from, and a raster that shows it in other colours."""

import numpy as np
import rasterio
from rasterio.transform import from_origin

from lclab.card import Band
from lclab.events import quiet
from lclab.spec import task

from ..data.small import data_set
from ..train.conftest import BLOCK, COLOURS, easy_data_set, picture

CRS, WEST, NORTH, PIXEL = "EPSG:32633", 500_000.0, 5_000_000.0, 0.5
NET = ("encoder=tu-test_resnet",)
QUICK = {
    "network_set": list(NET),
    "encoder_weights": "none",
    "device": "cpu",
    "threads": 1,
    "crop": 32,
    "batch": 4,
    "steps": 3,
    "epoch": 3,
}


def elsewhere(seed, side=96):
    """A scene of the target (rows, columns, bands): the classes of `picture` through haze."""
    image, labels = picture(seed, side)
    hazy = np.clip(image * np.array([0.5, 0.6, 0.4]) + (90, 70, 120), 1, 255)
    return hazy.astype(np.uint8), labels


def write_raster(path, values, *, pixel=PIXEL, crs=CRS, corner=(WEST, NORTH), **more):
    """Write a raster of these values (rows, columns, bands)."""
    height, width, count = values.shape
    facts = {"dtype": values.dtype.name, "crs": crs, "driver": "GTiff", **more}
    sizes = {"width": width, "height": height, "count": count}
    with rasterio.open(
        path, "w", transform=from_origin(*corner, pixel, pixel), **sizes, **facts
    ) as file:
        file.write(np.moveaxis(values, -1, 0))
    return str(path)


class Domains:
    """A labelled source, a raster of the target, and labels of it."""

    def __init__(self, folder):
        self.folder = folder
        self.source = easy_data_set(folder / "Quelle ä")
        image, labels = elsewhere(7)
        self.image, self.truth = image, labels
        self.target = write_raster(folder / "Ziel ü.tif", image)
        self.labels = self.labelled(("ttv", "tet", "ttt"))

    def labelled(self, letters, name="Etiketten", **more):
        """Write a data set over the target's raster."""
        bounds = (WEST, NORTH - 96 * PIXEL, WEST + 96 * PIXEL, NORTH)
        data = data_set(
            self.folder / name,
            [(self.image, self.truth, letters)],
            block=BLOCK,
            **{"bands": tuple(Band(n, 0.5, 0.2) for n in "rgb"), **more},
        )
        return placed(data, image=self.target, crs=CRS, bounds=bounds)

    def values(self, **more):
        """What a quick adaptation takes."""
        needed = {"source": str(self.source.folder), "target": [self.target]}
        return {**QUICK, **needed, "output": str(self.folder / "Lauf"), **more}


def placed(data, **facts):
    """Write a data set anew whose scenes lie at a place."""
    import dataclasses

    scenes = tuple(dataclasses.replace(scene, **facts) for scene in data.scenes)
    moved = dataclasses.replace(data, scenes=scenes)
    moved.save(data.folder)
    return moved


def adapted(report=None, **values):
    """Adapt as the worker does."""
    chosen = task("adapt")
    return chosen.run(chosen.parse(values), report or quiet())


__all__ = ["BLOCK", "COLOURS", "Domains", "adapted", "elsewhere", "placed", "write_raster"]
