"""From what the user wants mapped to a look that can begin."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer, QgsReferencedRectangle

from ...core.lclab.errors import InputError, WorkError
from ...core.lclab.modelfile import read_card
from ...core.lclab.spec import task
from ...processing.grid import Grid, grid_for
from ...processing.inputs import Inputs, gather
from ...processing.parameters import tr
from ...provider import chosen_command
from ...settings import DRAWN_MEGAPIXELS, LIVE_MEGAPIXELS
from ...worker_process import Command
from .places import new_map, probabilities_of
from .shapes import Shape, is_box, is_placed, polygon_layer

GeoTransform = tuple[float, float, float, float, float, float]
MILLION = 1_000_000
MOST_WITH_PROBABILITIES = 25_000_000
"""Beyond this, probabilities take gigabytes; a click then tells the class alone."""


@dataclass(frozen=True)
class Wish:
    """What is to be mapped, with which model, and whether it follows the canvas."""

    layer: QgsRasterLayer
    shape: Shape
    model: Path
    is_live: bool = False

    @property
    def key(self) -> tuple[str, Path, str, str]:
        """The same for wishes that would give the same map."""
        shape = self.shape
        return self.layer.id(), self.model, shape.geometry.asWkt(), shape.crs.authid()


@dataclass(frozen=True)
class Work:
    """All that the worker is to be asked; nothing of it belongs to the main thread."""

    image: str
    layer_id: str
    model: Path
    is_live: bool
    inputs: Inputs
    command: Command
    output: Path
    probabilities: Path | None
    place: GeoTransform | None
    """Where maps of an image without georeference lie, which the worker cannot say."""

    @property
    def outputs(self) -> dict[str, str]:
        """The files to write, by the names of their parameters."""
        paths = {"output": self.output, "probabilities": self.probabilities}
        return {name: str(path) for name, path in paths.items() if path}


def work_for(wish: Wish, project: QgsProject) -> Work:
    """Take what is needed of the layer, on the main thread, or say why it cannot be mapped."""
    context = QgsProcessingContext()
    context.setProject(project)
    transforms = context.transformContext()
    layer = wish.layer
    drawn = wish.shape.in_layer(layer, transforms)
    metres = read_card(wish.model).resolution
    grid = grid_for(layer, drawn.boundingBox(), metres, 0, transforms)
    refuse_large(grid, wish)
    box = QgsReferencedRectangle(grid.extent, layer.crs())
    given = {"IMAGE": layer, "MODEL": [str(wish.model)], "EXTENT": box}
    if not is_box(drawn):
        given["AREA"] = polygon_layer(drawn, layer)
    inputs = gather(task("predict"), given, context)
    command = chosen_command()
    output = map_file(wish, project)
    has_probabilities = grid.columns * grid.rows <= MOST_WITH_PROBABILITIES
    return Work(
        image=layer.name(),
        layer_id=layer.id(),
        model=wish.model,
        is_live=wish.is_live,
        inputs=inputs,
        command=command,
        output=output,
        probabilities=probabilities_of(output) if has_probabilities else None,
        place=None if is_placed(layer) else upper_left(grid),
    )


def refuse_large(grid: Grid, wish: Wish) -> None:
    """Raise where a look would not come within a fair time."""
    pixels = grid.columns * grid.rows
    facts = wish.layer.name(), grid.columns, grid.rows
    if wish.is_live and pixels > LIVE_MEGAPIXELS.value() * MILLION:
        told = tr("{}: {} x {} pixels are too many for a live look; zoom in.")
        raise InputError(told.format(*facts), field="extent")
    if pixels > DRAWN_MEGAPIXELS.value() * MILLION:
        told = tr(
            "{}: {} x {} pixels are too many for a quick look; draw a smaller area, or run "
            "'Predict land cover' of the toolbox, which takes any size."
        )
        raise InputError(told.format(*facts), field="extent")


def upper_left(grid: Grid) -> GeoTransform:
    """Return the transform of a map that begins at a grid's upper left corner."""
    box = grid.extent
    width, height = box.width() / grid.columns, box.height() / grid.rows
    return box.xMinimum(), width, 0.0, box.yMaximum(), 0.0, -height


def map_file(wish: Wish, project: QgsProject) -> Path:
    """Return the file to write."""
    try:
        return new_map(wish.layer.name(), wish.is_live, project)
    except OSError as error:
        raise WorkError(
            f"{error.filename}: {error.strerror}.",
            remedy=tr("Save the project elsewhere, or let maps be temporary."),
        ) from error
