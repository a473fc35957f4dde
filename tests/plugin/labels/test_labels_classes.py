"""The label layer and its classes, by clicks and keys."""

from __future__ import annotations

import json

import pytest
from land_cover_lab.core.lclab.card import Band, Card, LandClass
from land_cover_lab.processing.classes import shown_classes
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
)
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from tests.plugin.labels.support import (
    BOX,
    COLOUR,
    Desk,
    draw,
    image_layer,
    on_disk,
    pick,
    polygons_layer,
    square,
    wait_for,
)
from tests.plugin.qgis_support import UTM

DEMO = ["water", "wetland", "cropland", "grassland", "bare ground"]


def values(layer):
    """Class and name of every polygon."""
    return [(f["class"], f["name"]) for f in layer.getFeatures()]


def categories(layer):
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


@pytest.fixture
def layer(desk):
    """A new label layer with the demo's classes."""
    made = desk.new_layer()
    start_from(desk, "Of the demo: prairie lakes")
    return made


@pytest.fixture
def drawn(layer):
    """The layer with three polygons of water on disk."""
    assert layer.startEditing()
    for number in range(3):
        draw(layer, square(100 * number, 0, 50))
    assert layer.commitChanges()
    return layer


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
    assert values(drawn)[-1] == (1, "Gewässer") or (1, "Gewässer") in values(drawn)
    assert len(set(values(drawn))) == 1


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


def test_classes_that_are_used_stay_when_others_are_taken_over(desk, drawn, folder):
    wait_for(lambda: desk.rows()[0][1] == "3")
    path = folder / "Tafel.csv"
    text = "name;color\nReis;#112233\nwater;#000000\nTee;\n"
    path.write_text(text, encoding="utf-8")
    desk.answer_dialog(path)
    start_from(desk, "Of a class table…")
    assert desk.names() == ["water", "Reis", "Tee"]
    assert fill(drawn, 0)[0] == "#3b7fbf"
    assert fill(drawn, 1)[0] == "#112233"
    assert set(values(drawn)) == {(1, "water")}


def test_classes_of_a_model(desk, layer, folder):
    classes = (LandClass(0, "Wald", "#1e6b2d"), LandClass(5, "See", "#2b7fc4"))
    card = Card(classes=classes, bands=(Band("gray"),))
    header = json.dumps({"__metadata__": card.properties()}).encode()
    path = folder / "modell ß.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    desk.answer_dialog(path)
    start_from(desk, "Of a model file…")
    assert desk.names() == ["Wald", "See"]


def test_what_is_no_class_table_is_told(desk, layer, folder):
    path = folder / "x.json"
    path.write_text('{"a": 1}', encoding="utf-8")
    desk.answer_dialog(path)
    start_from(desk, "Of a class table…")
    assert "no class table" in desk.message
    assert desk.names() == DEMO


def test_classes_of_another_layer_of_the_project(desk):
    other = polygons_layer("field=klass:string", [], name="anders")
    symbol = QgsFillSymbol.createSimple({"color": "#abcdef"})
    renderer = QgsCategorizedSymbolRenderer("klass", [QgsRendererCategory("A", symbol, "Aue")])
    other.setRenderer(renderer)
    desk.project.addMapLayer(other)
    layer = desk.new_layer()
    start_from(desk, "anders")
    assert categories(layer) == [(1, "Aue")]
    assert fill(layer, 0)[0] == "#abcdef"


def test_a_polygon_layer_is_taken_with_its_classes(desk):
    rows = [(square(0, 0, 50), ["See"]), (square(100, 0, 100), ["Wald"])]
    layer = polygons_layer("field=art:string&field=class:string", [])
    layer = polygons_layer("field=class:string", rows)
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "class",
            [
                QgsRendererCategory(v, QgsFillSymbol.createSimple({"color": c}), v)
                for v, c in (("See", "#0000ff"), ("Wald", "#00ff00"))
            ],
        )
    )
    desk.take(layer)
    desk.wait_for_rows(("See", "1", "100", "20%"), ("Wald", "1", "400", "80%"))
    assert desk.dock.field.isVisible()
    assert desk.dock.field.currentField() == "class"


def test_a_layer_without_style_gets_a_class_for_every_value(desk):
    rows = [(square(0, 0, 50), [7, "Wald"]), (square(99, 0, 50), [2, "See"]), (BOX, [None, None])]
    layer = polygons_layer("field=class_id:integer&field=class_name:string", rows)
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    desk.take(layer)
    desk.wait_for_rows(("See", "1", "100", "50%"), ("Wald", "1", "100", "50%"))
    assert categories(layer) == [(2, "See"), (7, "Wald")]
    assert "1 polygons have none of these classes" in desk.hint


def test_renaming_a_class_that_is_a_text_renames_the_polygons(desk):
    rows = [(square(0, 0, 50), ["See"]), (square(99, 0, 50), ["Wald"])]
    layer = polygons_layer("field=class:string", rows)
    desk.take(layer)
    wait_for(lambda: desk.names() == ["See", "Wald"])
    desk.rename(0, "Weiher")
    wait_for(lambda: {f["class"] for f in layer.getFeatures()} == {"Weiher", "Wald"})
    desk.wait_for_rows(("Weiher", "1", "100", "50%"), ("Wald", "1", "100", "50%"))
    assert categories(layer) == [("Weiher", "Weiher"), ("Wald", "Wald")]


def test_the_class_field_of_a_layer_can_be_told(desk):
    rows = [(square(0, 0, 50), ["x", "See"])]
    layer = polygons_layer("field=bemerkung:string&field=nutzung:string", rows)
    desk.take(layer)
    assert "none of its fields" in desk.message
    assert not desk.dock.draw.isEnabled()
    pick(desk.dock.field, "nutzung")
    wait_for(lambda: desk.names() == ["See"])


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


def test_layer_and_image_come_back_with_the_project(desk, drawn, folder):
    assert desk.project.write(str(folder / "p.qgz"))
    desk.project.clear()
    assert desk.dock.layers.currentLayer() is None
    assert desk.names() == []
    assert desk.project.read(str(folder / "p.qgz"))
    wait_for(lambda: desk.rows()[:1] == [("water", "3", "300", "100%")])
    assert desk.names() == DEMO
    assert desk.dock.images.currentLayer().name() == "bild ü"


def test_the_classes_lie_beside_the_file_for_other_projects(desk, drawn):
    path = drawn.source()
    desk.project.clear()
    from qgis.core import QgsVectorLayer

    again = QgsVectorLayer(path, "wieder", "ogr")
    assert [label for _, label in categories(again)] == DEMO
    desk.take(again)
    wait_for(lambda: desk.rows()[0][1] == "3")


def test_a_layer_that_is_removed_leaves_an_empty_dock(desk, drawn):
    drawn.startEditing()
    draw(drawn, square(0, 0, 5))
    drawn.rollBack()
    desk.project.removeMapLayer(drawn.id())
    assert desk.names() == []
    assert desk.hint.startswith("Make a new label layer")
    QTest.qWait(50)


def test_an_image_that_is_removed_is_none(desk, drawn, folder, image):
    desk.project.addMapLayer(image_layer(folder / "zweites.tif"))
    wait_for(lambda: desk.rows()[0][2] == "300")
    desk.project.removeMapLayer(image.id())
    assert desk.dock.images.currentLayer() is None
    wait_for(lambda: desk.rows()[0] == ("water", "3", "–", "100%"))


def test_all_is_taken_out_again_in_the_middle_of_an_edit(desk, drawn):
    drawn.startEditing()
    draw(drawn, square(0, 0, 5))
    desk.leave()
    draw(drawn, square(0, 50, 5))
    assert not desk.lab.menu.actions()
    assert not desk.lab.toolbar.actions()
    QTest.qWait(50)
    drawn.rollBack()


def test_a_second_desk_finds_what_the_first_left(desk, drawn, folder, monkeypatch):
    desk.leave()
    again = Desk(desk.iface, desk.canvas, folder, monkeypatch)
    try:
        wait_for(lambda: again.rows()[:1] == [("water", "3", "300", "100%")])
    finally:
        again.leave()


def test_copies_on_disk_are_read_as_well(desk, folder):
    rows = [(square(0, 0, 50), ["See"])]
    layer = on_disk(polygons_layer("field=class:string", rows), folder / "ö.gpkg")
    QgsProject.instance().addMapLayer(layer)
    desk.take(layer)
    desk.wait_for_rows(("See", "1", "100", "100%"))
