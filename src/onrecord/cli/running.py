"""`onrecord run`: many inputs, on all cores or on a cluster, into a folder of parts."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter
from cyclopts.validators import Number

from onrecord.errors import SourceError, UsageError
from onrecord.sources.published import day


def run(
    *inputs: str,
    to: str,
    from_list: Annotated[tuple[str, ...], Parameter(negative="")] = (),
    engine: Literal["local", "ray"] = "local",
    address: str | None = None,
    workers: Annotated[int | None, Parameter(validator=Number(gte=1))] = None,
    published: str | None = None,
    force: Annotated[bool, Parameter(negative="", show_default=False)] = False,
    quiet: Annotated[bool, Parameter(negative="", show_default=False)] = False,
) -> int:
    """Read archives and files of reports with many workers, each input into Parquet tables of its own.

    What was read already is left as it is, so that a run that was stopped can be started again. Exit code 0: everything
    was read; 1: some of it; 3: nothing.

    Parameters
    ----------
    inputs
        Files and folders: WARC, JSON Lines, HTML, saved text. One file is one task.
    to
        The folder of the run, which is made where there is none.
    from_list
        A file that names inputs, one a line; - is standard input.
    engine
        local, processes of this machine; ray, a Ray cluster.
    address
        Of the Ray cluster: host and port of its head, or auto for the one that this machine is a node of. Without it,
        a cluster is started here for the run.
    workers
        Processes that read at once; without it, one for each core.
    published
        The day on which the reports were written that do not say it themselves, as 2016-06-30.
    force
        Read reports in other languages than English too. Expect little of what is found in them.
    quiet
        Show no progress and no summary. What could not be read is still named.
    """
    from onrecord.cli.app import undashed
    from onrecord.cli.run_progress import RunProgress
    from onrecord.engines.running import run as run_all

    if address is not None and engine != "ray":
        raise UsageError("--address is of a Ray cluster; give --engine ray with it")
    named = [*undashed(inputs), *_listed(undashed(from_list))]
    if not named:
        raise UsageError("nothing to read: name files or folders, or --from-list a file that does")
    with RunProgress(quiet=quiet) as progress:
        for row in run_all(
            named,
            to,
            engine=engine,
            workers=workers,
            address=address,
            published=day(published),
            force=force,
            left=progress.left,
        ):
            if isinstance(row, SourceError):
                progress.refused(row)
            else:
                progress.done(row)
    return progress.close(to)


def _listed(files: Sequence[str]) -> Iterator[str]:
    for file in files:
        try:
            text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"--from-list {file}: cannot be read as a list of names: {error}") from error
        yield from (line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#"))
