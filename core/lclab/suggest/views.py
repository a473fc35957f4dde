"""The images to look at through the model, checked before work begins."""

from __future__ import annotations

from dataclasses import dataclass

from rasterio.warp import transform_bounds

from ..errors import InputError
from ..geo.area import box_region, whole
from ..geo.region import Region
from ..geo.source import Source, choose_bands, describe, environment
from ..predict.ensemble import Averaging, Ensemble
from ..predict.sessions import keep_only, open_session
from ..predict.sessions.base import Session, SessionOptions
from ..predict.setup import Setup, plan_grid, refuse_collisions
from ..spec import Extent
from ..tasks.predict import Predict
from ..tasks.suggest import Suggest
from .avoided import Labelled, read_labels


@dataclass
class View:
    """One image: how it is predicted, and where it is labelled."""

    setup: Setup
    labelled: Labelled

    @property
    def source(self) -> Source:
        """The image."""
        return self.setup.source


def views_of(spec: Suggest) -> list[View]:
    """Return a view of every image that the extent touches, or say what cannot be done."""
    sources = [describe(path) for path in dict.fromkeys(spec.image)]
    refuse_unplaced(sources)
    labels = read_labels(spec.labels)
    session = opened(spec)
    views = []
    for source in sources:
        region = region_of(spec, source, sources[0])
        if region is not None:
            view = View(set_up(spec, source, session, region), Labelled(labels, source))
            views.append(view)
    return views


def refuse_unplaced(sources: list[Source]) -> None:
    """Refuse several images of which one lies nowhere: one layer cannot hold all places."""
    for source in sources:
        if len(sources) > 1 and (source.crs is None or source.transform is None):
            raise InputError(
                f"image = {source.path}: it has no coordinate system, so its places cannot lie in "
                "one layer with those of other images.",
                field="image",
                remedy="Give it alone, or set its coordinate system first.",
            )


def opened(spec: Suggest) -> Session:
    """Return the model ready to run, or say that it does not tell how sure it is."""
    session = open_session(spec.model, SessionOptions(spec.device, spec.threads))
    keep_only([session])
    if session.gives_labels:
        raise InputError(
            f"model = {session.path.name}: it gives class numbers, so nobody knows how sure it is.",
            field="model",
            remedy="Choose a model that gives scores or probabilities.",
        )
    return session


def set_up(spec: Suggest, source: Source, session: Session, region: Region) -> Setup:
    """Return what predicting an image takes, as for a map whose probabilities are wanted."""
    asked = Predict(
        image=source.path,
        model=(spec.model,),
        output=spec.output,
        area=spec.labels,
        bands=spec.bands,
        device=spec.device,
        batch=spec.batch,
        threads=spec.threads,
    )
    refuse_collisions(asked)
    if min(region.shape) < spec.size:
        height, width = region.shape
        raise InputError(
            f"size = {spec.size}: of {source.path} there are {width} x {height} pixels to look at.",
            field="size",
            remedy="Choose a smaller size.",
        )
    ensemble = Ensemble([session], Averaging(), asked.threshold, needs_scores=True)
    bands = choose_bands(source, session.card.bands, spec.bands)
    grid = plan_grid(asked, source, [session])
    return Setup(asked, source, bands, ensemble, grid, region, area=None, blanks={})


def region_of(spec: Suggest, source: Source, first: Source) -> Region | None:
    """Return the part of an image to look at; nothing where the extent does not touch it."""
    if spec.extent is None:
        return whole(source)
    try:
        return box_region(source, extent_in(source, first, spec.extent), "extent")
    except InputError:
        if source is first:
            raise
        return None


def extent_in(source: Source, first: Source, extent: Extent) -> Extent:
    """Return a box that is given in the first image's coordinates in another image's."""
    if source.crs == first.crs or source.crs is None or first.crs is None:
        return extent
    with environment():
        west, south, east, north = transform_bounds(first.crs, source.crs, *extent)
    return west, south, east, north
