from __future__ import annotations

from onrecord.reader.analysis import Analysis
from onrecord.reader.voices import Voices
from onrecord.record import NARRATION, Act, Quotation, Span, Statement
from tests.reader.builder import build

TABLE = """
    Tass      NNP  2  nsubj
    said      VBD  0  root
    Bo        NNP  4  nsubj
    claimed   VBD  2  ccomp
    rebels    NNS  6  nsubj
    shelled   VBD  4  ccomp
    Homs      NNP  6  obj
    .         .    2  punct
"""


def span(analysis: Analysis, words: str) -> Span:
    text = analysis.document.text
    return Span.of(text, text.index(words), text.index(words) + len(words))


def voice_of(voices: Voices, span: Span) -> str:
    """The id of the statement that some words stand in, or narration."""
    row = voices.statement(span)
    return row.id if row is not None else NARRATION


def said(analysis: Analysis, id: str, cue: str, *content: str, **fields: object) -> Statement:
    return Statement(
        id=id, cue=span(analysis, cue), content=tuple(span(analysis, c) for c in content), **fields  # type: ignore[arg-type]
    )  # fmt: skip


def test_the_innermost_statement_that_holds_the_words() -> None:
    analysis = build(TABLE)
    outer = said(analysis, "outer", "said", "Bo claimed rebels shelled Homs")
    inner = said(analysis, "inner", "claimed", "rebels shelled Homs")
    for order in ((outer, inner), (inner, outer)):
        voices = Voices(analysis, order)
        assert voice_of(voices, span(analysis, "shelled")) == "inner"
        assert voice_of(voices, span(analysis, "claimed")) == "outer"
        assert voice_of(voices, span(analysis, "claimed rebels")) == "outer"
        assert voices.statement(span(analysis, "shelled")) is inner


def test_the_outlet_speaks_elsewhere() -> None:
    analysis = build(TABLE)
    voices = Voices(analysis, [said(analysis, "s", "said", "Bo claimed rebels shelled")])
    assert voice_of(voices, span(analysis, "said")) == voice_of(voices, span(analysis, "shelled Homs")) == NARRATION
    assert voices.statement(span(analysis, "said")) is None
    assert voice_of(Voices(analysis, []), span(analysis, "shelled")) == NARRATION


def test_each_piece_of_a_content_holds_what_stands_in_it_alone() -> None:
    analysis = build(TABLE)
    voices = Voices(analysis, [said(analysis, "s", "said", "Bo", "rebels shelled Homs")])
    assert [voice_of(voices, span(analysis, w)) for w in ("Bo", "claimed", "Homs", "Bo claimed rebels")] == [
        "s", NARRATION, "s", NARRATION,
    ]  # fmt: skip


def test_intentions_and_decisions_are_told_by_the_outlet() -> None:
    analysis = build(TABLE)
    for act, voice in ((Act.INTEND, NARRATION), (Act.DECIDE, NARRATION), (Act.PROMISE, "s"), (Act.DENY, "s")):
        voices = Voices(analysis, [said(analysis, "s", "said", "rebels shelled Homs", act=act)])
        assert voice_of(voices, span(analysis, "shelled")) == voice


def test_a_cue_that_says_nothing_is_no_voice_but_of_a_quotation() -> None:
    analysis = build("Bo NNP 2 nsubj\nwashed VBD 0 root\nnews NN 2 obj\nof IN 5 case\nwar NN 3 nmod")
    row = said(analysis, "s", "washed", "news of war")
    assert voice_of(Voices(analysis, [row]), span(analysis, "war")) == NARRATION
    for quotation in (Quotation.DIRECT, Quotation.MIXED):
        quoted = said(analysis, "s", "washed", "news of war", quotation=quotation)
        assert voice_of(Voices(analysis, [quoted]), span(analysis, "war")) == "s"
    without = Statement(id="s", content=(span(analysis, "news of war"),))
    assert voice_of(Voices(analysis, [without]), span(analysis, "war")) == "s"


def test_a_single_adverb_or_adjective_is_a_cue() -> None:
    analysis = build("Bo NNP 3 nsubj\nsomehow RB 3 advmod\nfell VBD 0 root\nbad JJ 5 amod\nwar NN 3 obj")
    assert voice_of(Voices(analysis, [said(analysis, "s", "somehow", "fell bad war")]), span(analysis, "war")) == "s"
    assert voice_of(Voices(analysis, [said(analysis, "s", "bad", "war")]), span(analysis, "war")) == "s"
    assert voice_of(Voices(analysis, [said(analysis, "s", "fell bad", "war")]), span(analysis, "war")) == NARRATION
