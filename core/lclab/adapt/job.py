"""An adaptation from labels here and imagery there to a model file and a report."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..card import Card
from ..events import Report
from ..predict.sessions.base import processor_threads
from ..predict.sessions.torch_session import choose_device
from ..tasks.adapt import Adapt
from ..train.average import Average
from ..train.checkpoint import Progress, State, restore, write_tensors
from ..train.cost import Cost, Meter, aside, cost_of_rest, without_fetching
from ..train.device import Manner, choose
from ..train.earlier import start_from
from ..train.loop import Loop
from ..train.network import NONE, build
from ..train.processes import Group
from ..train.validation import Validation
from .adapted import Adaptation, Adapted
from .asked import Asked
from .cost import cost_of
from .course import descent, plan_of, schedule_of
from .crops import Raw
from .features import main_answer
from .finish import Ended, finish
from .folder import START, AdaptFolder
from .imagery import Imagery
from .judge import Judge
from .known import Eye
from .method import Domains, Method
from .sweep import runs_of, sweep

KEEP = 0.99
"""Of the average of the weights, which is what maps."""
ALMOST = 0.95
"""Of the progress, what is there before the report is written."""


def adapt(spec: Adapt, report: Report) -> dict[str, Any]:
    """Adapt a network and return where its files are and what is known of it."""
    if spec.sweep:
        return sweep_cost(spec, aside(report)) if spec.dry_run else sweep(spec, report, adapt)
    if spec.dry_run:
        return cost(spec, aside(report)).result()
    asked = Asked(spec)
    device, reason = choose_device(spec.device)
    torch.set_num_threads(processor_threads(spec.threads))
    folder = AdaptFolder(Path(spec.output), spec, asked.model)
    folder.prepare(spec.restart)
    if folder.result is not None:
        report.log(f"This run is done already: {folder.path}")
        return folder.result
    report.log(f"Device: {reason}")
    for raster in asked.sampler.reader.rasters:
        if asked.origin.resolution and raster.source.pixel_metres() is None:
            report.warning(
                f"{raster.source.path} has no coordinate system: it is read as if its pixels were "
                f"of {asked.origin.resolution:g} m, as the source's are."
            )
    return Run(asked, device, folder, report).complete()


def cost(spec: Adapt, report: Report) -> Cost:
    """Return what an adaptation still takes, by a few steps of which nothing is kept."""
    device, _ = choose_device(spec.device)
    torch.set_num_threads(processor_threads(spec.threads))
    meter = Meter(device)
    asked = Asked(without_fetching(spec))
    folder = AdaptFolder(Path(spec.output), spec, asked.model)

    def trial(scratch: Path, before: int) -> Cost:
        place = AdaptFolder(scratch, spec, asked.model)
        return cost_of(Run(asked, device, place, report), meter, before)

    return cost_of_rest(meter, folder, spec.restart, trial)


def sweep_cost(spec: Adapt, report: Report) -> dict[str, Any]:
    """Return what all runs of a sweep still take."""
    found = [cost(own, report) for own in runs_of(spec).values()]
    seconds, steps = sum(c.seconds for c in found), sum(c.steps for c in found)
    return dataclasses.replace(found[0], seconds=seconds, steps=steps).result()


@dataclass(frozen=True)
class Begun:
    """A run that can go on."""

    loop: Loop[Raw, Domains]
    method: Method
    manner: Manner


class Run:
    """One adaptation."""

    def __init__(
        self, asked: Asked, device: torch.device, folder: AdaptFolder, report: Report
    ) -> None:
        self.asked, self.device, self.folder, self.report = asked, device, folder, report
        self.spec, self.chosen = asked.spec, asked.chosen
        self.imagery = Imagery(asked, device)
        self.card = self._card()
        self.eye = Eye(self.imagery.looks, asked.origin.classes, report)

    def complete(self) -> dict[str, Any]:
        """Adapt to the end and write everything."""
        begun = self.begin()
        state, method = begun.loop.state, begun.method
        with self.report.within(0.0, ALMOST):
            choosing = self.asked.labels and self.asked.labels.chooses
            validation = self.validation("validation") if choosing else None
            begun.loop.run(self.imagery.feed(), self.judge(method, validation))
        with self.report.within(ALMOST, 1.0):
            return finish(Ended(self, method, state.average, state.progress, begun.manner))

    def begin(self) -> Begun:
        """Return the run as the folder left it."""
        torch.manual_seed(self.spec.seed)
        network = self._network()
        manner = self._manner(network)
        network = network.to(memory_format=manner.order())
        self.imagery.use_order(manner.order())
        method = self.asked.method(self.imagery.setting(network)).to(self.device)
        adapted = Adapted(network, method)
        average = Average(adapted.mapper, KEEP)
        schedule = schedule_of(self.spec, self.asked.facts)
        plan = plan_of(self.spec, manner, schedule, self.folder.path, self.device)
        scaler = torch.amp.GradScaler(self.device.type, enabled=manner.precision == "fp16")
        moving = descent(adapted, self.spec.optimiser, schedule)
        state = State(adapted, average.network, moving, scaler, Progress())
        if restore(state, self.folder.path):
            self.report.log(f"Going on after step {state.progress.step}.")
        step = Adaptation(adapted, lambda: self._keep_start(adapted))
        return Begun(Loop(step, state, average, plan, self.report, Group()), method, manner)

    def judge(self, method: Method, validation: Validation | None) -> Judge:
        """Return what looks at the network after every epoch."""
        kept = self.card, self.folder, self.report
        return Judge(method, self.imagery, self.asked.labels, validation, self.eye, kept)

    def validation(self, split: str) -> Validation | None:
        """Return what scores networks on a split of the target's labels, if there is any of it."""
        return self.imagery.validation(split, self.chosen.multiple, self.card.window)

    def _keep_start(self, adapted: Adapted) -> None:
        """Keep the network as it is before it sees the target, if it maps anything by then."""
        if adapted.method.begins or self.asked.model:
            plain = adapted.method.plain(adapted.mapper)
            write_tensors(plain.state_dict(), {}, self.folder.path / START)

    def _network(self) -> nn.Module:
        origin, spec = self.asked.origin, self.spec
        wanted = NONE if self.asked.model else spec.encoder_weights
        bands, classes = len(origin.bands), len(origin.classes)
        network = build(self.chosen, bands, classes, wanted, self.report)
        if self.asked.model:
            path = str(self.asked.model)
            start_from(network, self.chosen, path, origin.classes, self.report)
        count = sum(p.numel() for p in network.parameters())
        self.report.log(f"Network: {self.chosen.shown}, {count / 1e6:.2f} million parameters")
        return network.to(self.device)

    def _manner(self, network: nn.Module) -> Manner:
        if not self.folder.is_measured:
            images = self.imagery.one_batch()

            def loss(network: nn.Module, images: Tensor) -> Tensor:
                return main_answer(network, images).float().square().mean()

            found = choose(network, loss, images, self.spec.precision, self.report)
            self.folder.keep_manner(found)
        return self.folder.manner()

    def _card(self) -> Card:
        asked, spec, imagery = self.asked, self.spec, self.imagery
        told = {
            "to": [Path(path).name for path in spec.target],
            "method": spec.method,
            "arguments": {**asked.entry.arguments, **asked.arguments},
            "head": spec.head,
            "target_labels": spec.use_labels if asked.labels else "none",
        }
        card = asked.origin.card(self.chosen, spec.crop)
        return dataclasses.replace(
            card,
            bands=imagery.bands,
            value_range=imagery.value_range,
            trained_on={**card.trained_on, "adapted": told},
        )
