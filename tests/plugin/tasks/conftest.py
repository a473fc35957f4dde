"""Dialogs of runs in a window, with a worker that tells what is known."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from land_cover_lab.gui import asking
from land_cover_lab.worker_client import WorkerPool
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from tests.plugin.support import DEBIAN_PYTHON
from tests.plugin.tasks.support import Desk, wait_for, write_data_set


@pytest.fixture
def desk(provider, qgis_iface, folder, monkeypatch):
    """A window with the dock of steps."""
    from land_cover_lab.gui.tasks import TasksPart
    from processing.gui import AlgorithmDialog, ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)
    monkeypatch.setattr(AlgorithmDialog, "iface", qgis_iface)
    script = folder / "teller.py"
    shutil.copy(Path(__file__).with_name("teller.py"), script)
    command = DEBIAN_PYTHON, script
    monkeypatch.setattr(asking, "chosen_command", lambda: command)
    workers, started = WorkerPool(), []
    bars = {"menu": QMenu(), "toolbar": QToolBar()}
    lab = SimpleNamespace(iface=qgis_iface, provider=provider, workers=workers, **bars)
    part = TasksPart(lab, lambda *words: started.append(words))
    made = Desk(part, workers, folder, started)
    yield made
    part.unload()
    workers.close()
    wait_for(made.is_gone)


@pytest.fixture
def data(folder):
    """A data set that says what it holds."""
    return write_data_set(folder / "Daten ä")
