"""What a search costs, and whether what it finds beats chance.

scripts/bench search                                     # memory, calls and step times
scripts/bench search --dataset DS --seeds 0 1 2          # found networks against random ones
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from lclab.data.augment import Sample
from lclab.events import quiet
from lclab.models.autolc import GRIDS
from lclab.models.genotype import OPERATIONS, Branch, Genotype
from lclab.registry import strategies
from lclab.search.bilevel import Bilevel, Descent
from lclab.search.cost import Making
from lclab.search.footprint import kept_bytes
from lclab.search.limits import Limits
from lclab.search.recompute import RECOMPUTED, recompute
from lclab.search.space import Space
from lclab.search.supernet import Supernet
from lclab.search.turns import Cosine, Turn, Turns
from lclab.spec import task

from . import imagery

PAPER = Space(10, 5, 8)
BANDS, CLASSES, BATCH, SIDE = 3, 7, 2, 321
GIB = 2**30
REFERENCE_CALLS = 105_000
LOVEDA_STEPS = 57_000
ROUNDS = 5


def main() -> None:
    """Measure what was asked for."""
    options = arguments()
    torch.manual_seed(0)
    if options.dataset:
        against_chance(options)
    else:
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        for name in options.strategies:
            costs(name)
            times(name, device, options.crop)


def arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(prog="scripts/bench search")
    parser.add_argument("--crop", type=int, default=SIDE, help="at which steps are timed")
    parser.add_argument("--dataset", type=Path, help="to search on and compare with chance")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--random", type=int, default=8, help="networks drawn by chance")
    parser.add_argument("--strategies", nargs="+", default=strategies.entries())
    parser.add_argument("--search-seconds", type=int, default=300)
    parser.add_argument("--training-steps", type=int, default=200)
    parser.add_argument("--f", type=int, default=8)
    parser.add_argument("--dim", type=int, default=32)
    parser.add_argument("--threads", type=int, default=0)
    return parser.parse_args()


def costs(name: str) -> None:
    """Print memory and calls of a strategy at the paper's size, found without computing."""
    with torch.device("meta"):
        network = Supernet(PAPER, BANDS, CLASSES, strategies.load(name)()).train()
        image = torch.empty(BATCH, BANDS, SIDE, SIDE)
    for what in RECOMPUTED:
        recompute(network, what)
        print(f"{name}: keeps {kept_bytes(network, image) / GIB:.2f} GiB, {what} computed twice")
    recompute(network, RECOMPUTED[0])
    with Calls() as calls:
        network(image)
    share = calls.count / REFERENCE_CALLS
    print(f"{name}: {calls.count:,} calls forward, {share:.3f} of the reference's", flush=True)


class Calls(TorchDispatchMode):
    """Counts operator calls."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def __torch_dispatch__(
        self, function: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        """Count a call, and do it."""
        del types
        self.count += 1
        return function(*args, **(kwargs or {}))


def times(name: str, device: torch.device, crop: int) -> None:
    """Print the time of a search step over that of a plain step of the same supernet."""
    network = Supernet(PAPER, BANDS, CLASSES, strategies.load(name)()).to(device)
    descent = Descent(network, Cosine(Turns(2, 0), 0.025, 0.001), 0.003)
    making = Making(20, 128, BANDS, CLASSES, grid=GRIDS["described"])
    step = Bilevel(network, Limits(PAPER, making, 0, 0))
    image = torch.randn(BATCH, BANDS, crop, crop, device=device)
    labels = torch.randint(CLASSES, (BATCH, crop, crop), device=device)
    both = [Turn(Sample(image, labels), which, 0.5) for which in (False, True)]
    rounds = [[seconds_of(network, step, descent, turn) for turn in both] for _ in range(ROUNDS)]
    weights, architecture = (median(some) for some in zip(*rounds[1:], strict=True))
    line = f"{name}: a search step over a plain one at {crop}"
    print(imagery.as_line(line, (weights + architecture) / weights, 2.1), flush=True)
    steps = f"{weights:.3f} s a step of the weights, {architecture:.3f} s of the architecture"
    hours = LOVEDA_STEPS / 3 * (2 * weights + architecture) / 3600
    scale = f"; at LoveDA's scale a search of {hours:.1f} hours" if crop == SIDE else ""
    print(f"{name}: {steps}{scale}", flush=True)


def seconds_of(network: Supernet, step: Bilevel, descent: Descent, turn: Turn) -> float:
    """Return how long a step takes."""
    began = time.perf_counter()
    losses = step.losses(network, turn)
    torch.stack(list(losses.values())).sum().backward()
    descent.step()
    descent.zero_grad(set_to_none=True)
    if turn.sample.image.is_cuda:
        torch.cuda.synchronize()
    return time.perf_counter() - began


def against_chance(options: argparse.Namespace) -> None:
    """Search with every strategy and seed, and train random networks as long as the found ones."""
    for seed in options.seeds:
        found = {name: searched(options, name, seed) for name in options.strategies}
        chance = random.Random(seed)  # noqa: S311 - nothing is secret
        scores = []
        for number in range(options.random):
            scores.append(trained(options, random_genotype(PAPER, chance), seed))
            print(f"seed {seed}, random {number + 1}: mIoU {scores[-1]:.3f}", flush=True)
        ends = f"{min(scores):.3f} to {max(scores):.3f}"
        for name, score in found.items():
            print(f"seed {seed}: {name} {score:.3f}, random {median(scores):.3f} ({ends})")


def searched(options: argparse.Namespace, name: str, seed: int) -> float:
    """Return the mean IoU of what a strategy finds."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as place:
        result = run("search", dataset=str(options.dataset), output=f"{place}/run", strategy=name,
                     seed=seed, budget=f"{options.search_seconds}s", training=False,
                     f=options.f, dim=options.dim, threads=options.threads)  # fmt: skip
        seconds = time.perf_counter() - began
        text = Path(result["genotype"]).read_text(encoding="utf-8")
    genotype = Genotype.from_json(text)
    score = trained(options, genotype, seed)
    size = f"{result['params'] / 1e6:.2f} M parameters, path {genotype.path}"
    print(f"seed {seed}, {name}: mIoU {score:.3f}, {seconds:.0f} s of search, {size}", flush=True)
    return score


def trained(options: argparse.Namespace, genotype: Genotype, seed: int) -> float:
    """Return the mean IoU of a network trained from scratch."""
    with tempfile.TemporaryDirectory() as place:
        found = run("train", dataset=str(options.dataset), output=f"{place}/run", model="autolc",
                    set=[f"f={options.f}", f"dim={options.dim}", "variant=described",
                         f"genotype={genotype.to_json()}"],
                    steps=options.training_steps, crop=128, seed=seed, encoder_weights="none",
                    threads=options.threads)  # fmt: skip
    return float(found["miou"])


def random_genotype(space: Space, chance: random.Random) -> Genotype:
    """Return a network of the space, drawn by chance."""
    path, level = [], 0
    for layer in range(space.layers):
        level = chance.choice([n for n in space.levels(layer) if abs(n - level) <= 1])
        path.append(level)
    blocks = []
    for block in range(space.blocks):
        one, other = sorted(chance.sample(range(space.sources(block)), 2))
        blocks.append(tuple(Branch(s, chance.choice(OPERATIONS)) for s in (one, other)))
    return Genotype(tuple(path), tuple(blocks))


def run(name: str, **values: Any) -> dict[str, Any]:
    """Do a task with these values."""
    chosen = task(name)
    return dict(chosen.run(chosen.parse(values), quiet()))


if __name__ == "__main__":
    main()
