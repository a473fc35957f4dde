"""A run that is killed or cancelled, at any moment, ends as if it had not been."""

import json
import random
import re
import shutil
import signal
import subprocess
import sys
import time

import pytest
from safetensors import safe_open
from safetensors.torch import load_file

from lclab.errors import InputError
from lclab.events import Report

from ..conftest import COMMAND
from .conftest import LENGTH, NET
from .loops import TIMES, same

WORDS = {**LENGTH, "batch": 4, "crop": 32, "encoder-weights": "none"}


@pytest.fixture
def begin(data, folder):
    """Start the command as a process of its own."""
    running = []

    def start(run, **more):
        options = {"dataset": data.folder, "output": run, "device": "cpu", "threads": 1}
        words = [
            w
            for n, v in {**options, **WORDS, **more}.items()
            for w in (f"--{n}", str(v))
            if v != ""
        ]
        running.append(
            subprocess.Popen(
                [
                    sys.executable,
                    "-I",
                    str(COMMAND),
                    "train",
                    *words,
                    "--model",
                    "unet",
                    "--set",
                    *NET,
                ],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
            )
        )
        return running[-1]

    yield start
    for process in running:
        process.kill()
        process.wait()
        process.stdout.close()


def as_begun(done, folder):
    """A folder in which the same manner was chosen; another may compute in another order."""
    run = folder / "gestört"
    run.mkdir()
    for name in ("spec.json", "manner.json"):
        shutil.copy(done / name, run / name)
    return run


def history(run):
    lines = (run / "log.jsonl").read_text(encoding="utf-8").splitlines()
    return [{n: v for n, v in json.loads(line).items() if n not in TIMES} for line in lines]


def assert_same_run(one, other):
    for name in ("checkpoint.safetensors", "model.safetensors"):
        assert same(load_file(one / name), load_file(other / name)), name
    assert (one / "model.onnx").read_bytes() == (other / "model.onnx").read_bytes()
    assert history(one) == history(other)
    figures = [json.loads((run / "metrics.json").read_text()) for run in (one, other)]
    for name in ("splits", "steps", "best_step", "miou"):
        assert figures[0][name] == figures[1][name]


def wait_for(process, is_time):
    while not is_time() and process.poll() is None:
        time.sleep(0.01)


def test_killed_and_cancelled_at_any_moment(begin, train, done, folder):
    """By chance in an epoch, or in what comes after the last one."""
    run, rng, ways = as_begun(done, folder), random.Random(1), []
    for way in (signal.SIGKILL, signal.SIGINT):
        state = run / "checkpoint.safetensors"
        before = state.stat().st_mtime_ns if state.exists() else 0
        process = begin(run)
        wait_for(process, lambda: state.exists() and state.stat().st_mtime_ns != before)  # noqa: B023
        time.sleep(rng.uniform(0, 0.2))
        if process.poll() is None:
            ways.append(way)
            process.send_signal(way)
        process.communicate(timeout=60)
        assert process.returncode in (0, 3, -signal.SIGKILL)
    train(output=str(run), **LENGTH)
    assert ways
    assert_same_run(done, run)


def test_the_end_can_be_gone_through_again(train, done, folder):
    """As after a kill while the model files were written."""
    run = folder / "kopie"
    shutil.copytree(done, run)
    (run / "metrics.json").unlink()
    (run / "model.onnx").write_bytes(b"half")
    (run / ".model.onnx.partial").write_bytes(b"half")
    train(output=str(run), **LENGTH)
    assert_same_run(done, run)
    assert not (run / ".model.onnx.partial").exists()


def test_a_finished_run_is_done_at_once(train, done):
    before = {path: path.stat().st_mtime_ns for path in done.iterdir()}
    told = []
    report = Report(told.append)
    result = train(report, **LENGTH)
    report.flush()
    assert [e["message"] for e in told] == [f"This run is done already: {done}"]
    assert result["model"] == str(done / "model.onnx")
    assert {path: path.stat().st_mtime_ns for path in done.iterdir()} == before


def test_another_call_on_it_is_refused(train, done):
    with pytest.raises(InputError, match=r"with another steps \(12 then, 20 now\)"):
        train(**{**LENGTH, "steps": 20})


def test_a_signal_ends_it_soon_and_keeps_the_state(begin, folder):
    run = folder / "lang"
    process = begin(run, steps=100_000, epoch=50_000)
    seen = ""
    while "images/s" not in seen:
        line = process.stdout.readline()
        assert line, seen
        seen += line
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    text, _ = process.communicate(timeout=60)
    assert time.monotonic() - start < 10  # two seconds on a machine that does nothing else
    assert process.returncode == 3, text
    assert "Cancelled" in text
    step = int(re.findall(r"Step (\d+) of", seen + text)[-1])
    with safe_open(run / "checkpoint.safetensors", "pt") as file:
        assert json.loads(file.metadata()["progress"])["step"] >= step > 0
