"""What PostgreSQL and its driver say goes wrong, in our words. No message ever shows a password."""

from __future__ import annotations

import re
from typing import Final

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict

from onrecord.errors import Busy, Damaged, LedgerError, NoLedger, NotWritable

WAIT_SECONDS: Final = 120
"""How long a writer waits for its turn."""

_USER_AND_SECRET: Final = re.compile(r"^(\w+://[^:@/?]*):.*@", re.DOTALL)
_SECRET_OPTION: Final = re.compile(r"([?&](?:ssl)?password=)[^&]*", re.IGNORECASE)

_FULL: Final = (errors.DiskFull, errors.OutOfMemory, errors.ConfigurationLimitExceeded)
_NO_RIGHT: Final = (errors.InsufficientPrivilege, errors.ReadOnlySqlTransaction)
_IN_TURN: Final = (errors.LockNotAvailable, errors.QueryCanceled, errors.TransactionRollback)
_LOST: Final = (errors.OperatorIntervention, errors.ConnectionException)
_TOO_LARGE: Final = (errors.ProgramLimitExceeded, errors.StringDataRightTruncation)


def shown(address: str) -> str:
    """An address without its password."""
    return _SECRET_OPTION.sub(r"\1***", _USER_AND_SECRET.sub(r"\1:***@", address))


def secrets(address: str) -> tuple[str, ...]:
    """What must not be shown of an address. Raises psycopg.ProgrammingError for what is none."""
    parts = conninfo_to_dict(address)
    return tuple(str(parts[name]) for name in ("password", "sslpassword") if parts.get(name))


def unreached(path: str, error: psycopg.Error, hidden: tuple[str, ...]) -> LedgerError:
    """No connection was made."""
    return NoLedger(
        path,
        f"no connection to the database ({_first_line(error, hidden)}); "
        "look at address, user and password, and whether there is such a database",
    )


def error_of(path: str, error: psycopg.Error, hidden: tuple[str, ...], *, closed: bool) -> LedgerError:
    """The LedgerError for an error of a query; `closed` says that the connection is gone with it."""
    said = _first_line(error, hidden)
    if isinstance(error, _FULL):
        return NotWritable(path, f"the server has no room left ({said}); what was added before is safe")
    if isinstance(error, _NO_RIGHT):
        return NotWritable(path, f"this user may not do that ({said}); ask for the right to write to its schema")
    if isinstance(error, _IN_TURN):
        return Busy(path, f"another process has been writing for {WAIT_SECONDS} seconds, or we were stopped ({said})")
    if closed or isinstance(error, _LOST):
        return NoLedger(path, f"the connection is lost ({said}); what was added before is safe: start again")
    if isinstance(error, _TOO_LARGE):
        return NotWritable(path, f"PostgreSQL keeps no value that large ({said})")
    if isinstance(error, (errors.DataCorrupted, errors.IndexCorrupted)):
        return Damaged(path, f"the database is damaged ({said}); go back to a copy, or read the reports again")
    return Damaged(path, f"the ledger does not answer as it should: {said}")


def _first_line(error: psycopg.Error, hidden: tuple[str, ...]) -> str:
    said = error.diag.message_primary or str(error)
    for secret in hidden:
        said = said.replace(secret, "***")
    return " ".join(said.split())
