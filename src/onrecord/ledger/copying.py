"""Copies of a report among those that are there, and the families that they make."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.compare.copies import copied, promising
from onrecord.compare.credits import credits
from onrecord.compare.grouping import connected
from onrecord.compare.shingles import shingles, sketch
from onrecord.ledger import linking
from onrecord.ledger.schema import insert
from onrecord.ledger.store import Store
from onrecord.record import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a report is compared with copies by, and the agency that its own credit line names."""

    shingles: tuple[int, ...]
    sketch: tuple[int, ...]
    size: int
    """Distinct shingles."""
    origin: str | None

    @classmethod
    def of(cls, document: Document) -> Text:
        """That of a document."""
        every = shingles(document.text)
        named = sorted({c.agency for c in credits(document) if c.kind == "text"})
        return cls(
            shingles=every, sketch=sketch(every), size=len(set(every)), origin=", ".join(named) if named else None
        )


def link(store: Store, texts: Mapping[str, Text]) -> set[str]:
    """Finds the copies of new documents; returns the documents whose family is another one now."""
    store.write(insert("sketches"), sorted((value, new) for new, text in texts.items() for value in text.sketch))
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for new, text in texts.items():
        for value in text.sketch:
            holders[value].append(new)
    shared: Counter[tuple[str, str]] = Counter()
    for value, other in linking.among(store, "select value, document from sketches where value in ({})", holders):
        for new in holders[value]:
            if new != other and (other not in texts or new < other):
                shared[new, other] += 1
    others = {other for _, other in shared}
    sizes: dict[str, int] = dict(
        linking.among(store, "select id, shingles from documents where id in ({})", others - texts.keys())
    )
    sizes |= {new: text.size for new, text in texts.items()}
    worth = [two for two in sorted(shared) if promising(shared[two], sizes[two[0]], sizes[two[1]])]
    words = linking.among(
        store, "select id, text from documents where id in ({})", {other for _, other in worth} - texts.keys()
    )
    runs = {i: shingles(text) for i, text in words} | {new: text.shingles for new, text in texts.items()}
    found = []
    for new, other in worth:
        copy = copied(runs[new], runs[other])
        if copy is not None:
            one, two = sorted((new, other))
            found.append((one, two, copy.resemblance, copy.containment, copy.score, copy.because))
    store.write(insert("copies"), found)
    return _settle(store, {*texts, *(d for pair in found for d in pair[:2])}) if found else set()


def leave(store: Store, document: str) -> set[str]:
    """Takes a document out of its family; returns the documents whose family is another one now."""
    pairs = store.rows("select one, other from copies where one = ? or other = ?", (document, document))
    store.write("delete from copies where one = ? or other = ?", [(document, document)])
    store.write("delete from sketches where document = ?", [(document,)])
    left = {d for pair in pairs for d in pair} - {document}
    return _settle(store, left) if left else set()


def _settle(store: Store, touched: set[str]) -> set[str]:
    """Gives the documents that copies connect with these their family anew; returns those where it changed."""
    members, pairs = _connected(store, touched)
    before: dict[str, str] = dict(linking.among(store, "select id, family from documents where id in ({})", members))
    after = connected(sorted(members), pairs)
    changed = {d for d in before if before[d] != after[d]}
    store.write("update documents set family = ? where id = ?", [(after[d], d) for d in sorted(changed)])
    return changed


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
