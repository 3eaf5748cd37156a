"""What passed between two: which incidents, in which direction, and what a week's sum counts."""

from __future__ import annotations

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.timelines import RULE, Passage, timeline
from onrecord.ledger.storage.store import Store
from tests.ledger.market import market
from tests.ledger.telling import Telling, put

TEXTS = {
    "A": "Turkey {} Russia on Tuesday in {}.",
    "B": "After a night without sleep, Turkey {} Russia on Tuesday, in the hills of {}, as far as one could see.",
    "C": "Nobody had thought it possible that Turkey {} Russia on Tuesday, of all days, over the market town of {}.",
}
"""Three wordings, none of which copies another."""


def told(
    outlet: str, day: str, words: str, place: str, *, score: float, type: str = "ASSAULT", **more: object
) -> Telling:
    """A report of something that Turkey did to Russia on 24 November 2015."""
    t = Telling(outlet, day, TEXTS[outlet].format(words, place))
    when = t.when("Tuesday", "2015-11-24")
    voice = t.said(t.state("Turkey", "TUR"), f"{words} Russia") if more.pop("stated", False) else r.NARRATION
    t.event(
        words,
        type,
        (t.state("Turkey", "TUR"),),
        (t.state("Russia", "RUS"),),
        when=when if more.pop("dated", True) else None,
        score=score,
        voice=voice,
        **more,  # type: ignore[arg-type]
    )
    return t


def passages(store: Store, *between: str, **options: str) -> list[tuple[object, ...]]:
    one, other = between or ("TUR", "RUS")
    found = timeline(store, (one, other), **options)  # type: ignore[arg-type]
    return [(p.type, p.direction, p.score, p.week, p.summed, p.because) for p in found.passages]


def test_an_incident_counts_once_in_its_week_however_many_tell_of_it(store: Store) -> None:
    put(
        store,
        told("A", "2015-11-24", "attacked", "Hatay", score=-9),
        told("B", "2015-11-25", "attacked", "Hatay", score=-9),
    )
    found = timeline(store, ("RUS", "TUR"))
    (passage,) = found.passages
    assert (passage.sources, passage.direction, passage.summed) == (2, "TUR → RUS", True)
    (week,) = found.weeks
    assert (week.begins, week.sums, week.counts) == ("2015-11-23", (0.0, -9.0, 0.0), (0, 1, 0))
    assert found.directions == ("RUS → TUR", "TUR → RUS", "RUS + TUR") and found.rule == RULE


def test_the_score_is_one_that_was_coded_never_between(store: Store) -> None:
    put(
        store,
        told("A", "2015-11-24", "attacked", "Hatay", score=-9),
        told("B", "2015-11-25", "attacked", "Hatay", score=-7),
        told("C", "2015-11-25", "attacked", "Hatay", score=-7),
    )
    assert [p[2] for p in passages(store)] == [-7.0]


def test_of_equals_the_score_nearest_to_nought_counts(store: Store) -> None:
    put(
        store,
        told("A", "2015-11-24", "attacked", "Hatay", score=-9),
        told("B", "2015-11-25", "attacked", "Hatay", score=-7),
    )
    assert [p[2] for p in passages(store)] == [-7.0]


@pytest.mark.parametrize(
    ("status", "summed", "because"),
    [
        (r.Status.HAPPENED, True, None),
        (r.Status.DENIED, False, "said to be denied"),
        (r.Status.PLANNED, False, "said to be planned"),
        (r.Status.HYPOTHETICAL, False, "said to be hypothetical"),
    ],
)
def test_only_what_is_said_to_have_happened_is_summed(
    store: Store, status: r.Status, summed: bool, because: str | None
) -> None:
    put(store, told("A", "2015-11-24", "attacked", "Hatay", score=-9, status=status, stated=True))
    assert [p[4:] for p in passages(store)] == [(summed, because)]
    assert len(timeline(store, ("TUR", "RUS")).weeks) == int(summed)


def test_what_nobody_dates_is_listed_and_not_summed(store: Store) -> None:
    put(store, told("A", "2015-11-24", "attacked", "Hatay", score=-9, dated=False))
    assert [p[3:] for p in passages(store)] == [(None, False, "no day is told")]


def test_what_both_do_together_has_a_column_of_its_own(store: Store) -> None:
    put(store, *market())
    assert passages(store, "Russia", "Turkey") == [("CONSULT", "RUS + TUR", 2.5, None, False, "said to be planned")]


def test_a_person_stands_for_itself_and_a_state_for_its_people(store: Store) -> None:
    t = Telling("A", "2015-11-26", "Sergei Lavrov met Mevlut Cavusoglu on Wednesday.")
    lavrov = t.actor("Sergei Lavrov", country="RUS", role="Foreign Minister")
    cavusoglu = t.actor("Mevlut Cavusoglu", country="TUR", role="Foreign Minister")
    t.event("met", "CONSULT", (lavrov, cavusoglu), when=t.when("Wednesday", "2015-11-25"), score=2.5)
    put(store, t)
    for between in (("RUS", "TUR"), ("Lavrov", "Turkey"), ("Russia", "Cavusoglu")):
        (passage,) = timeline(store, between).passages
        assert passage.summed and passage.direction.count("+") == 1
    assert timeline(store, ("Lavrov", "Cavusoglu")).between == ("Sergei Lavrov", "Mevlut Cavusoglu")


@pytest.mark.parametrize(
    ("options", "found"),
    [({"since": "2015-11-25"}, 0), ({"until": "2015-11-23"}, 0), ({"since": "2015", "until": "2015-11"}, 1)],
)
def test_the_days_are_those_of_the_event(store: Store, options: dict[str, str], found: int) -> None:
    put(store, told("A", "2016-02-01", "attacked", "Hatay", score=-9))
    assert len(passages(store, **options)) == found


def test_who_is_not_there_cannot_be_asked_for(store: Store) -> None:
    put(store, told("A", "2015-11-24", "attacked", "Hatay", score=-9))
    with pytest.raises(UsageError, match="--between 'Nobody Here'"):
        timeline(store, ("TUR", "Nobody Here"))
    assert timeline(store, ("TUR", "FRA")).passages == ()


def test_sums_are_those_of_what_is_listed(full: Store) -> None:
    states = [c for (c,) in full.rows("select distinct country from profiles where country is not null order by 1")]
    pairs = [(one, other) for one in states for other in states if one < other]
    found = [timeline(full, pair) for pair in pairs]
    assert any(t.passages for t in found)
    for line in found:
        for week in line.weeks:
            here: list[Passage] = [p for p in line.passages if p.summed and p.week == week.begins]
            for n, direction in enumerate(line.directions):
                scores = [p.score or 0.0 for p in here if p.direction == direction]
                assert week.counts[n] == len(scores) and week.sums[n] == pytest.approx(sum(scores), abs=0.05)
        incidents = [p.incident for p in line.passages if p.incident is not None]
        assert len(incidents) == len(set(incidents))
