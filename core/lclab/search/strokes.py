"""What the drawings of a network consist of: words, lines, boxes and dots.

Words keep one size and lines say their colours as attributes: so a page's own style changes
nothing but the colour of the words.
"""

from __future__ import annotations

from typing import NamedTuple

from ..report.markup import text
from ..report.style import SERIES

SIZE = 12
MARGIN = 16
SOFT = "#747e79"
"""For words and for what stands back: seen on white as well as on a dark ground."""
NOTHING = SERIES[8]
PALE, FAINT = 0.35, 0.6
"""How strongly the ways that were not taken are drawn, and what leads to nothing."""


class Part(NamedTuple):
    """A part of a drawing, and how far it reaches."""

    markup: str
    right: int
    bottom: int


def words(x: float, y: float, said: str, anchor: str = "start", is_head: bool = False) -> str:
    """Return a line of words whose middle is at a height."""
    place = f'x="{x:g}" y="{y + 4:g}" text-anchor="{anchor}"'
    weight = ' font-weight="600"' if is_head else ""
    return f'<text {place} font-size="{SIZE}" fill="{SOFT}"{weight}>{text(said)}</text>'


def line(way: str, colour: str, width: float = 1.5, opacity: float = 1) -> str:
    """Return a line along a way, written as the `d` of a path; to nothing it is dashed."""
    opacity *= strength(colour)
    look = f'stroke="{colour}" stroke-width="{width:g}" stroke-opacity="{opacity:g}"'
    return f'<path d="{way}" fill="none" {look} stroke-linejoin="round"{dashes(colour)}/>'


def box(x: float, y: float, width: float, height: float, colour: str) -> str:
    """Return a box of a colour, which lets the ground through."""
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="5"'
    return f'<rect {place} fill="{colour}" fill-opacity="0.1" stroke="{colour}"{dashes(colour)}/>'


def dot(x: float, y: float, radius: float, colour: str, opacity: float = 1) -> str:
    """Return a filled dot."""
    look = f'fill="{colour}" fill-opacity="{opacity * strength(colour):g}"'
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" {look}/>'


def arrow(x: float, y: float, to: float, colour: str) -> str:
    """Return a level arrow to the right."""
    head = f'<path d="M{to:g} {y:g}l-7 -4v8z" fill="{colour}" fill-opacity="{strength(colour):g}"/>'
    return line(f"M{x:g} {y:g}H{to - 6:g}", colour) + head


def dashes(colour: str) -> str:
    """Return the attribute of a line that leads to nothing, or no text."""
    return ' stroke-dasharray="3 3"' if colour == NOTHING else ""


def strength(colour: str) -> float:
    """Return how strongly marks of a colour are drawn."""
    return FAINT if colour == NOTHING else 1


def told(said: str, markup: str) -> str:
    """Return marks which say in words what they mean when they are pointed at."""
    return f"<g><title>{text(said)}</title>{markup}</g>"
