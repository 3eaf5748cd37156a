"""The page for a terminal: pinned as a whole once, plain when piped, and safe with any text."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from rich.cells import cell_len

from onrecord.exports import text
from onrecord.record import Act, Actor, ActorKind, Document, Quotation, Record, Span, Stance, Statement
from tests.strategies import records

REPORT = """Rio mayor stays

"I will stay until the last vote of the very last district is counted, and then I will stay some more," she said. \
Rivals claim the count is over, Rio Wire quoted the mayor as denying.
"""


def span(words: str) -> Span:
    return Span.of(REPORT, REPORT.index(words), REPORT.index(words) + len(words))


RECORD = Record(
    document=Document(
        id="d",
        text=REPORT,
        title="Rio mayor stays",
        published="2026-05-03",
        outlet="Rio Wire",
        byline="Ann Oliva",
        path="rio.txt",
        title_span=span("Rio mayor stays"),
    ),
    actors=(
        Actor(id="r", name="rivals", kind=ActorKind.GROUP, mentions=(span("Rivals"),)),
        Actor(
            id="m",
            name="mayor",
            kind=ActorKind.PERSON,
            country="BRA",
            sector="GOV",
            role="mayor",
            mentions=(span("mayor"), span("she")),
        ),
        Actor(id="w", name="Rio Wire", kind=ActorKind.ORGANIZATION, sector="JRN", mentions=(span("Rio Wire"),)),
        Actor(id="x", name="district", kind=ActorKind.ORGANIZATION, mentions=(span("district"),)),
    ),
    statements=(
        Statement(
            id="s2",
            speaker="m",
            source=(span("the mayor"),),
            cue=span("denying"),
            content=(span("Rivals claim the count is over"),),
            act=Act.DENY,
            via=("w",),
        ),
        Statement(
            id="s3",
            speaker="r",
            source=(span("Rivals"),),
            cue=span("claim"),
            content=(span("the count is over"),),
            act=Act.CLAIM,
            stance=Stance.DOUBTING,
            inside="s2",
        ),
        Statement(
            id="s1",
            speaker="m",
            source=(span("she"),),
            cue=span("said"),
            content=(span(REPORT.split("\n")[2].split(" she")[0]),),
            quotation=Quotation.DIRECT,
        ),
    ),
)

PAGE = """\
Rio mayor stays
3 May 2026 · Rio Wire · Ann Oliva · rio.txt

  WHO                                                                                  says  named
  mayor     mayor · BRA · GOV                                                             2      2
  rivals    group                                                                         1      1
  Rio Wire  JRN · organization                                                                   1

  Also named: district.

  WHO SAYS WHAT

  1  mayor (she)  said                                                                  say · quoted
     "I will stay until the last vote of the very last district is counted, and then I will stay
     some more,"

  2  mayor  denying                                                              deny · via Rio Wire
     Rivals claim the count is over

     └ 3  rivals  claim                                                        claim · doubting verb
          the count is over
"""


def test_the_page() -> None:
    assert text.render(RECORD) == PAGE


def test_colours_change_nothing_but_colours() -> None:
    coloured = text.render(RECORD, colour=True)
    assert "\x1b[1;36mmayor\x1b[0m" in coloured
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert "\n".join(line.rstrip() for line in plain.splitlines()) + "\n" == PAGE


def test_a_narrow_page_fits_and_a_wide_terminal_is_not_filled() -> None:
    assert max(cell_len(line) for line in text.render(RECORD, width=50).splitlines()) <= 50
    assert text.render(RECORD, width=300) == PAGE


def test_a_report_without_statements_says_so() -> None:
    page = text.render(Record(document=Document(id="d", text="Rain.", path="rain.txt")))
    assert page == "rain.txt\n\n  WHO SAYS WHAT\n  Nothing in this report is attributed to anybody.\n"


def test_markup_of_the_terminal_library_is_text() -> None:
    page = text.render(Record(document=Document(id="d", text="x", title="[bold]:smile: [/] [link=x]y")))
    assert page.startswith("[bold]:smile: [/] [link=x]y\n")


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(records())
def test_no_text_acts_on_the_terminal(record: Record) -> None:
    page = text.render(record)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)
    assert "\x1b" not in re.sub(r"\x1b\[[0-9;]*m", "", text.render(record, colour=True))
