"""Inputs of a run, made up, and the rows that a run makes of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb

from onrecord.engines.parts.manifest import ManifestRow, manifest
from onrecord.engines.parts.tables import part_tables

NAMES = ("Kovar", "Hentzau", "Zapt", "Strofzin", "Helga")


def text(number: int, *, mark: str = "") -> str:
    """A report that the stand-in finds statements in."""
    name = NAMES[number % len(NAMES)]
    return (
        f'Envoy {number} of Ruritania. "The bridge is open again for the people of village {number}," {name} said on '
        f'Tuesday. "Nobody was hurt there in the night," {NAMES[(number + 1) % 5]} said in Streltsau. {mark}'
    )


def write_inputs(folder: Path, *, files: int, reports: int, mark: str = "") -> list[str]:
    """Files of JSON Lines; some texts stand in several of them, and twice in one. `mark` stands in one report."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for n in range(files):
        path = folder / f"feed-{n}.jsonl"
        lines = []
        for m in range(reports):
            number = n * reports + m if m % 4 else m  # every fourth text is in every file
            body = {"text": text(number, mark=mark if (n, m) == (1, 1) else ""), "published": f"2026-11-{1 + n:02}"}
            lines.append(json.dumps(body | {"title": f"Bridge {number}", "outlet": f"Outlet {n}"}))
        lines.append(json.dumps({"text": text(n * reports + 1), "published": "2026-10-01", "outlet": "Earlier"}))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        made.append(str(path))
    return made


def rows(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of all parts by table, in the order in which they stand, each with the name of its part."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    with duckdb.connect(":memory:") as engine:
        for table in part_tables():
            found[table] = [
                (part.name, *row)
                for part in sorted((folder / "parts").iterdir())
                for row in engine.execute(f"from read_parquet('{part / table}.parquet')").fetchall()
            ]
    return found


def told(folder: Path) -> list[ManifestRow]:
    """The manifest without how long it took."""
    return sorted(_timeless(manifest(folder)), key=lambda row: row.path)


def _timeless(of: Iterator[ManifestRow]) -> Iterator[ManifestRow]:
    return (replace(row, seconds=0.0, made="") for row in of)
