from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.actors import who_is_who
from onrecord.reader.attributions import attributions
from onrecord.reader.statements import statements
from onrecord.record import Act, Polarity, Quotation, Record, Stance, Statement
from tests.reader.builder import build


def read(table: str) -> tuple[Record, tuple[Statement, ...]]:
    analysis = build(table)
    found = attributions(analysis)
    who = who_is_who(analysis, found)
    rows = statements(analysis, found, who)
    return Record(document=analysis.document, actors=who.actors(), statements=rows), rows


def test_a_statement_has_its_act_stance_and_speaker() -> None:
    record, (row,) = read("""
        Ann     NNP  2  nsubj  source PER person
        claimed VBD  0  root   cue
        rain    NN   4  nsubj  content
        fell    VBD  2  ccomp  content
        .       .    2  punct
    """)
    assert (row.act, row.stance, row.polarity, row.quotation) == (
        Act.CLAIM, Stance.DOUBTING, Polarity.AFFIRMED, Quotation.INDIRECT,
    )  # fmt: skip
    assert row.speaker is not None and record.actor(row.speaker) is not None


def test_partial_quotation_is_mixed() -> None:
    _, (row,) = read("""
        Kiev         NNP  2  nsubj  source LOC
        accused      VBD  0  root   cue
        rebels       NNS  2  obj    content person
        of           IN   7  case   content
        “            ``   7  punct  content
        planned      JJ   7  amod   content
        provocation  NN   2  obl    content
        .            .    2  punct  content
        ”            ''   7  punct  content
    """)
    assert (row.act, row.quotation) == (Act.ACCUSE, Quotation.MIXED)


def test_negation_of_the_verb_outside_the_cue_counts() -> None:
    _, (row,) = read("""
        Ann     NNP  4  nsubj  source PER
        did     VBD  4  aux
        not     RB   4  advmod
        say     VB   0  root   cue
        why     WRB  4  ccomp  content
    """)
    assert row.polarity is Polarity.NEGATED


def test_a_cue_without_content_is_a_row_only_where_somebody_would_not_speak() -> None:
    assert read("Ann NNP 2 nsubj source PER\nspoke VBD 0 root cue\n. . 2 punct")[1] == ()
    _, (row,) = read("""
        Ann       NNP  2  nsubj  source PER
        declined  VBD  0  root   cue
        to        TO   4  mark   cue
        comment   VB   2  xcomp  cue
    """)
    assert row.content == () and row.cue is not None and row.cue.text == "declined to comment"


def test_the_verb_of_a_headline_taken_for_a_name_is_still_labelled() -> None:
    _, (row,) = read("Kiev NNP 2 nsubj source LOC\nurges NNP 0 root cue\nrestraint NN 2 obj content")
    assert row.act is Act.REQUEST


def test_we_within_a_quotation_are_who_speaks_around_it() -> None:
    _, rows = read("""
        Ann      NNP  2  nsubj  source PER person
        said     VBD  0  root   cue
        on       IN   4  case
        Monday   NNP  2  obl    time
        :        :    2  punct
        “        ``   8  punct  content
        We       PRP  8  nsubj  content person
        promise  VBP  2  ccomp  content
        to       TO   10 mark   content
        stay     VB   8  xcomp  content
        ”        ''   8  punct  content
    """)
    outer, inner = rows
    assert inner.inside == outer.id and inner.speaker == outer.speaker is not None
    assert inner.act is Act.PROMISE and inner.quotation is Quotation.DIRECT
    assert outer.when_span is not None and outer.when_span.text == "Monday"
    assert inner.when_span is None


def test_who_speaks_within_a_content_is_not_looked_for_outside_it() -> None:
    _, (outer, inner) = read("""
        Ann      NNP  2  nsubj  source PER person
        blasted  VBD  0  root   cue
        Bo       NNP  2  obj    content PER person
        for      IN   5  mark   content
        refusing VBG  2  advcl  content
        to       TO   7  mark   content
        stay     VB   5  xcomp  content
    """)
    assert inner.inside == outer.id and inner.speaker is None


WORDS = [
    *("Ann NNP", "said VBD", "that IN", "claim NN", "promised VBD", "“ ``", "” ''", "rain NN", "fell VBD", "to TO"),
    *("according VBG", "Monday NNP", "in IN", "Rome NNP", "quoted VBD", "as IN", "saying VBG", "‘ ``", "’ ''", ". ."),
]
RELS = [
    "nsubj",
    "obj",
    "ccomp",
    "xcomp",
    "conj",
    "obl",
    "advcl",
    "acl",
    "mark",
    "case",
    "nmod:poss",
    "punct",
    "parataxis",
]
MARKS = [
    "",
    "",
    "source",
    "cue",
    "content",
    "content",
    "source:2",
    "cue:2",
    "content:2",
    "PER person",
    "ORG",
    "place",
    "time",
]


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Sentences of any words in any tree, with any roles: what a model at its worst could give."""
    n = draw(st.integers(2, 14))
    lines = []
    for w in range(n):
        word, mark = draw(st.sampled_from(WORDS)), draw(st.sampled_from(MARKS))
        head = 0 if w == 0 else draw(st.integers(1, w))
        lines.append(f"{word} {head} {draw(st.sampled_from(RELS)) if w else 'root'} {mark}")
        if w == n // 2 and draw(st.booleans()):
            break
    return "\n".join(lines)


@settings(max_examples=100, deadline=None)
@given(st.lists(tables(), min_size=1, max_size=2).map("\n\n".join))
def test_rows_keep_their_promises_whatever_the_model_says(table: str) -> None:
    record, rows = read(table)
    assert record.broken_spans() == []
    known: dict[str, Statement] = {}
    for row in rows:
        assert row.content or row.source or row.cue
        assert row.speaker is None or record.actor(row.speaker) is not None
        if row.inside is not None:
            assert row.cue is not None
            content = known[row.inside].content
            assert any(c.start <= row.cue.start and row.cue.end <= c.end for c in content)
        assert row.id not in known
        known[row.id] = row


def test_a_negated_source_negates_the_act() -> None:
    _, (row,) = read("""
        Neither  DT   2  det    source
        side     NN   4  nsubj  source organization
        would    MD   4  aux    cue
        endorse  VB   0  root   cue
        talks    NNS  4  obj    content
    """)
    assert row.polarity is Polarity.NEGATED
