"""The label helper beside a canvas, worked by mouse and keys as a user does."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from land_cover_lab.gui.labels import LabelsPart
from land_cover_lab.gui.labels.table import COLOUR, NAME, PIXELS, POLYGONS
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton, QToolBar

from tests.plugin.qgis_support import UTM, write_raster

BOX = (500000, 5000000, 500800, 5000600)
"""The image: 160 x 120 pixels of 5 m, so that a pixel has 25 m²."""
LEFT = Qt.MouseButton.LeftButton
DEMO = ["water", "wetland", "cropland", "grassland", "bare ground"]
"""The classes of the demo."""


def image_layer(path: Path, box=BOX, crs: str = UTM, shape=(120, 160)) -> QgsRasterLayer:
    """Write an image and return its layer."""
    layer = QgsRasterLayer(str(write_raster(path, np.full((3, *shape), 99, np.uint8), box, crs)))
    assert layer.isValid()
    layer.setName(path.stem)
    return layer


def polygons_layer(fields: str, rows, crs: str = UTM, name: str = "drawn") -> QgsVectorLayer:
    """Return a layer in memory with rectangles and attributes."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", name, "memory")
    assert layer.isValid()
    for box, attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    return layer


def on_disk(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    """Return a layer's copy in a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", path.stem
    context = QgsProject.instance().transformContext()
    error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError
    made = QgsVectorLayer(f"{path}|layername={path.stem}", path.stem, "ogr")
    assert made.isValid()
    return made


def square(x: float, y: float, side: float) -> tuple[float, float, float, float]:
    """Return a square by its lower left corner, counted from the image's."""
    return BOX[0] + x, BOX[1] + y, BOX[0] + x + side, BOX[1] + y + side


def draw(layer: QgsVectorLayer, box) -> int:
    """Draw a rectangle as QGIS's tool does, with the layer's default values."""
    from qgis.core import QgsVectorLayerUtils

    outline = QgsGeometry.fromRect(QgsRectangle(*box))
    outline.convertToMultiType()
    feature = QgsVectorLayerUtils.createFeature(layer, outline)
    assert layer.addFeature(feature)
    return feature.id()


def wait_for(is_done, seconds: float = 20) -> None:
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not is_done():
        assert time.monotonic() < end, "it did not come about in time"
        QTest.qWait(10)


class Desk:
    """The dock, the canvas, the message bar, and the user's hands."""

    def __init__(self, iface, canvas, folder: Path, monkeypatch) -> None:
        self.iface, self.canvas, self.folder = iface, canvas, folder
        self.project = QgsProject.instance()
        self.opened: list[tuple[str, dict]] = []
        iface.messageBar().clearWidgets()
        self._monkeypatch = monkeypatch
        self.lab = SimpleNamespace(iface=iface, toolbar=QToolBar(), menu=QMenu())
        self.part = LabelsPart(self.lab, lambda *words: self.opened.append(words))
        self.dock, self.table = self.part.dock, self.part.dock.table
        self.is_loaded = True
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
        canvas.setExtent(QgsRectangle(*BOX))
        canvas.window().show()
        self.part.action.trigger()
        self.dock.resize(380, 620)
        assert self.dock.isVisible()

    def leave(self) -> None:
        """Take the part out."""
        if self.is_loaded:
            self.part.unload()
        self.is_loaded = False

    def click(self, button) -> None:
        """Click a button."""
        assert button.isEnabled()
        QTest.mouseClick(button, LEFT)

    def answer_dialog(self, path) -> None:
        """Have the next file dialogs answered with a file; nothing cancels them."""
        for name in ("getSaveFileName", "getOpenFileName"):
            self._monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path or ""), ""))

    def take(self, layer: QgsVectorLayer) -> None:
        """Choose a label layer in the list, by keys."""
        if layer.id() not in self.project.mapLayers():
            self.project.addMapLayer(layer)
        pick(self.dock.layers, layer.name())

    def new_layer(self, name: str = "Proben é.gpkg") -> QgsVectorLayer:
        """Make a label layer."""
        self.answer_dialog(self.folder / name)
        self.click(self.dock.new)
        wait_for(lambda: self.dock.layers.currentLayer() and self.is_counted)
        return self.dock.layers.currentLayer()

    @property
    def is_counted(self) -> bool:
        """Whether the hint does not say that counting goes on."""
        return self.hint != "Counting…"

    @property
    def hint(self) -> str:
        """What the dock says below the table."""
        return self.dock.hint.text()

    def cell(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        return self.table.model().index(row, column).data()

    def rows(self) -> list[tuple[str, ...]]:
        """Return what all rows show, from the name on, and the share that a bar stands for."""
        found = []
        for row in range(self.table.model().rowCount()):
            share = self.table.model().index(row, PIXELS).data(Qt.ItemDataRole.UserRole).share
            cells = [self.cell(row, column) for column in (NAME, POLYGONS, PIXELS)]
            found.append((*cells, f"{share:.0%}"))
        return found

    def names(self) -> list[str]:
        """Return the names in the table."""
        return [row[0] for row in self.rows()]

    def wait_for_rows(self, *rows) -> None:
        """Wait until the table shows these rows."""
        wait_for(lambda: self.rows() == list(rows))

    def click_cell(self, row: int, column: int = NAME) -> None:
        """Click into a cell."""
        spot = self.table.visualRect(self.table.model().index(row, column)).center()
        QTest.mouseClick(self.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)

    def type_name(self, text: str) -> None:
        """Type into the name that is being edited."""
        (edit,) = self.table.findChildren(QLineEdit)
        edit.selectAll()
        edit.del_()
        for letter in text:  # Qt's tests have keys for ASCII alone
            QTest.keyClick(edit, letter) if letter.isascii() else edit.insert(letter)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.qWait(10)

    def rename(self, row: int, text: str) -> None:
        """Rename a class in place."""
        self.click_cell(row)
        QTest.keyClick(self.table, Qt.Key.Key_F2)
        self.type_name(text)

    def swatch(self, row: int) -> str:
        """Return the colour that the table shows for a class."""
        box = self.table.visualRect(self.table.model().index(row, COLOUR))
        picture = self.table.viewport().grab().toImage()
        return picture.pixelColor(box.center()).name()

    @property
    def message(self) -> str:
        """What the message bar says."""
        item = self.iface.messageBar().currentItem()
        return item.text() if item else ""

    def button(self, text: str) -> QPushButton:
        """Return a button of the dock by its text."""
        buttons = self.dock.findChildren(QPushButton)
        return next(b for b in buttons if b.text().replace("&", "") == text)


def pick(box, text: str) -> None:
    """Choose an entry of a list as a user does, so that it is told as chosen."""
    row = box.findText(text)
    assert row >= 0, [box.itemText(i) for i in range(box.count())]
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(row, box.modelColumn()))
    QTest.keyClick(view, Qt.Key.Key_Return)
    box.hidePopup()
    assert box.currentText() == text


def values(layer):
    """Class and name of every polygon."""
    return [(f["class"], f["name"]) for f in layer.getFeatures()]


def categories(layer):
    """Value and name of every class in the style."""
    return [(c.value(), c.label()) for c in layer.renderer().categories()]


def fill(layer, row):
    """The colour of a class on the map, with how much it hides."""
    category = layer.renderer().categories()[row]
    colour = category.symbol().symbolLayer(0).fillColor()
    return colour.name(), colour.alpha()


def start_from(desk, text):
    """Choose an entry of the menu of classes to start from."""
    menu = desk.dock.start.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()
