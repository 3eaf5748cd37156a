"""The profile saved-text/1: what is recognised in a saved page, what leaves its text, and above all what stays."""

import time
from pathlib import Path

import pytest

from onrecord.errors import EmptySource, NotText, TooLarge
from onrecord.record import Document
from onrecord.sources import TEXT_PROFILE, document_from_text
from onrecord.sources.captions import is_cut_off

FIXTURES = Path(__file__).parent / "fixtures"
EXAMPLE = Path(__file__).parents[2] / "examples" / "549820-moscow-ankara.txt"
BODY = "The mayor said on Wednesday that the talks would go on until an agreement was found between the two."


def read(text: str) -> Document:
    document = document_from_text(text)
    for span in (document.title_span, *document.captions):
        assert span is None or document.text[span.start : span.end] == span.text
    return document


def test_the_example() -> None:
    document = read(EXAMPLE.read_text(encoding="utf-8"))
    text = document.text
    assert document.title == "Moscow, Ankara to resume Syria talks: Russian FM"
    assert document.title_span is not None and document.title_span.start == 0
    assert document.published == "2016-06-30T07:34"
    assert document.extra == {"story_code": "549820", "date_line": "Thursday 30 June 2016 - 07:34"}
    assert [c.text[:50] for c in document.captions] == ["Russian Foreign Minister Sergei Lavrov (L) and his"]
    assert text.count("and his French counterpart Jean-Marc Ayrault give a press conference") == 1
    assert text.endswith("it receives from various sources.")
    assert "Story Code" not in text and "\n\n\n" not in text
    # nothing is altered inside a line: indenting no-break spaces, a straight quote closed by a curly one
    assert '\n\u00a0\u00a0\u00a0 "Now that' in text and "the Syrian crisis,” the Tass" in text
    assert document.text_profile == TEXT_PROFILE == "saved-text/1"


def test_a_page_with_everything() -> None:
    document = read((FIXTURES / "saved_page.txt").read_text(encoding="utf-8"))
    assert document.text == (
        "Talks over the bridge to resume in Testburg\n\n"
        "The mayor of Testburg (L) and the minister shake hands at the town's old bridge on June 29, 2016. "
        "(File photo)\n\n"
        "TESTBURG (Example Wire) -- The mayor said on Wednesday that talks would resume.\n\n"
        '"We’ll build it,” she said. Comment was not available from the ministry.\n\n'
        "Officials said 12 people had been hurt.\n"
        "Share your view with the council, she added, and it will be read."
    )
    assert document.title == "Talks over the bridge to resume in Testburg"
    assert document.published == "2016-06-30T07:34-04:00"
    assert document.outlet == "Example Daily"
    assert document.byline == "JANE DOE and John Roe"
    assert document.dateline == "TESTBURG (Example Wire)"
    assert len(document.captions) == 1
    assert document.extra == {
        "section": "Home > World > Europe",
        "date_line": "Published: June 30, 2016 7:34 am EDT | Updated: July 1, 2016",
        "updated": "2016-07-01",
        "rights": "© 2016 Example Daily. All rights reserved.",
        "credits": "(Reporting by Jane Doe; Additional reporting by Max Muster in Testville; Editing by John Roe)",
    }


@pytest.mark.parametrize(
    "text",
    [
        "One sentence and nothing else.",
        "Comment",
        "Comment\nShare\nTweet",
        f"{BODY}\n\nComment was refused.",
        f"{BODY}\n\nHe wrote on\ntwitter",
        f"{BODY}\n\nThe ministry declined to\ncomment",
        f"{BODY}\n\nPrint the legend, she said, and the legend will be remembered for ever.",
        f'{BODY}\n\nRead more: "It is over" was what the letter said.',
        f"{BODY}\n\n1.\n\nThe first point was the bridge.\n\n2.\n\nThe second was the river.",
        f"{BODY}\n\nSee also\n\nThe other report, which was published in May, says that the bridge is safe.",
        "June 1, 2016\n\nThe bridge closes.\n\nJune 5, 2016\n\nThe bridge opens.\n\nJune 9, 2016\n\nIt falls.",
        f"Votes cast in Testburg\n\n{BODY}\n\nYes\n\n12\n\nNo\n\n40",
        "By Jane Doe\n\nwho wrote this poem",
        "Share\nTweet\nLike\nPrint\nMore\n" * 8,
        "\n".join(["word"] * 30),
    ],
)
def test_what_may_be_the_report_stays(text: str) -> None:
    assert read(text).text.split() == text.split()


def test_wrapped_prose_keeps_its_lines() -> None:
    wrapped = (
        "The mayor said on Wednesday that the talks on the old bridge would go\n"
        "on until an agreement was found, and that she had nothing to add on\n"
        "Twitter\n\n"
        "Officials in the town said that more than a dozen people had left a\n"
        "Comment\n"
    )
    assert read(wrapped).text == wrapped.rstrip("\n")


def test_white_space_lines_become_empty_lines_and_runs_of_them_one() -> None:
    assert read(f"  \n\n{BODY}\n\u00a0\n\u200b\n \t\n  {BODY}  \n\n\n").text == f"{BODY}\n\n  {BODY}  "


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    assert read(f"{BODY}{end}{end}{BODY}{end}").text == f"{BODY}\n\n{BODY}"


def test_composed_and_decomposed_letters_and_odd_spaces_stay() -> None:
    text = "Café\u0301 owners\u00a0said ‘no’\u2028 to the \u200bplan''."
    assert read(text).text == text


def test_any_kind_of_title() -> None:
    for title in (
        "Talks to resume",
        "Is the bridge safe?",
        "‘Not a chance’, says mayor of the bridge",
        "Mayor: I Was Never Asked About the Bridge.",
        "THE BRIDGE FALLS",
        "1984 revisited",
    ):
        document = read(f"{title}\n\n{BODY}\n\n{BODY}")
        assert document.title == title and document.title_span is not None, title
        assert document.text.startswith(title)


def test_a_title_with_a_full_stop_over_a_dateline() -> None:
    assert read(f"Mayor says talks resume.\n\nTESTBURG (AP) — {BODY}").title == "Mayor says talks resume."


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{BODY}\n\n{BODY}",
        "A bomb killed three people on Tuesday.\n\nThe attack was the second this week.",
        "the bridge, they said,\nwas closed.\n\nNobody knew why.",
        "TESTBURG (AP) — The bridge is closed\n\nIt was closed on Tuesday.",
        "He said:\n\n“It is over.”",
        "12\n\n14",
        "(File photo)\n\nIt was closed on Tuesday.",
        "He said that he would “never go there again until they pay what they owe to him.”\n\nHe went.",
    ],
)
def test_no_title_where_there_is_none(text: str) -> None:
    document = read(text)
    assert document.title is None and document.title_span is None


def test_title_given_twice_stays_once() -> None:
    document = read(f"Talks to resume\nTalks to resume\n\n{BODY}")
    assert document.text == f"Talks to resume\n\n{BODY}"


def test_browser_title_with_a_known_outlet() -> None:
    document = read(f"Talks to resume in Testburg - Reuters\n\n{BODY}")
    assert (document.title, document.outlet) == ("Talks to resume in Testburg", "Reuters")
    assert document.text.startswith("Talks to resume in Testburg - Reuters\n")


def test_known_fields_are_not_overruled() -> None:
    document = document_from_text(
        f"Talks to resume\n\nMay 1, 2015\n\nBy Jane Doe\n\nTESTBURG (AP) — {BODY}",
        title="Another title",
        published="30 June 2016",
        outlet="Example Daily",
        byline="John Roe",
        url="https://example.org/1",
        language="en",
        retrieved="2016-07-01",
        extra={"id": "7"},
        path="a.txt",
    )
    assert (document.title, document.title_span, document.published) == ("Another title", None, "2016-06-30")
    assert (document.outlet, document.byline, document.dateline) == ("Example Daily", "John Roe", "TESTBURG (AP)")
    assert (document.url, document.language, document.retrieved) == ("https://example.org/1", "en", "2016-07-01")
    assert document.extra == {"id": "7"} and document.path == "a.txt"
    # what says something else than the known field was not taken for it, so it stays
    assert "May 1, 2015" in document.text and "By Jane Doe" in document.text


def test_a_known_title_is_found_in_the_text() -> None:
    document = document_from_text(f"Talks to resume.\n\n{BODY}", title="Talks to Resume")
    assert document.title == "Talks to Resume" and document.title_span is None
    document = document_from_text(f"12\n\nTalks to resume\n\n{BODY}", title="Talks to resume")
    assert document.title_span is not None and document.title_span.text == "Talks to resume"


def test_a_date_that_is_not_understood_is_kept_as_it_is() -> None:
    document = document_from_text(BODY, published="Nowruz 1395")
    assert document.published is None and document.extra == {"published": "Nowruz 1395"}


def test_transcripts_have_no_dateline() -> None:
    turns = "SMITH: I deny it, and I always have denied it.\n\nJONES: You do.\n\nSMITH: I do."
    assert read(turns).dateline is None
    assert read(f"LONDON: {BODY}\n\n{BODY}").dateline == "LONDON"


def test_captions() -> None:
    caption = "The bridge is seen in this file photo."
    document = read(f"The bridge falls\n\n{caption}\n\n{BODY}\n\nPhoto: Jane Doe\n")
    assert [c.text for c in document.captions] == [caption, "Photo: Jane Doe"]
    long = "The mayor crosses the old bridge for the last time (file photo)"
    assert read(f"{BODY}\n\n{long}\n\n{long}\n").text == f"{BODY}\n\n{long}"


def test_cut_off_doubles() -> None:
    full = "Delegates leave the hall of the mayor's house after the talks on Tuesday."
    assert is_cut_off("Delegates leave the hall of the mayor", full)
    assert is_cut_off("Delegates leave the hall of the mayor&", full)
    assert is_cut_off("Delegates leave the hall of the may", full)
    assert is_cut_off("Delegates leave the hall of the mayor's…", full)
    assert is_cut_off("Delegates leave the hall of the mayor's ...", full)
    # broken off between words it may be a headline; equal or short it is no double
    assert not is_cut_off("Delegates leave the hall of the mayor's house", full)
    assert not is_cut_off(full, full)
    assert not is_cut_off("Delegates leave", full)


def test_errors() -> None:
    with pytest.raises(EmptySource, match=r"^text: nothing but white space"):
        document_from_text(" \n\u00a0\u200b\n")
    with pytest.raises(NotText, match=r"^a\.txt: a NUL character at 3"):
        document_from_text("abc\0", path="a.txt")
    with pytest.raises(NotText, match="half of a surrogate pair at character 1"):
        document_from_text("a\ud800")
    with pytest.raises(TooLarge, match=r"20,000,001 characters; one report may have 20,000,000"):
        document_from_text("a" * 20_000_001)


def test_raw_text_is_the_text() -> None:
    text = "\r\n  Comment\r\nShare\r\n\r\n\r\nBy Jane Doe\rJune 1, 2016\n\n"
    document = document_from_text(text, raw=True)
    assert document.text == text and document.text_profile == "raw/1"
    assert (document.title, document.published, document.byline, document.extra) == (None, None, None, {})
    document = document_from_text(text, raw=True, title="Share", published="June 1, 2016")
    assert document.title_span is not None and document.title_span.start == text.index("Share")
    assert document.published == "2016-06-01"
    with pytest.raises(EmptySource):
        document_from_text("\n", raw=True)
    with pytest.raises(NotText):
        document_from_text("a\0", raw=True)


def test_speed() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    document_from_text(text)
    start = time.process_time()
    for _ in range(50):
        document_from_text(text)
    assert (time.process_time() - start) / 50 < 0.005


def test_hostile_lines_take_no_longer_than_they_must() -> None:
    start = time.process_time()
    for line in ("a " * 200_000, "A" * 400_000, "> " * 100_000, "| - " * 100_000, "By A, " * 60_000, "1 " * 200_000):
        document_from_text(f"{line}\n\n{BODY}\n\n{line}")
    document_from_text("June 1, 2016\n" * 50_000 + BODY)
    assert time.process_time() - start < 5
