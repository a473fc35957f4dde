"""Rasters out: tiles in their places, files that appear together or not at all, full disks."""

import errno
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from lclab.errors import WorkError
from lclab.geo.area import whole
from lclab.geo.output import TILE, Outputs, TileWriter, disk_errors, profile
from lclab.geo.region import Region
from lclab.geo.source import describe
from tests.core.geo.rasters import METRE_GRID, UTM, noise, read, write


@pytest.fixture
def source(folder):
    """A raster of three by two tiles, the last ones not whole."""
    return describe(str(write(folder / "i.tif", noise(1, 1300, 700))))


def tiles(pixels):
    """The tiles of an array, each filled up with nodata to its whole size."""
    for row in range(-(-pixels.shape[1] // TILE)):
        for col in range(-(-pixels.shape[2] // TILE)):
            part = pixels[:, row * TILE : (row + 1) * TILE, col * TILE : (col + 1) * TILE]
            tile = np.full((len(pixels), TILE, TILE), 255, pixels.dtype)
            tile[:, : part.shape[1], : part.shape[2]] = part
            yield row, col, tile


@pytest.mark.parametrize(
    ("dtype", "count"), [("uint8", 1), ("uint16", 1), ("float32", 1), ("float32", 5)]
)
def test_tiles_in_any_order_make_the_raster(folder, source, dtype, count):
    pixels = noise(count, 1300, 700).astype(dtype)
    facts = profile(source, whole(source), dtype, count, 255)
    writer = TileWriter(folder / "o.tif", facts)
    for row, col, tile in reversed(list(tiles(pixels))):
        writer.write(row, col, tile)
    writer.close()
    np.testing.assert_array_equal(read(folder / "o.tif"), pixels)
    with rasterio.open(folder / "o.tif") as raster:
        assert raster.block_shapes == [(TILE, TILE)] * count
        assert raster.compression.name.lower() == "deflate"
        assert raster.nodatavals == (255,) * count
        assert (raster.crs, raster.transform) == (UTM, METRE_GRID)


def test_region_lies_where_it_is(source):
    facts = profile(source, Region(100, 400, 30, 50), "uint8", 1, 0)
    assert (facts["height"], facts["width"]) == (300, 20)
    assert facts["transform"] == Affine(10, 0, 500_300, 0, -10, 5_599_000)


def test_region_of_a_turned_raster_lies_where_it_is(folder):
    grid = METRE_GRID @ Affine.rotation(40)
    source = describe(str(write(folder / "t.tif", noise(1, 60, 50), transform=grid)))
    facts = profile(source, Region(10, 40, 3, 5), "uint8", 1, 0)
    for col, row in ((0, 0), (2, 30)):
        assert facts["transform"] @ (col, row) == pytest.approx(grid @ (col + 3, row + 10))


def test_raster_without_georeference_gives_none(folder):
    path = write(folder / "a.png", noise(1, 6, 5), driver="PNG", crs=None, transform=None)
    facts = profile(describe(str(path)), Region(1, 4, 1, 4), "uint8", 1, 0)
    assert "crs" not in facts
    assert "transform" not in facts


def test_tiles_without_data_take_no_space(folder, source):
    facts = profile(source, whole(source), "uint8", 1, 255)
    writer = TileWriter(folder / "o.tif", facts)
    for row, col, tile in tiles(np.full((1, 1300, 700), 255, np.uint8)):
        writer.write(row, col, tile)
    writer.close()
    assert (read(folder / "o.tif") == 255).all()
    assert (folder / "o.tif").stat().st_size < 5000


def test_colours_and_tags_are_kept(folder, source):
    facts = profile(source, whole(source), "uint8", 1, 255)
    TileWriter(folder / "o.tif", facts, {3: (1, 2, 3, 255)}, {"card": "ä"}).close()
    with rasterio.open(folder / "o.tif") as raster:
        assert raster.colormap(1)[3] == (1, 2, 3, 255)
        assert raster.tags(ns="LCLAB") == {"card": "ä"}


# Files that appear together.


def test_files_appear_when_all_are_whole(folder):
    with Outputs() as outputs:
        for name in ("a.tif", "b.csv"):
            outputs.waiting(folder / name).write_text("neu")
            (folder / name).write_text("alt")
        assert (folder / "a.tif").read_text() == "alt"
        outputs.publish()
    assert sorted(p.name for p in folder.iterdir()) == ["a.tif", "b.csv"]
    assert {p.read_text() for p in folder.iterdir()} == {"neu"}


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_failure_leaves_what_was_there_and_nothing_else(folder, error):
    (folder / "a.tif").write_text("alt")
    (folder / "a.tif.aux.xml").write_text("alt")

    def fail():
        with Outputs() as outputs:
            waiting = outputs.waiting(folder / "a.tif")
            waiting.write_text("halb")
            waiting.with_name(waiting.name + ".aux.xml").write_text("halb")
            outputs.waiting(folder / "never begun.tif")
            raise error

    with pytest.raises(error):
        fail()
    assert sorted(p.name for p in folder.iterdir()) == ["a.tif", "a.tif.aux.xml"]
    assert {p.read_text() for p in folder.iterdir()} == {"alt"}


def test_what_lay_beside_a_replaced_raster_goes(folder):
    for name in ("a.tif", "a.tif.aux.xml", "a.tif.ovr", "a.tif.msk", "b.tif.ovr"):
        (folder / name).write_text("alt")
    with Outputs() as outputs:
        outputs.waiting(folder / "a.tif").write_text("neu")
        outputs.publish()
    assert sorted(p.name for p in folder.iterdir()) == ["a.tif", "b.tif.ovr"]


def test_the_same_name_is_given_each_time(folder):
    outputs = Outputs()
    waiting = outputs.waiting(folder / "a.tif")
    assert outputs.waiting(folder / "a.tif") == waiting
    assert waiting.suffix == ".tif"
    assert waiting.parent == folder


# Disks.


def test_full_disk_is_said_with_the_room_that_is_left(folder):
    with pytest.raises(WorkError, match="the disk is full") as caught, disk_errors(folder / "a"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert str(folder) in str(caught.value)
    assert "MB are free there" in caught.value.remedy


def test_errors_that_were_said_already_stay(folder):
    first = WorkError("first")
    with pytest.raises(WorkError) as caught, disk_errors(folder / "a"):
        raise first
    assert caught.value is first


WRITE_MUCH = """
import resource, signal, sys
import numpy as np
from pathlib import Path
from lclab.errors import WorkError
from lclab.geo.area import whole
from lclab.geo.output import TileWriter, profile
from lclab.geo.source import describe

source = describe(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
facts = profile(source, whole(source), "uint8", 1, 255)
noise = np.random.default_rng(1)
try:
    writer = TileWriter(Path(sys.argv[2]), facts)
    for row in range(3):
        for col in range(2):
            writer.write(row, col, noise.integers(0, 250, (1, 512, 512), "u1"))
    writer.close()
except WorkError as error:
    print(f"told: {error}")
"""


def write_much(source, path, limit):
    """Write a raster of noise in a process whose files may grow to a limit; return what it says."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WRITE_MUCH, source.path, str(path), str(limit)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(Path(sys.modules["lclab"].__file__).parents[1]), "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("missing", [1, 50, 100_000, 600_000, 900_000])
def test_file_that_cannot_grow_is_one_error(folder, source, missing):
    assert write_much(source, folder / "o.tif", 10**9) == ""
    size = (folder / "o.tif").stat().st_size
    (folder / "o.tif").unlink()
    told = write_much(source, folder / "o.tif", size - missing)
    assert told.startswith("told: ")
    assert "cannot be written" in told
    assert told.count("\n") == 1


def test_writer_is_used_from_another_thread_than_it_was_made_in(folder, source):
    pixels = noise(1, 1300, 700)
    writer = TileWriter(folder / "o.tif", profile(source, whole(source), "uint8", 1, 255))

    def work():
        for place in tiles(pixels):
            writer.write(*place)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    writer.close()
    np.testing.assert_array_equal(read(folder / "o.tif"), pixels)
