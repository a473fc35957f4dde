"""The shelf's window, the user's hands, and model files to have on it."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path

from land_cover_lab.core.lclab.card import PICTURE, Card, card_of
from land_cover_lab.core.lclab.protobuf import field
from land_cover_lab.gui.lab import Lab
from land_cover_lab.gui.shelf import ShelfPart
from land_cover_lab.gui.shelf.class_model import NAME
from land_cover_lab.gui.shelf.rows import RowsView
from land_cover_lab.worker_client import WorkerPool
from qgis.core import QgsApplication
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolBar, QToolButton

from tests.plugin.area.support import wait_for
from tests.plugin.support import DEBIAN_PYTHON

LEFT = Qt.MouseButton.LeftButton
HERE = Path(__file__).parent
CARD = card_of(
    {
        "classes": [
            {"id": 1, "name": "water", "color": "#2b7fc4"},
            {"id": 2, "name": "Moor", "color": "#5fa8a0"},
        ],
        "bands": [{"name": "rot", "mean": 10, "std": 20}, {"name": "nir"}],
        "resolution": 0.3,
        "window": 128,
        "architecture": {"name": "unet", "arguments": {"encoder": "resnet18"}},
        "metrics": {"miou": 0.71, "split": "test", "iou": {"water": 0.9, "Moor": 0.52}},
        "trained_on": {
            "scenes": [
                {"name": "Bild", "crs": "EPSG:32632", "bounds": [500000, 5300000, 501000, 5301000]}
            ],
            "labelled_pixels": {"train": {"water": 1234567, "Moor": 8}},
        },
        "versions": {"lclab": "0.1.0"},
    }
)
DEEPNESS = {
    "model_type": '"Segmentor"',
    "class_names": '{"0": "rest", "1": "road"}',
    "resolution": "50",
    "standardization_mean": "[0.1, 0.1, 0.1]",
}


def onnx(path: Path, texts: dict[str, str], weights: bytes = b"") -> Path:
    """Write a file that is ONNX as far as anybody reads who does not run it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pairs = (field(1, k.encode()) + field(2, v.encode()) for k, v in texts.items())
    path.write_bytes(field(7, weights) + b"".join(field(14, pair) for pair in pairs))
    return path


def model(path: Path, card: Card = CARD, picture: str = "") -> Path:
    """Write a model file with a card."""
    return onnx(path, card.properties(picture))


def picture() -> str:
    """Return a picture as model files carry it: red, green and blue beside each other."""
    image = QImage(30, 10, QImage.Format.Format_RGB32)
    for x in range(30):
        for y in range(10):
            image.setPixelColor(x, y, QColor(("red", "lime", "blue")[x // 10]))
    data, buffer = QByteArray(), QBuffer()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(bytes(data)).decode()


class Desk:
    """What a user sees of the shelf and does with it."""

    def __init__(self, iface, folder: Path) -> None:
        self.iface, self.folder, self.shelf = iface, folder, folder / "Regal"
        self.used: list[Path] = []
        self.opened: list[tuple[str, dict]] = []
        self.runs: list[Path] = []
        shutil.copy(HERE / "relabeller.py", folder)
        command = DEBIAN_PYTHON, folder / "relabeller.py"
        self.lab = Lab(iface, WorkerPool(), None, QToolBar("Lab"), QMenu("Lab"))
        self.part = ShelfPart(
            self.lab,
            self.used.append,
            lambda: self.runs,
            lambda name, values: self.opened.append((name, values)),
            lambda: self.used[-1] if self.used else None,
            lambda: command,
        )
        self.is_loaded = True

    def leave(self) -> None:
        """Take the part out."""
        if self.is_loaded:
            self.part.unload()
        self.is_loaded = False
        self.lab.workers.close()
        wait_for(self.is_quiet)

    def is_quiet(self) -> bool:
        """Return whether no task runs."""
        return QgsApplication.taskManager().countActiveTasks() == 0

    def open(self, *rows: str):
        """Open the window by the toolbar, wait for rows with these names, and return its page."""
        self.lab.toolbar.show()
        (button,) = [
            b
            for b in self.lab.toolbar.findChildren(QToolButton)
            if b.defaultAction() is self.part.action
        ]
        QTest.mouseClick(button, LEFT)
        for name in ("prairie_lakes", *rows):
            wait_for(lambda n=name: n in self.rows())
        return self.page

    @property
    def window(self):
        """The shelf's window."""
        return self.part._shelf.window

    @property
    def page(self):
        """The page of models."""
        return self.window.models

    def rows(self, view: RowsView | None = None) -> dict[str, str]:
        """Return what each row says to those who do not see it, by its name."""
        view = view or self.page.list
        role = Qt.ItemDataRole.AccessibleTextRole
        found = [index for index in view._indexes() if not view.isRowHidden(0, index)]
        return {index.data(): index.data(role) for index in found}

    def groups(self) -> dict[str, list[str]]:
        """Return the names of the rows under each title that is shown."""
        view, model = self.page.list, self.page.list.model()
        groups = [model.index(i, 0) for i in range(model.rowCount())]
        return {
            group.data(): [model.index(i, 0, group).data() for i in range(model.rowCount(group))]
            for group in groups
            if not view.isRowHidden(group.row(), group.parent())
        }

    def spot(self, name: str, view: RowsView | None = None) -> QPoint:
        """Return where a row is."""
        view = view or self.page.list
        (index,) = [i for i in view._indexes() if i.data() == name]
        view.scrollTo(index)
        return view.visualRect(index).center()

    def click(self, name: str, view: RowsView | None = None) -> None:
        """Click on a row."""
        view = view or self.page.list
        QTest.mouseClick(
            view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, self.spot(name, view)
        )

    def press(self, button) -> None:
        """Click a button."""
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, LEFT)

    def drop(self, *paths: Path) -> None:
        """Drop files onto the page."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        spot, copy = QPoint(40, 80), Qt.DropAction.CopyAction
        keys, button = Qt.KeyboardModifier.NoModifier, LEFT
        enter = QDragEnterEvent(spot, copy, data, button, keys)
        QApplication.sendEvent(self.page, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.page, QDropEvent(spot, copy, data, button, keys))

    def told(self) -> str:
        """Return the texts in the window's message bar."""
        item = self.window.bar.currentItem()
        return item.text() if item else ""

    def card_text(self) -> str:
        """Return all that is written on the card's page."""
        details = self.page.details
        return "\n".join(x.text() for x in details.findChildren(QLabel) if x.isVisible())

    def rename(self, row: int, name: str) -> None:
        """Type another name over that of a class."""
        table = self.page.details.table
        index = table.classes.index(row, NAME)
        table.setCurrentIndex(index)
        QTest.keyClick(table, Qt.Key.Key_F2)
        (editor,) = [e for e in table.viewport().findChildren(QLineEdit) if e.isVisible()]
        editor.selectAll()
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt takes the text a moment later

    def colour_buttons(self) -> list[QgsColorButton]:
        """Return the buttons of the classes' colours, from top to bottom."""
        found = self.page.details.table.findChildren(QgsColorButton)
        return sorted(found, key=lambda button: button.y())

    def asked(self) -> list[dict]:
        """Return what the worker was asked."""
        file = self.folder / "asked.jsonl"
        rows = file.read_text("utf-8").splitlines() if file.exists() else []
        return [json.loads(row) for row in rows]


def carried(path: Path) -> dict[str, str]:
    """Return the texts that a model file carries."""
    from land_cover_lab.core.lclab.modelfile import read_properties

    return read_properties(path)


__all__ = ["CARD", "DEEPNESS", "PICTURE", "Desk", "carried", "model", "onnx", "picture"]
