"""Renaming and colouring: the network says the same, in other names and colours."""

import base64
import io
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from PIL import Image
from safetensors import safe_open

from lclab.card import KEY, PICTURE, Band, Card, LandClass
from lclab.errors import InputError
from lclab.events import quiet
from lclab.modelfile import read_card, read_properties
from lclab.models.architecture import architecture
from lclab.modelwriting import write_with
from lclab.report.model_picture import picture
from lclab.spec import task
from lclab.train.export import write_graph, write_weights

NET = ("encoder=tu-test_resnet", "decoder=32")
CARD = Card(
    classes=(
        LandClass(3, "Wasser", "#2b7fc4"),
        LandClass(1, "Wald", "#1e6b2d"),
        LandClass(7, "miou", "#6b6b6b"),
    ),
    bands=(Band("red", 100, 50), Band("green", 100, 50)),
    value_range=2.0,
    resolution=0.5,
    window=32,
    architecture={"name": "unet", "arguments": {"encoder": "tu-test_resnet", "decoder": 32}},
    metrics={
        "miou": 0.5,
        "split": "test",
        "iou": {"Wasser": 0.9, "Wald": 0.4, "miou": None},
        "iou_Wald": 0.3,
    },
    trained_on={"labelled_pixels": {"train": {"Wasser": 10, "Wald": 20, "miou": 30}}},
)
DEEPNESS = {
    "model_type": '"Segmentor"',
    "class_names": '{"0": "rest", "1": "road"}',
    "resolution": "50",
    "standardization_mean": "[0.1]",
}
FORMATS = (".onnx", ".safetensors")


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """The same network in both formats, with a picture."""
    place = tmp_path_factory.mktemp("models") / "Modelle ä"
    place.mkdir()
    torch.manual_seed(0)
    network = architecture("unet", NET).build(2, 3).eval()
    image = np.full((32, 32, 3), 90, np.uint8)
    labels = np.full((32, 32, 3), (0x2B, 0x7F, 0xC4), np.uint8)
    shown = picture(image, labels, labels)
    write_graph(network, CARD, place / "m.onnx", shown)
    write_weights(network, CARD, place / "m.safetensors", shown)
    return place


@pytest.fixture
def relabel(written, folder):
    """Relabel the model of a format as the worker does, and return the new file."""

    def do(suffix, *changes, output="neu", **more):
        values = {"model": str(written / f"m{suffix}"), "output": str(folder / f"{output}{suffix}")}
        chosen = task("relabel")
        spec = chosen.parse({**values, "set": list(changes), **more})
        return Path(chosen.run(spec, quiet())["output"])

    return do


def refusal(relabel, *words, **more):
    with pytest.raises(InputError) as caught:
        relabel(*words, **more)
    return str(caught.value)


@pytest.mark.parametrize("suffix", FORMATS)
def test_names_and_colours_are_new_and_all_else_is_as_it_was(relabel, suffix):
    card = read_card(relabel(suffix, "3=Open water#0000ff", "Wald = Forest ", "7=#123456"))
    assert card.classes == (
        LandClass(3, "Open water", "#0000ff"),
        LandClass(1, "Forest", "#1e6b2d"),
        LandClass(7, "miou", "#123456"),
    )
    assert card.metrics == {
        "miou": 0.5,
        "split": "test",
        "iou": {"Open water": 0.9, "Forest": 0.4, "miou": None},
        "iou_Forest": 0.3,
    }
    pixels = card.trained_on["labelled_pixels"]["train"]
    assert pixels == {"Open water": 10, "Forest": 20, "miou": 30}
    same = ("bands", "value_range", "resolution", "window", "overlap", "architecture")
    assert all(getattr(card, name) == getattr(CARD, name) for name in same)


def test_the_graph_answers_as_before_and_deepness_reads_the_names(relabel, written):
    path = relabel(".onnx", "3=Open water")
    image = np.random.default_rng(0).normal(size=(1, 2, 64, 32)).astype(np.float32)
    answers = [
        onnxruntime.InferenceSession(file).run(None, {"image": image})[0]
        for file in (written / "m.onnx", path)
    ]
    assert np.array_equal(*answers)
    told = {p.key: p.value for p in onnx.load(path).metadata_props}
    assert json.loads(told["class_names"]) == {"3": "Open water", "1": "Wald", "7": "miou"}
    before = CARD.properties()
    changed = (KEY, "class_names")
    assert {k: v for k, v in told.items() if k in before and k not in changed} == {
        k: v for k, v in before.items() if k not in changed
    }


def test_the_weights_are_as_before(relabel, written):
    path = relabel(".safetensors", "3=Open water")
    with safe_open(written / "m.safetensors", "pt") as old, safe_open(path, "pt") as new:
        names = list(old.keys())
        assert names == list(new.keys())
        assert all(torch.equal(old.get_tensor(n), new.get_tensor(n)) for n in names)


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_picture_has_the_new_colours(relabel, suffix):
    text = read_properties(relabel(suffix, "3=#ff8800"))[PICTURE]
    with Image.open(io.BytesIO(base64.b64decode(text))) as file:
        pixels = np.asarray(file.convert("RGB"))
    assert (pixels[:, 32:] == (0xFF, 0x88, 0x00)).all()
    assert (pixels[:, :32] == 90).all()


def test_a_model_is_changed_in_its_place(relabel, written, folder):
    path = folder / "m.onnx"
    path.write_bytes((written / "m.onnx").read_bytes())
    relabel(".onnx", "1=Forest", model=str(path), output="m")
    assert [c.name for c in read_card(path).classes] == ["Wasser", "Forest", "miou"]
    assert list(folder.iterdir()) == [path]


ROWS = (
    {"id": 7, "name": "Road", "color": "#AAAAAA"},
    {"id": 1, "name": "Forest"},
    {"id": 3, "name": "Water"},
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("t.csv", "id;name;color\n1;Forest;#00aa00\n3;Water;\n7;Road;#aaaaaa\n"),
        ("t.json", json.dumps(ROWS)),
    ],
)
def test_a_table_names_all_classes_by_their_ids(relabel, folder, name, text):
    (folder / name).write_text(text, encoding="utf-8")
    card = read_card(relabel(".onnx", "Road=Street", classes=str(folder / name)))
    assert [(c.id, c.name) for c in card.classes] == [(3, "Water"), (1, "Forest"), (7, "Street")]
    assert card.classes[2].color == "#aaaaaa"


@pytest.mark.parametrize(
    ("ids", "said"),
    [((1, 3), "2 classes"), ((1, 3, 7, 8), "4 classes"), ((1, 3, 8), "ids 1, 3, 8")],
)
def test_a_table_of_other_classes_is_refused(relabel, folder, ids, said):
    table = folder / "t.json"
    table.write_text(json.dumps([{"id": i, "name": f"n{i}"} for i in ids]), encoding="utf-8")
    message = refusal(relabel, ".onnx", classes=str(table))
    assert said in message
    assert "3, 1, 7" in message
    assert list(folder.iterdir()) == [table]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("9=x", "there is no class '9'"),
        ("Wald", "this is no change"),
        ("=x", "this is no change"),
        ("1=", "this is no change"),
        ("1=Wasser", "two classes would have the name 'Wasser'"),
        (f"1={'x' * 300}", "300 letters"),
    ],
)
def test_wrong_changes_are_refused_and_leave_nothing(relabel, folder, change, said):
    assert said in refusal(relabel, ".onnx", change)
    assert not list(folder.iterdir())


def test_names_may_change_places(relabel):
    card = read_card(relabel(".onnx", "3=Wald", "1=Wasser"))
    assert [c.name for c in card.classes] == ["Wald", "Wasser", "miou"]
    assert card.metrics["iou"] == {"Wald": 0.9, "Wasser": 0.4, "miou": None}


def test_another_ending_is_refused(relabel, written, folder):
    model = str(written / "m.onnx")
    assert "ends in .onnx" in refusal(relabel, ".safetensors", "1=x", model=model)


@pytest.fixture
def foreign(written, folder):
    """The network in a file of Deepness, or of nobody: with these texts and a card beside."""

    def write(properties, beside=None):
        path = folder / "fremd.onnx"
        write_with(written / "m.onnx", properties, path)
        if beside is not None:
            path.with_name("fremd.onnx.json").write_text(json.dumps(beside), encoding="utf-8")
        return str(path)

    return write


def test_a_model_of_deepness_gets_our_card_and_keeps_its_keys(relabel, foreign):
    path = relabel(".onnx", "1=Straße#ff0000", "2=Haus", model=foreign(DEEPNESS))
    told = read_properties(path)
    names = {"0": "rest", "1": "Straße", "2": "Haus"}
    assert {**DEEPNESS, "class_names": told["class_names"]}.items() <= told.items()
    assert json.loads(told["class_names"]) == names
    card = read_card(path)
    assert [c.name for c in card.classes] == list(names.values())
    assert card.classes[1].color == "#ff0000"
    assert (card.resolution, card.value_range, len(card.bands)) == (0.5, 255, 2)


def test_a_card_beside_comes_into_the_file(relabel, foreign):
    path = relabel(".onnx", "0=Moor", model=foreign({"author": "Jemand"}, {"window": 32}))
    told = read_properties(path)
    assert told["author"] == "Jemand"
    assert json.loads(told["class_names"]) == {"0": "Moor", "1": "class 1", "2": "class 2"}
    assert read_card(path).window == 32


def test_weights_that_lie_beside_are_not_left_behind(relabel, written, folder):
    place = folder / "zwei Dateien"
    place.mkdir()
    model = onnx.load(written / "m.onnx")
    onnx.save(model, place / "m.onnx", save_as_external_data=True, location="m.data")
    told = refusal(relabel, ".onnx", "1=Forest", model=str(place / "m.onnx"))
    assert "lie in m.data beside m.onnx" in told
    path = relabel(".onnx", "1=Forest", model=str(place / "m.onnx"), output=f"{place.name}/neu")
    assert [c.name for c in read_card(path).classes] == ["Wasser", "Forest", "miou"]
