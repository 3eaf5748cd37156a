"""One name, one label."""

import pytest

from onrecord.reader import Analysis
from tests.reader.builder import build


def names(analysis: Analysis) -> list[tuple[str, str]]:
    return [(analysis.text(n.first, n.last), n.label) for n in analysis.names]


def test_the_majority_decides() -> None:
    analysis = build("""
        Kivu    NNP  2  nsubj  PER
        fell    VBD  0  root
        .       .    2  punct

        Kivu    NNP  2  nsubj  LOC
        burned  VBD  0  root
        .       .    2  punct

        Kivu    NNP  2  nsubj  LOC
        wept    VBD  0  root
        .       .    2  punct
    """)
    assert names(analysis) == [("Kivu", "LOC")] * 3


def test_a_mention_passed_over_is_found() -> None:
    analysis = build("""
        Zarif  NNP  2  nsubj  PER
        spoke  VBD  0  root
        .      .    2  punct

        Then   RB   3  advmod
        Zarif  NNP  3  nsubj
        left   VBD  0  root
        .      .    3  punct
    """)
    assert names(analysis) == [("Zarif", "PER"), ("Zarif", "PER")]


def test_part_of_a_longer_name_is_no_mention() -> None:
    analysis = build("""
        Zarif    NNP  2  nsubj  PER
        spoke    VBD  0  root
        .        .    2  punct

        Zarif    NNP  2  compound
        Airport  NNP  3  nsubj
        shut     VBD  0  root
        .        .    3  punct
    """)
    assert names(analysis) == [("Zarif", "PER")]


def test_tables_settle_what_they_know() -> None:
    analysis = build("""
        Xinhua  NNP  2  nsubj  PER
        and     CC   3  cc
        Russia  NNP  1  conj   PER
        spoke   VBD  0  root
        .       .    4  punct
    """)
    assert names(analysis) == [("Xinhua", "ORG"), ("Russia", "LOC")]


def test_an_address_is_no_name() -> None:
    analysis = build("""
        Write           VB   0  root
        to              IN   3  case
        ann@example.org  ADD  1  obl  PER
        .               .    1  punct
    """)
    assert names(analysis) == []


@pytest.mark.parametrize(
    ("place", "parts"),
    [
        ("San Rafael CA", ["San Rafael", "CA"]),
        ("Miramar California", ["Miramar", "California"]),
        ("marseille france", ["marseille", "france"]),
        ("New York", ["New York"]),
        ("New York City", ["New York City"]),
        ("South Sudan", ["South Sudan"]),
        ("Papua New Guinea", ["Papua New Guinea"]),
        ("Georgia Avenue", ["Georgia Avenue"]),
        ("Camp David", ["Camp David"]),
    ],
)
def test_a_place_and_its_state_are_two_names(place: str, parts: list[str]) -> None:
    words = place.split()
    rows = "\n".join(f"{w}  NNP  {len(words) + 1}  dep  LOC" for w in words)
    assert names(build(f"{rows}\nburned  VBD  0  root")) == [(part, "LOC") for part in parts]


def test_a_state_that_acts_is_a_place() -> None:
    analysis = build("""
        Georgia  NNP  2  nsubj  ORG
        vowed    VBD  0  root
    """)
    assert names(analysis) == [("Georgia", "LOC")]


def test_the_surname_of_a_person_who_is_named_in_full_is_no_outlet() -> None:
    full = "Michael NNP 3 nsubj PER\nBloomberg NNP 1 flat PER\nran VBD 0 root"
    short = "Bloomberg NNP 2 nsubj ORG\nleft VBD 0 root"
    assert names(build(f"{short}\n\n{full}")) == [("Bloomberg", "PER"), ("Michael Bloomberg", "PER")]
    assert names(build(short)) == [("Bloomberg", "ORG")]
