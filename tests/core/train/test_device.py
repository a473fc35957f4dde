"""The fastest manner is chosen, by figures that are told, and measuring leaves no trace."""

import math

import pytest
import torch
from torch import nn

from lclab.errors import CancelledError
from lclab.events import Report
from lclab.train import device as devices
from lclab.train.device import Manner, choose, precisions, quickest

from .loops import same, weights_of

CPU = torch.device("cpu")
KINDS = [Manner(p, last) for p in ("fp32", "bf16") for last in (True, False)]


@pytest.mark.parametrize(
    ("seconds", "best"),
    [
        ((1, 0.99, 0.98, 1), 0),  # not worth a change
        ((1, 0.5, 0.9, 0.9), 1),
        ((1, 1.2, 0.4, 0.6), 2),
        ((math.inf, math.inf, 0.4, 0.6), 2),
        ((math.inf, 3, math.inf, math.inf), 1),
        ((math.inf,) * 4, 2),  # what needs least memory
    ],
)
def test_the_quickest_that_fits_is_chosen(seconds, best):
    assert quickest(dict(zip(KINDS, seconds, strict=True))) == KINDS[best]


def test_of_one_format_too():
    assert quickest(dict.fromkeys(KINDS[:2], math.inf)) == KINDS[0]


@pytest.mark.parametrize(
    ("wanted", "expected"), [("auto", ["fp32"]), ("bf16", ["bf16"]), ("fp16", ["fp16"])]
)
def test_formats_on_the_processor(wanted, expected):
    assert precisions(wanted, CPU) == expected


@pytest.mark.parametrize(("has", "half"), [(True, "bf16"), (False, "fp16")])
def test_formats_on_a_gpu(monkeypatch, has, half):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: has)
    assert precisions("auto", torch.device("cuda")) == ["fp32", half]


def measure(net, loss=None, wanted="auto", cancelled=lambda: False):
    told = []
    report = Report(told.append, cancelled)
    batch = torch.randn(2, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    manner = choose(net, loss or (lambda n, x: n(x).square().mean()), batch, wanted, report)
    report.flush()
    return manner, "\n".join(e["message"] for e in told)


def test_measuring_changes_nothing_but_the_order_of_memory():
    net = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Dropout(0.5))
    before = weights_of(net)
    manner, said = measure(net)
    assert same(weights_of(net), before)
    assert all(p.grad is None for p in net.parameters())
    assert manner.precision == "fp32"
    assert said.startswith("A step takes: fp32, channels last ")
    assert said.endswith(f"Chosen: {manner.describe()}")


def test_all_manners_are_tried(monkeypatch):
    tried = []
    monkeypatch.setattr(devices, "measured", lambda *a: tried.append(a[-1]) or float(len(tried)))
    monkeypatch.setattr(devices, "precisions", lambda *_: ["fp32", "bf16"])
    manner, said = measure(nn.Conv2d(3, 4, 3))
    assert tried == KINDS
    assert manner == KINDS[0]
    assert "bf16, channels last 3000 ms" in said


def test_manners_that_need_too_much_memory_are_passed_over(monkeypatch):
    monkeypatch.setattr(devices, "precisions", lambda *_: ["fp32", "bf16"])

    def loss(net, values):
        if not torch.is_autocast_enabled("cpu"):
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return net(values).square().mean()

    manner, said = measure(nn.Conv2d(3, 4, 3), loss)
    assert manner.precision == "bf16"
    assert "fp32, channels last needs too much memory" in said


def test_where_no_manner_fits_the_loop_is_left_to_find_a_smaller_batch():
    def loss(net, values):
        raise torch.OutOfMemoryError("CUDA out of memory.")

    manner, _ = measure(nn.Conv2d(3, 4, 3), loss, wanted="bf16")
    assert manner == Manner("bf16", True)


def test_other_errors_are_errors():
    def loss(net, values):
        raise RuntimeError("shapes do not fit")

    with pytest.raises(RuntimeError, match="shapes"):
        measure(nn.Conv2d(3, 4, 3), loss)


def test_measuring_can_be_cancelled():
    with pytest.raises(CancelledError):
        measure(nn.Conv2d(3, 4, 3), cancelled=lambda: True)


def test_a_manner_in_words():
    assert Manner("bf16", True, compile=True).describe() == "bf16, channels last, compiled"
    assert Manner("fp32", False).describe() == "fp32, channels first"
    assert Manner("fp32", False).order() == torch.contiguous_format
