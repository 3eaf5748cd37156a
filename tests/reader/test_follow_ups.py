"""Counts that update older ones of their sentence, and statements that confirm what somebody else says."""

from __future__ import annotations

import pytest

from onrecord.reader.follow_ups import corroborations, updates
from onrecord.record import Act, Figure, LinkKind, Span
from tests.reader.builder import build
from tests.reader.told import SHELLED, numbered, told

ROSE = """
    The    DT  2  det
    toll   NN  3  nsubj
    rose   VBD 0  root
    to     IN  5  case
    six    CD  3  obl
    from   IN  7  case
    five   CD  3  obl
"""


def newer(table: str, **measures: str) -> list[tuple[str, str]]:
    """The words of each count and of the older one that it updates."""
    analysis = build(table)
    text = analysis.document.text
    rows = [
        Figure(id=word, span=Span.of(text, at := text.index(word), at + len(word)), measure=measure)
        for word, measure in measures.items()
    ]
    links = updates(analysis, rows)
    assert all(link.kind is LinkKind.UPDATES and link.because for link in links)
    return [(link.from_, link.to) for link in links]


def test_a_count_updates_the_one_that_it_rose_from() -> None:
    assert newer(ROSE, six="killed", five="killed") == [("six", "five")]


def test_the_order_of_words_and_rows_does_not_matter() -> None:
    up = "From IN 2 case\nfive CD 5 obl\nit PRP 5 nsubj\nrose VBD 0 root\nto IN 6 case\nsix CD 4 obl"
    assert newer(up.replace("2 case", "2 case").replace("5 obl", "4 obl"), six="killed", five="killed") == [
        ("six", "five")
    ]


@pytest.mark.parametrize("word", ["compared", "earlier", "previous"])
def test_words_that_make_a_count_the_older_one(word: str) -> None:
    table = f"Six CD 2 nsubj\ndied VBD 0 root\n, , 2 punct\n{word} JJ 5 amod\nfive CD 2 obl"
    assert newer(table, Six="killed", five="killed") == [("Six", "five")]


@pytest.mark.parametrize(("one", "other"), [("killed", "wounded"), ("other", "other"), ("other", "killed")])
def test_counts_of_different_things_do_not_update_each_other(one: str, other: str) -> None:
    assert newer(ROSE, six=one, five=other) == []


def test_two_counts_of_which_neither_is_older_do_not_update_each_other() -> None:
    assert newer(ROSE.replace("from   IN", "and    CC"), six="killed", five="killed") == []


def test_counts_of_two_sentences_do_not_update_each_other() -> None:
    assert newer("Six CD 2 nsubj\ndied VBD 0 root\n\nFrom IN 2 case\nfive CD 0 root", Six="killed", five="killed") == []


def test_counts_far_apart_do_not_update_each_other() -> None:
    between = "\n".join(f"{'x' * 30} NN 3 obl" for _ in range(3))
    far = f"The DT 2 det\ntoll NN 3 nsubj\nrose VBD 0 root\nto IN 5 case\nsix CD 3 obl\n{between}\nfrom IN 10 case\n"
    assert newer(far + "five CD 3 obl", six="killed", five="killed") == []


CONFIRMED = SHELLED.replace("Rebels   NNS", "Damascus NNP").replace("person", "LOC").replace("said   ", "confirmed")


def confirmed(*sentences: str) -> list[tuple[str, str]]:
    """The cues of each confirmation and of what it confirms."""
    report = told(numbered(*sentences))
    cues = report.cues
    assert len(report.rows) == len(sentences)
    links = corroborations(report.of)
    acts = {row.id: row.act for row in report.rows}
    assert all(link.kind is LinkKind.CORROBORATES and acts[link.from_] is Act.CONFIRM for link in links)
    return [(cues[link.from_], cues[link.to]) for link in links]


def test_a_confirmation_corroborates_what_somebody_else_said() -> None:
    assert confirmed(SHELLED, CONFIRMED) == [("confirmed", "said")]


def test_what_is_only_said_again_is_no_confirmation() -> None:
    assert confirmed(SHELLED, SHELLED.replace("Rebels   NNS", "Damascus NNP").replace("person", "LOC")) == []


def test_nothing_said_later_is_confirmed() -> None:
    assert confirmed(CONFIRMED, SHELLED) == []


def test_nobody_corroborates_what_they_said_themselves() -> None:
    assert confirmed(SHELLED.replace("Rebels   NNS", "Damascus NNP").replace("person", "LOC"), CONFIRMED) == []


def test_a_confirmation_of_another_thing_corroborates_nothing() -> None:
    other = CONFIRMED.replace("army     NN ", "minister NN ").replace("shelled", "left   ").replace("Idlib", "Paris")
    assert confirmed(SHELLED, other) == []


def test_a_confirmation_far_below_is_of_something_nearer() -> None:
    slept = "Bo NNP 2 nsubj source\nthinks VBZ 0 root cue\nrain NN 4 nsubj content\nfell VBD 2 ccomp content\n"
    assert confirmed(SHELLED, *[slept] * 5, CONFIRMED) == [("confirmed", "said")]
    assert confirmed(SHELLED, *[slept] * 6, CONFIRMED) == []
