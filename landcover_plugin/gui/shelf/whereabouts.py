"""Where on Earth a model was trained, as its card tells it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

WORLD = "EPSG:4326"
MOST_SCENES = 1000


def scenes_of(trained_on: dict[str, Any]) -> list[tuple[str, QgsRectangle]]:
    """Return coordinate system and box of every scene that has both."""
    scenes = trained_on.get("scenes")
    rows = scenes[:MOST_SCENES] if isinstance(scenes, list) else []
    found = [scene_in(row) for row in rows if isinstance(row, dict)]
    return [scene for scene in found if scene]


def scene_in(row: dict[str, Any]) -> tuple[str, QgsRectangle] | None:
    """Return coordinate system and box of a scene, if it tells them."""
    try:
        box = QgsRectangle(*(float(side) for side in row["bounds"]))
    except (KeyError, TypeError, ValueError):
        return None
    is_right = row.get("crs") and box.isFinite() and not box.isEmpty()
    return (str(row["crs"]), box) if is_right else None


def extent_of(
    trained_on: dict[str, Any], target: QgsCoordinateReferenceSystem
) -> QgsRectangle | None:
    """Return the box around all scenes in a coordinate system, None where none has a place."""
    whole: QgsRectangle | None = None
    for name, box in scenes_of(trained_on):
        crs = QgsCoordinateReferenceSystem(name)
        if not crs.isValid():
            continue
        transform = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())
        try:
            found = transform.transformBoundingBox(box)
        except QgsCsException:
            continue
        if not found.isFinite():
            continue
        if whole is None:
            whole = found
        else:
            whole.combineExtentWith(found)
    return whole


def centre_of(trained_on: dict[str, Any]) -> str:
    """Return the middle of all scenes as latitude and longitude, or nothing."""
    box = extent_of(trained_on, QgsCoordinateReferenceSystem(WORLD))
    if box is None:
        return ""
    middle = box.center()
    latitude = f"{abs(middle.y()):.1f}° {'N' if middle.y() >= 0 else 'S'}"
    return f"{latitude}, {abs(middle.x()):.1f}° {'E' if middle.x() >= 0 else 'W'}"
