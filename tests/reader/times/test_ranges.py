from __future__ import annotations

import pytest

from tests.reader.times.flat import ahead, past

GONE = {
    "from March to July": ["2015-03 2015-03-01 2015-07-31", "2015-07 2015-07-01 2015-07-31"],
    "between March and July 2015": ["2015-03 2015-03-01 2015-07-31", "2015-07 2015-07-01 2015-07-31"],
    "from March until July 2015": ["2015-03 2015-03-01 2015-07-31", "2015-07 - 2015-07-31"],
    "from November 2013 to February": ["2013-11 2013-11-01 2014-02-28", "2014-02 2014-02-01 2014-02-28"],
    "from December to February 2014": ["2013-12 2013-12-01 2014-02-28", "2014-02 2014-02-01 2014-02-28"],
    "from early March to late July": ["2015-03 2015-03-01 2015-07-31", "2015-07 2015-07-21 2015-07-31"],
    "from Monday to Friday": ["2016-06-20 2016-06-20 2016-06-24", "2016-06-24 2016-06-24 2016-06-24"],
    "Friday through Monday": ["2016-06-24 2016-06-24 2016-06-27", "2016-06-27 2016-06-27 2016-06-27"],
    "from last Monday to Friday": ["2016-06-27 2016-06-27 2016-07-01", "2016-07-01 2016-07-01 2016-07-01"],
    "from 12 to 15 March 2015": ["2015-03-12 2015-03-12 2015-03-15", "2015-03-15 2015-03-15 2015-03-15"],
    "12–15 May 2014": ["2014-05-12 2014-05-12 2014-05-15", "2014-05-15 2014-05-15 2014-05-15"],
    "on March 12-15, 2015": ["2015-03-12 2015-03-12 2015-03-15", "2015-03-15 2015-03-15 2015-03-15"],
    "from May 12 to June 15, 2014": ["2014-05-12 2014-05-12 2014-06-15", "2014-06-15 2014-06-15 2014-06-15"],
    "from 24 December to 6 January": ["2015-12-24 2015-12-24 2016-01-06", "2016-01-06 2016-01-06 2016-01-06"],
    "from Sept. 14 to Thursday": ["2015-09-14 2015-09-14 2016-06-30", "2016-06-30 2016-06-30 2016-06-30"],
    "from the first to the third quarter of 2015": ["2015-Q3 2015-07-01 2015-09-30"],
    "from the first quarter to the third quarter of 2015": [
        "2015-Q1 2015-01-01 2015-09-30",
        "2015-Q3 2015-07-01 2015-09-30",
    ],
    "from 2010 to 2015": ["2010 2010-01-01 2015-12-31", "2015 2015-01-01 2015-12-31"],
    "in 2010-2015": ["2010 2010-01-01 2015-12-31", "2015 2015-01-01 2015-12-31"],
    "from the 1980s to the 1990s": ["198 1980-01-01 1999-12-31", "199 1990-01-01 1999-12-31"],
    "from Christmas to Easter": ["2015-12-25 2015-12-25 2016-03-27", "2016-03-27 2016-03-27 2016-03-27"],
    "from 3 p.m. to 5 p.m. on Monday": [
        "2016-06-27T15:00 2016-06-27 2016-06-27",
        "2016-06-27T17:00 2016-06-27 2016-06-27",
    ],
}
COMING = {
    "from March to July": ["2017-03 2017-03-01 2017-07-31", "2017-07 2017-07-01 2017-07-31"],
    "between March and July 2017": ["2017-03 2017-03-01 2017-07-31", "2017-07 2017-07-01 2017-07-31"],
    "from Monday to Friday": ["2016-07-04 2016-07-04 2016-07-08", "2016-07-08 2016-07-08 2016-07-08"],
    "between Monday and Wednesday": ["2016-07-04 2016-07-04 2016-07-06", "2016-07-06 2016-07-06 2016-07-06"],
    "from 24 December to 6 January": ["2016-12-24 2016-12-24 2017-01-06", "2017-01-06 2017-01-06 2017-01-06"],
}
APART = {
    "on April 24 and 25": ["2016-04-24 2016-04-24 2016-04-24", "2016-04-25 2016-04-25 2016-04-25"],
    "on 12 and 13 May 2014": ["2014-05-12 2014-05-12 2014-05-12", "2014-05-13 2014-05-13 2014-05-13"],
    "on Monday and Friday": ["2016-06-27 2016-06-27 2016-06-27", "2016-06-24 2016-06-24 2016-06-24"],
    "on Monday to December's delight": ["2016-06-27 2016-06-27 2016-06-27", "2015-12 2015-12-01 2015-12-31"],
    "from 2015 to 2010": ["2015 2015-01-01 -", "2010 2010-01-01 2010-12-31"],
    "on May 5 and 20 people died": ["2016-05-05 2016-05-05 2016-05-05"],
    "on May 5 and 20 of them died": ["2016-05-05 2016-05-05 2016-05-05"],
    "on May 5, 20 people died": ["2016-05-05 2016-05-05 2016-05-05"],
    "on May 20 and 5": ["2016-05-20 2016-05-20 2016-05-20"],
    "from May 5 to 20 percent": ["2016-05-05 2016-05-05 -"],
    "from Monday": ["2016-06-27 2016-06-27 -"],
}


def days(lines: list[str]) -> list[str]:
    """Value, start and end of each."""
    cells = [line.split(" | ") for line in lines]
    return [f"{told.split()[1]} {reach.rsplit(' ', 1)[0]}" for _, told, reach in cells]


@pytest.mark.parametrize("expression", GONE)
def test_a_stretch_that_is_past(expression: str) -> None:
    assert days(past(expression)) == GONE[expression]


@pytest.mark.parametrize("expression", COMING)
def test_a_stretch_to_come(expression: str) -> None:
    assert days(ahead(expression)) == COMING[expression]


@pytest.mark.parametrize("expression", APART)
def test_no_stretch(expression: str) -> None:
    assert days(past(expression)) == APART[expression]


def test_the_ends_have_their_own_words() -> None:
    assert [line.split(" | ")[0] for line in past("on March 12-15, 2015")] == ["March 12", "15, 2015"]
    assert [line.split(" | ")[0] for line in past("from 12 to 15 March 2015")] == ["12", "15 March 2015"]


def test_without_the_day_of_the_report_a_year_that_is_said_counts_for_both() -> None:
    assert days(past("between March and July 2015", None)) == GONE["between March and July 2015"]
    assert days(past("from March to July", None)) == ["- - -", "- - -"]
    assert days(past("from Monday to Friday", None)) == ["- - -", "- - -"]
