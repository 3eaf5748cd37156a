"""Sheets for a second coder, and how far two coders agree."""

from __future__ import annotations

import csv
import io

import pytest

from onrecord.errors import UsageError
from onrecord.ledger.coding.agreement import agreements
from onrecord.ledger.coding.judging import judge, standing
from onrecord.ledger.coding.sheets import ASKED, HEADER, sheet, take_in
from onrecord.ledger.rows.judgements import Judgement, judgements
from onrecord.ledger.storage.store import Store
from tests.ledger.judged_report import first_reading, put

ROWS = ["statement-jet", "event-bomb", "statement-toll", "figure-12"]


@pytest.fixture
def read(store: Store) -> Store:
    """A ledger with one report."""
    put(store, first_reading())
    return store


def rows(store: Store, coder: str = "Bob", **options: object) -> list[str]:
    header, *lines = sheet(store, coder, **options)  # type: ignore[arg-type]
    assert header == HEADER
    return [line[0] for line in lines]


def filled(*lines: str) -> str:
    return "\n".join([",".join(("row", *ASKED)), *lines]) + "\n"


def taken(store: Store, text: str, by: str = "Bob") -> list[tuple[int, str]]:
    """What became of each line: the verdict that was taken, "known", or the error."""
    found = []
    for number, outcome in take_in(store, text, by=by):
        told = outcome.verdict.value if isinstance(outcome, Judgement) else str(outcome or "known")
        found.append((number, told))
    return found


def test_a_sheet_has_rows_in_the_order_of_the_text_with_their_words_in_context(read: Store) -> None:
    header, *lines = sheet(read, "Bob")
    assert [line[0] for line in lines] == ["event-bomb", *(r for r in ROWS if r != "event-bomb")]
    toll = dict(zip(header, lines[2], strict=True))
    assert toll["kind"] == "statements" and toll["outlet"] == "Courier" and toll["published"] == "2015-11-25"
    assert toll["words"] == "Moscow said at least 12 people were killed in Latakia"
    assert toll["before"].endswith("Turkey met.\n") and toll["after"] == ", and 12 hurt."
    assert toll["read"] == (
        "speaker: Russia; source: “Moscow”; cue: “said”; act: say;"
        " content: “at least 12 people were killed in Latakia”;"
        " quotation: indirect; polarity: affirmed; stance: neutral"
    )
    assert [toll[name] for name in ASKED] == ["", "", "", ""]


def test_a_sheet_tells_nothing_of_what_another_said_and_leaves_out_what_its_coder_judged(read: Store) -> None:
    before = list(sheet(read, "Bob"))
    judge(read, "event-bomb", "reject", by="Ann", because="SECRET")
    assert list(sheet(read, "Bob")) == before
    assert "event-bomb" not in rows(read, "Ann")
    assert rows(read, "Bob", judged_by="Ann") == ["event-bomb"]
    assert rows(read, "Bob", kinds=["actors", "places"]) == ["actor-tur", "actor-rus", "actor-who", "place-lat"]


def test_a_sample_is_the_same_for_the_same_seed(read: Store) -> None:
    drawn = {seed: rows(read, sample=2, seed=seed) for seed in range(12)}
    assert all(len(some) == 2 for some in drawn.values())
    assert rows(read, sample=2, seed=4) == drawn[4]
    assert len({tuple(some) for some in drawn.values()}) > 2
    assert sorted(rows(read, sample=99)) == sorted(ROWS)


def test_words_that_a_spreadsheet_would_compute_are_words(store: Store) -> None:
    record = first_reading()
    put(store, record)
    lines = [cell for line in sheet(store, "Bob") for cell in line]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in lines)


def test_a_filled_sheet_is_taken_in_once(read: Store) -> None:
    text = filled(
        "statement-jet,correct,act,accuse,the verb",
        "statement-jet,correct,speaker,Russia,",
        "event-bomb,Reject,,,not there",
        "statement-toll,,,,",
        "figure-12,confirm,,,",
    )
    assert taken(read, text) == [(2, "correct"), (3, "correct"), (4, "reject"), (6, "confirm")]
    (word,) = standing(read, "statement-jet").words
    assert (word.judge, word.corrections) == ("Bob", {"act": "accuse", "speaker": "actor-rus"})
    assert standing(read, "event-bomb").words[0].because == "not there"
    assert taken(read, text) == [(2, "known"), (3, "known"), (4, "known"), (6, "known")]
    assert len(list(judgements(read))) == 4
    assert taken(read, filled("event-bomb,confirm,,,")) == [(2, "confirm")]


def test_bad_lines_are_told_with_their_number_and_the_others_are_taken(read: Store) -> None:
    text = filled(
        'figure-12,confirm,,,"two\nlines"',
        "figure-99,confirm,,,",
        "figure-12,maybe,,,",
        "figure-12,correct,low,many,",
        "figure-12,correct,,,",
        "event-bomb,join,,,",
        ",confirm,,,",
        "event-bomb,,,,why",
        "event-bomb,reject,,,",
    )
    found = dict(taken(read, text))
    assert (found.pop(2), found.pop(11)) == ("confirm", "reject")
    assert {number: told.partition(":")[0] for number, told in found.items()} == {
        4: "there is no row figure-99; judge statements, events, figures, actors, dates and places by their ids",
        **dict.fromkeys((5, 6, 7), "figure-12"),
        **dict.fromkeys((8, 10), "event-bomb"),
        9: "no row",
    }
    assert len(list(judgements(read))) == 2


@pytest.mark.parametrize("separator", [";", "\t"])
def test_spreadsheets_may_separate_cells_as_they_like(read: Store, separator: str) -> None:
    text = filled("figure-12,confirm,,,ok").replace(",", separator).replace("\n", "\r\n")
    assert taken(read, text) == [(2, "confirm")]


@pytest.mark.parametrize("text", ["", "row,kind\n", "a,b,c\n1,2,3\n", '"'])
def test_a_file_that_is_no_sheet_is_refused(read: Store, text: str) -> None:
    with pytest.raises(UsageError, match="line 1"):
        list(take_in(read, text, by="Bob"))


def test_a_sheet_that_went_out_comes_in(read: Store) -> None:
    out = io.StringIO()
    header, *lines = sheet(read, "Bob")
    csv.writer(out).writerows([header, *((*line[:-4], "confirm", "", "", "") for line in lines)])
    assert sorted(told for _, told in taken(read, out.getvalue())) == ["confirm"] * 4
    assert rows(read) == []


def test_agreement_of_two_coders(read: Store) -> None:
    for row in ROWS:
        judge(read, row, "confirm", by="Ann")
    for row in ROWS[:2]:
        judge(read, row, "confirm", by="Bob")
    judge(read, "figure-12", "reject", by="Bob")
    judge(read, "statement-toll", "correct", field="act", value="estimate", by="Bob")
    found = agreements(read)
    assert found.judges == ("Ann", "Bob")
    assert (found.verdicts.units, found.verdicts.percent) == (4, 0.5)
    # Coincidences: confirm with itself 4, with reject 1 and with correct 1, each way round; 8 values.
    assert found.verdicts.alpha == pytest.approx(1 - 7 * 4 / (64 - 36 - 1 - 1))
    assert list(found.fields) == ["statements.act"]
    act = found.fields["statements.act"]
    assert act.coincidences == {("claim", "claim"): 2, ("estimate", "say"): 1, ("say", "estimate"): 1}
    assert (act.units, act.alpha) == (2, pytest.approx(1 - 3 * 2 / (16 - 4 - 1 - 1)))
    judge(read, "statement-toll", "correct", field="act", value="estimate", by="Ann")
    assert agreements(read).fields["statements.act"].alpha == 1
    assert (agreements(read).joins.units, agreements(read).joins.alpha) == (0, None)


def test_agreement_is_of_those_who_are_named(read: Store) -> None:
    for by, verdict in (("Ann", "confirm"), ("Bob", "reject"), ("Cem", "confirm")):
        judge(read, "event-bomb", verdict, by=by)
    assert agreements(read).verdicts.percent == pytest.approx(1 / 3)
    assert agreements(read, ["Ann", "Cem"]).verdicts.percent == 1
    with pytest.raises(UsageError, match="'Dan' has judged nothing here; judges are Ann, Bob, Cem"):
        agreements(read, ["Ann", "Dan"])


def test_an_empty_field_is_a_value_too(read: Store) -> None:
    judge(read, "statement-jet", "correct", field="when", value=None, by="Ann")
    judge(read, "statement-jet", "confirm", by="Bob")
    assert agreements(read).fields["statements.when"].coincidences == {
        ("(empty)", "date-tue"): 1,
        ("date-tue", "(empty)"): 1,
    }
