"""How large polygons are in pixels of an image."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.lclab.errors import InputError
from ...processing.grid import pixel_of


@dataclass(frozen=True)
class Ground:
    """Measures areas in an image's coordinates; the copy may go to another thread."""

    transform: QgsCoordinateTransform
    pixel: float | None
    """The area of a pixel, where it is known."""

    def area(self, geometry: QgsGeometry) -> float:
        """Return the area of a geometry of the label layer; 0 where it does not lie there."""
        if geometry.isNull():
            return 0.0
        moved = QgsGeometry(geometry)
        if not self.transform.isShortCircuited():
            try:
                moved.transform(self.transform)
            except QgsCsException:
                return 0.0
        return float(moved.area())


def ground_of(layer: QgsVectorLayer, image: QgsRasterLayer | None, project: QgsProject) -> Ground:
    """Return what measures a layer's polygons on an image; without one, in the layer's units."""
    there = image.crs() if image else layer.crs()
    known = there if there.isValid() else QgsCoordinateReferenceSystem(layer.crs())
    transform = QgsCoordinateTransform(layer.crs(), known, project.transformContext())
    return Ground(transform, pixel_area(image, project) if image else None)


def pixel_area(image: QgsRasterLayer, project: QgsProject) -> float | None:
    """Return the area of an image's pixel in its own coordinates; a web layer's finest."""
    provider, extent = image.dataProvider(), image.extent()
    if provider.xSize() > 0 and provider.ySize() > 0:
        return float(extent.width() / provider.xSize() * extent.height() / provider.ySize())
    try:
        width, height = pixel_of(image, extent, None, project.transformContext())
    except InputError:
        return None
    return float(width * height)


def is_imagery(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is a raster that may be labelled: one of classes is a map."""
    return (
        isinstance(layer, QgsRasterLayer)
        and layer.isValid()
        and (layer.renderer() is None or layer.renderer().type() != "paletted")
    )
