"""Crops of rasters without labels against the arrays that the rasters were written from."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from lclab.card import Band
from lclab.data.crops import Box
from lclab.data.dataset import UNKNOWN
from lclab.data.unlabelled import Unlabelled, UnlabelledSampler
from lclab.errors import InputError

BANDS = tuple(Band(name) for name in ("r", "g", "b"))


@pytest.fixture
def write(folder):
    """Write a raster of these values (rows, columns, bands) and return its path."""

    def to(values, name="ziel ä.tif", pixel=0.5, **more):
        path = folder / name
        height, width, count = values.shape
        facts = {"dtype": values.dtype.name, "crs": "EPSG:32633", **more}
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=count,
            transform=from_origin(500_000, 5_000_000, pixel, pixel),
            tiled=True,
            blockxsize=64,
            blockysize=64,
            **facts,
        ) as raster:
            raster.write(np.moveaxis(values, -1, 0))
        return str(path)

    return to


def values_of(seed=0, shape=(150, 210, 3), dtype=np.uint8):
    return np.random.default_rng(seed).integers(1, 255, shape).astype(dtype)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_crops_are_the_raster_s_pixels(write, dtype):
    values = values_of(dtype=dtype)
    reader = Unlabelled([write(values)], BANDS, 0.5)
    boxes = [Box(0, 0, 0, 40), Box(0, 61, 33, 40), Box(0, 110, 170, 40)]
    batch = reader.read(boxes)
    assert batch.image.dtype == dtype
    for box, image in zip(boxes, batch.image, strict=True):
        np.testing.assert_array_equal(image, values[box.top :, box.left :][:40, :40])
    assert batch.seen.all()
    assert (batch.labels == UNKNOWN).all()


def test_what_lies_beyond_a_raster_is_blank(write):
    values = values_of(shape=(30, 50, 3))
    batch = Unlabelled([write(values)], BANDS, 0.5).read([Box(0, -10, -5, 60)])
    np.testing.assert_array_equal(batch.image[0, 10:40, 5:55], values)
    seen = np.zeros((60, 60), bool)
    seen[10:40, 5:55] = True
    np.testing.assert_array_equal(batch.seen[0], seen)
    assert (batch.image[0][~seen] == 0).all()


def test_nodata_is_not_seen(write):
    values = values_of()
    values[20:60, 30:80] = 0
    batch = Unlabelled([write(values, nodata=0)], BANDS, 0.5).read([Box(0, 10, 10, 100)])
    np.testing.assert_array_equal(batch.seen[0], (values[10:110, 10:110] != 0).any(-1))


def test_a_finer_raster_is_averaged_to_the_ground_resolution(write):
    values = values_of(shape=(120, 160, 3))
    reader = Unlabelled([write(values, pixel=0.5)], BANDS, 1.0)
    assert reader.rasters[0].size == (60, 80)
    found = reader.read([Box(0, 7, 11, 32)]).image[0].astype(float)
    means = values.reshape(60, 2, 80, 2, 3).mean((1, 3))
    np.testing.assert_allclose(found, means[7:39, 11:43], atol=0.51)


def test_a_coarser_raster_is_drawn_out_and_its_empty_pixels_do_not_leak(write):
    values = np.full((40, 40, 3), 100, np.uint8)
    values[:, 20:] = 0
    reader = Unlabelled([write(values, pixel=1.0, nodata=0)], BANDS, 0.5)
    assert reader.rasters[0].size == (80, 80)
    batch = reader.read([Box(0, 10, 10, 60)])
    assert (batch.image[0][batch.seen[0]] == 100).all()
    assert batch.seen[0][:, :29].all()
    assert not batch.seen[0][:, 32:].any()


def test_crops_are_drawn_where_there_is_data_and_everywhere_there(write):
    values = values_of(shape=(200, 300, 3))
    values[:, :200] = 0
    sampler = UnlabelledSampler(Unlabelled([write(values, nodata=0)], BANDS, 0.5), 3)
    boxes = [box for batch in range(60) for box in sampler.boxes(batch, 0, 4, 32)]
    batch = sampler.reader.read(boxes)
    assert batch.seen.any((1, 2)).all()
    covered = np.zeros((200, 300), bool)
    for box in boxes:
        assert 0 <= box.top <= 200 - 32
        assert 0 <= box.left <= 300 - 32
        covered[box.top : box.top + 32, box.left : box.left + 32] = True
    assert covered[:, 200:].mean() > 0.95


def test_larger_rasters_are_drawn_more_often_and_chance_is_the_seed_s(write):
    paths = [write(values_of(1, (60, 60, 3)), "a.tif"), write(values_of(2, (180, 180, 3)), "b.tif")]
    reader = Unlabelled(paths, BANDS, 0.5)
    drawn = [UnlabelledSampler(reader, seed).boxes(0, 0, 300, 16) for seed in (0, 0, 1)]
    assert drawn[0] == drawn[1] != drawn[2]
    assert np.mean([box.scene for box in drawn[0]]) == pytest.approx(0.9, abs=0.06)


def test_threads_do_not_disturb_each_other(write):
    values = values_of(shape=(300, 300, 3))
    sampler = UnlabelledSampler(Unlabelled([write(values)], BANDS, 0.5), 0)

    def check(number):
        boxes = sampler.boxes(number, 0, 4, 64)
        for box, image in zip(boxes, sampler.reader.read(boxes).image, strict=True):
            np.testing.assert_array_equal(image, values[box.top :, box.left :][:64, :64])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(check, range(40)))


def test_what_cannot_be_a_target_is_refused(write, folder):
    with pytest.raises(InputError, match="cannot be opened as a raster"):
        Unlabelled([str(folder / "none.tif")], BANDS, 0.5)
    with pytest.raises(InputError, match="it holds no data"):
        Unlabelled([write(np.zeros((20, 20, 3), np.uint8), nodata=0)], BANDS, 0.5)
    paths = [write(values_of(), "a.tif"), write(values_of(dtype=np.uint16), "b.tif")]
    with pytest.raises(InputError, match="values of the types"):
        Unlabelled(paths, BANDS, 0.5)
    with pytest.raises(InputError, match="bands"):
        Unlabelled([write(values_of(shape=(20, 20, 1)), "c.tif")], BANDS, 0.5)
