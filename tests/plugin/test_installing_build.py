"""Whole environments made from tiny wheels: from a folder, broken off and gone on with, refused."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import time

import pytest
from land_cover_lab.core.lclab.errors import CancelledError, InputError, WorkError
from land_cover_lab.installing.build import build
from land_cover_lab.installing.guard import guarded
from land_cover_lab.installing.network import Network
from land_cover_lab.installing.plan import planned
from land_cover_lab.installing.removal import remove

from tests.plugin.wheel_support import no_fetch, small_plan, write_lock, write_wheel

OFFLINE = {**os.environ, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1"}


def made(plan, variables=OFFLINE, **more):
    return build(plan, Network(), no_fetch, variables=variables, **more)


def answer(python, code):
    words = [str(python), "-I", "-c", code]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def test_a_folder_of_wheels_makes_an_environment(folder):
    plan = small_plan(folder, folder / "wheels")
    told, lines = [], []
    python = made(plan, tell=lambda f, text: told.append((f, text)), log=lines.append)
    assert plan.places.is_complete
    assert answer(python, "import small_two; print(small_two.__version__)") == "1.0"
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert any("Installing collected packages" in line for line in lines)
    assert not plan.places.wheels.exists()
    assert (folder / "wheels").exists()
    assert "Installing" in plan.places.log.read_text(encoding="utf-8")
    assert made(plan, log=lines.clear) == python  # it is there: nothing is done again
    assert lines


def test_a_set_up_that_was_cancelled_goes_on_with_what_it_has(folder):
    plan = small_plan(folder, None)
    variables = {**OFFLINE, "PIP_FIND_LINKS": (folder / "wheels").as_uri()}
    said, lines, fractions = [], [], []
    with pytest.raises(CancelledError):
        made(
            plan,
            variables,
            tell=lambda _, text: said.append(text),
            is_cancelled=lambda: bool(said) and "(2 of 2" in said[-1],
        )
    kept = [path.name for path in plan.places.wheels.glob("*.whl")]
    assert kept == ["small_one-1.0-py3-none-any.whl"]
    assert plan.places.is_begun
    assert 0 < plan.bill().download < plan.cost.download
    made(plan, variables, log=lines.append, tell=lambda f, _: fractions.append(round(f, 2)))
    assert plan.places.is_complete
    assert fractions == sorted(fractions)
    assert not plan.places.wheels.exists()
    fetched = [line for line in lines if "Saved" in line]
    assert len(fetched) == 1
    assert "small_two" in fetched[0]


def test_a_cancel_ends_what_runs_within_seconds(folder):
    slow = "import time\ntime.sleep(60)\n"
    plan = small_plan(folder, folder / "wheels")
    wheel = write_wheel(folder / "wheels", "small_two", slow)

    write_lock(plan.places.lock, [folder / "wheels" / "small_one-1.0-py3-none-any.whl", wheel])
    began = []

    def tell(_, text):
        if text == "Trying it out":
            began.append(time.monotonic())

    with pytest.raises(CancelledError):
        made(plan, tell=tell, is_cancelled=lambda: bool(began) and time.monotonic() > began[0] + 1)
    assert time.monotonic() - began[0] < 5
    assert not plan.places.is_complete
    seen = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)  # noqa: S607 - where it lies is the system's matter
    assert str(plan.places.python) not in seen.stdout


def test_a_wheel_with_another_hash_is_refused(folder):
    plan = small_plan(folder, folder / "wheels")
    write_wheel(folder / "wheels", "small_two", "evil = True\n")
    with pytest.raises(WorkError, match="its hash is another") as caught:
        made(plan)
    assert "not to be trusted" in caught.value.remedy
    assert not plan.places.is_complete


def test_a_download_with_another_hash_is_refused(folder):
    plan = small_plan(folder, None)
    write_wheel(folder / "wheels", "small_one", "evil = True\n")
    variables = {**OFFLINE, "PIP_FIND_LINKS": (folder / "wheels").as_uri()}
    with pytest.raises(WorkError, match="its hash is another"):
        made(plan, variables)
    assert not list(plan.places.wheels.glob("*.whl"))


def test_what_cannot_be_imported_is_told_at_once(folder):
    plan = dataclasses.replace(small_plan(folder, folder / "wheels"), needed=("small_three",))
    with pytest.raises(WorkError, match="small_three: ModuleNotFoundError"):
        made(plan)
    assert not plan.places.is_complete


def test_too_little_disk_is_refused_before_anything_starts(folder, monkeypatch):
    from land_cover_lab.installing import plan as module

    plan = small_plan(folder, folder / "wheels")
    monkeypatch.setattr(module, "free_bytes", lambda path: 400_000_000)
    with pytest.raises(WorkError, match=r"400.0 MB are free, and 500.0 MB are needed") as caught:
        made(plan)
    assert "LCLAB_HOME" in caught.value.remedy
    assert not plan.places.home.exists()


def test_a_second_set_up_is_refused_while_one_works(folder):
    plan = small_plan(folder, folder / "wheels")
    with guarded(plan.places.home), pytest.raises(WorkError, match="Another set-up is at work"):
        made(plan)
    with guarded(plan.places.home):
        words = ["flock", "--nonblock", str(plan.places.home / ".lock"), "true"]
        assert subprocess.run(words, check=False).returncode == 1  # scripts/ lock it so


def test_a_folder_that_lacks_wheels_is_refused_with_their_names(folder):
    plan = small_plan(folder, folder / "wheels")
    (folder / "wheels" / "small_two-1.0-py3-none-any.whl").unlink()
    with pytest.raises(InputError, match=r"1 of 2 wheels are missing: small_two 1.0") as caught:
        planned(plan.places, os.environ, wheels=str(folder / "wheels"))
    assert str(plan.places.lock) in caught.value.remedy


def test_one_call_removes_an_environment_and_nothing_else(folder):
    plan = small_plan(folder, folder / "wheels")
    made(plan)
    older = plan.places.home / "worker-0123456789ab"
    (older / "bin").mkdir(parents=True)
    (plan.places.home / "test-core-1").mkdir()
    assert plan.places.older() == [older]
    remove(plan.places, [plan.places.worker, older])
    assert not plan.places.worker.exists()
    assert not older.exists()
    assert not plan.places.is_begun
    for foreign in (folder / "wheels", plan.places.home, plan.places.home / "test-core-1"):
        with pytest.raises(InputError, match="is no environment"):
            remove(plan.places, [foreign])
        assert foreign.exists()
