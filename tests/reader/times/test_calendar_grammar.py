from __future__ import annotations

import re

import pytest

from tests.reader.times.flat import ahead, past

GONE = {
    "on Wednesday": ["Wednesday | DATE 2016-06-29 | 2016-06-29 2016-06-29 day"],
    "on Thursday": ["Thursday | DATE 2016-06-30 | 2016-06-30 2016-06-30 day"],
    "on Friday": ["Friday | DATE 2016-06-24 | 2016-06-24 2016-06-24 day"],
    "last Wednesday": ["last Wednesday | DATE 2016-06-29 | 2016-06-29 2016-06-29 day"],
    "last Thursday": ["last Thursday | DATE 2016-06-23 | 2016-06-23 2016-06-23 day"],
    "this Wednesday": ["this Wednesday | DATE 2016-06-29 | 2016-06-29 2016-06-29 day"],
    "this Friday": ["this Friday | DATE 2016-07-01 | 2016-07-01 2016-07-01 day"],
    "next Wednesday": ["next Wednesday | DATE 2016-07-06 | 2016-07-06 2016-07-06 day"],
    "this past Friday": ["this past Friday | DATE 2016-06-24 | 2016-06-24 2016-06-24 day"],
    "this coming Monday": ["this coming Monday | DATE 2016-07-04 | 2016-07-04 2016-07-04 day"],
    "earlier on Wednesday": ["Wednesday | DATE 2016-06-29 | 2016-06-29 2016-06-29 day"],
    "Thursday night": ["Thursday night | TIME 2016-06-30TNI | 2016-06-30 2016-06-30 time"],
    "on Monday morning": ["Monday morning | TIME 2016-06-27TMO | 2016-06-27 2016-06-27 time"],
    "on Sat. night": ["Sat. night | TIME 2016-06-25TNI | 2016-06-25 2016-06-25 time"],
    "early Monday": ["early Monday | DATE 2016-06-27 | 2016-06-27 2016-06-27 day"],
    "late Tuesday night": ["late Tuesday night | TIME 2016-06-28TNI | 2016-06-28 2016-06-28 time"],
    "on Friday of last week": ["Friday of last week | DATE 2016-06-24 | 2016-06-24 2016-06-24 day"],
    "on Monday of this week": ["Monday of this week | DATE 2016-06-27 | 2016-06-27 2016-06-27 day"],
    "on the first Monday of May": ["first Monday of May | DATE 2016-05-02 | 2016-05-02 2016-05-02 day"],
    "on the last Friday of September": ["last Friday of September | DATE 2015-09-25 | 2015-09-25 2015-09-25 day"],
    "on the second Tuesday in November 2014": [
        "second Tuesday in November 2014 | DATE 2014-11-11 | 2014-11-11 2014-11-11 day"
    ],
    "on 24 November": ["24 November | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on Nov. 24": ["Nov. 24 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on November 24th": ["November 24th | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on the 24th of November": ["the 24th of November | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on November 24, 2015": ["November 24, 2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on Nov 24 2015": ["Nov 24 2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on Tuesday, 24 November 2015": ["Tuesday, 24 November 2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on Tuesday, November 24": ["Tuesday, November 24 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on MONDAY, 5 MAY 2014": ["MONDAY, 5 MAY 2014 | DATE 2014-05-05 | 2014-05-05 2014-05-05 day"],
    "on the Fourth of July": ["the Fourth of July | DATE 2016-07-04 | 2016-07-04 2016-07-04 day"],
    "on 29 February": ["29 February | DATE 2016-02-29 | 2016-02-29 2016-02-29 day"],
    "on Christmas Day": ["Christmas Day | DATE 2015-12-25 | 2015-12-25 2015-12-25 day"],
    "on Christmas Eve 2014": ["Christmas Eve 2014 | DATE 2014-12-24 | 2014-12-24 2014-12-24 day"],
    "last Easter": ["last Easter | DATE 2016-03-27 | 2016-03-27 2016-03-27 day"],
    "on Good Friday": ["Good Friday | DATE 2016-03-25 | 2016-03-25 2016-03-25 day"],
    "on Thanksgiving": ["Thanksgiving | DATE 2015-11-26 | 2015-11-26 2015-11-26 day"],
    "on New Year's Day": ["New Year's Day | DATE 2016-01-01 | 2016-01-01 2016-01-01 day"],
    "on New Year's Eve": ["New Year's Eve | DATE 2015-12-31 | 2015-12-31 2015-12-31 day"],
    "on Valentine's Day": ["Valentine's Day | DATE 2016-02-14 | 2016-02-14 2016-02-14 day"],
}

COMING = {
    "on Wednesday": ["Wednesday | DATE 2016-07-06 | 2016-07-06 2016-07-06 day"],
    "on Thursday": ["Thursday | DATE 2016-06-30 | 2016-06-30 2016-06-30 day"],
    "on Friday": ["Friday | DATE 2016-07-01 | 2016-07-01 2016-07-01 day"],
    "next Friday": ["next Friday | DATE 2016-07-01 | 2016-07-01 2016-07-01 day"],
    "next Thursday": ["next Thursday | DATE 2016-07-07 | 2016-07-07 2016-07-07 day"],
    "this Friday": ["this Friday | DATE 2016-07-01 | 2016-07-01 2016-07-01 day"],
    "last Friday": ["last Friday | DATE 2016-06-24 | 2016-06-24 2016-06-24 day"],
    "Monday night": ["Monday night | TIME 2016-07-04TNI | 2016-07-04 2016-07-04 time"],
    "until Friday": ["Friday | DATE 2016-07-01 | - 2016-07-01 day"],
    "on Friday of next week": ["Friday of next week | DATE 2016-07-08 | 2016-07-08 2016-07-08 day"],
    "on the first Monday of October": ["first Monday of October | DATE 2016-10-03 | 2016-10-03 2016-10-03 day"],
    "on 24 November": ["24 November | DATE 2016-11-24 | 2016-11-24 2016-11-24 day"],
    "on 4 March": ["4 March | DATE 2017-03-04 | 2017-03-04 2017-03-04 day"],
    "on Christmas": ["Christmas | DATE 2016-12-25 | 2016-12-25 2016-12-25 day"],
}

FIGURES = {
    "on 2015-11-24": ["2015-11-24 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on 2015-11-24T10:00:00Z": ["2015-11-24T10:00:00Z | TIME 2015-11-24T10:00 | 2015-11-24 2015-11-24 time"],
    "at 2015-11-24T23:59": ["2015-11-24T23:59 | TIME 2015-11-24T23:59 | 2015-11-24 2015-11-24 time"],
    "on 24/11/2015": ["24/11/2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on 11/24/2015": ["11/24/2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on 05/06/2016": ["05/06/2016 | DATE 2016-05-06 | 2016-05-06 2016-05-06 day"],
    "on 29/02/2016": ["29/02/2016 | DATE 2016-02-29 | 2016-02-29 2016-02-29 day"],
    "on 9/8/1999": ["9/8/1999 | DATE 1999-09-08 | 1999-09-08 1999-09-08 day"],
    "on 24.11.2015": ["24.11.2015 | DATE 2015-11-24 | 2015-11-24 2015-11-24 day"],
    "on 5.6.2016": ["5.6.2016 | DATE 2016-06-05 | 2016-06-05 2016-06-05 day"],
}

MONTHS = {
    "in March": ["March | DATE 2016-03 | 2016-03-01 2016-03-31 month"],
    "in June": ["June | DATE 2016-06 | 2016-06-01 2016-06-30 month"],
    "in November": ["November | DATE 2015-11 | 2015-11-01 2015-11-30 month"],
    "last November": ["last November | DATE 2015-11 | 2015-11-01 2015-11-30 month"],
    "last June": ["last June | DATE 2015-06 | 2015-06-01 2015-06-30 month"],
    "this November": ["this November | DATE 2016-11 | 2016-11-01 2016-11-30 month"],
    "next March": ["next March | DATE 2017-03 | 2017-03-01 2017-03-31 month"],
    "in March 2011": ["March 2011 | DATE 2011-03 | 2011-03-01 2011-03-31 month"],
    "in Sept. 2015": ["Sept. 2015 | DATE 2015-09 | 2015-09-01 2015-09-30 month"],
    "in November of last year": ["November of last year | DATE 2015-11 | 2015-11-01 2015-11-30 month"],
    "in May of this year": ["May of this year | DATE 2016-05 | 2016-05-01 2016-05-31 month"],
    "in the August heat": ["August | DATE 2015-08 | 2015-08-01 2015-08-31 month"],
    "the March vote": ["March | DATE 2016-03 | 2016-03-01 2016-03-31 month"],
    "in the May election": ["May | DATE 2016-05 | 2016-05-01 2016-05-31 month"],
    "since late September 2015": ["late September 2015 | DATE 2015-09 | 2015-09-21 - month"],
    "in early May": ["early May | DATE 2016-05 | 2016-05-01 2016-05-10 month"],
    "in mid-November": ["mid-November | DATE 2015-11 | 2015-11-11 2015-11-20 month"],
    "at the beginning of May": ["beginning of May | DATE 2016-05 | 2016-05-01 2016-05-10 month"],
}

MONTHS_TO_COME = {
    "in March": ["March | DATE 2017-03 | 2017-03-01 2017-03-31 month"],
    "in June": ["June | DATE 2016-06 | 2016-06-01 2016-06-30 month"],
    "in November": ["November | DATE 2016-11 | 2016-11-01 2016-11-30 month"],
    "last November": ["last November | DATE 2015-11 | 2015-11-01 2015-11-30 month"],
    "next June": ["next June | DATE 2017-06 | 2017-06-01 2017-06-30 month"],
    "by the end of May": ["end of May | DATE 2017-05 | - 2017-05-31 month"],
}

PERIODS = {
    "in the third quarter of 2023": ["the third quarter of 2023 | DATE 2023-Q3 | 2023-07-01 2023-09-30 quarter"],
    "in Q3 2023": ["Q3 2023 | DATE 2023-Q3 | 2023-07-01 2023-09-30 quarter"],
    "in Q3": ["Q3 | DATE 2015-Q3 | 2015-07-01 2015-09-30 quarter"],
    "in the first quarter": ["the first quarter | DATE 2016-Q1 | 2016-01-01 2016-03-31 quarter"],
    "in the third-quarter": ["the third-quarter | DATE 2015-Q3 | 2015-07-01 2015-09-30 quarter"],
    "in last year's third quarter": ["last year's third quarter | DATE 2015-Q3 | 2015-07-01 2015-09-30 quarter"],
    "in the fourth quarter of last year": [
        "the fourth quarter of last year | DATE 2015-Q4 | 2015-10-01 2015-12-31 quarter"
    ],
    "in the last quarter of 2015": ["the last quarter of 2015 | DATE 2015-Q4 | 2015-10-01 2015-12-31 quarter"],
    "in the first half of 2015": ["the first half of 2015 | DATE 2015-H1 | 2015-01-01 2015-06-30 half"],
    "in the last half of 1989": ["the last half of 1989 | DATE 1989-H2 | 1989-07-01 1989-12-31 half"],
    "in 2014's fourth quarter": ["2014's fourth quarter | DATE 2014-Q4 | 2014-10-01 2014-12-31 quarter"],
    "the 2015 fourth quarter": ["the 2015 fourth quarter | DATE 2015-Q4 | 2015-10-01 2015-12-31 quarter"],
    "in the summer of 2014": ["the summer of 2014 | DATE 2014-SU | 2014-06-01 2014-08-31 season"],
    "last summer": ["last summer | DATE 2015-SU | 2015-06-01 2015-08-31 season"],
    "this summer": ["this summer | DATE 2016-SU | 2016-06-01 2016-08-31 season"],
    "next summer": ["next summer | DATE 2017-SU | 2017-06-01 2017-08-31 season"],
    "in winter": ["winter | DATE 2015-WI | 2015-12-01 2016-02-29 season"],
    "in the winter of 2015": ["the winter of 2015 | DATE 2015-WI | 2015-12-01 2016-02-29 season"],
    "last winter": ["last winter | DATE 2015-WI | 2015-12-01 2016-02-29 season"],
    "last fall": ["last fall | DATE 2015-FA | 2015-09-01 2015-11-30 season"],
    "in the fall of 1989": ["the fall of 1989 | DATE 1989-FA | 1989-09-01 1989-11-30 season"],
    "in spring 2015": ["spring 2015 | DATE 2015-SP | 2015-03-01 2015-05-31 season"],
}

YEARS = {
    "in 2015": ["2015 | DATE 2015 | 2015-01-01 2015-12-31 year"],
    "in 1066": ["1066 | DATE 1066 | 1066-01-01 1066-12-31 year"],
    "in the year 2015": ["2015 | DATE 2015 | 2015-01-01 2015-12-31 year"],
    "in nineteen ninety-six": ["nineteen ninety-six | DATE 1996 | 1996-01-01 1996-12-31 year"],
    "in the year two thousand and eight": ["two thousand and eight | DATE 2008 | 2008-01-01 2008-12-31 year"],
    "since 2011": ["2011 | DATE 2011 | 2011-01-01 - year"],
    "by 2050": ["2050 | DATE 2050 | - 2050-12-31 year"],
    "in late 2015": ["late 2015 | DATE 2015 | 2015-09-01 2015-12-31 year"],
    "in mid-2015": ["mid-2015 | DATE 2015 | 2015-05-03 2015-08-31 year"],
    "at the end of 2016": ["end of 2016 | DATE 2016 | 2016-09-01 2016-12-31 year"],
    "early in the year": ["early in the year | DATE 2016 | 2016-01-01 2016-05-01 year"],
    "by year-end 2015": ["year-end 2015 | DATE 2015 | - 2015-12-31 year"],
    "by the end of the decade": ["the end of the decade | DATE 201 | - 2019-12-31 decade"],
    "in the 1990s": ["the 1990s | DATE 199 | 1990-01-01 1999-12-31 decade"],
    "in the 1990's": ["the 1990's | DATE 199 | 1990-01-01 1999-12-31 decade"],
    "in the '80s": ["the '80s | DATE 198 | 1980-01-01 1989-12-31 decade"],
    "in the 80s": ["the 80s | DATE 198 | 1980-01-01 1989-12-31 decade"],
    "in the late 1980s": ["the late 1980s | DATE 198 | 1986-09-01 1989-12-31 decade"],
    "in the mid-1990s": ["the mid-1990s | DATE 199 | 1993-05-02 1996-08-31 decade"],
    "in the nineties": ["the nineties | DATE 199 | 1990-01-01 1999-12-31 decade"],
    "at the end of the 1990s": ["the end of the 1990s | DATE 199 | 1996-09-01 1999-12-31 decade"],
    "in the 1st century": ["the 1st century | DATE 00 | 0001-01-01 0099-12-31 century"],
    "in the 19th century": ["the 19th century | DATE 18 | 1800-01-01 1899-12-31 century"],
    "in the twentieth century": ["the twentieth century | DATE 19 | 1900-01-01 1999-12-31 century"],
    "in the early 20th century": ["the early 20th century | DATE 19 | 1900-01-01 1933-05-02 century"],
}


@pytest.mark.parametrize("expression", GONE)
def test_a_day_that_is_past(expression: str) -> None:
    assert past(expression) == GONE[expression]


@pytest.mark.parametrize("expression", COMING)
def test_a_day_to_come(expression: str) -> None:
    assert ahead(expression) == COMING[expression]


@pytest.mark.parametrize("expression", FIGURES)
def test_a_day_in_figures(expression: str) -> None:
    assert past(expression) == FIGURES[expression]


@pytest.mark.parametrize("expression", MONTHS)
def test_a_month_that_is_past(expression: str) -> None:
    assert past(expression) == MONTHS[expression]


@pytest.mark.parametrize("expression", MONTHS_TO_COME)
def test_a_month_to_come(expression: str) -> None:
    assert ahead(expression) == MONTHS_TO_COME[expression]


@pytest.mark.parametrize("expression", PERIODS)
def test_a_quarter_half_or_season(expression: str) -> None:
    assert past(expression) == PERIODS[expression]


@pytest.mark.parametrize("expression", YEARS)
def test_years_decades_and_centuries(expression: str) -> None:
    assert past(expression) == YEARS[expression]


def test_a_day_without_its_year_is_the_near_one_where_the_tense_would_have_it_almost_a_year_away() -> None:
    assert past("on July 20") == ["July 20 | DATE 2016-07-20 | 2016-07-20 2016-07-20 day"]
    assert ahead("on May 20") == ["May 20 | DATE 2016-05-20 | 2016-05-20 2016-05-20 day"]


def test_a_weekday_that_is_said_with_its_day_decides_the_year() -> None:
    assert past("on Friday, May 13") == ["Friday, May 13 | DATE 2016-05-13 | 2016-05-13 2016-05-13 day"]
    assert past("on Friday, November 25") == ["Friday, November 25 | DATE 2016-11-25 | 2016-11-25 2016-11-25 day"]
    assert past("on Sunday, November 25") == ["Sunday, November 25 | DATE 2015-11-25 | 2015-11-25 2015-11-25 day"]
    assert past("on Wednesday, May 13") == ["Wednesday, May 13 | DATE 2015-05-13 | 2015-05-13 2015-05-13 day"]


NO_NAMES = """
    may go | march on | the second | in room 1200 | F-2000 | $2000 | no. 2015 | 24/7 | 3-1 | on 1.2 | 10.45.2019
    in the fall | the sun | a mon | 5 6 | 1.2.3 | in 12,015 | 2015%
"""


@pytest.mark.parametrize("words", [words.strip() for words in re.split(r"[|\n]", NO_NAMES.strip())])
def test_no_name_of_the_calendar(words: str) -> None:
    assert past(words) == []
