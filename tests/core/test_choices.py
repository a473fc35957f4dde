"""Choices by purpose stand for networks that can be built, trained and measured."""

import json

import pytest
import torch

from lclab.choices import CHOICES
from lclab.cli import main
from lclab.errors import InputError
from lclab.models.architecture import architecture
from lclab.registry import models


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_choice_is_a_network_with_arguments(choice):
    found = architecture(choice.name, [])
    assert found.name == choice.network
    assert found.arguments == architecture(choice.network, choice.arguments).arguments
    with torch.device("meta"):
        answer = found.build(4, 3).eval()(torch.zeros(1, 4, 128, 128))
    assert answer.shape == (1, 3, 128, 128)


def test_choices_grow():
    with torch.device("meta"):
        built = [architecture(name, []).build(3, 7) for name in CHOICES]
    sizes = [sum(p.numel() for p in network.parameters()) for network in built]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[1] < sizes[2]


def test_own_arguments_come_after_those_of_the_choice():
    name = next(iter(CHOICES))
    assert architecture(name, ["encoder=resnet18"]).arguments["encoder"] == "resnet18"


def test_unknown_argument_of_a_choice_is_refused():
    with pytest.raises(InputError, match="no such argument"):
        architecture(next(iter(CHOICES)), ["colour=red"])


def test_no_network_has_the_name_of_a_choice():
    assert not set(CHOICES) & set(models.entries())


def test_list_begins_with_the_choices(capsys):
    assert main(["models", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in rows[: len(CHOICES)]] == list(CHOICES)
    assert all(CHOICES[row["name"]].network in row["summary"] for row in rows[: len(CHOICES)])
    small = next(iter(CHOICES.values()))
    given = dict(text.split("=") for text in small.arguments)
    assert {name: str(rows[0]["arguments"][name]) for name in given} == given
