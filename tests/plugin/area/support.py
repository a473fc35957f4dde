"""The area tool on a canvas with an image, moved by mouse and keys as a user does."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from land_cover_lab.gui.area import AreaPart
from land_cover_lab.gui.area.answer_box import AnswerBox
from land_cover_lab.worker_client import WorkerPool
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolBar, QToolButton

from tests.plugin.qgis_support import UTM, write_raster
from tests.plugin.support import DEBIAN_PYTHON

BOX = (500000, 5000000, 500800, 5000600)
"""The image: 160 x 120 pixels of 5 m; its right half is water."""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEY = Qt.KeyboardModifier.NoModifier
HERE = Path(__file__).parent


def worker_in(folder: Path) -> tuple[Path, Path]:
    """Return the command of the worker that maps, in a folder."""
    for file in (HERE / "mapper.py", HERE.parent / "style.qml"):
        shutil.copy(file, folder)
    return DEBIAN_PYTHON, folder / "mapper.py"


def write_model(path: Path, resolution: float = 5.0) -> Path:
    """Write a model file that is nothing but a card."""
    card = {"classes": [{"id": 0, "name": "land"}, {"id": 1, "name": "water"}], "window": 32}
    card["resolution"] = resolution
    header = json.dumps({"__metadata__": {"lclab": json.dumps(card)}}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    return path


def image_layer(path: Path, box=BOX, crs: str = UTM) -> QgsRasterLayer:
    """Write an image and return its layer."""
    values = np.full((3, 120, 160), 25, np.uint8)
    values[:, :, 80:] = 204
    layer = QgsRasterLayer(str(write_raster(path, values, box, crs)), path.stem)
    assert layer.isValid()
    return layer


def wait_for(is_done, seconds: float = 20) -> None:
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not is_done():
        assert time.monotonic() < end, "it did not come about in time"
        QTest.qWait(20)


class Desk:
    """The canvas, the toolbar, the message bar, and the user's hands."""

    def __init__(self, iface, canvas, folder: Path) -> None:
        self.iface, self.canvas, self.folder = iface, canvas, folder
        self.project = QgsProject.instance()
        toolbar, menu = QToolBar("Land Cover Lab"), QMenu("Land Cover Lab")
        self.lab = SimpleNamespace(
            iface=iface, workers=WorkerPool(), provider=None, toolbar=toolbar, menu=menu
        )
        self.part = AreaPart(self.lab)
        self.is_loaded = True
        canvas.window().show()
        toolbar.show()
        canvas.setFocus()

    def leave(self) -> None:
        """Take the tool out."""
        if self.is_loaded:
            self.part.unload()
        self.is_loaded = False
        self.lab.workers.close()
        wait_for(self.is_quiet)

    def look_at(self, box, crs: str = UTM) -> None:
        """Show a box on the canvas."""
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        self.canvas.setExtent(QgsRectangle(*box))
        QTest.qWait(10)

    def click_button(self, name: str) -> None:
        """Click a button of the toolbar."""
        for button in self.lab.toolbar.findChildren(QToolButton):
            action = button.defaultAction()
            if action and action.objectName() == f"land_cover_area_{name}":
                QTest.mouseClick(button, LEFT)
                return
        raise AssertionError(name)

    def pixel(self, x: float, y: float) -> QPoint:
        """Return where a place of the map is on the canvas."""
        spot = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(spot.x()), round(spot.y()))

    def place(self, spot: QPoint) -> QgsPointXY:
        """Return the place of the map under a spot of the canvas."""
        return self.canvas.getCoordinateTransform().toMapCoordinates(spot)

    def press(self, spot: QPoint, button=LEFT, keys=NO_KEY) -> None:
        """Press a button of the mouse."""
        QTest.mousePress(self.canvas.viewport(), button, keys, spot)

    def move(self, spot: QPoint, keys=NO_KEY, button=LEFT) -> None:
        """Move the mouse with a button down; QTest's own moves let go of buttons."""
        view = self.canvas.viewport()
        over = QPointF(view.mapToGlobal(spot))
        kind = QMouseEvent.Type.MouseMove
        event = QMouseEvent(kind, QPointF(spot), over, Qt.MouseButton.NoButton, button, keys)
        QApplication.sendEvent(view, event)

    def release(self, spot: QPoint, button=LEFT, keys=NO_KEY) -> None:
        """Release a button of the mouse."""
        QTest.mouseRelease(self.canvas.viewport(), button, keys, spot)

    def drag(self, start: QPoint, end: QPoint, keys=NO_KEY) -> None:
        """Drag from one spot to another."""
        self.press(start, keys=keys)
        self.move((start + end) / 2, keys)
        self.move(end, keys)
        self.release(end, keys=keys)

    def click(self, spot: QPoint, button=LEFT) -> None:
        """Click on the canvas."""
        QTest.mouseClick(self.canvas.viewport(), button, NO_KEY, spot)

    def key(self, key) -> None:
        """Press a key over the canvas."""
        QTest.keyClick(self.canvas, key)

    def draw_box(self, xmin, ymin, xmax, ymax) -> None:
        """Draw a rectangle with the tool, in the map's coordinates."""
        self.click_button("rectangle")
        self.drag(self.pixel(xmin, ymax), self.pixel(xmax, ymin))

    def maps(self) -> list[QgsRasterLayer]:
        """Return the layers in the tool's group, from top to bottom."""
        group = self.project.layerTreeRoot().findGroup("Land Cover Lab")
        return [node.layer() for node in group.findLayers()] if group else []

    def next_map(self, count: int = 1) -> QgsRasterLayer:
        """Wait for so many maps and return the newest."""
        wait_for(lambda: len(self.maps()) == count)
        return self.maps()[0]

    def loaded(self) -> list[dict]:
        """Return which models the worker was to load."""
        return self.asked("loaded.jsonl")

    def asked(self, name: str = "asked.jsonl") -> list[dict]:
        """Return what the worker was asked to map."""
        file = self.folder / name
        rows = file.read_text("utf-8").splitlines() if file.exists() else []
        return [json.loads(row) for row in rows]

    def is_quiet(self) -> bool:
        """Return whether no task runs."""
        return QgsApplication.taskManager().countActiveTasks() == 0

    def told(self) -> str:
        """Return the text in the message bar."""
        bar = self.iface.messageBar()
        item = bar.currentItem()
        return item.text() if item else ""

    def message_button(self, text: str):
        """Return a button of the message."""
        buttons = self.iface.messageBar().currentItem().findChildren(QPushButton)
        return next((button for button in buttons if button.text() == text), None)

    def box(self):
        """Return the panel with the answer, if it is shown."""
        shown = [box for box in self.canvas.findChildren(AnswerBox) if box.isVisible()]
        return shown[0] if shown else None

    def box_texts(self) -> list[str]:
        """Return the texts in that panel."""
        wait_for(self.box)
        return [x.text() for x in self.box().findChildren(QLabel) if x.isVisible() and x.text()]


def value_at(layer: QgsRasterLayer, x: float, y: float) -> float | None:
    """Return a map's value at a place, None where it has none."""
    value, is_there = layer.dataProvider().sample(QgsPointXY(x, y), 1)
    return value if is_there else None
