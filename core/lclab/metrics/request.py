"""What the user asked to be measured, checked for what is missing or contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..card import LandClass
from ..errors import InputError
from ..predict.processes import here
from ..spec import params_of
from ..tasks.evaluate import Evaluate
from .features import POINTS, Features
from .legend import listed

STRATIFIED = "stratified"
OF_PREDICTION = ("overlap", "window", "stitch", "flips", "scales", "merge")
WITH_A_DATA_SET = ("image", "reference", "labels", "classes")
"""What a data set brings itself."""
WHAT = "Give a map, a model with an image, or a model with a data set."


def refuse_contradictions(spec: Evaluate) -> None:
    """Refuse a request that does not say one thing to measure and one to measure it by."""
    refuse_measured(spec)
    if spec.model and here().count > 1:
        problem = f"{here().count} processes were started, but one alone measures."
        raise refuse("device", problem, "Start it without torchrun or srun.")
    if spec.dataset:
        given = next((name for name in WITH_A_DATA_SET if getattr(spec, name)), "")
        if given:
            raise refuse(given, "a data set is given, which brings its own.", "Leave it out.")
    elif bool(spec.reference) == bool(spec.labels):
        problem = "both are given." if spec.labels else "there is nothing to compare with."
        remedy = "Give either a reference raster, or polygons or points as labels."
        raise refuse("reference", problem, remedy)
    if spec.class_field and not spec.labels:
        raise refuse("class_field", "only labels have fields.", "Leave it out.")
    if spec.design == STRATIFIED and not spec.labels:
        remedy = "Give the points as labels; 'sample' draws some."
        raise refuse("design", "a stratified sample is one of points.", remedy)
    if spec.erode and spec.labels:
        problem = "polygons and points have no borders to others that are known."
        raise refuse("erode", problem, "Leave it out, or give a reference raster.")


def refuse_measured(spec: Evaluate) -> None:
    """Refuse a request that does not say what is to be measured."""
    if spec.map and (spec.model or spec.image or spec.dataset):
        problem = "a map is given, and a model, an image or a data set too."
        raise refuse("map", problem, WHAT)
    if not spec.map and not (spec.model and (spec.image or spec.dataset)):
        has_images = spec.image or spec.dataset
        missing = "model" if has_images else "image" if spec.model else "map"
        problem = "missing." if missing != "map" else "there is nothing to measure."
        raise refuse(missing, problem, WHAT)
    usual = {p.name: p.default for p in params_of(Evaluate)}
    changed = [name for name in OF_PREDICTION if getattr(spec, name) != usual[name]]
    if spec.map and changed:
        raise refuse(changed[0], "a map is given, which is not made anew.", "Leave it out.")


def refuse_unknown(names: Iterable[str], classes: Sequence[LandClass]) -> None:
    """Refuse classes to leave out of the means that there are not."""
    unknown = [name for name in names if name not in {c.name for c in classes}]
    if unknown:
        problem = f"there is no class called {', '.join(unknown)}; known are {listed(classes)}."
        raise refuse("not_scored", problem, "Give names of classes.")


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
