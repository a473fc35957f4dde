"""Momentum contrast against formulas that are written out one number at a time."""

import math

import pytest
import torch
from torch import nn

from lclab.pretrain.contrast import Queue, info_nce, likeness
from lclab.pretrain.features import Features
from lclab.pretrain.method import Setting, Views
from lclab.pretrain.methods.mocov2 import length_of, mocov2, parts_of
from lclab.pretrain.momentum import Momentum, warm

WIDTH, BANDS, SIDE = 6, 3, 8


class Seeing(nn.Module):
    """An encoder of one layer that remembers what it saw."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(BANDS, WIDTH, 1)
        self.seen = []

    def forward(self, images):
        self.seen.append(images.detach().clone())
        return [self.conv(images)]


def method_and_features(has_norms=True, batch=8, **more):
    torch.manual_seed(2)
    features = Features(Seeing(), (0,), 1)
    setting = Setting(features, WIDTH, batch=batch, steps=10**6, has_norms=has_norms)
    return mocov2(setting, **{"queue": 20, "width": 5, **more}), features


def views(step=0, count=8):
    chance = torch.Generator().manual_seed(step)
    images = tuple(torch.randn(count, BANDS, SIDE, SIDE, generator=chance) for _ in range(2))
    return Views(images, step)


def unit(values):
    length = math.sqrt(sum(v * v for v in values))
    return [v / length for v in values]


def slow_info_nce(queries, keys, others, temperature):
    """The mean of -log(exp(q k / t) / (exp(q k / t) + sum exp(q o / t)))."""
    losses = []
    for q, k in zip(queries.tolist(), keys.tolist(), strict=True):
        own = math.exp(sum(a * b for a, b in zip(q, k, strict=True)) / temperature)
        rest = [
            math.exp(sum(a * b for a, b in zip(q, o, strict=True)) / temperature)
            for o in others.tolist()
        ]
        losses.append(-math.log(own / (own + sum(rest))))
    return sum(losses) / len(losses)


def test_the_loss_is_info_nce():
    torch.manual_seed(0)
    queries, keys, others = (torch.randn(n, 5).double() for n in (4, 4, 9))
    queries, keys, others = (torch.tensor([unit(v) for v in t]) for t in (queries, keys, others))
    found = info_nce(likeness(queries, keys, others, 0.2))
    assert float(found) == pytest.approx(slow_info_nce(queries, keys, others, 0.2))


def test_the_queue_holds_the_newest_keys_in_turn():
    torch.manual_seed(1)
    queue = Queue(7, 2)
    start = queue.keys.clone()
    torch.testing.assert_close(start.norm(dim=1), torch.ones(7))
    expected, place = start.tolist(), 0
    for count in (3, 3, 3, 9):
        keys = torch.randn(count, 2)
        queue.put(keys)
        for key in keys[-7:].tolist():
            expected[place % 7] = key
            place += 1
        torch.testing.assert_close(queue.keys, torch.tensor(expected))


def test_a_batch_is_compared_with_earlier_ones_alone():
    """No key of this batch is among the others; a place's own key is the other view's."""
    method, features = method_and_features(parts=1)
    for step in range(4):
        method.begin(features, step)
        before, batch = method.queue.keys.clone(), views(step)
        found = method.losses(features, batch)["contrast"]
        with torch.no_grad():
            queries, keys = (
                nn.functional.normalize(project(net(images)), dim=1)
                for project, net, images in (
                    (method.project, features, batch.images[0]),
                    (method.follower.networks[1], method.follower.networks[0], batch.images[1]),
                )
            )
        torch.testing.assert_close(
            found.item(), slow_info_nce(queries, keys, before, 0.2), rtol=1e-5, atol=1e-6
        )
        kept = [bool((method.queue.keys - key).abs().sum(1).min() < 1e-6) for key in keys]
        assert all(kept)


def test_norms_see_keys_in_other_parts_and_each_key_comes_back_to_its_query():
    method, features = method_and_features(parts=4)
    batch = views()
    torch.manual_seed(5)
    found = method.losses(features, batch)["contrast"]
    queries = [number_of(some, batch.images[0]) for some in features.encoder.seen]
    keys = [number_of(some, batch.images[1]) for some in method.follower.networks[0].encoder.seen]
    assert queries == [[0, 1], [2, 3], [4, 5], [6, 7]]
    assert sorted(k for some in keys for k in some) == list(range(8))
    assert [sorted(some) for some in keys] != queries
    whole, others = method_and_features(parts=1)
    torch.testing.assert_close(found, whole.losses(others, batch)["contrast"])


def number_of(some, images):
    """Which of the images some are."""
    return [int((images - image).abs().sum((1, 2, 3)).argmin()) for image in some]


def test_without_norms_nothing_is_cut():
    method, features = method_and_features(has_norms=False)
    method.losses(features, views())
    assert [len(some) for some in features.encoder.seen] == [8]


@pytest.mark.parametrize(
    ("images", "most", "count"), [(8, 4, 4), (6, 4, 3), (2, 4, 1), (7, 4, 1), (64, 8, 8), (1, 4, 1)]
)
def test_parts_are_equal_and_of_two_at_least(images, most, count):
    assert parts_of(images, most) == count


def test_the_follower_is_a_running_average():
    one, other = nn.Linear(2, 2), nn.Linear(2, 2)
    follower = Momentum(one, other)
    start = [p.clone() for p in follower.parameters()]
    with torch.no_grad():
        for p in (*one.parameters(), *other.parameters()):
            p.add_(1)
    follower.follow((one, other), 0.9)
    for before, now in zip(start, follower.parameters(), strict=True):
        torch.testing.assert_close(now, 0.9 * before + 0.1 * (before + 1))
        assert not now.requires_grad


def test_it_follows_faster_at_first():
    kept = [warm(0.999, step) for step in (0, 90, 8990, 10**6)]
    assert kept == [0.1, 0.91, 8991 / 9000, 0.999]


def test_only_queries_learn_and_what_was_right_is_counted():
    method, features = method_and_features()
    method.losses(features, views())["contrast"].backward()
    assert features.encoder.conv.weight.grad.abs().sum() > 0
    assert all(p.grad is None for p in method.follower.parameters())
    share = method.figures()["contrastive_accuracy"]
    assert share * 8 == int(share * 8)
    assert method.figures() == {}


def test_the_queue_is_as_old_as_in_the_paper_or_younger():
    """65,536 keys of 256 a step where the average is made over a thousand steps."""
    assert length_of(10**6, 256, 0.999) == pytest.approx(65_536, rel=0.03)
    assert length_of(4096, 256, 0.999) == 4096
    assert length_of(4096, 32, warm(0.999, 350)) == 10 * 32
    assert length_of(4096, 32, 0.0) == 32
