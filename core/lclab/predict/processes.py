"""One prediction shared by several processes, as torchrun or SLURM start them, or done in parts.

Every part is a file of its own. A part that is there is not done again, so that a run that was
broken off goes on where it was. Processes see each other only through files in one folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..errors import CancelledError, InputError, WorkError
from ..events import Report
from ..modelfile import cards_beside
from ..tasks.predict import Predict

BEAT_SECONDS = 2.0
SILENT_SECONDS = 60.0
START_SECONDS = 300.0
NOT_THE_ANSWER = ("device", "batch", "threads", "polygons", "areas", "minimum_area", "format")


@dataclass(frozen=True)
class Processes:
    """The place of a process among those that share the work."""

    rank: int = 0
    count: int = 1
    local: int = 0

    @property
    def is_first(self) -> bool:
        """Whether this process joins the parts."""
        return self.rank == 0

    def device(self, wanted: str) -> str:
        """Return the device for this process: each takes its own GPU of its machine."""
        shares = self.count > 1 and wanted in ("auto", "cuda")
        return f"{wanted}:{self.local}" if shares else wanted


def here() -> Processes:
    """Return this process's place, from what torchrun or SLURM say."""
    if "RANK" in os.environ and "WORLD_SIZE" in os.environ:
        return Processes(number("RANK"), number("WORLD_SIZE"), number("LOCAL_RANK"))
    if number("SLURM_STEP_NUM_TASKS") > 1:
        tasks = number("SLURM_STEP_NUM_TASKS")
        return Processes(number("SLURM_PROCID"), tasks, number("SLURM_LOCALID"))
    return Processes()


def number(variable: str) -> int:
    """Return the number that an environment variable holds; 0 where it is not set."""
    text = os.environ.get(variable, "0")
    if not text.isdigit():
        raise InputError(
            f"The environment variable {variable} = {text} is no number.",
            field=variable,
            remedy="Unset it, or start the processes with torchrun or srun.",
        )
    return int(text)


def fingerprint(spec: Predict, parts: int) -> str:
    """Return a name for this request that changes when its answer would."""
    facts: dict[str, Any] = {k: v for k, v in asdict(spec).items() if k not in NOT_THE_ANSWER}
    cards = [str(card) for model in spec.model for card in cards_beside(Path(model))]
    for path in (spec.image, *spec.model, *cards, spec.area or ""):
        state = Path(path.split("|")[0])
        if state.is_file():
            facts[f"state of {path}"] = [state.stat().st_mtime_ns, state.stat().st_size]
    text = json.dumps([facts, parts], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


class Workplace:
    """The folder where processes leave finished parts and signs of life."""

    def __init__(self, folder: Path, processes: Processes) -> None:
        self.folder = folder
        self.me = processes
        self._began = time.time()
        folder.mkdir(exist_ok=True)

    def part(self, index: int, layer: str) -> Path:
        """Return the file of one layer of one part."""
        return self.folder / f"part-{index:04d}.{layer}.tif"

    def is_done(self, index: int) -> bool:
        """Whether a part is finished."""
        return self._notes(index).is_file()

    def finish(self, index: int, notes: dict[str, Any]) -> None:
        """Say that a part is finished."""
        write_whole(self._notes(index), json.dumps(notes))

    def notes(self, index: int) -> dict[str, Any]:
        """Return what was said of a finished part."""
        found: dict[str, Any] = json.loads(self._notes(index).read_text(encoding="utf-8"))
        return found

    @contextmanager
    def kept_if_of_use(self, parts: int) -> Iterator[None]:
        """Remove the folder after a failure, unless a part is finished or others may work in it."""
        try:
            yield
        except Exception:
            if self.me.count == 1 and not any(self.is_done(index) for index in range(parts)):
                self.remove()
            raise

    def remove(self) -> None:
        """Remove the folder with all parts."""
        for path in self.folder.iterdir():
            path.unlink(missing_ok=True)
        with suppress(OSError):  # a process that comes late may just have left a sign in it
            self.folder.rmdir()

    @contextmanager
    def alive(self) -> Iterator[None]:
        """Give signs of life until the work is done; tell the first process of a failure."""
        stop = threading.Event()
        self._say()
        threading.Thread(target=self._beat, args=(stop,), daemon=True).start()
        try:
            yield
        except Exception as error:
            if not isinstance(error, CancelledError):
                self._say(failure=str(error))
            raise
        finally:
            stop.set()

    def wait_for(self, parts: int, report: Report) -> None:
        """Wait until every part is finished; name the process that will not finish its own."""
        while missing := [i for i in range(parts) if not self.is_done(i)]:
            report.raise_if_cancelled()
            for index in missing:
                self._check(index % self.me.count, index, parts)
            report.progress(1 - len(missing) / parts, f"waiting for {len(missing)} parts")
            time.sleep(BEAT_SECONDS / 4)

    def _check(self, rank: int, index: int, parts: int) -> None:
        sign = self._sign(rank)
        now = time.time()
        try:
            said = json.loads(sign.read_text(encoding="utf-8"))
            seen = sign.stat().st_mtime
        except (OSError, ValueError):
            said, seen = {}, 0.0
        is_new = seen >= self._began - BEAT_SECONDS
        if is_new and said.get("failure"):
            self._give_up(rank, index, parts, said, f"failed: {said['failure']}")
        is_gone = is_new and said.get("host") == socket.gethostname() and not lives(said["pid"])
        is_silent = now - seen > SILENT_SECONDS and now - self._began > START_SECONDS
        if (is_gone or is_silent) and not self.is_done(index):
            self._give_up(rank, index, parts, said, "has stopped")

    def _give_up(self, rank: int, index: int, parts: int, said: dict[str, Any], what: str) -> None:
        who = f" (pid {said['pid']} on {said['host']})" if said else ""
        raise WorkError(
            f"Process {rank} of {self.me.count}{who} {what}; part {index + 1} of {parts} is "
            "missing.",
            remedy="Run the same command again: the finished parts are kept.",
        )

    def _beat(self, stop: threading.Event) -> None:
        while not stop.wait(BEAT_SECONDS):
            os.utime(self._sign(self.me.rank))

    def _say(self, **more: str) -> None:
        facts = {"pid": os.getpid(), "host": socket.gethostname(), **more}
        write_whole(self._sign(self.me.rank), json.dumps(facts))

    def _notes(self, index: int) -> Path:
        return self.folder / f"part-{index:04d}.json"

    def _sign(self, rank: int) -> Path:
        return self.folder / f"process-{rank}.json"


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody sees half of it."""
    waiting = path.with_name(f"{path.name}.{os.getpid()}")
    waiting.write_text(text, encoding="utf-8")
    waiting.replace(path)


def lives(pid: int) -> bool:
    """Whether a process of this machine runs; where that cannot be asked, it is taken to."""
    if os.name == "nt":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.is_file() and stat.read_text().rpartition(")")[2].split()[0] == "Z")
