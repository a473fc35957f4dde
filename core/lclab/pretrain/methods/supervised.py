"""Labels of another data set."""

from __future__ import annotations

from ...registry import pretrainers
from ...tasks.pretrain import Pretrain
from ...tasks.train import Train


@pretrainers.register("supervised", labelled=True)
def supervised(
    spec: Pretrain, *, balance: float = 0.5, schedule: str = "one-cycle", decay: float = 0.01
) -> Train:
    """Trains the network on another data set with labels, of which its encoder is kept.

    It is a training like any other, whose folder lies in the run's. `balance`, `schedule` and
    `decay` are those of training.
    """
    return Train(
        dataset=spec.dataset or "",
        balance=balance,
        schedule=schedule,
        decay=decay,
        steps=spec.steps,
        batch=spec.batch,
        crop=spec.crop,
        device=spec.device,
        seed=spec.seed,
        encoder_weights=spec.encoder_weights,
        loss=spec.loss,
        optimiser=spec.optimiser,
        rate=spec.rate,
        epoch=spec.epoch,
        colour=spec.colour,
        precision=spec.precision,
        restart=spec.restart,
        threads=spec.threads,
        dry_run=spec.dry_run,
    )
