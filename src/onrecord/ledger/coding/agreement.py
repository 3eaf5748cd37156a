"""How far judges agree: on verdicts, on the values of fields that anybody corrects, on joins.

The measure is Krippendorff's alpha for nominal values (see `onrecord.compare.agreement`). The unit of a verdict is a
row, its values confirm, reject, correct. The unit of a field is a row that its judges do not reject; the value is what
the judge says that it should be, or what was read where the judge leaves it; empty is a value too. The unit of a join
is a pair of rows.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from onrecord.compare.agreement import Agreement, agreement
from onrecord.errors import UsageError
from onrecord.ledger.rows.judgements import OF_TWO, Judgement, Verdict, Word, judgements, words
from onrecord.ledger.rows.values import told
from onrecord.ledger.storage.store import Store

EMPTY: Final = "(empty)"
_TELLING: Final = {
    "cue": "statements",
    "trigger": "events",
    "measure": "figures",
    "mentions": "actors",
    "lat": "places",
    "value": "dates",
}
"""Fields that one kind of rows alone has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """Agreement between judges."""

    judges: tuple[str, ...]
    verdicts: Agreement
    fields: Mapping[str, Agreement]
    """By kind and field, as `statements.act`; those that somebody corrects."""
    joins: Agreement


def agreements(store: Store, by: Collection[str] = ()) -> Agreements:
    """Agreement between all judges, or between those named. Raises UsageError for one who has judged nothing."""
    known = [judge for (judge,) in store.rows("select distinct judge from judgements order by judge")]
    for judge in by:
        if judge not in known:
            raise UsageError(f"{judge!r} has judged nothing here; judges are {', '.join(known) or 'none yet'}")
    judges = tuple(sorted(set(by))) if by else tuple(known)
    said = [j for j in judgements(store) if j.judge in judges]
    rows: defaultdict[str, dict[str, Word]] = defaultdict(dict)
    for (row, judge), word in sorted(words(said).items()):
        rows[row][judge] = word
    return Agreements(
        judges=judges,
        verdicts=agreement({judge: word.verdict.value for judge, word in some.items()} for some in rows.values()),
        fields=_fields(rows.values()),
        joins=agreement(_joins(said)),
    )


def _fields(rows: Iterable[Mapping[str, Word]]) -> dict[str, Agreement]:
    corrected: defaultdict[str, set[str]] = defaultdict(set)
    kept: list[tuple[str, dict[str, tuple[Word, Mapping[str, Any]]]]] = []
    for some in rows:
        read = {j: (w, json.loads(w.seen or "{}")) for j, w in some.items() if w.verdict is not Verdict.REJECT}
        kind = next((k for _, seen in read.values() if (k := _kind(seen)) is not None), None)
        if kind is not None:
            kept.append((kind, read))
            corrected[kind].update(field for word, _ in read.values() for field in word.corrections)
    return {
        f"{kind}.{field}": agreement(
            {judge: _value(word, seen, field) for judge, (word, seen) in read.items()}
            for of, read in kept
            if of == kind
        )
        for kind in sorted(corrected)
        for field in sorted(corrected[kind])
    }


def _kind(seen: Mapping[str, Any]) -> str | None:
    return next((kind for field, kind in _TELLING.items() if field in seen), None)


def _value(word: Word, seen: Mapping[str, Any], field: str) -> str:
    value = word.corrections[field] if field in word.corrections else told(seen.get(field))
    return value if value is not None else EMPTY


def _joins(said: Iterable[Judgement]) -> list[dict[str, str]]:
    units: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for j in said:
        if j.verdict in OF_TWO and j.other is not None:
            units[min(j.row, j.other), max(j.row, j.other)][j.judge] = j.verdict.value
    return [units[pair] for pair in sorted(units)]
