"""Where each thing stands in the reading room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote, urlencode

_PAGES: Final = {
    "statement": "row",
    "event": "row",
    "figure": "row",
    "utterance": "row",
    "document": "report",
    "incident": "incident",
    "actor": "row",
    "profile": "actor",
    "identity": "actor",
}


def link(page: str, id: str = "", **asked: object) -> str:
    """The address of a page, of one thing where an id is given, with what is asked of it; nothing for what is None."""
    path = f"/{page}/{quote(id, safe='', errors='replace')}" if id else f"/{page}"
    query = asking(asked)
    return f"{path}?{query}" if query else path


def asking(asked: Mapping[str, object]) -> str:
    """What is asked, as the end of an address. Leaves out what is empty."""
    given = {name.rstrip("_"): value for name, value in asked.items() if value not in (None, "", False)}
    words = {name: "1" if value is True else str(value) for name, value in given.items()}
    return urlencode(words, errors="replace")


def of_row(id: str) -> str:
    """The page of a row, incident, utterance or identity, told by the beginning of its id; of a report by its own."""
    return link(_PAGES.get(id.partition("-")[0], "report"), id)


def of_mention(document: str, row: str | None) -> str:
    """The place in a report where a row stands; the report where no row is named."""
    return f"{link('report', document, row=row)}#at"


def inside(given: str | None) -> str:
    """An address in this reading room, to go on to; its front page for anything that might lead elsewhere."""
    if given is None or not given.startswith("/") or given.startswith("//") or not given.isprintable():
        return "/"
    return "/" if "\\" in given else given
