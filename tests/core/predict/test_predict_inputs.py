"""Prediction over every kind of input, against the network's formula over the whole raster."""

import warnings
import zipfile

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from lclab.card import Band
from lclab.errors import InputError
from tests.core.geo.rasters import (
    DEGREE_GRID,
    DEGREES,
    METRE_GRID,
    UTM,
    facts,
    noise,
    read,
    write,
)
from tests.core.predict.networks import card, conv, ndwi, ndwi_labels, ndwi_weights

NODATA = 255
MEAN = 100.0
RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


@pytest.fixture
def model(folder):
    return ndwi(folder / "modell ü.onnx")


def expected(pixels, valid=None):
    """The map that the network's formula gives, with nodata where there is none."""
    labels = ndwi_labels(pixels)
    return labels if valid is None else np.where(valid, labels, NODATA)


# How pixels are stored.


@pytest.mark.parametrize(
    "dtype", ["uint8", "int8", "uint16", "int16", "int32", "int64", "float32", "float64"]
)
def test_types(folder, model, predict, dtype):
    base = dtype if dtype in ("uint8", "uint16") else "int16"
    pixels = noise(4, 150, 201, base)
    pixels = (pixels // 16 if dtype == "int8" else pixels).astype(dtype)
    found = predict(write(folder / "bild.tif", pixels), model)
    np.testing.assert_array_equal(found["map"], expected(pixels))


@pytest.mark.parametrize(
    "layout",
    [
        {"blockysize": 1},
        {"blockysize": 41},
        {"blockysize": 150},
        {"tiled": True, "blockxsize": 16, "blockysize": 48},
        {"tiled": True, "blockxsize": 256, "blockysize": 256, "interleave": "pixel"},
        {"compress": "zstd", "predictor": 2, "tiled": True, "blockxsize": 64, "blockysize": 64},
    ],
    ids=str,
)
def test_blocks(folder, model, predict, layout):
    pixels = noise(4, 150, 201)
    found = predict(write(folder / "a.tif", pixels, **layout), model)
    np.testing.assert_array_equal(found["map"], expected(pixels))


@pytest.mark.parametrize(
    "shape",
    [(1, 1), (1, 200), (200, 1), (2, 3), (63, 65), (64, 64), (127, 129), (37, 411), (513, 512)],
)
@pytest.mark.parametrize("fixed", [False, True])
def test_sizes(folder, predict, shape, fixed):
    pixels = noise(4, *shape)
    sides = (1, 64, 64) if fixed else ("n", "h", "w")
    found = predict(write(folder / "a.tif", pixels), ndwi(folder / "m.onnx", sides=sides))
    np.testing.assert_array_equal(found["map"], expected(pixels))
    assert found["pixels_mapped"] == pixels[0].size


@pytest.mark.parametrize(("window", "inferred"), [(16384, 152 * 208), (100, 4 * 104 * 104)])
def test_window_of_the_users_choice_is_no_larger_than_the_image(
    folder, model, predict, window, inferred
):
    pixels = noise(4, 150, 201)
    found = predict(write(folder / "a.tif", pixels), model, window=window, overlap=0.0)
    np.testing.assert_array_equal(found["map"], expected(pixels))
    assert found["pixels_inferred"] == inferred


def test_raster_in_an_archive(folder, model, predict):
    pixels = noise(4, 60, 70)
    path = write(folder / "a.tif", pixels)
    with zipfile.ZipFile(folder / "archiv ü.zip", "w") as archive:
        archive.write(path, "ordner/a.tif")
    found = predict(f"/vsizip/{folder}/archiv ü.zip/ordner/a.tif", model)
    np.testing.assert_array_equal(found["map"], expected(pixels))


@pytest.mark.parametrize("driver", ["PNG", "JPEG"])
def test_pictures_without_georeference(folder, predict, driver):
    suffix = {"PNG": "png", "JPEG": "jpg"}[driver]
    path = write(
        folder / f"föto.{suffix}", noise(3, 77, 90), driver=driver, crs=None, transform=None
    )
    weights = ndwi_weights()[0][:, :3].copy()
    weights[:, 2] = ndwi_weights()[0][:, 3]  # blue stands in for near infrared
    model = conv(
        folder / "m.onnx",
        weights,
        ndwi_weights()[1],
        card(bands=tuple(Band(n) for n in ("red", "green", "blue"))),
    )
    found = predict(path, model)
    red, green, blue = read(path)
    np.testing.assert_array_equal(found["map"], expected([red, green, blue, blue]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(found["output"]) as raster:
            assert raster.crs is None
            assert raster.transform.is_identity


def test_mosaic(folder, model, predict):
    pixels = noise(4, 60, 90)
    write(folder / "teil a.tif", pixels[:, :, :50])
    write(folder / "teil b.tif", pixels[:, :, 50:])
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">'
        + "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">teil {name}.tif</SourceFilename>'
            f'<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="{width}" '
            f'ySize="60"/><DstRect xOff="{at}" yOff="0" xSize="{width}" ySize="60"/></SimpleSource>'
            for name, at, width in (("a", 0, 50), ("b", 50, 40))
        )
        + "</VRTRasterBand>"
        for band in range(1, 5)
    )
    path = folder / "mosaik.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="90" rasterYSize="60">{bands}</VRTDataset>', encoding="utf-8"
    )
    np.testing.assert_array_equal(predict(path, model)["map"], expected(pixels))


# Where it lies.

GRIDS = {
    "north-up": (METRE_GRID, UTM),
    "south-up": (Affine(10, 0, 5e5, 0, 10, 5e6), UTM),
    "turned": (METRE_GRID @ Affine.rotation(37), UTM),
    "degrees": (DEGREE_GRID, DEGREES),
    "feet": (Affine(3, 0, 6e6, 0, -3, 2e6), CRS.from_epsg(2229)),
    "local": (METRE_GRID, CRS.from_wkt('LOCAL_CS["Baustelle",UNIT["metre",1]]')),
    "no system": (METRE_GRID, None),
    "nowhere": (None, None),
}


@pytest.mark.parametrize("grid", GRIDS)
def test_map_lies_where_the_image_lies(folder, model, predict, grid):
    transform, crs = GRIDS[grid]
    pixels = noise(4, 70, 81)
    path = write(folder / "a.tif", pixels, transform=transform, crs=crs)
    found = predict(path, model)
    np.testing.assert_array_equal(found["map"], expected(pixels))
    image, result = facts(path), facts(found["output"])
    assert result["crs"] == image["crs"]
    assert result["transform"].almost_equals(image["transform"])


@pytest.mark.parametrize("grid", GRIDS)
def test_extent_gives_its_part_of_the_map(folder, model, predict, grid):
    transform, crs = GRIDS[grid]
    pixels = noise(4, 170, 181)
    path = write(folder / "a.tif", pixels, transform=transform, crs=crs)
    forward = transform or Affine.identity()
    corners = [forward @ corner for corner in ((30, 20), (130, 20), (30, 90), (130, 90))]
    xs, ys = zip(*corners, strict=True)
    found = predict(path, model, extent=[min(xs), min(ys), max(xs), max(ys)])
    left, top = ~forward @ (facts(found["output"])["transform"] @ (0, 0))
    left, top = (30, 20) if transform is None else (round(left), round(top))
    height, width = found["map"].shape
    np.testing.assert_array_equal(
        found["map"], expected(pixels)[top : top + height, left : left + width]
    )
    if grid != "turned":
        assert (top, left, height, width) == (20, 30, 70, 100)


def test_extent_that_sticks_out_is_cut(folder, model, predict):
    pixels = noise(4, 70, 80)
    path = write(folder / "a.tif", pixels)
    found = predict(path, model, extent="499000,5599800,500100,5700000")
    np.testing.assert_array_equal(found["map"], expected(pixels)[:20, :10])


def test_extent_elsewhere_is_refused(folder, model, predict):
    path = write(folder / "a.tif", noise(4, 70, 80))
    with pytest.raises(InputError, match="does not touch the image") as caught:
        predict(path, model, extent="0,0,1,1")
    assert caught.value.field == "extent"
    assert not (folder / "map.tif").exists()


# What holds data.


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("stitch", ["core", "blend"])
def test_nodata(folder, model, predict, dtype, stitch):
    pixels = noise(4, 150, 201, "int16" if dtype == "float32" else dtype).astype(dtype)
    nodata = 0 if dtype.startswith("u") else -9999
    pixels[:, 20:110, 30:190] = nodata
    pixels[2, 120:125, :50] = nodata  # one band only
    valid = ~(pixels == nodata).all(0) if nodata == 0 else ~(pixels == nodata).any(0)
    found = predict(write(folder / "a.tif", pixels, nodata=nodata), model, stitch=stitch)
    np.testing.assert_array_equal(found["map"], expected(pixels, valid))
    assert found["pixels_mapped"] == valid.sum()


def test_no_numbers(folder, model, predict):
    pixels = noise(4, 150, 201).astype("float32")
    pixels[0, 40:60, 50:99] = np.nan
    pixels[3, 70:72] = np.inf
    valid = np.isfinite(pixels).all(0)
    found = predict(write(folder / "a.tif", pixels), model)
    np.testing.assert_array_equal(found["map"], expected(np.nan_to_num(pixels), valid))


@pytest.mark.parametrize("kind", ["alpha", "inside", "beside"])
def test_alpha_and_masks(folder, model, predict, kind):
    pixels = noise(4, 150, 201)
    valid = np.random.default_rng(3).random((150, 201)) > 0.4
    valid[:70, :70] = False
    path = folder / "a.tif"
    if kind == "alpha":
        five = np.concatenate([pixels, valid[None] * np.uint8(200)])
        colours = (*RGB, ColorInterp.undefined, ColorInterp.alpha)
        write(path, five, colours=colours)
    else:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=kind == "inside"):
            write(path, pixels, mask=valid)
    found = predict(path, model)
    np.testing.assert_array_equal(found["map"], expected(pixels, valid))


@pytest.mark.parametrize("stitch", ["core", "blend", "mean"])
def test_raster_without_any_data(folder, model, predict, stitch):
    path = write(folder / "a.tif", np.zeros((4, 150, 201), "uint8"), nodata=0)
    found = predict(
        path,
        model,
        stitch=stitch,
        confidence=str(folder / "c.tif"),
        polygons=str(folder / "p.gpkg"),
        areas=str(folder / "a.csv"),
        minimum_area=2000,
    )
    assert (found["map"] == NODATA).all()
    assert (found["inferred"], found["pixels_mapped"]) == (0, 0)
    assert found["polygon_count"] == 0
    assert (read(folder / "c.tif") == -1).all()


def test_empty_windows_are_skipped(folder, model, predict):
    pixels = noise(4, 640, 640)
    pixels[:, :, 64:] = 0
    found = predict(write(folder / "a.tif", pixels, nodata=0), model)
    assert found["windows"] == found["inferred"] + found["skipped"]
    assert found["skipped"] > found["inferred"] * 4
    valid = np.zeros((640, 640), bool)
    valid[:, :64] = True
    np.testing.assert_array_equal(found["map"], expected(pixels, valid))


def test_pixels_without_data_are_seen_as_the_mean(folder, predict):
    """A mean over three pixels tells what stands in place of those without data."""
    pixels = np.full((1, 40, 40), 30, "int16")
    pixels[0, :, 10:20] = -1
    described = card(bands=(Band("grey", mean=MEAN, std=1.0),), value_range=1.0)
    weights = np.zeros((3, 1, 3, 3), np.float32)
    weights[1, 0, 1, 2] = 1  # the right neighbour
    model = conv(folder / "m.onnx", weights, np.array([-0.5, 0, -1000]), described)
    found = predict(write(folder / "a.tif", pixels, nodata=-1), model)
    whole = np.zeros((40, 40), int)  # 30 - mean is below -0.5: class 0
    whole[:, 9] = 1  # the neighbour is filled with the mean: 0 is above -0.5
    whole[:, 39] = 1  # and so is the network's own padding
    whole[:, 10:20] = NODATA
    np.testing.assert_array_equal(found["map"], whole)


# Which bands.


def test_bands_by_name_whatever_their_order(folder, model, predict):
    red, green, blue, nir = noise(4, 60, 70)
    path = write(
        folder / "a.tif",
        np.stack([nir, blue, green, red]),
        names=("NIR", "Blue", "green", "RED"),
    )
    np.testing.assert_array_equal(predict(path, model)["map"], expected([red, green, blue, nir]))


def test_bands_as_the_user_says(folder, model, predict):
    pixels = noise(6, 60, 70)
    path = write(folder / "a.tif", pixels)
    np.testing.assert_array_equal(
        predict(path, model, bands="6,1,3,2")["map"], expected(pixels[[5, 0, 2, 1]])
    )
    np.testing.assert_array_equal(predict(path, model)["map"], expected(pixels[:4]))


def test_one_band(folder, predict):
    weights = np.array([1, -1], np.float32).reshape(2, 1, 1, 1)
    described = card(classes=card().classes[:2], bands=(Band("height"),))
    model = conv(folder / "m.onnx", weights, np.array([0, 200], np.float32), described)
    pixels = noise(1, 60, 70)
    found = predict(write(folder / "a.tif", pixels), model)
    np.testing.assert_array_equal(found["map"], (pixels[0] < 100).astype(int))


def test_many_bands(folder, predict):
    count = 37
    weights = np.random.default_rng(1).integers(-3, 4, (3, count, 1, 1)).astype(np.float32)
    bias = np.array([0.25, 0.5, 0.75], np.float32)
    bands = tuple(Band(f"b{i}") for i in range(count))
    model = conv(folder / "m.onnx", weights, bias, card(bands=bands))
    pixels = noise(count, 60, 70, "uint16")
    found = predict(write(folder / "a.tif", pixels), model)
    scores = np.einsum("kc,chw->khw", weights[:, :, 0, 0].astype(int), pixels.astype(int))
    np.testing.assert_array_equal(found["map"], (scores + bias[:, None, None]).argmax(0))


def test_too_few_bands_are_refused(folder, model, predict):
    with pytest.raises(InputError, match=r"has 3 bands, the model takes 4"):
        predict(write(folder / "a.tif", noise(3, 60, 70)), model)


def test_scaling_of_the_card(folder, predict):
    """Values are divided by the range, then the mean is taken off and the rest divided by std."""
    bands = tuple(Band(n, m, s) for n, m, s in zip("rgbn", (0.5, 0.25, 0, 1), (2, 4, 1, 0.5)))
    described = card(bands=bands, value_range=64.0)
    weights = np.random.default_rng(1).integers(-3, 4, (3, 4, 1, 1)).astype(np.float32)
    bias = np.array([0.1, -0.3, 0.2], np.float32)
    pixels = noise(4, 90, 70, "uint16")
    found = predict(
        write(folder / "a.tif", pixels), conv(folder / "m.onnx", weights, bias, described)
    )
    mean, std = (np.array([getattr(b, k) for b in bands])[:, None, None] for k in ("mean", "std"))
    scores = np.einsum("kc,chw->khw", weights[:, :, 0, 0], (pixels / 64 - mean) / std)
    scores += bias[:, None, None]
    ordered = np.sort(scores, 0)
    clear = ordered[-1] - ordered[-2] > 1e-3
    assert clear.mean() > 0.99
    np.testing.assert_array_equal(found["map"][clear], scores.argmax(0)[clear])


# What cannot be read.


def test_image_that_was_cut_off_leaves_nothing(folder, model, predict):
    path = write(folder / "halb.tif", noise(4, 600, 300), blockysize=10)
    path.write_bytes(path.read_bytes()[:-300_000])
    before = sorted(folder.iterdir())
    with pytest.raises(InputError, match=r"halb\.tif: rows \d+ to \d+ cannot be read"):
        predict(path, model, confidence=str(folder / "c.tif"))
    assert sorted(folder.iterdir()) == before


def test_image_that_is_none(folder, model, predict):
    with pytest.raises(InputError, match="cannot be opened as a raster"):
        predict(folder / "nirgends.tif", model)
