"""The area tool: land cover of what is drawn on the canvas, within seconds."""

from .part import AreaPart

__all__ = ["AreaPart"]
