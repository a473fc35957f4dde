"""The whole of suggesting places: look at the images, choose, write."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..events import Report
from ..geo.output import Outputs
from ..geo.strips import StripReader
from ..predict import pipeline
from ..predict.grid import answers_for
from ..predict.job import Counts, batches, interruptible, prepared, scored
from ..predict.sessions.base import processor_threads
from ..predict.stitch import CoreStitcher, Piece
from ..predict.windows import Selection, Window, WindowReader, select
from ..tasks.suggest import Suggest
from .choice import choose
from .ground import Ground
from .pool import Place, Pool
from .squares import Squares
from .uncertainty import MEASURES
from .views import View, views_of
from .writing import write

LOOKED = 0.98


def suggest(spec: Suggest, report: Report) -> dict[str, Any]:
    """Write the places and return how many there are, by their likeliest class."""
    began = time.monotonic()
    views = views_of(spec)
    ensemble = views[0].setup.ensemble
    report.log(f"Device: {ensemble.sessions[0].device}")
    search = Search(spec, report)
    search.look_at(views)
    places = chosen(spec, views, search.pool, report)
    classes = ensemble.card.classes
    with Outputs() as outputs:
        write(outputs.waiting(Path(spec.output)), places, classes, [v.source for v in views])
        report.raise_if_cancelled()
        outputs.publish()
    likeliest = Counter(classes[int(place.chances.argmax())].name for place, _ in places)
    return {
        "output": spec.output,
        "count": len(places),
        "classes": [{"name": c.name, "places": likeliest[c.name]} for c in classes],
        "seen": search.pool.seen,
        "device": ensemble.sessions[0].device,
        "windows": search.counts.inferred + search.counts.skipped,
        "seconds": round(time.monotonic() - began, 2),
    }


class Search:
    """Looks at images through the model, and keeps the places that may be suggested."""

    def __init__(self, spec: Suggest, report: Report) -> None:
        self.pool = Pool(spec.number)
        self.counts = Counts()
        self._spec = spec
        self._report = report
        self._measure = MEASURES[spec.measure]

    def look_at(self, views: list[View]) -> None:
        """Look at one image after the other."""
        plans = [selection_of(view) for view in views]
        ends = np.cumsum([0, *(plan.count for plan in plans)])
        shares = (LOOKED * ends / ends[-1]).tolist()
        for number, (view, plan) in enumerate(zip(views, plans)):
            with self._report.within(shares[number], shares[number + 1]):
                self._look(number, view, plan)

    def _look(self, number: int, view: View, selection: Selection) -> None:
        setup, report = view.setup, self._report
        stitcher, squares = CoreStitcher(setup.grid), Squares(setup.region, self._spec.size)
        strips = StripReader(setup.source, setup.bands, processor_threads(self._spec.threads))
        reader = WindowReader(setup.grid, strips, setup.fill, area=None, cores=True)

        def answered(windows: Iterable[Any]) -> Iterator[Any]:
            counts, done = self.counts, 0
            for batch in batches(windows, setup.batch):
                report.raise_if_cancelled()
                yield from scored(setup, batch, counts)
                done += len(batch)
                report.progress(done / selection.count, f"window {done} of {selection.count}")

        def take(item: tuple[Window, Any]) -> None:
            for piece in stitcher.add(*item):
                layers = self._layers(view, piece)
                for region, means in squares.add(piece.region, layers, piece.valid):
                    if not view.labelled.touches(region):
                        self.pool.add(Place(number, region, float(means[0]), means[1:]))

        with ExitStack() as opened:
            opened.callback(strips.close)
            items = prepared(setup, reader, selection)
            with interruptible(setup.ensemble.sessions, report):
                pipeline.run(items, answered, take, setup.batch)

    def _layers(self, view: View, piece: Piece) -> NDArray[np.float32] | None:
        """Return uncertainty, then each class's probability, for the image's pixels of a piece."""
        if piece.scores is None:
            return None
        grid, ensemble = view.setup.grid, view.setup.ensemble
        answer = ensemble.answer(piece.scores, confidence=False, probabilities=True)
        chances = np.asarray(answer.probabilities, np.float32)
        if grid.is_scaled:
            box = piece.region
            rows = answers_for(grid.y, piece.rows, (box.top, box.bottom))
            cols = answers_for(grid.x, piece.cols, (box.left, box.right))
            chances = chances[:, rows[:, None], cols[None, :]]
        return np.concatenate([self._measure(chances)[None], chances])  # (1 + classes, rows, cols)


def selection_of(view: View) -> Selection:
    """Return the windows that an image takes."""
    setup = view.setup
    return select(setup.grid, setup.source, len(setup.bands), setup.region, cores=True)


def chosen(spec: Suggest, views: list[View], pool: Pool, report: Report) -> list[tuple[Place, Any]]:
    """Return the places to suggest with their outlines, the most useful first."""
    places = pool.places()
    if not places:
        raise InputError(
            f"size = {spec.size}: no square of this size holds data everywhere and touches no "
            "label.",
            field="size",
            remedy="Choose a smaller size, or more images.",
        )
    if len(places) < spec.number:
        report.warning(
            f"{len(places)} places instead of {spec.number}: elsewhere there is no data, or a "
            "label. A smaller size finds more."
        )
    ground = Ground(places, [view.source for view in views])
    order = choose(
        np.array([place.uncertainty for place in places]),
        np.stack([place.chances for place in places]),
        ground.positions,
        ground.reach(pool.seen, spec.number),
        spec.number,
    )
    return [(places[index], ground.outlines[index]) for index in order]
