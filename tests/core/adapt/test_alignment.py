"""DDC's distance against the mean over all pairs."""

import pytest
import torch

from lclab.adapt.alignment import Bottleneck, linear_mmd


def test_it_is_the_mean_over_all_products_of_differences():
    source, target = torch.randn(5, 7).double(), torch.randn(5, 7).double()
    total = 0.0
    for i in range(5):
        for j in range(5):
            total += sum((source[i] - target[i])[k] * (source[j] - target[j])[k] for k in range(7))
    assert linear_mmd(source, target).item() == pytest.approx(float(total) / 25)
    means = source.mean(0) - target.mean(0)
    assert linear_mmd(source, target).item() == pytest.approx(float(means @ means))


def test_domains_with_the_same_mean_are_not_apart():
    values = torch.randn(4, 3)
    assert linear_mmd(values, values.flip(0)).item() == pytest.approx(0, abs=1e-6)


def test_an_image_gets_a_description_of_256():
    found = Bottleneck(12)(torch.randn(2, 12, 5, 3))
    assert found.shape == (2, 256)
    assert (found >= 0).all()
    inner = [
        layer.out_features for layer in Bottleneck(12).layers if hasattr(layer, "out_features")
    ]
    assert inner == [512, 256]
