"""Candidates beside what was found, and the data set that they are compared on."""

import numpy as np
import pytest
import torch

from lclab.data.crops import SplitReader
from lclab.data.dataset import DataSet
from lclab.events import quiet
from lclab.models.autolc import GRIDS
from lclab.models.genotype import Branch, Genotype
from lclab.search.contest import Contest, judged, likely
from lclab.search.cost import Making
from lclab.search.halves import halves
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet
from lclab.spec import task

from ..train.conftest import BLOCK
from .conftest import make_quick


def test_candidates_are_different_and_what_was_found_is_the_first():
    torch.manual_seed(0)
    network = Supernet(Space(4, 3, 4), 3, 3, Strategy(even=True))
    found = network.decoded()
    some = likely(network, found, 5, seed=1)
    assert some[0] == found
    assert len(set(some)) == 5
    assert some == likely(network, found, 5, seed=1) != likely(network, found, 5, seed=2)
    assert likely(network, found, 1, seed=1) == [found]


def test_where_the_search_is_sure_candidates_are_alike():
    network = Supernet(Space(4, 3, 4), 3, 3, Strategy(even=True))
    with torch.no_grad():
        network.alpha.normal_(std=100)
        network.beta.normal_(std=100)
    assert likely(network, network.decoded(), 4, seed=0) == [network.decoded()]


def test_where_it_is_late_two_are_compared(data, folder, monkeypatch):
    make_quick(monkeypatch)
    values = {"dataset": str(data.folder), "output": str(folder / "x"), "device": "cpu"}
    spec = task("search").parse({**values, "threads": 1})
    both = judged(halves(data, BLOCK, 0), folder / "contest" / "data")
    contest = Contest(spec, both, folder / "contest", BLOCK, quiet())
    making = Making(4, 8, 3, 3, grid=GRIDS["described"])
    some = [
        (Genotype((level,), ((Branch(0, "skip"), Branch(1, "skip")),)), making)
        for level in (0, 1, 0)
    ]
    rows = contest.scores(some, 1, lambda: True)
    assert [row["genotype"] for row in rows] == [one.to_json() for one, _ in some[:2]]
    assert all(0 <= row["miou"] <= 1 for row in rows)


@pytest.mark.parametrize("crop", [BLOCK, 64])
def test_they_learn_from_one_half_and_are_judged_by_the_other(data, folder, crop):
    both = halves(data, crop, 0)
    judged(both, folder / "contest" / "data")
    found = DataSet.load(folder / "contest" / "data")
    for split, half in zip(("train", "validation"), both, strict=True):
        wanted, got = SplitReader(half, "train"), SplitReader(found, split)
        for own, others in zip(wanted.own, got.own, strict=True):
            np.testing.assert_array_equal(own, others)
        counts = sum(
            scene[own].sum(0) for scene, own in zip(wanted.counts, wanted.own, strict=True)
        )
        assert list(found.pixels[split].values()) == counts.tolist()
    assert set(found.pixels) == {"train", "validation"}
    letters = {letter for scene in found.scenes for row in scene.blocks for letter in row}
    assert letters <= {"t", "v", "."}  # the user's own validation and test blocks are not seen
