"""TransNorm against its formula, and against plain norms."""

import pytest
import torch
from torch import nn

from lclab.adapt.transnorm import SOURCE, TARGET, TransNorm2d, use_domain, with_transnorm


def norm(channels=3):
    torch.manual_seed(1)
    made = nn.BatchNorm2d(channels)
    for tensor in (made.weight, made.bias, made.running_mean):
        tensor.data.normal_()
    made.running_var.uniform_(0.5, 2)
    return made


def test_in_training_each_half_is_normalised_by_itself():
    values = torch.randn(6, 3, 5, 5)
    values[3:] = 4 * values[3:] + 2
    made = TransNorm2d(norm())
    attention = expected_attention(made)
    found = made(values)
    for half, shown in zip(values.chunk(2), found.chunk(2), strict=True):
        mean = half.mean((0, 2, 3), keepdim=True)
        deviation = half.var((0, 2, 3), unbiased=False, keepdim=True)
        flat = (half - mean) / (deviation + 1e-5).sqrt()
        plain = flat * made.weight.view(1, -1, 1, 1) + made.bias.view(1, -1, 1, 1)
        new = expected_attention(made)
        torch.testing.assert_close(shown, plain * new, rtol=1e-4, atol=1e-4)
    assert not torch.allclose(attention, expected_attention(made))  # statistics have moved


def expected_attention(made):
    ratio = [
        getattr(made, f"{d}_running_mean") / (getattr(made, f"{d}_running_var") + 1e-5).sqrt()
        for d in (SOURCE, TARGET)
    ]
    alike = 1 / (1 + (ratio[0] - ratio[1]).abs())
    return (1 + 3 * alike / alike.sum()).view(1, 3, 1, 1)


def test_attention_prefers_channels_that_are_alike_and_is_2_on_average():
    made = TransNorm2d(norm())
    assert made.attention().flatten().tolist() == pytest.approx([2, 2, 2])
    made.target_running_mean[1] += 5
    found = made.attention().flatten()
    assert found.mean().item() == pytest.approx(2)
    assert found[1] < found[0] == found[2]
    assert not made.attention().requires_grad


def test_statistics_of_both_domains_begin_with_what_is_known_and_then_part():
    plain = norm()
    made = TransNorm2d(plain)
    values = torch.randn(4, 3, 6, 6)
    values[2:] += 10
    known = plain.running_mean.clone()
    made(values)
    for half, domain in zip(values.chunk(2), (SOURCE, TARGET), strict=True):
        expected = 0.9 * known + 0.1 * half.mean((0, 2, 3))
        torch.testing.assert_close(getattr(made, f"{domain}_running_mean"), expected)


def test_evaluation_goes_by_the_target_unless_told_otherwise():
    made = TransNorm2d(norm()).eval()
    made.target_running_mean += 3
    values = torch.randn(2, 3, 4, 4)

    def by(domain):
        mean = getattr(made, f"{domain}_running_mean").view(1, -1, 1, 1)
        var = getattr(made, f"{domain}_running_var").view(1, -1, 1, 1)
        flat = (values - mean) / (var + 1e-5).sqrt()
        plain = flat * made.weight.view(1, -1, 1, 1) + made.bias.view(1, -1, 1, 1)
        return plain * expected_attention(made)

    torch.testing.assert_close(made(values), by(TARGET))
    use_domain(made, SOURCE)
    torch.testing.assert_close(made(values), by(SOURCE))
    with pytest.raises(ValueError, match="domain = sea: it is source or target"):
        use_domain(made, "sea")


def test_all_norms_of_a_network_are_replaced_and_their_weights_kept():
    network = nn.Sequential(nn.Conv2d(3, 4, 1), nn.Sequential(norm(4), nn.ReLU()), norm(4))
    weights = [network[1][0].weight, network[2].weight]
    with_transnorm(network)
    found = [m for m in network.modules() if isinstance(m, TransNorm2d)]
    assert [m.weight for m in found] == weights
    assert not [m for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
