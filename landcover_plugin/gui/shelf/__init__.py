"""The model shelf: models with their cards and pictures, and the networks that can be trained."""

from .part import ShelfPart

__all__ = ["ShelfPart"]
