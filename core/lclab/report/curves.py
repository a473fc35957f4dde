"""Curves over steps, drawn as SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from .markup import section, text
from .style import SERIES

WIDTH, HEIGHT = 560, 300
LEFT, RIGHT, TOP, BOTTOM = 54, 14, 10, 40
MOST_POINTS = 1000
Points = Sequence[tuple[float, float]]
Span = tuple[float, float]


def curves(series: Mapping[str, Points], title: str, across: str = "step") -> str:
    """Return one chart of several series of (step, value); what is no number is left out."""
    known = {name: finite(points) for name, points in series.items()}
    known = {name: points for name, points in known.items() if points}
    if not known:
        return section('<p class="soft">Nothing was recorded.</p>', title, "half")
    every = [point for points in known.values() for point in points]
    x_ticks, y_ticks = (ticks(*span(axis)) for axis in zip(*every))
    x_span = min(x for x, _ in every), max(x for x, _ in every)
    frame = Frame(x_span if x_span[0] < x_span[1] else (x_ticks[0], x_ticks[-1]), y_ticks)
    lines = "".join(
        line(frame, points, SERIES[i % len(SERIES)], name)
        for i, (name, points) in enumerate(known.items())
    )
    drawing = (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{text(title)}">'
        f"{axes(frame, x_ticks, y_ticks, across)}{lines}</svg>"
    )
    return section(drawing + legend(known), title, "half")


def series(history: Sequence[Mapping[str, Any]], *names: str) -> dict[str, Points]:
    """Return the figures of these names in a run's history, each with its step."""
    return {n: [(row["step"], row[n]) for row in history if n in row] for n in names}


class Frame:
    """Where a step and a value lie in the drawing."""

    def __init__(self, across: Span, up: Sequence[float]) -> None:
        self.low, self.high = across
        self.bottom, self.top = up[0], up[-1]

    def x(self, step: float) -> float:
        """Return the place of a step from the left."""
        return LEFT + (step - self.low) / (self.high - self.low) * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        """Return the place of a value from the top."""
        share = (value - self.bottom) / (self.top - self.bottom)
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def finite(points: Points) -> list[tuple[float, float]]:
    """Return the points that can be drawn, and of very many only some, the last among them."""
    kept = [(float(x), float(y)) for x, y in points if math.isfinite(x) and math.isfinite(y)]
    step = max(1, math.ceil(len(kept) / MOST_POINTS))
    return kept[::-1][::step][::-1]


def span(values: Sequence[float]) -> Span:
    """Return the least and the greatest, apart from each other."""
    low, high = min(values), max(values)
    if low == high:
        half = abs(low) / 2 or 0.5
        return low - half, high + half
    return low, high


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Return round numbers from at most the low one to at least the high one."""
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [i * step for i in range(first, last + 1)]


def label(value: float, step: float) -> str:
    """Return a tick's number with the digits that its neighbours differ in."""
    power = math.floor(math.log10(step) + 1e-9)
    is_half = abs(step / 10.0**power - 2.5) < 1e-6
    digits = max(0, is_half - power)
    if digits <= 6 and abs(value) < 1e6:
        return f"{value:.{digits}f}"
    significant = (math.floor(math.log10(abs(value))) if value else power) - power + 1 + is_half
    return f"{value:.{max(1, significant)}g}"


def axes(frame: Frame, x_ticks: list[float], y_ticks: list[float], across: str) -> str:
    """Return the grid with its numbers."""
    right, base = WIDTH - RIGHT, HEIGHT - BOTTOM
    drawn = []
    for value in y_ticks:
        y = frame.y(value)
        drawn.append(f'<line class="grid" x1="{LEFT}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        number = label(value, y_ticks[1] - y_ticks[0])
        drawn.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{number}</text>')
    drawn.append(f'<line class="axis" x1="{LEFT}" x2="{right}" y1="{base}" y2="{base}"/>')
    for value in x_ticks:
        if frame.low <= value <= frame.high:
            number = label(value, x_ticks[1] - x_ticks[0])
            place = f'x="{frame.x(value):.1f}" y="{base + 17}"'
            drawn.append(f'<text {place} text-anchor="middle">{number}</text>')
    middle = f'x="{(LEFT + right) / 2}" y="{HEIGHT - 6}"'
    drawn.append(f'<text {middle} text-anchor="middle">{text(across)}</text>')
    return "".join(drawn)


def line(frame: Frame, points: Points, colour: str, name: str) -> str:
    """Return one series: a line, or a dot where there is one point only."""
    last = f"<title>{text(name)}: {points[-1][1]:.4g} at {points[-1][0]:g}</title>"
    if len(points) == 1:
        x, y = frame.x(points[0][0]), frame.y(points[0][1])
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}">{last}</circle>'
    places = " ".join(f"{frame.x(x):.1f},{frame.y(y):.1f}" for x, y in points)
    return f'<polyline points="{places}" stroke="{colour}">{last}</polyline>'


def legend(series: Mapping[str, Points]) -> str:
    """Return the names of the series in their colours, each with its last value."""
    entries = "".join(
        f'<span><i style="background:{SERIES[i % len(SERIES)]}"></i>{text(name)} '
        f'<span class="soft">{points[-1][1]:.4g}</span></span>'
        for i, (name, points) in enumerate(series.items())
    )
    return f'<div class="legend">{entries}</div>'
