"""Searches from a data set to a model file."""

import json
import shutil
from pathlib import Path

import pytest
import rasterio
from safetensors.torch import load_file

from lclab.errors import CancelledError, InputError
from lclab.events import Report
from lclab.modelfile import read_card
from lclab.models.architecture import architecture
from lclab.models.genotype import Genotype
from lclab.registry import strategies
from lclab.search.folder import COURSE, TRAINING
from lclab.spec import task
from lclab.train.checkpoint import FILE as CHECKPOINT
from lclab.train.folder import MANNER, SPEC

from ..train.loops import TIMES, same


def genotype_of(run):
    return Genotype.from_json((run / "genotype.json").read_text(encoding="utf-8"))


def history(run):
    lines = (run / "log.jsonl").read_text(encoding="utf-8").splitlines()
    return [{n: v for n, v in json.loads(line).items() if n not in TIMES} for line in lines]


def assert_same_search(one, other):
    names = "checkpoint.safetensors", "model.safetensors"
    assert all(same(load_file(one / name), load_file(other / name)) for name in names)
    assert genotype_of(one) == genotype_of(other)
    assert history(one) == history(other)


class Stopping:
    """A report whose user cancels after so many looks at whether they did."""

    def __init__(self, looks):
        self.left = looks
        self.report = Report(lambda _: None, self.is_cancelled)

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def test_a_search_leaves_what_a_user_needs(done, search, data):
    run, result = done, search()
    assert result["genotype"] == str(run / "genotype.json")
    assert result["model"] == str(run / "model.onnx")
    assert (run / "model.onnx").read_bytes() == (run / "training" / "model.onnx").read_bytes()
    assert 0 <= result["miou"] <= 1
    facts = json.loads((run / "genotype.json").read_text(encoding="utf-8"))
    assert facts["search"]["strategy"] == "fast candidates=1"
    assert "the ways into a cell add up to 1" in facts["search"]["path"]
    built = architecture(str(run / "genotype.json"), ()).build(3, len(data.classes))
    assert facts["parameters"] == sum(p.numel() for p in built.parameters()) == result["params"]
    page = (run / "report.html").read_text(encoding="utf-8")
    for word in ("<svg", "separable" if "sep_conv" in str(facts) else "joined", "mean IoU"):
        assert word in page
    card = read_card(run / "model.onnx")
    assert card.architecture["arguments"]["f"] == 4
    assert [c.name for c in card.classes] == [c.name for c in data.classes]


def test_what_was_found_can_be_trained_and_mapped_with(done, data, folder):
    run = done
    train, predict = task("train"), task("predict")
    values = {"dataset": str(data.folder), "model": str(run / "genotype.json")}
    values |= {"output": str(folder / "zwei"), "steps": 2, "batch": 4, "crop": 64, "device": "cpu"}
    values["threads"] = 1
    found = train.run(train.parse(values), Report(lambda _: None))
    image = folder / "bild.tif"
    with rasterio.open(
        image, "w", driver="GTiff", width=70, height=50, count=3, dtype="uint8"
    ) as raster:
        raster.write(data.open(data.scenes[0]).image[:50, :70].transpose(2, 0, 1))
    for model in (found["model"], str(run / "model.onnx")):
        output = folder / f"{Path(model).parent.name}.tif"
        predict.run(
            predict.parse({"image": str(image), "model": [model], "output": str(output)}),
            Report(lambda _: None),
        )
        with rasterio.open(output) as mapped:
            assert mapped.shape == (50, 70)


def test_a_finished_search_is_done_at_once(done, search):
    told = []
    report = Report(told.append)
    search(report)
    report.flush()
    assert [e["message"] for e in told] == [f"This search is done already: {done}"]


def test_another_call_on_it_is_refused(done, search):
    with pytest.raises(InputError, match=r"with another steps \(6 then, 8 now\)"):
        search(steps=8)


def test_a_broken_search_goes_on_as_if_it_had_not_been(done, search, folder):
    """In the warm-up, in turns, at the end of the search and in the training."""
    run, again = done, folder / "gestört"
    (again / TRAINING).mkdir(parents=True)
    measured = COURSE, SPEC, f"{TRAINING}/{SPEC}", f"{TRAINING}/{MANNER}"
    for name in measured:  # another measurement may choose to compute in another order
        shutil.copy(run / name, again / name)
    for looks in (2, 4, 3, 1):
        with pytest.raises(CancelledError):
            search(Stopping(looks).report, output=str(again))
        assert genotype_of(again)
    assert (again / TRAINING / CHECKPOINT).is_file()
    search(output=str(again))
    assert_same_search(run, again)


@pytest.mark.parametrize("name", strategies.entries())
def test_every_strategy_searches(search, name):
    more = ["parts=2"] if name == "partial" else []
    result = search(strategy=name, training=False, steps=4, set=["candidates=1", *more])
    assert "model" not in result
    assert Path(result["report"]).is_file()


def test_the_best_of_several_candidates_is_taken(search, folder):
    run = folder / "Suche 1"
    several = {"set": ["candidates=2"], "training_steps": 5, "training": False}
    with pytest.raises(CancelledError):  # in the midst of the candidates
        search(Stopping(20).report, **several)
    assert (run / "contest" / "1").is_dir()
    search(**several)
    rows = json.loads((run / "metrics.json").read_text(encoding="utf-8"))["candidates"]
    assert len({row["genotype"] for row in rows}) == 2
    best = max(rows, key=lambda row: row["miou"])
    assert genotype_of(run) == Genotype.from_json(best["genotype"])
    assert not (run / "contest").exists()
    page = (run / "report.html").read_text(encoding="utf-8")
    assert page.count("sizes 1/") == 2


def test_a_search_that_collapses_ends_early_with_a_network(search, folder):
    wanted = ["skips=-1", "candidates=1"]
    result = search(set=wanted, steps=30, warmup=0.5, training=False)
    steps = [row["step"] for row in history(folder / "Suche 1")]
    assert 15 < steps[-1] < 30  # the second look after the warm-up
    assert "because skip connections took" in Path(result["report"]).read_text(encoding="utf-8")
    result = search(set=wanted, warmup=0.0, training=False, output=str(folder / "zwei"))
    assert Path(result["genotype"]).is_file()


def test_half_precision_searches_too(search, folder):
    search(precision="bf16", training=False)
    course = json.loads((folder / "Suche 1" / "course.json").read_text(encoding="utf-8"))
    assert course["manner"]["precision"] == "bf16"


def test_limits_are_kept(search, folder):
    free = search(output=str(folder / "frei"), training=False, f=30, dim=64)
    most = 0.8 * free["params"] / 1e6
    result = search(output=str(folder / "klein"), training=False, f=30, dim=64, max_params=most)
    assert result["params"] <= most * 1e6


def test_progress_names_what_is_best_by_now(search):
    told = []
    report = Report(told.append)
    search(report)
    report.flush()
    logs = " ".join(e["message"] for e in told if e["event"] == "log")
    assert "Best so far: sizes 1/" in logs
    assert "needs about" in logs
    fractions = [e["fraction"] for e in told if e["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert any(e["event"] == "preview" and e["path"].endswith("found.svg") for e in told)


@pytest.mark.parametrize(
    ("more", "field", "problem"),
    [
        ({"strategy": "quick"}, "strategy", "no strategy called 'quick'"),
        ({"set": ["width=3"]}, "set", "'fast' has no such argument"),
        ({"strategy": "partial", "set": ["parts=3"]}, "set", "4 channels cannot be cut"),
        ({"budget": "soon"}, "budget", "no span of time"),
        ({"max_params": 0.01}, "max_params", "smallest networks of this space have"),
    ],
)
def test_bad_input_is_refused_before_anything_is_done(search, folder, more, field, problem):
    with pytest.raises(InputError, match=problem) as e:
        search(**more)
    assert e.value.field == field
    assert not (folder / "Suche 1").exists()


def test_the_cost_is_told_and_nothing_is_written(search, folder):
    found = search(dry_run=True, training_steps=1000, set=["candidates=2"])
    assert not (folder / "Suche 1").exists()
    assert found["steps"] == 9
    assert found["seconds"] > 9 * found["seconds_per_step"] > 0
    assert 0 < found["memory_bytes"] < found["free_bytes"]
    assert found["told"].endswith("GB on cpu, 1 thread.")
    alone = search(dry_run=True, training=False)
    assert alone["seconds"] < found["seconds"]
    assert search(dry_run=True, steps=0, budget="20min")["seconds"] == 1200
    with pytest.raises(InputError, match="no strategy called"):
        search(dry_run=True, strategy="quick")


def test_the_cost_of_a_search_that_is_done_or_was_stopped(done, search):
    before = {path: path.stat().st_mtime_ns for path in done.rglob("*")}
    assert search(dry_run=True)["steps"] == 0
    for name in ("metrics.json", f"{TRAINING}/metrics.json"):
        (done / name).unlink()
    rest = search(dry_run=True)
    assert (rest["steps"], rest["seconds"] > 0) == (0, True)
    assert set(done.rglob("*")) == {p for p in before if p.name != "metrics.json"}
