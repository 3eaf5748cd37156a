"""The happenings that a report tells of: its events, those that are one put together, with all that it says of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from onrecord.compare.days import DAY, day_of
from onrecord.compare.one_report import FELT, together
from onrecord.compare.profiles import Profile, profiles_of
from onrecord.compare.stories import story
from onrecord.compare.wording import folded, roots, words
from onrecord.record import Event, Figure, Record, Status

_AROUND = 60
"""Characters to each side of a trigger that belong to its event more than the rest of the sentence."""
_COUNTED_BY = {
    **dict.fromkeys(("killed", "wounded"), frozenset({"ASSAULT", "DIE", "INJURE", "DISASTER"})),
    "missing": frozenset({"ASSAULT", "DIE", "DISASTER"}),
    "detained": frozenset({"COERCE"}),
    "displaced": frozenset({"DISPLACE", "ASSAULT", "DISASTER"}),
    "abducted": frozenset({"ASSAULT"}),
}
"""The types of event beside which a count is of that event."""
_BEFORE = 25
_EARLY: Final = 400
"""Characters of a report in which its news stands."""
_ANOTHER = frozenset({"another", "second", "earlier", "previous", "separate", "similar", "other"})
_UNTOLD = frozenset({Status.PLANNED, Status.REQUESTED, Status.HYPOTHETICAL, Status.THREATENED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a happening is said to be: the place's name folded, its country, and how narrow (site to country)."""

    name: str
    country: str | None
    precision: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number told of a happening; bounds as in `Figure`."""

    measure: str
    low: float | None
    best: float | None
    high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What one report says of one happening, in all the sentences that tell of it."""

    id: str
    """The smallest id of its events."""
    document: str
    events: tuple[str, ...]
    types: tuple[str, ...]
    kinds: frozenset[str]
    """The kinds of event that its types belong to, for comparing (`kind_of`)."""
    modes: tuple[str, ...]
    told: bool
    """Whether it is said to have happened, or denied; not only planned, asked for or supposed."""
    denied: bool
    another: bool
    """Whether it is told as one more than the report's own: "another attack", "an earlier meeting"."""
    begins: str | None
    """ISO day from which it may have been, by its own date; None where the report dates it not."""
    ends: str | None
    published: str | None
    """ISO day of the report."""
    scenes: tuple[Scene, ...]
    actors: tuple[Profile, ...]
    recipients: tuple[Profile, ...]
    counts: tuple[Count, ...]
    figures: tuple[str, ...]
    """Ids of the figures that `counts` come from."""
    triggers: frozenset[str]
    """Roots of the words that tell of it."""
    forms: frozenset[str]
    """The same words as they stand there, folded."""
    words: frozenset[str]
    """Roots of the sentences that tell of it."""
    near: frozenset[str]
    """Roots of the words about its triggers, of which a sentence may have several."""
    story: frozenset[str]
    """Roots of the report's title and first words."""
    prominence: int = 0
    """2 for what the title, or the first sentence that tells of anything, tells of; 1 for the first lines; else 0."""

    @property
    def parties(self) -> tuple[Profile, ...]:
        """Who did it, and to whom it was done."""
        return (*self.actors, *self.recipients)


def happenings(record: Record, profiles: Mapping[str, Profile] | None = None) -> tuple[Happening, ...]:
    """The happenings of a record, in the order of their ids. `profiles`: those of its actors, by id."""
    group = together(record)
    by_id = {e.id: e for e in record.events}
    view = _View(record, profiles_of(record) if profiles is None else profiles)
    return tuple(view.happening(tuple(by_id[i] for i in sorted(ids))) for _, ids in sorted(group.items()))


_KINDS: Final = {
    **dict.fromkeys(("ASSAULT", "DIE", "INJURE"), "violence"),
    **dict.fromkeys(("CONSULT", "AGREE", "COOPERATE"), "talks"),
    **dict.fromkeys(("COERCE", "SANCTION"), "force"),
}
"""Types that reports of one happening change about: who is killed, dies; who meets, agrees."""


def kind_of(type: str) -> str:
    """The kind of event that a type belongs to, for comparing."""
    return _KINDS.get(type, type.lower())


class _View:
    """Look-ups in a record that many happenings need."""

    def __init__(self, record: Record, profiles: Mapping[str, Profile]) -> None:
        self._record = record
        self._dates = {d.id: d for d in record.dates}
        self._places = {p.id: p for p in record.places}
        self._figures = {f.id: f for f in record.figures}
        self._profiles = profiles
        self._of = self._figures_of()
        self._story = story(record.document)
        self._lead = min((e.sentence.start for e in record.events), default=0)

    def happening(self, events: Sequence[Event]) -> Happening:
        """The one happening of some events, which are sorted by id."""
        document = self._record.document
        begins, ends = self._when(events)
        figures = [f for e in events for i in self._of[e.id] if (f := self._figures.get(i)) is not None]
        counts = {_count(f): None for f in figures}
        return Happening(
            id=events[0].id,
            document=document.id,
            events=tuple(e.id for e in events),
            types=_distinct(e.type for e in events),
            kinds=frozenset(kind_of(e.type) for e in events),
            modes=_distinct(e.mode for e in events if e.mode),
            told=any(e.status not in _UNTOLD for e in events),
            denied=any(e.status is Status.DENIED for e in events),
            another=any(self._another(e) for e in events),
            begins=begins,
            ends=ends,
            published=day_of(document.published),
            scenes=self._where(events),
            actors=self._parties(events, "actors"),
            recipients=self._parties(events, "recipients"),
            counts=tuple(counts),
            figures=tuple(dict.fromkeys(f.id for f in figures)),
            triggers=frozenset().union(*(roots(e.trigger.text) for e in events)),
            forms=frozenset(folded(e.trigger.text) for e in events),
            words=frozenset().union(*(roots(e.sentence.text) for e in events)),
            near=frozenset().union(*(roots(self._around(e)) for e in events)),
            story=self._story,
            prominence=max(map(self._prominence, events)),
        )

    def _prominence(self, event: Event) -> int:
        start = event.sentence.start
        return 2 if start == self._lead else 1 if start < _EARLY else 0

    def _another(self, event: Event) -> bool:
        before = words(self._record.document.text[max(0, event.trigger.start - _BEFORE) : event.trigger.start])
        return bool(set(before[-2:]) & _ANOTHER)

    def _around(self, event: Event) -> str:
        """The part of a sentence that stands about its trigger."""
        text, sentence = self._record.document.text, event.sentence
        start, end = max(sentence.start, event.trigger.start - _AROUND), min(sentence.end, event.trigger.end + _AROUND)
        start = start if start == sentence.start else text.find(" ", start, event.trigger.start) + 1 or start
        end = (
            end
            if end == sentence.end
            else text.rfind(" ", event.trigger.end, end)
            if " " in text[event.trigger.end : end]
            else end
        )
        return text[start:end]

    def _figures_of(self) -> dict[str, list[str]]:
        """The figures of each event: its own, and those of harm beside it in its sentence that are no other event's."""
        found = {e.id: list(e.figures) for e in self._record.events}
        taken = {i for some in found.values() for i in some}
        for figure in self._record.figures:
            kinds = _COUNTED_BY.get(figure.measure)
            if figure.id in taken or kinds is None:
                continue
            at = figure.span.start
            beside = [
                (abs(e.trigger.start - at), e.id)
                for e in self._record.events
                if e.type in kinds and e.sentence.start <= at < e.sentence.end
            ]
            if beside:
                found[min(beside)[1]].append(figure.id)
        return found

    def _when(self, events: Sequence[Event]) -> tuple[str | None, str | None]:
        """The narrowest time that any of the events gives."""
        dated = [(e, d) for e in events if (d := self._dates.get(e.when or "")) is not None]
        own = [d for e, d in dated if e.type not in FELT] or [d for _, d in dated]  # who is hurt may die another day
        counted = [self._dates.get(self._figures[f].when or "") for e in events for f in self._of[e.id]]
        dates = own or [d for d in counted if d is not None]
        spans = [(d.start[:DAY], d.end[:DAY]) for d in dates if d.start and d.end]
        if spans:
            return min(spans, key=lambda s: (_days(*s), s))
        return min((d.start[:DAY] for d in dates if d.start), default=None), None

    def _where(self, events: Sequence[Event]) -> tuple[Scene, ...]:
        places = [p for e in events if (p := self._places.get(e.where or "")) is not None]
        return _distinct(Scene(name=folded(p.name), country=p.country, precision=p.precision) for p in places)

    def _parties(self, events: Sequence[Event], part: str) -> tuple[Profile, ...]:
        return _distinct(self._profiles[i] for e in events for i in getattr(e, part) if i in self._profiles)


def _count(figure: Figure) -> Count:
    # + 0.0: a database gives back no -0.0.
    low, best, high = (None if n is None else float(n) + 0.0 for n in (figure.low, figure.best, figure.high))
    return Count(measure=figure.measure, low=low, best=best, high=high)


def _distinct(items: Iterator[str] | Iterator[Scene] | Iterator[Profile]) -> tuple:  # type: ignore[type-arg]
    return tuple(dict.fromkeys(items))


def _days(begins: str, ends: str) -> int:
    return (date.fromisoformat(ends) - date.fromisoformat(begins)).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What can keep two happenings apart: time, place and means."""

    types: tuple[str, ...]
    modes: tuple[str, ...]
    begins: str | None
    ends: str | None
    published: str | None
    scenes: tuple[Scene, ...]


def look(happening: Happening) -> Look:
    """What can keep a happening apart from others."""
    h = happening
    return Look(types=h.types, modes=h.modes, begins=h.begins, ends=h.ends, published=h.published, scenes=h.scenes)
