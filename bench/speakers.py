"""Speakers: is a pronoun or description that speaks given the right name? Rules: docs/benchmarks.md.

A case is right when the statement whose source stands at the case's place has a speaker of the right name. The actor's
name decides. Only where that says neither yes nor no (a description, or another short form) do its mentions, by
majority, so that an actor in which two people were run together is not right for both.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bench.counts import Count

if TYPE_CHECKING:
    from onrecord.record import Record, Statement

CASES = Path(__file__).with_name("speakers.tsv")
TITLES = Path(__file__).with_name("titles.txt")
PRONOUNS = frozenset(
    ("he", "him", "his", "she", "her", "i", "me", "my", "we", "us", "our", "you", "they", "them", "it", "who")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A source at `start` to `end` of a document, and the names that are right for it, the fullest first."""

    document: str
    start: int
    end: int
    kind: str
    names: tuple[str, ...]


def read_cases(path: Path = CASES) -> tuple[Case, ...]:
    """The cases of a table like speakers.tsv."""
    with path.open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return tuple(
            Case(
                document=row["document"],
                start=int(row["start"]),
                end=int(row["end"]),
                kind=row["kind"],
                names=(row["name"], *filter(None, row["also"].split("|"))),
            )
            for row in rows
        )


def by_document(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """The cases of each document, documents in the order of the table."""
    grouped: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        grouped[case.document].append(case)
    return dict(grouped)


def score(cases: Iterable[Case], record: Record) -> dict[str, Count]:
    """How many cases of one document are right: over all, and by kind."""
    counts: dict[str, Count] = {}
    for case in cases:
        one = Count(correct=is_right(case, record), predicted=1, gold=1)
        for key in ("right", case.kind):
            counts[key] = counts.get(key, Count()) + one
    return counts


def is_right(case: Case, record: Record) -> bool:
    """Whether the statement at the case's place has the right speaker; no statement or no speaker is wrong."""
    statement = statement_at(case.start, case.end, record.statements)
    actor = record.actor(statement.speaker) if statement else None
    if actor is None:
        return False
    if is_name(actor.name):
        return matches(actor.name, case.names)
    named = [mention.text for mention in actor.mentions if is_name(mention.text)]
    return 2 * sum(matches(name, case.names) for name in named) > len(named)


def statement_at(start: int, end: int, statements: Iterable[Statement]) -> Statement | None:
    """The statement whose source shares most characters with the range and has fewest others."""
    best, found = (0, 0), None
    for statement in statements:
        shared = sum(max(0, min(end, s.end) - max(start, s.start)) for s in statement.source)
        fit = (shared, -sum(s.end - s.start for s in statement.source))
        if shared and (found is None or fit > best):
            best, found = fit, statement
    return found


def is_name(text: str) -> bool:
    """Whether a mention is a name: without titles, its first word has a capital and is no pronoun."""
    words = bare(text)
    return bool(words) and words[0].lower() not in PRONOUNS and words[0][:1].isupper()


def matches(text: str, names: Sequence[str]) -> bool:
    """Whether `text` is one of the names, or ends in one of several words ("New Jersey Gov. Chris Christie").

    What follows a comma or bracket is left out; "Donald Trump's campaign" does not end in his name.
    """
    words = bare(re.split(r"[,(]", text)[0])
    forms = [bare(name) for name in names]
    return any(words == form or (len(form) > 1 and words[-len(form) :] == form) for form in forms)


def bare(text: str) -> list[str]:
    """The words of a name without leading titles and lower-case words, and without a possessive ending."""
    words = re.findall(r"[\w.-]*\w", re.sub(r"['’]s?\b", "", text))
    while words and (words[0].lower() in titles() or (words[0].islower() and len(words) > 1)):
        words = words[1:]
    return words


@cache
def titles() -> frozenset[str]:
    """The words of titles.txt."""
    lines = TITLES.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
