"""DeepLabV2: its published counts, its heads, and the parts that methods of adaptation need."""

import pytest
import torch
from torch.nn import functional

from lclab.models.deeplabv2 import DilatedSum
from lclab.profile.count import count
from lclab.registry import models


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def built(**arguments):
    with torch.device("meta"):
        return models.load("deeplabv2")(3, 7, **arguments)


@pytest.mark.parametrize(("head", "millions"), [("aspp", 24.0), ("pyramid", 46.6)])
def test_published_parameters_of_both_heads(head, millions):
    found = count(built(head=head), 3, 64, 64)
    assert found.params / 1e6 == pytest.approx(millions, abs=0.051)


def test_its_last_two_stages_lie_at_stride_16():
    """A stage's features are what methods of adaptation compare between regions."""
    network = built()
    *_, fourth, fifth = network.encoder(torch.zeros(1, 3, 128, 64, device="meta"))
    assert (fourth.shape, fifth.shape) == ((1, 1024, 8, 4), (1, 2048, 8, 4))
    assert network.head(fifth).shape == (1, 7, 8, 4)


def test_its_head_is_a_sum_of_dilated_convolutions():
    torch.manual_seed(0)
    head = DilatedSum(6, 3)
    values = torch.randn(2, 6, 40, 33)
    wanted = sum(
        functional.conv2d(values, conv.weight, conv.bias, padding=rate, dilation=rate)
        for rate, conv in zip((6, 12, 18, 24), head.branches, strict=True)
    )
    torch.testing.assert_close(head(values), wanted)


def test_its_head_begins_small():
    torch.manual_seed(0)
    weights = torch.cat([conv.weight.detach().flatten() for conv in DilatedSum(512, 7).branches])
    assert weights.mean().abs() < 1e-4
    assert float(weights.std()) == pytest.approx(0.01, rel=0.01)


def test_an_unknown_head_is_refused():
    with pytest.raises(ValueError, match="head = ppm: it is one of aspp, pyramid"):
        built(head="ppm")
