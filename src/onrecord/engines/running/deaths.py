"""What to do about an input over which workers are ended from outside: try again, and then leave out the report."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Final

from onrecord.engines.parts.manifest import ManifestRow, keep_failed
from onrecord.engines.running.task import Task, at_file

_OVER_ONE: Final = 3
"""Deaths over one report, after which it is left out."""
_OVER_ALL: Final = 12
"""Deaths over one input, wherever in it, after which it is given up."""


class Deaths:
    """Counts how often workers were ended, and over what."""

    def __init__(self) -> None:
        self._over: defaultdict[str, list[str]] = defaultdict(list)

    def after(self, task: Task) -> Task | ManifestRow:
        """What comes after a worker was ended over this task: the task to try again, or the row of a failure."""
        over = self._over[task.part]
        over.append(_at(task))
        if len(over) >= _OVER_ALL:
            row = ManifestRow(
                part=task.part,
                path=task.path,
                status="failed",
                failed=1,
                records=1,
                error=f"{task.path}: the processes that read it were ended from outside {_OVER_ALL} times, last over"
                f" {over[-1] or 'its beginning'}; see whether there is memory enough, and try it alone",
                versions=task.versions,
            )
            keep_failed(Path(task.folder), row)
            return row
        if over[-1] and over.count(over[-1]) >= _OVER_ONE:
            return replace(task, skipping=tuple(sorted({*task.skipping, over[-1]})))
        return task


def _at(task: Task) -> str:
    """The report that a worker was reading."""
    try:
        return at_file(Path(task.folder), task.part).read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
