"""Hi-ResNet: the counts of every row, its blocks against formulas written out, and learning."""

import copy

import pytest
import torch
from torch import nn
from torch.nn import functional

from lclab.models.architecture import architecture
from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.models.blocks.hi_resnet import (
    InformationAggregation,
    InvertedBottleneck,
    aggregating,
    enlarged_first,
    norm_conv_act,
)
from lclab.profile.count import count
from lclab.registry import models


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def lively(network):
    """Give norms and scales numbers of their own, so that one left out would show."""
    for part in network.modules():
        if isinstance(part, nn.BatchNorm2d):
            nn.init.uniform_(part.weight, 0.5, 1.5)
            nn.init.uniform_(part.bias, -0.5, 0.5)
            nn.init.uniform_(part.running_mean, -0.5, 0.5)
            nn.init.uniform_(part.running_var, 0.5, 1.5)
    return network.eval()


@pytest.mark.parametrize(
    ("name", "params", "flops"),
    [
        ("hi-resnet-base", 46.5, 139.7),  # 139 in Table VI
        ("hi-resnet-v1", 50.2, 201.3),
        ("hi-resnet-v2", 22.3, 148.8),
        ("hi-resnet", 26.0, 207.8),  # 57 in Tables XIII and XIV
    ],
)
def test_the_paper_s_counts(name, params, flops):
    with torch.device("meta"):
        network = models.load(name)(3, 6)
    found = count(network, 3, 512, 512)
    assert found.params / 1e6 == pytest.approx(params, rel=0.002)
    assert found.flops / 1e9 == pytest.approx(flops, abs=0.06)


def test_its_branches_are_as_wide_and_fine_as_the_paper_says():
    with torch.device("meta"):
        encoder = models.load("hi-resnet")(3, 6).encoder
        branches = encoder(torch.zeros(1, 3, 64, 128))
    assert encoder.out_channels == [48, 96, 192]
    assert [tuple(b.shape[1:]) for b in branches] == [(48, 16, 32), (96, 8, 16), (192, 4, 8)]
    assert [len(stage) for stage in (encoder.stage2, encoder.stage3)] == [1, 4]
    assert [len(branch) for branch in encoder.stage2[0].branches] == [4, 4]
    assert [len(branch) for branch in encoder.stage3[3].branches] == [12, 12, 12]
    blocks = [branch[0] for branch in encoder.stage3[0].branches]
    assert [block.heads for block in blocks] == [2, 4, 8]  # all as wide


def windows(side, height, width):
    return [
        (slice(top, top + side), slice(left, left + side))
        for top in range(0, height, side)
        for left in range(0, width, side)
    ]


def test_attention_is_among_the_pixels_of_a_window():
    """Against sums over a window's pixels, a head at a time."""
    block = InformationAggregation(4, heads=2, window=4)
    query, key, values = (torch.randn(2, c, 8, 12) for c in (4, 4, 8))
    wanted = torch.empty(2, 8, 8, 12)
    for rows, columns in windows(4, 8, 12):
        for head in range(2):
            two, four = slice(2 * head, 2 * head + 2), slice(4 * head, 4 * head + 4)
            q, k = (t[:, two, rows, columns].flatten(2) for t in (query, key))
            v = values[:, four, rows, columns].flatten(2)
            weights = (torch.einsum("ncp,ncq->npq", q, k) / 2**0.5).softmax(2)
            seen = torch.einsum("npq,ncq->ncp", weights, v)
            wanted[:, four, rows, columns] = seen.view(2, 4, 4, 4)
    found = block.seen(torch.cat([query, key], 1), values)
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("size", [(2, 2), (5, 8), (9, 3)])
def test_maps_that_windows_do_not_fill_repeat_their_ends(size):
    block = InformationAggregation(4, heads=1, window=4)
    query_key, values = torch.randn(1, 8, *size), torch.randn(1, 8, *size)
    more = -size[1] % 4, -size[0] % 4
    filled = [
        functional.pad(v, (0, more[0], 0, more[1]), mode="replicate") for v in (query_key, values)
    ]
    wanted = block.seen(*filled)[..., : size[0], : size[1]]
    assert block.seen(query_key, values).equal(wanted)


def test_a_block_weighs_channels_then_adds_what_is_seen_far_and_near():
    block = lively(InformationAggregation(64, heads=2, window=4))
    values = torch.randn(2, 64, 8, 8)
    with torch.no_grad():
        normed = block.norm(values)
        squeeze, excite = block.weigh.fc1, block.weigh.fc2
        assert squeeze.out_channels == 2
        shares = excite(functional.silu(squeeze(normed.mean((2, 3), keepdim=True)))).sigmoid()
        weighed = normed * shares
        inside = functional.gelu(functional.conv2d(weighed, block.value[0].weight))
        inside = inside + block.seen(functional.conv2d(weighed, block.query_key.weight), inside)
        near = functional.conv2d(inside, block.near[0].weight, padding=1, groups=128)
        inside = inside + functional.silu(block.near[1](near))
        wanted = values + functional.conv2d(inside, block.project.weight)
        torch.testing.assert_close(block(values), wanted, atol=1e-5, rtol=1e-5)
    assert (wanted - values).std() > 0.01


@pytest.mark.parametrize("channels", [3, 5])
def test_an_inverted_bottleneck_adds_a_linear_end_to_its_shortcut(channels):
    block = lively(InvertedBottleneck(channels, 5))
    conv, norm, wide, _, narrow, scale = block.body
    assert (wide.out_channels, narrow.out_channels) == (20, 5)
    torch.testing.assert_close(scale.gamma, torch.full((5,), 0.1))
    values = torch.randn(2, channels, 6, 6)
    with torch.no_grad():
        wanted = 0.1 * narrow(functional.gelu(wide(norm(conv(values)))))
        short = values if channels == 5 else block.shortcut(values)
        torch.testing.assert_close(block(values), short + wanted)


def test_norms_come_before_convolutions_and_enlargement_before_both():
    down = lively(norm_conv_act(3, 5, stride=2, act=None))
    up = lively(enlarged_first(3, 5, 4))
    values = torch.randn(1, 3, 4, 4)
    with torch.no_grad():
        wanted = functional.conv2d(down[0](values), down[1].weight, down[1].bias, 2, 1)
        torch.testing.assert_close(down(values), wanted)
        larger = functional.interpolate(values, scale_factor=4, mode="bilinear")
        norm, conv = up[1]
        torch.testing.assert_close(up(values), conv(norm(larger)))


def test_sums_of_branches_have_no_activation():
    parts = aggregating(heads=2, window=8)
    assert parts.after is nn.Identity
    network = models.load("hi-resnet-v2")(3, 2, blocks=1).eval()
    with torch.no_grad():
        branches = network.encoder(torch.randn(1, 3, 64, 64))
    assert all(branch.min() < 0 < branch.max() for branch in branches)


@pytest.fixture(scope="module")
def small():
    torch.manual_seed(0)
    return architecture("hi-resnet", ["blocks=1"]).build(4, 3)


def test_coarse_and_refined_scores_are_learnt_from_alike_and_added(small):
    assert [(how.weight, how.labels) for how in auxiliary_of(small)] == [(1.0, None)]
    network = copy.deepcopy(small).eval()
    image = torch.randn(1, 4, 70, 90)
    with torch.no_grad():
        mapped = network(image)
        network.training = True  # by itself: what it is made of stays as it is
        refined, coarse = network(image)
    assert mapped.shape == (1, 3, 70, 90)
    assert (refined - coarse).std() > 1e-3
    torch.testing.assert_close(mapped, refined + coarse, atol=1e-5, rtol=1e-5)


def test_it_learns(small):
    network = copy.deepcopy(small).train()
    labels = torch.randint(0, 3, (2, 4, 4)).repeat_interleave(16, 1).repeat_interleave(16, 2)
    image = functional.one_hot(labels, 4).permute(0, 3, 1, 2) + 0.5 * torch.randn(2, 4, 64, 64)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.05, momentum=0.9)
    losses = []
    for _ in range(8):
        loss = sum(functional.cross_entropy(scores, labels) for scores in network(image))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.8 * losses[0]


@pytest.mark.parametrize(
    ("name", "arguments", "problem"),
    [
        ("hi-resnet", {"heads": 5}, "heads = 5"),
        ("hi-resnet", {"heads": 0}, "heads = 0"),
        ("hi-resnet-v2", {"window": 0}, "window = 0"),
        ("hi-resnet-v1", {"blocks": 0}, "blocks = 0"),
        ("hi-resnet-base", {"blocks": 0}, "blocks = 0"),
    ],
)
def test_bad_arguments_are_named(name, arguments, problem):
    with torch.device("meta"), pytest.raises(ValueError, match=problem):
        models.load(name)(3, 2, **arguments)
