from __future__ import annotations

import re

import pytest

from onrecord.reader.times.relative_grammar import length_value
from tests.reader.times.flat import ahead, past

COUNTED = {
    "today": ["today | DATE 2016-06-30 | 2016-06-30 2016-06-30 day"],
    "yesterday": ["yesterday | DATE 2016-06-29 | 2016-06-29 2016-06-29 day"],
    "tomorrow": ["tomorrow | DATE 2016-07-01 | 2016-07-01 2016-07-01 day"],
    "the day before yesterday": ["the day before yesterday | DATE 2016-06-28 | 2016-06-28 2016-06-28 day"],
    "the day after tomorrow": ["the day after tomorrow | DATE 2016-07-02 | 2016-07-02 2016-07-02 day"],
    "yesterday morning": ["yesterday morning | TIME 2016-06-29TMO | 2016-06-29 2016-06-29 time"],
    "tonight": ["tonight | TIME 2016-06-30TNI | 2016-06-30 2016-06-30 time"],
    "overnight": ["overnight | TIME 2016-06-30TNI | 2016-06-30 2016-06-30 time"],
    "last night": ["last night | TIME 2016-06-29TNI | 2016-06-29 2016-06-29 time"],
    "this morning": ["this morning | TIME 2016-06-30TMO | 2016-06-30 2016-06-30 time"],
    "before dawn": ["dawn | TIME 2016-06-30TMO | 2016-06-30 2016-06-30 time"],
    "at midday": ["midday | TIME 2016-06-30TMI | 2016-06-30 2016-06-30 time"],
    "two days ago": ["two days ago | DATE 2016-06-28 | 2016-06-28 2016-06-28 day"],
    "three weeks ago": ["three weeks ago | DATE 2016-W23 | 2016-06-06 2016-06-12 week"],
    "six months ago": ["six months ago | DATE 2015-12 | 2015-12-01 2015-12-31 month"],
    "a year ago": ["a year ago | DATE 2015 | 2015-01-01 2015-12-31 year"],
    "ten years ago": ["ten years ago | DATE 2006 | 2006-01-01 2006-12-31 year"],
    "two decades ago": ["two decades ago | DATE 1996 | 1996-01-01 1996-12-31 year"],
    "two and a half years ago": ["two and a half years ago | DATE 2013 | 2013-01-01 2013-12-31 year"],
    "a century ago": ["a century ago | DATE 1916 | 1916-01-01 1916-12-31 year"],
    "2000 years ago": ["2000 years ago | DATE 0016 | 0016-01-01 0016-12-31 year"],
    "years ago": ["years ago | DATE PAST_REF | - - -"],
    "decades ago": ["decades ago | DATE PAST_REF | - - -"],
    "3 hours ago": ["3 hours ago | TIME 2016-06-30 | 2016-06-30 2016-06-30 day"],
    "48 hours ago": ["48 hours ago | TIME 2016-06-28 | 2016-06-28 2016-06-28 day"],
    "36 hours ago": ["36 hours ago | TIME - | - - -"],
    "last week": ["last week | DATE 2016-W25 | 2016-06-20 2016-06-26 week"],
    "this week": ["this week | DATE 2016-W26 | 2016-06-27 2016-07-03 week"],
    "next week": ["next week | DATE 2016-W27 | 2016-07-04 2016-07-10 week"],
    "last month": ["last month | DATE 2016-05 | 2016-05-01 2016-05-31 month"],
    "this month": ["this month | DATE 2016-06 | 2016-06-01 2016-06-30 month"],
    "next month": ["next month | DATE 2016-07 | 2016-07-01 2016-07-31 month"],
    "this quarter": ["this quarter | DATE 2016-Q2 | 2016-04-01 2016-06-30 quarter"],
    "last quarter": ["last quarter | DATE 2016-Q1 | 2016-01-01 2016-03-31 quarter"],
    "last year": ["last year | DATE 2015 | 2015-01-01 2015-12-31 year"],
    "this year": ["this year | DATE 2016 | 2016-01-01 2016-12-31 year"],
    "next year": ["next year | DATE 2017 | 2017-01-01 2017-12-31 year"],
    "last decade": ["last decade | DATE 200 | 2000-01-01 2009-12-31 decade"],
    "this century": ["this century | DATE 20 | 2000-01-01 2099-12-31 century"],
    "last weekend": ["last weekend | DATE 2016-W25-WE | 2016-06-25 2016-06-26 weekend"],
    "this weekend": ["this weekend | DATE 2016-W25-WE | 2016-06-25 2016-06-26 weekend"],
    "over the weekend": ["the weekend | DATE 2016-W25-WE | 2016-06-25 2016-06-26 weekend"],
    "the previous week": ["the previous week | DATE 2016-W25 | 2016-06-20 2016-06-26 week"],
    "earlier this month": ["earlier this month | DATE 2016-06 | 2016-06-01 2016-06-30 month"],
    "later this year": ["later this year | DATE 2016 | 2016-01-01 2016-12-31 year"],
    "late last month": ["late last month | DATE 2016-05 | 2016-05-21 2016-05-31 month"],
    "early next week": ["early next week | DATE 2016-W27 | 2016-07-04 2016-07-05 week"],
    "late last week": ["late last week | DATE 2016-W25 | 2016-06-23 2016-06-26 week"],
    "at the end of last week": ["the end of last week | DATE 2016-W25 | 2016-06-23 2016-06-26 week"],
    "by year's end": ["year's end | DATE 2016 | - 2016-12-31 year"],
    "by the end of the year": ["the end of the year | DATE 2016 | - 2016-12-31 year"],
    "by the end of the month": ["the end of the month | DATE 2016-06 | - 2016-06-30 month"],
    "two weeks from now": ["two weeks from now | DATE 2016-W28 | 2016-07-11 2016-07-17 week"],
    "a week from today": ["a week from today | DATE 2016-W27 | 2016-07-04 2016-07-10 week"],
    "in two days' time": ["two days' time | DATE 2016-07-02 | 2016-07-02 2016-07-02 day"],
    "in a week's time": ["a week's time | DATE 2016-W27 | 2016-07-04 2016-07-10 week"],
    "last week of fighting": ["last week | DATE 2016-W25 | 2016-06-20 2016-06-26 week"],
}

AHEAD = {
    "this weekend": ["this weekend | DATE 2016-W26-WE | 2016-07-02 2016-07-03 weekend"],
    "next weekend": ["next weekend | DATE 2016-W27-WE | 2016-07-09 2016-07-10 weekend"],
    "by year's end": ["year's end | DATE 2016 | - 2016-12-31 year"],
    "later this year": ["later this year | DATE 2016 | 2016-01-01 2016-12-31 year"],
    "two weeks from now": ["two weeks from now | DATE 2016-W28 | 2016-07-11 2016-07-17 week"],
}

LENGTHS = {
    "for two years": ["two years | DURATION P2Y | - - -"],
    "for three weeks": ["three weeks | DURATION P3W | - - -"],
    "three weeks before the vote": ["three weeks | DURATION P3W | - - -"],
    "for a year": ["a year | DURATION P1Y | - - -"],
    "for half an hour": ["half an hour | DURATION PT30M | - - -"],
    "for an hour and a half": ["an hour and a half | DURATION PT1H30M | - - -"],
    "for two and a half years": ["two and a half years | DURATION P2Y6M | - - -"],
    "for 18 months": ["18 months | DURATION P18M | - - -"],
    "in a 90-day period": ["90-day | DURATION P90D | - - -"],
    "for a couple of weeks": ["a couple of weeks | DURATION P2W | - - -"],
    "for several months": ["several months | DURATION PXM | - - -"],
    "for a few days": ["a few days | DURATION PXD | - - -"],
    "for years": ["years | DURATION PXY | - - -"],
    "for decades": ["decades | DURATION PXE | - - -"],
    "for more than two years": ["more than two years | DURATION P2Y | - - -"],
    "for nearly a decade": ["nearly a decade | DURATION P10Y | - - -"],
    "for about 30 minutes": ["about 30 minutes | DURATION PT30M | - - -"],
    "for at least three days": ["at least three days | DURATION P3D | - - -"],
    "for a fortnight": ["a fortnight | DURATION P2W | - - -"],
    "for half a century": ["half a century | DURATION P50Y | - - -"],
    "for the first nine months": ["the first nine months | DURATION P9M | - - -"],
    "for two consecutive years": ["two consecutive years | DURATION P2Y | - - -"],
    "for five business days": ["five business days | DURATION P5D | - - -"],
    "in two weeks": ["two weeks | DURATION P2W | - - -"],
    "within 24 hours": ["24 hours | DURATION PT24H | - - -"],
    "for 3.7 years": ["3.7 years | DURATION P3.7Y | - - -"],
    "for two minutes and a half": ["two minutes and a half | DURATION PT2M30S | - - -"],
    "for 2000 hours": ["2000 hours | DURATION PT2000H | - - -"],
    "for 1,000 days": ["1,000 days | DURATION P1000D | - - -"],
    "in recent weeks": ["recent weeks | DURATION PXW | - - -"],
    "in the coming days": ["the coming days | DURATION PXD | - - -"],
    "the last several years": ["the last several years | DURATION PXY | - - -"],
}

REACHING = {
    "over the last two years": ["over the last two years | DURATION P2Y | 2014-06-30 2016-06-30 -"],
    "over the past three months": ["over the past three months | DURATION P3M | 2016-03-30 2016-06-30 -"],
    "for the last 10 days": ["the last 10 days | DURATION P10D | 2016-06-20 2016-06-30 -"],
    "over the next two years": ["over the next two years | DURATION P2Y | 2016-06-30 2018-06-30 -"],
    "over the next six months": ["over the next six months | DURATION P6M | 2016-06-30 2016-12-30 -"],
    "in the next four weeks": ["the next four weeks | DURATION P4W | 2016-06-30 2016-07-28 -"],
    "over the past two decades": ["over the past two decades | DURATION P20Y | 1996-06-30 2016-06-30 -"],
}

SETS = {
    "every Friday": ["every Friday | SET XXXX-WXX-5 | - - -"],
    "every year": ["every year | SET P1Y | - - -"],
    "each month": ["each month | SET P1M | - - -"],
    "every two years": ["every two years | SET P2Y | - - -"],
    "every other day": ["every other day | SET P2D | - - -"],
    "every second week": ["every second week | SET P2W | - - -"],
    "every few days": ["every few days | SET PXD | - - -"],
    "every fortnight": ["every fortnight | SET P2W | - - -"],
    "every decade": ["every decade | SET P10Y | - - -"],
    "each March": ["each March | SET XXXX-03 | - - -"],
    "every morning": ["every morning | SET XXXX-XX-XXTMO | - - -"],
    "every night": ["every night | SET XXXX-XX-XXTNI | - - -"],
    "daily": ["daily | SET P1D | - - -"],
    "hourly": ["hourly | SET PT1H | - - -"],
    "annually": ["annually | SET P1Y | - - -"],
    "twice a week": ["twice a week | SET P1W | - - -"],
    "once a month": ["once a month | SET P1M | - - -"],
    "three times a year": ["three times a year | SET P1Y | - - -"],
    "once every two years": ["once every two years | SET P2Y | - - -"],
    "twice daily": ["twice daily | SET P1D | - - -"],
    "on Mondays": ["Mondays | SET XXXX-WXX-1 | - - -"],
    "on Tuesday nights": ["Tuesday nights | SET XXXX-WXX-2TNI | - - -"],
}

REFERENCES = {
    "now": ["now | DATE PRESENT_REF | - - -"],
    "currently": ["currently | DATE PRESENT_REF | - - -"],
    "right now": ["right now | DATE PRESENT_REF | - - -"],
    "at present": ["at present | DATE PRESENT_REF | - - -"],
    "these days": ["these days | DATE PRESENT_REF | - - -"],
    "recently": ["recently | DATE PAST_REF | - - -"],
    "more recently": ["more recently | DATE PAST_REF | - - -"],
    "lately": ["lately | DATE PAST_REF | - - -"],
    "in the past": ["the past | DATE PAST_REF | - - -"],
    "in the future": ["the future | DATE FUTURE_REF | - - -"],
}


@pytest.mark.parametrize("expression", COUNTED)
def test_times_counted_from_the_report(expression: str) -> None:
    assert past(expression) == COUNTED[expression]


@pytest.mark.parametrize("expression", AHEAD)
def test_times_counted_from_the_report_and_to_come(expression: str) -> None:
    assert ahead(expression) == AHEAD[expression]


@pytest.mark.parametrize("expression", LENGTHS)
def test_a_length_has_no_start_and_no_end(expression: str) -> None:
    assert past(expression) == LENGTHS[expression]


@pytest.mark.parametrize("expression", REACHING)
def test_a_length_that_ends_or_begins_with_the_report_has_both(expression: str) -> None:
    assert past(expression) == REACHING[expression]


@pytest.mark.parametrize("expression", SETS)
def test_what_is_repeated(expression: str) -> None:
    assert past(expression) == SETS[expression]


@pytest.mark.parametrize("expression", REFERENCES)
def test_past_present_and_future(expression: str) -> None:
    assert past(expression) == REFERENCES[expression]


NO_TIMES = """
    5,000 a year | 20% a year | a 24-year-old man | aged 24 years | two years old | a second time | a quarter of them
    in the last week of the campaign | the last year of the war | at night | some day | the past president
"""


@pytest.mark.parametrize("words", [words.strip() for words in re.split(r"[|\n]", NO_TIMES.strip())])
def test_no_time(words: str) -> None:
    assert past(words) == []


def test_the_last_week_of_a_month_is_not_last_week() -> None:
    assert past("in the last week of May") == ["May | DATE 2016-05 | 2016-05-01 2016-05-31 month"]


def test_the_lower_half_of_a_fraction_is_no_count() -> None:
    assert past("for 1/2 years") == ["years | DURATION PXY | - - -"]


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        ("Y", 2.0, "P2Y"),
        ("Y", 1.5, "P1Y6M"),
        ("Y", 0.5, "P6M"),
        ("D", 1.5, "P1DT12H"),
        ("TH", 0.5, "PT30M"),
        ("TM", 2.5, "PT2M30S"),
        ("W", 1.5, "P1.5W"),
        ("WE", 1.0, "P1WE"),
        ("TS", 10.0, "PT10S"),
        ("M", None, "PXM"),
        ("TH", None, "PTXH"),
    ],
)
def test_values_of_lengths(unit: str, count: float | None, value: str) -> None:
    assert length_value(unit, count) == value
