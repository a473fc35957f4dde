"""How long a search may take, as a user writes it."""

from __future__ import annotations

import re

from ..errors import InputError

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
TIME = re.compile(r"(\d+(?:\.\d+)?)\s*(s|m|h|d)[a-z]*\.?")
SPAN = re.compile(rf"(?:{TIME.pattern}[\s,]*)+")
LEAST = 60.0


def seconds_of(text: str) -> float:
    """Return the seconds of a span of time, 0 of an empty text."""
    wanted = text.strip().lower()
    if not wanted:
        return 0.0
    if not SPAN.fullmatch(wanted):
        raise refused(text, "this is no span of time.")
    found = sum(float(number) * SECONDS[unit] for number, unit in TIME.findall(wanted))
    if found < LEAST:
        raise refused(text, "a search needs a minute at least.")
    return found


def refused(text: str, problem: str) -> InputError:
    """Return the error for a budget that cannot be used."""
    return InputError(
        f"budget = {text}: {problem}", field="budget", remedy="Write 20min, 2h or 1h 30min."
    )
