"""Data sets of the four years, in which no place of a point that is scored on is learnt from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely

from lclab.events import quiet
from lclab.spec import task

HERE = Path(__file__).resolve().parent
DEMO = HERE.parents[2] / "resources" / "demo"
SOURCE, YEARS = 2014, (2012, 2016, 2019)
POLYGONS = {
    SOURCE: HERE / "training_2014.gpkg",
    2016: DEMO / "training.gpkg",
    2019: DEMO / "validation.gpkg",
}
"""Those of other years are for the oracle."""
BLOCK = 8
"""The side, in pixels, of the blocks of which one is kept out for each point in it."""
INNER = 0.1
"""Of a pixel, by which squares are smaller than pixels and blocks, so as to touch no others."""


@dataclass(frozen=True)
class Place:
    """The images of the place, and a folder for what is made of them."""

    images: Path
    made: Path

    def image(self, year: int) -> str:
        """Return the image of a year, by the date in its name."""
        is_year = re.compile(rf"(?<!\d){year}(\d{{4}})?(?!\d)").search
        found = [path for path in sorted(self.images.glob("*.tif")) if is_year(path.stem)]
        if len(found) != 1:
            raise SystemExit(f"{self.images} has {len(found)} images of {year}, not one.")
        return str(found[0])

    def source(self) -> str:
        """Return the data set of the source, without labels in blocks of any year's points."""
        return self._data(SOURCE, [POLYGONS[SOURCE]], YEARS)

    def target(self, year: int) -> str:
        """Return the data set of a year: its points for testing, and polygons for the oracle."""
        points = self._squares(f"points-{year}", year, [year], 1)
        polygons = [POLYGONS[year]] if year in POLYGONS else []
        return self._data(year, [points, *polygons], [year])

    def _data(self, year: int, labels: list[Path], tested: Sequence[int]) -> str:
        folder = self.made / str(year)
        if not (folder / "dataset.json").is_file():
            values = {
                "images": [self.image(year)],
                "labels": [str(path) for path in labels],
                "class_field": "class",
                "classes": str(DEMO / "classes.json"),
                "split_layer": str(self._squares(f"blocks-{year}", year, tested, BLOCK)),
                "block": BLOCK,
                "margin": 0,
                "output": str(folder),
            }
            chosen = task("dataset")
            chosen.run(chosen.parse(values), quiet())
        return str(folder)

    def _squares(self, name: str, year: int, tested: Sequence[int], side: int) -> Path:
        """Write the pixels or blocks of an image that some years' points lie in, for testing."""
        with rasterio.open(self.image(year)) as raster:
            grid = raster.transform
        points = [pyogrio.raw.read(points_of(some), columns=["class"]) for some in tested]
        places = shapely.get_coordinates(shapely.from_wkb(np.concatenate([p[2] for p in points])))
        names = np.concatenate([p[3][0] for p in points])
        corners = np.floor(np.stack(~grid @ places.T) / side) * side
        west, north = grid @ (corners + INNER)
        east, south = grid @ (corners + side - INNER)
        self.made.mkdir(parents=True, exist_ok=True)
        path = self.made / f"{name}.gpkg"
        pyogrio.raw.write(
            path,
            shapely.to_wkb(shapely.box(west, south, east, north)),
            [names, np.full(len(names), "test", object)],
            ["class", "split"],
            geometry_type="Polygon",
            crs=points[0][0]["crs"],
        )
        return path


def points_of(year: int) -> str:
    """Return the points of a year, which are for scoring alone."""
    return str(HERE / f"points_{year}.gpkg")
