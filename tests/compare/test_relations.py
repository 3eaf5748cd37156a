"""Counts and deeds of one incident in several reports: disputes, updates, agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from onrecord.compare.profiles import Profile
from onrecord.compare.relations import Deed, Relation, Tally, Voice, counts, denials, number
from onrecord.record import ActorKind, LinkKind

MONITOR = Profile(name="Orontes Monitor", kind=ActorKind.ORGANIZATION, names=("Orontes Monitor",))
MINISTRY = Profile(name="Health Ministry", kind=ActorKind.ORGANIZATION, country="SYR", names=("Health Ministry",))


def voice(speaker: Profile | None, outlet: str, family: str = "") -> Voice:
    return Voice(speaker=speaker, outlet=outlet, family=family or outlet)


def tally(
    id: str, speaker: Profile | None, low: float | None, best: float | None, high: float | None, day: str, **more: Any
) -> Tally:
    given = {
        "outlet": id,
        "family": id,
        "measure": "killed",
        "unit": None,
        "rough": False,
        "who": None,
        "part": False,
        "raised": False,
        "corrects": None,
        **more,
    }
    return Tally(
        id=id,
        document=id,
        voice=voice(speaker, given.pop("outlet"), given.pop("family")),
        low=low,
        best=best,
        high=high,
        day=day,
        **given,
    )


def made(*tallies: Tally) -> list[tuple[LinkKind, str, str]]:
    return [(r.kind, r.from_, r.to) for r in counts(tallies)]


MONDAY, TUESDAY, FRIDAY = "2020-03-02", "2020-03-03", "2020-03-06"


def test_two_voices_with_two_numbers_at_one_time_dispute() -> None:
    assert made(tally("a", MONITOR, 43, None, None, MONDAY), tally("b", MINISTRY, 18, 18, 18, MONDAY)) == [
        (LinkKind.DISPUTES, "b", "a")
    ]


def test_the_same_voice_with_a_later_number_updates() -> None:
    found = list(counts([tally("a", MONITOR, 43, None, None, MONDAY), tally("b", MONITOR, 51, 51, 51, TUESDAY)]))
    assert found == [
        Relation(
            kind=LinkKind.UPDATES,
            from_="b",
            to="a",
            score=0.8,
            because="Orontes Monitor: 51 killed on 2020-03-03, at least 43 on 2020-03-02",
        )
    ]


def test_the_same_outlet_corrects_itself() -> None:
    assert made(
        tally("a", None, 70, 70, 70, MONDAY, outlet="X"), tally("b", None, 17, 17, 17, TUESDAY, outlet="X")
    ) == [(LinkKind.UPDATES, "b", "a")]


def test_a_correction_updates_what_its_outlet_reported_whoever_gives_the_number() -> None:
    wrong = tally("a", None, 70, 70, 70, MONDAY, outlet="X")
    right = tally("b", MINISTRY, 17, 17, 17, TUESDAY, outlet="X", corrects="X")
    (found,) = counts([wrong, right])
    assert (found.kind, found.from_, found.to) == (LinkKind.UPDATES, "b", "a")
    assert found.because == "X corrects 70 killed of 2020-03-02 to 17 on 2020-03-03"
    assert made(wrong, tally("b", MINISTRY, 17, 17, 17, TUESDAY, outlet="Y", corrects="Y")) == [
        (LinkKind.DISPUTES, "b", "a")
    ]


def test_a_number_told_as_raised_updates_the_one_before() -> None:
    assert made(tally("a", MONITOR, 41, 41, 41, MONDAY), tally("b", None, 44, 44, 44, TUESDAY, raised=True)) == [
        (LinkKind.UPDATES, "b", "a")
    ]


def test_a_toll_that_grows_from_day_to_day_is_no_dispute() -> None:
    assert made(tally("a", None, 14, 14, 14, MONDAY), tally("b", None, 19, 19, 19, TUESDAY)) == []
    assert made(tally("a", MINISTRY, 14, 14, 14, MONDAY), tally("b", MONITOR, 30, 30, 30, FRIDAY)) == []


def test_the_missing_become_fewer_and_that_is_no_dispute() -> None:
    later, sooner = (
        tally(i, MINISTRY, 12, 12, 12, day, measure="missing") for i, day in (("b", FRIDAY), ("c", MONDAY))
    )
    assert made(tally("a", MONITOR, 41, 41, 41, MONDAY, measure="missing"), later) == []
    assert made(tally("a", MONITOR, 41, 41, 41, MONDAY, measure="missing"), sooner) == [(LinkKind.DISPUTES, "c", "a")]


def test_a_small_number_that_a_report_tells_beside_a_great_one_is_a_part() -> None:
    three, all_told = tally("b", None, 3, 3, 3, FRIDAY), tally("b2", MONITOR, 33, 33, 33, FRIDAY)
    one = tally("a", MINISTRY, 25, 25, 25, FRIDAY)
    assert (LinkKind.DISPUTES, "b", "a") in made(one, three)
    assert not any("b" in pair for pair in made(one, three, replace(all_told, document="b")))


def test_the_same_number_by_two_voices_agrees_and_by_one_says_nothing() -> None:
    assert made(tally("a", MONITOR, 19, 19, 19, MONDAY), tally("b", MINISTRY, 19, 19, 19, MONDAY)) == [
        (LinkKind.CORROBORATES, "b", "a")
    ]
    assert made(tally("a", MONITOR, 19, 19, 19, MONDAY), tally("b", MONITOR, 19, 19, 19, MONDAY)) == []


def test_bounds_that_meet_and_rough_numbers_agree() -> None:
    assert made(tally("a", MONITOR, 40, None, None, MONDAY), tally("b", MINISTRY, 51, 51, 51, MONDAY)) == []
    assert (
        made(tally("a", MONITOR, None, 500, None, MONDAY, rough=True), tally("b", MINISTRY, 484, 484, 484, MONDAY))
        == []
    )
    assert made(tally("a", MONITOR, 280, None, None, MONDAY), tally("b", MINISTRY, 400, None, None, MONDAY)) == [
        (LinkKind.DISPUTES, "b", "a")
    ]


def test_parts_other_groups_other_measures_and_copies_are_not_compared() -> None:
    one = tally("a", MONITOR, 43, 43, 43, MONDAY)
    assert made(one, tally("b", MINISTRY, 3, 3, 3, MONDAY, part=True)) == []
    assert made(one, tally("b", MINISTRY, 4, 4, 4, MONDAY, who="4 officers")) == []
    assert made(one, tally("b", MINISTRY, 70, 70, 70, MONDAY, measure="wounded")) == []
    assert made(one, tally("b", MINISTRY, 18, 18, 18, MONDAY, family="a")) == []


def test_who_denies_a_deed_disputes_who_tells_it() -> None:
    told = Deed(id="a", document="a", voice=voice(None, "Wire"), what="bombed", denied=False, day=MONDAY)
    denied = Deed(id="b", document="b", voice=voice(MINISTRY, "Paper"), what="bombed", denied=True, day=TUESDAY)
    (relation,) = denials([told, denied])
    assert (relation.from_, relation.to, relation.because) == (
        "b",
        "a",
        "Health Ministry denies what Wire tells: “bombed”",
    )
    assert list(denials([told])) == [] == list(denials([denied]))
    assert list(denials([replace(told, what="arrested"), denied])) == []
    arrested = replace(told, id="0", what="arrested")
    assert list(denials([arrested, told, replace(told, id="c"), denied])) == [relation]


def test_what_an_outlet_had_not_seen_yet_may_have_happened_later() -> None:
    told = Deed(id="a", document="a", voice=voice(MONITOR, "Wire"), what="arrested", denied=False, day=TUESDAY)
    none = Deed(id="b", document="b", voice=voice(None, "Paper"), what="arrests", denied=True, day=MONDAY)
    assert list(denials([told, none])) == []
    assert [(r.from_, r.to) for r in denials([told, replace(none, day=TUESDAY)])] == [("b", "a")]
    assert [(r.from_, r.to) for r in denials([told, replace(none, voice=voice(MINISTRY, "Paper"))])] == [("b", "a")]


def test_numbers_are_told_with_their_bounds() -> None:
    assert [
        number(tally("a", None, *n, MONDAY))
        for n in ((18, 18, 18), (1000, None, None), (None, None, 5), (20, None, 30))
    ] == [
        "18",
        "at least 1,000",
        "up to 5",
        "20 to 30",
    ]
