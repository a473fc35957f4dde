"""Small recipes for tests."""

import json

from lclab.reproduce.recipe import load

TRAIN = {"dataset": "@loveda", "model": "unet", "set": ["encoder=tu-test_resnet"], "steps": 200}
TINY = {"batch": 2, "crop": 32, "encoder_weights": "none", "precision": "fp32"}


def facts(**more):
    """What a small recipe's file says."""
    table = {
        "paper": "Nobody",
        "table": "I",
        "title": "Two rates",
        "columns": ["miou", "iou/Water", "params"],
        "notes": ["Nothing of it is true."],
        "data": {"loveda": {"reader": "loveda", "reader_set": ["validation=none", "test=val"]}},
        "stages": {
            "train": {"task": "train", "values": {**TRAIN, **TINY}},
            "score": {
                "task": "evaluate",
                "values": {"dataset": "@loveda", "model": ["@train.model"], "window": 64},
            },
            "cost": {
                "task": "profile",
                "values": {"model": ["unet"], "set": TRAIN["set"], "size": [64]},
            },
        },
        "rows": [
            {"name": "slow", "published": {"miou": 50.5, "iou/Water": 70}},
            {
                "name": "fast",
                "published": {"miou": 40, "params": 1.5},
                "values": {"train": {"rate": 0.01, "steps": 100}},
            },
        ],
    }
    return {**table, **more}


def recipe(folder, told=None, name="nobody-1"):
    """A recipe read from its file."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(told or facts(), ensure_ascii=False), encoding="utf-8")
    return load(path)
