"""A model on the shelf: what its file says, read without reading its weights."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from pathlib import Path

from ...core.lclab.card import PICTURE, Card
from ...core.lclab.errors import LabError, as_lab_error
from ...core.lclab.modelfile import card_in, read_properties
from .whereabouts import centre_of

MOST_LETTERS = 2**17
"""Of a picture; our own have half of it."""


@dataclass(frozen=True)
class OnShelf:
    """What is known of one model file, or why nothing is."""

    path: Path
    name: str
    card: Card | None = None
    bytes_: int = 0
    changed: int = 0
    """When, in nanoseconds, by the file system."""
    picture: bytes = b""
    """A PNG, or nothing."""
    where: str = ""
    """The middle of what it was trained on."""
    texts: dict[str, str] = field(default_factory=dict)
    """What else the file says that people read."""
    problem: LabError | None = field(default=None, compare=False)


TEXTS = ("license", "licence", "credits", "attribution", "author", "source", "description")
LONGEST_TEXT = 1000


def look_at(path: Path, name: str) -> OnShelf:
    """Return what a model file says; takes as long as its disk does."""
    try:
        state = path.stat()
        texts = read_properties(path)
        card = card_in(texts, path)
    except (LabError, OSError) as error:
        return OnShelf(path, name, problem=as_lab_error(error))
    told = {key: texts[key][:LONGEST_TEXT] for key in texts if key.lower() in TEXTS and texts[key]}
    return OnShelf(
        path,
        name,
        card,
        state.st_size,
        state.st_mtime_ns,
        picture_in(texts.get(PICTURE, "")),
        centre_of(card.trained_on),
        told,
    )


def picture_in(text: str) -> bytes:
    """Return the bytes of a picture, or none where the text is no reasonable one."""
    if len(text) > MOST_LETTERS:
        return b""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
