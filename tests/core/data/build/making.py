"""What the tests of the builder share: layers of polygons, a request that runs, and its arrays."""

import json
import warnings
from dataclasses import dataclass

import numpy as np
import pyogrio
import shapely

from lclab.data.dataset import DataSet
from lclab.events import quiet
from lclab.spec import task
from tests.core.geo.rasters import METRE_GRID

WATER, FOREST, FIELD = "water", "forest", "Acker"


@dataclass
class Made:
    """A data set that was made: the task's result, dataset.json, and a scene's arrays."""

    result: dict
    data: DataSet

    def pixels(self, number=0):
        return self.data.open(self.data.scenes[number])

    def labels(self, number=0):
        return np.array(self.pixels(number).labels)

    def named(self, number=0):
        """Names of classes in place of labels, empty where unknown."""
        names = np.array([*(c.name for c in self.data.classes), ""], dtype=object)
        places = self.labels(number).astype(int)
        places[places == 255] = len(names) - 1
        return names[places]


def make(output, report=None, **values):
    """Make a data set without splits, or as the values say."""
    chosen = task("dataset")
    values = {"validation": 0, "output": str(output), **values}
    result = chosen.run(chosen.parse(values), report or quiet())
    return Made(result, DataSet.load(output))


def layer(path, shapes, forward=METRE_GRID, crs="EPSG:32632", kind="Unknown", **fields):
    """Write shapes in pixels as a layer on the ground, with these fields."""
    placed = shapely.transform(
        np.array(shapes, dtype=object),
        lambda xy: np.column_stack(forward @ (xy[:, 0], xy[:, 1])),
    )
    more = {name: fields.pop(name) for name in ("layer", "append", "driver") if name in fields}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pyogrio's, of a layer without a coordinate system
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(placed),
            [np.array(values) for values in fields.values()],
            list(fields),
            geometry_type=kind,
            crs=crs,
            **more,
        )
    return str(path)


def table(path, *rows):
    """Write a class table."""
    path.write_text(json.dumps(rows), encoding="utf-8")
    return str(path)


def centres_in(shape, height, width):
    """Which pixels' centres lie in a shape given in pixels, by one test of every point."""
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    inside = shapely.contains_xy(shape, cols.ravel(), rows.ravel())
    return inside.reshape(height, width)
