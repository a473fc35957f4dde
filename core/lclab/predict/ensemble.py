"""One answer from several models, mirrored positions and sizes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..card import MAX_CLASSES, Card
from ..errors import InputError
from .arrays import Array
from .sessions.base import Session

ROWS, COLS = -2, -1
Sides = tuple[int, int]


@dataclass(frozen=True)
class Averaging:
    """What is averaged for each window."""

    flips: bool = False
    scales: tuple[float, ...] = (1.0,)
    of_logits: bool = False

    @property
    def is_any(self) -> bool:
        """Whether one window is predicted more than once."""
        return self.flips or self.scales not in ((), (1.0,))


@dataclass
class Answer:
    """The answer for some pixels: class numbers by place in the table, and probabilities."""

    labels: NDArray[Any]
    confidence: NDArray[np.float32] | None = None
    probabilities: NDArray[np.float32] | None = None


class Ensemble:
    """Sessions that answer together. All have the class table of the first."""

    def __init__(
        self, sessions: list[Session], averaging: Averaging, threshold: float, needs_scores: bool
    ) -> None:
        self.sessions = sessions
        self.averaging = averaging
        self.threshold = threshold
        self.maths = sessions[0].maths
        self.variants = list(self._variants())
        self.needs_scores = needs_scores or len(sessions) * len(self.variants) > 1
        self._check()

    @property
    def card(self) -> Card:
        """The card of the first model."""
        return self.sessions[0].card

    @property
    def gives_labels(self) -> bool:
        """Whether the models give class numbers instead of scores."""
        return self.sessions[0].gives_labels

    def prepare(self, pixels: NDArray[Any]) -> list[Array]:
        """Return a window's pixels as each model wants them."""
        return [session.prepare(pixels) for session in self.sessions]

    def scores(self, windows: list[list[Array]]) -> Array:
        """Return what is averaged over windows, for a batch of prepared windows."""
        parts: list[Array] = []
        for number, session in enumerate(self.sessions):
            batch = session.stack([window[number] for window in windows])
            for scale, axes in self.variants:
                part = self._once(session, batch, scale, axes)
                is_near = isinstance(session.maths, type(self.maths))
                parts.append(part if is_near else self.maths.put(session.maths.take(part)))
        total = parts[0]
        for part in parts[1:]:
            total = total + part
        return total / len(parts) if len(parts) > 1 else total

    def answer(self, scores: Array, confidence: bool, probabilities: bool) -> Answer:
        """Return the answer for scores (classes, rows, columns) of some pixels."""
        take = self.maths.take
        if self.gives_labels:
            return Answer(class_numbers(take(scores)))
        is_mask = scores.shape[0] == 1
        if not (confidence or probabilities or is_mask):
            return Answer(take(self.maths.argmax(scores)))
        chances = self._chances(scores)
        if is_mask:
            yes = take(chances)[0]
            both = np.stack([1 - yes, yes])
            labels = (yes >= self.threshold).astype(np.uint16)
        else:
            both = take(chances)
            labels = take(self.maths.argmax(scores))
        sure = np.take_along_axis(both, labels[None].astype(np.int64), 0)[0]
        return Answer(labels, sure if confidence else None, both if probabilities else None)

    def _variants(self) -> Iterator[tuple[float, tuple[int, ...]]]:
        flips: list[tuple[int, ...]] = [()]
        if self.averaging.flips:
            flips = [(), (ROWS,), (COLS,), (ROWS, COLS)]
        return itertools.product(self.averaging.scales or (1.0,), flips)

    def _once(self, session: Session, batch: Array, scale: float, axes: tuple[int, ...]) -> Array:
        maths, size = session.maths, (batch.shape[-2], batch.shape[-1])
        shape = scaled(size, scale, session.card.multiple)
        seen = batch if shape == size else maths.resize(batch, shape)
        scores = session.scores(maths.flip(seen, axes))
        if session.gives_labels:
            return scores
        scores = maths.flip(self._as_averaged(session, scores), axes)
        return scores if shape == size else maths.resize(scores, size)

    def _as_averaged(self, session: Session, scores: Array) -> Array:
        """Return scores in the form that is averaged; a lone answer needs no softmax for that."""
        is_chance, is_mask = session.card.output == "probabilities", scores.shape[1] == 1
        if self.averaging.of_logits:
            return logits(session, scores) if is_chance else scores
        if is_chance or not (self.needs_scores or is_mask):
            return scores
        return session.maths.sigmoid(scores) if is_mask else session.maths.softmax(scores)

    def _chances(self, scores: Array) -> Array:
        if not self.averaging.of_logits:
            return scores
        return self.maths.sigmoid(scores) if scores.shape[0] == 1 else self.maths.softmax(scores)

    def _check(self) -> None:
        first = self.sessions[0]
        for session in self.sessions[1:]:
            same = [(c.id, c.name) for c in session.card.classes] == [
                (c.id, c.name) for c in first.card.classes
            ]
            if not same or not same_bands(session.card, first.card):
                raise InputError(
                    f"model = {session.path.name}: its classes or bands differ from those of "
                    f"{first.path.name}.",
                    field="model",
                    remedy="Average only models of one class table.",
                )
        if self.needs_scores and any(s.gives_labels for s in self.sessions):
            raise InputError(
                f"model = {first.path.name}: it gives class numbers, not probabilities.",
                field="model",
                remedy="Leave out confidence, probabilities, averages and blending.",
            )
        if any(s != 1 for s in self.averaging.scales):
            fixed = [s for s in self.sessions if not s.shape.is_flexible]
            if fixed:
                raise InputError(
                    f"scales = {self.averaging.scales}: {fixed[0].path.name} takes windows of "
                    f"{fixed[0].shape.height} pixels only.",
                    field="scales",
                    remedy="Leave out scales, or export the model for windows of any size.",
                )


def class_numbers(given: NDArray[Any]) -> NDArray[Any]:
    """Return class numbers as the table of ids takes them; one that no table has for the others."""
    if given.dtype.kind == "u" and given.dtype.itemsize == 1:
        return given
    numbers = given.astype(np.int64)
    is_possible = (numbers >= 0) & (numbers < MAX_CLASSES)
    return np.where(is_possible, numbers, MAX_CLASSES).astype(np.uint16)


def same_bands(one: Card, other: Card) -> bool:
    """Whether two models read the same bands; one that is only numbered may be any."""
    if len(one.bands) != len(other.bands):
        return False
    pairs = [(a.name.lower(), b.name.lower()) for a, b in zip(one.bands, other.bands)]
    return all(a == b or "band " in (a[:5], b[:5]) for a, b in pairs)


def logits(session: Session, chances: Array) -> Array:
    """Return the logarithms of probabilities, of the odds for a single mask."""
    log = session.maths.log
    return log(chances) - log(1 - chances) if chances.shape[1] == 1 else log(chances)


def scaled(size: Sides, scale: float, multiple: int) -> Sides:
    """Return a window's size at a scale, to the next size that the network takes."""
    if scale == 1:
        return size
    height, width = (max(1, round(side * scale / multiple)) * multiple for side in size)
    return height, width
