"""A count as a series: what each voice says and when, how it revises itself, and how far the voices are apart.

Nothing is averaged and nothing is chosen. Copies of one text are one source; one number of one voice is one point,
however many outlets quote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.errors import UsageError
from onrecord.ledger.answers.conditions import Conditions, marks, matching, matching_code
from onrecord.ledger.answers.counts import MOST, Count, counts, matters, same_group, with_fellows
from onrecord.ledger.answers.reports import Report, independent
from onrecord.ledger.answers.sides import Voice
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.rows.row_ids import row_meant
from onrecord.ledger.storage.store import Store

_OF_PEOPLE = ("killed", "wounded", "missing", "detained", "displaced", "abducted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One number that one voice gives, as long as it gives no other."""

    day: str | None
    """The day at which it first stood: by its own words, or else that of the first report."""
    last: str | None
    """The day on which it was last told."""
    stated: bool
    """Whether a report gives that day itself."""
    voice: Voice
    low: float | None
    best: float | None
    high: float | None
    unit: str | None
    qualifier: str | None
    words: str
    sentence: str
    """The sentence of its first report that it stands in."""
    who: str | None
    """Of whom, in the report's words."""
    part: bool
    """Whether it counts only some of them."""
    revises: str | None
    """The figure that this one takes the place of: what the same voice said before, or what a report says it corrects
    or raises."""
    figures: tuple[str, ...]
    """The rows that carry it, the earliest first."""
    reports: tuple[Report, ...]
    """The reports that carry it, the earliest first."""
    sources: int
    """Independent ones among them."""

    @property
    def about(self) -> float:
        """The number to compare by: best, or else the bound that is given."""
        return next((v for v in (self.best, self.low, self.high) if v is not None), 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How far the voices are apart on one day, each with its latest number then."""

    day: str | None
    voices: int
    lowest: Point
    highest: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """What is told of one count: of one measure, about one matter."""

    id: str
    """The smallest id of its figures, by which `toll(figure=...)` gives it again; as reports come in, any figure of it
    goes on leading to it."""
    measure: str
    unit: str | None
    incident: str | None
    title: str | None
    """That of the incident."""
    place: str | None
    begins: str | None
    """The days of the incident."""
    ends: str | None
    sentence: str
    """The words of the earliest event that it is about, or else of its first number."""
    points: tuple[Point, ...]
    spread: Spread | None
    """None where one voice alone speaks."""
    sources: int
    """Independent sources of all points."""


def toll(
    store: Store,
    *,
    words: str = "",
    place: str | None = None,
    country: str | None = None,
    measure: str | None = None,
    incident: str | None = None,
    figure: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
    most: int = MOST,
) -> tuple[Toll, ...]:
    """The tolls of what is asked for, those with most sources first.

    `words`: of the sentence of the number, or of an event of its incident. `place`, `country`: where it was counted, or
    where its incident was. `figure`: the id of one of its numbers, or the first signs of it; then any measure is meant.
    `since`, `until`: the days at which the numbers stood. `most`: so many of the newest figures that are asked for are
    looked at; those that are of one matter with them all belong to the tolls. Raises UsageError for what cannot be
    asked, and where nothing is.
    """
    figure = _figure(store, figure) if figure is not None else None
    seeds = _seeds(store, words, place, options.country(country), options.measure(measure), incident, figure, most)
    since, until = options.first_day("--since", since), options.last_day("--until", until)
    ids, pairs = with_fellows(store, seeds)
    some = {
        i: c
        for i, c in counts(store, ids).items()
        if (since is None or (c.day or "") >= since) and (until is None or (c.day or "~") <= until)
    }
    groups = [g for g in matters(some, pairs) if figure is None or any(c.id == figure for c in g)]
    groups.sort(key=lambda g: (-independent(c.report for c in g), -len(g), -max(c.about for c in g), g[0].id))
    return tuple(_toll(store, group) for group in groups[: options.limit(limit)])


def _figure(store: Store, given: str) -> str:
    kind, id = row_meant(store, given)
    if kind != "figure":
        raise UsageError(f"--figure {given!r} is no figure but one of the {kind}s; `onrecord find` gives ids")
    return id


def _seeds(
    store: Store,
    words: str,
    place: str | None,
    country: str | None,
    measure: str | None,
    incident: str | None,
    figure: str | None,
    most: int,
) -> list[str]:
    """The newest figures that are asked for."""
    asked = Conditions()
    if (numbers := matching(store, words, "figure", most=2 * most)) is not None:
        events = matching(store, words, "event", most=2 * most) or []
        asked.add(
            f"f.id in ({marks(numbers)}) or f.id in (select n.id from events e join happenings o on o.id = e.happening"
            " join happenings h on h.incident = o.incident join figures n on n.happening = h.id"
            f" where e.id in ({marks(events)}))",
            *(*numbers, *events),
        )
    if place is not None:
        names = (place, place.title())
        asked.add(f"f.id in ({_AT.format('l.name in (?, ?)')})", *names, *names)
    if country is not None:
        of_country = [matching_code(store, "country", country, kind, most=2 * most) for kind in ("figure", "event")]
        asked.add(_IN_COUNTRY.format(*map(marks, of_country)), *of_country[0], country, *of_country[1], country)
    if incident is not None:
        of = "select f.id from happenings h join figures f on f.happening = h.id where h.incident = ?"
        asked.add(f"f.id in ({of})", incident)
    if figure is not None:
        asked.add("f.id = ?", figure)
    if not asked:
        raise UsageError("a toll of what? Give words, --place, --country or --incident")
    if measure is not None or figure is None:
        kinds = [measure] if measure is not None else list(_OF_PEOPLE)
        # Few figures are left by now: an index of all that are killed would be the long way round.
        asked.add(f"coalesce(f.measure, '') in ({marks(kinds)})", *kinds)
    sql = "select f.id from figures f join documents d on d.id = f.document"
    return [i for (i,) in store.rows(f"{sql}{asked.where} order by d.day desc, f.id limit {most}", asked.values)]


_AT = (
    "select f.id from places l join figures f on f.document = l.document and f.place = l.id where {0} union all"
    " select f.id from places l join events e on e.document = l.document and e.place = l.id"
    " join happenings o on o.id = e.happening join happenings h on h.incident = o.incident"
    " join figures f on f.happening = h.id where {0}"
)


_IN_COUNTRY = (
    "(f.id in ({}) and exists (select 1 from places l where l.document = f.document and l.id = f.place"
    " and l.country = ?)) or f.id in (select n.id from events e join places l on l.document = e.document"
    " and l.id = e.place join happenings o on o.id = e.happening join happenings h on h.incident = o.incident"
    " join figures n on n.happening = h.id where e.id in ({}) and l.country || '' = ?)"
)
"""Of the newest figures and events that the full-text index has under a country: those that were there."""


def _toll(store: Store, group: Sequence[Count]) -> Toll:
    points = _points(group, _updates(store, [c.id for c in group]))
    told = [c.incident for c in group if c.incident is not None]
    incident = min(set(told), key=lambda i: (-told.count(i), i), default=None)
    about = "select title, place, begins, ends from incidents where id = ?"
    title, place, begins, ends = next(iter(store.rows(about, (incident,))), (None,) * 4)
    sql = (
        "select e.sentence from events e join happenings h on h.id = e.happening join documents d on d.id = e.document"
        " where h.incident = ? order by d.day, d.id, e.position limit 1"
    )
    return Toll(
        id=min(c.id for c in group),
        measure=group[0].measure,
        unit=group[0].unit,
        incident=incident,
        title=title,
        place=next((c.place for c in group if c.place is not None), None) or (place.title() if place else None),
        begins=begins,
        ends=ends,
        sentence=next((s for (s,) in store.rows(sql, (incident,))), group[0].sentence),
        points=points,
        spread=_spread(points),
        sources=independent(c.report for c in group),
    )


def _updates(store: Store, figures: Sequence[str]) -> dict[str, str]:
    """The figure that each of some figures is said to bring up to date."""
    found: dict[str, str] = {}
    for table in ("relations", "links"):
        sql = f"select from_row, to_row from {table} where kind = 'updates' and from_row in ({{}})"
        for one, other in sorted(linking.among(store, sql, figures)):
            if other in figures:
                found.setdefault(one, other)
    return found


def _points(group: Iterable[Count], updates: Mapping[str, str]) -> tuple[Point, ...]:
    """The points of some figures, which come in order of day: a voice that says the same again adds a witness."""
    runs: dict[tuple[object, ...], list[list[Count]]] = {}
    for count in group:
        said = runs.setdefault((count.voice.key, count.part, count.group), [])
        if said and said[-1][0].bounds == count.bounds:
            said[-1].append(count)
        else:
            said.append([count])
    points = []
    spoken: dict[str, list[Count]] = {}
    for run in sorted((run for said in runs.values() for run in said), key=lambda run: (run[0].day or "~", run[0].id)):
        first, last = run[0], run[-1]
        before = [c for c in spoken.get(first.voice.key, []) if c.part == first.part and same_group(c, first)]
        # "Over 400,000" and "400,000" are two wordings of one number.
        revised = before[-1].id if before and before[-1].about != first.about else None
        revised = revised or next((updates[c.id] for c in run if c.id in updates), None)
        points.append(_point(run, revised))
        spoken.setdefault(first.voice.key, []).append(last)
    return tuple(points)


def _point(run: Sequence[Count], revises: str | None) -> Point:
    first = run[0]
    return Point(
        day=first.day,
        last=run[-1].day,
        stated=first.stated,
        voice=first.voice,
        low=first.low,
        best=first.best,
        high=first.high,
        unit=first.unit,
        qualifier=first.qualifier,
        words=first.words,
        sentence=first.sentence,
        who=first.who,
        part=first.part,
        revises=revises,
        figures=tuple(c.id for c in run),
        reports=tuple({c.report.id: c.report for c in run}.values()),
        sources=independent(c.report for c in run),
    )


def _spread(points: Sequence[Point]) -> Spread | None:
    """The lowest and the highest of what each voice said last, unless another report has raised or corrected it."""
    replaced = {point.revises for point in points}
    last: dict[str, Point] = {}
    for point in points:
        if not point.part:
            last[point.voice.key] = point
    last = {voice: point for voice, point in last.items() if not replaced & set(point.figures)}
    if len(last) < 2:
        return None
    told = sorted(last.values(), key=lambda p: (p.about, p.figures[0]))
    day = max((p.last or p.day or "" for p in told), default="") or None
    return Spread(day=day, voices=len(last), lowest=told[0], highest=told[-1])
