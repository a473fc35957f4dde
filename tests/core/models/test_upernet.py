"""UPerNet's pyramid, and how a plain transformer's features are stepped."""

import torch

from lclab.models.architecture import architecture
from lclab.models.upernet import Pyramid


def test_coarse_features_reach_all_finer_ones():
    torch.manual_seed(0)
    pyramid = Pyramid([4, 8, 16, 32], 6, 3).eval()
    features = [
        torch.randn(1, 4 << stage, 32 >> stage, 24 >> stage, requires_grad=True)
        for stage in range(4)
    ]
    answer = pyramid(features)
    assert answer.shape == (1, 3, 32, 24)
    answer[0, :, 0, 0].sum().backward()
    reach = [(f.grad[0].abs().sum(0) > 0) for f in features]
    assert all(seen[0, 0] for seen in reach)
    assert not any(seen[-1, -1] for seen in reach[:3])
    assert reach[3].all()  # pooled over the whole image


def test_a_plain_transformer_is_read_at_a_third_a_half_and_two_thirds():
    with torch.device("meta"):
        small = architecture("upernet-vit", ["encoder=vit_tiny_patch16_224"]).build(3, 2)
        large = architecture("upernet-vit", ["encoder=vit_large_patch16_224"]).build(3, 2)
        assert small(torch.zeros(2, 3, 32, 64)).shape == (2, 2, 32, 64)
        sizes = [step(torch.zeros(1, 192, 4, 6)).shape[2:] for step in small.steps]
    assert small.depths == [0, 4, 6, 8, 12]
    assert large.depths == [0, 8, 12, 16, 24]
    assert sizes == [(16, 24), (8, 12), (4, 6), (2, 3)]
