"""What a search over cells finds: the sizes along a network, and the cell of which it consists."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

LEVELS = 4
"""Sizes at which cells lie: a quarter, an eighth, a 16th and a 32nd of the image."""
OPERATIONS = (
    "none",
    "max_pool_3x3",
    "avg_pool_3x3",
    "skip",
    "sep_conv_3x3",
    "sep_conv_5x5",
    "dil_conv_3x3",
    "dil_conv_5x5",
)
"""The paper's Table I; `dil` is an atrous convolution with rate 2."""
VERSION = 1


@dataclass(frozen=True)
class Branch:
    """An operation, and what it is done to: 0 and 1 are the last nodes but one and the last.

    From 2 on, sources are the blocks of the same cell.
    """

    source: int
    operation: str


@dataclass(frozen=True)
class Genotype:
    """The level of every cell in order, and the blocks of every cell: each adds two branches."""

    path: tuple[int, ...]
    blocks: tuple[tuple[Branch, Branch], ...]

    def __post_init__(self) -> None:
        require(len(self.path) > 0, "it has no cell")
        for before, level in zip((0, *self.path), self.path, strict=False):
            require(is_whole(level, LEVELS), f"its path has level {level}, which is none of 0 to 3")
            require(abs(level - before) <= 1, f"its path goes from level {before} to {level}")
        require(len(self.blocks) > 0, "its cell has no block")
        for index, block in enumerate(self.blocks):
            for branch in block:
                known = is_whole(branch.source, index + 2)
                require(known, f"block {index} cannot draw from {branch.source}")
                known = branch.operation in OPERATIONS
                require(known, f"'{branch.operation}' is none of {', '.join(OPERATIONS)}")

    def to_json(self) -> str:
        """Return it as a readable text that `from_json` takes."""
        return json.dumps({"version": VERSION, **asdict(self)})

    @classmethod
    def from_json(cls, text: str) -> Genotype:
        """Return what a text describes."""
        try:
            found = json.loads(text)
            version, path = found["version"], tuple(found["path"])
            blocks = tuple((Branch(**one), Branch(**other)) for one, other in found["blocks"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise ValueError(f"genotype = {text[:60]}: it cannot be read ({error})") from error
        require(version == VERSION, f"its version {version} is not {VERSION}")
        return cls(path, blocks)


def is_whole(number: Any, end: int) -> bool:
    """Say whether this is a whole number from 0 to before the end."""
    return type(number) is int and 0 <= number < end


def require(holds: bool, otherwise: str) -> None:
    """Refuse a genotype where a condition does not hold."""
    if not holds:
        raise ValueError(f"genotype: {otherwise}")
