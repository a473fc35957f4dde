"""A run's folder: begun, gone on with, refused, emptied."""

import dataclasses
import json

import pytest

from lclab.data.dataset import DataSet
from lclab.errors import InputError, WorkError
from lclab.spec import task
from lclab.train.device import Manner
from lclab.train.folder import RunFolder, write_json, write_log

from .conftest import QUICK, easy_data_set


@pytest.fixture
def folder_for(data, run):
    """The folder of a run with these values."""

    def make(data_set=data, **more):
        values = {"dataset": str(data_set.folder), "output": str(run), **QUICK, **more}
        return RunFolder(run, task("train").parse(values), data_set)

    return make


def learn(run, name="checkpoint.safetensors"):
    (run / name).write_text("what was learnt")


def test_a_new_folder_says_what_was_asked_for(folder_for, run, data):
    folder_for(batch=12).prepare(False)
    facts = json.loads((run / "spec.json").read_text(encoding="utf-8"))
    assert facts["batch"] == 12
    assert facts["set"] == list(QUICK["set"])
    assert facts["dataset"] == data.folder.as_posix()
    assert [p.name for p in run.iterdir()] == ["spec.json"]


@pytest.mark.parametrize("learnt", [True, False])
def test_the_same_call_goes_on(folder_for, run, learnt):
    folder_for().prepare(False)
    folder_for().keep_manner(Manner("fp32", False))
    if learnt:
        learn(run)
    again = folder_for(device="auto", threads=2)
    again.prepare(False)
    assert again.is_measured
    assert again.manner() == Manner("fp32", False)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"batch": 16}, "another batch (4 then, 16 now)"),
        ({"crop": 64, "seed": 3}, "another crop (32 then, 64 now), seed (0 then, 3 now)"),
        ({"loss": ["dice"]}, "loss (['cross_entropy', 'dice:0.5'] then, ['dice'] now)"),
        ({"set": ["encoder=resnet18"]}, "set ("),
    ],
)
def test_another_call_on_it_is_refused_and_says_what_differs(folder_for, run, changes, said):
    folder_for().prepare(False)
    learn(run)
    before = (run / "spec.json").read_text(encoding="utf-8")
    with pytest.raises(InputError) as caught:
        folder_for(**changes).prepare(False)
    assert caught.value.field == "output"
    assert said in str(caught.value)
    assert (run / "spec.json").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("name", ["checkpoint.safetensors", "model.safetensors", "metrics.json"])
def test_whatever_was_learnt_is_not_lost_to_another_call(folder_for, run, name):
    folder_for().prepare(False)
    learn(run, name)
    with pytest.raises(InputError, match="another run"):
        folder_for(batch=16).prepare(False)
    assert (run / name).is_file()


def test_a_run_that_learnt_nothing_yet_may_be_begun_otherwise(folder_for, run):
    """As after a first try with too large a batch."""
    folder_for().prepare(False)
    folder_for().keep_manner(Manner("fp32", False))
    folder_for(batch=16).prepare(False)
    assert json.loads((run / "spec.json").read_text())["batch"] == 16
    assert not folder_for(batch=16).is_measured


def test_a_data_set_may_move(folder_for, run, data, folder):
    folder_for().prepare(False)
    learn(run)
    moved = data.folder.rename(folder / "anderswo")
    folder_for(DataSet.load(moved)).prepare(False)


def test_another_data_set_is_refused(folder_for, run, folder):
    folder_for().prepare(False)
    learn(run)
    other = easy_data_set(folder / "other", letters=(("ttt",) * 3,))
    with pytest.raises(InputError, match="data set (.*Daten ä then, .*other now)"):
        folder_for(other).prepare(False)


def test_a_data_set_made_anew_is_refused(folder_for, run, data):
    folder_for().prepare(False)
    learn(run)
    dataclasses.replace(data, margin=5).save(data.folder)
    with pytest.raises(InputError, match=r"another data set \(made anew since\)"):
        folder_for().prepare(False)


@pytest.mark.parametrize("restart", [False, True])
def test_a_folder_with_other_things_is_refused_and_left_alone(folder_for, run, restart):
    run.mkdir()
    (run / "model.safetensors").write_text("mine")
    with pytest.raises(InputError, match="this folder holds other things"):
        folder_for().prepare(restart)
    assert [p.name for p in run.iterdir()] == ["model.safetensors"]
    assert (run / "model.safetensors").read_text() == "mine"


def test_restart_throws_the_earlier_run_away(folder_for, run):
    folder_for().prepare(False)
    (run / "previews").mkdir()
    for name in ("checkpoint.safetensors", "model.onnx", "model.safetensors", "metrics.json",
                 "report.html", "log.jsonl", "manner.json", ".model.onnx.partial",
                 "previews/0000002.png"):  # fmt: skip
        learn(run, name)
    folder_for(batch=16).prepare(True)
    assert [p.name for p in run.iterdir()] == ["spec.json"]
    assert json.loads((run / "spec.json").read_text())["batch"] == 16


def test_restart_keeps_what_is_no_part_of_a_run(folder_for, run):
    folder_for().prepare(False)
    (run / "previews").mkdir()
    for name in ("notes.txt", "map.tif", "previews/mine.txt"):
        (run / name).write_text("mine")
    learn(run)
    folder_for().prepare(True)
    assert {p.name for p in run.rglob("*.*")} == {"spec.json", "notes.txt", "map.tif", "mine.txt"}


def test_restart_of_nothing_is_a_beginning(folder_for, run):
    folder_for().prepare(True)
    assert (run / "spec.json").is_file()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "7"])
def test_a_broken_file_of_the_run_is_told(folder_for, run, text):
    folder_for().prepare(False)
    (run / "spec.json").write_text(text)
    with pytest.raises(InputError, match="spec.json: this file of the run is broken"):
        folder_for().prepare(False)
    folder_for().prepare(True)


def test_a_broken_manner_is_told(folder_for, run):
    folder_for().prepare(False)
    for text in ('{"precision": 5}', "{}", "x"):
        (run / "manner.json").write_text(text)
        with pytest.raises(InputError, match="manner.json: this file of the run is broken"):
            folder_for().manner()


@pytest.mark.parametrize("name", ["model.onnx", "model.safetensors"])
def test_a_finished_run_is_known_by_its_metrics(folder_for, run, name):
    """Some networks have no ONNX file."""
    folder_for().prepare(False)
    assert folder_for().result is None
    (run / name).touch()
    write_json(
        {"miou": 0.5, "oa": 0.7, "steps": 4, "seconds": 1.5, "more": 1}, run / "metrics.json"
    )
    assert folder_for().result == {
        "model": str(run / name),
        "weights": str(run / "model.safetensors"),
        "report": str(run / "report.html"),
        "metrics": str(run / "metrics.json"),
        "miou": 0.5,
        "oa": 0.7,
        "steps": 4,
        "seconds": 1.5,
    }


def test_a_file_in_the_way_is_told(folder_for, run):
    run.write_text("a file")
    with pytest.raises((InputError, WorkError), match="Lauf 1"):
        folder_for().prepare(False)


def test_the_log_has_a_line_of_json_for_every_epoch(run):
    run.mkdir()
    history = [{"step": 5, "iou_Köln": 0.5}, {"step": 10}]
    write_log(history, run)
    lines = (run / "log.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == history
    assert "Köln" in lines[0]
