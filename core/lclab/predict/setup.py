"""From what the user asked for to everything that a run needs, checked before work begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..card import Card
from ..errors import InputError
from ..geo import area
from ..geo.area import Inside, PolygonMask
from ..geo.region import Region
from ..geo.resample import AxisScale
from ..geo.source import Source, choose_bands, describe
from ..tasks.predict import Predict
from .assemble import Blank
from .ensemble import Averaging, Ensemble
from .grid import Axis, Grid, next_multiple, plan_axis
from .processes import Processes
from .sessions import keep_only, open_session
from .sessions.base import Session, SessionOptions

SAME_RESOLUTION = 0.1
EMPTY_SCORE = -1.0


@dataclass
class Setup:
    """A prediction that can begin."""

    spec: Predict
    source: Source
    bands: list[int]
    ensemble: Ensemble
    grid: Grid
    region: Region
    area: Inside | None
    blanks: dict[str, Blank]

    @property
    def card(self) -> Card:
        """The card of the first model."""
        return self.ensemble.card

    @property
    def by_core(self) -> bool:
        """Whether each pixel comes from one window."""
        return self.spec.stitch == "core"

    @property
    def fill(self) -> NDArray[np.float32]:
        """What stands for pixels without data: each band's mean."""
        means = [band.mean for band in self.card.bands]
        return np.array(means, np.float32) * np.float32(self.card.value_range)

    @property
    def batch(self) -> int:
        """How many windows go through the network at a time."""
        return self.spec.batch or max(s.default_batch for s in self.ensemble.sessions)

    def finals(self) -> dict[str, Path]:
        """Return the rasters to write, by layer."""
        paths = {
            "map": self.spec.output,
            "confidence": self.spec.confidence,
            "probabilities": self.spec.probabilities,
        }
        return {name: Path(path) for name, path in paths.items() if path}


def set_up(spec: Predict, processes: Processes, only: Inside | None = None) -> Setup:
    """Check what the user asked for and open what it takes; `only` are the pixels to map."""
    source = describe(spec.image)
    refuse_collisions(spec)
    region, polygons = wanted_region(spec, source)
    needs_scores = bool(spec.confidence or spec.probabilities or spec.stitch != "core")
    averaging = Averaging(spec.flips, spec.scales, spec.merge == "logits")
    is_alone = len(spec.model) == 1 and not averaging.is_any
    options = SessionOptions(
        processes.device(spec.device),
        spec.threads,
        spec.head,
        labels_only=is_alone and not needs_scores,
    )
    sessions = [open_session(path, options) for path in spec.model]
    keep_only(sessions)
    ensemble = Ensemble(sessions, averaging, spec.threshold, needs_scores)
    card = ensemble.card
    bands = choose_bands(source, card.bands, spec.bands)
    grid = plan_grid(spec, source, sessions)
    blanks = blank_layers(spec, card)
    return Setup(spec, source, bands, ensemble, grid, region, only or polygons, blanks)


def wanted_region(spec: Predict, source: Source) -> tuple[Region, PolygonMask | None]:
    """Return the box to map, and the polygons if only they are wanted."""
    region = area.whole(source)
    if spec.extent:
        region = area.box_region(source, spec.extent, "extent")
    if not spec.area:
        return region, None
    polygons = PolygonMask(source, spec.area)
    common = region.common(polygons.region)
    if common is None:
        raise InputError(
            f"area = {spec.area}: its polygons lie outside the extent.",
            field="area",
            remedy="Choose an extent that touches them.",
        )
    return common, polygons


def plan_grid(spec: Predict, source: Source, sessions: list[Session]) -> Grid:
    """Return the windows for the first model's resolution, window and overlap."""
    card, shapes = sessions[0].card, [session.shape for session in sessions]
    fixed = {(shape.height, shape.width) for shape in shapes if not shape.is_flexible}
    if len(fixed) > 1:
        raise InputError(
            f"model: the models take windows of different sizes ({sorted(map(str, fixed))}).",
            field="model",
            remedy="Average only models of one window size.",
        )
    height, width = next(iter(fixed), (None, None))
    window = spec.window or card.window
    if spec.window and any(side not in (None, spec.window) for side in (height, width)):
        raise InputError(
            f"window = {spec.window}: the model takes windows of {height} x {width} only.",
            field="window",
            remedy="Leave it out.",
        )
    multiple = max(session.card.multiple for session in sessions)
    overlap = card.overlap if spec.overlap is None else spec.overlap
    x_scale, y_scale = scales(spec, source, card)
    y, x = AxisScale(source.height, y_scale), AxisScale(source.width, x_scale)

    def planned(size: int, side: int | None) -> Axis:
        if side is None and spec.window:  # as the user says, but no larger than the image
            side = next_multiple(min(spec.window, size), multiple)
        return plan_axis(size, side or window, overlap, multiple, flexible=side is None)

    return Grid(planned(y.target, height), planned(x.target, width), y, x)


def scales(spec: Predict, source: Source, card: Card) -> tuple[float, float]:
    """Return the model's pixels per pixel of the image, across and down."""
    metres = source.pixel_metres(spec.pixel_size)
    if not spec.resample or metres is None or card.resolution is None:
        return 1.0, 1.0
    across, down = metres[0] / card.resolution, metres[1] / card.resolution
    if max(abs(across - 1), abs(down - 1)) <= SAME_RESOLUTION:
        return 1.0, 1.0
    return across, down


def blank_layers(spec: Predict, card: Card) -> dict[str, Blank]:
    """Return how each raster to write is stored."""
    ids = [c.id for c in card.classes]
    if spec.nodata in ids:
        raise InputError(
            f"nodata = {spec.nodata}: this is the value of the class "
            f"'{card.classes[ids.index(spec.nodata)].name}'.",
            field="nodata",
            remedy="Choose a value that no class has.",
        )
    dtype = "uint8" if max(*ids, spec.nodata) <= 255 else "uint16"
    blanks = {"map": Blank(1, dtype, spec.nodata)}
    if spec.confidence:
        blanks["confidence"] = Blank(1, "float32", EMPTY_SCORE)
    if spec.probabilities:
        blanks["probabilities"] = Blank(len(ids), "float32", EMPTY_SCORE)
    return blanks


def refuse_collisions(spec: Predict) -> None:
    """Refuse a result that would overwrite an input or another result."""
    area = (spec.area or spec.image).partition("|")[0]
    taken = {Path(path).resolve(): "an input" for path in (spec.image, *spec.model, area)}
    for name in ("output", "confidence", "probabilities", "polygons", "areas"):
        path = getattr(spec, name)
        if not path:
            continue
        place = Path(path).resolve()
        if place in taken:
            raise InputError(
                f"{name} = {path}: this file is {taken[place]} too.",
                field=name,
                remedy="Give another name.",
            )
        taken[place] = f"'{name}'"
