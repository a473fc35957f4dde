"""Networks counted and measured one after the other, and the table and page of them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from ..errors import InputError
from ..events import Report
from ..geo.output import Outputs, disk_errors
from ..models.architecture import BUILDING, Architecture, architecture, in_a_line
from ..predict.sessions.base import processor_threads
from ..predict.sessions.torch_session import choose_device
from ..registry import models
from ..tasks.profile import Profile
from .count import Count, count
from .measure import Request
from .page import page_of
from .process import Found, Place, measure
from .rows import Row, row_of, write_csv

ALL = "all"
COUNTING = 0.05
"""The share of the whole that counting is, where there is measuring too."""
TABLE, PAGE = "profile.csv", "report.html"


@dataclass(frozen=True)
class Counted:
    """A network, as it was asked for, at a size, and what it costs on paper."""

    asked: str
    network: Architecture
    size: int
    count: Count

    @property
    def name(self) -> str:
        """What it is called in messages."""
        return f"{self.asked} at {self.size}"


def profile(spec: Profile, report: Report) -> dict[str, Any]:
    """Count and measure networks, write what is wanted of them, and return all figures."""
    networks = {name: architecture(name, spec.set) for name in names_of(spec.model)}
    place = place_of(spec, report) if spec.timing else None
    counted = list(all_counted(spec, networks, report))
    found = list(all_measured(spec, counted, place, report)) if place else [Found()] * len(counted)
    rows = [
        row_of(c.asked, c.size, spec.batch, c.count, f) for c, f in zip(counted, found, strict=True)
    ]
    facts = facts_of(spec, place)
    problems = [in_words(c, f) for c, f in zip(counted, found, strict=True) if f.problem]
    written = write(spec, rows, page_of(rows, facts, problems))
    report.progress(1.0, "done")
    return {"rows": [asdict(row) for row in rows], **facts, **written}


def names_of(given: Sequence[str]) -> list[str]:
    """Return every network that was asked for once."""
    return list(models.entries() if ALL in given else dict.fromkeys(given))


def place_of(spec: Profile, report: Report) -> Place:
    """Return where networks are measured."""
    device, reason = choose_device(spec.device)
    report.log(f"Device: {reason}")
    return Place(device, processor_threads(spec.threads))


def facts_of(spec: Profile, place: Place | None) -> dict[str, Any]:
    """Return what all rows have in common."""
    asked = {"arguments": " ".join(spec.set), "bands": spec.bands, "classes": spec.classes}
    if place is None:
        return asked
    return {**asked, "batch": spec.batch, "device": place.name, "torch": torch.__version__}


def all_counted(
    spec: Profile, networks: Mapping[str, Architecture], report: Report
) -> Iterator[Counted]:
    """Yield every network at every size with what it costs on paper."""
    pairs = list(itertools.product(networks.items(), dict.fromkeys(spec.size)))
    part = COUNTING if spec.timing else 1.0
    for number, ((asked, network), size) in enumerate(pairs):
        report.raise_if_cancelled()
        report.progress(part * number / len(pairs), f"counting {asked}")
        yield Counted(asked, network, size, counted(network, spec.bands, spec.classes, size))


def counted(network: Architecture, bands: int, classes: int, size: int) -> Count:
    """Return what a network costs on paper, or an error that names what it cannot take."""
    outline = network.outline(bands, classes)
    try:
        return count(outline, bands, size, size)
    except BUILDING as error:
        raise InputError(
            f"size = {size}: {network.shown} cannot take images of this size ({in_a_line(error)}).",
            field="size",
            remedy="Choose another size, or other arguments.",
        ) from error


def all_measured(
    spec: Profile, networks: Sequence[Counted], place: Place, report: Report
) -> Iterator[Found]:
    """Yield what can be measured of every network; what cannot is told, and the next goes on."""
    done = COUNTING
    report.go_on_from(done)
    for one, part in zip(networks, parts_of(networks), strict=True):
        asked = Request(spec.bands, spec.classes, one.size, spec.batch, spec.repeats, spec.seconds)
        tell = teller(report, done, part, one.name)
        tell(0.0)
        found = measure(one.network, asked, place, report, tell)
        if found.problem:
            report.warning(in_words(one, found))
        done += part
        yield found


def parts_of(networks: Sequence[Counted]) -> list[float]:
    """Return the share of the whole that each network takes: half evenly, half by its work."""
    work = sum(one.count.madd for one in networks)
    even = 1 / len(networks)
    return [(1 - COUNTING) * (even + one.count.madd / work) / 2 for one in networks]


def teller(report: Report, first: float, part: float, name: str) -> Callable[[float], None]:
    """Return what tells how far a network is."""
    return lambda share: report.progress(first + part * share, f"measuring {name}")


def in_words(one: Counted, found: Found) -> str:
    """Say what could not be measured, and why."""
    what = "training" if found.forward else "the network"
    return f"{one.name}: {what} could not be measured ({found.problem})."


def write(spec: Profile, rows: Sequence[Row], page: str) -> dict[str, str]:
    """Write the table and the page where they are wanted; return where they are."""
    folder = Path(spec.output) if spec.output else None
    tables = [Path(spec.csv)] if spec.csv else []
    with Outputs() as outputs:
        if folder:
            with disk_errors(folder.parent):
                folder.mkdir(parents=True, exist_ok=True)
            tables.append(folder / TABLE)
            path = outputs.waiting(folder / PAGE)
            with disk_errors(folder):
                path.write_text(page, encoding="utf-8")
        for table in tables:
            write_csv(outputs.waiting(table), rows)
        outputs.publish()
    written = {"table": str(tables[0])} if tables else {}
    return {**written, "report": str(folder / PAGE)} if folder else written
