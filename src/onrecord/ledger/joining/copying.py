"""Copies of a report among those that are there, and the families that they make."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from onrecord.compare.copies import Copy, copied, promising
from onrecord.compare.grouping import connected
from onrecord.compare.shingles import shingles
from onrecord.ledger.joining import linking
from onrecord.ledger.rows.preparing import Text
from onrecord.ledger.rows.short_ids import DOCUMENT, lengthened, shortened
from onrecord.ledger.rows.witnesses import COLUMNS, Witness, source_of
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store

MANY: Final = 64
"""Documents that have a value, from which on it tells little."""
FIRST: Final = 4
"""Of these, how many it still leads to."""
_AT_ONCE: Final = 64
"""Values in one query."""
_HOLDERS: Final = " union all ".join(
    "select value, document from (select value, document from sketches where value = ? order by document"
    f" limit {MANY + 1}) as of_{number}"
    for number in range(_AT_ONCE)
)


def link(store: Store, texts: Mapping[str, Text]) -> set[str]:
    """Finds the copies of new documents; returns the documents whose family or source is another one now."""
    lines = ((value, shortened(new, DOCUMENT)) for new, text in texts.items() for value in text.sketch)
    store.write(insert("sketches"), sorted(lines))
    near = _near(store, texts)
    others = {other for _, other in near} - texts.keys()
    sizes = {new: text.size for new, text in texts.items()}
    sizes |= dict(linking.among(store, "select id, shingles from documents where id in ({})", others))
    worth = [pair for pair, shared in sorted(near.items()) if promising(shared, *(sizes[d] for d in pair))]
    words = linking.among(
        store, "select id, text from documents where id in ({})", {other for _, other in worth} - texts.keys()
    )
    runs = {i: shingles(text) for i, text in words} | {new: text.shingles for new, text in texts.items()}
    found = []
    for new, other in worth:
        copy = copied(runs[new], runs[other])
        if copy is not None:
            found.append(copy_row(new, other, copy))
    store.write(insert("copies"), found)
    return _settle(store, {*texts, *(str(d) for pair in found for d in pair[:2])}) if found else set()


def _near(store: Store, texts: Mapping[str, Text]) -> dict[tuple[str, str], int]:
    """The pairs of a new document and another that share a value of their sketches, and how many these may be.

    A value of more than `MANY` documents is an outlet's standing foot, or of a text that is everywhere: it leads to
    the first few of them alone, so that the work does not grow with the ledger, and may be shared with any other.
    """
    asking: defaultdict[int, list[str]] = defaultdict(list)
    for new, text in texts.items():
        for value in text.sketch:
            asking[value].append(new)
    holders: defaultdict[int, set[bytes]] = defaultdict(set)
    left = sorted(asking)
    for first in range(0, len(left), _AT_ONCE):
        some = left[first : first + _AT_ONCE]
        some += some[-1:] * (_AT_ONCE - len(some))
        for value, document in store.rows(_HOLDERS, some):
            holders[value].add(document)

    def pair(new: str, other: str) -> tuple[str, str]:
        return (other, new) if other in texts and other < new else (new, other)

    shared: Counter[tuple[str, str]] = Counter()
    anywhere: Counter[str] = Counter()
    for value, documents in holders.items():
        every = [lengthened(document, DOCUMENT) for document in sorted(documents)]
        if len(every) > MANY:
            every = every[: FIRST + 1]  # the new one may be the first of them
            anywhere.update(asking[value])
        shared.update({pair(new, other) for new in asking[value] for other in every if new != other})
    return {(new, other): number + anywhere[new] for (new, other), number in shared.items()}


def leave(store: Store, document: str, text: Text) -> set[str]:
    """Takes a document out of its family; returns the documents whose family or source is another one now."""
    pairs = store.rows("select one, other from copies where one = ? or other = ?", (document, document))
    store.write("delete from copies where one = ? or other = ?", [(document, document)])
    short = shortened(document, DOCUMENT)
    store.write("delete from sketches where value = ? and document = ?", [(value, short) for value in text.sketch])
    left = {d for pair in pairs for d in pair} - {document}
    return _settle(store, left) if left else set()


def _settle(store: Store, touched: set[str]) -> set[str]:
    """Gives the documents that copies connect with these their family and source anew; returns those where either
    changed."""
    members, pairs = _connected(store, touched)
    sql = f"select d.family, d.source, {COLUMNS} from documents d where d.id in ({{}})"
    before = {Witness(*row): (family, source) for family, source, *row in linking.among(store, sql, members)}
    after = families(before, pairs)
    changed = {w.id for w, known in before.items() if known != after[w.id]}
    store.write("update documents set family = ?, source = ? where id = ?", [(*after[d], d) for d in sorted(changed)])
    return changed


def families(reports: Collection[Witness], pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """The family and the source of each of some reports; `pairs`: all those of them that are copies."""
    family = connected(sorted(w.id for w in reports), pairs)
    inside: defaultdict[str, list[Witness]] = defaultdict(list)
    for witness in reports:
        inside[family[witness.id]].append(witness)
    source = {f: source_of(f, witnesses) for f, witnesses in inside.items()}
    return {w.id: (family[w.id], source[family[w.id]]) for w in reports}


def copy_row(one: str, other: str, copy: Copy) -> tuple[object, ...]:
    """The row of the table `copies`, of two reports that are."""
    return (*sorted((one, other)), copy.resemblance, copy.containment, copy.score, copy.because)


def _connected(store: Store, touched: Iterable[str]) -> tuple[set[str], set[tuple[str, str]]]:
    seen = set(touched)
    pairs: set[tuple[str, str]] = set()
    border = set(seen)
    while border:
        found = {
            (one, other)
            for column in ("one", "other")
            for one, other in linking.among(store, f"select one, other from copies where {column} in ({{}})", border)
        }
        pairs |= found
        border = {d for pair in found for d in pair} - seen
        seen |= border
    return seen, pairs
