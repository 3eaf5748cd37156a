"""The gold record: forty open news reports, annotated (docs/annotation.md), and how a record is held against them.

The files of `bench/gold/` hold offsets and labels; the texts are joined from the data folder and checked by their hash.
A row that is `optional` is neither rewarded nor punished. Rows match one to one, in text order:

- figures: span, low, best, high and measure exactly; with voice: and in the right voice
- events: a trigger that overlaps, and the type; then actors and recipients, status, voice, date and place on the
  matched ones
- disputes: a link between rows that stand where the gold ones do
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bench.corpus import CorpusError, Range, overlap
from bench.counts import Count

if TYPE_CHECKING:
    from onrecord.record import Date, Document, Event, Figure, Place, Record, Span, Statement

_Row = TypeVar("_Row")
GOLD = Path(__file__).parent / "gold"


def read(folder: Path, part: str | None = None) -> Iterator[dict[str, Any]]:
    """The annotations of a folder, in the order of their names; `part` is dev, final or all."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if part in (None, gold["part"]):
            yield gold


def texts(folder: Path) -> dict[str, str]:
    """The texts of the open news reports, by the hash of each."""
    csv.field_size_limit(sys.maxsize)
    found = {}
    for path in sorted(folder.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            if "text" not in (rows.fieldnames or ()):
                raise CorpusError(f"{path}: no column of the name text; give the folder of the reports alone")
            for row in rows:
                found[hashlib.sha256(row["text"].encode()).hexdigest()] = row["text"]
    return found


def document(gold: dict[str, Any], known: dict[str, str]) -> Document:
    """The report as a document; CorpusError when the text is not there or is another than the one annotated."""
    from onrecord.sources import document_from_text

    text = known.get(gold["sha256"])
    if text is None:
        raise CorpusError(
            f"{gold['report']}: no text with the hash {gold['sha256'][:12]}… in the data folder ({gold['url']})"
        )
    return replace(
        document_from_text(text, raw=True), title=gold["title"], published=gold["published"], url=gold["url"]
    )


def score(gold: dict[str, Any], record: Record) -> dict[str, Count]:
    """Counts of one report."""
    return {
        **_dates(gold["dates"], record),
        **_figures(gold["figures"], record),
        **_events(gold, record),
        **_disputes(gold, record),
    }


def _firm(rows: Iterable[dict[str, Any]]) -> int:
    return sum(not row.get("optional") for row in rows)


def _at_gold(
    gold: list[dict[str, Any]], rows: Iterable[_Row], spans: Callable[[_Row], Span]
) -> Iterator[tuple[_Row, dict[str, Any] | None]]:
    """Each row with the first free gold one that it overlaps, or None; not those at an optional one."""
    used: set[int] = set()
    for row in rows:
        at = spans(row).start, spans(row).end
        hit = next((i for i, known in enumerate(gold) if i not in used and overlap(at, known["span"])), None)
        if hit is not None:
            used.add(hit)
        if hit is None or not gold[hit].get("optional"):
            yield row, gold[hit] if hit is not None else None


def _dates(gold: list[dict[str, Any]], record: Record) -> dict[str, Count]:
    met = list(_at_gold(gold, record.dates, lambda date: date.span))
    found = [(date, row) for date, row in met if row is not None]
    right = sum(row["value"] == date.value for date, row in found)
    total = _firm(gold)
    return {
        "dates": Count(correct=len(found), predicted=len(met), gold=total),
        "dates_value": Count(correct=right, predicted=len(met), gold=total),
    }


def _figures(gold: list[dict[str, Any]], record: Record) -> dict[str, Count]:
    statements = {row.id: row for row in record.statements}
    met = list(_at_gold(gold, record.figures, lambda figure: figure.span))
    exact = [(figure, row) for figure, row in met if row is not None and _same_figure(row, figure)]
    voiced = sum(_same_voice(row["voice"], figure.voice, statements) for figure, row in exact)
    total = _firm(gold)
    return {
        "figures": Count(correct=len(exact), predicted=len(met), gold=total),
        "figures_voice": Count(correct=voiced, predicted=len(met), gold=total),
    }


def _same_figure(gold: dict[str, Any], figure: Figure) -> bool:
    values = (figure.low, figure.best, figure.high) == (gold["low"], gold["best"], gold["high"])
    return [figure.span.start, figure.span.end] == gold["span"] and values and figure.measure == gold["measure"]


def _same_voice(gold: Any, voice: str, statements: dict[str, Statement]) -> bool:
    """Narration on both sides, or a statement with the gold cue or source."""
    row = statements.get(voice)
    if gold == "narration" or row is None:
        return gold == "narration" and row is None
    cue = bool(gold["cue"]) and row.cue is not None and overlap((row.cue.start, row.cue.end), gold["cue"])
    return cue or (bool(gold["source"]) and any(overlap((s.start, s.end), gold["source"]) for s in row.source))


def _events(told: dict[str, Any], record: Record) -> dict[str, Count]:
    gold = told["events"]
    when = where = Count()
    typed = parties = status = voice = predicted = 0
    used: set[int] = set()
    statements = {row.id: row for row in record.statements}
    mentions = {a.id: [(m.start, m.end) for m in a.mentions] for a in record.actors}
    for event in record.events:
        at = (event.trigger.start, event.trigger.end)
        hits = [
            i
            for i, row in enumerate(gold)
            if i not in used and any(overlap(at, s) for s in [row["span"], *row.get("also", [])])
        ]
        hit = next((i for i in hits if event.type in _types(gold[i])), hits[0] if hits else None)
        if hit is None:
            predicted += 1
            continue
        used.add(hit)
        row = gold[hit]
        if row.get("optional"):
            continue
        predicted += 1
        if event.type not in _types(row):
            continue
        typed += 1
        parties += all(
            _same_parties(row[side], ids, mentions, record.document.text)
            for side, ids in (("actors", event.actors), ("recipients", event.recipients))
        )
        status += event.status == row["status"]
        voice += _same_voice(row["voice"], event.voice, statements)
        when += _referred(row.get("when"), told["dates"], event.when, record.dates)
        where += _referred(row.get("where"), told.get("places", ()), event.where, record.places)
    total = _firm(gold)
    return {
        "events": Count(correct=typed, predicted=predicted, gold=total),
        "events_parties": Count(correct=parties, predicted=predicted, gold=total),
        "events_status": Count(correct=status, predicted=typed, gold=typed),
        "events_voice": Count(correct=voice, predicted=typed, gold=typed),
        "events_when": when,
        "events_where": where,
    }


def _referred(
    gold: str | None, known: Sequence[dict[str, Any]], row: str | None, rows: Iterable[Date | Place]
) -> Count:
    """Whether an event has the gold date or place, by where that stands."""
    at = next((r["span"] for r in known if r["id"] == gold), None)
    span = next((r.span for r in rows if r.id == row), None)
    same = at is not None and span is not None and overlap((span.start, span.end), at)
    return Count(correct=same, predicted=span is not None, gold=at is not None)


def _types(row: dict[str, Any]) -> list[str]:
    return [row["type"], *row.get("alt", [])]


def _words(text: str, span: Sequence[int]) -> set[str]:
    return {
        word
        for word in re.findall(r"\w+", text[span[0] : span[1]].casefold())
        if word not in ("the", "of", "a", "an", "and")
    }


def _same_parties(
    gold: list[dict[str, Any]], actors: Sequence[str], mentions: dict[str, list[Range]], text: str
) -> bool:
    """Whether every gold party is an actor of the row, and no other actor is there.

    It is one by a mention where the gold party stands; a pronoun, or a description that shares no word with the name,
    only by a mention where the full name stands.
    """

    def is_(actor: str, party: dict[str, Any]) -> bool:
        places = [party["span"]]
        if party.get("is"):
            short = _words(text, party["span"]) & _words(text, party["is"])
            places = [party["is"], *(places if short else ())]
        return any(overlap(m, place) for m in mentions.get(actor, ()) for place in places)

    missed = [p for p in gold if not p.get("optional") and not any(is_(a, p) for a in actors)]
    extra = [a for a in actors if not any(is_(a, p) or _near(a, p, mentions) for p in gold)]
    return not missed and not extra


def _near(actor: str, party: dict[str, Any], mentions: dict[str, list[Range]]) -> bool:
    return any(overlap(m, party["span"]) for m in mentions.get(actor, ()))


def _disputes(gold: dict[str, Any], record: Record) -> dict[str, Count]:
    pairs = [
        (tuple(_places(end, gold) for end in (d["from"], d["to"])), bool(d.get("optional"))) for d in gold["disputes"]
    ]
    correct = predicted = 0
    used: set[int] = set()
    for link in record.links:
        if link.kind != "disputes":
            continue
        ends = _spans(record, link.from_), _spans(record, link.to)
        hit = next((i for i, (pair, _) in enumerate(pairs) if i not in used and _same_pair(pair, ends)), None)
        if hit is not None:
            used.add(hit)
            if pairs[hit][1]:
                continue
            correct += 1
        predicted += 1
    return {"disputes": Count(correct=correct, predicted=predicted, gold=sum(not optional for _, optional in pairs))}


def _places(end: dict[str, Any], gold: dict[str, Any]) -> list[list[int]]:
    """Where an end of a dispute stands: a content, a number, any mention of the happening that an event is one of."""
    if "content" in end:
        return [end["content"]]
    row = next(r for kind in ("events", "figures") for r in gold[kind] if r["id"] == end["row"])
    return [row["span"], *(r["span"] for r in gold["events"] if row.get("same") and r.get("same") == row["same"])]


def _spans(record: Record, row: str) -> list[Range]:
    """Where a row stands: the content of a statement with its cue and source, a trigger, a number."""
    for statement in record.statements:
        if statement.id == row:
            cue = (statement.cue,) if statement.cue is not None else ()
            return [(s.start, s.end) for s in (*statement.content, *cue, *statement.source)]
    event: Event | None = next((e for e in record.events if e.id == row), None)
    if event is not None:
        return [(event.trigger.start, event.trigger.end)]
    return [(f.span.start, f.span.end) for f in record.figures if f.id == row]


def _same_pair(pair: tuple[list[list[int]], ...], ends: tuple[list[Range], list[Range]]) -> bool:
    def on(places: list[list[int]], spans: list[Range]) -> bool:
        return any(overlap(place, span) for place in places for span in spans)

    return (on(pair[0], ends[0]) and on(pair[1], ends[1])) or (on(pair[0], ends[1]) and on(pair[1], ends[0]))
