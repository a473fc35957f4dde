"""A table of a paper done as far as the user's data and machine allow, and its page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..events import Report
from ..geo.output import disk_errors
from ..predict.sessions.torch_session import choose_device
from ..tasks.reproduce import Reproduce
from ..train.folder import write_text
from .comparison import Comparison, brief, compared, write_csv, write_results
from .cost import cost
from .data import DataSets
from .outcome import Outcome, Shelf
from .page import page_of
from .plan import Wishes, plan_of
from .recipe import read
from .run import Bench, all_done, waiting

PAGE, TABLE, RESULTS = "report.html", "results.csv", "results.json"
SCORING = "evaluate"
ITSELF = "TABLE"
"""A folder of this name gets the table's."""


def reproduce(spec: Reproduce, report: Report) -> dict[str, Any]:
    """Do what a table's rows need, and return where the page is and the figures that count."""
    plan = plan_of(read(spec.table), wishes_of(spec), spec.rows)
    device, reason = choose_device(spec.device)
    given = Path(spec.output)
    folder = given.with_name(plan.recipe.name) if given.name == ITSELF else given
    bench = Bench(plan, Shelf(folder), DataSets(Path(spec.data)), spec.device, spec.threads)
    if spec.dry_run:
        return cost(bench, device, report)
    refuse_without_data(bench)
    with disk_errors(folder):
        bench.shelf.stages.mkdir(parents=True, exist_ok=True)
    report.log(f"Device: {reason}")
    told = {"done": compared(plan, {}, str(device))}

    def tell(outcomes: Mapping[str, Outcome]) -> None:
        told["done"] = compared(plan, outcomes, str(device))
        write(told["done"], folder)

    tell(all_done(bench, report, tell))
    report.progress(1.0, "done")
    return result_of(told["done"], folder)


def wishes_of(spec: Reproduce) -> Wishes:
    """Return how the user wants the recipe changed."""
    return Wishes(spec.scale, spec.batch, spec.crop, spec.seed, spec.encoder_weights)


def refuse_without_data(bench: Bench) -> None:
    """Refuse to begin where nothing can be scored for want of data sets."""
    jobs = bench.plan.jobs
    left = waiting(bench.plan, {key for key, job in jobs.items() if bench.shelf.kept(job)})
    lacks = {data: bench.data.lack(jobs[data].values) for job in left for data in job.data}
    missing = {data: lack for data, lack in lacks.items() if lack}
    stuck: set[str] = set()
    for job in left:  # each after those that it needs
        if stuck & set(job.needs) or missing.keys() & set(job.data):
            stuck.add(job.key)
    if missing and all(job.key in stuck for job in left if job.task == SCORING):
        raise next(iter(missing.values()))


def write(done: Comparison, folder: Path) -> None:
    """Write page, table and results."""
    with disk_errors(folder):
        write_csv(done, folder / TABLE)
        write_results(done, folder / RESULTS)
        write_text(page_of(done), folder / PAGE)


def result_of(done: Comparison, folder: Path) -> dict[str, Any]:
    """Return where the files are, and the rows in short."""
    lacking = [f"{row.line.row.name}: {row.problem}" for row in done.rows if row.problem]
    return {
        "report": str(folder / PAGE),
        "table": str(folder / TABLE),
        "metrics": str(folder / RESULTS),
        "rows": brief(done),
        **({"problems": lacking} if lacking else {}),
    }
