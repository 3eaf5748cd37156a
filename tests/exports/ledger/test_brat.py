"""brat: what its own rules read, every row at its words, split quotations split, and nothing that breaks a line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from onrecord import record as r
from onrecord.exports.ledger import Selection, brat, export
from onrecord.exports.ledger.characters import harmless
from onrecord.ledger import Ledger
from tests.exports.ledger.brat_parser import Annotations, configuration, parse
from tests.exports.ledger.conftest import hostile
from tests.strategies import records

CONFIGURATION = configuration(brat.configuration())


def read(record: r.Record) -> Annotations:
    text = harmless(record.document.text)
    return parse(text, brat.standoff(record, text), CONFIGURATION)


def test_every_report_is_a_text_and_annotations(ledger: Ledger, chosen: Selection, out: Path) -> None:
    assert export(chosen, out, to="brat") == 14
    known = configuration((out / "annotation.conf").read_text("utf-8"))
    names = {"annotation.conf"}
    for record in ledger.records():
        name = record.document.id
        text = (out / f"{name}.txt").read_bytes().decode("utf-8")
        assert len(text) == len(record.document.text)
        found = parse(text, (out / f"{name}.ann").read_bytes().decode("utf-8"), known)
        rows = [*record.statements, *record.events, *record.figures, *record.dates, *record.places]
        told = [row for notes in found.notes.values() for row in notes]
        assert sorted(row.id for row in rows) == sorted(i for i in told if not i.startswith("actor-"))
        assert len(found.events) == len(record.statements) + len(record.events)
        names |= {f"{name}.txt", f"{name}.ann"}
    assert {path.name for path in out.iterdir()} == names


TEXT = "“It was,” Ann of\nRio told Bo, “a lie.” Rebels shelled Rio: 3 died on Monday."


def at(words: str) -> r.Span:
    start = TEXT.index(words)
    return r.Span.of(TEXT, start, start + len(words))


RECORD = r.Record(
    document=r.Document(id="d", text=TEXT),
    actors=(
        r.Actor(id="actor-1", name="Ann", kind=r.ActorKind.PERSON, mentions=(at("Ann of\nRio"), at("Ann"))),
        r.Actor(id="actor-2", name="Rebels", kind=r.ActorKind.GROUP, mentions=(at("Rebels"),)),
        r.Actor(id="actor-3", name="nobody", kind=r.ActorKind.UNNAMED),
    ),
    dates=(r.Date(id="date-1", span=at("Monday")),),
    places=(r.Place(id="place-1", name="Rio", span=at("Rio")),),
    statements=(
        r.Statement(
            id="statement-1", speaker="actor-1", cue=at("told"), content=(at("“It was,”"), at("“a lie.”")),
            source=(at("Ann of\nRio"),), act=r.Act.DENY, addressee=at("Bo"), quotation=r.Quotation.DIRECT,
        ),
        r.Statement(id="statement-2", content=(at("3 died"),), inside="statement-1"),
    ),
    events=(
        r.Event(
            id="event-1", type="ASSAULT", trigger=at("shelled"), sentence=at("Rebels shelled Rio"), where="place-1",
            actors=("actor-2", "actor-3"), recipients=("actor-1",), when="date-1", figures=("figure-1",),
            voice="statement-1", status=r.Status.DENIED,
        ),
        r.Event(id="event-2", type="own kind", trigger=at("died"), sentence=at("3 died")),
    ),
    figures=(r.Figure(id="figure-1", span=at("3"), measure="killed"),),
    links=(r.Link(kind=r.LinkKind.DISPUTES, from_="event-1", to="statement-2", because="x"),),
)  # fmt: skip


def test_what_stands_in_an_annotation_file() -> None:
    assert brat.standoff(RECORD, TEXT).splitlines() == [
        "T1\tPerson 10 16;17 20\tAnn of Rio",
        "T2\tPerson 10 13\tAnn",
        "#1\tAnnotatorNotes T1\tactor-1",
        "*\tEquiv T1 T2",
        "T3\tGroup 39 45\tRebels",
        "#2\tAnnotatorNotes T3\tactor-2",
        "T4\tPlace 17 20\tRio",
        "#3\tAnnotatorNotes T4\tplace-1",
        "T5\tDate 69 75\tMonday",
        "#4\tAnnotatorNotes T5\tdate-1",
        "T6\tFigure 59 60\t3",
        "#5\tAnnotatorNotes T6\tfigure-1",
        "T7\tStatement 21 25\ttold",
        "T8\tStatement 59 65\t3 died",
        "T9\tASSAULT 46 53\tshelled",
        "T10\tOTHER 61 65\tdied",
        "T11\tSource 10 16;17 20\tAnn of Rio",
        "T12\tContent 0 9;30 38\t“It was,” “a lie.”",
        "T13\tAddressee 26 28\tBo",
        "E1\tStatement:T7 Speaker:T1 Source:T11 Content:T12 Addressee:T13",
        "A1\tAct E1 deny",
        "A2\tQuotation E1 direct",
        "A3\tPolarity E1 affirmed",
        "A4\tStance E1 neutral",
        "#6\tAnnotatorNotes E1\tstatement-1",
        "E2\tStatement:T8 Inside:E1",
        "A5\tAct E2 say",
        "A6\tQuotation E2 indirect",
        "A7\tPolarity E2 affirmed",
        "A8\tStance E2 neutral",
        "#7\tAnnotatorNotes E2\tstatement-2",
        "E3\tASSAULT:T9 Actor:T3 Recipient:T1 Where:T4 When:T5 Counts:T6 Voice:E1",
        "A9\tStatus E3 denied",
        "#8\tAnnotatorNotes E3\tevent-1",
        "E4\tOTHER:T10",
        "A10\tStatus E4 happened",
        "#9\tAnnotatorNotes E4\tevent-2",
        "R1\tDisputes Arg1:E3 Arg2:E2",
    ]
    assert len(read(RECORD).events) == 4


def test_a_hostile_report_is_read_and_shows_nothing_that_acts() -> None:
    found = read(hostile())
    words = [words for _, _, words in found.bound.values()]
    assert '"+1 & ]]> over␍ lines and a tab�" shelled Rio' in "\n".join(words)
    assert not [c for w in words for c in w if c in "\x1b\x00\x85\u202e\u2028\t\n"]


def test_words_that_are_white_space_alone_are_no_annotation() -> None:
    text = "a \n\t b"
    blank = r.Span.of(text, 1, 5)
    event = replace(RECORD.events[1], trigger=blank, sentence=blank)
    link = r.Link(kind=r.LinkKind.SAME, from_="event-2", to="statement-1", because="x")
    said = r.Statement(id="statement-1", cue=r.Span.of(text, 0, 1))
    record = r.Record(document=r.Document(id="d", text=text), statements=(said,), events=(event,), links=(link,))
    found = parse(text, brat.standoff(record, text), CONFIGURATION)
    assert [kind for kind, _, _ in found.events.values()] == ["Statement"] and found.relations == []


@pytest.mark.parametrize("text", ["\u2028 a\u2029b\x85c\x1cd\x0be", "\r\r\n\r"])
def test_line_ends_of_every_kind_stay_in_their_line(text: str) -> None:
    span = r.Span.of(text, 0, len(text))
    actor = r.Actor(id="actor-1", name="x", kind=r.ActorKind.GROUP, mentions=(span,))
    read(r.Record(document=r.Document(id="d", text=text), actors=(actor,)))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_any_record_is_read_by_the_rules_of_brat(record: r.Record) -> None:
    links = tuple(k for k in record.links if {k.from_, k.to} <= {s.id for s in record.statements})
    found = read(replace(record, links=links))
    text = harmless(record.document.text)
    for _, pieces, words in found.bound.values():
        assert [text[s:e] for s, e in pieces] and words.strip()
