"""Model files say what the network says: at every size, or at the one that they are for."""

import dataclasses

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from rasterio.transform import Affine
from torch import nn

from lclab.card import Band, Card, LandClass
from lclab.errors import InputError
from lclab.events import Report, quiet
from lclab.modelfile import read_card
from lclab.models.architecture import Architecture
from lclab.registry import models
from lclab.spec import task
from lclab.train.export import ExportError, card_of, write_graph

from ..geo.rasters import METRE_GRID, noise, read, write

WINDOW = 64
FINE = METRE_GRID @ Affine.scale(0.05)
"""The grid of imagery as fine as that of the data set."""
CARD = Card(
    classes=tuple(LandClass(i, f"class {i}", "#808080") for i in range(3)),
    bands=(Band("red", 100, 50), Band("green", 100, 50)),
    window=WINDOW,
    multiple=32,
    overlap=0.25,
    architecture={"name": "unet", "arguments": {}},
)


class Plain(nn.Module):
    """A convolution, which has a graph for any size."""

    def __init__(self, bands=2, classes=3):
        super().__init__()
        self.conv = nn.Conv2d(bands, classes, 3, padding=1)

    def forward(self, image):
        return self.conv(image)


class Loud(Plain):
    """Reshapes by numbers that the graph takes for constants."""

    def forward(self, image):
        scores = super().forward(image)
        height, width = (int(side) for side in scores.shape[-2:])
        parts = scores.view(-1, 3, height // 32, 32, width // 32, 32)
        return (parts - parts.mean((3, 5), keepdim=True)).view(-1, 3, height, width)


class Silent(Plain):
    """Is different at other sizes, but its graph is not."""

    def forward(self, image):
        return super().forward(image) * float(image.shape[-1])


class Beyond(Plain):
    """Does what ONNX knows nothing of."""

    def forward(self, image):
        return super().forward(image) + torch.linalg.matrix_norm(image, 2).mean()


class Fickle(Plain):
    """Never says the same twice."""

    def forward(self, image):
        return super().forward(image) + torch.randn(())


def network(kind):
    torch.manual_seed(0)
    return kind().eval()


def sides_of(path):
    """The sides of the graph's input, letters where they are free."""
    axes = onnx.load(path).graph.input[0].type.tensor_type.shape.dim
    return [axis.dim_param or axis.dim_value for axis in axes]


def test_a_graph_for_any_size(folder):
    net = network(Plain)
    write_graph(net, CARD, folder / "m.onnx")
    assert sides_of(folder / "m.onnx") == ["n", 2, "h", "w"]
    assert read_card(folder / "m.onnx") == CARD
    session = onnxruntime.InferenceSession(folder / "m.onnx")
    for shape in [(1, 2, 32, 32), (3, 2, 96, 160)]:
        image = torch.randn(shape)
        (found,) = session.run(None, {"image": image.numpy()})
        np.testing.assert_allclose(found, net(image).detach(), atol=1e-5)


@pytest.mark.parametrize("kind", [Loud, Silent])
@pytest.mark.parametrize("side", [32, 64, 96, 128])
def test_a_graph_that_is_right_at_one_size_is_for_that_size(folder, kind, side):
    net, card = network(kind), dataclasses.replace(CARD, window=side)
    write_graph(net, card, folder / "m.onnx")
    assert sides_of(folder / "m.onnx") == ["n", 2, side, side]
    assert read_card(folder / "m.onnx") == card
    image = torch.randn(3, 2, side, side)
    session = onnxruntime.InferenceSession(folder / "m.onnx")
    (found,) = session.run(None, {"image": image.numpy()})
    np.testing.assert_allclose(found, net(image).detach(), atol=1e-3)


@pytest.mark.parametrize(
    ("kind", "said"), [(Beyond, "linalg"), (Fickle, "differ by .* where they spread by")]
)
def test_a_network_that_has_no_graph_is_told_and_leaves_no_file(folder, capsys, kind, said):
    with pytest.raises(ExportError, match=f"m.onnx: ONNX does not do .* {said}"):
        write_graph(network(kind), CARD, folder / "m.onnx")
    assert list(folder.iterdir()) == []
    assert capsys.readouterr().out == ""  # where a result is expected


def test_a_network_in_another_order_of_memory_and_in_training(folder):
    net = network(Plain).to(memory_format=torch.channels_last).train()
    write_graph(net, CARD, folder / "m.onnx")
    assert sides_of(folder / "m.onnx") == ["n", 2, "h", "w"]


# What maps with a graph for one size.


@pytest.fixture
def predict(folder):
    def run(image, **more):
        chosen = task("predict")
        values = {"image": str(image), "model": [str(folder / "m.onnx")], "device": "cpu"}
        values |= {"output": str(folder / "map.tif"), "threads": 1, **more}
        chosen.run(chosen.parse(values), quiet())
        return read(folder / "map.tif")[0]

    return run


@pytest.mark.parametrize("size", [(64, 64), (20, 50), (64, 130), (150, 70), (1, 1)])
def test_rasters_of_any_size(folder, predict, size):
    """Where one window is enough, the map is that of the raster mirrored to the window."""
    net = network(Loud)
    write_graph(net, CARD, folder / "m.onnx")
    pixels = noise(2, *size)
    found = predict(write(folder / "a.tif", pixels))
    assert found.shape == size
    if max(size) <= WINDOW:
        more = [(0, 0), *((0, WINDOW - side) for side in size)]
        wide = (np.pad(pixels, more, "reflect").astype(np.float32) - 100) / 50
        with torch.inference_mode():
            expected = net(torch.from_numpy(wide[None]))[0].argmax(0).numpy()
        assert (found == expected[: size[0], : size[1]]).mean() > 0.999


@pytest.mark.parametrize(
    ("more", "field"), [({"scales": [0.5, 1]}, "scales"), ({"window": 96}, "window")]
)
def test_what_wants_another_window_is_refused(folder, predict, more, field):
    write_graph(network(Loud), CARD, folder / "m.onnx")
    image = write(folder / "a.tif", noise(2, 100, 100))
    with pytest.raises(InputError, match="takes windows of 64 ") as caught:
        predict(image, **more)
    assert caught.value.field == field
    assert not (folder / "map.tif").exists()


def test_mirrored_positions_are_averaged(folder, predict):
    write_graph(network(Loud), CARD, folder / "m.onnx")
    image = write(folder / "a.tif", noise(2, 100, 100))
    assert predict(image, flips=True).shape == (100, 100)


# The card.


@pytest.mark.parametrize(
    ("name", "crop", "window"),
    [
        ("unet", 256, 256),
        ("unet", 100, 128),
        ("unet", 33, 64),
        ("pan", 96, 128),
        ("pan", 300, 384),
        ("unet", 513, 512),
        ("unet", 4096, 512),
    ],
)
def test_windows_are_crops_that_the_network_takes_of_512_pixels_at_most(data, name, crop, window):
    chosen = Architecture(name, {})
    card = card_of(data, chosen, crop, {})
    assert (card.window, card.multiple) == (window, chosen.multiple)
    assert card.window % card.multiple == 0


# The end of a run.


def load_as(kind, monkeypatch):
    """Have every network be one of this kind."""
    monkeypatch.setattr(models, "load", lambda _n: lambda b, c, **_: kind(b, c))


def test_a_run_of_a_network_without_a_graph_ends_with_its_weights(train, run, folder, monkeypatch):
    load_as(Beyond, monkeypatch)
    told = []
    report = Report(told.append)
    result = train(report)
    report.flush()
    assert result["model"] == str(run / "model.safetensors")
    assert result == train()  # which is done already
    assert not (run / "model.onnx").exists()
    assert (run / "report.html").is_file()
    (warning,) = [e["message"] for e in told if e["event"] == "warning"]
    assert warning.startswith("model.onnx: ONNX does not do what the network does (")
    assert warning.endswith("Map with model.safetensors, which has the same network.")
    image = write(folder / "a.tif", noise(3, 40, 40), transform=FINE)
    values = {"image": str(image), "model": [result["model"]], "output": str(folder / "m.tif")}
    task("predict").run(task("predict").parse({**values, "device": "cpu"}), quiet())
    assert read(folder / "m.tif").shape == (1, 40, 40)


def test_a_run_anew_leaves_no_graph_of_the_run_before(train, run, monkeypatch):
    train()
    assert (run / "model.onnx").is_file()
    load_as(Beyond, monkeypatch)
    assert train(restart=True, steps=2)["model"] == str(run / "model.safetensors")
    assert not (run / "model.onnx").exists()
