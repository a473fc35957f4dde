"""A found network's file, which is a network like any."""

import json

import pytest
import torch

from lclab.errors import InputError
from lclab.models import found
from lclab.models.architecture import architecture
from lclab.models.autolc import PRESETS
from lclab.models.genotype import Branch, Genotype

SMALL = Genotype((1, 0), ((Branch(0, "skip"), Branch(1, "sep_conv_3x3")),))


@pytest.fixture
def write(folder):
    """Write a file of this genotype, with other facts by name."""

    def to(genotype=SMALL, arguments=None, **more):
        path = folder / "gefunden ä.json"
        arguments = {"f": 4, "dim": 8, "variant": "described"} if arguments is None else arguments
        text = found.text_of(genotype, "autolc", arguments, {"search": {"steps": 3}})
        path.write_text(json.dumps({**json.loads(text), **more}), encoding="utf-8")
        return path

    return to


def test_it_is_the_network_of_its_genotype_and_arguments(write):
    chosen = architecture(str(write()), ())
    assert chosen.name == "autolc"
    network = chosen.build(3, 5)
    wanted = architecture(
        "autolc", ("f=4", "dim=8", "variant=described", f"genotype={SMALL.to_json()}")
    ).build(3, 5)
    wanted.load_state_dict(network.state_dict())
    image = torch.randn(1, 3, 128, 128)
    torch.testing.assert_close(network.eval()(image), wanted.eval()(image))


def test_its_arguments_can_be_given_otherwise(write):
    chosen = architecture(str(write()), ("f=6",))
    assert chosen.arguments["f"] == 6
    assert chosen.arguments["dim"] == 8


def test_a_bare_genotype_is_one_too(folder):
    path = folder / "genotype.json"
    path.write_text(PRESETS["loveda"].to_json())
    chosen = architecture(str(path), ())
    assert Genotype.from_json(chosen.arguments["genotype"]) == PRESETS["loveda"]


def test_an_error_shows_no_whole_genotype(write):
    assert len(architecture(str(write()), ()).shown) < 200


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"path": [2, 0]}, "its path goes from level 0 to 2"),
        ({"blocks": [[{"source": 4, "operation": "skip"}] * 2]}, "cannot draw from 4"),
        ({"version": 9}, "its version 9 is not 1"),
        ({"arguments": {"f": "wide"}}, "'autolc' takes no f"),
        ({"arguments": {"width": 3}}, "'autolc' takes no width"),
        ({"network": "unet", "arguments": {}}, "'unet' takes no genotype"),
        ({"arguments": 3}, "not iterable"),
    ],
)
def test_what_describes_no_network_is_refused(write, more, problem):
    path = write(**more)
    with pytest.raises(InputError) as e:
        architecture(str(path), ())
    assert f"model = {path}" in str(e.value)
    assert problem in str(e.value)
    assert e.value.field == "model"


def test_what_is_no_file_is_refused(folder):
    with pytest.raises(InputError, match="does not describe a found network"):
        architecture(str(folder / "none.json"), ())
