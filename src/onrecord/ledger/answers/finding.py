"""`find`: the statements, events and figures of a ledger that answer a question, a page at a time.

Entries are numbered by day, so that an answer in the order of days is read off the full-text index and ends with the
page. For the best answers the newest matches are weighed, so many at a time (`searching.BLOCK`), and older ones after
them.
"""

from __future__ import annotations

from onrecord.errors import UsageError
from onrecord.ledger.answers.asking import Judged, asked
from onrecord.ledger.answers.found import Found, found_rows
from onrecord.ledger.answers.outlets import outlets_named
from onrecord.ledger.answers.pages import Page, key_of, token
from onrecord.ledger.answers.searching import Search
from onrecord.ledger.storage.store import Store

__all__ = ["Found", "Judged", "Page", "find"]


def find(
    store: Store,
    words: str = "",
    *,
    speaker: str | None = None,
    about: str | None = None,
    country: str | None = None,
    type: str | None = None,
    act: str | None = None,
    since: str | None = None,
    until: str | None = None,
    status: str | None = None,
    voice: str | None = None,
    outlet: str | None = None,
    kind: str | None = None,
    disputed: bool = False,
    min_sources: int | None = None,
    judged: Judged | None = None,
    order: str = "best",
    limit: int = 20,
    after: str | None = None,
) -> Page[Found]:
    """The rows that answer a question; what is not asked for does not matter.

    `words`: as `ledger.words` says; `speaker` and `about`: a name, in any spelling that the ledger has for whoever it
    may be; `country`: a code or a state's name, of a party or place; `since`, `until`: days, months or years; `voice`:
    narration or statement; `kind`: statement, event, figure; `min_sources`: independent sources that tell of it;
    `judged`: only rows that people accept, or all but those that they reject; `order`: best, newest, oldest. Without
    words the best are the newest. `after` is that of the page before. UsageError for a value that there is not.
    """
    question = asked(
        store,
        words,
        speaker=speaker,
        about=about,
        country=country,
        type=type,
        act=act,
        since=since,
        until=until,
        status=status,
        voice=voice,
        outlet=outlet,
        kind=kind,
        disputed=disputed,
        min_sources=min_sources,
        judged=judged,
        order=order,
        limit=limit,
    )
    key = key_of(question.mark, after, 2)
    if key is not None and not all(isinstance(part, int) for part in key):
        raise UsageError(f"--after {after!r} is no token of this question; take the one that its last page printed")
    search = Search(store, question)
    ids, last = search.page(*(int(part or 0) for part in key) if key is not None else ())
    if not ids and key is None and outlet is not None:
        outlets_named(store, outlet)
    return Page(rows=found_rows(store, ids, search.marker), after=token(question.mark, last) if last else None)
