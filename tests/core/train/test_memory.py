"""Where memory ends, half the batch is taken once; after that the numbers are told."""

import pytest
import torch

from lclab.errors import CancelledError, OutOfMemoryError
from lclab.events import Report
from lclab.train.memory import free_bytes, is_out_of_memory

from .loops import Entropy, Power, start

GIB = 2**30


class Full:
    """A device with memory for so many images, that tells it in its own words."""

    def __init__(self, images, error=torch.OutOfMemoryError, text="CUDA out of memory."):
        self.images, self.error, self.text = images, error, text
        self.batches = []

    def losses(self, network, batch):
        if len(batch[0]) > self.images:
            raise self.error(self.text)
        self.batches.append(len(batch[0]))
        return Entropy().losses(network, batch)


def warned(folder, step, **more):
    told = []
    report = Report(told.append)
    result = start(folder, step=step, report=report, **more)
    report.flush()
    return [e["message"] for e in told if e["event"] == "warning"], result


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (torch.OutOfMemoryError, "CUDA out of memory. Tried to allocate 2.00 GiB."),
        (MemoryError, "Unable to allocate 2.00 GiB for an array"),
        (RuntimeError, "[enforce fail at alloc_cpu.cpp:121] DefaultCPUAllocator: can't allocate"),
        (RuntimeError, "MPS backend out of memory (MPS allocated: 9.04 GB)."),
        (RuntimeError, "CUDNN_STATUS_ALLOC_FAILED"),
    ],
)
def test_out_of_memory_halves_the_batch_once_and_goes_on(folder, error, text):
    step = Full(4, error, text)
    (warning,), (state, _, judge) = warned(folder, step)
    assert "8 points do not fit" in warning
    assert "4 points at a time" in warning
    assert step.batches == [4] * 40
    assert [step for step, _ in judge.judged] == [5, 10, 15, 20]
    (folder / "a").mkdir()
    whole, _, _ = start(folder / "a")
    for one, other in zip(state.network.parameters(), whole.network.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-4)


def test_out_of_memory_in_the_middle_loses_and_doubles_nothing(folder):
    """The loss of an epoch is still the mean over its steps."""

    class Later(Full):
        def losses(self, network, batch):
            self.images = 8 if len(self.batches) < 3 else 4
            return super().losses(network, batch)

    step = Later(8)
    _, (state, _, _) = warned(folder, step)
    assert step.batches == [8] * 3 + [4] * 34
    (folder / "a").mkdir()
    whole, _, _ = start(folder / "a")
    losses = [[r["loss"] for r in s.progress.history] for s in (state, whole)]
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)


def test_half_a_step_before_memory_ends_is_forgotten(folder):
    """The first part of the first batch has left its slope behind."""

    class Second(Full):
        def losses(self, network, batch):
            self.images = 4 if not self.batches else 2
            return super().losses(network, batch)

    _, (state, _, _) = warned(folder, Second(4), accumulate=2, kind="sgd", steps=3)
    (folder / "a").mkdir()
    whole, _, _ = start(folder / "a", kind="sgd", steps=3)
    for one, other in zip(state.network.parameters(), whole.network.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-5)


def test_a_second_time_is_an_error_with_the_numbers(folder):
    with pytest.raises(OutOfMemoryError) as caught:
        start(folder, step=Full(3))
    assert caught.value.field == "batch"
    assert "4 points do not fit into the memory of cpu (CUDA out of memory.)" in str(caught.value)


def test_a_batch_that_cannot_be_cut_is_an_error_at_once(folder):
    with pytest.raises(OutOfMemoryError, match="1 points do not fit"):
        start(folder, step=Full(0), accumulate=8)


def test_a_cut_batch_stays_cut_after_a_break(folder):
    power = Power(cancel=8)

    class Both(Full):
        def losses(self, network, batch):
            power.use()
            return super().losses(network, batch)

    report = Report(lambda _event: None, power.is_cancelled)
    with pytest.raises(CancelledError):
        start(folder, step=Both(4), report=report)
    warnings, _ = warned(folder, step := Full(4))
    assert warnings == []
    assert set(step.batches) == {4}
    assert len(step.batches) < 40


def test_other_errors_are_not_taken_for_lack_of_memory(folder):
    with pytest.raises(RuntimeError, match="shapes"):
        start(folder, step=Full(0, RuntimeError, "shapes do not fit"))
    assert not is_out_of_memory(ValueError("cannot allocate"))


def test_free_memory_is_that_of_the_machine():
    assert GIB / 10 < free_bytes(torch.device("cpu")) < 100_000 * GIB
