"""A job as it can be tried before those that it needs are done: by its like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .plan import Job
from .recipe import Values
from .references import Reference, reference

FOUND = "autolc"
"""A network that a search found on LoveDA: the like of one that is not found yet."""


def tried(job: Job, jobs: Mapping[str, Job]) -> Values | None:
    """Return values that cost the same and take no earlier job's result; None if there are none.

    Weights cost nothing, and a model costs what its network does.
    """
    values: Values = {}
    for name, value in job.values.items():
        earlier = result_in(value)
        if earlier is None:
            values[name] = value
        elif name == "encoder_weights":
            values[name] = "none"
        elif name == "model" and earlier.result == "genotype":
            values[name] = FOUND
        elif name == "model" and job.task == "adapt":
            values |= network_of(jobs[earlier.name])
        elif name not in ("start_from", "network_set"):
            return None
    return values


def result_in(value: Any) -> Reference | None:
    """Return the first earlier job's result that a value points to."""
    for item in value if isinstance(value, list) else [value]:
        found = reference(item) if isinstance(item, str) else None
        if found and found.result:
            return found
    return None


def network_of(job: Job) -> Values:
    """Return the network of a job that trains one, as an adaptation takes it."""
    network = {"network": job.values.get("model"), "network_set": job.values.get("set")}
    return {name: value for name, value in network.items() if value}
