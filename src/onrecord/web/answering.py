"""A page's answer as the browser gets it: HTML, or the same as JSON or CSV."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from onrecord.errors import LedgerError, OnrecordError, UsageError
from onrecord.exports.answers.rows import Columns, csv_text
from onrecord.ledger.storage.store import Store
from onrecord.web.asked import Asked
from onrecord.web.links import asking
from onrecord.web.settings import Settings
from onrecord.web.templating import render
from onrecord.web.visits import Form, Visit

TYPES: Final[Mapping[Form, str]] = {
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
}
_OPTION: Final = re.compile(r"--([a-z][a-z-]*)")
_TITLES: Final = {404: "Not in this ledger", 503: "The ledger does not answer", 400: "That cannot be asked"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page says. `data`: all of it, for `.json`, or what makes it where only that needs it; `more`: what its
    template needs besides, as words and drawings; `table`: columns and rows for `.csv`, of a page that is a list."""

    template: str
    title: str
    data: object
    more: Mapping[str, Any] = field(default_factory=dict)
    table: tuple[Columns, Iterable[object]] | None = None
    section: str = ""
    """Which part of the reading room it belongs to, for the navigation."""
    status: int = 200


@dataclass(frozen=True, slots=True)
class Moved:
    """What was asked for stands at another address."""

    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An answer that is ready to go out. `to`: where the browser is sent instead of getting it."""

    body: bytes
    type: str
    status: int
    to: str | None = None


class NotThere(UsageError):
    """The page is about something that this ledger does not have."""


Answer = Callable[[Asked], Page | Moved]


def made(settings: Settings, store: Store, page: Answer, visit: Visit) -> Made:
    """The answer to a visit. What cannot be answered is a page of its own that says why; LedgerError passes on."""
    query: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in visit.query:
        query[name].append(value)
    asked = Asked(store=store, settings=settings, path=visit.path, id=visit.id, query=dict(query), coder=visit.coder)
    try:
        found = page(asked)
        if isinstance(found, Moved):
            return Made(body=b"", type=TYPES["html"], status=303, to=found.to)
        return shown(settings, visit, found)
    except LedgerError:
        raise
    except OnrecordError as error:
        return failed(settings, visit, error)


def shown(settings: Settings, visit: Visit, page: Page) -> Made:
    """A page in the form that is asked for."""
    if visit.form == "json":
        body = _json(page.data() if callable(page.data) else page.data)
    elif visit.form == "csv":
        if page.table is None:
            raise NotThere("this page is no list: there is .json of it")
        body = csv_text(*page.table).encode("utf-8", "replace")
    else:
        body = render(page.template, _context(settings, visit, page)).encode("utf-8", "replace")
    return Made(body=body, type=TYPES[visit.form], status=page.status)


def _json(data: object) -> bytes:
    try:
        return msgspec.json.encode(data, enc_hook=str)
    except UnicodeEncodeError:  # a lone surrogate in a report, which an escape alone can carry
        return json.dumps(msgspec.to_builtins(data, enc_hook=str), separators=(",", ":")).encode("ascii")


def failed(settings: Settings, visit: Visit, error: OnrecordError) -> Made:
    """What went wrong, in words, with what to do: as JSON where that is asked for, as a page otherwise."""
    told = _OPTION.sub(r"\1", str(error)).replace(settings.ledger, settings.name)
    status = 404 if isinstance(error, NotThere) else 503 if isinstance(error, LedgerError) else 400
    status = getattr(error, "status", status)
    title = _TITLES.get(status, "That was not done")
    page = Page(template="failed.html", title=title, data={"error": told}, status=status)
    if visit.form == "csv":
        return Made(body=f"{told}\n".encode("utf-8", "replace"), type="text/plain; charset=utf-8", status=status)
    return shown(settings, visit, page)


def _context(settings: Settings, visit: Visit, page: Page) -> dict[str, Any]:
    rest = f"?{visit.asked}" if visit.asked else ""
    stem = "/index" if visit.path == "/" else visit.path
    return {
        "room": settings,
        "ledger": settings.name if visit.inside(settings) else "sign in",
        "inside": visit.inside(settings),
        "title": page.title,
        "section": page.section,
        "data": page.data,
        "path": visit.path,
        "query": Given(visit.query),
        "json_address": f"{stem}.json{rest}",
        "csv_address": f"{stem}.csv{rest}" if page.table is not None else None,
        "csrf": visit.csrf,
        "signed_in": visit.signed_in,
        "coder": visit.coder,
        "here": f"{visit.path}{rest}",
        **page.more,
    }


class Given(dict[str, str]):
    """What stands behind the question mark, as templates ask for it: "" for what does not."""

    def __missing__(self, name: str) -> str:
        return ""


def behind(asked: Asked, after: str | None) -> str | None:
    """The address of the next page of a list; None where there is none."""
    if after is None:
        return None
    return f"{asked.path}?{asking({**{n: v[-1] for n, v in asked.query.items()}, 'after': after})}"
