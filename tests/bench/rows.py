"""Records written by hand for the scorers: rows at the words of a text."""

from __future__ import annotations

from onrecord.record import Actor, ActorKind, Date, Document, Event, Figure, Place, Span


def at(text: str, words: str, nth: int = 1) -> Span:
    """The nth place of some words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span.of(text, start, start + len(words))


def document(text: str) -> Document:
    return Document(id="d", text=text)


def date(text: str, words: str, value: str | None) -> Date:
    return Date(id=f"date-{words}", span=at(text, words), value=value, type="DATE")


def place(text: str, words: str, lat: float | None = None, lon: float | None = None) -> Place:
    return Place(id=f"place-{words}", name=words, span=at(text, words), lat=lat, lon=lon)


def actor(text: str, words: str) -> Actor:
    return Actor(id=words, name=words, kind=ActorKind.GROUP, mentions=(at(text, words),))


def event(text: str, trigger: str, type: str, **given: object) -> Event:
    span = at(text, trigger)
    return Event(id=f"event-{trigger}", type=type, trigger=span, sentence=span, **given)  # type: ignore[arg-type]


def figure(text: str, words: str, value: float, **given: object) -> Figure:
    row = {"measure": "killed", "low": value, "best": value, "high": value, **given}
    return Figure(id=f"figure-{words}", span=at(text, words), **row)  # type: ignore[arg-type]
