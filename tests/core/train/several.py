"""Run by torchrun: a loop in every process, on a network without batch statistics.

Writes the network, the average and the history of each process into the folder that is given.
"""

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "core"), str(ROOT)]

from lclab.errors import CancelledError  # noqa: E402 - found by the line above
from lclab.events import Report  # noqa: E402
from lclab.train.loop import Loop  # noqa: E402
from lclab.train.processes import this_group  # noqa: E402
from tests.core.train.loops import (  # noqa: E402
    Entropy,
    Points,
    Scribe,
    network,
    plan_in,
    state_for,
)


class Share(Points):
    """The points of one process."""

    def __init__(self, group):
        super().__init__()
        self.group = group

    def load(self, step, part, parts):
        count = self.group.count
        return super().load(step, self.group.rank * parts + part, count * parts)


def train(folder, group, accumulate, cancel_at):
    """Train, and write down what came of it."""
    state, average = state_for(network())
    asked = []

    def is_cancelled():
        asked.append(1)
        return group.rank == 1 and len(asked) > cancel_at > 0

    plan = plan_in(folder, accumulate=accumulate, clip=0.5)
    loop = Loop(Entropy(), state, average, plan, Report(lambda _: None, is_cancelled), group)
    was_cancelled = False
    try:
        loop.run(Share(group), Scribe([0.5]))
    except CancelledError:
        was_cancelled = True
    tensors = {f"network.{n}": t for n, t in state.network.state_dict().items()}
    tensors |= {f"average.{n}": t for n, t in state.average.state_dict().items()}
    save_file(tensors, folder / f"rank{group.rank}.safetensors")
    told = {"step": state.progress.step, "cancelled": was_cancelled, "count": group.count}
    (folder / f"rank{group.rank}.json").write_text(json.dumps(told))


def main(whole, cancelled):
    """Train twice: to the end, and to a cancel in one process."""
    torch.set_num_threads(1)
    group = this_group()
    group.join(torch.device("cpu"))
    assert group.any(group.rank == 1, torch.device("cpu"))
    assert not group.any(False, torch.device("cpu"))
    train(whole, group, 2, 0)
    train(cancelled, group, 1, 7)
    group.leave()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
