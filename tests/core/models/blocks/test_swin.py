"""Swin transformers: timm's where windows fit, and attention that stays within an image's parts."""

import pytest
import timm
import torch
from timm.models.swin_transformer import SwinTransformerBlock

from lclab.models.blocks.swin import Swin, attended

SIDE, SHIFT = 7, 3


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def test_where_windows_fit_it_is_timms():
    ours = Swin("tiny", 2).eval()
    theirs = timm.create_model(
        "swin_tiny_patch4_window7_224",
        in_chans=2,
        num_classes=0,
        strict_img_size=False,
        always_partition=True,
    ).eval()
    state = {k: v for k, v in ours.state_dict().items() if not k.startswith("norms.")}
    assert set(theirs.state_dict()) - set(state) == {"norm.weight", "norm.bias"}
    theirs.load_state_dict(state, strict=False)
    image = torch.randn(1, 2, 224, 224)
    with torch.inference_mode():
        expected = theirs.forward_intermediates(image, intermediates_only=True)
        for values, own, norm in zip(expected, ours(image), ours.norms, strict=True):
            normal = norm(values.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
            torch.testing.assert_close(own, normal, atol=1e-4, rtol=1e-4)


def block_of(shift):
    block = SwinTransformerBlock(
        8, SIDE, 2, window_size=SIDE, shift_size=shift, always_partition=True, dynamic_mask=True
    )
    torch.nn.init.normal_(block.attn.relative_position_bias_table)
    return block.eval()


def pixel_by_pixel(block, values, shift):
    """Attention of each pixel to those of its part: parts are a grid that begins `shift` early.

    Windows are filled up by zeros at the end, which are seen too.
    """
    height, width = values.shape[1:3]
    filled = torch.zeros(-(-height // SIDE) * SIDE, -(-width // SIDE) * SIDE, 8)
    filled[:height, :width] = values[0]
    rows, columns = (torch.arange(n) for n in filled.shape[:2])
    place = torch.stack(torch.meshgrid(rows, columns, indexing="ij"), 2).view(-1, 2)
    part = torch.div(place - shift, SIDE, rounding_mode="floor")
    apart = (part[:, None] != part[None]).any(2)
    step = place[:, None] - place[None] + SIDE - 1
    index = (step[..., 0] * (2 * SIDE - 1) + step[..., 1]).masked_fill(apart, 0)
    query, key, value = block.attn.qkv(filled.view(-1, 8)).view(-1, 3, 2, 4).permute(1, 2, 0, 3)
    scores = torch.einsum("hqc,hkc->hqk", query, key) / 2  # the root of 4 channels
    scores = scores + block.attn.relative_position_bias_table[index].permute(2, 0, 1)
    weights = scores.masked_fill(apart, -torch.inf).softmax(-1)
    seen = torch.einsum("hqk,hkc->qhc", weights, value).reshape(-1, 8)
    return block.attn.proj(seen).view(1, *filled.shape)[:, :height, :width]


@pytest.mark.parametrize("shift", [0, SHIFT])
@pytest.mark.parametrize("size", [(14, 7), (15, 9), (2, 3), (1, 20)])
def test_attention_stays_within_windows_whatever_the_size(size, shift):
    block, values = block_of(shift), torch.randn(1, *size, 8)
    with torch.inference_mode():
        expected = pixel_by_pixel(block, values, shift)
        torch.testing.assert_close(attended(block, values), expected, atol=1e-5, rtol=1e-4)


def test_ends_of_an_image_do_not_see_each_other():
    """Unlike in timm, where they do if windows do not fill the image."""
    block = block_of(SHIFT)
    values = torch.randn(1, 10, 10, 8, requires_grad=True)
    attended(block, values)[0, 0].sum().backward()
    seen = values.grad[0].abs().sum((1, 2))
    assert (seen[:SHIFT] > 0).all()
    assert (seen[SHIFT:] < 1e-30).all()
