"""The command line: made from the declarations, honest exit codes, and a surface that is kept."""

import argparse
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lclab import __version__, cli
from lclab.spec import Param, all_tasks

WITH_TRIALS = Path(__file__).with_name("extra") / "launch.py"

SURFACE = Path(__file__).with_name("surface.txt")


def surface():
    """Every task with its options and what they take, one a line."""
    (commands,) = [
        action for action in cli.parser()._actions if isinstance(action, argparse._SubParsersAction)
    ]
    lines = []
    for name, command in commands.choices.items():
        for action in command._actions:
            flags = " ".join(action.option_strings)
            many = " ..." if action.nargs == "+" else ""
            shown = action.metavar or ""
            words = shown if isinstance(shown, str) else " ".join(shown)
            takes = "" if action.nargs == 0 else f" {words}{many}".rstrip()
            lines.append(f"{name} {flags}{takes}")
    return "\n".join(lines) + "\n"


def test_surface_is_what_was_promised():
    assert surface() == SURFACE.read_text(encoding="utf-8"), (
        "Scripts use these options. If the change is meant, put it into tests/core/surface.txt "
        "and tell of it in CHANGELOG.md."
    )


def test_version(command):
    done = command("--version")
    assert (done.returncode, done.stdout) == (0, f"lclab {__version__}\n")


def test_parts_come_together():
    command = argparse.ArgumentParser()
    p = Param("pairs", "folder", "Pairs", "Both.", many=True, parts=("Folder of images", "Masks"))
    cli.add_option(command, p)
    assert command.parse_args(["--pairs", "a b", "c"]).pairs == ["a b", "c"]
    assert "--pairs FOLDER_OF_IMAGES MASKS" in command.format_help()
    for words in (["--pairs", "a"], ["--pairs", "a", "b", "c"]):
        with pytest.raises(SystemExit):
            command.parse_args(words)


def test_a_word_without_an_option():
    command = argparse.ArgumentParser()
    for p in (
        Param("table", "text", "Table", "Which.", positional=True),
        Param("n", "text", "N", ""),
    ):
        cli.add_option(command, p)
    assert vars(command.parse_args(["loveda-2", "--n", "3"])) == {"table": "loveda-2", "n": "3"}
    assert vars(command.parse_args(["--n", "3"])) == {"table": None, "n": "3"}
    assert "[TABLE]" in command.format_help()
    with pytest.raises(SystemExit):
        command.parse_args(["--table", "loveda-2"])


def test_what_is_required_may_have_a_usual_value_here():
    command = argparse.ArgumentParser()
    cli.add_option(command, Param("output", "text", "To", "", required=True, usual="there"))
    assert command.parse_args([]).output == "there"
    assert command.parse_args(["--output", "here"]).output == "here"


def test_a_list_needs_nothing_else(command):
    done = command("reproduce", "--list", "--json")
    assert "loveda-2" in [row["name"] for row in json.loads(done.stdout)]
    refused = command("reproduce")
    assert (refused.returncode, "'table' is missing" in refused.stderr) == (2, True)


@pytest.mark.parametrize("name", [task.name for task in all_tasks()])
def test_help_says_every_parameter(command, name):
    (declared,) = [task for task in all_tasks() if task.name == name]
    done = command(name, "--help")
    assert done.returncode == 0
    text = " ".join(done.stdout.split())
    for p in declared.params:
        assert p.option in text
        assert p.help.split()[0] in text


def test_no_task_and_an_unknown_one_show_the_usage(command):
    for words in ([], ["predicted"]):
        done = command(*words)
        assert done.returncode == 2
        assert "usage: lclab" in done.stderr


def test_describe_as_json_has_every_task_and_parameter(command):
    done = command("describe", "--json")
    tasks = {task["name"]: task for task in json.loads(done.stdout)}
    predict = {p["name"]: p for p in tasks["predict"]["parameters"]}
    assert predict["image"]["required"] is True
    assert predict["overlap"]["low"] == 0
    assert predict["overlap"]["high"] == 0.9
    assert predict["stitch"]["choices"] == ["core", "blend", "mean"]
    assert predict["nodata"]["default"] == 255


def test_models_as_json_is_a_list(command):
    done = command("models", "--json")
    assert done.returncode == 0
    for row in json.loads(done.stdout):
        assert {"name", "summary", "paper", "table", "arguments"} == set(row)


@pytest.mark.parametrize(
    "words",
    [
        ["--extent", "-10,-20,30,40"],
        ["--extent=-10,-20,30,40"],
        ["--extent", "-10,-20,30,40", "--count", "1"],
    ],
)
def test_negative_extent(command, words):
    done = command("echo", "--json", *words, trials=True)
    assert json.loads(done.stdout)["extent"] == [-10, -20, 30, 40]


def test_negative_numbers_everywhere(command):
    done = command("echo", "--numbers", "-.5,-1", "--json", trials=True)
    assert json.loads(done.stdout)["numbers"] == [-0.5, -1]
    refused = command("echo", "--count", "-1", trials=True)
    assert (refused.returncode, refused.stderr.count("out of range")) == (2, 1)


def test_yes_and_no(command):
    for flag, value in (("--shout", True), ("--no-shout", False)):
        assert json.loads(command("echo", flag, "--json", trials=True).stdout)["shout"] is value


def test_result_for_people(command):
    done = command("echo", "--text", "größer", trials=True)
    assert done.stdout.splitlines()[0] == "text: größer"


@pytest.mark.parametrize(
    ("task", "code", "said"),
    [
        ("refuse", 2, "lclab: text is wrong. Write another."),
        ("disk", 2, "ä b.tif: No such file"),
        ("exhaust", 4, "tensor of 9 TB"),
        ("bug", 70, "This is a bug"),
    ],
)
def test_failures(command, task, code, said):
    done = command(task, trials=True)
    assert done.returncode == code
    assert said in done.stderr
    assert done.stdout == ""
    assert ("Traceback" in done.stderr) is (task == "bug")


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
def test_letters_come_through_in_any_locale(command, folder, locale):
    done = command(
        *("predict", "--image", "a", "--output", "o.tif", "--model", folder / "fehlt.onnx"),
        env={"LC_ALL": locale},
    )
    assert done.returncode == 2
    assert f"model = {folder / 'fehlt.onnx'}: there is no such file." in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels(number):
    process = subprocess.Popen(
        [sys.executable, "-I", str(WITH_TRIALS), "wait"],
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert "waiting" in process.stderr.readline()
    process.send_signal(number)
    asked = time.monotonic()
    _, rest = process.communicate(timeout=20)
    assert process.returncode == 3
    assert time.monotonic() - asked < 3
    assert rest.endswith("lclab: Cancelled.\n")
    assert "Traceback" not in rest


def test_a_second_interrupt_stops_what_does_not_listen():
    process = subprocess.Popen(
        [sys.executable, "-I", str(WITH_TRIALS), "stubborn"],
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert "deaf" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=20)
    assert (process.returncode, rest) == (3, "lclab: Cancelled.\n")


@pytest.mark.parametrize("words", [["describe"], ["models"]])
def test_a_reader_who_has_enough_is_no_error(words):
    process = subprocess.Popen(
        [sys.executable, "-I", str(WITH_TRIALS), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait(20) == 0


def test_runs_from_any_folder_and_by_module(folder):
    core = WITH_TRIALS.parents[3] / "core"
    for start in (["-I", str(core / "lclab")], ["-I", str(core / "lclab" / "__main__.py")]):
        done = subprocess.run(
            [sys.executable, *start, "--version"],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert done.stdout == f"lclab {__version__}\n"
