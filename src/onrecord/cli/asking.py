"""`onrecord incidents`, `toll` and `disputes`: what a ledger knows of what happened, was counted, is disputed."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from onrecord.cli.answers import Format, answer, one, pairs
from onrecord.errors import UsageError


def incidents(
    ledger: str,
    id: str | None = None,
    /,
    *,
    type: str | None = None,
    country: str | None = None,
    actor: str | None = None,
    since: str | None = None,
    until: str | None = None,
    disputed: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    min_sources: int | None = None,
    words: str = "",
    order: str = "sources",
    limit: int = 20,
    after: str | None = None,
    format: Format = "text",
) -> int:
    """List incidents, or show one: what is agreed, by how many independent sources, what is disputed, who is silent.

    Reports that copy one text are one source.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    id
        The incident to show, or the first signs of its id.
    type
        Of this type, as ASSAULT.
    country
        There, or with somebody of that state: a code or a name.
    actor
        With this party: a name, or the id that `onrecord actors` gives.
    since
        From this day, month or year on. Incidents without a day are found by the days of their reports.
    until
        Up to this day, month or year.
    disputed
        Only where rows speak against each other.
    min_sources
        Told by so many independent sources or more.
    words
        With these words in a sentence that tells of it; as for `onrecord find`.
    order
        sources, newest or oldest.
    limit
        Rows of a page.
    after
        Where the last page ended, as it said.
    format
        text, a page for the terminal; jsonl, one incident a line; csv.
    """
    from onrecord.exports.answers import columns
    from onrecord.exports.answers.incidents import account, incident_list
    from onrecord.ledger.answers.incident_accounts import incident
    from onrecord.ledger.answers.incident_lists import incidents as listed
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        if id is not None:
            if format == "csv":
                raise UsageError("--format csv is for lists; one incident comes as text or jsonl")
            return one(format, incident(opened.store, id), account)
        page = listed(
            opened.store,
            type=type,
            country=country,
            actor=actor,
            since=since,
            until=until,
            disputed=disputed,
            min_sources=min_sources,
            words=words,
            order=order,
            limit=limit,
            after=after,
        )
    return answer(format, page.rows, incident_list, columns=columns.INCIDENTS, after=page.after)


def toll(
    ledger: str,
    words: str = "",
    /,
    *,
    place: str | None = None,
    country: str | None = None,
    measure: str | None = None,
    incident: str | None = None,
    figure: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
    format: Format = "text",
) -> int:
    """Show a count as a series: what each voice says, when, how it revised itself, how far the voices are apart.

    Nothing is averaged. Copies of one text count once; a number of one voice is one point, whoever quotes it.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    words
        Words of the sentence of the number, or of an event of its incident; as for `onrecord find`.
    place
        The place where it was counted, or where its incident was.
    country
        The same of a state: a code or a name.
    measure
        killed, wounded, missing, detained, displaced, abducted ...; all of these where none is given.
    incident
        The id of an incident, or its first signs.
    figure
        The id of a number, or its first signs: the toll that it is of.
    since
        Numbers that stood on this day, month or year, or later.
    until
        Up to this day, month or year.
    limit
        Tolls that are shown, those with most sources first.
    format
        text, a page for the terminal; jsonl, one toll a line; csv, one point a line.
    """
    from onrecord.exports.answers import columns
    from onrecord.exports.answers.tolls import toll_list
    from onrecord.ledger.answers.incident_accounts import whole_id
    from onrecord.ledger.answers.tolls import toll as counted
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        found = counted(
            opened.store,
            words=words,
            place=place,
            country=country,
            measure=measure,
            incident=whole_id(opened.store, incident) if incident is not None else None,
            figure=figure,
            since=since,
            until=until,
            limit=limit,
        )
    return answer(format, found, toll_list, columns=columns.TOLLS, cells=pairs("points"))


def disputes(
    ledger: str,
    words: str = "",
    /,
    *,
    voice: str | None = None,
    country: str | None = None,
    incident: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
    after: str | None = None,
    format: Format = "text",
) -> int:
    """Show what is disputed, by matter, the newest first: both sides' words, voices, outlets and days, and why.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    words
        Words of either side; as for `onrecord find`.
    voice
        Somebody who speaks on either side: a name, or the id that `onrecord actors` gives.
    country
        The same of anybody of a state: a code or a name.
    incident
        About this incident: its id, or the first signs of it.
    since
        Told on this day, month or year, or later.
    until
        Up to this day, month or year.
    limit
        Matters of a page.
    after
        Where the last page ended, as it said.
    format
        text, a page for the terminal; jsonl, one matter a line; csv, one dispute a line.
    """
    from onrecord.exports.answers import columns
    from onrecord.exports.answers.disputes import board
    from onrecord.ledger.answers.disputes import disputes as open_disputes
    from onrecord.ledger.answers.incident_accounts import whole_id
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        page = open_disputes(
            opened.store,
            words=words,
            voice=voice,
            country=country,
            incident=whole_id(opened.store, incident) if incident is not None else None,
            since=since,
            until=until,
            limit=limit,
            after=after,
        )
    return answer(format, page.rows, board, columns=columns.DISPUTES, cells=pairs("disputes"), after=page.after)
