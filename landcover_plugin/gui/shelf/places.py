"""Where models lie: with the plugin, on the user's shelf, in runs, and where they were used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ...core.lclab.modelfile import SUFFIXES
from ...processing.parameters import MODELS, tr

SETTING = "land_cover_lab/shelf/folder"
SHELF, RUNS, USED, BUNDLED = "shelf", "runs", "used", "bundled"
ORDER = (SHELF, RUNS, BUNDLED, USED)
RUN_FILES = ("model.onnx", "model.safetensors")
"""The same network twice; where there is a graph, it is what is faster to map with."""


@dataclass(frozen=True)
class Found:
    """A model file and the name to show it by."""

    path: Path
    name: str


def title_of(group: str) -> str:
    """Return what users call a place."""
    return {
        SHELF: tr("On my shelf"),
        RUNS: tr("From runs of this project"),
        USED: tr("Used elsewhere"),
        BUNDLED: tr("With Land Cover Lab"),
    }[group]


def shelf_folder() -> Path:
    """Return the folder of the user's own models, which need not be there yet."""
    chosen = str(QgsSettings().value(SETTING, "") or "").strip()
    usual = Path(QgsApplication.qgisSettingsDirPath(), "land_cover_lab", "models")
    return Path(chosen) if chosen else usual


def in_folder(folder: Path) -> list[Found]:
    """Return the model files of a folder by name; hidden ones are still being written."""
    files = [p for p in folder.glob("*") if p.suffix.lower() in SUFFIXES and p.name[0] != "."]
    return [Found(path, path.stem) for path in sorted(files, key=lambda p: p.name.lower())]


def in_bundle() -> list[Found]:
    """Return the models that come with the plugin."""
    return in_folder(MODELS)


def in_runs(folders: Iterable[Path]) -> list[Found]:
    """Return one model file of every run that has one, by the run's name."""
    found = []
    for folder in folders:
        files = [folder / name for name in RUN_FILES if (folder / name).is_file()]
        found += [Found(path, folder.name) for path in files[:1]]
    return found


def elsewhere(paths: Iterable[Path], known: Iterable[Path]) -> list[Found]:
    """Return those model files that are still there and lie in none of the known folders."""
    others = [path for path in paths if path.parent not in set(known)]
    return [Found(path, name_of(path)) for path in others if path.is_file()]


def name_of(path: Path) -> str:
    """Return what a model is called: runs call all of them the same, so these go by their run."""
    return path.parent.name if path.name in RUN_FILES else path.stem
