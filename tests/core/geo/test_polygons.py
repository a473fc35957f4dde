"""Polygons of a map against the connected patches that scipy finds."""

import sqlite3
import xml.etree.ElementTree as ET
from contextlib import closing

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from scipy import ndimage

from lclab.card import LandClass
from lclab.errors import CancelledError
from lclab.events import Report, quiet
from lclab.geo import polygons
from lclab.geo.polygons import write_polygons
from tests.core.geo.rasters import METRE_GRID, UTM, patchy, write

CLASSES = tuple(LandClass(i, f"Klasse {i} ü", f"#10203{i}") for i in range(5))
NODATA = 255


def spiral(side):
    """One class wound through another, each a single patch."""
    labels = np.zeros((side, side), np.uint8)
    top, left, bottom, right = 1, 1, side - 2, side - 2
    labels[top, : right + 1] = 1
    while top < bottom and left < right:
        labels[top : bottom + 1, right] = 1
        labels[bottom, left : right + 1] = 1
        labels[top + 2 : bottom + 1, left] = 1
        labels[top + 2, left : right - 1] = 1
        top, left, bottom, right = top + 2, left + 2, bottom - 2, right - 2
    return labels


def checkered(height, width):
    """A board on which every pixel is a patch."""
    return (np.indices((height, width)).sum(0) % 2).astype(np.uint8)


def with_holes():
    labels = patchy(90, 70, classes=4, size=7)
    labels[5:9, 5:60] = NODATA
    labels[40:62, 30:33] = NODATA
    labels[33:36, 10:13] = 4
    labels[34, 11] = 0
    return labels


MAPS = {
    "patches": patchy(120, 83),
    "holes": with_holes(),
    "spiral": spiral(41),
    "board": checkered(23, 17),
    "noise": np.random.default_rng(2).integers(0, 3, (60, 60)).astype(np.uint8),
    "two classes": np.random.default_rng(3).integers(0, 2, (60, 60)).astype(np.uint8),
    "one class": np.ones((50, 9), np.uint8),
    "one pixel": np.array([[2]], np.uint8),
    "corners": np.kron(np.eye(5, dtype=np.uint8), np.ones((3, 3), np.uint8)),
}


@pytest.fixture
def drawn(folder):
    """Draw a map and read the polygons again."""

    def run(labels, classes=CLASSES, transform=METRE_GRID, crs=UTM, nodata=NODATA):
        path = write(folder / "k.tif", labels[None], transform=transform, crs=crs, nodata=nodata)
        count = write_polygons(path, classes, folder / "flächen.gpkg", quiet())
        meta, _, wkb, fields = pyogrio.raw.read(str(folder / "flächen.gpkg"), layer="land_cover")
        assert count == len(wkb)
        return shapely.from_wkb(wkb), dict(zip(meta["fields"], fields, strict=True)), meta

    return run


def components(labels, nodata=NODATA):
    """A number for the patch of every pixel (0 where there is no data), and their values."""
    numbered, count, values = np.zeros(labels.shape, int), 0, [nodata]
    for value in np.unique(labels[labels != nodata]):
        found, more = ndimage.label(labels == value)
        numbered += np.where(found > 0, found + count, 0)
        count += more
        values += [value] * more
    return numbered, np.array(values)


@pytest.mark.parametrize("rows", [1, 2, 7, 50, 1024])
@pytest.mark.parametrize("name", MAPS)
def test_every_patch_is_one_polygon(drawn, monkeypatch, name, rows):
    monkeypatch.setattr(polygons, "ROWS", rows)
    labels = MAPS[name]
    shapes, fields, _ = drawn(labels)
    numbered, values = components(labels)
    sizes = np.bincount(numbered.ravel(), minlength=len(values))[1:]
    assert len(shapes) == len(values) - 1
    assert shapely.is_valid(shapes).all()
    assert (shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON).all()
    inside = shapely.get_coordinates(shapely.point_on_surface(shapes))
    cols, rows_found = ~METRE_GRID @ (inside[:, 0], inside[:, 1])
    patches = numbered[rows_found.astype(int), cols.astype(int)]
    assert sorted(patches) == list(range(1, len(values)))
    np.testing.assert_array_equal(fields["class"], values[patches])
    np.testing.assert_allclose(shapely.area(shapes) / 100, sizes[patches - 1])


@pytest.mark.parametrize("rows", [1, 7, 1024])
def test_polygons_cover_their_pixels_and_no_others(drawn, monkeypatch, rows):
    monkeypatch.setattr(polygons, "ROWS", rows)
    labels = MAPS["holes"]
    shapes, fields, _ = drawn(labels)
    y, x = np.indices(labels.shape) + 0.5
    points = shapely.points(*(METRE_GRID @ (x.ravel(), y.ravel())))
    for value in range(5):
        cover = shapely.union_all(shapes[fields["class"] == value])
        shapely.prepare(cover)
        found = shapely.contains(cover, points).reshape(labels.shape)
        np.testing.assert_array_equal(found, labels == value)


def test_style_lies_in_the_file_for_its_layer(drawn, folder):
    drawn(patchy(30, 30))
    with closing(sqlite3.connect(folder / "flächen.gpkg")) as database:
        rows = database.execute(
            "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
        ).fetchall()
        (geometry,) = database.execute("SELECT column_name FROM gpkg_geometry_columns").fetchone()
    ((layer, column, is_default, text),) = rows
    assert (layer, column, is_default) == ("land_cover", geometry, 1)
    root = ET.fromstring(text.partition("\n")[2])  # noqa: S314 - our own text
    categories = [(c.get("value"), c.get("label")) for c in root.iter("category")]
    assert categories == [(str(c.id), c.name) for c in CLASSES]
    colours = [p.get("v") for p in root.iter("prop") if p.get("k") == "color"]
    assert colours == [f"16,32,{48 + i},255" for i in range(5)]
    assert "land_cover" in [name for name, _ in pyogrio.list_layers(folder / "flächen.gpkg")]


def test_fields_say_class_name_and_colour(drawn):
    _, fields, meta = drawn(patchy(30, 30))
    assert list(fields) == ["class", "name", "color"]
    for value, name, colour in zip(*fields.values(), strict=True):
        assert (name, colour) == (CLASSES[value].name, CLASSES[value].color)
    assert CRS.from_user_input(meta["crs"]) == UTM
    assert meta["geometry_type"] == "Polygon"


@pytest.mark.parametrize("batch", [9, 50])
def test_batches_do_not_lose_polygons(drawn, monkeypatch, batch):
    monkeypatch.setattr(polygons, "BATCH", batch)
    labels = patchy(40, 30, size=6)
    shapes, _, _ = drawn(labels)
    assert len(shapes) == len(components(labels)[1]) - 1
    assert shapely.area(shapes).sum() == pytest.approx(labels.size * 100)


@pytest.mark.parametrize("crs", [UTM, None])
@pytest.mark.parametrize(
    "grid", [METRE_GRID @ Affine.rotation(31), Affine(-2, 0, 5, 0, 3, 7), METRE_GRID]
)
def test_polygons_lie_on_the_grid_of_the_map(drawn, grid, crs):
    labels = np.array([[1, 1, 2], [1, 3, 2]], "uint8")
    shapes, fields, meta = drawn(labels, transform=grid, crs=crs)
    expected = {
        1: [(0, 0), (2, 0), (2, 1), (1, 1), (1, 2), (0, 2)],
        2: [(2, 0), (3, 0), (3, 2), (2, 2)],
        3: [(1, 1), (2, 1), (2, 2), (1, 2)],
    }
    for shape, value in zip(shapes, fields["class"], strict=True):
        corners = shapely.Polygon([grid @ corner for corner in expected[value]])
        assert shape.symmetric_difference(corners).area < 1e-6 * corners.area
    assert (meta["crs"] is None) == (crs is None)


def test_picture_without_georeference_has_polygons_in_pixels(drawn):
    shapes, _, _ = drawn(np.ones((3, 5), "uint8"), transform=None, crs=None)
    assert shapes[0].equals(shapely.box(0, 0, 5, 3))


def test_map_without_data_gives_an_empty_layer(drawn):
    shapes, fields, _ = drawn(np.full((9, 9), NODATA, "uint8"))
    assert len(shapes) == 0
    assert list(fields) == ["class", "name", "color"]


def test_ids_beyond_a_byte_and_nodata_of_zero(drawn):
    classes = (LandClass(1, "a", "#000000"), LandClass(40_000, "b", "#ffffff"))
    labels = np.array([[0, 1, 1, 40_000]], "uint16")
    shapes, fields, _ = drawn(labels, classes, nodata=0)
    found = sorted(zip(fields["class"], shapely.area(shapes) / 100, strict=True))
    assert found == [(1, 2), (40_000, 1)]


def test_drawing_can_be_cancelled(folder):
    path = write(folder / "k.tif", patchy(20, 20)[None], nodata=NODATA)
    with pytest.raises(CancelledError):
        write_polygons(path, CLASSES, folder / "f.gpkg", Report(lambda _: None, lambda: True))
