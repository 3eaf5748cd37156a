"""How many rows answer a question of `find`, without reading more of them than are needed to say so."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final, Unpack

from onrecord.errors import UsageError
from onrecord.ledger.answers.asking import Options, asked
from onrecord.ledger.answers.outlets import outlets_named
from onrecord.ledger.answers.searching import Search
from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.words import KINDS

MOST: Final = 1000
_LIMIT: Final = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many rows answer a question."""

    number: int
    more: bool
    """Whether there may be more, which were not counted."""
    kinds: tuple[tuple[str, int], ...]
    """How many of those counted are of each kind that is among them: statement, event, figure."""


def counted(store: Store, words: str = "", *, most: int = MOST, **options: Unpack[Options]) -> Counted:
    """Counts the rows that `find` gives for the same words and options, the newest first, up to `most` of them.

    Where `disputed`, `min_sources` or `judged` leave out some of what matches, `most` is the number of matches that are
    looked at: then fewer may be counted although there are `more`. UsageError as for `find`.
    """
    if not 1 <= most <= _LIMIT:
        raise UsageError(f"most {most}: 1 to {_LIMIT} rows are counted")
    outlet = options.get("outlet")
    ids, more = Search(store, asked(store, words, **options)).matches(most)
    if not ids and outlet is not None:
        outlets_named(store, outlet)
    kinds = Counter(kind for (kind,) in linking.among(store, "select kind from entries where id in ({})", ids))
    return Counted(number=len(ids), more=more, kinds=tuple((kind, kinds[kind]) for kind in KINDS if kinds[kind]))
