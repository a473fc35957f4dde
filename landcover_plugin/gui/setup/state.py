"""What is set up now, gathered on a thread and said in words."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...core.lclab.errors import LabError
from ...environment import worker_python
from ...installing.places import Places, as_size, size_of
from ...processing.parameters import tr


@dataclass(frozen=True)
class State:
    """The Python that the worker gets, and every folder that takes space."""

    places: Places
    python: Path | None = None
    problem: str = ""
    sizes: Mapping[Path, int] = field(default_factory=dict)

    @property
    def is_ours(self) -> bool:
        """Whether the worker gets the environment that was made here."""
        return self.python == self.places.python


def state_now(places: Places, chosen: str, variables: Mapping[str, str] = os.environ) -> State:
    """Look at what there is; counting the bytes takes a second or two."""
    folders = [places.worker, places.wheels, places.standalone, *places.older()]
    sizes = {folder: size_of(folder) for folder in folders if folder.exists()}
    try:
        return State(places, worker_python(chosen, variables), "", sizes)
    except LabError as error:
        return State(places, None, error.message, sizes)


def headline(state: State) -> str:
    """Return in one sentence how it stands."""
    if state.python is None:
        begun = tr("A set-up was broken off; it goes on with what it has downloaded.")
        newer = tr("This version needs newer packages than are set up.")
        nothing = tr("Nothing is set up yet.")
        return begun if state.places.is_begun else newer if state.places.older() else nothing
    if state.is_ours:
        return tr("Set up and ready.")
    return tr("Ready, with a Python of your own.")


def details(state: State) -> str:
    """Return where what lies."""
    lines = [str(state.python)]
    if state.python is None:
        lines = [tr("Models run in a Python environment of their own beside QGIS, made once here.")]
    elif state.is_ours:
        lines = [f"{state.places.worker}  ({as_size(state.sizes.get(state.places.worker, 0))})"]
    older = [size for folder, size in state.sizes.items() if folder in state.places.older()]
    if older:
        text = tr("Other versions' environments are still there: {}. Remove frees their space.")
        lines.append(text.format(as_size(sum(older))))
    return "\n".join(lines)


def removable(state: State) -> list[tuple[str, list[Path]]]:
    """Return what can be removed: in words, and its folders."""
    places, sizes = state.places, state.sizes
    older = [folder for folder in places.older() if folder in sizes]
    entries = [
        (tr("Environments of other versions"), older),
        (tr("What a broken-off set-up has left"), [places.worker, places.wheels]),
        (tr("The environment"), [places.worker]),
        (tr("The Python that was brought"), [places.standalone]),
    ]
    # Environments need the Python that they were made from.
    is_brought = places.standalone in sizes and not (older or places.is_complete)
    is_meant = [bool(older), places.is_begun, places.is_complete, is_brought]
    chosen = [entry for entry, meant in zip(entries, is_meant) if meant]
    return [
        (f"{text} ({as_size(sum(sizes.get(path, 0) for path in folders))})", folders)
        for text, folders in chosen
    ]
