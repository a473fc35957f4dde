"""Mean and spread of bands, against numpy on arrays whose every pixel is known."""

import numpy as np
import pytest
import shapely

from tests.core.geo.rasters import noise, write

from .making import layer, make


def labels_over(folder, left, middle, right, height):
    shapes = [shapely.box(left, 0, middle, height), shapely.box(middle, 0, right, height)]
    return layer(folder / "l.gpkg", shapes, klasse=["a", "b"])


def of_values(values, value_range):
    """Mean and std of each band, values beyond the outermost half percents clipped."""
    low, high = np.percentile(values, [0.5, 99.5], axis=0)
    clipped = np.clip(values, low, high) / value_range
    return clipped.mean(0), clipped.std(0)


def check(done, values, value_range):
    mean, std = of_values(values.astype(float), value_range)
    assert done.data.value_range == value_range
    np.testing.assert_allclose([b.mean for b in done.data.bands], mean, rtol=1e-5)
    np.testing.assert_allclose([b.std for b in done.data.bands], std, rtol=1e-5)


@pytest.mark.parametrize(
    ("dtype", "value_range"),
    [("uint8", 255), ("uint16", 65535), ("int16", 32767), ("float32", 1), ("float64", 1)],
)
def test_statistics_of_every_type(folder, dtype, value_range):
    pixels = noise(3, 60, 70, dtype).astype(dtype)
    pixels[1, 5, 5] = pixels[1].max() * 0 + (32000 if dtype != "uint8" else 255)
    image = write(folder / "i.tif", pixels)
    done = make(
        folder / "ds",
        images=[str(image)],
        labels=[labels_over(folder, 0, 35, 70, 60)],
        class_field="klasse",
    )
    assert done.data.dtype == dtype
    assert done.pixels().image.dtype == dtype
    check(done, pixels.reshape(3, -1).T, value_range)


def test_nodata_nan_and_infinity_do_not_count(folder):
    pixels = noise(2, 60, 70).astype("float32")
    pixels[0, :10] = np.nan
    pixels[1, 10:12] = np.inf
    pixels[0, 12:20, :30] = -9999
    image = write(folder / "i.tif", pixels, nodata=-9999)
    done = make(
        folder / "ds",
        images=[str(image)],
        labels=[labels_over(folder, 0, 35, 70, 60)],
        class_field="klasse",
    )
    is_known = np.isfinite(pixels).all(0) & (pixels != -9999).all(0)
    np.testing.assert_array_equal(done.pixels().seen, is_known)
    check(done, pixels[:, is_known].T, 1)


def test_only_blocks_that_are_trained_on_count(folder):
    pixels = noise(2, 128, 256)
    pixels[:, :, 128:] //= 4
    image = write(folder / "i.tif", pixels)
    split = layer(
        folder / "s.gpkg",
        [shapely.box(0, 0, 128, 128), shapely.box(128, 0, 256, 128)],
        split=["train", "validation"],
    )
    shapes = [shapely.box(x, y, x + 40, y + 20) for x in (10, 60, 150, 200) for y in (10, 90)]
    labels = layer(folder / "l.gpkg", shapes, klasse=["a", "b"] * 4)
    done = make(
        folder / "ds",
        images=[str(image)],
        labels=[labels],
        class_field="klasse",
        split_layer=split,
        block=64,
    )
    assert done.data.scenes[0].blocks == ("ttvv", "ttvv")
    check(done, pixels[:, :, :128].reshape(2, -1).T, 255)


def test_band_that_never_changes_is_left_as_it_is(folder):
    pixels = noise(2, 60, 70)
    pixels[1] = 7
    image = write(folder / "i.tif", pixels)
    done = make(
        folder / "ds",
        images=[str(image)],
        labels=[labels_over(folder, 0, 35, 70, 60)],
        class_field="klasse",
    )
    assert done.data.bands[1].std == 1
    assert done.data.bands[1].mean == pytest.approx(7 / 255)


def test_chosen_bands_and_their_names(folder):
    pixels = noise(4, 60, 70)
    names = ("Rot", "Grün", "Blau", "NIR")
    image = write(folder / "i.tif", pixels, names=names)
    done = make(
        folder / "ds",
        images=[str(image)],
        labels=[labels_over(folder, 0, 35, 70, 60)],
        class_field="klasse",
        bands=[4, 1],
    )
    assert [b.name for b in done.data.bands] == ["nir", "rot"]
    np.testing.assert_array_equal(done.pixels().image, np.moveaxis(pixels[[3, 0]], 0, -1))
