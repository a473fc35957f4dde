"""A network that learns from two data sets at once: what it shares, its step, and its crops."""

import copy
import dataclasses

import pytest
import torch
from torch.nn import functional

from lclab.data.augment import NONE, Augmentation, Sample
from lclab.losses.total import TotalLoss
from lclab.models.architecture import Architecture, architecture
from lclab.models.beside import alone, beside, own_weights
from lclab.registry import models
from lclab.spec import task
from lclab.train.classmate import Both, BothFeed, Jointly, varied
from lclab.train.processes import Group
from lclab.train.supervised import Supervised

from .conftest import NET, roads_in
from .loops import same
from .test_supervised import assert_same, feed

CHOSEN = architecture("unet", NET)


@pytest.fixture
def roads(folder):
    """The second data set."""
    return roads_in(folder / "Straßen 2")


def images(classes=(3, 2), count=2, side=32):
    """A sample of the first data set and one of the second."""
    torch.manual_seed(1)
    samples = [
        Sample(torch.randn(count, 3, side, side), torch.randint(0, c, (count, side, side)))
        for c in classes
    ]
    return Both(samples[0].image, samples[0].labels, samples[1])


def pair(chosen=CHOSEN, classes=(3, 2)):
    """A network alone, and the one for two data sets that goes on with it."""
    torch.manual_seed(0)
    land = chosen.build(3, classes[0])
    return copy.deepcopy(land), beside(land, chosen, 3, *classes)


# What is shared.


def test_only_what_has_a_row_per_class_is_each_ones_own():
    _, both = pair()
    land, mate = (dict(each.named_parameters()) for each in both.parts)
    own = {name for name in land if land[name] is not mate[name]}
    assert own == {"segmentation_head.0.weight", "segmentation_head.0.bias"}
    assert {mate[name].shape[0] for name in own} == {2}
    learnt = sum(w.numel() for w in both.parameters())
    assert learnt == sum(w.numel() for w in land.values()) + sum(mate[n].numel() for n in own)


def test_as_many_classes_share_no_more():
    assert own_weights(CHOSEN, 3, 3, 3) == own_weights(CHOSEN, 3, 3, 2)


@pytest.mark.parametrize("name", ["segmenter", "fcn8s", "factseg", "autolc"])
def test_networks_of_many_kinds_share_most_of_what_they_learn(name):
    """Also those whose classes have rows in attention, as Segmenter's."""
    chosen = architecture(name, models.entry(name).facts.get("trial", ()))
    own = own_weights(chosen, 3, 7, 2)
    sizes = {n: w.numel() for n, w in chosen.outline(3, 7).named_parameters()}
    assert 0 < sum(sizes[n] for n in own & set(sizes)) < 0.2 * sum(sizes.values())


# The step.


def test_losses_and_gradients_are_those_of_two_passes_summed():
    """The oracle is two networks, each by itself, that begin alike."""
    plain, both = pair()
    other = CHOSEN.build(3, 2)
    other.load_state_dict(both.classmate.state_dict())
    batch = images()
    step = Jointly(*(Supervised(TotalLoss(("cross_entropy",))) for _ in range(2)))
    found = step.losses(both.train(), batch)
    assert list(found) == ["cross_entropy", "classmate cross_entropy"]
    torch.stack(list(found.values())).sum().backward()
    losses = []
    for network, sample in ((plain, batch), (other, batch.classmate)):
        losses.append(functional.cross_entropy(network.train()(sample.image), sample.labels))
        losses[-1].backward()
    assert [loss.item() for loss in found.values()] == pytest.approx([v.item() for v in losses])
    own = own_weights(CHOSEN, 3, 3, 2)
    every = (network.named_parameters() for network in (both.land, both.classmate, plain, other))
    for (name, land), (_, mate), (_, one), (_, two) in zip(*every, strict=True):
        expected = (one.grad, two.grad) if name in own else (one.grad + two.grad,) * 2
        for found_, wanted in zip((land.grad, mate.grad), expected, strict=True):
            torch.testing.assert_close(found_, wanted, atol=1e-6, rtol=1e-4)


def test_norms_of_the_first_know_its_own_images_alone():
    plain, both = pair()
    batch = images()
    both.train()(batch.image, 100 * batch.classmate.image)
    plain.train()(batch.image)
    assert same(dict(both.alone().named_buffers()), dict(plain.named_buffers()))


def test_further_answers_count_for_either_data_set():
    """UNetFormer answers twice in training."""
    chosen = architecture("unetformer", ["encoder=tu-test_resnet"])
    _, both = pair(chosen)
    batch = images(side=64)
    how = [part.auxiliary for part in both.parts]
    step = Jointly(*(Supervised(TotalLoss(("cross_entropy",)), each) for each in how))
    names = ("cross_entropy", "auxiliary 1")
    found = step.losses(both.train(), batch)
    assert list(found) == [*names, *(f"classmate {name}" for name in names)]


def test_a_network_with_a_branch_of_its_own_takes_both_in_one_batch():
    """DFCNet's: without the branch it is what it was, and answers as with it."""
    chosen = Architecture("classmatenet", {})
    plain, both = pair(chosen)
    batch, seen = images(count=1), []
    both.both.encoder.register_forward_pre_hook(lambda _, given: seen.append(len(given[0])))
    land, other = both.train()(batch.image, batch.classmate.image)
    assert (land.shape[1], other.shape[1], seen) == (3, 2, [2])
    single = alone(both.eval())
    assert not single.training
    assert single.state_dict().keys() == plain.state_dict().keys()
    odd = torch.randn(1, 3, 33, 40)  # a size that is padded
    with torch.inference_mode():
        torch.testing.assert_close(single(odd), both(odd))
        plain.load_state_dict(single.state_dict())
        torch.testing.assert_close(plain.eval()(odd), both(odd))


# The feed.


def both_feeds(data, roads, group=None, images=8, least=1):
    group = group or Group()
    land = feed(data, images=images, group=group, least=least)
    return BothFeed(land, feed(roads, NONE, images=images, group=group, seed=2**31))


@pytest.mark.parametrize("count", [1, 2])
def test_parts_and_processes_make_up_both_batches(data, roads, count):
    whole = both_feeds(data, roads).load(3, 0, 1)
    assert [len(batch.image) for batch in whole] == [8, 8]
    shares = [
        both_feeds(data, roads, Group(rank, count)).load(3, part, 2)
        for rank in range(count)
        for part in range(2)
    ]
    for one, several in zip(whole, zip(*shares, strict=True), strict=True):
        assert_same(one, several)


def test_each_is_scaled_by_its_own_statistics(data, roads):
    """All of the second's pixels have mean 0 and deviation 1 by its own bands' numbers."""
    crops = both_feeds(data, roads, images=64)
    sample = crops.prepare(crops.load(0, 0, 1), 0)
    assert sample.classmate.image.mean((0, 2, 3)).abs().max() < 0.2
    assert (sample.classmate.image.std((0, 2, 3)) - 1).abs().max() < 0.2
    assert set(sample.classmate.labels.unique().tolist()) <= {0, 1, 255}


def test_what_can_be_cut_is_what_both_can(data, roads):
    crops = both_feeds(data, roads, images=4, least=2)
    assert [crops.can_cut(parts) for parts in (1, 2)] == [True, False]
    assert crops.describe(2) == "2 crops of 32 x 32 pixels of either data set"
    assert crops.images == 8


def test_scales_of_the_second_are_its_own():
    spec = task("train").spec
    usual = Augmentation(smallest=0.5, largest=1.5, scales=(0.5, 1.0))
    assert varied(spec(), usual) == usual
    how = varied(spec(classmate_scales=(0.8, 1.25)), usual)
    assert how == dataclasses.replace(usual, smallest=0.8, largest=1.25, scales=())
