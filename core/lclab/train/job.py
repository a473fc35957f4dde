"""Training from a data set to model files and a report."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..card import Card
from ..data.crops import SplitReader
from ..data.dataset import DataSet
from ..errors import InputError
from ..events import Report, quiet
from ..models.architecture import Architecture, architecture
from ..models.beside import CLASSMATE, Joint, beside
from ..predict.sessions.base import processor_threads
from ..predict.sessions.torch_session import choose_device
from ..tasks.train import Train
from .average import Average
from .best import Best
from .checkpoint import Progress, State, restore
from .classmate import OWN_CHANCE, BothFeed, Jointly, classmate_of, mapping, told, varied
from .classmate import check as check_classmate
from .cost import Cost, Meter, aside, cost_of_rest, refuse_several, without_fetching
from .device import Manner, choose
from .earlier import earlier, start_from
from .encoder import encoder_file
from .export import card_of
from .finish import finish
from .folder import RunFolder
from .lesson import Lesson, total_loss, variation
from .loop import Feed, Loop, Plan, Step, epoch_of, loading_threads
from .network import IMAGENET, NONE, build
from .processes import Group, this_group
from .schedule import RATES, Schedule, optimiser
from .validation import Validation


def train(spec: Train, report: Report) -> dict[str, Any]:
    """Train a network and return where its files are and how good it is."""
    group = this_group()
    report = report if group.is_first else quiet()
    data = DataSet.load(spec.dataset)
    chosen = mapping(architecture(spec.model, spec.set), classmate_of(spec, data))
    check(spec, data, chosen, group)
    device, reason = choose_device(spec.device if group.count == 1 else own_device(spec, group))
    torch.set_num_threads(processor_threads(spec.threads))
    if spec.dry_run:
        refuse_several(group)
        return cost(spec, data, chosen, device, aside(report)).result()
    folder = RunFolder(Path(spec.output), spec, data)
    if group.is_first:
        folder.prepare(spec.restart)
    group.join(device)
    group.wait()
    try:
        if folder.result is not None:
            report.log(f"This run is done already: {folder.path}")
            return folder.result
        report.log(f"Device: {reason}")
        return Run(spec, data, chosen, Place(device, folder, group), report).complete()
    finally:
        group.leave()


def cost(
    spec: Train, data: DataSet, chosen: Architecture, device: torch.device, report: Report
) -> Cost:
    """Return what a run still takes, by a few steps of which nothing is kept."""
    meter, folder = Meter(device), RunFolder(Path(spec.output), spec, data)
    wanted = without_fetching(spec)

    def trial(scratch: Path, before: int) -> Cost:
        place = Place(device, RunFolder(scratch, wanted, data), Group())
        return Run(wanted, data, chosen, place, report).cost(meter, before)

    return cost_of_rest(meter, folder, spec.restart, trial)


@dataclass(frozen=True)
class Place:
    """Where a run happens."""

    device: torch.device
    folder: RunFolder
    group: Group


def own_device(spec: Train, group: Group) -> str:
    """Return the device of one of several processes."""
    return spec.device if spec.device == "cpu" else f"{spec.device}:{group.local}"


def check(spec: Train, data: DataSet, chosen: Architecture, group: Group) -> None:
    """Refuse what cannot work before anything is done."""
    total_loss(spec, data)
    parts = spec.accumulate * group.count
    if spec.batch % parts:
        raise InputError(
            f"batch = {spec.batch}: it cannot be cut into {parts} equal parts "
            f"({spec.accumulate} at a time in {group.count} processes).",
            field="batch",
            remedy=f"Choose a multiple of {parts}.",
        )
    chosen.check_sizes(len(data.bands), len(data.classes))
    chosen.check(len(data.bands), len(data.classes), spec.batch // parts, spec.crop)
    check_weights(spec, data, chosen)
    data.check_training()
    second = classmate_of(spec, data)
    if second:
        check_classmate(spec, data, second, chosen)


def check_weights(spec: Train, data: DataSet, chosen: Architecture) -> None:
    """Refuse weights from elsewhere that do not fit."""
    is_file = spec.encoder_weights not in (IMAGENET, NONE)
    if is_file and spec.start_from:
        raise InputError(
            f"encoder_weights = {spec.encoder_weights}: 'start_from' brings the encoder's, too.",
            field="encoder_weights",
            remedy="Give one of them.",
        )
    if is_file:
        encoder_file(spec.encoder_weights, chosen, len(data.bands), len(data.classes))
    if spec.start_from:
        file, _ = earlier(spec.start_from, chosen)
        if file.resolve().parent == Path(spec.output).resolve():
            raise InputError(
                f"start_from = {spec.start_from}: it lies in the folder of this run.",
                field="start_from",
                remedy="Choose another folder for the run.",
            )


class Run:
    """One run in one process."""

    def __init__(
        self, spec: Train, data: DataSet, chosen: Architecture, place: Place, report: Report
    ) -> None:
        self.spec, self.data, self.chosen = spec, data, chosen
        self.place, self.report = place, report
        self.lesson = Lesson(spec, data, chosen, place, variation(spec, data), spec.seed)
        self.second = self._second()
        self.card = self._card()

    def complete(self) -> dict[str, Any]:
        """Train to the end and write everything."""
        loop, manner = self._loop()
        judge = Best(self.validation("validation"), self.card, self.place.folder, self.report)
        loop.run(self.feed, judge)
        return finish(self, loop.state, manner)

    def cost(self, meter: Meter, before: int) -> Cost:
        """Return what all steps but those before take, and the looks at validation and test."""
        loop, _ = self._loop()
        looks = [self.validation(split) for split in ("validation", "test")]
        return meter.cost(loop, self.feed, looks, self.report, before)

    @property
    def feed(self) -> Feed[Any, Any]:
        """Where the crops of a step come from."""
        return BothFeed(self.lesson.feed, self.second.feed) if self.second else self.lesson.feed

    def _loop(self) -> tuple[Loop[Any, Any], Manner]:
        """Return the loop as the folder left it, and how its network is run."""
        network = self._network()
        step = self._step(network)
        manner = self._manner(step, network)
        network = network.to(memory_format=manner.order())
        for lesson in filter(None, (self.lesson, self.second)):
            lesson.preparation.order = manner.order()
        plan = self._plan(manner)
        average = Average(network, self.spec.average)
        descent = optimiser(network, self.spec.optimiser, self._rate, self.spec.decay)
        scaler = torch.amp.GradScaler(self.place.device.type, enabled=manner.precision == "fp16")
        state = State(network, average.network, descent, scaler, Progress())
        if restore(state, self.place.folder.path):
            self.report.log(f"Going on after step {state.progress.step}.")
        return Loop(step, state, average, plan, self.report, self.place.group), manner

    def validation(self, split: str) -> Validation | None:
        """Return what scores networks on a split, if the data set has any of it."""
        if not sum(self.data.pixels.get(split, {}).values()):
            return None
        window, step = self.card.window, self.chosen.multiple
        batch = max(1, self.spec.batch * self.spec.crop**2 // min(window, self.data.block) ** 2)
        reader = SplitReader(self.data, split)
        return Validation(reader, self.lesson.preparation, step, window, batch, self.place.group)

    def _second(self) -> Lesson | None:
        """Return what is learnt from a second data set, by a chance of its own."""
        spec, data = self.spec, classmate_of(self.spec, self.data)
        if data is None:
            return None
        how = varied(spec, variation(spec, data))
        return Lesson(spec, data, self.chosen, self.place, how, spec.seed + OWN_CHANCE)

    def _card(self) -> Card:
        card = card_of(self.data, self.chosen, self.spec.crop, {})
        if self.second is None:
            return card
        trained_on = {**card.trained_on, CLASSMATE: told(self.second.data)}
        return dataclasses.replace(card, trained_on=trained_on)

    def _step(self, network: nn.Module) -> Step[Any]:
        if not (self.second and isinstance(network, Joint)):
            return self.lesson.step(network)
        land, classmate = network.parts
        return Jointly(self.lesson.step(land), self.second.step(classmate))

    def _network(self) -> nn.Module:
        torch.manual_seed(self.spec.seed)
        bands, classes = len(self.data.bands), len(self.data.classes)
        wanted = NONE if self.spec.start_from else self.spec.encoder_weights
        network = build(self.chosen, bands, classes, wanted, self.report)
        if self.spec.start_from:
            start_from(network, self.chosen, self.spec.start_from, self.data.classes, self.report)
        count = sum(p.numel() for p in network.parameters())
        self.report.log(f"Network: {self.chosen.name}, {count / 1e6:.2f} million parameters")
        network = network.to(self.place.device)
        if self.second is None:
            return network
        name, others = self.second.data.folder.name, len(self.second.data.classes)
        self.report.log(f"It also learns the {others} classes of the second data set, {name}.")
        return beside(network, self.chosen, bands, classes, others)

    def _manner(self, step: Step[Any], network: nn.Module) -> Manner:
        folder, group = self.place.folder, self.place.group
        if group.is_first and not folder.is_measured:
            folder.keep_manner(self._measured(step, network))
        group.wait()
        return folder.manner()

    def _measured(self, step: Step[Any], network: nn.Module) -> Manner:
        batch = self.feed.prepare(self.feed.load(0, 0, self.spec.accumulate), 0)

        def loss(network: nn.Module, images: Tensor) -> Tensor:
            losses = step.losses(network, batch.seeing(images))
            return torch.stack(list(losses.values())).sum()

        manner = choose(network, loss, batch.image, self.spec.precision, self.report)
        return dataclasses.replace(manner, compile=self.spec.compile)

    @property
    def _rate(self) -> float:
        return self.spec.rate or RATES[self.spec.optimiser]

    def _plan(self, manner: Manner) -> Plan:
        spec = self.spec
        return Plan(
            folder=self.place.folder.path,
            steps=spec.steps,
            epoch=epoch_of(spec.epoch, spec.steps),
            schedule=Schedule(
                spec.schedule, self._rate, spec.steps, round(spec.warmup * spec.steps)
            ),
            accumulate=spec.accumulate,
            clip=spec.clip,
            patience=spec.patience,
            precision=manner.precision,
            compile=manner.compile,
            threads=loading_threads(self.place.device),
            seed=spec.seed,
        )
