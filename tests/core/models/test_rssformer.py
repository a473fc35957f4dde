"""RSSFormer's attention and how it joins HRNet's branches, by hand."""

import pytest
import torch
from torch.nn import functional

from lclab.models.blocks.hrnet import CONVOLUTIONS, Exchange
from lclab.models.rssformer import Attentive, DetailAwareAttention, Fusion


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def test_attention_within_a_window():
    """The window is 7 x 7; the image is 6 x 7, and its last row is seen twice."""
    attention = DetailAwareAttention(6)
    values, others = torch.randn(1, 6, 6, 7), torch.randn(1, 6, 6, 7)
    own, other = (
        torch.cat([image, image[:, :, -1:]], 2)[0].flatten(1).T for image in (values, others)
    )
    query = attention.query(own) / 3**0.5  # of 3 channels in each of 2 heads
    key, value = attention.key_value(other).chunk(2, 1)
    heads = []
    for head in (slice(0, 3), slice(3, 6)):
        pixels = (query[:, head] @ key[:, head].T).softmax(1)
        channels = query[:, head].T @ key[:, head]
        heads.append(pixels @ value[:, head] * (channels.mean() + channels.max()).sigmoid())
    expected = attention.project(torch.cat(heads, 1)).T.view(6, 7, 7)[:, :6]
    torch.testing.assert_close(attention(values, others)[0], expected, atol=1e-5, rtol=1e-5)


def test_shares_of_both_sides_add_up():
    """With attention that returns what it is given, the values and shares come through."""
    fusion = Fusion(6).eval()

    class Sum(torch.nn.Module):
        def forward(self, values, others):
            return values + others

    fusion.attention = Sum()
    fusion.mlp = torch.nn.Identity()
    fusion.mlp_norm = torch.nn.LayerNorm(6)
    torch.nn.init.zeros_(fusion.mlp_norm.weight)
    coarse = torch.randn(1, 6, 3, 4)
    normal = functional.layer_norm(coarse.permute(0, 2, 3, 1), (6,), eps=1e-6)
    expected = coarse + normal.permute(0, 3, 1, 2)  # any shares of the same add up to it
    torch.testing.assert_close(fusion(coarse, coarse), expected, atol=1e-5, rtol=1e-5)


def test_coarser_branches_stay_hrnets():
    exchange = Exchange([4, 8, 16], 1, CONVOLUTIONS).eval()
    attentive = Attentive(exchange, 4).eval()
    values = [torch.randn(1, 4 << branch, 16 >> branch, 8 >> branch) for branch in range(3)]
    before, after = exchange(list(values)), attentive(list(values))
    assert after[1].equal(before[1])
    assert after[2].equal(before[2])
    assert after[0].shape == before[0].shape
    assert not after[0].allclose(before[0])


def test_what_comes_from_the_coarser_is_what_is_refined():
    exchange = Exchange([4, 8], 1, CONVOLUTIONS).eval()
    attentive = Attentive(exchange, 4).eval()
    seen = []
    attentive.fusion.register_forward_pre_hook(lambda _, given: seen.extend(given))
    values = [torch.randn(1, 4, 8, 8), torch.randn(1, 8, 4, 4)]
    attentive(list(values))
    fine, coarse = (branch(v) for branch, v in zip(exchange.branches, values, strict=True))
    torch.testing.assert_close(seen[0], exchange.fuse_layers[0][1](coarse))
    torch.testing.assert_close(seen[1], fine)
