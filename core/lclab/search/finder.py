"""Decodes the supernet at the end of every epoch, and keeps and tells what it has found."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean as mean
from typing import Any

from torch import Tensor, nn

from ..events import Report
from ..models import found
from ..models.autolc import GRIDS
from ..models.genotype import Genotype
from ..train.folder import write_text
from .cost import Making
from .drawing import drawing
from .limits import Limits
from .supernet import Supernet
from .turns import Turns

GENOTYPE, DRAWING = "genotype.json", "found.svg"
NETWORK = "autolc"
COLLAPSED = -1.0
TINY = 1e-12


@dataclass(frozen=True)
class Finder:
    """Takes the latest network for the best, as long as the search has not collapsed."""

    network: Supernet
    folder: Path
    limits: Limits
    turns: Turns
    facts: dict[str, Any]
    """What a found network's file says of the search."""
    report: Report

    def score(self, _: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return the step, or less than any where skip connections take over, and figures."""
        network = self.network
        genotype = network.decoded()
        cost = self.limits.making.cost(genotype)
        figures = {
            "params": float(cost.params),
            "flops": float(cost.flops),
            "sure_of_operations": sureness(network.alpha.softmax(1)),
            "sure_of_path": mean(sureness(ways[None]) for ways in network.ways() if len(ways) > 1),
        }
        self.report.log(f"Best so far: {in_words(genotype)}; {cost.params / 1e6:.2f} M parameters")
        collapsed = self.turns.searched(step) > 0 and network.has_collapsed()
        if collapsed:
            self.report.warning(
                f"After step {step} skip connections take over; a network found before is kept."
            )
        return (COLLAPSED if collapsed else float(step)), figures

    def keep(self, _: nn.Module, step: int) -> None:
        """Write what is found by now."""
        self.write(self.network.decoded(), self.limits.making, {"step": step})
        self.report.preview(str(self.folder / DRAWING))

    def write(self, genotype: Genotype, making: Making, more: dict[str, Any]) -> None:
        """Write a found network as a file and as a drawing."""
        cost = making.cost(genotype)
        facts = {
            "parameters": cost.params,
            f"flops_at_{making.side}": cost.flops,
            "search": {**self.facts, **more},
        }
        text = found.text_of(genotype, NETWORK, arguments_of(making), facts)
        write_text(text, self.folder / GENOTYPE)
        write_text(drawing(genotype), self.folder / DRAWING)


def arguments_of(making: Making) -> dict[str, Any]:
    """Return the arguments of the registered network that is made so."""
    variant = next(name for name, grid in GRIDS.items() if grid == making.grid)
    return {"f": making.f, "dim": making.dim, "variant": variant}


def sureness(weights: Tensor) -> float:
    """Return how far weights (choices, options) are from all alike: 0, to one of each only: 1."""
    options = weights.shape[1]
    shares = weights.detach() / weights.detach().sum(1, keepdim=True)
    entropy = -(shares * shares.clamp_min(TINY).log()).sum(1).mean()
    return 1 - float(entropy) / math.log(options)


def in_words(genotype: Genotype) -> str:
    """Return a network in a line."""
    path = " ".join(f"1/{4 * 2**level}" for level in genotype.path)
    cell = ", ".join(
        " + ".join(f"{branch.operation}({branch.source})" for branch in block)
        for block in genotype.blocks
    )
    return f"sizes {path}; cell {cell}"
