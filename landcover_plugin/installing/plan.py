"""What a set-up will do and cost, known before it starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..core.lclab.errors import InputError, WorkError
from ..texts import tr
from . import standalone
from .packages import missing_in, read_lock, unpacked_size, wheels_in
from .places import Places, as_size, free_bytes, size_of
from .probe import NEEDED
from .pythons import Python, checked, first_usable
from .torch_kind import Computing, computing, found_gpus

RESERVE = 500_000_000
"""What stays free for the parts of a download, compiled modules and everybody else."""


@dataclass(frozen=True)
class Cost:
    """Bytes of all wheels, and of what they are when installed."""

    download: int
    installed: int


# A lock file says no sizes. These are of today's core/requirements.lock, as scripts/setup has them.
COST = Cost(3_300_000_000, 6_100_000_000)


@dataclass(frozen=True)
class Bill:
    """Bytes still to download, needed on disk meanwhile, kept in the end, and free."""

    download: int
    disk: int
    kept: int
    free: int

    @property
    def is_too_much(self) -> bool:
        """Whether the disk has too little space."""
        return self.free < self.disk


@dataclass(frozen=True)
class Plan:
    """An environment to make: from which Python, from downloads or a folder of wheels."""

    places: Places
    python: Python | None
    """None where one must be brought."""
    wheels: Path | None
    """None where they are downloaded."""
    cost: Cost
    computing: Computing
    needed: tuple[str, ...] = NEEDED
    """Modules that must be importable in the end."""

    def bill(self) -> Bill:
        """Return what it costs from what is there now; counting it may take a second."""
        download, disk = 0, self.cost.installed + RESERVE
        if self.wheels is None:
            download += max(self.cost.download - size_of(self.places.wheels), 0)
        if self.python is None:
            download += standalone.DOWNLOAD
            disk += standalone.ON_DISK
        # What an earlier try has made is cleared away before anything is written.
        needed = max(download + disk - size_of(self.places.worker), 0)
        return Bill(download, needed, self.cost.installed, free_bytes(self.places.home))

    def check(self) -> None:
        """Raise what stands against starting."""
        if self.computing.problem:
            raise WorkError(self.computing.problem)
        bill = self.bill()
        if bill.is_too_much:
            raise WorkError(
                tr("{}: {} are free, and {} are needed.").format(
                    self.places.home, as_size(bill.free), as_size(bill.disk)
                ),
                remedy=tr(
                    "Free space, or name a folder on another disk in the variable LCLAB_HOME."
                ),
            )


def planned(
    places: Places,
    variables: Mapping[str, str],
    *,
    python: str = "",
    wheels: str = "",
    cost: Cost = COST,
) -> Plan:
    """Return the plan for the user's choices; it asks other programs, which takes a second."""
    packages = read_lock(places.lock)
    if python:
        base: Python | None = checked(Path(python), tr("The chosen Python"))
    else:
        base = first_usable(variables, places.standalone)
    folder = Path(wheels) if wheels else None
    if folder:
        check_wheels(folder, places)
        if base is None:
            raise WorkError(
                tr("There is no Python 3.11 or newer on this system."),
                remedy=tr("Without internet none can be brought: install one and choose it."),
            )
        files = wheels_in(folder).values()
        cost = Cost(sum(path.stat().st_size for path in files), unpacked_size(files))
    return Plan(places, base, folder, cost, computing(packages, found_gpus()))


def check_wheels(folder: Path, places: Places) -> None:
    """Raise if a folder lacks wheels that are needed."""
    packages = read_lock(places.lock)
    missing = missing_in(folder, packages)
    if missing:
        few = ", ".join(map(str, missing[:3])) + (", ..." if len(missing) > 3 else "")
        raise InputError(
            tr("{}: {} of {} wheels are missing: {}.").format(
                folder, len(missing), len(packages), few
            ),
            field="wheels",
            remedy=tr("On a machine like this with internet: {}").format(
                f'python -m pip download --no-deps -d wheels -r "{places.lock}"'
            ),
        )
