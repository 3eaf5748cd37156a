"""Credits: which agency the wording comes from, which one a fact, and what is neither."""

from __future__ import annotations

from itertools import pairwise

import pytest

from onrecord.compare.credits import credits
from onrecord.record import Document, Span

REST = "The minister said on Tuesday that talks would go on."


def document(text: str = REST, **fields: object) -> Document:
    return Document(id="0" * 16, text=text, **fields)  # type: ignore[arg-type]


def found(text: str) -> list[tuple[str, str, str]]:
    """(agency, kind, words) of each credit in the text."""
    rows = credits(document(text))
    assert all(c.span and text[c.span.start : c.span.end] == c.span.text for c in rows)
    return [(c.agency, c.kind, c.span.text) for c in rows if c.span]


@pytest.mark.parametrize(
    ("line", "agency", "words"),
    [
        ("LONDON (AP) — " + REST, "Associated Press", "LONDON (AP)"),
        ("MOSCOW, June 30 (Xinhua) -- " + REST, "Xinhua", "MOSCOW, June 30 (Xinhua)"),
        ("MOSCOW, June 30. /TASS/. " + REST, "TASS", "MOSCOW, June 30. /TASS/"),
        ("(Reuters) - " + REST, "Reuters", "(Reuters)"),
        (REST + " (Reuters)", "Reuters", "(Reuters)"),
        (REST + " [AFP]", "Agence France-Presse", "[AFP]"),
        (REST + " – AFP", "Agence France-Presse", "– AFP"),
        ("Reuters", "Reuters", "Reuters"),
        ("— Agence France-Presse", "Agence France-Presse", "— Agence France-Presse"),
        ("Source: Xinhua", "Xinhua", "Source: Xinhua"),
        ("Source: Xinhua News Agency", "Xinhua", "Source: Xinhua News Agency"),
        ("By Reuters Staff", "Reuters", "By Reuters Staff"),
        ("By The Associated Press", "Associated Press", "By The Associated Press"),
        ("By Jane Doe, Associated Press", "Associated Press", "By Jane Doe, Associated Press"),
        ("© 2016 AFP", "Agence France-Presse", "© 2016 AFP"),
        (
            "Copyright 2016 The Associated Press. All rights reserved.",
            "Associated Press",
            "Copyright 2016 The Associated Press",
        ),
        ("AFP contributed to this report.", "Agence France-Presse", "AFP contributed to this report"),
        (
            "The Associated Press contributed to this story.",
            "Associated Press",
            "The Associated Press contributed to this story",
        ),
        ("with Agence France-Presse", "Agence France-Presse", "with Agence France-Presse"),
        ("Additional reporting by Reuters.", "Reuters", "Additional reporting by Reuters"),
        ("(With inputs from PTI)", "Press Trust of India", "With inputs from PTI"),
        (
            "This article was first published by Anadolu Agency.",
            "Anadolu Agency",
            "This article was first published by Anadolu Agency",
        ),
    ],
)
def test_lines_that_name_the_origin_of_the_wording(line: str, agency: str, words: str) -> None:
    assert found(f"{REST}\n\n{line}\n\n{REST}") == [(agency, "text", words)]


def test_several_agencies_in_one_line_are_several_credits_of_the_same_words() -> None:
    rows = found(f"{REST} (AP, AFP/Reuters and dpa)")
    assert [agency for agency, _, _ in rows] == ["Associated Press", "Agence France-Presse", "Reuters", "dpa"]
    assert {(kind, words) for _, kind, words in rows} == {("text", "(AP, AFP/Reuters and dpa)")}


@pytest.mark.parametrize(
    ("sentence", "agency", "words"),
    [
        ("Four soldiers died, according to Tass.", "TASS", "according to Tass"),
        (
            "According to the state-run TASS news agency, four died.",
            "TASS",
            "According to the state-run TASS news agency",
        ),
        (
            "According to Russian news agency Interfax, four died.",
            "Interfax",
            "According to Russian news agency Interfax",
        ),
        ("According to a report by AFP, four died.", "Agence France-Presse", "According to a report by AFP"),
        ("Four died, Interfax reported.", "Interfax", "Interfax reported"),
        ("“We are ready,” he told Reuters on Monday.", "Reuters", "told Reuters"),
        ("Four died, as reported by Xinhua on Monday.", "Xinhua", "reported by Xinhua"),
    ],
)
def test_a_source_of_one_fact_is_no_origin_of_the_text(sentence: str, agency: str, words: str) -> None:
    assert found(f"{REST} {sentence} {REST}") == [(agency, "source", words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tass quoted Lavrov as saying that the border was not crossed.",
        "The attack on the Reuters office in Kabul was condemned.",
        "The PA said that it would not take part, according to AA members.",
        "The fighting in the Middle East and North Africa (MENA) region goes on.",
        "Smoke rises over Aleppo (AP Photo/Jane Doe) on Monday.",
        "REUTERS/Jane Doe",
        "The report was denied by Tass and by the ministry.",
    ],
)
def test_what_is_no_credit(sentence: str) -> None:
    assert found(f"{REST} {sentence} {REST}\n\n{sentence}") == []


def test_captions_credit_pictures() -> None:
    text = f"{REST}\n\nSmoke over Aleppo. (AFP)\n\n{REST}"
    caption = Span(start=len(REST) + 2, end=len(REST) + 26, text="Smoke over Aleppo. (AFP)")
    assert credits(document(text, captions=(caption,))) == ()
    assert len(credits(document(text))) == 1


@pytest.mark.parametrize(
    ("fields", "agency", "because"),
    [
        ({"outlet": "Reuters"}, "Reuters", "the outlet: Reuters"),
        ({"byline": "Jane Doe, Associated Press"}, "Associated Press", "the byline: Jane Doe, Associated Press"),
        ({"dateline": "GENEVA (AFP)"}, "Agence France-Presse", "the dateline: GENEVA (AFP)"),
        ({"extra": {"rights": "© 2016 AFP"}}, "Agence France-Presse", "the rights: © 2016 AFP"),
    ],
)
def test_fields_of_the_document_name_it_without_words(fields: dict[str, object], agency: str, because: str) -> None:
    (credit,) = credits(document(**fields))
    assert (credit.agency, credit.kind, credit.span, credit.because) == (agency, "text", None, because)


def test_an_outlet_of_our_own_and_a_text_without_agencies_give_nothing() -> None:
    assert credits(document(outlet="The Example Herald", byline="Jane Doe")) == ()


def test_credits_stand_in_text_order_and_do_not_overlap() -> None:
    text = f"LONDON (AP) — {REST}\n\nFour died, Interfax reported.\n\nAFP contributed to this report."
    spans = [c.span for c in credits(document(text)) if c.span]
    assert [s.text for s in spans] == ["LONDON (AP)", "Interfax reported", "AFP contributed to this report"]
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_a_blank_that_does_not_break_stays_in_the_words() -> None:
    assert found(f"{REST}\n\nSource:\u00a0Xinhua") == [("Xinhua", "text", "Source:\u00a0Xinhua")]
