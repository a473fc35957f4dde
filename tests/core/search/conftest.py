"""What the tests of searches share: a search so small that what surrounds it takes the time."""

import shutil
from pathlib import Path

import pytest

from lclab.events import quiet
from lclab.spec import task

from ..train.conftest import easy_data_set

QUICK = {
    "layers": 2,
    "blocks": 2,
    "width": 4,
    "f": 4,
    "dim": 16,
    "steps": 6,
    "batch": 2,
    "crop": 32,
    "training_steps": 2,
    "set": ["candidates=1"],
    "device": "cpu",
    "threads": 1,
}


@pytest.fixture
def data(folder):
    """A small data set."""
    return easy_data_set(folder / "Daten ä")


@pytest.fixture
def search(data, folder):
    """Search as the worker does; other values may be given by name."""

    def start(report=None, **more):
        values = {"dataset": str(data.folder), "output": str(folder / "Suche 1"), **more}
        return searched(report or quiet(), **values)

    return start


def searched(report, **values):
    """Run a quick search with these values."""
    chosen = task("search")
    return chosen.run(chosen.parse({**QUICK, **values}), report)


@pytest.fixture(scope="session")
def done_once(tmp_path_factory):
    """The folder of a search that is done; it knows a data set like that of every test."""
    place = tmp_path_factory.mktemp("search")
    data = easy_data_set(place / "Daten ä")
    searched(quiet(), dataset=str(data.folder), output=str(place / "run"))
    return place / "run"


@pytest.fixture
def done(done_once, folder):
    """The folder of a search that is done."""
    return Path(shutil.copytree(done_once, folder / "Suche 1"))
