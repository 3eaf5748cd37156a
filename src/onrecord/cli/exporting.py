"""`onrecord export` and `import`: a ledger in the forms of other tools, and records back into a ledger."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit, of_batch
from onrecord.cli.progress import Progress
from onrecord.errors import OnrecordError, SourceError, UsageError


def export(
    ledger: str,
    folder: str,
    /,
    *,
    to: Literal["parquet", "csv", "jsonl", "jsonld", "brat", "plover", "graphml"],
    with_text: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    since: str | None = None,
    until: str | None = None,
    country: str | None = None,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Write a ledger, or some of its reports, into a folder in the form of another tool.

    docs/exports.md has every file and column, and what each form loses.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    folder
        A new or an empty folder. Files appear in it when all of them are whole.
    to
        parquet and csv, one file a table with datapackage.json; jsonl, everything without loss, for onrecord import;
        jsonld, Web Annotations; brat, text and annotations; plover, events in the columns of political event data;
        graphml, who quotes whom and who did what to whom.
    with_text
        Let whole articles go out; without it, quoted words and a little around them. Needed by jsonl and brat.
    since
        Only reports published on this day or later: 2015-11-24, or a month or year.
    until
        Only reports published on this day or earlier.
    country
        Only reports that name actors or places of this country, as RUS or Russia.
    quiet
        Say nothing at the end.
    """
    from onrecord.exports.ledger import Selection
    from onrecord.exports.ledger import export as write
    from onrecord.exports.wording import printable
    from onrecord.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        chosen = Selection.of(opened.store, with_text=with_text, since=since, until=until, country=country)
        count = write(chosen, folder, to=to)
    if not quiet:
        print(f"wrote {count} {'report' if count == 1 else 'reports'} to {printable(folder)}", file=sys.stderr)
    return Exit.ALL_READ


def take_in(
    ledger: str,
    /,
    *paths: str,
    jobs: Annotated[int, Parameter(validator=Number(gte=1))] = 2,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Take records into a ledger, which is made where there is none, without reading their texts again.

    What is there already changes nothing, so that a run that was stopped can be started anew.
    Exit code 0: everything is in the ledger; 1: some of it; 3: nothing.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    paths
        Folders that onrecord export --to jsonl made, files that onrecord read --format jsonl made, or - for standard
        input.
    jobs
        Make records ready in so many processes at once. The ledger is the same.
    quiet
        Show no progress and no summary. What could not be taken in is still named.
    """
    from onrecord.cli.app import undashed
    from onrecord.ledger import Ledger
    from onrecord.ledger.imports.importing import take_in as bring

    if not paths:
        raise UsageError("nothing to take in: name folders or files of records, or - for standard input")
    done = 0
    failures: list[OnrecordError] = []
    with Ledger.open(ledger, create=True) as opened, Progress(quiet=quiet) as progress:
        for outcome in bring(opened, undashed(paths), jobs=jobs):
            if isinstance(outcome, SourceError):
                failures.append(outcome)
                progress.failed(outcome)
            else:
                done += 1
                progress.read()
    progress.summary(done, failures)
    return of_batch(done, failures)
