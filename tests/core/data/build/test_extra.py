"""Further bands: each pixel against the arrays that were written, on image grids of all kinds."""

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from lclab.errors import InputError
from lclab.geo.source import describe
from tests.core.geo.rasters import DEGREES, METRE_GRID, UTM, noise, patchy, read, write

from .making import make

RGB = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
SIZE = (40, 50)
AROUND = Affine(0.001, 0, 8.96, 0, -0.001, 50.6)
"""A grid in degrees whose raster of 90 x 90 pixels holds that of METRE_GRID."""


@pytest.fixture
def scene(folder):
    """An image and its labels; what makes a data set of them with further rasters."""
    pixels, labels = noise(3, *SIZE), patchy(*SIZE)
    write(folder / "l.tif", labels[None])

    def made(*extra, image=None, **more):
        path = image or write(folder / "bild ä.tif", pixels, colours=RGB)
        values = {"images": [str(path)], "label_rasters": [str(folder / "l.tif")], **more}
        return make(folder / "ds", extra=[str(e) for e in extra], **values)

    return made, pixels


def heights(path, size=SIZE, right=0, down=0, **more):
    values = np.random.default_rng(3).normal(200, 30, (1, *size)).astype("float32")
    write(path, values, transform=METRE_GRID @ Affine.translation(right, down), **more)
    return path, values[0]


def test_heights_come_after_the_image_s_own_bands(folder, scene):
    made, pixels = scene
    path, values = heights(folder / "höhe.tif", names=["Height"])
    done = made(path)
    assert [band.name for band in done.data.bands] == ["red", "green", "blue", "height"]
    assert (done.data.dtype, done.data.value_range) == ("float32", 1.0)
    image = np.moveaxis(done.pixels().image, -1, 0)
    np.testing.assert_array_equal(image, np.concatenate([pixels, values[None]]))
    for place, band in enumerate(done.data.bands):
        low, high = np.percentile(image[place], [0.5, 99.5])
        assert band.mean == pytest.approx(np.clip(image[place], low, high).mean(), rel=1e-5)
        assert band.std == pytest.approx(np.clip(image[place], low, high).std(), rel=1e-5)
    scene = done.data.scenes[0]
    assert scene.image == "images/bild ä.vrt"
    assert scene.made_of == ("../bild ä.tif", "../höhe.tif")
    joined = describe(str(folder / "ds" / scene.image))
    assert (joined.crs, joined.transform) == (UTM, METRE_GRID)
    np.testing.assert_array_equal(read(joined.path), image)


def test_where_there_are_no_heights_nothing_is_seen(folder, scene):
    """They lie five columns right of and three rows above the image, and end before it does."""
    made, _ = scene
    path, values = heights(folder / "h.tif", (30, 44), right=5, down=-3)
    done = made(path)
    expected = np.full(SIZE, np.nan, "float32")
    expected[:27, 5:49] = values[3:]
    known = np.isfinite(expected)
    np.testing.assert_array_equal(done.pixels().seen, known)
    np.testing.assert_array_equal(done.pixels().image[known, 3], expected[known])
    assert (done.labels()[~known] == 255).all()
    assert (done.labels()[known] != 255).all()


@pytest.mark.parametrize("nodata", [0, 255])
def test_an_image_s_nodata_counts_where_all_its_own_bands_have_it(folder, scene, nodata):
    made, pixels = scene
    pixels[:, 4:9, 4:9] = nodata
    pixels[0, 20] = nodata
    image = write(folder / "i.tif", pixels, nodata=nodata)
    empty = np.zeros(SIZE, bool)
    empty[4:9, 4:9] = True
    for path in (heights(folder / "h.tif")[0], write(folder / "byte.tif", noise(1, *SIZE))):
        done = made(path, image=image)
        np.testing.assert_array_equal(done.pixels().seen, ~empty)


def test_masks_and_alpha_stay_what_they_are(folder, scene):
    made, pixels = scene
    path, values = heights(folder / "h.tif", nodata=-9999)
    mask = np.full(SIZE, 255, "uint8")
    mask[:7] = 0
    masked = write(folder / "m.tif", pixels, mask=mask)
    alpha = write(
        folder / "a.tif", np.concatenate([pixels, mask[None]]), colours=[*RGB, ColorInterp.alpha]
    )
    for image in (masked, alpha):
        done = made(path, image=image)
        np.testing.assert_array_equal(done.pixels().seen, mask > 0)
        assert len(done.data.bands) == 4
        np.testing.assert_array_equal(done.pixels().image[7:, :, 3], values[7:])


def test_whole_numbers_of_other_types_and_several_bands(folder, scene):
    made, pixels = scene
    two = noise(2, *SIZE, dtype="int16")
    done = made(write(folder / "z.tif", two), bands=[1, 4, 5])
    assert [band.name for band in done.data.bands] == ["red", "extra 1", "extra 2"]
    assert done.data.dtype == "int16"
    expected = np.concatenate([pixels[:1], two])
    np.testing.assert_array_equal(np.moveaxis(done.pixels().image, -1, 0), expected)


def test_one_raster_for_several_images_or_one_each_in_order(folder):
    whole, values = heights(folder / "h.tif", (40, 100))
    images, labels = [], []
    for number in range(2):
        place = METRE_GRID @ Affine.translation(50 * number, 0)
        images.append(str(write(folder / f"i{number}.tif", noise(1, *SIZE), transform=place)))
        labels.append(str(write(folder / f"l{number}.tif", patchy(*SIZE)[None], transform=place)))
    done = make(folder / "ds", images=images, label_rasters=labels, extra=[str(whole)])
    for number in range(2):
        part = values[:, 50 * number : 50 * number + 50]
        np.testing.assert_array_equal(done.pixels(number).image[..., 1], part)
    nowhere = {"crs": None, "transform": None}
    plain = [str(write(folder / f"p{n}.tif", noise(1, *SIZE, seed=n), **nowhere)) for n in range(4)]
    done = make(folder / "ds", images=plain[:2], label_rasters=labels, extra=plain[2:])
    for number in range(2):
        both = np.concatenate([read(plain[number]), read(plain[number + 2])])
        np.testing.assert_array_equal(np.moveaxis(done.pixels(number).image, -1, 0), both)
    with pytest.raises(InputError, match="3 rasters for 2 images"):
        make(folder / "neu", images=plain[:2], label_rasters=labels, extra=[*plain[2:], plain[0]])


def test_rasters_that_do_not_fit(folder, scene):
    made, _ = scene
    other = METRE_GRID @ Affine.scale(2)
    for path, word in {
        heights(folder / "weit.tif", right=900)[0]: "none of these rasters lies on",
        write(folder / "grob.tif", noise(1, 20, 25), transform=other): "another size",
        write(folder / "klein.tif", noise(1, 20, 25)): "covers only a part",
        write(folder / "grad.tif", noise(1, 90, 90), crs=DEGREES, transform=AROUND): "system",
        write(folder / "ohne.tif", noise(1, 30, 30), crs=None, transform=None): "30 x 30",
    }.items():
        with pytest.raises(InputError) as caught:
            made(path)
        assert caught.value.field == "extra"
        assert word in str(caught.value)
        assert path.name in str(caught.value) or "none of" in word
    assert not (folder / "ds").exists()


def test_the_same_call_replaces_the_data_set_with_its_rasters(folder, scene):
    made, _ = scene
    made(heights(folder / "h.tif")[0])
    made(heights(folder / "h.tif")[0])
    assert [p.name for p in (folder / "ds" / "images").iterdir()] == ["bild ä.vrt"]
    made()
    assert not (folder / "ds" / "images").exists()
    with rasterio.open(folder / "bild ä.tif") as raster:
        assert raster.count == 3
