"""Why events were coded: the frame that fits each and what it rests on, and on request the frames that do not fit."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.exports.happening_words import date_words, place_words
from onrecord.exports.wording import code, names, one_line, speaker_name
from onrecord.reader.coding.explain import Tried
from onrecord.record import NARRATION, Event, Record

_PARTS = {"v": "verb", "n": "noun", "a": "adjective"}


def render(record: Record, tried: Iterable[Tried], *, rest: bool = False) -> str:
    """One block for each event, then with `rest` the frames that were tried in vain. Ends with a line break."""
    frames = list(tried)
    blocks = [_event(record, event, frames) for event in record.events] or ["No event is coded here."]
    if rest:
        vain = [_vain(t) for t in frames if t.missing]
        blocks.append("\n".join(["Frames that do not fit:", *vain]) if vain else "No frame was tried in vain.")
    return "\n\n".join(blocks) + "\n"


def _event(record: Record, event: Event, tried: list[Tried]) -> str:
    start, end = event.trigger.start, event.trigger.end
    lines = [f"{one_line(event.trigger.text)}: {code(event.type, event.mode)}"]
    frame = next((t.frame for t in tried if start <= t.start < end and not t.missing), None)
    if frame is not None:
        lines.append(
            f"  frame      {' '.join(frame.predicate)} ({_PARTS[frame.part]}) -> {code(frame.type, frame.mode)}"
        )
        lines.append(f"  needs      {' '.join(frame.needs) or 'nothing'}")
        if frame.type != event.type:
            lines.append(f"  turned     {frame.type} into {event.type} by its status (docs/concepts.md)")
        lines.append(
            f"  actors     {names(record, event.actors) or '–'}  (from {', '.join(frame.actors) or 'nowhere'})"
        )
        lines.append(
            f"  recipients {names(record, event.recipients) or '–'}  (from {', '.join(frame.recipients) or 'nowhere'})"
        )
    date = record.date(event.when)
    lines.append(f"  when       {date_words(date) or '–'}")
    lines.append(f"  where      {place_words(record, event.where) or '–'}")
    lines.append(f"  status     {event.status.value}")
    statement = record.statement(event.voice)
    told = "narration" if event.voice == NARRATION or statement is None else speaker_name(record, statement)
    lines.append(f"  voice      {told}")
    return "\n".join(lines)


def _vain(tried: Tried) -> str:
    frame = tried.frame
    kind = code(frame.type, frame.mode)
    return f"  {one_line(tried.word)}: {' '.join(frame.predicate)} -> {kind}: needs {', '.join(tried.missing)}"
