"""A search from a data set to a trained network and a report."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import torch

from ..data.crops import Batch
from ..data.dataset import DataSet
from ..errors import CancelledError
from ..events import Report
from ..predict.sessions.base import processor_threads
from ..predict.sessions.torch_session import choose_device
from ..tasks.search import Search
from ..train.average import Itself
from ..train.checkpoint import Progress, State, restore
from ..train.cost import aside
from ..train.export import GRAPH, WEIGHTS
from ..train.folder import METRICS, REPORT, read_json, write_json, write_text
from ..train.loop import Loop, Plan, loading_threads
from ..train.processes import Group
from .asked import Asked
from .bilevel import Bilevel, Descent
from .course import Course, architecture_rate, prepared
from .estimate import cost
from .folder import CANDIDATES, TRAINING, SearchFolder
from .outcome import Outcome
from .page import Found, page_of
from .planning import Planning, ends
from .supernet import Supernet
from .turns import Cosine, Turn

FALL = 25
"""By what the rate of the weights is divided in the end."""
ALMOST = 0.98
"""Of the progress, what is there before the report is written."""
EPOCHS = 20
PATIENCE = 2
"""Looks after which a search ends that has collapsed."""


def search(spec: Search, report: Report) -> dict[str, Any]:
    """Search for a network, train it and return where its files are and how good it is."""
    data = DataSet.load(spec.dataset)
    asked = Asked(spec, data)
    device, reason = choose_device(spec.device)
    torch.set_num_threads(processor_threads(spec.threads))
    if spec.dry_run:
        return cost(asked, device, aside(report)).result()
    folder = SearchFolder(Path(spec.output), spec, data)
    folder.prepare(spec.restart)
    if folder.result is not None:
        report.log(f"This search is done already: {folder.path}")
        return folder.result
    report.log(f"Device: {reason}")
    return Run(asked, device, folder, report).complete()


class Run:
    """One search."""

    def __init__(
        self, asked: Asked, device: torch.device, folder: SearchFolder, report: Report
    ) -> None:
        self.asked, self.device, self.folder, self.report = asked, device, folder, report
        self.spec, self.data = asked.spec, asked.data
        self.limits = asked.limits.to(device)
        self.planning = Planning(asked, device, report)

    def complete(self) -> dict[str, Any]:
        """Search, train what was found and write everything."""
        torch.manual_seed(self.spec.seed)
        network = self.asked.supernet().to(self.device)
        step = Bilevel(network, self.limits)
        self.course = self.folder.course() or self._planned(network, step)
        outcome = self._outcome()
        searched, chosen = (ALMOST * share for share in ends(self.asked))
        with self.report.within(0.0, searched):
            progress = self._searched(prepared(network, self.course), step, outcome)
        with self.report.within(searched, chosen):
            genotype, making = outcome.chosen(network)
        del network, step  # training needs their memory
        rows = self.folder.kept(CANDIDATES) or []
        found = Found(genotype, making, self.asked.how, self.course, progress, rows)
        if self.spec.training:
            with self.report.within(chosen, ALMOST):
                outcome.train()
        return self._finish(found)

    def _planned(self, network: Supernet, step: Bilevel) -> Course:
        course = self.planning.course(network, step)
        self.folder.keep_course(course)
        return course

    def _outcome(self) -> Outcome:
        own = self.asked, self.course, self.planning, self.limits, self.folder
        return Outcome(*own, self.device, self.report)

    def _searched(self, network: Supernet, step: Bilevel, outcome: Outcome) -> Progress:
        spec, turns, manner = self.spec, self.course.turns, self.course.manner
        self.planning.preparation.order = manner.order()
        rates = Cosine(turns, spec.rate, spec.rate / FALL)
        descent = Descent(network, rates, architecture_rate(spec.architecture_rate, turns))
        scaler = torch.amp.GradScaler(self.device.type, enabled=manner.precision == "fp16")
        state = State(network, network, descent, scaler, Progress())
        if restore(state, self.folder.path):
            self.report.log(f"Going on after step {state.progress.step}.")
        plan = Plan(
            folder=self.folder.path,
            steps=turns.steps,
            epoch=max(1, turns.steps // EPOCHS),
            schedule=rates,
            patience=PATIENCE,
            precision=manner.precision,
            threads=loading_threads(self.device),
            seed=spec.seed,
        )
        finder = outcome.finder(network)
        feed = self.planning.feed(self.course.size, turns)
        loop: Loop[tuple[int, Batch], Turn] = Loop(
            step, state, Itself(network), plan, self.report, Group()
        )
        try:
            loop.run(feed, finder)
        except CancelledError:
            if not network.has_collapsed():
                finder.keep(network, state.progress.step)
            raise
        return state.progress

    def _finish(self, found: Found) -> dict[str, Any]:
        folder, progress = self.folder, found.progress
        trained: dict[str, Any] = {}
        if self.spec.training:
            trained = read_json(folder.path / TRAINING / METRICS)
            for name in (GRAPH, WEIGHTS):
                model = folder.path / TRAINING / name
                if model.is_file():
                    shutil.copyfile(model, folder.path / name)
        cost = found.making.cost(found.genotype)
        metrics = {
            **trained,
            "search": {"steps": progress.step, "seconds": progress.seconds},
            "candidates": found.candidates,
            "network": {"f": found.making.f, "dim": found.making.dim, **cost._asdict()},
        }
        text = page_of(self.spec, self.data, found, trained)
        write_text(text, folder.path / REPORT)
        write_json(metrics, folder.path / METRICS)
        self.report.progress(1.0, "done")
        return folder.results(metrics)
