from __future__ import annotations

from onrecord.reader.analysis import Name
from onrecord.reader.bodies import bodies
from tests.reader.builder import build


def groups(*names: str) -> list[list[str]]:
    rows, spans = [], []
    for name in names:
        first = len(rows)
        rows += [f"{word} NNP 0 root" for word in name.split()]
        spans.append((first, len(rows)))
    analysis = build("\n".join(rows))
    inside = [(f, last) for (f, last), name in zip(spans, names, strict=True) if name != "("]
    found = bodies(analysis, [Name(f, last, "ORG") for f, last in inside])
    return [[analysis.text(m.first, m.last) for m in body.mentions] for body in found]


def test_initials_and_beginnings_join_the_longer_name() -> None:
    assert groups("Arms Watch Union", "AWU", "Arms Watch") == [["Arms Watch Union", "AWU", "Arms Watch"]]


def test_names_of_one_institution_are_one_body() -> None:
    assert groups("United Nations", "U.N.", "UN") == [["United Nations", "U.N.", "UN"]]


def test_a_first_word_that_says_enough_is_a_short_form() -> None:
    assert groups("Patriot Coal", "Patriot") == [["Patriot Coal", "Patriot"]]
    assert groups("American Widget Fund", "American") == [["American Widget Fund"], ["American"]]


def test_a_short_name_in_brackets_is_that_of_the_body_before() -> None:
    assert groups("Guild of Flight Staff", "(", "FLYERS") == [["Guild of Flight Staff", "FLYERS"]]


def test_a_word_that_is_nothing_but_an_accent_is_a_word() -> None:
    """Mojibake leaves such words in names: they fold to themselves and not to nothing."""
    assert groups("Ra \u0302 Grijalva Fund", "RGF") == [["Ra \u0302 Grijalva Fund"], ["RGF"]]
