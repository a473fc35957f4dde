"""From polygons to a map in one model of the graphical modeller, run by qgis_process."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.plugin.qgis_support import UTM, read_raster, write_raster

SOURCE = QgsProcessingModelChildParameterSource
SIDE, PIXEL = 256, 2
CLASSES = {"see": ("open water", "#123456"), "wiese": ("meadow é", "#89ab00")}


@pytest.fixture(scope="module")
def scene(folder) -> Path:
    """An image that is dark in every other stripe of 64 pixels."""
    bright = np.arange(SIDE) // 64 % 2 * 120 + 40
    noise = np.random.default_rng(5).normal(0, 5, (3, SIDE, SIDE))
    values = (bright + noise).clip(1, 255).astype(np.uint8)
    side = SIDE * PIXEL
    return write_raster(folder / "szene ü.tif", values, (0, 0, side, side))


@pytest.fixture(scope="module")
def polygons(folder) -> Path:
    """Squares in the stripes, with a class as text, and a style beside the file."""
    layer = QgsVectorLayer(f"Polygon?crs={UTM}&field=art:string", "polygons", "memory")
    made = []
    for row in range(8):
        for column in range(4):
            feature = QgsFeature(layer.fields())
            feature.setAttribute("art", ("see", "wiese")[column % 2])
            left, bottom = (column * 64 + 16) * PIXEL, (row * 32 + 8) * PIXEL
            box = QgsRectangle(left, bottom, left + 32 * PIXEL, bottom + 16 * PIXEL)
            feature.setGeometry(QgsGeometry.fromRect(box))
            made.append(feature)
    layer.dataProvider().addFeatures(made)
    rows = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": colour}), name)
        for value, (name, colour) in CLASSES.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("art", rows))
    path = folder / "flächen.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    transforms = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transforms, options)
    _, is_saved = layer.saveNamedStyle(str(path.with_suffix(".qml")))
    assert is_saved
    return path


def child(name: str, **sources: SOURCE) -> QgsProcessingModelChildAlgorithm:
    """Return a step of the model that is called after its algorithm."""
    step = QgsProcessingModelChildAlgorithm(f"lclab:{name}")
    step.setChildId(name)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, [source])
    return step


def saved_chain(path: Path) -> Path:
    """Save a model of the graphical modeller: data set, training, map."""
    model = QgsProcessingModelAlgorithm("Chain", "Tests")
    kinds = [QgsProcessing.TypeVectorPolygon]
    for parameter in (
        QgsProcessingParameterRasterLayer("picture", "Picture"),
        QgsProcessingParameterFeatureSource("areas", "Areas", kinds),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    model.addChildAlgorithm(
        child(
            "dataset",
            IMAGES=SOURCE.fromModelParameter("picture"),
            LABELS=SOURCE.fromModelParameter("areas"),
            CLASS_FIELD=SOURCE.fromStaticValue("art"),
        )
    )
    model.addChildAlgorithm(
        child(
            "train",
            DATASET=SOURCE.fromChildOutput("dataset", "DATASET"),
            SET=SOURCE.fromStaticValue("encoder=tu-mobilenetv3_small_100"),
            ENCODER_WEIGHTS=SOURCE.fromStaticValue("none"),
            STEPS=SOURCE.fromStaticValue(8),
            CROP=SOURCE.fromExpression("32 * 2"),
            BATCH=SOURCE.fromStaticValue(2),
            DEVICE=SOURCE.fromStaticValue("cpu"),
        )
    )
    last = child(
        "predict",
        IMAGE=SOURCE.fromModelParameter("picture"),
        MODEL=SOURCE.fromChildOutput("train", "MODEL_FILE"),
    )
    result = QgsProcessingModelOutput("Map")
    result.setChildId("predict")
    result.setChildOutputName("OUTPUT")
    last.setModelOutputs({"Map": result})
    model.addChildAlgorithm(last)
    assert model.toFile(str(path))
    return path


def test_a_model_goes_from_polygons_to_a_styled_map(qgis_process, scene, polygons, folder):
    path = saved_chain(folder / "chain é.model3")
    output = folder / "karte é.tif"
    words = (f"--picture={scene}", f"--areas={polygons}", f"--predict:Map={output}")
    told = qgis_process("run", str(path), *words)
    assert "Classes of the layers' style: open water, meadow é" in told
    assert read_raster(output).shape == (1, SIDE, SIDE)
    layer = QgsRasterLayer(str(output), "map")
    shown = [(c.value, c.label, c.color.name()) for c in layer.renderer().classes()]
    assert shown == [(i, *row) for i, row in enumerate(CLASSES.values(), 1)]


def test_every_step_by_itself(qgis_process, scene, polygons, folder):
    """Each with results that the next takes, and the data set by its folder."""
    made, trained = folder / "daten", folder / "lauf"
    words = (f"--IMAGES={scene}", f"--LABELS={polygons}", "--CLASS_FIELD=art", f"--OUTPUT={made}")
    results = results_of(qgis_process("--json", "run", "lclab:dataset", *words))
    assert results == {"OUTPUT": str(made), "DATASET": str(made / "dataset.json")}
    words = (
        f"--DATASET={made}",
        "--SET=encoder=tu-mobilenetv3_small_100",
        "--ENCODER_WEIGHTS=none",
        "--STEPS=2",
        "--CROP=64",
        "--BATCH=2",
        "--DEVICE=cpu",
        f"--OUTPUT={trained}",
    )
    results = results_of(qgis_process("--json", "run", "lclab:train", *words))
    assert Path(results["MODEL_FILE"]).is_file()
    assert Path(results["REPORT"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert 0 <= results["MIOU"] <= 1


def results_of(told: str) -> dict:
    """Return the results that qgis_process printed."""
    return json.loads(told[told.index("{") : told.rindex("}") + 1])["results"]
