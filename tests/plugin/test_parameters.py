"""Every parameter of every task becomes the Processing parameter that stands for it."""

from __future__ import annotations

import pytest
from land_cover_lab.core.lclab.modelfile import SUFFIXES
from land_cover_lab.core.lclab.spec import Param, all_tasks, checked
from land_cover_lab.processing import parameters
from land_cover_lab.processing.parameters import bundled_model, is_one_text, qgis_parameter
from land_cover_lab.processing.values import items_of
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)
from qgis.gui import QgsGui, QgsProcessingGui

ALL = [(task.name, p) for task in all_tasks() for whole in task.params for p in whole.singles()]
TYPES = {
    "raster": "raster",
    "vector": "source",
    "file": "file",
    "folder": "file",
    "field": "field",
    "raster_output": "rasterDestination",
    "vector_output": "vectorDestination",
    "file_output": "fileDestination",
    "folder_output": "folderDestination",
    "text": "string",
    "number": "number",
    "integer": "number",
    "numbers": "string",
    "integers": "string",
    "boolean": "boolean",
    "choice": "enum",
    "extent": "extent",
}


@pytest.mark.parametrize(("task", "p"), ALL, ids=[f"{task}-{p.name}" for task, p in ALL])
def test_a_parameter_keeps_all_that_is_declared(task, p):
    made = qgis_parameter(p)
    assert made.name() == p.name.upper()
    assert made.type() == (
        "multilayer" if p.many and p.kind in ("raster", "vector") else TYPES[p.kind]
    )
    assert made.description().startswith(p.title)
    assert p.help in made.help()
    is_advanced = made.flags() & QgsProcessingParameterDefinition.FlagAdvanced
    assert bool(is_advanced) is p.advanced
    is_optional = made.flags() & QgsProcessingParameterDefinition.FlagOptional
    assert bool(is_optional) is (not p.required and p.default in (None, "", ()))
    if p.is_output:
        assert made.createByDefault() is p.required


@pytest.mark.parametrize(("task", "p"), ALL, ids=[f"{task}-{p.name}" for task, p in ALL])
def test_the_default_means_the_same_on_both_sides(task, p):
    if p.required and p.kind == "file" and p.suffixes == SUFFIXES:
        assert qgis_parameter(p).defaultValue() == bundled_model()
    elif p.required or p.default in (None, ()):
        assert qgis_parameter(p).defaultValue() is None
    else:
        default = qgis_parameter(p).defaultValue()
        assert checked(p, items_of(default) if is_one_text(p) else default) == p.default
        assert qgis_parameter(p).checkValueIsAcceptable(default, QgsProcessingContext())


def test_bounds_and_units():
    p = Param("side", "integer", "Side", "How long.", low=2, high=9, unit="pixels")
    made = qgis_parameter(p)
    assert (made.minimum(), made.maximum()) == (2, 9)
    assert made.description() == "Side [pixels]"
    assert [made.checkValueIsAcceptable(value) for value in (1, 2, 9, 10)] == [
        False,
        True,
        True,
        False,
    ]


def test_choices_are_words_not_numbers():
    p = Param("stitch", "choice", "Stitching", "How.", default="core", choices=("core", "blend"))
    made = qgis_parameter(p)
    assert made.options() == ["core", "blend"]
    assert made.checkValueIsAcceptable("blend")
    assert not made.checkValueIsAcceptable("sharp")


def test_a_vector_parameter_knows_its_geometry():
    p = Param("area", "vector", "Area", "Where.", layer="polygon")
    assert qgis_parameter(p).dataTypes() == [QgsProcessing.TypeVectorPolygon]


def test_a_file_dialog_offers_the_declared_endings():
    p = Param("model", "file", "Model", "Which.", suffixes=(".onnx", ".safetensors"))
    assert qgis_parameter(p).fileFilter() == "Model (*.onnx *.safetensors)"


def test_words_may_stand_in_the_place_of_a_file():
    p = Param("w", "file", "W", "Which.", default="b", hints=("b", "none"), suffixes=(".st",))
    made = qgis_parameter(p)
    assert made.defaultValue() == "b"
    assert "for example b, none" in made.help()
    values = ("b", "none", "/ä b/c.st", "c.pth", "another", "")
    context = QgsProcessingContext()
    found = [made.checkValueIsAcceptable(value, context) for value in values]
    assert found == [True, True, True, False, False, False]


def test_what_is_typed_into_the_form_of_a_file_is_its_value():
    p = Param("w", "file", "W", "Which.", default="b", hints=("b", "none"), suffixes=(".st",))
    made, registry = qgis_parameter(p), QgsGui.processingGuiRegistry()
    wrapper = registry.createParameterWidgetWrapper(made, QgsProcessingGui.Standard)
    form = wrapper.createWrappedWidget(QgsProcessingContext())
    assert wrapper.parameterValue() == "b"
    for value in ("none", "/ä b/c.st"):
        form.lineEdit().setText(value)
        assert wrapper.parameterValue() == value


def test_several_vector_layers_keep_their_geometry():
    p = Param("labels", "vector", "Labels", "Which.", many=True, layer="polygon")
    assert qgis_parameter(p).layerType() == QgsProcessing.TypeVectorPolygon


def test_a_folder_is_no_file():
    p = Param("dataset", "folder", "Data set", "Which.", required=True)
    assert qgis_parameter(p).behavior() == QgsProcessingParameterFile.Folder


def test_a_field_comes_from_its_layers():
    p = Param("class_field", "field", "Class field", "Which.", of="labels")
    assert qgis_parameter(p).parentLayerParameterName() == "LABELS"
    assert qgis_parameter(p).dependsOnOtherParameters() == ["LABELS"]


def test_suggested_texts_are_offered():
    p = Param("model", "text", "Network", "Which.", default="unet", hints=("fpn", "unet"))
    made = qgis_parameter(p)
    assert made.metadata() == {"widget_wrapper": {"value_hints": ["fpn", "unet"]}}
    assert made.checkValueIsAcceptable("another")
    # A list that offers one cannot take several.
    several = Param("set", "text", "Arguments", "Which.", many=True, hints=("a=1", "b=2"))
    assert qgis_parameter(several).metadata() == {}
    assert "for example a=1, b=2" in qgis_parameter(several).help()


def test_several_texts_are_one_with_semicolons():
    p = Param("loss", "text", "Loss", "Which.", default=("dice:0.5", "focal"), many=True)
    assert qgis_parameter(p).defaultValue() == "dice:0.5;focal"
    assert "Several are separated by ;" in qgis_parameter(p).help()


def test_parts_are_parameters_of_their_own():
    p = Param("pairs", "folder", "Pairs", "Both.", many=True, parts=("Folder of images", "Masks"))
    made = [qgis_parameter(single) for single in p.singles()]
    assert [(d.name(), d.description()) for d in made] == [
        ("FOLDER_OF_IMAGES", "Folder of images"),
        ("MASKS", "Masks"),
    ]


def test_the_model_that_comes_with_the_plugin_is_offered(tmp_path, monkeypatch):
    p = Param("model", "file", "Model", "Which.", required=True, many=True, suffixes=SUFFIXES)
    monkeypatch.setattr(parameters, "MODELS", tmp_path)
    assert qgis_parameter(p).defaultValue() is None
    (tmp_path / "land cover.onnx").touch()
    assert qgis_parameter(p).defaultValue() == str(tmp_path / "land cover.onnx")
    optional = Param("model", "file", "Model", "Which.", suffixes=SUFFIXES)
    assert qgis_parameter(optional).defaultValue() is None
