"""Pairs to groups: the surest first, apart stays apart, and the order of the pairs does not matter."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.grouping import Pair, connected, groups

MEMBERS = "abcdefgh"


def pair(one: str, other: str, score: float = 0.8) -> Pair:
    return Pair(one=one, other=other, score=score, because="")


def grouped(members: str, pairs: list[Pair], apart: str = "", split: set[tuple[str, str]] | None = None) -> list[str]:
    """The groups, each as its members in order; capitals in `apart` cannot go together."""
    found = groups(
        members,
        pairs,
        look=lambda m: m,
        apart=lambda one, other: one != other and one in apart and other in apart,
        split=split or set(),
    )
    return sorted("".join(m for m in members if found[m] == leader) for leader in set(found.values()))


def test_pairs_chain_into_groups_named_by_their_smallest() -> None:
    assert grouped("abcd", [pair("b", "c"), pair("c", "d")]) == ["a", "bcd"]
    assert groups("bca", [pair("b", "c")], look=lambda m: m, apart=lambda a, b: False)["c"] == "b"


def test_the_surest_pair_wins_where_two_stay_apart() -> None:
    assert grouped("abc", [pair("a", "b", 0.6), pair("b", "c", 0.9)], apart="ac") == ["a", "bc"]


def test_what_a_person_split_stays_split_and_what_a_person_joined_is_joined() -> None:
    assert grouped("abc", [pair("a", "b"), pair("b", "c")], split={("a", "c")}) == ["ab", "c"]
    assert grouped("ab", [pair("a", "b", 1.0)], apart="ab") == ["ab"]


def test_two_happenings_of_one_report_stay_two() -> None:
    found = groups(
        "abx",
        [pair("a", "x", 0.9), pair("b", "x", 0.8)],
        look=lambda m: m,
        apart=lambda one, other: False,
        report=lambda m: "one" if m in "ab" else "other",
        two=lambda one, other: True,
    )
    assert found == {"a": "a", "x": "a", "b": "b"}


scores = st.sampled_from([0.5, 0.6, 0.7, 0.8, 0.9])
pairs = st.lists(st.tuples(st.sampled_from(MEMBERS), st.sampled_from(MEMBERS), scores), max_size=12).map(
    lambda some: [pair(min(a, b), max(a, b), s) for a, b, s in some if a != b]
)


@given(pairs, st.sets(st.sampled_from(MEMBERS)), st.randoms(use_true_random=False))
def test_order_does_not_matter_and_apart_is_kept(some: list[Pair], apart: set[str], random: random.Random) -> None:
    shuffled = some[:]
    random.shuffle(shuffled)
    found = grouped(MEMBERS, some, "".join(apart))
    assert found == grouped(MEMBERS, shuffled, "".join(apart))
    assert all(len(apart & set(group)) <= 1 for group in found)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=12), st.randoms())
def test_what_pairs_connect_does_not_depend_on_order(pairs: list[tuple[str, str]], chance: random.Random) -> None:
    expected = connected("abcdefgh", pairs)
    shuffled = [(b, a) if chance.random() < 0.5 else (a, b) for a, b in chance.sample(pairs, len(pairs))]
    assert connected(chance.sample("abcdefgh", 8), shuffled) == expected
    assert all(expected[a] == expected[b] for a, b in pairs)
    assert all(expected[name] == name == min(d for d in expected if expected[d] == name) for name in expected.values())


def test_what_pairs_connect_is_one_group_named_by_its_smallest_member() -> None:
    found = connected(["d", "c", "b", "a", "z"], [("c", "d"), ("b", "c")])
    assert found == {"a": "a", "b": "b", "c": "b", "d": "b", "z": "z"}
