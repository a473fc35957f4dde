"""Declared parameters and the values that they take or refuse."""

from pathlib import Path

import pytest

from lclab.errors import InputError
from lclab.spec import CHECKS, Param, all_tasks, checked, params_of, task


def parameter(kind, **more):
    return Param("name", kind, "Title", "What it means.", **more)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("number", "1e-3", 0.001),
        ("number", 7, 7.0),
        ("integer", "12", 12),
        ("integer", 3.0, 3),
        ("boolean", True, True),
        ("boolean", "YES", True),
        ("boolean", "0", False),
        ("boolean", 1, True),
        ("numbers", "0.5, 1,1.75", (0.5, 1.0, 1.75)),
        ("numbers", [1, 2], (1.0, 2.0)),
        ("numbers", 2, (2.0,)),
        ("integers", "4,3,2", (4, 3, 2)),
        ("extent", "-10,20,30,40", (-10.0, 20.0, 30.0, 40.0)),
        ("extent", (0, 0, 0.5, 0.5), (0.0, 0.0, 0.5, 0.5)),
        ("text", "größe", "größe"),
        ("text", Path("a b"), "a b"),
        ("raster", "WMS:url=https://example.org", "WMS:url=https://example.org"),
    ],
)
def test_value_in_its_declared_type(kind, value, expected):
    got = checked(parameter(kind), value)
    assert (got, type(got)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("number", "seven"),
        ("number", "nan"),
        ("number", float("inf")),
        ("number", 10**400),
        ("number", [1]),
        ("integer", 1.5),
        ("integer", "1e999"),
        ("boolean", "perhaps"),
        ("boolean", 2),
        ("choice", "green"),
        ("choice", ["red"]),
        ("numbers", "1,two"),
        ("numbers", {"a": 1}),
        ("integers", "1,2.5"),
        ("extent", "1,2,3"),
        ("extent", "3,0,1,1"),
        ("extent", "0,0,1,-inf"),
        ("extent", 5),
        ("text", 5),
        ("text", "a\0b"),
        ("raster", ["a"]),
        ("file", {"a": 1}),
        ("file", "x" * 5000),
        ("file_output", 3),
    ],
)
def test_value_of_a_wrong_kind_is_refused_by_name(kind, value):
    with pytest.raises(InputError) as caught:
        checked(parameter(kind, choices=("red", "blue")), value)
    assert caught.value.field == "name"
    assert caught.value.message.startswith("name = ")
    assert len(caught.value.message) < 500


@pytest.mark.parametrize(
    ("value", "is_good"), [(0, True), (1, True), (-0.01, False), (1.01, False)]
)
def test_bounds_are_part_of_the_range(value, is_good):
    p = parameter("number", low=0.0, high=1.0)
    if is_good:
        assert checked(p, value) == value
    else:
        with pytest.raises(InputError, match="from 0 to 1"):
            checked(p, value)


@pytest.mark.parametrize("nothing", [None, "", [], ()])
def test_nothing_becomes_the_default_or_is_missing(nothing):
    assert checked(parameter("number", default=4.0), nothing) == 4.0
    with pytest.raises(InputError, match="'name' is missing"):
        checked(parameter("number", required=True), nothing)


def test_many_takes_one_or_several(folder):
    first, second = folder / "a.onnx", folder / "b.onnx"
    first.touch()
    second.touch()
    p = parameter("file", many=True, suffixes=(".onnx",))
    assert checked(p, first) == (str(first),)
    assert checked(p, [str(first), second]) == (str(first), str(second))
    with pytest.raises(InputError, match="no such file"):
        checked(p, [str(first), str(folder / "c.onnx")])


def test_file_of_another_ending_is_refused(folder):
    path = folder / "model.PT"
    path.touch()
    with pytest.raises(InputError, match=r"'\.PT' is no known ending\. Use \.onnx or"):
        checked(parameter("file", suffixes=(".onnx", ".safetensors")), path)


def test_words_may_stand_in_the_place_of_a_file(folder):
    p = parameter("file", default="imagenet", hints=("imagenet", "none"), suffixes=(".onnx",))
    assert [checked(p, word) for word in ("none", "imagenet", None)] == ["none", *["imagenet"] * 2]
    (folder / "none.onnx").touch()
    assert checked(p, folder / "none.onnx") == str(folder / "none.onnx")
    with pytest.raises(InputError, match="no such file. .* It may also be imagenet or none"):
        checked(p, "None")
    with pytest.raises(InputError, match="this is not a text"):
        checked(p, ["none"])


def test_ending_may_be_in_capitals(folder):
    path = folder / "MODEL.ONNX"
    path.touch()
    assert checked(parameter("file", suffixes=(".onnx",)), path) == str(path)


def test_output_needs_a_folder_and_a_file_name(folder, monkeypatch):
    p = parameter("raster_output", suffixes=(".tif",))
    assert checked(p, folder / "Karte neu.tif") == str(folder / "Karte neu.tif")
    monkeypatch.chdir(folder)
    assert checked(p, "map.tif") == str(folder / "map.tif")
    (folder / "dir.tif").mkdir()
    with pytest.raises(InputError, match="this is a folder"):
        checked(p, folder / "dir.tif")
    with pytest.raises(InputError, match="does not exist"):
        checked(p, folder / "missing" / "map.tif")
    with pytest.raises(InputError, match="no known ending"):
        checked(p, folder / "map.png")


def test_a_folder_must_be_there(folder):
    p = parameter("folder")
    assert checked(p, folder) == str(folder)
    (folder / "file").touch()
    for wrong in (folder / "none", folder / "file"):
        with pytest.raises(InputError, match="there is no such folder"):
            checked(p, wrong)


def test_a_folder_may_be_given_by_the_file_that_it_must_hold(folder):
    p = parameter("folder", holds="dataset.json")
    with pytest.raises(InputError, match=r"there is no dataset\.json in it"):
        checked(p, folder)
    with pytest.raises(InputError, match=r"there is no dataset\.json in it"):
        checked(p, folder / "dataset.json")
    (folder / "dataset.json").touch()
    assert checked(p, folder) == str(folder)
    assert checked(p, folder / "dataset.json") == str(folder)
    with pytest.raises(InputError, match="there is no such folder"):
        checked(p, folder / "other.json")


def test_a_folder_to_write_need_not_be_there(folder, monkeypatch):
    p = parameter("folder_output")
    assert checked(p, folder / "new" / "deep") == str(folder / "new" / "deep")
    assert checked(p, folder) == str(folder)
    (folder / "file").touch()
    with pytest.raises(InputError, match="this is a file"):
        checked(p, folder / "file")
    with pytest.raises(InputError, match="read-only"):
        checked(p, folder / "file" / "below")
    monkeypatch.chdir(folder)
    assert checked(p, "new") == str(folder / "new")


def test_parts_are_given_all_or_not_at_all(folder):
    p = parameter("folder", many=True, default=(), parts=("Folder of images", "Masks"))
    assert checked(p, [folder, folder]) == (str(folder), str(folder))
    assert checked(p, None) == ()
    with pytest.raises(InputError, match=r"2 are needed.*in this order: folder of images, masks"):
        checked(p, [folder])


def test_a_form_asks_for_every_part_by_itself():
    p = parameter("folder", many=True, advanced=True, parts=("Folder of images", "Masks"))
    images, masks = p.singles()
    assert (images.name, images.title) == ("folder_of_images", "Folder of images")
    assert (masks.name, masks.title) == ("masks", "Masks")
    assert not images.many
    assert images.advanced
    assert parameter("text", many=True).singles() == [parameter("text", many=True)]


def test_unknown_parameter_lists_the_known():
    with pytest.raises(InputError, match="Its parameters are image, model, output") as caught:
        task("predict").parse({"raster": "a.tif"})
    assert caught.value.field == "raster"


def test_unknown_task_lists_the_known():
    with pytest.raises(InputError, match=r"Known: .*models, .*predict"):
        task("predicted")


@pytest.mark.parametrize("declared", all_tasks(), ids=lambda declared: declared.name)
class TestEveryTask:
    def test_says_what_it_does(self, declared):
        assert declared.title
        assert declared.group
        assert declared.summary.endswith(".")

    def test_parameters_are_whole(self, declared):
        for p in params_of(declared.spec):
            assert p.kind in CHECKS
            assert p.title[0].isupper()
            assert p.help.endswith(".")
            assert (p.kind == "choice") == bool(p.choices)
            assert p.name.isidentifier()
            assert p.name == p.name.lower()

    def test_what_a_parameter_refers_to_is_declared(self, declared):
        kinds = {p.name: p.kind for p in declared.params}
        for p in declared.params:
            assert (p.kind == "field") == bool(p.of)
            assert not p.of or kinds[p.of] == "vector"
            assert all(kinds[name] in ("field", "raster") for name in p.shown_by)
            assert not p.shown_by or p.kind == "file"
            assert not p.holds or p.kind == "folder"
            assert not p.hints or p.kind in ("text", "file")
            assert not p.parts or p.many

    def test_names_are_unlike_each_other(self, declared):
        names = [single.name.upper() for p in declared.params for single in p.singles()]
        names += [declared.output_name(r) for r in declared.results]
        assert len(set(names)) == len(names)

    def test_results_are_whole(self, declared):
        for r in declared.results:
            assert r.kind in ("file", "folder", "html", "text", "number")
            assert r.title[0].isupper()

    def test_defaults_pass_their_own_check(self, declared):
        for p in declared.params:
            if p.default is not None:
                assert checked(p, p.default) == p.default

    def test_is_required_or_has_a_default_of_its_field(self, declared):
        for p in declared.params:
            assert not (p.required and p.default is not None)
