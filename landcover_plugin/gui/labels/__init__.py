"""The label helper: classes, live counts, and places where the next polygons help most."""

from .part import LabelsPart

__all__ = ["LabelsPart"]
