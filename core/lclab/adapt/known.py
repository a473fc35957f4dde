"""What can be known of a map without labels: no accuracy, but signs of one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..card import LandClass
from ..data.dataset import UNKNOWN
from ..events import Report
from ..train.validation import STRETCH, colour_table
from .crops import Looks
from .features import main_answer
from .method import seen

CROPS = 32
PICTURES = 6
LOOKED_AT = 0
"""The number of the crops that are looked at."""
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class View:
    """What a network makes of the crops that are looked at."""

    labels: Bytes
    """Positions in the class table (n, rows, columns), 255 where a crop shows nothing."""
    confidence: float
    """The mean chance of the likeliest class."""
    flips: float
    """The share of pixels that are mapped the same where the crop is mirrored."""

    def shares(self, classes: int) -> list[float]:
        """Return how much of what is seen is mapped as each class."""
        counts = np.bincount(self.labels[self.labels != UNKNOWN], minlength=classes)
        return [float(share) for share in counts / max(1, counts.sum())]

    def agreement(self, other: View) -> float:
        """Return the share of pixels that another network maps the same."""
        known = self.labels != UNKNOWN
        return float((self.labels == other.labels)[known].mean())


class Eye:
    """Looks at what networks make of the target."""

    def __init__(self, looks: Looks, classes: tuple[LandClass, ...], report: Report) -> None:
        self._looks, self._classes, self._report = looks, classes, report

    @torch.no_grad()
    def view(self, network: nn.Module, count: int = CROPS) -> View:
        """Return what a network makes of the target."""
        network.eval()
        labels, sure, alike, pixels = [], 0.0, 0.0, 0
        for images in self._looks.images(LOOKED_AT, count):
            self._report.raise_if_cancelled()
            shown = seen(images)
            sureness, found = main_answer(network, images).float().softmax(1).max(1)
            mirrored = main_answer(network, images.flip(3)).argmax(1).flip(2)
            pixels += int(shown.sum())
            sure += float(sureness[shown].sum())
            alike += float((mirrored == found)[shown].sum())
            labels.append(torch.where(shown, found, UNKNOWN).to(torch.uint8).cpu().numpy())
        return View(np.concatenate(labels), sure / max(1, pixels), alike / max(1, pixels))

    def pictures(self, *views: View) -> list[Bytes]:
        """Return some of the crops, each beside what is made of it in these views."""
        colours = colour_table(self._classes)
        found: list[Bytes] = []
        for images in self._looks.images(LOOKED_AT, PICTURES):
            for image in images:
                maps = [colours[view.labels[len(found)]] for view in views]
                found.append(np.concatenate([as_picture(image), *maps], 1))
        return found


def as_picture(image: Tensor) -> Bytes:
    """Return normalised values (bands, h, w) as a picture (h, w, red green blue)."""
    shown = image[[0, 1, 2] if len(image) > 2 else [0, 0, 0]].movedim(0, -1).cpu()
    values: Bytes = ((shown / STRETCH + 1) * 127.5).clamp(0, 255).to(torch.uint8).numpy()
    return values
