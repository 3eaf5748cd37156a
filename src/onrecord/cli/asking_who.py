"""`onrecord actors` and `timeline`: who stands in a ledger, and what passed between two of them."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from onrecord.cli.answers import Format, answer, one


def actors(
    ledger: str,
    name: str | None = None,
    /,
    *,
    country: str | None = None,
    kind: str | None = None,
    sector: str | None = None,
    described: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
    after: str | None = None,
    format: Format = "text",
) -> int:
    """List who speaks, acts or is acted upon, or show one: roles over time, names, what it said, did and suffered.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    name
        A name, the code of a state, or an id; "Lavrof" finds Lavrov. Who is meant alone is shown, several are listed.
    country
        Of this state: a code or a name.
    kind
        person, organization, state, group or unnamed.
    sector
        PLOVER's sector: GOV, MIL, REB ...
    described
        Those as well who have no name, as "two officials"; they may be others in each report.
    since
        Of what one said and did: told on this day, month or year, or later.
    until
        Up to this day, month or year.
    limit
        Rows of a list, and of each part of a page.
    after
        Where the last page of a list ended, as it said.
    format
        text, a page for the terminal; jsonl; csv, always a list.
    """
    from onrecord.exports.answers import columns
    from onrecord.exports.answers.actors import actor_list, actor_page
    from onrecord.ledger.answers.actor_accounts import actor
    from onrecord.ledger.answers.actors import actors as listed
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        page = listed(
            opened.store,
            name,
            country=country,
            kind=kind,
            sector=sector,
            described=described,
            limit=limit,
            after=after,
        )
        if name is not None and format != "csv" and after is None and len(page.rows) == 1:
            shown = actor(opened.store, page.rows[0].id, since=since, until=until, limit=limit)
            return one(format, shown, actor_page)
    return answer(format, page.rows, actor_list, columns=columns.ACTORS, after=page.after)


def timeline(
    ledger: str,
    /,
    *,
    between: tuple[str, str],
    since: str | None = None,
    until: str | None = None,
    format: Format = "text",
) -> int:
    """Show what passed between two parties, and the sums of Goldstein scores by week and direction.

    Summed is each incident once, where it is said to have happened and its days lie within one week. What is denied,
    planned, asked for, threatened or supposed is listed and not summed.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    between
        Two parties: the code or name of a state, which stands for everybody of it, or the name of somebody else.
    since
        From this day, month or year on.
    until
        Up to this day, month or year.
    format
        text, a page for the terminal; jsonl, the timeline as one object; csv, one incident a line.
    """
    from onrecord.exports.answers import columns
    from onrecord.exports.answers.timelines import timeline_page
    from onrecord.ledger.answers.timelines import timeline as passed
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        found = passed(opened.store, between, since=since, until=until)
    if format == "csv":
        return answer(format, found.passages, timeline_page, columns=columns.TIMELINE)
    return one(format, found, timeline_page)
