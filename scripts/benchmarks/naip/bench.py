"""Every method from 2014's labels to other years without theirs, over several seeds.

Methods that learn from the source begin from the beginning, as their schedules have a share on
the source alone; those without source begin from the seed's source-only model.
"""

from __future__ import annotations

import argparse
import time

from lclab.train.folder import fingerprint

from .data import HERE, Place
from .rows import Rows, line
from .trial import PLAIN, Trial, Trials

DEFAULTS = {"crop": 64, "encoder": "tu-test_resnet"}


def run(options: argparse.Namespace) -> None:
    """Do what is not done yet, print each row, and the table at the end."""
    settings = {
        "network": options.network,
        "network_set": [f"encoder={options.encoder}"],
        "statistics": options.statistics,
        "steps": options.steps,
        "batch": options.batch,
        "crop": options.crop,
    }
    folder = options.output.resolve()
    labels = [fingerprint(path) for path in sorted(HERE.glob("*.gpkg"))]
    rows = Rows(folder, {**settings, "labels": labels})
    place = Place(options.naip.resolve(), folder / "data")
    trials = Trials(place, folder, settings, options.threads)
    names = list(dict.fromkeys([PLAIN, *options.methods]))
    wanted = [
        Trial(method, year, seed)
        for seed in options.seeds
        for year in options.years
        for method in names
    ]
    left = [t for t in wanted if t.is_possible and not rows.has(t.method, t.year, t.seed)]
    print(f"{settings}, in {folder}: {len(left)} rows to do", flush=True)
    began = time.perf_counter()
    for number, trial in enumerate(left, 1):
        row = trials.row(trial)
        rows.add(row)
        seconds = time.perf_counter() - began
        more = seconds / number * (len(left) - number)
        print(f"{line(row)}; {seconds:.0f} s, about {more / 60:.0f} min to go", flush=True)
    print("\n".join(rows.table(names, options.years, options.seeds)))
