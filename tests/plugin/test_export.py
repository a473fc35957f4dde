"""Vector layers as the worker gets them: just what the user sees and chose, with all attributes."""

from __future__ import annotations

from pathlib import Path

import pytest
from land_cover_lab.core.lclab.errors import InputError
from land_cover_lab.core.lclab.spec import Param
from land_cover_lab.processing.chosen import Chosen, chosen
from land_cover_lab.processing.layers import ogr_text, vector_source
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from tests.plugin.qgis_support import UTM

LABELS = Param("labels", "vector", "Labels", "Which.", layer="polygon")
SOURCE = QgsProcessingFeatureSourceDefinition


@pytest.fixture(autouse=True)
def empty_project():
    yield
    QgsProject.instance().clear()


def layer_of(fields: str, rows: list[tuple]) -> QgsVectorLayer:
    """Return a layer in memory with a square for every row of attributes."""
    layer = QgsVectorLayer(f"Polygon?crs={UTM}&{fields}", "drawn", "memory")
    made = []
    for index, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(index, 0, index + 1, 1)))
        made.append(feature)
    assert layer.dataProvider().addFeatures(made)[0]
    layer.updateExtents()
    return layer


def kept(layer: QgsVectorLayer, folder: Path) -> QgsVectorLayer:
    """Return the layer as it opens from a GeoPackage."""
    path = folder / "kept.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerOptions = ["FID=number"]
    transforms = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transforms, options)
    return QgsVectorLayer(str(path), "kept")


def written(chosen_layer: Chosen, folder: Path, run) -> list[dict]:
    """Return the attributes that another program reads from what the worker gets."""
    path = vector_source(chosen_layer, run.context).path(folder, run.feedback)
    data = ogr.Open(path.split("|")[0])
    return [dict(feature.items()) for feature in data.GetLayer(0)]


ROWS = [(1, "Wald"), (2, "Straße"), (2, None)]
FIELDS = "field=class:integer&field=name:string"
AS_DICTIONARIES = [{"class": number, "name": name} for number, name in ROWS]


def test_a_drawn_layer_brings_its_attributes(folder, run):
    assert written(Chosen(layer_of(FIELDS, ROWS)), folder, run) == AS_DICTIONARIES


def test_edits_that_are_not_saved_are_there(folder, run):
    layer = kept(layer_of(FIELDS, ROWS), folder)
    layer.startEditing()
    first = next(layer.getFeatures()).id()
    layer.changeAttributeValue(first, layer.fields().indexOf("class"), 9)
    feature = QgsFeature(layer.fields())
    feature.setAttribute("name", "neu")
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(5, 5, 6, 6)))
    layer.addFeature(feature)
    rows = written(Chosen(layer), folder, run)
    assert sorted((row["class"] or 0, row["name"] or "") for row in rows) == [
        (0, "neu"),
        (2, ""),
        (2, "Straße"),
        (9, "Wald"),
    ]


def test_a_filter_holds(folder, run):
    layer = kept(layer_of(FIELDS, ROWS), folder)
    layer.setSubsetString('"class" = 2')
    assert [row["name"] for row in written(Chosen(layer), folder, run)] == ["Straße", None]


def test_joined_and_calculated_fields_are_there(folder, run):
    layer = kept(layer_of(FIELDS, ROWS), folder)
    assert ogr_text(layer)
    names = QgsVectorLayer("None?field=code:integer&field=long:string", "names", "memory")
    row = QgsFeature(names.fields())
    row.setAttributes([2, "asphalt"])
    names.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayers([layer, names])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(names)
    join.setJoinFieldName("code")
    join.setTargetFieldName("class")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    tens = QgsField(layer.fields().field("class"))
    tens.setName("tens")
    layer.addExpressionField('"class" * 10', tens)
    assert ogr_text(layer) == ""
    rows = written(Chosen(layer), folder, run)
    assert [(row["names_long"], row["tens"]) for row in rows] == [
        (None, 10),
        ("asphalt", 20),
        ("asphalt", 20),
    ]


def test_fields_of_any_name_and_kind_come_through(folder, run):
    fields = (
        "field=fid:string&field=geom:integer&field=ogc_fid:double&field=Class:string&"
        "field=when:date&field=at:datetime&field=yes:bool&field=big:int8&field=list:string[]"
    )
    row = ("same", 3, 0.5, "Wald", "2024-05-06", None, True, 2**40, ["a", "b"])
    rows = written(Chosen(layer_of(fields, [row, row])), folder, run)
    assert len(rows) == 2
    found = rows[0]
    assert (found["fid"], found["geom"], found["ogc_fid"]) == ("same", 3, 0.5)
    assert (found["Class"], found["big"], bool(found["yes"])) == ("Wald", 2**40, True)
    assert found["when"].replace("/", "-") == "2024-05-06"
    assert "list" not in found


def test_fields_that_differ_by_case_only_are_one(folder, run):
    layer = layer_of("field=class:integer&field=CLASS:string", [(1, "x")])
    assert written(Chosen(layer), folder, run) == [{"class": 1}]


def test_a_coordinate_system_that_the_user_has_set_holds(folder, run):
    layer = kept(layer_of(FIELDS, ROWS), folder)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    path = vector_source(Chosen(layer), run.context).path(folder, run.feedback)
    assert QgsVectorLayer(path, "copy").crs().authid() == "EPSG:32632"


def names(definition, folder, run) -> list:
    """Return the names of the features that a value of the dialog stands for."""
    (found,) = chosen(LABELS, {"LABELS": definition}, run.context)
    return [row["name"] for row in written(found, folder, run)]


@pytest.fixture(params=["memory", "file"])
def layer(request, folder) -> QgsVectorLayer:
    made = layer_of(FIELDS, ROWS)
    made = kept(made, folder) if request.param == "file" else made
    QgsProject.instance().addMapLayer(made)
    return made


def test_only_what_is_selected(layer, folder, run):
    assert names(SOURCE(layer.id(), False), folder, run) == ["Wald", "Straße", None]
    layer.selectByExpression('"name" IS NOT NULL')
    assert names(SOURCE(layer.id(), True), folder, run) == ["Wald", "Straße"]
    (found,) = chosen(LABELS, {"LABELS": SOURCE(layer.id(), True)}, run.context)
    assert found.extent_in(layer, run.context) == QgsRectangle(0, 0, 2, 1)


def test_the_selection_is_the_one_when_the_run_began(layer, folder, run):
    layer.selectByExpression('"class" = 1')
    (found,) = chosen(LABELS, {"LABELS": SOURCE(layer.id(), True)}, run.context)
    layer.removeSelection()
    assert [row["name"] for row in written(found, folder, run)] == ["Wald"]


def test_nothing_selected_is_told(layer, run):
    with pytest.raises(InputError, match="labels = .*: no feature is chosen. Select some"):
        chosen(LABELS, {"LABELS": SOURCE(layer.id(), True)}, run.context)


def test_the_first_features(layer, folder, run):
    assert names(SOURCE(layer.id(), False, 2), folder, run) == ["Wald", "Straße"]
    layer.selectByExpression('"class" = 2')
    assert names(SOURCE(layer.id(), True, 1), folder, run) in (["Straße"], [None])


def test_a_filter_of_the_dialog(layer, folder, run):
    class WithFilter(SOURCE):
        """As it is from QGIS 3.32 on."""

        filterExpression = "\"name\" = 'Wald'"  # noqa: N815 - QGIS's

    assert QgsExpression(WithFilter.filterExpression).isValid()
    assert names(WithFilter(layer.id()), folder, run) == ["Wald"]


def test_layers_of_the_dialog_are_those_of_the_project(layer, run):
    several = Param("labels", "vector", "Labels", "Which.", many=True, layer="polygon")
    for value in ([layer.source()], [layer.id()], [layer], layer.id()):
        (found,) = chosen(several, {"LABELS": value}, run.context)
        assert found.layer == layer
    for nothing in (None, "", []):
        assert chosen(several, {"LABELS": nothing}, run.context) == []


def test_an_empty_layer_has_no_extent(run):
    layer = layer_of(FIELDS, [])
    with pytest.raises(InputError, match="drawn: the layer is empty"):
        Chosen(layer).extent_in(layer, run.context)
