"""What the user has set: every value in one place, kept by QGIS under 'land_cover_lab/'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from qgis.core import QgsSettings

from . import worker_process

T = TypeVar("T", bool, int, str)
GROUP = "land_cover_lab"
BEFORE = "/".join(("Processing", "Configuration", "LAND_COVER_LAB_PYTHON"))
"""Where the worker's Python was kept by versions up to 0.1."""


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One value; what is as it comes is not written down."""

    name: str
    default: T

    @property
    def key(self) -> str:
        """Where QGIS keeps it."""
        return f"{GROUP}/{self.name}"

    def value(self) -> T:
        """Return what is set now."""
        kind = type(self.default)
        try:
            return kind(QgsSettings().value(self.key, self.default, type=kind))
        except TypeError:  # somebody has edited the settings
            return self.default

    def keep(self, value: T) -> None:
        """Set it from now on."""
        if value == self.default:
            QgsSettings().remove(self.key)
        else:
            QgsSettings().setValue(self.key, value)


PYTHON = Setting("python", "")
"""The worker's Python; nothing is the environment that the set-up makes."""
DEVICE = Setting("device", "auto")
"""What the word 'auto' stands for in every task."""
THREADS = Setting("threads", 0)
"""How many threads a task takes that may take all; 0 is all there are."""
RUN_FOLDER = Setting("run_folder", "")
"""Where new runs are put; nothing is beside the project."""
STOPS_WITH_QGIS = Setting("stops_with_qgis", False)
MAPS_BESIDE_PROJECT = Setting("area/beside_project", False)
LIVE_MEGAPIXELS = Setting("area/live_megapixels", 4)
DRAWN_MEGAPIXELS = Setting("area/drawn_megapixels", 100)


def take_over() -> None:
    """Bring the worker's Python from where it was kept before, and have workers told the rest."""
    before = str(QgsSettings().value(BEFORE) or "")
    if before and not PYTHON.value():
        PYTHON.keep(before)
    QgsSettings().remove(BEFORE)
    hand_on()


def hand_on() -> None:
    """Have workers and runs that start from now on follow what is set."""
    device, threads = DEVICE.value(), THREADS.value()
    given = {"LCLAB_DEVICE": device, "LCLAB_THREADS": str(threads)}
    is_set = {"LCLAB_DEVICE": device != DEVICE.default, "LCLAB_THREADS": threads > 0}
    worker_process.own_variables = {name: given[name] for name in given if is_set[name]}
