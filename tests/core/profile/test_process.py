"""A network is measured in a process of its own, whose end says what went wrong."""

import dataclasses
import signal
import time

import pytest
import torch

from lclab.errors import CancelledError
from lclab.events import Report, quiet
from lclab.models.architecture import architecture
from lclab.profile import process
from lclab.profile.measure import Measured, Request
from lclab.profile.process import Found, Place, line_of, measure

PLACE = Place(torch.device("cpu"), 1)
SMALL = ["encoder=tu-mobilenetv3_small_050", "decoder=16"]
REQUEST = Request(bands=4, classes=3, size=64, batch=2, repeats=2, seconds=60.0)
ENDLESS = Request(bands=4, classes=3, size=64, batch=2, repeats=10**9, seconds=1e9)
TOO_LARGE = dataclasses.replace(REQUEST, size=65536, batch=65536)


def unet():
    return architecture("unet", SMALL)


def saying(monkeypatch, *lines):
    """Let the process do these lines of Python instead."""
    monkeypatch.setattr(process, "START", "\n".join(lines))


def test_a_network_is_run_and_trained():
    heard = []
    found = measure(unet(), REQUEST, PLACE, quiet(), heard.append)
    assert found.problem == ""
    assert 0 < found.forward.ms < found.training.ms
    weights = 4 * sum(p.numel() for p in unet().build(4, 3).parameters()) / 2**20
    image = 4 * 2 * 4 * 64 * 64 / 2**20
    assert weights + image < found.forward.peak_mb < found.training.peak_mb
    assert found.training.peak_mb > 4 * weights
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert len(heard) == 6


def test_memory_that_runs_out_is_no_failure():
    found = measure(unet(), TOO_LARGE, PLACE, quiet(), lambda _: None)
    assert found == Found(problem="memory ran out")


def test_a_network_that_fails_is_told_of(monkeypatch):
    saying(
        monkeypatch,
        "import json, sys",
        "sys.stdin.readline()",
        "print(json.dumps({'problem': 'it is broken', 'memory': False}), flush=True)",
    )
    found = measure(unet(), REQUEST, PLACE, quiet(), lambda _: None)
    assert found == Found(problem="it is broken")


def test_a_process_that_is_killed_keeps_what_it_had(monkeypatch):
    saying(
        monkeypatch,
        "import json, os, signal",
        "print(json.dumps({'stage': 'forward'}))",
        "print(json.dumps({'measured': {'ms': 3.5, 'peak_mb': None}}), flush=True)",
        "os.kill(os.getpid(), signal.SIGKILL)",
    )
    found = measure(unet(), REQUEST, PLACE, quiet(), lambda _: None)
    assert found.forward == Measured(3.5, None)
    assert found.training is None
    assert found.problem == "its process ended (code -9), most likely for want of memory"


def test_a_process_that_reads_nothing_is_no_failure(monkeypatch):
    saying(monkeypatch, "import sys", "sys.exit(7)")
    found = measure(unet(), REQUEST, PLACE, quiet(), lambda _: None)
    assert "code 7" in found.problem


@pytest.mark.parametrize("stage", ["start", "forward"])
def test_cancel_ends_the_process_at_once(monkeypatch, stage):
    saying(
        monkeypatch,
        "import json, time",
        "print(json.dumps({'stage': 'forward'}))",
        "print(json.dumps({'share': 0.5}), flush=True)",
        "time.sleep(600)",
    )
    started, heard = [], []
    begin = process.started
    monkeypatch.setattr(process, "started", lambda: started.append(begin()) or started[-1])
    report = Report(lambda _: None, lambda: bool(started if stage == "start" else heard))
    with pytest.raises(CancelledError):
        measure(unet(), REQUEST, PLACE, report, heard.append)
    assert started[0].returncode == -signal.SIGKILL


def test_the_process_leaves_when_nobody_waits_for_it():
    child = process.started()
    child.stdin.write(line_of(unet(), ENDLESS, PLACE) + "\n")
    child.stdin.flush()
    assert "stage" in child.stdout.readline()
    asked = time.monotonic()
    child.stdin.close()
    assert child.wait(20) == 3
    assert time.monotonic() - asked < 5
    child.stdout.close()
