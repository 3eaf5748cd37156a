"""One report: its text with statements in the colours of their speakers, events and figures in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord import wire
from onrecord.errors import UsageError
from onrecord.exports import wording
from onrecord.exports.marked_text import Block, Cover, blocks, paragraphs, words_of
from onrecord.ledger.answers.disputes import questions_about
from onrecord.ledger.answers.report_accounts import ReportAccount
from onrecord.ledger.answers.report_accounts import report as account_of
from onrecord.ledger.answers.shown import spans_of
from onrecord.record import Event, Figure, Span, Statement
from onrecord.web.answering import NotThere, Page
from onrecord.web.asked import Asked
from onrecord.web.margin import Line, Notes, lines
from onrecord.web.voices import colour

PART: Final = 20_000
"""Characters of a page of a long report, about."""
LONGEST: Final = 5_000
"""Characters of a paragraph; a longer one is cut."""
LINE: Final = 60
"""Characters that a paragraph counts for beside its own."""
ROWS: Final = 400
"""Rows that one page of a report shows, about."""


def report(asked: Asked) -> Page:
    """A report, or a part of a long one: `part` from 1, or the part in which `row` stands."""
    try:
        account = account_of(asked.store, asked.id)
    except UsageError as error:
        raise NotThere(str(error)) from error
    record = account.record
    told: list[Statement | Event | Figure] = [*record.statements, *record.events, *record.figures]
    places = {row.id: spans_of(row) for row in told}
    parts = _parts(list(blocks(record.document, longest=LONGEST)), [s[0].start for s in places.values() if s])
    at = asked.text("row")
    number = asked.number("part") or _part_with(parts, places.get(at or ""))
    if not 1 <= number <= len(parts):
        raise NotThere(f"this report has {len(parts)} {'part' if len(parts) == 1 else 'parts'}; there is no {number}")
    shown = _lines(account, parts[number - 1], at)
    rows = [*places]
    return Page(
        template="report.html",
        title=wording.headline(record),
        data=lambda: _data(account),
        more={
            "account": account,
            "document": record.document,
            "published": wording.published(record),
            "undated": wording.undated(record),
            "lines": shown,
            "headed": any(line.kind == "title" for line in shown),
            "part": number,
            "parts_count": len(parts),
            "voices": _voices(account),
            "questions": questions_about(asked.store, rows),
        },
        section="reports",
    )


def _data(account: ReportAccount) -> dict[str, object]:
    return {
        "record": wire.to_builtins(account.record),
        "report": account.report,
        "copies": account.copies,
        "rows": account.rows,
        "voices": account.voices,
    }


def _parts(some: Sequence[Block], begins: Sequence[int]) -> list[list[Block]]:
    """The blocks of a report in pages, none of which has too many characters or rows; one page of an empty report."""
    starts = sorted(begins)
    parts: list[list[Block]] = [[]]
    characters = rows = at = 0
    for block in some:
        here = 0
        while at < len(starts) and starts[at] < block.end:
            at += 1
            here += 1
        size = block.end - block.start + LINE
        if parts[-1] and (characters + size > PART or rows + here > ROWS):
            parts.append([])
            characters = rows = 0
        parts[-1].append(block)
        characters += size
        rows += here
    return parts


def _part_with(parts: Sequence[Sequence[Block]], spans: Sequence[Span] | None) -> int:
    start = min((s.start for s in spans or ()), default=0)
    return next((n for n, part in enumerate(parts, 1) if part and start < part[-1].end), 1)


def _lines(account: ReportAccount, part: Sequence[Block], at: str | None) -> list[Line]:
    record = account.record
    statements = [statement for statement, _ in wording.in_text_order(record)]
    numbered: list[tuple[int, Statement]] = list(enumerate(statements, 1))
    hues = {actor: colour(voice.key) for actor, voice in account.voices.items()}
    happenings: list[Event | Figure] = [*record.events, *record.figures]
    cover = Cover(
        numbered,
        {actor: hue for actor, hue in hues.items() if hue is not None},
        [(words_of(row), row.id) for row in happenings],
    )
    told = list(paragraphs(record.document.text, part, cover))
    return lines(told, statements, Notes(account), at)


def _voices(account: ReportAccount) -> list[tuple[object, object, str, int, int]]:
    """Who speaks and who is named: voice, colour, description, statements and mentions."""
    return [
        (
            account.voices[actor.id],
            colour(account.voices[actor.id].key) if spoken else None,
            wording.describe(actor),
            spoken,
            len(actor.mentions),
        )
        for actor, spoken in wording.by_voice(account.record)
        if actor.id in account.voices
    ]
