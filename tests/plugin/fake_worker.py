"""Speaks the worker's protocol and misbehaves as it is told; standard library only.

What it does is named by the parameter `device`, which every other worker takes as a text too.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import threading
import time
from pathlib import Path

STYLE = Path(__file__).with_name("style.qml")
cancelled: set[str] = set()
arrived = threading.Condition()
requests: list[dict] = []


def tell(**event: object) -> None:
    """Write one event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def listen() -> None:
    """Take requests and cancels until standard input ends, and then leave."""
    for line in sys.stdin:
        message = json.loads(line)
        with arrived:
            if "cancel" in message:
                cancelled.add(message["cancel"])
            else:
                requests.append(message)
            arrived.notify()
    os._exit(0)


def next_request() -> dict:
    """Wait for a request."""
    with arrived:
        arrived.wait_for(lambda: requests)
        return requests.pop(0)


def do(me: str, params: dict) -> object:
    """Do what is told and return the result."""
    told = params.get("device", "echo")
    if told == "garbage":
        sys.stdout.write("Loading weights...\n[1, 2]\n\n{broken\n" + '{"no": "event"}\n')
        sys.stdout.flush()
        os.write(1, b"\xff\xfe not text\n")
        tell(id="another", event="result", result="not yours")
    elif told == "flood":
        for _ in range(2000):
            os.write(2, b"e" * 999 + b"\n")
            os.write(1, b"o" * 999 + b"\n")
    elif told == "chatter":
        for i in range(1000):
            tell(id=me, event="progress", fraction=i / 1000, message="working", eta=1.0)
    elif told == "events":
        tell(id=me, event="log", message="a line")
        tell(id=me, event="warning", message="a warning")
        tell(id=me, event="metric", name="iou", step=3, value=0.5)
        tell(id=me, event="progress", fraction=0.5, message="halfway", eta=90.0)
    elif told == "environment":
        return dict(os.environ)
    return params


def train(me: str, params: dict) -> dict:
    """Tell what a training tells and return what it gives on."""
    for step in range(300):
        tell(id=me, event="metric", name="loss", step=step, value=1 / (step + 1))
        tell(id=me, event="progress", fraction=step / 300, message=f"step {step}", eta=1.0)
    tell(id=me, event="metric", name="mIoU", step=299, value=0.61234567)
    for _ in range(2):
        tell(id=me, event="preview", path="/tmp/preview é.png")
    run = Path(params["output"])
    return {"model": str(run / "model.onnx"), "report": str(run / "report.html"), "miou": 0.5}


def misbehave(me: str, params: dict) -> bool:
    """Do what never comes to a result, and say whether that was told."""
    told = params.get("device", "")
    if told == "die":
        sys.stderr.write("the last words\n")
        sys.stderr.flush()
        os._exit(70)
    if told == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if told == "wait":
        while me not in cancelled:
            tell(id=me, event="progress", fraction=0.1, message="waiting", eta=None)
            time.sleep(0.02)
        tell(id=me, event="cancelled")
        return True
    if told == "deaf":
        time.sleep(60)
    if told.startswith("error "):
        sys.stderr.write("Traceback (most recent call last): secret\n")
        sys.stderr.flush()
        kind = told.split()[1]
        tell(id=me, event="error", kind=kind, field="image", message="It is bad.", remedy="Fix it.")
        return True
    return False


def write_outputs(params: dict) -> None:
    """Write what a task would: a raster with a style beside it or a folder, and what was asked."""
    output = Path(params["output"])
    if output.suffix == ".tif":
        shutil.copy(params["image"], output)
        shutil.copy(STYLE, output.with_suffix(".qml"))
    else:
        output.mkdir()
        (output / "dataset.json").write_text("{}", encoding="utf-8")
    output.with_suffix(".json").write_text(json.dumps(params), encoding="utf-8")


tell(id=None, event="ready", version="0", pid=os.getpid())
threading.Thread(target=listen, daemon=True).start()
while True:
    request = next_request()
    tell(id=request["id"], event="started", task=request["task"])
    if not misbehave(request["id"], request["params"]):
        answer = do(request["id"], request["params"])
        if "output" in request["params"]:
            write_outputs(request["params"])
        if request["task"] == "models":
            answer = [{"name": "unet", "summary": "a network"}]
        elif request["task"] == "train":
            answer = train(request["id"], request["params"])
        tell(id=request["id"], event="result", result=answer)
