"""A data set appears whole or not at all."""

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from lclab.data.build import folder as build_folder
from lclab.errors import CancelledError, WorkError
from lclab.events import Report
from tests.core.geo.rasters import noise, patchy, write

from .making import layer, make

COMMAND = Path(__file__).resolve().parents[4] / "core" / "lclab" / "__main__.py"


@pytest.fixture
def inputs(folder):
    return {
        "images": [str(write(folder / "i.tif", noise(3, 200, 180)))],
        "label_rasters": [str(write(folder / "l.tif", patchy(200, 180)[None]))],
        "validation": 0.3,
    }


def snapshot(folder):
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


class Patience:
    """A user who cancels when asked once too often."""

    def __init__(self, until=10**6):
        self.asked, self.until = 0, until
        self.report = Report(lambda _: None, self)

    def __call__(self):
        self.asked += 1
        return self.asked > self.until


@pytest.mark.parametrize("share", [0, 0.2, 0.5, 0.8, 1])
@pytest.mark.parametrize("is_new", [True, False])
def test_cancel_leaves_everything_as_it_was(folder, inputs, share, is_new):
    patient = Patience()
    make(folder / "ds", report=patient.report, **inputs)
    if is_new:
        shutil.rmtree(folder / "ds")
    before = snapshot(folder)
    cancels = Patience(int(share * (patient.asked - 1)))
    with pytest.raises(CancelledError):
        make(folder / "ds", report=cancels.report, **inputs)
    assert snapshot(folder) == before
    assert (folder / "ds").exists() != is_new


def test_data_set_is_replaced_whole(folder, inputs):
    make(folder / "ds", **inputs)
    inputs["images"] += [str(write(folder / "j.tif", noise(3, 200, 180, seed=2)))]
    inputs["label_rasters"] *= 2
    assert len(make(folder / "ds", **inputs).data.scenes) == 2
    del inputs["images"][1], inputs["label_rasters"][1]
    again = make(folder / "ds", **inputs)
    assert len(again.data.scenes) == 1
    assert sorted(p.name for p in (folder / "ds" / "cache").iterdir()) == ["0"]
    assert sorted(p.name for p in folder.iterdir()) == ["ds", "i.tif", "j.tif", "l.tif"]


def test_empty_folder_and_missing_parents_are_taken(folder, inputs):
    (folder / "leer").mkdir()
    make(folder / "leer", **inputs)
    make(folder / "a" / "b" / "ds", **inputs)


def test_only_what_belongs_to_it_lies_in_a_data_set(folder, inputs):
    make(folder / "ds", **inputs)
    names = {p.relative_to(folder / "ds").as_posix() for p in (folder / "ds").rglob("*")}
    arrays = {f"cache/0/{name}.npy" for name in ("image", "labels", "seen", "counts")}
    assert names == {"dataset.json", "cache", "cache/0"} | arrays


def test_no_file_stays_open(folder, inputs):
    make(folder / "ds", **inputs)
    links = [Path(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd")]  # noqa: PTH208
    held = [str(link.readlink()) for link in links if link.is_symlink()]
    assert not [path for path in held if path.endswith((".tif", ".partial"))]


@pytest.mark.parametrize("limit", [100, 1_000, 20_000, 100_000])
def test_full_disk_is_one_error_and_leaves_everything_as_it_was(folder, inputs, limit):
    make(folder / "ds", **inputs)
    before = snapshot(folder)

    def limit_files():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    words = ["--images", *inputs["images"], "--label-rasters", *inputs["label_rasters"]]
    done = subprocess.run(
        [sys.executable, "-I", "-B", str(COMMAND), "dataset", *words, "--output", folder / "ds"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        preexec_fn=limit_files,
    )
    (told,) = [line for line in done.stderr.splitlines() if line.startswith("lclab: ")]
    assert done.returncode == 2, done.stderr
    assert "Unexpected" not in told
    assert "cannot be written" in told
    assert snapshot(folder) == before


def test_room_is_looked_for_before_the_work(folder, inputs, monkeypatch):
    usage = namedtuple("usage", "total used free")(0, 0, 150_000)
    monkeypatch.setattr(build_folder.shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(WorkError, match="needs 0 MB|needs 1 MB") as caught:
        make(folder / "ds", **inputs)
    assert caught.value.field == "output"
    assert not (folder / "ds").exists()


def test_failure_to_take_the_name_gives_the_old_data_set_back(folder, inputs, monkeypatch):
    make(folder / "ds", **inputs)
    before = snapshot(folder)
    rename = Path.rename

    def fails(self, target):
        if "partial" in self.name:
            raise PermissionError(13, "a virus scanner holds it")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(WorkError, match="virus scanner"):
        make(folder / "ds", **inputs)
    assert snapshot(folder) == before


def test_few_polygons_on_a_large_raster_take_little(folder):
    """A raster of 900 million pixels, none of them on disk, with labels in two corners."""
    path = folder / "gross.tif"
    facts = {"width": 30_000, "height": 30_000, "count": 1, "dtype": "uint8", "sparse_ok": True}
    grid = rasterio.Affine(1, 0, 500_000, 0, -1, 5_600_000)
    with rasterio.open(
        path, "w", driver="GTiff", tiled=True, crs="EPSG:32632", transform=grid, **facts
    ):
        pass
    boxes = [shapely.box(x, x, x + 60, x + 40) for x in (100, 400, 29_000, 29_700)]
    labels = layer(folder / "l.gpkg", boxes, grid, klasse=["a", "b", "a", "b"])
    done = make(folder / "ds", images=[str(path)], labels=[labels], class_field="klasse")
    assert [scene.name for scene in done.data.scenes] == ["gross 1", "gross 2"]
    size = sum(p.stat().st_size for p in (folder / "ds").rglob("*") if p.is_file())
    assert size < 20_000_000
    assert sum((done.labels(n) != 255).sum() for n in range(2)) == 4 * 60 * 40
    west, south, east, north = done.data.scenes[1].bounds
    rows, cols = np.nonzero(done.labels(1) != 255)
    assert west + cols.min() == 500_000 + 29_000
    assert north - rows.min() == 5_600_000 - 29_000
    assert (east, south) == (530_000, 5_570_000)
    scene = done.data.scenes[1]
    assert (scene.left + scene.width, scene.top + scene.height) == (30_000, 30_000)
