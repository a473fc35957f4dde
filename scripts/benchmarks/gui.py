"""How long the plugin holds QGIS's main thread: the longest call of every step of a walk.

    scripts/bench gui

A walk through a real QGIS window (scripts/walk), with Python's profiler on every call from Qt
into the plugin. What QGIS's own Python does within a call, which makes the forms of Processing, is
told apart. Starting the plugin is one call, and has the limit that `scripts/bench predict` tells.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.walk.outside import walk  # noqa: E402 - the repository is no package

MOST_MS = 50
STEPS = 60
START = "install"


def main() -> None:
    """Walk, and print the longest calls of each step."""
    with tempfile.TemporaryDirectory() as folder:
        longest = walk(Path(folder), Path(sys.executable), STEPS).seen["longest"]
    print("| step | longest call | ms | without QGIS's forms |")
    print("|---|---|---|---|")
    for step, calls in longest.items():
        for call in calls[:1]:
            print(f"| {step} | {call['call']} | {call['ms']:.0f} | {call['own_ms']:.0f} |")
    calls = [call for step, calls in longest.items() if step != START for call in calls]
    worst = max(call["own_ms"] for call in calls)
    verdict = "met" if worst <= MOST_MS else "MISSED"
    print(f"longest call on the main thread: {worst:.0f} ms (at most {MOST_MS}): {verdict}")


if __name__ == "__main__":
    main()
