"""Pre-training on labels: a training like any other, of which the encoder is kept."""

from __future__ import annotations

import dataclasses
from typing import Any

from safetensors.torch import load_file

from ..data.dataset import DataSet
from ..events import Report
from ..registry import pretrainers
from ..tasks.train import Train
from ..train.encoder import PART, encoder_of
from ..train.export import WEIGHTS
from ..train.folder import LOG, METRICS, REPORT, read_json, write_json, write_text
from ..train.job import train
from .asked import Asked
from .features import refused
from .folder import TRAINING, PretrainFolder
from .weights import ENCODER, facts_of, write_encoder

ALMOST = 0.99


def from_labels(asked: Asked, folder: PretrainFolder, report: Report) -> dict[str, Any]:
    """Train a network on a data set, and return where its encoder's weights are."""
    wanted = training(asked, folder)
    data = DataSet.load(wanted.dataset)
    if not encoder_of(asked.chosen.outline(len(data.bands), len(data.classes))):
        raise refused(asked.chosen, "it has no encoder.")
    if asked.spec.dry_run:
        folder.is_gone_on_with(asked.spec.restart)  # which refuses what is no such run
        return train(wanted, report)
    folder.prepare(asked.spec.restart)
    if folder.result is not None:
        report.log(f"This run is done already: {folder.path}")
        return folder.result
    with report.within(0.0, ALMOST):
        train(wanted, report)
    return taken(asked, data, folder)


def training(asked: Asked, folder: PretrainFolder) -> Train:
    """Return what is asked of training."""
    spec = asked.spec
    settings = () if asked.chosen_by_name else (f"encoder={spec.network}",)
    wanted: Train = pretrainers.load(spec.method)(spec, **asked.arguments)
    return dataclasses.replace(
        wanted,
        model=spec.network if asked.chosen_by_name else asked.chosen.name,
        set=(*settings, *spec.network_set),
        output=str(folder.path / TRAINING),
    )


def taken(asked: Asked, data: DataSet, folder: PretrainFolder) -> dict[str, Any]:
    """Take encoder, figures and page of the training that lies in the folder."""
    inner = folder.path / TRAINING
    learnt = load_file(inner / WEIGHTS)
    metrics = read_json(inner / METRICS)
    values = data.bands, data.value_range, data.resolution
    images = [scene.image for scene in data.scenes]
    facts = facts_of(asked.chosen, *values, asked.spec.method, images)
    facts |= {"steps": metrics["best_step"], "classes": [c.name for c in data.classes]}
    tensors = {name: tensor for name, tensor in learnt.items() if name.startswith(PART)}
    write_encoder(tensors, facts, folder.path / ENCODER)
    for name in (REPORT, LOG):
        write_text((inner / name).read_text(encoding="utf-8"), folder.path / name)
    told = {"method": asked.spec.method, "network": asked.chosen.shown, "rasters": len(images)}
    write_json({**metrics, **told}, folder.path / METRICS)
    return folder.results({**metrics, **told})
