"""What a report sets against each other: denials with what they deny, contraries, and two tolls of one attack."""

from __future__ import annotations

import pytest

from onrecord.reader import Reader
from onrecord.reader.disputes import disputes
from onrecord.reader.propositions import root
from onrecord.record import Figure, LinkKind, Record, Span
from tests.reader.told import SHELLED, numbered, told

ACCUSED = """
    Turkey     NNP  2  nsubj  source LOC
    accused    VBD  0  root   cue
    Russia     NNP  2  obj    content LOC
    of         IN   5  case   content
    violations NNS  2  obl    content
    .          .    2  punct
"""


def pairs(*sentences: str) -> list[tuple[str, str, str]]:
    """The cues of the two statements of each dispute, and its ground."""
    report = told(numbered(*sentences))
    cue = report.cues
    links = disputes(report.analysis, report.of, report.rows, (), (), report.actors)
    assert all(link.kind is LinkKind.DISPUTES and 0 < link.score <= 1 for link in links)
    return [(cue[link.from_], cue[link.to], link.because) for link in links]


def test_a_denial_answers_the_statement_that_tells_what_it_denies() -> None:
    denied = """
        Damascus  NNP  2  nsubj  source LOC
        denied    VBD  0  root   cue
        that      IN   6  mark   content
        the       DT   5  det    content
        army      NN   6  nsubj  content organization
        shelled   VBD  2  ccomp  content
        Idlib     NNP  6  obj    content LOC
        .         .    2  punct
    """
    assert pairs(SHELLED, denied) == [("denied", "said", "one denies what the other says")]


def test_a_denial_of_another_thing_answers_nothing() -> None:
    denied = """
        Damascus  NNP  2  nsubj  source LOC
        denied    VBD  0  root   cue
        that      IN   6  mark   content
        its       PRP$ 5  nmod:poss content
        minister  NN   6  nsubj  content person
        resigned  VBD  2  ccomp  content
        .         .    2  punct
    """
    assert pairs(SHELLED, denied) == []


@pytest.mark.parametrize(
    "object_",
    [
        "the DT 4 det content\n charge NN 2 obj content",
        "any DT 4 det content\n wrongdoing NN 2 obj content",
        "the DT 4 det content\n allegations NNS 2 obj content",
    ],
)
def test_a_denial_of_the_charge_answers_the_charge(object_: str) -> None:
    denied = f"""
        Moscow  NNP  2  nsubj  source LOC
        denied  VBD  0  root   cue
        {object_}
        .       .    2  punct
    """
    assert pairs(ACCUSED, denied) == [("denied", "accused", "one denies what the other says")]


def test_nobody_disputes_what_they_say_themselves() -> None:
    denied = """
        Turkey  NNP  2  nsubj  source LOC
        denied  VBD  0  root   cue
        the     DT   4  det    content
        charge  NN   2  obj    content
        .       .    2  punct
    """
    assert pairs(ACCUSED, denied) == []


def test_what_is_refused_is_no_claim() -> None:
    refused = """
        Congress  NNP  2  nsubj  source ORG
        denied    VBD  0  root   cue
        funding   NN   2  obj    content
        .         .    2  punct
    """
    assert pairs(ACCUSED, refused) == []


def test_calling_a_claim_baseless_answers_it() -> None:
    called = """
        Moscow   NNP  2  nsubj  source LOC
        said     VBD  0  root   cue
        the      DT   4  det    content
        claims   NNS  6  nsubj  content
        were     VBD  6  cop    content
        baseless JJ   2  ccomp  content
        .        .    2  punct
    """
    assert pairs(ACCUSED, called) == [("said", "accused", 'one calls what the other says "baseless"')]


def test_a_negated_claim_after_however_speaks_against_the_claim_before_it() -> None:
    argued = """
        Turkey    NNP  2  nsubj  source LOC
        argued    VBD  0  root   cue
        the       DT   4  det    content
        plane     NN   5  nsubj  content
        strayed   VBD  2  ccomp  content
        .         .    2  punct
    """
    insisted = """
        Russia    NNP  5  nsubj  source LOC
        ,         ,    5  punct
        however   RB   5  advmod
        ,         ,    5  punct
        insisted  VBD  0  root   cue
        the       DT   7  det    content
        aircraft  NN   10 nsubj  content
        did       VBD  10 aux    content
        not       RB   10 advmod content
        cross     VB   5  ccomp  content
        .         .    5  punct
    """
    assert pairs(argued, insisted) == [("insisted", "argued", 'negated after "however"')]


def test_no_trace_of_what_another_alleges() -> None:
    alleged = """
        Friends  NNS  2  nsubj  source person
        alleged  VBD  0  root   cue
        he       PRP  4  nsubj  content
        drank    VBD  2  ccomp  content
        poison   NN   4  obj    content
        .        .    2  punct
    """
    found = """
        Doctors  NNS  2  nsubj  source person
        said     VBD  0  root   cue
        no       DT   4  det    content
        trace    NN   8  nsubj:pass content
        of       IN   6  case   content
        poison   NN   4  nmod   content
        was      VBD  8  aux:pass content
        found    VBN  2  ccomp  content
        .        .    2  punct
    """
    assert pairs(alleged, found) == [("said", "alleged", '"no trace" for what the other says')]


def test_contrary_words_of_the_same_thing() -> None:
    on = """
        Riyadh      NNP  2  nsubj  source LOC
        said        VBD  0  root   cue
        exports     NNS  4  nsubj  content
        continued   VBD  2  ccomp  content
        .           .    2  punct
    """
    off = """
        Reuters     NNP  2  nsubj  source ORG
        reported    VBD  0  root   cue
        exports     NNS  5  nsubj:pass content
        were        VBD  5  aux:pass content
        disrupted   VBN  2  ccomp  content
        .           .    2  punct
    """
    assert pairs(on, off) == [("reported", "said", '"disrupt" against "continue" of the same')]


@pytest.mark.parametrize(
    ("first", "second", "disputed"),
    [
        ((12, 12), (190, 190), True),
        ((12, 12), (10, 14), False),
        ((0, 0), (12, 12), True),
        ((30, None), (12, 12), True),
        ((9, 9), (9, 9), False),
    ],
)
def test_two_tolls_of_two_voices_that_cannot_both_be_right(
    first: tuple[float | None, float | None], second: tuple[float | None, float | None], disputed: bool
) -> None:
    analysis, rows, actors, of = told("""
        Officials NNS  2  nsubj  source person
        said      VBD  0  root   cue
        twelve    CD   4  nummod content
        soldiers  NNS  6  nsubj:pass content person
        were      VBD  6  aux:pass content
        killed    VBN  2  ccomp  content
        .         .    2  punct

        Rebels    NNS  2  nsubj  source:2 person
        claimed   VBD  0  root   cue:2
        190       CD   5  nsubj:pass content:2
        were      VBD  5  aux:pass content:2
        killed    VBN  2  ccomp  content:2
        .         .    2  punct
    """)
    text = analysis.document.text
    one, other = (text.index(word) for word in ("twelve", "190"))
    counts = [
        Figure(
            id=name, span=Span.of(text, at, at + length), measure="killed", low=low, best=low, high=high, voice=row.id
        )
        for name, at, length, (low, high), row in (
            ("figure-a", one, 6, first, rows[0]),
            ("figure-b", other, 3, second, rows[1]),
        )
    ]
    links = disputes(analysis, of, rows, (), counts, actors)
    assert [(link.from_, link.to) for link in links] == ([("figure-a", "figure-b")] if disputed else [])


@pytest.mark.parametrize(
    ("one", "other"),
    [("bombing", "bomb"), ("violation", "violate"), ("deployment", "deploy"), ("killing", "kill"), ("denial", "deny")],
)
def test_a_verb_and_its_noun_have_one_root(one: str, other: str) -> None:
    assert root(one)[:3] == root(other)[:3]


@pytest.mark.parametrize(
    ("one", "other"),
    [("prosecution", "prosecute"), ("accusation", "accuse"), ("violation", "violate"), ("slay", "murder")],
)
def test_nouns_in_ion_and_words_for_killing_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


def test_not_all_negates_nothing() -> None:
    (one,) = told("""
        Ann      NNP  2  nsubj  source PER person
        said     VBD  0  root   cue
        not      RB   5  advmod content
        all      DT   5  det    content
        troops   NNS  6  nsubj  content person
        fired    VBD  2  ccomp  content
        .        .    2  punct
    """).of.all
    assert one.negated == {}


def test_a_proposition_knows_what_it_negates() -> None:
    (one,) = told("""
        Ann      NNP  2  nsubj  source PER person
        said     VBD  0  root   cue
        troops   NNS  6  nsubj  content person
        did      VBD  6  aux    content
        not      RB   6  advmod content
        enter    VB   2  ccomp  content
        but      CC   8  cc     content
        fired    VBD  6  conj   content
        .        .    2  punct
    """).of.all
    assert one.negated == {root("enter"): "not"}
    assert root("fire") in one.roots and root("fire") not in one.under


def test_the_ends_of_every_link_are_rows_of_the_record(any_record: Record) -> None:
    rows = {row.id for row in (*any_record.statements, *any_record.events, *any_record.figures)}
    assert all({link.from_, link.to} <= rows and link.from_ != link.to for link in any_record.links)


@pytest.fixture(scope="module")
def any_record() -> Record:
    from pathlib import Path

    from onrecord.sources import document_from_text

    text = Path("examples/549820-moscow-ankara.txt").read_text(encoding="utf-8")
    return Reader(threads=1).read(document_from_text(text))
