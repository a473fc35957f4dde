"""From a layer to something that the worker opens: its source, or an export of the part needed."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.lclab.card import DEFAULT_WINDOW, Card
from .chosen import Chosen
from .export import RasterExport, VectorExport
from .grid import grid_for

IN_MEMORY = ("MEM:", "/VSIMEM/")


class Source(Protocol):
    """A layer as the worker will get it; made on the main thread, used on any."""

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Return what the worker opens; a file that has to be written for it goes in the folder."""


class Direct:
    """A layer that the worker opens as QGIS does."""

    def __init__(self, text: str) -> None:
        self._text = text

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:  # noqa: ARG002 - Source's
        """Return the layer's own source."""
        return self._text


class Placed:
    """A raster file whose coordinate system the user has set in QGIS; the file says another."""

    def __init__(self, text: str, crs: QgsCoordinateReferenceSystem) -> None:
        self._text = text
        self._crs = crs.toWkt()

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:  # noqa: ARG002 - Source's
        """Write a virtual raster that says so and return its path."""
        from osgeo import gdal

        path = folder / f"{uuid.uuid4().hex}.vrt"
        gdal.Translate(str(path), self._text, format="VRT", outputSRS=self._crs)
        return str(path)


def raster_source(
    layer: QgsRasterLayer,
    extent: QgsRectangle | None,
    card: Card | None,
    context: QgsProcessingContext,
) -> Source:
    """Return the raster layer's file, or its export over the extent as fine as the model needs.

    The export has half a window more on every side, so that the model sees what lies around.
    """
    direct = gdal_text(layer)
    if direct and is_placed_by_user(layer):
        return Placed(direct, layer.crs())
    if direct:
        return Direct(direct)
    transforms = context.transformContext()
    metres = card.resolution if card else None
    margin = (card.window if card else DEFAULT_WINDOW) // 2
    return RasterExport(layer, grid_for(layer, extent, metres, margin, transforms), transforms)


def vector_source(chosen: Chosen, context: QgsProcessingContext) -> Source:
    """Return the vector layer's file, or an export of what the layer shows and the user chose."""
    direct = "" if chosen.request else ogr_text(chosen.layer)
    if direct:
        return Direct(direct)
    return VectorExport(chosen.layer, context.transformContext(), chosen.request)


def gdal_text(layer: QgsRasterLayer) -> str:
    """Return the text that GDAL opens the layer by in another process, or nothing."""
    text = str(layer.source())
    if layer.providerType() != "gdal" or "authcfg=" in text:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", text)
    is_in_memory = any(mark in text.upper() for mark in IN_MEMORY)
    return "" if parts.get("openOptions") or is_in_memory or has_only_points(layer) else text


def ogr_text(layer: QgsVectorLayer) -> str:
    """Return `path` or `path|layername=name` if the file holds just what the layer shows."""
    text = str(layer.source())
    is_as_on_disk = not layer.isEditable() and not layer.subsetString()
    path, *options = text.split("|")
    is_plain = all(option.startswith("layername=") for option in options)
    is_file = Path(path).exists() or path.startswith("/vsi")
    is_in_memory = any(mark in text.upper() for mark in IN_MEMORY)
    is_same = layer.providerType() == "ogr" and is_as_on_disk and is_plain and is_file
    is_same = is_same and not is_placed_by_user(layer) and has_only_own_fields(layer)
    return text if is_same and not is_in_memory else ""


def has_only_own_fields(layer: QgsVectorLayer) -> bool:
    """Return whether no field is joined from elsewhere or worked out by QGIS."""
    fields = layer.fields()
    origins = [fields.fieldOrigin(index) for index in range(fields.count())]
    return all(origin == QgsFields.OriginProvider for origin in origins)


def is_placed_by_user(layer: QgsMapLayer) -> bool:
    """Return whether the layer lies in another coordinate system than its file says."""
    if isinstance(layer, QgsRasterLayer) and not has_georeference(layer):
        return False
    return layer.crs().isValid() and layer.crs() != layer.dataProvider().crs()


def pixel_extent(layer: QgsRasterLayer, extent: QgsRectangle) -> QgsRectangle:
    """Return the extent as the core counts it: without georeference, rows go down from 0."""
    if layer.providerType() != "gdal" or has_georeference(layer):
        return extent
    return QgsRectangle(
        extent.xMinimum(), -extent.yMaximum(), extent.xMaximum(), -extent.yMinimum()
    )


def has_only_points(layer: QgsRasterLayer) -> bool:
    """Return whether the raster is placed by ground control points, along which QGIS warps it."""
    from osgeo import gdal

    dataset = gdal.Open(layer.source())
    return dataset is not None and dataset.GetGCPCount() > 0 and not has_georeference(layer)


def has_georeference(layer: QgsRasterLayer) -> bool:
    """Return whether the raster's file says where it lies; QGIS shows others at pixels, -rows."""
    from osgeo import gdal

    dataset = gdal.Open(layer.source())
    return dataset is None or dataset.GetGeoTransform(can_return_null=True) is not None
