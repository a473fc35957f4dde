"""Polygons with values on a grid, against one test of every pixel by shapely."""

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from lclab.geo.burn import CONTESTED, NOTHING, Burner, add, in_pixels
from lclab.geo.region import Region
from lclab.geo.source import describe

from .rasters import DEGREES, UTM, noise, write

HEIGHT, WIDTH = 45, 60


def some_shapes(seed, count=12):
    rng = np.random.default_rng(seed)
    middles = rng.uniform(0, (WIDTH, HEIGHT), (count, 2))
    rings = rng.uniform(2, 12, count)
    shapes = [shapely.Point(*m).buffer(r, 3) for m, r in zip(middles, rings, strict=True)]
    return np.array(shapes, dtype=object), rng.integers(0, 4, count)


def expected(shapes, values):
    """One value, none, or CONTESTED; and how many pixels get two that are known."""
    found = np.full((HEIGHT, WIDTH), NOTHING)
    contested = 0
    for row, col in np.ndindex(HEIGHT, WIDTH):
        point = shapely.Point(col + 0.5, row + 0.5)
        here = {int(v) for s, v in zip(shapes, values, strict=True) if s.contains(point)}
        if len(here) == 1:
            found[row, col] = next(iter(here))
        elif here:
            found[row, col] = CONTESTED
            contested += CONTESTED not in here
    return found, contested


@pytest.mark.parametrize("seed", range(4))
def test_pixels_get_the_value_of_the_only_polygon_that_holds_their_centre(seed):
    shapes, values = some_shapes(seed)
    values[0] = CONTESTED  # drawn as unknown
    burner = Burner(shapes, values)
    found, contested = burner.burn(Region(0, HEIGHT, 0, WIDTH))
    wanted, wanted_contested = expected(shapes, values)
    np.testing.assert_array_equal(found, wanted)
    assert contested == wanted_contested > 0


@pytest.mark.parametrize("all_touched", [False, True])
def test_burning_does_not_depend_on_the_cut(all_touched):
    shapes, values = some_shapes(9)
    burner = Burner(shapes, values, all_touched)
    whole, contested = burner.burn(Region(0, HEIGHT, 0, WIDTH))
    pieces = 0
    for top in range(0, HEIGHT, 7):
        for left in range(0, WIDTH, 11):
            region = Region(top, min(top + 7, HEIGHT), left, min(left + 11, WIDTH))
            part, more = burner.burn(region)
            np.testing.assert_array_equal(
                part, whole[region.top : region.bottom, region.left : region.right]
            )
            pieces += more
    assert pieces == contested


def test_nothing_to_burn():
    found, contested = Burner(np.array([], dtype=object), np.array([])).burn(Region(3, 9, 2, 4))
    assert (found == NOTHING).all()
    assert contested == 0


def test_values_that_agree_do_not_contend():
    found = np.array([[NOTHING, 1, 2, CONTESTED, CONTESTED, NOTHING]], np.int16)
    more = np.array([[3, 1, 4, 5, NOTHING, NOTHING]], np.int16)
    assert add(found, more) == 1
    assert found.tolist() == [[3, 1, CONTESTED, CONTESTED, CONTESTED, NOTHING]]


def test_straight_edges_bend_in_another_coordinate_system(folder):
    """A parallel is no straight line in UTM: over the image it sags by more than a pixel."""
    wide = Affine(20_000, 0, 200_000, 0, -20_000, 5_900_000)
    path = write(folder / "i.tif", noise(1, HEIGHT, WIDTH), transform=wide)
    bands = [shapely.box(0, 48, 25, 50), shapely.box(0, 50, 25, 52), shapely.box(90, 10, 99, 20)]
    shapes = in_pixels(np.array(bands, dtype=object), "EPSG:4326", describe(str(path)))
    assert len(shapes) == 3
    assert shapes[2].is_empty
    found, contested = Burner(shapes, np.array([7, 8, 9])).burn(Region(0, HEIGHT, 0, WIDTH))
    rows, cols = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
    x, y = wide @ (cols.ravel(), rows.ravel())
    east, north = (np.array(v) for v in transform_points(UTM, DEGREES, x, y))
    inside = (east > 0) & (east < 25)
    wanted = np.select(
        [inside & (north > 48) & (north < 50), inside & (north > 50) & (north < 52)],
        [7, 8],
        NOTHING,
    ).reshape(HEIGHT, WIDTH)
    assert np.diff((wanted == 7).argmax(0)).any(), "the edge is meant to be curved on this grid"
    np.testing.assert_array_equal(found, wanted)
    assert contested == 0
