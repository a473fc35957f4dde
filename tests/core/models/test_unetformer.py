"""UNetFormer's attention, skips and further answer."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from lclab.models.architecture import architecture
from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.models.blocks.global_local import GlobalLocalAttention
from lclab.models.unetformer import Skip


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def test_attention_within_windows():
    """Against torch's own attention, a window at a time; the last windows repeat the ends."""
    attention = GlobalLocalAttention(6, heads=3, side=4)
    values = torch.randn(2, 6, 4, 7)
    filled = functional.pad(values, (0, 1, 0, 0), mode="replicate")
    expected = torch.empty(2, 6, 4, 8)
    for left in (0, 4):
        parts = attention.qkv(filled[..., left : left + 4]).view(2, 3, 3, 2, 16)
        query, key, value = parts.transpose(3, 4).unbind(1)  # n heads pixels channels
        seen = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=attention.positions()[None]
        )
        expected[..., left : left + 4] = seen.transpose(2, 3).reshape(2, 6, 4, 4)
    torch.testing.assert_close(attention.windowed(values), expected[..., :7], atol=1e-5, rtol=1e-5)


def test_windows_reach_across_their_borders():
    """A pixel sees 4 + 4 to the right or below, whole windows: not to the right and below."""
    attention = GlobalLocalAttention(8, heads=2).eval()
    values = torch.randn(1, 8, 24, 24, requires_grad=True)
    attention(values)[0, :, 8, 8].sum().backward()
    windows = values.grad[0].abs().sum(0).view(3, 8, 3, 8).amax((1, 3)) > 0
    assert windows.tolist() == [[True, True, True], [True, True, True], [True, True, False]]


def test_skips_are_weighted_sums():
    skip = Skip(3, 5, 1).eval()
    skip.mix = nn.Identity()
    with torch.no_grad():
        skip.weights.copy_(torch.tensor([3.0, 1.0]))
    values, feature = torch.randn(1, 5, 2, 2), torch.randn(1, 3, 4, 4)
    enlarged = functional.interpolate(values, size=(4, 4), mode="bilinear")
    expected = 0.75 * skip.project(feature) + 0.25 * enlarged
    torch.testing.assert_close(skip(values, feature), expected)
    with torch.no_grad():
        skip.weights.copy_(torch.tensor([-2.0, 4.0]))
    torch.testing.assert_close(skip(values, feature), enlarged)


def test_only_in_training_there_is_a_further_answer():
    network = architecture("unetformer", []).build(3, 4)
    image = torch.randn(2, 3, 40, 72)
    main, further = network.train()(image)
    assert main.shape == further.shape == (2, 4, 40, 72)
    assert [how.weight for how in auxiliary_of(network)] == [0.4]
    assert isinstance(network.eval()(image), torch.Tensor)


def test_its_larger_sibling_has_none():
    with torch.device("meta"):
        network = architecture("ft-unetformer", ["variant=tiny"]).build(3, 4)
        assert isinstance(network.train()(torch.zeros(2, 3, 64, 64)), torch.Tensor)
    assert auxiliary_of(network) == ()
