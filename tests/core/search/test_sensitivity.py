"""A found network at several widths."""

import csv
import json
from pathlib import Path

import pytest
import torch

from lclab.errors import InputError
from lclab.events import quiet
from lclab.models import found
from lclab.models.genotype import Branch, Genotype
from lclab.registry import models
from lclab.spec import task

from .conftest import make_quick

GENOTYPE = Genotype((1, 0), ((Branch(0, "skip"), Branch(1, "sep_conv_3x3")),))


@pytest.fixture
def compare(data, folder, monkeypatch):
    """Compare widths as the worker does; other values may be given by name."""
    make_quick(monkeypatch)

    def start(**more):
        chosen = task("sensitivity")
        values = {
            "dataset": str(data.folder),
            "output": str(folder / "Breiten"),
            "f": (4, 6),
            "dim": (8,),
            "steps": 2,
            "batch": 2,
            "crop": 32,
            "device": "cpu",
            "threads": 1,
        }
        return chosen.run(chosen.parse({**values, **more}), quiet())

    return start


@pytest.fixture
def file(folder):
    """The file of a small found network."""
    path = folder / "gefunden.json"
    arguments = {"f": 20, "dim": 128, "variant": "described"}
    path.write_text(found.text_of(GENOTYPE, "autolc", arguments, {}), encoding="utf-8")
    return path


def parameters(f, dim):
    with torch.device("meta"):
        network = models.load("autolc")(
            3, 3, f=f, dim=dim, genotype=GENOTYPE.to_json(), variant="described"
        )
    return sum(p.numel() for p in network.parameters())


def test_every_pair_is_counted_trained_and_tabulated(compare, file, folder):
    result = compare(genotype=str(file))
    with Path(result["table"]).open(newline="", encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    assert [(row["f"], row["dim"]) for row in rows] == [("4", "8"), ("6", "8")]
    for row in rows:
        run = folder / "Breiten" / f"f{row['f']}-dim8"
        metrics = json.loads((run / "metrics.json").read_text(encoding="utf-8"))
        assert float(row["miou"]) == pytest.approx(metrics["miou"])
        assert float(row["params"]) * 1e6 == pytest.approx(parameters(int(row["f"]), 8))
    page = (folder / "Breiten" / "report.html").read_text(encoding="utf-8")
    assert "test blocks after 2 steps" in page
    before = (folder / "Breiten" / "f4-dim8" / "model.onnx").stat().st_mtime_ns
    compare(genotype=str(file), dim=(8, 16))  # what is done is not done again
    assert (folder / "Breiten" / "f4-dim8" / "model.onnx").stat().st_mtime_ns == before
    assert (folder / "Breiten" / "f6-dim16" / "model.onnx").is_file()


def test_a_file_that_describes_no_network_is_refused(compare, folder):
    path = folder / "x.json"
    path.write_text("{}")
    with pytest.raises(InputError, match="does not describe a found network"):
        compare(genotype=str(path))
    assert not (folder / "Breiten").exists()
