"""The happenings of one report: what its links, its nouns with "the" and its tolls put together."""

from __future__ import annotations

from onrecord import record as r
from onrecord.compare.happenings import Happening, happenings
from tests.ledger.telling import Telling

STRIKE = """Jets hit market
Warplanes struck a market in Kafr Sabin on Sunday.
At least 43 civilians were killed in the strike, the Monitor said.
The ministry said 18 had died.
Some 70 people were wounded.
On Saturday five people were killed in Jaramana."""


def strike() -> Telling:
    t = Telling("Levant Chronicle", "2015-11-30", STRIKE)
    monitor, ministry = (t.actor(n, r.ActorKind.ORGANIZATION) for n in ("the Monitor", "The ministry"))
    many, few, hurt, five = (
        t.figure(w, m, n, n, n)
        for w, m, n in (("43", "killed", 43), ("18", "killed", 18), ("70", "wounded", 70), ("five", "killed", 5))
    )
    t.event(
        "struck",
        "ASSAULT",
        (t.actor("Warplanes", r.ActorKind.GROUP),),
        when=t.when("Sunday", "2015-11-29"),
        where=t.where("Kafr Sabin", "SYR"),
    )
    t.event(
        "civilians were killed", "ASSAULT", figures=(many,), voice=t.said(monitor, "At least 43 civilians were killed")
    )
    t.event("died", "DIE", figures=(few,), voice=t.said(ministry, "18 had died"))
    t.event("wounded", "ASSAULT", figures=(hurt,))
    t.event(
        "people were killed",
        "ASSAULT",
        when=t.when("Saturday", "2015-11-28"),
        where=t.where("Jaramana", "SYR"),
        figures=(five,),
    )
    t.link(r.LinkKind.DISPUTES, many, few, "two numbers")
    return t


def named(found: tuple[Happening, ...], form: str) -> Happening:
    return next(h for h in found if any(form in f for f in h.forms))


def test_a_toll_told_in_sentences_of_its_own_is_of_the_harm_told_before() -> None:
    found = happenings(strike().record())
    main = named(found, "struck")
    assert len(main.events) == 4 and len(found) == 2
    assert {(c.measure, c.best) for c in main.counts} == {("killed", 43), ("killed", 18), ("wounded", 70)}
    assert (main.begins, main.ends) == ("2015-11-29", "2015-11-29")
    assert [s.name for s in main.scenes] == ["kafr sabin"]


def test_harm_with_a_day_and_place_of_its_own_is_another() -> None:
    other = named(happenings(strike().record()), "people")
    assert [c.best for c in other.counts] == [5]


def test_a_noun_and_its_verb_tell_one_deed() -> None:
    t = Telling("Outlet", "2016-06-28", "They spoke of the sanctions that Russia imposed on Turkey.")
    t.event("sanctions", "SANCTION")
    t.event("imposed", "SANCTION", (t.state("Russia", "RUS"),), (t.state("Turkey", "TUR"),))
    (one,) = happenings(t.record())
    assert [p.name for p in one.actors] == ["Russia"]


def test_a_count_of_harm_beside_an_event_is_the_events() -> None:
    t = Telling("Outlet", "2016-06-28", "The attack left 41 people dead.")
    forty = t.figure("41", "killed", 41, 41, 41)
    t.event("attack", "ASSAULT")
    (one,) = happenings(t.record())
    assert one.figures == (forty,)


def test_another_attack_is_marked_as_another() -> None:
    t = Telling("Outlet", "2016-06-28", "State television led with another attack.")
    t.event("attack", "ASSAULT")
    (one,) = happenings(t.record())
    assert one.another
