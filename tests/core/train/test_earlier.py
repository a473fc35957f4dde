"""Going on from an earlier model: the same weights, and rows of the head by the classes' names."""

import dataclasses

import pytest
import torch

from lclab.card import Band, Card, LandClass
from lclab.errors import InputError
from lclab.events import Report
from lclab.models.architecture import architecture
from lclab.train.earlier import earlier, start_from
from lclab.train.export import write_weights

from .loops import same

SMALL = ["encoder=tu-mobilenetv3_small_050"]
NET = architecture("unet", SMALL)
WATER, WOOD, FIELD, TOWN = (
    LandClass(i, name, "#102030") for i, name in enumerate(("Wasser", "Wald", "Feld", "Ort"))
)
HEAD = "segmentation_head.0."


def net(classes, bands=3, seed=0, chosen=NET):
    torch.manual_seed(seed)
    return chosen.build(bands, len(classes))


@pytest.fixture
def written(folder):
    """Write a network as a model file; return the file and its tensors."""

    def write(classes, bands=3, chosen=NET, name="model.safetensors"):
        network = net(classes, bands, seed=1, chosen=chosen)
        for norm in (m for m in network.modules() if isinstance(m, torch.nn.BatchNorm2d)):
            torch.nn.init.normal_(norm.running_mean)
        card = Card(
            classes=tuple(classes),
            bands=tuple(Band(f"{i}") for i in range(bands)),
            architecture={"name": chosen.name, "arguments": chosen.arguments},
        )
        write_weights(network, card, folder / name)
        return folder / name, network.state_dict()

    return write


def go_on(path, classes, bands=3, chosen=NET):
    told = []
    report = Report(told.append)
    network = net(classes, bands, chosen=chosen)
    start_from(network, chosen, str(path), classes, report)
    report.flush()
    return network.state_dict(), {e["event"]: e["message"] for e in told}


@pytest.mark.parametrize("suffix", [".safetensors", ".onnx"])
def test_the_same_classes_take_all_weights(written, suffix):
    path, given = written([WATER, WOOD])
    found, said = go_on(path.with_suffix(suffix), [WATER, WOOD])
    assert same(found, given)
    assert said == {"log": f"Took {len(given)} of {len(given)} tensors from model.safetensors."}


@pytest.mark.parametrize(
    "classes",
    [[WOOD, WATER], [TOWN, WATER, WOOD], [TOWN, FIELD], [WOOD], [TOWN, FIELD, WATER, WOOD]],
    ids=lambda some: "-".join(c.name for c in some),
)
def test_other_classes_take_the_rows_of_the_same_name(written, classes):
    path, given = written([WATER, WOOD])
    own = net(classes).state_dict()
    found, said = go_on(path, classes)
    rows = {"Wasser": 0, "Wald": 1}
    for part in ("weight", "bias"):
        for row, c in enumerate(classes):
            expected = given[HEAD + part][rows[c.name]] if c.name in rows else own[HEAD + part][row]
            assert torch.equal(found[HEAD + part][row], expected)
    rest = [n for n in given if not n.startswith(HEAD)]
    assert all(torch.equal(found[n], given[n]) for n in rest)
    new = [c.name for c in classes if c.name not in rows]
    assert all(name in said["log"] for name in new)


def test_layers_with_as_many_channels_as_classes_are_no_heads(written):
    """The decoder of this network ends with 16 channels."""
    many = [LandClass(i, f"class {i}", "#102030") for i in range(16)]
    path, given = written(many)
    found, _ = go_on(path, many[::-1])
    for name, tensor in given.items():
        expected = tensor.flip(0) if name.startswith(HEAD) else tensor
        assert torch.equal(found[name], expected), name


def test_other_bands_learn_the_first_layer_anew(written):
    path, given = written([WATER, WOOD])
    found, said = go_on(path, [WATER, WOOD], bands=5)
    changed = [n for n in given if found[n].shape != given[n].shape]
    assert len(changed) == 1
    assert "other bands" in said["warning"]
    assert all(torch.equal(found[n], given[n]) for n in given if n not in changed)


@pytest.mark.parametrize(
    ("name", "settings"),
    [("unet", ["encoder=resnet18"]), ("linknet", SMALL), ("unet", ["encoder=mobilenet_v2"])],
)
def test_another_network_is_refused(written, name, settings):
    path, _ = written([WATER, WOOD])
    with pytest.raises(
        InputError, match="it holds unet with encoder=tu-mobilenetv3_small_050, not"
    ):
        earlier(str(path), architecture(name, settings))


def test_arguments_that_are_the_defaults_need_not_be_named(written):
    plain, said = architecture("unet", []), architecture("unet", ["encoder=resnet50"])
    path, _ = written([WATER], chosen=said)
    assert earlier(str(path), plain)[0] == path


def test_a_model_without_weights_beside_it_is_refused(folder):
    (folder / "m.onnx").write_bytes(b"")
    with pytest.raises(InputError, match="there is no m.safetensors beside it") as caught:
        earlier(str(folder / "m.onnx"), NET)
    assert caught.value.field == "start_from"


@pytest.mark.parametrize("length", [0, 100, -1])
def test_a_broken_model_is_refused(written, length):
    path, _ = written([WATER])
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(InputError, match="broken or cut off"):
        earlier(str(path), NET)


def test_colours_and_numbers_of_classes_do_not_matter(written):
    path, given = written([WATER, WOOD])
    other = [dataclasses.replace(c, id=c.id + 7, color="#ffffff") for c in (WATER, WOOD)]
    assert same(go_on(path, other)[0], given)
