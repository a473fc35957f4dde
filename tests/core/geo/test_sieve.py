"""Small patches merged: none is left, and only they have changed, by what scipy finds."""

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from lclab.errors import CancelledError
from lclab.events import Report, quiet
from lclab.geo import sieve
from lclab.geo.area import whole
from lclab.geo.output import profile
from lclab.geo.sieve import merge_small_patches
from lclab.geo.source import describe
from tests.core.geo.rasters import patchy, read, write

NODATA = 255


def natural(height, width, classes=4, noise=0.6, seed=3):
    """Smooth patches with the speckle of a pixel-wise classification."""
    rng = np.random.default_rng(seed)
    layers = [ndimage.gaussian_filter(rng.standard_normal((height, width)), 6) for _ in range(4)]
    layers = 9 * np.stack(layers[:classes]) + noise * rng.standard_normal((classes, height, width))
    return layers.argmax(0).astype(np.uint8)


@pytest.fixture
def merged(folder):
    """Merge the small patches of a map."""

    def run(labels, smallest, nodata=NODATA, **more):
        path = write(folder / "k.tif", labels[None], nodata=nodata, **more)
        source = describe(str(path))
        facts = profile(source, whole(source), labels.dtype.name, 1, nodata)
        merge_small_patches(path, folder / "groß.tif", smallest, facts, quiet())
        return read(folder / "groß.tif")[0]

    return run


def patches(labels, nodata=NODATA):
    """Number and size of the patch of every pixel; nothing where there is no data."""
    numbers, count = np.zeros(labels.shape, int), 0
    for value in np.unique(labels[labels != nodata]):
        found, more = ndimage.label(labels == value)
        numbers += np.where(found > 0, found + count, 0)
        count += more
    sizes = np.bincount(numbers.ravel())
    return numbers, np.where(numbers > 0, sizes[numbers], 0)


def too_small(labels, smallest, nodata=NODATA):
    """Pixels of patches that are small although there is land enough around to join."""
    numbers, sizes = patches(labels, nodata)
    land, _ = ndimage.label(labels != nodata)
    islands = np.bincount(land.ravel())[land]
    return (numbers > 0) & (sizes < smallest) & (islands >= smallest)


@pytest.mark.parametrize("smallest", [2, 5, 40])
@pytest.mark.parametrize(
    "labels",
    [patchy(150, 130), natural(200, 210), np.random.default_rng(1).integers(0, 5, (90, 99), "u1")],
    ids=["patches", "speckled", "noise"],
)
def test_no_small_patch_is_left(merged, labels, smallest):
    assert too_small(labels, smallest).any()
    assert not too_small(merged(labels, smallest), smallest).any()


def test_large_patches_stay_as_they_are(merged):
    labels = natural(200, 210)
    found = merged(labels, 12)
    kept = patches(labels)[1] >= 12
    np.testing.assert_array_equal(found[kept], labels[kept])


def test_patch_goes_to_its_largest_neighbour(merged):
    labels = np.full((9, 12), 1, np.uint8)
    labels[:, 7:] = 2
    labels[3:5, 6:8] = 3
    expected = np.where(labels == 3, 1, labels)
    np.testing.assert_array_equal(merged(labels, 5), expected)


def test_patch_of_just_the_size_stays(merged):
    labels = np.zeros((6, 6), np.uint8)
    labels[2:4, 2:4] = 1
    np.testing.assert_array_equal(merged(labels, 4), labels)
    assert not merged(labels, 5).any()


def test_corners_do_not_join_patches(merged):
    labels = np.zeros((6, 6), np.uint8)
    labels[1:3, 1:3] = labels[3:5, 3:5] = 1
    assert not merged(labels, 5).any()


def test_pixels_without_data_neither_grow_nor_shrink(merged):
    labels = natural(120, 100)
    labels[20:40, 10:80] = NODATA
    labels[np.random.default_rng(4).random(labels.shape) < 0.05] = NODATA
    found = merged(labels, 20)
    np.testing.assert_array_equal(found == NODATA, labels == NODATA)
    assert not too_small(found, 20).any()


def test_nodata_of_zero_and_wide_ids(merged):
    labels = (natural(60, 50).astype("uint16") + 1) * 300
    labels[10:20, :30] = 0
    found = merged(labels, 9, nodata=0)
    np.testing.assert_array_equal(found == 0, labels == 0)
    assert set(np.unique(found)) <= {0, 300, 600, 900, 1200}
    assert not too_small(found, 9, nodata=0).any()


def test_map_that_is_one_small_patch_stays(merged):
    labels = np.ones((3, 3), np.uint8)
    for smallest in (8, 9, 10, 10**15):
        np.testing.assert_array_equal(merged(labels, smallest), labels)


def test_size_beyond_that_of_the_map_leaves_one_patch(merged):
    labels = np.zeros((4, 5), np.uint8)
    labels[0, :2] = labels[3] = 1
    for smallest in (20, 21, 10**15):
        assert not merged(labels, smallest).any()


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1)])
def test_tiny_maps(merged, shape):
    labels = (np.indices(shape).sum(0) > 2).astype(np.uint8)
    assert merged(labels, 4).shape == shape


@pytest.mark.parametrize("shape", [(513, 600), (1025, 512)])
def test_last_piece_may_be_a_single_row(merged, monkeypatch, shape):
    monkeypatch.setattr(sieve, "SIDE", 512)
    labels = natural(*shape)
    assert not too_small(merged(labels, 700), 700).any()


@pytest.mark.parametrize("smallest", [6, 30, 120])
def test_cutting_into_pieces_does_not_show(merged, monkeypatch, smallest):
    labels = natural(1030, 700)
    labels[500:530, 300:600] = NODATA
    labels[510:512] = 1  # a patch along the edge of a piece
    at_once = merged(labels, smallest)
    monkeypatch.setattr(sieve, "SIDE", 512)
    np.testing.assert_array_equal(merged(labels, smallest), at_once)
    assert not too_small(at_once, smallest).any()


def test_colours_and_card_come_along(folder):
    path = folder / "k.tif"
    write(path, patchy(40, 30)[None], nodata=NODATA)
    with rasterio.open(path, "r+") as raster:
        raster.write_colormap(1, {0: (1, 2, 3, 255), 3: (4, 5, 6, 255)})
        raster.update_tags(ns="LCLAB", card='{"ä": 1}')
    source = describe(str(path))
    facts = profile(source, whole(source), "uint8", 1, NODATA)
    merge_small_patches(path, folder / "g.tif", 5, facts, quiet())
    with rasterio.open(folder / "g.tif") as raster:
        assert raster.colormap(1)[0] == (1, 2, 3, 255)
        assert raster.colormap(1)[3] == (4, 5, 6, 255)
        assert raster.tags(ns="LCLAB") == {"card": '{"ä": 1}'}
        assert raster.nodata == NODATA
        assert raster.crs == source.crs
        assert raster.transform == source.transform


def test_merging_can_be_cancelled(folder):
    path = write(folder / "k.tif", patchy(40, 30)[None], nodata=NODATA)
    source = describe(str(path))
    facts = profile(source, whole(source), "uint8", 1, NODATA)
    report = Report(lambda _: None, lambda: True)
    with pytest.raises(CancelledError):
        merge_small_patches(path, folder / "g.tif", 5, facts, report)
