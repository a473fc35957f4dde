"""An image that a data set is made of, with what goes with it."""

from __future__ import annotations

from dataclasses import dataclass

TRAINING = ("", "t")
"""What `split` is of an image from which anything is learnt."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, the label raster with its name, and the letter of the split that it is for."""

    path: str
    labels: str = ""
    split: str = ""
    """Nothing: its blocks are dealt to the splits."""
    extra: tuple[str, ...] = ()
    """Rasters of the same grid whose bands come after its own."""
    names: tuple[str, ...] = ()
    """What all its bands are called, where the files themselves do not tell."""
    made_of: tuple[str, ...] = ()
    """The rasters whose bands it joins, where it is a virtual one."""
    scored: str = ""
    """The labels that take the place of the others where it is for testing."""
