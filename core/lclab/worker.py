"""A process that does tasks for QGIS: requests come in as JSON lines, events go out as such.

    in   {"id": "7", "task": "predict", "params": {...}}    {"cancel": "7"}
    out  {"id": "7", "event": "started"} ... "progress" ... "result" | "error" | "cancelled"

Besides the tasks there is "warm", which makes nothing: {"model": FILE} is loaded for what comes.
The end of standard input means that QGIS is gone. The exit code is that of the last request.
"""

from __future__ import annotations

import io
import json
import os
import queue
import sys
import threading
import traceback
from typing import Any, Callable, NoReturn, TextIO, cast

from . import __version__
from .errors import EXIT_BUG, EXIT_CANCELLED, EXIT_DONE, EXIT_MEMORY, InputError, as_lab_error
from .events import Event, Report
from .spec import task

SECONDS_TO_LEAVE = 10.0
WARM = "warm"
FATAL = (EXIT_MEMORY, EXIT_BUG)


class Channel:
    """The protocol's side of standard output; the other side is standard error for everyone."""

    def __init__(self) -> None:
        self._stream: TextIO = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        self._lock = threading.Lock()
        os.dup2(2, 1)

    def send(self, event: Event) -> None:
        """Write one event; a reader who is gone ends the process."""
        line = json.dumps(event, ensure_ascii=True, default=str)
        try:
            with self._lock:
                self._stream.write(line + "\n")
                self._stream.flush()
        except (OSError, ValueError):
            os._exit(EXIT_CANCELLED)


class Inbox:
    """Reads requests and cancels from standard input on a thread of its own."""

    def __init__(self, channel: Channel) -> None:
        self.requests: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._channel = channel
        self._cancelled: set[str] = set()
        self._closed = threading.Event()
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def is_cancelled(self, identifier: str) -> bool:
        """Whether this request was cancelled or the other side is gone."""
        return self._closed.is_set() or identifier in self._cancelled

    def _read(self) -> None:
        for line in sys.stdin:
            if line.strip():
                self._take(line)
        self._closed.set()
        self.requests.put(None)
        leave = threading.Timer(SECONDS_TO_LEAVE, os._exit, (EXIT_CANCELLED,))
        leave.daemon = True
        leave.start()

    def _take(self, line: str) -> None:
        try:
            message = json.loads(line)
            if "cancel" in message:
                self._cancelled.add(str(message["cancel"]))
            else:
                request = {"id": str(message["id"]), "task": str(message["task"])}
                self.requests.put({**request, "params": dict(message.get("params") or {})})
        except (ValueError, KeyError, TypeError, RecursionError):
            error = InputError("This line is no request.", field="request", remedy=line[:200])
            self._channel.send({"id": None, **error_event(error)})


def error_event(error: Exception) -> Event:
    """Return the event that tells of an error."""
    shown = as_lab_error(error)
    return {
        "event": "error",
        "kind": shown.kind,
        "field": shown.field,
        "message": shown.message,
        "remedy": shown.remedy,
    }


def serve(request: dict[str, Any], channel: Channel, inbox: Inbox) -> int:
    """Do one request and return the exit code that it stands for."""
    identifier = request["id"]

    def send(event: Event) -> None:
        channel.send({"id": identifier, **event})

    return do(request["task"], request["params"], send, lambda: inbox.is_cancelled(identifier))


def do(
    name: str,
    params: dict[str, Any],
    send: Callable[[Event], None],
    is_cancelled: Callable[[], bool],
) -> int:
    """Do one task, tell everything from its start to its end, and return the exit code."""
    report = Report(send, is_cancelled)
    send({"event": "started", "task": name})
    try:
        report.raise_if_cancelled()
        result = warmed(params) if name == WARM else done(name, params, report)
    except Exception as error:  # noqa: BLE001 - told to the client below
        report.flush()
        shown = as_lab_error(error)
        if shown.kind != "input":
            traceback.print_exc(file=sys.stderr)
        is_cancel = shown.exit_code == EXIT_CANCELLED
        send({"event": "cancelled"} if is_cancel else error_event(error))
        return shown.exit_code
    report.flush()
    send({"event": "result", "result": result})
    return EXIT_DONE


def done(name: str, params: dict[str, Any], report: Report) -> Any:
    """Do a task and return its result."""
    chosen = task(name)
    return chosen.run(chosen.parse(params), report)


def warmed(params: dict[str, Any]) -> dict[str, Any]:
    """Load a model, and return the device that it is on."""
    model = params.get("model")
    if not (isinstance(model, str) and os.path.isfile(model)):  # noqa: PTH113 - as for any file
        raise InputError(f"model = {model}: there is no such file.", field="model")
    from .predict.warm import warm

    return warm(model)


def main() -> NoReturn:
    """Serve until standard input ends, or until a fault makes a fresh process the better one."""
    channel = Channel()
    cast(io.TextIOWrapper, sys.stdin).reconfigure(encoding="utf-8", errors="replace")
    channel.send({"id": None, "event": "ready", "version": __version__, "pid": os.getpid()})
    inbox = Inbox(channel)
    code = EXIT_DONE
    while request := inbox.requests.get():
        code = serve(request, channel, inbox)
        if code in FATAL:
            break
    sys.stderr.flush()
    os._exit(code)  # an ordinary end meets the reading thread at its lock, and may abort
