"""Runs inside QGIS's window: maps an image, shows the dialogs, and writes down what it saw."""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

import processing
from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.gui.BatchPanel import BatchPanel
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.utils import iface

FOLDER = Path(os.environ["LCLAB_TEST_FOLDER"])
MODEL = str(FOLDER / "ndwi é.onnx")
BATCH = ("first.tif", "second.tif")
NAME = "Land Cover Lab"


def wait(milliseconds: int) -> None:
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(is_done, seconds: int = 30) -> None:
    """Let QGIS work until something is done."""
    for _ in range(seconds * 10):
        if is_done():
            return
        wait(100)
    raise TimeoutError(str(is_done))


def main() -> dict:
    """Do what a user does and return what they see."""
    image = QgsRasterLayer(os.environ["LCLAB_TEST_IMAGE"], "image")
    QgsProject.instance().addMapLayer(image)
    iface.mapCanvas().setExtent(image.extent())
    # A file that the user names gives the layer its name in newer versions; a temporary one never.
    given = {"IMAGE": image, "MODEL": [MODEL], "OUTPUT": "TEMPORARY_OUTPUT"}
    results = processing.runAndLoadResults("lclab:predict", given)
    seen = {"results": results, **legend(), "dialog": dialog(image), "batch": batch(image)}
    return {**seen, "web": web(), "parts": parts()}


def legend() -> dict:
    """Return what the layer tree and the renderer show of the result."""
    layer = next(x for x in QgsProject.instance().mapLayers().values() if x.name() != "image")
    iface.mapCanvas().refreshAllLayers()
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    wait(500)
    iface.mainWindow().grab().save(str(FOLDER / "window.png"))
    renderer = layer.renderer()
    return {
        "name": layer.name(),
        "renderer": renderer.type(),
        "classes": [[c.value, c.label, c.color.name()] for c in renderer.classes()],
        "nodata": layer.dataProvider().sourceNoDataValue(1),
        "tree": [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()],
    }


def parts() -> dict:
    """Return what the plugin adds to the window, with a picture of its docks."""
    from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QToolBar

    window = iface.mainWindow()
    toolbar = window.findChild(QToolBar, "LandCoverLab")
    docks = [d for d in window.findChildren(QDockWidget) if d.windowTitle().startswith(NAME)]
    for dock in docks:
        dock.setVisible(True)
    wait(500)
    window.grab().save(str(FOLDER / "docks.png"))
    menus = [menu for menu in iface.pluginMenu().findChildren(QMenu) if menu.title() == NAME]
    menus = menus or [a.menu() for a in iface.pluginMenu().actions() if a.text() == NAME]
    return {
        "toolbar": [action.text() for action in toolbar.actions() if action.text()],
        "menu": [action.text() for action in menus[0].actions() if action.text()],
        "docks": sorted(dock.windowTitle() for dock in docks),
    }


def dialog(image: QgsRasterLayer) -> list[str]:
    """Run the task in its dialog, as a user does, and return what its log says."""
    algorithm = QgsApplication.processingRegistry().algorithmById("lclab:predict")
    shown = AlgorithmDialog(algorithm.create(), False, iface.mainWindow())
    shown.setParameters({"IMAGE": image, "MODEL": MODEL, "OUTPUT": str(FOLDER / "dialog.tif")})
    shown.resize(1100, 760)
    shown.show()
    wait(700)
    shown.grab().save(str(FOLDER / "dialog.png"))
    shown.runButton().click()
    wait_for((FOLDER / "dialog.tif").exists)
    wait_for(lambda: "Algorithm 'Predict land cover' finished" in log_of(shown))
    shown.grab().save(str(FOLDER / "dialog_log.png"))
    text = log_of(shown)
    shown.close()
    return text.splitlines()


def log_of(shown: AlgorithmDialog) -> str:
    """Return the text of a dialog's log."""
    from qgis.PyQt.QtWidgets import QTextEdit

    return "\n".join(edit.toPlainText() for edit in shown.findChildren(QTextEdit))


def batch(image: QgsRasterLayer) -> list[str]:
    """Run the task in batch mode with two rows and return the files that it made."""
    algorithm = QgsApplication.processingRegistry().algorithmById("lclab:predict")
    shown = BatchAlgorithmDialog(algorithm.create(), iface.mainWindow())
    shown.show()
    for row, name in enumerate(BATCH):
        fill_row(shown.mainWidget(), row, {"IMAGE": image, "MODEL": MODEL}, FOLDER / name)
    wait(300)
    shown.grab().save(str(FOLDER / "batch.png"))
    shown.runButton().click()
    wait_for(lambda: all((FOLDER / name).exists() for name in BATCH))
    wait(300)
    shown.close()
    return sorted(name for name in BATCH if (FOLDER / name).exists())


def fill_row(table: BatchPanel, row: int, given: dict, output: Path) -> None:
    """Fill in one row of the table; the first is there from the start."""
    if row:
        table.addRow()
    columns = table.parameter_to_column
    for name, value in given.items():
        table.wrappers[row][columns[name]].setParameterValue(value, QgsProcessingContext())
    # Above the rows is one for filling whole columns.
    table.tblParameters.cellWidget(row + 1, columns["OUTPUT"]).setValue(str(output))


def web() -> list:
    """Map a part of a web layer on a background thread and return whether that went well."""
    layer = QgsRasterLayer(os.environ["LCLAB_TEST_TILES"], "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().algorithmById("lclab:predict").create()
    given = {
        "IMAGE": layer.id(),
        "MODEL": MODEL,
        "BANDS": "1,2,3,3",
        "EXTENT": "-10000500,-9999500,-10000500,-9999500 [EPSG:3857]",
        "OUTPUT": str(FOLDER / "web.tif"),
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    ended = []
    task.executed.connect(lambda ok, results: ended.append([ok, feedback.textLog()]))
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: ended)
    return ended[0]


def start() -> None:
    """Run it and leave, whatever happens."""
    try:
        seen = main()
    except Exception:  # noqa: BLE001 - the test shows it
        seen = {"error": traceback.format_exc()}
        iface.mainWindow().grab().save(str(FOLDER / "window.png"))
    (FOLDER / "seen.json").write_text(json.dumps(seen, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(500, start)
