"""Draw the sources from which the speaker cases were annotated: `python -m bench.speaker_sample DIR [--context N]`.

DIR has `text/` and `attributions/` (PolNeAR's layout). From the first annotator's file of every article, sources of one
piece that are a third-person pronoun or begin like a description ("the senator", "his lawyer") are shuffled with a
fixed seed; articles take turns, so that a long one does not outweigh the rest. An annotator reads each in its article,
in this order, and keeps those whose referent the article names (docs/benchmarks.md has the guidelines).
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

SEED = 2016
PRONOUNS = frozenset(("he", "she", "they", "it", "his", "her", "its", "their"))
DESCRIPTION = re.compile(r"(?:the|this|that|his|her|its|their|both|another|former)\s+\S", re.IGNORECASE)
_SOURCE = re.compile(r"^(T\d+)\tSource\d* (\d+) (\d+)\t", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One source that may become a case. Offsets are characters of the .txt read with newline=''."""

    document: str
    start: int
    end: int
    kind: str
    turn: int
    """How many of the same article and kind come before it."""


def candidates(folder: Path) -> list[Candidate]:
    """Every pronoun or description that is a source, in the order in which they are annotated."""
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rsplit("_", 1)[0], path)
    random_order = random.Random(SEED)
    drawn: list[Candidate] = []
    for name, path in sorted(files.items()):
        text = read_text(folder, name)
        kinds: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, end in _sources(path):
            words = text[start:end]
            if words.lower() in PRONOUNS:
                kinds["pronoun"].append((start, end))
            elif DESCRIPTION.match(words):
                kinds["description"].append((start, end))
        for kind, spans in sorted(kinds.items()):
            spans = sorted(set(spans))
            random_order.shuffle(spans)
            drawn += [Candidate(document=name, start=a, end=b, kind=kind, turn=i) for i, (a, b) in enumerate(spans)]
    random_order.shuffle(drawn)
    return sorted(drawn, key=lambda c: (c.kind, c.turn))


def read_text(folder: Path, name: str) -> str:
    """An article's text with its line ends as they are."""
    with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        return file.read()


def _sources(path: Path) -> list[tuple[int, int]]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        match = _SOURCE.match(line)
        if match:
            found.append((int(match[2]), int(match[3])))
    return found


def main() -> None:
    """Print the candidates, each with the words around it."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--context", type=int, default=600, help="characters shown before the source")
    given = options.parse_args()
    for number, case in enumerate(candidates(given.folder)):
        text = read_text(given.folder, case.document)
        before, after = text[max(0, case.start - given.context) : case.start], text[case.end : case.end + 150]
        sys.stdout.write(f"\n=== {number} {case.kind} {case.document} {case.start} {case.end}\n")
        sys.stdout.write(f"{before}[[{text[case.start : case.end]}]]{after}\n")


if __name__ == "__main__":
    main()
