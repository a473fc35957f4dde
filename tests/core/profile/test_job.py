"""The task: what it takes, what it refuses, and the files it writes."""

import csv
import json
from pathlib import Path

import pytest
import segmentation_models_pytorch as smp
import torch

from lclab.errors import CancelledError, InputError
from lclab.events import Report
from lclab.profile import job
from lclab.profile.job import names_of
from lclab.profile.measure import Measured, Request
from lclab.profile.process import Found
from lclab.registry import models
from lclab.spec import task

SMALL = ["encoder=tu-mobilenetv3_small_050"]
COLUMNS = "model,params,flops,madd,memory_mb,memrw_mb,peak_mb,forward_ms,train_ms"


def run(report=None, **values):
    profile = task("profile")
    spec = profile.parse({"timing": False, **values})
    return profile.run(spec, report or Report(lambda _: None))


def lines_of(path):
    with Path(path).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def measured(monkeypatch):
    """Stand in for the process: what every network needs, or why it could not be measured."""
    asked = []

    def measure(network, request, place, report, tell):
        asked.append((network.name, request))
        tell(1.0)
        if request.size == 128:
            return Found(problem="memory ran out")
        if request.size == 96:
            return Found(Measured(10.0, 5.0), problem="memory ran out")
        return Found(Measured(10.0, 5.0), Measured(40.0, None))

    monkeypatch.setattr(job, "measure", measure)
    return asked


def test_counts_are_of_the_network_that_was_asked_for(folder):
    result = run(
        model=["deeplabv3plus"],
        set=["encoder=resnet18"],
        bands=4,
        classes=5,
        size=96,
        csv=folder / "was es kostet.csv",
    )
    network = smp.DeepLabV3Plus("resnet18", encoder_weights=None, in_channels=4, classes=5)
    (row,) = result["rows"]
    assert row["params"] == sum(p.numel() for p in network.parameters())
    assert 1.95 * row["flops"] < row["madd"] < 2 * row["flops"]
    assert row["forward_ms"] is None
    (line,) = lines_of(result["table"])
    assert int(line["params"]) == row["params"]
    assert int(line["flops"]) == row["flops"]
    assert int(line["madd"]) == row["madd"]
    assert float(line["memory_mb"]) == row["memory_mb"]
    assert line["peak_mb"] == line["forward_ms"] == line["train_ms"] == ""


def test_the_table_has_the_columns_that_scripts_rely_on(folder):
    result = run(model=["unet"], set=SMALL, size=64, csv=folder / "a.csv")
    assert Path(result["table"]).read_text(encoding="utf-8").splitlines()[0] == COLUMNS


def test_several_networks_and_sizes(folder, measured):
    result = run(
        model=["pan", "linknet", "pan"],
        set=SMALL,
        size="64,160",
        timing=True,
        csv=folder / "a.csv",
        batch=2,
    )
    lines = lines_of(folder / "a.csv")
    assert ",".join(lines[0]) == COLUMNS + ",size"
    wanted = [(n, s) for n in ("pan", "linknet") for s in (64, 160)]
    assert [(line["model"], int(line["size"])) for line in lines] == wanted
    assert [(name, request.size) for name, request in measured] == wanted
    assert result["rows"][0]["images_per_second"] == 200
    assert lines[0]["train_ms"] == "40.0"


def test_all_networks_or_each_once():
    assert names_of(("all",)) == list(models.entries())
    assert names_of(("unet", "all")) == list(models.entries())
    assert names_of(("pan", "unet", "pan")) == ["pan", "unet"]


def test_how_long_to_measure_is_passed_on(measured):
    run(model=["unet"], set=SMALL, size=64, timing=True, repeats=3, seconds=1.5, batch=2)
    assert measured == [("unet", Request(3, 7, 64, 2, 3, 1.5))]


def test_folder_has_the_table_and_a_page(folder, measured):
    result = run(model=["unet"], set=SMALL, size=64, timing=True, output=folder / "was & wie")
    assert result["table"] == str(folder / "was & wie" / "profile.csv")
    assert len(lines_of(result["table"])) == 1
    page = (folder / "was & wie" / "report.html").read_text(encoding="utf-8")
    assert result["report"] == str(folder / "was & wie" / "report.html")
    for said in ("unet", "Training step, ms", "<td>40</td>", "tu-mobilenetv3_small_050"):
        assert said in page
    assert sorted(path.name for path in (folder / "was & wie").iterdir()) == [
        "profile.csv",
        "report.html",
    ]


def test_both_tables_and_an_earlier_result(folder, measured):
    (folder / "a.csv").write_text("old", encoding="utf-8")
    for _ in range(2):
        result = run(model=["unet"], set=SMALL, size=64, csv=folder / "a.csv", output=folder / "b")
    assert result["table"] == str(folder / "a.csv")
    assert lines_of(folder / "a.csv") == lines_of(folder / "b" / "profile.csv")


def test_what_cannot_be_measured_is_an_empty_cell_and_a_warning(folder, measured):
    told = []
    report = Report(told.append)
    result = run(
        report=report,
        model=["unet"],
        set=SMALL,
        size="64,96,128",
        timing=True,
        output=folder / "b",
    )
    report.flush()
    warnings = [event["message"] for event in told if event["event"] == "warning"]
    assert warnings == [
        "unet at 96: training could not be measured (memory ran out).",
        "unet at 128: the network could not be measured (memory ran out).",
    ]
    found = [(row["forward_ms"], row["train_ms"]) for row in result["rows"]]
    assert found == [(10, 40), (10, None), (None, None)]
    lines = lines_of(result["table"])
    assert [line["peak_mb"] for line in lines] == ["5.0", "5.0", ""]
    page = (folder / "b" / "report.html").read_text(encoding="utf-8")
    assert all(warning in page for warning in warnings)


def test_progress_goes_on_to_the_end(measured, monkeypatch):
    told = []
    report = Report(lambda _: None)
    monkeypatch.setattr(report, "progress", lambda share, text="": told.append((share, text)))
    run(report, model=["unet", "linknet"], set=SMALL, size="64,160", timing=True)
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[-2] == pytest.approx(1)
    assert told[-2][1] == "measuring linknet at 160"
    assert told[-1] == (1.0, "done")


@pytest.mark.parametrize(
    ("values", "field", "said"),
    [
        ({"model": ["nonsense"]}, "model", "no network called 'nonsense'"),
        ({"model": ["unet", "Unet"]}, "model", "no network called 'Unet'"),
        ({"set": ["depth=4"]}, "set", "'unet' has no such argument"),
        ({"model": ["unet", "linknet"], "set": ["decoder=64"]}, "set", "'linknet' has no such"),
        ({"set": ["encoder=nonsense"]}, "set", "cannot be built"),
        ({"set": ["encoder_weights=imagenet"]}, "set", "parameter of its own"),
        ({"size": "64,8"}, "size", "from 32"),
        ({"size": "64,x"}, "size", "not a number"),
        ({"bands": 0}, "bands", "from 1"),
        ({"classes": 1}, "classes", "from 2"),
        ({"timing": True, "device": "cuda:99"}, "device", "no such device"),
        ({"csv": "nowhere/a.csv"}, "csv", "does not exist"),
        ({"csv": "a.txt"}, "csv", "no known ending"),
    ],
)
def test_what_cannot_be_is_refused_before_any_work(values, field, said, measured):
    with pytest.raises(InputError) as refused:
        run(**{"size": 64, **values})
    assert refused.value.field == field
    assert said in str(refused.value)
    assert measured == []


def test_a_size_that_a_network_cannot_take_is_refused(monkeypatch):
    def count(*_):
        raise RuntimeError("Kernel size can't be greater than actual input size")

    monkeypatch.setattr(job, "count", count)
    with pytest.raises(InputError, match="size = 64: unet with encoder=.* cannot take images"):
        run(model=["unet"], set=SMALL, size=64)


def test_cancel_leaves_nothing(folder):
    with pytest.raises(CancelledError):
        run(
            Report(lambda _: None, lambda: True),
            model=["unet"],
            set=SMALL,
            size=64,
            csv=folder / "a.csv",
            output=folder / "b",
        )
    assert list(folder.iterdir()) == []


def test_the_command(command, folder):
    """The call of the documentation, on a network that a processor measures in a moment."""
    done = command(
        *("profile", "--model", "unet", "--set", SMALL[0], "--set", "decoder=16"),
        *("--classes", "7", "--bands", "3", "--size", "64", "--csv", folder / "out.csv"),
        *("--device", "cpu", "--threads", "1", "--repeats", "1"),
    )
    assert done.returncode == 0, done.stderr
    (line,) = lines_of(folder / "out.csv")
    assert all(float(value) > 0 for name, value in line.items() if name != "model")
    head, row = done.stdout.splitlines()[:2]
    assert head.split()[:3] == ["model", "size", "params"]
    assert row.split()[0] == "unet"


def test_the_result_can_be_written_as_json():
    result = run(model=["unet", "linknet"], set=SMALL, size=64)
    assert json.loads(json.dumps(result)) == result
    assert [row["model"] for row in result["rows"]] == ["unet", "linknet"]
    assert all(isinstance(row["flops"], int) for row in result["rows"])


def test_counting_leaves_chance_alone():
    torch.manual_seed(3)
    wanted = torch.rand(3)
    torch.manual_seed(3)
    run(model=["unet"], set=SMALL, size=64)
    assert torch.equal(torch.rand(3), wanted)


def test_choice_keeps_the_name_that_it_was_asked_by():
    (row,) = run(model=["small-for-processors"], size=[64])["rows"]
    assert row["model"] == "small-for-processors"
