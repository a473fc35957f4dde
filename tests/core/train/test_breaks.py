"""Whatever interrupts a loop, what comes after it is as if nothing had been."""

import random

import pytest
from safetensors.torch import load_file

from lclab.errors import CancelledError, WorkError
from lclab.events import Report
from lclab.train.checkpoint import FILE

from .loops import (
    Entropy,
    FailingStep,
    Power,
    Scribe,
    network,
    same,
    start,
    timeless,
    weights_of,
)


class FailingJudge(Scribe):
    """Uses power while scoring and keeping; scoring can be cancelled."""

    def __init__(self, power):
        super().__init__()
        self.power = power

    def score(self, network, step):
        self.power.use()
        if self.power.is_cancelled():
            raise CancelledError
        return super().score(network, step)

    def keep(self, network, step):
        self.power.use()
        super().keep(network, step)


def broken_run(folder, powers, **more):
    """Run again and again, each time with another supply of power; the last is without end."""
    breaks, kept = 0, []
    for power in (*powers, Power()):
        judge = FailingJudge(power)
        net = network(norm=True, drop=0.3)
        report = Report(lambda _event: None, power.is_cancelled)
        try:
            state, _, _ = start(
                folder, net=net, step=FailingStep(power), judge=judge, report=report, **more
            )
        except (KeyboardInterrupt, CancelledError):
            breaks += 1
        kept += judge.kept
    return state, dict(kept), breaks


def assert_as_unbroken(folder, powers, **more):
    whole, kept, _ = broken_run(folder / "a", [], **more)
    state, kept_again, breaks = broken_run(folder / "b", powers, **more)
    assert same(weights_of(state.network), weights_of(whole.network))
    assert same(weights_of(state.average), weights_of(whole.average))
    assert timeless(state) == timeless(whole)
    assert kept_again.keys() == kept.keys()
    assert all(same(kept_again[step], kept[step]) for step in kept)
    ends = [load_file(folder / x / FILE) for x in "ab"]
    assert same(*ends)
    return breaks


@pytest.fixture(autouse=True)
def _folders(folder):
    for name in "ab":
        (folder / name).mkdir()


@pytest.mark.parametrize("moment", range(1, 25))
def test_cancelled_at_any_moment(folder, moment):
    """20 steps and 4 looks at the validation crops use power."""
    assert assert_as_unbroken(folder, [Power(cancel=moment)]) == 1


@pytest.mark.parametrize("moment", [1, 3, 5, 6, 7, 8, 12, 24, 25])
def test_killed_at_any_moment(folder, moment):
    assert assert_as_unbroken(folder, [Power(cut=moment)]) == 1


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", ["adamw", "sgd"])
def test_killed_and_cancelled_again_and_again(folder, seed, kind):
    rng = random.Random(seed)
    some = [Power(**{rng.choice(["cut", "cancel"]): rng.randint(1, 14)}) for _ in range(8)]
    parts = rng.choice([1, 2])
    breaks = assert_as_unbroken(folder, some, kind=kind, accumulate=parts, precision="bf16")
    assert breaks >= 2


@pytest.mark.parametrize("scores", [[0.3, 0.2, 0.5, 0.5], [0.5, 0.1, 0.1, 0.6]])
@pytest.mark.parametrize("moment", [6, 11, 12])
def test_patience_goes_on_counting(folder, scores, moment):
    def run(place, powers):
        for power in (*powers, Power()):
            report = Report(lambda _event: None, power.is_cancelled)
            try:
                return start(
                    place, step=FailingStep(power), judge=Scribe(scores), report=report, patience=2
                )
            except CancelledError:
                assert power.cancel == moment
        raise AssertionError

    whole, _, _ = run(folder / "a", [])
    broken, _, _ = run(folder / "b", [Power(cancel=moment)])
    assert timeless(broken) == timeless(whole)
    assert broken.progress.best_step == whole.progress.best_step


def test_time_goes_on_counting(folder):
    power = Power(cancel=8)
    report = Report(lambda _event: None, power.is_cancelled)
    with pytest.raises(CancelledError):
        start(folder, step=FailingStep(power), report=report)
    state, _, _ = start(folder)
    history = state.progress.history
    spent = sum(
        8 * (r["step"] - b) / r["images_per_second"] for b, r in zip((0, 5, 10, 15), history)
    )
    assert state.progress.seconds == pytest.approx(spent)


class Broken(Entropy):
    """Losses that are no numbers from a step on."""

    def __init__(self, first, value=float("nan")):
        self.first, self.value, self.steps = first, value, 0

    def losses(self, network, batch):
        self.steps += 1
        losses = super().losses(network, batch)
        if self.steps >= self.first:
            losses["rest"] = losses["rest"] * self.value
        return losses


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("first", [6, 8, 10])
def test_a_loss_that_is_no_number_stops_with_the_last_good_state_kept(folder, value, first):
    good, _, _ = start(folder / "a")
    with pytest.raises(WorkError) as caught:
        start(folder / "b", step=Broken(first, value))
    assert caught.value.field == "rate"
    assert "The loss is no longer a number (half = " in str(caught.value)
    assert "the state after step 5 is kept" in str(caught.value)
    again, feed, _ = start(folder / "b")
    assert feed.loaded[0][0] == 5
    assert timeless(again) == timeless(good)
    assert same(weights_of(again.network), weights_of(good.network))


class Cliff(Entropy):
    """A loss that is a number, but whose slope is none after nine steps."""

    steps = 0

    def losses(self, network, batch):
        self.steps += 1
        losses = super().losses(network, batch)
        if self.steps == 10:
            losses["rest"] = losses["rest"] + (0 * network(batch[0]).sum()).abs().sqrt()
        return losses


def test_weights_that_are_no_numbers_are_not_kept(folder):
    judge = Scribe()
    with pytest.raises(WorkError, match="weights are no longer numbers by step 10; .* step 5 is"):
        start(folder, step=Cliff(), judge=judge)
    assert [step for step, _ in judge.judged] == [5]
    state, feed, _ = start(folder)
    assert feed.loaded[0][0] == 5
    assert all(bool(p.isfinite().all()) for p in state.network.parameters())


def test_after_a_cancel_the_state_that_is_named_is_the_cancelled_one(folder):
    power = Power(cancel=8)
    report = Report(lambda _event: None, power.is_cancelled)
    with pytest.raises(CancelledError):
        start(folder, step=FailingStep(power), report=report)
    with pytest.raises(WorkError, match="the state after step 8 is kept"):
        start(folder, step=Broken(2))


def test_a_cancel_does_not_keep_what_is_no_number(folder):
    power = Power(cancel=8)

    class Both(Broken):
        def losses(self, network, batch):
            power.use()
            return super().losses(network, batch)

    report = Report(lambda _event: None, power.is_cancelled)
    with pytest.raises(WorkError, match="the state after step 5 is kept"):
        start(folder, step=Both(7), report=report)
