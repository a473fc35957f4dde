"""The same operations in memory and on a device, against numpy's plain ones."""

import numpy as np
import pytest
import torch

from lclab.predict.arrays import NumpyMaths, TorchMaths

BOTH = [NumpyMaths(), TorchMaths(torch.device("cpu"))]


@pytest.fixture(params=BOTH, ids=["numpy", "torch"])
def maths(request):
    return request.param


def scores(classes, height=45, width=37, seed=1):
    return np.random.default_rng(seed).normal(0, 3, (2, classes, height, width)).astype("float32")


@pytest.mark.parametrize("classes", [2, 3, 17, 256, 257, 300])
def test_argmax(maths, classes):
    values = scores(classes)
    found = maths.take(maths.argmax(maths.put(values)))
    np.testing.assert_array_equal(found, values.argmax(1))
    assert found.dtype.kind == "u"


def test_first_of_equals_wins(maths):
    values = np.random.default_rng(1).integers(0, 3, (2, 6, 70, 50)).astype("float32")
    found = maths.take(maths.argmax(maths.put(values)))
    np.testing.assert_array_equal(found, values.argmax(1))


@pytest.mark.parametrize("size", [1, 31, 32, 33, 64, 100])
def test_argmax_of_any_height(maths, size):
    values = scores(4, height=size)[0]
    np.testing.assert_array_equal(maths.take(maths.argmax(maths.put(values))), values.argmax(0))


def test_softmax_and_sigmoid_of_any_size_of_number(maths):
    values = scores(4)
    values[0, 0, 0] = 1e4
    values[0, 1, 1] = -1e4
    with np.errstate(all="raise", under="ignore"):
        found = maths.take(maths.softmax(maths.put(values)))
    wide = np.exp(values.astype(np.float64) - values.max(1, keepdims=True))
    np.testing.assert_allclose(found, wide / wide.sum(1, keepdims=True), atol=1e-6)
    found = maths.take(maths.sigmoid(maths.put(values)))
    with np.errstate(over="ignore"):
        np.testing.assert_allclose(found, 1 / (1 + np.exp(-values.astype(np.float64))), atol=1e-6)


def test_logarithm_of_nothing_is_finite(maths):
    found = maths.take(maths.log(maths.put(np.array([0, 1e-20, 0.5, 1], "float32"))))
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found[2:], np.log([0.5, 1]), atol=1e-6)


@pytest.mark.parametrize("axes", [(), (-1,), (-2,), (-2, -1)])
def test_flip_there_and_back(maths, axes):
    values = scores(3)
    once = maths.flip(maths.put(values), axes)
    np.testing.assert_array_equal(maths.take(once), np.flip(values, axes) if axes else values)
    np.testing.assert_array_equal(maths.take(maths.flip(once, axes)), values)


@pytest.mark.parametrize("shape", [(45, 37), (1, 1), (90, 74), (46, 36), (20, 111), (7, 5)])
def test_resize_is_the_same_on_both(shape):
    values = scores(3)
    by_numpy, by_torch = (m.take(m.resize(m.put(values), shape)) for m in BOTH)
    np.testing.assert_allclose(by_numpy, by_torch, atol=1e-4)
