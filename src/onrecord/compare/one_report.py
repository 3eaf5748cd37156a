"""Which events of one report are one happening, beyond what the reader links as the same.

A toll is told in sentences of their own: "43 were killed **in the strike**", "the ministry said 18 had died", "some 70
were wounded". Such a sentence tells of what the report told before it: what it names with "the", what its number is set
against, or, where it has no time, place or doer of its own, the harm that was told last.

And a report tells its news twice, in its title or first sentence and, in other words, in the lines after it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from onrecord.compare.days import DAY
from onrecord.compare.wording import roots
from onrecord.record import Event, LinkKind, Record, Status

_HARM: Final = frozenset({"ASSAULT", "DIE", "INJURE", "DISASTER"})
FELT: Final = frozenset({"DIE", "INJURE"})
_AGAIN: Final = ({"ASSAULT", "DIE", "INJURE"}, {"DISASTER"}, {"PROTEST"})
"""Types of which the same news is told in other words: an attack that kills, people who die in it."""
_LINES: Final = 500
"""Characters of a report within which its news is told again."""
_NAMED: Final = re.compile(r"\b(?:the|this|that|these|those)\s+((?:[\w’'-]+\s+){0,2}?[\w’'-]+)", re.IGNORECASE)
_BESIDE: Final = 30
"""Characters between a noun and its verb, at most."""
_NEAR: Final = 400
"""Characters between a toll and the harm that was told last before it, at most."""


def together(record: Record) -> dict[str, list[str]]:
    """The ids of a record's events by the smallest of those that are one happening."""
    groups = _Groups(record)
    for link in record.links:
        if link.kind is LinkKind.SAME and link.from_ in groups.leader and link.to in groups.leader:
            groups.join(link.from_, link.to)
    of_figure = {f: e.id for e in record.events for f in e.figures}
    for link in record.links:
        if link.kind in (LinkKind.DISPUTES, LinkKind.UPDATES) and link.from_ in of_figure and link.to in of_figure:
            groups.join(of_figure[link.from_], of_figure[link.to])
    for one, other in combinations(record.events, 2):
        if _one_deed(one, other):
            groups.join(one.id, other.id)
    told: list[Event] = []
    events = sorted(record.events, key=lambda e: (e.trigger.start, e.id))
    for event in events:
        if event.type in _HARM:
            before = _referred(record, event, told) or _last_harm(record, event, told)
            if before is not None:
                groups.join(event.id, before.id)
            told.append(event)
    for one, other in list(_news_again(record, events, groups)):
        groups.join(one.id, other.id)
    for toll, harm in list(_tolls(record, events, groups)):
        groups.join(toll.id, harm.id)
    return groups.all()


def _tolls(record: Record, events: Sequence[Event], groups: _Groups) -> Iterator[tuple[Event, Event]]:
    """Each count of people hurt with what hurt them: the harm in its own sentence, or the disaster that is the news."""
    harms = [e for e in events if e.type in _HARM - FELT and e.status is Status.HAPPENED]
    news = next((e for e in harms if e.type == "DISASTER" and e.sentence.start == events[0].sentence.start), None)
    for event in events:
        if event.type not in FELT or not event.figures or event.status is not Status.HAPPENED:
            continue
        beside = [h for h in harms if h.sentence.start == event.sentence.start]
        if beside:
            if len({groups.top(h.id) for h in beside}) == 1:
                yield event, beside[0]
        elif news is not None:
            last = [h for h in harms if h.trigger.start < event.trigger.start][-1]
            if last in (told := groups.of(news)) and not any(_two(record, e, event) for e in told):
                yield event, news


def _news_again(record: Record, events: Sequence[Event], groups: _Groups) -> Iterator[tuple[Event, Event]]:
    """Each event of the title or first sentence that tells of any, with the next that may be the same told again."""
    lead = events[0].sentence.start if events else 0
    for event in events:
        if event.sentence.start != lead or event.status is not Status.HAPPENED:
            continue
        for types in _AGAIN:
            later = (e for e in events if e.sentence.start > lead and {event.type, e.type} <= types)
            again = next(later, None)
            if again is None or again.trigger.start > _LINES:
                continue
            if not any(_two(record, e, again) for e in groups.of(event)):
                yield event, again


def _two(record: Record, one: Event, other: Event) -> bool:
    """Whether time, place or doers of two events are surely others."""
    if other.status is not Status.HAPPENED or (one.mode and other.mode and one.mode != other.mode):
        return True
    if one.actors and other.actors and not set(one.actors) & set(other.actors):
        return True
    here, there = record.place(one.where), record.place(other.where)
    if here is not None and there is not None and here.precision == there.precision and here.name != there.name:
        return True
    now, then = record.date(one.when), record.date(other.when)
    spans = [(d.start[:DAY], (d.end or d.start)[:DAY]) for d in (now, then) if d is not None and d.start is not None]
    return len(spans) == 2 and (spans[0][1] < spans[1][0] or spans[1][1] < spans[0][0])


class _Groups:
    def __init__(self, record: Record) -> None:
        self.leader = {e.id: e.id for e in record.events}
        self._events = record.events

    def top(self, member: str) -> str:
        """The smallest member of a group."""
        while self.leader[member] != member:
            member = self.leader[member]
        return member

    def of(self, event: Event) -> list[Event]:
        """The events of the group that an event is in."""
        return [e for e in self._events if self.top(e.id) == self.top(event.id)]

    def join(self, one: str, other: str) -> None:
        """Makes two groups one."""
        first, second = sorted((self.top(one), self.top(other)))
        self.leader[second] = first

    def all(self) -> dict[str, list[str]]:
        """The members of each group."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for member in self.leader:
            found[self.top(member)].append(member)
        return dict(found)


def _one_deed(one: Event, other: Event) -> bool:
    """Whether a noun and its verb tell one deed: "the **sanctions** that Russia **imposed**"; one has no party."""
    if one.type != other.type or one.mode != other.mode or one.sentence.start != other.sentence.start:
        return False
    apart = max(one.trigger.start, other.trigger.start) - min(one.trigger.end, other.trigger.end)
    bare = [e for e in (one, other) if not e.actors and not e.recipients and not e.figures]
    return bool(bare) and 0 <= apart <= _BESIDE


def _bare(record: Record, event: Event) -> bool:
    """Whether an event has no time that is known, no place and no doer of its own."""
    when = record.date(event.when)
    return (when is None or when.start is None) and event.where is None and not event.actors


def _referred(record: Record, event: Event, told: list[Event]) -> Event | None:
    """The last harm told before that the words after an event name with an article: killed **in the strike**."""
    if event.when is not None or not told:
        return None
    after = record.document.text[event.trigger.end : event.sentence.end]
    named = {r for match in _NAMED.finditer(after[:60]) for r in roots(match[1])}
    meant = [b for b in told if b.sentence.start != event.sentence.start and roots(b.trigger.text) & named]
    return next((b for b in meant if b.sentence.start == meant[-1].sentence.start), None)


def _last_harm(record: Record, event: Event, told: list[Event]) -> Event | None:
    """The harm told last, where an event counts people hurt by it and says nothing else of it."""
    if not _bare(record, event) or not event.figures or not told or not _felt(record, event):
        return None
    near = [b for b in told if event.sentence.start - b.sentence.end <= _NEAR]
    counting = [b for b in near if _measures(record, b) & _measures(record, event)]
    before = [*told[-1:], *counting][-1]
    if event.sentence.start - before.sentence.end > _NEAR or (event.voice != before.voice and not before.figures):
        return None
    return before if before.sentence.start != event.sentence.start or before.figures else None


def _felt(record: Record, event: Event) -> bool:
    return event.type in FELT or bool(_measures(record, event) & {"killed", "wounded"})


def _measures(record: Record, event: Event) -> set[str]:
    return {f.measure for f in record.figures if f.id in event.figures}
