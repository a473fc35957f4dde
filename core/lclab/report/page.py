"""A whole page: one file with its style and pictures in it, that loads nothing from anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from .. import __version__
from .markup import text
from .style import SHEET

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def document(title: str, parts: Sequence[str], subtitle: str = "") -> str:
    """Return a page of parts, which the other functions of this package make."""
    below = f'<p class="soft">{text(subtitle)}</p>' if subtitle else ""
    body = "\n".join(part for part in parts if part)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>{text(title)}</title>
<style>{SHEET}</style>
</head>
<body>
<header><h1>{text(title)}</h1>{below}</header>
<main><div class="parts">
{body}
</div></main>
<footer>Land Cover Lab {text(__version__)}</footer>
</body>
</html>
"""
