"""What the tests of prediction share: a folder, a request that runs, and its map."""

import pytest

from lclab.events import quiet
from lclab.predict.sessions import keep_only
from lclab.spec import task

from ..geo.rasters import noise, read, write
from .networks import ndwi


@pytest.fixture(autouse=True)
def _no_warm_session():
    """Forget sessions, as a fresh process would."""
    keep_only([])


@pytest.fixture
def folder(tmp_path):
    """A folder whose name has spaces and letters of several scripts."""
    path = tmp_path / "Luftbild ä 地图"
    path.mkdir()
    return path


@pytest.fixture
def pixels():
    """Noise in four bands, of a size that divides by nothing."""
    return noise(4, 150, 201)


@pytest.fixture
def image(folder, pixels):
    """The raster of these pixels."""
    return write(folder / "a.tif", pixels)


@pytest.fixture
def model(folder):
    """A network that tells water, vegetation and land apart."""
    return ndwi(folder / "m.onnx")


@pytest.fixture
def predict(folder):
    """Run a request as the worker does, on one thread; return its result with the map."""

    def run(image, model, report=None, **more):
        chosen = task("predict")
        values = {"image": str(image), "model": model, "output": str(folder / "map.tif")}
        values |= {"device": "cpu", "threads": 1, **more}
        values["model"] = [str(m) for m in (model if isinstance(model, list) else [model])]
        result = chosen.run(chosen.parse(values), report or quiet())
        return result | {"map": read(values["output"])[0]}

    return run
