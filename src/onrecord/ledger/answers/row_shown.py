"""What `show` answers: one row of a ledger with all that stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.ledger.answers.reports import Report
from onrecord.ledger.answers.sides import Side
from onrecord.ledger.rows.judgements import Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a passage. `part`: what it is of the row: content, source, cue, sentence, trigger, number, mention;
    None for what stands around it."""

    text: str
    part: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words of a row in their report, with what stands before and behind. The pieces together are the report's
    text from `start` to `end` (code points, half-open), as it is."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Another report's word of the same. `copy_of`: the id of the report whose text it shares, which counts for both;
    `because`: why the two are taken for one, where they were compared directly."""

    row: Side
    copy_of: str | None
    because: str | None
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A row that this one disputes, corroborates, updates or repeats, or that does so to it."""

    kind: str
    forward: bool
    """Whether this row does it to the other one."""
    because: str
    score: float
    between: bool
    """Whether the two stand in different reports."""
    row: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What read a row. `current`: whether a newer reading has not superseded it."""

    id: str
    onrecord: str
    model: str
    text_profile: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A row as an older reading had it: the JSON of the record."""

    reading: Reading
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One row. `facts`: what is known of it, each under the name of its column, in order; `rows`: the rows of a report,
    of an actor or of an identity; `chain`: whose word it is, the outlet first."""

    id: str
    kind: str
    """statement, event, figure, actor, document, incident, utterance or identity."""
    title: str
    facts: tuple[tuple[str, str], ...]
    report: Report | None
    passage: Passage | None
    chain: tuple[str, ...]
    witnesses: tuple[Witness, ...]
    related: tuple[Related, ...]
    rows: tuple[Side, ...]
    judgements: tuple[Judgement, ...]
    reading: Reading | None
    versions: tuple[Version, ...]
