"""Models measured on an image, and the call of the command line."""

import csv
import json

import numpy as np
import pytest
import shapely
from sklearn import metrics

from lclab.errors import InputError
from lclab.predict.sessions import keep_only

from ..geo.rasters import METRE_GRID, noise, patchy, read, write
from ..predict.networks import ndwi
from .layers import centres, write_layer


@pytest.fixture(autouse=True)
def _no_warm_session():
    keep_only([])


@pytest.fixture
def image(folder):
    return write(folder / "a.tif", noise(4, 150, 201))


@pytest.fixture
def model(folder):
    return ndwi(folder / "m.onnx")


@pytest.fixture
def mapped(folder, image, model):
    """What the model says of the image."""
    from lclab.events import quiet
    from lclab.spec import task

    chosen = task("predict")
    values = {"image": str(image), "model": str(model), "output": str(folder / "map.tif")}
    chosen.run(chosen.parse(values | {"device": "cpu", "threads": 1}), quiet())
    return folder / "map.tif"


def test_model_is_measured_as_its_map_is(folder, evaluate, image, model, mapped):
    labels = read(mapped)[0]
    actual = np.where(np.random.default_rng(2).random(labels.shape) < 0.4, labels.max(), labels)
    reference = write(folder / "r.tif", actual[None])
    by_map = evaluate(map=mapped, reference=reference)
    by_model = evaluate(image=image, model=model, reference=reference, device="cpu")
    same = ("miou", "oa", "kappa", "iou", "classes", "confusion", "counted")
    assert {k: by_model[k] for k in same} == {k: by_map[k] for k in same}
    assert by_map["oa"] == pytest.approx(metrics.accuracy_score(actual.ravel(), labels.ravel()))
    assert sorted(path.name for path in (folder / "acc").iterdir()) == [
        *("classes.csv", "confusion.csv", "metrics.json", "report.html")
    ]


def test_model_maps_only_where_the_labels_are(folder, evaluate, image, model, mapped, told):
    box = shapely.box(*METRE_GRID @ (20, 70), *METRE_GRID @ (50, 40))
    value = int(read(mapped)[0].max())
    path = write_layer(folder / "p.gpkg", [box], **{"class": [value]})
    found = evaluate(image=image, model=model, labels=path, device="cpu")
    inside = read(mapped)[0, 40:70, 20:50]
    assert found["counted"] == 30 * 30
    assert found["oa"] == pytest.approx((inside == value).mean())


def test_classes_that_the_model_does_not_know_are_refused_before_it_runs(
    folder, evaluate, image, model, told
):
    path = write_layer(folder / "p.gpkg", centres(METRE_GRID, [5], [5]), **{"class": ["Wüste"]})
    with pytest.raises(InputError, match="Wüste"):
        evaluate(image=image, model=model, labels=path)
    assert not [event for event in told if event["event"] == "progress"]


def test_labels_beside_the_image_are_refused_before_the_model_runs(
    folder, evaluate, image, model, told
):
    path = write_layer(folder / "p.gpkg", centres(METRE_GRID, [900], [5]), **{"class": [1]})
    with pytest.raises(InputError, match="does not overlap"):
        evaluate(image=image, model=model, labels=path)
    assert not [event for event in told if event["event"] == "progress"]


def test_progress_runs_once_from_start_to_end(folder, evaluate, image, model, mapped, told):
    evaluate(image=image, model=model, reference=mapped, device="cpu")
    fractions = [event["fraction"] for event in told if event["event"] == "progress"]
    assert fractions == sorted(fractions)


def test_command_line_of_plain_rasters(folder, command):
    labels, actual = patchy(40, 50), patchy(40, 50, seed=3)
    mapped, reference = (
        write(folder / f"{name}.tif", pixels[None])
        for name, pixels in (("map", labels), ("ref", actual))
    )
    out = folder / "acc"
    ran = command("evaluate", "--map", mapped, "--reference", reference, "--output", out)
    assert ran.returncode == 0, ran.stderr
    found = json.loads((out / "metrics.json").read_text(encoding="utf-8"))
    flat = actual.ravel(), labels.ravel()
    assert found["oa"] == pytest.approx(metrics.accuracy_score(*flat))
    assert found["kappa"] == pytest.approx(metrics.cohen_kappa_score(*flat))
    assert found["miou"] == pytest.approx(metrics.jaccard_score(*flat, average="macro"))
    assert list(found["iou"].values()) == pytest.approx(metrics.jaccard_score(*flat, average=None))
    with (out / "confusion.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    matrix = metrics.confusion_matrix(*flat)
    assert [[int(cell) for cell in row[1:]] for row in rows[1:]] == matrix.tolist()
    with (out / "classes.csv").open(encoding="utf-8", newline="") as file:
        recall = [float(row["recall"]) for row in csv.DictReader(file)]
    assert recall == pytest.approx(metrics.recall_score(*flat, average=None))


def test_page_says_what_was_measured(folder, evaluate):
    labels = patchy(40, 50)
    mapped = write(folder / "m & <n>.tif", labels[None])
    labels[:9] = 2
    found = evaluate(map=mapped, reference=write(folder / "r.tif", labels[None], nodata=2))
    page = (folder / "acc" / "report.html").read_text(encoding="utf-8")
    assert "m &amp; &lt;n&gt;.tif" in page
    assert f"{found['miou']:.3f}" in page
    assert page.count("data:image/png;base64,") == 3
    assert f"{found['left_out']['no_reference']} pixels" in page
