"""What people are told: names, remarks, dates, order; and that no character acts instead of showing."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.exports import wording
from onrecord.record import Act, Actor, ActorKind, Date, Document, Polarity, Quotation, Record, Span, Stance, Statement

TEXT = 'Lavrov spoke. "We stay," he told Xinhua, Tass reported. Asked why: no comment.'


def span(words: str) -> Span:
    return Span.of(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


def record(*statements: Statement, **document: object) -> Record:
    actors = (
        Actor(id="a", name="Sergei  Lavrov", kind=ActorKind.PERSON, country="RUS", role="Foreign\nMinister"),
        Actor(id="t", name="Tass", kind=ActorKind.ORGANIZATION, sector="JRN", mentions=(span("Tass"),)),
        Actor(id="n", name="Nobody", kind=ActorKind.PERSON),
    )
    return Record(document=Document(id="d", text=TEXT, **document), actors=actors, statements=statements)  # type: ignore[arg-type]


FULL = Statement(
    id="s1",
    speaker="a",
    source=(span("he"),),
    cue=span("told"),
    content=(span('"We stay,"'),),
    act=Act.CLAIM,
    quotation=Quotation.DIRECT,
    stance=Stance.DOUBTING,
    polarity=Polarity.NEGATED,
    via=("t",),
    addressee=span("Xinhua"),
)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters()))
def test_printable_keeps_the_length_and_lets_nothing_act(text: str) -> None:
    shown = wording.printable(text)
    assert len(shown) == len(text)
    for char in shown:
        assert char in "\n\t\u200c\u200d" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    shown.encode("utf-8")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("plain “quoted” Żółć 🙂", "plain “quoted” Żółć 🙂"),
        ("\x1b[31m\x07\x00", "␛[31m␇␀"),
        ("\x9b2J\x7f", "\ufffd2J\ufffd"),
        ("\u202eabc\u2066\u200f", "\ufffdabc\ufffd\ufffd"),
        ("a\u2028b", "a b"),
        ("\ud800", "\ufffd"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_printable(given: str, shown: str) -> None:
    assert wording.printable(given) == shown


def test_a_statement_in_words() -> None:
    one = record(FULL)
    assert wording.speaker_name(one, FULL) == "Sergei Lavrov"
    assert wording.resolved_from(one, FULL) == "he"
    assert wording.cue_words(FULL) == "told"
    assert wording.remarks(one, FULL) == ["claim", "quoted", "doubting verb", "negated", "via Tass", "to Xinhua"]


def test_a_speaker_without_an_actor_goes_by_the_words_or_as_somebody() -> None:
    assert wording.speaker_name(record(), Statement(id="x", source=(span("he"),))) == "he"
    assert wording.speaker_name(record(), Statement(id="x")) == wording.UNNAMED
    assert wording.speaker_name(record(), Statement(id="x", speaker="gone")) == wording.UNNAMED
    assert wording.resolved_from(record(), Statement(id="x", speaker="a", source=(span("Lavrov"),))) == ""
    assert wording.cue_words(Statement(id="x", cue=span(":"))) == ""


def test_an_actor_in_words() -> None:
    one = record(FULL)
    assert [wording.describe(actor) for actor in one.actors] == ["Foreign Minister · RUS", "JRN · organization", ""]
    assert [(actor.id, n) for actor, n in wording.by_voice(one)] == [("a", 1), ("t", 0), ("n", 0)]


def test_statements_follow_the_text_and_stand_under_the_one_they_are_inside() -> None:
    outer = Statement(id="o", content=(span("We stay"),))
    inner = Statement(id="i", content=(span("stay"),), inside="o")
    early = Statement(id="e", content=(span("Lavrov"),))
    lost = Statement(id="l", content=(span("no comment"),), inside="nowhere")
    order = wording.in_text_order(record(lost, inner, outer, early))
    assert [(s.id, depth) for s, depth in order] == [("e", 0), ("o", 0), ("i", 1), ("l", 0)]


def test_statements_inside_each_other_are_shown_all_the_same() -> None:
    a, b = Statement(id="a", inside="b"), Statement(id="b", inside="a")
    assert [s.id for s, _ in wording.in_text_order(record(a, b))] == ["a", "b"]


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2016-06-30T07:34", "30 June 2016, 07:34"),
        ("2016-06-30T07:34:10+02:00", "30 June 2016, 07:34"),
        ("2016-06-03", "3 June 2016"),
        ("2016-06", "June 2016"),
        ("2016", "2016"),
        ("2016-13", "2016-13"),
        ("soon\n", "soon"),
        (None, ""),
    ],
)
def test_the_date_as_people_write_it(iso: str | None, words: str) -> None:
    assert wording.published(record(published=iso)) == words


def test_what_no_date_of_publication_leaves_open() -> None:
    dates = tuple(
        Date(id=words, span=span(words), type=kind, value=value)
        for words, kind, value in (("We", "DURATION", None), ("told", "DATE", "2016"), ("Tass", "DATE", None))
    )
    undated = replace(record(), dates=dates)
    assert wording.undated(undated) == 'no date, so "Tass" cannot be placed'
    more = replace(undated, dates=(*dates, Date(id="m", span=span("why"), type="TIME")))
    assert wording.undated(more) == 'no date, so "Tass" and 1 more cannot be placed'
    assert wording.undated(replace(undated, dates=dates[:2])) == ""
    assert wording.undated(replace(undated, document=replace(undated.document, published="2016"))) == ""


def test_the_headline_falls_back_on_the_name_and_then_on_the_text() -> None:
    assert wording.headline(record(title="A\u202eB", path="x")) == "A\ufffdB"
    assert wording.headline(record(title=" ", path="x.txt")) == "x.txt"
    assert wording.headline(record()).startswith("Lavrov spoke.")
