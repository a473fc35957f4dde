"""How many steps there is time for, and how large crops are."""

import json

import pytest

from lclab.search.course import (
    Course,
    architecture_rate,
    largest_crop,
    turns_of,
    turns_within,
)
from lclab.search.memory import Size
from lclab.search.turns import Turns
from lclab.train.device import Manner


@pytest.mark.parametrize("warmup", [0.0, 0.25, 0.5])
def test_what_there_is_time_for_takes_that_time(warmup):
    seconds = 0.5, 0.4
    turns = turns_within(600, seconds, warmup)
    course = Course(Size(2, 64, "nothing", 0), Manner("fp32", True), turns, seconds)
    assert course.total == pytest.approx(600, rel=0.01)
    assert turns.warmup == pytest.approx(warmup * turns.weights, abs=1)


def test_there_are_always_some_steps():
    assert turns_within(-5, (1.0, 1.0), 0.5) == Turns(4, 2)
    assert turns_of(10, 0.95) == Turns(10, 9)
    assert turns_of(4, 0.95).of_architecture == 1


@pytest.mark.parametrize(
    ("minutes", "crop"), [(600, 320), (35, 320), (25, 256), (12, 128), (2, 64)]
)
def test_crops_are_as_large_as_time_allows(minutes, crop):
    """Steps take 1 s and 0.5 s, and one microsecond more for every 40 pixels: 300 of each."""

    def steps_at(side):
        return 1 + side**2 / 40_000, 0.5 + side**2 / 40_000

    assert largest_crop(steps_at, 60 * minutes, 0.5) == crop
    weights, architecture = steps_at(crop)
    if crop > 64:
        assert 300 * 1.15 * (weights + 0.5 * architecture) <= 60 * minutes
    if crop < 320:
        larger = {64: 96, 128: 192, 256: 320}[crop]
        weights, architecture = steps_at(larger)
        assert 300 * 1.15 * (weights + 0.5 * architecture) > 60 * minutes


def test_the_rate_of_the_architecture():
    assert architecture_rate(0.01, Turns(10, 5)) == 0.01
    assert architecture_rate(0.0, Turns(37_800, 18_900)) == 0.003
    assert architecture_rate(0.0, Turns(1000, 400)) == pytest.approx(0.01)
    assert architecture_rate(0.0, Turns(10, 5)) == 0.03


def test_a_course_can_be_written_and_read():
    course = Course(Size(4, 96, "halves", 12), Manner("bf16", True), Turns(9, 4), (0.25, 0.125))
    assert Course.from_facts(json.loads(json.dumps(course.facts()))) == course
