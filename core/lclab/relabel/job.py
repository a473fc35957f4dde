"""A model file written anew with other names and colours of its classes."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

from ..card import KEY, PICTURE, Card, LandClass
from ..data.classes import read_table
from ..errors import InputError
from ..events import Report
from ..metrics.confusion import labels
from ..modelfile import card_in, outside_weights, read_properties
from ..modelwriting import write_with
from ..predict.sessions import open_session
from ..predict.sessions.base import SessionOptions
from ..report.model_picture import recoloured
from ..tasks.relabel import Relabel
from ..train.writing import whole
from .changes import changed, with_table

Names = dict[str, str]


def relabel(spec: Relabel, report: Report) -> dict[str, Any]:
    """Write the model with its classes as they are wanted, and return the class table."""
    source, target = Path(spec.model), Path(spec.output)
    properties = read_properties(source)
    card = whole_card(source, properties)
    refuse_places(source, target)
    classes = card.classes
    if spec.classes:
        classes = with_table(classes, read_table(spec.classes).classes)
    classes = changed(classes, spec.set)
    names = dict(zip(labels(card.classes), labels(classes)))
    report.log(", ".join(f"{c.id} {c.name} {c.color}" for c in classes))
    texts = texts_for(card, classes, names, properties)
    with whole(target) as waiting:
        write_with(source, texts, waiting)
    report.progress(1.0, "done")
    return {"output": str(target), "classes": [dataclasses.asdict(c) for c in classes]}


def whole_card(path: Path, properties: dict[str, str]) -> Card:
    """Return the card with all classes; where it may leave some out, the network is asked."""
    card = card_in(properties, path)
    if KEY in properties and card.classes:
        return card
    return open_session(str(path), SessionOptions(device="cpu")).card


def refuse_places(source: Path, target: Path) -> None:
    """Refuse to change the format, and to part a file from weights that lie beside it."""
    if target.suffix.lower() != source.suffix.lower():
        raise InputError(
            f"output = {target}: the model is a {source.suffix} file.",
            field="output",
            remedy=f"Give a name that ends in {source.suffix}.",
        )
    is_onnx = source.suffix.lower() == ".onnx"
    outside = outside_weights(source) if is_onnx else []
    if outside and not is_same_folder(source, target):
        raise InputError(
            f"output = {target}: the model's weights lie in {outside[0]} beside {source.name}.",
            field="output",
            remedy=f"Write it into {source.parent}.",
        )


def is_same_folder(one: Path, other: Path) -> bool:
    """Whether two files lie in one folder."""
    return os.path.samefile(one.parent, other.parent)  # noqa: PTH121 - says the same, and shorter


def texts_for(
    card: Card, classes: tuple[LandClass, ...], names: Names, properties: dict[str, str]
) -> dict[str, str]:
    """Return what the new file carries; keys of others stay as they are."""
    metrics = named_anew(card.metrics, names, "iou_")
    if "iou" in metrics:
        metrics["iou"] = named_anew(metrics["iou"], names)
    trained_on = dict(card.trained_on)
    if isinstance(trained_on.get("labelled_pixels"), dict):
        splits = trained_on["labelled_pixels"]
        trained_on["labelled_pixels"] = {s: named_anew(n, names) for s, n in splits.items()}
    new = dataclasses.replace(card, classes=classes, metrics=metrics, trained_on=trained_on)
    texts = new.properties()
    picture = recoloured(properties.get(PICTURE, ""), card.classes, classes)
    if "model_type" in properties:  # what Deepness is told beyond the classes stays as it was
        texts = {key: texts[key] for key in (KEY, "class_names")}
    return {**properties, **texts, **({PICTURE: picture} if picture else {})}


def named_anew(facts: Any, names: Names, prefix: str = "") -> Any:
    """Return figures of classes under the new names."""
    if not isinstance(facts, dict):
        return facts
    known = {prefix + old: prefix + new for old, new in names.items()}
    return {known.get(key, key): value for key, value in facts.items()}
