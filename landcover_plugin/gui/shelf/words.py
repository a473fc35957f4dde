"""What a model's card says, in words for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core.lclab.card import Band, Card
from ...installing.places import as_size
from ...processing.parameters import tr
from .on_shelf import OnShelf

MOST_BANDS = 6
MILLION, BILLION = 1e6, 1e9
CENTIMETRES = 100
NOT_TOLD = "–"
IOU = "iou_"


def accuracy(card: Card) -> str:
    """Return the accuracy in few words, or nothing where it was not measured."""
    wordings = {"miou": tr("mIoU {:.2f}"), "oa": tr("accuracy {:.2f}")}
    splits = {"test": tr("test"), "validation": tr("validation")}
    for name, wording in wordings.items():
        value = number(card.metrics.get(name))
        if value is not None:
            split = splits.get(str(card.metrics.get("split", "")))
            return wording.format(value) + (f" ({split})" if split else "")
    return ""


def number(value: Any) -> float | None:
    """Return a figure of a card, which may hold anything, if it is one."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and abs(value) < 1e30 else None


def measured_on(card: Card) -> str:
    """Return what the accuracy was measured on."""
    splits = {"test": tr("test blocks"), "validation": tr("validation blocks")}
    return splits.get(str(card.metrics.get("split", "")), "")


def resolution(card: Card) -> str:
    """Return the ground resolution, or nothing where a model takes any."""
    if not card.resolution:
        return ""
    if card.resolution < 1:
        return tr("{:.3g} cm").format(card.resolution * CENTIMETRES)
    return tr("{:.3g} m").format(card.resolution)


def bands(card: Card) -> str:
    """Return the bands' names, or how many they are."""
    names = [band.name for band in card.bands]
    if not names:
        return tr("any bands")
    if len(names) > MOST_BANDS or all(name == f"band {i}" for i, name in enumerate(names, 1)):
        return tr("{} bands").format(len(names)) if len(names) > 1 else tr("1 band")
    return ", ".join(names)


def classes(card: Card) -> str:
    """Return how many classes there are."""
    return tr("{} classes").format(len(card.classes)) if card.classes else tr("classes unnamed")


def lines(model: OnShelf, card: Card) -> tuple[str, ...]:
    """Return in three lines how good a model is, for what imagery, and where it comes from."""
    rows = (
        (accuracy(card), classes(card)),
        (resolution(card), bands(card)),
        (model.where, as_size(model.bytes_)),
    )
    return tuple(" · ".join(filter(None, row)) for row in rows)


def scaling(card: Card) -> str:
    """Return how raw values are brought to those that the network takes, a line for each band."""
    return "\n".join(band_line(band, card.value_range) for band in card.bands)


def band_line(band: Band, value_range: float) -> str:
    """Return the scaling of one band, in raw values."""
    mean, spread = band.mean * value_range, band.std * value_range
    if mean == 0:
        return tr("{}: divided by {:.4g}").format(band.name, spread)
    return tr("{}: mean {:.4g}, deviation {:.4g}").format(band.name, mean, spread)


def network(card: Card) -> str:
    """Return the network's name with its arguments."""
    facts = card.architecture
    arguments = facts.get("arguments")
    pairs = arguments.items() if isinstance(arguments, Mapping) else ()
    told = [f"{key}={value}" for key, value in pairs if len(str(value)) <= len("x" * 40)]
    return " ".join([str(facts.get("name", "")), *told]).strip()


def figures(card: Card) -> str:
    """Return all overall figures."""
    names = {"miou": tr("mean IoU"), "oa": tr("overall accuracy"), "kappa": tr("kappa")}
    found = {told: number(card.metrics.get(name)) for name, told in names.items()}
    return " · ".join(f"{name} {value:.3f}" for name, value in found.items() if value is not None)


def scenes(card: Card) -> str:
    """Return the names of the scenes that a model was trained on."""
    found = card.trained_on.get("scenes")
    rows = found if isinstance(found, list) else []
    names = [str(row.get("name", "")) for row in rows if isinstance(row, dict)]
    shown = ", ".join(filter(None, names[:MOST_BANDS]))
    more = len(names) - MOST_BANDS
    return tr("{} and {} more").format(shown, more) if more > 0 else shown


def versions(card: Card) -> str:
    """Return what made the file."""
    return ", ".join(f"{name} {value}" for name, value in card.versions.items())


def ious(card: Card) -> dict[str, float]:
    """Return the IoU of every class that has one, by its name.

    A run that was broken off has told them one by one.
    """
    found = card.metrics.get("iou")
    rows = dict(found) if isinstance(found, dict) else {}
    rows |= {k[len(IOU) :]: v for k, v in card.metrics.items() if k.startswith(IOU)}
    known = {str(name): number(value) for name, value in rows.items()}
    return {name: value for name, value in known.items() if value is not None}


def pixels(card: Card) -> dict[str, float]:
    """Return of how many labelled pixels each class was learnt, by its name."""
    splits = card.trained_on.get("labelled_pixels")
    found = splits.get("train") if isinstance(splits, dict) else None
    rows = found.items() if isinstance(found, dict) else ()
    known = {str(name): number(value) for name, value in rows}
    return {name: value for name, value in known.items() if value is not None}


def count_text(value: float) -> str:
    """Return a large number in few letters."""
    if value >= BILLION:
        return tr("{:.3g} G").format(value / BILLION)
    return tr("{:.3g} M").format(value / MILLION)
