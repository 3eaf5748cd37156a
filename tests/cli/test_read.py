"""`onrecord read`: formats, places for the output, exit codes, and every error path."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from onrecord import wire
from onrecord.cli.exits import Exit
from tests.cli.conftest import Run


def test_text_is_the_default_and_plain_when_piped(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt")
    assert (done.code, done.err) == (Exit.ALL_READ, "")
    assert done.out.startswith("Rain in Rio\n") and "  1  Ann  said " in done.out
    assert "\x1b" not in done.out


def test_several_pages_of_text_follow_each_other(run: Run, reports: Path) -> None:
    done = run("read", "in")
    first, second = done.out.split("\n" + "─" * 100 + "\n")
    assert first.startswith("Rain in Rio\n") and second.startswith("\nSun in Rio\n")


def test_json_is_one_indented_object(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt", "--format", "json")
    record = wire.decode(done.out)
    assert done.out == wire.encode(record, indent=2).decode() + "\n"
    assert record.document.path == "in/a.txt"


def test_jsonl_has_a_line_for_each_report_in_order(run: Run, reports: Path) -> None:
    done = run("read", "in/b.txt", "in/a.txt", "--format", "jsonl")
    assert [json.loads(line)["document"]["path"] for line in done.out.splitlines()] == ["in/b.txt", "in/a.txt"]


def test_html_is_one_page(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt", "--format", "html")
    assert done.out.startswith("<!DOCTYPE html>") and done.out.count("<html") == 1


@pytest.mark.parametrize(
    ("format", "instead"),
    [("json", "--format jsonl prints them all, one a line"), ("html", "--format text prints them all")],
)
def test_one_json_or_page_cannot_hold_several_reports(run: Run, reports: Path, format: str, instead: str) -> None:
    done = run("read", "in", "--format", format)
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert done.err == (
        f"onrecord: --format {format} is for one report, and there are several; {instead}, or use -o FOLDER/\n"
    )


def test_an_unreadable_input_beside_one_report_leaves_json_possible(run: Run, reports: Path) -> None:
    done = run("read", "gone.txt", "in/a.txt", "--format", "json")
    assert done.code == Exit.SOME_FAILED
    assert wire.decode(done.out).document.path == "in/a.txt"


def test_raw_takes_the_text_as_it_is(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt", "--format", "json", "--raw")
    record = wire.decode(done.out)
    assert record.document.text == (reports / "a.txt").read_text()
    assert record.document.title is None


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'Rio\n\n"Aye," Ann said.\n')))
    done = run("read", "-", "--format", "json")
    assert done.code == Exit.ALL_READ
    assert wire.decode(done.out).document.path == "-"


@pytest.mark.parametrize("name", ["out.jsonl", "-"])
def test_one_output_file_or_standard_output_by_its_dash(run: Run, reports: Path, name: str) -> None:
    done = run("read", "in", "--format", "jsonl", "-o", name)
    text = done.out if name == "-" else Path(name).read_text("utf-8")
    assert (done.code, done.err, len(text.splitlines())) == (Exit.ALL_READ, "", 2)
    assert sorted(path.name for path in Path.cwd().iterdir()) == sorted({"in", name} - {"-"})


@pytest.mark.parametrize(("format", "suffix"), [("text", ".txt"), ("json", ".json"), ("html", ".html")])
def test_a_folder_takes_a_file_a_report_named_by_its_id(run: Run, reports: Path, format: str, suffix: str) -> None:
    done = run("read", "in", "in/a.txt", "--format", format, "-o", "new/folder/")
    ids = [json.loads(line)["document"]["id"] for line in run("read", "in", "--format", "jsonl").out.splitlines()]
    assert (done.code, done.out) == (Exit.ALL_READ, "")
    assert {path.name for path in Path("new/folder").iterdir()} == {
        f"{ids[0]}{suffix}",
        f"{ids[0]}-2{suffix}",
        f"{ids[1]}{suffix}",
    }


def test_jsonl_does_not_go_into_a_folder(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt", "--format", "jsonl", "-o", "in")
    assert done.code == Exit.USAGE
    assert done.err == "onrecord: in: jsonl goes into one file; name that file, or take --format json for a folder\n"


def test_an_input_is_never_written_over(run: Run, reports: Path) -> None:
    before = (reports / "a.txt").read_bytes()
    done = run("read", "in/a.txt", "-o", "in/../in/a.txt")
    assert done.code == Exit.USAGE
    assert done.err.endswith("this is one of the inputs, and would be lost; name another file for the output\n")
    assert (reports / "a.txt").read_bytes() == before


def test_an_output_that_cannot_be_written(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt", "-o", "in/a.txt/below")
    assert done.code == Exit.NOT_WRITTEN
    assert done.err == "onrecord: in/a.txt/below: cannot be written: Not a directory; nothing was changed there\n"
    done = run("read", "in/a.txt", "-o", "in/a.txt/below/")
    assert done.code == Exit.NOT_WRITTEN
    assert done.err == "onrecord: in/a.txt/below: this folder cannot be made: Not a directory\n"


def test_a_file_appears_when_it_is_whole_or_not_at_all(run: Run, reports: Path) -> None:
    Path("out.txt").write_text("before")
    (reports / "c.txt").write_text("MODEL")
    done = run("read", "in", "-o", "out.txt")
    assert done.code == Exit.NOTHING_READ
    assert done.err == "onrecord: the model is damaged; install Onrecord again\n"
    assert Path("out.txt").read_text() == "before"
    assert sorted(path.name for path in Path.cwd().iterdir()) == ["in", "out.txt"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
def test_a_full_disk(run: Run, reports: Path) -> None:
    done = run("read", "in/a.txt", "-o", "/dev/full")
    assert done.code == Exit.NOT_WRITTEN
    assert done.err.startswith("onrecord: /dev/full: cannot be written: No space left on device")


def test_what_fails_is_named_and_summed_up_and_the_rest_is_read(run: Run, reports: Path) -> None:
    (reports / "c.txt").write_text("FAIL")
    (reports / "d.txt").write_text("BUG")
    done = run("read", "gone\x1b[31m", "in", "--format", "jsonl")
    assert (done.code, len(done.out.splitlines())) == (Exit.SOME_FAILED, 2)
    first, second, third, last = done.err.splitlines()
    assert first.startswith("onrecord: gone␛[31m: no such file or folder")
    assert second == "onrecord: in/c.txt: the text asked for it"
    assert third.startswith("onrecord: in/d.txt: could not be read, by a fault of Onrecord; please report it: KeyError")
    assert last == "onrecord: read 2 of 5; could not read gone␛[31m, in/c.txt, in/d.txt"


def test_quiet_leaves_the_summary_out_but_not_the_failures(run: Run, reports: Path) -> None:
    done = run("read", "gone", "in", "--quiet")
    assert len(done.err.splitlines()) == 1


def test_a_long_list_of_failures_is_cut_in_the_summary_alone(run: Run, reports: Path) -> None:
    done = run("read", *(f"gone{i}" for i in range(12)), "in/a.txt")
    assert len(done.err.splitlines()) == 13
    assert done.err.splitlines()[-1].endswith("gone8, gone9 and 2 more")


def test_nothing_read(run: Run) -> None:
    assert run("read", "gone").code == Exit.NOTHING_READ


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["read"], "nothing to read: name files, folders, or - for standard input"),
        (["read", "x", "--jobs", "0"], 'Invalid value "0" for --jobs.'),
        (["read", "x", "--format", "pdf"], 'Invalid value "pdf" for --format.'),
        (["read", "x", "--frob"], "Unknown option: --frob."),
        (["frob"], 'Unknown command "frob".'),
    ],
)
def test_usage_errors_are_one_line(run: Run, arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert (done.code, done.out, len(done.err.splitlines())) == (Exit.USAGE, "", 1)
    assert done.err.startswith(f"onrecord: {message}")


def test_ctrl_c(run: Run, reports: Path) -> None:
    (reports / "c.txt").write_text("STOP")
    done = run("read", "in", "-o", "out.txt")
    assert (done.code, done.err) == (Exit.STOPPED, "onrecord: stopped\n")
    assert not Path("out.txt").exists()


def test_the_schema_is_printed(run: Run) -> None:
    done = run("schema")
    assert done.code == 0
    assert json.loads(done.out) == wire.schema()


def test_a_terminal_gets_colours_its_width_and_progress(
    run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "60")
    done = run("read", "in")
    assert "\x1b[1;36mAnn\x1b[0m" in done.out
    assert "\r\x1b[Kread 2 reports, " in done.err and done.err.endswith("\r\x1b[K")
    monkeypatch.setenv("NO_COLOR", "1")
    done = run("read", "in", "--quiet")
    assert ("\x1b" in done.out, done.err) == (False, "")


def test_a_given_day_dates_the_reports_that_do_not_say_theirs(run: Run, reports: Path) -> None:
    (reports / "dated.jsonl").write_text('{"text": "It rained in Rio.", "published": "2001-02-03"}\n')
    done = run("read", "in/a.txt", "in/dated.jsonl", "--published", "June 30, 2016", "--format", "jsonl", "--quiet")
    assert [json.loads(line)["document"]["published"] for line in done.out.splitlines()] == ["2016-06-30", "2001-02-03"]


@pytest.mark.parametrize("given", ["31 February 2016", "soon", "2016", "05/06/2016", "99999-01-01", ""])
def test_a_day_that_is_none_is_said_before_anything_is_read(run: Run, reports: Path, given: str) -> None:
    done = run("read", "in", "--published", given)
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert done.err == f"onrecord: --published {given!r} is no day that is understood; write it as 2016-06-30\n"
