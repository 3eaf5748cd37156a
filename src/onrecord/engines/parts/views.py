"""The tables of several parts as one: SQL over their Parquet files, in which each document has one reading.

A text that several inputs hold is in several parts. As inside a part, the rows are those of the reading whose sighting
a ledger knows the document by, the first by `sighting_order`; of two of one place, those of the part that is first by
name. The sightings of all parts are there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from onrecord import parquet
from onrecord.engines.parts.tables import part_tables
from onrecord.ledger.rows.writing import order_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SCHEMA: Final = "read"
"""The schema of the views, which are called as the tables are."""
_OF: Final = {
    **{"event_parties": ("event", "events"), "happening_keys": ("happening", "happenings")},
    **{"statement_keys": ("statement", "statements")},
}
"""Tables without the document of a row: their column that leads to it, and the table where it leads."""
_SHARED: Final = {"profiles": "id", "profile_keys": "profile"}
"""Tables of what several documents share, and the column of it."""


def make_views(connection: DuckDBPyConnection, parts: Sequence[Path], scratch: Path) -> None:
    """Makes the views of all tables of these parts: `parts.TABLE` with every row and its `part_number`, `read.TABLE`
    with those of one reading of each document. `scratch`: a folder for a file in between."""
    connection.execute("create schema parts")
    connection.execute(f"create schema {SCHEMA}")
    for name in part_tables():
        files = ", ".join(parquet.quoted(str(part / f"{name}.parquet")) for part in parts)
        connection.execute(
            f"create view parts.{name} as select *, file_index as part_number from read_parquet([{files}])"
        )
    twice = _left_out(connection, scratch)
    for name, table in part_tables().items():
        columns = ", ".join(f't."{c}"' for c in table.names)
        connection.execute(f"create view {SCHEMA}.{name} as {_view(name, columns, twice=twice)}")


def _view(name: str, columns: str, *, twice: bool) -> str:
    rows = f"select {columns} from parts.{name} t"
    if name in _SHARED:
        used = f" where t.{_SHARED[name]} in (select profile from {SCHEMA}.actors)" if twice else ""
        return f"select distinct {columns} from parts.{name} t{used}"
    if name == "sightings" or not twice:
        return rows
    if name in _OF:
        column, table = _OF[name]
        left = f"select o.id, o.part_number from parts.{table} o join left_out using (document, part_number)"
        return f"{rows} anti join ({left}) l on l.id = t.{column} and l.part_number = t.part_number"
    document = "id" if name == "documents" else "document"
    return f"{rows} anti join left_out l on l.document = t.{document} and l.part_number = t.part_number"


def _left_out(connection: DuckDBPyConnection, scratch: Path) -> bool:
    """Makes the table of the readings that are left out, by document and part; whether there are any."""
    with parquet.Lines(scratch / "left_out.jsonl", parquet.fields(document="text", part_number="integer")) as lines:
        for _, some in groupby(_twice(connection), key=itemgetter(0)):
            _, *others = sorted(some, key=lambda row: (order_of(*row[2:]), row[1]))
            for document, part, *_ in others:
                lines.add((document, part))
    connection.execute(f"create table left_out as select * from {lines.table}")
    lines.path.unlink()
    return lines.rows > 0


def _twice(connection: DuckDBPyConnection) -> Iterator[tuple[str, int, str, str, str, str, str]]:
    """Document, part, and the first sighting there of every document that is in several parts."""
    return parquet.stream(
        connection,
        "select document, part_number, published, outlet, url, path, id from parts.sightings where first = 1"
        " and document in (select id from parts.documents group by id having count(*) > 1) order by 1, 2",
    )
