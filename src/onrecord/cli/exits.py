"""Exit codes of the command line."""

from collections.abc import Sized
from enum import IntEnum


class Exit(IntEnum):
    """What the exit code says. docs/cli.md lists them from here."""

    ALL_READ = 0
    """Everything was read."""
    SOME_FAILED = 1
    """Some inputs could not be read; the records of the others were printed."""
    USAGE = 2
    """Options that do not fit together, or an option that there is not."""
    NOTHING_READ = 3
    """No input could be read, or the installation is damaged."""
    NOT_WRITTEN = 4
    """The output, or the ledger, could not be written."""
    NO_LEDGER = 5
    """The ledger cannot be used: there is none, it is another program's, of a newer format, or damaged."""
    STOPPED = 130
    """Stopped by Ctrl-C."""
    PIPE_CLOSED = 141
    """Whatever read the output closed it early, as `head` does."""


def of_batch(done: int, failures: Sized) -> Exit:
    """The exit code of a batch of which so many were done and these failed."""
    if not failures and done:
        return Exit.ALL_READ
    return Exit.SOME_FAILED if done else Exit.NOTHING_READ
