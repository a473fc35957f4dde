"""The whole of a prediction: its parts, their joining, and what is made from the map."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window as RasterWindow

from ..errors import LabError
from ..events import Report
from ..geo.area import Inside
from ..geo.legend import colormap
from ..geo.output import TILE, Outputs, TileWriter, profile
from ..geo.region import Region
from ..geo.source import environment
from ..geo.strips import StripReader
from ..tasks.predict import Predict
from . import pipeline
from .assemble import Assembler
from .finish import finish
from .processes import Processes, Workplace, fingerprint, here
from .sessions.base import Session, processor_threads
from .setup import Setup, set_up
from .stitch import BlendStitcher, CoreStitcher
from .windows import Selection, Window, WindowReader, select

PART_PIXELS = 2**29
WATCH_SECONDS = 0.2


@dataclass
class Counts:
    """What a run has done: windows, those among them without data, and pixels."""

    windows: int = 0
    skipped: int = 0
    inferred: int = 0
    pixels_inferred: int = 0
    pixels_mapped: int = 0


def predict(spec: Predict, report: Report, only: Inside | None = None) -> dict[str, Any]:
    """Map an image, or `only` some of its pixels; return where the map lies and what was done."""
    began = time.monotonic()
    processes = here()
    setup = set_up(spec, processes, only)
    if setup.source.is_only_tied:
        report.warning(
            f"{spec.image} has ground control points only, so the map gets no georeference. "
            "Warp the image first."
        )
    report.log(f"Device: {setup.ensemble.sessions[0].device}")
    parts = split(setup.region, processes)
    with Outputs() as outputs:
        is_direct = len(parts) == 1 and is_in_order(setup)
        place = None if is_direct else workplace(setup, parts, processes)
        if place is None:
            finals = {name: outputs.waiting(path) for name, path in setup.finals().items()}
            counts = run_part(setup, setup.region, finals, report, (0.0, 0.95))
        else:
            counts = run_parts(setup, parts, place, outputs, report)
        if not processes.is_first:
            return {"process": processes.rank, **asdict(counts)}
        result = finish(setup, outputs, report)
        report.raise_if_cancelled()
        outputs.publish()
    if place is not None:
        place.remove()
    seconds = round(time.monotonic() - began, 2)
    device = setup.ensemble.sessions[0].device
    return {**result, "device": device, **asdict(counts), "seconds": seconds}


def split(region: Region, processes: Processes) -> list[Region]:
    """Return the parts of a region: whole rows of tiles, one at least per process."""
    tiles = -(-region.shape[0] // TILE)
    wanted = max(processes.count, -(-region.shape[0] * region.shape[1] // PART_PIXELS))
    count = min(tiles, wanted)
    cuts = [region.top + TILE * (tiles * i // count) for i in range(count)] + [region.bottom]
    return [Region(a, b, region.left, region.right) for a, b in itertools.pairwise(cuts)]


def is_in_order(setup: Setup) -> bool:
    """Whether tiles are done from top to bottom, so that a file can be written in one go.

    Where they are not, the file is joined afterwards: its bytes are to be the same always.
    """
    return len(selected(setup, setup.region).bands) == 1


def selected(setup: Setup, region: Region) -> Selection:
    """Return the windows that a region takes."""
    return select(setup.grid, setup.source, len(setup.bands), region, setup.by_core)


def workplace(setup: Setup, parts: list[Region], processes: Processes) -> Workplace:
    """Return the folder of the parts, beside the map."""
    final = Path(setup.spec.output)
    name = f".{final.stem}.parts-{fingerprint(setup.spec, len(parts))}"
    return Workplace(final.with_name(name), processes)


def run_parts(
    setup: Setup, parts: list[Region], place: Workplace, outputs: Outputs, report: Report
) -> Counts:
    """Do this process's parts that are still missing; the first process joins all of them."""
    mine = range(place.me.rank, len(parts), place.me.count)
    with place.kept_if_of_use(len(parts)), place.alive():
        for number, index in enumerate(mine):
            share = 0.95 * number / len(mine), 0.95 * (number + 1) / len(mine)
            if not place.is_done(index):
                files = {name: place.part(index, name) for name in setup.finals()}
                counts = run_part(setup, parts[index], files, report, share)
                place.finish(index, asdict(counts))
        if place.me.is_first:
            place.wait_for(len(parts), report)
            join(setup, parts, place, outputs, report)
            mine = range(len(parts))
    notes = [place.notes(index) for index in mine]
    return Counts(**{key: sum(note[key] for note in notes) for key in asdict(Counts())})


def run_part(
    setup: Setup, region: Region, files: dict[str, Path], report: Report, share: tuple[float, float]
) -> Counts:
    """Predict one region into files."""
    grid = setup.grid
    selection = selected(setup, region)
    counts = Counts(windows=selection.count)
    writers = {name: writer(setup, region, name, path) for name, path in files.items()}
    in_order = len(selection.bands) == 1
    assembler = Assembler(grid, region, setup.ensemble, writers, setup.blanks, in_order)
    stitcher = (
        CoreStitcher(grid)
        if setup.by_core
        else BlendStitcher(grid, region, setup.ensemble.maths, setup.spec.stitch == "blend")
    )
    strips = StripReader(setup.source, setup.bands, processor_threads(setup.spec.threads))
    reader = WindowReader(grid, strips, setup.fill, setup.area, setup.by_core)

    def answered(windows: Iterable[Any]) -> Iterator[Any]:
        for batch in batches(windows, setup.batch):
            report.raise_if_cancelled()
            yield from scored(setup, batch, counts)
            done = (counts.skipped + counts.inferred) / counts.windows
            message = f"window {counts.skipped + counts.inferred} of {counts.windows}"
            report.progress(share[0] + (share[1] - share[0]) * done, message)

    def write(item: tuple[Window, Any]) -> None:
        for piece in stitcher.add(*item):
            assembler.add(piece)

    with ExitStack() as opened:
        opened.callback(strips.close)
        for each in writers.values():
            opened.enter_context(each)
        items = prepared(setup, reader, selection)
        with interruptible(setup.ensemble.sessions, report):
            pipeline.run(items, answered, write, setup.batch)
    counts.pixels_inferred = counts.inferred * grid.window[0] * grid.window[1]
    counts.pixels_mapped = assembler.known
    return counts


@contextmanager
def interruptible(sessions: list[Session], report: Report) -> Iterator[None]:
    """End a network's run when the user cancels, since one alone may take many seconds."""
    done = threading.Event()

    def watch() -> None:
        while not done.wait(WATCH_SECONDS):
            if report.is_cancelled:
                for session in sessions:
                    session.interrupt()

    threading.Thread(target=watch, name="watch", daemon=True).start()
    try:
        yield
    except LabError:
        report.raise_if_cancelled()
        raise
    finally:
        done.set()


def prepared(setup: Setup, reader: WindowReader, selection: Selection) -> Iterator[Any]:
    """Yield windows with their pixels as the models want them."""
    for window in reader.windows(selection):
        if window.pixels is None:
            yield window, None
        else:
            arrays = setup.ensemble.prepare(window.pixels)
            window.pixels = None
            yield window, arrays


def batches(items: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """Yield lists of items that hold at most so many windows to infer."""
    batch: list[Any] = []
    waiting = 0
    for item in items:
        batch.append(item)
        waiting += item[1] is not None
        if waiting == size or len(batch) >= 8 * size:
            yield batch
            batch, waiting = [], 0
    if batch:
        yield batch


def scored(setup: Setup, batch: list[Any], counts: Counts) -> Iterator[tuple[Window, Any]]:
    """Yield every window of a batch with its scores; those without data have none."""
    full = [arrays for _, arrays in batch if arrays is not None]
    scores = iter(setup.ensemble.scores(full) if full else [])
    counts.inferred += len(full)
    counts.skipped += len(batch) - len(full)
    for window, arrays in batch:
        yield window, None if arrays is None else next(scores)


def writer(setup: Setup, region: Region, layer: str, path: Path) -> TileWriter:
    """Return the writer of one layer."""
    blank = setup.blanks[layer]
    facts = profile(setup.source, region, blank.dtype, blank.bands, blank.nodata)
    if layer == "probabilities":
        return TileWriter(path, facts, names=[c.name for c in setup.card.classes])
    if layer == "confidence":
        return TileWriter(path, facts, names=["confidence"])
    colours = colormap(setup.card.classes) if max(c.id for c in setup.card.classes) < 256 else None
    return TileWriter(path, facts, colours, {"card": setup.card.to_json()})


def join(
    setup: Setup, parts: list[Region], place: Workplace, outputs: Outputs, report: Report
) -> None:
    """Write the parts, in order, into the files that the user asked for."""
    for layer, final in setup.finals().items():
        with writer(setup, setup.region, layer, outputs.waiting(final)) as whole:
            for index, part in enumerate(parts):
                first = (part.top - setup.region.top) // TILE
                with environment(), rasterio.open(place.part(index, layer)) as raster:
                    for row, col, tile in tiles(raster):
                        report.raise_if_cancelled()
                        whole.write(first + row, col, tile)


def tiles(raster: rasterio.DatasetReader) -> Iterator[tuple[int, int, np.ndarray]]:
    """Yield every tile of a raster with its row and column."""
    for row in range(-(-raster.height // TILE)):
        for col in range(-(-raster.width // TILE)):
            height = min(TILE, raster.height - row * TILE)
            width = min(TILE, raster.width - col * TILE)
            yield row, col, raster.read(window=RasterWindow(col * TILE, row * TILE, width, height))
