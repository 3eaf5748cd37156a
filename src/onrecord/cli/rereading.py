"""`onrecord reread`: the reports of a ledger read again by this version, from the text that it keeps."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit
from onrecord.cli.progress import Progress
from onrecord.errors import FormatError, OnrecordError, SourceError


def reread(
    ledger: str,
    /,
    *,
    jobs: Annotated[int, Parameter(validator=Number(gte=1))] = 1,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Read again what an older version of Onrecord or its model has read.

    The older rows are kept as superseded, and people's judgements stay. A run that was stopped goes on when it is
    started again. Exit code 0: everything was read; 1: some of it; 3: nothing.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    jobs
        Read in so many processes at once. The ledger is the same.
    quiet
        Show no progress and no summary. What could not be read is still named.
    """
    from onrecord.engines import Failure, itself, read_all
    from onrecord.ledger import Ledger
    from onrecord.ledger.intake.rereading import outdated
    from onrecord.ledger.ledger import this_version

    done = 0
    failures: list[OnrecordError] = []
    with Ledger.open(ledger) as opened, Progress(quiet=quiet) as progress:
        for outcome in read_all(outdated(opened.store, this_version), itself, jobs=jobs):
            if isinstance(outcome, Failure):
                failures.append(outcome.error)
                progress.failed(outcome.error)
                continue
            try:
                opened.add(outcome)
            except FormatError as error:
                failures.append(SourceError(outcome.document.path or outcome.document.id, str(error)))
                progress.failed(failures[-1])
                continue
            done += 1
            progress.read()
    progress.summary(done, failures)
    if not quiet and not failures:
        print(f"onrecord: {done} read again" if done else "onrecord: nothing to read again", file=sys.stderr)
    if failures:
        return Exit.SOME_FAILED if done else Exit.NOTHING_READ
    return Exit.ALL_READ
