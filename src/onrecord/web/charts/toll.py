"""The chart of a toll: one line for each voice, its numbers with their ranges, and where it revised itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from onrecord.exports.answers import words
from onrecord.exports.wording import one_line
from onrecord.ledger.answers.tolls import Point, Toll
from onrecord.web.charts.axes import Days, Numbers, day_of, numbers
from onrecord.web.links import of_row
from onrecord.web.voices import colour_class

WIDE: Final = 760
NARROW: Final = 350
_HEIGHT: Final = 300
_TOP, _BOTTOM, _LEFT = 16, 262, 62
_NAMES: Final = 190
"""Pixels at the right for the names of voices, where there is room for them."""
_APART: Final = 15
"""Pixels between two names, at least."""
_LONGEST: Final = 26
_FEWEST: Final = 2
"""Days that make a chart."""
_SHOWN: Final = 12
"""Names that are shown beside a chart; the table below it has them all."""


@dataclass(frozen=True, slots=True)
class _Spot:
    point: Point
    day: date
    last: date


def charts(toll: Toll) -> tuple[Markup, Markup] | None:
    """The chart for wide pages and for phones; None where all numbers are of one day."""
    spots = [_Spot(p, day, max(day, day_of(p.last) or day)) for p in toll.points if (day := day_of(p.day)) is not None]
    if len({spot.day for spot in spots}) < _FEWEST:
        return None
    return _chart(toll, spots, WIDE, names=True), _chart(toll, spots, NARROW, names=False)


def _chart(toll: Toll, spots: Sequence[_Spot], width: int, *, names: bool) -> Markup:
    right = width - (_NAMES if names else 14)
    x = Days(min(s.day for s in spots), max(s.last for s in spots), _LEFT + 10, right - 8)
    y = numbers([v for s in spots for v in _values(s.point)], _BOTTOM, _TOP)
    parts = [*_axes(x, y, right, ticks=5 if names else 3)]
    by_voice: defaultdict[str, list[_Spot]] = defaultdict(list)
    for spot in spots:
        by_voice[spot.point.voice.key].append(spot)
    ends: list[tuple[float, str, str]] = []
    for some in by_voice.values():
        some.sort(key=lambda s: (s.day, s.point.about))
        kind, name = colour_class(some[0].point.voice), some[0].point.voice.name
        parts.append(Markup('<g class="voice {}">').format(kind))
        parts += [*_line(some, x, y), *(_spot(s, x, y) for s in some)]
        parts.append(Markup("</g>"))
        ends.append((y.at(some[-1].point.about), name, kind))
    if names:
        parts += _names(ends, right)
    what = f"{one_line(toll.measure)} by day and voice: {len(spots)} numbers of {len(by_voice)} voices, as in the table"
    return Markup('<svg class="chart {}" viewBox="0 0 {} {}" role="group" aria-label="{}">{}</svg>').format(
        "wide" if names else "narrow", width, _HEIGHT, what, Markup("").join(parts)
    )


def _values(point: Point) -> list[float]:
    return [v for v in (point.low, point.best, point.high) if v is not None] or [point.about]


def _axes(x: Days, y: Numbers, right: float, *, ticks: int) -> Iterator[Markup]:
    for at, text in y.ticks():
        yield Markup('<line class="grid" x1="{}" x2="{}" y1="{:.1f}" y2="{:.1f}"/>').format(_LEFT, right, at, at)
        yield Markup('<text class="tick" x="{}" y="{:.1f}" text-anchor="end">{}</text>').format(_LEFT - 8, at + 4, text)
    shown = x.ticks(ticks)
    for n, (at, text) in enumerate(shown):
        anchor = "middle" if len(shown) == 1 or 0 < n < len(shown) - 1 else "start" if n == 0 else "end"
        yield Markup('<text class="tick" x="{:.1f}" y="{}" text-anchor="{}">{}</text>').format(
            at, _BOTTOM + 24, anchor, text
        )


def _line(some: Sequence[_Spot], x: Days, y: Numbers) -> Iterator[Markup]:
    """Each number for as long as its voice told it, and a thin step to the one that took its place."""
    for n, spot in enumerate(some):
        later = some[n + 1] if n + 1 < len(some) else None
        until = min(spot.last, later.day) if later is not None else spot.last
        at = y.at(spot.point.about)
        if until > spot.day:
            yield Markup('<line class="held" x1="{:.1f}" x2="{:.1f}" y1="{:.1f}" y2="{:.1f}"/>').format(
                x.at(spot.day), x.at(until), at, at
            )
        if later is not None:
            yield Markup('<path class="step" d="M{:.1f} {:.1f}H{:.1f}V{:.1f}"/>').format(
                x.at(until), at, x.at(later.day), y.at(later.point.about)
            )


def _spot(spot: _Spot, x: Days, y: Numbers) -> Markup:
    point = spot.point
    at, value = x.at(spot.day), y.at(point.about)
    ranged = Markup("")
    if point.low is not None and point.high is not None and point.low != point.high:
        ranged = Markup('<line class="range" x1="{0:.1f}" x2="{0:.1f}" y1="{1:.1f}" y2="{2:.1f}"/>').format(
            at, y.at(point.low), y.at(point.high)
        )
    elif (point.low is None) != (point.high is None):
        up = point.high is None
        ranged = Markup('<path class="open" d="M{:.1f} {:.1f}v{}m-4 {}l4 {}l4 {}"/>').format(
            at, value, -16 if up else 16, 5 if up else -5, -5 if up else 5, 5 if up else -5
        )
    label = f"{point.voice.name}: {words.amount(point)}, {point.day}" + (" (a revision)" if point.revises else "")
    return Markup(
        '<a href="{}"><title>{}</title>{}<circle class="touch" cx="{:.1f}" cy="{:.1f}" r="12"/>'
        '<circle class="spot{}" cx="{:.1f}" cy="{:.1f}" r="4.5"/></a>'
    ).format(
        of_row(point.figures[0]), one_line(label), ranged, at, value, " revises" if point.revises else "", at, value
    )


def _names(ends: Sequence[tuple[float, str, str]], right: float) -> Iterator[Markup]:
    """The names of voices beside their last numbers, moved apart."""
    shown = sorted(ends)[:_SHOWN]
    last = float(_TOP - _APART)
    places = []
    for at, name, kind in shown:
        last = max(at, last + _APART)
        places.append((last, name, kind))
    over = max(0.0, last - (_BOTTOM + 6)) if places else 0.0
    for at, name, kind in places:
        line = one_line(name)
        cut = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
        yield Markup('<text class="name {}" x="{:.1f}" y="{:.1f}">{}</text>').format(
            kind, right + 10, max(_TOP, at - over) + 4, cut
        )
