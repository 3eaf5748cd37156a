"""Which speaker is right for a pronoun or a description."""

import re

import pytest

from bench.speakers import CASES, Case, by_document, is_name, is_right, matches, read_cases, score, statement_at
from onrecord.record import Actor, ActorKind, Document, Record, Span, Statement

TEXT = "Sen. Ann Lee (D-Ohio) left. She said no. Bo Lee and Lee agreed. The senator left."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


def record(name: str, *mentions: str, source: str = "She", speaker: str | None = "a1") -> Record:
    actor = Actor(id="a1", name=name, kind=ActorKind.PERSON, mentions=tuple(map(span, mentions)))
    statement = Statement(id="s1", speaker=speaker, source=(span(source),), cue=span("said"), content=(span("no"),))
    return Record(document=Document(id="d", text=TEXT), actors=(actor,), statements=(statement,))


def case(words: str = "She", *names: str) -> Case:
    where = span(words)
    return Case(document="d", start=where.start, end=where.end, kind="pronoun", names=names or ("Ann Lee", "Lee"))


@pytest.mark.parametrize(
    "name", ["Ann Lee", "Lee", "Sen. Ann Lee (D-Ohio)", "Senator Lee", "the Democratic nominee Ann Lee", "Ann Lee's"]
)
def test_right_names(name):
    assert is_right(case(), record(name))


@pytest.mark.parametrize("name", ["Bo Lee", "Ann Lee's office", "Ann Lee campaign", "Ohio", "Leeds"])
def test_wrong_names(name):
    assert not is_right(case(), record(name, "Ann Lee"))


def test_a_description_is_decided_by_the_majority_of_names_among_the_mentions():
    assert is_right(case(), record("the senator", "She", "Ann Lee", "The senator"))
    assert not is_right(case(), record("the senator", "She", "The senator"))
    assert not is_right(case(), record("the senator", "Ann Lee", "Bo Lee"))


def test_no_statement_or_no_speaker_is_wrong():
    assert not is_right(case("The senator"), record("Ann Lee"))
    assert not is_right(case(), record("Ann Lee", speaker=None))


def test_the_statement_that_fits_best_is_taken():
    long = Statement(id="long", source=(span("She said no"),))
    short = Statement(id="short", source=(span("She"),))
    where = span("She")
    assert statement_at(where.start, where.end, [long, short]) is short
    assert statement_at(where.start, where.end, [long]) is long
    assert statement_at(where.start, where.end, []) is None


def test_counts_by_kind():
    wrong = Case(document="d", start=0, end=3, kind="description", names=("Ann Lee",))
    got = score([case(), wrong], record("Ann Lee"))
    assert (got["right"].recall, got["pronoun"].recall, got["description"].recall) == (50, 100, 0)


def test_what_counts_as_a_name():
    assert is_name("Sen. Lee") and is_name("the de Blasio") and is_name("FBI")
    assert not any(map(is_name, ["she", "He", "the senator", "The Republican nominee", "the campaign"]))
    assert matches("Mayor Bill de Blasio", ["Bill de Blasio"])
    assert matches("Ban Ki-moon, the secretary general", ["Ban Ki-moon"])


def test_the_committed_cases():
    cases = read_cases()
    assert len(cases) == len({(c.document, c.start, c.end) for c in cases}) == 100
    kinds = [c.kind for c in cases]
    assert (
        kinds.count("pronoun") >= 60 and kinds.count("description") >= 25 and set(kinds) == {"pronoun", "description"}
    )
    assert all(0 <= c.start < c.end < c.start + 100 and matches(c.names[0], c.names) for c in cases)
    assert len(by_document(cases)) > 50


def test_the_cases_hold_names_and_offsets_only():
    rows = [line for line in CASES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert rows[0] == "document\tstart\tend\tkind\tname\talso"
    assert all(
        re.fullmatch(r"[\w-]+\t\d+\t\d+\t(pronoun|description)\t[^\t]{2,40}\t[^\t]{0,80}", row) for row in rows[1:]
    )
