"""Which layer is the label layer and which image it lies on, kept in the project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

SCOPE = "LandCoverLab"
LAYER, IMAGE = "/labels/layer", "/labels/image"


def keep(project: QgsProject, entry: str, layer: QgsVectorLayer | QgsRasterLayer | None) -> None:
    """Have a project remember a layer of its own."""
    before, _ = project.readEntry(SCOPE, entry)
    now = layer.id() if layer else ""
    if now and now != before:
        project.writeEntry(SCOPE, entry, now)
    elif before and not now:
        project.removeEntry(SCOPE, entry)


def kept(project: QgsProject, entry: str) -> QgsVectorLayer | QgsRasterLayer | None:
    """Return the layer that a project remembers, if it is still there."""
    identifier, _ = project.readEntry(SCOPE, entry)
    layer = project.mapLayer(identifier) if identifier else None
    return layer if layer is not None and layer.isValid() else None
