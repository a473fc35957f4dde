"""What records and events of lasting runs are read as."""

from __future__ import annotations

import json
import os
import time

import pytest
from land_cover_lab.runs.figures import comparison, overview, short_of, title_of
from land_cover_lab.runs.history import LINES_AT_MOST, POINTS_AT_MOST, History
from land_cover_lab.runs.record import Request, State, output_of, records_in, state_of
from land_cover_lab.runs.run import LOOKS_BEFORE_DEATH, Run
from land_cover_lab.runs.tail import Tail
from land_cover_lab.runs.ticks import label, nearest, thinned, ticks

from tests.plugin.runs.writing import CLASSES, end, live, metric, tell, training, write_record


def state(record) -> State:
    return state_of(record, Request.read(record), time.time())


class TestStates:
    def test_nothing_is_known_of_no_record(self, folder):
        assert state(folder / "none.lclab") is State.GONE

    def test_just_asked_for(self, folder):
        record = write_record(folder / "run", age=1)
        assert state(record) is State.STARTING
        (record / "stop").touch()
        assert state(record) is State.STOPPING

    def test_asked_for_long_ago_without_an_answer(self, folder):
        assert state(write_record(folder / "run", age=300)) is State.DIED

    def test_alive_and_asked_to_stop(self, folder):
        record = write_record(folder / "run")
        live(record)
        assert state(record) is State.RUNNING
        (record / "stop").touch()
        assert state(record) is State.STOPPING

    def test_the_process_number_of_another_after_a_restart_deceives_nobody(self, folder):
        record = write_record(folder / "run")
        live(record, age=3600, pid=os.getpid())
        assert state(record) is State.DIED

    @pytest.mark.parametrize(
        ("event", "expected"),
        [("result", State.DONE), ("error", State.FAILED), ("cancelled", State.STOPPED)],
    )
    def test_ends(self, folder, event, expected):
        record = write_record(folder / "run")
        live(record)
        end(record, event)
        assert state(record) is expected

    def test_gone_on_with_from_elsewhere(self, folder):
        record = write_record(folder / "run")
        end(record, "cancelled")
        live(record)
        assert state(record) is State.RUNNING

    def test_a_sign_of_life_that_could_not_be_taken_away(self, folder):
        record = write_record(folder / "run")
        first, second = ({"token": letter} for letter in "ab")
        end(record, "result", **first)
        live(record, **first)
        assert state(record) is State.DONE
        live(record, **second)
        assert state(record) is State.RUNNING

    @pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"beat": "now"}', "\udcff"])
    def test_broken_files_are_no_signs_of_life(self, folder, text):
        record = write_record(folder / "run")
        raw = text.encode("utf-8", "surrogateescape")
        for name in ("running.json", "ended.json"):
            (record / name).write_bytes(raw)
        assert state(record) is State.DIED
        (record / "request.json").write_bytes(raw)
        assert state(record) is State.GONE


def test_records_are_found_by_run_by_record_and_by_the_folder_above(folder):
    first, second = (write_record(folder / name) for name in ("a", "b.1"))
    assert records_in([folder / "b.1"]) == records_in([second]) == [second]
    assert records_in([folder, first]) == [first, second]
    assert records_in([folder / "none"]) == []
    assert output_of(second) == folder / "b.1"


class TestTail:
    def test_a_line_waits_for_its_end(self, folder):
        path = folder / "events.jsonl"
        tail = Tail(path)
        assert tail.read() == []
        with path.open("ab") as file:
            file.write('{"event": "log", "message": "ä'.encode()[:-1])
            file.flush()
            assert tail.read() == []
            file.write('ä"}\n{"event"'.encode()[1:])
            file.flush()
            assert tail.read() == [{"event": "log", "message": "ä"}]
            file.write(b': "started"}\n')
            file.flush()
        assert tail.read() == [{"event": "started"}]
        assert tail.read() == []

    def test_what_is_no_event_is_passed_over(self, folder):
        path = folder / "events.jsonl"
        path.write_bytes(b'{"event": "pro\n\n[1]\n"x"\n{"a": 1}\n\xff\xfe\n{"event": "log"}\n')
        assert Tail(path).read() == [{"event": "log"}]

    def test_much_comes_in_parts(self, folder, monkeypatch):
        monkeypatch.setattr("land_cover_lab.runs.tail.BYTES_AT_ONCE", 100)
        path = folder / "events.jsonl"
        events = [{"event": "log", "message": "x" * (7 * i % 300)} for i in range(40)]
        path.write_text("".join(json.dumps(e) + "\n" for e in events), encoding="utf-8")
        tail, found, parts = Tail(path), [], 0
        while parts == 0 or tail.has_more:
            found += tail.read()
            parts += 1
        assert found == events
        assert parts == -(-path.stat().st_size // 100)

    def test_a_run_begun_anew_is_noticed(self, folder):
        path = folder / "events.jsonl"
        path.write_text('{"event": "log", "message": "long"}\n', encoding="utf-8")
        tail = Tail(path)
        tail.read()
        path.write_text('{"event": "started"}\n', encoding="utf-8")
        assert tail.read() == [{"event": "started"}]
        assert tail.was_replaced
        path.unlink()
        assert tail.read() == []
        assert tail.was_replaced


def history_of(*events) -> History:
    history = History()
    for event in events:
        history.take(event)
    return history


class TestHistory:
    def test_curves_progress_and_log(self):
        history = history_of(*training(20), {"event": "preview", "path": "/a.png"})
        assert [step for step, _ in history.series["loss"]] == list(range(1, 21))
        assert [step for step, _ in history.series["miou"]] == [10, 20]
        assert history.latest("waiting") == 0.031
        assert history.progress.fraction == 0.1
        assert (history.preview, history.previews) == ("/a.png", 1)

    def test_time_left_goes_by_without_a_word(self):
        told = {"event": "progress", "at": 100.0, "fraction": 0.5, "message": "", "eta": 60.0}
        progress = history_of(told).progress
        assert progress.left(100.0) == 60.0
        assert progress.left(130.0) == 30.0
        assert progress.left(500.0) == 0.0
        assert history_of({**told, "eta": None}).progress.left(100.0) is None

    def test_steps_done_twice_are_shown_once(self):
        history = history_of(*training(25), *training(30, first=21))
        assert [step for step, _ in history.series["loss"]] == list(range(1, 31))
        assert [step for step, _ in history.series["miou"]] == [10, 20, 30]

    def test_a_second_part_follows_the_first(self):
        search = [{"event": "started", "task": "search"}, *(metric("loss", s, 1) for s in (5, 9))]
        found = [metric("loss", step, 0.5) for step in (1, 3)]
        again = [{"event": "started", "task": "search"}, metric("loss", 2, 0.4)]
        history = history_of(*search, *found, *again)
        assert [step for step, _ in history.series["loss"]] == [5, 9, 10, 11]

    def test_memory_is_bounded(self):
        history = History()
        for step in range(1, 50_001):
            history.take(metric("loss", step, 1 / step))
            history.take({"event": "log", "message": "line"})
        points = history.series["loss"]
        assert len(points) <= POINTS_AT_MOST
        assert points[0] == (1, 1.0)
        assert points[-1] == (50_000, 1 / 50_000)
        assert [p[0] for p in points] == sorted({p[0] for p in points})
        assert len(history.lines) == LINES_AT_MOST
        assert history.lines_in_all == 50_000

    @pytest.mark.parametrize(
        "event",
        [
            {"event": "metric", "name": "loss", "step": 1, "value": None},
            {"event": "metric", "name": "loss"},
            {"event": "progress", "fraction": "half"},
            {"event": "preview"},
        ],
    )
    def test_odd_events_are_told_and_passed_over(self, event):
        history = history_of(event)
        assert history.lines[-1].kind == "warning"
        assert not history.series.get("loss")

    @pytest.mark.parametrize("name", ["unknown", "say", "", "__init__"])
    def test_unknown_events_are_nothing(self, name):
        assert history_of({"event": name}) == History()

    def test_no_number_is_no_point(self):
        history = history_of(metric("loss", 1, float("nan")), metric("loss", 2, 1.0))
        assert history.series["loss"] == [(2, 1.0)]


class TestRun:
    def test_what_happened_while_nobody_looked(self, folder):
        record = write_record(folder / "run", title="Äcker")
        tell(record, *training(30))
        end(record, "result", result={"miou": 0.5})
        run = Run(record)
        assert run.look()
        assert (run.state, run.title, run.ends) == (State.DONE, "Äcker", 0)
        assert run.history.progress.fraction == 1.0
        assert "miou: 0.5" in run.history.lines[-1].text
        assert not run.look()

    def test_the_end_comes_when_all_is_read(self, folder, monkeypatch):
        monkeypatch.setattr("land_cover_lab.runs.tail.BYTES_AT_ONCE", 1000)
        record = write_record(folder / "run")
        live(record)
        run = Run(record)
        run.look()
        tell(record, *training(30))
        end(record, "cancelled")
        while run.has_more or run.state is State.RUNNING:
            assert run.ends == 0
            run.look()
        assert (run.state, run.ends) == (State.STOPPED, 1)
        assert len(run.curves()["loss"]) == 30

    def test_a_computer_that_slept_has_not_killed_its_run(self, folder):
        record = write_record(folder / "run")
        live(record)
        run = Run(record)
        run.look()
        live(record, age=3600)
        for _ in range(LOOKS_BEFORE_DEATH):
            run.look()
            assert run.state is State.RUNNING
        live(record)
        run.look()
        live(record, age=3600)
        for _ in range(LOOKS_BEFORE_DEATH + 1):
            run.look()
        assert (run.state, run.ends) == (State.DIED, 1)

    def test_the_dead_leave_their_last_words(self, folder):
        record = write_record(folder / "run")
        (record / "log.txt").write_text("y" * 10_000 + "\nKilled ä", encoding="utf-8")
        run = Run(record)
        run.look()
        assert run.history.lines[-1].kind == "died"
        assert run.history.lines[-1].text.endswith("Killed ä")
        assert len(run.history.lines[-1].text) <= 4000

    def test_lines_come_once(self, folder):
        record = write_record(folder / "run")
        run = Run(record)
        tell(record, *({"event": "log", "message": f"{i}"} for i in range(3)))
        run.look()
        lines, count = run.lines_after(0)
        assert ([line.text for line in lines[:3]], count) == (["0", "1", "2"], len(lines))
        tell(record, {"event": "log", "message": "3"})
        run.look()
        assert [line.text for line in run.lines_after(count)[0]] == ["3"]
        assert run.lines_after(count + 1) == ([], count + 1)


class TestFigures:
    def test_one_run(self):
        figures = overview(history_of(*training(20)).series)
        assert [figure.title for figure in figures] == ["Loss", "Accuracy", "IoU per class"]
        assert [c.name for c in figures[1].curves] == ["Mean IoU", "Overall accuracy"]
        assert [c.name for c in figures[2].curves] == list(CLASSES)
        assert [c.number for c in figures[2].curves] == [0, 1, 2, 3]

    def test_several_runs_keep_their_colours(self):
        first, second = history_of(metric("loss", 1, 1)), history_of(*training(10))
        both = [("A", first.series), ("B", second.series)]
        loss, miou, _ = comparison(both)
        assert [(c.name, c.number) for c in loss.curves] == [("A", 0), ("B", 1)]
        assert [(c.name, c.number) for c in miou.curves] == [("B", 1)]
        assert comparison(both, ["iou_water"])[0].title == "IoU: water"
        assert comparison(both, ["nothing"]) == []

    def test_names(self):
        assert title_of("sure_of_path") == "Sureness: path"
        assert short_of("iou_bare_soil") == "bare_soil"
        assert title_of("own") == short_of("own") == "own"


class TestTicks:
    @pytest.mark.parametrize(
        ("low", "high", "count", "expected"),
        [
            (0, 1, 4, ["0.00", "0.25", "0.50", "0.75", "1.00"]),
            (0.31, 0.72, 4, ["0.2", "0.4", "0.6", "0.8"]),
            (0, 2000, 4, ["0", "500", "1k", "1.5k", "2k"]),
            (1.2e6, 3.1e6, 2, ["1M", "2M", "3M", "4M"]),
            (0, 0.001, 2, ["0.0000", "0.0005", "0.0010"]),
            (5, 5, 2, ["4.5", "5.0", "5.5"]),
        ],
    )
    def test_round_numbers_around_all_values(self, low, high, count, expected):
        found = ticks(low, high, count)
        assert [label(value, found[1] - found[0]) for value in found] == expected
        assert found[0] <= low
        assert found[-1] >= high

    def test_the_nearest_point(self):
        points = [(1, 0.1), (5, 0.5), (9, 0.9)]
        found = [nearest(points, step) for step in (-3, 2, 4, 8, 99)]
        assert found == [points[i] for i in (0, 0, 1, 2, 2)]

    def test_few_points_stay_and_many_are_averaged(self):
        points = [(i, float(i)) for i in range(100)]
        assert thinned(points, 100) == points
        few = thinned(points, 10)
        assert len(few) == 10
        assert few[0] == (4.5, 4.5)
