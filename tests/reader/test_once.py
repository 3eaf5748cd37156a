"""What is asked of a document is found once, for each document and question, and not kept beyond it."""

from __future__ import annotations

import gc
import weakref

from onrecord.reader.analysis import Analysis
from onrecord.reader.once import once
from tests.reader.builder import build

_TABLE = """
    Lavrov  NNP  2  nsubj
    spoke   VBD  0  root
    .       .    2  punct
"""


def test_asked_once_for_each_document_and_question() -> None:
    asked: list[tuple[str, int]] = []

    @once
    def word(analysis: Analysis, index: int) -> str:
        asked.append((analysis.words[index].text, index))
        return analysis.words[index].text

    one, other = build(_TABLE), build(_TABLE.replace("Lavrov", "Putin"))
    assert [word(one, 0), word(one, 0), word(one, 1), word(other, 0), word(one, 0)] == [
        "Lavrov",
        "Lavrov",
        "spoke",
        "Putin",
        "Lavrov",
    ]
    assert asked == [("Lavrov", 0), ("spoke", 1), ("Putin", 0)]


def test_two_functions_do_not_answer_for_each_other() -> None:
    @once
    def first(analysis: Analysis) -> str:
        return analysis.words[0].text

    @once
    def last(analysis: Analysis) -> str:
        return analysis.words[-1].text

    analysis = build(_TABLE)
    assert (first(analysis), last(analysis)) == ("Lavrov", ".")


def test_nothing_keeps_an_analysis_that_is_done() -> None:
    """A cache of the process would hold it, and all that the model said of its words."""

    @once
    def words(analysis: Analysis) -> int:
        return len(analysis.words)

    analysis = build(_TABLE)
    assert words(analysis) == 3
    known = weakref.ref(analysis)
    del analysis
    gc.collect()
    assert known() is None
