"""Many inputs, many workers: whatever ends a worker, the rows are those of a run that nothing disturbed."""

from __future__ import annotations

import json
import os
import platform
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.engines.parts.manifest import ManifestRow
from onrecord.engines.running import run
from onrecord.errors import OutputError, SourceError
from tests.engines.running.inputs import rows, text, told, write_inputs
from tests.engines.running.readers import ONCE, make_slow
from tests.sources.archives.warcs import PACKED, http, record
from tests.stand_in import make

ROOT = Path(__file__).parents[3]


def _run(inputs: list[str], to: Path, **options: object) -> list[ManifestRow | SourceError]:
    return list(run(inputs, to, **{"make_reader": make, "workers": 2, **options}))  # type: ignore[arg-type]


@pytest.fixture
def once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where misbehaving readers note that they did."""
    folder = tmp_path / "once"
    folder.mkdir()
    monkeypatch.setenv(ONCE, str(folder))
    return folder


def test_each_input_is_one_part_and_one_row(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=3, reports=8)
    done = _run(inputs, tmp_path / "out")
    assert sorted(row.path for row in done) == inputs
    assert told(tmp_path / "out") == sorted(
        (replace(row, seconds=0.0, made="") for row in done if isinstance(row, ManifestRow)), key=lambda row: row.path
    )
    for row in told(tmp_path / "out"):
        assert (row.status, row.records, row.articles, row.failed) == ("done", 9, 9, 0)
        assert row.statements == 16
        assert row.bytes == Path(row.path).stat().st_size
        # a text that comes twice in an input is one document, met at two places
        assert (row.rows["documents"], row.rows["sightings"], row.rows["statements"]) == (8, 9, 16)
        assert set(row.versions) == {"onrecord", "model", "text_profiles", "parts"}
    assert not list((tmp_path / "out" / ".working").iterdir())


def test_the_rows_do_not_depend_on_how_many_read_them(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=4, reports=6)
    _run(inputs, tmp_path / "one", workers=1)
    _run(inputs[::-1], tmp_path / "three", workers=3)
    assert rows(tmp_path / "one") == rows(tmp_path / "three")
    assert told(tmp_path / "one") == told(tmp_path / "three")


def test_what_is_there_is_left_and_what_is_new_or_changed_is_read(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=3, reports=4)
    to = tmp_path / "out"
    _run(inputs[:2], to)
    before = {path: path.stat().st_mtime_ns for path in (to / "parts").rglob("*.parquet")}
    left: list[ManifestRow] = []
    done = _run(inputs, to, left=left.append)
    assert [row.path for row in done] == [inputs[2]]
    assert sorted(row.path for row in left) == inputs[:2]
    assert {path: path.stat().st_mtime_ns for path in before} == before
    with Path(inputs[0]).open("a", encoding="utf-8") as file:
        file.write(json.dumps({"text": text(99)}) + "\n")
    assert [row.path for row in _run(inputs, to)] == [inputs[0]]
    assert [row.path for row in _run(inputs, to, published="2026-01-01")] != []  # read in another way


def test_a_run_that_is_left_takes_its_workers_with_it(tmp_path: Path, once: Path) -> None:
    inputs = [
        *write_inputs(tmp_path / "short", files=1, reports=2),
        *write_inputs(tmp_path / "l", files=2, reports=900),
    ]
    going = run(inputs, tmp_path / "out", workers=3, make_reader=make_slow)
    next(going)
    going.close()  # as Ctrl-C does
    processes = [int(found.name.partition("-")[2]) for found in once.glob("process-*")]
    assert len(processes) >= 2
    until = time.monotonic() + 5
    while any(Path(f"/proc/{process}/cmdline").exists() for process in processes):
        assert time.monotonic() < until
        time.sleep(0.05)


def test_a_folder_that_a_run_left_in_its_first_moments_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out" / ".working").mkdir(parents=True)
    (tmp_path / "out" / "parts").mkdir()
    (tmp_path / "out" / ".onrecord.json.123").write_bytes(b"{")
    assert len(_run(write_inputs(tmp_path / "in", files=1, reports=2), tmp_path / "out")) == 1
    with pytest.raises(OutputError, match="something in this folder already"):
        _run([], tmp_path / "in")


def test_what_cannot_be_read_is_a_row_that_the_next_run_tries_again(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\0\1\2")
    good = tmp_path / "good.txt"
    good.write_text(text(1), encoding="utf-8")
    missing = str(tmp_path / "missing.warc.gz")
    done = _run([str(bad), str(good), missing], tmp_path / "out")
    errors = [row for row in done if isinstance(row, SourceError)]
    failed = [row for row in done if isinstance(row, ManifestRow) and not row.done]
    assert [error.path for error in errors] == [missing]
    assert [row.path for row in failed] == [str(bad)]
    assert failed[0].error is not None and "NUL" in failed[0].error
    assert {row.status for row in told(tmp_path / "out")} == {"done", "failed"}
    bad.write_text(text(2), encoding="utf-8")
    assert [row.path for row in _run([str(bad), str(good)], tmp_path / "out")] == [str(bad)]


def test_records_that_fail_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    lines = [json.dumps({"text": text(1)}), "no json", json.dumps({"text": "FAIL"}), json.dumps({"text": "BUG"})]
    path = tmp_path / "mixed.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    (row,) = _run([str(path)], tmp_path / "out")
    assert isinstance(row, ManifestRow)
    assert (row.status, row.articles, row.failed) == ("done", 1, 3)
    assert [f"{path}:3" in row.errors[1], "line 2" in row.errors[0], "a fault of Onrecord" in row.errors[2]] == [
        True
    ] * 3


def test_an_archive_is_accounted_for_to_its_last_record(tmp_path: Path) -> None:
    page = f"<!doctype html><html><body><article><p>{text(1)}</p><p>{text(2)}</p></article></body></html>".encode()
    packed = [PACKED["x.warc.gz"](r) for r in (record(1, http(b"x", type="image/png")), record(2, http(page)))]
    path = tmp_path / "x.warc.gz"
    path.write_bytes(packed[0] + b"QQQQ" + packed[0][4:] + packed[1])
    (row,) = _run([str(path)], tmp_path / "out")
    assert isinstance(row, ManifestRow)
    assert (row.records, row.articles, row.failed, dict(row.passed)) == (3, 1, 1, {"not HTML": 1})
    assert row.offset == 2 * len(packed[0])
    assert f"at {len(packed[0]):,}" in row.errors[0]


def test_a_worker_that_is_ended_takes_nothing_with_it(tmp_path: Path, once: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=3, reports=6)
    _run(inputs, tmp_path / "calm")
    marked = write_inputs(tmp_path / "in", files=3, reports=6, mark="ONCE")
    calm, storm = tmp_path / "calm2", tmp_path / "storm"
    _run(marked, calm)
    done = _run(marked, storm, make_reader=make_slow)
    assert len(list(once.glob("once-*"))) == 1
    assert all(isinstance(row, ManifestRow) and row.done for row in done)
    assert rows(storm) == rows(calm)
    assert told(storm) == told(calm)


def test_a_report_over_which_every_worker_dies_is_left_out_and_named(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=2, reports=5, mark="KILL")
    done = _run(inputs, tmp_path / "out")
    (row,) = (row for row in done if isinstance(row, ManifestRow) and row.failed)
    assert row.done
    assert row.articles == 5
    assert len(row.errors) == 1
    assert f"{row.path}:2: the process that read it was ended from outside" in row.errors[0]


def test_a_name_that_is_no_unicode_is_shown_as_well_as_can_be(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    Path(os.fsdecode(bytes(tmp_path / "in") + b"/caf\xe9.txt")).write_text(text(1), encoding="utf-8")
    (row,) = _run([str(tmp_path / "in")], tmp_path / "out", workers=1)
    assert isinstance(row, ManifestRow)
    assert row.done
    assert row.path.endswith("/caf\ufffd.txt")


def test_a_folder_of_something_else_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    with pytest.raises(OutputError, match="something in this folder"):
        _run(write_inputs(tmp_path / "in", files=1, reports=1), tmp_path / "out")


def test_what_workers_left_that_are_gone_is_swept_away(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=1, reports=2)
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for process in (gone.pid, os.getpid()):
        (tmp_path / "out" / ".working" / f"abc.{platform.node()}.{process}.12345678").mkdir(parents=True)
    (tmp_path / "out" / "onrecord.json").write_text("{}")
    _run(inputs, tmp_path / "out")
    assert [p.name.split(".")[-2] for p in (tmp_path / "out" / ".working").iterdir()] == [str(os.getpid())]


def _driver(inputs: list[str], to: Path) -> subprocess.Popen[bytes]:
    code = (
        "import sys; from onrecord.engines.running import run; from tests.engines.running.readers import make_slow\n"
        "if __name__ == '__main__': list(run(sys.argv[2:], sys.argv[1], workers=2, make_reader=make_slow))"
    )
    script = to.parent / "driver.py"
    script.write_text(code)
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    return subprocess.Popen(
        [sys.executable, str(script), str(to), *inputs],
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,
    )


def test_killed_at_random_moments_and_started_again_it_ends_in_the_same_rows(tmp_path: Path, once: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=6, reports=10)
    _run(inputs, tmp_path / "calm", make_reader=make_slow)
    moments = random.Random(6)
    to = tmp_path / "out"
    for _ in range(4):
        run_ = _driver(inputs, to)
        time.sleep(1.0 + moments.random() * 1.2)
        os.killpg(run_.pid, signal.SIGKILL)
        run_.wait()
    _run(inputs, to, make_reader=make_slow)
    assert rows(to) == rows(tmp_path / "calm")
    assert told(to) == told(tmp_path / "calm")
