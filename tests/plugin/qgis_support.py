"""Running algorithms as Processing does, and rasters and layers to run them on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from land_cover_lab.processing.algorithm import LabAlgorithm
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

gdal.UseExceptions()
UTM = "EPSG:26914"


class Feedback(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.progress: list[float] = []
        self.progressChanged.connect(self.progress.append)

    def setProgressText(self, text):
        self.said.append(("text", text))

    def pushInfo(self, info):
        self.said.append(("info", info))

    def pushWarning(self, warning):
        self.said.append(("warning", warning))

    def pushConsoleInfo(self, info):
        self.said.append(("console", info))

    def reportError(self, error, fatalError=False):
        self.said.append(("error", error))

    def texts(self, kind: str) -> str:
        """Return all that was said of one kind."""
        return "\n".join(text for k, text in self.said if k == kind)


class Runner:
    """Runs our algorithms with the worker that a command starts."""

    def __init__(self, provider, command) -> None:
        self.provider = provider
        self.command = command
        self.feedback = Feedback()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())

    def forget(self) -> None:
        """Let go of what QGIS must free before it ends."""
        del self.context, self.feedback

    def algorithm(self, name: str = "predict") -> LabAlgorithm:
        """Return a fresh algorithm."""
        made = self.provider.algorithm(name).create()
        made._command = lambda: self.command
        return made

    def __call__(self, name: str = "predict", **given):
        """Return the results, or None where the run failed."""
        values = {key.upper(): value for key, value in given.items()}
        results, ok = self.algorithm(name).run(values, self.context, self.feedback)
        return results if ok else None

    def check(self, name: str = "predict", **given) -> str:
        """Return what the algorithm says against the values before it runs."""
        values = {key.upper(): value for key, value in given.items()}
        ok, message = self.algorithm(name).checkParameterValues(values, self.context)
        assert ok is not bool(message)
        return message


def write_raster(path: Path, values: np.ndarray, box=(0, 0, 80, 60), crs: str = UTM) -> Path:
    """Write bands of values over a box (xmin, ymin, xmax, ymax); no box, no georeference."""
    bands, rows, columns = values.shape
    options = ["PHOTOMETRIC=MINISBLACK"]
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    data = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind, options)
    if box:
        xmin, ymin, xmax, ymax = box
        data.SetGeoTransform((xmin, (xmax - xmin) / columns, 0, ymax, 0, (ymin - ymax) / rows))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        data.SetProjection(reference.ExportToWkt())
    data.WriteArray(values)
    data.FlushCache()
    return path


def read_raster(path) -> np.ndarray:
    """Return all bands of a raster."""
    values = gdal.Open(str(path)).ReadAsArray()
    return values if values.ndim == 3 else values[None]


def polygon_layer(box, crs: str = UTM) -> QgsVectorLayer:
    """Return a layer in memory with one rectangle."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=class:integer", "drawn", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer
