"""A pre-training from imagery to an encoder's weights and a report."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import InputError
from ..events import Report
from ..predict.sessions.base import processor_threads
from ..predict.sessions.torch_session import choose_device
from ..tasks.pretrain import Pretrain
from ..train.average import Itself
from ..train.checkpoint import Progress, State, restore
from ..train.cost import Cost, Meter, aside, cost_of_rest, seconds_of_steps, timed, without_fetching
from ..train.device import Manner, choose
from ..train.loop import Loop, Plan, epoch_of, loading_threads
from ..train.network import build
from ..train.processes import Group, this_group
from ..train.schedule import Schedule, optimiser
from .asked import Asked
from .features import CLASSES, Features, features_of
from .finish import Ended, finish
from .folder import PretrainFolder
from .judge import Judge
from .knowing import Eye
from .labelled import from_labels
from .method import Pretrained, Pretraining, Views
from .places import WIDER, Looks, Preparation, Raw, Reader, ViewFeed
from .views import Variation

RATES = {"adamw": 1e-3, "sgd": 0.015}
DECAYS = {"adamw": 0.05, "sgd": 1e-4}
WARMUP = 0.05
CLIP = 5.0
ALMOST = 0.97
"""Of the progress, what is there before the report is written."""


def pretrain(spec: Pretrain, report: Report) -> dict[str, Any]:
    """Pre-train an encoder and return where its weights are and what is known of them."""
    if this_group().count > 1:
        raise InputError(
            "Pre-training runs in one process.", field="device", remedy="Start it without torchrun."
        )
    asked = Asked(spec, report)
    folder = PretrainFolder(Path(spec.output), spec)
    if asked.is_labelled:
        return from_labels(asked, folder, report)
    folder.expect(asked.imagery.rasters, asked.imagery.pixels)
    device, reason = choose_device(spec.device)
    torch.set_num_threads(processor_threads(spec.threads))
    if spec.dry_run:
        return cost(asked, device, folder, aside(report)).result()
    folder.prepare(spec.restart)
    if folder.result is not None:
        report.log(f"This run is done already: {folder.path}")
        return folder.result
    report.log(f"Device: {reason}")
    for warning in asked.imagery.warnings:
        report.warning(warning)
    return Run(asked, device, folder, report).complete()


def cost(asked: Asked, device: torch.device, folder: PretrainFolder, report: Report) -> Cost:
    """Return what a run still takes, by a few steps of which nothing is kept."""
    meter, spec = Meter(device), asked.spec
    asked.spec = without_fetching(spec)

    def trial(scratch: Path, before: int) -> Cost:
        return Run(asked, device, PretrainFolder(scratch, spec), report).cost(meter, before)

    return cost_of_rest(meter, folder, spec.restart, trial)


class Run:
    """One pre-training in one process."""

    def __init__(
        self, asked: Asked, device: torch.device, folder: PretrainFolder, report: Report
    ) -> None:
        self.asked, self.device, self.folder, self.report = asked, device, folder, report
        self.spec, self.chosen = asked.spec, asked.chosen
        imagery = asked.imagery
        scaled_by = imagery.bands, imagery.value_range
        self.preparation = Preparation(*scaled_by, device, self.spec.seed)
        self.how = Variation().coloured(self.spec.colour)

    @cached_property
    def reader(self) -> Reader:
        """What reads places."""
        return Reader(self.asked.imagery.sampler, round(WIDER * self.spec.crop))

    @cached_property
    def eye(self) -> Eye:
        """What looks at encoders."""
        looks = Looks(self.reader, self.preparation, self.spec.crop, self.spec.batch)
        return Eye(looks, self.how, self.report)

    def complete(self) -> dict[str, Any]:
        """Learn to the end and write everything."""
        pretrained, manner = self._pretrained()
        loop = self._loop(pretrained, manner)
        if not restore(loop.state, self.folder.path):
            pretrained.before.fill_(self.eye.retrieval(pretrained.features))
        else:
            self.report.log(f"Going on after step {loop.state.progress.step}.")
        with self.report.within(0.0, ALMOST):
            loop.run(self.feed(), Judge(self.asked, self.eye, self.folder, self.report))
        return finish(Ended(self, pretrained, loop.state.progress, manner))

    def cost(self, meter: Meter, before: int) -> Cost:
        """Return what all steps but those before take, and the looks at what is learnt."""
        pretrained, manner = self._pretrained()
        loop = self._loop(pretrained, manner)
        plan, preparing = loop.plan, meter.seconds
        first, each = seconds_of_steps(loop, self.feed())
        look = timed(lambda: self.eye.retrieval(pretrained.features))
        left, looks = plan.steps - before, -(-plan.steps // plan.epoch) - before // plan.epoch + 2
        return meter.of(preparing + first + each * max(0, left - 1) + 2 * looks * look, each, left)

    def feed(self) -> ViewFeed:
        """Return where the views of a step come from."""
        spec, views = self.spec, int(self.asked.facts["views"])
        sizes = spec.crop, spec.batch, views
        return ViewFeed(self.reader, self.preparation, self.how, *sizes)

    def _pretrained(self) -> tuple[Pretrained, Manner]:
        """Return the encoder with its method, and how it is computed."""
        torch.manual_seed(self.spec.seed)
        features = self._features()
        manner = self._manner(features)
        features.to(memory_format=manner.order())
        self.preparation.order = manner.order()
        torch.manual_seed(self.spec.seed + 1)  # whatever chance was used up on the way here
        return Pretrained(features, self.asked.method(features)).to(self.device), manner

    def _features(self) -> Features:
        bands = len(self.asked.imagery.bands)
        network = build(self.chosen, bands, CLASSES, self.spec.encoder_weights, self.report)
        features = features_of(network, self.asked.taken, self.chosen.multiple)
        count = sum(p.numel() for p in features.parameters())
        name = f"Encoder of {self.chosen.shown}"
        self.report.log(f"{name}: {count / 1e6:.2f} million parameters")
        return features.to(self.device)

    def _manner(self, features: Features) -> Manner:
        if not self.folder.is_measured:
            feed = self.feed()
            views: Views = feed.prepare(feed.load(0, 0, 1), 0)

            def loss(network: nn.Module, images: Tensor) -> Tensor:
                found: Tensor = network(images).float().square().mean()
                return found

            found = choose(features, loss, views.images[0], self.spec.precision, self.report)
            self.folder.keep_manner(found)
        return self.folder.manner()

    def _loop(self, pretrained: Pretrained, manner: Manner) -> Loop[Raw, Views]:
        spec = self.spec
        rate = spec.rate or RATES[spec.optimiser]
        descent = optimiser(pretrained, spec.optimiser, rate, DECAYS[spec.optimiser])
        scaler = torch.amp.GradScaler(self.device.type, enabled=manner.precision == "fp16")
        state = State(pretrained, pretrained, descent, scaler, Progress())
        plan = Plan(
            folder=self.folder.path,
            steps=spec.steps,
            epoch=epoch_of(spec.epoch, spec.steps),
            schedule=Schedule("cosine", rate, spec.steps, round(WARMUP * spec.steps)),
            clip=CLIP,
            precision=manner.precision,
            threads=loading_threads(self.device),
            seed=spec.seed,
        )
        step, average = Pretraining(pretrained), Itself(pretrained)
        return Loop(step, state, average, plan, self.report, Group())
