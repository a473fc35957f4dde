"""The state of a run comes back bit for bit; a broken one is told, a new one replaces it whole."""

import json
import stat

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file
from torch import nn

from lclab.errors import InputError, WorkError
from lclab.train import checkpoint
from lclab.train.checkpoint import FILE, KEY, restore, save

from .loops import network, same, start, state_for, weights_of


@pytest.mark.parametrize("kind", ["adamw", "sgd"])
@pytest.mark.parametrize("order", [torch.contiguous_format, torch.channels_last])
def test_everything_comes_back(folder, kind, order):
    state, _, _ = start(folder, net=network(norm=True), kind=kind)
    state.progress.sums = {"loss": 0.1 + 0.2}
    save(state, folder)
    nothing = network(norm=True).to(memory_format=order)
    for parameter in nothing.parameters():
        nn.init.zeros_(parameter)
    again, _ = state_for(nothing, kind)
    assert restore(again, folder)
    assert same(weights_of(again.network), weights_of(state.network))
    assert same(weights_of(again.average), weights_of(state.average))
    assert again.progress == state.progress
    before, after = (s.optimiser.state_dict()["state"] for s in (state, again))
    assert before.keys() == after.keys()
    for number, memory in before.items():
        assert same(memory, after[number])
    for parameter in again.network.parameters():
        for tensor in again.optimiser.state[parameter].values():
            if tensor.shape == parameter.shape:
                assert tensor.stride() == parameter.stride()


def test_the_scaler_of_half_precision_comes_back(folder):
    state, _ = state_for(network(), scaler=True)
    state.scaler._init_scale = 512.0
    torch.autograd.backward(state.scaler.scale(state.network(torch.ones(1, 2, 3, 3)).sum()))
    state.scaler.step(state.optimiser)
    state.scaler.update()
    save(state, folder)
    again, _ = state_for(network(), scaler=True)
    assert restore(again, folder)
    assert again.scaler.get_scale() == 512.0
    assert again.scaler.state_dict() == state.scaler.state_dict()


def test_where_there_is_none_nothing_is_restored(folder):
    state, _ = state_for(network())
    before = weights_of(state.network)
    assert not restore(state, folder)
    assert same(weights_of(state.network), before)
    assert state.progress.step == 0


def test_it_is_json_and_tensors_that_others_may_read(folder):
    start(folder)
    path = folder / FILE
    header = path.read_bytes()
    length = int.from_bytes(header[:8], "little")
    facts = json.loads(json.loads(header[8 : 8 + length])["__metadata__"][KEY])
    assert facts["step"] == 20
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.fixture
def kept(folder):
    start(folder)
    return folder / FILE


def put(path, tensors, facts):
    save_file(tensors, path, facts)


@pytest.mark.parametrize("length", [0, 5, 300, -1])
def test_a_state_that_was_cut_off_is_told(folder, kept, length):
    kept.write_bytes(kept.read_bytes()[:length])
    assert_told(folder)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"\xff" * 4000),
        lambda path: put(path, {"network.x": np.zeros(2)}, None),
        lambda path: put(path, {"network.x": np.zeros(2)}, {KEY: "{"}),
        lambda path: put(path, {"network.x": np.zeros(2)}, {KEY: "[1]"}),
        lambda path: put(path, {"network.x": np.zeros(2)}, {KEY: '{"scaler": {}}'}),
    ],
)
def test_a_broken_state_is_told(folder, kept, damage):
    damage(kept)
    assert_told(folder)


def assert_told(folder):
    state, _ = state_for(network())
    with pytest.raises(InputError) as caught:
        restore(state, folder)
    assert caught.value.field == "output"
    assert f"{folder / FILE}: this state of the run cannot be taken up" in str(caught.value)
    assert "'restart'" in caught.value.remedy


def test_the_state_of_another_network_is_told(folder, kept):
    state, _ = state_for(network(norm=True))
    with pytest.raises(InputError, match="cannot be taken up"):
        restore(state, folder)


def test_the_old_state_stays_until_the_new_one_is_whole(folder, kept, monkeypatch):
    before = kept.read_bytes()
    state, _ = state_for(network())

    def fail(*_args):
        raise OSError(28, "No space left on device")

    for name in ("save_file", "os.fsync"):
        owner, _, attribute = name.rpartition(".")
        with monkeypatch.context() as patch:
            patch.setattr(getattr(checkpoint, owner) if owner else checkpoint, attribute, fail)
            with pytest.raises(WorkError, match="the disk is full"):
                save(state, folder)
        assert kept.read_bytes() == before
        assert [p.name for p in folder.iterdir() if p.name.endswith(".partial")] == []
    save(state, folder)
    assert kept.read_bytes() != before
