"""Tables done: figures, page and files, what is done once, and what goes wrong in a row."""

import csv
import json
from pathlib import Path

import pytest

from lclab.errors import CancelledError, InputError
from lclab.events import Report, quiet
from lclab.models.architecture import architecture
from lclab.profile.count import count
from lclab.reproduce.data import DataSets
from lclab.reproduce.figures import plain
from lclab.reproduce.job import refuse_without_data
from lclab.reproduce.outcome import Shelf
from lclab.reproduce.plan import Wishes, plan_of
from lclab.reproduce.run import Bench

from .tables import TRAIN, facts, recipe

IN_PERCENT = 100


def read(result):
    return json.loads(Path(result["metrics"]).read_text(encoding="utf-8"))


def times_of(result):
    folder = Path(result["metrics"]).parent / "stages"
    return {path.name: path.stat().st_mtime_ns for path in folder.glob("*.json")}


def test_a_table_from_its_data_to_its_page(table, archives, folder):
    told = facts(title="Raten <für> 地图")
    call = table(told)
    result = call(archives, quiet())
    slow, fast = read(result)["rows"]
    stages = folder / "out" / "stages"
    scores = read({"metrics": stages / slow["stages"]["score"]["folder"] / "metrics.json"})
    water = next(row for row in scores["classes"] if row["name"] == "Water")
    ours = slow["figures"]
    assert ours["miou"]["ours"] == pytest.approx(IN_PERCENT * scores["miou"], abs=1e-3)
    assert ours["iou/Water"]["ours"] == pytest.approx(IN_PERCENT * water["iou"], abs=1e-3)
    network = architecture("unet", TRAIN["set"]).outline(3, 7)
    millions = count(network, 3, 64, 64).params / 1e6
    assert ours["params"] == {"paper": None, "ours": round(millions, 4), "difference": None}
    assert fast["figures"]["params"]["difference"] == pytest.approx(millions - 1.5, abs=1e-3)
    assert (slow["stages"]["train"]["steps"], slow["stages"]["train"]["full_steps"]) == (2, 200)
    assert slow["stages"]["cost"]["folder"] == fast["stages"]["cost"]["folder"]
    with Path(result["table"]).open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["row"], line["column"]) for line in lines[:4]] == [
        *[("slow", "miou"), ("slow", "iou/Water"), ("slow", "params"), ("fast", "miou")]
    ]
    assert float(lines[0]["difference"]) == pytest.approx(ours["miou"]["ours"] - 50.5, abs=1e-3)
    assert (lines[2]["paper"], lines[4]["difference"]) == ("", "")
    page = Path(result["report"]).read_text(encoding="utf-8")
    for words in (
        *("Nobody, Table I", "Raten &lt;für&gt; 地图", "Nothing of it is true.", "50.50"),
        *(
            "2 of 200",
            "1 of 100",
            "2 of 2<",
            "This is a trial with 1 %",
            f"{ours['miou']['ours']:.2f}",
        ),
        *("1 of 1156 images of Train/Urban", "Water IoU", f"{ours['miou']['ours'] - 50.5:+.2f}"),
    ):
        assert words in page, words
    check_a_moved_folder_and_a_lost_file(call, archives, folder, times_of(result))


def check_a_moved_folder_and_a_lost_file(call, archives, folder, before):
    (folder / "out").rename(folder / "moved")
    there = {"output": str(folder / "moved")}
    assert times_of(call(archives, quiet(), **there)) == before
    record = next(name for name in before if name.startswith("score"))
    (folder / "moved/stages" / record.removesuffix(".json") / "metrics.json").unlink()
    after = times_of(call(archives, quiet(), **there))
    assert {name for name in before if before[name] != after[name]} == {record}


def test_what_was_stopped_goes_on_and_what_is_done_is_kept(table, archives, folder):
    call, stages = table(), folder / "out" / "stages"
    told = []
    for begun, done in (("train-*/spec.json", {"loveda"}), ("train-*.json", {"loveda", "train"})):
        report = Report(told.append, lambda begun=begun: any(stages.glob(begun)))
        with pytest.raises(CancelledError):
            call(archives, report)
        assert {path.name.rsplit("-", 1)[0] for path in stages.glob("*.json")} == done
    assert (folder / "out" / "report.html").is_file()
    assert {"progress", "log", "warning"} <= {event["event"] for event in told}
    before = times_of({"metrics": folder / "out" / "results.json"})
    after = times_of(call(archives, quiet()))
    assert before.items() <= after.items()
    assert len(after) == 6
    again = call(archives, quiet(), rows=["fast"])
    assert times_of(again) == after
    assert [row["name"] for row in read(again)["rows"]] == ["fast"]


def test_a_row_that_cannot_be_done_is_told_and_the_others_go_on(table, archives, folder):
    told = facts()
    told["data"]["other"] = {"reader": "images"}
    told["rows"][0]["values"] = {"train": {"set": ["encoder=nobody"]}}
    told["rows"].append({"name": "elsewhere", "values": {"train": {"dataset": "@missing"}}})
    told["data"]["missing"] = {"reader": "deepglobe_road", "reader_set": ["test=none"]}
    empty = folder / "LoveDA allein"
    empty.mkdir()
    (empty / "LoveDA").symlink_to(archives / "LoveDA", target_is_directory=True)
    result = table(told)(empty, quiet())
    slow, fast, elsewhere = read(result)["rows"]
    assert "nobody" in slow["problem"]
    assert fast["problem"] == ""
    assert fast["figures"]["miou"]["ours"] is not None
    assert slow["figures"]["miou"]["ours"] is None
    assert slow["figures"]["params"]["ours"] is not None
    assert "DeepGlobe" in elsewhere["problem"]
    assert [text.split(":")[0] for text in result["problems"]] == ["slow", "elsewhere"]
    page = Path(result["report"]).read_text(encoding="utf-8")
    for words in ("could not be done", "1 of 3", "0 of 200"):
        assert words in page


def test_a_row_is_begun_where_any_of_its_scores_can_be_had(archives, folder):
    told = facts(columns=["miou@score", "miou@other"])
    told["data"]["lost"] = {"reader": "deepglobe_land", "reader_set": ["train=train"]}
    train, score = told["stages"]["train"], told["stages"]["score"]
    told["stages"]["learn"] = {**train, "values": {**train["values"], "dataset": "@lost"}}
    other = {"dataset": "@lost", "model": ["@learn.model"]}
    told["stages"]["other"] = {**score, "values": {**score["values"], **other}}
    told["rows"] = [{"name": "both", "published": {"miou@other": 1}}]
    place = folder / "nur eins"
    place.mkdir()
    (place / "LoveDA").symlink_to(archives / "LoveDA", target_is_directory=True)

    def bench():
        plan = plan_of(recipe(folder, told), Wishes())
        return Bench(plan, Shelf(folder / "out"), DataSets(place), "cpu", 1)

    refuse_without_data(bench())
    told["rows"][0]["stages"] = {"score": None}
    with pytest.raises(InputError, match="DeepGlobe"):
        refuse_without_data(bench())


def test_without_its_data_nothing_is_begun(table, folder):
    (folder / "leer").mkdir()
    with pytest.raises(InputError, match=r"LoveDA: .*zenodo") as caught:
        table()(folder / "leer", quiet())
    assert caught.value.field == "folder"
    assert not (folder / "out").exists()


def test_data_sets_are_found_by_name_or_in_the_folder_itself(archives):
    of = {"reader": "loveda", "reader_set": ["validation=none", "test=val"]}
    assert DataSets(archives).folder_of(of) == archives / "LoveDA"
    assert DataSets(archives / "LoveDA").folder_of(of) == archives / "LoveDA"
    assert DataSets(archives).folder_of({"reader": "vaihingen"}) == archives / "Vaihingen"
    assert DataSets(archives).images_of(of) == [
        str(archives / "LoveDA" / "Train" / domain / "images_png") for domain in ("Rural", "Urban")
    ]
    tiles = {"reader": "vaihingen", "reader_set": ["train=1+3"]}
    names = [Path(path).name for path in DataSets(archives).images_of(tiles)]
    assert names == ["top_mosaic_09cm_area1.tif", "top_mosaic_09cm_area3.tif"]
    whole = {"reader": "million_aid", "reader_set": ["train=train+test"]}
    assert DataSets(archives).images_of(whole) == [
        str(archives / "Million-AID" / place) for place in ("test", "train/park")
    ]


def test_classes_are_the_same_however_they_are_written():
    assert plain("Low vegetation") == plain("low_Vegetation") != plain("Vegetation")
