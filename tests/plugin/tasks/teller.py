"""Answers what the dialogs of runs ask, in the worker's protocol: pictures of crops, and costs.

A picture is plain: red for training, green for validation, and as blue as its seed. What else it
does is named by files beside this script: `hold` waits to be cancelled, `refuse` tells an error,
`die` ends the process, `tight` needs all of the memory, `warn` warns.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import threading
import time
import zlib
from pathlib import Path

HERE = Path(__file__).parent
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


def note(**facts: object) -> None:
    """Write down what happens."""
    with (HERE / "asked.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps({**facts, "pid": os.getpid()}) + "\n")


def is_told(name: str) -> bool:
    """Whether a file says so."""
    return (HERE / name).exists()


def held(me: str) -> bool:
    """Wait while it is told so, and say whether that was cancelled."""
    while is_told("hold"):
        if me in cancelled:
            note(task="cancelled")
            tell(id=me, event="cancelled")
            return True
        time.sleep(0.02)
    return False


def write_picture(path: str, colour: tuple[int, int, int]) -> None:
    """Write a PNG of one colour."""
    side = 64
    rows = (b"\0" + bytes(colour) * side) * side

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")
    Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def cost() -> dict:
    """Return what a run costs."""
    return {
        "told": "About 12 min.",
        "seconds": 735.2,
        "seconds_per_step": 0.37,
        "steps": 2000,
        "memory_bytes": 1_400_000_000,
        "free_bytes": 1_450_000_000 if is_told("tight") else 22_000_000_000,
        "device": "cpu, 2 threads",
        "device_type": "cpu",
        "threads": 2,
    }


def answer(me: str, task: str, params: dict) -> None:
    """Do one request."""
    note(task=task, params=params)
    if is_told("die"):
        os._exit(70)
    if is_told("refuse"):
        tell(id=me, event="error", kind="input", field="x", message="It is bad.", remedy="Fix it.")
        return
    if held(me):
        return
    if is_told("warn"):
        tell(id=me, event="warning", message="Going on with 4 < 8 crops at a time.")
    result = cost()
    if task == "preview":
        is_training = params["split"] == "train"
        blue = 40 * params["seed"]
        colour = (255, 0, blue) if is_training else (0, 255, blue)
        write_picture(params["output"], colour)
        result = {"picture": params["output"]}
    note(task="answered")
    tell(id=me, event="result", result=result)


tell(id=None, event="ready", version="0", pid=os.getpid())
threading.Thread(target=listen, daemon=True).start()
while True:
    with arrived:
        arrived.wait_for(lambda: requests)
        request = requests.pop(0)
    tell(id=request["id"], event="started", task=request["task"])
    answer(request["id"], request["task"], request["params"])
