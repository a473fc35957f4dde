"""Colours for classes that bring none: what the name suggests, else the next of a fixed series."""

from __future__ import annotations

import itertools
import re

BY_WORD = {
    "background": "#d9d9d9",
    "unknown": "#bdbdbd",
    "water": "#2b7fc4",
    "lake": "#2b7fc4",
    "river": "#2b7fc4",
    "sea": "#1f5fa8",
    "wetland": "#5fa8a0",
    "marsh": "#5fa8a0",
    "forest": "#1e6b2d",
    "tree": "#2f8b3d",
    "trees": "#2f8b3d",
    "wood": "#1e6b2d",
    "shrub": "#8a9a3b",
    "grass": "#9ccb5a",
    "meadow": "#9ccb5a",
    "rangeland": "#c9d27a",
    "vegetation": "#5fae4a",
    "agriculture": "#e8c14a",
    "cropland": "#e8c14a",
    "crop": "#e8c14a",
    "field": "#e8c14a",
    "barren": "#b59a74",
    "soil": "#b59a74",
    "land": "#b59a74",
    "sand": "#e3d3a1",
    "rock": "#8d8379",
    "building": "#c8372d",
    "buildings": "#c8372d",
    "urban": "#d1574a",
    "built": "#d1574a",
    "road": "#6b6b6b",
    "roads": "#6b6b6b",
    "impervious": "#8f8f8f",
    "car": "#f2e205",
    "snow": "#f4f8fb",
    "ice": "#dcecf5",
    "cloud": "#ffffff",
    "shadow": "#3b3b3b",
}
SERIES = (
    *("#4c78a8", "#f58518", "#54a24b", "#e45756", "#72b7b2"),
    *("#eeca3b", "#b279a2", "#9d755d", "#ff9da6", "#bab0ac"),
    *("#1f4e79", "#a65628", "#377a4f", "#8c1c3a", "#3f8f8a"),
    *("#b5921d", "#6a3d9a", "#6b4a36", "#d16a86", "#7a7a7a"),
)


def colour_for(name: str, taken: set[str], index: int) -> str:
    """Return a colour for a class of this name that no other class has."""
    for word in re.findall(r"[a-z]+", name.lower()):
        if word in BY_WORD and BY_WORD[word] not in taken:
            return BY_WORD[word]
    free = [c for c in SERIES if c not in taken]
    if free:
        return free[index % len(free)]
    return next(c for c in map(spread, itertools.count(index)) if c not in taken)


def spread(index: int) -> str:
    """Return a colour of a long series whose neighbours differ."""
    return f"#{(index * 2654435761 + 0x9E3779) % 0x1000000:06x}"


def rgb(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of '#rrggbb'."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
