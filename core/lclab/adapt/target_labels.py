"""Labels of the target: what they are used for, and how a network is measured on them."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional

from ..data.augment import Preparation
from ..data.crops import SplitReader
from ..data.dataset import DataSet
from ..errors import InputError
from ..models.blocks.size import resized
from ..train.processes import Group
from ..train.validation import Validation
from .origin import Origin

SCORE, STOP, TRAIN = "score", "stop", "train"
USES = (SCORE, STOP, TRAIN)
KEPT = ("validation", "test")
"""The splits whose places are never learnt from."""
SAME = 0.1


class AtResolution(nn.Module):
    """A network that sees images so many times as large, and answers at their own size."""

    def __init__(self, network: nn.Module, factor: float) -> None:
        super().__init__()
        self.network, self._factor = network, factor

    def forward(self, images: Tensor) -> Tensor:
        """Return the scores of every pixel."""
        sides = [max(1, round(side * self._factor)) for side in images.shape[-2:]]
        seen = functional.interpolate(images, sides, mode="bilinear", antialias=self._factor < 1)
        return resized(self.network(seen), images)


@dataclass(frozen=True)
class TargetLabels:
    """A data set over the target, and what is done with it."""

    data: DataSet
    use: str
    factor: float
    """Pixels of the source's ground resolution per pixel of it."""

    @property
    def chooses(self) -> bool:
        """Whether the best state is chosen by it."""
        return self.use != SCORE and self.has("validation")

    @property
    def measured(self) -> str | None:
        """The split that the figures are of."""
        return next((split for split in reversed(KEPT) if self.has(split)), None)

    def has(self, split: str) -> bool:
        """Say whether anything of a split is labelled."""
        return bool(sum(self.data.pixels.get(split, {}).values()))

    def validation(
        self, split: str, preparation: Preparation, multiple: int, window: int, batch: int
    ) -> Validation:
        """Return what scores networks on a split."""
        side = max(multiple, round(window / self.factor))
        size = min(side, self.data.block)
        at_a_time = max(1, batch * window**2 // size**2)
        reader = SplitReader(self.data, split)
        return Validation(reader, preparation, multiple, side, at_a_time, Group())

    def seeing(self, network: nn.Module) -> nn.Module:
        """Return a network as it sees this data set."""
        return network if self.factor == 1 else AtResolution(network, self.factor)


def target_labels(path: str, use: str, origin: Origin, *, is_learnt: bool) -> TargetLabels:
    """Return the data set of the target's labels, or say why it is of no use."""
    data = DataSet.load(path)
    names, wanted = ([c.name for c in some] for some in (data.classes, origin.classes))
    if names != wanted:
        raise refused(
            path,
            f"its classes are {', '.join(names)}, the source's {', '.join(wanted)}.",
            "Make it with the source's class table.",
        )
    if len(data.bands) != len(origin.bands):
        raise refused(
            path,
            f"it has {len(data.bands)} bands, the source {len(origin.bands)}.",
            "Make it of the bands that the source has, in their order.",
        )
    labels = TargetLabels(data, use, factor_of(data, origin))
    if is_learnt and not labels.has("train"):
        raise refused(
            path, "nothing in it is for training.", "Make it with smaller shares for the rest."
        )
    if use != TRAIN and labels.measured is None:
        raise refused(
            path,
            "nothing in it is for validation or for testing.",
            "Make it with a validation or test share, of which nothing is learnt.",
        )
    return labels


def factor_of(data: DataSet, origin: Origin) -> float:
    """Return how many of the source's pixels one of these is wide, 1 where they differ little."""
    if not data.resolution or not origin.resolution:
        return 1.0
    factor = data.resolution / origin.resolution
    return factor if abs(factor - 1) > SAME else 1.0


def refused(path: str, problem: str, remedy: str) -> InputError:
    """Return the error for labels that are of no use."""
    return InputError(f"target_labels = {path}: {problem}", field="target_labels", remedy=remedy)
