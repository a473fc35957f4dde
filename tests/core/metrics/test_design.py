"""Stratified samples evaluated on a map: weights, warnings, files."""

import csv

import numpy as np
import pytest

from lclab.errors import InputError

from ..geo.rasters import DEGREES, METRE_GRID, patchy, write
from .layers import centres, write_layer
from .test_stratified import COUNTS, HECTARES, PIXELS

GRID_30 = METRE_GRID.__class__(30, 0, 500_000, 0, -30, 5_600_000)
SCALE = 1000


@pytest.fixture
def published(folder):
    """A map with a thousandth of the published pixels, and points with the published counts.

    Where the map has too few pixels of a class, several points lie on one.
    """
    values = np.repeat(np.arange(1, 5), PIXELS // SCALE).astype("uint8").reshape(100, 100)
    mapped = write(folder / "m.tif", values[None], transform=GRID_30)
    rows, cols, truth = [], [], []
    for row, counts in enumerate(COUNTS):
        y, x = np.nonzero(values == row + 1)
        for col, count in enumerate(counts):
            pick = np.arange(count) % len(y)
            rows += y[pick].tolist()
            cols += x[pick].tolist()
            truth += [col + 1] * count
    path = write_layer(folder / "p.gpkg", centres(GRID_30, rows, cols), **{"class": truth})
    return mapped, path


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_published_example_from_files(folder, evaluate, published):
    found = evaluate(map=published[0], labels=published[1], design="stratified")
    sampled = found["stratified"]
    assert np.array_equal(np.array(found["confusion"]["counts"]), COUNTS.T)
    assert sampled["overall"]["value"] == pytest.approx(0.947, abs=5e-4)
    assert found["oa"] == pytest.approx(sampled["overall"]["value"])
    users = [row["users"]["value"] for row in sampled["classes"]]
    assert users == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=5e-3)
    areas = [row["area"]["value"] * SCALE for row in sampled["classes"]]
    assert areas == pytest.approx([21_158, 11_686, 285_770, 581_386], abs=1)
    half = (sampled["classes"][0]["area"]["high"] - sampled["classes"][0]["area"]["low"]) / 2
    assert half * SCALE == pytest.approx(6_158, abs=1)
    assert sampled["area_unit"] == "ha"
    mapped = [row["mapped_area"] * SCALE for row in sampled["classes"]]
    assert mapped == pytest.approx(PIXELS * HECTARES)
    assert found["counted"] == COUNTS.sum()


def test_tables(folder, evaluate, published):
    found = evaluate(map=published[0], labels=published[1], design="stratified")
    areas = rows_of(folder / "acc" / "areas.csv")
    for row, expected in zip(areas, found["stratified"]["classes"]):
        assert float(row["estimated"]) == pytest.approx(expected["area"]["value"])
        assert float(row["error"]) == pytest.approx(expected["area"]["error"])
    classes = rows_of(folder / "acc" / "classes.csv")
    assert [int(row["mapped"]) for row in classes] == COUNTS.sum(1).tolist()
    assert float(classes[0]["precision"]) == pytest.approx(66 / 75)
    assert float(classes[0]["recall_error"]) * 1.96 == pytest.approx(0.21, abs=5e-3)
    page = (folder / "acc" / "report.html").read_text(encoding="utf-8")
    assert "0.947 ± 0.018" in page


def test_iou_is_that_of_the_estimated_map(evaluate, published):
    found = evaluate(map=published[0], labels=published[1], design="stratified")
    shares = PIXELS[:, None] / PIXELS.sum() * COUNTS / COUNTS.sum(1, keepdims=True)
    both, mapped, actual = np.diag(shares), shares.sum(1), shares.sum(0)
    expected = both / (mapped + actual - both)
    assert [row["iou"] for row in found["classes"]] == pytest.approx(expected)
    assert found["miou"] == pytest.approx(expected.mean())


def test_level_of_confidence(evaluate, published):
    given = {"map": published[0], "labels": published[1], "design": "stratified"}
    wide = evaluate(**given, confidence=0.99)["stratified"]["overall"]
    assert (wide["high"] - wide["low"]) / 2 == pytest.approx(2.575829 * wide["error"])


def test_same_points_as_given_are_plainly_counted(evaluate, published):
    found = evaluate(map=published[0], labels=published[1])
    assert found["oa"] == pytest.approx(np.trace(COUNTS) / COUNTS.sum())
    assert found["stratified"] is None


def test_class_without_points_is_left_out_of_the_estimates(folder, evaluate, warnings):
    labels = np.repeat(np.array([1, 2, 3], "uint8"), [500, 400, 100]).reshape(20, 50)
    mapped = write(folder / "m.tif", labels[None])
    path = write_layer(
        folder / "p.gpkg",
        centres(METRE_GRID, [0, 0, 0, 12, 12], [0, 1, 2, 1, 2]),
        **{"class": [1, 1, 2, 2, 2]},
    )
    found = evaluate(map=mapped, labels=path, design="stratified")
    sampled = found["stratified"]["classes"]
    assert "'class 3', 10 % of the map, has no point" in warnings()[0]
    assert [row["mapped_area"] for row in sampled] == pytest.approx([5, 4, 1])
    assert sum(row["area"]["value"] for row in sampled) == pytest.approx(9)
    assert found["oa"] == pytest.approx((5 * 2 / 3 + 4) / 9)
    assert sampled[2]["users"]["value"] is None


def test_class_with_one_point_is_told(folder, evaluate, warnings):
    labels = np.repeat(np.array([1, 2], "uint8"), [500, 500]).reshape(20, 50)
    mapped = write(folder / "m.tif", labels[None])
    path = write_layer(
        folder / "p.gpkg", centres(METRE_GRID, [0, 0, 12], [0, 1, 1]), **{"class": [1, 1, 2]}
    )
    found = evaluate(map=mapped, labels=path, design="stratified")
    assert "'class 2', 50 % of the map, has one point only" in warnings()[0]
    assert found["stratified"]["overall"]["error"] == pytest.approx((0.25 * 0.25) ** 0.5)
    assert found["stratified"]["classes"][1]["users"]["error"] is None


def test_areas_in_degrees_weigh_by_latitude(folder, evaluate):
    labels = np.repeat(np.array([1, 2], "uint8"), [30, 30]).reshape(60, 1) + np.zeros(
        (1, 4), "uint8"
    )
    grid = METRE_GRID.__class__(1, 0, 7, 0, -1, 60)  # from 60° north to the equator
    mapped = write(folder / "m.tif", labels[None].astype("uint8"), crs=DEGREES, transform=grid)
    points = centres(grid, [3, 4, 40, 41], [0, 1, 2, 3])
    path = write_layer(folder / "p.gpkg", points, crs="EPSG:4326", **{"class": [1, 1, 2, 2]})
    rows = evaluate(map=mapped, labels=path, design="stratified")["stratified"]["classes"]
    # On a sphere a zone's area goes with the difference of the sines; the Earth is flattened a bit.
    expected = (np.sin(np.pi / 3) - 0.5) / 0.5
    assert rows[0]["area"]["value"] / rows[1]["area"]["value"] == pytest.approx(expected, rel=0.01)


def test_map_that_lies_nowhere_has_areas_in_pixels(folder, evaluate):
    labels = patchy(20, 30)
    mapped = write(folder / "m.tif", labels[None], crs=None, transform=None)
    rows, cols = (axis.ravel() for axis in np.indices(labels.shape))
    points = centres(METRE_GRID.identity(), rows, cols)
    path = write_layer(
        folder / "p.gpkg", points, crs=None, **{"class": labels.ravel().astype(int).tolist()}
    )
    found = evaluate(map=mapped, labels=path, design="stratified")["stratified"]
    assert found["area_unit"] == "pixels"
    assert [row["area"]["value"] for row in found["classes"]] == pytest.approx(
        np.bincount(labels.ravel())
    )


def test_sample_that_is_labelled_with_the_truth(folder, sample, evaluate, warnings):
    """From drawing to estimates: the truth lies in the interval, and the areas with it."""
    import pyogrio

    from .layers import read_layer

    labels = patchy(200, 300, classes=3)
    mapped = write(folder / "m.tif", labels[None])
    truth = np.where(np.random.default_rng(1).random(labels.shape) < 0.2, 2, labels)
    sample(map=mapped, points=600)
    points, fields, _ = read_layer(folder / "p.gpkg", "sample")
    cols, rows = (np.floor(axis).astype(int) for axis in ~METRE_GRID @ tuple(points.T))
    path = write_layer(
        folder / "done.gpkg",
        centres(METRE_GRID, rows, cols),
        map_class=fields["map_class"].tolist(),
        **{"class": truth[rows, cols].tolist()},
    )
    found = evaluate(map=mapped, labels=path, design="stratified")
    overall = found["stratified"]["overall"]
    assert abs(overall["value"] - (truth == labels).mean()) < 3 * overall["error"]
    for row, pixels in zip(found["stratified"]["classes"], np.bincount(truth.ravel())):
        assert abs(row["area"]["value"] - pixels * 0.01) < 3 * row["area"]["error"]
    assert warnings() == []
    assert pyogrio.list_layers(str(path)) is not None


def test_sample_of_another_map_or_design_is_told(folder, evaluate, warnings):
    labels = patchy(30, 40)
    mapped = write(folder / "m.tif", labels[None])
    rows, cols = (axis.ravel() for axis in np.indices((5, 5)))
    drawn_in = labels[rows, cols].astype(int)
    path = write_layer(
        folder / "p.gpkg",
        centres(METRE_GRID, rows, cols),
        map_class=[9, 9, *drawn_in[2:].tolist()],
        **{"class": drawn_in.tolist()},
    )
    evaluate(map=mapped, labels=path, design="stratified")
    assert "At 2 points" in warnings()[0]
    evaluate(map=mapped, labels=path)
    assert "design 'stratified'" in warnings()[-1]


def test_unlabelled_sample_is_refused(folder, sample, evaluate):
    mapped = write(folder / "m.tif", patchy(30, 40)[None])
    sample(map=mapped)
    with pytest.raises(InputError, match="all empty"):
        evaluate(map=mapped, labels=folder / "p.gpkg", design="stratified")
