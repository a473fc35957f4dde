"""Networks that learn from two data sets at once, each with classes of its own.

Such a network answers two images with two answers, and one image with the first data set's.
"""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from ..errors import InputError
from ..registry import models
from .architecture import Architecture, differing
from .blocks.size import any_size

CLASSMATE = "classmate"
"""The argument of networks with a branch for a second data set: how many classes that has."""


class Joint(nn.Module):
    """A network for two data sets."""

    @property
    def parts(self) -> tuple[nn.Module, nn.Module]:
        """What knows how the further answers to either data set's images count."""
        raise NotImplementedError

    def alone(self) -> nn.Module:
        """Return the first data set's network, which is made of the same weights."""
        raise NotImplementedError


class Beside(Joint):
    """Two networks of one kind that share what they learn but for weights with a row per class.

    Either data set's images are a batch of their own, and its norms keep statistics of their own,
    so that the first network is one that learnt and maps with those of its own images.
    """

    def __init__(self, land: nn.Module, classmate: nn.Module, own: set[str]) -> None:
        super().__init__()
        self.land = land
        self.classmate = classmate
        for name, weights in land.named_parameters(remove_duplicate=False):
            if name not in own:
                place, _, last = name.rpartition(".")
                setattr(classmate.get_submodule(place), last, weights)

    @property
    def parts(self) -> tuple[nn.Module, nn.Module]:
        """The two networks."""
        return self.land, self.classmate

    def forward(self, image: Tensor, other: Tensor | None = None) -> Any:
        """Return the answer to the first data set's images, and to the second's where given."""
        return self.land(image) if other is None else (self.land(image), self.classmate(other))

    def alone(self) -> nn.Module:
        """Return the first network."""
        return self.land


class Branched(Joint):
    """A network that has a branch for a second data set by itself, as DFCNet's have.

    Both data sets' images are one batch for all that is shared, as in the paper.
    """

    def __init__(self, both: nn.Module, multiple: int) -> None:
        super().__init__()
        self.both = both
        self._multiple = multiple

    @property
    def parts(self) -> tuple[nn.Module, nn.Module]:
        """Twice the same."""
        return self.both, self.both

    def forward(self, *images: Tensor) -> Any:
        """Return the answer to the first data set's images, and to the second's where given."""
        return self.both(*images)

    def alone(self) -> nn.Module:
        """Return the network without the branch."""
        without: nn.Module = self.both.alone()  # type: ignore[operator]
        return any_size(without, self._multiple).train(self.training)


def alone(network: nn.Module) -> nn.Module:
    """Return the network that maps: itself, or the first data set's of two."""
    return network.alone() if isinstance(network, Joint) else network


def has_branch(chosen: Architecture) -> bool:
    """Say whether a network has a branch for a second data set by itself."""
    return CLASSMATE in models.entry(chosen.name).arguments


def beside(land: nn.Module, chosen: Architecture, bands: int, classes: int, others: int) -> Joint:
    """Return a network for so many other classes, too, that goes on with what this one knows."""
    device = next(land.parameters()).device
    if has_branch(chosen):
        more = Architecture(chosen.name, {**chosen.arguments, CLASSMATE: others})
        both = more.build(bands, classes)
        both.load_state_dict({**both.state_dict(), **land.state_dict()})
        return Branched(both.to(device), chosen.multiple)
    own = own_weights(chosen, bands, classes, others)
    return Beside(land, chosen.build(bands, others).to(device), own)


def own_weights(chosen: Architecture, bands: int, classes: int, others: int) -> set[str]:
    """Return the names of the weights that each of two data sets needs for itself.

    They are those with a row per class, also where both happen to have as many classes.
    """
    one = chosen.outline(bands, classes)
    own = differing(one, chosen.outline(bands, others if others != classes else others + 1))
    shared = {name for name, _ in one.named_parameters()} - own
    if not (own and shared):
        what = "all" if own else "none"
        raise InputError(
            f"model = {chosen.shown}: it cannot be shared with a second data set, as {what} of its "
            "weights are for classes.",
            field="model",
            remedy="Choose another network, or leave 'classmate' out.",
        )
    return own
