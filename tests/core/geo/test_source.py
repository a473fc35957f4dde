"""What is found out about an input raster, and which of its bands a model reads."""

import math

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from lclab.card import Band
from lclab.errors import InputError
from lclab.geo.source import choose_bands, describe
from tests.core.geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, UTM, noise, write

RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


def bands(*names):
    return tuple(Band(name) for name in names)


def test_facts_of_a_plain_raster(folder):
    path = write(folder / "a.tif", noise(3, 50, 70, "uint16"), nodata=7, blockysize=16)
    source = describe(str(path))
    assert (source.width, source.height, source.count) == (70, 50, 3)
    assert source.dtype == np.uint16
    assert source.nodata == (7, 7, 7)
    assert source.block == (16, 70)
    assert source.is_striped
    assert source.crs == UTM
    assert source.transform == METRE_GRID
    assert source.alpha is None
    assert not source.has_mask


def test_picture_without_georeference_has_none(folder):
    path = write(folder / "a.png", noise(3, 9, 8), driver="PNG", crs=None, transform=None)
    source = describe(str(path))
    assert source.crs is None
    assert source.transform is None
    assert source.pixel_metres() is None
    assert source.pixel_metres(0.5) == (0.5, 0.5)


def test_world_file_beside_a_picture_counts(folder):
    path = write(folder / "a b.png", noise(3, 9, 8), driver="PNG", crs=None, transform=None)
    path.with_suffix(".pgw").write_text("2\n0\n0\n-2\n101\n199\n")
    assert describe(str(path)).transform == Affine(2, 0, 100, 0, -2, 200)


def test_coordinate_system_beside_a_picture_counts(folder):
    path = write(folder / "a.png", noise(3, 9, 8), driver="PNG")
    assert (folder / "a.png.aux.xml").is_file()
    source = describe(str(path))
    assert source.crs == UTM
    assert source.transform == METRE_GRID


def test_mask_in_the_file_and_beside_it_are_seen(folder):
    mask = np.ones((9, 8), bool)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        inside = write(folder / "inside.tif", noise(3, 9, 8), mask=mask)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        beside = write(folder / "beside.tif", noise(3, 9, 8), mask=mask)
    assert not (folder / "inside.tif.msk").exists()
    assert (folder / "beside.tif.msk").is_file()
    assert describe(str(inside)).has_mask
    assert describe(str(beside)).has_mask


def test_alpha_is_found_and_is_no_mask(folder):
    path = write(folder / "a.tif", noise(4, 9, 8), colours=(*RGB, ColorInterp.alpha))
    source = describe(str(path))
    assert source.alpha == 4
    assert not source.has_mask


def test_size_of_a_pixel_in_metres(folder):
    feet = write(folder / "f.tif", noise(1, 4, 4), crs=CRS.from_epsg(2229))
    assert describe(str(feet)).pixel_metres() == pytest.approx([10 * 1200 / 3937] * 2)
    turned = METRE_GRID @ Affine.rotation(30) @ Affine.scale(2, 3)
    path = write(folder / "t.tif", noise(1, 4, 4), transform=turned)
    assert describe(str(path)).pixel_metres() == pytest.approx((20, 30))


def test_size_of_a_pixel_in_a_local_coordinate_system(folder):
    local = CRS.from_wkt('LOCAL_CS["Baustelle",UNIT["foot",0.3048]]')
    path = write(folder / "f.tif", noise(1, 4, 4), crs=local)
    assert describe(str(path)).pixel_metres() == pytest.approx((3.048, 3.048))


def test_size_of_a_pixel_in_degrees_is_that_of_the_middle(folder):
    path = write(folder / "d.tif", noise(1, 100, 100), crs=DEGREES, transform=DEGREE_GRID)
    across, down = describe(str(path)).pixel_metres()
    # Radii of curvature of the WGS 84 ellipsoid at the middle's latitude.
    latitude, axis, e2 = math.radians(50.95), 6378137.0, 0.00669437999014
    squared = 1 - e2 * math.sin(latitude) ** 2
    meridian = axis * (1 - e2) / squared**1.5
    assert across == pytest.approx(
        math.radians(0.001) * axis / squared**0.5 * math.cos(latitude), rel=5e-3
    )
    assert down == pytest.approx(math.radians(0.001) * meridian, rel=5e-3)


@pytest.mark.parametrize("content", [None, b"", b"II*\0 no raster at all"])
def test_what_is_no_raster_is_named(folder, content):
    path = folder / "kein Bild.tif"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"image = .*kein Bild\.tif.*cannot be opened") as caught:
        describe(str(path))
    assert caught.value.field == "image"
    assert caught.value.remedy


def test_complex_numbers_are_refused(folder):
    path = write(folder / "sar.tif", np.ones((1, 4, 4), "complex64"))
    with pytest.raises(InputError, match="complex"):
        describe(str(path))


def test_bands_of_several_types_meet_in_one_that_holds_all(folder):
    a = write(folder / "a.tif", noise(1, 4, 5, "int16"))
    b = write(folder / "b.tif", noise(1, 4, 5, "uint16"))
    source = describe(str(stacked(folder / "both.vrt", [(a, "Int16"), (b, "UInt16")])))
    assert source.dtype == np.int32


def stacked(path, parts):
    """Write a VRT with a band of each file."""
    rows = [
        f'<VRTRasterBand dataType="{kind}" band="{i}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{part.name}</SourceFilename>'
        f"<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for i, (part, kind) in enumerate(parts, 1)
    ]
    path.write_text(
        f'<VRTDataset rasterXSize="5" rasterYSize="4">{"".join(rows)}</VRTDataset>',
        encoding="utf-8",
    )
    return path


@pytest.fixture
def image(folder):
    """Write a raster with named bands and describe it."""

    def make(*names, **more):
        return describe(str(write(folder / "i.tif", noise(len(names), 4, 4), names=names, **more)))

    return make


def test_bands_are_found_by_name_in_any_case(image):
    source = image("NIR", "Red", " green", "Blue")
    assert choose_bands(source, bands("red", "GREEN", "nir"), None) == [2, 3, 1]


def test_bands_are_found_by_colour(image):
    source = image(None, None, None, colours=(ColorInterp.blue, *RGB[:2]))
    assert choose_bands(source, bands("red", "green", "blue"), None) == [2, 3, 1]


def test_unknown_names_mean_the_order_of_the_file(image):
    source = image("a", "b", "c")
    assert choose_bands(source, bands("red", "nir"), None) == [1, 2]


def test_names_that_stand_twice_mean_the_order_of_the_file(image):
    assert choose_bands(image("x", "y", "x"), bands("x", "x"), None) == [1, 2]


def test_given_bands_go_before_names(image):
    source = image("red", "green", "blue")
    assert choose_bands(source, bands("red", "green"), (3, 3)) == [3, 3]


def test_alpha_is_no_picture_unless_it_is_needed(image):
    source = image("a", None, "c", "d", colours=(RGB[0], ColorInterp.alpha, *RGB[1:]))
    assert choose_bands(source, bands("p", "q", "r"), None) == [1, 3, 4]
    assert choose_bands(source, bands("p", "q", "r", "s"), None) == [1, 2, 3, 4]


def test_too_few_bands_are_told_with_both_counts(image):
    with pytest.raises(InputError, match=r"has 2 bands, the model takes 3 \(r, g, b\)"):
        choose_bands(image("x", "y"), bands("r", "g", "b"), None)


@pytest.mark.parametrize(("given", "text"), [((1,), "takes 2"), ((1, 9), "has 3 bands")])
def test_wrong_given_bands_are_refused(image, given, text):
    with pytest.raises(InputError, match=text) as caught:
        choose_bands(image("x", "y", "z"), bands("r", "g"), given)
    assert caught.value.field == "bands"


def test_ground_control_points_alone_are_noticed(folder):
    points = [GroundControlPoint(row, col, 10 + col, 50 - row) for row in (0, 9) for col in (0, 9)]
    for name, gcps in (("tied.tif", points), ("plain.tif", None)):
        facts = {"driver": "GTiff", "width": 10, "height": 10, "count": 1, "dtype": "uint8"}
        with rasterio.open(folder / name, "w", **facts) as raster:
            if gcps:
                raster.gcps = gcps, "EPSG:4326"
    assert describe(str(folder / "tied.tif")).is_only_tied
    assert not describe(str(folder / "plain.tif")).is_only_tied
