"""Data sets that say what they hold, and the hands of a user of the dialogs of runs."""

from __future__ import annotations

import json
import time
from pathlib import Path

from land_cover_lab.core.lclab.spec import task
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QWidget

CLASSES = [
    {"id": 1, "name": "Wasser", "color": "#3b7fbf"},
    {"id": 2, "name": "Acker & Wiese", "color": "#e2b13c"},
    {"id": 7, "name": "Fels", "color": "#c7a98b"},
]
PIXELS = {
    "train": {"Wasser": 1200, "Acker & Wiese": 600, "Fels": 0},
    "validation": {"Wasser": 100, "Acker & Wiese": 0, "Fels": 100},
    "test": {"Wasser": 0, "Acker & Wiese": 0, "Fels": 0},
}


def write_data_set(folder: Path, **more) -> Path:
    """Write what a data set says of itself."""
    folder.mkdir(exist_ok=True)
    facts = {
        "format": 1,
        "classes": CLASSES,
        "bands": [{"name": "red"}, {"name": "nir"}],
        "scenes": [{}, {}],
        "resolution": 0.5,
        "pixels": PIXELS,
        "warnings": ["Class 'Fels' is missing from train.", "Something else."],
        **more,
    }
    (folder / "dataset.json").write_text(json.dumps(facts), encoding="utf-8")
    return folder


def wait_for(is_done, seconds: float = 20) -> None:
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not is_done():
        assert time.monotonic() < end, "it did not come about in time"
        QTest.qWait(10)


def click(button: QWidget) -> None:
    """Click a button."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class Desk:
    """The window's dialogs, the worker, and the user's hands."""

    def __init__(self, part, workers, folder: Path, started: list) -> None:
        self.part, self.workers, self.folder, self.started = part, workers, folder, started
        self.dialog = None

    def open(self, name: str = "train", **values):
        """Open the dialog of a task."""
        self.dialog = self.part.open(task(name), {k.upper(): v for k, v in values.items()})
        wait_for(self.dialog.isVisible)
        return self.dialog

    def show_tab(self, title: str) -> None:
        """Click the tab of a page."""
        panel = self.dialog.panel
        (index,) = [i for i in range(panel.count()) if panel.tabText(i) == title]
        spot = panel.tabBar().tabRect(index).center()
        QTest.mouseClick(panel.tabBar(), Qt.MouseButton.LeftButton, pos=spot)
        assert panel.currentIndex() == index

    def put_path(self, name: str, text: str) -> None:
        """Paste a path into a field of the form, in place of what is there."""
        edit = self.dialog.mainWidget().wrappers[name].wrappedWidget().findChild(QLineEdit)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QApplication.clipboard().setText(text)
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def tell_worker(self, word: str, is_so: bool = True) -> None:
        """Have the worker do something, or no longer."""
        path = self.folder / word
        path.touch() if is_so else path.unlink()

    def asked(self, name: str = "") -> list[dict]:
        """Return what the worker noted."""
        file = self.folder / "asked.jsonl"
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        rows = [json.loads(line) for line in lines]
        return [row for row in rows if name in ("", row["task"])]

    def is_gone(self) -> bool:
        """Whether the dialog is."""
        return self.dialog is None or sip.isdeleted(self.dialog)
