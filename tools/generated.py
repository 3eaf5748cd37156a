"""Writes the generated parts of README.md and docs/ anew; `make readme` runs it, tests/test_docs.py checks it.

A generated part stands between the lines `<!-- generated: NAME -->` and `<!-- end -->`, so that it can be read where
it is used and cannot grow old. `docs/record.schema.json` is generated as a whole.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from onrecord import wire
from onrecord.cli.app import app
from onrecord.cli.exits import Exit

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = "examples/549820-moscow-ankara.txt"
STORY = "examples/moscow-ankara/story.sh"
FILES = ("README.md", "docs/cli.md", "docs/ledger.md", "docs/scale.md", "src/onrecord/model/CARD.md")
PART = re.compile(r"(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def example() -> str:
    """What the command prints of the example report."""
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", "read", EXAMPLE],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return f"```console\n$ onrecord read {EXAMPLE}\n{done.stdout}```\n"


def story() -> str:
    """What the script of the example ledger tells."""
    python = f"{sys.executable} -m onrecord"
    done = subprocess.run(
        ["sh", STORY],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "ONRECORD": python, "COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return f"```console\n$ sh {STORY}\n{done.stdout}```\n"


def ledger() -> str:
    """The first two answers of that script."""
    told = re.split(r"\n(?=[A-Z][^\n]*:\n\n\$ )", story().removesuffix("```\n"))
    return "\n".join(told[:3]).rstrip() + "\n```\n"


def commands() -> str:
    """Every command and option, from the docstrings that `--help` prints as well."""
    text = app.generate_docs(heading_level=1, include_hidden=False)
    body = text[text.index("## onrecord read") :]
    return re.sub(r"^onrecord (\w+) \1\b", r"onrecord \1", body, flags=re.MULTILINE).strip() + "\n"


def exit_codes() -> str:
    """The exit codes, from the enum's docstrings."""
    source = Path(sys.modules[Exit.__module__].__file__ or "").read_text("utf-8")
    notes = re.findall(r'^    (\w+) = \d+\n    """(.*)"""', source, re.MULTILINE)
    rows = [f"| {Exit[name].value} | {note} |" for name, note in notes]
    return "\n".join(["| code | what it says |", "| --- | --- |", *rows]) + "\n"


def schema() -> str:
    """The JSON Schema of a record."""
    return json.dumps(wire.schema(), indent=2, ensure_ascii=False) + "\n"


def scores() -> str:
    """What was last measured of every bar that the model decides, from the committed floors of `make bench`."""
    sys.path.insert(0, str(ROOT))
    from bench import floors
    from bench.table import number, read_bars

    known = floors.load()["whole"]
    bars = [bar for bar in read_bars() if bar.measure in known]
    rows = [f"| {bar.what} | {f'{number(known[bar.measure])} {bar.unit}'.strip()} |" for bar in bars]
    return "\n".join(["| what | measured |", "| --- | --- |", *rows]) + "\n"


def run_tables() -> str:
    """The tables of a part that a ledger has not, and those of links, from their docstrings."""
    from onrecord.engines.linking.tables import link_tables
    from onrecord.engines.parts.tables import part_tables
    from onrecord.ledger.storage.tables import tables

    known = tables()
    rows = [
        f"| `{place}/{table.name}` | {' '.join(table.note.split())} | {', '.join(f'`{c}`' for c in table.names)} |"
        for place, found in (("parts/PART", part_tables()), ("links", link_tables()))
        for table in found.values()
        if place == "links" or known.get(table.name) != table
    ]
    return "\n".join(["| table | what it holds | columns |", "| --- | --- | --- |", *rows]) + "\n"


PARTS: dict[str, Callable[[], str]] = {
    "example": example,
    "ledger": ledger,
    "story": story,
    "commands": commands,
    "exit-codes": exit_codes,
    "scores": scores,
    "run-tables": run_tables,
}


def renewed(text: str) -> str:
    """`text` with every generated part as it is today. KeyError for a part that nobody generates."""
    return PART.sub(lambda part: f"{part[1]}{PARTS[part[2]]()}{part[3]}", text)


def main() -> None:
    """Writes what changed, and names it."""
    for name in FILES:
        path = ROOT / name
        old = path.read_text("utf-8")
        if (new := renewed(old)) != old:
            path.write_text(new, "utf-8")
            print("renewed", name)
    path = ROOT / "docs/record.schema.json"
    if path.read_text("utf-8") != schema():
        path.write_text(schema(), "utf-8")
        print("renewed docs/record.schema.json")


if __name__ == "__main__":
    main()
