"""Many inputs into a folder of parts: what is there already is left, the rest is read, here or on a cluster."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from onrecord.engines import local
from onrecord.engines.local import ReaderMaker
from onrecord.engines.parts.folders import PARTS, WORKING
from onrecord.engines.parts.manifest import ManifestRow, row_of
from onrecord.engines.parts.naming import FORMAT, part_name, versions
from onrecord.engines.running.task import Task
from onrecord.errors import OutputError, SourceError
from onrecord.sources.folders import walk

Engine = Literal["local", "ray"]
_ABOUT = "onrecord.json"


def run(
    inputs: Iterable[str],
    to: str | os.PathLike[str],
    *,
    engine: Engine = "local",
    workers: int | None = None,
    address: str | None = None,
    published: str | None = None,
    force: bool = False,
    make_reader: ReaderMaker | None = None,
    left: Callable[[ManifestRow], None] | None = None,
) -> Iterator[ManifestRow | SourceError]:
    """Reads files, and the files of folders, into the folder `to`; yields the manifest row of each as it is done.

    `left` is called with the rows of inputs that are there already. An input that there is not is yielded as its
    error. `workers`: None for one for each core. `published`: the ISO day of reports that do not say it. Raises
    OutputError where `to` cannot be written or is no folder of a run, UsageError for an engine that is not installed.
    """
    make_reader = make_reader or local.model_reader
    folder = _open(Path(to))
    of = versions()
    options = {"published": published, "force": force}
    tasks: dict[str, Task] = {}
    errors: list[SourceError] = []
    for path in inputs:
        for found in walk(path):
            if isinstance(found, SourceError):
                errors.append(found)
                continue
            part = part_name(found.file, options=options, of=of)
            there = row_of(folder, part)
            if there is None:
                tasks.setdefault(
                    part,
                    Task(
                        file=found.file,
                        path=found.path,
                        part=part,
                        folder=str(folder),
                        cwd=os.getcwd(),
                        versions=of,
                        published=published,
                        force=force,
                    ),
                )
            elif left is not None:
                left(there)
    yield from errors
    largest_first = sorted(tasks.values(), key=lambda task: (-_size(task.file), task.path))
    if engine == "ray":
        from onrecord.engines.running.cluster import run_on_cluster

        yield from run_on_cluster(largest_first, address=address, workers=workers, make_reader=make_reader)
    else:
        from onrecord.engines.running.pool import run_in_pool

        yield from run_in_pool(largest_first, workers=workers or os.cpu_count() or 1, make_reader=make_reader)


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


def _open(folder: Path) -> Path:
    """Makes the folder of a run, or looks whether this is one."""
    about = folder / _ABOUT
    try:
        if folder.is_dir() and not about.exists() and any(not _is_ours(found.name) for found in folder.iterdir()):
            raise OutputError(f"{folder}: there is something in this folder already; name a new or an empty one")
        (folder / WORKING).mkdir(parents=True, exist_ok=True)
        (folder / PARTS).mkdir(exist_ok=True)
        if not about.exists():
            beside = folder / f".{_ABOUT}.{os.getpid()}"
            beside.write_bytes(msgspec.json.encode({"onrecord": "run", "parts": FORMAT}) + b"\n")
            beside.replace(about)
        _sweep(folder / WORKING)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written: {error.strerror or error}") from error
    return folder.resolve()


def _is_ours(name: str) -> bool:
    """Whether a run that was ended in its first moments, or that begins beside this one, may have left it."""
    return name in (PARTS, WORKING) or name.startswith(f".{_ABOUT}.")


def _sweep(working: Path) -> None:
    """Takes away what workers of this machine left that are there no more."""
    for found in working.iterdir():
        _, _, rest = found.name.partition(".")
        host, _, process = rest.rpartition(".")[0].rpartition(".")
        if found.is_dir() and host == platform.node() and process.isdigit() and not _alive(int(process)):
            shutil.rmtree(found, ignore_errors=True)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
