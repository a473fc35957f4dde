"""Strips against the whole raster read at once, for every way that a raster may be stored."""

import threading

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from lclab.errors import InputError
from lclab.geo.source import describe
from lclab.geo.strips import StripReader
from tests.core.geo.rasters import noise, read, write

RGBA = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
LAYOUTS = {
    "rows": {"blockysize": 1},
    "strips": {"blockysize": 17},
    "one strip": {"blockysize": 200},
    "tiles": {"tiled": True, "blockxsize": 32, "blockysize": 16, "compress": "deflate"},
    "pixel interleaved": {"tiled": True, "blockxsize": 64, "blockysize": 64, "interleave": "pixel"},
    "huge tiles": {"tiled": True, "blockxsize": 512, "blockysize": 512},
    "big endian": {"ENDIANNESS": "BIG", "blockysize": 5},
}


def readings(path, bands, spans, cols=None, threads=3):
    """The pixels and validity of spans of rows, as a run from top to bottom meets them."""
    source = describe(str(path))
    cols = cols or (0, source.width)
    reader = StripReader(source, bands, threads)
    try:
        most = max(bottom - top for top, bottom in spans)
        strip = reader.start(cols, spans[0][0], most)
        for top, bottom in spans:
            reader.advance(strip, top, bottom)
            pixels, valid = strip.cut((top, bottom), cols)
            yield pixels.copy(), None if valid is None else valid.copy()
    finally:
        reader.close()


def is_valid(path, bands=(1,)):
    """Which pixels of a raster of 60 rows hold data."""
    ((_, valid),) = readings(path, list(bands), [(0, 60)])
    return valid


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_strips_are_the_raster(folder, layout, dtype):
    pixels = noise(4, 131, 97, dtype)
    path = write(folder / "a.tif", pixels, **LAYOUTS[layout])
    spans = [(3, 40), (30, 71), (60, 61), (71, 131), (100, 131)]
    for (top, bottom), (found, _) in zip(spans, readings(path, [3, 1], spans), strict=True):
        assert found.dtype == dtype
        np.testing.assert_array_equal(found, pixels[[2, 0], top:bottom])


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("cols", [(0, 1), (31, 33), (32, 97), (96, 97)])
def test_columns_of_a_strip_are_those_asked_for(folder, layout, cols):
    pixels = noise(2, 131, 97)
    path = write(folder / "a.tif", pixels, **LAYOUTS[layout])
    for (top, bottom), (found, _) in zip(
        [(0, 9), (5, 131)], readings(path, [1, 2], [(0, 9), (5, 131)], cols), strict=True
    ):
        np.testing.assert_array_equal(found, pixels[:, top:bottom, cols[0] : cols[1]])


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_threads_do_not_change_what_is_read(folder, threads):
    pixels = noise(3, 131, 97)
    path = write(folder / "a.tif", pixels, **LAYOUTS["tiles"])
    ((found, _),) = readings(path, [1, 2, 3], [(0, 131)], threads=threads)
    np.testing.assert_array_equal(found, pixels)


def test_virtual_raster_of_two_files(folder):
    left, right = noise(1, 60, 40, seed=1), noise(1, 60, 30, seed=2)
    for name, pixels in (("links", left), ("rechts", right)):
        write(folder / f"{name}.tif", pixels)
    places = (("links", 0, 40), ("rechts", 40, 30))
    parts = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{name}.tif</SourceFilename>'
        f'<SourceBand>1</SourceBand><DstRect xOff="{at}" yOff="0" xSize="{width}" ySize="60"/>'
        f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="60"/></SimpleSource>'
        for name, at, width in places
    )
    path = folder / "mosaic.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="70" rasterYSize="60"><VRTRasterBand dataType="Byte" band="1">'
        f"{parts}</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    found = [pixels for pixels, _ in readings(path, [1], [(0, 33), (20, 60)])]
    whole = np.concatenate([left, right], 2)
    np.testing.assert_array_equal(found[0], whole[:, :33])
    np.testing.assert_array_equal(found[1], whole[:, 20:])


def test_every_block_is_decoded_once(folder, monkeypatch):
    path = write(folder / "a.tif", noise(1, 128, 96), **LAYOUTS["tiles"])
    asked, lock = np.zeros((128, 96), int), threading.Lock()
    original = StripReader._read

    def counted(self, strip, rows, cols):
        with lock:
            asked[rows, cols] += 1
        return original(self, strip, rows, cols)

    monkeypatch.setattr(StripReader, "_read", counted)
    list(readings(path, [1], [(0, 20), (10, 50), (40, 100), (90, 128)]))
    assert (asked == 1).all()


def test_bands_of_several_types(folder):
    small, large = noise(1, 60, 9, "uint8"), noise(1, 60, 9, "int16")
    for name, pixels in (("a", small), ("b", large)):
        write(folder / f"{name}.tif", pixels)
    rows = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{i}"><SimpleSource><SourceFilename '
        f'relativeToVRT="1">{name}.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand>"
        for i, (name, kind) in enumerate((("a", "Byte"), ("b", "Int16")), 1)
    )
    path = folder / "both.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="9" rasterYSize="60">{rows}</VRTDataset>', encoding="utf-8"
    )
    ((found, _),) = readings(path, [2, 1], [(0, 60)])
    np.testing.assert_array_equal(found, np.concatenate([large, small.astype("int16")]))


# What holds data.


def test_plain_integers_all_hold_data(folder):
    assert is_valid(write(folder / "a.tif", np.zeros((1, 60, 9), "uint8"))) is None


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_unsigned_pixel_is_empty_when_all_chosen_bands_say_so(folder, dtype):
    pixels = noise(3, 60, 9, dtype)
    pixels[0, :20] = 0
    pixels[:2, 5:10] = 0
    path = write(folder / "a.tif", pixels, nodata=0)
    np.testing.assert_array_equal(is_valid(path, (1, 2)), ~(pixels[:2] == 0).all(0))
    np.testing.assert_array_equal(is_valid(path, (2, 3)), np.ones((60, 9), bool))


@pytest.mark.parametrize("dtype", ["int16", "int32", "float32"])
def test_signed_pixel_is_empty_when_one_chosen_band_says_so(folder, dtype):
    pixels = noise(3, 60, 9, "int16").astype(dtype)
    pixels[0, :20] = pixels[1, 15:30] = pixels[2, 50:] = -9999
    path = write(folder / "a.tif", pixels, nodata=-9999)
    np.testing.assert_array_equal(is_valid(path, (1, 2)), ~(pixels[:2] == -9999).any(0))


@pytest.mark.parametrize("nodata", [None, float("nan"), -3.4028234663852886e38, 7.0])
def test_no_number_is_no_data_whatever_the_nodata_value(folder, nodata):
    pixels = noise(2, 60, 9).astype("float32") + 0.5
    pixels[0, 3] = np.nan
    pixels[1, 4] = np.inf
    pixels[1, 5] = 7 if nodata is None else nodata
    path = write(folder / "a.tif", pixels, nodata=nodata)
    expected = np.ones((60, 9), bool)
    expected[3:5] = False
    expected[5] = nodata is None
    np.testing.assert_array_equal(is_valid(path, (1, 2)), expected)


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [("uint8", -9999), ("uint8", 0.5), ("int16", 1e9), ("int16", "inf"), ("float32", -1.8e308)],
)
def test_nodata_value_that_the_type_cannot_hold_never_occurs(folder, dtype, nodata):
    path = folder / "a.vrt"
    write(folder / "a.tif", noise(1, 60, 9).astype(dtype))
    name = {"uint8": "Byte", "int16": "Int16", "float32": "Float32"}[dtype]
    path.write_text(
        f'<VRTDataset rasterXSize="9" rasterYSize="60"><VRTRasterBand dataType="{name}" band="1">'
        f"<NoDataValue>{nodata}</NoDataValue><SimpleSource>"
        '<SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>1</SourceBand>'
        "</SimpleSource></VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    valid = is_valid(path)
    assert valid is None or valid.all()


def test_bands_with_nodata_values_of_their_own(folder):
    pixels = noise(2, 60, 9, "int16")
    pixels[0, 3], pixels[1, 4], pixels[1, 3] = -1, -2, 5
    pixels[0, 9], pixels[1, 9] = -2, -1
    pixels[0, 4] = 5
    for number in (0, 1):
        pixels[number][(pixels[number] == -1 - number)] = -1 - number
    for number, name in enumerate("ab"):
        write(folder / f"{name}.tif", pixels[number : number + 1], nodata=-1 - number)
    rows = "".join(
        f'<VRTRasterBand dataType="Int16" band="{i}"><NoDataValue>{-i}</NoDataValue><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{name}.tif</SourceFilename><SourceBand>1</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for i, name in enumerate("ab", 1)
    )
    path = folder / "both.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="9" rasterYSize="60">{rows}</VRTDataset>', encoding="utf-8"
    )
    expected = ~((pixels[0] == -1) | (pixels[1] == -2))
    assert expected[9].all()
    np.testing.assert_array_equal(is_valid(path, (1, 2)), expected)


def test_alpha_of_zero_is_no_data(folder):
    pixels = noise(4, 60, 9)
    pixels[3] = np.indices((60, 9))[0] % 3 * 100
    path = write(folder / "a.tif", pixels, colours=RGBA)
    np.testing.assert_array_equal(is_valid(path, (1, 2, 3)), pixels[3] != 0)


def test_alpha_that_the_model_reads_is_a_band_like_any_other(folder):
    pixels = noise(4, 60, 9)
    pixels[3, 5] = 0
    assert is_valid(write(folder / "a.tif", pixels, colours=RGBA), (1, 2, 3, 4)) is None


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("nodata", [None, 0])
def test_mask_of_the_file_or_beside_it(folder, inside, nodata):
    pixels = noise(2, 60, 9)
    mask = np.random.default_rng(2).random((60, 9)) > 0.3
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside):
        path = write(folder / "a.tif", pixels, mask=mask, nodata=nodata)
    assert (folder / "a.tif.msk").exists() is not inside
    np.testing.assert_array_equal(is_valid(path, (1, 2)), mask)


def test_nodata_of_a_band_that_is_not_read_does_not_count(folder):
    pixels = noise(2, 60, 9)
    pixels[1] = 0
    valid = is_valid(write(folder / "a.tif", pixels, nodata=0), (1,))
    assert valid.all()


# What cannot be read.


def test_file_that_was_cut_off_is_named_with_the_rows(folder):
    path = write(folder / "halb.tif", noise(1, 600, 300), blockysize=10)
    path.write_bytes(path.read_bytes()[:-90_000])
    with pytest.raises(InputError, match=r"halb\.tif: rows \d+ to \d+ cannot be read") as caught:
        list(readings(path, [1], [(0, 100), (100, 600)]))
    assert caught.value.field == "image"
    assert "cut off" in caught.value.remedy


def test_mosaic_whose_file_is_gone(folder):
    (folder / "m.vrt").write_text(
        '<VRTDataset rasterXSize="9" rasterYSize="60"><VRTRasterBand dataType="Byte" band="1">'
        '<SimpleSource><SourceFilename relativeToVRT="1">fort.tif</SourceFilename>'
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    with pytest.raises(InputError, match=r"m\.vrt"):
        list(readings(folder / "m.vrt", [1], [(0, 60)]))


def test_picture_that_was_cut_off(folder):
    path = write(folder / "a.jpg", noise(3, 400, 300), driver="JPEG", crs=None, transform=None)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match=r"a\.jpg"):
        list(readings(path, [1, 2, 3], [(0, 150), (100, 400)]))


@pytest.mark.parametrize(("driver", "suffix"), [("JPEG", "jpg"), ("PNG", "png")])
def test_pictures(folder, driver, suffix):
    path = write(folder / f"a.{suffix}", noise(3, 61, 47), driver=driver, crs=None, transform=None)
    ((found, valid),) = readings(path, [3, 2, 1], [(0, 61)])
    np.testing.assert_array_equal(found, read(path)[::-1])
    assert valid is None
