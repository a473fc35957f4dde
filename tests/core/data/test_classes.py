"""Class tables from files and rasters."""

import json

import numpy as np
import pytest
import rasterio

from lclab.data.classes import classes_of_raster, classes_of_values, read_table
from lclab.errors import InputError
from lclab.geo.categories import Category
from tests.core.geo.rasters import write

ROWS = [
    {"id": 0, "name": "building", "color": "#3C1098"},
    {"id": 7, "name": "Straße", "value": "str."},
    {"id": 9, "value": 40},
    {"id": 5, "ignore": True},
    {"id": -9999, "name": "Wolke", "ignore": "yes"},
]


def as_csv(rows, separator):
    names = ["id", "name", "color", "value", "ignore"]
    lines = [separator.join(str(row.get(n, "")) for n in names) for row in rows]
    return "\n".join([separator.join(names), *lines]) + "\n"


@pytest.fixture(params=["json", "nested", ",", ";", "\t"])
def path(folder, request):
    """The same table in every form."""
    if request.param in ("json", "nested"):
        text = json.dumps(ROWS if request.param == "json" else {"classes": ROWS, "bands": []})
        path = folder / "klassen.json"
    else:
        text, path = as_csv(ROWS, request.param), folder / "klassen.csv"
    path.write_text(text, encoding="utf-8-sig")
    return str(path)


def test_table_of_every_form(path):
    table = read_table(path)
    assert [(c.id, c.name) for c in table.classes] == [(0, "building"), (7, "Straße"), (9, "40")]
    assert table.classes[0].color == "#3c1098"
    assert len({c.color for c in table.classes}) == 3
    assert table.ignored == {5, -9999}


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (0, 0),
        ("0", 0),
        ("building", 0),
        (" str. ", 7),
        ("Straße", 7),
        (7, None),  # its labels say 'str.'
        (40, 9),
        ("40", 9),
        (9, None),
        (5, 5),
        (-9999, -9999),
        ("Wolke", -9999),
        (3, None),
        ("x", None),
    ],
)
def test_values_of_labels_find_their_class(path, value, number):
    assert read_table(path).id_of(value) == number


def test_several_values_may_stand_for_one_class(folder):
    (folder / "c.json").write_text(json.dumps([{"id": 1, "name": "w", "value": [3, "4"]}]))
    table = read_table(str(folder / "c.json"))
    assert [table.id_of(v) for v in (3, 4, "3", 1)] == [1, 1, 1, None]


def test_rows_without_id_get_the_next_free(folder):
    (folder / "c.json").write_text(
        json.dumps([{"name": "a"}, {"id": 1, "name": "b"}, {"name": "c"}])
    )
    assert [c.id for c in read_table(str(folder / "c.json")).classes] == [2, 1, 3]


def test_table_of_class_areas_is_one(folder):
    text = "id,name,color,pixels,hectares,percent\n1,water,#2b7fc4,100,1.0000,50.0000\n"
    (folder / "a.csv").write_text(text)
    (row,) = read_table(str(folder / "a.csv")).classes
    assert (row.id, row.name, row.color) == (1, "water", "#2b7fc4")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("no json", "this is no JSON"),
        ("7", "this is no list"),
        ('{"a": 1}', "this is no list"),
        ("[1, 2]", "this is no list"),
        ("[]", "names no class"),
        ([{"id": 1, "ignore": True}], "names no class"),
        ([{"id": 1, "name": "a"}, {"id": 1, "name": "b"}], "id '1'"),
        ([{"id": 1, "name": "a"}, {"id": 2, "name": "a"}], "name 'a'"),
        ([{"id": "x", "name": "a"}], "'x' is no whole number"),
        ([{"id": 1.5, "name": "a"}], "'1.5' is no whole number"),
        ([{"id": -1, "name": "a"}], "-1 is not from 0"),
        ([{"id": 65535, "name": "a"}], "65535 is not from 0"),
        ([{"id": 1, "color": "red"}], "'red' is not written #rrggbb"),
        ([{"id": i} for i in range(256)], "256 classes"),
    ],
    ids=str,
)
def test_broken_tables_are_refused_by_name(folder, rows, words):
    path = folder / "c.json"
    path.write_text(rows if isinstance(rows, str) else json.dumps(rows))
    with pytest.raises(InputError, match="c.json") as caught:
        read_table(str(path), "tabelle")
    assert words in str(caught.value)
    assert caught.value.field == "tabelle"


def test_table_in_another_encoding_is_refused(folder):
    (folder / "c.csv").write_bytes("id,name\n1,Straße\n".encode("latin-1"))
    with pytest.raises(InputError, match="UTF-8"):
        read_table(str(folder / "c.csv"))


def test_classes_of_values_have_names_and_colours_of_their_own():
    known = {3: Category("See"), 9: Category("class 4", "#010203")}
    found = classes_of_values([9, 3, 4], known)
    assert [c.id for c in found] == [3, 4, 9]
    assert len({c.name for c in found}) == len({c.color for c in found}) == 3
    assert found[0].name == "See"
    assert found[2].color == "#010203"


def test_raster_that_names_its_classes(folder):
    path = write(folder / "karte.tif", np.zeros((1, 9, 9), "uint8"))
    assert classes_of_raster(str(path)) == ()
    with rasterio.open(path, "r+") as raster:
        raster.write_colormap(1, {0: (9, 9, 9, 255), 2: (1, 2, 3, 255)})
    (folder / "karte.tif.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><CategoryNames><Category/><Category/>'
        "<Category>Moor &amp; Heide ä</Category></CategoryNames></PAMRasterBand></PAMDataset>",
        encoding="utf-8",
    )
    (row,) = classes_of_raster(str(path))
    assert (row.id, row.name, row.color) == (2, "Moor & Heide ä", "#010203")
