"""Arguments of a registered function, as a user gives them: `name=value`."""

from __future__ import annotations

import ast
import math
from collections.abc import Sequence
from typing import Any

from .errors import InputError, shortened
from .registry import Entry


def arguments_of(entry: Entry, texts: Sequence[str], field: str) -> dict[str, Any]:
    """Return the arguments that these texts give, of the types that the defaults have."""
    arguments = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or name not in entry.arguments:
            known = ", ".join(f"{n}={d}" for n, d in entry.arguments.items()) or "none"
            raise InputError(
                f"{field} = {shortened(text)}: '{entry.name}' has no such argument.",
                field=field,
                remedy=f"Its arguments are: {known}.",
            )
        arguments[name] = value_of(text, value, entry.arguments[name], field)
    return arguments


def value_of(text: str, value: str, default: Any, field: str) -> Any:
    """Return a value of the same type as the default."""
    if isinstance(default, str):
        return value
    try:
        decoded = decode(value, default)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        decoded = None if default is not None else value
    if default is None or type(decoded) is type(default):
        return decoded
    raise InputError(
        f"{field} = {shortened(text)}: this is no {type(default).__name__}.",
        field=field,
        remedy=f"The default is {default}.",
    )


def decode(value: str, default: Any) -> Any:
    """Return what a text stands for where a value like the default is wanted."""
    if isinstance(default, float):
        return float(value) if math.isfinite(float(value)) else None
    return ast.literal_eval(value.capitalize() if isinstance(default, bool) else value)
