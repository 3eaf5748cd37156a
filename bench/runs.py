"""Runs for the benchmarks of many workers: their inputs, and what they leave."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.archive_pages import main as make_archives
from onrecord.engines.parts.manifest import ManifestRow, manifest
from onrecord.engines.parts.tables import part_tables


def archives(folder: Path, *, files: int, articles: int, data: Path | None, mix: str = "news") -> list[str]:
    """WARC files of Wikinews pages; those that are there from before are taken as they are."""
    if not list(folder.glob("*.warc.gz")):
        folder.mkdir(parents=True, exist_ok=True)
        given = ["--to", str(folder), "--files", str(files), "--articles", str(articles), "--mix", mix]
        make_archives([*given, *(["--data", str(data)] if data else [])])
    return sorted(str(path) for path in folder.glob("*.warc.gz"))


def digest(folder: Path) -> str:
    """A SHA-256 of all rows of all parts of a run, and of its manifest but for how long things took."""
    import duckdb

    found = hashlib.sha256()
    with duckdb.connect(":memory:") as engine:
        for part in sorted((folder / "parts").iterdir()):
            for table in part_tables():
                for row in engine.execute(f"from read_parquet('{part / table}.parquet')").fetchall():
                    found.update(repr((part.name, table, row)).encode())
    for row in manifest(folder):
        found.update(repr((row.part, row.status, row.records, row.articles, row.failed, row.offset)).encode())
    return found.hexdigest()


def summed(rows: Iterator[ManifestRow]) -> Mapping[str, float]:
    """Records, reports, statements, bytes and seconds of workers, added up."""
    listed = list(rows)
    return {
        "records": sum(row.records for row in listed),
        "reports": sum(row.articles for row in listed),
        "statements": sum(row.statements for row in listed),
        "bytes": sum(row.bytes for row in listed),
        "seconds": sum(row.seconds for row in listed),
    }


def children(process: int) -> list[int]:
    """The processes that a process has started, and those that they have."""
    found = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            mine = [int(word) for word in task.read_text().split()]
        except OSError:
            continue
        for child in mine:
            found += [child, *children(child)]
    return found


def memory(process: int) -> int:
    """Bytes of a process that are its own (proportional share of what it shares); 0 where it is gone."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((1024 * int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)


def command(process: int) -> str:
    """The command line of a process."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0))
