"""Credits: the words that say from which agency a report has its text, or from which it has a fact.

The two are kept apart. "(Reuters)" at the head or foot of a paragraph, "Source: Xinhua", "AFP contributed to this
report" or the agency as outlet say where the wording comes from. "According to Tass", "Interfax reported" and "told
Reuters" name the source of what that sentence tells; the report may well be the outlet's own. Where Tass quotes another
as saying something, that other speaks by way of Tass, which the reader's `via` holds: no credit. Nor are names in
captions: they credit pictures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from onrecord.record import Document, Span
from onrecord.sources.dateline import find_dateline
from onrecord.sources.labels import agencies
from onrecord.tables.agencies import agency_namesakes

__all__ = ["Credit", "credits"]

Kind = Literal["text", "source"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """One naming of an agency.

    `agency` is its usual name; `kind` is "text" where it is the origin of the wording, "source" where of a fact; `span`
    holds the words of the document, None where a field names the agency; `because` says which field, or how they do.
    """

    agency: str
    kind: Kind
    span: Span | None
    because: str


_STOP: Final = r"(?<=[.!?”\"’)])"
_REPORT: Final = r"(?:report|story|article|dispatch)"
_GAVE: Final = r"(?:appeared|published|provided|produced|distributed|supplied|written)"
_TEXT_FORMS: Final = (
    (r"^\s*[(\[](?:[Ww]ith )?LIST[)\]](?=\s*(?:[-–—]|$))", "in brackets at the head of a paragraph"),
    (rf"{_STOP}\s*[(\[](?:[Ww]ith )?LIST[)\]](?=\s*$)", "in brackets at the foot of a paragraph"),
    (rf"{_STOP}\s+(?:[-–—]+\s*|/)LIST/?(?=\s*$)", "at the foot of a paragraph"),
    (r"^\s*(?:[-–—]+\s*|/)?LIST/?(?=\s*$)", "as a line of its own"),
    (r"^\s*[(\[]?(?:[Ss]ources?|SOURCES?|[Vv]ia|[Cc]ourtesy of|From)\s?:?\s+LIST(?=[)\].]*\s*$)", "as the source"),
    (r"^\s*(?:By|BY)\s+(?:[^.]{2,60}?[,|/]\s*)?LIST(?:\s+(?:[Ss]taff|[Ww]riters?))*(?=\s*$)", "as the byline"),
    (
        r"(?:©|\([cC]\)|\b[Cc]opyright|\bCOPYRIGHT)(?:\s?(?:©|\([cC]\)))?(?:\s?\d{4}(?:[-–]\d{4})?,?)?\s?LIST",
        "as the owner",
    ),
    (rf"LIST(?: [\w’']+){{0,3}} contributed to (?:this|the) {_REPORT}", "as a contributor"),
    (r"\b(?:[Ww]ith|[Aa]dditional|[Ff]urther) (?:reporting|material|inputs?) (?:by|from) LIST", "as a contributor"),
    (r"(?:^\s*|[(\[])[Ww]ith LIST(?: inputs)?(?=[)\].]*\s*$)", "as a contributor"),
    (rf"\b[Tt]his {_REPORT} (?:[a-z]+ ){{0,3}}{_GAVE}(?: [a-z]+){{0,3}} LIST", "as the origin"),
)
"""What makes an agency the origin of the wording, in a line. LIST stands for one or several: "AP, AFP and Reuters"."""

_SOURCE_FORMS: Final = (
    (r"\b[Aa]ccording to (?:an? )?(?:[\w-]+ )?(?:reports? (?:by|from|in) )?LIST", "according to it"),
    (r"\b(?:reported|carried) by LIST", "reported by it"),
    (r"\b(?:told|tells) LIST", "told to it"),
    (r"LIST(?: (?:also|has|had|later|earlier|first))? (?:reported|reports|said|says)\b(?! by\b)", "it reported"),
)
"""What makes an agency the source of what one sentence tells."""

_DESCRIBED: Final = r"(?:[Tt]he )?(?:[\w’']*[’'-]\w+ ){0,2}(?:(?:[\w’'-]+ ){0,3}?(?:agency|agencies|service) )?"
_WHAT: Final = r"(?:[’']s)?(?: (?:[Nn]ews )?(?:[Aa]gency|[Ss]ervice|[Nn]ewswire))?"
"""What stands around a name: "the state-run TASS news agency", "Russian news agency Interfax"."""

_HEAD: Final = 12
"""Lines in which a dateline may stand: behind headline, byline and captions."""


def credits(document: Document) -> tuple[Credit, ...]:
    """The credits of a report: those of its fields first, then those in its text, in order, no two of which overlap."""
    taken: list[Span] = list(document.captions)
    in_text: list[tuple[Span, list[Credit]]] = []
    for span, found in _in_text(document.text):
        if not any(span.start < other.end and other.start < span.end for other in taken):
            taken.append(span)
            in_text.append((span, found))
    ordered = [credit for _, found in sorted(in_text, key=lambda pair: pair[0]) for credit in found]
    return (*_in_fields(document), *ordered)


def _in_fields(document: Document) -> Iterator[Credit]:
    """The agencies of the dateline, the outlet, the byline and the foot that was taken off the text."""
    if document.dateline and (line := find_dateline(f"{document.dateline} — …")) and line.agency in _usual_names():
        yield Credit(agency=line.agency, kind="text", span=None, because=f"the dateline: {document.dateline}")
    if agency := _usual_names().get(document.outlet or ""):
        yield Credit(agency=agency, kind="text", span=None, because=f"the outlet: {document.outlet}")
    foot = {name: document.extra.get(name) for name in ("credits", "rights")}
    for name, value in {"byline": document.byline, **foot}.items():
        for agency in _agencies(value or ""):
            yield Credit(agency=agency, kind="text", span=None, because=f"the {name}: {value}")


def _in_text(text: str) -> Iterator[tuple[Span, list[Credit]]]:
    """Every form that fits, the surest first, with the agencies that it names."""
    if not _name().search(text):
        return
    lines, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if _name().search(line):
            lines.append((number, at, line.replace("\u00a0", " ")))
        at += len(line) + 1
    for number, at, line in lines:
        if number < _HEAD and (head := find_dateline(line, colon=False)) and head.agency in _usual_names():
            yield _credited(text, at + line.index(head.line), len(head.line), "text", "in the dateline")
    for kind, form, where in _forms():
        for _, at, line in lines:
            for match in form.finditer(line):
                words = match[0].lstrip()
                yield _credited(text, at + match.end() - len(words), len(words), kind, where)


def _credited(text: str, start: int, length: int, kind: Kind, where: str) -> tuple[Span, list[Credit]]:
    span = Span(start=start, end=start + length, text=text[start : start + length])
    named = _agencies(span.text.replace("\u00a0", " "))
    return span, [Credit(agency=agency, kind=kind, span=span, because=f"{agency}, {where}") for agency in named]


def _agencies(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_usual_names()[match[0]] for match in _name().finditer(text)))


@cache
def _usual_names() -> dict[str, str]:
    """The usual name of an agency by each of its names, the usual one included."""
    return {usual: usual for usual in agencies().values()} | agencies()


@cache
def _name() -> re.Pattern[str]:
    return re.compile(_any_of(_usual_names()))


@cache
def _forms() -> tuple[tuple[Kind, re.Pattern[str], str], ...]:
    sure = [name for name in _usual_names() if name not in agency_namesakes()]
    found: list[tuple[Kind, re.Pattern[str], str]] = []
    for form, where in _TEXT_FORMS:
        found.append(("text", re.compile(form.replace("LIST", _list_of(_usual_names()))), where))
    for form, where in _SOURCE_FORMS:
        found.append(("source", re.compile(form.replace("LIST", _list_of(sure))), where))
    return tuple(found)


def _list_of(names: Iterable[str]) -> str:
    one = _DESCRIBED + _any_of(names) + _WHAT
    return rf"{one}(?:(?:, and | and |\s?[,;/&]\s?){one}){{0,5}}"


def _any_of(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"
