"""What a run makes of its choices: labels of the target, scaling, pseudo-labels, sweeps."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from safetensors.torch import load_file

from lclab.adapt.asked import with_head
from lclab.errors import InputError
from lclab.events import Report, quiet
from lclab.modelfile import read_card
from lclab.models.architecture import architecture

from ..train.conftest import trained
from .domains import NET, adapted, write_raster


def facts_of(result):
    return json.loads(Path(result["metrics"]).read_text(encoding="utf-8"))


def page_of(result):
    return Path(result["report"]).read_text(encoding="utf-8")


def test_without_labels_the_page_says_that_nothing_is_an_accuracy(domains, folder):
    result = adapted(**domains.values(output=str(folder / "run")))
    metrics, page = facts_of(result), page_of(result)
    assert metrics["split"] is None
    assert result["miou"] is None
    assert "Nothing here is an accuracy" in page
    assert "mean IoU" not in page
    assert "Source&#x27;s labels" in page
    assert page.count("data:image/png") >= 1
    assert 0 <= metrics["start"]["agreement"] <= 1
    assert sum(metrics["source_shares"]) == pytest.approx(1)
    assert list((folder / "run" / "previews").glob("target-*.png"))


def test_with_labels_it_is_measured_on_places_that_were_kept_apart(domains, folder):
    values = domains.values(target_labels=str(domains.labels.folder), output=str(folder / "run"))
    result = adapted(**values)
    metrics, page = facts_of(result), page_of(result)
    assert metrics["split"] == "test"
    (scene,) = domains.labels.scenes
    scored = scene.letters() == "e"
    assert metrics["counted"] == scored.sum() * domains.labels.block**2
    assert result["miou"] == metrics["miou"] == metrics["splits"]["test"]["miou"]
    assert metrics["before"]["miou"] is not None
    assert "never learnt from" in page
    assert "2 blocks were left out" in page


@pytest.mark.parametrize("use", ["stop", "train"])
def test_labels_may_choose_the_state_or_be_learnt_from(use, domains, folder):
    values = domains.values(target_labels=str(domains.labels.folder), use_labels=use)
    more = {"steps": 4, "epoch": 2, "colour_transfer": use == "stop"}
    result = adapted(**{**values, **more, "output": str(folder / use)})
    lines = (folder / use / "log.jsonl").read_text(encoding="utf-8").splitlines()
    scores = [json.loads(line)["miou"] for line in lines]
    assert facts_of(result)["best_step"] == 2 * (1 + scores.index(max(scores)))
    assert read_card(result["model"]).trained_on["adapted"]["target_labels"] == use


def test_labels_of_another_resolution_are_measured_at_the_source_s(domains, folder):
    coarse = domains.labelled(("tte", "ttv", "ttt"), "grob", resolution=1.0)
    values = domains.values(target_labels=str(coarse.folder), output=str(folder / "run"))
    assert facts_of(adapted(**values))["counted"] == coarse.block**2


def test_other_units_are_scaled_by_themselves(domains, folder):
    wide = (domains.image.astype(np.uint16) * 40 + 300).astype(np.uint16)
    target = write_raster(folder / "zwölf Bit.tif", wide)
    card = read_card(adapted(**domains.values(target=[target], output=str(folder / "a")))["model"])
    assert card.value_range == 65535
    means = wide.reshape(-1, 3).mean(0) / 65535
    assert [band.mean for band in card.bands] == pytest.approx(means.tolist(), rel=0.1)
    same = read_card(adapted(**domains.values(output=str(folder / "b")))["model"])
    assert same.bands == domains.source.bands
    own = domains.values(output=str(folder / "c"), scaling="target")
    assert read_card(adapted(**own)["model"]).bands != domains.source.bands


def test_pseudo_labels_are_a_raster_with_the_classes_of_what_is_sure(domains, folder):
    values = domains.values(method="pycda", set=["least=0.45"], pseudo_labels=True)
    result = adapted(**{**values, "output": str(folder / "run"), "steps": 12})
    (path,) = facts_of(result)["pseudo_labels"]
    ids = {c.id for c in domains.source.classes}
    with rasterio.open(path) as raster:
        found = raster.read(1)
        assert raster.shape == domains.image.shape[:2]
        assert raster.colormap(1)
        assert set(np.unique(found)) <= ids | {int(raster.nodata)}
        assert (found == raster.nodata).any()
        assert (found != raster.nodata).any()
    names = {entry.name for entry in (folder / "run" / "pseudo_labels").iterdir()}
    assert names == {"1-Ziel ü.tif", "1-Ziel ü.qml", "1-Ziel ü.tif.aux.xml"}
    assert not (folder / "run" / "labeller.safetensors").exists()


def test_a_sweep_is_a_run_for_each_value_and_a_table(domains, folder):
    values = domains.values(sweep="share=0.2,0.6", output=str(folder / "alle"))
    result = adapted(**values)
    assert [row["share"] for row in result["runs"]] == ["0.2", "0.6"]
    for row in result["runs"]:
        told = read_card(row["model"]).trained_on["adapted"]["arguments"]
        assert told["share"] == float(row["share"])
    assert "Values of share" in page_of(result)
    with pytest.raises(InputError, match="it holds a run"):
        adapted(**{**values, "output": str(folder / "alle" / "share-0.2")})


def test_it_goes_on_from_a_model(domains, model, folder):
    values = domains.values(model=model, network_set=[], set=["warmup=0.0"])
    adapted(**{**values, "output": str(folder / "a"), "rate": 1e-9})
    before, after = (
        load_file(f"{place}/model.safetensors")
        for place in (model.rpartition("/")[0], folder / "a")
    )
    for name, tensor in before.items():
        if name.endswith("weight"):
            np.testing.assert_allclose(after[name], tensor, atol=1e-5)


def test_another_head_on_a_network_s_encoder(domains, folder):
    unet = {"network": "unet", "network_set": ["encoder=tu-test_resnet", "decoder=32"]}
    result = adapted(**domains.values(**unet, head="sum", output=str(folder / "run")))
    held = read_card(result["model"]).architecture
    assert held == {
        "name": "with-head",
        "arguments": {"network": "unet encoder=tu-test_resnet decoder=32", "head": "aspp"},
    }
    own = architecture("deeplabv2", ("encoder=resnet18",))
    assert with_head(own, "own") == own
    assert with_head(own, "pyramid").arguments == {"encoder": "resnet18", "head": "pyramid"}
    again = with_head(with_head(architecture("unet", ()), "sum"), "pyramid")
    assert again.arguments == {"network": "unet", "head": "pyramid"}


def test_the_target_s_statistics_bring_back_what_other_colours_take(domains, folder):
    """A model that maps the source well fails on the target, and its norms are to blame."""
    learnt = trained(
        quiet(),
        dataset=str(domains.source.folder),
        output=str(folder / "Modell"),
        model="deeplabv2",
        set=list(NET),
        steps=120,
        epoch=120,
        colour=0,
        smallest=1,
        largest=1,
    )
    values = domains.values(model=learnt["model"], network_set=[], source=None)
    values |= {"method": "adabn", "steps": 20, "epoch": 20, "output": str(folder / "run")}
    metrics = facts_of(adapted(**values, target_labels=str(domains.labels.folder)))
    assert learnt["miou"] - metrics["before"]["miou"] > 0.2
    assert metrics["miou"] - metrics["before"]["miou"] > 0.2


def test_a_target_without_coordinates_is_read_as_the_source(domains, folder):
    plain = write_raster(folder / "ohne Ort.tif", domains.image, crs=None)
    told = []
    report = Report(told.append)
    adapted(report, **domains.values(target=[plain], output=str(folder / "run")))
    report.flush()
    warnings = [event["message"] for event in told if event["event"] == "warning"]
    assert any("ohne Ort.tif has no coordinate system" in text for text in warnings)
