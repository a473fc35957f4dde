"""Stratified samples of points, from drawing to the estimates they give."""

import sqlite3
import xml.etree.ElementTree as ET
from contextlib import closing

import numpy as np
import pytest
from scipy import stats

from lclab.card import LandClass
from lclab.errors import CancelledError, InputError
from lclab.events import quiet
from lclab.geo.legend import write_categories
from lclab.metrics import rasters
from lclab.metrics.sampling import draw_pixels

from ..geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, noise, patchy, write
from .layers import read_layer

CLASSES = tuple(LandClass(i, name, f"#1020{i}0") for i, name in enumerate(("Wasser", "Wald", "水")))


@pytest.fixture
def labels():
    """Three classes, one of them rare, and a corner without data."""
    found = patchy(90, 70, classes=3)
    rare = (found == 2) & (np.random.default_rng(3).random(found.shape) < 0.9)
    found[rare] = 1
    found[:20, :20] = 255
    return found


@pytest.fixture
def mapped(folder, labels):
    path = write(folder / "Karte.tif", labels[None], nodata=255)
    write_categories(CLASSES, path.with_name(path.name + ".aux.xml"))
    return path


def drawn(path, grid=METRE_GRID):
    """Rows, columns and fields of the points of a sample."""
    points, fields, meta = read_layer(path, "sample")
    cols, rows = ~grid @ (points[:, 0], points[:, 1])
    assert np.allclose([rows % 1, cols % 1], 0.5, atol=1e-6)
    return np.floor(rows).astype(int), np.floor(cols).astype(int), fields, meta


def test_points_are_pixels_of_their_class_and_none_is_twice(folder, sample, mapped, labels):
    result = sample(map=mapped, points=200)
    rows, cols, fields, meta = drawn(folder / "p.gpkg")
    assert len(rows) == 200 == result["count"]
    assert len(set(zip(rows.tolist(), cols.tolist()))) == 200
    assert np.array_equal(labels[rows, cols], fields["map_class"])
    assert fields["map_name"].tolist() == [CLASSES[v].name for v in fields["map_class"]]
    assert sorted(fields["id"]) == list(range(1, 201))
    assert np.isnan(fields["class"]).all()
    assert set(fields["note"]) == {None}
    assert meta["crs"] == "EPSG:32632"
    assert list(meta["fields"]) == ["id", "class", "note", "map_class", "map_name"]


def test_numbers_per_class(folder, sample, mapped, labels):
    result = sample(map=mapped, points=200, least=40)
    numbers = {row["id"]: row["points"] for row in result["classes"]}
    fields = drawn(folder / "p.gpkg")[2]
    assert numbers == dict(
        zip(*(v.tolist() for v in np.unique(fields["map_class"], return_counts=True)))
    )
    sizes = np.bincount(labels[labels != 255])
    assert numbers[2] == 40
    assert numbers[0] == pytest.approx(160 * sizes[0] / (sizes[0] + sizes[1]), abs=1)


def test_order_tells_nothing_of_the_class(folder, sample, mapped):
    sample(map=mapped, points=300, least=100)
    values = drawn(folder / "p.gpkg")[2]["map_class"]
    turns = (np.diff(values) != 0).mean()
    assert turns > 0.5  # 2/3 for three equal classes in chance order, 0.01 if sorted


def test_every_pixel_is_as_likely_as_any_other(folder):
    labels = np.zeros((12, 10), "uint8")
    labels[3:9, 2:6] = 1
    labels[:2] = 255
    path = write(folder / "m.tif", labels[None], nodata=255)
    hits = np.zeros(labels.shape)
    with rasters.classified(str(path), "map") as raster:
        for seed in range(400):
            found = draw_pixels(raster, {0: 76, 1: 24}, {0: 18, 1: 12}, seed, quiet())
            hits[found.rows, found.cols] += 1
    assert hits[labels == 255].sum() == 0
    for value, number in ((0, 18), (1, 12)):
        found = hits[labels == value]
        assert found.sum() == 400 * number
        # Drawn without repetition, so the spread is less than the test allows.
        assert stats.chisquare(found).pvalue > 0.001


def test_seed_decides(folder, sample, mapped):
    def places(seed):
        sample(map=mapped, points=50, least=5, seed=seed)
        return set(zip(*(axis.tolist() for axis in drawn(folder / "p.gpkg")[:2])))

    first = places(1)
    assert places(1) == first
    assert places(2) != first


def test_small_boxes_draw_from_all_of_the_map(folder, sample, mapped, labels, monkeypatch):
    monkeypatch.setattr(rasters, "BOX_PIXELS", 300)
    sample(map=mapped, points=400)
    rows, cols, fields, _ = drawn(folder / "p.gpkg")
    assert len(set(zip(rows.tolist(), cols.tolist()))) == 400
    assert np.array_equal(labels[rows, cols], fields["map_class"])
    assert np.histogram(rows, 3, (0, 90))[0].min() > 60


def test_class_with_few_pixels_gives_all_and_says_so(folder, sample, warnings):
    labels = np.zeros((40, 40), "uint8")
    labels[5, 5:9] = 1
    sample(map=write(folder / "m.tif", labels[None]), points=60)
    rows, cols, fields, _ = drawn(folder / "p.gpkg")
    rare = fields["map_class"] == 1
    assert sorted(zip(rows[rare].tolist(), cols[rare].tolist())) == [(5, c) for c in range(5, 9)]
    assert len(rows) == 60
    assert "4 pixels" in warnings()[0]


def test_more_points_than_asked_for_are_told(folder, sample, mapped, warnings):
    assert sample(map=mapped, points=10)["count"] == 90
    assert "90 points instead of 10" in warnings()[0]


def test_number_from_the_error_that_is_wanted(sample, mapped, labels):
    pixels = (labels != 255).sum()
    found = sample(map=mapped, error=0.03, expected=0.9)["count"]
    assert found == int(np.ceil(0.09 / (0.03**2 + 0.09 / pixels)))


def test_whole_map(folder, sample, warnings):
    labels = patchy(8, 9)
    assert sample(map=write(folder / "m.tif", labels[None]), points=1000)["count"] == 72
    rows, cols, *_ = drawn(folder / "p.gpkg")
    assert len(set(zip(rows.tolist(), cols.tolist()))) == 72
    assert "72 pixels only" in warnings()[-1]


def test_map_in_degrees_and_one_that_lies_nowhere(folder, sample):
    labels = patchy(30, 40)
    sample(map=write(folder / "d.tif", labels[None], crs=DEGREES, transform=DEGREE_GRID))
    assert drawn(folder / "p.gpkg", DEGREE_GRID)[3]["crs"] == "EPSG:4326"
    bare = write(folder / "b.tif", labels[None], crs=None, transform=None)
    sample(map=bare, output=folder / "q.gpkg")
    points, fields, _ = read_layer(folder / "q.gpkg", "sample")
    cols, rows = np.floor(points.T).astype(int)
    assert np.array_equal(labels[rows, cols], fields["map_class"])


def test_form_hides_the_map_s_class_and_offers_the_names(folder, sample, mapped):
    sample(map=mapped)
    with closing(sqlite3.connect(folder / "p.gpkg")) as database:
        text, is_default = database.execute(
            "SELECT styleQML, useAsDefault FROM layer_styles WHERE f_table_name = 'sample'"
        ).fetchone()
    root = ET.fromstring(text.split("\n", 1)[1])  # noqa: S314 - our own
    kinds = {f.get("name"): f.find("editWidget").get("type") for f in root.iter("field")}
    assert kinds == {"map_class": "Hidden", "map_name": "Hidden", "class": "ValueMap"}
    offered = {
        o.get("name"): o.get("value") for o in root.iter("Option") if o.get("type") == "QString"
    }
    assert offered == {c.name: str(c.id) for c in CLASSES}
    assert root.find("renderer-v2").get("type") == "singleSymbol"
    assert is_default == 1


@pytest.mark.parametrize(
    ("pixels", "message"),
    [
        (noise(3, 30, 40), "3 bands"),
        (np.random.default_rng(1).random((1, 30, 40)), "classes are whole numbers"),
        (noise(1, 30, 40, "int16"), "more than 255"),
        (np.full((1, 30, 40), 7, "uint8"), "holds no data"),
    ],
)
def test_maps_that_no_points_can_be_drawn_on(folder, sample, pixels, message):
    with pytest.raises(InputError, match=message):
        sample(map=write(folder / "m.tif", pixels, nodata=7))
    assert not (folder / "p.gpkg").exists()


def test_points_may_not_replace_the_map(folder, sample):
    mapped = write(folder / "m.gpkg", patchy(30, 40)[None], driver="GPKG")
    with pytest.raises(InputError, match="is the map"):
        sample(map=mapped, output=mapped)


def test_cancelled_leaves_nothing(folder, sample, mapped):
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(CancelledError):
        sample(map=mapped, cancelled=lambda: True)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_sample_is_replaced_whole(folder, sample, mapped):
    sample(map=mapped, points=100)
    sample(map=mapped, points=120)
    assert len(read_layer(folder / "p.gpkg", "sample")[0]) == 120
    assert not list(folder.glob(".*"))
