"""Statements of two reports that cannot both be true."""

from __future__ import annotations

import pytest

from onrecord.compare.contradictions import contradict, contradictions
from onrecord.compare.matter import matter
from onrecord.compare.profiles import Profile
from onrecord.compare.wording import roots
from onrecord.record import Act, ActorKind, Polarity
from tests.compare.test_sayings import saying

ANKARA = Profile(name="Turkey", kind=ActorKind.STATE, country="TUR")
MOSCOW = Profile(name="Russia", kind=ActorKind.STATE, country="RUS")


@pytest.mark.parametrize(
    ("said", "answered", "because"),
    [
        (
            "the plane violated Turkish airspace for 17 seconds",
            "the aircraft had never crossed the border",
            "never crossed",
        ),
        ("the crew was warned ten times and did not answer", "There were no warnings by radio", "no warnings"),
        ("the bomber had entered Turkish airspace", "the bomber had stayed over Syria throughout", "stay"),
        ("Minsk had offered to take the order back", "No such offer had been made to Minsk", "no … offer"),
    ],
)
def test_what_one_asserts_and_the_other_negates_is_disputed(said: str, answered: str, because: str) -> None:
    one, other = saying("a", said, speaker=ANKARA), saying("b", answered, speaker=MOSCOW, day="2015-11-26")
    assert list(contradictions([one], [other])) == list(contradictions([other], [one])) == [contradict(one, other)]
    relation = contradict(one, other)
    assert relation is not None and (relation.from_, relation.to) == ("b", "a")
    assert because in relation.because


def test_a_denial_disputes_what_it_denies_even_of_the_same_speaker() -> None:
    offer = saying("a", "Turkey was ready to pay compensation for the aircraft", speaker=ANKARA)
    denial = saying(
        "b", "that Turkey had offered to pay compensation for the jet", speaker=ANKARA, act=Act.DENY, day="2015-11-26"
    )
    relation = contradict(offer, denial)
    assert relation is not None and relation.from_ == "b"


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("the plane violated Turkish airspace", "the talks will be held in Sochi"),
        ("the plane did not cross the border", "the jet had never entered Turkish airspace"),
        ("A bomb hidden in a handcart killed fourteen people", "Nothing was being hidden"),
        ("Ten people were killed in the strike", "the ministry had no comment on the strike at all"),
        ("the drivers plan to strike on Monday", "There is no plan"),
        ("women serve in the army", "registering men but not women for the army is unlawful"),
        ("At least 200 result sheets had been forged", "no result was valid until she had signed it"),
        ("voters want a recount of the vote", "the governor did not want a recount"),
        (
            "the storm could increase the risk of floods along the rivers of the north, its engineers wrote",
            "new dams would reduce the cost of power for the towns along those rivers, a study of the bank had found",
        ),
    ],
)
def test_another_matter_or_agreement_is_no_dispute(said: str, answered: str) -> None:
    assert contradict(saying("a", said, speaker=ANKARA), saying("b", answered, speaker=MOSCOW)) is None


def test_what_was_only_not_said_is_no_denial() -> None:
    told = saying("a", "the army had shelled the market of the town", speaker=ANKARA)
    silent = saying("b", "that the army had shelled the market", speaker=MOSCOW, polarity=Polarity.NEGATED)
    assert contradict(told, silent) is None
    assert contradict(told, saying("b", silent.content, speaker=MOSCOW, act=Act.DENY)) is not None
    undenied = saying("b", silent.content, speaker=MOSCOW, act=Act.DENY, polarity=Polarity.NEGATED)
    assert contradict(told, undenied) is None


def test_a_verb_is_undone_behind_its_helper_and_behind_never() -> None:
    found = matter("They did not enter, had never crossed, and no boat sank; men but not women; without fuel")
    assert found.undone == roots("enter crossed") and found.undone < found.negated.keys()


def test_names_are_no_matter() -> None:
    assert matter("that Sergei Lavrov spoke of the border").roots == {"spok", "border"}


def test_negations_are_found_in_any_form_and_stop_at_a_clause() -> None:
    assert matter("he didn’t answer, and the crew waited").negated == {"answ": "not answer"}
    assert set(matter("the jet had never entered it").negated) == {"intrude"}
    assert matter("he answered").negated == {}
