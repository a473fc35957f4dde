"""The page of a table: the paper's figures, ours, and how far ours went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..report.facts import facts, notes
from ..report.markup import NONE
from ..report.page import document
from ..report.tables import table
from .columns import column
from .comparison import Comparison
from .outcome import Outcome
from .plan import DATASET, Job, Plan

TRAIN = "train"
PAPER, OURS, DIFFERENCE = "paper", "ours", "difference"
HOW_TO_READ = (
    "Scores are in percent. The difference is ours less the paper's. Costs are for one image; "
    "images a second depend on the machine, so that only rows of one machine can be compared."
)
HOW_FAR = (
    "Steps are those that were done of the recipe's; for a search they are its epochs where these "
    "are what the recipe gives. Where batch or crop is another than the recipe's, that stands in "
    "brackets. A stage that several rows have in common is done once."
)


def page_of(done: Comparison) -> str:
    """Return the page."""
    plan, recipe = done.plan, done.plan.recipe
    return document(
        f"{recipe.paper}, Table {recipe.table}",
        [
            facts(headline(done)),
            notes([*shortened(plan), *recipe.notes, *problems(done)]),
            table("The paper against ours", head(recipe.columns), lines(done), HOW_TO_READ),
            table("How far it went", HOW_FAR_HEAD, stages(done), HOW_FAR),
            table("Data sets", DATA_HEAD, data_sets(done)),
            notes(warnings(done)),
        ],
        recipe.title,
    )


def headline(done: Comparison) -> dict[str, object]:
    """Return what one looks for first."""
    return {
        "rows done": f"{len(done.measured)} of {len(done.asked)}",
        "of the schedule": f"{100 * done.plan.wishes.scale:g} %",
        "device": done.device,
        "hours": sum(outcome.seconds for outcome in done.outcomes.values()) / 3600,
    }


def shortened(plan: Plan) -> list[str]:
    """Say what makes this no reproduction but a trial."""
    wishes, said = plan.wishes, []
    if wishes.scale < 1:
        share = f"{100 * wishes.scale:g} %"
        said.append(f"This is a trial with {share} of every schedule; its figures compare little.")
    for name in ("batch", "crop"):
        value = getattr(wishes, name)
        if value:
            said.append(f"This is a trial with a {name} of {value} in place of the recipe's.")
    if wishes.encoder_weights:
        said.append(
            f"Encoders began with other weights than the recipe's: {wishes.encoder_weights}."
        )
    return said


def problems(done: Comparison) -> list[str]:
    """Say of every row what it lacks, and what its recipe notes."""
    noted = [f"{one.line.row.name}: {text}" for one in done.rows for text in one.line.row.notes]
    return noted + [f"{one.line.row.name}: {one.problem}" for one in done.rows if one.problem]


def head(columns: Sequence[str]) -> list[str]:
    """Return the head of the table of figures."""
    return ["Row", "Of", *(found.title for found in map(column, columns) if found)]


def lines(done: Comparison) -> list[list[str]]:
    """Return three lines for every row: the paper's figures, ours, and the difference."""
    shown = []
    for one in done.rows:
        for of, form in ((PAPER, "{:.2f}"), (OURS, "{:.2f}"), (DIFFERENCE, "{:+.2f}")):
            values = [written(form, getattr(cell, of)) for cell in one.cells]
            shown.append([one.line.row.name if of == PAPER else "", of, *values])
    return shown


def written(form: str, value: float | None) -> str:
    """Return a figure as it is read, or a dash."""
    return NONE if value is None else form.format(value)


HOW_FAR_HEAD = ["Row", "Stage", "Task", "State", "Steps", "Batch", "Crop", "Minutes"]


def stages(done: Comparison) -> list[list[str]]:
    """Return a line for every stage of every row."""
    return [
        [one.line.row.name if first == 0 else "", *stage(name, job, done.outcomes)]
        for one in done.rows
        for first, (name, job) in enumerate(one.line.jobs.items())
    ]


def stage(name: str, job: Job, outcomes: Mapping[str, Outcome]) -> list[str]:
    """Return what is told of one stage."""
    outcome = outcomes.get(job.key)
    steps = f"{steps_done(job, outcome)} of {job.full_steps}" if job.full_steps else NONE
    sizes = [
        against(job.values.get(n, job.full.get(n)), job.full.get(n)) for n in ("batch", "crop")
    ]
    minutes = f"{outcome.seconds / 60:.1f}" if outcome and not outcome.problem else NONE
    return [name, job.task, state(outcome), steps, *sizes, minutes]


def steps_done(job: Job, outcome: Outcome | None) -> int:
    """Return how many steps were done, which are fewer where training ends by itself."""
    if outcome is None or outcome.problem:
        return 0
    told = outcome.result.get("steps") if job.task == TRAIN else None
    return told if isinstance(told, int) else job.steps


def state(outcome: Outcome | None) -> str:
    """Say how far a stage is."""
    if outcome is None:
        return "not done yet"
    return "could not be done" if outcome.problem else "done"


def against(ours: object, full: object) -> str:
    """Return what was done, with the recipe's where that is otherwise."""
    if not ours and not full:
        return NONE
    return f"{ours}" if ours == full or not full else f"{ours} ({full})"


DATA_HEAD = ["Data set", "Reader", "Arguments", "State"]


def data_sets(done: Comparison) -> list[list[str]]:
    """Return a line for every data set."""
    jobs = [job for job in done.plan.jobs.values() if job.task == DATASET]
    return [
        [
            job.name,
            str(job.values["reader"]),
            " ".join(job.values.get("reader_set", [])),
            state(done.outcomes.get(job.key)),
        ]
        for job in jobs
    ]


def warnings(done: Comparison) -> list[str]:
    """Return what stages warned of, each once."""
    told = [
        f"{done.plan.jobs[key].name}: {text}"
        for key, outcome in done.outcomes.items()
        for text in outcome.warnings
    ]
    return list(dict.fromkeys(told))
