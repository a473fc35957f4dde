"""Writes layers that are no files on disk to files that the worker opens, on any thread."""

from __future__ import annotations

import uuid
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingFeedback,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import Qt, QThread, QVariant

from ..core.lclab.errors import CancelledError, WorkError
from .grid import Grid
from .parameters import tr

OTHER_PLAIN = (QVariant.String, QVariant.Bool)
CREATION = ["TILED=YES", "BIGTIFF=IF_SAFER", "COMPRESS=DEFLATE", "ZLEVEL=1"]


class RasterExport:
    """A raster layer's own values over a grid; takes what it needs of the layer when made."""

    def __init__(
        self, layer: QgsRasterLayer, grid: Grid, transforms: QgsCoordinateTransformContext
    ) -> None:
        self._name = layer.name()
        self._crs = layer.crs()
        self._provider = layer.dataProvider().clone()
        self._provider.moveToThread(None)
        self._grid = grid
        self._transforms = transforms

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Write the GeoTIFF and return its path."""
        grid = self._grid
        told = tr("Exporting {} first: {} x {} pixels of {:.3g} map units")
        width = grid.extent.width() / grid.columns
        feedback.pushInfo(told.format(self._name, grid.columns, grid.rows, width))
        path = folder / f"{uuid.uuid4().hex}.tif"
        self._provider.moveToThread(QThread.currentThread())
        pipe = QgsRasterPipe()
        pipe.set(self._provider)
        writer = QgsRasterFileWriter(str(path))
        writer.setOutputFormat("GTiff")
        # Renamed in QGIS 3.44, which warns of the old name.
        set_options = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions
        set_options(CREATION)
        block_feedback = QgsRasterBlockFeedback()
        # This thread runs no event loop, so a queued signal would never come through.
        feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
        block_feedback.progressChanged.connect(
            feedback.setProgress, Qt.ConnectionType.DirectConnection
        )
        result = writer.writeRaster(
            pipe, grid.columns, grid.rows, grid.extent, self._crs, self._transforms, block_feedback
        )
        if feedback.isCanceled():
            raise CancelledError
        if result != QgsRasterFileWriter.NoError or not path.is_file():
            reasons = "; ".join(block_feedback.errors())
            raise WorkError(
                failed(self._name, reasons),
                remedy=tr("Check that QGIS shows the layer there, or give a smaller extent."),
            )
        return str(path)


class VectorExport:
    """The features that a vector layer shows, with its edits and its filter, or some of them."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        transforms: QgsCoordinateTransformContext,
        request: QgsFeatureRequest | None = None,
    ) -> None:
        self._name = layer.name()
        self._crs = layer.crs()
        self._type = layer.wkbType()
        self._features = QgsVectorLayerFeatureSource(layer)
        self._kept, self._fields = plain_fields(layer.fields())
        self._request = QgsFeatureRequest(request) if request else QgsFeatureRequest()
        self._request.setSubsetOfAttributes(self._kept)
        self._transforms = transforms

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Write the GeoPackage and return its path."""
        path = folder / f"{uuid.uuid4().hex}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        # The layer's fields may be called fid and geom, and need not be unique.
        options.layerOptions = ["FID=lclab_fid", "GEOMETRY_NAME=lclab_geometry"]
        writer = QgsVectorFileWriter.create(
            str(path), self._fields, self._type, self._crs, self._transforms, options
        )
        for feature in self._features.getFeatures(self._request):
            if feedback.isCanceled():
                raise CancelledError
            copy = QgsFeature(self._fields)
            copy.setGeometry(feature.geometry())
            copy.setAttributes([feature.attribute(index) for index in self._kept])
            writer.addFeature(copy, QgsFeatureSink.Flag.FastInsert)
        problem = writer.errorMessage()
        del writer  # closes the file
        if problem:
            raise WorkError(failed(self._name, problem))
        return str(path)


def failed(name: str, reason: str) -> str:
    """Say that a layer could not be exported, and why where that is known."""
    told = tr("{}: the layer could not be exported").format(name)
    return f"{told}: {reason}." if reason else f"{told}."


def plain_fields(fields: QgsFields) -> tuple[list[int], QgsFields]:
    """Return which fields hold numbers, texts or dates, and these fields without double names."""
    kept, plain, names = [], QgsFields(), set()
    for index in range(fields.count()):
        field = fields.at(index)
        is_plain = field.isNumeric() or field.isDateOrTime() or field.type() in OTHER_PLAIN
        if is_plain and field.name().lower() not in names:
            names.add(field.name().lower())
            kept.append(index)
            plain.append(QgsField(field))
    return kept, plain
