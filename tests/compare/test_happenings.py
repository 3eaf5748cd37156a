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


SINKING = """Ferry sinks off Masbate
The boat capsized in a squall on Tuesday.
At least nine people died, the coast guard said.
When another ferry was lost in 2007, 31 died."""


def sinking(*, then: bool = True) -> Telling:
    t = Telling("Wire", "2018-04-03", SINKING)
    nine, many = (t.figure(w, "killed", n, n, n) for w, n in (("nine", 9), ("31", 31)))
    t.event("sinks", "DISASTER")
    t.event("capsized", "DISASTER", when=t.when("Tuesday", "2018-04-03"))
    t.event("people died", "DIE", figures=(nine,))
    t.event("31 died", "DIE", figures=(many,), when=t.when("2007", "2007-01-01", "2007-12-31") if then else None)
    return t


def test_the_news_is_told_twice_and_its_dead_are_of_it() -> None:
    main = named(happenings(sinking().record()), "sinks")
    assert main.forms == {"sinks", "capsized", "people died"} and main.begins == "2018-04-03"
    assert [c.best for c in main.counts] == [9]


def test_the_dead_of_another_time_are_of_another_disaster() -> None:
    assert [c.best for c in named(happenings(sinking().record()), "31 died").counts] == [31]
    assert len(happenings(sinking(then=False).record())) == 1


def test_an_attack_with_other_doers_or_another_means_or_place_is_not_the_news_again() -> None:
    for first, second in (
        ({"actors": "Rebels"}, {"actors": "Soldiers"}),
        ({"mode": "aerial"}, {"mode": "firearms"}),
        ({"where": "Homs"}, {"where": "Idlib"}),
        ({}, {"status": r.Status.DENIED}),
    ):
        t = Telling("Outlet", "2016-06-28", "Rebels attack Homs\nSoldiers struck Idlib.")
        for trigger, more in (("attack", first), ("struck", second)):
            given = {k: v for k, v in more.items() if k not in ("actors", "where")}
            actors = (t.actor(more["actors"], r.ActorKind.GROUP),) if "actors" in more else ()
            where = t.where(more["where"], "SYR") if "where" in more else None
            t.event(trigger, "ASSAULT", actors, where=where, **given)
        assert len(happenings(t.record())) == 2, second
    t = Telling("Outlet", "2016-06-28", "Rebels attack Homs\nSoldiers struck Idlib.")
    t.event("attack", "ASSAULT")
    t.event("struck", "ASSAULT")
    assert len(happenings(t.record())) == 1


def test_who_dies_later_does_not_date_the_attack() -> None:
    t = Telling("Outlet", "2019-09-20", "The blast killed dozens in September. Three died of their burns on Wednesday.")
    blast = t.event("blast", "ASSAULT", when=t.when("September", "2019-09-01", "2019-09-30"))
    died = t.event("died", "DIE", when=t.when("Wednesday", "2019-09-18"))
    t.link(r.LinkKind.SAME, died, blast, "the same")
    (one,) = happenings(t.record())
    assert (one.begins, one.ends) == ("2019-09-01", "2019-09-30")


def test_what_a_report_begins_with_is_prominent() -> None:
    text = "Ferry sinks\nThe crew was rescued.\n" + "Nothing more was known. " * 20 + "\nThe port was closed."
    t = Telling("Outlet", "2018-04-03", text)
    for trigger, type in (("sinks", "DISASTER"), ("rescued", "AID"), ("closed", "STOP")):
        t.event(trigger, type)
    assert {min(h.forms): h.prominence for h in happenings(t.record())} == {"sinks": 2, "rescued": 1, "closed": 0}
