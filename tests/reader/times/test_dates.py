from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.reader.analysis import Analysis
from onrecord.reader.dates import dates, report_day
from onrecord.reader.lexer import Token, tokens
from onrecord.reader.times.grammar import expressions
from tests.reader.builder import build
from tests.reader.times.flat import THURSDAY, dated, flat


def read(table: str) -> list[tuple[str, str | None]]:
    """Span and value of each date of a table of words, in a report of that Thursday."""
    built = build(table)
    analysis = Analysis(replace(built.document, published=THURSDAY), built.reading)
    return [(row.span.text, row.value) for row in dates(analysis)]


def test_may_the_verb_is_no_month() -> None:
    assert read("They PRP 3 nsubj\nmay MD 3 aux\ngo VB 0 root\nin IN 5 case\nMay NNP 3 obl") == [("May", "2017-05")]
    assert read("In IN 2 case\nMay NNP 4 obl\nit PRP 4 nsubj\nrained VBD 0 root") == [("May", "2016-05")]
    assert read("To TO 2 mark\nMay VB 0 root") == []


def test_march_the_verb_is_no_month() -> None:
    assert read("To TO 2 mark\nMarch VB 0 root\non RP 2 advmod") == []


def test_a_number_of_people_is_no_year() -> None:
    assert read("2019 CD 2 nummod\npeople NNS 3 nsubj\nmarched VBD 0 root") == []
    assert read("In IN 2 case\n2019 CD 4 obl\npeople NNS 4 nsubj\nmarched VBD 0 root") == [("2019", "2019")]
    assert read("Its PRP$ 3 nmod:poss\n2019 CD 3 nummod\nresults NNS 4 nsubj\nrose VBD 0 root") == [("2019", "2019")]


def test_the_clause_decides_which_friday_is_meant() -> None:
    table = """
        It      PRP  2  nsubj
        rained  VBD  0  root
        on      IN   4  case
        Friday  NNP  2  obl
        and     CC   7  cc
        will    MD   7  aux
        rain    VB   2  conj
        on      IN   9  case
        Friday  NNP  7  obl
    """
    assert read(table) == [("Friday", "2016-06-24"), ("Friday", "2016-07-01")]


@pytest.mark.parametrize(
    ("expression", "start", "end"),
    [
        ("since Wednesday", "2016-06-29", None),
        ("since the 1990s", "1990-01-01", None),
        ("since early May", "2016-05-01", None),
        ("from Wednesday", "2016-06-29", None),
        ("until 2020", None, "2020-12-31"),
        ("till 2020", None, "2020-12-31"),
        ("by mid-2017", None, "2017-08-31"),
        ("before 2015", "2015-01-01", "2015-12-31"),
        ("after 2015", "2015-01-01", "2015-12-31"),
        ("in about 2015", "2015-01-01", "2015-12-31"),
        ("more than a year earlier", "2015-01-01", "2015-12-31"),
        ("up from a year earlier", "2015-01-01", "2015-12-31"),
    ],
)
def test_since_and_until_leave_an_end_open(expression: str, start: str | None, end: str | None) -> None:
    (row,) = dates(flat(f"It rained {expression}."))
    assert (row.start, row.end) == (start, end)


def test_a_row() -> None:
    (row,) = dates(flat("It rained on the last day of May 2016."))
    assert row.span.text == "May 2016"
    assert (row.type, row.value, row.start, row.end, row.precision) == (
        "DATE",
        "2016-05",
        "2016-05-01",
        "2016-05-31",
        "month",
    )
    assert row.id.startswith("date-")


def test_ids_differ_by_place_and_are_the_same_each_time() -> None:
    rows = dates(flat("It rained on Monday. It rained on Monday."))
    assert len({row.id for row in rows}) == 2
    assert rows == dates(flat("It rained on Monday. It rained on Monday."))


def test_a_year_that_begins_a_line() -> None:
    assert dated("It rained.\n2015 was dry.") == ["2015 | DATE 2015 | 2015-01-01 2015-12-31 year"]


def test_a_date_does_not_run_into_the_next_line() -> None:
    assert [line.split(" |")[0] for line in dated("It rained on Friday\nMay 5\n2015")] == ["Friday", "May 5", "2015"]


def test_a_date_runs_on_where_lines_are_wrapped() -> None:
    lines = [
        "It rained for so long that nobody in all of the town could",
        "remember when it had begun, which was on May",
    ]
    text = "\n".join(
        [*lines, "5, 2014, and it went on, as the old tell, until the twelfth", "of June in that year. " * 3]
    )
    text += "\n" + "\n".join(["and nobody went out in the rain, unless they had to do so"] * 4)
    assert dated(text)[0] == "May\n5, 2014 | DATE 2014-05-05 | 2014-05-05 2014-05-05 day"


def test_spaces_of_any_kind_and_capitals() -> None:
    assert dated("IT RAINED ON 5\u00a0MAY\u2009 2014.")[0].startswith("5\u00a0MAY\u2009 2014 | DATE 2014-05-05 |")


@pytest.mark.parametrize("text", ["", " ", "\n", "It rained.", "…"])
def test_texts_without_dates(text: str) -> None:
    assert dated(text) == []


def test_the_day_of_a_report() -> None:
    assert str(report_day("2016-06-30")) == "2016-06-30"
    assert str(report_day("2016-06-30T07:34+02:00")) == "2016-06-30"
    assert report_day(None) is report_day("2016-06") is report_day("2016-02-31") is report_day("0000-01-01") is None


class Counted(list[Token]):
    """Tokens that count how often they are asked for."""

    asked = 0

    def __getitem__(self, i):  # type: ignore[no-untyped-def]
        self.asked += 1
        return super().__getitem__(i)


@pytest.mark.parametrize(
    "words", ["past ", "this last ", "the same ", "9 trillion ", "12-", "12 to ", "nineteen ", "May 5 and "]
)
def test_the_work_grows_with_the_text_and_no_faster(words: str) -> None:
    work = []
    for size in (200, 400):
        counted = Counted(tokens(words * size))
        list(expressions(counted))
        work.append(counted.asked)
    assert work[1] < 2.1 * work[0] + 100
