"""Which happenings of two reports are one incident, on what grounds, and what keeps two apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord import record as r
from onrecord.compare.evidence import evidence
from onrecord.compare.grouping import Pair
from onrecord.compare.happenings import Happening, happenings
from onrecord.compare.incident_keys import asked_keys, stored_keys
from onrecord.compare.incidents import Report, apart, comparable, joined, outdone, two_of_one_report
from tests.ledger.telling import Telling


def shot(
    day: str, text: str, trigger: str, date: tuple[str, ...] = (), place: str = "", who: str = "Russian"
) -> Happening:
    """The one happening of a report: Turkey against Russia."""
    t = Telling(f"Outlet of {day}", day, text)
    turkey = t.state("Turk", "TUR")
    russia = t.state(who, "RUS")
    when = t.when(*date) if date else None
    where = t.where(place, "SYR") if place else None
    t.event(trigger, "ASSAULT", (turkey,), (russia,), when=when, where=where)
    (happening,) = happenings(t.record())
    return happening


TUESDAY = shot(
    "2015-11-24", "Turkish jets shot down a Russian warplane on Tuesday.", "shot down", ("Tuesday", "2015-11-24")
)
BOMBER = shot(
    "2015-11-26",
    "Turkey brought down the Russian bomber on 24 November.",
    "brought down",
    ("24 November", "2015-11-24"),
)
LATER = shot(
    "2016-06-30",
    "Turkey shot down a Russian aircraft last November.",
    "shot down",
    ("last November", "2015-11-01", "2015-11-30"),
)
DRONE = shot("2015-11-26", "Turkish jets shot down a Russian drone in October.", "shot down", ("October", "2015-10-16"))


def ground(pair: Pair | None) -> str:
    assert pair is not None
    return pair.because


def test_one_deed_on_one_day_by_one_party_to_another_is_one_incident() -> None:
    because = ground(joined(TUESDAY, BOMBER))
    assert "on 2015-11-24" in because and "by Turkey" in because and "to Russia" in because
    assert joined(BOMBER, TUESDAY) == joined(TUESDAY, BOMBER)


def test_a_month_later_told_without_a_day_is_the_same() -> None:
    assert "in 2015-11" in ground(joined(TUESDAY, LATER))


def test_another_day_another_place_another_means_are_other_incidents() -> None:
    assert apart(TUESDAY, DRONE) and joined(TUESDAY, DRONE, story=True) is None
    here = shot("2015-11-24", "Turkish jets shot a Russian in Aleppo.", "shot", place="Aleppo")
    there = shot("2015-11-24", "Turkish jets shot a Russian in Homs.", "shot", place="Homs")
    assert apart(here, there)
    aerial, knife = (shot_with(mode) for mode in ("aerial", "primitive"))
    assert apart(aerial, knife)


def shot_with(mode: str) -> Happening:
    t = Telling("Outlet", "2015-11-24", f"The {mode} attack hurt him.")
    t.event("attack", "ASSAULT", mode=mode)
    (happening,) = happenings(t.record())
    return happening


def test_what_may_be_one_is_filed_under_a_shared_key_whoever_comes_first() -> None:
    for one, other in ((TUESDAY, BOMBER), (TUESDAY, LATER), (BOMBER, LATER)):
        assert set(asked_keys(one)) & set(stored_keys(other))
        assert set(asked_keys(other)) & set(stored_keys(one))


def test_other_parties_are_other_incidents() -> None:
    t = Telling("Outlet", "2015-11-24", "France shot down a British plane on Tuesday.")
    t.event(
        "shot down",
        "ASSAULT",
        (t.state("France", "FRA"),),
        (t.state("British", "GBR"),),
        when=t.when("Tuesday", "2015-11-24"),
    )
    (french,) = happenings(t.record())
    assert not comparable(TUESDAY, french)


def test_a_plan_without_a_day_is_not_joined_with_another() -> None:
    some = []
    for day, text in (("2016-06-01", "Turkey will meet Russia."), ("2016-06-12", "Turkey is to meet Russia soon.")):
        t = Telling("Outlet", day, text)
        t.event("meet", "CONSULT", (t.state("Turkey", "TUR"), t.state("Russia", "RUS")), status=r.Status.PLANNED)
        some += happenings(t.record())
    assert joined(some[0], some[1]) is None


def test_two_events_of_a_sentence_that_both_reports_have_stay_two() -> None:
    text = "One pilot was killed by fire from the ground and a marine died when rebels hit a helicopter near Latakia."
    one, other = (Telling(outlet, "2015-11-24", text + end) for outlet, end in (("A", ""), ("B", " ")))
    for t in (one, other):
        t.event("killed", "DIE", (), (t.actor("One pilot", r.ActorKind.UNNAMED),))
        t.event("died", "DIE", (), (t.actor("a marine", r.ActorKind.UNNAMED),))
    killed, died = (next(h for h in happenings(one.record()) if w in h.forms) for w in ("killed", "died"))
    copied = next(h for h in happenings(other.record()) if "killed" in h.forms)
    assert joined(killed, copied, story=True) is not None
    assert joined(died, copied, story=True) is None
    assert two_of_one_report(killed, died)


def test_the_only_such_deed_of_two_reports_is_told_apart_from_one_of_several() -> None:
    assert Report([TUESDAY]).only_ones(TUESDAY, Report([LATER]), LATER)
    assert not Report([TUESDAY, DRONE]).only_ones(TUESDAY, Report([LATER]), LATER)


@pytest.mark.parametrize(("score", "best", "is_outdone"), [(0.9, 0.9, False), (0.6, 0.99, True), (0.9, 0.95, False)])
def test_a_pair_far_behind_the_best_is_another_happening(score: float, best: float, is_outdone: bool) -> None:
    assert outdone(score, best) is is_outdone


def told(
    text: str, trigger: str, type: str, day: str, doers: tuple[str, ...] = (), hurt: tuple[str, ...] = ()
) -> Happening:
    """The one happening of a report, of groups that are described."""
    t = Telling(f"Outlet of {text}", day, text)
    actors, recipients = (tuple(t.actor(n, r.ActorKind.GROUP) for n in names) for names in (doers, hurt))
    t.event(trigger, type, actors, recipients)
    (happening,) = happenings(t.record())
    return happening


def test_what_both_reports_of_a_story_begin_with_is_one_incident() -> None:
    one = told("Ferry sinks off Masbate", "sinks", "DISASTER", "2018-04-03")
    other = told("Philippine ferry disaster: many missing", "disaster", "DISASTER", "2018-04-04")
    assert "what both reports begin with" in ground(joined(one, other, story=True))
    assert joined(one, other) is None
    later = replace(other, prominence=0)
    assert joined(one, later, story=True) is None


def test_of_one_attack_a_report_may_tell_twice_whom_it_hit_but_not_of_two_people() -> None:
    market, people = (
        told(f"A bomb hit {w}.", "hit", "ASSAULT", "2019-09-10", hurt=(w,)) for w in ("a market", "14 shoppers")
    )
    assert not two_of_one_report(market, people)
    assert two_of_one_report(replace(market, types=("DIE",)), replace(people, types=("DIE",)))
    named = [replace(h, recipients=(replace(h.recipients[0], kind=r.ActorKind.PERSON),)) for h in (market, people)]
    assert two_of_one_report(*named)


def test_strangers_on_both_sides_are_not_compared_where_the_words_differ() -> None:
    one = told("Soldiers have been fighting rebels.", "fighting", "ASSAULT", "2015-11-25", ("Soldiers",), ("rebels",))
    other = told("Gunmen shot the pilot.", "shot", "ASSAULT", "2015-11-25", ("Gunmen",), ("the pilot",))
    assert not comparable(one, other)
    assert comparable(one, replace(other, triggers=one.triggers)) and comparable(one, replace(other, actors=()))


def test_talk_with_or_of_somebody_else_is_another() -> None:
    def talk(type: str, trigger: str, who: str, whom: str) -> Happening:
        t = Telling(f"Outlet of {whom}", "2020-11-02", f"{who} {trigger} {whom}.")
        t.event(trigger, type, (t.actor(who, r.ActorKind.PERSON),), (t.actor(whom, r.ActorKind.PERSON),))
        (happening,) = happenings(t.record())
        return happening

    biden, mayor = (talk("ACCUSE", "accused", "Donald Trump", w) for w in ("Joe Biden", "Muriel Bowser"))
    assert not comparable(biden, mayor) and comparable(biden, biden)
    merkel, putin = (talk("CONSULT", "met", "Emmanuel Macron", w) for w in ("Angela Merkel", "Vladimir Putin"))
    assert not comparable(merkel, putin)
    assert comparable(merkel, talk("CONSULT", "met", "Angela Merkel", "Emmanuel Macron"))


def test_talk_that_nobody_dates_is_another_after_weeks_and_an_attack_is_not() -> None:
    for type, trigger, one_day, other_day, two in (
        ("ACCUSE", "criticised", "2020-08-01", "2020-10-01", True),
        ("ACCUSE", "criticised", "2020-08-01", "2020-08-15", False),
        ("ASSAULT", "attacked", "2020-08-01", "2020-10-01", False),
    ):
        one, other = (told(f"Rebels {trigger} the army.", trigger, type, day) for day in (one_day, other_day))
        assert apart(one, other) is two
    weeks = [told("The attack ended.", "attack", "ASSAULT", day) for day in ("2020-08-01", "2020-09-01")]
    assert "undated, told long apart" in {e.name for e in evidence(*weeks, story=True)}


def test_a_shared_word_alone_is_less_than_a_shared_story() -> None:
    """Two that share the word are joined in a story only as surely as two outside one; the news of both, sooner."""
    one, other = (told(f"Votes were counted in {w}.", "counted", "VOTE", "2020-11-03") for w in ("Ohio", "Iowa"))
    pieces = {e.name for e in evidence(one, other, story=True) if e.telling}
    assert pieces == {"same deed", "both lead"}
    aside = [replace(h, prominence=0) for h in (one, other)]
    assert {e.name for e in evidence(*aside, story=True) if e.telling} == {"same deed"}
    near, far = joined(one, other, story=True), joined(*aside, story=True)
    assert near is not None and (far is None or 0.5 <= far.score < near.score)
