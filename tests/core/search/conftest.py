"""What the tests of searches share: a search so small that what surrounds it takes the time."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lclab.events import quiet
from lclab.search import contest, outcome, training
from lclab.spec import task
from lclab.train import device

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
    with pytest.MonkeyPatch.context() as patch:
        make_quick(patch)
        return chosen.run(chosen.parse({**QUICK, **values}), report)


def make_quick(patch):
    """Keep networks that are found from learning of many crops, and their steps from being timed.

    Nobody can choose either: a search trains as is usual.
    """

    def of_few_crops(*asked):
        return replace(training.training_of(*asked), batch=2)

    for part in (contest, outcome):
        patch.setattr(part, "training_of", of_few_crops)
    patch.setattr(device, "STEPS", 1)


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
