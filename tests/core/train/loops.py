"""A loop in small: a network of two layers, points to learn from, and a judge who writes down."""

import copy

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from lclab.events import Report
from lclab.train.average import Average
from lclab.train.checkpoint import Progress, State, restore
from lclab.train.loop import Loop, Plan
from lclab.train.processes import Group
from lclab.train.schedule import Schedule, optimiser

IMAGES = 8
TIMES = {"images_per_second", "waiting"}


def network(norm=False, drop=0.0):
    """Two layers; the weights are the same each time."""
    torch.manual_seed(3)
    layers = [nn.Conv2d(2, 6, 1), nn.BatchNorm2d(6)] if norm else [nn.Conv2d(2, 6, 1)]
    return nn.Sequential(*layers, nn.Dropout(drop), nn.ReLU(), nn.Conv2d(6, 3, 1))


class Points:
    """Batches of points whose class follows from their values; what a step sees is its number."""

    images = IMAGES

    def __init__(self):
        self.loaded, self.prepared = [], []

    def load(self, step, part, parts):
        self.loaded.append((step, part, parts))
        values = np.random.default_rng([7, step]).normal(size=(IMAGES, 2, 4, 4)).astype(np.float32)
        count = IMAGES // parts
        return values[part * count : (part + 1) * count]

    def prepare(self, raw, number):
        self.prepared.append(number)
        values = torch.from_numpy(raw)
        return values, (values[:, 0] > 0).long() + (values[:, 1] > 0).long()

    def can_cut(self, parts):
        return IMAGES // parts % 2 == 0

    def describe(self, parts):
        return f"{IMAGES // parts} points"


class Entropy:
    """Cross-entropy in two terms."""

    def losses(self, network, batch):
        values, labels = batch
        loss = functional.cross_entropy(network(values), labels)
        return {"half": loss / 2, "rest": loss / 2}


class Scribe:
    """Scores by a list, or by how right the network is, and remembers whom it judged and kept."""

    def __init__(self, scores=None):
        self.scores, self.judged, self.kept = scores, [], []

    def score(self, network, step):
        self.judged.append((step, weights_of(network)))
        values, labels = Points().prepare(Points().load(10**6, 0, 1), 0)
        right = float((network(values).argmax(1) == labels).float().mean())
        given = right if self.scores is None else self.scores[(step - 1) // 5 % len(self.scores)]
        return given, {"right": right}

    def keep(self, network, step):
        self.kept.append((step, weights_of(network)))


class FailingStep(Entropy):
    """Uses power for every part of a batch."""

    def __init__(self, power):
        self.power = power

    def losses(self, network, batch):
        self.power.use()
        return super().losses(network, batch)


class Power:
    """Electricity that fails at the so-manieth use, and a user who cancels at it."""

    def __init__(self, cut=10**9, cancel=10**9):
        self.used, self.cut, self.cancel = 0, cut, cancel

    def use(self):
        self.used += 1
        if self.used == self.cut:
            raise KeyboardInterrupt

    def is_cancelled(self):
        return self.used >= self.cancel


def weights_of(network):
    return copy.deepcopy(network.state_dict())


def same(one, other):
    """Whether two states hold the same bits."""
    return one.keys() == other.keys() and all(torch.equal(one[n], other[n]) for n in one)


def state_for(net, kind="adamw", decay=0.9, scaler=False):
    average = Average(net, decay)
    descent = optimiser(net, kind, 0.05, 0.01)
    scaling = torch.amp.GradScaler("cpu", enabled=scaler)
    return State(net, average.network, descent, scaling, Progress()), average


def plan_in(folder, **more):
    """A plan of 20 steps in epochs of 5."""
    shape = more.pop("shape", "one-cycle")
    steps = more.pop("steps", 20)
    schedule = Schedule(shape, more.pop("rate", 0.05), steps, 4)
    return Plan(folder, steps, **{"epoch": 5, "schedule": schedule, **more})


def start(folder, *, net=None, step=None, feed=None, judge=None, report=None, kind="adamw", **more):
    """Run a loop from where its folder left it; return its state, feed and judge."""
    state, average = state_for(net or network(), kind, scaler=more.get("precision") == "fp16")
    restore(state, folder)
    feed, judge = feed or Points(), judge or Scribe()
    report = report or Report(lambda _event: None)
    loop = Loop(step or Entropy(), state, average, plan_in(folder, **more), report, Group())
    loop.run(feed, judge)
    return state, feed, judge


def timeless(state):
    """The history without what differs from run to run."""
    return [{n: v for n, v in r.items() if n not in TIMES} for r in state.progress.history]
