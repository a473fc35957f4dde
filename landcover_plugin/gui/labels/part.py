"""The label helper as a part of the plugin: joins its dock with layers, canvas and tasks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from ...core.lclab.errors import InputError
from ...processing.parameters import tr
from ..messages import SUCCESS, WARNING, Messages
from .asking import Asking, OpenTask
from .creation import Creation, default_path, opened
from .dock import ICONS, LabelsDock
from .fields import likely_field
from .ground import is_imagery
from .kept import IMAGE, LAYER, keep, kept
from .labels import Labels
from .legend import Start, start_of
from .start_menu import StartMenu
from .table import KEYS
from .walk import Walk
from .walk_bar import WalkBar

if TYPE_CHECKING:
    from ..lab import Lab

MILLISECONDS_SHOWN = 2000


class LabelsPart(QObject):
    """The dock 'Labels'; `open_task` opens the dialog of a task with some values filled in."""

    def __init__(self, lab: Lab, open_task: OpenTask) -> None:
        super().__init__()
        self._lab = lab
        self._project = QgsProject.instance()
        self._canvas = lab.iface.mapCanvas()
        self._messages = Messages(lab.iface)
        self._asking = Asking(self._canvas, self._messages, open_task)
        self._labels: Labels | None = None
        self._layer: QgsVectorLayer | None = None
        self._image: QgsRasterLayer | None = None
        self._creation: Creation | None = None
        window = lab.iface.mainWindow()
        self.walk = Walk(self._canvas)
        self.dock = LabelsDock(WalkBar(self.walk, window), window)
        self._starts = StartMenu(self.dock.start.menu(), self._start_from, self._messages)
        self.action = QAction(QIcon(str(ICONS / "labels.svg")), tr("Label…"), self)
        self._add_dock()
        self._connect()
        self._take_from_project()

    def unload(self) -> None:
        """Take everything out again."""
        for signal, slot in self._outer_signals():
            signal.disconnect(slot)
        if self._creation is not None:
            self._creation.cancel()
            self._creation = None
        self._let_go()
        self._messages.clear()
        self.dock.walk.unload()
        self.walk.unload()
        for bar in (self._lab.menu, self._lab.toolbar):
            bar.removeAction(self.action)
        self._lab.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def _add_dock(self) -> None:
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Draw training polygons: classes, counts, and where to go on."))
        self._lab.menu.addAction(self.action)
        self._lab.toolbar.addAction(self.action)
        self._lab.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.dock.setToggleVisibilityAction(self.action)

    def _outer_signals(self) -> list[tuple[Any, Callable[..., None]]]:
        """Return the signals of what outlives this part."""
        return [
            (self._project.readProject, self._take_from_project),
            (self._project.layerWillBeRemoved[str], self._on_removal),
            (self._project.layerRemoved, self._show_layers),
            (self._project.layersAdded, self._show_layers),
            (self._canvas.keyPressed, self._take_key),
        ]

    def _connect(self) -> None:
        for signal, slot in self._outer_signals():
            signal.connect(slot)
        dock = self.dock
        dock.opened.connect(self._choose_imagery)
        dock.new.clicked.connect(self._ask_for_file)
        dock.layers.activated.connect(lambda _: self._take_layer(dock.layers.currentLayer()))
        dock.field.activated.connect(lambda _: self._take_field(dock.field.currentField()))
        dock.images.activated.connect(lambda _: self._take_image(dock.images.currentLayer()))
        dock.table.chosen.connect(self._choose)
        dock.draw.clicked.connect(self._draw)
        dock.add.clicked.connect(self._add_class)
        dock.remove.clicked.connect(self._remove_class)
        dock.dataset.clicked.connect(self._make_data_set)
        dock.walk.suggest.clicked.connect(self._suggest)
        self.walk.failed.connect(self._tell_unwritten)

    # Which layers

    def _take_from_project(self, *_: object) -> None:
        self._take_image(kept(self._project, IMAGE))
        self._take_layer(kept(self._project, LAYER))

    def _take_layer(self, layer: QgsVectorLayer | None, field: str = "") -> None:
        """Make a layer the label layer, or none."""
        self._let_go()
        field = field or (likely_field(layer) if layer else "")
        if layer is not None and field:
            self._labels = Labels(layer, field, self._image)
            self._labels.changed.connect(self._show)
            self._labels.refused.connect(lambda text: self._messages.tell(text, WARNING))
        elif layer is not None:
            told = tr("{}: none of its fields holds a class. Choose the class field.")
            self._messages.tell(told.format(layer.name()), WARNING)
        self._layer = layer
        keep(self._project, LAYER, layer)
        self._show_layers()
        self._show()

    def _show_layers(self, *_: object) -> None:
        """Show what is chosen: QGIS's lists take a neighbour for a layer that is gone."""
        field = self._labels.field if self._labels else ""
        self.dock.show_layers(self._layer, field, self._image)

    def _take_field(self, field: str) -> None:
        if self._layer is not None and field:
            self._take_layer(self._layer, field)

    def _let_go(self) -> None:
        if self._labels is not None:
            self._labels.close()
            self._labels = None

    def _on_removal(self, identifier: str) -> None:
        if self._layer is not None and self._layer.id() == identifier:
            self._take_layer(None)
        if self._image is not None and self._image.id() == identifier:
            self._take_image(None)

    def _choose_imagery(self) -> None:
        """Take the active image, or the topmost that is seen, where none has been chosen."""
        if self._image is None:
            seen = [self._lab.iface.activeLayer(), *self._canvas.layers()]
            self._take_image(next((layer for layer in seen if is_imagery(layer)), None))

    def _take_image(self, image: QgsRasterLayer | None) -> None:
        """Count in the pixels of an image, or in none."""
        self._image = image
        keep(self._project, IMAGE, image)
        self._show_layers()
        if self._labels is not None:
            self._labels.measure_on(image)

    # A new layer

    def _ask_for_file(self) -> None:
        start = str(default_path(self._project))
        kinds = f"{tr('GeoPackage')} (*.gpkg)"
        path, _ = QFileDialog.getSaveFileName(self.dock, tr("New label layer"), start, kinds)
        if path:
            self._create(Path(path).with_suffix(".gpkg"))

    def _create(self, path: Path) -> None:
        sources = [layer.source() for layer in self._project.mapLayers().values()]
        if any(Path(source.partition("|")[0]) == path for source in sources):
            told = tr("{}: this file is open in the project. Choose another name.")
            self._messages.tell(told.format(path), WARNING)
            return
        image = self._image
        crs = image.crs() if image is not None and image.crs().isValid() else self._project.crs()
        self._creation = Creation(path, crs, self._project, self._on_created)
        QgsApplication.taskManager().addTask(self._creation)

    def _on_created(self, creation: Creation) -> None:
        if creation is not self._creation:
            return
        self._creation = None
        if creation.error is not None:
            self._messages.failed(creation.error)
            return
        former = self._labels.classes if self._labels else []
        layer = opened(creation.path, [start_of(row) for row in former])
        self._project.addMapLayer(layer)
        self._take_layer(layer)
        self._messages.tell(tr("Made the label layer {}.").format(creation.path), SUCCESS)

    # Classes

    def _show(self) -> None:
        self.dock.show_labels(self._labels)

    def _choose(self, row: int) -> None:
        if self._labels is not None:
            self._labels.choose(row)

    def _add_class(self) -> None:
        if self._labels is not None:
            self.dock.table.edit_name(self._labels.add())

    def _remove_class(self) -> None:
        row = self.dock.table.currentIndex().row()
        if self._labels is not None and row >= 0:
            self._labels.remove(row)

    def _start_from(self, starts: list[Start]) -> None:
        if self._labels is not None:
            self._labels.start_from(starts)

    def _take_key(self, event: QKeyEvent) -> None:
        """Choose a class by its digit while its layer is drawn on."""
        number = event.key() - Qt.Key.Key_1
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        labels = self._labels
        is_for_us = 0 <= number < KEYS and event.modifiers() in plain and labels is not None
        if not is_for_us or labels is None or not labels.layer.isEditable():
            return
        if self._lab.iface.activeLayer() is labels.layer and number < len(labels.classes):
            self.dock.table.select(number)
            told = tr("Next polygons: {}").format(labels.classes[number].name)
            self._lab.iface.statusBarIface().showMessage(told, MILLISECONDS_SHOWN)

    # Work

    def _draw(self) -> None:
        """Begin an edit session with QGIS's own tool for polygons."""
        if self._labels is None:
            return
        layer = self._labels.layer
        self._lab.iface.setActiveLayer(layer)
        if layer.isEditable() or layer.startEditing():
            self._lab.iface.actionAddFeature().trigger()
            self._canvas.setFocus()
        else:
            self._messages.tell(
                tr("{}: this layer cannot be edited.").format(layer.name()), WARNING
            )

    def _make_data_set(self) -> None:
        if self._labels is not None:
            self._asking.for_data_set(self._labels, self._image)

    def _suggest(self) -> None:
        self._asking.for_suggestions(self._labels, self._image)

    def _tell_unwritten(self) -> None:
        layer = self.walk.layer
        self._messages.failed(
            InputError(
                tr("{}: the place could not be marked.").format(layer.name() if layer else ""),
                remedy=tr("Check that the file may be written."),
            )
        )
