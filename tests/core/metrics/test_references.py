"""Maps against reference rasters on their own and on any other grid."""

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform, transform_bounds
from sklearn import metrics

from lclab.errors import InputError
from lclab.metrics import rasters

from ..geo.rasters import DEGREES, METRE_GRID, UTM, patchy, write


@pytest.fixture
def labels():
    """A map of four classes."""
    return patchy(83, 61)


@pytest.fixture
def mapped(folder, labels):
    """Its raster."""
    return write(folder / "Karte ä.tif", labels[None])


def spoiled(labels, seed=4):
    rng = np.random.default_rng(seed)
    return np.where(rng.random(labels.shape) < 0.3, rng.integers(0, 4, labels.shape), labels)


def matrix(found):
    return np.array(found["confusion"]["counts"])


def nearest(reference, grid, crs, shape, map_grid=METRE_GRID, map_crs=UTM):
    """The reference under the middle of every pixel of a map, and where there is one."""
    rows, cols = np.indices(shape) + 0.5
    xs, ys = map_grid @ (cols.ravel(), rows.ravel())
    xs, ys = (np.array(axis) for axis in transform(map_crs, crs, xs, ys))
    cols, rows = (np.floor(axis).astype(int) for axis in ~grid @ (xs, ys))
    height, width = reference.shape
    inside = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
    values = reference[np.clip(rows, 0, height - 1), np.clip(cols, 0, width - 1)]
    return values.reshape(shape), inside.reshape(shape)


def expected(actual, labels, known):
    return metrics.confusion_matrix(actual[known], labels[known], labels=range(4))


def test_same_grid(folder, evaluate, labels, mapped):
    actual = spoiled(labels).astype("uint8")
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None]))
    assert np.array_equal(matrix(found), metrics.confusion_matrix(actual.ravel(), labels.ravel()))
    assert found["counted"] == labels.size
    assert found["iou"]["class 2"] == pytest.approx(
        metrics.jaccard_score(actual.ravel(), labels.ravel(), average=None)[2]
    )
    assert found["left_out"] == {"no_reference": 0}


@pytest.mark.parametrize(
    "shift", [Affine.translation(-7, 5), Affine.translation(20.5, 30.5), Affine.translation(0.3, 0)]
)
def test_shifted_grid(folder, evaluate, labels, mapped, shift):
    actual, grid = spoiled(labels).astype("uint8"), METRE_GRID @ shift
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None], transform=grid))
    values, known = nearest(actual, grid, UTM, labels.shape)
    assert np.array_equal(matrix(found), expected(values, labels, known))


@pytest.mark.parametrize("scale", [0.37, 2.9, 13.0])
def test_finer_and_coarser_grid(folder, evaluate, labels, mapped, scale):
    grid = METRE_GRID @ Affine.scale(scale)
    actual = patchy(int(83 / scale) + 3, int(61 / scale) + 3, seed=8)
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None], transform=grid))
    values, known = nearest(actual, grid, UTM, labels.shape)
    assert known.all()
    assert np.array_equal(matrix(found), expected(values, labels, known))


@pytest.mark.parametrize("crs", [DEGREES, CRS.from_epsg(32631), CRS.from_epsg(3857)])
def test_other_coordinate_system(folder, evaluate, labels, mapped, crs):
    bounds = rasterio.transform.array_bounds(83, 61, METRE_GRID)
    west, south, east, north = transform_bounds(UTM, crs, *bounds)
    grid = Affine((east - west) / 40, 0, west, 0, (south - north) / 50, north)
    actual = patchy(45, 40, seed=8, size=5)  # misses the southern tenth
    path = write(folder / "r.tif", actual[None], transform=grid, crs=crs)
    found = evaluate(map=mapped, reference=path)
    values, known = nearest(actual, grid, crs, labels.shape)
    assert 0.8 < known.mean() < 1
    wrong = np.abs(matrix(found) - expected(values, labels, known)).sum() / 2
    assert wrong <= 0.003 * labels.size  # pixels whose middle is within 1/100 of an edge


def test_turned_reference(folder, evaluate, labels, mapped):
    grid = METRE_GRID @ Affine.translation(30, -15) @ Affine.rotation(33)
    actual = patchy(70, 70, seed=8)
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None], transform=grid))
    values, known = nearest(actual, grid, UTM, labels.shape)
    assert np.abs(matrix(found) - expected(values, labels, known)).sum() <= 2


def test_turned_map(folder, evaluate, labels):
    grid = METRE_GRID @ Affine.rotation(-20)
    mapped = write(folder / "m.tif", labels[None], transform=grid)
    actual = patchy(120, 120, seed=8)
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None]))
    values, known = nearest(actual, METRE_GRID, UTM, labels.shape, map_grid=grid)
    assert np.abs(matrix(found) - expected(values, labels, known)).sum() <= 2


def test_nodata_of_both_is_left_out_and_told(folder, evaluate, labels):
    actual = spoiled(labels).astype("uint8")
    actual[:10], labels[5:20, :30] = 9, 200
    mapped = write(folder / "m.tif", labels[None], nodata=200)
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None], nodata=9))
    known = (actual != 9) & (labels != 200)
    assert np.array_equal(matrix(found), expected(actual, labels, known))
    assert found["left_out"] == {
        "no_reference": int(((actual == 9) & (labels != 200)).sum()),
        "no_map_value": int(((actual != 9) & (labels == 200)).sum()),
    }


@pytest.mark.parametrize("shift", [0, 4])
def test_masks_and_alpha_bands_are_nodata_too(folder, evaluate, labels, mapped, shift):
    actual, grid = spoiled(labels).astype("uint8"), METRE_GRID @ Affine.translation(shift, 0)
    seen = np.ones(labels.shape, bool)
    seen[:40, :20] = False
    alpha = np.stack([actual, seen * np.uint8(255)])
    interpretations = [rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha]
    with_alpha = write(
        folder / "a.tif", alpha, transform=grid, colours=interpretations, alpha="YES"
    )
    masked = write(folder / "m.tif", actual[None], transform=grid, mask=seen)
    values, inside = nearest(actual, grid, UTM, labels.shape)
    visible, _ = nearest(seen, grid, UTM, labels.shape)
    for path in (with_alpha, masked):
        found = evaluate(map=mapped, reference=path)
        assert np.array_equal(matrix(found), expected(values, labels, inside & visible))


def test_nodata_beyond_the_type(folder, evaluate, labels, mapped):
    grid = METRE_GRID @ Affine.translation(3, 3)
    path = write(folder / "r.tif", labels[None].astype("int32"), transform=grid, nodata=-9999)
    values, known = nearest(labels, grid, UTM, labels.shape)
    assert np.array_equal(
        matrix(evaluate(map=mapped, reference=path)), expected(values, labels, known)
    )


def test_class_0_is_no_nodata_on_another_grid(folder, evaluate):
    nothing = np.zeros((20, 20), "uint8")
    grid = METRE_GRID @ Affine.translation(5, 0)
    mapped = write(folder / "m.tif", nothing[None])
    found = evaluate(map=mapped, reference=write(folder / "r.tif", nothing[None], transform=grid))
    assert (found["counted"], found["oa"]) == (20 * 15, 1)


def test_ignored_values(folder, evaluate, labels, mapped):
    actual = spoiled(labels).astype("uint8")
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None]), ignore="0,3")
    known = (actual != 0) & (actual != 3)
    assert np.array_equal(matrix(found), expected(actual, labels, known))
    assert found["left_out"]["ignored"] == (~known).sum()


def test_boxes_do_not_change_the_counts(folder, evaluate, labels, mapped, monkeypatch):
    grid = METRE_GRID @ Affine.translation(-7.3, 5) @ Affine.scale(1.3)
    path = write(folder / "r.tif", patchy(90, 90, seed=8)[None], transform=grid)
    whole = evaluate(map=mapped, reference=path)
    monkeypatch.setattr(rasters, "BOX_PIXELS", 500)
    assert evaluate(map=mapped, reference=path) == whole


def test_tiled_map_of_many_boxes(folder, evaluate, monkeypatch):
    labels = patchy(150, 170)
    tiles = {"tiled": True, "blockxsize": 32, "blockysize": 16}
    mapped = write(folder / "m.tif", labels[None], **tiles)
    actual = spoiled(labels).astype("uint8")
    monkeypatch.setattr(rasters, "SIDE", 40)
    monkeypatch.setattr(rasters, "BOX_PIXELS", 40 * 20)
    found = evaluate(map=mapped, reference=write(folder / "r.tif", actual[None]))
    assert np.array_equal(matrix(found), expected(actual, labels, np.ones_like(labels, bool)))


@pytest.mark.parametrize("dtype", ["int8", "int16", "uint16", "int32", "float32", "float64"])
def test_types(folder, evaluate, labels, dtype):
    actual = spoiled(labels)
    paths = [
        write(folder / f"{n}.tif", v[None].astype(dtype)) for n, v in (("m", labels), ("r", actual))
    ]
    found = evaluate(map=paths[0], reference=paths[1])
    assert np.array_equal(matrix(found), expected(actual, labels, np.ones_like(labels, bool)))


def test_not_a_number_is_nodata(folder, evaluate, labels):
    real = labels.astype("float32")
    real[:5] = np.nan
    found = evaluate(
        map=write(folder / "m.tif", real[None]), reference=write(folder / "r.tif", labels[None])
    )
    assert (found["counted"], found["oa"]) == (labels[5:].size, 1)


def test_large_and_negative_values(folder, evaluate):
    labels = np.array([[-7, 40_000], [111, 523]], "int32")
    found = evaluate(
        map=write(folder / "m.tif", labels[None]), reference=write(folder / "r.tif", labels[None])
    )
    assert [row["id"] for row in found["classes"]] == [-7, 111, 523, 40_000]
    assert found["oa"] == 1


def test_pictures_without_georeference(folder, evaluate, labels, warnings):
    actual = spoiled(labels).astype("uint8")
    bare = {"crs": None, "transform": None}
    mapped = write(folder / "m.png", labels[None], driver="PNG", **bare)
    found = evaluate(
        map=mapped, reference=write(folder / "r.png", actual[None], driver="PNG", **bare)
    )
    assert np.array_equal(matrix(found), expected(actual, labels, np.ones_like(labels, bool)))
    assert warnings() == []


def test_picture_of_the_map_s_size_goes_pixel_by_pixel(folder, evaluate, labels, mapped, warnings):
    actual = spoiled(labels).astype("uint8")
    path = write(folder / "r.png", actual[None], driver="PNG", crs=None, transform=None)
    found = evaluate(map=mapped, reference=path)
    assert np.array_equal(matrix(found), expected(actual, labels, np.ones_like(labels, bool)))
    assert "pixel by pixel" in warnings()[0]


def test_reference_without_coordinate_system_is_taken_to_have_the_map_s(
    folder, evaluate, labels, mapped, warnings
):
    grid = METRE_GRID @ Affine.translation(4, 2)
    path = write(folder / "r.tif", labels[None], transform=grid, crs=None)
    values, known = nearest(labels, grid, UTM, labels.shape)
    assert np.array_equal(
        matrix(evaluate(map=mapped, reference=path)), expected(values, labels, known)
    )
    assert "coordinate system" in warnings()[0]


def test_neither_has_a_coordinate_system_but_both_a_grid(folder, evaluate, labels):
    grid = METRE_GRID @ Affine.translation(4, 2)
    mapped = write(folder / "m.tif", labels[None], crs=None)
    path = write(folder / "r.tif", labels[None], transform=grid, crs=None)
    values, known = nearest(labels, grid, UTM, labels.shape)
    assert np.array_equal(
        matrix(evaluate(map=mapped, reference=path)), expected(values, labels, known)
    )


def test_picture_of_another_size_is_refused(folder, evaluate, mapped):
    path = write(folder / "r.png", patchy(10, 10)[None], driver="PNG", crs=None, transform=None)
    with pytest.raises(InputError, match=r"10 x 10 pixels, the map 61 x 83"):
        evaluate(map=mapped, reference=path)


@pytest.mark.parametrize("crs", [UTM, DEGREES, CRS.from_epsg(32660)])
def test_reference_elsewhere_is_refused(folder, evaluate, mapped, crs):
    grid = (
        Affine(10, 0, 50, 0, -10, 40) if crs == DEGREES else METRE_GRID @ Affine.translation(999, 0)
    )
    path = write(folder / "r.tif", patchy(10, 10)[None], transform=grid, crs=crs)
    with pytest.raises(InputError, match="does not overlap the map"):
        evaluate(map=mapped, reference=path)


def test_nothing_known_in_common_is_refused(folder, evaluate, labels):
    labels[:40] = 255
    mapped = write(folder / "m.tif", labels[None], nodata=255)
    actual = np.full_like(labels, 255)
    actual[:40] = 1
    with pytest.raises(InputError, match="nowhere do both") as caught:
        evaluate(map=mapped, reference=write(folder / "r.tif", actual[None], nodata=255))
    assert caught.value.field == "reference"
