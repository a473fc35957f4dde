"""Start the command with the tests' own tasks beside the product's.

A first argument `--leave SECONDS` has a worker that is left alone go sooner.
"""

import sys
from pathlib import Path

EXTRA = Path(__file__).resolve().parent
sys.path.insert(0, str(EXTRA.parents[2] / "core"))

if __name__ == "__main__":
    import lclab.tasks
    from lclab import worker
    from lclab.cli import main
    from lclab.registry import tasks

    lclab.tasks.__path__.append(str(EXTRA))
    for found in tasks._entries_of(EXTRA / "trials.py", EXTRA):
        tasks.entries()[found.name] = found
    if sys.argv[1:2] == ["--leave"]:
        worker.SECONDS_TO_LEAVE = float(sys.argv[2])
        del sys.argv[1:3]
    sys.exit(main())
