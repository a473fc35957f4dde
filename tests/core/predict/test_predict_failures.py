"""When a prediction fails or is cancelled nothing is lost and nothing is left."""

import gc
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from lclab.errors import CancelledError, InputError
from lclab.events import Report
from lclab.predict import finish
from tests.core.geo.rasters import patched_pixels

COMMAND = Path(__file__).resolve().parents[3] / "core" / "lclab" / "__main__.py"


@pytest.fixture
def pixels():
    return patched_pixels()


def snapshot(folder):
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


@pytest.fixture
def everything(folder):
    """Names for every result, each of which is there already."""
    names = {
        "confidence": "c.tif",
        "probabilities": "p.tif",
        "polygons": "v.gpkg",
        "areas": "a.csv",
    }
    for name in (*names.values(), "map.tif", "map.qml", "map.tif.aux.xml"):
        (folder / name).write_text("was here before")
    return {key: str(folder / name) for key, name in names.items()}


def test_results_replace_what_was_there(folder, image, model, predict, everything):
    before = set(snapshot(folder))
    predict(image, model, **everything)
    after = snapshot(folder)
    assert set(after) == before
    assert b"was here before" not in after.values()


class Patience:
    """A user who cancels when asked once too often."""

    def __init__(self, until=10**6):
        self.asked, self.until = 0, until
        self.report = Report(lambda _: None, self)

    def __call__(self):
        self.asked += 1
        return self.asked > self.until


@pytest.mark.parametrize("form", ["gtiff", "cog"])
def test_cancel_leaves_everything_as_it_was(image, model, predict, everything, form):
    folder = image.parent
    more = everything | {"format": form, "minimum_area": 500, "batch": 1}
    patient = Patience()
    predict(image, model, report=patient.report, **more)
    for share in (0, 0.1, 0.5, 0.9, 1):
        asked, is_cancelled = patient.asked, False
        while asked and not is_cancelled:
            before = snapshot(folder)
            cancels = Patience(int(share * (asked - 1)))
            try:
                predict(image, model, report=cancels.report, **more)
            except CancelledError:
                is_cancelled = True
                assert snapshot(folder) == before
            asked = asked * 3 // 4  # how often it asks is a matter of how busy the machine is
        assert is_cancelled, "It never asked."


def test_cancel_closes_every_file(folder, image, model, predict, everything):
    with pytest.raises(CancelledError):
        predict(image, model, report=Patience(3).report, batch=1, **everything)
    held = [os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd") if readable(n)]  # noqa: PTH115, PTH208 - links of this process
    assert not [path for path in held if str(folder) in path]


def readable(number):
    return Path(f"/proc/self/fd/{number}").is_symlink()


@pytest.mark.parametrize("step", ["class_areas", "write_polygons", "make_cog", "write_categories"])
def test_failure_at_the_end_leaves_everything_as_it_was(
    image, model, predict, everything, monkeypatch, step
):
    folder = image.parent
    before = snapshot(folder)

    def fail(*_args):
        raise RuntimeError("by chance")

    monkeypatch.setattr(finish, step, fail)
    with pytest.raises(RuntimeError, match="by chance"):
        predict(image, model, format="cog", **everything)
    gc.collect()
    assert snapshot(folder) == before


def limited(limit, *words):
    """Run the command with a limit to how large a file may grow."""

    def limit_files():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-I", "-B", str(COMMAND), "predict", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        preexec_fn=limit_files,
    )


@pytest.mark.parametrize(
    ("form", "limit"),
    [
        *(("gtiff", limit) for limit in (300, 3_000, 20_000, 90_000)),
        ("cog", 20_000),
        ("cog", 90_000),
    ],
)
def test_full_disk_is_one_error_and_leaves_everything_as_it_was(
    folder, image, model, everything, form, limit
):
    before = snapshot(folder)
    named = [w for name, path in everything.items() for w in (f"--{name}", path)]
    words = ["--image", image, "--model", model, "--output", folder / "map.tif", *named]
    done = limited(limit, *words, "--device", "cpu", "--threads", 1, "--format", form)
    (told,) = [line for line in done.stderr.splitlines() if line.startswith("lclab: ")]
    assert done.returncode == 2, done.stderr
    assert "Unexpected" not in told
    assert snapshot(folder) == before


def test_read_only_folder_is_told_before_the_work(folder, image, model, predict, monkeypatch):
    locked = folder / "zu"
    locked.mkdir()
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != locked)
    with pytest.raises(InputError, match="read-only") as caught:
        predict(image, model, output=str(locked / "m.tif"))
    assert caught.value.field == "output"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"output": "a.tif"}, "output"),
        ({"confidence": "a.tif"}, "confidence"),
        ({"confidence": "map.tif"}, "confidence"),
        ({"probabilities": "./map.tif"}, "probabilities"),
        ({"confidence": "x.tif", "probabilities": "x.tif"}, "probabilities"),
        ({"area": "v.gpkg", "polygons": "v.gpkg"}, "polygons"),
        ({"area": "v.gpkg|layername=v", "polygons": "v.gpkg"}, "polygons"),
    ],
    ids=str,
)
def test_result_that_would_overwrite_another_file_is_refused(
    folder, image, model, predict, changes, field
):
    box = shapely.box(500_100, 5_599_000, 500_900, 5_599_900)
    pyogrio.raw.write(
        str(folder / "v.gpkg"),
        shapely.to_wkb(np.array([box])),
        [],
        [],
        geometry_type="Polygon",
        crs="EPSG:32632",
    )
    before = snapshot(folder)
    changes = {k: str(folder / v) for k, v in changes.items()}
    with pytest.raises(InputError, match=f"{field} = ") as caught:
        predict(image, model, **changes)
    assert caught.value.field == field
    assert snapshot(folder) == before


def test_output_through_a_link_to_the_image_is_refused(folder, image, model, predict):
    (folder / "link.tif").symlink_to(image)
    with pytest.raises(InputError, match="this file is an input too"):
        predict(image, model, output=str(folder / "link.tif"))
