"""Reading the card out of a model file, with nothing but the standard library."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from .card import KEY, Card, card_of
from .errors import InputError
from .protobuf import below, parts, texts

SUFFIXES = (".onnx", ".safetensors")
MAX_HEADER = 64 * 2**20
MAX_PROPERTY = 16 * 2**20
GRAPH_FIELD, PROPERTY_FIELD = 7, 14
WEIGHTS_FIELD, OUTSIDE_FIELD = 5, 13
"""Of a network its weights, and of these what tells that they lie in another file."""


def read_card(path: str | Path) -> Card:
    """Return the card that a model file carries, or the one in a JSON file beside it."""
    path = Path(path)
    return card_in(read_properties(path), path)


def card_in(properties: dict[str, str], path: Path) -> Card:
    """Return the card among the texts of a model file, or the one in a JSON file beside it."""
    if KEY in properties:
        return card_of(decoded(properties[KEY], path))
    if "model_type" in properties:
        return card_of({key: decoded(text, path, strict=False) for key, text in properties.items()})
    for beside in cards_beside(path):
        if beside.is_file():
            return card_of(decoded(text_of(beside), beside))
    raise InputError(
        f"{path.name}: the model file carries no card and there is none beside it.",
        field="model",
        remedy=f"Write {path.name}.json beside it with its classes, bands and their scaling, and "
        "ground resolution; docs/model-files.md shows how.",
    )


def cards_beside(path: Path) -> tuple[Path, Path]:
    """Return where the card of a model file may lie that carries none."""
    return path.with_name(path.name + ".json"), path.with_suffix(".json")


def text_of(path: Path) -> str:
    """Return the text of a card's own file."""
    with path.open("rb") as file:
        text = file.read(MAX_PROPERTY + 1)
    if len(text) > MAX_PROPERTY:
        raise InputError(f"{path.name}: a card of more than 16 MB is no card.", field="model")
    return text.decode("utf-8-sig", errors="replace")


def decoded(text: str, path: Path, strict: bool = True) -> Any:
    """Return what a JSON text stands for; where not strict, a bare word stands for itself."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        if not strict:
            return text
        raise InputError(
            f"{path.name}: the card is no valid JSON.", field="model", remedy="Write it anew."
        ) from None


def read_properties(path: Path) -> dict[str, str]:
    """Return the texts that a model file carries beside its weights."""
    reader = safetensors_properties if is_safetensors(path) else onnx_properties
    with opened(path) as (file, size):
        return reader(file, size)


def is_safetensors(path: Path) -> bool:
    """Whether a model file is, by its name, one of safetensors and not of ONNX."""
    return path.suffix.lower() == ".safetensors"


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """Open a model file and tell its size; what is wrong with it becomes one clear error."""
    try:
        with path.open("rb") as file:
            yield file, os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such model file.", field="model") from None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            f"{path.name}: the model file is broken or cut off ({error}).",
            field="model",
            remedy="Get it again.",
        ) from error


def safetensors_properties(file: BinaryIO, size: int) -> dict[str, str]:
    """Return the metadata in the header of a safetensors file."""
    header = safetensors_header(file, size)
    return {str(k): str(v) for k, v in header.get("__metadata__", {}).items()}


def safetensors_header(file: BinaryIO, size: int) -> dict[str, Any]:
    """Return the header of a safetensors file, with the file at its weights."""
    length = int.from_bytes(file.read(8), "little")
    if not 2 <= length <= min(size - 8, MAX_HEADER):
        raise ValueError(f"its header claims {length} bytes of {size}")
    header: dict[str, Any] = json.loads(file.read(length))
    ends = [t["data_offsets"][1] for name, t in header.items() if name != "__metadata__"]
    if max(ends, default=0) + 8 + length > size:
        raise ValueError(f"its weights claim {max(ends)} bytes of {size}")
    return header


def onnx_properties(file: BinaryIO, size: int) -> dict[str, str]:
    """Return the metadata properties of an ONNX file, stepping over its weights."""
    properties: dict[str, str] = {}
    has_graph = False
    for number, wire, end in parts(file, size):
        if number == PROPERTY_FIELD and wire == 2:
            if end - file.tell() > MAX_PROPERTY:
                raise ValueError(f"a property claims {end - file.tell()} bytes")
            pair = dict(texts(file, end))
            properties[pair.get(1, "")] = pair.get(2, "")
        has_graph = has_graph or (number == GRAPH_FIELD and wire == 2)
    if not has_graph:
        raise ValueError("it holds no network")
    return properties


def outside_weights(path: Path) -> list[str]:
    """Return the names of files beside an ONNX file that hold some of its weights."""
    found: dict[str, None] = {}
    with opened(path) as (file, size):
        for end in below(file, size, GRAPH_FIELD, WEIGHTS_FIELD, OUTSIDE_FIELD):
            pair = dict(texts(file, end))
            if pair.get(1) == "location":
                found[pair.get(2, "")] = None
    return list(found)
