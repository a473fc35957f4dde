"""Fixtures of the plugin's tests."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.plugin.support import DEBIAN_PYTHON, FAKE_WORKER, ODD_NAME, STYLE, import_plugin

os.environ["LC_ALL"] = "C.UTF-8"  # so that QGIS speaks English, whatever this computer does
import_plugin()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an odd name."""
    made = tmp_path / ODD_NAME
    made.mkdir()
    return made


@pytest.fixture(scope="session")
def fake_command(tmp_path_factory) -> tuple[Path, Path]:
    """A worker that misbehaves as told, in a folder with an odd name."""
    folder = tmp_path_factory.mktemp("fake") / ODD_NAME
    folder.mkdir()
    for file in (FAKE_WORKER, STYLE):
        shutil.copy(file, folder)
    return DEBIAN_PYTHON, folder / FAKE_WORKER.name


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing, fake_command):
    """The provider as QGIS loads it, with workers that only pretend."""
    from land_cover_lab.plugin import LandCoverLab

    plugin = LandCoverLab(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def run(provider, fake_command):
    """Run an algorithm of ours with the fake worker."""
    from tests.plugin.qgis_support import Runner

    runner = Runner(provider, fake_command)
    yield runner
    runner.forget()
