"""`onrecord serve`: the reading room, a ledger in a browser."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.cli.exits import Exit
from onrecord.errors import UsageError

TOKEN = "ONRECORD_TOKEN"
"""The environment variable with the token."""


def serve(
    ledger: str,
    /,
    *paths: str,
    host: str = "127.0.0.1",
    port: Annotated[int, Parameter(validator=Number(gte=0, lt=65_536))] = 8000,
    token_file: str | None = None,
    name: Annotated[tuple[str, ...], Parameter(negative="", show_default=False)] = (),
    read_only: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    allow_fetch: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    upload_mb: Annotated[int, Parameter(validator=Number(gte=1))] = 50,
    upload_files: Annotated[int, Parameter(validator=Number(gte=1))] = 200,
    open: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Open the reading room: the ledger in a browser, on this machine alone unless told otherwise.

    Ctrl-C ends it. docs/serve.md has its pages, and what keeps it safe.

    Parameters
    ----------
    ledger
        The ledger's file, or postgresql://user@host/database.
    paths
        Reports to read into the ledger first, which is then made where there is none: files and folders.
    host
        The address to listen on. Any but this machine's own asks everybody for a token.
    port
        The port; 0 for any that is free.
    token_file
        The file with the token, in one line. Without it, the variable ONRECORD_TOKEN; where a token is needed and there
        is none, one is made and printed.
    name
        A name under which browsers reach it, beside the address, one for each time that the option is given.
    read_only
        Nothing can be added or judged.
    allow_fetch
        Let readers add a report by its public address, which this machine then fetches.
    upload_mb
        The most that one upload may have, in MB.
    upload_files
        The most files of one upload.
    open
        Open it in the browser of this machine.
    """
    from onrecord.exports.wording import printable
    from onrecord.web.serving import serve as run
    from onrecord.web.settings import Settings, is_loopback

    token = _token(token_file)
    made = token is None and not is_loopback(host)
    settings = Settings(
        ledger=ledger,
        host=host,
        port=port,
        token=secrets.token_urlsafe(24) if made else token,
        names=tuple(n.strip().lower() for n in name),
        read_only=read_only,
        allow_fetch=allow_fetch,
        upload_bytes=upload_mb * 1_000_000,
        upload_files=upload_files,
    )
    if paths:
        _add(ledger, paths)

    def ready(address: str) -> None:
        print(f"onrecord: {printable(ledger)} is open at {address}", file=sys.stderr)
        if made:
            print(f"onrecord: the token is {settings.token}", file=sys.stderr)
        print("onrecord: Ctrl-C ends it", file=sys.stderr, flush=True)
        if open:
            import webbrowser

            webbrowser.open(address)

    run(settings, ready=ready)
    return Exit.ALL_READ


def _add(ledger: str, paths: tuple[str, ...]) -> None:
    from onrecord.cli.adding import take_in_told
    from onrecord.cli.app import undashed
    from onrecord.sources import read_documents

    take_in_told(ledger, read_documents(undashed(paths)), jobs=1, quiet=False)


def _token(file: str | None) -> str | None:
    if file is None:
        return os.environ.get(TOKEN) or None
    try:
        token = Path(file).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--token-file {file}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if not token:
        raise UsageError(f"--token-file {file}: the file is empty; write the token into it")
    return token
