"""Finished maps as layers of the project."""

from __future__ import annotations

import itertools
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from ...processing.parameters import tr
from .places import remove
from .wishes import Work

GROUP = "Land Cover Lab"
MODEL = "land_cover_lab/model"
"""A custom property of the layers made here: the model file."""


def is_map(layer: QgsMapLayer) -> bool:
    """Return whether the area tool has made a layer."""
    return bool(layer.customProperty(MODEL))


class Maps:
    """Puts maps into their group; a live map takes the place of the one before."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._live_id = ""

    def show(self, work: Work) -> QgsRasterLayer:
        """Show a finished map and return its layer."""
        live = self._project.mapLayer(self._live_id) if work.is_live else None
        return self._replaced(live, work) if live else self._added(work)

    def _added(self, work: Work) -> QgsRasterLayer:
        name = tr("Live land cover") if work.is_live else f"{tr('Land cover')} ({work.image})"
        layer = QgsRasterLayer(str(work.output), self._free_name(name))
        layer.setCustomProperty(MODEL, str(work.model))
        self._project.addMapLayer(layer, False)
        self._group().insertLayer(0, layer)
        if work.is_live:
            self._live_id = layer.id()
        return layer

    def _replaced(self, layer: QgsRasterLayer, work: Work) -> QgsRasterLayer:
        """Give the live layer its new map; the user's style stays as long as the model does."""
        former = Path(layer.source())
        is_other_model = layer.customProperty(MODEL) != str(work.model)
        options = QgsDataProvider.ProviderOptions()
        layer.setDataSource(str(work.output), layer.name(), "gdal", options, is_other_model)
        layer.setCustomProperty(MODEL, str(work.model))
        layer.triggerRepaint()
        remove(former)
        return layer

    def _group(self) -> QgsLayerTreeGroup:
        root = self._project.layerTreeRoot()
        return root.findGroup(GROUP) or root.insertGroup(0, GROUP)

    def _free_name(self, name: str) -> str:
        names = itertools.chain([name], (f"{name} {number}" for number in itertools.count(2)))
        return next(free for free in names if not self._project.mapLayersByName(free))
