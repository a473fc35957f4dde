"""The card of a model: everything that prediction needs to know, as the model file carries it."""

from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import dataclass, field
from typing import Any

from .colours import colour_for
from .errors import InputError, shortened

KEY = "lclab"
PICTURE = "lclab_picture"
"""The key of a small picture of what a model maps: a PNG in base64, for people."""
OUTPUTS = ("", "logits", "probabilities", "labels")
DEFAULT_OVERLAP = 0.125
DEFAULT_WINDOW = 512
MAX_CLASSES = 65535


@dataclass(frozen=True)
class LandClass:
    """One class of the table: its value in the map, name and colour."""

    id: int
    name: str
    color: str


@dataclass(frozen=True)
class Band:
    """One input band: its name, and mean and std of its values after division by the range."""

    name: str
    mean: float = 0.0
    std: float = 1.0


@dataclass(frozen=True)
class Card:
    """What a model file says of itself; empty tables are filled from the network's shape.

    The network sees (raw value / value_range - mean) / std of each band.
    """

    classes: tuple[LandClass, ...] = ()
    bands: tuple[Band, ...] = ()
    value_range: float = 1.0
    resolution: float | None = None
    window: int = DEFAULT_WINDOW
    overlap: float = DEFAULT_OVERLAP
    multiple: int = 32
    output: str = ""
    head: str = ""
    architecture: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    trained_on: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the card as JSON."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False)

    def properties(self, picture: str = "") -> dict[str, str]:
        """Return what a model file carries: this card, Deepness's keys, and a picture if any."""
        unit = self.value_range / 255
        spread = [(b.mean * unit, b.std * unit) for b in self.bands]
        keys = {
            "model_type": "Segmentor",
            "class_names": {str(c.id): c.name for c in self.classes},
            "tile_size": self.window,
            "tiles_size": self.window,
            "tiles_overlap": round(self.overlap * 100),
            "standardization_mean": [mean for mean, _ in spread],
            "standardization_std": [std for _, std in spread],
        }
        if self.resolution:
            keys["resolution"] = self.resolution * 100
        encoded = {key: json.dumps(value, ensure_ascii=False) for key, value in keys.items()}
        shown = {PICTURE: picture} if picture else {}
        return {KEY: self.to_json(), **encoded, **shown}

    def filled(self, channels: int, outputs: int) -> Card:
        """Return the card with a full table of bands and classes for a network of this shape."""
        bands = self.bands or tuple(Band(f"band {i + 1}") for i in range(channels))
        if len(bands) == 1 < channels:
            bands = bands * channels
        if len(bands) != channels:
            raise InputError(
                f"The card names {len(bands)} bands, the network takes {channels}.",
                field="model",
                remedy="Correct the card's bands.",
            )
        return dataclasses.replace(self, bands=bands, classes=self._filled_classes(outputs))

    def _filled_classes(self, outputs: int) -> tuple[LandClass, ...]:
        if outputs == 1:
            return self.classes if len(self.classes) == 2 else self._object_and_rest()
        if len(self.classes) == outputs:
            return self.classes
        known = {c.id: c for c in self.classes}
        if any(not 0 <= i < outputs for i in known):
            raise InputError(
                f"The card names {len(known)} classes, the network gives {outputs}.",
                field="model",
                remedy="Correct the card's classes.",
            )
        rows = [known.get(i) or {"id": i, "name": f"class {i}"} for i in range(outputs)]
        return class_table([r if isinstance(r, dict) else dataclasses.asdict(r) for r in rows])

    def _object_and_rest(self) -> tuple[LandClass, ...]:
        if len(self.classes) > 2:
            raise InputError(
                f"The card names {len(self.classes)} classes, the network gives one mask.",
                field="model",
                remedy="Name one class, or two: what is not and what is in the mask.",
            )
        thing = self.classes[0] if self.classes else LandClass(1, "class 1", "#c8372d")
        rest = LandClass(0, "background", "#d9d9d9")
        return rest, dataclasses.replace(thing, id=thing.id or 1)


def class_table(rows: list[dict[str, Any]]) -> tuple[LandClass, ...]:
    """Return a checked class table; a class without a colour gets one."""
    if len(rows) > MAX_CLASSES:
        raise broken("classes", len(rows), f"at most {MAX_CLASSES} are possible")
    taken = {str(row["color"]).lower() for row in rows if row.get("color")}
    table: list[LandClass] = []
    for index, row in enumerate(rows):
        name = str(row.get("name") or f"class {row['id']}")
        colour = str(row.get("color") or colour_for(name, taken, index)).lower()
        if not re.fullmatch(r"#[0-9a-f]{6}", colour):
            raise broken(f"classes[{index}].color", colour, "colours are written #rrggbb")
        taken.add(colour)
        table.append(LandClass(whole(row["id"], f"classes[{index}].id", 0), name, colour))
    if len({c.id for c in table}) != len(table):
        raise broken("classes", [c.id for c in table], "two classes have the same id")
    return tuple(table)


def broken(field_name: str, value: Any, problem: str) -> InputError:
    """Return the error for a wrong entry of a card."""
    return InputError(
        f"The model's card: {field_name} = {shortened(str(value))}: {problem}.",
        field="model",
        remedy="Correct the card; docs/model-files.md describes it.",
    )


def whole(value: Any, name: str, low: int, high: int = 65534) -> int:
    """Return a whole number of a card within bounds."""
    number = real(value, name)
    if number != int(number) or not low <= number <= high:
        raise broken(name, value, f"a whole number from {low} to {high} is expected")
    return int(number)


def real(value: Any, name: str) -> float:
    """Return a finite number of a card."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise broken(name, value, "a number is expected") from None
    if not abs(number) < 1e30:
        raise broken(name, value, "a finite number is expected")
    return number


def positive(value: Any, name: str) -> float:
    """Return a positive number of a card."""
    number = real(value, name)
    if number <= 0:
        raise broken(name, value, "a number above 0 is expected")
    return number


def card_of(values: Any) -> Card:
    """Return the checked card that these decoded JSON values describe, ours or Deepness's."""
    if not isinstance(values, dict):
        raise broken("card", values, "a table of keys is expected")
    try:
        return deepness_card(values) if "model_type" in values else own_card(values)
    except (KeyError, TypeError, AttributeError, OverflowError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise broken("card", error, "an entry is missing or of the wrong kind") from error


def own_card(values: dict[str, Any]) -> Card:
    """Return the card for keys as Land Cover Lab writes them."""
    known = {f.name for f in dataclasses.fields(Card)}
    facts = {k: v for k, v in values.items() if k in known and v is not None}
    facts["classes"] = class_table(list(facts.get("classes", [])))
    facts["bands"] = tuple(
        Band(
            str(row.get("name") or f"band {i + 1}"),
            real(row.get("mean", 0), f"bands[{i}].mean"),
            positive(row.get("std", 1), f"bands[{i}].std"),
        )
        for i, row in enumerate(facts.get("bands", []))
    )
    if "resolution" in facts:
        facts["resolution"] = positive(facts["resolution"], "resolution")
    facts["value_range"] = positive(facts.get("value_range", 1), "value_range")
    facts["window"] = whole(facts.get("window", DEFAULT_WINDOW), "window", 1)
    facts["multiple"] = whole(facts.get("multiple", 32), "multiple", 1)
    facts["overlap"] = share(facts.get("overlap", DEFAULT_OVERLAP), "overlap")
    if facts.get("output", "") not in OUTPUTS:
        raise broken("output", facts["output"], f"one of {', '.join(OUTPUTS[1:])} is expected")
    facts["head"] = str(facts.get("head", ""))
    for name in ("architecture", "metrics", "trained_on", "versions"):
        if not isinstance(facts.get(name, {}), dict):
            raise broken(name, facts[name], "a table of keys is expected")
    return Card(**facts)


def share(value: Any, name: str) -> float:
    """Return an overlap: a share of the window below nine tenths."""
    number = real(value, name)
    if not 0 <= number <= 0.9:
        raise broken(name, value, "a share from 0 to 0.9 is expected")
    return number


def deepness_card(values: dict[str, Any]) -> Card:
    """Return the card for the keys that the Deepness plugin defines."""
    kind = values["model_type"]
    if kind != "Segmentor":
        raise broken("model_type", kind, "only models of the type Segmentor make a map")
    names = values.get("class_names") or {}
    rows = [{"id": i, "name": n} for i, n in sorted((int(k), n) for k, n in names.items())]
    means = list(values.get("standardization_mean") or [])
    stds = list(values.get("standardization_std") or [])
    count = max(len(means), len(stds))
    centres, spreads = means or [0.0] * count, stds or [1.0] * count
    if len(centres) != len(spreads):
        raise broken("standardization_std", stds, f"{len(means)} numbers are expected")
    bands = tuple(
        Band(
            f"band {i + 1}",
            real(mean, "standardization_mean"),
            positive(std, "standardization_std"),
        )
        for i, (mean, std) in enumerate(zip(centres, spreads))
    )
    resolution = values.get("resolution")
    window = values.get("tile_size") or values.get("tiles_size") or DEFAULT_WINDOW
    return Card(
        classes=class_table(rows),
        bands=bands,
        value_range=255.0,
        resolution=positive(resolution, "resolution") / 100 if resolution else None,
        window=whole(window, "tile_size", 1),
        overlap=share(real(values.get("tiles_overlap", 15), "tiles_overlap") / 100, "overlap"),
    )
