"""Which layer is the label layer, and where its classes come from."""

from __future__ import annotations

import json

from land_cover_lab.core.lclab.card import Band, Card, LandClass
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtTest import QTest

from tests.plugin.labels.support import (
    BOX,
    DEMO,
    Desk,
    categories,
    draw,
    fill,
    image_layer,
    on_disk,
    pick,
    polygons_layer,
    square,
    start_from,
    values,
    wait_for,
)


def test_classes_that_are_used_stay_when_others_are_taken_over(desk, drawn, folder):
    wait_for(lambda: desk.rows()[0][1] == "3")
    path = folder / "Tafel.csv"
    text = "id;name;color\n1;Reis;#112233\n9;water;#000000\n4;Tee;kein\n4;Tee;\n"
    path.write_text(text, encoding="utf-8")
    desk.answer_dialog(path)
    start_from(desk, "Of a class table…")
    assert desk.names() == ["water", "Reis", "Tee"]
    assert fill(drawn, 0)[0] == "#3b7fbf"
    assert fill(drawn, 1)[0] == "#112233"
    assert [value for value, _ in categories(drawn)] == [1, 2, 4]  # 1 is water's
    assert set(values(drawn)) == {(1, "water")}


def test_classes_of_a_model(desk, layer, folder):
    classes = (LandClass(0, "Wald", "#1e6b2d"), LandClass(5, "See", "#2b7fc4"))
    card = Card(classes=classes, bands=(Band("gray"),))
    header = json.dumps({"__metadata__": card.properties()}).encode()
    path = folder / "modell ß.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    desk.answer_dialog(path)
    start_from(desk, "Of a model file…")
    assert categories(layer) == [(0, "Wald"), (5, "See")]  # the numbers of the model's maps


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


def test_a_style_of_another_kind_is_kept_under_a_name(desk):
    layer = polygons_layer("field=class:string&field=area:double", [(BOX, ["See", 1.0])])
    symbol = QgsFillSymbol.createSimple({"color": "#abcdef"})
    layer.setRenderer(QgsGraduatedSymbolRenderer("area", [QgsRendererRange(0, 9, symbol, "a")]))
    desk.take(layer)
    wait_for(lambda: desk.names() == ["See"])
    assert "Before labelling" in layer.styleManager().styles()
    assert layer.styleManager().setCurrentStyle("Before labelling")
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)


def test_a_class_field_that_is_deleted_leaves_polygons_without_class(desk):
    rows = [(square(0, 0, 50), ["x", "See"])]
    layer = polygons_layer("field=note:string&field=class:string", rows)
    desk.take(layer)
    wait_for(lambda: desk.names() == ["See"])
    assert layer.startEditing()
    assert layer.deleteAttribute(layer.fields().indexOf("note"))
    QTest.qWait(400)
    assert desk.rows() == [("See", "1", "100", "100%")]
    assert layer.deleteAttribute(layer.fields().indexOf("class"))
    wait_for(lambda: "1 polygons have none" in desk.hint)
    layer.rollBack()
    wait_for(lambda: desk.rows() == [("See", "1", "100", "100%")])
