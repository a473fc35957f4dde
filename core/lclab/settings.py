"""Arguments of a registered function, as a user gives them: `name=value`."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

from .errors import InputError
from .registry import Entry


def arguments_of(entry: Entry, texts: Sequence[str], field: str) -> dict[str, Any]:
    """Return the arguments that these texts give, of the types that the defaults have."""
    arguments = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or name not in entry.arguments:
            known = ", ".join(f"{n}={d}" for n, d in entry.arguments.items()) or "none"
            raise InputError(
                f"{field} = {text}: '{entry.name}' has no such argument.",
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
        decoded = ast.literal_eval(value.capitalize() if isinstance(default, bool) else value)
    except (ValueError, SyntaxError):
        decoded = None if default is not None else value
    is_number = isinstance(default, float) and isinstance(decoded, int)
    if default is None or is_number or type(decoded) is type(default):
        return float(decoded) if is_number else decoded
    kind = type(default).__name__
    raise InputError(
        f"{field} = {text}: this is no {kind}.",
        field=field,
        remedy=f"The default is {default}.",
    )
