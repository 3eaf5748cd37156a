"""`onrecord add`, `reread` and `verify`: reports into a ledger, and whether it is sound."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit, of_batch
from onrecord.cli.progress import Progress
from onrecord.errors import OnrecordError, SourceError, UsageError
from onrecord.record import Document
from onrecord.sources.account import Account
from onrecord.sources.published import dated, day


def add(
    ledger: str,
    /,
    *paths: str,
    published: str | None = None,
    raw: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    force: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    jobs: Annotated[int, Parameter(validator=Number(gte=1))] = 1,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Read reports into a ledger, which is made where there is none.

    A report that is there already is not read again, so that a run that was stopped can be started anew.
    Exit code 0: everything is in the ledger; 1: some of it; 3: nothing.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    paths
        Files, folders, or - for standard input: saved text, HTML, JSON Lines, web archives (WARC).
    published
        The day on which the reports were written that do not say it themselves, as 2016-06-30.
    raw
        Take the text exactly as it is.
    force
        Read reports in other languages than English too. Expect little of what is found in them.
    jobs
        Read in so many processes at once. The ledger is the same.
    quiet
        Show no progress and no summary. What could not be read is still named.
    """
    from onrecord.cli.app import undashed
    from onrecord.sources import read_documents

    if not paths:
        raise UsageError("nothing to add: name files, folders, or - for standard input")
    account = Account()
    documents = dated(read_documents(undashed(paths), raw=raw, force=force, account=account), day(published))
    return take_in_told(ledger, documents, jobs=jobs, quiet=quiet, account=account)


def take_in_told(
    path: str, documents: Iterable[Document | SourceError], *, jobs: int, quiet: bool, account: Account | None = None
) -> Exit:
    """Reads documents into a ledger, and tells on standard error how far it is and what failed."""
    from onrecord.engines import take_in
    from onrecord.ledger import Ledger

    done = 0
    failures: list[OnrecordError] = []
    with Ledger.open(path, create=True) as ledger, Progress(quiet=quiet) as progress:

        def tell(outcome: Document | OnrecordError) -> None:
            nonlocal done
            if isinstance(outcome, OnrecordError):
                failures.append(outcome)
                progress.failed(outcome)
            else:
                done += 1
                progress.read()

        take_in(ledger, documents, tell, jobs=jobs)
    progress.archives(account or Account())
    progress.summary(done, failures)
    return of_batch(done, failures)


def verify(ledger: str, /) -> int:
    """Check every span, hash, reference and group of a ledger.

    Exit code 0: sound; 1: not. Prints one line for each fault, or the digest: two ledgers with the same digest hold the
    same record.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    """
    from onrecord.exports.wording import printable
    from onrecord.ledger import Ledger

    with Ledger.open(ledger, write=False) as opened:
        faults = 0
        for line in opened.verify():
            faults += 1
            print(printable(line))
        if faults:
            print(f"onrecord: {faults} faults in {printable(opened.store.path)}", file=sys.stderr)
            return Exit.SOME_FAILED
        count = len(opened.documents())
        print(f"sound: {count} {'report' if count == 1 else 'reports'}, digest {opened.digest()}")
    return Exit.ALL_READ


__all__: Sequence[str] = ("add", "verify")
