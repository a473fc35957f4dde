"""Turns against a list written step by step."""

import math

import pytest

from lclab.search.turns import Cosine, Turns


def written(weights, warmup):
    """W for a step of the weights, A for the architecture's, as the paper's loop has them."""
    steps = []
    for number in range(weights):
        steps.append("W")
        if number >= warmup:
            steps.append("A")
    return steps


@pytest.mark.parametrize(("weights", "warmup"), [(6, 3), (4, 0), (5, 4), (7, 1), (1, 0)])
def test_turns_are_those_of_the_loop(weights, warmup):
    turns, expected = Turns(weights, warmup), written(weights, warmup)
    assert turns.steps == len(expected)
    assert turns.of_architecture == expected.count("A")
    for step, letter in enumerate(expected):
        assert turns.is_architecture(step) == (letter == "A")
        assert turns.before(step) == expected[:step].count("W")
    assert turns.before(turns.steps) == weights
    assert turns.searched(warmup) == 0
    assert turns.searched(turns.steps) == 1


def test_the_rate_of_the_weights_falls_by_their_own_steps():
    turns = Turns(60, 30)
    rate = Cosine(turns, 0.025, 0.001)
    seen = [rate.at(step) for step in range(turns.steps) if not turns.is_architecture(step)]
    wanted = [0.001 + 0.024 * (1 + math.cos(math.pi * epoch / 60)) / 2 for epoch in range(60)]
    assert seen == pytest.approx(wanted)
    assert rate.at(turns.steps) == pytest.approx(0.001)
