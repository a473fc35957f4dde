"""Several processes train one network: the same one in each, and the one that one would train."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from lclab.modelfile import read_card
from lclab.train.processes import Group, this_group

from ..conftest import COMMAND
from .conftest import NET
from .loops import same, start

SEVERAL = Path(__file__).with_name("several.py")


def torchrun(*words, count=2):
    """Run a script in several processes, to its end."""
    launcher = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", count]
    more = [
        "--master-addr",
        "127.0.0.1",
        "--rdzv-backend",
        "c10d",
        "--rdzv-endpoint",
        "127.0.0.1:0",
    ]
    done = subprocess.run(
        [*map(str, launcher), *more, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout + done.stderr


def ranks_of(folder):
    tensors = [load_file(folder / f"rank{rank}.safetensors") for rank in range(2)]
    told = [json.loads((folder / f"rank{rank}.json").read_text()) for rank in range(2)]
    return tensors, told


def test_two_processes_train_what_one_would_and_a_cancel_of_one_stops_both(folder):
    places = [folder / "whole", folder / "cancelled", folder / "alone"]
    for place in places:
        place.mkdir()
    torchrun(SEVERAL, *places[:2])
    (one, other), told = ranks_of(places[0])
    assert told == [{"step": 20, "cancelled": False, "count": 2}] * 2
    assert same(one, other)
    state, _, _ = start(places[2], accumulate=2, clip=0.5)
    for name in ("network", "average"):
        for key, tensor in getattr(state, name).state_dict().items():
            assert torch.allclose(one[f"{name}.{key}"], tensor, atol=1e-4), key
    tensors, told = ranks_of(places[1])
    assert told == [{"step": 7, "cancelled": True, "count": 2}] * 2
    assert same(*tensors)


def test_the_command_in_two_processes(data, run):
    """A whole run, with the norms of a real network: the folder is that of one process."""
    words = ["--dataset", data.folder, "--output", run, "--device", "cpu", "--threads", 1]
    words += ["--crop", 32, "--batch", 4, "--steps", 4, "--epoch", 2, "--encoder-weights", "none"]
    text = torchrun(COMMAND, "train", *words, "--model", "unet", "--set", *NET)
    assert text.count("Device: cpu") == 1  # one of them reports
    metrics = json.loads((run / "metrics.json").read_text(encoding="utf-8"))
    labelled = [sum(data.pixels[split].values()) for split in ("validation", "test")]
    counted = [sum(map(sum, metrics["splits"][s]["confusion"])) for s in ("validation", "test")]
    assert counted == labelled
    assert read_card(run / "model.onnx").classes == data.classes
    assert len((run / "log.jsonl").read_text().splitlines()) == 2


def test_one_process_alone_needs_no_others():
    group, net = Group(), nn.Conv2d(1, 1, 1)
    group.join(torch.device("cpu"))
    group.wait()
    assert group.wrapped(net, torch.device("cpu")) is net
    values = torch.arange(3.0)
    assert group.summed(values) is values
    assert group.any(True, torch.device("cpu"))
    assert not group.any(False, torch.device("cpu"))
    group.leave()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({}, Group(0, 1, 0)),
        ({"RANK": "3", "WORLD_SIZE": "8", "LOCAL_RANK": "1"}, Group(3, 8, 1)),
    ],
)
def test_the_place_that_torchrun_gives(monkeypatch, names, expected):
    for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert this_group() == expected
    assert expected.is_first == (expected.rank == 0)
