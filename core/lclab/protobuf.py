"""The fields of protocol buffers, as far as ONNX files need them, read without reading weights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

MAX_PARTS = 100_000


def parts(file: BinaryIO, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield number, wire type and end of each protocol-buffer field, with the file at it."""
    for _ in range(MAX_PARTS):
        if file.tell() >= end:
            return
        number, wire, length = field_header(file)
        stop = file.tell() + length
        if stop > end:
            raise ValueError(f"a part claims to end at byte {stop} of {end}")
        yield number, wire, stop
        file.seek(stop)
    if file.tell() < end:
        raise ValueError(f"it has more than {MAX_PARTS} parts")


def below(file: BinaryIO, end: int, *numbers: int) -> Iterator[int]:
    """Yield the ends of the parts that these numbers lead to, one within the other."""
    for number, wire, stop in parts(file, end):
        if (number, wire) == (numbers[0], 2) and len(numbers) == 1:
            yield stop
        elif (number, wire) == (numbers[0], 2):
            yield from below(file, stop, *numbers[1:])


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


def field(number: int, content: bytes) -> bytes:
    """Return a protocol-buffer field that holds these bytes."""
    return number_bytes(number << 3 | 2) + number_bytes(len(content)) + content


def number_bytes(value: int) -> bytes:
    """Return a number as protocol buffers write it."""
    digits = bytearray()
    while value > 0x7F:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*digits, value])
