"""Whose turn it is at every step: the weights', or the architecture's on other imagery."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..data.augment import Sample
from ..data.crops import Batch
from ..train.supervised import CropFeed


@dataclass(frozen=True)
class Turns:
    """So many steps of the weights; from the end of their warm-up on, the architecture follows."""

    weights: int
    warmup: int

    @property
    def steps(self) -> int:
        """How many steps there are in all."""
        return 2 * self.weights - self.warmup

    @property
    def of_architecture(self) -> int:
        """How many steps are the architecture's."""
        return self.weights - self.warmup

    def is_architecture(self, step: int) -> bool:
        """Say whether a step, counted from 0, is the architecture's."""
        return step >= self.warmup and (step - self.warmup) % 2 == 1

    def before(self, step: int) -> int:
        """Return how many steps of the weights come before a step."""
        return min(step, self.warmup) + (max(0, step - self.warmup) + 1) // 2

    def searched(self, step: int) -> float:
        """Return how much of the architecture's time is over before a step."""
        return max(0, step - self.warmup) / max(1, 2 * self.of_architecture)


@dataclass(frozen=True)
class Cosine:
    """The rate of the weights: half a cosine wave from high to low over their own steps."""

    turns: Turns
    high: float
    low: float

    def at(self, step: int) -> float:
        """Return the learning rate of a step, counted from 0."""
        share = self.turns.before(step) / self.turns.weights
        return self.low + (self.high - self.low) * (0.5 + 0.5 * math.cos(math.pi * share))


@dataclass(frozen=True)
class Turn:
    """A batch of the half whose turn it is, and how much of the search is done."""

    sample: Sample
    is_architecture: bool
    searched: float


class TurnFeed:
    """Crops of the weights' half or of the architecture's, by whose turn it is."""

    def __init__(self, turns: Turns, weights: CropFeed, architecture: CropFeed) -> None:
        self.images = weights.images
        self._turns = turns
        self._feeds = weights, architecture

    def load(self, step: int, part: int, parts: int) -> tuple[int, Batch]:
        """Return the step, and one part of its crops."""
        return step, self._feed(step).load(step, part, parts)

    def prepare(self, raw: tuple[int, Batch], number: int) -> Turn:
        """Return the turn with its batch on the device."""
        step, batch = raw
        turns = self._turns
        sample = self._feed(step).prepare(batch, number)
        return Turn(sample, turns.is_architecture(step), turns.searched(step))

    def can_cut(self, parts: int) -> bool:
        """Say whether a batch in so many parts can be cut into twice as many."""
        return self._feeds[0].can_cut(parts)

    def describe(self, parts: int) -> str:
        """Say how large a part of a batch is."""
        return self._feeds[0].describe(parts)

    def _feed(self, step: int) -> CropFeed:
        return self._feeds[self._turns.is_architecture(step)]
