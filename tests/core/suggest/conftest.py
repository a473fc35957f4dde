"""An image of one band, a network whose probabilities are known, and the task."""

import numpy as np
import pyogrio
import pytest
import shapely

from lclab.card import Band, LandClass
from lclab.events import quiet
from lclab.predict.sessions import keep_only
from lclab.spec import task
from tests.core.geo.rasters import write
from tests.core.predict.networks import card, conv

HEIGHT, WIDTH = 130, 170
CLASSES = (LandClass(3, "Wald", "#1e6b2d"), LandClass(7, "Wasser é", "#2b7fc4"))
SLOPE = 0.1


@pytest.fixture(autouse=True)
def _no_warm_session():
    keep_only([])


@pytest.fixture
def folder(tmp_path):
    """A folder whose name has spaces and letters of several scripts."""
    path = tmp_path / "Luftbild ä 地图"
    path.mkdir()
    return path


@pytest.fixture
def model(folder):
    """A network that is the surer the farther a value is from 128: water above, forest below."""
    weights = np.array([0, SLOPE], np.float32).reshape(2, 1, 1, 1)
    bias = np.array([0, -SLOPE * 128], np.float32)
    described = card(classes=CLASSES, bands=(Band("gray"),))
    return conv(folder / "m.onnx", weights, bias, described)


@pytest.fixture
def pixels():
    """Patches of values, 0 nowhere."""
    rough = np.random.default_rng(6).integers(1, 255, (1, 17, 22))
    return np.kron(rough, np.ones((8, 8), int))[:, :HEIGHT, :WIDTH].astype("uint8")


@pytest.fixture
def image(folder, pixels):
    return write(folder / "a.tif", pixels)


def sigmoid(values):
    return 1 / (1 + np.exp(-np.asarray(values, float)))


def entropies(pixels):
    """How unsure that network is of each pixel, written out for two classes."""
    yes = sigmoid(SLOPE * (pixels.astype(float) - 128))
    return -(yes * np.log2(yes) + (1 - yes) * np.log2(1 - yes))


class Layer:
    """What was written."""

    def __init__(self, path):
        meta, _, wkb, columns = pyogrio.raw.read(path, layer="places")
        self.crs = meta["crs"]
        self.shapes = shapely.from_wkb(wkb)
        self.fields = dict(zip(meta["fields"], columns))

    def corners(self, transform):
        """Row and column of the upper left pixel of every place."""
        left, _, _, top = shapely.bounds(self.shapes).T
        cols, rows = ~transform @ (left, top)
        return [(round(row), round(col)) for row, col in zip(rows, cols)]


@pytest.fixture
def suggest(folder):
    """Run the task as the worker does; return its result and the layer."""

    def run(image, model, report=None, **more):
        chosen = task("suggest")
        images = image if isinstance(image, list) else [image]
        values = {"image": [str(i) for i in images], "model": str(model), "size": 16}
        values |= {"output": str(folder / "p.gpkg"), "device": "cpu", "threads": 1, **more}
        result = chosen.run(chosen.parse(values), report or quiet())
        return result, Layer(values["output"])

    return run
