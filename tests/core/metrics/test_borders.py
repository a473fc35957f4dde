"""Pixels near another class are those that a disk, drawn pixel by pixel, finds."""

import numpy as np
import pytest
from scipy.ndimage import binary_dilation
from sklearn.metrics import confusion_matrix

from lclab.errors import InputError
from lclab.metrics import rasters
from lclab.metrics.borders import UNKNOWN, near_another

from ..geo.rasters import METRE_GRID, noise, patchy, read, write
from .layers import centres, write_layer


def disk(radius):
    """A disk as ISPRS's references are eroded with, as scikit-image draws it."""
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    return x**2 + y**2 <= radius**2


def eroded(labels, radius, unknown):
    """Which known pixels lie in the disk of one of another known class, class by class."""
    is_near = np.zeros(labels.shape, bool)
    for value in set(np.unique(labels).tolist()) - {unknown}:
        others = (labels != value) & (labels != unknown)
        is_near |= (labels == value) & binary_dilation(others, disk(radius))
    return is_near


@pytest.mark.parametrize("radius", [1, 2, 3, 7, 40])
def test_near_is_what_a_disk_holds(radius):
    labels = patchy(31, 47, size=13).astype(np.int16)
    labels[patchy(31, 47, 3, seed=5) == 0] = UNKNOWN
    expected = eroded(labels, radius, UNKNOWN)
    assert (near_another(labels, radius) == expected).all()
    assert expected.any()
    assert radius > 3 or not expected[labels != UNKNOWN].all()


@pytest.fixture
def cut(monkeypatch):
    """Boxes so small that borders lie across them."""
    monkeypatch.setattr(rasters, "BOX_PIXELS", 64 * 16)
    monkeypatch.setattr(rasters, "SIDE", 64)


@pytest.mark.parametrize("shift", [0, 20])
def test_map_against_an_eroded_reference(folder, evaluate, cut, shift):
    """The reference may lie on a grid of its own; two of its values stand for one class."""
    truth = patchy(150, 201, classes=5, size=30)
    truth[:9] = 250
    labels = np.where(np.random.default_rng(1).random(truth.shape) < 0.8, truth, 3)
    mapped = write(folder / "m.tif", labels[None], tiled=True, blockxsize=16, blockysize=16)
    grid = METRE_GRID @ METRE_GRID.translation(shift, 0)
    reference = write(folder / "r.tif", truth[None, :, shift:], nodata=250, transform=grid)
    table = folder / "t.json"
    table.write_text(
        '[{"id": 0}, {"id": 1}, {"id": 2}, {"id": 3}, {"id": 4, "ignore": true}]', "utf-8"
    )
    found = evaluate(map=mapped, reference=reference, classes=table, erode=3, ignore=[2])
    seen = np.where(np.isin(truth, [2, 4, 250]), 250, truth)[:, shift:]
    is_near = eroded(seen, 3, 250)
    counted = (seen != 250) & ~is_near & (labels[:, shift:] != 4)
    expected = confusion_matrix(seen[counted], labels[:, shift:][counted], labels=range(4))
    assert found["confusion"]["counts"] == expected.tolist()
    assert found["left_out"]["border"] == is_near.sum()
    assert found["left_out"]["no_reference"] == 9 * (201 - shift) + 150 * shift * (shift == 0)
    page = (folder / "acc" / "report.html").read_text(encoding="utf-8")
    assert "lie so near to another class" in page


def test_without_eroding_nothing_is_left_out(folder, evaluate):
    path = write(folder / "m.tif", patchy(40, 50)[None])
    found = evaluate(map=path, reference=path)
    assert found["counted"] == read(path).size
    assert "border" not in found["left_out"]


def test_features_are_not_eroded(folder, evaluate):
    mapped = write(folder / "m.tif", noise(1, 30, 40) % 3)
    points = write_layer(folder / "p.gpkg", centres(METRE_GRID, [5], [5]), **{"class": [1]})
    with pytest.raises(InputError, match="borders") as caught:
        evaluate(map=mapped, labels=points, erode=3)
    assert caught.value.field == "erode"
