"""Polygons become labels: every pixel against a test of its centre by shapely."""

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from lclab.data.dataset import UNKNOWN
from lclab.events import Report
from tests.core.geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, UTM, noise, write

from .making import FIELD, FOREST, WATER, centres_in, layer, make, table

HEIGHT, WIDTH = 120, 90
STAR = shapely.Polygon([(6.2, 4.3), (57.1, 19.2), (50.3, 77.7), (19.6, 62.2), (3.1, 80.9)])
RING = shapely.Point(65.2, 95.1).buffer(20.3).difference(shapely.Point(64.1, 96.2).buffer(8.1))
SLIVER = shapely.box(80.1, 10.2, 86.7, 60.4)
SHAPES, NAMES = [STAR, RING, SLIVER], [WATER, FOREST, FIELD]


@pytest.fixture
def image(folder):
    return str(write(folder / "bild.tif", noise(3, HEIGHT, WIDTH)))


def expected(shapes=SHAPES, names=NAMES, size=(HEIGHT, WIDTH)):
    found = np.full(size, "", dtype=object)
    for shape, name in zip(shapes, names, strict=True):
        found[centres_in(shape, *size)] = name
    return found


def made(folder, image, labels, field="klasse", **more):
    return make(folder / "ds", images=[image], labels=[labels], class_field=field, **more)


def test_labels_are_the_pixels_whose_centre_a_polygon_holds(folder, image):
    labels = layer(folder / "l.gpkg", SHAPES, klasse=NAMES)
    done = made(folder, image, labels)
    np.testing.assert_array_equal(done.named(), expected())
    assert [(c.id, c.name) for c in done.data.classes] == [(1, FIELD), (2, FOREST), (3, WATER)]
    assert done.result["scenes"] == 1
    for name in NAMES:
        assert done.result["classes"][name]["train"] == (expected() == name).sum()


def test_all_touched_takes_every_pixel_that_shares_ground(folder, image):
    shapes = [STAR, SLIVER]
    labels = layer(folder / "l.gpkg", shapes, klasse=["a", "b"])
    found = made(folder, image, labels, all_touched=True).named()
    for row, col in np.ndindex(HEIGHT, WIDTH):
        pixel = shapely.box(col, row, col + 1, row + 1)
        touching = [n for s, n in zip(shapes, "ab", strict=True) if s.intersection(pixel).area > 0]
        assert found[row, col] == "".join(touching)


@pytest.mark.parametrize("epsg", [4326, 3857, 25833])
def test_polygons_come_from_any_coordinate_system(folder, image, epsg):
    other = CRS.from_epsg(epsg)

    def moved(xy):
        return np.column_stack(transform_points(UTM, other, xy[:, 0], xy[:, 1]))

    there = [
        shapely.transform(
            shapely.transform(s, lambda xy: np.column_stack(METRE_GRID @ (xy[:, 0], xy[:, 1]))),
            moved,
        )
        for s in SHAPES
    ]
    labels = layer(
        folder / "l.gpkg", there, forward=Affine.identity(), crs=f"EPSG:{epsg}", klasse=NAMES
    )
    np.testing.assert_array_equal(made(folder, image, labels).named(), expected())


def test_images_keep_their_own_grids(folder):
    """One layer, two images over the same ground: in metres and turned, and in degrees."""
    turned = METRE_GRID @ Affine.rotation(30) @ Affine.scale(0.8)
    first = write(folder / "a.tif", noise(2, 60, 60), transform=turned)
    second = write(folder / "b.tif", noise(2, 50, 40), crs=DEGREES, transform=DEGREE_GRID)
    west, north = 7.0, 51.0
    shape = shapely.box(west + 0.004, north - 0.03, west + 0.03, north - 0.004)
    other = shapely.box(west + 0.03, north - 0.03, west + 0.036, north - 0.004)
    cast = shapely.box(500_100, 5_599_300, 500_300, 5_599_900)
    labels = [
        layer(folder / "g.gpkg", [shape, other], Affine.identity(), "EPSG:4326", klasse=[1, 2]),
        layer(folder / "m.gpkg", [cast], Affine.identity(), "EPSG:32632", klasse=[2]),
    ]
    done = make(
        folder / "ds", images=[str(first), str(second)], labels=labels, class_field="klasse"
    )
    cols, rows = np.meshgrid(np.arange(60) + 0.5, np.arange(60) + 0.5)
    x, y = turned @ (cols.ravel(), rows.ravel())
    inside = shapely.contains_xy(cast, x, y).reshape(60, 60)
    np.testing.assert_array_equal(done.named(0) == "class 2", inside)
    back = [np.array((~DEGREE_GRID) @ (x, y)) for x, y in shapely.get_coordinates(shape)]
    np.testing.assert_array_equal(
        done.named(1) == "class 1", centres_in(shapely.Polygon(back), 50, 40)
    )
    assert done.data.scenes[1].crs == "EPSG:4326"


def test_polygons_on_a_picture_are_in_pixels_counted_down_or_as_qgis_shows_them(folder):
    image = str(write(folder / "p.png", noise(3, HEIGHT, WIDTH), crs=None, transform=None))
    down = layer(folder / "d.gpkg", SHAPES, Affine.identity(), None, klasse=NAMES)
    shown = layer(folder / "q.gpkg", SHAPES, Affine.scale(1, -1), None, klasse=NAMES)
    for labels in (down, shown):
        done = made(folder, image, labels)
        np.testing.assert_array_equal(done.named(), expected())
        assert done.data.scenes[0].bounds is None


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        ([3, 7, 12], [3, 7, 12]),
        ([3.0, 7.0, 12.0], [3, 7, 12]),
        (["3", "12", "7"], [3, 7, 12]),
        (["b", "ä", "a"], [1, 2, 3]),
        ([True, False, True], [0, 1]),
    ],
    ids=str,
)
def test_class_field_may_hold_numbers_or_texts(folder, image, values, ids):
    labels = layer(folder / "l.gpkg", SHAPES, klasse=values)
    assert [c.id for c in made(folder, image, labels).data.classes] == ids


def test_polygons_without_class_make_unknown_also_what_others_label(folder, image):
    hole = STAR.centroid.buffer(7)
    labels = layer(folder / "l.gpkg", [STAR, SLIVER, hole], klasse=["a", "b", None])
    done = made(folder, image, labels, background="rest")
    found = expected([STAR, SLIVER, hole], ["a", "b", ""])
    found[(found == "") & ~centres_in(hole, HEIGHT, WIDTH)] = "rest"
    np.testing.assert_array_equal(done.named(), found)
    assert any("1 polygons have no class" in text for text in done.data.warnings)
    assert not any("overlap" in text for text in done.data.warnings)


def test_background_is_all_that_is_not_drawn(folder, image):
    labels = layer(folder / "l.gpkg", SHAPES, klasse=[1, 1, 1])
    done = made(folder, image, labels, background="Rest")
    is_drawn = expected() != ""
    np.testing.assert_array_equal(done.named(), np.where(is_drawn, "class 1", "Rest"))
    assert [(c.id, c.name) for c in done.data.classes] == [(0, "Rest"), (1, "class 1")]


def test_background_may_be_a_class_of_the_table(folder, image):
    classes = table(folder / "c.json", {"id": 4, "name": "other"}, {"id": 9, "name": "lake"})
    labels = layer(folder / "l.gpkg", [STAR], klasse=["lake"])
    done = made(folder, image, labels, background="other", classes=classes)
    inside = centres_in(STAR, HEIGHT, WIDTH)
    np.testing.assert_array_equal(done.named(), np.where(inside, "lake", "other"))
    assert [c.id for c in done.data.classes] == [4, 9]


def test_pixels_that_classes_contend_for_are_unknown_and_told(folder, image):
    other = shapely.box(30, 30, 88, 50)
    again = shapely.affinity.translate(STAR, 3, 0)
    labels = layer(folder / "l.gpkg", [STAR, other, again], klasse=["a", "b", "a"])
    done = made(folder, image, labels)
    a = centres_in(STAR, HEIGHT, WIDTH) | centres_in(again, HEIGHT, WIDTH)
    b = centres_in(other, HEIGHT, WIDTH)
    found = np.where(a, "a", np.where(b, "b", "")).astype(object)
    found[a & b] = ""
    np.testing.assert_array_equal(done.named(), found)
    (told,) = [text for text in done.result["warnings"] if "overlap" in text]
    assert f"{(a & b).sum()} pixels" in told
    assert f"({(a & b).sum() / 100:.3g} ha)" in told


def test_table_gives_order_ids_colours_and_what_is_ignored(folder, image):
    classes = table(
        folder / "c.json",
        {"id": 30, "name": "Wald", "value": FOREST, "color": "#00FF00"},
        {"id": 10, "name": "Wasser", "value": WATER},
        {"id": 99, "name": FIELD, "ignore": True},
    )
    labels = layer(folder / "l.gpkg", SHAPES, klasse=NAMES)
    done = made(folder, image, labels, classes=classes)
    assert [(c.id, c.name) for c in done.data.classes] == [(30, "Wald"), (10, "Wasser")]
    assert done.data.classes[0].color == "#00ff00"
    np.testing.assert_array_equal(done.named(), expected(SHAPES, ["Wasser", "Wald", ""]))


def test_table_without_ids_counts_from_one_in_its_order(folder, image):
    (folder / "c.csv").write_text("name;color\nwater;#0000ff\nAcker;\nforest;\n", encoding="utf-8")
    labels = layer(folder / "l.gpkg", SHAPES, klasse=NAMES)
    done = made(folder, image, labels, classes=str(folder / "c.csv"))
    assert [(c.id, c.name) for c in done.data.classes] == [(1, WATER), (2, FIELD), (3, FOREST)]
    np.testing.assert_array_equal(done.named(), expected())


def test_nodata_has_no_label_and_is_not_seen(folder):
    pixels = noise(3, HEIGHT, WIDTH)
    pixels[:, :40] = 0
    pixels[0, 50] = 0  # not all bands: a real value
    image = str(write(folder / "n.tif", pixels, nodata=0))
    labels = layer(folder / "l.gpkg", SHAPES, klasse=NAMES)
    done = made(folder, image, labels)
    found = expected()
    found[:40] = ""
    np.testing.assert_array_equal(done.named(), found)
    seen = np.ones((HEIGHT, WIDTH), bool)
    seen[:40] = False
    np.testing.assert_array_equal(done.pixels().seen, seen)
    np.testing.assert_array_equal(done.pixels().image, np.moveaxis(pixels, 0, -1))


def test_layer_and_filter_are_taken_as_qgis_names_them(folder, image):
    path = folder / "viele.gpkg"
    layer(path, [STAR], klasse=["x"], layer="falsch")
    layer(path, SHAPES, klasse=NAMES, layer="Flächen", append=True)
    done = made(folder, image, f"{path}|layername=Flächen|subset=\"klasse\" <> '{FIELD}'")
    np.testing.assert_array_equal(done.named(), expected(SHAPES[:2], NAMES[:2]))


def test_points_and_lines_between_polygons_are_left_out(folder, image):
    told = []
    shapes = [*SHAPES, shapely.Point(3, 3), shapely.LineString([(0, 0), (9, 9)])]
    labels = layer(folder / "l.gpkg", shapes, klasse=[*NAMES, WATER, WATER])
    report = Report(lambda event: told.append(event.get("message", "")))
    done = made(folder, image, labels, report=report)
    report.flush()
    np.testing.assert_array_equal(done.named(), expected())
    assert any("2 features are no polygons" in text for text in told)


def test_bow_ties_and_collections_are_taken_as_areas(folder, image):
    bow = shapely.Polygon([(10, 10.3), (50, 50.3), (50, 10.3), (10, 50.3)])
    many = shapely.GeometryCollection([SLIVER, shapely.Point(1, 1)])
    labels = layer(folder / "l.gpkg", [bow, many], klasse=["a", "b"])
    found = expected([shapely.make_valid(bow), SLIVER], ["a", "b"])
    np.testing.assert_array_equal(made(folder, image, labels).named(), found)


def test_polygons_beside_the_images_are_counted(folder, image):
    shapes = [*SHAPES, shapely.box(-90, 5, -2, 9), shapely.box(500, 500, 501, 501)]
    labels = layer(folder / "l.gpkg", shapes, klasse=[*NAMES, WATER, WATER])
    done = made(folder, image, labels)
    assert any("2 of 5 polygons touch no image" in text for text in done.data.warnings)


def test_unknown_stays_within_one_byte(folder, image):
    names = [f"k{i:03}" for i in range(255)]
    shapes = [shapely.box(i % 80, i // 80 * 2, i % 80 + 1, i // 80 * 2 + 1) for i in range(255)]
    labels = layer(folder / "l.gpkg", shapes, klasse=names)
    found = made(folder, image, labels).labels()
    assert found[6, 14] == 254
    assert (found == UNKNOWN).sum() == HEIGHT * WIDTH - 255


def test_shapefile_with_short_texts(folder, image):
    labels = layer(
        folder / "ä l.shp", SHAPES, kind="Polygon", driver="ESRI Shapefile", klasse=NAMES
    )
    assert pyogrio.read_info(labels)["features"] == 3
    np.testing.assert_array_equal(made(folder, image, labels).named(), expected())
