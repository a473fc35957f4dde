"""How large the networks are, counted by the worker and remembered for this version."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsSettings

from ...core.lclab import __version__
from ...core.lclab.choices import CHOICES
from ...core.lclab.registry import models

SETTING = "land_cover_lab/shelf/counts"
SIZE = 512
"""Of the image that operations are counted for."""
BANDS, CLASSES = 4, 7


@dataclass(frozen=True)
class Count:
    """Of a network with its usual arguments."""

    params: int
    flops: int


def names() -> list[str]:
    """Return what can be trained: choices by purpose first."""
    return [*CHOICES, *models.entries()]


def request() -> dict[str, Any]:
    """Return what the task `profile` is asked so that it only counts."""
    return {
        "model": names(),
        "timing": False,
        "size": [SIZE],
        "bands": BANDS,
        "classes": CLASSES,
    }


def counts_in(result: Any) -> dict[str, Count]:
    """Return the counts in the answer of that task."""
    return {row["model"]: Count(int(row["params"]), int(row["flops"])) for row in result["rows"]}


def remembered() -> dict[str, Count]:
    """Return what was counted before with the same version."""
    try:
        facts = json.loads(QgsSettings().value(SETTING, "{}"))
        if facts.get("version") != __version__:
            return {}
        return {str(n): Count(int(p), int(f)) for n, (p, f) in facts["counts"].items()}
    except (TypeError, ValueError, KeyError, AttributeError):  # somebody has edited the settings
        return {}


def remember(counts: dict[str, Count]) -> None:
    """Keep counts for the next time."""
    pairs = {name: [count.params, count.flops] for name, count in counts.items()}
    QgsSettings().setValue(SETTING, json.dumps({"version": __version__, "counts": pairs}))
