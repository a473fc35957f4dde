"""Maps against polygons and points."""

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine
from rasterio.warp import transform
from sklearn import metrics

from lclab.card import LandClass
from lclab.errors import InputError
from lclab.geo.legend import write_categories

from ..geo.rasters import METRE_GRID, UTM, patchy, write
from .layers import centres, write_layer

NAMES = ("Wasser", "Wald", "Äcker & Wiesen", "水")
CLASSES = tuple(LandClass(i, name, f"#1020{i}0") for i, name in enumerate(NAMES))


@pytest.fixture
def labels():
    return patchy(83, 61)


@pytest.fixture
def mapped(folder, labels):
    """A map whose classes have names."""
    path = write(folder / "m.tif", labels[None], nodata=255)
    write_categories(CLASSES, path.with_name(path.name + ".aux.xml"))
    return path


@pytest.fixture
def polygons():
    """Shapes over the map and beyond, none of which overlaps another, with classes."""
    rng = np.random.default_rng(6)
    shapes, classes = [], []
    for row in range(-1, 8):
        for col in range(-1, 6):
            x, y = METRE_GRID @ (col * 11 + 5.5, row * 11 + 5.5)
            angles = np.sort(rng.random(7)) * 2 * np.pi
            reach = rng.uniform(15, 54, 7)
            ring = np.column_stack([x + reach * np.cos(angles), y + reach * np.sin(angles)])
            shapes.append(shapely.Polygon(ring))
            classes.append(int(rng.integers(0, 4)))
    return shapes, classes


def matrix(found):
    return np.array(found["confusion"]["counts"])


def inside(shapes, classes, shape):
    """The class at the middle of every pixel, by Shapely; -1 where there is none."""
    rows, cols = np.indices(shape)
    points = centres(METRE_GRID, rows.ravel(), cols.ravel())
    found = np.full(len(points), -1)
    for polygon, value in zip(shapes, classes):
        found[shapely.contains(polygon, points)] = value
    return found.reshape(shape)


def expected(actual, labels):
    known = (actual >= 0) & (labels != 255)
    return metrics.confusion_matrix(actual[known], labels[known], labels=range(4))


@pytest.mark.parametrize("names", [False, True])
def test_polygons(folder, evaluate, mapped, labels, polygons, names):
    shapes, classes = polygons
    values = [NAMES[c] for c in classes] if names else classes
    path = write_layer(folder / "p.gpkg", shapes, art=values)
    found = evaluate(map=mapped, labels=path, class_field="art")
    assert np.array_equal(matrix(found), expected(inside(*polygons, labels.shape), labels))
    assert set(found["iou"]) == set(NAMES)
    assert found["unit"] == "pixels"


def test_field_is_called_class_if_nothing_is_said(folder, evaluate, mapped, labels, polygons):
    shapes, classes = polygons
    path = write_layer(folder / "p.gpkg", shapes, other=classes[::-1], **{"class": classes})
    found = evaluate(map=mapped, labels=path)
    assert np.array_equal(matrix(found), expected(inside(*polygons, labels.shape), labels))


@pytest.mark.parametrize("ending", ["geojson", "shp", "fgb"])
def test_other_formats(folder, evaluate, mapped, labels, polygons, ending):
    shapes, classes = polygons
    path = write_layer(folder / f"p.{ending}", shapes, klasse=classes)
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    assert np.array_equal(matrix(found), expected(inside(*polygons, labels.shape), labels))


def test_polygons_in_degrees(folder, evaluate, mapped, labels, polygons):
    shapes, classes = polygons

    def degrees(points):
        return np.column_stack(transform(UTM, "EPSG:4326", *points.T.tolist()))

    moved = [shapely.transform(shape, degrees) for shape in shapes]
    path = write_layer(folder / "p.gpkg", moved, crs="EPSG:4326", klasse=classes)
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    assert np.array_equal(matrix(found), expected(inside(*polygons, labels.shape), labels))


def test_multipolygons_and_empty_ones(folder, evaluate, mapped, labels, polygons):
    shapes, classes = polygons
    rows = [
        (shapely.MultiPolygon([s for s, k in zip(shapes, classes) if k == c]), c) for c in range(4)
    ]
    rows += [(None, 1), (shapely.MultiPolygon(), 2)]
    path = write_layer(folder / "p.gpkg", [s for s, _ in rows], klasse=[c for _, c in rows])
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    assert np.array_equal(matrix(found), expected(inside(*polygons, labels.shape), labels))


def test_polygons_without_class_are_left_out_and_told(folder, evaluate, mapped, labels, polygons):
    shapes, classes = polygons
    empty = [None if i % 3 == 0 else c for i, c in enumerate(classes)]
    path = write_layer(folder / "p.gpkg", shapes, klasse=empty)
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    known = [-1 if c is None else c for c in empty]
    assert np.array_equal(matrix(found), expected(inside(shapes, known, labels.shape), labels))
    every = (inside(*polygons, labels.shape) >= 0).sum()
    assert found["left_out"]["ignored"] == every - found["counted"]


def test_pixels_that_two_classes_claim_are_left_out_and_told(folder, evaluate, mapped, labels):
    left, right = (shapely.box(*METRE_GRID @ (a, 30), *METRE_GRID @ (a + 20, 10)) for a in (5, 15))
    path = write_layer(folder / "p.gpkg", [left, right], klasse=[1, 2])
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    assert found["left_out"]["contested"] == 10 * 20
    assert found["counted"] == 2 * 10 * 20
    assert matrix(found).sum(1).tolist() == [0, 200, 200, 0]


def test_map_without_data_under_polygons_is_told(folder, evaluate, labels, polygons):
    labels[:30] = 255
    mapped = write(folder / "n.tif", labels[None], nodata=255)
    shapes, classes = polygons
    path = write_layer(folder / "p.gpkg", shapes, klasse=classes)
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    actual = inside(*polygons, labels.shape)
    assert np.array_equal(matrix(found), expected(actual, labels))
    assert found["left_out"]["no_map_value"] == (actual[:30] >= 0).sum()


@pytest.fixture
def points():
    """Rows, columns and classes of points on pixels."""
    rng = np.random.default_rng(9)
    return rng.integers(0, 83, 200), rng.integers(0, 61, 200), rng.integers(0, 4, 200)


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326"])
@pytest.mark.parametrize("names", [False, True])
def test_points(evaluate, mapped, labels, points, crs, names):
    rows, cols, classes = points
    places = centres(METRE_GRID, rows, cols)
    there = shapely.transform(
        places, lambda xy: np.column_stack(transform(UTM, crs, *xy.T.tolist()))
    )
    values = [NAMES[c] for c in classes] if names else classes.tolist()
    path = write_layer(mapped.with_name("p.gpkg"), there, crs=crs, art=values)
    found = evaluate(map=mapped, labels=path, class_field="art")
    assert np.array_equal(matrix(found), metrics.confusion_matrix(classes, labels[rows, cols]))
    assert (found["unit"], found["counted"]) == ("points", 200)


def test_points_beside_the_map_on_nodata_and_without_class(folder, evaluate, labels, points):
    rows, cols, classes = points
    labels[:20] = 255
    mapped = write(folder / "n.tif", labels[None], nodata=255)
    grid = METRE_GRID @ Affine.translation(0, 30)
    values = [None if i < 10 else int(c) for i, c in enumerate(classes)]
    path = write_layer(folder / "p.gpkg", centres(grid, rows, cols), klasse=values)
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    lies = rows + 30 < 83
    given = np.arange(200) >= 10
    assert found["left_out"]["outside"] == (~lies).sum()
    assert found["left_out"]["ignored"] == (lies & ~given).sum()
    assert found["counted"] == (lies & given).sum()


def test_points_on_the_edges_belong_to_one_pixel(folder, evaluate, labels):
    mapped = write(folder / "m2.tif", labels[None])
    corner = shapely.Point(*METRE_GRID @ (10, 10))
    path = write_layer(folder / "p.gpkg", [corner], klasse=[int(labels[10, 10])])
    assert evaluate(map=mapped, labels=path, class_field="klasse")["oa"] == 1


def test_multipoints_count_singly(folder, evaluate, mapped, labels, points):
    rows, cols, classes = points
    places = centres(METRE_GRID, rows, cols)
    many = [shapely.MultiPoint(places[classes == c]) for c in range(4)]
    path = write_layer(folder / "p.gpkg", many, klasse=[0, 1, 2, 3])
    found = evaluate(map=mapped, labels=path, class_field="klasse")
    assert np.array_equal(matrix(found), metrics.confusion_matrix(classes, labels[rows, cols]))


def test_one_of_several_layers(folder, evaluate, mapped, points):
    rows, cols, classes = points
    path = folder / "p.gpkg"
    places = centres(METRE_GRID, rows, cols)
    write_layer(path, places[:5], layer="a", klasse=classes[:5].tolist())
    write_layer(path, places, layer="b", append=True, klasse=classes.tolist())
    found = evaluate(map=mapped, labels=f"{path}|layername=b", class_field="klasse")
    assert found["counted"] == 200
    chosen = f"{path}|layername=b|subset=klasse > 1"
    assert (
        evaluate(map=mapped, labels=chosen, class_field="klasse")["counted"] == (classes > 1).sum()
    )
    with pytest.raises(InputError, match="a, b"):
        evaluate(map=mapped, labels=path, class_field="klasse")


@pytest.mark.parametrize(
    ("shapes", "fields", "field", "message"),
    [
        (
            [shapely.Point(5e5, 5.6e6)],
            {"class": [1], "id": [1]},
            "klass",
            '"klass" not found.*class, id',
        ),
        ([shapely.Point(5e5, 5.6e6)], {"art": [1]}, None, "which field has the class.*art"),
        (
            [shapely.Point(5e5 + 5, 5.6e6 - 5)],
            {"class": ["Wüste"]},
            None,
            "Wüste.*0 Wasser, 1 Wald",
        ),
        ([shapely.Point(5e5 + 5, 5.6e6 - 5)], {"class": [7]}, None, "called 7.*0 Wasser, 1 Wald"),
        ([shapely.Point(5e5 + 5, 5.6e6 - 5)], {"class": [None]}, None, "are all empty"),
        ([shapely.Point(0, 0)], {"class": [1]}, None, "does not overlap the map"),
        ([shapely.box(0, 0, 9, 9)], {"class": [1]}, None, "does not overlap the map"),
        ([shapely.LineString([(5e5, 5.6e6), (6e5, 5e6)])], {"class": [1]}, None, "LineString"),
        ([None], {"class": [1]}, None, "empty"),
    ],
)
def test_refusals(evaluate, mapped, shapes, fields, field, message):
    path = write_layer(mapped.with_name("p.gpkg"), shapes, **fields)
    with pytest.raises(InputError, match=message) as caught:
        evaluate(map=mapped, labels=path, class_field=field)
    assert caught.value.remedy
    assert not mapped.with_name("acc").exists()


def test_text_that_is_no_layer_is_refused(folder, evaluate, mapped):
    path = folder / "x.gpkg"
    path.write_text("nothing")
    with pytest.raises(InputError, match="cannot be opened as a vector layer"):
        evaluate(map=mapped, labels=path)


def test_fractions_are_no_classes(folder, evaluate, mapped):
    path = write_layer(folder / "p.gpkg", [shapely.Point(5e5 + 5, 5.6e6 - 5)], klasse=[1.5])
    with pytest.raises(InputError, match="1.5"):
        evaluate(map=mapped, labels=path, class_field="klasse")


def test_ignored_numbers_and_names(folder, evaluate, mapped, labels, points):
    rows, cols, classes = points
    values = [NAMES[c] for c in classes]
    path = write_layer(folder / "p.gpkg", centres(METRE_GRID, rows, cols), art=values)
    found = evaluate(map=mapped, labels=path, class_field="art", ignore="2")
    assert found["left_out"]["ignored"] == (classes == 2).sum()
    assert found["counted"] == (classes != 2).sum()
