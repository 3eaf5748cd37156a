"""Links over all the parts of a run: the same that a ledger finds on the same rows."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from onrecord import parquet
from onrecord.engines.linking import copies, identities, incidents, numbering, relations, utterances
from onrecord.engines.linking.rows import left
from onrecord.engines.linking.tables import link_tables
from onrecord.engines.linking.work import Work
from onrecord.engines.parts.manifest import parts_of
from onrecord.engines.parts.tables import part_tables
from onrecord.engines.parts.views import SCHEMA, make_views
from onrecord.ledger.imports.ahead import Ahead, few_collections
from onrecord.ledger.joining.counting import COUNTED

LINKS: Final = "links"
"""The folder of a run's links."""
MEMORY: Final = "384MB"
"""What DuckDB may hold, where nothing else is said."""
_OF_A_THREAD: Final = 150_000_000
"""Bytes that each thread of DuckDB has at least."""
_SCRATCH: Final = ".linking"
_LEDGER: Final = ("documents", "statements", "happenings")
"""Tables of parts that linking adds to: a ledger's questions ask for them so."""


def link(
    folder: Path,
    *,
    workers: int | None = None,
    memory: str = MEMORY,
    tell: Callable[[str], None] = lambda _: None,
) -> Mapping[str, int]:
    """Writes `links/TABLE.parquet` in the folder of a run, for every table of links; returns how many rows each has.

    `workers`: processes, as many as there are cores without it; `memory`: what DuckDB may hold, beyond which it uses
    files beside the links; `tell` is called with the name of each step as it begins. Links that are there already stay
    until the new ones are whole. One run at a time. Raises SourceError where there are no parts, UsageError without
    DuckDB.
    """
    parts = parts_of(folder)
    workers = workers or os.cpu_count() or 1
    scratch = folder / _SCRATCH
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    out = scratch / LINKS
    out.mkdir()
    try:
        database = str(scratch / "links.duckdb")
        with (
            parquet.engine(scratch, memory=memory, database=database) as connection,
            Ahead(workers - 1) as ahead,
            few_collections(),
        ):
            # to put rows in order in files, each thread wants memory of its own
            threads = max(1, min(workers, parquet.memory_of(connection) // _OF_A_THREAD))
            connection.execute(f"set threads = {threads}")
            work = Work(connection=connection, scratch=scratch, ahead=ahead)
            make_views(connection, parts, scratch)
            found = _linked(work, out, tell)
        if (old := folder / LINKS).exists():
            old.rename(scratch / "before")
        out.rename(folder / LINKS)
    finally:
        left(scratch)
        shutil.rmtree(scratch, ignore_errors=True)
    return found


def _linked(work: Work, out: Path, tell: Callable[[str], None]) -> dict[str, int]:
    for name in part_tables():
        # parts repeat their profiles: they are told apart once
        work.run(f"create {'table' if name == 'profiles' else 'view'} {name} as select * from {SCHEMA}.{name}")
    for step, function in (
        ("reports", numbering.number),
        ("copies", copies.link),
        ("identities", identities.link),
        ("incidents", incidents.link),
        ("utterances", utterances.link),
    ):
        tell(step)
        function(work)
    tell("counts")
    _count(work)
    tell("relations")
    relations.link(work)
    tell("tables")
    return {name: _write(work, name, out) for name in link_tables()}


def _count(work: Work) -> None:
    """Makes the tables as a ledger has them, with what was found so far, and counts reports and sources."""
    for name in _LEDGER:
        work.run(f"drop view {name}")
    work.run(
        f"create view documents as select d.* replace (f.family as family, f.source as source)"
        f" from {SCHEMA}.documents d join families f on f.document = d.id"
    )
    work.run(
        f"create view happenings as select h.* replace (t.incident as incident)"
        f" from {SCHEMA}.happenings h join told t on t.happening = h.id"
    )
    work.run(
        f"create view statements as select s.* replace (w.utterance as utterance)"
        f" from {SCHEMA}.statements s left join witnesses w on w.statement = s.id"
    )
    for name, groups in (("incidents", "groups_told"), ("utterances", "groups_said")):
        counted = COUNTED[name].format("is not null")
        work.run(
            f"create table {name} as with counted (id, reports, sources) as ({counted})"
            f" select g.*, c.reports, c.sources from {groups} g join counted c on c.id = g.id"
        )


_PAIR: Final = "least(a.id, b.id) as one, greatest(a.id, b.id) as other"
_JOINS: Final = (
    "select " + _PAIR + ", '{name}' as kind, j.score, j.because from {name}_joins j"
    " join {ids} a on a.number = j.one join {ids} b on b.number = j.other"
)
_TABLES: Final = {
    "copies": f"select {_PAIR}, c.resemblance, c.containment, c.score, c.because from copied c"
    " join report a on a.n = c.one join report b on b.n = c.other",
    "families": "select * from families",
    "profiles": "select p.* replace (coalesce(i.identity, p.identity) as identity) from profiles p"
    " left join identities i on i.profile = p.id",
    "joins": " union all ".join(
        _JOINS.format(name=name, ids=ids)
        for name, ids in (("incident", "happening"), ("utterance", "statement"), ("identity", "profile"))
    ),
    "happenings": "select id, document, incident from happenings",
    "incidents": "select *, (id in (select incident from disputed))::bigint as disputed from incidents",
    "utterances": "select *, 0 as disputed from utterances",
    "statements_utterances": "select * from witnesses",
    "relations": "select * from relations",
}
"""The tables of links, of those that the steps have made."""


def _write(work: Work, name: str, out: Path) -> int:
    table = link_tables()[name]
    names = ", ".join(f'"{c}"' for c in table.names)
    key = ", ".join(f'"{c}"' for c in table.key)
    to = out / f"{name}.parquet"
    sql = f"select {names} from ({_TABLES[name]}) order by {key}"
    parquet.copy(work.connection, sql, to, note=table.note, columns=table.columns)
    return int(work.one(f"select count(*) from read_parquet({parquet.quoted(str(to))})"))
