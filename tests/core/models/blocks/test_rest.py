"""ResT-Lite: its published size, its norm, and images that are hardly larger than its stride."""

import pytest
import torch

from lclab.models.blocks.rest import Attention, ResT, normalised

CLASSIFIER = 512 * 1000 + 1000


@pytest.fixture(autouse=True)
def _alike():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def test_with_a_classifier_it_has_the_published_size():
    with torch.device("meta"):
        network = ResT(3)
    count = CLASSIFIER + sum(weights.numel() for weights in network.parameters())
    assert count / 1e6 == pytest.approx(10.49, rel=0.005)


def test_features_lie_at_strides_4_to_32():
    network = ResT(4).eval().to("meta")
    features = network(torch.zeros(2, 4, 96, 64, device="meta"))
    sizes = [tuple(feature.shape) for feature in features]
    assert sizes == [(2, 64, 24, 16), (2, 128, 12, 8), (2, 256, 6, 4), (2, 512, 3, 2)]
    assert network.out_channels == [64, 128, 256, 512]


def test_weights_are_normalised_as_instance_norm_does_per_head():
    weights = torch.rand(2, 4, 6, 5)
    expected = torch.nn.InstanceNorm2d(4)(weights)
    torch.testing.assert_close(normalised(weights), expected, atol=1e-5, rtol=1e-4)


def test_an_image_of_one_pixel_per_stage_has_an_answer():
    answer = ResT(3).train()(torch.rand(1, 3, 32, 32).expand(2, -1, -1, -1))[-1]
    assert answer.shape == (2, 512, 1, 1)
    assert answer.isfinite().all()


def test_one_head_without_reduction_is_torch_s_attention():
    attention = Attention(16, heads=1, reduction=1)
    tokens = torch.randn(2, 12, 16)
    key, value = attention.key_value(tokens).chunk(2, 2)
    seen = torch.nn.functional.scaled_dot_product_attention(attention.query(tokens), key, value)
    found = attention(tokens, torch.Size((3, 4)))
    torch.testing.assert_close(found, attention.project(seen))


def test_a_reduced_image_has_one_token_for_a_square_of_pixels():
    attention = Attention(16, heads=1, reduction=4)
    assert attention.reduce(torch.randn(2, 96, 16), torch.Size((12, 8))).shape == (2, 6, 16)
