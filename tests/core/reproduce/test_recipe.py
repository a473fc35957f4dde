"""Recipes: what they say of rows, and that what could not be done is refused by its place."""

import copy

import pytest

from lclab.errors import InputError
from lclab.registry import listed, recipes
from lclab.reproduce.columns import column
from lclab.reproduce.recipe import load, read

from .tables import facts, recipe


def test_rows_add_to_the_stages_or_replace_and_leave_out(folder):
    told = facts()
    told["rows"].append(
        {
            "name": "other",
            "values": {"train": {"set": None, "rate": 0.5}},
            "stages": {"cost": None, "again": {"task": "profile", "values": {"model": ["unet"]}}},
            "notes": ["So it is."],
        }
    )
    slow, fast, other = recipe(folder, told).rows
    assert list(slow.stages) == ["train", "score", "cost"]
    assert (slow.stages["train"].values["steps"], fast.stages["train"].values["steps"]) == (
        200,
        100,
    )
    assert "rate" not in slow.stages["train"].values
    assert list(other.stages) == ["train", "score", "again"]
    assert "set" not in other.stages["train"].values
    assert (other.published, other.notes) == ({}, ("So it is.",))


def without(table, name):
    del table[name]


BAD = [
    (lambda t: without(t, "title"), "nobody-1.json: 'title' is missing"),
    (lambda t: t.update(colums=[]), "colums: nobody knows this entry"),
    (lambda t: t.update(columns=["miou", "speed"]), "columns: there is no column 'speed'"),
    (lambda t: t.update(columns=["iou/"]), "there is no column 'iou/'"),
    (lambda t: t.update(rows=[]), "rows: this is no list, or an empty one"),
    (lambda t: t.update(notes="text"), "notes: this is no list of texts"),
    (lambda t: t["data"]["loveda"].update(reader="lvd"), "data.loveda: There is no reader"),
    (lambda t: t["data"]["loveda"].update(reader_set=["trian=x"]), "data.loveda: .*trian"),
    (lambda t: t["data"]["loveda"].update(folder="x"), "folder: this is not for a recipe"),
    (lambda t: without(t["data"]["loveda"], "reader"), "data.loveda: 'reader' is missing"),
    (lambda t: t["stages"]["train"].update(task="trane"), r"stages.train: There is no task"),
    (
        lambda t: t["stages"]["train"]["values"].update(stepz=1),
        r"rows\[0\] \(slow\).stages.train.stepz: 'train' has no such parameter",
    ),
    (lambda t: t["stages"]["train"]["values"].update(steps=0), "train.steps: .*out of range"),
    (lambda t: t["stages"]["train"]["values"].update(schedule="x"), "schedule: .*unknown choice"),
    (lambda t: t["stages"]["train"]["values"].update(device="cpu"), "device: this is not for"),
    (lambda t: without(t["stages"]["train"]["values"], "dataset"), "'dataset' is missing"),
    (
        lambda t: t["stages"]["train"]["values"].update(dataset="@potsdam"),
        "train.dataset: there are no data 'potsdam'",
    ),
    (lambda t: t["stages"]["score"]["values"].update(model=["@learn.model"]), "no stage 'learn'"),
    (lambda t: t["stages"]["score"]["values"].update(model=["@train.modl"]), "no such result"),
    (lambda t: t["stages"]["score"]["values"].update(model=["@train/x"]), "points nowhere"),
    (
        lambda t: t["stages"]["train"]["values"].update(start_from="@train.model"),
        "wait for each other",
    ),
    (lambda t: t["rows"][1].update(name="slow"), r"rows\[0\] \(slow\): another row has the same"),
    (lambda t: t["rows"][0].update(published={"oa": 1}), "published: 'oa' is none of the columns"),
    (lambda t: t["rows"][0].update(published={"miou": "1"}), "published.miou: this is no number"),
    (lambda t: t["rows"][0].update(values={"trane": {}}), "values: the row has no stage 'trane'"),
    (lambda t: t.update(columns=["miou@cost", "miou", "iou/Water", "params"]), "does profile"),
]


@pytest.mark.parametrize(("change", "words"), BAD)
def test_what_could_not_be_done_is_refused_by_its_place(folder, change, words):
    told = copy.deepcopy(facts())
    change(told)
    with pytest.raises(InputError, match=words) as caught:
        recipe(folder, told)
    assert caught.value.message.startswith("nobody-1.json")


def test_a_file_that_is_no_recipe(folder):
    path = folder / "x.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"x.json: this is no recipe"):
        load(path)
    with pytest.raises(InputError, match="There is no table called 'x'. Known: .*loveda-2"):
        read("x")


def test_columns():
    found = column("iou/Low vegetation@second")
    assert (found.figure, found.land_class, found.stage) == ("iou", "Low vegetation", "second")
    assert (found.task, found.title) == ("evaluate", "Low vegetation IoU (second)")
    assert (column("fps").task, column("f1").title) == ("profile", "F1")


def test_every_table_is_listed():
    rows = {row["name"]: row for row in listed("recipes")}
    assert set(rows) == set(recipes.entries())
    assert rows["loveda-2"]["summary"].startswith("LoveDA, Table 2: ")
    assert "FCN8S" in rows["loveda-2"]["facts"]["rows"]
    assert "miou" in rows["loveda-2"]["facts"]["columns"]
