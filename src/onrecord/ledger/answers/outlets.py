"""Which outlet is meant by a name that a reader types: "neva post" is the Neva Post."""

from __future__ import annotations

from difflib import get_close_matches

from onrecord.errors import UsageError
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.words import facet


def outlets_named(store: Store, given: str) -> list[str]:
    """The outlets that a name may stand for, as reports spell them. UsageError where there is none."""
    known = [name for (name,) in store.rows("select distinct outlet from documents where outlet is not null")]
    found = sorted(name for name in known if facet("outlet", name) == facet("outlet", given))
    if not found:
        near = get_close_matches(given, known, n=3, cutoff=0.4)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise UsageError(f"--outlet {given!r}: no report of that outlet stands in this ledger{hint}")
    return found
