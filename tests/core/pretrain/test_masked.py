"""Masked images: what is hidden, what is seen, and what counts."""

import pytest
import torch
from torch import nn

from lclab.pretrain.features import Features
from lclab.pretrain.method import Setting, Views
from lclab.pretrain.methods.masked import blocks, masked, masked_difference

from .test_contrast import BANDS, WIDTH, Seeing

SIDE = 16


def test_so_many_whole_squares_are_hidden():
    torch.manual_seed(0)
    hidden = blocks(5, 16, 4, 0.6)
    assert hidden.shape == (5, 1, 16, 16)
    squares = hidden.view(5, 4, 4, 4, 4).permute(0, 1, 3, 2, 4).reshape(5, 16, 16)
    assert (squares.all(2) == squares.any(2)).all()
    assert squares.all(2).sum(1).tolist() == [10] * 5  # 0.6 of 16
    assert len({tuple(row) for row in squares.all(2).tolist()}) > 1


def test_squares_that_do_not_fill_a_crop():
    assert blocks(2, 10, 4, 0.5).shape == (2, 1, 10, 10)


def test_only_hidden_pixels_count():
    torch.manual_seed(1)
    guessed, images = torch.randn(2, 3, 4, 4), torch.randn(2, 3, 4, 4)
    hidden = torch.rand(2, 1, 4, 4) < 0.5
    total, count = 0.0, 0
    for n in range(2):
        for y in range(4):
            for x in range(4):
                for band in range(3) if hidden[n, 0, y, x] else ():
                    total += abs(float(guessed[n, band, y, x] - images[n, band, y, x]))
                    count += 1
    assert float(masked_difference(guessed, images, hidden)) == pytest.approx(total / count)
    elsewhere = guessed + 7 * ~hidden
    assert masked_difference(elsewhere, images, hidden) == masked_difference(
        guessed, images, hidden
    )
    assert masked_difference(guessed, images, hidden & False) == 0


def test_the_encoder_sees_nothing_of_what_counts():
    features = Features(Seeing(), (0,), 1)
    sizes = {"width": WIDTH, "side": SIDE, "bands": BANDS, "crop": SIDE, "padded": SIDE}
    method = masked(
        Setting(features, **sizes, batch=4, steps=9, has_norms=False), ratio=0.5, block=4
    )
    images = torch.rand(4, BANDS, SIDE, SIDE) + 1  # nothing is 0
    seen = torch.rand(4, 1, SIDE, SIDE) < 0.9
    torch.manual_seed(3)
    found = method.losses(features, Views((images,), seen, 0))["pixels"]
    (shown,) = features.encoder.seen
    hidden = (shown == 0).all(1, keepdim=True)
    assert torch.equal(shown == 0, hidden.expand_as(shown))
    assert (hidden & ~seen).sum() == 0  # what has no data is no task
    assert 0.4 < hidden.float().mean() < 0.5
    guessed = method.guess(features(shown))
    torch.testing.assert_close(found, masked_difference(guessed, images, hidden))


def test_guesses_have_a_crop_s_size_whatever_the_stride():
    class Pooling(nn.Module):
        def forward(self, images):
            return nn.functional.adaptive_avg_pool2d(images, 7).repeat(1, 2, 1, 1)

    features = Features(Pooling(), (0,), 32)
    sizes = {"width": 2 * BANDS, "side": 7, "bands": BANDS, "crop": 40, "padded": 64}
    method = masked(Setting(features, **sizes, batch=2, steps=9, has_norms=False))
    images = torch.randn(2, BANDS, 40, 40)
    seen = torch.ones(2, 1, 40, 40, dtype=torch.bool)
    assert method.losses(features, Views((images,), seen, 0))["pixels"] > 0
