"""The class table that the style of a layer shows."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from land_cover_lab.core.lclab.spec import task
from land_cover_lab.processing.classes import ClassTable, shown_classes
from land_cover_lab.processing.inputs import gather
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from tests.plugin.qgis_support import polygon_layer, write_raster

BOX = (0, 0, 80, 60)


def fill(colour: str, **more: str) -> QgsFillSymbol:
    """Return a symbol for areas."""
    return QgsFillSymbol.createSimple({"color": colour, **more})


def styled(field: str, categories: list[tuple], kind: str = "integer") -> QgsVectorLayer:
    """Return a layer whose categories are (value, name, colour)."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:26914&field=class:{kind}", "drawn", "memory")
    rows = [QgsRendererCategory(value, fill(colour), name) for value, name, colour in categories]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, rows))
    return layer


def saved(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return the layer with its style as a project keeps it."""
    document = QDomDocument()
    layer.exportNamedStyle(document)
    copy = layer.clone()
    assert copy.importNamedStyle(document)[0]
    return copy


FOREST = {"id": 1, "name": "forest", "color": "#1e6b2d"}
WATER = {"id": 7, "name": "open water", "color": "#2b7fc4"}
CATEGORIES = [(1, "forest", "#1e6b2d"), (7, "open water", "#2b7fc4")]


@pytest.mark.parametrize("through", [lambda layer: layer, saved], ids=["fresh", "saved"])
@pytest.mark.parametrize("field", ["class", '"class"'])
def test_values_of_a_number_field_are_the_ids(through, field):
    layer = through(styled(field, CATEGORIES))
    assert shown_classes([(layer, "class")]) == [FOREST, WATER]


@pytest.mark.parametrize("through", [lambda layer: layer, saved], ids=["fresh", "saved"])
def test_values_of_a_decimal_field_are_the_ids_where_they_are_whole(through):
    layer = through(styled("class", [(1.0, "forest", "#1e6b2d"), (7.0, "open water", "#2b7fc4")]))
    assert shown_classes([(layer, "class")]) == [FOREST, WATER]


def test_texts_are_numbered_and_kept():
    layer = styled("class", [("wald", "forest", "#1e6b2d"), ("see é", "", "#2b7fc4")], "string")
    assert shown_classes([(layer, "class")]) == [
        {"id": 1, "name": "forest", "color": "#1e6b2d", "value": "wald"},
        {"id": 2, "name": "see é", "color": "#2b7fc4", "value": "see é"},
    ]


def test_texts_that_spell_numbers_are_the_ids():
    layer = styled("class", [("02", "b", "#000002"), ("11", "k", "#00000b")], "string")
    assert shown_classes([(layer, "class")]) == [
        {"id": 2, "name": "b", "color": "#000002"},
        {"id": 11, "name": "k", "color": "#00000b"},
    ]


@pytest.mark.parametrize("odd", [-1, 65535, 2**40, 1.5])
def test_numbers_that_can_be_no_ids_are_numbered(odd):
    layer = styled("class", [(5, "a", "#000001"), (odd, "b", "#000002")], "double")
    assert shown_classes([(layer, "class")]) == [
        {"id": 1, "name": "a", "color": "#000001", "value": 5},
        {"id": 2, "name": "b", "color": "#000002", "value": odd},
    ]


@pytest.mark.parametrize("through", [lambda layer: layer, saved], ids=["fresh", "saved"])
def test_the_category_for_all_others_is_none(through):
    others = [("", "others", "#ffffff"), (None, "none", "#eeeeee")]
    layer = through(styled("class", [*CATEGORIES, *others]))
    assert shown_classes([(layer, "class")]) == [FOREST, WATER]


def test_a_hidden_category_is_ignored():
    layer = styled("class", CATEGORIES)
    layer.renderer().updateCategoryRenderState(1, False)
    assert shown_classes([(layer, "class")]) == [FOREST, {**WATER, "ignore": True}]
    layer.renderer().updateCategoryRenderState(0, False)
    assert shown_classes([(layer, "class")]) == []


def test_joined_values_are_one_class():
    layer = styled("class", [([3, 4], "trees", "#1e6b2d"), (9, "rest", "#cccccc")])
    assert shown_classes([(layer, "class")]) == [
        {"id": 3, "name": "trees", "color": "#1e6b2d", "value": [3, 4]},
        {"id": 9, "name": "rest", "color": "#cccccc"},
    ]


def test_names_become_unique():
    layer = styled("class", [(1, "forest", "#000001"), (2, "forest", "#000002")])
    names = [row["name"] for row in shown_classes([(layer, "class")])]
    assert names == ["forest", "forest (2)"]


@pytest.mark.parametrize(
    "symbol",
    [
        fill("0,0,0,255", style="no", outline_color="#c8372d"),
        fill("0,0,0,0", outline_color="#c8372d"),
        fill("200,55,45,30", outline_color="#000000"),
    ],
    ids=["no brush", "clear", "pale"],
)
def test_a_class_has_the_colour_that_it_is_seen_by(symbol):
    symbol.setOpacity(0.2)
    layer = styled("class", [])
    layer.setRenderer(
        QgsCategorizedSymbolRenderer("class", [QgsRendererCategory(1, symbol, "roofs")])
    )
    assert shown_classes([(layer, "class")])[0]["color"] == "#c8372d"


def test_other_styles_show_no_classes():
    by_rules = polygon_layer(BOX)
    by_rules.setRenderer(QgsRuleBasedRenderer(fill("#ff0000")))
    by_expression = styled("class + 1", CATEGORIES)
    by_another = styled("other", CATEGORIES)
    for layer in (polygon_layer(BOX), by_rules, by_expression, by_another):
        assert shown_classes([(layer, "class")]) == []
    assert shown_classes([(styled("class", CATEGORIES), "")]) == []


def test_layers_are_put_together_and_the_first_wins():
    first = styled("class", [(1, "forest", "#1e6b2d")])
    second = styled("class", [(1, "wood", "#000000"), (7, "open water", "#2b7fc4")])
    pairs = [(first, "class"), (polygon_layer(BOX), "class"), (second, "class")]
    assert shown_classes(pairs) == [FOREST, WATER]


def paletted(folder, classes: list[tuple]) -> QgsRasterLayer:
    """Return a raster layer whose values are shown as (value, name, colour)."""
    values = np.zeros((1, 6, 8), np.uint8)
    layer = QgsRasterLayer(str(write_raster(folder / "labels.tif", values)), "labels")
    made = [QgsPalettedRasterRenderer.Class(v, QColor(c), name) for v, name, c in classes]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, made))
    return layer


def test_values_of_a_raster_are_the_ids(folder):
    layer = paletted(folder, [(0, "ground", "#b59a74"), (7, "open water", "#2b7fc4")])
    assert shown_classes([(layer, "")]) == [
        {"id": 0, "name": "ground", "color": "#b59a74"},
        WATER,
    ]


def test_what_a_raster_says_itself_is_left_to_the_core(folder):
    path = write_raster(folder / "labels.tif", np.zeros((1, 6, 8), np.uint8))
    data = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(3, (200, 55, 45))
    data.GetRasterBand(1).SetColorTable(table)
    del data
    layer = QgsRasterLayer(str(path), "labels")
    assert layer.renderer().type() == "paletted"
    assert shown_classes([(layer, "")]) == []
    renamed = layer.renderer().clone()
    renamed.setLabel(3, "roofs")
    layer.setRenderer(renamed)
    assert shown_classes([(layer, "")]) == [{"id": 3, "name": "roofs", "color": "#c8372d"}]


def test_a_style_of_more_classes_than_a_map_has_is_none(folder):
    assert (
        shown_classes([(paletted(folder, [(i, f"c{i}", "#000000") for i in range(256)]), "")]) == []
    )
    assert shown_classes([(QgsRasterLayer(str(folder / "labels.tif"), "grey"), "")]) == []


def gathered(run, **given):
    """Return the inputs of a data set."""
    return gather(task("dataset"), {k.upper(): v for k, v in given.items()}, run.context)


def test_a_task_gets_the_table_of_its_label_layers(run, folder):
    layer = styled("class", CATEGORIES)
    inputs = gathered(run, labels=[layer], class_field="class")
    path = inputs.resolved(task("dataset"), folder, run.feedback)["classes"]
    assert path.endswith(".json")
    assert json.loads(Path(path).read_text(encoding="utf-8")) == [FOREST, WATER]
    assert run.feedback.texts("info").endswith("Classes of the layers' style: forest, open water")


def test_a_task_gets_the_table_of_its_label_rasters(run, folder):
    layer = paletted(folder, [(0, "ground", "#b59a74"), (7, "open water", "#2b7fc4")])
    assert isinstance(gathered(run, label_rasters=[layer]).sources["classes"][0], ClassTable)


def test_a_file_that_is_no_layer_of_the_project_has_the_style_kept_with_it(run, folder):
    layer = styled("class", CATEGORIES)
    path = folder / "areas.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    transforms = run.context.transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transforms, options)
    layer.saveNamedStyle(str(path.with_suffix(".qml")))
    inputs = gathered(run, labels=[str(path)], class_field="class")
    assert isinstance(inputs.sources["classes"][0], ClassTable)
    plain = QgsVectorLayer(str(path), "areas")
    plain.setRenderer(QgsSingleSymbolRenderer(fill("#ff0000")))
    assert "classes" not in gathered(run, labels=[plain], class_field="class").sources


def test_the_users_own_table_comes_first(run, folder):
    table = folder / "mine.json"
    table.write_text("[]", encoding="utf-8")
    layer = styled("class", CATEGORIES)
    inputs = gathered(run, labels=[layer], class_field="class", classes=str(table))
    assert "classes" not in inputs.sources
    assert inputs.values["classes"] == str(table)


def test_without_a_style_there_is_no_table(run):
    inputs = gathered(run, labels=[polygon_layer(BOX)], class_field="class")
    assert "classes" not in inputs.sources
