"""How events, figures and disputes are put into words for people: what the text page and the HTML page both say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite

from onrecord.exports.wording import UNNAMED, code, first_mentions, joined, names, one_line, speaker_name
from onrecord.record import NARRATION, Date, Event, Figure, LinkKind, Record, Statement, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One event or figure in words. `voice` is "" for the outlet's own narration; `speaker` is the actor behind it."""

    row: Event | Figure
    when: str
    what: str
    who: str
    where: str
    words: str
    remarks: tuple[str, ...]
    voice: str
    speaker: str | None


def timeline(record: Record) -> list[Told]:
    """The events by their date, those without one after them, each group in text order.

    Mentions of one event are told once: in the words of the first that the report tells itself as having happened, with
    the first date and place that any of them has.
    """
    dates = {date.id: date for date in record.dates}

    def key(event: Event) -> tuple[str, int]:
        date = dates.get(event.when or "")
        return (date.start or date.end or "9999") if date is not None else "9999", event.trigger.start

    return [event_told(record, event, dates, count) for event, count in sorted(_once(record), key=lambda e: key(e[0]))]


def _once(record: Record) -> list[tuple[Event, int]]:
    """Each event once, with the number of its mentions."""
    first = first_mentions(record)
    mentions: dict[str, list[Event]] = {}
    for event in record.events:
        mentions.setdefault(first.get(event.id, event.id), []).append(event)
    return [(_together(events), len(events)) for events in mentions.values()]


def _together(events: list[Event]) -> Event:
    told = [e for e in events if e.voice == NARRATION and e.status is Status.HAPPENED]
    event = (told or events)[0]
    when = next((e.when for e in (event, *events) if e.when is not None), None)
    where = next((e.where for e in (event, *events) if e.where is not None), None)
    return replace(event, when=when, where=where)


def counts(record: Record) -> list[Told]:
    """The figures in text order."""
    dates = {date.id: date for date in record.dates}
    return [figure_told(record, figure, dates) for figure in sorted(record.figures, key=lambda f: f.span.start)]


def disputed(record: Record) -> list[tuple[str, str, str]]:
    """What the report sets against each other: one side, the other side, and the ground."""
    rows: dict[str, Statement | Event | Figure] = {row.id: row for row in record.statements}
    rows |= {row.id: row for row in record.events}
    rows |= {row.id: row for row in record.figures}
    return [
        (_side(record, rows[link.from_]), _side(record, rows[link.to]), one_line(link.because))
        for link in record.links
        if link.kind == LinkKind.DISPUTES and link.from_ in rows and link.to in rows
    ]


def event_told(record: Record, event: Event, dates: dict[str, Date], mentions: int = 1) -> Told:
    """An event in words. `dates`: those of the record by their ids; `mentions`: how often the report tells of it."""
    voice, speaker = _voice(record, event.voice)
    actors, recipients = names(record, event.actors), names(record, event.recipients)
    return Told(
        row=event,
        when=date_words(dates.get(event.when or "")),
        what=one_line(code(event.type.lower(), event.mode)),
        who=f"{actors or '…'} → {recipients}" if recipients else actors,
        where=place_words(record, event.where),
        words=one_line(event.trigger.text),
        remarks=(
            *(() if event.status is Status.HAPPENED else (event.status.value,)),
            *((f"{mentions} mentions",) if mentions > 1 else ()),
        ),
        voice=voice,
        speaker=speaker,
    )


def figure_told(record: Record, figure: Figure, dates: dict[str, Date]) -> Told:
    """A figure in words. `dates`: those of the record by their ids."""
    voice, speaker = _voice(record, figure.voice)
    as_of = date_words(dates.get(figure.as_of or ""))
    return Told(
        row=figure,
        when=date_words(dates.get(figure.when or "")),
        what=one_line(figure.measure),
        who=amount(figure),
        where=place_words(record, figure.where),
        words=one_line(figure.span.text),
        remarks=(f"as of {as_of}",) if as_of else (),
        voice=voice,
        speaker=speaker,
    )


def amount(figure: Figure) -> str:
    """The number as its bounds say it: "at least 20", "about 5,000", "20 to 30", "14"."""
    unit = figure.unit or ""
    low, best, high = (_number(value, unit) for value in (figure.low, figure.best, figure.high))
    if best is not None:
        return best if low == best == high else f"about {best}"
    if low is not None and high is not None:
        return f"{low} to {high}"
    if low is not None:
        return f"at least {low}"
    return f"at most {high}" if high is not None else one_line(figure.span.text)


def _number(value: float | None, unit: str) -> str | None:
    if value is None:
        return None
    written = f"{value:,.0f}" if isfinite(value) and value == int(value) else f"{value:,g}"
    if unit == "%":
        return f"{written}%"
    # "USD 5,000", and "12 km"
    return (f"{one_line(unit)} {written}" if unit.isupper() else f"{written} {one_line(unit)}").strip()


def date_words(date: Date | None) -> str:
    """A date as a reader of a table takes it in: its value to the day, month or year, open ends with a dash."""
    if date is None:
        return ""
    if date.start and date.end:
        if date.start == date.end:
            return one_line(date.start)
        short = {"month": 7, "year": 4}.get(date.precision or "")
        same = short and date.start[:short] == date.end[:short]
        return one_line(date.start[:short] if same else f"{date.start} – {date.end}")
    return one_line(f"since {date.start}" if date.start else f"until {date.end}" if date.end else date.span.text)


def place_words(record: Record, place: str | None) -> str:
    """The name of the place with this id; "" for none."""
    found = record.place(place)
    return one_line(found.name) if found is not None else ""


def _voice(record: Record, voice: str) -> tuple[str, str | None]:
    """Who says so: the speaker, or the cue of a statement without one; "" for narration."""
    if voice == NARRATION:
        return "", None
    statement = record.statement(voice)
    if statement is None:
        return "", None
    name = speaker_name(record, statement)
    if name == UNNAMED and statement.cue is not None:
        name = f"“{one_line(statement.cue.text)}”"
    return name, statement.speaker


def _side(record: Record, row: Statement | Event | Figure) -> str:
    if isinstance(row, Statement):
        return f"{speaker_name(record, row)}: {joined(row.content)}"
    voice, _ = _voice(record, row.voice)
    if isinstance(row, Figure):
        return f"{voice or 'the report'}: {amount(row)} {row.measure} ({one_line(row.span.text)})"
    who = names(record, row.actors)
    return f"{voice or 'the report'}: {one_line(row.trigger.text)}{f' by {who}' if who else ''}"
