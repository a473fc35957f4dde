"""What every network costs: makes the tables of docs/models.md, or prints those of some networks.

    scripts/bench models                                   # all, into docs/models.md: half an hour
    scripts/bench models --counts                          # only what is counted, in two minutes
    scripts/bench models --device cuda                     # on another device
    scripts/bench models unet autolc                       # prints the tables of these

Times have a table for each kind of device, and a run replaces that of its own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lclab.cli import show
from lclab.events import Report
from lclab.registry import models
from lclab.spec import task
from lclab.texts import as_cell

PAGE = Path(__file__).resolve().parents[2] / "docs" / "models.md"
SIZES = (512, 1024)
TIMED = 512
Row = dict[str, Any]
Table = list[list[str]]

PUBLISHED = {
    "abcnet": ("13.7", "16 at 512"),
    "aerialformer": ("42.7", ""),
    "auto-deeplab": ("5.30", "101.2 at 1024"),
    "autolc": ("6.81", "123.3 at 1024"),
    "banet": ("12.8", "67 at 1024"),
    "bisenet": ("", "20 at 512"),
    "botnet": ("", "102 at 512"),
    "dabnet": ("0.76", "7 at 512"),
    "danet": ("12.68", "58 at 512"),
    "dc-swin": ("45.6", "107 at 1024, 23 at 512"),
    "deeplabv3": ("39.64", "655.7 at 1024"),
    "deeplabv3plus": ("26.68", "147.2 at 1024, 36.6 at 512"),
    "eanet": ("34.23", ""),
    "erfnet": ("2.06", "11 at 512"),
    "factseg": ("33.44", "66.6 at 512, 267 at 1024"),
    "fanet": ("13.81", "79 at 512"),
    "farseg": ("31.37", "46.9 at 512, 350 at 1024"),
    "fcn8s": ("15.31", "322.1 at 1024, 80.3 at 512"),
    "fcn8s-vgg": ("134.29", ""),
    "ft-unetformer": ("96.0", ""),
    "hi-resnet": ("26.0", "402 at 1024, 57 at 512"),
    "hi-resnet-base": ("46.5", "139"),
    "hi-resnet-v1": ("50.2", ""),
    "hi-resnet-v2": ("22.3", ""),
    "hrnet-w32": ("29.54", "45.1 at 512"),
    "hrnet-w48": ("68.6, 75.9", "140, 559 at 1024, 279 at 512"),
    "hrnet-w48-long-stage3": ("96.5", "205"),
    "hrnet-w48-long-stage4": ("153.3", "214"),
    "linknet": ("31.18", "29.1 at 512"),
    "manet": ("35.9", ""),
    "nasnet-large-fcn": ("84.77", ""),
    "nasnet-mobile-fcn": ("4.25", ""),
    "pan": ("24.26", "34.7 at 512"),
    "pspnet": ("53.32", "57.9 at 512, 738 at 1024"),
    "pspnet-os8": ("46.59", "709.4 at 1024"),
    "rsnet": ("3.22", "118.3 at 1024"),
    "segformer-b1": ("13.7", "63 at 1024"),
    "segmenter": ("6.7", "26 at 1024, 12 at 512"),
    "semantic-fpn": ("28.48", "44.0 at 512, 589 at 1024"),
    "shelfnet": ("14.58", "98 at 512"),
    "transunet": ("105.3", "803 at 1024"),
    "unet": ("32.52", "42.8 at 512"),
    "unet-plain": ("17.27", "642.9 at 1024"),
    "unetformer": ("11.7", ""),
    "unetplusplus": ("48.99", "230 at 512, 544 at 1024"),
    "upernet-swin-t": ("", "349 at 1024, 215 at 512"),
    "upernet-vit": ("114.0", "407 at 1024"),
}
"""Millions of parameters and 10^9 operations, as the papers or their authors' code have them."""


def main() -> None:
    """Measure, and write or print the tables."""
    given = arguments()
    kind = given.device.partition(":")[0]
    page = PAGE.read_text(encoding="utf-8")
    if not all(mark in page for name in ("counts", kind) for mark in marks(name)):
        raise SystemExit(f"{PAGE} has no place for the tables 'counts' and '{kind}'")
    names = given.networks or list(models.entries())
    tables = {"counts": counts_table(profiled(names, size=SIZES, timing=False))}
    if not given.counts:
        rows = profiled(names, size=TIMED, device=given.device, repeats=5, seconds=10.0)
        tables[kind] = times_table(rows)
    if given.networks:
        print("\n\n".join(map(as_markdown, tables.values())))
    else:
        write(page, tables)


def arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(prog="scripts/bench models")
    parser.add_argument("networks", nargs="*", help="these alone, printed")
    parser.add_argument("--device", default="cpu", help="to measure times on")
    parser.add_argument("--counts", action="store_true", help="measure no times")
    return parser.parse_args()


def profiled(names: Sequence[str], **values: Any) -> list[Row]:
    """Return the rows of the task `profile`."""
    profile = task("profile")
    report = Report(show)
    result = profile.run(profile.parse({"model": names, **values}), report)
    report.flush()
    print(", ".join(f"{k} {v}" for k, v in result.items() if k != "rows"), file=sys.stderr)
    rows: list[Row] = result["rows"]
    return rows


def counts_table(rows: Sequence[Row]) -> Table:
    """Return what was counted, beside what was published."""
    head = ["Network", "Paper", "Parameters, M", "published", "FLOPs at 512, G", "at 1024, G"]
    head += ["published", "MAdd at 1024, G", "Memory at 1024, MB", "Read and written at 1024, MB"]
    by_place = {(row["model"], row["size"]): row for row in rows}
    return [head, *(counts_of(name, by_place) for name in dict.fromkeys(r["model"] for r in rows))]


def counts_of(name: str, rows: dict[tuple[str, int], Row]) -> list[str]:
    """Return one network's line of the first table."""
    small, large = (rows[name, size] for size in SIZES)
    facts = models.entry(name).facts
    params, operations = PUBLISHED.get(name, ("", ""))
    return [
        f"`{name}`",
        f"{facts['paper']}, {facts['table']}",
        f"{small['params'] / 1e6:.2f}",
        params,
        *(f"{row['flops'] / 1e9:.1f}" for row in (small, large)),
        operations,
        f"{large['madd'] / 1e9:.0f}",
        *(f"{large[column]:.0f}" for column in ("memory_mb", "memrw_mb")),
    ]


def times_table(rows: Sequence[Row]) -> Table:
    """Return what was measured."""
    columns = ("forward_ms", "images_per_second", "peak_mb", "train_ms", "peak_train_mb")
    head = ["Network", "Forward, ms", "Images per second", "Peak, MB"]
    head += ["Training step, ms", "Peak in training, MB"]
    return [head, *([f"`{row['model']}`", *(as_cell(row[c]) for c in columns)] for row in rows)]


def as_markdown(table: Table) -> str:
    """Return a table for a page."""
    head, *lines = [f"| {' | '.join(cells)} |" for cells in table]
    return "\n".join([head, "|---" * len(table[0]) + "|", *lines])


def write(page: str, tables: dict[str, Table]) -> None:
    """Put every table between its two marks on the page."""
    for name, table in tables.items():
        begin, end = marks(name)
        before, _, rest = page.partition(begin)
        after = rest.partition(end)[2]
        page = f"{before}{begin}\n\n{as_markdown(table)}\n\n{end}{after}"
    PAGE.write_text(page, encoding="utf-8")


def marks(name: str) -> tuple[str, str]:
    """Return what stands above and below a table."""
    return f"<!-- {name} -->", f"<!-- end of {name} -->"


if __name__ == "__main__":
    main()
