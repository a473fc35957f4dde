"""A QGIS with an empty profile in which the zip is installed, and a model whose answer is known."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pytest

from tests.plugin.support import ODD_NAME, import_plugin, run_package

import_plugin()

PROFILE = Path(".local/share/QGIS/QGIS3/profiles/default")
SETTINGS = """[PythonPlugins]
land_cover_lab=true
processing=true

[qgis]
checkVersion=false
firstRunVersionFlag=99999
"""


@pytest.fixture(scope="session")
def worker_python() -> Path:
    """The Python that has the worker's packages."""
    python = os.environ.get("LCLAB_PYTHON", "")
    if not Path(python).is_file():
        pytest.fail("LCLAB_PYTHON must name the worker's Python, as scripts/test has it")
    return Path(python)


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """A folder whose name has spaces and letters that are no ASCII."""
    made = tmp_path_factory.mktemp("e2e") / ODD_NAME
    made.mkdir()
    return made


@pytest.fixture(scope="session")
def model(folder, worker_python) -> Path:
    """A network that finds water by NDWI: where band 2 exceeds band 4."""
    path = folder / "ndwi é.onnx"
    script = Path(__file__).with_name("make_model.py")
    subprocess.run([worker_python, "-I", script, path], check=True)
    return path


@pytest.fixture(scope="session")
def values() -> np.ndarray:
    """What the image holds."""
    return np.random.default_rng(11).integers(1, 255, (4, 230, 310), dtype=np.uint8)


@pytest.fixture(scope="session")
def image(folder, values) -> Path:
    """An image of four bands in UTM, 5 m."""
    from tests.plugin.qgis_support import write_raster

    return write_raster(folder / "bild ü.tif", values, (500000, 5000000, 501550, 5001150))


@pytest.fixture(scope="session")
def water(values) -> np.ndarray:
    """The right answer for every pixel."""
    return (values[1] > values[3]).astype(np.uint8)


@pytest.fixture(scope="session")
def qgis_environment(folder, worker_python) -> dict[str, str]:
    """The variables of a user who has just installed the zip."""
    home = folder / "home"
    profile = home / PROFILE
    with zipfile.ZipFile(run_package()) as archive:
        archive.extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("QGIS", "PYTHON", "XDG"))}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LCLAB_PYTHON": str(worker_python),
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture(scope="session")
def qgis_process(qgis_environment):
    """Run qgis_process and return what it says."""

    def run(*words: str, ok: bool = True, **variables: str) -> str:
        environment = {**qgis_environment, "QT_QPA_PLATFORM": "offscreen", **variables}
        # Debian's wrapper of that name starts a program that does not exist.
        done = subprocess.run(
            ["qgis_process.bin", *words],  # noqa: S607 - where it lies is up to Debian
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert (done.returncode == 0) is ok, done.stdout + done.stderr
        return done.stdout + done.stderr

    return run


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    """The provider in this process, with real workers."""
    from land_cover_lab.plugin import LandCoverLab

    plugin = LandCoverLab(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def real_run(provider, worker_python):
    """Run an algorithm of ours in this process with a real worker."""
    from land_cover_lab.environment import worker_command

    from tests.plugin.qgis_support import Runner

    runner = Runner(provider, worker_command(str(worker_python)))
    yield runner
    runner.forget()
