"""What may be corrected in a row, and a correction's value as text and as the record has it.

The fields are those of the record's rows. Left out are `id`, the model's `score`, and what follows from other fields:
an event's `intensity` and `scheme` from its type and mode. As text, words are their places in the report (`120-163`,
several with a space between), lists are JSON, numbers are plain; None stands for an empty field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from onrecord.errors import UsageError
from onrecord.ledger.rows import options
from onrecord.ledger.rows.ranges import at, spans
from onrecord.reader.times.calendar import PRECISIONS
from onrecord.record import NARRATION, Actor, Date, Event, Figure, Place, Record, Span, Statement
from onrecord.tables.codes import sectors
from onrecord.tables.ontology import event_types, modes_of
from onrecord.tables.tsv import rows

Row = Actor | Date | Place | Statement | Event | Figure
ROWS: Final[Mapping[str, type[Row]]] = {
    "actors": Actor,
    "dates": Date,
    "places": Place,
    "statements": Statement,
    "events": Event,
    "figures": Figure,
}
"""The rows that can be judged, by the name of their table and of their list in a record."""
_NOT_OURS: Final = frozenset({"id", "score", "intensity", "scheme"})
_REFERENCES: Final = {
    **dict.fromkeys(("speaker", "via", "actors", "recipients", "who"), "actors"),
    **dict.fromkeys(("when", "as_of"), "dates"),
    "where": "places",
    **dict.fromkeys(("inside", "voice"), "statements"),
    "figures": "figures",
}
"""Fields that hold ids, and the kind of rows that they refer to."""
_RANGES: Final = re.compile(r"\d+-\d+(?: \d+-\d+)*", re.ASCII)
_WIKIDATA: Final = re.compile(r"Q[1-9]\d*", re.ASCII)


def correctable(kind: str) -> tuple[str, ...]:
    """The fields of a kind of rows (a table's name) that may be corrected."""
    return tuple(f.name for f in fields(ROWS[kind]) if f.name not in _NOT_OURS)


def told(value: object) -> str | None:
    """A value of a field as text, from the record or from its JSON; None where it is empty."""
    match value:
        case None | "" | () | []:
            return None
        case StrEnum():
            return value.value
        case str():
            return value
        case bool():
            raise UsageError(f"{value} is no value of any field")
        case int() | float():
            return str(int(value)) if float(value).is_integer() else repr(float(value))
        case Span():
            return at((value,))
        case {"start": int(start), "end": int(end)}:
            return f"{start}-{end}"
        case [Span() | {"start": _}, *_]:
            return " ".join(filter(None, map(told, value)))
        case [*items]:
            return json.dumps(list(map(str, items)), ensure_ascii=False)
    raise UsageError(f"{value!r} is no value of any field")


def parsed(record: Record, row: Row, kind: str, field: str, text: str | None) -> Any:
    """The value that a field of a row should have, as the record has it.

    References are ids of the record's rows, or their name or words where only one has them; words are their place, or
    the words themselves where they stand once in the report. Raises UsageError, which says what there is.
    """
    if field not in correctable(kind):
        raise UsageError(f"{kind} have no field {field!r} to correct: there is {', '.join(correctable(kind))}")
    type, several, empty = _shape(kind, field)
    text = text.strip() if text is not None else None
    if not text:
        if empty:
            return () if several else None
        raise UsageError(f"{field} cannot be empty; reject the row if it should not be there")
    if type is Span:
        found = _words(record, row, field, text)
        if not several and len(found) > 1:
            raise UsageError(f"{field} is one stretch of words, not {len(found)}")
        return found if several else found[0]
    if issubclass(type, StrEnum):
        return type(_one_of(field, text, [member.value for member in type]))
    if type is float:
        return _number(field, text)
    one = _reader(record, row, kind, field)
    return tuple(map(one, _items(field, text))) if several else one(text)


@cache
def _shape(kind: str, field: str) -> tuple[type, bool, bool]:
    """Type of a field's values, whether it holds several, whether it may be empty."""
    hint = get_type_hints(ROWS[kind])[field]
    if get_origin(hint) is tuple:
        return get_args(hint)[0], True, field != "content"
    if isinstance(hint, UnionType):
        return next(t for t in get_args(hint) if t is not NoneType), False, True
    return hint, False, False


def _reader(record: Record, row: Row, kind: str, field: str) -> Callable[[str], str]:
    """What checks a text, or one item of a list."""
    if field in _REFERENCES:
        return lambda text: _reference(record, row, field, text)
    if (known := _known(kind, field, row)) is not None:
        return lambda text: _one_of(field, text, known)
    checks: Mapping[str, Callable[[str], str]] = {
        **dict.fromkeys(("start", "end"), _day),
        "country": _country,
        "wikidata": _wikidata,
    }
    return checks.get(field, _plain)


def _known(kind: str, field: str, row: Row) -> Sequence[str] | None:
    """The values that a field may have, where they are listed."""
    match kind, field:
        case _, "sector":
            return list(sectors())
        case "events", "type":
            return event_types()
        case "events", "mode":
            # The type may be wrong as well, and be corrected after this.
            return sorted({mode for type in event_types() for mode in modes_of(type)})
        case "events", "contexts":
            return sorted({context for context, _ in rows("contexts")} | {"future", "hypothetical"})
        case "figures", "measure":
            return options.measures()
        case "dates", "precision":
            return PRECISIONS
        case "dates", "type":
            return ("DATE", "TIME", "DURATION", "SET")
        case "places", "precision":
            return ("site", "city", "region", "country")
    return None


def _reference(record: Record, row: Row, field: str, text: str) -> str:
    if field == "voice" and text == NARRATION:
        return text
    kind = _REFERENCES[field]
    of: Sequence[Row] = getattr(record, kind)
    ids = {other.id for other in of}
    if text in ids:
        if text == row.id:
            raise UsageError(f"{field} of a row cannot be the row itself")
        return text
    named = [other for other in of if text.casefold() in (name.casefold() for name in names(other))]
    if len(named) == 1 and named[0].id != row.id:
        return named[0].id
    known = ", ".join(f"{other.id} ({' '.join(next(iter(names(other)), '').split())[:40]})" for other in of)
    told = "is several" if len(named) > 1 else "is none"
    raise UsageError(f"{field} {text!r} {told} of the {kind} of this report: there is {known or 'none'}")


def names(row: Row) -> tuple[str, ...]:
    """What a row can be called by in its report: the name of an actor or place, the words of others."""
    match row:
        case Actor():
            return tuple(dict.fromkeys((row.name,)))
        case Place():
            return tuple(dict.fromkeys((row.name, row.span.text)))
        case Date() | Figure():
            return (row.span.text,)
        case Statement():
            return tuple(span.text for span in row.content)
    return ()


def _words(record: Record, row: Row, field: str, text: str) -> tuple[Span, ...]:
    report = record.document.text
    if _RANGES.fullmatch(text):
        try:
            return spans(report, text)
        except ValueError:
            raise UsageError(f"{field} {text}: the report has {len(report)} characters") from None
    places = [m.start() for m in re.finditer(re.escape(text), report)]
    if len(places) == 1:
        return (Span.of(report, places[0], places[0] + len(text)),)
    if not places:
        raise UsageError(f"{field}: these words do not stand in the report: {text!r}")
    found = ", ".join(f"{start}-{start + len(text)}" for start in places[:10])
    raise UsageError(f"{field}: these words stand {len(places)} times in the report; say where: {found}")


def _items(field: str, text: str) -> list[str]:
    if text.startswith("["):
        try:
            items = json.loads(text)
        except ValueError:
            items = None
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise UsageError(f"{field} {text}: a list is written as A, B or as a JSON list of strings")
    else:
        items = [item.strip() for item in text.split(",")]
    return list(dict.fromkeys(filter(None, items)))


def _one_of(field: str, given: str, known: Iterable[str]) -> str:
    """One of some codes, in whichever case it was typed."""
    codes = {code.lower(): code for code in known}
    if given.lower() not in codes:
        raise UsageError(f"{field} {given!r}: there is {', '.join(codes.values())}")
    return codes[given.lower()]


def _number(field: str, text: str) -> float:
    try:
        number = float(text.replace(",", ""))
    except ValueError:
        number = float("nan")
    limit = {"lat": 90.0, "lon": 180.0}.get(field, 1e18)
    if not -limit <= number <= limit:
        raise UsageError(f"{field} {text!r} is no number that it can be")
    return number


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(f"{text!r} is no day; write it as 2015-11-24") from None


def _country(text: str) -> str:
    try:
        return options.country(text) or text
    except UsageError as error:
        raise UsageError(str(error).removeprefix("--")) from None


def _wikidata(text: str) -> str:
    if not _WIKIDATA.fullmatch(text):
        raise UsageError(f"{text!r} is no item of Wikidata; they are written as Q7747")
    return text


def _plain(text: str) -> str:
    return text
