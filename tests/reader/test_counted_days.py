"""Days that are counted from another clause: "four days after", "two weeks before"."""

from __future__ import annotations

import pytest

from onrecord.reader.counted_days import counted_days
from onrecord.reader.setting import Setting
from onrecord.record import Date
from tests.reader.builder import build

AFTER = """
    He        PRP  2  nsubj
    spoke     VBD  0  root
    Saturday  NNP  2  obl    time
    four      CD   5  nummod
    days      NNS  8  obl    time
    {mark}    IN   8  mark
    jets      NNS  8  nsubj
    attacked  VBD  2  advcl
    {own}
"""
NOUN = """
    He        PRP  2  nsubj
    spoke     VBD  0  root
    Saturday  NNP  2  obl    time
    four      CD   5  nummod
    days      NNS  8  nmod   time
    after     IN   8  case
    the       DT   8  det
    vote      NN   2  obl    event
"""


def told(table: str, value: str, *days: tuple[str, str]) -> tuple[Date, dict[str, str | None]]:
    """The length of time as it comes out, and the row that each word has."""
    analysis = build(table)
    words = {w.text: w.index for w in analysis.words}
    rows = [
        Date(id=word, span=analysis.span(words[word], words[word] + 1), type="DATE", value=day, start=day, end=day)
        for word, day in days
    ]
    span = analysis.span(words["four"], words["days"] + 1)
    rows.append(Date(id="length", span=span, type="DURATION", value=value))
    found = counted_days(analysis, sorted(rows, key=lambda r: r.span.start))
    asked = Setting(analysis, found, [])
    return next(d for d in found if d.id == "length"), {w: asked.date(i) for w, i in words.items()}


@pytest.mark.parametrize(
    ("mark", "value", "expected"),
    [
        ("after", "P4D", ("2015-11-24", "2015-11-24", "day")),
        ("before", "P4D", ("2015-12-02", "2015-12-02", "day")),
        ("after", "P2W", ("2015-11-11", "2015-11-17", "week")),
        ("although", "P4D", (None, None, None)),
        ("after", "P4M", (None, None, None)),
        ("after", "P9999W", ("1824-04-07", "1824-04-13", "week")),
    ],
)
def test_the_day_is_counted_from_that_of_the_main_clause(
    mark: str, value: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    length, rows = told(AFTER.format(mark=mark, own=""), value, ("Saturday", "2015-11-28"))
    assert (length.start, length.end, length.precision) == expected and length.value == value
    assert rows["spoke"] == "Saturday"
    assert rows["attacked"] == ("length" if expected[0] else None)


def test_it_is_that_of_the_main_clause_where_the_other_one_has_a_day() -> None:
    table = AFTER.replace("Saturday  NNP  2  obl    time", "there     RB   2  advmod")
    length, rows = told(table.format(mark="after", own="Tuesday NNP 8 obl time"), "P4D", ("Tuesday", "2015-11-24"))
    assert (length.start, length.end) == ("2015-11-28", "2015-11-28")
    assert (rows["spoke"], rows["attacked"]) == ("length", "Tuesday")


def test_a_noun_after_it_has_the_day_and_never_that_of_the_clause() -> None:
    length, rows = told(NOUN, "P4D", ("Saturday", "2015-11-28"))
    assert length.start == "2015-11-24" and (rows["spoke"], rows["vote"]) == ("Saturday", "length")
    _, rows = told(NOUN, "P4M", ("Saturday", "2015-11-28"))
    assert (rows["spoke"], rows["vote"]) == ("Saturday", None)


def test_without_any_day_nothing_is_counted() -> None:
    length, rows = told(AFTER.format(mark="after", own=""), "P4D")
    assert length.start is None and rows["attacked"] is None
