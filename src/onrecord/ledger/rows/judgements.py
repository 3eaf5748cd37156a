"""What people have said of rows, and what of it stands.

A judgement is never changed; the last word of one judge stands. `confirm` says that a row is right as it was read,
`reject` that it should not be there, `correct` that it is right but for a field; corrections of several fields add up
until the same judge confirms or rejects the row. Judges do not overrule each other: where they differ, both words
stand, and a doubt counts. A row is left out while one judge rejects it, two rows are kept apart while one judge splits
them, and a field that two judges see differently stays as it was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Literal

from onrecord.ledger.storage.batches import among
from onrecord.ledger.storage.store import Row, Store
from onrecord.ledger.storage.tables import tables
from onrecord.record import row_id


class Verdict(StrEnum):
    """What a judge can say: the first three of one row, the others of two."""

    CONFIRM = "confirm"
    REJECT = "reject"
    CORRECT = "correct"
    JOIN = "join"
    SPLIT = "split"


OF_TWO: Final = frozenset({Verdict.JOIN, Verdict.SPLIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One word of one judge, as a row of the table `judgements`."""

    row: str
    verdict: Verdict
    judge: str
    at: str
    """UTC, ISO 8601 with microseconds and a Z, so that times sort as text."""
    other: str | None = None
    field: str | None = None
    value: str | None = None
    """The corrected value as text (see `correcting.told`); None where the field should be empty."""
    because: str | None = None
    reading: str | None = None
    seen: str | None = None
    """The row as it was judged, as the JSON of the record."""

    @property
    def id(self) -> str:
        """A hash of who said what of which row, when."""
        parts = (self.other, self.verdict, self.field, self.value, self.judge, self.because, self.at)
        return row_id("judgement", self.row, *parts)

    @property
    def cells(self) -> tuple[str | None, ...]:
        """The cells of the table's row."""
        return tuple(getattr(self, name) for name in COLUMNS)


COLUMNS: Final = tables()["judgements"].names
_ALL: Final = ", ".join(f"j.{name}" for name in COLUMNS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What one judge says of one row now."""

    row: str
    judge: str
    verdict: Verdict
    at: str
    because: str | None
    seen: str | None
    corrections: Mapping[str, str | None] = field(default_factory=dict)
    """The fields that the judge corrects, with the values that they should have."""


def judgements(store: Store, where: str = "", values: Iterable[object] = ()) -> Iterator[Judgement]:
    """The judgements that a condition on the table `judgements j` holds for, in the order of time."""
    condition = f" where {where}" if where else ""
    for cells in store.stream(f"select {_ALL} from judgements j{condition} order by j.at, j.id", tuple(values)):
        yield _of(cells)


def of_rows(store: Store, rows: Iterable[str]) -> list[Judgement]:
    """The judgements on some single rows, in the order of time."""
    found = map(_of, among(store, f"select {_ALL} from judgements j where j.row in ({{}}) and j.other is null", rows))
    return sorted(found, key=lambda j: (j.at, j.id))


def _of(cells: Row) -> Judgement:
    given = dict(zip(COLUMNS, cells, strict=True))
    del given["id"]
    return Judgement(**{**given, "verdict": Verdict(given["verdict"])})


def words(said: Iterable[Judgement]) -> dict[tuple[str, str], Word]:
    """What stands of judgements on single rows, given in the order of time, by row and judge."""
    standing: dict[tuple[str, str], Word] = {}
    for j in said:
        if j.verdict in OF_TWO:
            continue
        before = standing.get((j.row, j.judge))
        corrections: dict[str, str | None] = {}
        if j.verdict is Verdict.CORRECT and j.field is not None:
            corrections = {**(before.corrections if before is not None else {}), j.field: j.value}
        standing[j.row, j.judge] = Word(
            row=j.row,
            judge=j.judge,
            verdict=j.verdict,
            at=j.at,
            because=j.because,
            seen=j.seen,
            corrections=corrections,
        )
    return standing


def agreed(said: Iterable[Word]) -> dict[str, str | None]:
    """The corrections of one row that no other judge speaks against."""
    said = list(said)
    if any(word.verdict is not Verdict.CORRECT for word in said):
        return {}
    given: dict[str, set[str | None]] = {}
    for word in said:
        for name, value in word.corrections.items():
            given.setdefault(name, set()).add(value)
    return {name: next(iter(values)) for name, values in sorted(given.items()) if len(values) == 1}


_LAST: Final = (
    "not exists (select 1 from judgements later where later.row = j.row and later.judge = j.judge and"
    " later.verdict in ('confirm', 'reject', 'correct') and"
    " (later.at > j.at or (later.at = j.at and later.id > j.id)))"
)


def judged_clause(kind: Literal["only", "unrejected"], column: str) -> str:
    """The condition, in SQL without values, that the row whose id is in `column` was judged so.

    `only`: somebody confirms or corrects it, and nobody rejects it. `unrejected`: nobody rejects it. What was said of
    a row that a newer reading has superseded says nothing here of the row that took its place.
    """
    unrejected = f"not exists (select 1 from judgements j where j.row = {column} and j.verdict = 'reject' and {_LAST})"
    if kind == "unrejected":
        return unrejected
    return f"({column} in (select j.row from judgements j where j.verdict in ('confirm', 'correct')) and {unrejected})"
