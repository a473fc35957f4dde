"""The deepest features of encoders of every kind."""

import pytest
import torch
from torch import nn

from lclab.errors import InputError
from lclab.models.architecture import architecture
from lclab.pretrain.asked import network_of
from lclab.pretrain.features import Features, as_map, deepest, features_of, outline_of

NET = architecture("unet", ["encoder=tu-test_resnet", "decoder=32"])


@pytest.mark.parametrize(
    ("name", "settings", "taken"),
    [
        ("unet", ["encoder=tu-test_resnet"], (5,)),  # the last of six, the image among them
        ("deeplabv2", ["encoder=resnet18"], (5,)),
        ("upernet-swin-t", [], (3,)),  # norms of single stages do not count
        ("erfnet", [], (0,)),
        ("segmenter", [], (0,)),  # tokens
    ],
)
def test_which_maps_are_taken(name, settings, taken):
    chosen = architecture(name, settings)
    assert deepest(outline_of(chosen, 4), chosen, 4, 64) == taken


class Branching(nn.Module):
    """A network whose encoder ends in three branches, of which the last two share all layers."""

    def __init__(self):
        super().__init__()
        self.encoder = Branched()


class Branched(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem, self.own, self.last = (nn.Conv2d(4, 4, 1) for _ in range(3))

    def forward(self, images):
        stem = self.stem(images)
        last = self.last(stem)
        return [images, self.own(stem), nn.functional.avg_pool2d(last, 2), last]


def test_of_several_branches_those_without_which_something_learns_nothing():
    with torch.device("meta"):
        network = Branching()
    assert deepest(network, NET, 4, 64) == (3, 1)


def test_branches_are_brought_to_the_coarsest():
    class Branches(nn.Module):
        def forward(self, images):
            pool = nn.functional.avg_pool2d
            return [pool(images, 2), [pool(images, 4) * 2]]

    images = torch.randn(2, 3, 16, 16)
    found = Features(Branches(), (1, 0), 1)(images)
    quarter = nn.functional.avg_pool2d(images, 4)
    torch.testing.assert_close(found, torch.cat([2 * quarter, quarter], 1))
    torch.testing.assert_close(
        Features(Branches(), (1,), 1).pooled(images), 2 * images.mean((2, 3))
    )


def test_tokens_lie_where_their_patches_do():
    tokens = torch.arange(2 * 5 * 3.0).view(2, 5, 3)
    found = as_map(tokens, 1)
    assert found.shape == (2, 3, 2, 2)
    assert torch.equal(found[1, :, 1, 0], tokens[1, 3])


def test_crops_of_any_size_are_padded():
    network = NET.build(3, 2).eval()
    features = features_of(network, (5,), NET.multiple)
    image = torch.randn(1, 3, 40, 40)
    padded = nn.functional.pad(image, (0, 24, 0, 24), mode="replicate")
    with torch.no_grad():
        torch.testing.assert_close(features(image), network.encoder(padded)[-1])


def test_a_network_without_an_encoder_is_refused():
    with pytest.raises(InputError, match="network = dabnet: it has no encoder") as caught:
        deepest(nn.Identity(), architecture("dabnet", []), 3, 64)
    assert caught.value.field == "network"


def test_an_encoder_by_its_own_name():
    found = network_of("resnet18", ("decoder=64",))
    assert (found.name, found.arguments) == ("unet", {"encoder": "resnet18", "decoder": 64})
    assert network_of("tu-test_resnet", ()).arguments["encoder"] == "tu-test_resnet"
    assert network_of("deeplabv2", ("encoder=resnet18",)).name == "deeplabv2"


@pytest.mark.parametrize("name", ["resnet51", "tu-nothing", ""])
def test_what_is_neither_is_refused(name):
    with pytest.raises(InputError, match="no network and no encoder") as caught:
        network_of(name, ())
    assert caught.value.field == "network"
