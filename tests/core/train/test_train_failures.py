"""A full disk, too little memory, a locked folder: one clear message, and nothing half done."""

import os
import resource
import signal
import subprocess
import sys

import pytest
import torch
from safetensors.torch import load_file

from lclab.errors import CancelledError, InputError, OutOfMemoryError, WorkError
from lclab.events import Report
from lclab.modelfile import read_card
from lclab.spec import task
from lclab.train import best, supervised
from lclab.train import folder as folders

from ..conftest import COMMAND
from .conftest import NET, QUICK
from .loops import same


def limited(limit, *words):
    """Run the command with a limit to how large a file may grow."""

    def limit_files():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-I", "-B", str(COMMAND), "train", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=100,
        preexec_fn=limit_files,
    )


def test_a_full_disk_is_one_error_and_what_was_kept_is_whole(data, run, train):
    """There is room for the best model, but none for the state."""
    words = ["--dataset", data.folder, "--output", run, "--device", "cpu", "--threads", 1]
    words += ["--crop", 32, "--batch", 4, "--steps", 4, "--epoch", 2, "--encoder-weights", "none"]
    done = limited(4_000_000, *words, "--model", "unet", "--set", *NET)
    (told,) = [line for line in done.stderr.splitlines() if line.startswith("lclab: ")]
    assert done.returncode == 2, done.stderr
    assert "the result cannot be written" in told
    assert "Unexpected" not in told
    assert "Traceback" not in done.stderr
    assert [p.name for p in run.iterdir() if "partial" in p.name] == []
    assert (run / "model.safetensors").is_file()
    assert train()["steps"] == 4


@pytest.mark.parametrize("name", ["model.onnx", "metrics.json"])
def test_a_disk_that_fills_up_at_the_end(train, run, monkeypatch, name):
    from lclab.train import writing

    real = writing.Path.replace

    def full(self, target):
        if target.name == name:
            raise OSError(28, "No space left on device")
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(writing.Path, "replace", full)
        with pytest.raises(WorkError, match="the disk is full"):
            train()
    assert not (run / "metrics.json").exists()
    assert [p.name for p in run.iterdir() if "partial" in p.name] == []
    assert train()["steps"] == 4


def test_a_folder_that_cannot_be_written_is_told_before_the_work(train, run, monkeypatch):
    def locked(*_args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(folders, "write_json", locked)
    monkeypatch.setattr(supervised.CropFeed, "load", lambda *_: pytest.fail("it was begun"))
    with pytest.raises((WorkError, PermissionError), match="Permission denied"):
        train()


@pytest.fixture
def small_memory(monkeypatch):
    """Memory for so many crops at a time."""

    def most(images):
        real = supervised.Supervised.losses

        def losses(self, network, batch):
            if len(batch.image) > images:
                raise torch.OutOfMemoryError("CUDA out of memory.")
            return real(self, network, batch)

        monkeypatch.setattr(supervised.Supervised, "losses", losses)

    return most


def test_too_little_memory_halves_the_batch(train, small_memory):
    small_memory(2)
    told = []
    report = Report(told.append)
    assert train(report)["steps"] == 4
    report.flush()
    (warning,) = [e["message"] for e in told if e["event"] == "warning"]
    assert "4 crops of 32 x 32 pixels do not fit" in warning
    assert "going on with 2 crops" in warning


def test_far_too_little_memory_is_told_with_the_numbers(train, small_memory, run):
    small_memory(1)
    with pytest.raises(OutOfMemoryError, match="4 crops of 64 x 64 pixels do not fit"):
        train(batch=8, crop=64)
    assert not (run / "checkpoint.safetensors").exists()
    assert train(batch=2, crop=64)["steps"] == 4  # in the same folder: nothing was learnt in it


def test_a_batch_is_not_cut_into_crops_that_nothing_can_be_learnt_from(train, small_memory):
    """One crop of 32 pixels is one number in the deepest layer, which has no spread."""
    small_memory(1)
    with pytest.raises(OutOfMemoryError, match="2 crops of 32 x 32 pixels do not fit"):
        train(batch=2)


def test_a_loss_that_is_no_number_is_told_and_the_best_model_kept(train, run, monkeypatch):
    real, steps = supervised.Supervised.losses, []

    def losses(self, network, batch):
        if (run / folders.MANNER).is_file():  # before, it is measured how fast a step is
            steps.append(batch)
        found = real(self, network, batch)
        return {n: v * float("nan") for n, v in found.items()} if len(steps) > 3 else found

    with monkeypatch.context() as patch:
        patch.setattr(supervised.Supervised, "losses", losses)
        with pytest.raises(
            WorkError, match="no longer a number .*; the state after step 2 is kept"
        ):
            train()
    assert read_card(run / "model.safetensors").metrics["step"] == 2
    assert train()["steps"] == 4


def test_the_best_network_is_written_although_later_ones_came(train, run, monkeypatch):
    kept = []
    real = best.Best.keep

    def keep(self, network, step):
        kept.append({n: t.clone() for n, t in network.state_dict().items()})
        real(self, network, step)

    monkeypatch.setattr(best.Best, "score", lambda *a: (1 / a[-1], {}))
    monkeypatch.setattr(best.Best, "keep", keep)
    train()
    assert len(kept) == 1
    assert same(load_file(run / "model.safetensors"), kept[0])
    assert read_card(run / "model.safetensors").metrics["best_step"] == 2


def test_cancelled_before_its_first_step(train, run):
    with pytest.raises(CancelledError):
        train(Report(lambda _event: None, lambda: True))
    assert train()["steps"] == 4


def test_a_model_in_its_own_folder_is_no_beginning(train, done):
    with pytest.raises(InputError, match="it lies in the folder of this run"):
        train(start_from=str(done / "model.onnx"), restart=True)
    assert (done / "model.onnx").is_file()
    assert (done / "model.safetensors").is_file()


def test_from_an_earlier_run(train, done, folder):
    told = []
    report = Report(told.append)
    train(report, steps=1, start_from=str(done / "model.onnx"), output=str(folder / "neu"))
    report.flush()
    assert "Took " in "".join(e.get("message", "") for e in told)


def test_restart(train, done):
    before = (done / "model.onnx").read_bytes()
    assert train(restart=True, seed=3)["steps"] == 4
    assert (done / "model.onnx").read_bytes() != before


def test_a_run_of_another_task_is_left(data, folder, run):
    train = task("train")
    with pytest.raises(InputError, match="this folder holds other things"):
        train.run(
            train.parse({"dataset": str(data.folder), "output": str(data.folder), **QUICK}),
            Report(lambda _event: None),
        )
    assert os.listdir(data.folder) != []  # noqa: PTH208 - that it is not empty is all that counts
