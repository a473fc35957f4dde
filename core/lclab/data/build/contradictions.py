"""What of the user's wishes for a data set does not go together."""

from __future__ import annotations

from ...errors import InputError
from ...registry import readers
from ...tasks.dataset import Dataset


def refuse_contradictions(spec: Dataset) -> None:
    """Refuse what does not go together."""
    if spec.reader:
        refuse_beside_reader(spec)
        return
    refuse_lacks(spec)
    own = {
        "split_layer": bool(spec.split_layer),
        "split_field": bool(spec.split_field),
        "validation_images": bool(spec.validation_images or spec.test_images),
    }
    chosen = [name for name, is_given in own.items() if is_given]
    if len(chosen) > 1:
        raise InputError(
            f"{chosen[1]}: the splits are given by {chosen[0]} already.",
            field=chosen[1],
            remedy="Give one of them.",
        )
    if spec.validation + spec.test > 0.95:
        raise InputError(
            f"validation = {spec.validation:g}, test = {spec.test:g}: nothing is left to train on.",
            field="validation",
            remedy="Choose smaller shares.",
        )


def refuse_lacks(spec: Dataset) -> None:
    """Refuse what brings no images and labels, or brings them twice."""
    if spec.folder:
        raise InputError(
            f"folder = {spec.folder}: this is for known data sets.",
            field="folder",
            remedy="Say with 'reader' which one it holds; 'lclab dataset --list' has them.",
        )
    has_labels = bool(spec.labels or spec.label_rasters)
    if spec.pairs and (spec.images or has_labels):
        raise InputError(
            "pairs: folders of pairs bring images and labels already.",
            field="pairs",
            remedy="Give either pairs, or images with labels.",
        )
    if not spec.pairs and not (spec.images and has_labels):
        missing = "images" if not spec.images else "labels"
        raise InputError(
            f"{missing}: there are none.",
            field=missing,
            remedy="Give images with labels (or label rasters), or pairs.",
        )


def refuse_beside_reader(spec: Dataset) -> None:
    """Refuse what a reader of a known data set brings itself."""
    brought = ("images", "labels", "label_rasters", "pairs", "split_layer", "split_field")
    for name in (*brought, "validation_images", "test_images"):
        if getattr(spec, name):
            raise InputError(
                f"{name}: the reader '{spec.reader}' brings images, labels and splits.",
                field=name,
                remedy="Give either a reader, or images with labels.",
            )
    table = readers.entry(spec.reader, "reader").facts.get("classes", True)
    if spec.classes and table:
        raise InputError(
            f"classes = {spec.classes}: the reader '{spec.reader}' brings its classes.",
            field="classes",
            remedy="Leave it out; 'lclab relabel' gives a model's classes other names and colours.",
        )
