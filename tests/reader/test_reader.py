"""The promises of a record, on the real model."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from itertools import pairwise
from math import isfinite
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import onrecord
from onrecord import NARRATION, Document, LinkKind, Quotation, Reader, Record
from onrecord.sources import document_from_text

EXAMPLE = Path(__file__).parents[2] / "examples/549820-moscow-ankara.txt"
PIECES = (
    *('"We will resume talks," ', "he said. ", "President Maria Roe ", "told reporters in Paris on Monday ", "that "),
    *("the ministry denied ", "any aircraft had been lost. ", "\n\n", "“Never,” ", "according to two officials", ", "),
    *("who spoke on condition of anonymity", ". ", "Ankara argued ", "Tass quoted Lavrov as saying: ", "\r\n", "\xa0"),
    *("Rebels killed at least 12 people ", "in Aleppo, Syria, ", "last November ", "from March to July 2016 "),
    *("the attack ", "five wounded, up from three on Sunday. ", "$1.5 million ", "denied the charge. ", "31 February "),
    *(
        "confirmed that rebels had shelled Homs. ",
        "between 20 and 30 soldiers ",
        "no one was killed. ",
        "١٢ men ",
        "10^400 ",
        "a million ",
    ),
    *("🙂 ", "‘perhaps’ ", "she added", "'s ", "not ", "accused Russia of “provocation”. ", "\u202e", "(", ") "),
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(threads=1)


def check(record: Record) -> None:
    """Spans verbatim, references to rows that are there, ids unique, inner statements within outer ones."""
    assert record.broken_spans() == []
    actors = [a.id for a in record.actors]
    rows = {s.id: s for s in record.statements}
    assert len(set(actors)) == len(actors)
    assert len(rows) == len(record.statements)
    seen: set[str] = set()
    for s in record.statements:
        assert s.speaker is None or s.speaker in actors
        assert set(s.via) <= set(actors)
        assert s.source or s.content
        if s.inside is not None:
            assert s.inside in seen
            assert s.cue is not None
            assert any(o.start <= s.cue.start and s.cue.end <= o.end for o in rows[s.inside].content)
        seen.add(s.id)
    for a in record.actors:
        assert a.mentions
        assert a.name
    check_happenings(record)
    written = onrecord.encode(record)
    assert onrecord.decode(written) == record
    assert onrecord.encode(onrecord.decode(written)) == written


def check_happenings(record: Record) -> None:
    """Dates, places, events, figures and links: what they refer to is there, and their values are in order."""
    kinds = (record.actors, record.dates, record.places, record.statements, record.events, record.figures)
    known = [{row.id for row in rows} for rows in kinds]
    assert len(set().union(*known)) == sum(map(len, kinds))
    actors, dates, places, statements, events, figures = known
    for rows in (record.dates, record.places):
        assert all(one.span.end <= other.span.start for one, other in pairwise(rows))
    for d in record.dates:
        ends = [date.fromisoformat(end[:10]) for end in (d.start, d.end) if end is not None]
        assert ends == sorted(ends)
        assert not ends or d.value is not None
    for p in record.places:
        assert p.name
        assert (p.lat is None) == (p.lon is None)
        assert p.lat is None or p.lon is None or (-90 <= p.lat <= 90 and -180 <= p.lon <= 180)
    for s in record.statements:
        assert {s.when} <= {None, *dates} and {s.where} <= {None, *places}
    for e in record.events:
        assert e.sentence.start <= e.trigger.start < e.trigger.end <= e.sentence.end
        assert {*e.actors, *e.recipients} <= actors and not {*e.actors} & {*e.recipients}
        assert {e.when} <= {None, *dates} and {e.where} <= {None, *places} and {*e.figures} <= figures
        assert e.voice in {NARRATION, *statements}
    for f in record.figures:
        bounds = [value for value in (f.low, f.best, f.high) if value is not None]
        assert bounds and bounds == sorted(bounds) and all(map(isfinite, bounds))
        assert {f.when, f.as_of} <= {None, *dates} and {f.where} <= {None, *places} and {f.who} <= {None, *actors}
        assert f.voice in {NARRATION, *statements}
    for link in record.links:
        assert link.from_ != link.to and link.because.strip() and 0 < link.score <= 1
        ends_of = {"same": events, "updates": figures, "corroborates": statements}
        assert {link.from_, link.to} <= ends_of.get(link.kind.value, statements | events | figures)
    first = [link.from_ for link in record.links if link.kind is LinkKind.SAME]
    assert len(set(first)) == len(first) and not set(first) & {
        link.to for link in record.links if link.kind is LinkKind.SAME
    }


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_the_promises_hold_for_any_news(reader: Reader, text: str) -> None:
    if text.strip():
        document = document_from_text(text, raw=True, published="2016-06-30")
        record, undated = reader.read(document), reader.read(replace(document, published=None))
        check(record)
        assert [d.span for d in undated.dates] == [d.span for d in record.dates]


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=300).filter(str.strip))
def test_the_promises_hold_for_any_text(reader: Reader, text: str) -> None:
    check(reader.read(Document(id="x", text=text)))


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_to_say_is_an_empty_record(reader: Reader, text: str) -> None:
    record = reader.read(Document(id="x", text=text))
    assert record.statements == ()
    assert record.actors == ()


def test_the_same_input_gives_the_same_record(reader: Reader) -> None:
    document = document_from_text(EXAMPLE.read_text("utf-8"))
    one = onrecord.encode(reader.read(document))
    assert one == onrecord.encode(reader.read(document))
    assert one == onrecord.encode(Reader(threads=2).read(document))
    with ThreadPoolExecutor(4) as pool:
        assert set(map(onrecord.encode, pool.map(reader.read, [document] * 6))) == {one}


def test_read_many_keeps_the_order(reader: Reader) -> None:
    documents = [document_from_text(f'"{n} ships have sailed," Admiral John Roe said.\n') for n in ("Two", "Ten")]
    found = list(reader.read_many(documents))
    assert [r.document for r in found] == documents
    assert [r.statements[0].content[0].text.split()[0] for r in found] == ['"Two', '"Ten']


def test_the_example_is_read_as_a_careful_reader_would(reader: Reader) -> None:
    record = reader.read(document_from_text(EXAMPLE.read_text("utf-8")))
    check(record)
    said = {}
    for s in record.statements:
        actor = record.actor(s.speaker)
        said[s.cue.text if s.cue else "", s.content[0].text[:24] if s.content else ""] = (
            (actor.country if actor else None), s.quotation
        )  # fmt: skip
    assert said["argued", "that the Russian plane s"] == ("TUR", Quotation.INDIRECT)
    assert said["claiming", "the fighter jet had repe"] == ("TUR", Quotation.INDIRECT)
    assert said["said", "the plane was brought do"] == ("RUS", Quotation.INDIRECT)
    assert said["quoted", '"Now that the Turkish pr'] == ("RUS", Quotation.DIRECT)
    assert said["estimates", "that over 400,000 people"] == ("UNO", Quotation.INDIRECT)


def test_the_model_version_is_told(reader: Reader) -> None:
    assert reader.model_version == onrecord.MODEL_VERSION
