"""The dock of the label helper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from .fields import OWN
from .labels import Labels
from .table import is_few
from .view import ClassesView
from .walk_bar import WalkBar

NAME = "LandCoverLabLabels"
NAMES_SHOWN = 4
ICONS = Path(__file__).absolute().parents[2] / "resources" / "icons"


class LabelsDock(QgsDockWidget):
    """Shows a label layer; what is to be done is told by the widgets' own signals."""

    def __init__(self, walk_bar: WalkBar, parent: QWidget | None = None) -> None:
        super().__init__(tr("Land Cover Lab: Labels"), parent)
        self.setObjectName(NAME)  # by which QGIS remembers its place
        self.layers = layer_box(QgsMapLayerProxyModel.Filter.PolygonLayer, tr("Label layer"))
        self.images = layer_box(QgsMapLayerProxyModel.Filter.RasterLayer, tr("Imagery"))
        self.layers.setObjectName("labels")
        self.images.setToolTip(tr("What is labelled: its pixels are counted."))
        self.field = QgsFieldComboBox()
        self.field.setAccessibleName(tr("Class field"))
        self.field.setToolTip(tr("The field that holds the class, as number or name."))
        self.new = tool("/mActionNewGeoPackageLayer.svg", tr("New label layer…"))
        self.draw = QPushButton(
            QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"), tr("Draw polygons")
        )
        self.draw.setToolTip(
            tr("Draw on the map; the keys 1 to 9 choose the class, and no form pops up.")
        )
        self.add = tool("/symbologyAdd.svg", tr("Add a class"))
        self.remove = tool("/symbologyRemove.svg", tr("Remove the class"))
        self.start = tool("/mActionFileOpen.svg", tr("Start from other classes"))
        self.start.setMenu(QMenu(self.start))
        self.start.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.table = ClassesView()
        self.hint = QLabel()
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.walk = walk_bar
        self.dataset = QPushButton(QIcon(str(ICONS / "labels.svg")), tr("Make a data set…"))
        self.dataset.setToolTip(tr("Make a data set for training of imagery and labels."))
        self.setWidget(self._inside())
        self.show_labels(None)

    def show_labels(self, labels: Labels | None) -> None:
        """Show the label layer as it is now."""
        self.table.show_labels(labels)
        self.hint.setText(hint(labels))
        is_there = labels is not None
        for widget in (self.draw, self.add, self.dataset, self.table):
            widget.setEnabled(is_there)
        self.start.setEnabled(labels is not None and labels.is_known)
        self.remove.setEnabled(labels is not None and bool(labels.classes))

    def show_layers(
        self, layer: QgsVectorLayer | None, field: str, image: QgsRasterLayer | None
    ) -> None:
        """Show which layer is the label layer, by which field, and on which image it lies."""
        self.images.setLayer(image)
        self.layers.setLayer(layer)
        self.field.setLayer(layer)
        self.field.setField(field)
        is_foreign = layer is not None and not layer.customProperty(OWN)
        self.field.setVisible(is_foreign)
        self._field_title.setVisible(is_foreign)

    def _inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._field_title = titled(tr("Class field"), self.field)
        form.addRow(titled(tr("Imagery"), self.images), self.images)
        form.addRow(titled(tr("Labels"), self.layers), in_row(self.layers, self.new))
        form.addRow(self._field_title, self.field)
        column.addLayout(form)
        row = QHBoxLayout()
        row.addWidget(self.draw)
        row.addStretch()
        for button in (self.add, self.remove, self.start):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addWidget(self.walk)
        column.addWidget(self.dataset)
        return inside


def layer_box(kind: QgsMapLayerProxyModel.Filter, name: str) -> QgsMapLayerComboBox:
    """Return a list of the project's layers of a kind, with none chosen."""
    box = QgsMapLayerComboBox()
    box.setAllowEmptyLayer(True)
    box.setFilters(kind)
    box.setLayer(None)
    box.setAccessibleName(name)
    box.setMinimumContentsLength(12)
    return box


def tool(icon: str, title: str) -> QToolButton:
    """Return a small button."""
    button = QToolButton()
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(title)
    button.setAccessibleName(title)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def titled(text: str, widget: QWidget) -> QLabel:
    """Return the title of a widget."""
    title = QLabel(text)
    title.setBuddy(widget)
    return title


def in_row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets in a row."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def hint(labels: Labels | None) -> str:
    """Return what is to be done next, or what is wanting."""
    if labels is None:
        return tr("Make a new label layer, or choose a polygon layer of the project.")
    if not labels.is_known:
        return tr("Counting…")
    if not labels.classes:
        return tr("Add the classes that you want to map, or start from others.")
    if labels.without_class:
        told = tr("{} polygons have none of these classes and are not learnt from.")
        return told.format(labels.without_class)
    few = [f"{row.label.name} ({row.polygons})" for row in labels.rows() if is_few(row)]
    if few:
        shown = ", ".join([*few[:NAMES_SHOWN], *("…" for _ in few[NAMES_SHOWN:][:1])])
        told = tr("Five polygons or more, far apart, make a class easier to learn. Fewer: {}")
        return told.format(shown)
    return ""
