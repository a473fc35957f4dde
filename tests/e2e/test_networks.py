"""Networks listed and measured by the zip in an empty profile."""

from __future__ import annotations

import csv
import json

SMALL = "encoder=tu-mobilenetv3_small_050"


def results_of(told):
    return json.loads(told[told.index("{") : told.rindex("}") + 1])["results"]


def test_networks_are_listed(qgis_process):
    listed = json.loads(results_of(qgis_process("--json", "run", "lclab:models"))["RESULT"])
    unet = next(row for row in listed if row["name"] == "unet")
    assert unet["arguments"]["encoder"] == "resnet50"


def test_a_network_is_measured(qgis_process, folder):
    told = qgis_process(
        *("--json", "run", "lclab:profile", "--MODEL=unet", f"--SET={SMALL};decoder=16"),
        *(
            "--SIZE=64,96",
            "--DEVICE=cpu",
            "--THREADS=1",
            "--REPEATS=1",
            f"--OUTPUT={folder / 'kosten'}",
        ),
    )
    results = results_of(told)
    assert results["TABLE"] == str(folder / "kosten" / "profile.csv")
    assert results["REPORT"] == str(folder / "kosten" / "report.html")
    with (folder / "kosten" / "profile.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["size"] for row in rows] == ["64", "96"]
    assert all(float(row[time]) > 0 for row in rows for time in ("train_ms", "forward_ms"))
    assert rows[0]["params"] == rows[1]["params"]


def test_a_mistake_is_told_in_one_sentence(qgis_process):
    told = qgis_process("run", "lclab:profile", "--MODEL=unet;nonsense", ok=False)
    assert "There is no network called 'nonsense'." in told
