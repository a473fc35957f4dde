"""The file of a network that a search has found, which is a network like any of the registry."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..registry import models
from .genotype import Genotype

SUFFIX = ".json"
NETWORK, ARGUMENTS, GENOTYPE = "network", "arguments", "genotype"


def text_of(
    genotype: Genotype, network: str, arguments: dict[str, Any], more: dict[str, Any]
) -> str:
    """Return the text of a file: the genotype, the network that is made of it, and more facts."""
    facts = {**json.loads(genotype.to_json()), NETWORK: network, ARGUMENTS: arguments, **more}
    return json.dumps(facts, indent=1, ensure_ascii=False) + "\n"


def network(path: Path) -> tuple[str, dict[str, Any]]:
    """Return the name of a file's network and its arguments, among them its genotype."""
    try:
        text = path.read_text(encoding="utf-8")
        genotype = Genotype.from_json(text)
        facts = json.loads(text)
        name, arguments = str(facts.get(NETWORK, "autolc")), dict(facts.get(ARGUMENTS, {}))
    except (OSError, ValueError, TypeError) as error:
        raise refused(path, str(error)) from error
    known = models.entry(name, "model").arguments
    strange = [key for key in arguments if type(arguments[key]) is not type(known.get(key))]
    if strange or GENOTYPE not in known:
        raise refused(path, f"'{name}' takes no {', '.join(strange) or GENOTYPE}")
    return name, {**arguments, GENOTYPE: genotype.to_json()}


def refused(path: Path, problem: str) -> InputError:
    """Return the error for a file that describes no network."""
    return InputError(
        f"model = {path}: this file does not describe a found network ({problem}).",
        field="model",
        remedy="Give the genotype.json of a search, or a network that 'lclab models' lists.",
    )
