"""The pixels that a box or polygons want, against one test of every pixel by shapely."""

import warnings

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from lclab.errors import InputError
from lclab.geo.area import PolygonMask, box_region, whole
from lclab.geo.region import Region
from lclab.geo.source import describe
from tests.core.geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, UTM, noise, write

HEIGHT, WIDTH = 40, 30
GRIDS = {
    "north-up": METRE_GRID,
    "south-up": Affine(10, 0, 500_000, 0, 10, 5_600_000),
    "mirrored": Affine(-10, 0, 500_000, 0, -10, 5_600_000),
    "turned": METRE_GRID @ Affine.rotation(25),
    "quarter turn": METRE_GRID @ Affine.rotation(90),
    "sheared": METRE_GRID @ Affine.shear(20, 5) @ Affine.scale(1, 2),
}


@pytest.fixture
def source(folder):
    """Describe a raster of 40 x 30 pixels on a grid."""

    def make(transform=METRE_GRID, crs=UTM):
        path = write(folder / "i.tif", noise(1, HEIGHT, WIDTH), transform=transform, crs=crs)
        return describe(str(path))

    return make


def touched(transform, bounds):
    """The smallest box of pixels around those that share some ground with the bounds."""
    box = shapely.box(*bounds)
    back = ~transform
    corners = [back @ tuple(c) for c in shapely.get_coordinates(box)[:-1]]
    frame = shapely.MultiPoint(corners).envelope
    hit = [
        (row, col)
        for row in range(HEIGHT)
        for col in range(WIDTH)
        if shapely.box(col, row, col + 1, row + 1).intersection(frame).area > 1e-5
    ]
    rows, cols = zip(*hit, strict=True)
    return Region(min(rows), max(rows) + 1, min(cols), max(cols) + 1)


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("part", [(2.0, 3.0, 9.0, 11.0), (2.4, 3.6, 2.5, 3.7), (-5, -5, 90, 7.5)])
def test_box_takes_the_pixels_that_it_touches(source, grid, part):
    left, top, right, bottom = part
    forward = GRIDS[grid]
    corners = [forward @ (x, y) for x in (left, right) for y in (top, bottom)]
    xs, ys = zip(*corners, strict=True)
    bounds = (min(xs), min(ys), max(xs), max(ys))
    assert box_region(source(forward), bounds, "extent") == touched(forward, bounds)


def test_box_on_pixel_edges_takes_no_pixel_more(source):
    image = source()
    for row, col in [(0, 0), (7, 13), (39, 29)]:
        left, top = METRE_GRID @ (col, row)
        bounds = (left, top - 10, left + 10, top)
        assert box_region(image, bounds, "extent") == Region(row, row + 1, col, col + 1)


def test_box_in_degrees(source):
    image = source(DEGREE_GRID, DEGREES)
    found = box_region(image, (7.003, 50.98, 7.0109999999, 50.991), "extent")
    assert found == Region(9, 20, 3, 11)


def test_box_without_georeference_is_in_pixels(source):
    assert box_region(source(None, None), (2, 4, 5.5, 9), "extent") == Region(4, 9, 2, 6)


@pytest.mark.parametrize(
    "bounds", [(0, 0, 1, 1), (500_300, 5_599_600, 500_400, 5_599_700), (-180, -90, 180, 90)]
)
def test_box_beside_the_image_is_refused(source, bounds):
    with pytest.raises(InputError, match="does not touch the image") as caught:
        box_region(source(), bounds, "extent")
    assert caught.value.field == "extent"
    assert "500000" in str(caught.value)
    assert caught.value.remedy


# Polygons.


def layer(path, shapes, crs="EPSG:32632", name=None, kind="Polygon", **more):
    """Write shapes as a layer."""
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(np.array(shapes, dtype=object)),
        [np.arange(len(shapes))],
        ["number"],
        geometry_type=kind,
        crs=crs,
        layer=name,
        **more,
    )
    return str(path)


def placed(shape, forward=METRE_GRID):
    """A shape in pixels, on the ground."""
    return shapely.transform(shape, lambda xy: np.column_stack(forward @ (xy[:, 0], xy[:, 1])))


def centres_inside(shapes, forward=METRE_GRID):
    """Which pixels' centres lie in a shape."""
    cols, rows = np.meshgrid(np.arange(WIDTH) + 0.5, np.arange(HEIGHT) + 0.5)
    x, y = forward @ (cols.ravel(), rows.ravel())
    points = shapely.points(x, y)
    inside = np.zeros(len(points), bool)
    for shape in shapes:
        inside |= shapely.contains(shape, points)
    return inside.reshape(HEIGHT, WIDTH)


STAR = shapely.Polygon([(2.2, 1.3), (27.1, 9.2), (20.3, 37.7), (9.6, 22.2), (1.1, 30.9)])
RING = shapely.Point(15.2, 20.1).buffer(13.3).difference(shapely.Point(14.1, 21.2).buffer(6.1))
TWO = shapely.MultiPolygon(
    [shapely.Point(6.3, 6.2).buffer(4.4), shapely.Point(22.1, 30.7).buffer(6.3)]
)


def inside_whole(mask):
    """Which pixels of the whole raster a mask holds."""
    return mask.inside(Region(0, HEIGHT, 0, WIDTH))


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("shapes", [[STAR], [RING], [TWO, STAR]], ids=["star", "ring", "several"])
def test_polygons_hold_the_pixels_whose_centre_they_hold(source, folder, grid, shapes):
    forward = GRIDS[grid]
    image = source(forward)
    shapes = [placed(shape, forward) for shape in shapes]
    path = layer(folder / "flächen.gpkg", shapes, kind="Unknown")
    mask = PolygonMask(image, path)
    expected = centres_inside(shapes, forward)
    np.testing.assert_array_equal(inside_whole(mask), expected)
    outside = np.ones_like(expected)
    outside[mask.region.top : mask.region.bottom, mask.region.left : mask.region.right] = False
    assert not (expected & outside).any()


def test_mask_does_not_depend_on_the_cut(source, folder):
    mask = PolygonMask(source(), layer(folder / "a.gpkg", [placed(RING)]))
    all_at_once = inside_whole(mask)
    for top, bottom, left, right in [(0, 1, 0, 30), (13, 29, 7, 8), (20, 40, 11, 30), (0, 3, 0, 3)]:
        part = mask.inside(Region(top, bottom, left, right))
        np.testing.assert_array_equal(part, all_at_once[top:bottom, left:right])


@pytest.mark.parametrize("epsg", [4326, 3857, 25833])
def test_polygons_in_another_coordinate_system(source, folder, epsg):
    other = CRS.from_epsg(epsg)

    def moved(xy):
        return np.column_stack(transform_points(UTM, other, xy[:, 0], xy[:, 1]))

    here = [placed(STAR), placed(RING)]
    there = [shapely.transform(shape, moved) for shape in here]
    path = layer(folder / "a.gpkg", there, crs=f"EPSG:{epsg}")
    found = inside_whole(PolygonMask(source(), path))
    np.testing.assert_array_equal(found, centres_inside(here))


def test_layer_of_a_file_is_chosen_by_name(source, folder):
    path = folder / "mehrere Lagen.gpkg"
    layer(path, [placed(STAR)], name="stern")
    layer(path, [placed(RING)], name="ring ü", append=True)
    for name, shape in (("stern", STAR), ("ring ü", RING)):
        for tail in ("", "|subset=number >= 0", "|geometrytype=Polygon"):
            mask = PolygonMask(source(), f"{path}|layername={name}{tail}")
            np.testing.assert_array_equal(inside_whole(mask), centres_inside([placed(shape)]))


@pytest.mark.parametrize("driver", ["ESRI Shapefile", "GeoJSON"])
def test_other_formats(source, folder, driver):
    suffix = {"ESRI Shapefile": "shp", "GeoJSON": "geojson"}[driver]
    path = layer(folder / f"ä b.{suffix}", [placed(STAR)], driver=driver)
    np.testing.assert_array_equal(
        inside_whole(PolygonMask(source(), path)), centres_inside([placed(STAR)])
    )


def test_polygons_over_a_picture_without_georeference_are_in_pixels(source, folder):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pyogrio's, of a layer without a coordinate system
        path = layer(folder / "a.gpkg", [STAR], crs=None)
    found = inside_whole(PolygonMask(source(None, None), path))
    np.testing.assert_array_equal(found, centres_inside([STAR], Affine.identity()))


def test_mask_reaches_no_further_than_the_image(source, folder):
    path = layer(folder / "a.gpkg", [placed(shapely.box(-100, 10, 5, 900))])
    assert PolygonMask(source(), path).region == Region(10, 40, 0, 5)


def test_polygons_elsewhere_are_refused(source, folder):
    path = layer(folder / "a.gpkg", [placed(shapely.box(-100, 10, -5, 20))])
    with pytest.raises(InputError, match="does not touch the image") as caught:
        PolygonMask(source(), path)
    assert caught.value.field == "area"


def test_world_takes_the_whole_image(source, folder):
    for epsg, size in ((25833, 1e9), (4326, 180)):
        world = shapely.box(-size, -size / 2, size, size)
        path = layer(folder / f"{epsg}.gpkg", [world], crs=f"EPSG:{epsg}")
        assert inside_whole(PolygonMask(source(), path)).all()


def test_straight_edges_bend_in_another_coordinate_system(source, folder):
    """A parallel is no straight line in UTM: over the image it sags by more than a pixel."""
    wide = Affine(20_000, 0, 200_000, 0, -20_000, 5_900_000)
    image = source(wide)
    lower, upper = 48.0, 51.0
    path = layer(folder / "a.gpkg", [shapely.box(0, lower, 20, upper)], crs="EPSG:4326")
    rows, cols = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
    x, y = wide @ (cols.ravel(), rows.ravel())
    _, latitude = transform_points(UTM, CRS.from_epsg(4326), x, y)
    expected = ((np.array(latitude) > lower) & (np.array(latitude) < upper)).reshape(HEIGHT, WIDTH)
    edges = np.diff(expected.argmax(0))
    assert edges.any(), "the edge is meant to be curved on this grid"
    np.testing.assert_array_equal(inside_whole(PolygonMask(image, path)), expected)


def test_polygons_that_have_no_place_in_the_coordinate_system_are_refused(source, folder):
    path = layer(folder / "welt.gpkg", [shapely.box(1e8, 1e8, 1e9, 1e9)], crs="EPSG:25833")
    with pytest.raises(InputError, match=r"welt\.gpkg: its polygons do not fit") as caught:
        PolygonMask(source(), path)
    assert caught.value.field == "area"


def test_layers_without_polygons_are_refused(source, folder):
    points = layer(folder / "punkte.gpkg", [shapely.Point(3, 4)], kind="Point")
    empty = layer(folder / "leer.gpkg", [], kind="Polygon")
    hollow = layer(folder / "hohl.gpkg", [shapely.Polygon(), None])
    for path in (points, empty, hollow):
        with pytest.raises(InputError, match="holds no polygons") as caught:
            PolygonMask(source(), path)
        assert caught.value.field == "area"


@pytest.mark.parametrize("tail", ["", "|layername=fehlt"])
def test_what_is_no_layer_is_named(source, folder, tail):
    path = folder / "da.gpkg"
    layer(path, [placed(STAR)], name="hier")
    if not tail:
        path = folder / "nichts.gpkg"
        path.write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"area = .*cannot be opened as a vector layer") as caught:
        PolygonMask(source(), f"{path}{tail}")
    assert caught.value.field == "area"


def test_raster_instead_of_a_layer_is_named(source, folder):
    with pytest.raises(InputError, match="area = "):
        PolygonMask(source(), str(write(folder / "kein Vektor.tif", noise(1, 3, 3))))


def test_whole_is_every_pixel(source):
    assert whole(source()) == Region(0, HEIGHT, 0, WIDTH)
