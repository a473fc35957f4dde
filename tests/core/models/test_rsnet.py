"""RSNet: near the figures that are published for it, which is all that is known in numbers."""

import pytest
import torch

from lclab.models.architecture import architecture
from lclab.profile.count import count
from lclab.registry import models

PARAMS, FLOPS, MADD, MEMORY = 3.22e6, 118.3e9, 0.24, 8.93
"""AutoLC's Table III; memory in GiB."""


@pytest.fixture(scope="module")
def outline():
    with torch.device("meta"):
        return models.load("rsnet")(3, 7)


def test_published_counts(outline):
    found = count(outline, 3, 1024, 1024)
    assert found.params == pytest.approx(PARAMS, rel=0.005)
    assert found.flops == pytest.approx(FLOPS, rel=0.02)
    assert round(found.madd / 1e12, 2) == MADD
    assert found.memory / 2**30 == pytest.approx(MEMORY, rel=0.04)


def test_its_last_cells_lie_at_a_quarter_of_the_size(outline):
    sides = []
    for cell in outline.encoder.cells:
        cell.register_forward_hook(lambda _, __, node: sides.append(node.shape[-1]))
    outline(torch.empty(2, 3, 256, 256, device="meta"))
    assert sides == [32, 32, 32, 32, 16, 32, 64, 64, 64, 64]


def test_all_but_its_stem_and_head_are_light_convolutions(outline):
    for cell in outline.encoder.cells:
        convs = [m for m in cell.modules() if isinstance(m, torch.nn.Conv2d)]
        assert all(m.kernel_size == (1, 1) or m.groups == m.in_channels for m in convs)


def test_any_width():
    network = architecture("rsnet", ["f=3"]).build(5, 4).eval()
    assert network(torch.randn(1, 5, 50, 70)).shape == (1, 4, 50, 70)
    with pytest.raises(ValueError, match="f = 0"):
        models.load("rsnet")(3, 7, f=0)
