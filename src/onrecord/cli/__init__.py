"""The command line. Data goes to standard output; progress and errors to standard error."""

from __future__ import annotations

import sys


def run() -> None:
    """The command `onrecord`: reads `sys.argv` and ends the process with an exit code (see docs/cli.md)."""
    from onrecord.cli.app import main

    sys.exit(main(sys.argv[1:]))
