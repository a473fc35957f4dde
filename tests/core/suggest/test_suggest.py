"""Suggested places: uncertain, different, apart, where there is data and no label."""

import itertools
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.transform import Affine
from rasterio.warp import transform as warp

from lclab.card import Band
from lclab.errors import CancelledError, InputError
from lclab.events import Report
from tests.core.geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, UTM, write
from tests.core.predict.networks import card, conv
from tests.core.suggest.conftest import CLASSES, HEIGHT, SLOPE, WIDTH, entropies, sigmoid

COMMAND = Path(__file__).resolve().parents[3] / "core" / "lclab" / "__main__.py"
EVERY = (HEIGHT // 16) * (WIDTH // 16)


def block(values, corner, size=16):
    row, col = corner
    return values[row : row + size, col : col + size]


def write_polygons(path, shapes, crs="EPSG:32632"):
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(np.array(shapes, dtype=object)),
        [],
        [],
        geometry_type="Polygon",
        crs=crs,
        driver="GPKG",
    )
    return path


def box(rows, cols):
    """A box of pixels on the metre grid."""
    x0, y0 = METRE_GRID @ (cols[0], rows[0])
    x1, y1 = METRE_GRID @ (cols[1], rows[1])
    return shapely.box(x0, y1, x1, y0)


def test_every_square_is_told_with_its_uncertainty_and_classes(image, model, pixels, suggest):
    result, layer = suggest(image, model, number=1000)
    corners = layer.corners(METRE_GRID)
    grid = itertools.product(range(0, HEIGHT - 15, 16), range(0, WIDTH - 15, 16))
    assert sorted(corners) == sorted(grid)
    for corner, told, name in zip(corners, layer.fields["uncertainty"], layer.fields["class"]):
        assert told == pytest.approx(block(entropies(pixels[0]), corner).mean(), abs=1e-3)
        yes = block(sigmoid(SLOPE * (pixels[0].astype(float) - 128)), corner).mean()
        assert name == CLASSES[int(yes > 0.5)].name
    assert set(zip(layer.fields["class"], layer.fields["second"])) == {
        (a.name, b.name) for a, b in itertools.permutations(CLASSES)
    }
    assert layer.fields["rank"].tolist() == list(range(1, EVERY + 1))
    assert not layer.fields["done"].any()
    assert set(layer.fields["image"]) == {"a.tif"}
    assert result["count"] == result["seen"] == EVERY
    assert sum(row["places"] for row in result["classes"]) == EVERY


def test_the_first_is_the_most_uncertain(image, model, pixels, suggest):
    _, layer = suggest(image, model, number=1)
    grid = itertools.product(range(0, HEIGHT - 15, 16), range(0, WIDTH - 15, 16))
    best = max(grid, key=lambda corner: block(entropies(pixels[0]), corner).mean())
    assert layer.corners(METRE_GRID) == [best]


def test_one_uncertain_field_does_not_take_all_places(folder, model, suggest):
    values = np.full((1, 160, 160), 250, "uint8")
    values[0, :64, :64] = 128  # 16 squares of which nothing is known
    values[0, 128:144, 128:144] = 140
    _, layer = suggest(write(folder / "b.tif", values), model, number=3)
    corners = layer.corners(METRE_GRID)
    assert (128, 128) in corners
    assert len([c for c in corners if max(c) < 64]) <= 2


def test_margin_orders_by_how_near_the_second_comes(folder, suggest):
    """0.5 and 0.5 of three classes is less entropy than thirds, but the same margin."""
    weights = np.array([0, 0, 1], np.float32).reshape(3, 1, 1, 1)
    described = card(bands=(Band("gray"),))
    model = conv(folder / "n.onnx", weights, np.array([0, 0, -100], np.float32), described)
    values = np.full((1, 16, 48), 200, "uint8")
    values[0, :, 16:32], values[0, :, 32:] = 100, 1
    image = write(folder / "b.tif", values)
    _, by_entropy = suggest(image, model, number=3)
    assert by_entropy.fields["uncertainty"][0] == pytest.approx(1, abs=1e-4)
    told = dict(zip(by_entropy.corners(METRE_GRID), by_entropy.fields["uncertainty"]))
    assert told[0, 32] == pytest.approx(np.log(2) / np.log(3), abs=1e-4)
    _, by_margin = suggest(image, model, number=3, measure="margin")
    told = dict(zip(by_margin.corners(METRE_GRID), by_margin.fields["uncertainty"]))
    assert told == pytest.approx({(0, 0): 0, (0, 16): 1, (0, 32): 1}, abs=1e-4)


def test_no_place_lies_over_nodata(folder, model, pixels, suggest):
    pixels[0, 20:90, 30:31] = 0
    pixels[0, 100:, 100:] = 0
    image = write(folder / "b.tif", pixels, nodata=0)
    _, layer = suggest(image, model, number=1000)
    corners = layer.corners(METRE_GRID)
    grid = itertools.product(range(0, HEIGHT - 15, 16), range(0, WIDTH - 15, 16))
    assert sorted(corners) == sorted(c for c in grid if block(pixels[0], c).all())
    assert len(corners) < EVERY


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326"])
def test_no_place_touches_a_label(folder, image, model, suggest, crs):
    drawn = [box((3, 40), (5, 30)), box((70, 71), (90, 91))]
    shapes = drawn
    if crs == "EPSG:4326":

        def moved(points):
            return np.column_stack(warp(UTM, DEGREES, points[:, 0], points[:, 1]))

        shapes = [shapely.transform(shapely.segmentize(s, 10), moved) for s in drawn]
    labels = write_polygons(folder / "l.gpkg", shapes, crs)
    _, layer = suggest(image, model, number=1000, labels=str(labels))
    corners = layer.corners(METRE_GRID)
    covered = {(r, c) for r in (0, 16, 32) for c in (0, 16)} | {(64, 80)}
    grid = set(itertools.product(range(0, HEIGHT - 15, 16), range(0, WIDTH - 15, 16)))
    assert set(corners) == grid - covered


def test_labels_without_any_polygon_hinder_nothing(folder, image, model, suggest):
    labels = write_polygons(folder / "l.gpkg", [])
    result, _ = suggest(image, model, number=1000, labels=str(labels))
    assert result["count"] == EVERY


def test_labels_everywhere_leave_no_place(folder, image, model, suggest):
    labels = write_polygons(folder / "l.gpkg", [box((-5, 200), (-5, 200))])
    with pytest.raises(InputError, match="no square of this size"):
        suggest(image, model, labels=str(labels))
    assert not (folder / "p.gpkg").exists()


def test_more_places_asked_for_than_there_are(image, model, suggest):
    events = []
    report = Report(events.append)
    result, layer = suggest(image, model, number=1000, report=report)
    report.flush()
    assert result["count"] == len(layer.shapes) == EVERY
    assert any("places instead of 1000" in str(e.get("message")) for e in events)


def test_an_extent_limits_the_places(image, model, suggest):
    x0, y1 = METRE_GRID @ (40, 30)
    x1, y0 = METRE_GRID @ (90, 80)
    _, layer = suggest(image, model, number=1000, extent=[x0, y0, x1, y1])
    corners = layer.corners(METRE_GRID)
    assert sorted(corners) == sorted(itertools.product((30, 46, 62), (40, 56, 72)))


def test_a_model_of_another_resolution(folder, image, pixels, suggest):
    """The model sees pixels of 20 m; the image has those of 10 m, four of a kind together."""
    weights = np.array([0, SLOPE], np.float32).reshape(2, 1, 1, 1)
    bias = np.array([0, -SLOPE * 128], np.float32)
    described = card(classes=CLASSES, bands=(Band("gray"),), resolution=20.0)
    model = conv(folder / "r.onnx", weights, bias, described)
    _, layer = suggest(image, model, number=1000)
    corners = layer.corners(METRE_GRID)
    assert len(corners) == EVERY
    for corner, told in zip(corners, layer.fields["uncertainty"]):
        assert told == pytest.approx(block(entropies(pixels[0]), corner).mean(), abs=0.02)


def test_a_mask_with_one_output(folder, image, pixels, suggest):
    weights = np.full((1, 1, 1, 1), SLOPE, np.float32)
    described = card(classes=CLASSES, bands=(Band("gray"),), output="logits")
    bias = np.array([-SLOPE * 128], np.float32)
    model = conv(folder / "mask.onnx", weights, bias, described)
    _, layer = suggest(image, model, number=1000)
    for corner, told in zip(layer.corners(METRE_GRID), layer.fields["uncertainty"]):
        assert told == pytest.approx(block(entropies(pixels[0]), corner).mean(), abs=1e-3)


def test_images_of_several_coordinate_systems_share_a_layer(folder, image, model, pixels, suggest):
    other = write(folder / "ü.tif", pixels[:, :64, :64], crs=DEGREES, transform=DEGREE_GRID)
    _, layer = suggest([image, other], model, number=1000)
    assert "32632" in layer.crs
    there = layer.fields["image"] == "ü.tif"
    assert np.count_nonzero(there) == 16
    assert np.count_nonzero(~there) == EVERY
    middles = shapely.get_coordinates(shapely.centroid(layer.shapes[there]))
    lon, lat = warp(UTM, DEGREES, middles[:, 0], middles[:, 1])
    cols, rows = ~DEGREE_GRID @ (np.array(lon), np.array(lat))
    expected = sorted(itertools.product((8, 24, 40, 56), repeat=2))
    found = sorted(zip(np.round(rows, 1), np.round(cols, 1)))
    np.testing.assert_allclose(found, expected, atol=0.1)


def test_two_images_of_one_place_are_both_looked_at(folder, model, suggest):
    first = write(folder / "1.tif", np.full((1, 64, 64), 240, "uint8"))
    second = write(folder / "2.tif", np.full((1, 64, 64), 128, "uint8"))
    _, layer = suggest([first, second], model, number=4)
    assert layer.fields["image"][0] == "2.tif"


def test_a_picture_without_georeference_lies_where_qgis_shows_it(folder, model, pixels, suggest):
    image = write(folder / "b.tif", pixels, crs=None, transform=Affine.identity())
    _, layer = suggest(image, model, number=1000)
    left, low, right, high = shapely.total_bounds(layer.shapes)
    assert (left, low, right, high) == (0, -(HEIGHT // 16) * 16, (WIDTH // 16) * 16, 0)


def test_the_layer_brings_its_style(image, model, suggest):
    result, _ = suggest(image, model)
    with closing(sqlite3.connect(result["output"])) as database:
        rows = database.execute("SELECT f_table_name, useAsDefault, styleQML FROM layer_styles")
        (name, is_default, style), *more = rows.fetchall()
    assert (name, is_default, more) == ("places", 1, [])
    assert "RuleRenderer" in style


def test_a_run_repeats_itself(image, model, suggest):
    _, first = suggest(image, model, number=10)
    _, again = suggest(image, model, number=10, batch=3)
    assert first.corners(METRE_GRID) == again.corners(METRE_GRID)


def test_refuses_before_it_looks(folder, image, model, pixels, suggest):
    labels = write_polygons(folder / "l.gpkg", [box((0, 9), (0, 9))])
    nowhere = write(folder / "n.tif", pixels, crs=None, transform=Affine.identity())
    cases = [
        ("size", {"size": 200}, "170 x 130"),
        ("output", {"output": str(labels), "labels": str(labels)}, "an input too"),
        ("labels", {"labels": str(image)}, "vector layer"),
        ("extent", {"extent": [0, 0, 1, 1]}, "does not touch"),
        ("bands", {"bands": [5]}, "has 1 bands"),
    ]
    for field, values, text in cases:
        with pytest.raises(InputError, match=text) as caught:
            suggest(image, model, **values)
        assert caught.value.field == field
    with pytest.raises(InputError, match="no coordinate system"):
        suggest([image, nowhere], model)
    assert not (folder / "p.gpkg").exists()


def test_refuses_a_model_that_only_names_classes(folder, image, suggest):
    weights = np.array([0, 1], np.float32).reshape(2, 1, 1, 1)
    described = card(classes=CLASSES, bands=(Band("gray"),), output="labels")
    tail = [("ArgMax", {"axis": 1, "keepdims": 1})]
    kinds = (1, 7)
    model = conv(folder / "a.onnx", weights, None, described, tail=tail, kinds=kinds)
    with pytest.raises(InputError, match="class numbers") as caught:
        suggest(image, model)
    assert caught.value.field == "model"


@pytest.mark.parametrize("asked", [0, 2, 5])
def test_cancel_leaves_what_was_there(folder, image, model, suggest, asked):
    (folder / "p.gpkg").write_text("was here before")
    answers = itertools.chain([False] * asked, itertools.repeat(True))
    with pytest.raises(CancelledError):
        suggest(image, model, batch=1, report=Report(lambda _: None, lambda: next(answers)))
    assert (folder / "p.gpkg").read_text() == "was here before"
    assert sorted(p.name for p in folder.iterdir()) == ["a.tif", "m.onnx", "p.gpkg"]


def test_progress_rises_to_the_end_over_all_images(folder, image, model, pixels, suggest):
    other = write(folder / "b.tif", pixels)
    told = []

    class Told(Report):
        def progress(self, fraction, message=""):
            told.append(self._of_whole(fraction))
            super().progress(fraction, message)

    suggest([image, other], model, batch=1, report=Told(lambda _: None))
    assert told == sorted(told)
    assert told[0] < 0.2
    assert told[-1] == pytest.approx(0.98)


def test_the_command(folder, image, model):
    words = ["suggest", "--model", model, "--image", image, "--output", folder / "ö.gpkg"]
    done = subprocess.run(
        [sys.executable, "-I", COMMAND, *words, "--number", "3", "--size", "16"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "count: 3" in done.stdout
    assert pyogrio.read_info(folder / "ö.gpkg", layer="places")["features"] == 3
