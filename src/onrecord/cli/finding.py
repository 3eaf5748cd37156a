"""`onrecord find` and `show`: rows of a ledger that answer a question, and one row with all that stands around it."""

from __future__ import annotations

from typing import Annotated, Literal

from cyclopts import Parameter

from onrecord.cli.answers import answer, one


def find(
    ledger: str,
    words: str = "",
    /,
    *,
    speaker: str | None = None,
    about: str | None = None,
    country: str | None = None,
    type: str | None = None,
    act: str | None = None,
    since: str | None = None,
    until: str | None = None,
    status: str | None = None,
    voice: str | None = None,
    outlet: str | None = None,
    kind: str | None = None,
    disputed: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    min_sources: int | None = None,
    judged: Literal["only", "unrejected"] | None = None,
    order: str = "best",
    limit: int = 20,
    after: str | None = None,
    format: Literal["table", "jsonl", "csv"] = "table",
) -> int:
    """Find statements, events and figures of a ledger by their words and by what they say.

    WORDS are stemmed; "in quotation marks" they must stand together; viol* begins a word; -word must not stand there;
    OR between two takes either.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    words
        What must stand in the words of the row.
    speaker
        Who says it: a name in any spelling, or a role. Of an event or figure, in whose words it is told.
    about
        Who or what it is about: a party of the event, whoever is named in the statement, a place.
    country
        Somebody of this state takes part, or it is the place: a code or a name.
    type
        Events of this type, as ASSAULT.
    act
        Statements by what the speaker does: say, deny, accuse, warn ...
    since
        From this day, month or year on.
    until
        Up to this day, month or year.
    status
        Events that happened, or are denied, planned, requested, threatened, hypothetical.
    voice
        narration, the outlet's own words, or statement, somebody else's.
    outlet
        Reports of this outlet.
    kind
        statement, event or figure.
    disputed
        Only rows that others speak against.
    min_sources
        Told by so many independent sources or more; copies of one text are one.
    judged
        only, rows that people have accepted; unrejected, all but those that they reject.
    order
        best, newest or oldest. Without WORDS the best are the newest.
    limit
        Rows of a page.
    after
        Where the last page ended, as it said.
    format
        table, for the terminal; jsonl, one row a line; csv.
    """
    from onrecord.cli.app import undashed
    from onrecord.exports.answers.found import FOUND, found_list
    from onrecord.ledger.answers.finding import find as found
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        page = found(
            opened.store,
            *undashed([words]),
            speaker=speaker,
            about=about,
            country=country,
            type=type,
            act=act,
            since=since,
            until=until,
            status=status,
            voice=voice,
            outlet=outlet,
            kind=kind,
            disputed=disputed,
            min_sources=min_sources,
            judged=judged,
            order=order,
            limit=limit,
            after=after,
        )
    return answer("text" if format == "table" else format, page.rows, found_list, columns=FOUND, after=page.after)


def show(ledger: str, id: str, /, *, format: Literal["text", "json"] = "text") -> int:
    """Show one row of a ledger: its words in context, whose word it is, every other witness, what speaks against it.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    id
        The id of a statement, event, figure, actor, report, incident or utterance, or its first signs (6 digits).
    format
        text, a page for the terminal; json, everything as one object.
    """
    from onrecord.exports.answers.shown import shown_page
    from onrecord.ledger.answers.showing import show as shown
    from onrecord.ledger.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        row = shown(opened.store, id)
    return one("jsonl" if format == "json" else "text", row, shown_page)
