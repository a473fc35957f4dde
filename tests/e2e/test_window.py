"""The zip in QGIS's real window: what a user sees of a map, of the dialog and of batch mode."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QImage

from tests.plugin.qgis_support import read_raster

SCRIPT = Path(__file__).with_name("window_script.py")
COLOURS = {"land": "#b59a74", "water": "#2b7fc4"}


@pytest.fixture(scope="module")
def tiles(folder) -> str:
    """The address of a web layer of one tile, green in its lower left and blue elsewhere."""
    picture = QImage(256, 256, QImage.Format.Format_RGB32)
    picture.fill(QColor(0, 50, 200))
    for x in range(128):
        for y in range(128, 256):
            picture.setPixelColor(x, y, QColor(0, 200, 50))
    (folder / "0" / "0").mkdir(parents=True)
    picture.save(str(folder / "0" / "0" / "0.png"))
    address = quote(f"file://{folder}/{{z}}/{{x}}/{{y}}.png", safe="/:{}")
    return f"type=xyz&zmin=0&zmax=0&url={address}"


@pytest.fixture(scope="module")
def seen(qgis_environment, folder, image, model, tiles) -> dict:
    """What the script wrote down."""
    variables = {"LCLAB_TEST_FOLDER": str(folder), "LCLAB_TEST_IMAGE": str(image)}
    variables["LCLAB_TEST_TILES"] = tiles
    kept = {k: v for k, v in qgis_environment.items() if k != "QT_QPA_PLATFORM"}
    screen = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1500x950x24"]
    ended = ["timeout", "--kill-after=5", "120"]  # a window that hangs would outlive the test
    done = subprocess.run(
        [*screen, *ended, "qgis.bin", "--nologo", "--noversioncheck", "--code", str(SCRIPT)],
        env={**kept, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=150,
    )
    found = folder / "seen.json"
    assert found.is_file(), done.stdout + done.stderr
    facts = json.loads(found.read_text(encoding="utf-8"))
    assert "error" not in facts, facts["error"]
    return facts


def test_the_result_has_the_classes_and_colours_of_the_model(seen):
    assert seen["renderer"] == "paletted"
    assert seen["classes"] == [[i, name, COLOURS[name]] for i, name in enumerate(COLOURS)]
    assert seen["nodata"] == 255
    assert seen["name"] == "Land cover (image)"
    assert seen["tree"][0] == seen["name"]


def test_the_window_shows_the_map_in_these_colours(seen, folder):
    pixels = read_raster(folder / "window.png")[:3]
    shares = []
    for colour in COLOURS.values():
        rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])[:, None, None]
        shares.append((np.abs(pixels.astype(int) - rgb).max(axis=0) <= 2).mean())
    assert min(shares) > 0.02


def test_the_dialog_runs_and_tells(seen, folder, water):
    np.testing.assert_array_equal(read_raster(folder / "dialog.tif")[0], water)
    assert any("Device: " in line for line in seen["dialog"])


def test_batch_mode_makes_every_row(seen, folder, water):
    assert seen["batch"] == ["first.tif", "second.tif"]
    for name in seen["batch"]:
        np.testing.assert_array_equal(read_raster(folder / name)[0], water)


def test_a_web_layer_is_mapped_on_a_background_thread(seen, folder):
    ok, log = seen["web"]
    assert ok, log
    assert "Exporting tiles first" in log
    found = read_raster(folder / "web.tif")[0]
    # At 66.5 degrees south 1000 map units are 399 m, which the model wants in pixels of 5 m.
    assert found.shape == pytest.approx((80, 80), abs=1)
    assert (found == 1).all()


def test_the_parts_are_there(seen):
    parts = seen["parts"]
    assert {"Land Cover Lab", "Land Cover Lab: Runs"} <= set(parts["docks"])
    assert len(parts["toolbar"]) >= 6
    assert any("Set up" in name for name in parts["menu"])
