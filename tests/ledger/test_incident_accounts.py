"""The account of an incident: who agrees, what is disputed, who counts what, who is silent, who copies whom."""

from __future__ import annotations

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.incident_accounts import incident
from onrecord.ledger.answers.incident_lists import incidents
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import Telling, put


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def of_type(store: Store, type: str) -> str:
    (line,) = incidents(store, type=type).rows
    return line.id


def test_facts_are_counted_by_independent_sources(asked: Store) -> None:
    account = incident(asked, of_type(asked, "ASSAULT"))
    told = [(f.what, f.value, f.sources, f.of, len(f.reports)) for f in account.facts]
    assert told == [
        ("type", "ASSAULT aerial", 3, 3, 4),
        ("day", "2020-03-01", 3, 3, 4),
        ("place", "Raqqa", 3, 3, 4),
        ("actor", "Russia", 3, 3, 4),
    ]


def test_copies_stand_under_the_report_that_they_copy(asked: Store) -> None:
    account = incident(asked, of_type(asked, "ASSAULT"))
    told = [(s.first.report.outlet, [c.report.outlet for c in s.copies]) for s in account.sources]
    assert told == [("Eastgate Wire", ["Lakeland Courier"]), ("Levant Chronicle", []), ("The Neva Dispatch", [])]
    (side,) = account.sources[0].first.sentences
    text = market()[0].text
    start, end = map(int, side.at.split("-"))
    assert side.words == text[start:end] and side.trigger == "bombed" and side.voice.narration
    assert account.sources[2].first.sentences[0].voice.name == "Russia"


def test_what_is_disputed_is_told_once_whoever_copies_it(asked: Store) -> None:
    account = incident(asked, of_type(asked, "ASSAULT"))
    numbers = [d for q in account.questions for d in q.disputes if d.one.kind == "figure"]
    assert [(d.one.words, d.other.words, d.because, d.found, d.reports) for d in numbers if d.day == "2020-03-02"] == [
        ("At least 43", "18", "different numbers of killed by two voices", "in one report", 2)
    ]
    denied = {(d.one.report.outlet, d.other.report.outlet) for q in account.questions for d in q.disputes}
    assert ("The Neva Dispatch", "Eastgate Wire") in denied and ("The Neva Dispatch", "Lakeland Courier") not in denied


def test_tolls_and_joins_come_with_their_grounds(asked: Store) -> None:
    account = incident(asked, of_type(asked, "ASSAULT"))
    (toll,) = account.tolls
    assert [(p.words, p.voice.name) for p in toll.points] == [
        ("At least 43", "Orontes Monitor"),
        ("18", "Health Ministry"),
        ("51", "Orontes Monitor"),
    ]
    assert account.joined == 6 and len(account.joins) == 3
    assert all(join.because and 0 < join.score <= 1 for join in account.joins)
    first = account.sources[0].first.report.id
    assert first not in {join.one.report.id for join in account.joins}


def test_a_party_that_no_report_quotes_is_silent_and_a_state_speaks_through_its_people(asked: Store) -> None:
    assert [s.name for s in incident(asked, of_type(asked, "REQUEST")).silent] == ["Turkey"]
    assert incident(asked, of_type(asked, "ASSAULT")).silent == ()
    assert [s.name for s in incident(asked, of_type(asked, "CONSULT")).silent] == ["Turkey"]


def test_the_dead_are_not_said_to_be_silent(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "Rebels killed Oleg Peshkov near Sochi.\nRebels met Ann Smith.")
    rebels = t.actor("Rebels", r.ActorKind.GROUP)
    t.event("killed", "ASSAULT", (rebels,), (t.actor("Oleg Peshkov"),))
    t.event("met", "CONSULT", (rebels, t.actor("Ann Smith")))
    put(store, t)
    assert "Oleg Peshkov" not in [s.name for s in incident(store, of_type(store, "ASSAULT")).silent]
    assert "Ann Smith" in [s.name for s in incident(store, of_type(store, "CONSULT")).silent]


def test_an_id_may_be_cut_short_while_it_is_clear(asked: Store) -> None:
    whole = of_type(asked, "ASSAULT")
    assert incident(asked, whole[:-6]) == incident(asked, whole.removeprefix("incident-")) == incident(asked, whole)
    for given, told in (("incident-", "too short"), ("abc", "too short"), ("incident-zzzzzz", "no such incident")):
        with pytest.raises(UsageError, match=told):
            incident(asked, given)


def test_every_incident_of_a_ledger_has_its_account(full: Store) -> None:
    for line in incidents(full, limit=1000).rows:
        account = incident(full, line.id)
        names = [source.first.report.source for source in account.sources]
        assert len(names) == len(set(names)) == line.sources
        assert sum(1 + len(source.copies) + len(source.others) for source in account.sources) == line.reports
        assert all(0 < fact.sources <= fact.of <= line.sources for fact in account.facts)
