"""`onrecord watch`: what feeds name, fetched with good manners, kept, and read into a ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit
from onrecord.errors import SourceError, UsageError


def watch(
    ledger: str,
    /,
    *feeds: str,
    once: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    keep: str | None = None,
    contact: str | None = None,
    every: Annotated[float, Parameter(validator=Number(gte=1, lte=10_080))] = 15,
    pace: Annotated[float, Parameter(validator=Number(gte=0, lte=3600))] = 5,
    most: Annotated[int, Parameter(validator=Number(gte=1))] = 200,
    rotate: Annotated[int, Parameter(validator=Number(gte=1))] = 1000,
    allow_private: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    force: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Follow feeds: fetch the pages that they name, keep them, and read them into a ledger.

    What a robots.txt forbids is not fetched, and no host is asked twice within a few seconds. Ctrl-C ends it after the
    page at hand; what is left is taken up by the next run. docs/watch.md has the rest. Exit code of --once: 0: all went
    well; 1: some feeds or pages could not be had or read; 3: none could.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database. It is made where there is none.
    feeds
        Addresses of feeds (RSS, Atom, JSON Feed), and files that list them (OPML).
    once
        Make one pass over the feeds that are due, and end.
    keep
        The folder for fetched pages, in WARC files, and for what a run leaves to the next. Without it, LEDGER.watch
        beside the ledger's file.
    contact
        The address of a page or mailbox where you are reached, which servers are told with every request.
    every
        Minutes between two visits of a feed at least. One that asks for more has more, up to a day.
    pace
        Seconds between two requests to one host at least. A robots.txt that asks for more has more, up to 5 minutes.
    most
        Pages of one feed that are fetched in one pass, at most.
    rotate
        MB after which a new WARC file is begun.
    allow_private
        Fetch from private networks and this machine too, at any port, as for an intranet. Whoever writes one of the
        feeds can then have pages there fetched.
    force
        Read reports in other languages than English too. Expect little of what is found in them.
    quiet
        Show no progress and no summary. What could not be had or read is still named.
    """
    from onrecord.cli.ending import Ending
    from onrecord.cli.watch_progress import WatchProgress
    from onrecord.ledger import Ledger
    from onrecord.watch import ANY_PORT, Settings, Surroundings, Watch, feeds_of, intranet

    progress = WatchProgress(quiet=quiet)
    settings = Settings(
        keep=_folder(ledger, keep),
        every=every * 60,
        pace=pace,
        most=most,
        contact=_contact(contact),
        rotate=rotate * 1_000_000,
        force=force,
    )
    if not feeds:
        raise UsageError("nothing to watch: name feeds by their addresses, or files that list them (OPML)")
    addresses = []
    for found in feeds_of(feeds):
        if isinstance(found, SourceError):
            progress.failed(found)
        else:
            addresses.append(found)
    if not addresses:
        return Exit.NOTHING_READ
    with Ending() as ending, Ledger.open(ledger, create=True) as opened:
        around = Surroundings(sleep=ending.sleep, ended=ending.asked)
        if allow_private:
            around = replace(around, allowed=intranet, ports=ANY_PORT)
        with Watch(opened, addresses, settings, tell=progress, around=around) as following:
            if once:
                done = following.once()
                progress.passed(done, following.due())
                return progress.exit(done)
            following.forever(lambda done: progress.passed(done, following.due()))
    return Exit.ALL_READ


def _folder(ledger: str, keep: str | None) -> Path:
    from onrecord.ledger.storage.store import is_postgres

    if keep is not None:
        return Path(keep)
    if is_postgres(ledger):
        raise UsageError("a ledger in a database has no folder beside it; name one for the pages with --keep")
    return Path(f"{ledger}.watch")


def _contact(given: str | None) -> str | None:
    """What may stand in a header: one word of ASCII without brackets."""
    if given is None:
        return None
    contact = given.strip()
    if not contact.isascii() or not contact.isprintable() or set(contact) & set(" ()\\;") or not contact:
        raise UsageError(f"--contact {given}: no address of a page or mailbox, as in https://example.org/about-us")
    return contact[:200]
