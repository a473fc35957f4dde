"""What cannot be measured is refused before anything is written."""

import errno
from pathlib import Path

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine

from lclab.errors import CancelledError, InputError, WorkError

from ..geo.rasters import METRE_GRID, noise, patchy, write
from .layers import centres, write_layer


@pytest.fixture
def files(folder):
    """A map, a reference, an image, a model, polygons, a class table and a data set."""
    corner = shapely.box(*METRE_GRID @ (2, 8), *METRE_GRID @ (12, 3))
    (folder / "k.onnx").write_bytes(b"")
    (folder / "t.csv").write_text("id,name\n1,Wald", encoding="utf-8")
    (folder / "ds").mkdir()
    (folder / "ds" / "dataset.json").write_bytes(b"")
    return {
        "classes": folder / "t.csv",
        "dataset": folder / "ds",
        "map": write(folder / "m.tif", patchy(30, 40)[None]),
        "reference": write(folder / "r.tif", patchy(30, 40, seed=2)[None]),
        "image": write(folder / "i.tif", noise(3, 30, 40)),
        "model": folder / "k.onnx",
        "labels": write_layer(folder / "p.gpkg", [corner], **{"class": [1]}),
    }


@pytest.mark.parametrize(
    ("given", "field", "message"),
    [
        (["map", "model", "reference"], "map", "a map is given, and a model"),
        (["map", "image", "reference"], "map", "a map is given, and a model"),
        (["reference"], "map", "nothing to measure"),
        (["image", "reference"], "model", "missing"),
        (["model", "reference"], "image", "missing"),
        (["map"], "reference", "nothing to compare with"),
        (["map", "reference", "labels"], "reference", "both are given"),
        (["map", "dataset", "reference"], "map", "or a data set too"),
        (["dataset"], "model", "missing"),
        (["dataset", "model", "image"], "image", "a data set is given"),
        (["dataset", "model", "reference"], "reference", "a data set is given"),
        (["dataset", "model", "labels"], "labels", "a data set is given"),
        (["dataset", "model", "classes"], "classes", "a data set is given"),
    ],
)
def test_contradictions(evaluate, files, given, field, message):
    with pytest.raises(InputError, match=message) as caught:
        evaluate(**{name: files[name] for name in given})
    assert caught.value.field == field


@pytest.mark.parametrize(
    "more",
    [
        *({"window": 64}, {"overlap": 0.0}, {"stitch": "mean"}, {"flips": True}),
        *({"scales": [0.5, 1]}, {"merge": "logits"}),
    ],
)
def test_a_map_is_not_made_anew(evaluate, files, more):
    with pytest.raises(InputError, match="a map is given") as caught:
        evaluate(map=files["map"], reference=files["reference"], **more)
    assert caught.value.field in more


@pytest.mark.parametrize("by", [["image", "reference"], ["dataset"]])
def test_one_process_alone_measures_a_model(evaluate, files, monkeypatch, by):
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(InputError, match="2 processes were started"):
        evaluate(model=files["model"], **{name: files[name] for name in by})
    evaluate(map=files["map"], reference=files["reference"])


def test_a_data_set_that_is_none(evaluate, files, told):
    with pytest.raises(InputError, match=r"dataset.json is broken") as caught:
        evaluate(dataset=files["dataset"], model=files["model"])
    assert caught.value.field == "dataset"


def test_stratified_needs_points(evaluate, files):
    for given in ({"reference": files["reference"]}, {"labels": files["labels"]}):
        with pytest.raises(InputError, match="points") as caught:
            evaluate(map=files["map"], design="stratified", **given)
        assert caught.value.field == "design"


@pytest.mark.parametrize("which", ["map", "reference"])
@pytest.mark.parametrize(
    ("pixels", "message"),
    [
        (noise(3, 30, 40), "3 bands"),
        (noise(1, 30, 40, "int16"), "more than 255 different values"),
        (np.random.default_rng(1).random((1, 30, 40)), "classes are whole numbers"),
        (np.full((1, 30, 40), 1e30, "float32"), "classes are whole numbers"),
        (np.ones((1, 30, 40), "complex64"), "complex"),
    ],
)
def test_rasters_that_are_not_classified(folder, evaluate, files, which, pixels, message):
    path = write(folder / "x.tif", pixels)
    with pytest.raises(InputError, match=message) as caught:
        evaluate(**{"map": files["map"], "reference": files["reference"], which: path})
    assert caught.value.field == which
    assert "x.tif" in caught.value.message


@pytest.mark.parametrize("which", ["map", "reference"])
def test_files_that_are_no_rasters(folder, evaluate, files, which):
    (folder / "t.tif").write_text("nothing")
    for path in (folder / "t.tif", folder / "none.tif"):
        with pytest.raises(InputError, match="opened as a raster") as caught:
            evaluate(**{"map": files["map"], "reference": files["reference"], which: path})
        assert caught.value.field == which


@pytest.mark.parametrize("shift", [0, 1])
@pytest.mark.parametrize("which", ["map", "reference"])
def test_file_that_is_cut_off(folder, evaluate, which, shift):
    grid = METRE_GRID @ Affine.translation(shift, 0)
    whole = write(folder / "w.tif", noise(1, 300, 400) % 4, transform=grid)
    path = write(folder / "x.tif", noise(1, 300, 400) % 4, compress="deflate")
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(InputError, match="cannot be read") as caught:
        evaluate(**{"map": whole, "reference": whole, which: path})
    assert caught.value.field == which
    assert "x.tif" in caught.value.message


def test_folder_with_other_things_is_left_alone(folder, evaluate, files):
    (folder / "acc").mkdir()
    (folder / "acc" / "Brief.txt").write_text("wichtig")
    with pytest.raises(InputError, match="Brief.txt") as caught:
        evaluate(map=files["map"], reference=files["reference"])
    assert caught.value.field == "output"
    assert [path.name for path in (folder / "acc").iterdir()] == ["Brief.txt"]


def test_earlier_result_is_replaced(folder, evaluate, files):
    labels = patchy(30, 40)
    rows, cols = (axis.ravel() for axis in np.indices((30, 40)))
    points = write_layer(
        folder / "q.gpkg",
        centres(METRE_GRID, rows, cols),
        **{"class": labels.ravel().astype(int).tolist()},
    )
    evaluate(map=files["map"], labels=points, design="stratified")
    assert (folder / "acc" / "areas.csv").exists()
    found = evaluate(map=files["map"], reference=files["reference"])
    assert found["oa"] < 1
    assert sorted(path.name for path in (folder / "acc").iterdir()) == [
        *("classes.csv", "confusion.csv", "metrics.json", "report.html")
    ]


def test_empty_folder_is_taken(folder, evaluate, files):
    (folder / "acc").mkdir()
    assert evaluate(map=files["map"], reference=files["map"])["oa"] == 1


def test_cancelled_leaves_nothing(folder, evaluate, files):
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(CancelledError):
        evaluate(map=files["map"], reference=files["reference"], cancelled=lambda: True)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_failure_leaves_an_earlier_result(folder, evaluate, files):
    evaluate(map=files["map"], reference=files["reference"])
    before = (folder / "acc" / "metrics.json").read_bytes()
    with pytest.raises(CancelledError):
        evaluate(map=files["map"], reference=files["map"], cancelled=lambda: True)
    assert (folder / "acc" / "metrics.json").read_bytes() == before


def test_full_disk_is_told_and_leaves_nothing(folder, evaluate, files, monkeypatch):
    def full(*_given, **_more):
        raise OSError(errno.ENOSPC, "No space left on device")

    before = sorted(path.name for path in folder.iterdir())
    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(WorkError, match="the disk is full") as caught:
        evaluate(map=files["map"], reference=files["reference"])
    assert caught.value.field == "output"
    assert sorted(path.name for path in folder.iterdir()) == before
