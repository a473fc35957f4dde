"""What can be known of an encoder without labels: whether it knows a place again."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ..events import Report
from ..train.validation import picture_of
from .features import Features
from .places import Looks
from .views import STILL, Variation

PLACES = 128
QUERIES, NEIGHBOURS = 4, 4
GAP = 4


class Eye:
    """Looks at what an encoder makes of places, always the same ones."""

    def __init__(self, looks: Looks, how: Variation, report: Report) -> None:
        self._looks, self._how, self._report = looks, how, report

    @cached_property
    def _overlaps(self) -> Tensor:
        return self._looks.overlaps(PLACES)

    def retrieval(self, features: Features) -> float:
        """Return the share of places whose other view is the likest of all places' other views.

        Places that overlap are not told from each other.
        """
        ones, others = self._known(features, self._how, 2)
        alike = (ones @ others.T).masked_fill(self._overlaps, -torch.inf)
        own = torch.arange(len(alike))
        return float(torch.cat([alike.argmax(1) == own, alike.argmax(0) == own]).float().mean())

    def neighbours(self, features: Features) -> NDArray[np.uint8]:
        """Return a picture: in every row a place, and the places that are likest to it."""
        (known,) = self._known(features, STILL, 1)
        pictures = [
            picture_of(image)
            for (images,) in self._looks.views(PLACES, STILL, 1)
            for image in images
        ]
        alike = (known @ known.T).masked_fill(self._overlaps, -torch.inf)
        alike.fill_diagonal_(-torch.inf)
        queries = range(0, PLACES, PLACES // QUERIES)
        rows = [[k, *alike[k].topk(NEIGHBOURS).indices.tolist()] for k in queries]
        return tiled([[pictures[k] for k in row] for row in rows])

    def pairs(self, count: int) -> NDArray[np.uint8]:
        """Return a picture of places, each column with two views of one."""
        ones, others = next(iter(self._looks.views(count, self._how, 2)))
        return tiled([[picture_of(image) for image in images] for images in (ones, others)])

    @torch.no_grad()
    def _known(self, features: Features, how: Variation, views: int) -> list[Tensor]:
        """Return for so many views of the places what the encoder makes of each (n, c)."""
        was_training = features.training
        features.eval()
        found: list[list[Tensor]] = [[] for _ in range(views)]
        for images in self._looks.views(PLACES, how, views):
            self._report.raise_if_cancelled()
            for k, some in enumerate(images):
                found[k].append(features.pooled(some).float().cpu())
        features.train(was_training)
        every = torch.cat([torch.cat(some) for some in found])
        # What all places have in common tells none from another.
        every = functional.normalize(every - every.mean(0), dim=1)
        return list(every.chunk(views))


def tiled(rows: list[list[NDArray[np.uint8]]]) -> NDArray[np.uint8]:
    """Return pictures of one size in rows and columns on white, the first column apart."""
    side = len(rows[0][0])
    high, wide = len(rows), len(rows[0])
    sheet = np.full((high * (side + GAP) - GAP, wide * (side + GAP) - GAP, 3), 255, np.uint8)
    for row, pictures in enumerate(rows):
        for col, picture in enumerate(pictures):
            top, left = row * (side + GAP), col * (side + GAP)
            sheet[top : top + side, left : left + side] = picture
    return sheet
