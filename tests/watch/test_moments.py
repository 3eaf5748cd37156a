"""Times as servers write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.watch.moments import DAY, backed_off, compact, iso, max_age, retry_after
from tests.watch.site import BEGIN, http_date


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("9" * 400, DAY),
        (http_date(BEGIN + 90), 90),
        (http_date(BEGIN - 90), 0),
        (http_date(BEGIN + 9e6), DAY),
        ("Mon, 21 Sep 2026 14:14:20 -0000", 60),
        *((text, None) for text in (None, "", "soon", "-5", "1.5", "²", "Mon, 99 Sep 2026 99:99:99 GMT", "\0")),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, BEGIN) == seconds


@given(st.text(max_size=40))
def test_any_retry_after(text: str) -> None:
    seconds = retry_after(text, BEGIN)
    assert seconds is None or 0 <= seconds <= DAY


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("max-age=60", 60),
        ("public, MAX-AGE = 60", 60),
        ('private,max-age="7"', 7),
        ("s-maxage=60", None),
        ("xmax-age=60", None),
        (None, None),
        ("max-age=-1", None),
    ],
)
def test_max_age(header: str | None, seconds: float | None) -> None:
    assert max_age(header) == seconds


def test_backing_off() -> None:
    assert [backed_off(10, n, 100) for n in (0, 1, 2, 3, 4, 5, 10_000)] == [10, 10, 20, 40, 80, 100, 100]


def test_written() -> None:
    assert (iso(BEGIN), compact(BEGIN)) == ("2026-09-21T14:13:20Z", "20260921T141320Z")
