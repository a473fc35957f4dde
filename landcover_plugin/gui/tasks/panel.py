"""What a dialog of a lasting task shows besides its form, by what the task declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLayout, QSplitter, QTabWidget, QTextBrowser, QWidget

from ...core.lclab.spec import Param, Task
from ...processing.parameters import qgis_name, tr
from ..asking import Asker
from .crops_page import CropsPage
from .data_page import DataPage

if TYPE_CHECKING:
    from processing.gui.ParametersPanel import ParametersPanel

DATASET = "dataset.json"
CROP = "crop"
FORM_TO_PANEL = [500, 500]


class FormWatch(QObject):
    """Tells what the user changes in a form."""

    changed = pyqtSignal(str)
    """The name of a parameter in Processing."""

    def __init__(self, form: ParametersPanel) -> None:
        super().__init__(form)
        self._wrappers = form.wrappers
        for name, wrapper in form.wrappers.items():
            if hasattr(wrapper, "widgetValueHasChanged"):  # what is written has no such signal
                wrapper.widgetValueHasChanged.connect(lambda *_, name=name: self.changed.emit(name))

    def value(self, name: str) -> Any:
        """Return what the form has for a parameter, None if it doesn't ask for it."""
        wrapper = self._wrappers.get(name)
        return None if wrapper is None else wrapper.parameterValue()


class DataPanel(QTabWidget):
    """The pages about the data set that a form names: its classes, and crops of it."""

    def __init__(self, dataset: Param, crop: Param | None, watch: FormWatch, asker: Asker) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self._dataset, self._crop, self._watch = dataset, crop, watch
        self.data = DataPage()
        self.crops = CropsPage(asker)
        self.addTab(self.data, tr(dataset.title))
        self.addTab(self.crops, tr("Crops"))
        self.data.read.connect(self.crops.show_facts)
        watch.changed.connect(self._follow)
        self._follow(qgis_name(dataset))

    def _follow(self, name: str) -> None:
        if name == qgis_name(self._dataset):
            self.data.show_path(str(self._watch.value(name) or ""))
        if self._crop is not None and name in (qgis_name(self._crop), qgis_name(self._dataset)):
            self.crops.set_crop(int(self._watch.value(qgis_name(self._crop)) or 0))


def data_panel(task: Task, watch: FormWatch, asker: Asker) -> DataPanel | None:
    """Return the panel for the data set that a task takes, if it takes one."""
    sets = [p for p in task.params if p.holds == DATASET]
    crops = [p for p in task.params if p.name == CROP and p.kind == "integer"]
    return DataPanel(sets[0], crops[0] if crops else None, watch, asker) if sets else None


def put_beside_help(panel: QTabWidget, dialog: QWidget) -> None:
    """Put the pages where a dialog of Processing has its help, which becomes the last of them."""
    help_ = dialog.findChild(QTextBrowser, "textShortHelp")
    splitter = dialog.findChild(QSplitter, "splitter")
    if help_ is None or splitter is None or splitter.indexOf(help_) < 0:
        dialog.layout().insertWidget(1, panel)  # of a QGIS that is laid out otherwise
        return
    splitter.replaceWidget(splitter.indexOf(help_), panel)
    panel.addTab(help_, tr("Help"))
    panel.show()  # where there was no help, it was hidden
    splitter.setSizes(FORM_TO_PANEL)  # QGIS may have folded its help away


def below_form(dialog: QWidget) -> QLayout:
    """Return the layout whose end lies below the form in a dialog of Processing."""
    tabs = dialog.findChild(QTabWidget, "mTabWidget")
    return dialog.layout() if tabs is None else tabs.widget(0).layout()


def hide_progress(dialog: QWidget) -> None:
    """Take away how far an algorithm is, as a run goes on without its dialog."""
    for name in ("progressBar", "buttonCancel", "lblProgress"):
        unused = dialog.findChild(QWidget, name)
        if unused is not None:
            unused.hide()
