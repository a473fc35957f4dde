"""Gives result layers their style and name once QGIS has loaded them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip

WAITING: list[Styler] = []


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Loads the style that the core wrote beside a result or into it, on the main thread."""

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style one layer."""
        style = Path(layer.source().split("|")[0]).with_suffix(".qml")
        if not style.is_file():
            layer.loadDefaultStyle()
            layer.triggerRepaint()
            return
        message, is_loaded = layer.loadNamedStyle(str(style))
        node = context.project().layerTreeRoot().findLayer(layer) if context.project() else None
        if node:
            node.setExpanded(True)  # the classes are what the user looks for
        if is_loaded:
            layer.triggerRepaint()
        else:
            feedback.pushWarning(f"{style.name}: {message}")


def kept(styler: Styler) -> Styler:
    """Keep the styler until QGIS has deleted it, because QGIS itself only keeps its C++ half."""
    WAITING[:] = [other for other in WAITING if not sip.isdeleted(other)]
    WAITING.append(styler)
    return styler


def style_on_load(path: str, title: str, image: str, context: QgsProcessingContext) -> None:
    """Have a result styled, and named after its image unless the user has named it."""
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    details.setPostProcessor(kept(Styler()))
    if image and details.name == title:
        details.name = f"{title} ({image})"
