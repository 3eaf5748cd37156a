"""PLOVER rows: the columns, whose voice, one id for all mentions, and cells that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from onrecord.exports import plover
from onrecord.record import (
    Actor,
    ActorKind,
    Date,
    Document,
    Event,
    Link,
    LinkKind,
    Place,
    Record,
    Span,
    Statement,
    Status,
)
from tests.strategies import records

TEXT = "Rebels shelled Homs on Monday, Maj. Ann Roe said. The attack killed Bo."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


def one(**given: object) -> Event:
    row = {"id": "event-1", "type": "ASSAULT", "trigger": at("shelled"), "sentence": at("Rebels shelled Homs")}
    return Event(**{**row, **given})  # type: ignore[arg-type]


RECORD = Record(
    document=Document(id="d", text=TEXT, published="2020-03-04", outlet="Rio Wire", path="a.txt", language="en"),
    actors=(
        Actor(id="rebels", name="Rebels", kind=ActorKind.GROUP, sector="REB", mentions=(at("Rebels"),)),
        Actor(id="ann", name="Ann Roe", kind=ActorKind.PERSON, role="Maj.", country="SYR", sector="MIL"),
    ),
    dates=(Date(id="monday", span=at("Monday"), start="2020-03-02", end="2020-03-02"),),
    places=(
        Place(
            id="homs", name="Homs", span=at("Homs"), country="SYR", lat=34.7268, lon=36.7234,
            gazetteer_id="geonames:169577", precision="city",
        ),
    ),
    statements=(Statement(id="said", speaker="ann", cue=at("said")),),
    events=(
        one(mode="heavy-weapons", actors=("rebels",), recipients=("ann", "rebels"), when="monday", where="homs",
            contexts=("military", "legal"), intensity=-9.5, voice="said"),
    ),
)  # fmt: skip


def cells(record: Record) -> list[dict[str, str]]:
    """The rows as a spreadsheet reads them."""
    page = plover.header() + plover.render(record, version="onrecord 1")
    return list(csv.DictReader(io.StringIO(page), delimiter="\t"))


def test_the_columns_of_an_event() -> None:
    (row,) = cells(RECORD)
    assert {column: value for column, value in row.items() if value} == {
        "Event ID": "event-1",
        "Event Date": "2020-03-02",
        "Event Type": "ASSAULT",
        "Event Mode": "heavy-weapons",
        "Intensity": "-9.5",
        "Quad Code": "material conflict",
        "Contexts": "military; legal",
        "Actor Name": "Rebels",
        "Primary Actor Sector": "REB",
        "Actor Sectors": "REB",
        "Actor Name Raw": "Rebels",
        "Recipient Name": "Ann Roe; Rebels",
        "Recipient Country": "SYR",
        "Primary Recipient Sector": "MIL",
        "Recipient Sectors": "MIL; REB",
        "Recipient Title": "Maj.",
        "Recipient Name Raw": "Ann Roe; Rebels",
        "Placename": "Homs",
        "City": "Homs",
        "Country": "SYR",
        "Latitude": "34.7268",
        "Longitude": "36.7234",
        "GeoNames ID": "169577",
        "Raw Placename": "Homs",
        "Feature Type": "city",
        "Source": "Rio Wire",
        "Publication Date": "2020-03-04",
        "Story People": "Ann Roe",
        "Story Locations": "Homs",
        "Language": "en",
        "Version": "onrecord 1",
        "Voice": "Ann Roe",
        "Status": "happened",
        "Row ID": "event-1",
    }


def test_mentions_of_one_event_have_one_event_id_and_rows_of_their_own() -> None:
    again = one(id="event-2", trigger=at("attack"))
    other = one(id="event-3", trigger=at("killed"))
    links = (Link(kind=LinkKind.SAME, from_="event-2", to="event-1", because="x"),)
    rows = cells(replace(RECORD, events=(*RECORD.events, again, other), links=links))
    assert [(row["Event ID"], row["Row ID"]) for row in rows] == [
        ("event-1", "event-1"),
        ("event-1", "event-2"),
        ("event-3", "event-3"),
    ]


def test_a_dispute_joins_no_events() -> None:
    links = (Link(kind=LinkKind.DISPUTES, from_="event-2", to="event-1", because="x"),)
    rows = cells(replace(RECORD, events=(*RECORD.events, one(id="event-2")), links=links))
    assert [row["Event ID"] for row in rows] == ["event-1", "event-2"]


@pytest.mark.parametrize(
    ("statement", "voice"),
    [
        (Statement(id="said", speaker="ann"), "Ann Roe"),
        (Statement(id="said", cue=at("said")), "said"),
        (Statement(id="said"), "said"),
    ],
)
def test_what_somebody_says_is_never_narration(statement: Statement, voice: str) -> None:
    (row,) = cells(replace(RECORD, statements=(statement,)))
    assert row["Voice"] == voice != "narration"


def test_narration_and_status_are_told() -> None:
    (row,) = cells(replace(RECORD, events=(one(status=Status.PLANNED),)))
    assert (row["Voice"], row["Status"]) == ("narration", "planned")


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"),
        ("+44", "'+44"),
        ("-Aleppo", "'-Aleppo"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1+1", "'=1+1"),
        ("\u202e=1+1", "�=1+1"),
        ("＝1+1", "'＝1+1"),
        ("-1+1|x", "'-1+1|x"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ('"open', '"open'),
        ('an "inner" mark', 'an "inner" mark'),
        ("\x1b[31mred", "␛[31mred"),
    ],
)
def test_no_cell_is_a_formula_or_breaks_the_table(name: str, cell: str) -> None:
    actor = replace(RECORD.actors[0], name=name)
    place = replace(RECORD.places[0], name=name)
    (row,) = cells(replace(RECORD, actors=(actor, RECORD.actors[1]), places=(place,)))
    assert row["Actor Name"] == row["Placename"] == cell


@pytest.mark.parametrize(("lat", "cell"), [(-34.5, "-34.5"), (0.0, "0"), (-0.00001, "-1e-05")])
def test_negative_numbers_stay_numbers(lat: float, cell: str) -> None:
    place = replace(RECORD.places[0], lat=lat)
    assert cells(replace(RECORD, places=(place,)))[0]["Latitude"] == cell


def test_a_report_without_events_has_no_rows() -> None:
    assert plover.render(replace(RECORD, events=()), version="x") == ""


def test_every_column_is_documented_or_follows_from_the_pattern() -> None:
    page = (Path(__file__).parents[2] / "docs/cli.md").read_text("utf-8")
    assert all(f"`{column}`" in page for column in plover.COLUMNS)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_any_record_makes_a_sound_table(record: Record) -> None:
    page = plover.render(record, version="x")
    lines = page.encode("utf-8").decode().splitlines() if page else []
    assert len(lines) == len(record.events)
    assert all(line.count("\t") == len(plover.COLUMNS) - 1 for line in lines)
    assert [row["Row ID"] for row in cells(record)] == [event.id for event in record.events]
    for row in cells(record):
        assert not [c for c in row.values() if c[:1] in ("=", "+", "@") or (c[:1] == "-" and not c[1:2].isdigit())]
