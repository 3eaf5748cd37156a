"""`incidents`, `toll`, `disputes`, `actors`, `timeline`: pages for a terminal, JSON Lines, CSV, clear refusals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from onrecord.cli.exits import Exit
from onrecord.ledger.storage.store import open_store
from tests.cli.conftest import Run
from tests.ledger.market import market
from tests.ledger.telling import Telling, put

ESC = "\x1b[31m"
COMMANDS = (
    ("incidents",),
    ("toll", "civilians"),
    ("disputes",),
    ("actors",),
    ("timeline", "--between", "Russia", "Turkey"),
)


def asked(command: tuple[str, ...], path: Path) -> tuple[str, ...]:
    return command[0], str(path), *command[1:]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the four reports of the market."""
    path = tmp_path_factory.mktemp("asking") / "case.ledger"
    store = open_store(path, create=True)
    put(store, *market())
    store.close()
    return path


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c[0])
def test_pages_fit_eighty_columns_and_say_the_same_each_time(run: Run, path: Path, command: tuple[str, ...]) -> None:
    done = run(*asked(command, path))
    assert (done.code, done.err) == (Exit.ALL_READ, "")
    assert done.out.endswith("\n") and max(map(len, done.out.splitlines())) <= 80
    assert not any(line != line.rstrip() for line in done.out.splitlines())
    assert run(*asked(command, path)).out == done.out


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c[0])
def test_rows_come_as_json_lines_and_csv(run: Run, path: Path, command: tuple[str, ...]) -> None:
    rows = [json.loads(line) for line in run(*asked(command, path), "--format", "jsonl").out.splitlines()]
    table = list(csv.DictReader(io.StringIO(run(*asked(command, path), "--format", "csv").out)))
    assert rows and table and all(None not in row.values() and None not in row for row in table)


def test_an_incident_is_shown_with_all_that_is_known_of_it(run: Run, path: Path) -> None:
    (line,) = run("incidents", path, "--type", "assault", "--format", "jsonl").out.splitlines()
    done = run("incidents", path, json.loads(line)["id"][:16])
    assert done.code == Exit.ALL_READ and max(map(len, done.out.splitlines())) <= 80
    parts = [line.strip() for line in done.out.splitlines() if line.startswith("  ") and line.isupper()]
    assert parts == [
        *("WHAT IS AGREED", "WHAT IS DISPUTED", "WHO COUNTS WHAT", "WHO TELLS OF IT", "WHY THESE ARE TAKEN FOR ONE"),
    ]
    assert "actor  Russia          3 of 3" in done.out and "Copies: Lakeland Courier, 2020-03-03." in done.out
    one = json.loads(run("incidents", path, json.loads(line)["id"], "--format", "jsonl").out)
    assert one["incident"]["sources"] == 3


def test_a_toll_has_days_numbers_and_voices(run: Run, path: Path) -> None:
    lines = run("toll", path, "--place", "Raqqa").out.splitlines()
    assert "killed · Raqqa · 2020-03-01" in lines[0]
    assert any(line.split()[:2] == ["2020-03-05", "51"] and "at least 43" in line for line in lines)
    assert "from 18 (Health Ministry) to 51 (Orontes Monitor)" in " ".join(" ".join(lines).split())
    table = list(csv.DictReader(io.StringIO(run("toll", path, "--place", "Raqqa", "--format", "csv").out)))
    assert [(row["low"], row["best"], row["high"]) for row in table] == [
        *(("43.0", "", ""), ("18.0", "18.0", "18.0"), ("51.0", "51.0", "51.0")),
    ]


def test_one_who_is_meant_is_shown_and_several_are_listed(run: Run, path: Path) -> None:
    page = run("actors", path, "Lavrof").out
    assert page.startswith("Sergei Lavrov") and "ROLES OVER TIME" in page
    assert json.loads(run("actors", path, "Lavrof", "--format", "jsonl").out)["actor"]["name"] == "Sergei Lavrov"
    assert run("actors", path, "--kind", "person").out.split("\n")[0].split() == ["who", "sources", "says", "events"]


def test_a_timeline_says_what_it_sums(run: Run, path: Path) -> None:
    page = " ".join(run("timeline", path, "--between", "RUS", "TUR").out.split())
    assert "Summed: each incident once" in page and "said to be planned" in page
    assert json.loads(run("timeline", path, "--between", "RUS", "TUR", "--format", "jsonl").out)["rule"]


def test_where_a_page_ends_is_told_apart_from_the_data(run: Run, path: Path) -> None:
    seen = []
    after: tuple[str, ...] = ()
    while True:
        done = run("incidents", path, "--limit", "1", "--format", "jsonl", *after)
        seen += [json.loads(line)["id"] for line in done.out.splitlines()]
        if not done.err:
            break
        after = ("--after", done.err.split()[-1])
    assert len(seen) == len(set(seen)) == 3


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("incidents", "zzzzzz"), "there is no such incident here"),
        (("incidents", "--type", "WAR"), "--type 'WAR': there is ACCUSE"),
        (("incidents", "--since", "soon"), "is no day, month or year"),
        (("incidents", "--after", "junk"), "is no token of this question"),
        (("toll",), "a toll of what? Give words, --place, --country or --incident"),
        (("toll", "--incident", "abc"), "too short for the id of an incident"),
        (("disputes", "--voice", "Nobody Here"), "nobody of that name"),
        (("actors", "Nobody Here"), "nobody of that name"),
        (("timeline", "--between", "RUS", "Nobody Here"), "nobody of that name"),
        (("timeline",), "between"),
        (("actors", "--limit", "0"), "a page holds 1 to 1000 rows"),
    ],
    ids=lambda c: " ".join(c) if isinstance(c, tuple) else None,
)
def test_what_cannot_be_asked_is_one_line(run: Run, path: Path, command: tuple[str, ...], told: str) -> None:
    done = run(*asked(command, path))
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert done.err.startswith("onrecord: ") and told in done.err and done.err.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c[0])
def test_where_no_ledger_is_nothing_is_made(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    done = run(*asked(command, tmp_path / "none.ledger"))
    assert done.code == Exit.NO_LEDGER and "there is no ledger here" in done.err
    assert list(tmp_path.iterdir()) == []


def test_hostile_words_and_names_act_on_nothing(run: Run, tmp_path: Path) -> None:
    t = Telling(
        f"=cmd|' /C calc'!A1 {ESC}",
        "2020-03-02",
        f"Ann{ESC} met @Bob\u202e on Monday.\nTurkey shelled Russia {ESC} and said: none.",
    )
    ann, bob = t.actor(f"Ann{ESC}"), t.actor("@Bob\u202e")
    t.event("met", "CONSULT", (ann, bob), when=t.when("Monday", "2020-03-02"), score=1.0)
    t.event("shelled", "ASSAULT", (t.state("Turkey", "TUR"),), (t.state("Russia", "RUS"),), score=-9.0)
    path = tmp_path / "case.ledger"
    store = open_store(path, create=True)
    put(store, t)
    store.close()
    pages = [run(*asked(c, path), "--format", f).out for c in COMMANDS for f in ("text", "csv")]
    pages.append(run("actors", path, "Ann").out)
    assert not any("\x1b" in page or "\u202e" in page for page in pages)
    cells = [cell for page in pages for row in csv.reader(io.StringIO(page)) for cell in row]
    table = [c for f in COMMANDS for c in csv.reader(io.StringIO(run(*asked(f, path), "--format", "csv").out))]
    assert cells and not any(cell.startswith(("=", "@", "+")) for row in table for cell in row)
