"""Putting model files onto the shelf, copying them elsewhere and throwing them away.

All of it takes as long as a disk does, and belongs on a thread.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QFile

from ...core.lclab.card import KEY
from ...core.lclab.errors import InputError, LabError, WorkError, as_lab_error
from ...core.lclab.modelfile import (
    SUFFIXES,
    card_in,
    is_safetensors,
    outside_weights,
    read_properties,
)
from ...core.lclab.modelwriting import write_with
from ...processing.parameters import tr

TEMPORARY = ".partial"


def take_in(source: Path, target: Path) -> Path:
    """Copy a model file onto the shelf, whole or not at all, with its card inside."""
    check(source)
    properties = read_properties(source)
    card = card_in(properties, source)
    is_beside = KEY not in properties and "model_type" not in properties
    target.parent.mkdir(parents=True, exist_ok=True)
    with new_file(target) as waiting:
        if is_beside:
            write_with(source, {**properties, **card.properties()}, waiting)
        else:
            shutil.copyfile(source, waiting)
    return target


def tried(source: Path, target: Path) -> LabError | None:
    """Copy a model file onto the shelf, or return why that is not done."""
    try:
        take_in(source, target)
    except (LabError, OSError) as error:
        return as_lab_error(error)
    return None


def check(source: Path) -> None:
    """Refuse what is no model file, or only a part of one."""
    if source.suffix.lower() not in SUFFIXES:
        raise InputError(
            tr("{} is no model file.").format(source.name),
            field="model",
            remedy=tr("Models are .onnx or .safetensors files."),
        )
    outside = [] if is_safetensors(source) else outside_weights(source)
    if outside:
        raise InputError(
            tr("{}: its weights lie in another file, {}.").format(source.name, outside[0]),
            field="model",
            remedy=tr("Save it as one file, or use it where it lies."),
        )


def copy_out(source: Path, target: Path) -> Path:
    """Copy a model file elsewhere, whole or not at all; one that is there is replaced."""
    if target.exists() and os.path.samefile(source, target):  # noqa: PTH121 - shorter
        return target
    with new_file(target, may_replace=True) as waiting:
        shutil.copyfile(source, waiting)
    return target


def throw_away(path: Path) -> None:
    """Move a model file to the system's trash."""
    answer = QFile.moveToTrash(str(path))
    is_done = answer[0] if isinstance(answer, tuple) else answer
    if not is_done:
        raise WorkError(
            tr("{} could not be moved to the trash.").format(path),
            remedy=tr("Delete it in the file manager."),
        )


@contextmanager
def new_file(target: Path, may_replace: bool = False) -> Iterator[Path]:
    """Give the name to write a file under; it gets its own when it is whole, else it goes."""
    waiting = target.with_name(f".{uuid.uuid4().hex}{TEMPORARY}")
    try:
        yield waiting
        if target.exists() and not may_replace:
            raise WorkError(
                tr("{} has come to be there meanwhile.").format(target),
                remedy=tr("Choose another name."),
            )
        waiting.replace(target)
    finally:
        waiting.unlink(missing_ok=True)


def free_name(taken: Iterable[str], wanted: str, suffix: str) -> str:
    """Return a file name that none of these is: as wanted, or with a number."""
    known = {name.lower() for name in taken}
    names = [wanted, *(f"{wanted} {number}" for number in range(2, len(known) + 3))]
    return next(f"{n}{suffix}" for n in names if f"{n}{suffix}".lower() not in known)
