"""Networks by what they are for, so that nobody has to know architectures to begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .registry import models
from .settings import arguments_of


@dataclass(frozen=True)
class Choice:
    """A network of the registry with arguments that suit a purpose."""

    name: str
    network: str
    arguments: tuple[str, ...]
    summary: str

    @property
    def settings(self) -> dict[str, Any]:
        """The arguments by name."""
        return arguments_of(models.entry(self.network), self.arguments, "set")

    @property
    def told(self) -> str:
        """What it is for, and what it is."""
        return f"{self.summary} ({' '.join((self.network, *self.arguments))})"


SMALL = Choice(
    "small-for-processors",
    "unet",
    ("encoder=tu-mobilenetv3_small_100", "decoder=64"),
    "For a first map, and wherever there is no GPU: trains in minutes on a processor.",
)
MEDIUM = Choice(
    "medium-for-gpus",
    "unetformer",
    ("encoder=resnet18",),
    "For everyday work with a GPU: sees farther than the small one, and is still quick.",
)
LARGE = Choice(
    "large-for-many-labels",
    "hrnet-w32",
    (),
    "For many labels and hours on a good GPU: keeps details through all its layers.",
)
CHOICES = {choice.name: choice for choice in (SMALL, MEDIUM, LARGE)}
