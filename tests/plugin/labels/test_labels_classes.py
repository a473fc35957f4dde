"""The label layer and its classes, by clicks and keys."""

from __future__ import annotations

import pytest
from land_cover_lab.processing.classes import shown_classes
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from tests.plugin.labels.support import (
    COLOUR,
    DEMO,
    categories,
    draw,
    fill,
    square,
    values,
    wait_for,
)
from tests.plugin.qgis_support import UTM


def test_a_new_layer_has_the_fields_and_lies_as_the_image_does(desk, folder):
    desk.project.setCrs(desk.part._canvas.mapSettings().destinationCrs().fromEpsgId(4326))
    layer = desk.new_layer("Proben é.gpkg")
    assert layer.source().startswith(str(folder / "Proben é.gpkg"))
    assert layer.crs().authid() == UTM
    fields = [(f.name(), f.isNumeric()) for f in layer.fields() if f.name() != "fid"]
    assert fields == [("class", True), ("name", False)]
    assert layer.id() in desk.project.mapLayers()
    assert desk.hint == "Add the classes that you want to map, or start from others."
    assert not desk.dock.field.isVisible()


def test_the_file_is_offered_beside_the_project(desk, folder, monkeypatch):
    assert desk.project.write(str(folder / "p.qgz"))
    (folder / "labels.gpkg").touch()
    offered = []
    monkeypatch.setattr(
        "land_cover_lab.gui.labels.part.QFileDialog.getSaveFileName",
        lambda *words: (offered.append(words[2]), ("", ""))[1],
    )
    desk.click(desk.dock.new)
    assert offered == [str(folder / "labels_2.gpkg")]
    assert desk.dock.layers.currentLayer() is None


def test_a_file_that_is_open_is_not_overwritten(desk, drawn):
    path = drawn.source().partition("|")[0]
    desk.answer_dialog(path)
    desk.click(desk.dock.new)
    assert "open in the project" in desk.message
    assert drawn.featureCount() == 3


def test_a_folder_that_is_not_there_is_told(desk, folder):
    desk.answer_dialog(folder / "nirgends" / "a.gpkg")
    desk.click(desk.dock.new)
    wait_for(lambda: desk.message)
    assert "cannot be made" in desk.message


def test_classes_are_added_and_named_in_place(desk):
    layer = desk.new_layer()
    for name in ("water", "Straße"):
        desk.click(desk.dock.add)
        desk.type_name(name)
    assert categories(layer) == [(1, "water"), (2, "Straße")]
    assert fill(layer, 0)[0] == "#2b7fc4"  # as the name suggests
    assert 0 < fill(layer, 0)[1] < 128
    assert desk.names() == ["water", "Straße"]


def test_no_form_pops_up_and_the_chosen_class_is_set(desk, layer):
    form = layer.editFormConfig()
    assert form.suppress() == form.FeatureFormSuppress.SuppressOn
    assert layer.startEditing()
    desk.click_cell(2)
    draw(layer, square(0, 0, 50))
    desk.click_cell(0)
    draw(layer, square(100, 0, 50))
    assert sorted(values(layer)) == [(1, "water"), (3, "cropland")]


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_4, (4, "grassland")), (Qt.Key.Key_9, (1, "water"))]
)
def test_digits_over_the_map_choose_a_class(desk, layer, key, expected):
    desk.iface.setActiveLayer(layer)
    desk.canvas.setFocus()
    QTest.keyClick(desk.canvas, Qt.Key.Key_2)  # nothing is being drawn yet
    assert layer.startEditing()
    QTest.keyClick(desk.canvas, key)
    draw(layer, square(0, 0, 50))
    assert values(layer) == [expected]


def test_digits_leave_the_class_alone_while_another_layer_is_active(desk, layer, image):
    assert layer.startEditing()
    desk.iface.setActiveLayer(image)
    QTest.keyClick(desk.canvas, Qt.Key.Key_3)
    draw(layer, square(0, 0, 50))
    assert values(layer) == [(1, "water")]


def test_drawing_begins_with_a_click(desk, layer):
    desk.click(desk.dock.draw)
    assert layer.isEditable()
    assert desk.iface.activeLayer() is layer
    desk.iface.actionAddFeature().trigger.assert_called()


@pytest.mark.parametrize("is_editing", [True, False])
def test_renaming_changes_style_and_polygons(desk, drawn, is_editing):
    if is_editing:
        assert drawn.startEditing()
    desk.rename(0, "Gewässer")
    wait_for(lambda: values(drawn) == [(1, "Gewässer")] * 3)
    assert categories(drawn)[0] == (1, "Gewässer")
    drawn.startEditing()
    draw(drawn, square(0, 200, 10))
    assert values(drawn) == [(1, "Gewässer")] * 4


def test_two_classes_cannot_have_one_name(desk, layer):
    desk.rename(1, "water")
    assert desk.names() == DEMO
    assert "already" in desk.message


def test_a_colour_is_changed_by_a_click_on_it(desk, layer, monkeypatch):
    alpha = fill(layer, 1)[1]
    monkeypatch.setattr(QgsColorDialog, "getColor", lambda *_: QColor("#123456"))
    desk.click_cell(1, COLOUR)
    assert fill(layer, 1) == ("#123456", alpha)
    assert desk.swatch(1) == "#123456"
    assert shown_classes([(layer, "class")])[1]["color"] == "#123456"


def test_a_colour_is_changed_by_keys_and_left_by_cancelling(desk, layer, monkeypatch):
    asked = []
    monkeypatch.setattr(QgsColorDialog, "getColor", lambda *_: asked.append(1) or QColor())
    desk.table.setCurrentIndex(desk.table.model().index(1, COLOUR))
    before = fill(layer, 1)
    QTest.keyClick(desk.table, Qt.Key.Key_Return)
    assert asked
    assert fill(layer, 1) == before


def test_only_unused_classes_are_removed(desk, drawn):
    desk.wait_for_rows(("water", "3", "300", "100%"), *[(n, "0", "0", "0%") for n in DEMO[1:]])
    desk.click_cell(0)
    desk.click(desk.dock.remove)
    assert desk.names() == DEMO
    assert "'water' has 3 polygons" in desk.message
    desk.click_cell(1)
    desk.click(desk.dock.remove)
    assert desk.names() == [name for name in DEMO if name != "wetland"]
    desk.click(desk.dock.add)
    desk.type_name("Moor")
    assert categories(drawn)[-1] == (2, "Moor")  # the number is free again


def test_what_is_changed_in_the_style_shows(desk, layer):
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(0, "Teich")
    renderer.deleteCategory(4)
    layer.setRenderer(renderer)
    assert desk.names() == ["Teich", *DEMO[1:4]]


def test_a_hint_tells_of_classes_with_few_polygons(desk, drawn):
    wait_for(lambda: "water (3)" in desk.hint)
    drawn.startEditing()
    for row in range(5):
        desk.click_cell(row)
        for number in range(5):
            draw(drawn, square(60 * number, 60 * row + 60, 50))
    wait_for(lambda: desk.hint == "")


def test_the_data_set_is_prefilled(desk, drawn, image):
    desk.click(desk.button("Make a data set…"))
    given = {"IMAGES": [image.id()], "LABELS": [drawn.id()], "CLASS_FIELD": "class"}
    assert desk.opened == [("dataset", given)]
    assert [(row["id"], row["name"]) for row in shown_classes([(drawn, "class")])] == [
        *enumerate(DEMO, 1)
    ]


def test_the_dialog_of_the_data_set_takes_what_is_prefilled(
    desk, drawn, image, provider, qgis_iface, monkeypatch
):
    from types import SimpleNamespace

    from land_cover_lab.core.lclab.spec import task
    from land_cover_lab.gui.tasks import TasksPart
    from processing.gui import AlgorithmDialog, ParametersPanel
    from qgis.PyQt.QtWidgets import QMenu, QToolBar

    monkeypatch.setattr(ParametersPanel, "iface", None)
    monkeypatch.setattr(AlgorithmDialog, "iface", qgis_iface)
    lab = SimpleNamespace(iface=qgis_iface, provider=provider, menu=QMenu(), toolbar=QToolBar())
    tasks = TasksPart(lab, lambda *_: None)
    desk.click(desk.button("Make a data set…"))
    ((name, given),) = desk.opened
    dialog = tasks.open(task(name), given)
    shown = dialog.mainWidget().createProcessingParameters()
    assert shown["IMAGES"] == [image.source()]
    assert shown["LABELS"] == [drawn.source()]
    assert shown["CLASS_FIELD"] == "class"
    tasks.unload()
