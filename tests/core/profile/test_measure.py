"""Peaks of memory are those that can be worked out by hand, and every pass is counted."""

import pytest
import torch
from torch import nn

from lclab.models.blocks.auxiliary import Auxiliary
from lclab.profile import measure as measuring
from lclab.profile.measure import Measurement, Request, trainable
from lclab.profile.peak import MB, Peak

CPU = torch.device("cpu")
SLACK = 12
"""MB that the interpreter and libraries may take or give back beside what is measured."""


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


def request(**more):
    values = {"bands": 1, "classes": 2, "size": 64, "batch": 1, "repeats": 3, "seconds": 60.0}
    return Request(**values | more)


def measurement(build, heard=None, **more):
    told = [] if heard is None else heard
    return Measurement(build, request(**more), CPU, told.append)


class Repeated(nn.Module):
    """Answers with the image so many times, and once more with one added to it."""

    def __init__(self, times):
        super().__init__()
        self.times = times

    def forward(self, image):
        return image.repeat(1, self.times, 1, 1) + 1


class Weighty(nn.Module):
    """Has so many MB of weights, which do next to nothing."""

    def __init__(self, megabytes):
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(megabytes * MB // 4))

    def forward(self, image):
        return image.repeat(1, 2, 1, 1) + self.weights.sum()


class Counting(nn.Module):
    """Counts how often it is run."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 1)
        self.runs = {True: 0, False: 0}

    def forward(self, image):
        self.runs[self.training] += 1
        return self.conv(image)


def test_peak_is_above_the_level_before():
    before = torch.ones(30 * MB, dtype=torch.uint8)
    peak = Peak(CPU)
    held = torch.ones(100 * MB, dtype=torch.uint8)
    assert peak.megabytes == pytest.approx(100, abs=SLACK)
    more = torch.ones(50 * MB, dtype=torch.uint8)
    del more
    assert peak.megabytes == pytest.approx(150, abs=SLACK)
    peak.forget()
    assert peak.megabytes == pytest.approx(100, abs=SLACK)
    del held, before
    peak.forget()
    assert peak.megabytes == pytest.approx(0, abs=SLACK)


def test_peak_of_a_forward_pass():
    image = 1024 * 1024 * 4 / MB  # one band
    found = measurement(lambda: Repeated(20), size=1024).forward()
    assert found.peak_mb == pytest.approx(image * (1 + 20 + 20), abs=SLACK)


def test_peak_grows_with_the_batch():
    one, three = (
        measurement(lambda: Repeated(10), size=1024, batch=batch).forward() for batch in (1, 3)
    )
    assert three.peak_mb - one.peak_mb == pytest.approx(2 * 4 * (1 + 10 + 10), abs=SLACK)


def test_peak_of_training_has_weights_gradients_and_two_moments():
    measurement(lambda: Weighty(1)).training()  # what torch loads for a first step stays out
    found = measurement(lambda: Weighty(64))
    assert found.forward().peak_mb == pytest.approx(64, abs=SLACK)
    assert found.training().peak_mb == pytest.approx(4 * 64, abs=SLACK)


@pytest.mark.parametrize("repeats", [1, 4])
def test_one_pass_warms_up_and_as_many_count_as_are_wanted(repeats):
    network, heard = Counting(), []
    found = measurement(lambda: network, heard, repeats=repeats)
    assert found.forward().ms > 0
    assert found.training().ms > 0
    assert network.runs == {False: 1 + repeats, True: 1 + repeats}
    assert len(heard) == 2 * (1 + repeats)
    assert heard[repeats] == heard[-1] == 1


def test_the_median_counts_without_the_first(monkeypatch):
    moments = iter([0, 9, 10, 12, 20, 27, 30, 34])  # 9 s, 2 s, 7 s, 4 s
    monkeypatch.setattr(measuring.time, "perf_counter", lambda: next(moments))
    assert measurement(Counting, repeats=3).forward().ms == 4000


def test_time_ends_the_repeats_but_one_is_always_done():
    network = Counting()
    found = measurement(lambda: network, repeats=10_000, seconds=0.0).forward()
    assert network.runs[False] == 2
    assert found.ms > 0


def test_training_changes_the_weights_and_mapping_does_not():
    network = Counting()
    before = network.conv.weight.detach().clone()
    found = measurement(lambda: network)
    found.forward()
    assert torch.equal(network.conv.weight, before)
    found.training()
    assert not torch.equal(network.conv.weight, before)


class Answering(nn.Module):
    """Answers twice in training."""

    auxiliary = (Auxiliary(0.4),)

    def __init__(self):
        super().__init__()
        self.main, self.further = nn.Conv2d(1, 2, 1), nn.Conv2d(1, 2, 1)

    def forward(self, image):
        return (self.main(image), self.further(image)) if self.training else self.main(image)


def test_further_answers_are_learnt_from():
    network = Answering()
    before = network.further.weight.detach().clone()
    measurement(lambda: network).training()
    assert not torch.equal(network.further.weight, before)


def pooled():
    return nn.Sequential(
        nn.Conv2d(1, 4, 3, padding=1),
        nn.BatchNorm2d(4),
        nn.AdaptiveAvgPool2d(1),
        nn.Conv2d(4, 2, 1),
        nn.BatchNorm2d(2),
        nn.Upsample(size=64),
    )


def test_a_network_that_pools_one_image_to_a_point_can_be_timed():
    with pytest.raises(ValueError, match="more than 1 value"):
        pooled().train()(torch.zeros(1, 1, 64, 64))
    assert measurement(pooled).training().ms > 0


@pytest.mark.parametrize(("batch", "learns"), [(1, False), (2, True)])
def test_only_norms_of_single_values_stop_learning(batch, learns):
    network = trainable(pooled().train())
    network(torch.randn(batch, 1, 64, 64))
    assert network[1].training
    assert network[4].training is learns


def test_memory_that_runs_out_is_told_as_such():
    with pytest.raises(RuntimeError, match="alloc"):
        measurement(lambda: Repeated(2**40)).forward()
