"""The chart of a timeline between two: for every week the Goldstein scores of what each did to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from markupsafe import Markup

from onrecord.exports.wording import one_line
from onrecord.ledger.answers.timelines import Timeline
from onrecord.web.charts.axes import Days, day_of

WIDE: Final = 760
NARROW: Final = 350
_ROW: Final = 118
"""Pixels of the band of one direction."""
_HALF: Final = 40
"""Pixels of its tallest bar."""
_LEFT: Final = 44


def charts(timeline: Timeline, names: tuple[str, str]) -> tuple[Markup, Markup] | None:
    """The chart for wide pages and for phones; None where no week has a sum. `names`: of the two."""
    weeks = [(day, week) for week in timeline.weeks if (day := day_of(week.begins)) is not None]
    if not weeks:
        return None
    shown = [n for n in range(len(timeline.directions)) if any(week.counts[n] for _, week in weeks)]
    most = max((abs(week.sums[n]) for _, week in weeks for n in shown), default=0.0) or 1.0
    bars = {n: [(day, week.sums[n], week.counts[n]) for day, week in weeks if week.counts[n]] for n in shown}
    days = [day for day, _ in weeks]
    return (
        _chart(names, bars, days, most, WIDE, ticks=5),
        _chart(names, bars, days, most, NARROW, ticks=3),
    )


Bars = dict[int, list[tuple[date, float, int]]]


def _chart(names: tuple[str, str], bars: Bars, days: Sequence[date], most: float, width: int, *, ticks: int) -> Markup:
    # Half a week at each side, so that the first and the last bar stand inside.
    x = Days(min(days) - timedelta(days=4), max(days) + timedelta(days=10), _LEFT, width - 8)
    thick = min(18.0, max(2.0, 0.8 * (x.at(min(days) + timedelta(days=7)) - x.at(min(days)))))
    height = _ROW * len(bars) + 30
    parts = [
        part for row, n in enumerate(bars) for part in _band(_directions(names)[n], bars[n], row, x, most, thick, width)
    ]
    shown = x.ticks(ticks)
    for n, (at, text) in enumerate(shown):
        anchor = "start" if n == 0 else "end" if n == len(shown) - 1 else "middle"
        parts.append(
            Markup('<text class="tick" x="{:.1f}" y="{}" text-anchor="{}">{}</text>').format(
                at, height - 8, anchor, text
            )
        )
    what = f"Scores by week between {one_line(names[0])} and {one_line(names[1])}. The list has them all."
    return Markup('<svg class="chart {}" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(
        "wide" if width == WIDE else "narrow", width, height, what, Markup("").join(parts)
    )


def _directions(names: tuple[str, str]) -> tuple[str, str, str]:
    one, other = map(one_line, names)
    return f"{one} → {other}", f"{other} → {one}", f"{one} + {other}"


def _band(
    direction: str,
    bars: Sequence[tuple[date, float, int]],
    row: int,
    x: Days,
    most: float,
    thick: float,
    width: int,
) -> Iterator[Markup]:
    zero = _ROW * row + 24 + _HALF
    yield Markup('<text class="band" x="0" y="{}">{}</text>').format(_ROW * row + 14, direction)
    for value in (most, 0.0, -most):
        at = zero - value / most * _HALF
        yield Markup('<line class="grid" x1="{}" x2="{}" y1="{:.1f}" y2="{:.1f}"/>').format(_LEFT, width - 8, at, at)
        yield Markup('<text class="tick" x="{}" y="{:.1f}" text-anchor="end">{}</text>').format(
            _LEFT - 6, at + 4, f"{value:+.3g}" if value else "0"
        )
    for day, value, count in bars:
        tall = max(1.5, abs(value) / most * _HALF)
        top = zero - tall if value >= 0 else zero
        number = "1 incident" if count == 1 else f"{count} incidents"
        yield Markup(
            '<rect class="bar {}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}">'
            "<title>week of {}: {:+g}, {}</title></rect>"
        ).format(
            "good" if value >= 0 else "bad",
            x.at(day + timedelta(days=3)) - thick / 2,
            top,
            thick,
            tall,
            day,
            value,
            number,
        )
