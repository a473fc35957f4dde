"""What the tests of pre-training share: small imagery, and a quick run on it."""

import pytest
import torch

from lclab.events import quiet
from lclab.pretrain import knowing
from lclab.spec import task

from ..adapt.domains import write_raster
from ..train.conftest import picture

ENCODER = "tu-test_resnet"
PLACES = 16
QUICK = {
    "network": ENCODER,
    "encoder_weights": "none",
    "device": "cpu",
    "threads": 1,
    "crop": 32,
    "batch": 4,
    "steps": 3,
    "epoch": 3,
}


@pytest.fixture(autouse=True, scope="session")
def _one_thread():
    """Keep tests of tiny networks from waiting for each other's threads."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def _few_looks(monkeypatch):
    """Look at fewer places than users have looked at."""
    monkeypatch.setattr(knowing, "PLACES", PLACES)


@pytest.fixture(scope="session")
def imagery(tmp_path_factory):
    """A folder with two rasters, one of them in a folder of its own; nothing writes into it."""
    place = tmp_path_factory.mktemp("imagery") / "Luftbilder ä 图"
    (place / "tief").mkdir(parents=True)
    write_raster(place / "eins ö.tif", picture(1)[0])
    write_raster(place / "tief" / "zwei.tif", picture(2)[0])
    return place


@pytest.fixture
def values(imagery, folder):
    """What a quick pre-training takes; other values may be given by name."""

    def of(**more):
        return {**QUICK, "images": [str(imagery)], "output": str(folder / "Lauf"), **more}

    return of


def pretrained(report=None, **given):
    """Pre-train as the worker does."""
    chosen = task("pretrain")
    return chosen.run(chosen.parse(given), report or quiet())
