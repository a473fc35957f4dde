"""What a user asks of a search, checked before anything is done."""

from __future__ import annotations

from ..data.dataset import DataSet
from ..errors import InputError
from ..models.autolc import GRIDS
from ..registry import strategies
from ..settings import arguments_of
from ..tasks.search import Search
from ..train.processes import this_group
from .budget import seconds_of
from .cost import Making
from .halves import halves
from .limits import Limits
from .space import Space
from .strategy import Strategy
from .supernet import Supernet


class Asked:
    """What a user asks for, checked before anything is done."""

    def __init__(self, spec: Search, data: DataSet) -> None:
        if this_group().count > 1:
            raise InputError("A search runs in one process.", remedy="Start it without torchrun.")
        data.check_training()
        self.spec, self.data = spec, data
        self.seconds = seconds_of(spec.budget)
        self.space = Space(spec.layers, spec.blocks, spec.width)
        self.how = strategy(spec, self.space)
        bands, classes = len(data.bands), len(data.classes)
        making = Making(spec.f, spec.dim, bands, classes, grid=GRIDS["described"])
        self.limits = Limits(self.space, making, spec.max_params * 1e6, spec.max_flops * 1e9)
        self.limits.check()
        self._halves: dict[int, tuple[DataSet, DataSet]] = {}
        self.halves(spec.crop or data.block)

    def halves(self, crop: int) -> tuple[DataSet, DataSet]:
        """Return the halves for crops of a size, which take a while to deal and so are kept."""
        if crop not in self._halves:
            self._halves[crop] = halves(self.data, crop, self.spec.seed)
        return self._halves[crop]

    def supernet(self) -> Supernet:
        """Return the network that holds all of the space."""
        return Supernet(self.space, len(self.data.bands), len(self.data.classes), self.how)


def strategy(spec: Search, space: Space) -> Strategy:
    """Return the strategy that was asked for, or an error that names what is wrong with it."""
    entry = strategies.entry(spec.strategy, "strategy")
    arguments = arguments_of(entry, spec.set, "set")
    try:
        found: Strategy = strategies.load(spec.strategy)(**arguments)
        found.mixture(1, space.width)
    except ValueError as error:
        raise InputError(
            f"set = {' '.join(spec.set)}: {error}.", field="set", remedy="Correct its arguments."
        ) from error
    return found
