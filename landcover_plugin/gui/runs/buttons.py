"""What can be done with the chosen runs."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from ...processing.parameters import tr
from ...runs.record import State
from ...runs.run import Run


class Buttons(QWidget):
    """Stop, resume, open the report, add maps, and whether a run stops when QGIS closes."""

    stop_wanted = pyqtSignal(list, bool)
    """Runs that should stop, and whether at once."""
    resume_wanted = pyqtSignal(list)
    report_wanted = pyqtSignal(list)
    maps_wanted = pyqtSignal(list)
    stop_with_qgis_wanted = pyqtSignal(list, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[Run] = []
        self.stop = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), "")
        self.resume = QPushButton(QgsApplication.getThemeIcon("/mActionPlay.svg"), tr("Resume"))
        self.resume.setToolTip(tr("Go on from the last saved state."))
        self.report = QPushButton(
            QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("Open report")
        )
        self.maps = QPushButton(
            QgsApplication.getThemeIcon("/mActionAddRasterLayer.svg"), tr("Add maps")
        )
        self.maps.setToolTip(tr("Add what the run took the imagery for, where it was sure."))
        self.closing = QCheckBox(tr("Stop when QGIS closes"))
        self.closing.setToolTip(
            tr("If not, the run goes on while QGIS is closed, and is found here again.")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.stop, self.resume, self.report, self.maps, self.closing):
            layout.addWidget(widget)
        layout.addStretch()
        self.stop.clicked.connect(self._stop)
        self.resume.clicked.connect(lambda: self.resume_wanted.emit(self._that_go_on()))
        self.report.clicked.connect(lambda: self.report_wanted.emit(self._with_report()))
        self.maps.clicked.connect(lambda: self.maps_wanted.emit(self._with_maps()))
        self.closing.clicked.connect(self._set_closing)

    def show_runs(self, runs: list[Run]) -> None:
        """Offer what can be done with these runs."""
        self._runs = runs
        active = self._active()
        is_stopping = bool(active) and all(run.state is State.STOPPING for run in active)
        self.stop.setText(tr("End now") if is_stopping else tr("Stop"))
        self.stop.setToolTip(
            tr("End the process without waiting for it to save.")
            if is_stopping
            else tr("Save and stop; the run can be gone on with.")
        )
        self.stop.setEnabled(bool(active))
        self.resume.setEnabled(bool(self._that_go_on()))
        self.report.setEnabled(bool(self._with_report()))
        self.maps.setVisible(bool(self._with_maps()))
        self.closing.setEnabled(bool(active))
        self.closing.setChecked(bool(active) and all(r.request.stops_with_qgis for r in active))

    def _active(self) -> list[Run]:
        return [run for run in self._runs if run.state.is_active]

    def _that_go_on(self) -> list[Run]:
        return [run for run in self._runs if run.state.can_go_on]

    def _with_report(self) -> list[Run]:
        return [run for run in self._runs if run.has_report]

    def _with_maps(self) -> list[Run]:
        return [run for run in self._runs if run.maps]

    def _stop(self) -> None:
        active = self._active()
        stopping = [run for run in active if run.state is State.STOPPING]
        is_now = len(stopping) == len(active)
        self.stop_wanted.emit(stopping if is_now else active, is_now)

    def _set_closing(self, is_wanted: bool) -> None:
        self.stop_with_qgis_wanted.emit(self._active(), is_wanted)
