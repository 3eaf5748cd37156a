"""Which row of a newer reading has taken the place of one that it superseded.

Rows are the same where they have the same id. A row whose id is gone is found again in the row of its kind that
overlaps its words, if that is the only one, was not there before, and overlaps no other row that is gone: readings of
one document share its text, so that places in it can be compared. Anything less clear has no successor.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from onrecord.ledger.storage.store import Store

Ranges = tuple[tuple[int, int], ...]

KINDS: Final = ("statements", "events", "figures", "actors", "dates", "places")
"""The tables of rows that can be judged."""
_AT: Final = {
    "statements": "coalesce(nullif(content_at, ''), cue_at, source_at)",
    "events": "trigger_at",
    "figures": "words_at",
    "actors": "mentions_at",
    "dates": "words_at",
    "places": "words_at",
}
_SPANS: Final = {
    "statements": ("content", "cue", "source"),
    "events": ("trigger",),
    "figures": ("span",),
    "actors": ("mentions",),
    "dates": ("span",),
    "places": ("span",),
}


def successors(store: Store, document: str, kind: str) -> dict[str, str]:
    """The ids of superseded rows of a document and kind (a table's name), with those that took their place."""
    told = store.rows(
        "select reading, id, body from superseded where document = ? and kind = ? order by reading, id",
        (document, kind),
    )
    if not told:
        return {}
    now = {
        i: _ranges(at) for i, at in store.rows(f"select id, {_AT[kind]} from {kind} where document = ?", (document,))
    }
    readings: defaultdict[str, dict[str, Ranges]] = defaultdict(dict)
    for reading, i, body in told:
        readings[reading][i] = _spans(json.loads(body), kind)
    found: dict[str, str] = {}
    for reading in sorted(readings):
        was = readings[reading]
        gone = {i: at for i, at in was.items() if i not in now}
        fresh = {i: at for i, at in now.items() if i not in was}
        found = {**_matched(gone, fresh), **found}
    return found


def gone(store: Store, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Document and kind of those ids that stand for superseded rows alone."""
    found: dict[str, tuple[str, str]] = {}
    for i in sorted(set(ids)):
        for document, kind in store.rows("select document, kind from superseded where id = ? limit 1", (i,)):
            if not store.rows(f"select 1 from {kind} where id = ?", (i,)):
                found[i] = (document, kind)
    return found


def _matched(gone: Mapping[str, Ranges], fresh: Mapping[str, Ranges]) -> dict[str, str]:
    to: defaultdict[str, list[str]] = defaultdict(list)
    back: defaultdict[str, list[str]] = defaultdict(list)
    for old, was in gone.items():
        for new, at in fresh.items():
            if any(a < d and c < b for a, b in was for c, d in at):
                to[old].append(new)
                back[new].append(old)
    return {old: new[0] for old, new in to.items() if len(new) == 1 and len(back[new[0]]) == 1}


def _ranges(at: str | None) -> Ranges:
    found = []
    for piece in (at or "").split():
        start, _, end = piece.partition("-")
        found.append((int(start), int(end)))
    return tuple(found)


def _spans(body: Mapping[str, Any], kind: str) -> Ranges:
    for name in _SPANS[kind]:
        spans = body[name] if isinstance(body[name], list) else [body[name]]
        if found := tuple((s["start"], s["end"]) for s in spans if s is not None):
            return found
    return ()
