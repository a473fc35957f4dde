"""Pseudo-labels as a raster: what a method takes the target for, where it is sure."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
import torch
from torch import nn

from ..data.dataset import UNKNOWN
from ..geo.source import environment
from ..predict.job import predict
from ..tasks.predict import Predict
from ..train.export import write_weights
from .folder import LABELLER, PSEUDO_LABELS, targets_of
from .method import Labelling

if TYPE_CHECKING:
    from .job import Run


def write_pseudo_labels(run: Run, method: Labelling, network: nn.Module) -> list[str]:
    """Write a styled raster for each raster of the target, and return their paths."""
    folder, model = run.folder.path / PSEUDO_LABELS, run.folder.path / LABELLER
    folder.mkdir(exist_ok=True)
    labeller = run.imagery.mapping(method.labeller(network))
    write_weights(labeller, run.card, model)
    ids = [c.id for c in run.card.classes]
    outputs = []
    for number, path in enumerate(targets_of(run.spec), 1):
        output = folder / f"{number}-{Path(path).stem}.tif"
        chances = output.with_name(f".{output.name}.chances.tif")
        spec = Predict(
            image=path,
            model=(str(model),),
            output=str(output),
            probabilities=str(chances),
            device=run.spec.device,
            threads=run.spec.threads,
            nodata=next(value for value in range(255, -1, -1) if value not in ids),
        )
        predict(spec, run.report)
        blank_unsure(output, chances, method, ids)
        chances.unlink()
        outputs.append(str(output))
    with suppress(OSError):  # systems may hold a file that was mapped into memory
        model.unlink()
    return outputs


def blank_unsure(output: Path, chances: Path, method: Labelling, ids: Sequence[int]) -> None:
    """Keep in a map only the labels that a method makes of chances."""
    table = np.array(ids)
    with environment(), rasterio.open(output, "r+") as raster, rasterio.open(chances) as given:
        for _, window in raster.block_windows(1):
            values = given.read(window=window)
            found = method.labels(torch.from_numpy(values)[None])[0].cpu().numpy()
            is_sure = (found != UNKNOWN) & (values.min(0) >= 0)
            labels = np.where(is_sure, table[np.where(is_sure, found, 0)], int(raster.nodata))
            raster.write(labels.astype(raster.dtypes[0]), 1, window=window)
