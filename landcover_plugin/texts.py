"""The texts of the interface in the user's language; without Qt, so that every part may use it."""

from __future__ import annotations

from typing import Callable

translate: Callable[[str], str] = str
"""How a text gets into the user's language; translation.py sets it when the plugin starts."""


def tr(text: str) -> str:
    """Return a text of the interface in the user's language."""
    return translate(text)


def later(text: str) -> str:
    """Return a text as it is; where it is shown, tr() puts it into the user's language.

    By this word scripts/translations finds texts that are no literals in a call of tr().
    """
    return text
