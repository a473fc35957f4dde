"""Attention by tricks is attention written out, pixel by pixel and channel by channel."""

import pytest
import torch
from torch.nn import functional

from lclab.models.blocks.attention import (
    ChannelAttention,
    LinearAttention,
    PositionAttention,
    one_and_direction,
)


@pytest.fixture(autouse=True)
def _alike():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def by_pixel(values):
    """Return (n, pixels, c)."""
    return values.flatten(2).transpose(1, 2)


def seen_of(attention, values, weight):
    """Return the mean of the values of all pixels, weighted pair by pair."""
    query, key, value = (
        by_pixel(of(values)) for of in (attention.query, attention.key, attention.value)
    )
    weights = torch.stack(
        [torch.stack([weight(q[:, None], k) for k in key.unbind(1)], 1) for q in query.unbind(1)], 1
    )  # n, pixels, pixels
    mean = weights @ value / weights.sum(2, keepdim=True)
    return mean.transpose(1, 2).reshape(values.shape)


def cosine_and_one(query, key):
    return 1 + functional.cosine_similarity(query[:, 0], key, dim=1)


def softplus(query, key):
    return (functional.softplus(query[:, 0]) * functional.softplus(key)).sum(1)


@pytest.mark.parametrize(
    ("features", "weight"),
    [(one_and_direction, cosine_and_one), (functional.softplus, softplus)],
)
def test_sums_over_pixels_are_attention_between_all_pairs(features, weight):
    attention = LinearAttention(16, features)
    torch.nn.init.constant_(attention.weight, 0.5)
    values = torch.randn(2, 16, 3, 5)
    expected = 0.5 * seen_of(attention, values, weight)
    torch.testing.assert_close(attention(values), expected, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("features", [one_and_direction, functional.softplus])
def test_sums_over_many_pixels_fit_into_16_bits(features):
    attention = LinearAttention(64, features)
    torch.nn.init.ones_(attention.weight)
    values = 10 * torch.rand(1, 64, 256, 256)
    found = attention.half()(values.half())
    assert found.isfinite().all()
    torch.testing.assert_close(
        found.float(), attention.float()(values), atol=0.02 * found.abs().max().item(), rtol=0
    )


@pytest.mark.parametrize(
    "attention",
    [LinearAttention(8, one_and_direction), PositionAttention(8), ChannelAttention()],
)
def test_it_begins_with_what_it_is_given(attention):
    values = torch.randn(1, 8, 4, 4)
    given = 0 if isinstance(attention, LinearAttention) else 1
    torch.testing.assert_close(attention(values), given * values)


def test_positions_are_weighted_by_a_softmax_of_plain_products():
    attention = PositionAttention(16)
    torch.nn.init.constant_(attention.weight, 0.5)
    values = torch.randn(2, 16, 4, 3)
    expected = seen_of(attention, values, lambda q, k: (q[:, 0] * k).sum(1).exp())
    torch.testing.assert_close(attention(values), values + 0.5 * expected, atol=1e-5, rtol=1e-4)


def test_channels_are_weighted_by_how_unlike_they_are():
    attention = ChannelAttention()
    torch.nn.init.constant_(attention.weight, 0.5)
    values = torch.randn(2, 6, 3, 4)
    expected = values.clone()
    for image, answer in zip(values, expected, strict=True):
        for channel in range(6):
            likeness = torch.stack([(image[channel] * other).sum() for other in image])
            weights = torch.exp(likeness.min() - likeness)
            weights = weights / weights.sum()
            answer[channel] += 0.5 * (weights[:, None, None] * image).sum(0)
    torch.testing.assert_close(attention(values), expected, atol=1e-5, rtol=1e-4)


def test_bright_channels_of_many_pixels_fit_into_16_bits():
    """All products together are far above what 16 bits hold."""
    attention = ChannelAttention().half()
    torch.nn.init.ones_(attention.weight)
    values = (20 + torch.randn(1, 4, 64, 64)).half()
    with torch.autocast("cpu", torch.float16):
        assert attention(values).isfinite().all()
