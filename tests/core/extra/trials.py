"""Tasks that do what a worker must survive."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from lclab.errors import InputError
from lclab.registry import tasks
from lclab.spec import Extent, param


@dataclass(frozen=True)
class Trial:
    """One parameter of several kinds."""

    text: str = param("text", "Text", "What to say.", default="")
    count: int = param("integer", "Count", "How often.", default=1, low=0, high=100_000_000)
    numbers: tuple[float, ...] = param("numbers", "Numbers", "Some numbers.", default=())
    extent: Extent | None = param("extent", "Extent", "A box.")
    shout: bool = param("boolean", "Shout", "Whether to shout.", default=False)


@tasks.register("echo", title="Echo", group="Trials", spec=Trial)
def echo(spec, report):
    """Give back what came in."""
    return {
        "text": spec.text * spec.count,
        "numbers": spec.numbers,
        "extent": spec.extent,
        "shout": spec.shout,
    }


@tasks.register("wait", title="Wait", group="Trials", spec=Trial)
def wait(spec, report):
    """Work until somebody cancels."""
    while True:
        report.progress(0.5, "waiting")
        report.raise_if_cancelled()
        time.sleep(0.02)


@tasks.register("stubborn", title="Stubborn", group="Trials", spec=Trial)
def stubborn(spec, report):
    """Work without ever looking whether somebody cancels."""
    report.log("deaf")
    time.sleep(600)


@tasks.register("bug", title="Bug", group="Trials", spec=Trial)
def bug(spec, report):
    """Fail as only a bug does."""
    return 1 / (spec.count - spec.count)


@tasks.register("exhaust", title="Exhaust", group="Trials", spec=Trial)
def exhaust(spec, report):
    """Ask for more memory than there is."""
    raise MemoryError("tensor of 9 TB")


@tasks.register("refuse", title="Refuse", group="Trials", spec=Trial)
def refuse(spec, report):
    """Find the input at fault."""
    raise InputError("text is wrong.", field="text", remedy="Write another.")


@tasks.register("disk", title="Disk", group="Trials", spec=Trial)
def disk(spec, report):
    """Fail to open a file."""
    raise FileNotFoundError(2, "No such file or directory", "ä b.tif")


@tasks.register("noise", title="Noise", group="Trials", spec=Trial)
def noise(spec, report):
    """Print in every way that a library prints."""
    for _ in range(spec.count):
        print('{"event": "result", "result": "forged"}')
        os.write(1, b"written to file descriptor 1\n")
        os.write(2, b"written to file descriptor 2\n")
    sys.stdout.flush()
    subprocess.run([sys.executable, "-c", "print('printed by a child')"], check=True)
    return "quiet"


@tasks.register("chatter", title="Chatter", group="Trials", spec=Trial)
def chatter(spec, report):
    """Report from several threads at once, much more often than anybody can read."""

    def talk(number):
        for step in range(spec.count):
            report.progress(step / spec.count, "talking")
            report.log(f"{number}:{step}")
            time.sleep(0.001)

    talkers = [threading.Thread(target=talk, args=(number,)) for number in range(8)]
    for talker in talkers:
        talker.start()
    for talker in talkers:
        talker.join()
    return spec.count
