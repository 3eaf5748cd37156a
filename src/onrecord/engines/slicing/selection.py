"""Which reports of the parts a ledger is built of. Options mean what they do for `onrecord find` and `export`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord import parquet
from onrecord.compare.keys import numbers
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import keys
from onrecord.errors import UsageError
from onrecord.ledger.answers.named import probes
from onrecord.ledger.joining.identities import COLUMNS, profile_of
from onrecord.ledger.rows import options
from onrecord.ledger.storage.stems import stem
from onrecord.ledger.storage.words import Query, Term, facet, parse, plain

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_OF_COUNTRY: Final = (
    "d.id in (select document from read.actors where country = {0}"
    " union select document from read.places where country = {0})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The reports that a ledger is built of: all, or those for which everything that is asked for holds.

    `since` and `until` are ISO days of publication, inclusive; reports without a day are left out by them. `country` is
    a code that one of the report's actors or places has; `actor` a name of somebody who stands in it, in any spelling;
    `outlet` whose report it is; `words` stand in its text.
    """

    since: str | None = None
    until: str | None = None
    country: str | None = None
    actor: str | None = None
    outlet: str | None = None
    words: Query = field(default_factory=Query)

    @classmethod
    def of(
        cls,
        *,
        since: str | None = None,
        until: str | None = None,
        country: str | None = None,
        actor: str | None = None,
        outlet: str | None = None,
        words: str | None = None,
    ) -> Selection:
        """The selection that options ask for. Raises UsageError for a day or a country that there is not."""
        query = parse(words or "")
        if words is not None and not query:
            raise UsageError(f"--words {words!r} holds no word to look for")
        return cls(
            since=options.first_day("--since", since),
            until=options.last_day("--until", until),
            country=options.country(country),
            actor=actor,
            outlet=outlet,
            words=query,
        )

    def documents(self, connection: DuckDBPyConnection, scratch: Path) -> Iterator[str]:
        """The ids of the reports in the views of some parts, in the order of their days.

        Raises UsageError where nobody of the actor's name stands in the parts.
        """
        asked = list(self._conditions(connection))
        if self.words:
            self._find_words(connection, asked, scratch)
            asked.append("d.id in (select id from worded)")
        sql = f"select d.id from read.documents d{_where(asked)} order by d.day nulls last, d.id"
        yield from (i for (i,) in parquet.stream(connection, sql))

    def _find_words(self, connection: DuckDBPyConnection, asked: Sequence[str], scratch: Path) -> None:
        """Makes the table `worded` of the reports that have the words. Texts are looked at as they lie, in no order."""
        found = parquet.stream(connection, f"select d.id, d.text from read.documents d{_where(asked)}")
        with parquet.Lines(scratch / "worded.jsonl", parquet.fields(id="text")) as lines:
            for i, text in found:
                if stands(self.words, text):
                    lines.add((i,))
        connection.execute(f"create table worded as select * from {lines.table}")

    def _conditions(self, connection: DuckDBPyConnection) -> Iterator[str]:
        if self.since is not None:
            yield f"d.day >= {parquet.quoted(self.since)}"
        if self.until is not None:
            yield f"d.day <= {parquet.quoted(self.until)}"
        if self.country is not None:
            yield _OF_COUNTRY.format(parquet.quoted(self.country))
        if self.outlet is not None:
            wanted = facet("outlet", self.outlet)
            every = connection.execute("select distinct outlet from read.documents where outlet is not null").fetchall()
            yield f"d.outlet in ({_listed(o for (o,) in every if facet('outlet', o) == wanted)})"
        if self.actor is not None:
            meant = _listed(_profiles(connection, self.actor))
            yield f"d.id in (select document from read.actors where profile in ({meant}))"


def _profiles(connection: DuckDBPyConnection, name: str) -> list[str]:
    """The profiles that a name may stand for."""
    mine = list(probes(name))
    asked = numbers(f"name|{key}" for probe in mine for key in keys(probe))
    rows = connection.execute(
        f"select id, {COLUMNS} from read.profiles where name = ? or id in (select profile from read.profile_keys"
        " where list_has_any(keys, ?::bigint[])) order by id",
        (name, list(asked)),
    ).fetchall()
    found = [
        i
        for i, *row in rows
        if row[0] == name or any(alike(probe, profile_of(tuple(row)), same_story=True) is not None for probe in mine)
    ]
    if not found:
        raise UsageError(f"--actor {name!r}: nobody of that name stands in these parts")
    return found


def _where(conditions: Sequence[str]) -> str:
    return f" where {' and '.join(conditions)}" if conditions else ""


def _listed(values: Iterable[str]) -> str:
    return ", ".join(map(parquet.quoted, sorted(values))) or "null"


def stands(query: Query, text: str) -> bool:
    """Whether a text has the words of a query, as the full-text index of a ledger would find them in it."""
    words = plain(text)
    stems = tuple(map(stem, words))

    def has(term: Term) -> bool:
        *before, last = term.words
        wanted = (*map(stem, before), last if term.begins else stem(last))
        return any(_at(place, wanted, term.begins, words, stems) for place in range(len(words) - len(wanted) + 1))

    return all(any(map(has, group)) for group in query.groups) and not any(map(has, query.without))


def _at(place: int, wanted: tuple[str, ...], begins: bool, words: tuple[str, ...], stems: tuple[str, ...]) -> bool:
    end = place + len(wanted) - 1
    if stems[place:end] != wanted[:-1]:
        return False
    return words[end].startswith(wanted[-1]) if begins else stems[end] == wanted[-1]
