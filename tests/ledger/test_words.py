"""What a reader types is never more than words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.ledger.storage.words import (
    FACETS,
    MOST_TERMS,
    Query,
    Term,
    facet,
    facet_term,
    name_word,
    parse,
    plain,
)


def words(*some: str) -> Term:
    return Term(words=some)


def test_words_all_have_to_stand_there() -> None:
    assert parse("airspace violated").groups == ((words("airspace"),), (words("violated"),))


def test_words_in_quotation_marks_stand_together() -> None:
    assert parse('"shot down" jet').groups == ((words("shot", "down"),), (words("jet"),))


def test_quotation_marks_that_are_not_closed_hold_to_the_end() -> None:
    assert parse('"shot down').groups == ((words("shot", "down"),),)


def test_or_takes_either() -> None:
    assert parse("jet OR warplane crashed").groups == ((words("jet"), words("warplane")), (words("crashed"),))


def test_a_minus_leaves_out() -> None:
    query = parse('jet -pilot -"shot down"')
    assert query.groups == ((words("jet"),),)
    assert query.without == (words("pilot"), words("shot", "down"))


def test_a_star_begins_a_word_of_two_letters_or_more() -> None:
    assert parse("viol*").groups == ((Term(words=("viol",), begins=True),),)
    assert parse("v*").groups == ((words("v"),),)


def test_small_words_are_asked_for_alone_or_in_quotation_marks() -> None:
    assert parse("the airspace of Turkey").groups == ((words("airspace"),), (words("turkey"),))
    assert parse("the").groups == ((words("the"),),)
    assert parse('"the airspace"').groups == ((words("the", "airspace"),),)


def test_accents_and_capitals_do_not_matter() -> None:
    assert plain("Erdoğan’s ÇAVUŞOĞLU") == ("erdogan", "s", "cavusoglu")


@pytest.mark.parametrize(
    "typed", ["", " ", '"', '""', "-", "*", "^", "()", "'; --", "\0", "\ud800", "NEAR(", "{}:", "+-+-", "OR"]
)
def test_what_holds_no_word_asks_for_nothing(typed: str) -> None:
    assert parse(typed) == Query() or all(w.isalnum() for g in parse(typed).groups for t in g for w in t.words)


def test_operators_of_the_database_are_words() -> None:
    assert parse("a NEAR b AND facets : x").groups[-1] == (words("x"),)
    assert parse("facets:typeassault").groups == ((words("facets", "typeassault"),),)


def test_an_endless_query_is_refused() -> None:
    assert len(parse(" ".join(f"w{n}" for n in range(MOST_TERMS))).groups) == MOST_TERMS
    with pytest.raises(UsageError, match="too many words"):
        parse("airspace " * (MOST_TERMS + 1))


@given(st.text(max_size=200))
def test_only_letters_and_digits_ever_come_through(typed: str) -> None:
    query = parse(typed)
    terms = [*query.without, *(t for group in query.groups for t in group)]
    assert all(term.words and all(w.isalnum() for w in term.words) for term in terms)


def test_codes_and_names_are_one_word_each() -> None:
    assert facet("type", "ASSAULT") == "typeassault"
    assert facet("outlet", "The Neva Dispatch") == "outlettheneva" + "dispatch"
    assert facet_term("type", "ASSAULT") == Term(words=("typeassault",), field=FACETS)
    assert name_word("Erdoğan, Recep") == "nameerdoganrecep"
