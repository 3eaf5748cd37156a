"""A ledger with all in it that goes out: copies, judgements, a newer reading, two outlets, and a hostile report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from onrecord import record as r
from onrecord.exports.ledger import Selection
from onrecord.ledger import Ledger
from onrecord.ledger.coding.judging import judge
from onrecord.ledger.rows.writing import Version
from tests.ledger.reports import elsewhere, thirteen

NAME = '=cmd|"/C calc"!A0 <b>\u202eevil\u202c\u2028Mal\nlory \x1b[31m\x00'
TEXT = (
    f'\U0001f642 Headline <script>alert(1)</script>\n"+1 & ]]> over\r\nlines\tand a tab\x85", {NAME} said.\n'
    f"{NAME} shelled Rio \ud83d\x07 &amp; 3 died.\n{'A line without an end ' * 250}"
)


def at(words: str, start: int = 0) -> r.Span:
    """The span of some words of the hostile text."""
    found = TEXT.index(words, start)
    return r.Span.of(TEXT, found, found + len(words))


def hostile() -> r.Record:
    """A report whose every name and text is made to break what shows it."""
    document = r.Document(
        id=r.document_id(TEXT),
        text=TEXT,
        title="</title>\u2028<svg onload=alert(1)>",
        outlet=NAME,
        published="2015-11-24",
        path="a\udcff.txt",
        url="javascript:alert(1)",
        extra={"=x": "\x1b"},
        text_profile="raw/1",
    )
    mallory = r.Actor(
        id="actor-ff01", name=NAME, kind=r.ActorKind.PERSON, role="@role", country="RUS", mentions=(at(NAME),)
    )
    state = r.Actor(id="actor-ff02", name="-Rio", kind=r.ActorKind.STATE, country="BRA", mentions=(at("Rio"),))
    half = r.Actor(id="actor-ff03", name="half \ud800", kind=r.ActorKind.UNNAMED)
    said = r.Statement(
        id="statement-ff01",
        speaker="actor-ff01",
        source=(at(NAME),),
        cue=at("said"),
        content=(at('"+1 & ]]> over\r\nlines\tand a tab\x85"'), at("shelled Rio")),
        quotation=r.Quotation.MIXED,
        via=("actor-ff02",),
    )
    event = r.Event(
        id="event-ff01",
        type="ASSAULT",
        trigger=at("shelled"),
        sentence=at(f"{NAME} shelled Rio \ud83d\x07 &amp; 3 died."),
        actors=("actor-ff01",),
        recipients=("actor-ff02",),
        figures=("figure-ff01",),
        voice="statement-ff01",
    )
    figure = r.Figure(id="figure-ff01", span=at("3 died"), measure="killed", low=3.0, best=3.0, high=3.0)
    return r.Record(
        document=document,
        actors=(mallory, state, half),
        statements=(said,),
        events=(event,),
        figures=(figure,),
        places=(r.Place(id="place-ff01", name="=1+1", span=at("Rio"), lat=-22.9, lon=-43.2),),
        links=(r.Link(kind=r.LinkKind.DISPUTES, from_="event-ff01", to="statement-ff01", because="<i>\x00"),),
    )


def fill(ledger: Ledger) -> None:
    """Puts everything in that a ledger can hold."""
    first, *rest = thirteen()
    older = Version(onrecord="0.0.9", model="0", text_profile=first.document.text_profile)
    ledger.add(replace(first, statements=(), links=(), events=(), figures=()), version=older)
    for record in (first, *rest, hostile()):
        ledger.add(record)
        ledger.note(record.document.path or "?", record.document)
    ledger.add(elsewhere(rest[0], "Zeta Post", "2031-01-01", "zeta.txt"))
    noon = datetime(2026, 11, 26, 12, tzinfo=UTC)
    for row, verdict in (
        (rest[0].statements[0], "confirm"),
        (rest[1].events[0], "reject"),
        (first.actors[0], "reject"),
    ):
        judge(ledger.store, row.id, verdict, by="=Ann\u202e", because='she "knows"\n', at=noon)
    judge(ledger.store, rest[0].events[0].id, "join", other=rest[3].events[0].id, by="Bo", at=noon)


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The place of such a ledger."""
    place = str(tmp_path_factory.mktemp("full") / "full.ledger")
    with Ledger.open(place, create=True) as ledger:
        fill(ledger)
        assert list(ledger.verify()) == []
    return place


@pytest.fixture
def ledger(full: str) -> Iterator[Ledger]:
    """Such a ledger, open for reading."""
    with Ledger.open(full, write=False) as opened:
        yield opened


@pytest.fixture
def chosen(ledger: Ledger) -> Selection:
    """All its reports, with their texts."""
    return Selection.of(ledger.store, with_text=True)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "out"
