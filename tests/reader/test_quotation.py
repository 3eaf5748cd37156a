from __future__ import annotations

import pytest

from onrecord.model.encoding import encode
from onrecord.reader.analysis import Analysis
from onrecord.reader.quotation import CLOSING, INSIDE, OPENING, OUTSIDE, marks, quotation
from onrecord.record import Quotation
from tests.reader.builder import build


def plain(text: str, proper: str = "") -> Analysis:
    """An analysis of `text` without syntax: apostrophes after a plural are possessive, words of `proper` are names."""
    forms = [text[s:e] for s, e in encode(text).spans.tolist()]
    lines = []
    for form, before in zip(forms, ["", *forms], strict=False):
        if not form[0].isalnum() and form not in ("’s", "n’t"):
            xpos = "POS" if form in "’'" and before.endswith("s") else "."
        else:
            xpos = "NNP" if form in proper.split() else "NN"
        lines.append(f"{form} {xpos} 0 root")
    return _with_text(build("\n".join(lines)), text)


def _with_text(analysis: Analysis, text: str) -> Analysis:
    """The same words where `text` has them."""
    from dataclasses import replace

    reading = replace(analysis.reading, encoded=encode(text))
    return Analysis(replace(analysis.document, text=text), reading)


def shown(text: str) -> str:
    """The text's words: _ outside, w inside, < and > for the marks."""
    letters = {OUTSIDE: "_", INSIDE: "w", OPENING: "<", CLOSING: ">"}
    return "".join(letters[m] for m in marks(plain(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we go” today", "__<ww>_"),
        ('He said "we go" today', "__<ww>_"),
        ("He said ‘we go’ today", "__<ww>_"),
        ("He said 'we go,' today", "__<www>_"),
        ("‘The workers’ rights are ours,’ he said", "<wwwwwww>__"),
        ("‘We don’t know,’ he said", "<wwwww>__"),
        ("The workers’ union and the owners’ club", "________"),
        ("“He said ‘no’ twice” today", "<wwwwww>_"),
    ],
)
def test_marks(text: str, expected: str) -> None:
    found = shown(text)
    assert found[: len(expected)] == expected or found.strip("_") == expected.strip("_")


def test_a_single_quotation_may_run_over_paragraphs() -> None:
    text = "He said: ‘We go.\n\n‘We come,’ he said. They left."
    assert shown(text) == "___<www<www>___" + "___"


def test_an_unclosed_single_mark_is_no_quotation() -> None:
    assert set(shown("Get ‘em out of here\n\nHe left")) == {"_"}


CASES = [
    ("“We will go,”", Quotation.DIRECT),
    ("that “we will go”", Quotation.MIXED),
    ("Ankara of “planned provocation”", Quotation.MIXED),
    ("that they will go", Quotation.INDIRECT),
    ("‘We will go’", Quotation.DIRECT),
    ("the army’s ‘grave mistake’", Quotation.MIXED),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_kinds(text: str, expected: Quotation) -> None:
    analysis = plain(text)
    assert quotation(analysis, ((0, len(analysis.words)),)) is expected


def test_marks_outside_the_content_count_too() -> None:
    analysis = plain("“We will go,” he said.")
    assert quotation(analysis, ((1, 4),)) is Quotation.DIRECT


def test_pieces_around_the_cue_are_one_quotation() -> None:
    analysis = plain("“We will go,” he said, “and come.” The army left.")
    words = [w.text for w in analysis.words]
    second = words.index("“", 1)
    assert quotation(analysis, ((0, 6), (second, second + 5))) is Quotation.DIRECT
    assert quotation(analysis, ((0, 6), (words.index("The"), len(words)))) is Quotation.MIXED


def test_names_in_marks_are_nobodys_words() -> None:
    analysis = plain("that the film “Arrival” is good", "Arrival")
    assert quotation(analysis, ((0, len(analysis.words)),)) is Quotation.INDIRECT
    assert quotation(plain("“Arrival”", "Arrival"), ((0, 3),)) is Quotation.DIRECT
