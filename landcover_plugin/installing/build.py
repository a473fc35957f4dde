"""Makes the worker's environment: a venv in its place, wheels beside it, all checked, then named.

A venv cannot be moved, so it is built where it stays: only the file .complete makes it count.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Callable

from ..core.lclab.errors import LabError, WorkError, as_lab_error
from ..texts import tr
from .child import never
from .existing import asked
from .guard import guarded
from .job import Job
from .network import Network, child_variables
from .packages import read_lock
from .places import COMPLETE
from .plan import Plan
from .pythons import Python
from .standalone import bring
from .wheels import download, install


def build(
    plan: Plan,
    network: Network,
    fetch: Callable[[str], bytes],
    *,
    tell: Callable[[float, str], None] = lambda _fraction, _message: None,
    log: Callable[[str], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = never,
    variables: Mapping[str, str] = os.environ,
) -> Path:
    """Make the environment that was planned, and return its Python."""
    places = plan.places
    if not places.is_complete:
        plan.check()
    with ExitStack() as stack:
        try:
            stack.enter_context(guarded(places.home))
            if places.is_complete:
                return places.python
            file = stack.enter_context(places.log.open("w", encoding="utf-8", buffering=1))
        except OSError as error:
            raise as_lab_error(error) from error

        def note(line: str) -> None:
            file.write(line + "\n")
            log(line)

        tmp = places.wheels / "tmp"
        child = child_variables(variables, network, tmp)
        job = Job(child, tell, note, is_cancelled, fetch)
        try:
            begin(tmp, places.worker)
            make(plan, job)
        except LabError as error:
            note(f"Error: {error}")
            raise
        except OSError as error:
            note(f"Error: {error}")
            raise as_lab_error(error) from error
    return places.python


def begin(tmp: Path, worker: Path) -> None:
    """Clear away what a set-up that broke off has left, but for its wheels."""
    for folder in (tmp, worker):
        if folder.exists():
            shutil.rmtree(folder)
    tmp.mkdir(parents=True)


def make(plan: Plan, job: Job) -> None:
    """Do one step after the other."""
    places = plan.places
    # About how the time is shared out; a folder of wheels leaves it all to the installing.
    fetched = 0.02 if plan.wheels else 0.75
    base = plan.python or bring(job.part(0.0, 0.02), places.standalone)
    make_venv(job.part(0.02, 0.02), base, places.worker)
    if plan.wheels is None:
        packages, expected = read_lock(places.lock), plan.cost.download
        step = job.part(0.02, fetched)
        download(step, places.python, packages, places.wheels, expected)
    install(job.part(fetched, 0.97), places.python, places.lock, plan.wheels or places.wheels)
    check(job.part(0.97, 1.0), places.python, plan.needed)
    job.check()
    (places.worker / COMPLETE).touch()
    shutil.rmtree(places.wheels, ignore_errors=True)
    job.tell(1.0, tr("Done"))


def make_venv(job: Job, base: Python, folder: Path) -> None:
    """Make an empty environment."""
    job.tell(0.0, tr("Making an environment from {}").format(base))
    job.log(f"Making {folder} from {base}")
    job.run(tr("Making the environment"), [base.path, "-I", "-m", "venv", folder])


def check(job: Job, python: Path, needed: tuple[str, ...]) -> None:
    """Import what is needed, so that what a system lacks shows now and not in the first run."""
    job.tell(0.0, tr("Trying it out"))
    told = asked(python, needed, is_cancelled=job.is_cancelled)
    lacking = {name: told["problems"][name] for name in needed if name in told["problems"]}
    if lacking:
        listed = "; ".join(f"{name}: {text}" for name, text in lacking.items())
        raise WorkError(
            tr("All is installed, but cannot be imported: {}.").format(listed),
            remedy=tr(
                "On Windows, install Microsoft's Visual C++ runtime and start again; everything "
                "downloaded is kept."
            ),
        )
