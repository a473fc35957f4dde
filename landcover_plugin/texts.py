"""Texts of the interface that lie in tables, where no language is known yet."""

from __future__ import annotations


def later(text: str) -> str:
    """Return a text as it is; where it is shown, tr() puts it into the user's language.

    By this word scripts/translations finds texts that are no literals in a call of tr().
    """
    return text
