"""In one sum of losses every term trains its own side alone, and nothing is learnt from nothing."""

import math

import pytest
import torch

from lclab.adapt.adapted import Adaptation, Adapted
from lclab.adapt.method import Domains, Setting
from lclab.data.augment import Sample
from lclab.models.architecture import architecture
from lclab.registry import methods

from .domains import NET

STEPS, SIDE = 10, 32


def ready(name, **arguments):
    """A method on a tiny network, its step, and a batch of a step that sees the target."""
    torch.manual_seed(0)
    network = architecture("deeplabv2", NET).build(3, 3).train()
    widths = tuple(network.encoder.out_channels)
    images = torch.randn(2, 3, SIDE, SIDE)
    shares = torch.tensor([0.2, 0.3, 0.5])
    setting = Setting(network, widths, shares, STEPS, SIDE, lambda _number, _count: iter([images]))
    method = methods.load(name)(setting, **arguments)
    adapted = Adapted(network, method)
    source = Sample(torch.randn(2, 3, SIDE, SIDE), torch.randint(3, (2, SIDE, SIDE)))
    return adapted, Adaptation(adapted, lambda: None), Domains(source, images, STEPS - 1)


def moved(parameters):
    return any(p.grad is not None and bool(p.grad.abs().sum() > 0) for p in parameters)


def opposed(adapted):
    return [p for part in adapted.method.opponents() for p in part.parameters()]


@pytest.mark.parametrize("name", methods.entries())
def test_discriminators_and_network_train_against_each_other(name):
    more = {"adversarial": 0.05} if name == "iast" else {}
    adapted, step, batch = ready(name, **more)
    others = opposed(adapted)
    ids = {id(p) for p in others}
    own = [p for p in adapted.parameters() if id(p) not in ids]
    for term in adapted.method.terms:
        adapted.zero_grad(set_to_none=True)
        loss = step.losses(adapted, batch)[term]
        if loss.requires_grad:
            torch.autograd.backward(loss)
        if term == "telling":
            assert moved(others)
            assert not moved(own)
        else:
            assert not moved(others)
    assert bool(others) == ("telling" in adapted.method.terms)


@pytest.mark.parametrize("name", methods.entries())
def test_before_the_target_is_seen_the_source_alone_teaches(name):
    adapted, step, batch = ready(name)
    if not adapted.method.begins:
        return
    early = Domains(batch.source, batch.target, 0)
    losses = step.losses(adapted, early)
    assert {term for term, loss in losses.items() if loss != 0} == {"source"}
    assert set(losses) == set(adapted.method.terms)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("pycda", {"least": 1.1}), ("cbst", {"every": 1.0}), ("teacher", {"mixed": 0.0})],
)
def test_where_nothing_is_sure_the_target_teaches_nothing_and_no_loss_is_nan(name, arguments):
    adapted, step, batch = ready(name, **arguments)
    losses = step.losses(adapted, batch)
    assert all(math.isfinite(float(loss)) for loss in losses.values())
    if name == "cbst":  # no round has begun, so no threshold is below 1
        assert losses["target"] == 0
    if name == "teacher":
        assert losses["masked"] == 0


def test_what_the_target_does_not_show_is_not_learnt():
    adapted, step, batch = ready("cbst")
    adapted.method.begin(adapted.mapper, adapted.method.begins)
    blank = Domains(batch.source, torch.zeros_like(batch.target), STEPS - 1)
    assert (adapted.method.labels_of(blank.target) == 255).all()
    assert step.losses(adapted, blank)["target"] == 0
    assert (adapted.method.labels_of(batch.target) != 255).any()


def test_a_teacher_gets_no_gradient_and_follows_its_student():
    adapted, step, batch = ready("teacher")
    before = adapted.method.teacher.network.head.branches[0].weight.clone()
    with torch.no_grad():
        adapted.mapper.head.branches[0].weight.add_(1.0)
    torch.autograd.backward(torch.stack(list(step.losses(adapted, batch).values())).sum())
    assert not moved(adapted.method.teacher.parameters())
    after = adapted.method.teacher.network.head.branches[0].weight
    since = batch.step - adapted.method.begins
    keep = min(0.99, 1 - 1 / (since + 1))
    torch.testing.assert_close(after, before + (1 - keep))
