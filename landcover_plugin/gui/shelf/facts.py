"""The facts about a model that its card's page lists."""

from __future__ import annotations

from ...core.lclab.card import Card
from ...installing.places import as_size
from ...processing.parameters import tr
from . import words
from .on_shelf import OnShelf


def facts_of(model: OnShelf) -> list[tuple[str, str]]:
    """Return names and texts of all that is known of a model."""
    if model.card is None:
        return [(tr("Problem"), str(model.problem))]
    facts = [*of_use(model.card), *of_training(model, model.card)]
    facts += [(key.capitalize(), text) for key, text in model.texts.items()]
    return [fact for fact in facts if fact[1]]


def of_use(card: Card) -> list[tuple[str, str]]:
    """Return what a model is good for."""
    size = words.resolution(card) or tr("any; images are read as they are")
    window = tr("{0} × {0} pixels, a share of {1:.0%} in common with the next")
    return [
        (tr("Accuracy"), accuracy(card)),
        (tr("Ground resolution"), size),
        (tr("Bands"), words.scaling(card) or words.bands(card)),
        (tr("Window"), window.format(card.window, card.overlap)),
    ]


def accuracy(card: Card) -> str:
    """Return all figures and what they were measured on."""
    found, split = words.figures(card), words.measured_on(card)
    if not found:
        return tr("not measured")
    if card.metrics.get("split") == "validation":
        flattering = tr("by which the best state was chosen, so that they flatter a little")
        return f"{found}\n" + tr("Measured on {}, {}.").format(split, flattering)
    if split:
        return f"{found}\n" + tr("Measured on {}, which training never saw.").format(split)
    return found


def of_training(model: OnShelf, card: Card) -> list[tuple[str, str]]:
    """Return where a model comes from."""
    return [
        (tr("Network"), words.network(card)),
        (tr("Trained on"), words.scenes(card)),
        (tr("Where"), model.where),
        (tr("Made by"), words.versions(card)),
        (tr("Size"), as_size(model.bytes_)),
    ]
