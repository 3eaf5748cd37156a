"""GraphML: who quotes whom, and who did what to whom, in one file `ledger.graphml` for Gephi, networkx, igraph.

Nodes are identities across reports, and outlets. An edge `quoted` leads from whoever passes words on (the outlet, or
the agency that it quotes) to whoever said them, with the act of saying as `type` and its polarity as `status`; an edge
`did` from actor to recipient, with type, mode and status of the event and the voice that it stands in: narration, or a
statement, which is an allegation. `weight` counts independent sources: reports that are copies of one
text count once; `rows` counts every statement or event. What is lost: all words, dates and places, what has no
recipient or no named speaker, and figures. Edges are counted in a file on disk, so that memory does not grow with the
ledger.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from onrecord.exports.ledger.characters import one_line
from onrecord.exports.ledger.selection import Selection
from onrecord.exports.ledger.witnesses import identities
from onrecord.record import NARRATION, Record, Statement, row_id

FILE: Final = "ledger.graphml"
_NODE: Final = ("label", "kind", "country", "sector", "role")
_EDGE: Final = ("relation", "type", "mode", "status", "voice")
_COUNTS: Final = ("weight", "rows")
_SCRATCH: Final = (
    "pragma journal_mode = off",
    "pragma synchronous = off",
    "create table nodes (id text primary key, label text) without rowid",
    "create table edges (source text, target text, relation text, type text, mode text, status text, voice text,"
    " told_by text, told integer, primary key (source, target, relation, type, mode, status, voice, told_by))"
    " without rowid",
)
_TELL: Final = "insert into edges values (?, ?, ?, ?, ?, ?, ?, ?, 1) on conflict do update set told = told + 1"
_COUNTED: Final = (
    "select source, target, relation, type, mode, status, voice, count(*), sum(told) from edges"
    " group by source, target, relation, type, mode, status, voice"
    " order by source, target, relation, type, mode, status, voice"
)
_IDENTITY: Final = "select name, kind, country, sector, role from profiles where id = ?"
Edge = tuple[str, str, str, str, str, str, str]
"""Source, target, and the cells of _EDGE."""


def write(chosen: Selection, folder: Path) -> None:
    """Writes the graph."""
    scratch = folder / ".edges"
    with closing(sqlite3.connect(scratch, isolation_level=None)) as counts:
        for statement in _SCRATCH:
            counts.execute(statement)
        counts.execute("begin")
        for record in chosen.records():
            _count(chosen, counts, record)
        with (folder / FILE).open("w", encoding="utf-8", newline="") as file:
            file.writelines(_lines(chosen, counts))
    scratch.unlink()


def _count(chosen: Selection, counts: sqlite3.Connection, record: Record) -> None:
    document = record.document
    ((told_by,),) = chosen.store.rows("select source from documents where id = ?", (document.id,))
    of = identities(chosen.store, document.id)
    outlet = row_id("outlet", "", document.outlet) if document.outlet else None
    if outlet:
        counts.execute(
            "insert into nodes values (?, ?) on conflict do nothing", (outlet, one_line(document.outlet or ""))
        )
    edges = [*_quoted(record, of, outlet), *_did(record, of)]
    counts.executemany(_TELL, [(*edge, told_by) for edge in edges])
    ends = [(end, None) for edge in edges for end in edge[:2] if end != outlet]
    counts.executemany("insert into nodes values (?, ?) on conflict do nothing", ends)


def _quoted(record: Record, of: dict[str, str], outlet: str | None) -> Iterator[Edge]:
    """From hand to hand: the outlet, whoever is quoted as quoting, and the speaker."""
    told = {s.id: s for s in record.statements}
    for s in record.statements:
        chain = [_outer(s, told, of) or outlet, *(of.get(v) for v in s.via), of.get(s.speaker or "")]
        known = [end for end in chain if end is not None]
        if chain[-1] is None:
            continue
        for one, other in pairwise(known):
            if one != other:
                yield one, other, "quoted", s.act.value, "", s.polarity.value, ""


def _outer(statement: Statement, told: dict[str, Statement], of: dict[str, str]) -> str | None:
    """The speaker of the statement that this one is reported within."""
    outer = told.get(statement.inside or "")
    return of.get(outer.speaker or "") if outer is not None else None


def _did(record: Record, of: dict[str, str]) -> Iterator[Edge]:
    for e in record.events:
        voice = NARRATION if e.voice == NARRATION else "statement"
        pairs = {(of.get(a), of.get(r)): None for a in e.actors for r in e.recipients}
        for one, other in pairs:
            if one is not None and other is not None:
                yield one, other, "did", e.type, e.mode or "", e.status.value, voice


def _lines(chosen: Selection, counts: sqlite3.Connection) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for part, names, type in (("node", _NODE, "string"), ("edge", _EDGE, "string"), ("edge", _COUNTS, "int")):
        for name in names:
            yield f'  <key id="{part}-{name}" for="{part}" attr.name="{name}" attr.type="{type}"/>\n'
    yield '  <graph id="ledger" edgedefault="directed">\n'
    for node, label in counts.execute("select id, label from nodes order by id"):
        cells = (label, "outlet") if label is not None else chosen.store.rows(_IDENTITY, (node,))[0]
        yield f"    <node id={quoteattr(node)}>{_data('node', _NODE, cells)}</node>\n"
    for number, (source, target, *cells) in enumerate(counts.execute(_COUNTED)):
        ends = f'id="e{number}" source={quoteattr(source)} target={quoteattr(target)}'
        yield f"    <edge {ends}>{_data('edge', (*_EDGE, *_COUNTS), cells)}</edge>\n"
    yield "  </graph>\n</graphml>\n"


def _data(part: str, names: Iterable[str], cells: Iterable[object]) -> str:
    """The cells that hold something."""
    return "".join(
        f'<data key="{part}-{name}">{escape(one_line(str(cell)))}</data>'
        for name, cell in zip(names, cells, strict=False)
        if cell not in (None, "")
    )
