"""What the user asked to be measured, checked for what is missing or contradicts."""

from __future__ import annotations

from ..errors import InputError
from ..tasks.evaluate import Evaluate
from .features import POINTS, Features

STRATIFIED = "stratified"


def refuse_contradictions(spec: Evaluate) -> None:
    """Refuse a request that does not say one thing to measure and one to measure it by."""
    if spec.map and (spec.model or spec.image):
        problem = "a map is given, and a model or an image too."
        raise refuse("map", problem, "Give either a map, or a model with an image.")
    if not spec.map and not (spec.model and spec.image):
        missing = "model" if spec.image else "image" if spec.model else "map"
        problem = "missing." if missing != "map" else "there is nothing to measure."
        raise refuse(missing, problem, "Give a map, or a model with an image.")
    if bool(spec.reference) == bool(spec.labels):
        problem = "both are given." if spec.labels else "there is nothing to compare with."
        remedy = "Give either a reference raster, or polygons or points as labels."
        raise refuse("reference", problem, remedy)
    if spec.class_field and not spec.labels:
        raise refuse("class_field", "only labels have fields.", "Leave it out.")
    if spec.design == STRATIFIED and not spec.labels:
        remedy = "Give the points as labels; 'sample' draws some."
        raise refuse("design", "a stratified sample is one of points.", remedy)


def refuse_features(spec: Evaluate, features: Features) -> None:
    """Refuse polygons where a sample of points is needed, and labels that are all empty."""
    if spec.design == STRATIFIED and features.kind != POINTS:
        problem = f"{features.path} holds {features.kind}; a stratified sample is one of points."
        raise refuse("design", problem, "Choose 'as given', or give points.")
    if all(label is None for label in features.labels):
        problem = f"the classes of {features.path} are all empty."
        raise refuse("labels", problem, "Fill in the class field, or name another.")


def refuse(field: str, problem: str, remedy: str) -> InputError:
    """Return the error for a request that cannot be followed."""
    return InputError(f"{field}: {problem}", field=field, remedy=remedy)
