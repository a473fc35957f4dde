"""The loop does what its parts say: the steps of a plain loop, in the order of their numbers."""

import copy

import pytest
import torch
from torch import nn
from torch.nn import functional

from lclab.events import Report
from lclab.train import loop as loops
from lclab.train.checkpoint import FILE

from .loops import IMAGES, Entropy, Points, Scribe, network, plan_in, same, start, weights_of


def plain(net, kind, steps, clip=0.0, decay=0.9):
    """The same training as a few lines of torch; returns the average of the weights too."""
    plan = plan_in(None, steps=steps)
    weights = [p for p in net.parameters() if p.dim() > 1]
    others = [p for p in net.parameters() if p.dim() <= 1]
    groups = [{"params": weights, "weight_decay": 0.01}, {"params": others, "weight_decay": 0}]
    if kind == "sgd":
        descent = torch.optim.SGD(groups, lr=0.05, momentum=0.9, nesterov=True)
    else:
        descent = torch.optim.AdamW(groups, lr=0.05)
    average = {n: v.clone() for n, v in net.state_dict().items()}
    for step in range(steps):
        values, labels = Points().prepare(Points().load(step, 0, 1), 0)
        for group in descent.param_groups:
            group["lr"] = plan.schedule.at(step)
        descent.zero_grad()
        torch.autograd.backward(functional.cross_entropy(net(values), labels))
        if clip:
            nn.utils.clip_grad_norm_(net.parameters(), clip)
        descent.step()
        share = min(decay, (2 + step) / (11 + step))
        average = {n: share * average[n] + (1 - share) * v for n, v in net.state_dict().items()}
    return net, average


@pytest.mark.parametrize("kind", ["adamw", "sgd"])
@pytest.mark.parametrize("clip", [0.0, 0.05])
def test_it_trains_as_a_plain_loop_does(folder, kind, clip):
    expected, average = plain(network(), kind, 20, clip)
    state, _, judge = start(folder, kind=kind, clip=clip)
    for found, wanted in ((state.network, expected.state_dict()), (state.average, average)):
        for name, tensor in found.state_dict().items():
            assert torch.allclose(tensor, wanted[name], atol=1e-5)
    assert same(judge.judged[-1][1], weights_of(state.average))


def test_clipping_makes_a_difference(folder):
    free, _, _ = start(folder / "a", clip=0.0, kind="sgd")
    tight, _, _ = start(folder / "b", clip=0.01, kind="sgd")
    begin = list(network().parameters())

    def way(state):
        pairs = zip(state.network.parameters(), begin, strict=True)
        return sum(float(((a - b) ** 2).detach().sum()) for a, b in pairs)

    assert way(tight) < way(free) / 4


@pytest.fixture(autouse=True)
def _folders(folder):
    for name in "ab":
        (folder / name).mkdir()


def test_every_step_is_loaded_once_in_order(folder):
    _, feed, judge = start(folder, accumulate=2)
    assert feed.loaded == [(s, p, 2) for s in range(20) for p in range(2)]
    assert feed.prepared == list(range(40))
    assert [step for step, _ in judge.judged] == [5, 10, 15, 20]


@pytest.mark.parametrize("parts", [2, 4, 8])
@pytest.mark.parametrize("kind", ["adamw", "sgd"])
def test_a_batch_in_parts_teaches_what_the_whole_does(folder, parts, kind):
    whole, _, _ = start(folder / "a", kind=kind)
    some, _, _ = start(folder / "b", kind=kind, accumulate=parts)
    for one, other in zip(whole.network.parameters(), some.network.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-4)
    for one, other in zip(whole.progress.history, some.progress.history, strict=True):
        assert one["loss"] == pytest.approx(other["loss"], rel=1e-4)


def events_of(folder, **more):
    told = []
    report = Report(told.append)
    result = start(folder, report=report, **more)
    report.flush()
    return told, result


@pytest.mark.parametrize("parts", [1, 4])
def test_the_loss_that_is_told_is_that_of_the_step(folder, monkeypatch, parts):
    monkeypatch.setattr(loops, "SECONDS_BETWEEN_EVENTS", 0)
    told, _ = events_of(folder, accumulate=parts, steps=3)
    found = {e["step"]: e["value"] for e in told if e.get("name") == "loss"}
    net, plan = network(), plan_in(folder, steps=3)
    assert set(found) == {1, 2, 3}
    values, labels = Points().prepare(Points().load(0, 0, 1), 0)
    assert found[1] == pytest.approx(functional.cross_entropy(net(values), labels).item())
    rates = {e["step"]: e["value"] for e in told if e.get("name") == "rate"}
    assert rates == {s: pytest.approx(plan.schedule.at(s - 1)) for s in (1, 2, 3)}


def test_history_has_a_line_for_every_epoch(folder):
    state, _, _ = start(folder, steps=12)
    history = state.progress.history
    assert [record["step"] for record in history] == [5, 10, 12]
    for record in history:
        assert record["loss"] == pytest.approx(record["loss_half"] + record["loss_rest"])
        assert record["images_per_second"] > 0
        assert 0 <= record["waiting"] <= 1
        assert 0 <= record["right"] <= 1
    assert history[0]["loss"] > history[-1]["loss"]
    assert state.progress.seconds > 0
    assert len((folder / "log.jsonl").read_text().splitlines()) == 3


def test_the_mean_loss_of_an_epoch_is_over_its_steps(folder):
    class Count:
        """A loss of 1, 2, 3, ... at which nothing is learnt."""

        def __init__(self):
            self.steps = 0

        def losses(self, network, batch):
            self.steps += 1
            return {"loss": 0 * network(batch[0]).sum() + self.steps}

    state, _, _ = start(folder, step=Count(), steps=12)
    assert [r["loss"] for r in state.progress.history] == [3.0, 8.0, 11.5]


def test_the_best_network_is_kept_whenever_there_is_a_better_one(folder):
    _, _, judge = start(folder, judge=Scribe([0.3, 0.2, 0.5, 0.5]))
    assert [step for step, _ in judge.kept] == [5, 15]
    assert all(any(same(kept, seen) for _, seen in judge.judged) for _, kept in judge.kept)


@pytest.mark.parametrize(("patience", "last"), [(0, 40), (1, 15), (2, 30), (3, 35)])
def test_it_stops_after_epochs_without_a_better_one(folder, patience, last):
    scores = [0.1, 0.2, 0.2, 0.3, 0.3, 0.1, 0.3, 0.3]  # after 5, 10, ... 40 steps
    state, _, judge = start(folder, judge=Scribe(scores), steps=40, patience=patience)
    assert judge.judged[-1][0] == last
    assert state.progress.step == last


def test_a_run_that_stopped_early_does_not_go_on(folder):
    scores = [0.1, 0.2, 0.2, 0.3, 0.3, 0.1, 0.3, 0.3]
    start(folder, judge=Scribe(scores), steps=40, patience=1)
    state, feed, judge = start(folder, judge=Scribe(scores), steps=40, patience=1)
    assert (feed.loaded, judge.judged, state.progress.step) == ([], [], 15)


def test_the_average_follows_norms_statistics_too(folder):
    net = network(norm=True)
    state, _, _ = start(folder, net=net)
    theirs, ours = state.network[1], state.average[1]
    assert int(ours.num_batches_tracked) == int(theirs.num_batches_tracked) == 20
    assert not torch.equal(ours.running_mean, theirs.running_mean)
    assert torch.allclose(ours.running_mean, theirs.running_mean, atol=0.2)


def test_chance_in_the_network_is_that_of_the_step(folder):
    """Dropout after a break is what it had been without one."""
    drawn = []

    class Drop(nn.Module):
        def __init__(self):
            super().__init__()
            self.layer = nn.Conv2d(2, 3, 1)

        def forward(self, values):
            drawn.append(float(torch.rand(())))
            return self.layer(values)

    start(folder / "a", net=Drop(), steps=10, seed=4)
    whole = drawn[:5] + drawn[6:11]  # the judge draws too
    drawn.clear()
    torch.rand(17)
    start(folder / "b", net=Drop(), steps=10, seed=4)
    assert drawn[:5] + drawn[6:11] == whole
    assert len(set(whole)) == 10
    drawn.clear()
    (folder / "b" / FILE).unlink()
    start(folder / "b", net=Drop(), steps=10, seed=5)
    assert drawn[:5] + drawn[6:11] != whole


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_mixed_precision_learns_the_same(folder, precision):
    seen = set()

    class Kinds(Entropy):
        def losses(self, network, batch):
            seen.add(network(batch[0]).dtype)
            return super().losses(network, batch)

    full, _, _ = start(folder / "a")
    half, _, _ = start(folder / "b", precision=precision, step=Kinds())
    assert seen == {loops.PRECISIONS[precision]}
    assert {p.dtype for p in half.network.parameters()} == {torch.float32}
    last = [state.progress.history[-1]["loss"] for state in (full, half)]
    assert last[0] == pytest.approx(last[1], rel=0.1)


def test_gradients_of_half_precision_are_clipped_at_their_true_length(folder):
    full, _, _ = start(folder / "a", kind="sgd", clip=0.02)
    half, _, _ = start(folder / "b", kind="sgd", clip=0.02, precision="fp16")
    for one, other in zip(full.network.parameters(), half.network.parameters(), strict=True):
        assert torch.allclose(one, other, atol=2e-3)


def test_a_network_that_comes_to_rest_is_woken(folder):
    state, _, _ = start(folder, net=network(norm=True).eval(), steps=5)
    assert int(state.network[1].num_batches_tracked) == 5


def test_compiled_networks_keep_their_names(folder, monkeypatch):
    compiled = []

    def stand_in(network):
        compiled.append(network)
        return copy.copy(network)

    monkeypatch.setattr(torch, "compile", stand_in)
    state, _, _ = start(folder, compile=True)
    assert compiled == [state.network]
    again, feed, _ = start(folder, compile=True)
    assert feed.loaded == []
    assert same(again.network.state_dict(), state.network.state_dict())


def test_images_of_all_parts_count(folder):
    told, _ = events_of(folder, accumulate=4)
    speeds = [e["value"] for e in told if e.get("name") == "images_per_second"]
    waits = [e["value"] for e in told if e.get("name") == "waiting"]
    assert len(speeds) == len(waits) == 4
    assert min(speeds) > IMAGES
