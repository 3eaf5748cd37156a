"""`show`: one row of a ledger, with its words in context and every other witness."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from onrecord.ledger.answers.named import known
from onrecord.ledger.answers.passages import passage
from onrecord.ledger.answers.reports import reports
from onrecord.ledger.answers.row_facts import cells_of, facts_of, text_of
from onrecord.ledger.answers.row_shown import Passage, Piece, Reading, Related, Shown, Version, Witness
from onrecord.ledger.answers.sides import sides
from onrecord.ledger.answers.surroundings import as_witnesses, chain_of, in_order, provenance, related_to, witnesses_of
from onrecord.ledger.rows.judgements import judgements
from onrecord.ledger.rows.row_ids import TABLES, row_meant
from onrecord.ledger.storage.store import Store

__all__ = ["Passage", "Piece", "Reading", "Related", "Shown", "Version", "Witness", "show"]

MOST_WITNESSES: Final = 200
_BEGINNING: Final = 400
"""Characters of a report that are shown of it."""


def show(store: Store, given: str) -> Shown:
    """The row with this id, or with the only id that begins so (6 digits at least).

    A statement, event or figure, an actor or a whole report, an incident, an utterance, or the identity of actors.
    UsageError where there is none, or several.
    """
    kind, id = row_meant(store, given)
    return _SHOW[kind](store, kind, id)


def _row(store: Store, kind: str, id: str, document: str) -> Shown:
    """A statement, event or figure."""
    cells, side = cells_of(store, kind, id), sides(store, [id])[id]
    statement = id if kind == "statement" else side.statement
    parts = {
        "statement": {"content": "content_at", "source": "source_at", "cue": "cue_at"},
        "event": {"sentence": "sentence_at", "trigger": "trigger_at"},
        "figure": {"number": "words_at"},
    }[kind]
    return Shown(
        id=id,
        kind=kind,
        title=side.words if kind == "statement" else f"{side.code}: {side.words}",
        facts=facts_of(store, kind, cells),
        report=side.report,
        passage=passage(text_of(store, document), {part: cells[column] for part, column in parts.items()}),
        chain=chain_of(store, side.report, statement),
        witnesses=witnesses_of(store, side),
        related=related_to(store, [id]),
        rows=(),
        **provenance(store, id, document),
    )


def _read(store: Store, kind: str, id: str) -> Shown:
    ((document,),) = store.rows(f"select document from {TABLES[kind]} where id = ?", (id,))
    return _row(store, kind, id, document)


def _actor(store: Store, kind: str, id: str) -> Shown:
    cells = cells_of(store, kind, id)
    document = cells["document"]
    told = sides(store, (i for (i,) in store.rows(_OF_ACTOR, (id, id, id))))
    first = (cells["mentions_at"] or "").partition(" ")[0]
    others = store.rows(
        "select a.id, a.document from actors a join profiles p on p.id = a.profile where p.identity ="
        " (select q.identity from profiles q where q.id = ?) and a.document <> ? order by a.document, a.id limit ?",
        (cells["profile"], document, MOST_WITNESSES),
    )
    facts = facts_of(store, kind, cells)
    if cells["profile"] is not None:
        ((identity,),) = store.rows("select identity from profiles where id = ?", (cells["profile"],))
        named = known(store, [identity])[identity]
        facts += (("identity", f"{identity} ({named.name}), in {len(others)} other reports"),)
    return Shown(
        id=id,
        kind=kind,
        title=cells["name"],
        facts=facts,
        report=reports(store, [document])[document],
        passage=passage(text_of(store, document), {"mention": first}),
        chain=(),
        witnesses=(),
        related=(),
        rows=in_order(told.values()),
        **provenance(store, id, document),
    )


_OF_ACTOR: Final = (
    "select id from statements where speaker = ? union select event from event_parties where actor = ?"
    " union select id from figures where who = ?"
)


def _identity(store: Store, kind: str, id: str) -> Shown:
    ((identity,),) = store.rows("select identity from profiles where id = ?", (id,))
    found = known(store, [identity])[identity]
    names = store.rows("select distinct name from profiles where identity = ? order by name", (identity,))
    told = store.rows(
        "select s.id from statements s join actors a on a.id = s.speaker join profiles p on p.id = a.profile"
        " where p.identity = ? order by s.id limit ?",
        (identity, MOST_WITNESSES),
    )
    facts = [("name", found.name), ("kind", found.kind), ("country", found.country or "")]
    facts.append(("names", ", ".join(name for (name,) in names)))
    return Shown(
        id=identity,
        kind=kind,
        title=found.name,
        facts=tuple((name, value) for name, value in facts if value),
        report=None,
        passage=None,
        chain=(),
        witnesses=(),
        related=(),
        rows=in_order(sides(store, (i for (i,) in told)).values()),
        **provenance(store, identity, None),
    )


def _document(store: Store, kind: str, id: str) -> Shown:
    cells = cells_of(store, kind, id)
    told = [
        i
        for table in ("statements", "events", "figures")
        for (i,) in store.rows(f"select id from {table} where document = ? order by position", (id,))
    ]
    family = store.rows(
        "select c.one, c.other, c.because, c.score from copies c where c.one = ? or c.other = ?", (id, id)
    )
    found = reports(store, {i for one, other, *_ in family for i in (one, other)} | {id})
    copies = tuple(
        (f"{found[other].name}, {found[other].day or 'no day'} ({other})", because)
        for one, two, because, _ in sorted(family)
        for other in (two if one == id else one,)
    )
    facts = facts_of(store, kind, cells) + tuple(("copy", f"{name}: {because}") for name, because in copies)
    text = cells["text"]
    return Shown(
        id=id,
        kind=kind,
        title=cells["title"] or cells["path"] or id,
        facts=facts,
        report=found[id],
        passage=Passage(start=0, end=min(len(text), _BEGINNING), pieces=(Piece(text=text[:_BEGINNING], part=None),)),
        chain=(),
        witnesses=(),
        related=(),
        rows=tuple(sides(store, told).values()),
        **provenance(store, id, id),
    )


def _group(store: Store, kind: str, id: str) -> Shown:
    """An incident or an utterance, as its earliest report tells it."""
    cells = cells_of(store, kind, id)
    if kind == "utterance":
        asked = "select id from statements where utterance = ?"
    else:
        asked = "select e.id from events e join happenings h on h.id = e.happening where h.incident = ?"
    members = in_order(sides(store, (i for (i,) in store.rows(asked, (id,)))).values())
    first = members[0]
    rows = [m.id for m in members]
    if kind == "incident":
        sql = "select f.id from figures f join happenings h on h.id = f.happening where h.incident = ?"
        rows += [i for (i,) in store.rows(sql, (id,))]
    shown = _row(store, first.kind, first.id, first.report.id)
    return Shown(
        id=id,
        kind=kind,
        title=cells["title"] if kind == "incident" else cells["content"],
        facts=facts_of(store, kind, cells),
        report=first.report,
        passage=shown.passage,
        chain=shown.chain,
        witnesses=as_witnesses(store, members, {}),
        related=related_to(store, rows),
        rows=(),
        judgements=tuple(judgements(store, "j.row = ? or j.other = ?", (id, id))),
        reading=None,
        versions=(),
    )


_SHOW: Final[dict[str, Callable[[Store, str, str], Shown]]] = {
    **dict.fromkeys(("statement", "event", "figure"), _read),
    **{"actor": _actor, "document": _document, "identity": _identity},
    **dict.fromkeys(("incident", "utterance"), _group),
}
