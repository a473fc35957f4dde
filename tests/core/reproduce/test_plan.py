"""Plans: what is done once, how schedules are shortened, and what is wished otherwise."""

import pytest

from lclab.errors import InputError
from lclab.reproduce.plan import Wishes, plan_of

from .tables import facts, recipe


def jobs_of(plan):
    return [(job.task, job.steps) for job in plan.jobs.values()]


def test_the_same_work_is_one_job(folder):
    plan = plan_of(recipe(folder), Wishes())
    assert jobs_of(plan) == [
        *[("dataset", 0), ("train", 200), ("evaluate", 0), ("profile", 0)],
        *[("train", 100), ("evaluate", 0)],
    ]
    slow, fast = plan.lines
    assert slow.jobs["cost"] is fast.jobs["cost"]
    train, score = slow.jobs["train"], slow.jobs["score"]
    (data,) = [job for job in plan.jobs.values() if job.task == "dataset"]
    assert train.needs == train.data == [data.key]
    assert score.needs == [data.key, train.key]
    assert score.values["model"] == [f"@{train.key}.model"]
    told = {job.name: plan.rows(job) for job in (data, fast.jobs["train"], slow.jobs["cost"])}
    assert told == {"loveda": "slow and 1 more", "train": "fast", "cost": "slow and 1 more"}


def test_keys_depend_on_what_is_done_alone(folder):
    keys = list(plan_of(recipe(folder), Wishes()).jobs)
    told = facts(title="Another", columns=["fps"])
    for row in told["rows"]:
        del row["published"]
    other = list(plan_of(recipe(folder, told), Wishes(), ["slow"]).jobs)
    assert other[:3] == keys[:3]
    assert other[3] != keys[3]  # its time is asked for
    assert list(plan_of(recipe(folder), Wishes(seed=1)).jobs)[:2] != keys[:2]


@pytest.mark.parametrize(
    ("scale", "steps"), [(1, [200, 100]), (0.01, [2, 1]), (0.004, [1, 1]), (0.029, [6, 3])]
)
def test_schedules_are_shortened_to_at_least_a_step(folder, scale, steps):
    plan = plan_of(recipe(folder), Wishes(scale=scale))
    trains = [line.jobs["train"] for line in plan.lines]
    assert [job.steps for job in trains] == steps
    assert [job.full_steps for job in trains] == [200, 100]


def test_defaults_are_shortened_too_but_not_what_is_left_to_the_task(folder):
    told = facts()
    told["stages"]["train"] = {"task": "search", "values": {"dataset": "@loveda"}}
    told["stages"]["score"]["values"]["model"] = ["@train.model"]
    told["rows"] = [{"name": "found"}]
    (line,) = plan_of(recipe(folder, told), Wishes(scale=0.1)).lines
    assert line.jobs["train"].values["epochs"] == 6
    assert "training_steps" not in line.jobs["train"].values
    assert (line.jobs["train"].steps, line.jobs["train"].full_steps) == (6, 60)


def test_batch_crop_seed_and_weights_as_wished(folder):
    told = facts()
    told["stages"]["train"]["values"] |= {"accumulate": 4, "batch": 16, "seed": 2}
    wishes = Wishes(batch=3, crop=48, seed=5, encoder_weights="imagenet")
    plan = plan_of(recipe(folder, told), wishes, ["slow"])
    data, train, score, cost = plan.jobs.values()
    given = {"batch": 3, "crop": 48, "accumulate": 1, "seed": 7, "encoder_weights": "imagenet"}
    assert given.items() <= train.values.items()
    assert train.full["batch"] == 16
    assert (score.values["window"], score.values["batch"]) == (48, 3)
    assert "seed" not in data.values
    assert cost.values["size"] == [64]


def test_an_unknown_row_is_refused(folder):
    with pytest.raises(InputError, match="rows = quick: .*Its rows are: slow; fast"):
        plan_of(recipe(folder), Wishes(), ["quick"])
