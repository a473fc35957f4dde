"""Splits as the user draws them: by polygons of their own, or by a field of the labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...events import Report
from ...geo.burn import NOTHING, Burner
from ...geo.region import Region
from ...geo.source import Source
from ...tasks.dataset import Dataset
from ..dataset import SPLITS, UNKNOWN
from .labels import drawn_on
from .layers import Key, Layer, read_layer

FIELD = "split"
WORDS = {**{name: place for place, name in enumerate(SPLITS.values())}, "training": 0, "val": 1}


@dataclass(frozen=True)
class Wish:
    """The split that the user wants for every pixel of an image."""

    burner: Burner
    rest: int
    """The place among the splits of what is not drawn, or UNKNOWN."""

    @property
    def places(self) -> set[int]:
        """The places of the splits that are drawn on the image."""
        return {*self.burner.values.tolist(), self.rest} - {UNKNOWN}

    def read(self, region: Region) -> NDArray[np.uint8]:
        """Return the place of each pixel's split; UNKNOWN where there is none or several."""
        found, _ = self.burner.burn(region)
        found[found == NOTHING] = self.rest
        return found.astype(np.uint8)


@dataclass(frozen=True)
class Wishes:
    """Polygons with the place of their split."""

    layers: tuple[Layer, ...]
    places: tuple[list[int], ...]
    rest: int

    def on(self, image: Source) -> Wish:
        """Return what is wanted on one image."""
        drawn = drawn_on(image, self.layers, self.places)
        return Wish(Burner(drawn.shapes, drawn.values), self.rest)


def wishes_of(spec: Dataset, labels: Sequence[Layer], report: Report) -> Wishes | None:
    """Return the splits that the user has drawn, if there are any."""
    if spec.split_layer:
        layer = read_layer(spec.split_layer, "split_layer", {"split_layer": FIELD}, report)
        places = places_of(layer, "split_layer")
        return Wishes((layer,), (places,), UNKNOWN if 0 in places else 0)
    if spec.split_field:
        if spec.background or not labels:
            raise InputError(
                f"split_field = {spec.split_field}: what lies in no polygon has no split.",
                field="split_field",
                remedy="Draw the splits as polygons and give them as 'split_layer'.",
            )
        found = tuple(places_of(layer, "split_field") for layer in labels)
        return Wishes(tuple(labels), found, UNKNOWN)
    return None


def places_of(layer: Layer, parameter: str) -> list[int]:
    """Return the place of every polygon's split; UNKNOWN where its field is empty."""
    keys = layer.fields[parameter]
    known = [key for key in keys if key is not None]
    wrong = [key for key in known if word(key) not in WORDS]
    if wrong:
        raise InputError(
            f"{layer.parameter} = {layer.path}: '{wrong[0]}' is no split.",
            field=parameter,
            remedy=f"The field takes {', '.join(SPLITS.values())}.",
        )
    return [UNKNOWN if key is None else WORDS[word(key)] for key in keys]


def word(key: Key) -> str:
    """Return how a split is written in the list of words."""
    return str(key).lower()
