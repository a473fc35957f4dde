"""What the tests of training share: a small data set that is easily learnt, and a run on it."""

import shutil

import numpy as np
import pytest
import torch

from lclab.card import Band, LandClass
from lclab.events import quiet
from lclab.spec import task

from ..data.small import TABLE, data_set

SIDE, BLOCK, PATCH = 96, 32, 16
COLOURS = np.array([[40, 60, 150], [50, 140, 60], [190, 170, 130]])
"""What the classes look like."""
LETTERS = (("tvt", "tte", "ttt"), ("ttt", "vtt", "tet"))
ROADS = (LandClass(0, "no road", "#808080"), LandClass(1, "Straße", "#e53e3e"))
"""The classes of a second data set."""
NET = ("encoder=tu-test_resnet", "decoder=32")
"""A network so small that what surrounds it takes the time."""
QUICK = {
    "model": "unet",
    "set": list(NET),
    "encoder_weights": "none",
    "device": "cpu",
    "threads": 1,
    "crop": 32,
    "batch": 4,
    "steps": 4,
    "epoch": 2,
}

LENGTH = {"steps": 12, "epoch": 3}
"""Of the run that is done."""


def picture(seed, side=SIDE):
    """A coloured scene (rows, columns, bands) and the classes that it shows."""
    rng = np.random.default_rng(seed)
    patches = rng.integers(0, len(TABLE), (side // PATCH, side // PATCH))
    labels = np.kron(patches, np.ones((PATCH, PATCH), np.uint8)).astype(np.uint8)
    image = COLOURS[labels] + rng.normal(0, 12, (side, side, 3))
    return np.clip(image, 1, 255).astype(np.uint8), labels


def easy_data_set(folder, letters=LETTERS, **more):
    """Write scenes whose classes a glance at the colours tells apart."""
    scenes = [(*picture(seed), some) for seed, some in enumerate(letters)]
    bands = tuple(
        Band(name, *numbers)
        for name, numbers in {"r": (0.36, 0.27), "g": (0.48, 0.19), "b": (0.44, 0.15)}.items()
    )
    return data_set(folder, scenes, block=BLOCK, **{"bands": bands, **more})


def roads_in(place):
    """A second data set: other pictures, two classes, another type of values."""
    scenes = []
    for seed in (5, 6):
        image, labels = picture(seed)
        scenes.append((image.astype(np.uint16) * 100, (labels == 2).astype(np.uint8), ["ttt"] * 3))
    return data_set(place, scenes, block=32, classes=ROADS, value_range=65535.0)


@pytest.fixture(autouse=True, scope="session")
def _one_thread():
    """Keep tests of tiny networks from waiting for each other's threads."""
    torch.set_num_threads(1)


@pytest.fixture
def data(folder):
    """The small data set."""
    return easy_data_set(folder / "Daten ä")


@pytest.fixture
def run(folder):
    """The folder of a run."""
    return folder / "Lauf 1"


@pytest.fixture
def train(data, run):
    """Train as the worker does; other values may be given by name."""

    def start(report=None, **more):
        values = {"dataset": str(data.folder), "output": str(run), **more}
        return trained(report or quiet(), **values)

    return start


def trained(report, **values):
    """Run a quick training with these values."""
    chosen = task("train")
    return chosen.run(chosen.parse({**QUICK, **values}), report)


@pytest.fixture(scope="session")
def done_once(tmp_path_factory):
    """The folder of a run that is done; it knows a data set like that of every test."""
    place = tmp_path_factory.mktemp("done")
    data = easy_data_set(place / "Daten ä")
    trained(quiet(), dataset=str(data.folder), output=str(place / "run"), **LENGTH)
    return place / "run"


@pytest.fixture
def done(done_once, run):
    """The run's folder, with a run of this length in it that is done."""
    shutil.copytree(done_once, run)
    return run
