"""Which classes a comparison knows, and what they are called."""

import json

import numpy as np
import pytest

from lclab.card import LandClass
from lclab.errors import InputError
from lclab.geo.legend import write_categories

from ..geo.rasters import patchy, write

CLASSES = (LandClass(0, "Wasser", "#0000ff"), LandClass(1, "Wald", "#00ff00"))
CLASSES += (LandClass(2, "Acker", "#ffaa00"), LandClass(3, "Haus", "#ff0000"))


@pytest.fixture
def labels():
    return patchy(30, 40)


def named(path, classes=CLASSES):
    write_categories(classes, path.with_name(path.name + ".aux.xml"))
    return path


def table(path, rows):
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def names(found):
    return [row["name"] for row in found["classes"]]


def test_values_that_nobody_names(folder, evaluate, labels):
    mapped, actual = (
        write(folder / "m.tif", labels[None]),
        write(folder / "r.tif", labels[None] + 1),
    )
    found = evaluate(map=mapped, reference=actual)
    assert [row["id"] for row in found["classes"]] == [0, 1, 2, 3, 4]
    assert names(found) == [f"class {i}" for i in range(5)]


@pytest.mark.parametrize("which", ["m.tif", "r.tif"])
def test_names_of_either_raster(folder, evaluate, labels, which):
    mapped, actual = write(folder / "m.tif", labels[None]), write(folder / "r.tif", labels[None])
    named(folder / which)
    assert names(evaluate(map=mapped, reference=actual)) == [c.name for c in CLASSES]


def test_colours_of_a_plain_palette_are_kept(folder, evaluate, labels):
    import rasterio

    path = write(folder / "m.tif", labels[None])
    with rasterio.open(path, "r+") as raster:
        raster.write_colormap(1, {0: (1, 2, 3), 1: (4, 5, 6), 2: (7, 8, 9), 3: (10, 11, 12)})
    evaluate(map=path, reference=path)
    rows = (folder / "acc" / "classes.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[2] for row in rows[1:]] == ["#010203", "#040506", "#070809", "#0a0b0c"]


def test_reference_may_not_hold_what_a_named_map_does_not_know(folder, evaluate, labels):
    mapped = named(write(folder / "m.tif", labels[None]))
    labels[:2, :3] = 77
    labels[3, 3] = 9
    actual = write(folder / "r.tif", labels[None])
    with pytest.raises(
        InputError, match=r"called 9, 77.*0 Wasser, 1 Wald, 2 Acker, 3 Haus"
    ) as caught:
        evaluate(map=mapped, reference=actual)
    assert caught.value.field == "reference"
    assert "ignore" in caught.value.remedy
    found = evaluate(map=mapped, reference=actual, ignore="9,77")
    assert (found["oa"], found["left_out"]["ignored"]) == (1, 7)


def test_table_of_the_user_gives_order_names_and_unknown(folder, evaluate, labels):
    mapped = named(write(folder / "m.tif", labels[None]))
    actual = labels.copy()
    actual[:3] = 5
    rows = [{"id": 3, "name": "c"}, {"id": 0, "name": "a"}, {"id": 1, "name": "b"}]
    rows += [{"id": 2, "name": "d"}, {"id": 5, "ignore": True}]
    found = evaluate(
        map=mapped,
        reference=write(folder / "r.tif", actual[None]),
        classes=table(folder / "k.json", rows),
    )
    assert names(found) == ["c", "a", "b", "d"]
    assert found["left_out"]["ignored"] == 3 * 40
    assert found["oa"] == 1


def test_reference_with_other_numbers_than_the_map(folder, evaluate, labels):
    rows = [{"id": i, "name": f"k{i}", "value": 10 * (i + 1)} for i in range(4)]
    found = evaluate(
        map=write(folder / "m.tif", labels[None]),
        reference=write(folder / "r.tif", 10 * (labels[None] + 1)),
        classes=table(folder / "k.json", rows),
    )
    assert found["oa"] == 1


def test_value_of_the_map_that_the_table_leaves_out_counts_for_itself(
    folder, evaluate, labels, warnings
):
    mapped = labels.copy()
    mapped[:5] = 40
    rows = [{"id": i, "name": f"k{i}"} for i in range(4)]
    found = evaluate(
        map=write(folder / "m.tif", mapped[None]),
        reference=write(folder / "r.tif", labels[None]),
        classes=table(folder / "k.json", rows),
    )
    assert names(found) == ["k0", "k1", "k2", "k3", "class 40"]
    assert found["oa"] == pytest.approx(25 / 30)
    assert "class 40" in warnings()[0]


def test_class_of_the_map_that_the_table_ignores_is_no_answer(folder, evaluate, labels):
    mapped = labels.copy()
    mapped[:5] = 40
    rows = [{"id": i, "name": f"k{i}"} for i in range(4)] + [{"id": 40, "ignore": True}]
    found = evaluate(
        map=write(folder / "m.tif", mapped[None]),
        reference=write(folder / "r.tif", labels[None]),
        classes=table(folder / "k.json", rows),
    )
    assert (found["oa"], found["left_out"]["no_map_value"]) == (1, 5 * 40)
    assert np.array(found["confusion"]["counts"]).shape == (4, 4)
