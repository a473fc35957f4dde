"""Class areas against sums by hand: pixels, feet, and zones of the ellipsoid by quadrature."""

import csv
import itertools
import math

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from scipy.integrate import quad

from lclab.card import LandClass
from lclab.errors import CancelledError
from lclab.events import Report, quiet
from lclab.geo import measure
from lclab.geo.measure import class_areas, write_csv
from tests.core.geo.rasters import DEGREES, METRE_GRID, UTM, patchy, write

CLASSES = tuple(LandClass(i, f"Klasse {i}", "#102030") for i in (0, 1, 2, 3))
WGS84 = 6378137.0, 298.257223563
BESSEL = 6377397.155, 299.1528128


def zone(south, north, ellipsoid=WGS84):
    """The area of a zone of an ellipsoid per degree of longitude, by integrating its radii."""
    axis, inverse = ellipsoid
    e2 = (2 - 1 / inverse) / inverse

    def density(latitude):
        return axis**2 * (1 - e2) * math.cos(latitude) / (1 - e2 * math.sin(latitude) ** 2) ** 2

    total, _ = quad(density, math.radians(south), math.radians(north), epsabs=0, epsrel=1e-12)
    return total * math.radians(1)


@pytest.fixture
def measured(folder):
    """Measure a map."""

    def run(labels, transform=METRE_GRID, crs=UTM, classes=CLASSES, nodata=255):
        path = write(folder / "k.tif", labels[None], transform=transform, crs=crs, nodata=nodata)
        return {a.land_class.id: a for a in class_areas(path, classes, quiet())}

    return run


def test_zone_by_hand_is_the_published_surface_of_the_earth():
    # 510 065 621.7 km², the area of the WGS 84 ellipsoid (NIMA TR8350.2).
    assert 360 * zone(-90, 90) / 1e6 == pytest.approx(510_065_621.724, rel=1e-9)


def test_projected_map(measured):
    labels = patchy(83, 61)
    labels[:10, :20] = 255
    found = measured(labels)
    known = (labels != 255).sum()
    for value, area in found.items():
        count = (labels == value).sum()
        assert area.pixels == count
        assert area.hectares == pytest.approx(count * 0.01)
        assert area.percent == pytest.approx(100 * count / known)
    assert sum(a.percent for a in found.values()) == pytest.approx(100)


def test_class_that_does_not_occur_has_no_area(measured):
    found = measured(np.zeros((4, 5), "uint8"))
    assert (found[3].pixels, found[3].hectares, found[3].percent) == (0, 0, 0)
    assert found[0].percent == 100


@pytest.mark.parametrize("nodata", [0, 2, 200])
def test_nodata_of_any_value_has_no_share(measured, nodata):
    labels = patchy(40, 30, classes=4)
    labels[:13] = nodata
    classes = tuple(c for c in CLASSES if c.id != nodata)
    found = measured(labels, classes=classes, nodata=nodata)
    assert set(found) == {c.id for c in classes}
    known = (labels != nodata).sum()
    for value, area in found.items():
        assert area.percent == pytest.approx(100 * (labels == value).sum() / known)


def test_turned_and_mirrored_grids_have_the_same_areas(measured):
    labels = patchy(20, 30)
    for grid in (
        METRE_GRID @ Affine.rotation(33),
        Affine(-10, 0, 5e5, 0, 10, 5e6),
        METRE_GRID @ Affine.shear(30, 0),
    ):
        assert measured(labels, grid)[1].hectares == pytest.approx((labels == 1).sum() * 0.01)


@pytest.mark.parametrize(("epsg", "unit"), [(2229, 1200 / 3937), (2222, 0.3048)])
def test_feet_of_either_kind(measured, epsg, unit):
    labels = patchy(20, 30)
    found = measured(labels, Affine(10, 0, 6e6, 0, -10, 2e6), CRS.from_epsg(epsg))
    expected = (labels == 1).sum() * (10 * unit) ** 2 / 1e4
    assert found[1].hectares == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("top", [90.0, 71.5, 51.0, 0.3, -33.0, -80.0])
@pytest.mark.parametrize("direction", [-1, 1])
def test_degrees(measured, top, direction):
    labels = patchy(20, 12)
    step = 0.5
    start = top if direction < 0 else top - 20 * step
    found = measured(labels, Affine(0.25, 0, 7, 0, direction * step, start), DEGREES)
    rows = start + direction * step * np.arange(21)
    per_pixel = [0.25 * zone(min(pair), max(pair)) for pair in itertools.pairwise(rows)]
    per_pixel = np.array(per_pixel)
    everything = 0.0
    for value in range(4):
        expected = ((labels == value) * per_pixel[:, None]).sum()
        everything += expected
        assert found[value].hectares == pytest.approx(expected / 1e4, rel=1e-9)
    share = ((labels == 1) * per_pixel[:, None]).sum() / everything
    assert found[1].percent == pytest.approx(100 * share)


def test_degrees_of_one_row(measured):
    found = measured(np.ones((1, 3), "uint8"), Affine(1, 0, 7, 0, -1, 51), DEGREES)
    assert found[1].hectares == pytest.approx(3 * zone(50, 51) / 1e4, rel=1e-9)


def test_degrees_on_another_ellipsoid(measured):
    labels = np.ones((4, 4), "uint8")
    found = measured(labels, Affine(1, 0, 7, 0, -1, 51), CRS.from_epsg(4314))
    assert found[1].hectares == pytest.approx(4 * zone(47, 51, BESSEL) / 1e4, rel=1e-9)


def test_grads(measured):
    axis, polar = 6378249.2, 6356515.0
    found = measured(np.ones((4, 2), "uint8"), Affine(1, 0, 5, 0, -1, 52), CRS.from_epsg(4807))
    expected = 2 * 0.9 * zone(48 * 0.9, 52 * 0.9, (axis, axis / (axis - polar)))
    assert found[1].hectares == pytest.approx(expected / 1e4, rel=1e-9)


def test_degrees_on_a_sphere(measured):
    sphere = CRS.from_proj4("+proj=longlat +R=6371000 +no_defs")
    found = measured(np.ones((4, 4), "uint8"), Affine(1, 0, 7, 0, -1, 51), sphere)
    expected = (
        math.radians(4) * 6371000**2 * (math.sin(math.radians(51)) - math.sin(math.radians(47)))
    )
    assert found[1].hectares == pytest.approx(expected / 1e4, rel=1e-9)


@pytest.mark.parametrize("angle", [10, 45, 90, 180])
def test_degrees_on_a_turned_grid(measured, angle):
    labels = patchy(30, 30)
    grid = Affine(0.01, 0, 7, 0, -0.01, 60) @ Affine.rotation(angle)
    found = measured(labels, grid, DEGREES)
    rows, cols = np.indices((30, 30)) + 0.5
    _, latitude = grid @ (cols, rows)
    density = np.vectorize(lambda at: zone(at - 5e-4, at + 5e-4) / 1e-3)(latitude)
    for value in range(4):
        expected = (density * 1e-4)[labels == value].sum()
        assert found[value].hectares == pytest.approx(expected / 1e4, rel=1e-6)


def test_pixels_beyond_the_pole_have_no_area(measured):
    found = measured(np.ones((4, 1), "uint8"), Affine(1, 0, 7, 0, -1, 92), DEGREES)
    assert found[1].hectares == pytest.approx(zone(88, 90) / 1e4, rel=1e-9)


def test_map_that_lies_nowhere_has_pixels_only(measured):
    found = measured(patchy(20, 30), None, None)
    assert found[1].hectares is None
    assert found[1].percent == pytest.approx(100 * (patchy(20, 30) == 1).mean())


def test_local_coordinate_system_in_metres(measured):
    local = CRS.from_wkt('LOCAL_CS["Baustelle",UNIT["metre",1]]')
    found = measured(np.ones((4, 5), "uint8"), METRE_GRID, local)
    assert found[1].hectares == pytest.approx(0.2)


def test_all_nodata(measured):
    found = measured(np.full((5, 5), 255, "uint8"))
    assert [(a.pixels, a.hectares, a.percent) for a in found.values()] == [(0, 0, 0)] * 4


def test_ids_beyond_a_byte(measured):
    classes = (LandClass(7, "a", "#000000"), LandClass(40_000, "b", "#ffffff"))
    labels = np.array([[7, 40_000, 40_000, 65_535]], "uint16")
    found = measured(labels, classes=classes, nodata=65_535)
    assert {value: a.pixels for value, a in found.items()} == {7: 1, 40_000: 2}
    assert found[40_000].percent == pytest.approx(200 / 3)


def test_strips_do_not_change_the_sum(measured, monkeypatch):
    labels = patchy(83, 61)
    whole = measured(labels)
    monkeypatch.setattr(measure, "ROWS", 7)
    assert measured(labels) == whole


def test_measuring_can_be_cancelled(folder):
    path = write(folder / "k.tif", patchy(20, 20)[None], nodata=255)
    with pytest.raises(CancelledError):
        class_areas(path, CLASSES, Report(lambda _: None, lambda: True))


def test_table(measured, folder):
    classes = (LandClass(0, "Wald, dicht", "#00ff00"), LandClass(1, 'so "genannt" 水', "#0000ff"))
    areas = measured(np.array([[0, 1, 1, 1]], "uint8"), classes=classes)
    path = folder / "flächen.csv"
    write_csv(list(areas.values()), path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == [c.name for c in classes]
    assert [row["color"] for row in rows] == ["#00ff00", "#0000ff"]
    assert [int(row["pixels"]) for row in rows] == [1, 3]
    assert [float(row["hectares"]) for row in rows] == [0.01, 0.03]
    assert [float(row["percent"]) for row in rows] == [25, 75]


def test_table_of_a_map_that_lies_nowhere_leaves_hectares_empty(measured, folder):
    path = folder / "f.csv"
    write_csv(list(measured(np.zeros((2, 2), "uint8"), None, None).values()), path)
    with path.open(encoding="utf-8", newline="") as file:
        assert {row["hectares"] for row in csv.DictReader(file)} == {""}
