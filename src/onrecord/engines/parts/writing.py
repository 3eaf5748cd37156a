"""Records into the tables of one part, as they come."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord import parquet
from onrecord.engines.parts.rows import part_rows
from onrecord.engines.parts.tables import part_tables
from onrecord.errors import FormatError, OnrecordError
from onrecord.ledger.rows.checking import check
from onrecord.ledger.rows.writing import Version, sighting_order
from onrecord.ledger.storage.characters import kept
from onrecord.ledger.storage.tables import Column, Table, table_of
from onrecord.record import Record

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_MEMORY: Final = 192
"""Megabytes of DuckDB's memory, beyond which it uses files: a worker has the model too."""
_TIMES: Final = 8
"""How often DuckDB may hold the rows that it takes at once: parsed, as columns, packed."""
_ROWS: Final = {"documents": 2048, "story_keys": 2048, "sketches": 2048}
"""Rows of one row group, where they are long: a whole one is in memory at a time."""
_MOST_ROWS: Final = 8192
"""Rows of one where they are short."""
_SCRATCH: Final = ".scratch"
_SHARED: Final = ("profiles", "profile_keys")
"""Tables whose rows several reports may have."""


class Turns:
    """In which turn each report came, and what says which of several readings of one text is kept."""

    document: str
    turn: int
    vague: int
    """1 where its day is not known."""
    published: str
    outlet: str
    url: str
    path: str
    sighting: str
    reading: str


_TURN: Final = Column("turn", "integer", False, False, None, "Which of the reports has the row, from 0.")


@dataclass(frozen=True, slots=True)
class _Again:
    """What is kept of texts that came more than once. A sign a turn: 1 where it is kept."""

    chosen: str
    """The readings: one of each text."""
    places: str
    """The sightings: one of each text at each place."""


class PartTables:
    """The tables of a part that grows in `folder`, which must be there.

    Rows lie in a file a table until `write` makes Parquet of them, so that memory stays as it is however many reports
    come. Use it as a context manager, or close it. Raises UsageError where DuckDB is not installed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scratch = folder / _SCRATCH
        self._scratch.mkdir()
        self._tables = part_tables()
        self._turns = parquet.Lines(self._scratch / "turns.jsonl", table_of(Turns).columns)
        self._lines = {
            name: parquet.Lines(self._scratch / f"{name}.jsonl", (_TURN, *table.columns))
            for name, table in self._tables.items()
        }

    def __enter__(self) -> PartTables:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, record: Record, version: Version) -> None:
        """Takes in a record that this version has read. Raises FormatError for one that is inconsistent or has no rows.

        A text that comes twice has the rows of one reading, and both sightings. It is the reading of the sighting that
        a ledger knows the document by, the first by `sighting_order`, whichever came first. Where two rules of text
        made the same text of two inputs, a ledger takes the later one for a newer reading; here the same order decides,
        so that the part does not depend on it, and the other reading is left out.
        """
        check(record)
        turn = self._turns.rows
        document = record.document
        try:
            rows = part_rows(record, version)
        except OnrecordError:
            raise
        except Exception as error:  # a fault of ours in one report must not end a run over millions
            reason = f"by a fault of Onrecord; please report it: {type(error).__name__}: {error}"
            raise FormatError(f"its rows could not be made, {reason}") from error
        vague, *order = sighting_order(document)
        self._turns.add(kept((document.id, turn, int(vague), *order, version.reading(document.id))))
        for name, some in rows.items():
            lines = self._lines[name]
            for row in some:
                lines.add((turn, *kept(row)))

    def write(self) -> Mapping[str, int]:
        """Makes `TABLE.parquet` of what has come, for every table; returns how many rows each has.

        Rows stand in the order in which the reports came, those that several reports share by their ids.
        """
        self._close()
        with parquet.engine(self._scratch, memory=f"{self._megabytes()}MB") as connection:
            again = _again(connection, self._turns) if self._turns.rows else None
            found = {name: self._write(connection, table, again) for name, table in self._tables.items()}
        self.close()
        return found

    def _megabytes(self) -> int:
        """Memory for DuckDB: more where reports are so long that the rows that it takes at once would not fit."""
        return max(_MEMORY, *(_TIMES * lines.heaviest // 1_000_000 for lines in self._lines.values()))

    def _write(self, connection: DuckDBPyConnection, table: Table, again: _Again | None) -> int:
        lines = self._lines[table.name]
        cells = {name: _name(name) for name in table.names}
        where = f" where {_holds(again.chosen)}" if again else ""
        if table.name == "sightings" and again:
            cells["first"] = f"{_holds(again.chosen)}::bigint as first"
            where = f" where {_holds(again.places)}"
        sql = f"select {', '.join(cells.values())} from {lines.table}{where}"
        if table.name in _SHARED:
            # ids say what a row holds: those of one id are the same
            sql += f" group by all order by {table.key[0]}"
        to = self._folder / f"{table.name}.parquet"
        group = _ROWS.get(table.name, _MOST_ROWS)
        parquet.copy(connection, sql, to, note=table.note, columns=table.columns, row_group=group)
        lines.path.unlink()
        ((count,),) = connection.execute(f"select count(*) from read_parquet({parquet.quoted(str(to))})").fetchall()
        return int(count)

    def _close(self) -> None:
        for lines in (self._turns, *self._lines.values()):
            lines.close()

    def close(self) -> None:
        """Takes away what is not Parquet yet."""
        self._close()
        shutil.rmtree(self._scratch, ignore_errors=True)


def _again(connection: DuckDBPyConnection, turns: parquet.Lines) -> _Again | None:
    """None where no text came twice. Only those that did are put in order: the others may be any number."""
    connection.execute(
        "create table again as select turn, sighting, row_number() over (partition by document order by vague,"
        f" published, outlet, url, path, sighting, reading, turn) as choice from {turns.table} where document in"
        f" (select document from {turns.table} group by document having count(*) > 1)"
    )
    left = connection.execute("select turn from again where choice > 1").fetchall()
    if not left:
        return None
    same = connection.execute(
        "select turn from again qualify row_number() over (partition by sighting order by choice) > 1"
    ).fetchall()
    return _Again(_signs(turns.rows, left), _signs(turns.rows, same))


def _signs(count: int, without: Iterable[tuple[int]]) -> str:
    signs = bytearray(b"1" * count)
    for (turn,) in without:
        signs[turn] = ord("0")
    return signs.decode()


def _holds(signs: str) -> str:
    """Whether the turn of a row is kept, in SQL. A filter of rows as they pass: a join would not keep their order, and
    putting rows as wide as reports in order takes more memory than there is."""
    return f"(get_bit('{signs}'::bit, turn::integer) = 1)"


def _name(column: str) -> str:
    return f'"{column}"'
