from __future__ import annotations

import pytest

from tests.reader.times.flat import dated, past

SPOKEN_OF = {
    "It rained on 24 November 2015. The next day it stopped.": "2015-11-25",
    "It rained on 24 November 2015. It was dry the previous week.": "2015-W47",
    "It rained on 24 November 2015. Three weeks earlier it snowed.": "2015-W45",
    "It rained on 24 November 2015. The day before it snowed. It stopped that night.": "2015-11-24TNI",
    "It rained on 24 November 2015. It stopped in the evening.": "2015-11-24TEV",
    "It rained on 24 November 2015. Three hours later it stopped.": "2015-11-24",
    "It rained on 24 November 2015. 48 hours later it stopped.": "2015-11-26",
    "It rained on 24 November 2015. At 3 p.m. it stopped.": "2015-11-24T15:00",
    "It rained on 24 November 2015. It stopped the same day.": "2015-11-24",
    "It rained on March 5, 2014. It was dry the previous Friday.": "2014-02-28",
    "It rained on March 5, 2014. It was dry the following month.": "2014-04",
    "It rained on March 5, 2014. Two days later it stopped. A year earlier it snowed.": "2013",
    "It rained on March 5, 2014. The next morning it snowed. Later in the day it stopped.": "2014-03-06",
    "It rained on July 4, 2016. It had been dry in February. Two days later it stopped.": "2016-07-06",
    "It rained on March 5, 2014. In October 2009 it was dry. It stopped in the morning.": "2014-03-05TMO",
    "It rained in October 2009. Two months later it stopped.": "2009-12",
    "It rained in March 2011. It was dry the previous November.": "2010-11",
    "It rained in 2014. The following year it snowed.": "2015",
    "It rained in 2014. The following year it snowed. Two years later it stopped.": "2017",
    "It rained in the third quarter of 2015. It was dry in the quarter.": "2015-Q3",
    "It rained in the third quarter of 2015. It was dry in the year-earlier quarter.": "2014-Q3",
    "It rained in the third quarter of 2015. It was dry in the corresponding period last year.": "2014-Q3",
    "It rained in the third quarter of 2015, up from a year earlier.": "2014-Q3",
    "It rained on Monday. It was dry yesterday.": "2016-06-29",
    "It rained on Monday. Two days ago it was dry.": "2016-06-28",
    "It rained on Monday. It will be dry next week.": "2016-W27",
}


@pytest.mark.parametrize("text", SPOKEN_OF)
def test_times_counted_from_the_time_that_the_text_speaks_of(text: str) -> None:
    assert dated(text)[-1].split(" | ")[1].split()[1] == SPOKEN_OF[text]


def test_what_is_past_is_not_counted_from_what_is_to_come() -> None:
    lines = dated("It rained on 24 November 2015. The deadline is 24 December 2016. The next day it stopped.")
    assert lines[-1].startswith("The next day | DATE 2015-11-25 |")


def test_the_quarter_of_no_year_is_none() -> None:
    assert dated("It rained in the quarter.") == []
    assert dated("It rained in the year-earlier period.") == []


RELATIVE = """
    on Wednesday | last November | in November | on 24 November | yesterday | two days ago | last year | this morning
    at noon | in the third quarter | on Christmas | the previous week | that day | the next day | tonight
    late last month | over the weekend | in two days' time | on Friday of last week | on the first Monday of May
    in November of last year | by year's end | three hours ago | earlier this month
"""


@pytest.mark.parametrize("expression", [e.strip() for line in RELATIVE.strip().splitlines() for e in line.split("|")])
@pytest.mark.parametrize("published", [None, "", "2016", "2016-06", "last week", "2016-02-31", "10000-01-01"])
def test_without_the_day_of_the_report_what_is_counted_from_it_has_no_value(
    expression: str, published: str | None
) -> None:
    (line,) = past(expression, published)
    _, told, reach = line.split(" | ")
    assert told in ("DATE -", "TIME -")
    assert reach == "- - -"


@pytest.mark.parametrize(
    ("expression", "line"),
    [
        ("on 24 November 2015", "24 November 2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"),
        ("since March 2011", "March 2011 | DATE 2011-03 | 2011-03-01 - month"),
        ("in the 1990s", "the 1990s | DATE 199 | 1990-01-01 1999-12-31 decade"),
        ("for two years", "two years | DURATION P2Y | - - -"),
        ("over the last two years", "over the last two years | DURATION P2Y | - - -"),
        ("every Friday", "every Friday | SET XXXX-WXX-5 | - - -"),
        ("now", "now | DATE PRESENT_REF | - - -"),
        ("years ago", "years ago | DATE PAST_REF | - - -"),
        ("on Easter 2016", "Easter 2016 | DATE 2016-03-27 | 2016-03-27 2016-03-27 day"),
        ("on the first Monday of May 2016", "first Monday of May 2016 | DATE 2016-05-02 | 2016-05-02 2016-05-02 day"),
    ],
)
def test_without_the_day_of_the_report_the_rest_stands(expression: str, line: str) -> None:
    assert past(expression, None) == [line]


def test_without_the_day_of_the_report_times_are_counted_from_a_day_that_the_text_names() -> None:
    lines = dated("It rained on 24 November 2015. The next day it stopped. Two weeks ago it snowed.", None)
    assert [line.split(" | ")[1] for line in lines] == ["DATE 2015-11-24", "DATE 2015-11-25", "DATE -"]


def test_the_day_of_a_report_with_its_time() -> None:
    assert past("yesterday", "2016-06-30T07:34+02:00") == past("yesterday", "2016-06-30")


EDGES = {
    "0001-01-01": {
        "today": "0001-01-01", "yesterday": "-", "tomorrow": "0001-01-02", "last week": "-", "last month": "-",
        "last year": "-", "last Monday": "-", "last December": "-", "last winter": "-", "last Easter": "-",
        "two years ago": "-", "on Easter of last year": "-", "on Thanksgiving last year": "-", "last decade": "-",
        "this decade": "000",
    },
    "9999-12-31": {
        "today": "9999-12-31", "yesterday": "9999-12-30", "tomorrow": "-", "next week": "-", "next month": "-",
        "next year": "-", "next Monday": "-", "next January": "-", "next summer": "-", "next Easter": "-",
        "two years from now": "-", "on Christmas of next year": "-", "on Thanksgiving next year": "-",
        "next decade": "-", "this century": "99",
    },
}  # fmt: skip


@pytest.mark.parametrize(("published", "expression"), [(day, e) for day in EDGES for e in EDGES[day]])
def test_nothing_leaves_the_calendar(published: str, expression: str) -> None:
    (line,) = past(expression, published)
    assert line.split(" | ")[1].split()[1] == EDGES[published][expression]


ABSURD = {
    "on 31 February": ["31 February | DATE - | - - -"],
    "on 31 February 2016": ["31 February 2016 | DATE - | - - -"],
    "on February 29, 2015": ["February 29, 2015 | DATE - | - - -"],
    "on May 32, 2016": ["May 32, 2016 | DATE - | - - -"],
    "on the 99th of May": ["the 99th of May | DATE - | - - -"],
    "on 13/13/2020": ["13/13/2020 | DATE - | - - -"],
    "on 2016-13-45": ["2016-13-45 | DATE - | - - -"],
    "on 2016-00-00": ["2016-00-00 | DATE - | - - -"],
    "on the fifth Monday of June": ["fifth Monday of June | DATE - | - - -"],
    "in the year 0": [],
    "on 0000-01-01": [],
    "on 00/00/2020": [],
    "in the 0th century": [],
    "in the 100th century": [],
    "in the fifth quarter of 2016": ["2016 | DATE 2016 | 2016-01-01 2016-12-31 year"],
    "in 99999999999 days": ["99999999999 days | DURATION P99999999999D | - - -"],
    "99999999999 days ago": ["99999999999 days ago | DATE - | - - -"],
    "in 99999999999 days' time": ["99999999999 days' time | DATE - | - - -"],
    "10 million years ago": ["10 million years ago | DATE - | - - -"],
    "9999 decades from now": ["9999 decades from now | DATE - | - - -"],
    "2016 years ago": ["2016 years ago | DATE - | - - -"],
    "2015 years ago": ["2015 years ago | DATE 0001 | 0001-01-01 0001-12-31 year"],
    "14,400 minutes ago": ["14,400 minutes ago | TIME 2016-06-20 | 2016-06-20 2016-06-20 day"],
    "a trillion seconds ago": ["a trillion seconds ago | TIME - | - - -"],
    "over the last 9999999999 years": ["over the last 9999999999 years | DURATION P9999999999Y | - - -"],
    "over the last 2017 years": ["over the last 2017 years | DURATION P2017Y | - - -"],
    f"in {'9' * 400} days": ["days | DURATION PXD | - - -"],
    f"{'9' * 400} years ago": ["years ago | DATE PAST_REF | - - -"],
    f"on {'9' * 400} May": [],
    f"on May {'9' * 400}": [],
    f"in the {'9' * 400}th century": [],
    f"in {'9' * 400}": [],
    f"for 9 {'trillion ' * 40}years": ["years | DURATION PXY | - - -"],
    f"every 9 {'trillion ' * 40}days": ["days | DURATION PXD | - - -"],
    f"the last 9 {'trillion ' * 40}days": ["days | DURATION PXD | - - -"],
    "-5 days ago": ["5 days ago | DATE 2016-06-25 | 2016-06-25 2016-06-25 day"],
    "0 days ago": ["0 days ago | DATE 2016-06-30 | 2016-06-30 2016-06-30 day"],
}


@pytest.mark.parametrize("expression", ABSURD, ids=lambda e: e[:40])
def test_what_cannot_be_has_no_value(expression: str) -> None:
    assert past(expression) == ABSURD[expression]
