"""A box of pixels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A box of the image's pixels: rows from top to bottom, columns from left to right."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.bottom - self.top, self.right - self.left

    def common(self, other: Region) -> Region | None:
        """Return what two boxes have in common, or nothing."""
        top, bottom = max(self.top, other.top), min(self.bottom, other.bottom)
        left, right = max(self.left, other.left), min(self.right, other.right)
        return Region(top, bottom, left, right) if top < bottom and left < right else None

    def slices_in(self, whole: Region) -> tuple[slice, slice]:
        """Return where this box lies within a larger one."""
        rows = slice(self.top - whole.top, self.bottom - whole.top)
        return rows, slice(self.left - whole.left, self.right - whole.left)
