"""The grid of windows: every pixel in one core, halos kept, for any size that comes."""

import itertools

import numpy as np
import pytest

from lclab.geo.resample import AxisScale
from lclab.predict.grid import Axis, Grid, answers_for, plan_axis

SIZES = [1, 2, 7, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 500, 1000, 1023, 4099]
WINDOWS = [(32, 8), (64, 32), (100, 32), (64, 1), (5, 1)]
OVERLAPS = [0.0, 0.125, 0.25, 0.5, 0.9]


def planned(size, window, overlap, multiple, flexible):
    return plan_axis(size, window, overlap, multiple, flexible)


@pytest.mark.parametrize("flexible", [True, False])
@pytest.mark.parametrize("overlap", OVERLAPS)
@pytest.mark.parametrize(("window", "multiple"), WINDOWS)
def test_cores_cut_the_axis_into_parts(window, multiple, overlap, flexible):
    for size in SIZES:
        axis = planned(size, window, overlap, multiple, flexible)
        cores = [axis.core(i) for i in range(len(axis.starts))]
        assert cores[0][0] == 0
        assert cores[-1][1] == size
        assert all(a[1] == b[0] for a, b in itertools.pairwise(cores))
        assert all(low < high for low, high in cores)


@pytest.mark.parametrize("flexible", [True, False])
@pytest.mark.parametrize("overlap", OVERLAPS)
@pytest.mark.parametrize(("window", "multiple"), WINDOWS)
def test_cores_keep_their_distance_to_the_window_edge(window, multiple, overlap, flexible):
    halo = round(window * overlap / 2)
    for size in SIZES:
        axis = planned(size, window, overlap, multiple, flexible)
        for index in range(len(axis.starts)):
            (low, high), (first, last) = axis.core(index), axis.reach(index)
            assert low == 0 or low - first >= min(halo, (axis.window - 1) // 2)
            assert high == size or last - high >= min(halo, (axis.window - 1) // 2)


@pytest.mark.parametrize("overlap", OVERLAPS)
@pytest.mark.parametrize(("window", "multiple"), WINDOWS)
def test_windows_have_the_size_that_the_network_takes(window, multiple, overlap):
    for size in SIZES:
        fixed = planned(size, window, overlap, multiple, False)
        assert fixed.window == window
        free = planned(size, window, overlap, multiple, True)
        assert free.window % multiple == 0
        assert free.window <= max(-(-window // multiple) * multiple, 1.25 * window)


def test_flexible_windows_infer_few_pixels_more_than_there_are():
    for size in range(600, 5000, 37):
        axis = planned(size, 512, 0.125, 32, True)
        assert len(axis.starts) * axis.window / size <= 1.16 * (512 / (512 - 64))


def test_small_raster_takes_one_window_that_fits():
    axis = planned(70, 512, 0.125, 32, True)
    assert (axis.window, axis.starts) == (96, (0,))


@pytest.mark.parametrize("scale", [0.05, 0.37, 0.999, 1.0, 1.4, 7.3])
@pytest.mark.parametrize("size", [1, 40, 333])
def test_images_pixels_belong_to_one_core(scale, size):
    y = AxisScale(size, scale)
    axis = planned(y.target, 16, 0.25, 4, True)
    grid = Grid(axis, axis, y, y)
    spans = [grid.image_span(y, *axis.core(i)) for i in range(len(axis.starts))]
    assert spans[0][0] == 0
    assert spans[-1][1] == size
    assert all(a[1] == b[0] for a, b in itertools.pairwise(spans))
    for index, (low, high) in enumerate(spans):
        core = axis.core(index)
        places = answers_for(y, core, (low, high))
        assert ((places >= 0) & (places < core[1] - core[0])).all()
        np.testing.assert_array_equal(places + core[0], y.sources()[low:high])


@pytest.mark.parametrize("cores", [True, False])
def test_windows_that_touch_a_part(cores):
    axis = Axis(100, 40, (0, 30, 60))
    grid = Grid(axis, axis, AxisScale(100, 1.0), AxisScale(100, 1.0))
    spans = [(0, 35), (35, 65), (65, 100)] if cores else [(0, 40), (30, 70), (60, 100)]
    for start, stop in itertools.combinations(range(0, 101, 5), 2):
        expected = [i for i, (a, b) in enumerate(spans) if a < stop and b > start]
        assert grid.touching(axis, grid.y, start, stop, cores) == expected
