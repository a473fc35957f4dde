"""Writing a model file with another card, its network byte for byte the same."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import BinaryIO

from .modelfile import GRAPH_FIELD, PROPERTY_FIELD, is_safetensors, opened, safetensors_header
from .protobuf import field, parts

PIECE = 2**20
ALIGNMENT = 8
"""Of the weights in a safetensors file."""


def write_with(source: Path, properties: dict[str, str], target: Path) -> None:
    """Write a copy of a model file that carries these texts in place of its own."""
    copy = copy_safetensors if is_safetensors(source) else copy_onnx
    with target.open("wb") as written, opened(source) as (file, size):
        copy(file, size, properties, written)
        written.flush()
        os.fsync(written.fileno())


def copy_safetensors(
    file: BinaryIO, size: int, properties: dict[str, str], written: BinaryIO
) -> None:
    """Copy a safetensors file with another header."""
    header = {**safetensors_header(file, size), "__metadata__": properties}
    text = json.dumps(header, ensure_ascii=False).encode()
    text += b" " * (-len(text) % ALIGNMENT)
    written.write(len(text).to_bytes(8, "little") + text)
    shutil.copyfileobj(file, written, PIECE)


def copy_onnx(file: BinaryIO, size: int, properties: dict[str, str], written: BinaryIO) -> None:
    """Copy an ONNX file, all parts but its properties, and then these."""
    start, has_graph = 0, False
    for number, wire, end in parts(file, size):
        has_graph = has_graph or (number == GRAPH_FIELD and wire == 2)
        if number != PROPERTY_FIELD:
            file.seek(start)
            copy_bytes(file, written, end - start)
        start = end
    if not has_graph:
        raise ValueError("it holds no network")
    for key, value in properties.items():
        pair = field(1, key.encode()) + field(2, value.encode())
        written.write(field(PROPERTY_FIELD, pair))


def copy_bytes(file: BinaryIO, written: BinaryIO, count: int) -> None:
    """Copy so many bytes."""
    while count:
        piece = file.read(min(count, PIECE))
        if not piece:
            raise ValueError("it ends in the middle")
        written.write(piece)
        count -= len(piece)
