"""One map by several processes, byte for byte; broken off, named, and gone on with."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from lclab.card import KEY, Band
from lclab.errors import CancelledError, InputError, WorkError
from lclab.events import Report
from lclab.predict import job, processes, windows
from lclab.predict.processes import Processes, fingerprint, here
from lclab.registry import models
from lclab.spec import task
from tests.core.geo.rasters import noise, read, write
from tests.core.predict.networks import box, card, conv, ndwi

COMMAND = Path(__file__).resolve().parents[3] / "core" / "lclab" / "__main__.py"
BANDS = (Band("grey"),)
SIDE = 31


@pytest.fixture(autouse=True)
def _alone(monkeypatch):
    """Whatever started the tests, they start as one process."""
    for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK", "SLURM_STEP_NUM_TASKS", "SLURM_PROCID"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def image(folder):
    """Three rows of tiles and two columns, with a part that is empty."""
    pixels = noise(1, 1300, 611)
    pixels[:, 600:800, :300] = 0
    return write(folder / "bild.tif", pixels, nodata=0, tiled=True, blockxsize=128, blockysize=64)


@pytest.fixture
def model(folder):
    """Whether the mean over 31 x 31 pixels exceeds a threshold."""
    described = card(
        classes=card().classes[:2], bands=BANDS, window=160, overlap=0.125, multiple=16
    )
    return box(folder / "weit.onnx", SIDE, [128.0 * SIDE**2, 0], described)


class Ranks:
    """Runs requests as one of several processes, one after another in this one."""

    def __init__(self, monkeypatch, predict, folder):
        self.monkeypatch = monkeypatch
        self.predict = predict
        self.folder = folder

    def run(self, image, model, rank, count=2, **more):
        self.monkeypatch.setenv("RANK", str(rank))
        self.monkeypatch.setenv("WORLD_SIZE", str(count))
        self.monkeypatch.setenv("LOCAL_RANK", str(rank))
        chosen = task("predict")
        values = {"image": str(image), "model": [str(model)], "device": "cpu", "threads": 1}
        values["output"] = str(self.folder / "geteilt.tif")
        report = more.pop("report", None) or Report(lambda _: None)
        return chosen.run(chosen.parse(values | more), report)


@pytest.fixture
def ranks(monkeypatch, predict, folder):
    return Ranks(monkeypatch, predict, folder)


def leftovers(folder):
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


# The same map.


@pytest.mark.parametrize(("stitch", "count"), [("core", 2), ("core", 8), ("blend", 3)])
def test_several_processes_make_the_map_of_one_byte_for_byte(
    image, model, predict, ranks, stitch, count
):
    folder = image.parent
    alone = predict(image, model, stitch=stitch)
    for rank in reversed(range(count)):
        told = ranks.run(image, model, rank, count, stitch=stitch)
    assert (folder / "geteilt.tif").read_bytes() == (folder / "map.tif").read_bytes()
    assert told["pixels_mapped"] == alone["pixels_mapped"]
    assert not leftovers(folder)


def test_all_results_are_those_of_one_process(folder, model, predict, ranks):
    image = write(folder / "klein.tif", noise(1, 600, 300))
    names = {
        "confidence": "c.tif",
        "probabilities": "p.tif",
        "polygons": "v.gpkg",
        "areas": "a.csv",
    }
    predict(image, model, minimum_area=5000, **{k: str(folder / f"1{v}") for k, v in names.items()})
    more = {"minimum_area": 5000} | {k: str(folder / f"2{v}") for k, v in names.items()}
    for rank in (1, 0):
        ranks.run(image, model, rank, **more)
    assert (folder / "geteilt.tif").read_bytes() == (folder / "map.tif").read_bytes()
    for name in ("c.tif", "p.tif", "a.csv"):
        assert (folder / f"1{name}").read_bytes() == (folder / f"2{name}").read_bytes()


def test_wide_images_read_in_bands_of_columns(folder, model, predict, ranks, monkeypatch):
    """Their tiles are done in another order, but the file is the same in the end."""
    image = write(folder / "breit.tif", noise(1, 530, 1100), tiled=True)
    monkeypatch.setattr(windows, "STRIP_BYTES", 1)
    alone = Path(predict(image, model)["output"]).read_bytes()
    for rank in (1, 0):
        ranks.run(image, model, rank)
    assert (folder / "geteilt.tif").read_bytes() == alone
    monkeypatch.undo()
    assert Path(predict(image, model)["output"]).read_bytes() == alone


def test_cancelled_wide_image_leaves_nothing(folder, model, predict, monkeypatch):
    image = write(folder / "breit.tif", noise(1, 700, 1300), tiled=True)
    monkeypatch.setattr(windows, "STRIP_BYTES", 1)
    before = sorted(folder.iterdir())
    asked = []
    report = Report(lambda event: None, lambda: asked.append(1) or len(asked) > 3)
    with pytest.raises(CancelledError):
        predict(image, model, report)
    assert sorted(folder.iterdir()) == before


def test_map_of_one_row_of_tiles_is_made_by_the_first(folder, model, predict, ranks):
    image = write(folder / "klein.tif", noise(1, 200, 300))
    predict(image, model)
    assert "output" not in ranks.run(image, model, 1)
    assert not (folder / "geteilt.tif").exists()
    ranks.run(image, model, 0)
    assert (folder / "geteilt.tif").read_bytes() == (folder / "map.tif").read_bytes()
    assert not leftovers(folder)


def start(rank, count, *words, slurm=False, script=None):
    """Start the command as one of several processes."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("SLURM")}
    if slurm:
        place = {"SLURM_PROCID": rank, "SLURM_STEP_NUM_TASKS": count, "SLURM_LOCALID": rank}
    else:
        place = {"RANK": rank, "WORLD_SIZE": count, "LOCAL_RANK": rank}
    run = ["-c", script] if script else ["-I", str(COMMAND)]
    return subprocess.Popen(
        [sys.executable, *run, "predict", *map(str, words)],
        env=clean | {k: str(v) for k, v in place.items()},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def test_two_processes_at_the_same_time(folder, image, model, predict):
    """One is told by torchrun which it is, the other by SLURM."""
    predict(image, model)
    words = ["--image", image, "--model", model, "--output", folder / "zwei.tif"]
    both = [start(rank, 2, *words, "--device", "auto", slurm=rank == 1) for rank in (0, 1)]
    for process in both:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
    assert (folder / "zwei.tif").read_bytes() == (folder / "map.tif").read_bytes()
    assert not leftovers(folder)


def test_torch_models_in_several_processes(folder, predict, ranks):
    torch.manual_seed(1)
    encoder = "timm-mobilenetv3_small_minimal_100"
    network = models.load("unet")(1, 2, encoder=encoder)
    architecture = {"name": "unet", "arguments": {"encoder": encoder}}
    described = card(
        classes=card().classes[:2], bands=BANDS, window=256, multiple=32, architecture=architecture
    )
    path = folder / "netz.safetensors"
    save_file(network.state_dict(), path, {KEY: described.to_json()})
    image = write(folder / "b.tif", noise(1, 600, 70))
    alone = predict(image, path)["map"]
    for rank in (1, 0):
        ranks.run(image, path, rank, device="auto")
    np.testing.assert_array_equal(read(folder / "geteilt.tif")[0], alone)


# Broken off.

DIES = """
import os, signal, sys
sys.path.insert(0, {core!r})
from lclab import cli
from lclab.predict import job

def die(*_args):
    os.kill(os.getpid(), signal.SIGKILL)

job.run_part = die
cli.main(sys.argv[1:])
"""


def test_process_that_was_killed_is_named_and_the_rest_can_be_finished(
    folder, image, model, predict, ranks
):
    predict(image, model)
    words = ["--image", image, "--model", model, "--output", folder / "geteilt.tif"]
    words += ["--device", "cpu", "--threads", 1]
    script = DIES.format(core=str(COMMAND.parents[1]))
    second = start(1, 2, *words, script=script)
    first = start(0, 2, *words)
    second.communicate(timeout=60)
    _, errors = first.communicate(timeout=60)
    assert second.returncode == -signal.SIGKILL
    assert first.returncode == 2, errors
    assert f"Process 1 of 2 (pid {second.pid} on " in errors
    assert "has stopped; part 2 of 2 is missing" in errors
    assert "Run the same command again" in errors
    assert not (folder / "geteilt.tif").exists()
    for rank in (1, 0):
        ranks.run(image, model, rank)
    assert (folder / "geteilt.tif").read_bytes() == (folder / "map.tif").read_bytes()
    assert not leftovers(folder)


def test_process_that_failed_is_named_with_its_reason(image, model, ranks, monkeypatch):
    def fail(*_args):
        raise WorkError("The cable was pulled.")

    with monkeypatch.context() as patch:
        patch.setattr(job, "run_part", fail)
        with pytest.raises(WorkError, match="cable"):
            ranks.run(image, model, 1)
    with pytest.raises(WorkError, match="Process 1 of 2 .* failed: The cable was pulled") as caught:
        ranks.run(image, model, 0)
    assert "the finished parts are kept" in caught.value.remedy
    ranks.run(image, model, 1)
    assert ranks.run(image, model, 0)["output"]


def test_process_that_never_says_anything_is_named_in_the_end(image, model, ranks, monkeypatch):
    monkeypatch.setattr(processes, "SILENT_SECONDS", 0.0)
    monkeypatch.setattr(processes, "START_SECONDS", 0.0)
    with pytest.raises(WorkError, match="Process 1 of 2 has stopped; part 2 of 2 is missing"):
        ranks.run(image, model, 0)


def test_first_process_can_be_cancelled_while_it_waits(folder, image, model, ranks):
    told = []
    report = Report(told.append, lambda: any("waiting" in e.get("message", "") for e in told))
    with pytest.raises(CancelledError):
        ranks.run(image, model, 0, report=report)
    assert len(leftovers(folder)) == 1
    assert not (folder / "geteilt.tif").exists()


@pytest.fixture
def in_parts(monkeypatch):
    """One part per row of tiles; the number of parts that are really predicted."""
    monkeypatch.setattr(job, "PART_PIXELS", 1)
    done, original = [], job.run_part

    def counted(setup, region, *more):
        if len(done) == counted.breaks_after:
            raise WorkError("broken off")
        done.append(region.top)
        return original(setup, region, *more)

    counted.breaks_after = None
    monkeypatch.setattr(job, "run_part", counted)
    return done, counted


def test_run_that_was_broken_off_goes_on_where_it_was(folder, image, model, predict, in_parts):
    done, counted = in_parts
    whole = predict(image, model)
    expected = (folder / "map.tif").read_bytes()
    assert done == [0, 512, 1024]
    done.clear()
    counted.breaks_after = 2
    with pytest.raises(WorkError, match="broken off"):
        predict(image, model)
    assert done == [0, 512]
    assert (folder / "map.tif").read_bytes() == expected
    done.clear()
    counted.breaks_after = None
    again = predict(image, model, areas=str(folder / "a.csv"), batch=2)
    assert done == [1024]
    assert (folder / "map.tif").read_bytes() == expected
    assert again["pixels_mapped"] == whole["pixels_mapped"]
    assert not leftovers(folder)


@pytest.mark.parametrize("change", ["overlap", "image", "model", "card"])
def test_parts_of_another_request_are_not_taken(folder, image, predict, in_parts, change):
    done, counted = in_parts
    described = card(classes=card().classes[:2], bands=BANDS, window=160)
    weights = np.array([1, -1], np.float32).reshape(2, 1, 1, 1)
    model = conv(folder / "m.onnx", weights)
    beside = folder / "m.onnx.json"
    beside.write_text(described.to_json(), encoding="utf-8")
    counted.breaks_after = 2
    with pytest.raises(WorkError, match="broken off"):
        predict(image, model)
    done.clear()
    counted.breaks_after = None
    more = {}
    if change == "overlap":
        more["overlap"] = 0.5
    elif change == "image":
        write(image, noise(1, 1300, 611, seed=9))
    elif change == "model":
        conv(model, np.concatenate([weights, -weights])[:2] * 2)
    else:
        changed = card(classes=card().classes[1:], bands=BANDS, window=160)
        beside.write_text(changed.to_json(), encoding="utf-8")
    predict(image, model, **more)
    assert done == [0, 512, 1024]


# Small things.


def test_place_among_processes(monkeypatch):
    assert here() == Processes(0, 1, 0)
    monkeypatch.setenv("SLURM_STEP_NUM_TASKS", "4")
    monkeypatch.setenv("SLURM_PROCID", "3")
    monkeypatch.setenv("SLURM_LOCALID", "1")
    assert here() == Processes(3, 4, 1)
    monkeypatch.setenv("RANK", "5")
    monkeypatch.setenv("WORLD_SIZE", "8")
    monkeypatch.setenv("LOCAL_RANK", "2")
    assert here() == Processes(5, 8, 2)
    assert not here().is_first


def test_batch_job_of_one_task_is_one_process(monkeypatch):
    monkeypatch.setenv("SLURM_STEP_NUM_TASKS", "1")
    monkeypatch.setenv("SLURM_PROCID", "0")
    assert here() == Processes(0, 1, 0)


def test_name_of_a_request_changes_with_its_answer_only(folder):
    chosen = task("predict")
    image, model = write(folder / "a.tif", noise(4, 9, 9)), ndwi(folder / "m.onnx")
    values = {"image": str(image), "model": [str(model)], "output": str(folder / "o.tif")}

    def name(**more):
        return fingerprint(chosen.parse(values | more), 3)

    first = name()
    assert name(batch=3) == name(threads=1) == name(device="cpu") == name(minimum_area=5) == first
    assert name(polygons=str(folder / "p.gpkg")) == name(areas=str(folder / "a.csv")) == first
    others = [name(overlap=0.5), name(window=96), name(stitch="blend"), name(nodata=7)]
    others += [name(extent=[0, 0, 1, 1]), name(flips=True), name(confidence=str(folder / "c.tif"))]
    others.append(fingerprint(chosen.parse(values), 4))
    assert len({first, *others}) == 9


def test_processes_that_live_and_those_that_do_not():
    assert processes.lives(os.getpid())
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not processes.lives(ended.pid)


def test_rank_that_is_no_number_is_refused(image, model, predict, monkeypatch):
    monkeypatch.setenv("RANK", "one")
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(InputError, match="RANK = one"):
        predict(image, model)
