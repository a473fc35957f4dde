"""Bad input: one clear message that names it, before any work, and nothing left behind."""

import os
from pathlib import Path

import numpy as np
import pytest
import shapely
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.transform import Affine

from lclab.errors import InputError
from tests.core.geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, noise, patchy, write

from .making import layer, make, table

BOXES = [shapely.box(2, 2, 20, 20), shapely.box(22, 5, 35, 30)]


@pytest.fixture
def image(folder):
    return str(write(folder / "bild.tif", noise(3, 40, 40)))


@pytest.fixture
def labels(folder):
    return layer(folder / "marken.gpkg", BOXES, klasse=["a", "b"], zahl=[1.5, 2.0], teil=["x", "y"])


@pytest.fixture
def refused(folder, image, labels):
    """Expect a request to be refused, naming a field and saying these words."""

    def check(field, *words, **values):
        values = {"images": [image], "labels": [labels], "class_field": "klasse", **values}
        values = {name: value for name, value in values.items() if value}
        before = sorted(folder.iterdir())
        with pytest.raises(InputError) as caught:
            make(folder / "neu", **values)
        assert caught.value.field == field
        for word in words:
            assert word in str(caught.value)
        assert caught.value.remedy
        assert sorted(folder.iterdir()) == before

    return check


def test_nothing_to_work_on(refused, folder):
    refused("images", "there are none", images=None)
    refused("labels", "there are none", labels=None)
    refused("images", images=None, labels=None)
    refused("folder", "known data sets", "--list", folder=str(folder))


def test_contradictions(refused, folder, image, labels):
    refused("pairs", "either pairs", pairs=[str(folder), str(folder)])
    split = layer(folder / "s.gpkg", BOXES, split=["train", "test"])
    refused("split_field", "split_layer already", split_layer=split, split_field="teil")
    refused("validation_images", split_layer=split, validation_images=[image])
    refused("validation", "nothing is left", validation=0.6, test=0.4)
    refused("test_images", "validation already", test_images=["x.tif"], validation_images=["x.tif"])
    refused("split_field", split_field="teil", background="rest")


def test_field_that_is_not_there(refused):
    refused("class_field", "marken.gpkg", '"klass" not found', "klasse, zahl", class_field="klass")
    refused("split_field", '"split" not found', split_field="split")
    refused("class_field", "which field", class_field=None)


def test_field_that_holds_no_classes(refused):
    refused("class_field", '"zahl"', "1.5 is no whole number", class_field="zahl")


def test_split_field_with_other_words(refused, folder):
    refused("split_field", "'x' is no split", "train, validation, test", split_field="teil")
    split = layer(folder / "s.gpkg", BOXES, split=["train", "tes"])
    refused("split_layer", "'tes' is no split", split_layer=split)
    other = layer(folder / "t.gpkg", BOXES, sorte=["train", "test"])
    refused("split_layer", '"split" not found', "sorte", split_layer=other)


def test_layers_without_polygons(refused, folder):
    empty = layer(folder / "leer.gpkg", [], klasse=np.array([], dtype=object), kind="Polygon")
    lines = layer(folder / "linien.gpkg", [shapely.LineString([(0, 0), (9, 9)])], klasse=["a"])
    points = layer(folder / "punkte.gpkg", [shapely.Point(3, 3)] * 2, klasse=["a", "b"])
    refused("labels", "leer.gpkg", "holds no polygons", labels=[empty])
    refused("labels", "LineString", "no polygons", labels=[lines])
    refused("labels", "Point", labels=[points])


def test_what_is_neither_layer_nor_raster(refused, folder):
    (folder / "x.gpkg").write_bytes(b"nothing")
    refused("labels", "x.gpkg", labels=[str(folder / "x.gpkg")])
    refused("labels", "fehlt.shp", labels=[str(folder / "fehlt.shp")])
    refused("labels", "|layername=weg", labels=[str(folder / "marken.gpkg|layername=weg")])
    refused("images", "x.gpkg", images=[str(folder / "x.gpkg")])


def test_file_with_several_layers(refused, folder):
    layer(folder / "marken.gpkg", BOXES, klasse=["a", "b"], layer="zweite", append=True)
    refused("labels", "2 layers", "marken, zweite", "|layername=marken")


def test_polygons_elsewhere_and_why(refused, folder):
    away = [shapely.box(500, 500, 600, 600), shapely.box(700, 500, 800, 600)]
    far = layer(folder / "fern.gpkg", away, klasse=["a", "b"])
    refused("labels", "fern.gpkg", "no polygon touches", "bild.tif", "EPSG:32632", labels=[far])
    degrees = layer(folder / "grad.gpkg", BOXES, DEGREE_GRID, "EPSG:32632", klasse=["a", "b"])
    refused("labels", "look like degrees", labels=[degrees])
    bare = layer(folder / "ohne.gpkg", BOXES, DEGREE_GRID, None, klasse=["a", "b"])
    refused("labels", "no coordinate system", labels=[bare])
    metres = layer(folder / "meter.gpkg", BOXES, METRE_GRID, "EPSG:4326", klasse=["a", "b"])
    other = str(write(folder / "g.tif", noise(3, 40, 40), crs=DEGREES, transform=DEGREE_GRID))
    refused("labels", "look like metres", labels=[metres], images=[other])
    plain = str(write(folder / "p.tif", noise(3, 40, 40), crs=None, transform=None))
    refused("labels", "in its pixels", images=[plain])


def test_label_raster_elsewhere(refused, folder):
    away = METRE_GRID @ Affine.translation(900, 0)
    path = write(folder / "fern.tif", patchy(40, 40)[None], transform=away)
    refused("labels", "fern.tif", "does not overlap", labels=[str(path)])


def test_one_class_only(refused, folder):
    same = layer(folder / "eine.gpkg", BOXES, klasse=["a", "a"])
    refused("labels", "only one class (a)", "background", labels=[same])
    flat = write(folder / "eine.tif", np.full((1, 40, 40), 3, "uint8"))
    refused("labels", "only one class (class 3)", labels=[str(flat)])
    away = [BOXES[0], shapely.box(90, 90, 99, 99)]
    there = layer(folder / "fort.gpkg", away, klasse=["a", "b"])
    refused("labels", "only one class (a)", labels=[there])


def test_labels_without_any_class(refused, folder):
    none = layer(folder / "leer.gpkg", BOXES, klasse=np.array([None, None], dtype=object))
    refused("labels", "no class lies", labels=[none])
    blank = write(folder / "leer.tif", np.zeros((1, 40, 40), "uint8"), nodata=0)
    refused("labels", "no class lies", labels=[str(blank)])


def test_more_classes_than_a_byte_holds(refused, folder):
    boxes = [shapely.box(x % 20, x // 20, x % 20 + 1, x // 20 + 1) for x in range(256)]
    many = layer(folder / "viele.gpkg", boxes, klasse=[f"c{i}" for i in range(256)])
    refused("labels", "256 classes", "255", labels=[many])
    values = np.arange(1600, dtype="int32").reshape(1, 40, 40) // 5
    raster = str(write(folder / "viele.tif", values))
    refused("labels", "320 classes", labels=[raster])
    photo = str(write(folder / "foto.tif", noise(1, 40, 40, "uint16")))
    refused("labels", "foto.tif", "different values", labels=[photo])
    rows = table(folder / "c.json", *({"name": f"c{i}"} for i in range(256)))
    refused("classes", "c.json", "256 classes", classes=rows)


def test_all_nodata(refused, folder):
    empty = write(folder / "leer.tif", np.zeros((3, 40, 40), "uint8"), nodata=0)
    refused("images", "no data", images=[str(empty)])
    nan = write(folder / "nan.tif", np.full((1, 40, 40), np.nan, "float32"))
    refused("images", "no data", images=[str(nan)])


def test_polygons_that_hold_no_pixel(refused, folder):
    tiny = [shapely.box(x + 0.1, 3.1, x + 0.2, 3.2) for x in (3, 9)]
    labels = layer(folder / "klein.gpkg", tiny, klasse=["a", "b"])
    refused("labels", "no pixel gets a label", "all_touched", labels=[labels])


def test_nothing_to_train_on(refused, folder, image, labels):
    away = METRE_GRID @ Affine.translation(900, 0)
    bare = str(write(folder / "leer.tif", noise(3, 40, 40), transform=away))
    refused("images", "no image for training", images=[bare], validation_images=[image])
    empty = str(write(folder / "null.tif", np.zeros((3, 40, 40), "uint8"), nodata=0))
    refused("labels", "no pixel", images=[empty], validation_images=[image])


def test_margin_that_takes_all(refused, folder, image):
    boxes = [shapely.box(x, y, x + 8, y + 8) for x in (2, 12, 22) for y in (2, 12, 22, 31)]
    labels = layer(folder / "l.gpkg", boxes, klasse=["a", "b"] * 6)
    refused("labels", "none are left", labels=[labels], validation=0.4, block=10, margin=30)


def test_images_that_do_not_go_together(refused, folder, image):
    poor = str(write(folder / "zwei.tif", noise(2, 40, 40)))
    refused("images", "bild.tif has 3 bands", "zwei.tif has 2", images=[image, poor])
    deep = str(write(folder / "tief.tif", noise(3, 40, 40, "uint16")))
    refused("images", "bild.tif", "uint8", "tief.tif", "uint16", images=[image, deep])
    refused("bands", "has 3 bands", bands=[1, 4])


def test_pairs_that_are_none(refused, folder):
    left, right = folder / "l", folder / "r"
    left.mkdir()
    right.mkdir()
    plain = {"crs": None, "transform": None}
    alone = {"images": None, "labels": None, "class_field": None}
    alone["pairs"] = [str(left), str(right)]
    refused("pairs", "no rasters in this folder", **alone)
    write(left / "a.png", noise(3, 20, 20), driver="PNG", **plain)
    write(right / "a.png", patchy(20, 21)[None], driver="PNG", **plain)
    refused("labels", "a.png", "21 x 20", "20 x 20", **alone)
    write(right / "a.png", patchy(20, 20)[None], driver="PNG", **plain)
    write(right / "b.png", patchy(20, 20)[None], driver="PNG", **plain)
    refused("pairs", "b.png", "no raster of the same name", **alone)
    write(left / "b.png", noise(3, 20, 20), driver="PNG", **plain)
    refused("validation_images", "no such pair", "a, b", validation_images=["c"], **alone)
    write(left / "b.jpg", noise(3, 20, 20), driver="JPEG", **plain)
    refused("pairs", "b.jpg and b.png have one name", **alone)


def test_label_rasters_of_the_wrong_kind(refused, folder):
    rgb = str(write(folder / "rgb.tif", noise(3, 40, 40)))
    refused("labels", "3 bands", labels=[rgb])
    real = str(write(folder / "real.tif", np.full((1, 40, 40), 1.5, "float32")))
    refused("labels", "1.5", "no whole number", labels=[real])
    below = str(write(folder / "minus.tif", patchy(40, 40)[None].astype("int16") - 1))
    refused("labels", "-1", labels=[below])


def test_values_that_the_table_does_not_have(refused, folder):
    rows = table(folder / "c.json", {"id": 0, "name": "b"}, {"id": 1, "name": "c"})
    raster = str(write(folder / "l.tif", patchy(40, 40)[None]))
    refused("classes", "l.tif", "2, 3 has no row", "c.json", labels=[raster], classes=rows)
    refused("classes", "marken.gpkg", "class a has no row", classes=rows)


def test_names_and_numbers_without_a_table(refused, folder, image, labels):
    raster = str(write(folder / "l.tif", patchy(40, 40)[None]))
    refused("classes", "names (a)", "numbers", labels=[labels, raster])


def test_image_that_only_has_control_points(refused, folder):
    path = folder / "gcp.tif"
    points = [GroundControlPoint(r, c, 5e5 + c, 5.6e6 - r) for r in (0, 40) for c in (0, 40)]
    write(path, noise(3, 40, 40), crs=CRS.from_epsg(32632), transform=None, gcps=points)
    refused("images", "gcp.tif", "control points", images=[str(path)])


def test_folder_that_holds_something_else(refused, folder, image, labels):
    (folder / "neu").mkdir()
    (folder / "neu" / "wichtig.txt").write_text("x")
    refused("output", "other files")
    (folder / "neu" / "dataset.json").write_text("{}")
    refused("output", "other files")


def test_read_only_folder(refused, folder, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != folder)
    refused("output", "read-only")
