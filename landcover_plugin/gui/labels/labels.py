"""The label layer: its classes with their counts, and the class that is drawn next."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import NULL, QObject, QTimer, pyqtSignal

from ...processing.classes import LARGEST_ID
from ...processing.parameters import tr
from .counting import Wanted
from .fields import FIELD, OWN, give_next, hide_form, is_numeric, name_field, show_names
from .ground import ground_of
from .legend import (
    LabelClass,
    Start,
    add_classes,
    classes_of,
    free_values,
    is_styled_by,
    new_colour,
    numbered,
    recolour_class,
    remove_classes,
    rename_class,
    style_by,
)
from .rewriting import Rewriting
from .tally import Tally

PLAIN = "singleSymbol"
SOON = 1000
"""Milliseconds after which a changed style is kept beside the layer's file."""


@dataclass(frozen=True)
class Row:
    """A class with what is drawn of it."""

    label: LabelClass
    polygons: int
    pixels: float | None
    """Nothing where the image does not tell how large its pixels are."""
    share: float
    """Of all that is drawn."""


class Labels(QObject):
    """One layer as the label layer; every change of it is told by one signal."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, layer: QgsVectorLayer, field: str, image: QgsRasterLayer | None) -> None:
        super().__init__()
        self.layer = layer
        self.field = field
        self.classes: list[LabelClass] = []
        self.chosen: LabelClass | None = None
        self._image = image
        self._renamed: deque[tuple[tuple[str, ...], int, str]] = deque()
        """Classes whose polygons are to be changed: their values, the field, and its new text."""
        self._is_made_up: set[str] = set()
        """Names and colours that no user has chosen yet."""
        layer.setCustomProperty(FIELD, field)
        hide_form(layer)
        self._tally = Tally(layer, self._wanted())
        self._rewriting = Rewriting(layer)
        self._keep = QTimer(self, singleShot=True, interval=SOON)
        self._keep.timeout.connect(self._keep_style)
        self._tally.changed.connect(self._on_counts)
        self._rewriting.written.connect(self._tally.count)
        self._rewriting.failed.connect(self._on_failure)
        layer.rendererChanged.connect(self._on_style)
        layer.updatedFields.connect(self._on_fields)
        self._on_style()

    @property
    def is_known(self) -> bool:
        """Whether the polygons have been counted."""
        return self._tally.is_known

    @property
    def without_class(self) -> int:
        """How many polygons have none of the classes."""
        known = {key for row in self.classes for key in row.keys}
        counted = self._tally.counted.polygons
        return sum(number for key, number in counted.items() if key not in known)

    def close(self) -> None:
        """Let go of the layer."""
        self._tally.close()
        self._rewriting.close()
        self.layer.rendererChanged.disconnect(self._on_style)
        self.layer.updatedFields.disconnect(self._on_fields)
        if self._keep.isActive():
            self._keep.stop()
            self._keep_style()

    def measure_on(self, image: QgsRasterLayer | None) -> None:
        """Count in pixels of another image."""
        self._image = image
        self._tally.measure(self._wanted())

    def rows(self) -> list[Row]:
        """Return the classes with their counts."""
        counted, pixel = self._tally.counted, self._wanted().ground.pixel
        areas = [sum(counted.areas.get(key, 0.0) for key in row.keys) for row in self.classes]
        whole = sum(areas)
        return [
            Row(
                row,
                self.polygons_of(row),
                area / pixel if pixel else None,
                area / whole if whole else 0.0,
            )
            for row, area in zip(self.classes, areas)
        ]

    def polygons_of(self, row: LabelClass) -> int:
        """Return how many polygons a class has."""
        return sum(self._tally.counted.polygons.get(key, 0) for key in row.keys)

    def choose(self, place: int) -> None:
        """Make the next polygons those of a class, by its row."""
        if 0 <= place < len(self.classes):
            self.chosen = self.classes[place]
            self._give_next()

    def add(self) -> int:
        """Add a class that waits for its name, and return its row."""
        names = {row.name for row in self.classes}
        number = next(free_values(self.classes))
        made_up = (tr("class {}").format(n) for n in range(number, LARGEST_ID))
        name = next(text for text in made_up if text not in names)
        colour = new_colour(self.classes, name)
        self._is_made_up |= {name, colour}
        add_classes(self.layer, [(number if self._is_numeric else name, name, colour)])
        return len(self.classes) - 1

    def rename(self, place: int, name: str) -> bool:
        """Give a class another name, in the style and in the polygons; return whether it is so."""
        row, name = self.classes[place], " ".join(name.split())
        if name in ("", row.name):
            return False
        if any(name == other.name for other in self.classes):
            self.refused.emit(tr("There is a class '{}' already.").format(name))
            return False
        is_value = not self._is_numeric and not isinstance(row.value, list)
        is_young = {row.name, row.colour} <= self._is_made_up
        rename_class(self.layer, row, name if is_value else row.value, name)
        if is_young:
            others = [other for other in self.classes if other.place != row.place]
            self.recolour(place, new_colour(others, name))
        index = self.layer.fields().indexOf(self.field if is_value else self._name_field)
        if index >= 0:
            self._renamed.append((row.keys, index, name))
            self._rename_polygons()
        return True

    def recolour(self, place: int, colour: str) -> None:
        """Give a class another colour."""
        recolour_class(self.layer, self.classes[place], colour)

    def remove(self, place: int) -> bool:
        """Take a class away that no polygon has; return whether it is so."""
        row = self.classes[place]
        polygons = self.polygons_of(row)
        if polygons or not self.is_known:
            told = tr("'{}' has {} polygons. Delete them or give them another class first.")
            self.refused.emit(told.format(row.name, polygons))
            return False
        remove_classes(self.layer, [row])
        return True

    def start_from(self, others: Sequence[Start]) -> None:
        """Take over the classes of something else; those that have polygons stay."""
        if self.is_known:
            unused = [row for row in self.classes if not self.polygons_of(row)]
            remove_classes(self.layer, unused)
        names = {row.name for row in self.classes}
        more = [start for start in others if start.name not in names]
        values = numbered(self.classes, more) if self._is_numeric else [s.name for s in more]
        rows = [(value, start.name, start.colour) for value, start in zip(values, more)]
        add_classes(self.layer, rows)

    @property
    def _is_numeric(self) -> bool:
        return is_numeric(self.layer, self.field)

    @property
    def _name_field(self) -> str:
        return name_field(self.layer, self.field)

    def _wanted(self) -> Wanted:
        fields = self.layer.fields()
        ground = ground_of(self.layer, self._image, QgsProject.instance())
        return Wanted(fields.indexOf(self.field), fields.indexOf(self._name_field), ground)

    def _rename_polygons(self) -> None:
        """Change the polygons of renamed classes, one after the other, once it is known which."""
        while self._renamed and self._tally.is_current and not self._rewriting.is_busy:
            keys, index, name = self._renamed.popleft()
            entries = self._tally.counted.entries
            fids = [fid for fid, (key, _) in entries.items() if key in keys]
            if fids:
                self._rewriting.add((fid, index, name) for fid in fids)

    def _on_counts(self) -> None:
        has_field = self.layer.fields().indexOf(self.field) >= 0
        if has_field and not is_styled_by(self.layer, self.field):
            self._style_by_values()
        self._rename_polygons()
        self.changed.emit()

    def _style_by_values(self) -> None:
        """Give a layer that shows no classes a class for every value that it has."""
        if self.layer.renderer() is not None and self.layer.renderer().type() != PLAIN:
            self.layer.styleManager().addStyleFromLayer(tr("Before labelling"))
        rows: list[LabelClass] = []
        for key, (value, name) in sorted(self._tally.counted.samples.items()):
            text = key if name in (None, NULL, "") else str(name)
            if key:
                rows.append(LabelClass(len(rows), value, text, new_colour(rows, text)))
        style_by(self.layer, self.field, [(row.value, row.name, row.colour) for row in rows])

    def _on_style(self) -> None:
        """Take the classes from the style; the chosen one stays as far as there is one like it."""
        self.classes = classes_of(self.layer, self.field)
        before = self.chosen
        same = [row for row in self.classes if before and row.keys == before.keys]
        near = [row for row in self.classes if before and row.place == before.place]
        self.chosen = next(iter([*same, *near, *self.classes[:1]]), None)
        if self.layer.customProperty(OWN):
            show_names(self.layer, [(row.name, row.value) for row in self.classes])
            self._keep.start()
        self._give_next()
        self.changed.emit()

    def _give_next(self) -> None:
        value = self.chosen.value if self.chosen else None
        values = {self.field: value[0] if isinstance(value, list) else value}
        if self._name_field:
            values[self._name_field] = self.chosen.name if self.chosen else None
        give_next(self.layer, values)

    def _on_fields(self) -> None:
        """Count anew, as fields may have other places now."""
        self._tally.measure(self._wanted())

    def _on_failure(self) -> None:
        told = tr("{}: the polygons could not be changed; they keep the former name.")
        self.refused.emit(told.format(self.layer.name()))

    def _keep_style(self) -> None:
        """Keep the classes beside the file, where QGIS looks, for other projects."""
        path = Path(self.layer.source().partition("|")[0])
        if self.layer.customProperty(OWN) and path.is_file():
            self.layer.saveNamedStyle(str(path.with_suffix(".qml")))
