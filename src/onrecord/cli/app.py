"""The commands and their options, and what becomes of errors. What the commands do stands in the Python API."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Annotated, Literal

from cyclopts import App, CycloptsError, Parameter
from cyclopts.validators import Number

import onrecord
from onrecord.cli.exits import Exit
from onrecord.errors import Busy, LedgerError, ModelError, NotWritable, OnrecordError, OutputError

_DASH = "\0"
"""Stands for a bare "-" while the options are told apart: the parser takes that for an option, and no argument of a
command can hold a NUL."""


def version() -> str:
    """Package, model and rules of text, as `--version` prints them: together they decide what a record says."""
    return f"onrecord {onrecord.__version__}, model {onrecord.MODEL_VERSION}, text profile {onrecord.TEXT_PROFILE}"


app = App(
    name="onrecord",
    help="Reads news reports and keeps the record: who says what, every row tied to the exact words it came from.",
    version=version,
    version_flags=["--version"],
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
)


@app.command(usage="Usage: onrecord read [OPTIONS] PATHS...")
def read(
    *paths: str,
    format: Literal["text", "json", "jsonl", "html", "plover"] = "text",
    published: str | None = None,
    raw: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    force: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    out: Annotated[str | None, Parameter(name=["--out", "-o"])] = None,
    jobs: Annotated[int, Parameter(validator=Number(gte=1))] = 1,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Read reports and print the record of each.

    Exit code 0: everything was read; 1: some of it; 3: nothing. docs/cli.md has them all.

    Parameters
    ----------
    paths
        Files, folders, or - for standard input: saved text, HTML, JSON Lines, web archives (WARC).
    format
        text, a page for the terminal; json, one report's record; jsonl, one record a line; html, one report's page;
        plover, its events in the columns of political event data, tab-separated.
    published
        The day on which the reports were written that do not say it themselves, as 2016-06-30; without a date, "on
        Wednesday" stays unresolved.
    raw
        Take the text exactly as it is: nothing is recognised as debris, title or date, and offsets are the input's own.
    force
        Read reports in other languages than English too. Expect little of what is found in them.
    out
        Write to this file instead of standard output (-). A folder takes one file for each report.
    jobs
        Read in so many processes at once. The output is the same.
    quiet
        Show no progress and no summary. What could not be read is still named.
    """
    from onrecord.cli.batch import read_batch

    return read_batch(
        undashed(paths),
        format=format,
        published=published,
        raw=raw,
        force=force,
        out=None if out == _DASH else out,
        jobs=jobs,
        quiet=quiet,
    )


@app.command(usage="Usage: onrecord explain [OPTIONS] SENTENCE...")
def explain(
    *sentence: str,
    published: str | None = None,
    rest: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Show which frame codes each event of a sentence, and why.

    Parameters
    ----------
    sentence
        The words of the sentence, or - for standard input.
    published
        The day on which it was written, as 2016-06-30; without one, "last November" stays unresolved.
    rest
        Show the frames that were tried in vain as well, and what each of them misses.
    """
    from onrecord.cli.explaining import explanation

    print(explanation([_said(word) for word in sentence], published=published, rest=rest), end="")
    return Exit.ALL_READ


def undashed(paths: Sequence[str]) -> list[str]:
    """Paths as they were given: a bare "-" is standard input."""
    return ["-" if path == _DASH else path for path in paths]


def _said(word: str) -> str:
    return sys.stdin.read() if word == _DASH else word


for _name, _body, _usage in (
    ("add", "adding:add", "[OPTIONS] LEDGER PATHS..."),
    ("find", "finding:find", "[OPTIONS] LEDGER [WORDS]"),
    ("show", "finding:show", "[OPTIONS] LEDGER ID"),
    ("incidents", "asking:incidents", "[OPTIONS] LEDGER [ID]"),
    ("toll", "asking:toll", "[OPTIONS] LEDGER [WORDS]"),
    ("disputes", "asking:disputes", "[OPTIONS] LEDGER [WORDS]"),
    ("actors", "asking_who:actors", "[OPTIONS] LEDGER [NAME]"),
    ("timeline", "asking_who:timeline", "[OPTIONS] LEDGER --between ONE OTHER"),
    ("judge", "judging:judge", "[OPTIONS] LEDGER ID VERDICT [FIELD VALUE | OTHER] --by NAME"),
    ("judgements", "judging:judgements", "[OPTIONS] LEDGER"),
    ("judge-export", "coding:export", "[OPTIONS] LEDGER FILE --for NAME"),
    ("judge-import", "coding:import_", "LEDGER FILE --by NAME"),
    ("agreement", "coding:agreement", "[OPTIONS] LEDGER"),
    ("export", "exporting:export", "[OPTIONS] LEDGER DIR --to FORMAT"),
    ("import", "exporting:take_in", "[OPTIONS] LEDGER PATHS..."),
    ("link", "linking:link", "[OPTIONS] DIR"),
    ("build", "linking:build", "[OPTIONS] LEDGER --from DIR"),
    ("reread", "rereading:reread", "[OPTIONS] LEDGER"),
    ("verify", "adding:verify", "LEDGER"),
    ("serve", "serving:serve", "[OPTIONS] LEDGER [PATHS...]"),
    ("run", "running:run", "[OPTIONS] INPUTS... --to DIR"),
    ("watch", "watching:watch", "[OPTIONS] LEDGER FEEDS..."),
):
    app.command(f"onrecord.cli.{_body}", name=_name, usage=f"Usage: onrecord {_name} {_usage}")


@app.command(usage="Usage: onrecord schema")
def schema() -> int:
    """Print the JSON Schema of a record, as `read --format json` prints it."""
    from onrecord import wire

    print(json.dumps(wire.schema(), indent=2, ensure_ascii=False))
    return Exit.ALL_READ


def main(arguments: Sequence[str]) -> int:
    """Runs the command line; returns the exit code. Errors are told on standard error, each on one line."""
    tokens = [_DASH if argument == "-" else argument for argument in arguments]
    try:
        code = app(tokens, exit_on_error=False, print_error=False, result_action="return_value")
        sys.stdout.flush()
        return int(code or 0)
    except CycloptsError as error:
        return _told(f"{' '.join(str(error).split())} Try: onrecord --help", Exit.USAGE)
    except ModelError as error:
        return _told(str(error), Exit.NOTHING_READ)
    except (OutputError, NotWritable, Busy) as error:
        return _told(str(error), Exit.NOT_WRITTEN)
    except LedgerError as error:
        return _told(str(error), Exit.NO_LEDGER)
    except OnrecordError as error:
        return _told(str(error), Exit.USAGE)
    except KeyboardInterrupt:
        return _told("stopped", Exit.STOPPED)
    except BrokenPipeError:
        # Whoever read our output has had enough. What is still buffered must not raise again at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.PIPE_CLOSED


def _told(message: str, code: Exit) -> Exit:
    from onrecord.exports.wording import printable

    print(f"onrecord: {printable(message)}", file=sys.stderr)
    return code
