"""A pair of made-up regions: the same kinds of land, in other colours, scale and shares."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from lclab.events import quiet
from lclab.spec import task

NAMES = ("water", "meadow", "forest", "soil", "building")
COLOURS = ("#2b6cb0", "#9ae6b4", "#276749", "#b7791f", "#c53030")
LOOKS = np.array([[50, 75, 110], [120, 150, 90], [60, 95, 60], [165, 140, 110], [185, 175, 170]])
ROUGHNESS = np.array([2.0, 8.0, 16.0, 8.0, 6.0])
GRAIN = np.array([3.0, 1.0, 1.6, 2.5, 0.4])
"""How strong and how large the pattern of each class is."""
BEND = 3.0
"""How far borders of patches leave a straight line, in pixels."""
PIXEL, SYSTEM = 0.5, "EPSG:32633"


@dataclass(frozen=True)
class Region:
    """How a region differs: its colours, the size of its patches, the shares of its classes."""

    west: float
    gain: tuple[float, float, float]
    haze: tuple[float, float, float]
    patch: float
    """The mean distance of patches, in pixels."""
    shares: tuple[float, ...]
    season: tuple[tuple[int, int, int], ...] = ((0, 0, 0),) * len(NAMES)
    """What is added to the colours of each class."""


HERE = Region(500_000, (1.0, 1.0, 1.0), (0, 0, 0), 28, (0.2, 0.25, 0.2, 0.2, 0.15))
AUTUMN = ((25, 20, 0), (30, -5, -15), (45, 10, -10), (-30, -25, -20), (-25, -25, -5))
HAZE = (0.72, 0.85, 0.62), (58, 30, 75)
THERE = Region(540_000, *HAZE, 40, (0.1, 0.15, 0.35, 0.15, 0.25), AUTUMN)


def made(region: Region, side: int, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return a picture (bands, rows, columns) of a region, and its classes."""
    rng = np.random.default_rng(seed)
    count = int((side / region.patch) ** 2)
    sites = rng.uniform(0, side, (count, 2))
    kinds = rng.choice(len(NAMES), count, p=region.shares)
    places = np.indices((side, side)) + BEND * np.stack([smooth(rng, side, 4) for _ in "yx"])
    labels = kinds[nearest(sites, places)]
    patterns = [smooth(rng, side, grain * region.patch / HERE.patch) for grain in GRAIN]
    texture = np.choose(labels, patterns) * ROUGHNESS[labels]
    image = (
        (LOOKS + np.array(region.season))[labels]
        + texture[..., None]
        + rng.normal(0, 3, (side, side, 3))
    )
    image = image * np.array(region.gain) + np.array(region.haze)
    shown = np.clip(image, 1, 255).astype(np.uint8)
    return np.moveaxis(shown, -1, 0), labels.astype(np.uint8)


def smooth(rng: np.random.Generator, side: int, grain: float) -> NDArray[np.float64]:
    """Return chance values of spread 1 that hang together over some pixels."""
    waves = np.fft.fftfreq(side)
    kept = np.exp(-2 * (np.pi * grain) ** 2 * (waves[:, None] ** 2 + waves[None] ** 2))
    values = np.fft.ifft2(np.fft.fft2(rng.normal(size=(side, side))) * kept).real
    return np.asarray(values / values.std())


def nearest(sites: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return for every place the site that is nearest to it."""
    best = np.full(places.shape[1:], np.inf)
    found = np.zeros(places.shape[1:], np.intp)
    for number, (y, x) in enumerate(sites):
        distance = (places[0] - y) ** 2 + (places[1] - x) ** 2
        is_nearer = distance < best
        best[is_nearer], found[is_nearer] = distance[is_nearer], number
    return found


def write(folder: Path, region: Region, side: int, seed: int, block: int) -> tuple[Path, Path]:
    """Write a region's image and a data set of it, and return where they are."""
    folder.mkdir(parents=True)
    image, labels = made(region, side, seed)
    transform = rasterio.Affine(PIXEL, 0, region.west, 0, -PIXEL, 5_000_000)
    for name, pixels in (("image", image), ("labels", labels[None])):
        facts = {"driver": "GTiff", "width": side, "height": side, "count": len(pixels)}
        facts |= {"dtype": "uint8", "crs": SYSTEM, "transform": transform, "tiled": True}
        with rasterio.open(folder / f"{name}.tif", "w", **facts) as raster:
            raster.write(pixels)
    table = folder / "classes.json"
    rows = (f'{{"id": {i}, "name": "{n}", "color": "{COLOURS[i]}"}}' for i, n in enumerate(NAMES))
    table.write_text(f"[{', '.join(rows)}]", encoding="utf-8")
    chosen = task("dataset")
    values = {
        "images": [str(folder / "image.tif")],
        "label_rasters": [str(folder / "labels.tif")],
        "classes": str(table),
        "output": str(folder / "data"),
        "block": block,
        "margin": 0,
        "validation": 0.15,
        "test": 0.25,
        "seed": seed,
    }
    chosen.run(chosen.parse(values), quiet())
    return folder / "image.tif", folder / "data"
