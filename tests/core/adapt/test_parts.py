"""The parts that runs are made of: features, frozen copies, measured norms, colours, feeds."""

import copy

import pytest
import torch
from torch import nn

from lclab.adapt.features import answer_of, offer_of
from lclab.adapt.frozen import Frozen
from lclab.adapt.method import seen, where_seen
from lclab.adapt.norms import measure
from lclab.adapt.scaling import is_own
from lclab.adapt.transfer import Transfer
from lclab.adapt.transnorm import with_transnorm, without_transnorm
from lclab.adapt.vary import recoloured
from lclab.data.dataset import UNKNOWN
from lclab.models.architecture import architecture
from lclab.registry import models

from .domains import NET


def network(seed=0):
    torch.manual_seed(seed)
    return architecture("deeplabv2", NET).build(3, 3)


@pytest.mark.parametrize("name", ["deeplabv2", "unet", "hi-resnet", "segformer-b0", "autolc"])
def test_networks_offer_features_of_several_stages(name):
    chosen = architecture(name, tuple(models.entry(name).facts.get("trial", ())))
    offer = offer_of(chosen, 3, 4, 128)
    assert len(offer.widths) >= 2
    assert all(width > 0 for width in offer.widths[-2:])


def test_networks_without_an_encoder_offer_none():
    assert offer_of(architecture("dabnet", ()), 3, 4, 64).widths == ()


def test_features_are_those_behind_the_scores():
    net = network().eval()
    images = torch.randn(2, 3, 50, 40)
    answer = answer_of(net, images)
    torch.testing.assert_close(answer.scores, net(images))
    padded = nn.functional.pad(images, (0, 24, 0, 14), mode="replicate")
    torch.testing.assert_close(answer.features[-1], net.encoder(padded)[-1])
    assert not net.encoder._forward_hooks


def test_a_frozen_copy_follows_when_told_and_gets_no_gradients():
    one, other = network(0), network(1)
    copied = Frozen(one)
    assert not any(p.requires_grad for p in copied.parameters())
    copied.train()
    assert not any(m.training for m in copied.network.modules())
    weight = one.head.branches[0].weight
    copied.follow(other, keep=0.25)
    found = copied.network.head.branches[0].weight
    torch.testing.assert_close(found, 0.25 * weight + 0.75 * other.head.branches[0].weight)
    copied.follow(other)
    assert all(
        torch.equal(a, b)
        for a, b in zip(copied.network.state_dict().values(), other.state_dict().values())
    )


def test_a_copy_that_goes_by_batches_keeps_no_statistics():
    copied = Frozen(network(), by_batch=True)
    before = copy.deepcopy(copied.network.state_dict())
    bright = copied(torch.randn(4, 3, 32, 32) + 50)
    for name, tensor in copied.network.state_dict().items():
        if "running" in name:
            assert torch.equal(tensor, before[name])
    assert not torch.allclose(bright, Frozen(network())(torch.randn(4, 3, 32, 32) + 50))


def test_measured_norms_have_the_mean_over_all_batches():
    norm = nn.BatchNorm2d(3)
    batches = [torch.randn(4, 3, 6, 6) * 3 + 5 for _ in range(3)]
    measure(norm, batches)
    torch.testing.assert_close(norm.running_mean, torch.cat(batches).mean((0, 2, 3)))
    expected = torch.stack([batch.var((0, 2, 3)) for batch in batches]).mean(0)
    torch.testing.assert_close(norm.running_var, expected)
    assert not norm.training


def test_without_transnorm_the_target_is_mapped_the_same():
    net = with_transnorm(network())
    net.train()
    both = torch.cat([torch.randn(4, 3, 32, 32), 3 * torch.randn(4, 3, 32, 32) + 1])
    net(both)
    net.eval()
    plain = without_transnorm(net)
    assert {*plain.state_dict()} == {*network().state_dict()}
    images = torch.randn(2, 3, 32, 32)
    with torch.no_grad():
        torch.testing.assert_close(plain(images), net(images), rtol=1e-3, atol=1e-4)


def test_transferred_colours_are_spread_as_the_target_s():
    chance = torch.Generator().manual_seed(0)
    source = [torch.randn(4, 2, 40, 40, generator=chance) for _ in range(4)]
    target = [torch.exp(0.5 * torch.randn(4, 2, 40, 40, generator=chance)) for _ in range(4)]
    move = Transfer(source, target)
    images = torch.randn(4, 2, 40, 40, generator=chance)
    images[:, :, :10] = 0
    found = move(images)
    assert (found[:, :, :10] == 0).all()
    wanted = torch.cat(target).flatten()
    shares = torch.tensor([0.1, 0.3, 0.5, 0.7, 0.9])
    torch.testing.assert_close(
        torch.quantile(found[:, :, 10:].flatten(), shares),
        torch.quantile(wanted, shares),
        atol=0.08,
        rtol=0.05,
    )
    order = images[0, 0, 10:].flatten().argsort()
    assert (found[0, 0, 10:].flatten()[order].diff() >= -1e-5).all()


def test_recoloured_images_differ_and_blank_places_stay():
    images = torch.randn(3, 4, 8, 8)
    images[:, :, :3] = 0
    found = recoloured(images, 1.0, torch.Generator().manual_seed(1))
    assert (found[:, :, :3] == 0).all()
    assert not torch.allclose(found[:, :, 3:], images[:, :, 3:])
    assert recoloured(images, 0.0, torch.Generator()) is images


def test_what_images_do_not_show_is_unknown():
    images = torch.randn(1, 3, 2, 2)
    images[0, :, 0, 0] = 0
    images[0, 0, 1, 1] = 0
    assert seen(images).flatten().tolist() == [False, True, True, True]
    labels = where_seen(torch.ones(1, 2, 2, dtype=torch.long), images)
    assert labels.flatten().tolist() == [UNKNOWN, 1, 1, 1]


def test_values_of_another_type_are_scaled_by_themselves():
    assert [is_own("auto", 255, to) for to in (255, 65535)] == [False, True]
    assert is_own("target", 255, 255)
    assert not is_own("source", 255, 65535)
