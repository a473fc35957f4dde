"""The worker as a real process: what it answers, and that nothing knocks it over or keeps it."""

import time

import pytest

from lclab.worker import SECONDS_TO_LEAVE


def test_ready_tells_version_and_process(start_worker):
    worker = start_worker(trials=False)
    ready = worker.until("ready")[-1]
    assert ready["pid"] == worker.process.pid
    assert ready["version"].count(".") == 2


def test_a_request_is_started_and_answered(start_worker, folder):
    worker = start_worker()
    worker.ask("7", "echo", text=str(folder), numbers=[1, 2.5], extent=[-2, -1, 0, 1])
    events = worker.until("result")
    assert [(e["id"], e["event"]) for e in events] == [
        (None, "ready"),
        ("7", "started"),
        ("7", "result"),
    ]
    assert events[-1]["result"] == {
        "text": str(folder),
        "numbers": [1.0, 2.5],
        "extent": [-2.0, -1.0, 0.0, 1.0],
        "shout": False,
    }
    assert worker.leave() == 0


def test_one_process_serves_many_requests(start_worker):
    worker = start_worker()
    for number in range(20):
        worker.ask(number, "echo", text=f"{number}")
    results = [worker.until("result")[-1] for _ in range(20)]
    assert [r["id"] for r in results] == [str(n) for n in range(20)]
    assert [r["result"]["text"] for r in results] == [str(n) for n in range(20)]


@pytest.mark.parametrize(
    "garbage",
    [
        b"garbage\n",
        b"\xff\xfe\x00\x80\n",
        b"5\n",
        b"null\n",
        b'"cancel"\n',
        b'["cancel"]\n',
        b"{}\n",
        b'{"id": 1}\n',
        b'{"task": "echo"}\n',
        b'{"id": 1, "task": "echo", "params": [1]}\n',
        b'{"id": 1, "task": "echo", "params": "text"}\n',
        b'{"id": 1, "task": "echo"\n',
        b"[" * 200_000 + b"\n",
        b"1" * 200_000 + b"\n",
    ],
    ids=lambda line: line[:24].decode("latin-1"),
)
def test_garbage_is_refused_and_work_goes_on(start_worker, garbage):
    worker = start_worker()
    worker.write(b"\n  \n" + garbage)
    error = worker.until("error")[-1]
    assert (error["id"], error["kind"], error["field"]) == (None, "input", "request")
    worker.ask("2", "echo", text="still here")
    assert worker.until("result")[-1]["result"]["text"] == "still here"
    assert worker.leave() == 0


@pytest.mark.parametrize(
    ("task", "params", "field", "said"),
    [
        ("nothing", {}, "task", "predict"),
        ("echo", {"txt": "a"}, "txt", "text, count"),
        ("echo", {"count": "many"}, "count", "not a number"),
        ("echo", {"count": -1}, "count", "out of range"),
        ("echo", {"count": 10**400}, "count", "not a number"),
        ("echo", {"count": [1, 2]}, "count", "not a number"),
        ("echo", {"text": {"a": 1}}, "text", "not a text"),
        ("echo", {"extent": 5}, "extent", "no box"),
        ("echo", {"extent": [0, 0, 1, float("inf")]}, "extent", "finite"),
        ("predict", {"image": "a.tif", "model": 5, "output": "b.tif"}, "model", "not a text"),
        ("predict", {"model": "m.onnx", "output": "b.tif"}, "image", "missing"),
    ],
)
def test_wrong_parameters_name_the_field(start_worker, task, params, field, said):
    worker = start_worker()
    worker.ask("1", task, **params)
    error = worker.until("error")[-1]
    assert (error["kind"], error["field"]) == ("input", field)
    assert said in error["message"] + error["remedy"]
    assert worker.leave() == 2


def test_cancel_of_a_running_request(start_worker):
    worker = start_worker()
    worker.ask("1", "wait")
    worker.until("progress")
    asked = time.monotonic()
    worker.write('{"cancel": "1"}')
    assert worker.until("cancelled")[-1]["at"] - asked < 1
    worker.ask("2", "echo", text="next")
    assert worker.until("result", identifier="2")[-1]["result"]["text"] == "next"


def test_cancel_of_a_queued_request(start_worker):
    worker = start_worker()
    worker.ask("1", "wait")
    worker.ask("2", "echo")
    worker.ask("3", "echo")
    worker.until("progress")
    worker.write('{"cancel": "2"}\n{"cancel": "1"}')
    ends = [e for e in worker.until("result") if e["event"] in ("cancelled", "result")]
    assert [(e["id"], e["event"]) for e in ends] == [
        ("1", "cancelled"),
        ("2", "cancelled"),
        ("3", "result"),
    ]


def test_cancel_of_an_unknown_request_changes_nothing(start_worker):
    worker = start_worker()
    worker.write('{"cancel": "9"}')
    worker.ask("1", "echo", text="a")
    assert worker.until("result")[-1]["id"] == "1"


@pytest.mark.parametrize(
    ("task", "code", "kind"),
    [("refuse", 2, "input"), ("disk", 2, "work"), ("exhaust", 4, "memory"), ("bug", 70, "bug")],
)
def test_exit_code_and_kind_of_a_failure(start_worker, task, code, kind):
    worker = start_worker()
    worker.ask("1", task)
    assert worker.until("error")[-1]["kind"] == kind
    assert worker.leave() == code
    assert (b"Traceback" in worker.errors) is (task != "refuse")


@pytest.mark.parametrize("task", ["exhaust", "bug"])
def test_a_fault_ends_the_process_by_itself(start_worker, task):
    worker = start_worker()
    worker.ask("1", task)
    worker.until("error")
    assert worker.process.wait(10) in (4, 70)


def test_end_of_input_while_working_cancels_and_leaves(start_worker):
    worker = start_worker()
    worker.ask("1", "wait")
    worker.ask("2", "echo")
    worker.until("progress")
    assert worker.leave(timeout=5) == 3


def test_end_of_input_while_deaf_leaves_after_some_seconds(start_worker):
    assert SECONDS_TO_LEAVE == 10
    worker = start_worker(leave=1.5)
    worker.ask("1", "stubborn")
    worker.until("log")
    closed = time.monotonic()
    assert worker.leave(timeout=15) == 3
    assert 1.4 < time.monotonic() - closed < 4


def test_prints_do_not_reach_the_protocol(start_worker):
    worker = start_worker()
    worker.ask("1", "noise", count=100)
    events = worker.until("result")
    assert [e["event"] for e in events] == ["ready", "started", "result"]
    assert events[-1]["result"] == "quiet"
    worker.leave()
    assert worker.errors.count(b"forged") == 100
    assert worker.errors.count(b"file descriptor 1") == 100
    assert b"printed by a child" in worker.errors


def test_both_pipes_full_lose_nothing(start_worker):
    worker = start_worker(is_read=False)
    worker.ask("1", "noise", count=20_000)
    worker.ask("2", "echo", text="ü", count=1_000_000)
    time.sleep(1)
    assert worker.process.poll() is None
    worker.read()
    assert worker.until("result", identifier="2")[-1]["result"]["text"] == "ü" * 1_000_000
    assert worker.leave() == 0
    assert worker.errors.count(b"file descriptor 2") == 20_000


def test_full_pipes_do_not_keep_it_when_the_client_is_gone(start_worker):
    worker = start_worker(is_read=False, leave=1)
    worker.ask("1", "noise", count=20_000)
    time.sleep(1)
    worker.process.stdin.close()
    assert worker.process.wait(15) == 3


def test_a_huge_request_is_read_whole(start_worker):
    worker = start_worker()
    text = "x" * 20_000_000
    worker.ask("1", "echo", text=text)
    assert worker.until("result")[-1]["result"]["text"] == text


def test_a_reader_who_is_gone_ends_it(start_worker):
    worker = start_worker(is_read=False)
    worker.ask("1", "wait")
    worker.process.stdout.readline()
    worker.process.stdout.close()
    assert worker.process.wait(10) == 3


def test_at_most_ten_events_a_second_and_every_log_line(start_worker):
    worker = start_worker()
    worker.ask("1", "chatter", count=2000)
    events = worker.until("result")
    lines = "\n".join(e["message"] for e in events if e["event"] == "log").split("\n")
    assert sorted(lines) == sorted(f"{n}:{step}" for n in range(8) for step in range(2000))
    running = [e["at"] for e in events if e["event"] in ("log", "progress")]
    span = running[-1] - running[0]
    assert span > 1
    assert len(running) <= 10 * span + 3, "two of them may be sent at the end, past the rate"


def test_a_model_is_loaded_for_what_comes(start_worker, folder):
    from .predict.networks import ndwi  # onnx takes a moment to import

    path = ndwi(folder / "modell ä.onnx")
    worker = start_worker(trials=False)
    worker.ask("1", "warm", model=str(path))
    assert worker.until("result")[-1]["result"]["device"]
    worker.ask("2", "warm", model=str(folder / "none.onnx"))
    error = worker.until("error")[-1]
    assert (error["kind"], error["field"]) == ("input", "model")
    worker.ask("3", "warm")
    assert worker.until("error")[-1]["kind"] == "input"
    assert worker.leave() == 2
