"""The dialogs that Processing makes of our algorithms."""

from __future__ import annotations

import pytest
from land_cover_lab.core.lclab.spec import all_tasks, checked
from land_cover_lab.processing.values import plain_values
from qgis.core import QgsProject
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtWidgets import QComboBox

from tests.plugin.qgis_support import polygon_layer


@pytest.fixture
def panel(provider, monkeypatch):
    """Make the form of an algorithm, as its dialog shows it."""
    from processing.gui import ParametersPanel
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr(ParametersPanel, "iface", None)  # there is no window around it
    shown = []

    def make(name: str):
        shown.append(AlgorithmDialog(provider.algorithm(name).create()))
        return shown[-1].mainWidget()

    yield make
    for dialog in shown:
        dialog.deleteLater()
    QgsProject.instance().clear()


@pytest.mark.parametrize("task", all_tasks(), ids=lambda task: task.name)
def test_a_form_left_alone_gives_the_defaults(panel, run, task):
    form = panel(task.name)
    for definition in form.algorithm().parameterDefinitions():
        definition.setFlags(definition.flags() | definition.FlagOptional)
    given = form.createProcessingParameters()
    values = plain_values(task, given, run.context)
    for p in task.params:
        if p.name in values and not p.required:
            assert checked(p, values[p.name]) == p.default, p.name


def test_the_fields_are_those_of_the_chosen_layers(panel, run):
    layer = polygon_layer((0, 0, 1, 1))
    QgsProject.instance().addMapLayer(layer)
    form = panel("dataset")
    form.setParameters({"LABELS": [layer.source()]})
    combo = form.wrappers["CLASS_FIELD"].wrappedWidget()
    combo = combo.findChild(QgsFieldComboBox) or combo
    assert "class" in [combo.itemText(index) for index in range(combo.count())]
    form.setParameters({"CLASS_FIELD": "class"})
    assert form.createProcessingParameters()["CLASS_FIELD"] == "class"


def test_networks_are_offered(panel):
    widget = panel("train").wrappers["MODEL"].wrappedWidget()
    combo = widget if isinstance(widget, QComboBox) else widget.findChild(QComboBox)
    assert combo.currentText() == "small-for-processors"
    assert combo.count() > 1
