"""What stands beside the text of a report: a note for each statement, event and figure, at the line where it begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.exports import happening_words, wording
from onrecord.exports.marked_text import Paragraph, Piece
from onrecord.ledger.answers.report_accounts import ReportAccount, Standing
from onrecord.record import NARRATION, Event, Figure, Statement
from onrecord.web.voices import colour

_ANYTHING: Final = "other"
"""The measure of what is counted in no other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One row of the report in a few words. `colour`: of its voice; None where the outlet itself speaks."""

    id: str
    kind: str
    colour: int | None
    head: str
    """Who speaks; the code of an event; the number and what it counts."""
    detail: str
    stands: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A run of the text. `rows`: those whose words it is, statements outermost first, then events and figures."""

    text: str
    rows: tuple[str, ...]
    to: str | None
    """The row that it leads to: the innermost statement, or else the first event or figure."""
    colour: int | None
    roles: tuple[str, ...]
    deep: bool
    """Whether a statement stands within another here."""
    told: bool
    """Whether an event or a figure is told by these words."""
    here: bool
    """Whether it is of the row that was asked for."""
    first: bool
    """Whether it is the first of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph with its notes."""

    kind: str
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...]


def lines(some: Sequence[Paragraph], statements: Sequence[Statement], notes: Notes, at: str | None) -> list[Line]:
    """Paragraphs as the page shows them. `statements`: in the order of their numbers, from 1; `at`: a row to show."""
    ids = [statement.id for statement in statements]
    found: list[Line] = []
    seen = False
    for paragraph in some:
        marks = []
        for piece in paragraph.pieces:
            mark = _mark(piece, ids, at, first=not seen)
            seen = seen or mark.here
            marks.append(mark)
        begun = dict.fromkeys(i for piece in paragraph.pieces for i in _begun(piece, ids))
        found.append(Line(kind=paragraph.kind, marks=tuple(marks), notes=tuple(notes.of(i) for i in begun)))
    return found


def _mark(piece: Piece, ids: Sequence[str], at: str | None, *, first: bool) -> Mark:
    said = tuple(ids[n - 1] for n in piece.numbers)
    rows = (*said, *piece.told)
    here = at is not None and at in rows
    return Mark(
        text=piece.text,
        rows=rows,
        to=said[-1] if said else piece.told[0] if piece.told else None,
        colour=piece.speaker,
        roles=piece.roles,
        deep=len(said) > 1 and "content" in piece.roles,
        told=bool(piece.told),
        here=here,
        first=here and first,
    )


def _begun(piece: Piece, ids: Sequence[str]) -> Iterator[str]:
    yield from (ids[n - 1] for n in piece.begins)
    yield from piece.first_told


class Notes:
    """The notes of a report's rows, made when they are asked for: a page shows a part of a long report."""

    def __init__(self, account: ReportAccount) -> None:
        self._account = account
        record = account.record
        self._dates = {date.id: date for date in record.dates}
        rows: list[Statement | Event | Figure] = [*record.statements, *record.events, *record.figures]
        self._rows = {row.id: row for row in rows}

    def of(self, id: str) -> Note:
        """The note of the row with this id."""
        row, account = self._rows[id], self._account
        if isinstance(row, Statement):
            return _of_statement(account, row, account.rows[id])
        if isinstance(row, Event):
            told = happening_words.event_told(account.record, row, self._dates)
            detail = _joined(told.who, told.when, told.where, *told.remarks, told.voice and f"says {told.voice}")
            return _note(account, id, "event", row.voice, told.what, detail)
        told = happening_words.figure_told(account.record, row, self._dates)
        whom = account.record.actor(row.who)
        of = f"of {wording.one_line(whom.name)}" if whom is not None else ""
        detail = _joined(of, told.when, told.where, *told.remarks, told.voice and f"says {told.voice}")
        head = told.who if told.what == _ANYTHING else f"{told.who} {told.what}"
        return _note(account, id, "figure", row.voice, head, detail)


def _of_statement(account: ReportAccount, statement: Statement, stands: Standing) -> Note:
    voice = account.voices.get(statement.speaker or "")
    return Note(
        id=statement.id,
        kind="statement",
        colour=colour(voice.key) if voice is not None else None,
        head=voice.name if voice is not None else wording.speaker_name(account.record, statement),
        detail=_joined(*wording.remarks(account.record, statement)),
        stands=stands,
    )


def _note(account: ReportAccount, id: str, kind: str, voice: str, head: str, detail: str) -> Note:
    statement = account.record.statement(voice) if voice != NARRATION else None
    speaker = account.voices.get(statement.speaker or "") if statement is not None else None
    return Note(
        id=id,
        kind=kind,
        colour=colour(speaker.key) if speaker is not None else None,
        head=head,
        detail=detail,
        stands=account.rows[id],
    )


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
