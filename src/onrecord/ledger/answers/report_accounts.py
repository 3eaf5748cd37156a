"""The account of one report: its record, who its voices are across reports, its copies, and what stands of its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from onrecord.errors import UsageError
from onrecord.ledger.answers.named import known
from onrecord.ledger.answers.reports import Report, reports
from onrecord.ledger.answers.sides import Voice
from onrecord.ledger.joining import linking
from onrecord.ledger.rows.judgements import Verdict, of_rows, words
from onrecord.ledger.rows.loading import load
from onrecord.ledger.storage.store import Store
from onrecord.record import Record

MOST_COPIES: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Another report of the same text, or of much of it."""

    report: Report
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the ledger has of one row beside the report. `group`: the incident or utterance that it belongs to."""

    group: str | None
    sources: int
    """Independent sources that tell of it."""
    disputed: bool
    verdicts: tuple[Verdict, ...]
    """The last word of each judge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAccount:
    """Everything that the ledger has of one report."""

    report: Report
    record: Record
    voices: Mapping[str, Voice]
    """Who each actor of the record is across reports, by the actor's id."""
    copies: tuple[Copy, ...]
    rows: Mapping[str, Standing]
    """What stands of each statement, event and figure, by its id."""


def report(store: Store, id: str) -> ReportAccount:
    """The account of the report with this id. UsageError where there is none."""
    record = load(store, id)
    if record is None:
        raise UsageError(f"there is no report {id} in this ledger")
    (told,) = reports(store, [id]).values()
    return ReportAccount(
        report=told,
        record=record,
        voices=_voices(store, id),
        copies=_copies(store, id),
        rows=_rows(store, record),
    )


def _voices(store: Store, document: str) -> dict[str, Voice]:
    sql = (
        "select a.id, a.name, p.identity from actors a left join profiles p on p.id = a.profile where a.document = ?"
        " order by a.position"
    )
    rows = store.rows(sql, (document,))
    who = known(store, {identity for *_, identity in rows if identity is not None})
    found = {}
    for actor, name, identity in rows:
        named = who.get(identity)
        sure = named is not None and named.named
        found[actor] = Voice(
            name=named.name if named is not None else name, identity=identity if sure else None, narration=False
        )
    return found


def _copies(store: Store, document: str) -> tuple[Copy, ...]:
    sql = (
        "select case when c.one = ? then c.other else c.one end, c.because from copies c"
        " where c.one = ? or c.other = ? order by c.one, c.other limit ?"
    )
    because: dict[str, str] = dict(store.rows(sql, (document, document, document, MOST_COPIES)))
    found = reports(store, because)
    return tuple(Copy(report=r, because=because[r.id]) for r in sorted(found.values(), key=lambda r: r.order))


_GROUPS: Final = (
    "select s.id, u.id, u.sources from statements s left join utterances u on u.id = s.utterance where s.document = ?",
    "select e.id, i.id, i.sources from events e left join happenings h on h.id = e.happening"
    " left join incidents i on i.id = h.incident where e.document = ?",
    "select f.id, i.id, i.sources from figures f left join happenings h on h.id = f.happening"
    " left join incidents i on i.id = h.incident where f.document = ?",
)
_DISPUTED: Final = (
    "select from_row, to_row from links where document = ? and kind = 'disputes'",
    "select from_row, from_row from relations where from_document = ? and kind = 'disputes'",
    "select to_row, to_row from relations where to_document = ? and kind = 'disputes'",
)


def _rows(store: Store, record: Record) -> dict[str, Standing]:
    document = record.document.id
    groups = [row for sql in _GROUPS for row in store.rows(sql, (document,))]
    disputed = {i for sql in _DISPUTED for pair in store.rows(sql, (document,)) for i in pair}
    verdicts = _verdicts(store, (row[0] for row in groups))
    return {
        row: Standing(
            group=group,
            sources=sources or 1,
            disputed=row in disputed,
            verdicts=verdicts.get(row, ()),
        )
        for row, group, sources in groups
    }


def _verdicts(store: Store, rows: Iterable[str]) -> dict[str, tuple[Verdict, ...]]:
    sql = "select distinct row from judgements where row in ({}) and other is null"
    judged = [row for (row,) in linking.among(store, sql, rows)]
    found: defaultdict[str, list[Verdict]] = defaultdict(list)
    for (row, _), word in sorted(words(of_rows(store, judged)).items()):
        found[row].append(word.verdict)
    return {row: tuple(some) for row, some in found.items()}
