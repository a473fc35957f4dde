"""Pictures inside a page."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PIL import Image

from .markup import section, text

SMALL = 320
"""Pixels below which a picture is enlarged in squares, so that it is not blurred."""
Picture = tuple[str, NDArray[Any]]


def pictures(items: Sequence[Picture], title: str = "Pictures") -> str:
    """Return pictures (rows, columns, red green blue) beside each other with their captions."""
    figures = "".join(figure(caption, pixels) for caption, pixels in items)
    return section(f'<div class="pictures">{figures}</div>', title) if figures else ""


def figure(caption: str, pixels: NDArray[Any]) -> str:
    """Return one picture with its caption."""
    data = base64.b64encode(png(pixels)).decode("ascii")
    height, width = pixels.shape[:2]
    crisp = ' class="crisp"' if max(height, width) < SMALL else ""
    size = f'width="{width}" height="{height}"'
    return (
        f'<figure style="max-width:{max(width, SMALL)}px">'
        f'<img{crisp} {size} alt="{text(caption)}" src="data:image/png;base64,{data}">'
        f"<figcaption>{text(caption)}</figcaption></figure>"
    )


def png(pixels: NDArray[Any]) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def save(pixels: NDArray[Any], path: Path) -> None:
    """Write a picture as a PNG file."""
    path.write_bytes(png(pixels))
