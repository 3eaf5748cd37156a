from __future__ import annotations

import pytest

from onrecord.reader.nested import nested
from tests.reader.builder import build


def inner(table: str) -> list[tuple[str, str, str]]:
    analysis = build(table)
    found = nested(analysis, (0, len(analysis.words)))
    return [
        tuple(" | ".join(analysis.text(*f) for f in role) for role in (a.source, a.cue, a.content))  # type: ignore[misc]
        for a in found
    ]


CASES = {
    "a clause": (
        """
        Bo       NNP  4  nsubj PER
        did      VBD  4  aux
        not      RB   4  advmod
        claim    VB   0  root
        that     IN   7  mark
        rain     NN   7  nsubj
        fell     VBD  4  ccomp
        """,
        [("Bo", "did not claim", "that rain fell")],
    ),
    "an infinitive of an order": (
        """
        Bo       NNP  2  nsubj PER
        ordered  VBD  0  root
        troops   NNS  2  obj
        to       TO   5  mark
        leave    VB   2  xcomp
        """,
        [("Bo", "ordered", "troops to leave")],
    ),
    "blame": (
        """
        Bo       NNP  2  nsubj PER
        accused  VBD  0  root
        rebels   NNS  2  obj
        of       IN   5  case
        arson    NN   2  obl
        """,
        [("Bo", "accused", "rebels of arson")],
    ),
    "a noun": (
        """
        his      PRP$ 2  nmod:poss
        promise  NN   5  nsubj
        to       TO   4  mark
        leave    VB   2  acl
        failed   VBD  0  root
        """,
        [("his", "promise", "to leave")],
    ),
    "according to": (
        """
        rain       NN   2  nsubj
        fell       VBD  0  root
        ,          ,    2  punct
        according  VBG  6  case
        to         IN   4  fixed
        Ann        NNP  2  obl PER
        """,
        [("Ann", "according to", "rain fell")],
    ),
    "a verb that reports nothing": (
        """
        Bo       NNP  2  nsubj PER
        let      VBD  0  root
        rain     NN   4  nsubj
        fall     VB   2  ccomp
        """,
        [],
    ),
    "a relative clause of a noun": (
        """
        the      DT   2  det
        claim    NN   0  root
        that     WDT  4  nsubj
        failed   VBD  2  acl:relcl
        """,
        [],
    ),
    "a clause whose subject stands elsewhere": (
        """
        they     PRP  2  nsubj
        say      VBP  0  root
        was      VBD  5  cop
        a        DT   5  det
        mistake  NN   2  ccomp
        """,
        [],
    ),
    "a sentence that ends between": (
        """
        they     PRP  2  nsubj
        claim    VBP  0  root
        .        .    2  punct
        rain     NN   5  nsubj
        fell     VBD  2  ccomp
        """,
        [],
    ),
    "one word": ("They PRP 2 nsubj\nclaim VBP 0 root\nrain NN 2 ccomp", []),
}


@pytest.mark.parametrize("name", CASES)
def test_statements_within_a_content(name: str) -> None:
    table, expected = CASES[name]
    assert inner(table) == expected


def test_a_source_outside_the_content_is_left_out() -> None:
    analysis = build("""
        Ann     NNP  2  nsubj PER
        said    VBD  0  root
        he      PRP  5  nsubj
        would   MD   5  aux
        vow     VB   2  ccomp
        to      TO   7  mark
        stay    VB   5  xcomp
    """)
    (found,) = nested(analysis, (3, 7))
    assert found.source == () and analysis.text(*found.cue[0]) == "would vow"


def test_an_agent_is_the_source_of_a_passive_cue() -> None:
    (found,) = inner("""
        Bo      NNP  3  nsubj:pass PER
        was     VBD  3  aux:pass
        urged   VBN  0  root
        by      IN   5  case
        Ann     NNP  3  obl:agent PER
        to      TO   7  mark
        stay    VB   3  xcomp
    """)
    assert found == ("Ann", "was urged", "to stay")


def test_from_whom_something_is_demanded_does_not_demand_it() -> None:
    table = """
        Iran      NNP  2  nsubj LOC
        issued    VBD  0  root
        warrants  NNS  2  obj
        and       CC   5  cc
        demanded  VBD  2  conj
        from      IN   7  case
        Interpol  NNP  5  obl:agent ORG
        to        TO   9  mark
        publish   VB   5  xcomp
        it        PRP  9  obj
    """
    assert [(source, cue) for source, cue, _ in inner(table)] == [("Iran", "demanded")]


def test_a_subject_that_hangs_on_the_clause_after_the_cue() -> None:
    table = """
        judges  NNS  5  nsubj
        said    VBD  0  root
        he      PRP  5  nsubj
        must    MD   5  aux
        go      VB   2  ccomp
    """
    assert [(source, cue) for source, cue, _ in inner(table)] == [("judges", "said")]


def test_according_to_somebody_beyond_the_end_of_the_content() -> None:
    analysis = build("""
        it         PRP  2  nsubj
        rained     VBD  0  root
        according  VBG  5  case
        to         IN   3  fixed
        Bo         NNP  2  obl   PER
    """)
    assert list(nested(analysis, (0, 4))) == []
    assert [a.source for a in nested(analysis, (0, 5))] == [((4, 5),)]
