"""The zip in an empty profile, run by qgis_process as a server does."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)

from tests.plugin.qgis_support import polygon_layer, read_raster


def test_the_provider_is_there(qgis_process):
    listed = qgis_process("list")
    assert "Land Cover Lab" in listed
    assert "lclab:predict" in listed
    told = qgis_process("help", "lclab:predict")
    assert "The raster to map; any that GDAL opens." in told
    assert "STITCH: Stitching" in told


def test_a_map_is_right_in_every_pixel(qgis_process, image, model, water, folder):
    output = folder / "map.tif"
    told = qgis_process(
        "--json",
        "run",
        "lclab:predict",
        f"--IMAGE={image}",
        f"--MODEL={model}",
        f"--OUTPUT={output}",
    )
    assert json.loads(told[told.index("{") : told.rindex("}") + 1])["results"]["OUTPUT"] == str(
        output
    )
    np.testing.assert_array_equal(read_raster(output)[0], water)
    style = output.with_suffix(".qml").read_text(encoding="utf-8")
    assert 'label="water"' in style


def test_every_result_over_an_extent(qgis_process, image, model, water, folder):
    names = {
        "CONFIDENCE": "c.tif",
        "PROBABILITIES": "p.tif",
        "POLYGONS": "p.gpkg",
        "AREAS": "a.csv",
    }
    outputs = {name: folder / file for name, file in names.items()}
    output = folder / "part.tif"
    qgis_process(
        "run",
        "lclab:predict",
        f"--IMAGE={image}",
        f"--MODEL={model}",
        f"--OUTPUT={output}",
        "--EXTENT=500100,500350,5000900,5001050 [EPSG:26914]",
        "--STITCH=blend",
        "--DEVICE=cpu",
        *[f"--{name}={path}" for name, path in outputs.items()],
    )
    assert all(path.is_file() for path in outputs.values())
    np.testing.assert_array_equal(read_raster(output)[0], water[20:50, 20:70])
    assert read_raster(outputs["PROBABILITIES"]).shape == (2, 30, 50)


def test_a_mistake_is_told_in_one_sentence(qgis_process, image, folder):
    broken = folder / "broken.onnx"
    broken.write_bytes(b"\x08\x07")
    output = folder / "never.tif"
    words = (f"--IMAGE={image}", f"--MODEL={broken}", f"--OUTPUT={output}")
    told = qgis_process("run", "lclab:predict", *words, ok=False)
    assert "broken.onnx: the model file is broken or cut off" in told
    assert "Traceback" not in told
    assert not output.exists()


def test_without_a_python_it_says_what_to_do(qgis_process, image, model, folder):
    output = folder / "never.tif"
    words = (f"--IMAGE={image}", f"--MODEL={model}", f"--OUTPUT={output}")
    told = qgis_process("run", "lclab:predict", *words, ok=False, LCLAB_PYTHON="/nowhere/python")
    assert "/nowhere/python (from LCLAB_PYTHON) does not exist" in told
    assert "scripts/setup" in told


def test_the_networks_are_listed(qgis_process):
    told = qgis_process("--json", "run", "lclab:models")
    results = json.loads(told[told.index("{") : told.rindex("}") + 1])["results"]
    assert "unet" in {row["name"] for row in json.loads(results["RESULT"])}


def saved_model(path: Path) -> Path:
    """Save a model of the graphical modeller that has one prediction in it."""
    model = QgsProcessingModelAlgorithm("Water", "Tests")
    for parameter in (
        QgsProcessingParameterRasterLayer("picture", "Picture"),
        QgsProcessingParameterFile("network", "Network"),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    child = QgsProcessingModelChildAlgorithm("lclab:predict")
    child.setChildId("predict")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("IMAGE", [source.fromModelParameter("picture")])
    child.addParameterSources("MODEL", [source.fromModelParameter("network")])
    child.addParameterSources("STITCH", [source.fromStaticValue("blend")])
    child.addParameterSources("OVERLAP", [source.fromExpression("0.1 + 0.1")])
    result = QgsProcessingModelOutput("Map")
    result.setChildId("predict")
    result.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Map": result})
    model.addChildAlgorithm(child)
    assert model.toFile(str(path))
    return path


def test_a_model_of_the_modeller_runs(qgis_process, provider, image, model, water, folder):
    path = saved_model(folder / "water é.model3")
    output = folder / "from model.tif"
    qgis_process(
        "run", str(path), f"--picture={image}", f"--network={model}", f"--predict:Map={output}"
    )
    np.testing.assert_array_equal(read_raster(output)[0], water)


def test_a_layer_in_memory_is_the_area(folder, image, model, water, real_run):
    box = (500100, 5000900, 500350, 5001050)
    area = polygon_layer(box)
    output = folder / "area.tif"
    results = real_run(image=str(image), model=[str(model)], output=str(output), area=area)
    assert results == {"OUTPUT": str(output)}
    found = read_raster(output)[0]
    inside = found[found != 255]
    np.testing.assert_array_equal(inside.reshape(30, 50), water[20:50, 20:70])
