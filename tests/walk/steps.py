"""The steps of a new user: from the zip to a map that was checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QMessageBox,
    QRadioButton,
    QTabWidget,
    QToolBar,
    QTreeView,
    QWidget,
)
from qgis.utils import iface

from .hands import (
    button,
    choose_file,
    click,
    command,
    drag,
    hide,
    is_open,
    layer_names,
    look_at,
    messages,
    picture,
    press,
    show,
    wait,
    wait_for,
    wait_for_drawing,
    window,
)

STEPS, RUNS, LABELS = "Steps of the work", "Runs", "Label…"
DRAWN = (
    (Qt.Key.Key_1, [(0.47, 0.56), (0.52, 0.56), (0.53, 0.6), (0.49, 0.615), (0.46, 0.59)]),
    (Qt.Key.Key_3, [(0.11, 0.22), (0.22, 0.22), (0.22, 0.31), (0.12, 0.31)]),
)
RUN_MINUTES = 10
LONG = "long run"
AGREEING = (QMessageBox.ButtonRole.YesRole, QMessageBox.ButtonRole.AcceptRole)


class Walk:
    """Keeps what one step makes for the next."""

    def __init__(self, folder: Path, facts: dict[str, Any]) -> None:
        self.folder, self.facts = folder, facts
        self.work = folder / "work é"
        self.work.mkdir(exist_ok=True)
        self._taken = 0
        self._options_told = ""

    def steps(self) -> Iterator[tuple[str, Callable[[], Any]]]:
        """Return the steps by name, in order."""
        steps = (self.install, self.setup, self.label, self.dataset, self.train, self.watch)
        steps += (self.models, self.map, self.ask, self.suggest, self.options, self.check)
        steps += (self.leave,)
        return ((step.__name__, step) for step in steps)

    def install(self) -> Any:
        """Install the zip by QGIS's plugin manager."""
        QTimer.singleShot(1500, self._in_plugin_manager)
        iface.pluginManagerInterface().showPluginManager()
        wait_for(lambda: iface.mainWindow().findChild(QToolBar, "LandCoverLab"), "The toolbar")
        wait(500)
        return messages()

    def _in_plugin_manager(self) -> None:
        manager = window("QgsPluginManagerBase")
        try:
            pages = manager.findChild(QListWidget, "mOptionsListWidget")
            names = [pages.item(row).text() for row in range(pages.count())]
            pages.setCurrentRow(names.index("Install from ZIP"))
            manager.findChild(QgsFileWidget, "mZipFileWidget").setFilePath(self.facts["zip"])
            wait(300)
            self._picture("install")
            QTimer.singleShot(500, agree)
            press("buttonInstallFromZip", manager)
            wait(500)
        finally:
            manager.close()

    def setup(self) -> Any:
        """Look at what a set-up would cost, then take a Python that is there."""
        command("Set up…").trigger()
        page = window("LandCoverLabSetup")
        told = lambda: [label.text() for label in page.findChildren(QLabel)]  # noqa: E731
        wait_for(lambda: any("GB" in text for text in told()), "The costs", 120)
        costs = told()
        self._picture("setup")
        page.findChild(QRadioButton, "existing").click()
        page.findChild(QgsFileWidget, "existing_path").setFilePath(self.facts["python"])
        wait(600)
        press("Start", page)
        wait_for(lambda: "Ready, with a Python of your own." in told(), "The set-up", 180)
        page.close()
        return {"costs": costs, "bar": messages()}

    def label(self) -> Any:
        """Draw polygons of two classes on the demo's image, then open those that come with it."""
        demo = plugin_folder() / "resources" / "demo"
        self.image = opened(QgsRasterLayer(str(demo / "naip_2016.tif"), "naip_2016"))
        look_at(self.image.extent())
        hide(STEPS)
        show(LABELS)
        look_at(self.image.extent())
        dock = window("LandCoverLabLabels")
        choose_file(self.work / "labels é.gpkg")
        press("New label layer", dock)
        wait_for(lambda: len(layer_names()) > 1, "The label layer")
        starts = button("Start from other classes", dock).menu()
        starts.aboutToShow.emit()
        next(a for a in starts.actions() if "prairie lakes" in a.text()).trigger()
        press("Draw polygons", dock)
        for key, corners in DRAWN:
            QTest.keyClick(iface.mapCanvas(), key)
            for corner in corners:
                click(corner)
            click(corners[-1], Qt.MouseButton.RightButton)
        wait(500)
        self._picture("label")
        drawn = iface.activeLayer()
        drawn.commitChanges()
        classes = [feature["class"] for feature in drawn.getFeatures()]
        QgsProject.instance().removeMapLayer(drawn.id())
        self.labels = opened(QgsVectorLayer(str(demo / "training.gpkg"), "training"))
        labels = window("LandCoverLabLabels").findChild(QgsMapLayerComboBox, "labels")
        labels.setLayer(self.labels)
        labels.activated.emit(labels.currentIndex())
        hide(LABELS)
        return {"classes": classes, "layers": layer_names()}

    def dataset(self) -> Any:
        """Make a data set."""
        folder = self.work / "data"
        dialog = self._form("dataset", "AlgorithmDialog")
        dialog.setParameters(
            {
                "IMAGES": [self.image.id()],
                "LABELS": [self.labels.id()],
                "CLASS_FIELD": "class",
                "OUTPUT": str(folder),
            }
        )
        wait(500)
        self._picture("dataset")
        dialog.runButton().click()
        wait_for((folder / "dataset.json").is_file, "The data set", 120)
        wait_for(lambda: dialog.runButton().isEnabled(), "The dialog")
        wait(300)
        dialog.close()
        return sorted(path.name for path in folder.iterdir())

    def train(self) -> Any:
        """Start a training that goes on by itself."""
        dialog = self._form("train", "LastingDialog")
        dialog.setParameters(
            {
                "DATASET": str(self.work / "data"),
                "MODEL": "unet",
                "SET": "encoder=tu-mobilenetv3_small_050;decoder=128",
                "ENCODER_WEIGHTS": "none",
                "STEPS": self.facts["steps"],
                "CROP": 128,
                "BALANCE": 1,
                "OUTPUT": str(self.work / "run"),
            }
        )
        wait(500)
        press("Estimate", dialog)
        wait_for(lambda: "GB" in texts_of(dialog), "The estimate", 120)
        wait(200)
        self._picture("train")
        tabs = dialog.findChildren(QTabWidget)
        crops = next(t for t in tabs if "Crops" in [t.tabText(i) for i in range(t.count())])
        crops.setCurrentIndex([crops.tabText(i) for i in range(crops.count())].index("Crops"))
        wait(6000)
        self._picture("crops")
        dialog.runButton().click()
        wait_for(lambda: not is_open("LastingDialog"), "The form closes")
        wait_for(lambda: is_open("LandCoverLabRuns"), "The monitor")
        hide(STEPS)
        return messages()

    def watch(self) -> Any:
        """Use QGIS while it trains, until it is done."""
        done = self.work / "run" / "report.html"
        for share in (0.9, 0.6, 1.0):
            extent = self.image.extent()
            extent.scale(share)
            look_at(extent)
        previews = done.parent / "previews"
        looks = lambda: len(list(previews.glob("*.png")))  # noqa: E731
        wait_for(lambda: looks() > 2 or done.is_file(), "The first pictures", RUN_MINUTES * 60)
        wait(1500)
        self._picture("watch")
        wait_for(done.is_file, "The training", RUN_MINUTES * 60)
        wait_for(lambda: any("is done" in text for text in messages()), "The run's end")
        wait(1500)
        return {"files": sorted(path.name for path in done.parent.iterdir()), "bar": messages()}

    def map(self) -> Any:
        """Map an area of another year, drawn on the canvas, with the new model."""
        hide(RUNS)
        demo = plugin_folder() / "resources" / "demo"
        self.other = opened(QgsRasterLayer(str(demo / "naip_2019.tif"), "naip_2019"))
        tree = QgsProject.instance().layerTreeRoot()
        tree.findLayer(self.labels.id()).setItemVisibilityChecked(False)
        iface.setActiveLayer(self.other)
        look_at(self.other.extent())
        self._choose_model(self.work / "run" / "model.onnx")
        before = set(layer_names())
        command("Map a rectangle").trigger()
        drag((0.15, 0.15), (0.85, 0.85))
        wait_for(lambda: set(layer_names()) - before, "The map", 120)
        wait_for_drawing()
        self._picture("map")
        return {"layers": layer_names(), "bar": messages()}

    def ask(self) -> Any:
        """Ask what is at a place."""
        command("What is here?").trigger()
        click((0.5, 0.5))
        box = lambda: iface.mapCanvas().findChild(QWidget, "land_cover_answer")  # noqa: E731
        wait_for(lambda: box() and box().isVisible() and "%" in texts_of(box()), "The answer", 60)
        self._picture("ask")
        return texts_of(box())

    def models(self) -> Any:
        """Look at the models there are."""
        command("Models…").trigger()
        shelf = window("LandCoverLabShelf")
        shelf.setGeometry(170, 60, 1150, 830)
        wait(2500)
        self._picture("models")
        told = names_in(next(v for v in shelf.findChildren(QTreeView) if v.isVisible()).model())
        shelf.close()
        return told

    def suggest(self) -> Any:
        """Have places suggested where the new model is unsure, and go to the second."""
        show(LABELS)
        press("Suggest places", window("LandCoverLabLabels"))
        wait_for(lambda: is_open("AlgorithmDialog"), "The form of suggest")
        dialog = window("AlgorithmDialog")
        places = self.work / "places.gpkg"
        model = str(self.work / "run" / "model.onnx")
        dialog.setParameters(
            {"IMAGE": [self.other.id()], "MODEL": model, "OUTPUT": str(places), "NUMBER": 12}
        )
        run_to_end(dialog, places)
        root = QgsProject.instance().layerTreeRoot()
        root.findGroup("Land Cover Lab").setItemVisibilityChecked(False)
        root.findLayer(self.labels.id()).setItemVisibilityChecked(True)
        press("Next place", window("LandCoverLabLabels"))
        wait_for_drawing()
        self._picture("suggest")
        told = texts_of(window("LandCoverLabLabels"))
        hide(LABELS)
        return told

    def options(self) -> Any:
        """Look at the options."""
        QTimer.singleShot(2500, self._in_options)
        command("Options…").trigger()
        return self._options_told

    def _in_options(self) -> None:
        box = QApplication.activeModalWidget()
        try:
            self._picture("options")
            self._options_told = texts_of(window("land_cover_lab_options"))
        finally:
            box.reject()

    def check(self) -> Any:
        """Measure how right a map of the whole image is."""
        mapped = self.work / "land_cover_2019.tif"
        dialog = self._form("predict", "AlgorithmDialog")
        model = str(self.work / "run" / "model.onnx")
        dialog.setParameters({"IMAGE": self.other.id(), "MODEL": model, "OUTPUT": str(mapped)})
        run_to_end(dialog, mapped)
        demo = plugin_folder() / "resources" / "demo"
        polygons = opened(QgsVectorLayer(str(demo / "validation.gpkg"), "validation"))
        dialog = self._form("evaluate", "AlgorithmDialog")
        folder = self.work / "accuracy"
        given = {"MAP": str(mapped), "LABELS": polygons.id(), "CLASS_FIELD": "class"}
        dialog.setParameters({**given, "OUTPUT": str(folder)})
        run_to_end(dialog, folder / "report.html", lambda: self._picture("check"))
        return (folder / "metrics.json").read_text(encoding="utf-8")

    def leave(self) -> Any:
        """Close the project, and then QGIS, while a run goes on and an area is being mapped."""
        dialog = self._form("train", "LastingDialog")
        given = {"DATASET": str(self.work / "data"), "STEPS": 10**6, "CROP": 64, "BATCH": 2}
        dialog.setParameters({**given, "ENCODER_WEIGHTS": "none", "OUTPUT": str(self.work / LONG)})
        dialog.runButton().click()
        events = self.work / f"{LONG}.lclab" / "events.jsonl"
        wait_for(lambda: events.is_file() and "Step " in events.read_text("utf-8"), "A step")
        iface.setActiveLayer(self.other)
        command("Live map").trigger()
        look_at(self.other.extent())
        command("Map what I see").trigger()
        QgsProject.instance().removeMapLayer(self.other.id())
        wait(50)
        command("Map what I see").trigger()
        QgsProject.instance().clear()
        wait(1000)
        return messages()

    def _picture(self, name: str) -> None:
        self._taken += 1
        picture(self.folder / f"{self._taken:02d}_{name}.png")

    def _form(self, task: str, kind: str) -> Any:
        """Open a task's form by its button among the steps."""
        show(STEPS)
        press(task, window("LandCoverLabSteps"))
        wait_for(lambda: is_open(kind), f"The form of {task}")
        form = window(kind)
        form.setGeometry(170, 60, 1150, 830)
        wait(500)
        return form

    def _choose_model(self, path: Path) -> None:
        toolbar = iface.mainWindow().findChild(QToolBar, "LandCoverLab")
        models = toolbar.findChild(QComboBox)
        if models.findData(str(path)) < 0:
            models.choose(path)  # what "Choose a file…" does after the box for files
        else:
            models.setCurrentIndex(models.findData(str(path)))
            models.activated.emit(models.currentIndex())


def run_to_end(dialog: Any, made: Path, look: Callable[[], None] = bool) -> None:
    """Press Run, wait for a file, and close the form."""
    dialog.runButton().click()
    wait_for(made.is_file, made.name, 180)
    wait_for(lambda: dialog.runButton().isEnabled(), "The dialog")
    wait(300)
    look()
    dialog.close()
    wait(200)


def plugin_folder() -> Path:
    """Return where QGIS has installed the plugin."""
    import land_cover_lab

    return Path(land_cover_lab.__file__).parent


def opened(layer: Any) -> Any:
    """Return a layer after adding it to the project."""
    if not layer.isValid():
        raise RuntimeError(layer.source())
    return QgsProject.instance().addMapLayer(layer)


def texts_of(widget: QWidget) -> str:
    """Return all that labels say."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def names_in(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """Return the names of all rows, with those below them."""
    parent = parent or QModelIndex()
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [name for row in rows for name in (row.data(), *names_in(model, row))]


def agree() -> None:
    """Say yes to a question, if there is one."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        for tick in box.findChildren(QCheckBox):
            tick.setChecked(True)
        yes = [b for b in box.buttons() if box.buttonRole(b) in AGREEING]
        (yes or box.buttons())[0].click()
