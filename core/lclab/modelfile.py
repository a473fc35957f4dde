"""Reading the card out of a model file, with nothing but the standard library."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, BinaryIO

from .card import KEY, Card, card_of
from .errors import InputError

SUFFIXES = (".onnx", ".safetensors")
MAX_HEADER = 64 * 2**20
MAX_PROPERTY = 16 * 2**20
MAX_PARTS = 100_000
GRAPH_FIELD, PROPERTY_FIELD = 7, 14


def read_card(path: str | Path) -> Card:
    """Return the card that a model file carries, or the one in a JSON file beside it."""
    path = Path(path)
    properties = read_properties(path)
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
        remedy=f"Write {path.name}.json beside it; docs/model-files.md shows how.",
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
    reader = safetensors_properties if path.suffix.lower() == ".safetensors" else onnx_properties
    try:
        with path.open("rb") as file:
            return reader(file, os.fstat(file.fileno()).st_size)
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
    length = int.from_bytes(file.read(8), "little")
    if not 2 <= length <= min(size - 8, MAX_HEADER):
        raise ValueError(f"its header claims {length} bytes of {size}")
    header = json.loads(file.read(length))
    ends = [t["data_offsets"][1] for name, t in header.items() if name != "__metadata__"]
    if max(ends, default=0) + 8 + length > size:
        raise ValueError(f"its weights claim {max(ends)} bytes of {size}")
    return {str(k): str(v) for k, v in header.get("__metadata__", {}).items()}


def onnx_properties(file: BinaryIO, size: int) -> dict[str, str]:
    """Return the metadata properties of an ONNX file, stepping over its weights."""
    properties: dict[str, str] = {}
    has_graph = False
    parts_left = MAX_PARTS
    while file.tell() < size:
        parts_left -= 1
        if parts_left < 0:
            raise ValueError(f"it has more than {MAX_PARTS} parts")
        number, wire, length = field_header(file)
        end = file.tell() + length
        if end > size:
            raise ValueError(f"a part claims to end at byte {end} of {size}")
        if number == PROPERTY_FIELD and wire == 2:
            if length > MAX_PROPERTY:
                raise ValueError(f"a property claims {length} bytes")
            parts = dict(texts(file, end))
            properties[parts.get(1, "")] = parts.get(2, "")
        has_graph = has_graph or (number == GRAPH_FIELD and wire == 2)
        file.seek(end)
    if not has_graph:
        raise ValueError("it holds no network")
    return properties


def texts(file: BinaryIO, end: int) -> list[tuple[int, str]]:
    """Return number and text of every field up to a position."""
    found = []
    while file.tell() < end:
        number, _, length = field_header(file)
        if file.tell() + length > end:
            raise ValueError("a property is longer than its place")
        found.append((number, file.read(length).decode("utf-8")))
    return found


def field_header(file: BinaryIO) -> tuple[int, int, int]:
    """Return number, wire type and length of the next protocol-buffer field."""
    key = varint(file)
    number, wire = key >> 3, key & 7
    if wire == 0:
        varint(file)
        return number, wire, 0
    lengths = {1: 8, 5: 4}
    if wire != 2 and wire not in lengths:
        raise ValueError("it is no ONNX file")
    return number, wire, varint(file) if wire == 2 else lengths[wire]


def varint(file: BinaryIO) -> int:
    """Return the next protocol-buffer number."""
    value = 0
    for shift in range(0, 70, 7):
        byte = file.read(1)
        if not byte:
            raise ValueError("it ends in the middle")
        value |= (byte[0] & 0x7F) << shift
        if not byte[0] & 0x80:
            return value
    raise ValueError("it is no ONNX file")
