"""What a search is like on this machine: batch, crop and steps, chosen by short measurements."""

from __future__ import annotations

import time

import torch

from ..data.augment import Augmentation, Preparation, Sample
from ..data.crops import Sampler, SplitReader
from ..events import Report
from ..train.device import Manner
from ..train.memory import free_bytes
from ..train.processes import Group
from ..train.supervised import CropFeed
from .asked import Asked
from .bilevel import Bilevel
from .course import Course, fastest, largest_crop, seconds_of_turns, turns_of, turns_within
from .memory import LEAST_BATCH, Size, fitting, sizes
from .recompute import KEPT, recompute
from .supernet import Supernet
from .turns import TurnFeed, Turns

SEARCHING, CONTEST, TRAINING = 0.3, 0.2, 0.5
"""The shares of the time that the parts of a search may take."""
PLAIN = Manner("fp32", channels_last=True)
ONE_TURN = Turns(1, 1)


def ends(asked: Asked) -> tuple[float, float]:
    """Return after which shares of the time the search ends, and the contest of candidates."""
    contest = CONTEST if asked.how.candidates > 1 else 0.0
    search = SEARCHING + CONTEST - contest
    total = search + contest + (TRAINING if asked.spec.training else 0.0)
    return search / total, (search + contest) / total


def sample_of(feed: TurnFeed) -> Sample:
    """Return the first batch of a feed."""
    return feed.prepare(feed.load(0, 0, 1), 0).sample


class Planning:
    """Chooses how a search goes, and brings it its crops."""

    def __init__(self, asked: Asked, device: torch.device, report: Report) -> None:
        self.began = time.monotonic()
        self.spec, self.data, self.asked = asked.spec, asked.data, asked
        self.device, self.report = device, report
        self.preparation = Preparation(
            self.data.bands, self.data.value_range, device, self.spec.seed
        )

    def until(self, share: float) -> float:
        """Return how many seconds are left until a share of the user's time is over."""
        return share * self.asked.seconds - (time.monotonic() - self.began)

    def course(self, network: Supernet, step: Bilevel) -> Course:
        """Choose what fits into memory and time, and remember it."""
        spec = self.spec
        crop = spec.crop
        if self.asked.seconds and not crop and not spec.steps:
            crop = largest_crop(
                lambda side: self._seconds(network, step, Size(spec.batch, side, KEPT, 0), PLAIN),
                self.until(ends(self.asked)[0]),
                spec.warmup,
            )
        choices = sizes(spec.batch, crop, LEAST_BATCH)
        bands, free = len(self.data.bands), free_bytes(self.device)
        size = fitting(self.asked.supernet, bands, choices, free)
        recompute(network, size.recomputed)
        sample = sample_of(self.feed(size, ONE_TURN))
        manner = fastest(network, step, sample, spec.precision, self.report)
        seconds = self._seconds(network, step, size, manner)
        course = Course(size, manner, self._turns(size, seconds), seconds)
        self.report.log(
            f"{size.told}. {course.turns.weights} steps of the weights and "
            f"{course.turns.of_architecture} of the architecture, about "
            f"{course.total / 60:.0f} minutes in all."
        )
        return course

    def _seconds(
        self, network: Supernet, step: Bilevel, size: Size, manner: Manner
    ) -> tuple[float, float]:
        """Return how long both kinds of step take, with the preparation of their crops."""
        self.report.raise_if_cancelled()
        feed = self.feed(size, ONE_TURN)
        sample_of(feed)
        began = time.monotonic()
        sample = sample_of(feed)
        preparing = time.monotonic() - began
        weights, architecture = seconds_of_turns(network, step, sample, manner)
        return weights + preparing, architecture + preparing

    def _turns(self, size: Size, seconds: tuple[float, float]) -> Turns:
        spec = self.spec
        if spec.steps:
            return turns_of(spec.steps, spec.warmup)
        if self.asked.seconds:
            return turns_within(self.until(ends(self.asked)[0]), seconds, spec.warmup)
        blocks = sum(row.count("t") for scene in self.data.scenes for row in scene.blocks)
        seen = blocks * self.data.block**2 / 2
        return turns_of(spec.epochs * seen / (size.batch * size.crop**2), spec.warmup)

    def feed(self, size: Size, turns: Turns) -> TurnFeed:
        """Return where the crops of both halves come from, in turns."""
        how = Augmentation(mosaic=0.0, cutmix=0.0)
        weights, architecture = (
            CropFeed(
                Sampler(SplitReader(half, "train"), 0.5, self.spec.seed),
                self.preparation,
                how,
                size.crop,
                size.batch,
                Group(),
                least=LEAST_BATCH,
            )
            for half in self.asked.halves(size.crop)
        )
        return TurnFeed(turns, weights, architecture)
