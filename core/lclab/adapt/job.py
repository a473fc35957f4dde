"""An adaptation from labels here and imagery there to a model file and a report."""

from __future__ import annotations

import dataclasses
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
from ..train.device import Manner, choose
from ..train.earlier import start_from
from ..train.loop import Loop
from ..train.network import NONE, build
from ..train.processes import Group
from .adapted import Adaptation, Adapted
from .asked import Asked
from .course import descent, plan_of, schedule_of
from .crops import Raw
from .features import main_answer
from .finish import Ended, finish
from .folder import START, AdaptFolder
from .imagery import Imagery
from .judge import Judge
from .known import Eye
from .method import Domains, Method
from .sweep import sweep

KEEP = 0.99
"""Of the average of the weights, which is what maps."""
ALMOST = 0.95
"""Of the progress, what is there before the report is written."""


def adapt(spec: Adapt, report: Report) -> dict[str, Any]:
    """Adapt a network and return where its files are and what is known of it."""
    if spec.sweep:
        return sweep(spec, report, adapt)
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
        torch.manual_seed(self.spec.seed)
        network = self._network()
        manner = self._manner(network)
        network = network.to(memory_format=manner.order())
        self.imagery.use_order(manner.order())
        method = self.asked.method(self.imagery.setting(network)).to(self.device)
        adapted = Adapted(network, method)
        with self.report.within(0.0, ALMOST):
            progress, average = self._adapted(adapted, manner)
        with self.report.within(ALMOST, 1.0):
            return finish(Ended(self, method, average, progress, manner))

    def _adapted(self, adapted: Adapted, manner: Manner) -> tuple[Progress, nn.Module]:
        spec, path = self.spec, self.folder.path
        average = Average(adapted.mapper, KEEP)
        schedule = schedule_of(spec, self.asked.facts)
        plan = plan_of(spec, manner, schedule, path, self.device.type)
        scaler = torch.amp.GradScaler(self.device.type, enabled=manner.precision == "fp16")
        moving = descent(adapted, spec.optimiser, schedule)
        state = State(adapted, average.network, moving, scaler, Progress())
        if restore(state, path):
            self.report.log(f"Going on after step {state.progress.step}.")
        step = Adaptation(adapted, lambda: self._keep_start(adapted))
        loop: Loop[Raw, Domains] = Loop(step, state, average, plan, self.report, Group())
        loop.run(self.imagery.feed(), self._judge(adapted.method))
        return state.progress, average.network

    def _judge(self, method: Method) -> Judge:
        labels = self.asked.labels
        sizes = self.chosen.multiple, self.card.window
        choosing = labels and labels.chooses and self.imagery.validation("validation", *sizes)
        kept = self.card, self.folder, self.report
        return Judge(method, self.imagery, labels, choosing or None, self.eye, kept)

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
