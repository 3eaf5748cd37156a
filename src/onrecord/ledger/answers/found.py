"""A row that `find` found, with what one needs to judge at sight whether it is the one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.ledger.answers.ranking import Hit, Marker
from onrecord.ledger.rows.entries import sentence_around
from onrecord.ledger.storage.store import Row, Store

_SNIPPET: Final = 240
"""Characters of a snippet, at most."""
_LEAD: Final = 60
"""Characters of it before the first word that was asked for, about."""
_AT_ONCE: Final = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One statement, event or figure. `at`: where its words stand in the report, `start-end` in code points, several
    with a space between. `hits`: the words that were asked for, as (start, end) in `snippet`, not overlapping."""

    id: str
    kind: str
    """statement, event, figure."""
    day: str | None
    """When it happened or was counted; where that is not said, and for a statement, when it was reported."""
    document: str
    outlet: str | None
    title: str | None
    speaker: str | None
    """Who says it; None where the outlet itself does, or nobody is named."""
    narration: bool
    """Whether the outlet says it in its own voice."""
    actors: tuple[str, ...]
    """Of an event, who acts; of a figure, who is counted."""
    recipients: tuple[str, ...]
    place: str | None
    code: str
    """The act of a statement, the type and mode of an event, the measure of a figure."""
    status: str | None
    """Of an event: happened, denied ..."""
    number: str | None
    """The words of a figure."""
    words: str
    """The content of a statement, the sentence of an event, the sentence that a figure stands in."""
    at: str
    sources: int
    """Independent sources that tell of it."""
    disputed: bool
    snippet: str
    hits: tuple[tuple[int, int], ...]


_SAYS: Final = " left join actors a on a.id = s.speaker"
_TOLD_IN: Final = f" left join statements s on s.id = r.voice{_SAYS}"
_HAPPENED: Final = " left join happenings h on h.id = r.happening left join incidents u on u.id = h.incident"
_FROM: Final = {
    "statement": f"statements s on s.id = e.row left join utterances u on u.id = s.utterance{_SAYS}"
    " left join places l on l.id = s.place join documents d on d.id = s.document",
    "event": f"events r on r.id = e.row{_TOLD_IN}{_HAPPENED} left join places l on l.id = r.place"
    " join documents d on d.id = r.document",
    "figure": f"figures r on r.id = e.row{_TOLD_IN}{_HAPPENED} left join places l on l.id = r.place"
    " left join actors w on w.id = r.who join documents d on d.id = r.document",
}
_OWN: Final = {
    "statement": "s.content, s.content_at, null, s.act, null, null, null, null",
    "event": "r.sentence, r.sentence_at, coalesce(r.voice, ''), r.type, r.mode, r.status, null, null",
    "figure": "d.text, r.words_at, coalesce(r.voice, ''), r.measure, null, null, r.words, w.name",
}
"""The columns of each kind: its words or the text with them, where they stand, the statement that tells of it, its
code in two, status, number, and who is counted."""
_ALL: Final = "e.id, e.row, e.day, coalesce(u.sources, 1), coalesce(u.disputed, 0), d.id, d.outlet, d.title, l.name"
_SPEAKER: Final = "coalesce(a.name, s.source)"
_WEIGHED: Final = {
    "statement": "s.content, s.content_at, coalesce(u.sources, 1) from entries e join statements s on s.id = e.row"
    " left join utterances u on u.id = s.utterance",
    "event": "r.sentence, r.sentence_at, coalesce(u.sources, 1) from entries e"
    f" join events r on r.id = e.row{_HAPPENED}",
    "figure": "d.text, r.words_at, coalesce(u.sources, 1) from entries e join figures r on r.id = e.row"
    f"{_HAPPENED} join documents d on d.id = r.document",
}


def found_rows(store: Store, ids: Sequence[int], marker: Marker) -> tuple[Found, ...]:
    """The rows of some entries, in their order."""
    rows: dict[int, tuple[str, Row]] = {}
    for kind, source in _FROM.items():
        sql = f"select {_ALL}, {_SPEAKER}, {_OWN[kind]} from entries e join {source} where e.kind = '{kind}'"
        rows |= {row[0]: (kind, row) for row in _among(store, f"{sql} and e.id in ({{}})", ids)}
    names = [row[1] for _, row in rows.values()]
    parties, disputed = _parties(store, names), _disputed(store, names)
    return tuple(_found(kind, row, parties, disputed, marker) for kind, row in (rows[i] for i in ids if i in rows))


def disputed_among(store: Store, ids: Sequence[int]) -> set[int]:
    """Those of some entries that a link or a relation disputes, or whose incident is disputed."""
    row_of = {i: row for i, row in _among(store, "select id, row from entries where id in ({})", ids)}
    rows = list(row_of.values())
    found = _disputed(store, rows)
    for sql in _OF_DISPUTED:
        found |= {row for (row,) in _among(store, sql, rows)}
    return {i for i, row in row_of.items() if row in found}


_OF_DISPUTED: Final = tuple(
    f"select r.id from {table} r join happenings h on h.id = r.happening join incidents u on u.id = h.incident"
    " where u.disputed = 1 and r.id in ({})"
    for table in ("events", "figures")
)


def weighed(store: Store, ids: Sequence[int]) -> Iterator[tuple[int, str, int]]:
    """Each entry with the words that it was found by and its number of sources."""
    for kind, rest in _WEIGHED.items():
        for i, text, at, sources in _among(
            store, f"select e.id, {rest} where e.kind = '{kind}' and e.id in ({{}})", ids
        ):
            yield i, _words(kind, text, at), sources


def _among(store: Store, sql: str, ids: Sequence[object]) -> Iterator[Row]:
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        yield from store.rows(sql.format(", ".join("?" * len(some))), some)


def _words(kind: str, text: str, at: str) -> str:
    """The words of a row; for a figure, the stretch of its report's text that it stands in."""
    if kind != "figure":
        return text
    start, end = map(int, at.split("-"))
    first, last = sentence_around(text, start, end)
    return text[first:last]


def _found(kind: str, row: Row, parties: dict[str, dict[str, list[str]]], disputed: set[str], marker: Marker) -> Found:
    _, id, day, sources, marked, document, outlet, title, place, speaker, *own = row
    text, at, voice, code, mode, status, number, who = own
    words = _words(kind, text, at)
    snippet, hits = _snippet(words, marker)
    return Found(
        id=id,
        kind=kind,
        day=day,
        document=document,
        outlet=outlet,
        title=title,
        speaker=speaker,
        narration=voice == "",
        actors=tuple(parties[id]["actor"]) if kind != "figure" else (who,) if who else (),
        recipients=tuple(parties[id]["recipient"]),
        place=place,
        code=f"{code} {mode}" if mode else code,
        status=status,
        number=number,
        words=words,
        at=at,
        sources=sources,
        disputed=bool(marked) or id in disputed,
        snippet=snippet,
        hits=hits,
    )


def _parties(store: Store, events: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    sql = (
        "select p.event, p.part, a.name from event_parties p join actors a on a.id = p.actor"
        " where p.event in ({}) order by p.event, p.part, p.position"
    )
    found: defaultdict[str, dict[str, list[str]]] = defaultdict(lambda: {"actor": [], "recipient": []})
    for event, part, name in _among(store, sql, events):
        found[event][part].append(name)
    return found


def _disputed(store: Store, rows: Sequence[str]) -> set[str]:
    """Those of some rows that a link or a relation disputes."""
    return {
        row
        for table in ("links", "relations")
        for side in ("from_row", "to_row")
        for (row,) in _among(store, f"select {side} from {table} where {side} in ({{}}) and kind = 'disputes'", rows)
    }


def _snippet(words: str, marker: Marker) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words, or a part of them with most of what was asked for, and where that stands in it."""
    hits = _apart(marker.hits(words)) if marker else []
    if len(words) <= _SNIPPET:
        return words, tuple((h.start, h.end) for h in hits)
    begin = _word_at(words, max(0, hits[0].start - _LEAD)) if hits else 0
    if begin + _SNIPPET > len(words):
        begin = _word_at(words, len(words) - _SNIPPET + 1)
    end = begin + _SNIPPET - 1
    end = len(words) if end >= len(words) else max(words.rfind(" ", begin, end), begin + _SNIPPET // 2)
    before, behind = "…" if begin else "", "…" if end < len(words) else ""
    marks = tuple(
        (h.start - begin + len(before), h.end - begin + len(before)) for h in hits if begin <= h.start and h.end <= end
    )
    return before + words[begin:end] + behind, marks


def _word_at(words: str, at: int) -> int:
    """The first character of the first word that begins at or behind a place."""
    if at == 0:
        return 0
    space = words.find(" ", at - 1, at + 40)
    return space + 1 if space >= 0 else at


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
