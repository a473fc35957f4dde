"""The command `lclab`: one subcommand per task, made from the tasks' declarations."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sys
import threading
import time
import traceback
from typing import Any

from . import __version__, describe, memory, runner, worker
from .errors import EXIT_DONE, as_lab_error
from .events import Event, Report
from .registry import listed
from .spec import Param, Task, all_tasks, snake
from .texts import as_text

METAVARS = {"extent": "XMIN,YMIN,XMAX,YMAX", "numbers": "X,Y,...", "integers": "I,J,..."}


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    memory.use_one_arena()
    words = joined(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["worker"]:
        worker.main()
    if words[:1] == ["run-file"]:
        return runner.main(words[1:], cancel_on_signals().is_set)
    options = parser().parse_args(words)
    if options.task == "describe":
        say(describe.as_json() if options.json else describe.as_page())
        return EXIT_DONE
    return run(options)


def joined(words: list[str]) -> list[str]:
    """Return the words with every negative number tied to its option, as argparse wants it."""
    tied: list[str] = []
    for word in words:
        if re.match(r"-[\d.]", word) and tied and tied[-1].startswith("--"):
            tied[-1] += "=" + word
        else:
            tied.append(word)
    return tied


def run(options: argparse.Namespace) -> int:
    """Do one task with what the command line says."""
    task: Task = options.chosen
    if task.lists and options.list:
        rows = listed(task.lists)
        say(json.dumps(rows, indent=1) if options.json else as_text(rows))
        return EXIT_DONE
    cancelled = cancel_on_signals()
    report = Report(show, cancelled.is_set)
    try:
        values = {p.name: getattr(options, p.name) for p in task.params}
        result = task.run(task.parse(values), report)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - told to the user below
        report.flush()
        return tell(error)
    report.flush()
    say(json.dumps(result, indent=1) if options.json else as_text(result))
    return EXIT_DONE


def say(text: str) -> None:
    """Print a result; a reader who has enough of it, as `head` has, is no error."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(error: BaseException) -> int:
    """Print an error for people and return the exit code it stands for."""
    shown = as_lab_error(error)
    if shown.kind == "bug":
        traceback.print_exc(file=sys.stderr)
    print(f"lclab: {shown}", file=sys.stderr)
    return shown.exit_code


def cancel_on_signals() -> threading.Event:
    """Turn the first Ctrl+C or termination into a cancel that the task sees."""
    cancelled = threading.Event()

    def on_signal(_number: int, _frame: object) -> None:
        cancelled.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, on_signal)
    return cancelled


def parser() -> argparse.ArgumentParser:
    """Build the command line from the tasks' declarations."""
    top = argparse.ArgumentParser(prog="lclab", description="Land-cover mapping from imagery.")
    top.add_argument("--version", action="version", version=f"lclab {__version__}")
    commands = top.add_subparsers(dest="task", required=True, metavar="TASK")
    for task in all_tasks():
        command = commands.add_parser(task.name, help=task.title, description=task.summary)
        command.set_defaults(chosen=task)
        for p in task.params:
            add_option(command, p)
        command.add_argument("--json", action="store_true", help="print the result as JSON")
        if task.lists:
            more = f"list the {task.lists}, and do nothing else"
            command.add_argument("--list", action="store_true", help=more)
    page = commands.add_parser("describe", help="Every task with its parameters")
    page.add_argument("--json", action="store_true", help="as JSON instead of a page")
    commands.add_parser("worker", help="Serve requests as JSON lines on standard input")
    return top


def add_option(command: argparse.ArgumentParser, p: Param) -> None:
    """Add one declared parameter as an option, or as a word where it is positional."""
    more: dict[str, Any] = {
        "default": p.usual or None,
        "help": describe.help_line(p).replace("%", "%%"),
    }
    if p.positional:  # the checks refuse that it is missing; '--list' needs none
        command.add_argument(p.name, nargs="?", metavar=p.option, **more)
        return
    more["dest"] = p.name
    if p.kind == "boolean":
        command.add_argument(p.option, action=argparse.BooleanOptionalAction, **more)
        return
    if p.choices:
        more["metavar"] = "{" + ",".join(p.choices) + "}"
    else:
        more["metavar"] = METAVARS.get(p.kind, p.kind.split("_")[0].upper())
    if p.parts:
        more |= {"nargs": len(p.parts), "metavar": tuple(snake(part).upper() for part in p.parts)}
    elif p.many:
        more |= {"nargs": "+", "action": "extend"}
    command.add_argument(p.option, **more)


def show(event: Event) -> None:
    """Print an event for a person who watches the terminal."""
    kind = event["event"]
    if kind == "progress":
        left = "" if event["eta"] is None else f", {clock(event['eta'])} left"
        end = "\r" if sys.stderr.isatty() else "\n"
        line = f"{event['fraction']:6.1%}{left}  {event['message']}"
        print(f"{line:<78}", end=end, file=sys.stderr, flush=True)
    elif kind == "metric":
        print(f"{event['name']}[{event['step']}] = {event['value']:g}", file=sys.stderr)
    else:
        text = event.get("message") or event.get("path")
        print(f"{'Warning: ' if kind == 'warning' else ''}{text}", file=sys.stderr)


def clock(seconds: float) -> str:
    """Return a duration as a person reads it."""
    return time.strftime("%H:%M:%S", time.gmtime(seconds))
