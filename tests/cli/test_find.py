"""`onrecord find` and `show`: pages, lines and cells on standard output, clear words on standard error."""

import csv
import io
import json
from pathlib import Path

import pytest

from onrecord.ledger.storage.store import open_store
from tests.cli.conftest import Run
from tests.ledger.telling import Telling, put

TEXT = "The =cmd violated Turkish airspace, said Ankara in Hatay.\nTurkey shot down a \x1b[31mRussian jet near Hatay."


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    """A ledger of two reports."""
    path = str(tmp_path / "case.ledger")
    store = open_store(path, create=True)
    one = Telling("=Gazette", "2015-11-24", TEXT)
    one.said(one.state("Ankara", "TUR"), "=cmd violated Turkish airspace")
    one.event("shot down", "ASSAULT", (one.state("Turkey", "TUR"),), (one.state("Russian", "RUS"),), mode="aerial")
    long = f"{'Officials said that nothing was known of it. ' * 8}Nobody entered the airspace of anybody at all."
    two = Telling("The Very Long Name of an Outlet in the North", "2015-11-25", long, title="x" * 300)
    two.said(None, long)
    put(store, one, two)
    store.close()
    return path


def test_the_table_names_day_voice_words_and_id(run: Run, ledger: str) -> None:
    done = run("find", ledger, "violation", "--kind", "statement")
    assert done.code == 0
    head, words, foot = done.out.splitlines()
    assert head == "2015-11-24  Turkey: say"
    assert words == f"{' ' * 12}=cmd violated Turkish airspace"
    assert foot.startswith(f"{' ' * 12}=Gazette · statement-")


def test_an_event_says_who_did_what_to_whom(run: Run, ledger: str) -> None:
    head, words, _ = run("find", ledger, '"shot down"').out.splitlines()
    assert head == "2015-11-24  ASSAULT aerial Turkey → Russia"
    assert words == f"{' ' * 12}Turkey shot down a ␛[31mRussian jet near Hatay."


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(ledger: str, width: int) -> None:
    from onrecord.exports.answers.found import found_list
    from onrecord.exports.answers.shown import shown_page
    from onrecord.ledger.answers.finding import find
    from onrecord.ledger.answers.showing import show

    store = open_store(ledger, write=False)
    rows = find(store).rows
    pages = [found_list(rows, width=width), *(shown_page(show(store, row.id), width=width) for row in rows)]
    store.close()
    assert all(len(line) <= width and line == line.rstrip() for page in pages for line in page.splitlines())
    assert all(row.id in pages[0] for row in rows)


def test_what_was_asked_for_is_set_off_on_a_terminal(ledger: str) -> None:
    from onrecord.exports.answers.found import found_list
    from onrecord.ledger.answers.finding import find

    store = open_store(ledger, write=False)
    page = found_list(find(store, "violation").rows, width=80, colour=True)
    store.close()
    assert "\x1b[1;7mviolated\x1b[0m" in page


def test_json_lines(run: Run, ledger: str) -> None:
    done = run("find", ledger, "--order", "oldest", "--format", "jsonl")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["kind"] for row in rows] == sorted([row["kind"] for row in rows], key=lambda k: rows[0]["kind"] != k)
    assert {row["kind"] for row in rows} == {"statement", "event"}
    assert all(row["snippet"] and row["document"] for row in rows)
    words = next(row for row in rows if row["kind"] == "event")
    assert words["actors"] == ["Turkey"] and words["recipients"] == ["Russia"]


def test_cells_that_spreadsheets_would_run_are_made_harmless(run: Run, ledger: str) -> None:
    done = run("find", ledger, "violated", "--format", "csv", "--kind", "statement")
    (row,) = csv.DictReader(io.StringIO(done.out))
    assert (row["words"], row["outlet"], row["speaker"]) == ("'=cmd violated Turkish airspace", "'=Gazette", "Turkey")


def test_pages_go_on_where_the_last_one_ended(run: Run, ledger: str) -> None:
    first = run("find", ledger, "--limit", "1", "--format", "jsonl")
    assert "there are more: --after " in first.err
    token = first.err.strip().rpartition(" ")[2]
    rest = run("find", ledger, "--format", "jsonl", "--after", token)
    ids = [json.loads(line)["id"] for line in (first.out + rest.out).splitlines()]
    assert len(ids) == len(set(ids)) == 3 and rest.err == ""


def test_nothing_found_is_said(run: Run, ledger: str) -> None:
    done = run("find", ledger, "weather")
    assert (done.code, done.out) == (0, "Nothing in this ledger is what was asked for.\n")
    assert run("find", ledger, "weather", "--format", "jsonl").out == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--type", "ASAULT"), "did you mean ASSAULT"),
        (("--country", "Rusia"), "did you mean Russia"),
        (("--since", "soon"), "no day, month or year"),
        (("--outlet", "Gazete"), "did you mean =Gazette"),
        (("'",), "no word to look for"),
        (("--format", "xml"), "xml"),
    ],
)
def test_what_there_is_not_is_told_on_one_line(run: Run, ledger: str, arguments: tuple[str, ...], says: str) -> None:
    done = run("find", ledger, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("onrecord: ") and says in done.err and done.err.count("\n") == 1


def test_no_ledger(run: Run, tmp_path: Path) -> None:
    done = run("find", tmp_path / "none.ledger", "x")
    assert done.code != 0 and "there is no ledger here" in done.err


def test_show_sets_the_words_off_in_their_text(run: Run, ledger: str) -> None:
    id = json.loads(run("find", ledger, "violated", "--kind", "statement", "--format", "jsonl").out)["id"]
    done = run("show", ledger, id[:20])
    assert done.code == 0
    assert "The »=cmd violated Turkish airspace«, said Ankara in Hatay." in done.out
    assert "=Gazette → Turkey" in done.out and "\x1b" not in done.out
    whole = json.loads(run("show", ledger, id, "--format", "json").out)
    assert (whole["id"], whole["kind"], whole["chain"]) == (id, "statement", ["=Gazette", "Turkey"])
    assert [piece["text"] for piece in whole["passage"]["pieces"] if piece["part"]] == [
        "=cmd violated Turkish airspace"
    ]


def test_show_refuses_what_is_no_id(run: Run, ledger: str) -> None:
    done = run("show", ledger, "zzz")
    assert (done.code, done.out) == (2, "") and "is no id" in done.err
