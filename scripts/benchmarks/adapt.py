"""What a step of adaptation costs, and whether every method does what it is for.

scripts/bench adapt                            # a step of each method over a supervised one
scripts/bench adapt --quality --seeds 0 1 2    # a made-up pair of regions, over several seeds
scripts/bench adapt --naip FOLDER              # one place from 2014 to other years, likewise
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median
from typing import Any

import torch
from torch import Tensor, nn

from lclab.adapt.adapted import Adaptation, Adapted
from lclab.adapt.course import CLIP, descent, schedule_of
from lclab.adapt.features import offer_of
from lclab.adapt.method import Domains, Setting
from lclab.data.augment import Sample
from lclab.events import quiet
from lclab.losses.total import TotalLoss
from lclab.models.architecture import architecture
from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.registry import methods
from lclab.spec import task
from lclab.tasks.adapt import Adapt
from lclab.train.schedule import optimiser
from lclab.train.supervised import Supervised

from . import domains, imagery
from .naip import bench as naip
from .naip.data import YEARS

BANDS, CLASSES, STEPS = 3, 7, 1000
ROUNDS, EVERY = 9, 100
"""Steps that are timed of each, and of how many one begins with new labels."""
TEACHERS = 2.6
SIDE, BLOCK, CROP = 512, 64, 64
TINY = "encoder=tu-test_resnet"
LEAST_LOSS = 0.2
"""By how much source-only has to fall from here to there, for the pair to show anything."""


def main() -> None:
    """Measure what was asked for."""
    options = arguments()
    torch.manual_seed(0)
    if options.threads:
        torch.set_num_threads(options.threads)
    if options.naip:
        naip.run(options)
    elif options.quality:
        quality(options)
    else:
        costs(options)


def arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(prog="scripts/bench adapt")
    parser.add_argument("--methods", nargs="+", default=list(methods.entries()))
    parser.add_argument("--network", default="deeplabv2")
    parser.add_argument("--encoder", default="resnet18")
    parser.add_argument("--batch", type=int, default=8, help="crops a step, of both regions")
    parser.add_argument("--crop", type=int, default=128)
    parser.add_argument("--quality", action="store_true", help="adapt between made-up regions")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--steps", type=int, default=400, help="for --quality and --naip")
    parser.add_argument("--statistics", default="target", choices=("target", "both"))
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--naip", type=Path, metavar="FOLDER", help="images of 2014 and the years")
    parser.add_argument("--years", type=int, nargs="+", default=YEARS, choices=YEARS)
    parser.add_argument(
        "--output",
        type=Path,
        default=Path(tempfile.gettempdir()) / "adapt-naip",
        help="for --naip: keeps what is done, and the same call goes on from it",
    )
    if parser.parse_args().naip:
        parser.set_defaults(**naip.DEFAULTS)
    return parser.parse_args()


def costs(options: argparse.Namespace) -> None:
    """Print each method's step over a supervised step of the same network and batch."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    print(f"{options.network} {options.encoder}, {options.batch} crops of {options.crop}, {device}")
    print(f"{'method':<12} {'step':>8} {'labels':>8} {'ratio':>6}")
    for name in options.methods:
        step, labels, plain = seconds_of(name, options, device)
        ratio = (step + labels) / plain
        print(f"{name:<12} {step * 1e3:6.0f} ms {labels * 1e3:6.0f} ms {ratio:6.2f}", flush=True)
        if name == "teacher":
            print(imagery.as_line("step of the teacher over a supervised one", ratio, TEACHERS))


def seconds_of(
    name: str, options: argparse.Namespace, device: torch.device
) -> tuple[float, float, float]:
    """Return the seconds of a method's step, of new labels for one, and of a supervised step.

    The three are measured by turns, so that all see the same machine.
    """
    chosen = architecture(options.network, [f"encoder={options.encoder}"])
    network = chosen.build(BANDS, CLASSES).to(device, memory_format=torch.channels_last).train()
    images = torch.randn(options.batch, BANDS, options.crop, options.crop, device=device)
    images = images.contiguous(memory_format=torch.channels_last)
    shown = torch.randint(CLASSES, (options.batch, options.crop, options.crop), device=device)
    half = half_of(name, options.batch)
    batch = Domains(Sample(images[:half], shown[:half]), images[half:], STEPS // 2 + 1)
    widths = offer_of(chosen, BANDS, CLASSES, options.crop).widths
    shares = torch.full((CLASSES,), 1 / CLASSES, device=device)

    def targets(number: int, count: int) -> Any:
        del number
        return (images for _ in range(0, count, options.batch))

    setting = Setting(network, widths, shares, STEPS, options.crop, targets, by_target=True)
    method = methods.load(name)(setting).to(device)
    adapted = Adapted(network, method)
    spec = Adapt(target=("",), method=name, output="", steps=STEPS)
    moving = descent(adapted, "adamw", schedule_of(spec, methods.entry(name).facts))
    step = Adaptation(adapted, lambda: None)
    own = timer(lambda: step.losses(adapted, batch), moving, adapted)
    other = chosen.build(BANDS, CLASSES).to(device, memory_format=torch.channels_last).train()
    learning = Supervised(TotalLoss(("cross_entropy",)), auxiliary_of(other))
    plain = timer(
        lambda: learning.losses(other, Sample(images, shown)),
        optimiser(other, "adamw", 1e-3, 1e-4),
        other,
    )
    taken = [(own(), plain()) for _ in range(ROUNDS + 1)][1:]
    began = time.perf_counter()
    method.begin(network, max(method.begins, 0) + EVERY * 2)
    synchronise(device)
    labels = (time.perf_counter() - began) / EVERY
    return median(a for a, _ in taken), labels, median(b for _, b in taken)


def half_of(name: str, batch: int) -> int:
    """Return how many crops of a batch are of the source."""
    facts = methods.entry(name).facts
    if not facts.get("source", True):
        return 0
    return batch // 2 if facts.get("target", True) else batch


def timer(
    losses: Callable[[], dict[str, Tensor]], moving: torch.optim.Optimizer, network: nn.Module
) -> Callable[[], float]:
    """Return what does a step and says how long it took."""
    device = next(network.parameters()).device

    def timed() -> float:
        synchronise(device)
        began = time.perf_counter()
        torch.autograd.backward(torch.stack(list(losses().values())).sum())
        nn.utils.clip_grad_norm_(network.parameters(), CLIP)
        moving.step()
        moving.zero_grad(set_to_none=True)
        synchronise(device)
        return time.perf_counter() - began

    return timed


def synchronise(device: torch.device) -> None:
    """Wait until a device has done what it was told."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


@dataclasses.dataclass(frozen=True)
class Pair:
    """A region with labels, one without, and labels of that to measure with."""

    source: Path
    source_image: Path
    target: Path
    labels: Path
    seed: int


def quality(options: argparse.Namespace) -> None:
    """Print how well each method maps a made-up region there, trained on one here."""
    scores: dict[str, list[float]] = {name: [] for name in ["here", *options.methods]}
    with tempfile.TemporaryDirectory() as folder:
        for seed in options.seeds:
            place = Path(folder) / str(seed)
            here = domains.write(place / "here", domains.HERE, SIDE, seed, BLOCK)
            there = domains.write(place / "there", domains.THERE, SIDE, 100 + seed, BLOCK)
            pair = Pair(here[1], here[0], there[0], there[1], seed)
            at_home = dataclasses.replace(pair, target=pair.source_image, labels=pair.source)
            scores["here"].append(miou_of("source_only", at_home, place / "home", options))
            for name in ["source_only", *options.methods]:
                if len(scores.setdefault(name, [])) == options.seeds.index(seed):
                    scores[name].append(miou_of(name, pair, place / name, options))
                    told = f"seed {seed}, {name}: {scores[name][-1]:.3f}"
                    print(told, flush=True)
    table(scores)


def miou_of(name: str, pair: Pair, output: Path, options: argparse.Namespace) -> float:
    """Return the mean IoU of a method on blocks of the target that it never saw."""
    facts = methods.entry(name).facts
    values: dict[str, Any] = {
        "source": str(pair.source),
        "target": [str(pair.target)],
        "target_labels": str(pair.labels),
        "method": name,
        "output": str(output),
        "network_set": [TINY],
        "encoder_weights": "none",
        "statistics": options.statistics,
        "steps": options.steps,
        "crop": CROP,
        "seed": pair.seed,
        "device": "cpu",
        "threads": options.threads,
    }
    if not facts.get("source", True):
        model = output.parent / "source_only" / "model.safetensors"
        values |= {"source": None, "network_set": [], "model": str(model)}
    chosen = task("adapt")
    result = chosen.run(chosen.parse(values), quiet())
    return float(json.loads(Path(result["metrics"]).read_text(encoding="utf-8"))["miou"])


def table(scores: dict[str, list[float]]) -> None:
    """Print the means, what each method adds to source-only, and whether that is its direction."""
    below = scores["source_only"]
    lost = mean(scores["here"]) - mean(below)
    print(f"source only: {mean(scores['here']):.3f} here, {mean(below):.3f} there")
    print(json.dumps({"measure": "lost from here to there", "value": round(lost, 3)}))
    print(f"{'method':<12} {'mIoU':>6} {'gain':>6} {'worst':>6}")
    for name, found in scores.items():
        if name in ("here", "source_only"):
            continue
        gains = [own - other for own, other in zip(found, below, strict=True)]
        verdict = "ok" if min(gains) > 0 else "WORSE"
        row = f"{name:<12} {mean(found):6.3f} {mean(gains):+6.3f} {min(gains):+6.3f} {verdict}"
        print(row, flush=True)
    print("the pair shows something" if lost >= LEAST_LOSS else "THE PAIR IS TOO ALIKE")


if __name__ == "__main__":
    main()
