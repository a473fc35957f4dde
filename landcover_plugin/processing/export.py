"""Writes layers that are no files on disk to files that the worker opens, on any thread."""

from __future__ import annotations

import uuid
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSink,
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
from qgis.PyQt.QtCore import Qt, QThread

from ..core.lclab.errors import CancelledError, WorkError
from .grid import Grid
from .parameters import tr

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
        told = tr("Exporting {} first: {} x {} pixels")
        feedback.pushInfo(told.format(self._name, grid.columns, grid.rows))
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
                f"{self._name}: the layer could not be exported{': ' if reasons else ''}{reasons}.",
                remedy="Check that QGIS shows the layer there, or give a smaller extent.",
            )
        return str(path)


class VectorExport:
    """The shapes that a vector layer shows, with its edits and its filter."""

    def __init__(self, layer: QgsVectorLayer, transforms: QgsCoordinateTransformContext) -> None:
        self._name = layer.name()
        self._crs = layer.crs()
        self._type = layer.wkbType()
        self._features = QgsVectorLayerFeatureSource(layer)
        self._transforms = transforms

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Write the GeoPackage and return its path."""
        path = folder / f"{uuid.uuid4().hex}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        writer = QgsVectorFileWriter.create(
            str(path), QgsFields(), self._type, self._crs, self._transforms, options
        )
        for feature in self._features.getFeatures(QgsFeatureRequest().setNoAttributes()):
            if feedback.isCanceled():
                raise CancelledError
            feature.setAttributes([])
            writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        problem = writer.errorMessage()
        del writer  # closes the file
        if problem:
            raise WorkError(f"{self._name}: the layer could not be exported: {problem}.")
        return str(path)
