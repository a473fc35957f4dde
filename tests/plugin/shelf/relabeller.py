"""A worker that writes down what it is asked: it copies where it should relabel, and counts."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ASKED = Path(__file__).with_name("asked.jsonl")
REFUSED = Path(__file__).with_name("refuse")
"""Where this file is, nothing is done."""


def tell(**event: object) -> None:
    """Write one event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def do(task: str, params: dict) -> object:
    """Do what a worker does, as far as the shelf sees it."""
    if task == "profile":
        rows = [
            {"model": name, "params": 1000 * (n + 1), "flops": 10**9}
            for n, name in enumerate(params["model"])
        ]
        return {"rows": rows}
    content = Path(params["model"]).read_bytes()
    Path(params["output"]).write_bytes(content)
    return {"output": params["output"]}


tell(id=None, event="ready", version="0", pid=0)
for line in sys.stdin:
    request = json.loads(line)
    if "task" not in request:
        continue
    with ASKED.open("a", encoding="utf-8") as file:
        file.write(json.dumps(request, ensure_ascii=False) + "\n")
    me = request["id"]
    tell(id=me, event="progress", fraction=0.5, message="halfway", eta=None)
    if REFUSED.exists():
        tell(id=me, event="error", kind="input", field="set", message="Nein.", remedy="Anders.")
        continue
    tell(id=me, event="result", result=do(request["task"], request["params"]))
