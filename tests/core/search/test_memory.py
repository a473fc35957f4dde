"""Memory that is asked for ahead."""

import pytest
import torch
from torch import nn

from lclab.errors import OutOfMemoryError
from lclab.search.footprint import kept_bytes
from lclab.search.memory import (
    BESIDES,
    GIB,
    PER_WEIGHT,
    WORKING,
    Needed,
    fitting,
    sizes,
)
from lclab.search.recompute import Recomputing
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet


class Squares(Recomputing):
    """Keeps its input, and its square unless that is computed twice."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1000))

    def forward(self, image):
        return self.whole(lambda values: (values * self.weight[0]).square(), image)


def test_what_is_needed_is_what_is_kept_and_what_weights_take():
    needed = Needed(Squares, 3)
    image = torch.zeros(4, 3, 64, 64)
    kept = kept_bytes(Squares(), image)
    expected = BESIDES + WORKING * kept + PER_WEIGHT * 4000
    assert needed.bytes(4, 64, "nothing") == pytest.approx(expected, rel=1e-3)
    assert needed.bytes(4, 64, "everything") < needed.bytes(4, 64, "nothing")


def test_sizes_get_smaller_by_batches_then_by_crops():
    found = list(sizes(8, 0, 2))
    assert found[:4] == [(8, 320), (4, 320), (2, 320), (8, 256)]
    assert found[-1] == (2, 64)
    assert list(sizes(6, 100, 2)) == [(6, 100), (3, 100)]


def test_the_first_size_that_fits_is_taken_and_nothing_computed_twice_without_need():
    needed = Needed(Squares, 3)
    plenty = fitting(Squares, 3, sizes(8, 0, 2), 100 * GIB)
    assert (plenty.batch, plenty.crop, plenty.recomputed) == (8, 320, "nothing")
    assert "8 crops of 320 x 320 pixels a step: needs about 0.8 GiB" in plenty.told
    short = needed.bytes(8, 320, "everything") / 0.8 + 100
    scarce = fitting(Squares, 3, sizes(8, 0, 2), int(short))
    assert (scarce.batch, scarce.crop, scarce.recomputed) == (8, 320, "everything")
    assert "everything computed twice" in scarce.told
    short = needed.bytes(2, 256, "nothing") / 0.8 + 100
    small = fitting(Squares, 3, sizes(2, 0, 2), int(short))
    assert small.bytes <= 0.8 * short


def test_too_little_memory_is_said_with_the_numbers():
    with pytest.raises(OutOfMemoryError, match=r"into the 0\.5 GiB of memory that are free") as e:
        fitting(Squares, 3, sizes(8, 0, 2), GIB // 2)
    assert "2 crops of 64 x 64" in str(e.value)
    assert e.value.field == "batch"


def test_a_faithful_search_needs_more_than_a_joined_one():
    def made(how):
        return Needed(lambda: Supernet(Space(3, 2, 4), 3, 4, how), 3).bytes(2, 128, "nothing")

    assert made(Strategy()) > made(Strategy(joins=True))
