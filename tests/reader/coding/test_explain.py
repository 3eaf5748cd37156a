from __future__ import annotations

from onrecord.reader.coding.conditions import matches
from onrecord.reader.coding.explain import tried
from tests.reader.builder import build


def explained(table: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Word, predicate, type and what is missing, of every frame tried."""
    return [(t.word, " ".join(t.frame.predicate), t.frame.type, t.missing) for t in tried(build(table))]


def test_a_frame_that_fits_misses_nothing() -> None:
    assert explained("Bo NNP 2 nsubj PER\nbombed VBD 0 root\nHoms NNP 2 obj LOC") == [("bombed", "bomb", "ASSAULT", ())]
    assert explained("Bo NNP 2 nsubj PER\nslept VBD 0 root") == []


def test_what_a_frame_misses_is_told_the_most_demanding_frame_first() -> None:
    table = "Bo NNP 2 nsubj PER\nconfers VBZ 0 root\nwith IN 4 case\nrain NN 2 obl object"
    assert explained(table) == [
        ("confers", "confer", "CONSULT", ("pl",)),
        ("confers", "confer", "CONSULT", ("prep:with=A",)),
    ]
    tables = [t.frame for t in tried(build("They PRP 2 nsubj\nkilled VBD 0 root\n21 CD 4 nummod\nmen NNS 2 obj"))]
    assert [frame.needs for frame in tables] == [("accident",), ("harm",)]


def test_words_that_do_not_stand_where_they_must() -> None:
    table = "Bo NNP 2 nsubj PER\nshot VBD 0 root\nit PRP 2 obj"
    found = explained(table)
    assert [predicate for _, predicate, _, _ in found][-1] == "shoot"
    assert {predicate: what for _, predicate, _, what in found} == {
        "shoot at": ("the words shoot at",),
        "shoot dead": ("the words shoot dead",),
        "shoot down": ("the words shoot down",),
        "shoot": (),
    }


def test_every_reading_of_a_word_that_may_tell_is_explained() -> None:
    noun = "the DT 2 det\nlooting NN 0 root\nof IN 4 case\nshops NNS 2 nmod"
    assert explained(noun) == [("looting", "loot", "PROTEST", ())]
    participle = "the DT 2 det\njailed VBN 0 root upos=ADJ"
    assert explained(participle) == [("jailed", "jail", "COERCE", ())]
    charge = "a DT 2 det\ncharging NN 0 root"
    assert ("charging", "charge", "ACCUSE", ()) in explained(charge)


def test_the_first_that_fits_is_the_one_taken() -> None:
    analysis = build("""
        They     PRP  2  nsubj
        fired    VBD  0  root
        rockets  NNS  2  obj    object
        at       IN   5  case
        police   NNS  2  obl    person
        after    IN   8  case
        an       DT   8  det
        attack   NN   2  obl
    """)
    first = {}
    for one in tried(analysis):
        if not one.missing:
            first.setdefault(one.start, one.frame)
    taken = {w.start: found[0] for w in analysis.words if (found := matches(analysis, w)) is not None}
    assert first == taken and len(taken) == 2
