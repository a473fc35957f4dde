"""What a table will cost: every stage that learns is tried, and the sum is told."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch

from ..events import Report
from ..spec import task
from ..train.cost import duration
from ..train.memory import free_bytes
from .plan import Job
from .run import Bench
from .trial import Estimate, Trial

HOUR, GIGA, TERA = 3600, 1e9, 1e12
ASSUMED = 20.0
"""TFLOP/s: what a current GPU does of such a network's arithmetic in mixed precision."""
NOT_COUNTED = "Making the data sets, and scoring and profiling the networks, is not counted."


def cost(bench: Bench, device: torch.device, report: Report) -> dict[str, Any]:
    """Return what is still to be done for a table costs, by rows and as a whole."""
    left = [job for job in bench.plan.jobs.values() if is_long(job) and not bench.shelf.kept(job)]
    with TemporaryDirectory() as scratch:
        trial = Trial(bench, device, Path(scratch), report)
        found = []
        for number, job in enumerate(left):
            report.raise_if_cancelled()
            report.progress(number / len(left), f"trying {job.name} of {bench.plan.rows(job)}")
            found.append(trial.estimate(job))
    report.progress(1.0, "done")
    return {**told(found, bench, device), "free_bytes": free_bytes(device)}


def is_long(job: Job) -> bool:
    """Say whether a job's task can tell what it costs."""
    return any(p.name == "dry_run" for p in task(job.task).params)


def told(found: list[Estimate], bench: Bench, device: torch.device) -> dict[str, Any]:
    """Return the estimates as rows, and their sum in words."""
    known = [one for one in found if one.seconds is not None]
    seconds = sum(one.seconds or 0 for one in known)
    operations = [one.operations for one in found if one.operations is not None]
    hours = sum(operations) / (ASSUMED * TERA) / HOUR
    is_gpu = device.type != "cpu"
    total = {
        "steps": sum(one.job.steps for one in found),
        "hours": rounded(seconds / HOUR),
        "gpu_hours": rounded(seconds / HOUR) if is_gpu else None,
        "gpu_hours_calculated": rounded(hours) if operations else None,
    }
    return {
        "told": in_words(found, seconds, hours, device),
        "rows": [as_row(one, bench) for one in found],
        **total,
        "seconds": round(seconds, 2),
        "memory_bytes": round(max((one.memory or 0 for one in found), default=0)) or None,
        "device": str(device),
        "device_type": device.type,
        "threads": torch.get_num_threads(),
        "notes": notes(found, device),
    }


def in_words(found: list[Estimate], seconds: float, hours: float, device: torch.device) -> str:
    """Say in a sentence or two what it will cost."""
    if not found:
        return "Nothing that learns is left to do."
    steps = sum(one.job.steps for one in found)
    most = max((one.memory for one in found if one.memory), default=0)
    memory = f" and {most / GIGA:.1f} GB of memory" if most else ""
    lacking = sum(one.seconds is None for one in found)
    less = f" ({lacking} of {len(found)} stages could not be measured)" if lacking else ""
    text = f"{steps} steps, about {duration(seconds)}{memory} on {device.type}{less}."
    if device.type == "cpu" and hours:
        text += (
            f" Calculated, not measured: about {hours:.2g} hours on a GPU that does {ASSUMED:g} "
            "TFLOP/s of such arithmetic."
        )
    return text


def as_row(one: Estimate, bench: Bench) -> dict[str, Any]:
    """Return a line about one stage."""
    job, step = one.job, one.cost["seconds_per_step"] if one.cost else None
    operations = one.operations
    return {
        "rows": bench.plan.rows(job),
        "stage": job.name,
        "steps": job.steps,
        "batch": one.whole or None,
        "tried with": one.batch or None,
        "crop": job.values.get("crop", job.full.get("crop")),
        "s/step": step and step * one.whole / one.batch,
        "memory GB": one.memory and one.memory / GIGA,
        "hours": None if one.seconds is None else one.seconds / HOUR,
        "TFLOP/step": operations and operations / max(1, job.steps) / TERA,
    }


def notes(found: list[Estimate], device: torch.device) -> list[str]:
    """Say what the figures leave out."""
    said = [NOT_COUNTED]
    if device.type == "cpu":
        said.append(
            "On a processor stages are tried with two to four crops: time is taken to grow with "
            "their number, memory by the outputs of all layers. GPU hours need a GPU to measure on."
        )
    elif any(one.batch < one.whole for one in found if one.batch):
        said.append("Some stages were tried with fewer crops, for want of memory.")
    said += [f"{one.job.name} ({one.job.key}): {one.problem}" for one in found if one.problem]
    return said


def rounded(value: float) -> float:
    """Return a figure with the digits that can mean anything."""
    return float(f"{value:.3g}")
