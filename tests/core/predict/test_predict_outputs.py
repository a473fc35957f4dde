"""What a prediction leaves behind: maps, legends, tables, polygons; or nothing at all."""

import csv
import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from scipy import ndimage

from lclab.card import LandClass, card_of
from lclab.errors import InputError
from lclab.events import Report
from tests.core.geo.rasters import METRE_GRID, patched_pixels, read, write
from tests.core.geo.test_sieve import too_small
from tests.core.predict.networks import TABLE, card, ndwi, ndwi_labels, ndwi_scores

COMMAND = Path(__file__).resolve().parents[3] / "core" / "lclab" / "__main__.py"
WIDE = tuple(LandClass(i, f"k {i}", f"#0000{n:02x}") for n, i in enumerate((3, 256, 40_000)))
SPARSE = tuple(LandClass(i, f"k {i}", f"#0000{n:02x}") for n, i in enumerate((1, 2, 7)))


@pytest.fixture
def pixels():
    return patched_pixels()


# The map.


@pytest.mark.parametrize("table", [TABLE, SPARSE, WIDE], ids=["bytes", "gaps", "wide"])
@pytest.mark.parametrize("nodata", [0, 4, 255, 300, 65535])
def test_ids_and_nodata(folder, pixels, predict, table, nodata):
    pixels[:, 20:40, 30:90] = 0
    image = write(folder / "n.tif", pixels, nodata=0)
    model = ndwi(folder / "m.onnx", described=card(classes=table))
    ids = [c.id for c in table]
    if nodata in ids:
        with pytest.raises(InputError, match=f"nodata = {nodata}: this is the value") as caught:
            predict(image, model, nodata=nodata)
        assert caught.value.field == "nodata"
        return
    found = predict(image, model, nodata=nodata)
    expected = np.where((pixels == 0).all(0), nodata, np.array(ids)[ndwi_labels(pixels)])
    np.testing.assert_array_equal(found["map"], expected)
    assert found["map"].dtype == (np.uint8 if max(*ids, nodata) < 256 else np.uint16)
    with rasterio.open(found["output"]) as raster:
        assert raster.nodata == nodata


def test_map_is_tiled_and_compressed(image, model, predict):
    with rasterio.open(predict(image, model)["output"]) as raster:
        assert raster.driver == "GTiff"
        assert raster.block_shapes == [(512, 512)]
        assert raster.compression.name.lower() == "deflate"


@pytest.mark.parametrize("cog", ["gtiff", "cog"])
def test_colours_and_card_are_in_the_map(image, model, predict, cog):
    with rasterio.open(predict(image, model, format=cog)["output"]) as raster:
        colours = raster.colormap(1)
        assert [colours[i] for i in range(3)] == [
            (0x2B, 0x6C, 0xB0, 255),
            (0x38, 0xA1, 0x69, 255),
            (0xB7, 0x79, 0x1F, 255),
        ]
        (told,) = raster.tags(ns="LCLAB").values()
    found = card_of(json.loads(told))
    assert found.classes == TABLE
    assert found.bands == card().bands


@pytest.mark.parametrize("cog", ["gtiff", "cog"])
@pytest.mark.parametrize("table", [TABLE, SPARSE, WIDE], ids=["bytes", "gaps", "wide"])
def test_gdal_names_the_classes(folder, image, predict, table, cog):
    gdalinfo = shutil.which("gdalinfo")
    assert gdalinfo, "apt install gdal-bin"
    model = ndwi(folder / "m.onnx", described=card(classes=table))
    path = predict(image, model, format=cog, nodata=0 if table is not TABLE else 255)["output"]
    done = subprocess.run([gdalinfo, path], capture_output=True, encoding="utf-8", check=True)
    for c in table:
        assert f"{c.id}: {c.name}\n" in done.stdout


def test_style_lies_beside_the_map(folder, image, model, predict):
    predict(image, model)
    root = ET.parse(folder / "map.qml").getroot()  # noqa: S314 - our own file
    entries = [(e.get("value"), e.get("label"), e.get("color")) for e in root.iter("paletteEntry")]
    assert entries == [(str(c.id), c.name, c.color) for c in TABLE]


def test_result_tells_what_was_done(folder, image, model, predict):
    found = predict(image, model, confidence=str(folder / "c.tif"))
    assert found["output"] == str(folder / "map.tif")
    assert found["confidence"] == str(folder / "c.tif")
    assert found["classes"] == [{"id": c.id, "name": c.name, "color": c.color} for c in TABLE]
    assert found["windows"] == found["inferred"] > 0
    assert found["skipped"] == 0
    assert found["pixels_mapped"] == 150 * 201 <= found["pixels_inferred"]
    assert found["seconds"] >= 0


def test_progress_runs_from_start_to_end(image, model, predict):
    told = []
    report = Report(told.append)
    report._last_sent = float("-inf")
    predict(image, model, report=report)
    report.flush()
    fractions = [e["fraction"] for e in told if e["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert all(0 <= f <= 1 for f in fractions)
    assert any(e["event"] == "log" and e["message"].startswith("Device: cpu") for e in told)


# Rasters of scores.


def test_confidence_and_probabilities(folder, pixels, predict):
    soft = pixels // 16
    soft[:, 20:40, 30:90] = 0
    image = write(folder / "n.tif", soft, nodata=0)
    model = ndwi(folder / "m.onnx", described=card(classes=SPARSE))
    more = {"confidence": str(folder / "c.tif"), "probabilities": str(folder / "p.tif")}
    found = predict(image, model, **more)
    scores = ndwi_scores(soft)
    chances = np.exp(scores - scores.max(0)) / np.exp(scores - scores.max(0)).sum(0)
    chances[:, (soft == 0).all(0)] = -1
    np.testing.assert_allclose(read(folder / "p.tif"), chances, atol=1e-6)
    np.testing.assert_allclose(read(folder / "c.tif")[0], chances.max(0), atol=1e-6)
    for name in ("c", "p"):
        with rasterio.open(folder / f"{name}.tif") as raster:
            assert raster.nodata == -1
            assert raster.dtypes[0] == "float32"
            assert raster.transform == METRE_GRID
    np.testing.assert_array_equal(found["map"] == 255, (soft == 0).all(0))


# Cloud-optimised.


def test_cloud_optimised_maps(folder, pixels, model, predict):
    big = np.tile(pixels, (1, 8, 6))[:, :1100, :1050]
    big[:, :300, :300] = 0
    image = write(folder / "n.tif", big, nodata=0)
    more = {"confidence": str(folder / "c.tif"), "format": "cog"}
    found = predict(image, model, **more)
    plain = predict(image, model, output=str(folder / "plain.tif"))
    np.testing.assert_array_equal(found["map"], plain["map"])
    for name in ("map.tif", "c.tif"):
        with rasterio.open(folder / name) as raster:
            assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert raster.block_shapes == [(512, 512)]
            assert raster.overviews(1) == [2, 4]
            assert raster.nodata == (255 if name == "map.tif" else -1)
    with rasterio.open(folder / "map.tif", overview_level=0) as small:
        values = small.read(1)
    assert set(np.unique(values)) <= {0, 1, 2, 255}
    assert (values[:149, :149] == 255).all()
    assert not (values[151:] == 255).any()


def test_overviews_of_confidence_are_averages(folder, pixels, model, predict):
    big = np.tile(pixels, (1, 8, 6))[:, :1100, :1050]
    image = write(folder / "n.tif", big)
    predict(image, model, confidence=str(folder / "c.tif"), format="cog")
    sure = read(folder / "c.tif")[0]
    with rasterio.open(folder / "c.tif", overview_level=0) as small:
        found = small.read(1)
    blocks = sure.reshape(550, 2, 525, 2).mean((1, 3))
    np.testing.assert_allclose(found, blocks, atol=1e-5)


# Patches, polygons, areas.


@pytest.mark.parametrize("area", [150, 250, 1000, 5000])
def test_no_patch_below_the_smallest_area_is_left(image, model, predict, area):
    before = predict(image, model)["map"]
    found = predict(image, model, minimum_area=area)["map"]
    smallest = -(-area // 100)  # pixels of 100 m²
    assert too_small(before, smallest).any()
    assert not too_small(found, smallest).any()
    kept = np.zeros(found.shape, bool)
    for value in range(3):
        numbers, _ = ndimage.label(before == value)
        kept |= (np.bincount(numbers.ravel())[numbers] >= smallest) & (numbers > 0)
    np.testing.assert_array_equal(found[kept], before[kept])


def test_smallest_area_is_in_pixels_where_nobody_knows_metres(folder, pixels, model, predict):
    image = write(folder / "n.tif", pixels, crs=None, transform=None)
    assert not too_small(predict(image, model, minimum_area=12)["map"], 12).any()


def test_polygons_and_areas_are_of_the_final_map(folder, image, model, predict):
    more = {"polygons": str(folder / "p ü.gpkg"), "areas": str(folder / "f ü.csv")}
    found = predict(image, model, minimum_area=1000, **more)
    _, _, wkb, fields = pyogrio.raw.read(more["polygons"], layer="land_cover")
    shapes = shapely.from_wkb(wkb)
    assert found["polygon_count"] == len(shapes)
    with open(more["areas"], encoding="utf-8", newline="") as file:  # noqa: PTH123
        rows = {int(row["id"]): row for row in csv.DictReader(file)}
    for c in TABLE:
        count = int((found["map"] == c.id).sum())
        _, patches = ndimage.label(found["map"] == c.id)
        assert (fields[0] == c.id).sum() == patches
        assert shapely.area(shapes[fields[0] == c.id]).sum() == pytest.approx(count * 100)
        assert int(rows[c.id]["pixels"]) == count
        assert float(rows[c.id]["hectares"]) == pytest.approx(count / 100, abs=1e-4)
        assert float(rows[c.id]["percent"]) == pytest.approx(
            100 * count / found["map"].size, abs=1e-4
        )


def test_map_over_a_georeferenced_picture_keeps_its_place(folder, pixels, predict, model):
    """From a world file, as pictures carry it."""
    path = write(folder / "f.png", pixels, driver="PNG", crs=None, transform=None)
    (folder / "f.pgw").write_text("0.5\n0\n0\n-0.5\n100.25\n199.75\n")
    (folder / "f.png.aux.xml").unlink(missing_ok=True)
    found = predict(path, model, bands="1,2,3,4")
    with rasterio.open(found["output"]) as raster:
        assert raster.transform == Affine(0.5, 0, 100, 0, -0.5, 200)
