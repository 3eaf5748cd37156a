"""Tolls: one point a number and voice, revisions marked, the spread of the last word of each, and never an average."""

from __future__ import annotations

import pytest

from onrecord import record as r
from onrecord.errors import UsageError
from onrecord.ledger.answers.tolls import Toll, toll
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store
from tests.ledger.market import copy, later, market, wire
from tests.ledger.telling import Telling, put


@pytest.fixture
def asked(store: Store) -> Store:
    """A ledger of the four reports of the market."""
    put(store, *market())
    return store


def points(found: Toll) -> list[tuple[object, ...]]:
    return [(p.day, p.voice.name, p.low, p.best, p.high, p.sources, len(p.reports)) for p in found.points]


def test_one_number_of_one_voice_is_one_point_with_its_witnesses(asked: Store) -> None:
    (found,) = toll(asked, place="Raqqa")
    assert points(found) == [
        ("2020-03-02", "Orontes Monitor", 43, None, None, 1, 2),
        ("2020-03-02", "Health Ministry", 18, 18, 18, 2, 3),
        ("2020-03-05", "Orontes Monitor", 51, 51, 51, 1, 1),
    ]
    assert [r.outlet for r in found.points[1].reports] == ["Eastgate Wire", "Lakeland Courier", "Levant Chronicle"]
    assert found.points[1].last == "2020-03-05" and found.sources == 2
    assert (found.measure, found.place, found.begins) == ("killed", "Raqqa", "2020-03-01")


def test_a_voice_that_says_another_number_revises_itself(asked: Store) -> None:
    (found,) = toll(asked, place="Raqqa")
    first, other, last = found.points
    assert (first.revises, other.revises) == (None, None)
    assert last.revises in first.figures


def test_the_spread_is_between_the_last_words_of_the_voices(asked: Store) -> None:
    (found,) = toll(asked, place="Raqqa")
    assert found.spread is not None
    assert (found.spread.day, found.spread.voices) == ("2020-03-05", 2)
    assert (found.spread.lowest.about, found.spread.highest.about) == (18, 51)
    (before,) = toll(asked, place="Raqqa", until="2020-03-04")
    assert before.spread is not None and before.spread.highest.words == "At least 43"


def test_numbers_are_verbatim_with_their_sentence(asked: Store) -> None:
    (found,) = toll(asked, words="Raqqa")
    assert found.points[0].words == "At least 43"
    assert found.points[0].sentence == wire().text.split("\n")[2]
    assert found.sentence == wire().text.split("\n")[1]


@pytest.mark.parametrize(
    "options",
    [{"words": "bombed"}, {"words": "hospital"}, {"place": "raqqa"}, {"country": "Syria"}, {"measure": "killed"}],
)
def test_a_toll_is_found_whole_by_any_of_its_words_or_places(asked: Store, options: dict[str, str]) -> None:
    (found,) = toll(asked, **({"country": "SYR"} | options))
    assert len(found.points) == 3


def test_what_no_number_answers_gives_none(asked: Store) -> None:
    assert toll(asked, words="unheard") == toll(asked, country="FRA") == toll(asked, place="Raqqa", since="2021") == ()
    assert toll(asked, place="Raqqa", measure="wounded") == ()


def test_a_toll_of_everything_is_refused(asked: Store) -> None:
    with pytest.raises(UsageError, match="a toll of what"):
        toll(asked)
    with pytest.raises(UsageError, match="did you mean wounded"):
        toll(asked, words="x", measure="woundd")


def test_what_a_copy_says_in_its_own_voice_is_the_word_of_the_report_that_it_copies(store: Store) -> None:
    text = wire().text.replace("At least 43 civilians were killed, the Orontes Monitor said,", "It killed 43 people,")
    some = []
    for outlet, day, cut in (("Wire", "2020-03-02", text), ("Courier", "2020-03-03", text.partition("\nTurkey")[0])):
        t = Telling(outlet, day, cut)
        number = t.figure("43", "killed", 43, 43, 43)
        t.event("bombed", "ASSAULT", (t.state("Russian", "RUS"),), figures=(number,))
        some.append(t)
    put(store, *some)
    found = toll(store, words="bombed OR killed")
    assert [(p.voice.name, p.voice.narration, p.sources, len(p.reports)) for t in found for p in t.points] == [
        ("Wire", True, 1, 2)
    ]


def test_a_part_is_no_other_number_of_the_whole(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "Jets killed 43 people, including 5 children, in Raqqa.")
    whole, part = t.figure("43", "killed", 43, 43, 43), t.figure("5", "killed", 5, 5, 5)
    t.event("killed", "ASSAULT", where=t.where("Raqqa", "SYR"), figures=(whole, part))
    put(store, t)
    (found,) = toll(store, place="Raqqa")
    assert sorted((p.words, p.part, p.revises) for p in found.points) == [("43", False, None), ("5", True, None)]
    assert found.spread is None


def test_an_outlet_that_quotes_itself_has_one_voice(store: Store) -> None:
    one = Telling("Levant Chronicle", "2020-03-02", "Some 70 people were wounded in Raqqa by the raid.")
    a = one.figure("Some 70", "wounded", None, 70, None)
    one.event("raid", "ASSAULT", when=one.when("wounded", "2020-03-01"), where=one.where("Raqqa", "SYR"), figures=(a,))
    other = Telling(
        "Levant Chronicle", "2020-03-04", "Levant Chronicle said 70 were wounded in Raqqa by the raid. It was 17."
    )
    said = other.said(other.actor("Levant Chronicle", r.ActorKind.ORGANIZATION), "70 were wounded in Raqqa")
    b, c = (
        other.figure("70", "wounded", 70, 70, 70, voice=said),
        other.figure("17", "wounded", 17, 17, 17),
    )
    other.event(
        "raid", "ASSAULT", when=other.when("wounded", "2020-03-01"), where=other.where("Raqqa", "SYR"), figures=(b, c)
    )
    put(store, one, other)
    (found,) = toll(store, place="Raqqa", measure="wounded")
    assert {p.voice.name for p in found.points} == {"Levant Chronicle"} and found.spread is None
    assert found.points[-1].words in ("17", "70") and any(p.revises for p in found.points)


def test_tolls_do_not_depend_on_the_order_of_the_reports(store: Store) -> None:
    put(store, later(), copy(), wire())
    (found,) = toll(store, place="Raqqa")
    assert [(p.day, p.words) for p in found.points] == [("2020-03-02", "At least 43"), ("2020-03-02", "18"),
                                                        ("2020-03-05", "51")]  # fmt: skip


def test_what_another_report_raises_is_no_voice_of_its_own_any_more(store: Store) -> None:
    one = Telling("Post", "2020-03-02", "The raid on Raqqa killed 41 people, the governor said.")
    said = one.said(one.actor("the governor"), "killed 41 people")
    a = one.figure("41", "killed", 41, 41, 41, voice=said)
    one.event("raid", "ASSAULT", where=one.where("Raqqa", "SYR"), figures=(a,))
    other = Telling("Dispatch", "2020-03-04", "The toll of the raid on Raqqa was raised to 44 dead.")
    b = other.figure("44", "killed", 44, 44, 44)
    other.event("raid", "ASSAULT", where=other.where("Raqqa", "SYR"), figures=(b,))
    put(store, one, other)
    store.write("delete from relations", [()])
    store.write(insert("relations"), [(b, a, "updates", "raised", 0.8, None, other.document, one.document)])
    (found,) = toll(store, place="Raqqa")
    assert [(p.words, p.revises) for p in found.points] == [("41", None), ("44", a)]
    assert found.spread is None


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It told of another attack: 18 people died in Raqqa.", False),
        ("Another 18 people died in Raqqa.", True),
        ("It killed many in Raqqa, among them 18 guests.", True),
        ("In Raqqa 18 people died.", False),
    ],
)
def test_a_number_is_a_part_where_its_own_clause_says_so(store: Store, text: str, part: bool) -> None:
    t = Telling("Wire", "2020-03-02", text)
    number = t.figure("18", "killed", 18, 18, 18, where=t.where("Raqqa", "SYR"))
    put(store, t)
    (found,) = toll(store, place="Raqqa")
    assert (found.points[0].figures, found.points[0].part) == ((number,), part)


def test_any_of_its_figures_leads_to_a_toll(asked: Store) -> None:
    (whole,) = toll(asked, place="Raqqa")
    figures = [f for p in whole.points for f in p.figures]
    assert whole.id == min(figures)
    for figure in figures:
        assert toll(asked, figure=figure) == (whole,)
        assert toll(asked, figure=figure[: len("figure-") + 8]) == (whole,)
    assert toll(asked, figure=whole.id, measure="wounded") == ()


def test_a_figure_of_no_incident_and_of_no_people_has_a_toll_of_its_own(store: Store) -> None:
    t = Telling("Wire", "2020-03-02", "The bridge cost 43 million dollars, and 5 ships were lost.")
    money, ships = t.figure("43 million", "money", 43e6, 43e6, 43e6), t.figure("5 ships", "weapons", 5, 5, 5)
    put(store, t)
    for figure in (money, ships):
        (found,) = toll(store, figure=figure)
        assert (found.id, found.incident, [p.figures for p in found.points]) == (figure, None, [(figure,)])


def test_what_is_no_figure_has_no_toll(asked: Store) -> None:
    with pytest.raises(UsageError, match="is no figure but one of the events"):
        toll(asked, figure=wire().events[0].id)
    with pytest.raises(UsageError, match="no row of this ledger has the id"):
        toll(asked, figure="figure-0123456789abcdef")
