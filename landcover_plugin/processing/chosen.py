"""The layers that were chosen for a parameter, and which of their features."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameters,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.lclab.errors import InputError
from ..core.lclab.spec import Param
from .parameters import qgis_parameter, tr
from .values import Given, given_for

KINDS = {"raster": QgsRasterLayer, "vector": QgsVectorLayer}


@dataclass(frozen=True)
class Chosen:
    """A layer and a request for the features meant; none where all are."""

    layer: QgsMapLayer
    request: QgsFeatureRequest | None = None

    def extent_in(self, other: QgsMapLayer, context: QgsProcessingContext) -> QgsRectangle:
        """Return where it lies, in the coordinates of another layer."""
        here = self.layer.crs()
        transform = QgsCoordinateTransform(here, other.crs(), context.transformContext())
        extent = self._extent()
        if extent.isNull():
            raise InputError(
                tr("{}: the layer is empty.").format(self.layer.name()),
                remedy=tr("Draw in it first."),
            )
        return transform.transformBoundingBox(extent)

    def _extent(self) -> QgsRectangle:
        if self.request is None:
            return self.layer.extent()
        extent = QgsRectangle()
        for feature in self.layer.getFeatures(self.request):
            extent.combineExtentWith(feature.geometry().boundingBox())
        return extent


def chosen(p: Param, given: Given, context: QgsProcessingContext) -> list[Chosen]:
    """Return the layers given for one parameter."""
    raw = given_for(p, given)
    if raw is None:
        return []
    definition = raw if isinstance(raw, QgsProcessingFeatureSourceDefinition) else None
    layers = layers_of(p, definition.source if definition else raw, context)
    if not layers or not all(
        isinstance(layer, KINDS[p.kind]) and layer.isValid() for layer in layers
    ):
        cannot_be = {
            "raster": tr("{} = {}: QGIS cannot open this as a raster layer."),
            "vector": tr("{} = {}: QGIS cannot open this as a vector layer."),
        }
        raise InputError(
            cannot_be[p.kind].format(p.name, raw),
            field=p.name,
            remedy=tr("Check the path, or take a layer of the project."),
        )
    return [Chosen(layer, request_of(p, layer, definition)) for layer in layers]


def layers_of(p: Param, raw: Any, context: QgsProcessingContext) -> list[QgsMapLayer]:
    """Return the layers that a value of a parameter stands for."""
    definition = qgis_parameter(p)
    if p.many:
        return list(QgsProcessingParameters.parameterAsLayerList(definition, raw, context))
    if p.kind == "raster":
        return [QgsProcessingParameters.parameterAsRasterLayer(definition, raw, context)]
    return [QgsProcessingParameters.parameterAsVectorLayer(definition, raw, context)]


def request_of(
    p: Param, layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition | None
) -> QgsFeatureRequest | None:
    """Return a request for the features that are selected, or pass the filter of the dialog."""
    if definition is None:
        return None
    expression = getattr(definition, "filterExpression", "")  # since QGIS 3.32
    limit = definition.featureLimit
    if not (definition.selectedFeaturesOnly or expression or limit >= 0):
        return None
    wanted = QgsFeatureRequest().setLimit(limit)
    if expression:
        wanted.setFilterExpression(expression)
    find = layer.getSelectedFeatures if definition.selectedFeaturesOnly else layer.getFeatures
    ids = [feature.id() for feature in find(wanted)]
    if not ids:
        raise InputError(
            tr("{} = {}: no feature is chosen.").format(p.name, layer.name()),
            field=p.name,
            remedy=tr("Select some in the layer, or take all."),
        )
    in_order = QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("$id")])
    return QgsFeatureRequest().setFilterFids(ids).setOrderBy(in_order)
