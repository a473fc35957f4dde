"""Gives result layers their style and name once QGIS has loaded them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Loads the style that the core wrote beside a result; QGIS calls it on the main thread."""

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002 - QGIS's
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style one layer."""
        style = Path(layer.source().split("|")[0]).with_suffix(".qml")
        if not style.is_file():
            return
        message, is_loaded = layer.loadNamedStyle(str(style))
        if is_loaded:
            layer.triggerRepaint()
        else:
            feedback.pushWarning(f"{style.name}: {message}")


def style_on_load(path: str, title: str, image: str, context: QgsProcessingContext) -> None:
    """Have a result styled, and named after its image unless the user has named it."""
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    # The context takes it over: it keeps it alive until the layer is loaded, and deletes it then.
    details.setPostProcessor(Styler())
    if image and details.name == title:
        details.name = f"{title} ({image})"
