"""Which layer is mapped."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.gui import QgisInterface

from ...core.lclab.errors import InputError
from ...processing.parameters import tr
from .maps import is_map


def layer_to_map(iface: QgisInterface) -> QgsRasterLayer:
    """Return the active layer if it is a raster, else the topmost raster that is visible."""
    for layer in (iface.activeLayer(), *iface.mapCanvas().layers()):
        if is_imagery(layer):
            return layer
    raise InputError(
        tr("There is no imagery to map: add a raster layer to the project and make it visible."),
        field="image",
    )


def is_imagery(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer can be mapped; maps that this tool has made are no imagery."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and not is_map(layer)
