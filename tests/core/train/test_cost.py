"""What a run will cost is told by a few of its steps, and nothing of them is kept."""

import tempfile
import time

import numpy as np
import pytest
import torch

from lclab.errors import CancelledError, InputError
from lclab.events import Report, quiet
from lclab.train import cost
from lclab.train.cost import Cost, Meter, duration, seconds_of_steps
from lclab.train.loop import Loop
from lclab.train.processes import Group

from .conftest import LENGTH
from .loops import Entropy, Points, network, plan_in, state_for
from .test_validation import Nearest, validation

LONG = {"steps": 5000, "epoch": 500}
NAP = 0.02


@pytest.fixture(autouse=True)
def _short_trials(monkeypatch):
    monkeypatch.setattr(cost, "SECONDS", 0.3)
    monkeypatch.setattr(cost, "SECONDS_LOOKING", 0.1)


@pytest.fixture
def dry(train):
    """Ask what a training costs."""

    def ask(report=None, **more):
        return train(report, dry_run=True, **more)

    return ask


class Slow(Entropy):
    """Takes its time, and counts."""

    steps = 0

    def losses(self, network, batch):
        self.steps += 1
        time.sleep(NAP)
        return super().losses(network, batch)


def test_it_tells_time_and_memory_and_writes_nothing(dry, run, monkeypatch, folder):
    scratch = folder / "tmp"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    found = dry(**LONG)
    assert not run.exists()
    assert not list(scratch.iterdir())
    assert found["steps"] == 5000
    assert found["seconds"] > 4000 * found["seconds_per_step"] > 0
    assert found["device"] == "cpu, 1 thread"
    assert 0 < found["memory_bytes"] < found["free_bytes"]
    assert found["told"].startswith("About ")
    assert found["told"].endswith("GB on cpu, 1 thread.")


def test_twice_the_steps_take_about_twice_the_time(dry):
    """Of the same measurement, so that a busy machine cannot spoil it."""
    meter = Meter(torch.device("cpu"))
    step = Slow()
    state, average = state_for(network())
    costs = []
    for steps in (1000, 2000):
        plan = plan_in(None, steps=steps, epoch=steps)
        loop = Loop(step, state, average, plan, Report(lambda _: None), Group())
        costs.append(meter.cost(loop, Points(), [None], Report(lambda _: None)))
        state.progress.__init__()
    assert [c.steps for c in costs] == [1000, 2000]
    assert costs[0].seconds > 999 * NAP
    assert costs[1].seconds > 1999 * NAP
    assert costs[1].seconds > 1.2 * costs[0].seconds


def test_a_trial_is_short_and_keeps_nothing(folder):
    step = Slow()
    state, average = state_for(network())
    loop = Loop(step, state, average, plan_in(folder), Report(lambda _: None), Group())
    first, each = seconds_of_steps(loop, Points())
    assert min(first, each) >= NAP
    assert step.steps <= 1 + cost.MOST
    assert not list(folder.iterdir())


def test_looks_are_counted(dry):
    """What is not steps is looks, for the most part, where every step ends an epoch."""
    often, seldom = (dry(steps=5000, epoch=epoch) for epoch in (1, 5000))
    besides = [c["seconds"] - c["steps"] * c["seconds_per_step"] for c in (often, seldom)]
    assert besides[0] > 2 * besides[1]


def test_a_part_of_a_look_is_so_many_batches(data):
    looks = validation(data, batch=1, window=16)
    seen = [
        looks.confusion(Nearest(), quiet(), most).counts.sum() for most in range(looks.batches + 1)
    ]
    assert seen[0] == 0
    assert seen == sorted(set(seen))
    assert seen[-1] == sum(data.pixels["validation"].values())
    assert looks.pictured == 8  # two blocks of 32, and a batch is 16 pixels a side


def test_memory_grows_with_what_is_seen_at_a_time(dry):
    small, large = (dry(crop=crop, batch=batch) for crop, batch in ((32, 4), (256, 16)))
    image = 16 * 3 * 256 * 256 * 4
    assert large["memory_bytes"] > small["memory_bytes"] + image


def test_a_run_that_is_done_costs_nothing(dry, done):
    before = {path: path.stat().st_mtime_ns for path in done.rglob("*")}
    found = dry(**LENGTH)
    assert (found["steps"], found["seconds"]) == (0, 0.0)
    assert "this run is done" in found["told"]
    assert {path: path.stat().st_mtime_ns for path in done.rglob("*")} == before


def test_a_run_that_was_stopped_costs_the_rest(train, dry, run):
    looks = iter(range(10**6))
    stopping = Report(lambda _: None, lambda: next(looks) > 8)
    with pytest.raises(CancelledError):
        train(stopping, steps=400, epoch=2)
    before = {path: path.stat().st_mtime_ns for path in run.rglob("*")}
    found = dry(steps=400, epoch=2)
    assert 380 < found["steps"] < 400
    assert {path: path.stat().st_mtime_ns for path in run.rglob("*")} == before
    assert dry(steps=400, epoch=2, restart=True)["steps"] == 400


def test_what_training_refuses_is_refused(dry, run, done):
    with pytest.raises(InputError, match="with another steps"):
        dry(steps=7)
    with pytest.raises(InputError, match="equal parts"):
        dry(batch=3, accumulate=2)
    assert run == done


def test_a_folder_with_other_things_is_refused_and_left(dry, run):
    run.mkdir()
    (run / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(InputError, match="holds other things"):
        dry()
    assert [path.name for path in run.iterdir()] == ["letter.txt"]


def test_several_processes_are_refused(dry, monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(InputError, match="in one process") as e:
        dry()
    assert e.value.field == "dry_run"


def test_it_can_be_cancelled(dry):
    with pytest.raises(CancelledError):
        dry(Report(lambda _: None, lambda: True))


def test_nothing_is_fetched_for_it(dry, monkeypatch):
    from lclab.train import network as networks

    asked = []
    monkeypatch.setattr(networks, "answers", asked.append)
    dry(encoder_weights="imagenet")
    assert not asked


def test_how_far_a_trial_is_is_no_news_but_its_warnings_are(dry):
    told = []
    report = Report(told.append)
    dry(report)
    report.flush()
    assert {event["event"] for event in told} <= {"log", "warning"}
    assert any("Network: unet" in event["message"] for event in told)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 s"),
        (59, "59 s"),
        (60, "1 min"),
        (720, "12 min"),
        (3600, "1 h 0 min"),
        (7900, "2 h 11 min"),
        (200_000, "2 d 7 h"),
    ],
)
def test_time_in_words(seconds, words):
    assert duration(seconds) == words


def test_memory_that_nobody_knows_is_not_told():
    place = Meter(torch.device("cpu")).place
    assert Cost(60.0, 1.0, 60, place).told == f"About 1 min on {place.name}."
    np.testing.assert_equal(Cost(60.0, 1.0, 60, place).result()["memory_bytes"], None)
