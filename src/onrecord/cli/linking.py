"""`onrecord link` and `build`: what the parts of a run have to do with each other, and a ledger of some of them."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit, of_batch
from onrecord.cli.progress import Progress
from onrecord.errors import OnrecordError, SourceError, UsageError

_SIZE: Final = re.compile(r"\d+(?:\.\d+)? ?[KMGT]i?B", re.ASCII | re.IGNORECASE)


def link(
    folder: str,
    /,
    *,
    workers: Annotated[int | None, Parameter(validator=Number(gte=1))] = None,
    memory: str = "384MB",
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Find copies, incidents, utterances and disputes among all the reports of a run.

    They are those that a ledger of the same reports has. Writes Parquet tables into the folder links of DIR; links that
    are there stay until the new ones are whole.

    Parameters
    ----------
    folder
        The folder that onrecord run --to made.
    workers
        Compare in so many processes at once; as many as there are cores without it. The links are the same.
    memory
        How much the database holds in memory, as 512MB or 2GB; beyond it, it uses files in DIR.
    quiet
        Say nothing of how far it is, and nothing at the end.
    """
    from onrecord.engines.linking import LINKS
    from onrecord.engines.linking import link as find
    from onrecord.exports.wording import printable

    if not _SIZE.fullmatch(memory.strip()):
        raise UsageError(f"--memory {memory!r} is no size; write it as 512MB or 2GB")

    def tell(step: str) -> None:
        if not quiet and sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[Klinking: {step} ")
            sys.stderr.flush()

    try:
        found = find(Path(folder), workers=workers, memory=memory.strip(), tell=tell)
    finally:
        if not quiet and sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")
    if not quiet:
        counted = ", ".join(f"{found[name]:,} {name}" for name in ("copies", "incidents", "utterances", "relations"))
        print(f"{counted} among {found['families']:,} reports, in {printable(f'{folder}/{LINKS}')}", file=sys.stderr)
    return Exit.ALL_READ


def build(
    ledger: str,
    /,
    *,
    from_: Annotated[str, Parameter(name="--from")],
    words: str | None = None,
    actor: str | None = None,
    country: str | None = None,
    outlet: str | None = None,
    since: str | None = None,
    until: str | None = None,
    jobs: Annotated[int, Parameter(validator=Number(gte=1))] = 2,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Make a ledger of the reports of a run, or of those of them that a case is about.

    It is the ledger that adding these reports would have made, and nothing is read again. What is there already changes
    nothing, so that a build that was stopped can be started anew.
    Exit code 0: everything is in the ledger; 1: some of it; 3: nothing.

    Parameters
    ----------
    ledger
        The ledger's file, which is made where there is none, or postgresql://user@host/database.
    from_
        The folder that onrecord run --to made.
    words
        Only reports with these words in their text, as onrecord find takes them.
    actor
        Only reports in which this actor stands: a name in any spelling.
    country
        Only reports that name actors or places of this country, as RUS or Russia.
    outlet
        Only reports of this outlet.
    since
        Only reports published on this day or later: 2015-11-24, or a month or year.
    until
        Only reports published on this day or earlier.
    jobs
        Make records ready in so many processes at once. The ledger is the same.
    quiet
        Show no progress and no summary. What could not be taken in is still named.
    """
    from onrecord.engines.parts.manifest import parts_of
    from onrecord.engines.slicing import Selection
    from onrecord.engines.slicing import build as slice_
    from onrecord.ledger import Ledger

    folder = Path(from_)
    chosen = Selection.of(since=since, until=until, country=country, actor=actor, outlet=outlet, words=words)
    parts_of(folder)  # before a ledger is made
    done = 0
    failures: list[OnrecordError] = []
    with Ledger.open(ledger, create=True) as opened, Progress(quiet=quiet) as progress:
        for outcome in slice_(opened, folder, chosen, jobs=jobs):
            if isinstance(outcome, SourceError):
                failures.append(outcome)
                progress.failed(outcome)
            else:
                done += 1
                progress.read()
    if not done and not failures:
        print("onrecord: no report is chosen", file=sys.stderr)
        return Exit.NOTHING_READ
    progress.summary(done, failures)
    return of_batch(done, failures)
