"""Whether two reports tell one story."""

from __future__ import annotations

from onrecord.compare.stories import names, one_story, story, story_keys
from onrecord.record import Record
from tests.ledger.telling import Telling


def report(day: str, title: str, text: str, outlet: str = "Outlet") -> Record:
    return Telling(outlet, day, f"{title}\n{text}", title).record()


FIRST = report(
    "2018-04-03", "Ferry sinks off Masbate", "The Reina Isabela of Santelmo Lines sank, Captain Ramon Dizon said."
)
SECOND = report(
    "2018-04-20", "A hearing in Manila", "Ramon Dizon of the coast guard spoke about the Reina Isabela at a hearing."
)
OTHER = report("2018-04-20", "Rice harvest", "Farmers of Luzon said the harvest was good. Prime Minister Smith agreed.")


def same(one: Record, other: Record) -> bool:
    shared = sorted(set(story_keys(one)[1]) & set(story_keys(other)[0]))
    return one_story(shared, story(one.document), story(other.document))


def test_names_are_two_capitalised_words_and_no_offices_or_outlets() -> None:
    assert set(names(FIRST)) == {"reina isabela", "santelmo lines", "ramon dizon"}
    assert "prime minister" not in names(OTHER)
    own = report("2018-04-03", "Ferry sinks", "The Manila Wire has learned it.", outlet="Manila Wire")
    assert names(own) == ()


def test_a_long_name_counts_once_and_by_its_end() -> None:
    assert names(report("2018-04-03", "Call", "He spoke with Recep Tayyip Erdogan’s aide.")) == ("tayyip erdogan",)


def test_two_names_make_a_story_and_none_does_not() -> None:
    assert same(FIRST, SECOND) and same(SECOND, FIRST)
    assert not same(FIRST, OTHER)


def test_states_and_a_usual_headline_make_no_story() -> None:
    united = report("2019-02-12", "Budget", "The United States and the United Kingdom agreed, and so did Chad.")
    assert names(united) == ()
    delhi, dhaka = (
        report(day, f"Fire kills {n} in {town}", f"A fire in a {what} of {town} killed {n} people.")
        for day, n, town, what in (
            ("2019-02-12", "seventeen", "Delhi", "hotel"),
            ("2019-02-18", "nine", "Dhaka", "slum"),
        )
    )
    assert set(story_keys(delhi)[1]) & set(story_keys(dhaka)[0]) and not same(delhi, dhaka)


def test_titles_that_share_words_within_a_week_make_a_story_with_the_first_lines() -> None:
    one = report(
        "2018-04-03", "Market bombing kills nineteen in Peshawar", "A bomb in a market of Peshawar killed nineteen."
    )
    other = report(
        "2018-04-05",
        "Peshawar mourns dead of market bombing",
        "The dead of the market bombing in Peshawar were buried.",
    )
    late = report(
        "2018-07-05",
        "Peshawar mourns dead of market bombing",
        "The dead of the market bombing were buried in Peshawar.",
    )
    assert same(one, other)
    assert not same(one, late)
