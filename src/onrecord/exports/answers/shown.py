"""One row of a ledger as a page: its words where they stand, and all that stands around it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from onrecord.exports.answers import words
from onrecord.exports.answers.marked import lines, passage
from onrecord.exports.answers.sheet import WIDTH, Sheet
from onrecord.ledger.answers.row_shown import Passage, Related, Shown, Witness
from onrecord.ledger.answers.sides import Side

_STYLES = {"content": "bold", "sentence": "bold", "trigger": "bold underline", "number": "bold underline"}
_STYLES |= {"source": "underline", "cue": "italic", "mention": "bold"}
_OWN = frozenset({"content", "sentence", "trigger", "number", "mention"})
_SAID_ABOVE = frozenset(
    {"content", "sentence", "words", "title", "trigger_words", "score", "scheme", "shingles", "extra"}
)
"""Facts that the page has elsewhere, or that are of no use to a reader."""
_MOST = 40
"""Rows of a list that a page shows."""
_DOES = {
    "disputes": ("disputes", "is disputed by"),
    "corroborates": ("corroborates", "is corroborated by"),
    "updates": ("updates", "is updated by"),
    "repeats": ("repeats", "is repeated by"),
    "same": ("is the same as", "is the same as"),
}


def shown_page(one: Shown, *, width: int = WIDTH, colour: bool = False) -> str:
    """Everything that the ledger has of one row."""
    sheet = Sheet(width=width, colour=colour)
    sheet.line(words.quoted(one.title) if one.kind in ("statement", "utterance") else one.title[:300], style="bold")
    sheet.line(" · ".join(filter(None, (one.id, _told(one)))), style="dim")
    head, sheet = str(sheet), Sheet(width=width, colour=colour)
    if len(one.chain) > 1:
        sheet.heading("Whose word it is")
        sheet.line(" → ".join(one.chain), indent=2)
    facts = known_facts(one)
    if facts:
        sheet.heading("What is known of it")
        sheet.table(("", ""), facts)
    _witnesses(sheet, one.witnesses)
    if one.related:
        sheet.heading("What speaks for and against it")
        for related in one.related[:_MOST]:
            _related(sheet, related)
        _more(sheet, len(one.related))
    if one.rows:
        sheet.heading("Its rows" if one.kind == "document" else "Where it stands")
        _rows(sheet, one.rows)
    _people(sheet, one)
    _readings(sheet, one)
    return "\n".join(filter(str.strip, (head, _passage(one.passage, width, colour), str(sheet))))


def known_facts(one: Shown) -> list[tuple[str, str]]:
    """What is known of a row beside its words, under names for reading."""
    return [(name.replace("_", " "), value) for name, value in one.facts if name not in _SAID_ABOVE]


def does(related: Related) -> str:
    """What a row does to another one, or what that does to it: "disputes", "is disputed by"."""
    return _DOES.get(related.kind, (related.kind, related.kind))[0 if related.forward else 1]


def _told(one: Shown) -> str:
    if one.report is None:
        return ""
    return ", ".join(filter(None, (one.report.name, one.report.day, one.report.id if one.kind != "document" else "")))


def _passage(of: Passage | None, width: int, colour: bool) -> str:
    """The words with their surroundings; the row's own words set off, where there is no colour by marks."""
    if of is None:
        return ""
    pieces: list[tuple[str, str]] = []
    inside = False
    for piece in of.pieces:
        if not colour and (piece.part in _OWN) != inside:
            pieces.append(("«" if inside else "»", ""))
            inside = not inside
        pieces.append((piece.text, _STYLES[piece.part] if piece.part else "dim"))
    if inside:
        pieces.append(("«", ""))
    return lines([passage(pieces, indent=2)], width=width, colour=colour)


def _witnesses(sheet: Sheet, some: Sequence[Witness]) -> None:
    if not some:
        return
    sheet.heading("Who tells of it too")
    for witness in some[:_MOST]:
        side = witness.row
        copy = "a copy, which counts for nothing" if witness.copy_of else ""
        grounds = f"because {witness.because} (score {witness.score:.2f})" if witness.because else ""
        parts = (words.who(side), words.said(side), copy, grounds, side.id)
        sheet.entry(side.report.day or "no day", parts, size=11, indent=2)
    _more(sheet, len(some))


def _related(sheet: Sheet, related: Related) -> None:
    side = related.row
    where = "between reports" if related.between else "in one report"
    because = f"because {related.because} ({where}, score {related.score:.2f})"
    sheet.entry(
        side.report.day or "no day",
        (f"{does(related)} {words.who(side)}", words.said(side), because, side.id),
        size=11,
        indent=2,
    )


def _rows(sheet: Sheet, some: Sequence[Side]) -> None:
    for side in some[:_MOST]:
        note = f"{side.code.lower()} · {words.who(side)} · {side.id}"
        sheet.entry(side.report.day or "no day", (words.said(side), note), size=11, indent=2)
    _more(sheet, len(some))


def _more(sheet: Sheet, count: int) -> None:
    if count > _MOST:
        sheet.line(f"and {count - _MOST:,} more; --format json has them", indent=2, style="dim")


def _people(sheet: Sheet, one: Shown) -> None:
    if not one.judgements:
        return
    sheet.heading("What people say of it")
    for j in one.judgements:
        said = f"{j.verdict.value} {j.field}: {j.value}" if j.field else j.verdict.value
        other = f"with {j.other if j.row == one.id else j.row}" if j.other else ""
        sheet.entry(j.at[:10], (" ".join(filter(None, (j.judge, said, other))), j.because or ""), size=11, indent=2)


def _readings(sheet: Sheet, one: Shown) -> None:
    if one.reading is not None:
        sheet.line()
        r = one.reading
        sheet.line(f"Read by Onrecord {r.onrecord}, model {r.model}, text profile {r.text_profile}.", style="dim")
    for version in one.versions:
        r = version.reading
        sheet.line(f"Before that by Onrecord {r.onrecord}, model {r.model}, as: {_short(version.body)}", style="dim")


def _short(body: str) -> str:
    """The plain fields of an older version."""
    fields = json.loads(body)
    return ", ".join(f"{k} {v}" for k, v in fields.items() if isinstance(v, str | int | float) and k != "id")
