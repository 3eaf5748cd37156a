"""How rows are put into words for people: what the text page and the HTML page both say."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from onrecord.record import Actor, ActorKind, LinkKind, Polarity, Quotation, Record, Span, Stance, Statement

UNNAMED = "somebody"
"""A speaker that the text leaves out, as in "is expected to"."""

_KEPT_FORMATS = {"\u200c", "\u200d"}  # joiners: Persian spelling and emoji need them
_MONTHS = tuple(calendar.month_name)  # English: Onrecord sets no locale
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d))?")


def printable(text: str) -> str:
    """`text` without characters that act instead of showing, one for one, so that offsets stay true.

    Escape sequences and other control characters become their pictures (U+2400 ...). Direction overrides, invisible
    formatting and lone surrogates become U+FFFD. Line breaks, tabs and joiners stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(char: str) -> str:
    if char in "\n\t" or char in _KEPT_FORMATS or char.isprintable():
        return char
    if char < " ":
        return chr(0x2400 + ord(char))
    match unicodedata.category(char):
        case "Cc" | "Cf" | "Cs":
            return "\ufffd"
        case "Zl" | "Zp":
            return " "
        case _:  # spaces of all widths, unassigned and private characters
            return char


def one_line(text: str) -> str:
    """`text` made printable, every run of white space one space."""
    return " ".join(printable(text).split())


def joined(spans: Iterable[Span]) -> str:
    """The words of several spans on one line, " … " where the text between them is left out."""
    return " … ".join(filter(None, (one_line(span.text) for span in spans)))


def speaker_name(record: Record, statement: Statement) -> str:
    """The speaker's fullest name, or else the words of the source, or `UNNAMED`."""
    actor = record.actor(statement.speaker)
    return one_line(actor.name) if actor else joined(statement.source) or UNNAMED


def resolved_from(record: Record, statement: Statement) -> str:
    """The words of the source where they name neither the speaker nor who carried it: the "he" that is Lavrov."""
    actor, words = record.actor(statement.speaker), joined(statement.source)
    if actor is None or not words:
        return ""
    known = set(f"{actor.name} {names(record, statement.via)}".casefold().split())
    return "" if known & set(words.casefold().split()) else words


def cue_words(statement: Statement) -> str:
    """The cue, or "" where it is a mark such as a colon."""
    words = one_line(statement.cue.text) if statement.cue else ""
    return words if any(map(str.isalnum, words)) else ""


def names(record: Record, ids: Iterable[str]) -> str:
    """Names of actors, with commas."""
    return ", ".join(one_line(actor.name) for actor in map(record.actor, ids) if actor)


def code(type: str, mode: str | None) -> str:
    """Type and mode of an event as one: "ASSAULT aerial"."""
    return f"{type} {mode}" if mode else type


def first_mentions(record: Record) -> dict[str, str]:
    """The first mention of each event that is told more than once, by the id of each later one."""
    return {link.from_: link.to for link in record.links if link.kind == LinkKind.SAME}


def remarks(record: Record, statement: Statement) -> list[str]:
    """What is worth knowing of a statement beside its words: act, then what is out of the ordinary in a fixed order."""
    said = [statement.act.value]
    if statement.quotation is not Quotation.INDIRECT:
        said.append("quoted" if statement.quotation is Quotation.DIRECT else "partly quoted")
    if statement.stance is not Stance.NEUTRAL:
        said.append(f"{statement.stance.value} verb")
    if statement.polarity is Polarity.NEGATED:
        said.append("negated")
    if via := names(record, statement.via):
        said.append(f"via {via}")
    if statement.addressee:
        said.append(f"to {one_line(statement.addressee.text)}")
    return said


def describe(actor: Actor) -> str:
    """Role, country, sector and kind of an actor, what is known of them: "Foreign Minister · RUS · GOV"."""
    known = [one_line(actor.role) if actor.role else "", actor.country or "", actor.sector or ""]
    if actor.kind is not ActorKind.PERSON:
        known.append(actor.kind.value)
    return " · ".join(filter(None, map(one_line, known)))


def by_voice(record: Record) -> list[tuple[Actor, int]]:
    """Every actor with its number of statements: those who speak most first, then by mentions, then as in the text."""
    spoken = Counter(statement.speaker for statement in record.statements)
    rank = {actor.id: (-spoken[actor.id], -len(actor.mentions)) for actor in record.actors}
    return [(actor, spoken[actor.id]) for actor in sorted(record.actors, key=lambda actor: rank[actor.id])]


def in_text_order(record: Record) -> list[tuple[Statement, int]]:
    """Statements where they begin in the text, each followed by those inside it, with their depth (0: outermost)."""
    known = {statement.id for statement in record.statements}
    within: dict[str | None, list[Statement]] = {}
    for statement in sorted(record.statements, key=_begin):
        within.setdefault(statement.inside if statement.inside in known else None, []).append(statement)
    ordered: list[tuple[Statement, int]] = []
    seen: set[str] = set()
    waiting = [(statement, 0) for statement in reversed(within.get(None, []))]
    while waiting:
        statement, depth = waiting.pop()
        if statement.id in seen:
            continue
        seen.add(statement.id)
        ordered.append((statement, depth))
        waiting.extend((inner, depth + 1) for inner in reversed(within.get(statement.id, [])))
    return ordered + [(s, 0) for s in sorted(record.statements, key=_begin) if s.id not in seen]


def _begin(statement: Statement) -> tuple[int, int]:
    spans = [*statement.source, *statement.content, *([statement.cue] if statement.cue else [])]
    first = min((span.start for span in spans), default=0)
    return first, statement.cue.start if statement.cue else first


def headline(record: Record) -> str:
    """The title, or the input's name, or the beginning of the text."""
    document = record.document
    return (
        one_line(document.title or "") or one_line(document.path or "") or one_line(document.text[:80]) or document.id
    )


def undated(record: Record) -> str:
    """What a missing date of publication leaves open: 'no date, so "Wednesday" cannot be placed'; "" if nothing."""
    if record.document.published:
        return ""
    open_ = [date.span for date in record.dates if date.value is None and date.type in ("DATE", "TIME")]
    if not open_:
        return ""
    more = f" and {len(open_) - 1} more" if len(open_) > 1 else ""
    return f'no date, so "{one_line(open_[0].text)}"{more} cannot be placed'


def published(record: Record) -> str:
    """The date of publication as people write it, to the precision known: "30 June 2016, 07:34"; "" if unknown."""
    iso = record.document.published or ""
    if not (found := _ISO.match(iso)) or not 1 <= int(found[2] or 1) <= 12:
        return one_line(iso)
    year, month, day, clock = found.groups()
    date = " ".join(filter(None, (day and str(int(day)), month and _MONTHS[int(month)], year)))
    return f"{date}, {clock}" if clock else date
