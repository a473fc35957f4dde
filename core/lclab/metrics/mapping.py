"""The map that models make for being measured."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..card import LandClass
from ..geo.area import Inside
from ..spec import task
from ..tasks.evaluate import Evaluate
from .progress import Stages

NO_DATA, NO_DATA_BEYOND_A_BYTE = 255, 65535
PASSED_ON = (
    *("model", "device", "overlap", "window", "stitch", "flips", "scales", "merge"),
    *("batch", "threads"),
)
"""What prediction is asked for by the same names."""


def map_image(
    spec: Evaluate,
    image: str,
    classes: Iterable[LandClass],
    path: Path,
    stages: Stages,
    *,
    only: Inside | None = None,
    **more: Any,
) -> str:
    """Map an image, or `only` some of its pixels, with the models; return where the map is."""
    from ..predict.job import predict

    nodata = NO_DATA_BEYOND_A_BYTE if NO_DATA in {c.id for c in classes} else NO_DATA
    values = {"image": image, "output": str(path), "nodata": nodata, **more}
    values |= {name: getattr(spec, name) for name in PASSED_ON}
    predict(task("predict").parse(values), stages, only)
    return str(path)
