from __future__ import annotations

import pytest

from onrecord.reader.attributions import attributions
from tests.reader.builder import build

TABLE = """
    The       DT   2  det
    minister  NN   3  nsubj  person #1 source
    said      VBD  0  root   cue
    “         ``   7  punct  content
    he        PRP  7  nsubj  #1 person content
    will      MD   7  aux    content
    speak     VB   3  ccomp  content
    ”         ''   7  punct  content
    .         .    3  punct
    ¶
    Ann       NNP  3  nsubj  PER source:2
    Roe       NNP  1  flat   PER source:2
    agreed    VBD  0  root   cue:2
    ;         .    3  punct
    Bo        NNP  6  nsubj  B-PER
    left      VBD  3  parataxis
    .         .    3  punct
"""


def test_a_table_becomes_the_words_and_marks_of_an_analysis() -> None:
    analysis = build(TABLE)
    assert analysis.document.text == "The minister said “he will speak”.\n\nAnn Roe agreed; Bo left."
    assert analysis.sentences == ((0, 9), (9, 16))
    assert [w.upos for w in analysis.words[:6]] == ["DET", "NOUN", "VERB", "PUNCT", "PRON", "AUX"]
    assert [w.head for w in analysis.words[9:12]] == [11, 9, -1]
    assert [(n.first, n.last, n.label) for n in analysis.names] == [(9, 11, "PER"), (13, 14, "PER")]
    assert analysis.reading.clusters == [[1, 4]]
    assert analysis.entities[1] == "person" and analysis.entities[2] is None
    assert analysis.reading.encoded.marks[4, 2] == 1


def test_parts_of_one_number_are_one_attribution() -> None:
    analysis = build(TABLE)
    one, two = attributions(analysis)
    assert [analysis.text(*r) for r in (*one.source, *one.cue, *one.content)] == ["minister", "said", "“he will speak”"]
    assert [analysis.text(*r) for r in (*two.source, *two.cue)] == ["Ann Roe", "agreed"]


def test_a_title_is_the_first_sentence() -> None:
    document = build(TABLE, title=True).document
    assert document.title_span is not None and document.title_span.text == document.title
    assert document.title == "The minister said “he will speak”."


def test_a_wrong_mark_is_named() -> None:
    with pytest.raises(ValueError, match="'Ann': no such mark: 'PERSON'"):
        build("Ann NNP 0 root PERSON")
    with pytest.raises(ValueError, match="no word: 'Ann NNP'"):
        build("Ann NNP")
