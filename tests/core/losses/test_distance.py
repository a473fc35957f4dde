"""Distances against scipy's taxicab transform, and against the cascade of convolutions."""

import numpy as np
import pytest
import torch
from scipy.ndimage import distance_transform_cdt
from torch.nn import functional

from lclab.losses.distance import across_edges, distances

CROSS = torch.tensor([[0, 1, 0], [1, 1, 1], [0, 1, 0]], dtype=torch.float32)[None, None]
NEVER = 10_000


def regions(*shape, density=0.02, seed=0):
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) < density


def taxicab(region):
    """Steps to a region that is not empty."""
    return distance_transform_cdt(~region.numpy(), metric="taxicab")


@pytest.mark.parametrize("shape", [(32, 32), (33, 47), (1, 50), (50, 1), (1, 1)])
@pytest.mark.parametrize("reach", [1, 2, 5, 8, 13, NEVER // 2])
def test_distances_are_scipys_up_to_their_reach(shape, reach):
    for seed in range(3):
        region = regions(*shape, seed=seed)
        region[0, -1] = True
        expected = np.minimum(taxicab(region), reach)
        assert (distances(region, reach).numpy() == expected).all()


def test_every_region_has_its_own():
    several = regions(2, 3, 20, 30, density=0.05)
    found = distances(several, 9)
    assert found.shape == several.shape
    for n, k in np.ndindex(2, 3):
        assert (found[n, k] == distances(several[n, k], 9)).all()


def test_nothing_is_near_a_region_that_is_not_there():
    assert (distances(torch.zeros(2, 7, 9, dtype=torch.bool), 5) == 5).all()


@pytest.mark.parametrize("reach", [4, 11])
def test_distances_are_those_of_convolutions_in_a_cascade(reach):
    """As the paper computes them: each grows the region by a cross."""
    region = regions(3, 24, 40, density=0.01)
    grown, expected = region.float().unsqueeze(1), torch.full(region.shape, reach)
    expected[region] = 0
    for step in range(1, reach):
        grown = (functional.conv2d(grown, CROSS, padding=1) > 0).float()
        expected[(grown[:, 0] > 0) & (expected == reach)] = step
    assert (distances(region, reach) == expected).all()


def test_both_sides_of_an_edge_see_the_other():
    inside = regions(30, 30, density=0.4)
    known = ~regions(30, 30, density=0.3, seed=1)
    found = across_edges(inside, known, NEVER // 2)
    to_inside, to_outside = taxicab(inside & known), taxicab(~inside & known)
    assert (found.numpy() == np.where(inside.numpy(), to_outside, to_inside)).all()
