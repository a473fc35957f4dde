"""A network searched for and its widths compared, by the zip in an empty profile."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.plugin.qgis_support import write_raster

SMALL = ("--DEVICE=cpu", "--THREADS=1", "--CROP=32", "--BATCH=2")


def results_of(told):
    return json.loads(told[told.index("{") : told.rindex("}") + 1])["results"]


@pytest.fixture(scope="module")
def data(qgis_process, folder, image, values):
    """A data set of the image, with what is bright in its first band as the second class."""
    labels = np.where(values[0] > 128, 1, 0).astype(np.uint8)[None]
    path = write_raster(folder / "wahr.tif", labels, (500000, 5000000, 501550, 5001150))
    classes = folder / "klassen.json"
    classes.write_text(json.dumps([{"id": 0, "name": "dunkel"}, {"id": 1, "name": "hell"}]))
    words = (f"--IMAGES={image}", f"--LABEL_RASTERS={path}", f"--CLASSES={classes}", "--BLOCK=64")
    qgis_process("run", "lclab:dataset", *words, "--MARGIN=0", f"--OUTPUT={folder / 'daten'}")
    return folder / "daten"


def test_what_is_found_is_a_model_a_report_and_a_network_to_train(qgis_process, data, folder):
    run = folder / "suche"
    found = results_of(
        qgis_process(
            *("--json", "run", "lclab:search", f"--DATASET={data}", f"--OUTPUT={run}", *SMALL),
            *("--LAYERS=2", "--BLOCKS=2", "--WIDTH=4", "--F=4", "--DIM=16", "--STEPS=4"),
            *("--TRAINING_STEPS=2", "--STRATEGY=faithful"),
        )
    )
    assert found["GENOTYPE"] == str(run / "genotype.json")
    assert found["MODEL"] == str(run / "model.onnx")
    assert "<svg" in (run / "report.html").read_text(encoding="utf-8")
    compared = results_of(
        qgis_process(
            *(
                "--json",
                "run",
                "lclab:sensitivity",
                f"--DATASET={data}",
                "--F=4",
                "--DIM=8",
                *SMALL,
            ),
            *(f"--GENOTYPE={found['GENOTYPE']}", "--STEPS=1", f"--OUTPUT={folder / 'breiten'}"),
        )
    )
    assert compared["TABLE"] == str(folder / "breiten" / "sensitivity.csv")


def test_a_mistake_is_told_in_one_sentence(qgis_process, data, folder):
    words = (f"--DATASET={data}", f"--OUTPUT={folder / 'nie'}", "--BUDGET=soon")
    told = qgis_process("run", "lclab:search", *words, ok=False)
    assert "budget = soon: this is no span of time. Write 20min, 2h or 1h 30min." in told
