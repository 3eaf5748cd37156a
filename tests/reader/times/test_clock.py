from __future__ import annotations

import pytest

from tests.reader.times.flat import past

CLOCKS = {
    "at 3 p.m.": ["3 p.m. | TIME 2016-06-30T15:00 | 2016-06-30 2016-06-30 time"],
    "at 3pm": ["3pm | TIME 2016-06-30T15:00 | 2016-06-30 2016-06-30 time"],
    "at 3 PM EST": ["3 PM EST | TIME 2016-06-30T15:00 | 2016-06-30 2016-06-30 time"],
    "at 12 a.m.": ["12 a.m. | TIME 2016-06-30T00:00 | 2016-06-30 2016-06-30 time"],
    "at 12 p.m.": ["12 p.m. | TIME 2016-06-30T12:00 | 2016-06-30 2016-06-30 time"],
    "at 12:30 a.m.": ["12:30 a.m. | TIME 2016-06-30T00:30 | 2016-06-30 2016-06-30 time"],
    "at 8:30 p.m. BST (1930 UTC)": [
        "8:30 p.m. BST | TIME 2016-06-30T20:30 | 2016-06-30 2016-06-30 time",
        "1930 UTC | TIME 2016-06-30T19:30 | 2016-06-30 2016-06-30 time",
    ],
    "at 15:30": ["15:30 | TIME 2016-06-30T15:30 | 2016-06-30 2016-06-30 time"],
    "at 15:30 GMT": ["15:30 GMT | TIME 2016-06-30T15:30 | 2016-06-30 2016-06-30 time"],
    "at 0330 GMT": ["0330 GMT | TIME 2016-06-30T03:30 | 2016-06-30 2016-06-30 time"],
    "at 11.30pm": ["11.30pm | TIME 2016-06-30T23:30 | 2016-06-30 2016-06-30 time"],
    "at 9.15 a.m.": ["9.15 a.m. | TIME 2016-06-30T09:15 | 2016-06-30 2016-06-30 time"],
    "at 24:00": ["24:00 | TIME 2016-06-30T24:00 | 2016-06-30 2016-06-30 time"],
    "at 10:15:20": ["10:15:20 | TIME 2016-06-30T10:15 | 2016-06-30 2016-06-30 time"],
    "at 7 o'clock": ["7 o'clock | TIME 2016-06-30T07:00 | 2016-06-30 2016-06-30 time"],
    "at 3 a.m. local time": ["3 a.m. local time | TIME 2016-06-30T03:00 | 2016-06-30 2016-06-30 time"],
    "at noon": ["noon | TIME 2016-06-30T12:00 | 2016-06-30 2016-06-30 time"],
    "at midnight": ["midnight | TIME 2016-06-30T24:00 | 2016-06-30 2016-06-30 time"],
    "at noon on Monday": ["noon on Monday | TIME 2016-06-27T12:00 | 2016-06-27 2016-06-27 time"],
    "at 9 a.m. Tuesday": ["9 a.m. Tuesday | TIME 2016-06-28T09:00 | 2016-06-28 2016-06-28 time"],
    "at 15:30 on 24 November 2015": ["15:30 on 24 November 2015 | TIME 2015-11-24T15:30 | 2015-11-24 2015-11-24 time"],
    "on Monday at noon": [
        "Monday | DATE 2016-06-27 | 2016-06-27 2016-06-27 day",
        "noon | TIME 2016-06-27T12:00 | 2016-06-27 2016-06-27 time",
    ],
    "Saturday 8 p.m.": ["Saturday 8 p.m. | TIME 2016-06-25T20:00 | 2016-06-25 2016-06-25 time"],
    "in the morning": ["the morning | TIME 2016-06-30TMO | 2016-06-30 2016-06-30 time"],
}


@pytest.mark.parametrize("expression", CLOCKS)
def test_times_of_day(expression: str) -> None:
    assert past(expression) == CLOCKS[expression]


@pytest.mark.parametrize(
    "words",
    ["at 12:60", "at 25:00", "at 24:30", "at 13 p.m.", "at 0 a.m.", "at 3.30", "at 7:5", "at 99.30 p.m.", "2460 GMT"],
)
def test_no_time_of_day(words: str) -> None:
    assert past(words) == []
