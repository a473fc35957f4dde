"""A shape drawn on the canvas, in the coordinates of the layer that is mapped."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QTransform

from ...core.lclab.errors import InputError
from ...processing.grid import has_end
from ...processing.layers import has_georeference
from ...processing.parameters import tr

EDGE_PARTS = 20
AS_GOOD_AS_ALL = 1 - 1e-6


@dataclass(frozen=True)
class Shape:
    """A polygon and the coordinate system it was drawn in."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem

    def in_layer(
        self, layer: QgsRasterLayer, transforms: QgsCoordinateTransformContext
    ) -> QgsGeometry:
        """Return the polygon in a layer's coordinates; straight edges may come out bent."""
        moved = QgsGeometry(self.geometry)
        if self.crs != layer.crs():
            moved = moved.densifyByCount(EDGE_PARTS)
        transform = QgsCoordinateTransform(self.crs, layer.crs(), transforms)
        try:
            moved.transform(transform)
            is_placed = has_end(moved.boundingBox())
        except QgsCsException:
            is_placed = False
        if not is_placed:
            raise InputError(
                tr(
                    "The area reaches beyond where the coordinate system of {} holds; "
                    "zoom in or draw a smaller one."
                ).format(layer.name()),
                field="extent",
            )
        return moved


def is_placed(layer: QgsRasterLayer) -> bool:
    """Return whether a layer says where it lies; QGIS shows others at columns and -rows."""
    return layer.providerType() != "gdal" or has_georeference(layer)


def is_box(geometry: QgsGeometry) -> bool:
    """Return whether a polygon is as good as the box around it."""
    box = geometry.boundingBox()
    return geometry.area() >= AS_GOOD_AS_ALL * box.area()


def polygon_layer(geometry: QgsGeometry, layer: QgsRasterLayer) -> QgsVectorLayer:
    """Return a layer that holds a polygon in the coordinates of another, as the core counts."""
    counted = QgsGeometry(geometry)
    if not is_placed(layer):
        counted.transform(QTransform(1, 0, 0, -1, 0, 0))  # there, rows go down from 0
    made = QgsVectorLayer("MultiPolygon", "area", "memory")
    made.setCrs(layer.crs())
    feature = QgsFeature()
    feature.setGeometry(counted)
    made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made
