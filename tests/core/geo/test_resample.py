"""Resampling against plain sums over pixels, one target pixel at a time."""

import math

import numpy as np
import pytest

from lclab.geo.resample import AxisScale, resample

FILL = np.array([-7.0, 3.0], np.float32)


def area_average(values, known, y, x):
    """Averages over the footprint of each target pixel, weighted by the overlap, in float64."""
    height, width = values.shape[1:]
    result = np.empty((len(values), y.target, x.target))
    for i in range(y.target):
        rows = overlaps(i / y.scale, (i + 1) / y.scale, height)
        for j in range(x.target):
            cols = overlaps(j / x.scale, (j + 1) / x.scale, width)
            weights = rows[:, None] * cols[None, :] * known
            total = weights.sum()
            sums = (values * weights).sum((1, 2))
            result[:, i, j] = sums / total if total > 0 else FILL
    return result


def overlaps(low, high, count):
    """How much of each pixel lies between two positions."""
    return np.array([max(0, min(high, k + 1) - max(low, k)) for k in range(count)])


def linear(values, known, y, x):
    """Values between the centres of pixels, kept at the edges, in float64."""
    result = np.empty((len(values), y.target, x.target))
    for i in range(y.target):
        rows = tent((i + 0.5) / y.scale, values.shape[1])
        for j in range(x.target):
            cols = tent((j + 0.5) / x.scale, values.shape[2])
            weights = rows[:, None] * cols[None, :] * known
            total = weights.sum()
            sums = (values * weights).sum((1, 2))
            result[:, i, j] = sums / total if total > 1e-6 else FILL
    return result


def tent(position, count):
    """The share of each pixel in a value that lies between centres."""
    position = min(max(position, 0.5), count - 0.5)
    return np.array([max(0, 1 - abs(k + 0.5 - position)) for k in range(count)])


def at_once(values, known, y, x):
    """What the code makes of the whole raster."""
    box = slice(*y.footprint(0, y.target)), slice(*x.footprint(0, x.target))
    return resample(values[:, *box], known[box], y, x, (0, y.target), (0, x.target), fill=FILL)


@pytest.fixture(scope="module")
def picture():
    rng = np.random.default_rng(5)
    values = rng.integers(0, 255, (2, 61, 47)).astype(np.float32)
    known = rng.random((61, 47)) > 0.2
    known[10:30, 5:25] = False
    return values, known


@pytest.mark.parametrize("scale", [(0.9, 0.9), (0.5, 0.5), (1 / 3, 0.4), (0.25, 0.77), (0.11, 1)])
def test_coarser_is_the_average_over_the_area(picture, scale):
    values, known = picture
    y, x = AxisScale(61, scale[0]), AxisScale(47, scale[1])
    if min(scale) < 0.25:  # far coarser: whole blocks first, which the next test covers
        y = AxisScale(61, 0.3)
    found = at_once(values, known, y, x)
    np.testing.assert_allclose(found, area_average(values, known, y, x), rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("ratio", [5, 6, 7, 10, 24])
def test_far_coarser_by_a_whole_number_is_the_average_over_the_area(ratio):
    rng = np.random.default_rng(ratio)
    values = rng.integers(0, 255, (2, 5 * ratio, 3 * ratio)).astype(np.float32)
    known = rng.random(values.shape[1:]) > 0.3
    y, x = AxisScale(5 * ratio, 1 / ratio), AxisScale(3 * ratio, 1 / ratio)
    found = at_once(values, known, y, x)
    np.testing.assert_allclose(found, area_average(values, known, y, x), rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("scale", [0.03, 0.083, 0.19])
def test_far_coarser_is_near_the_average_over_the_area(scale):
    y, x = (AxisScale(200, scale),) * 2
    rows, cols = np.indices((200, 200), np.float32)
    values = np.stack([rows, 2 * cols])
    known = np.ones((200, 200), bool)
    found = at_once(values, known, y, x)
    # Blocks are at most half a target pixel wide, so an edge moves by less than a quarter of one.
    np.testing.assert_allclose(found, area_average(values, known, y, x), atol=0.5 / scale)


@pytest.mark.parametrize("scale", [1.11, 1.5, 2.0, 3.7])
def test_finer_is_linear_between_centres(picture, scale):
    values, known = (a[..., :23, :19] for a in picture)
    y, x = AxisScale(23, scale), AxisScale(19, scale)
    found = at_once(values, known, y, x)
    np.testing.assert_allclose(found, linear(values, known, y, x), rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("scale", [0.04, 0.13, 0.3, 0.62, 0.9, 1.3, 2.6])
def test_pixels_do_not_depend_on_the_cut(scale):
    rng = np.random.default_rng(3)
    values = rng.integers(0, 255, (2, 301, 233)).astype(np.float32)
    known = rng.random((301, 233)) > 0.2
    y, x = AxisScale(301, scale), AxisScale(233, scale)
    whole = at_once(values, known, y, x)
    for rows in ((0, y.target // 2), (y.target // 3, y.target), (y.target - 1, y.target)):
        for cols in ((0, 1), (x.target // 4, x.target)):
            (top, bottom), (left, right) = y.footprint(*rows), x.footprint(*cols)
            box = (slice(top, bottom), slice(left, right))
            part = resample(values[:, *box], known[box], y, x, rows, cols, fill=FILL)
            np.testing.assert_allclose(part, whole[:, slice(*rows), slice(*cols)], rtol=1e-5)


@pytest.mark.parametrize("scale", [0.08, 0.4, 1.7])
def test_empty_pixels_do_not_leak(scale):
    known = np.ones((40, 40), bool)
    known[12:29, :20] = False
    values = np.where(known, 100, -32000).astype(np.int16)[None].repeat(2, 0)
    axis = AxisScale(40, scale)
    found = at_once(values, known, axis, axis)
    for band, fill in zip(found, FILL, strict=True):
        assert ((np.abs(band - 100) < 1e-2) | (band == fill)).all()
        assert (np.abs(band - 100) < 1e-2).any()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_no_numbers_do_not_leak(value):
    known = np.ones((9, 9), bool)
    known[4, 4] = False
    values = np.full((2, 9, 9), 5, np.float32)
    values[:, 4, 4] = value
    axis = AxisScale(9, 0.5)
    np.testing.assert_allclose(at_once(values, known, axis, axis), 5)


@pytest.mark.parametrize("size", [1, 2, 3, 17, 100])
@pytest.mark.parametrize("scale", [0.01, 0.2, 0.5, 0.89, 1.2, 3.3])
def test_every_pixel_takes_the_answer_that_covers_its_centre(size, scale):
    axis = AxisScale(size, scale)
    assert axis.target >= 1
    sources = axis.sources()
    for pixel, source in enumerate(sources):
        expected = min(math.floor((pixel + 0.5) * scale), axis.target - 1)
        assert source == expected


@pytest.mark.parametrize("size", [1, 2, 5])
@pytest.mark.parametrize("scale", [0.02, 0.4, 1.6, 30])
def test_tiny_rasters_keep_their_value(size, scale):
    axis = AxisScale(size, scale)
    values = np.full((1, size, size), 42, np.uint8)
    found = resample(values, None, axis, axis, (0, axis.target), (0, axis.target), fill=FILL[:1])
    assert found.shape == (1, axis.target, axis.target)
    np.testing.assert_allclose(found, 42, rtol=1e-5)


def test_same_resolution_is_left_alone():
    axis = AxisScale(50, 1.0)
    assert (axis.target, axis.footprint(3, 20), axis.shrink) == (50, (3, 20), 1)
    np.testing.assert_array_equal(axis.sources(), np.arange(50))
