"""Attribution: records as predictions for the given scorer, which is run as it is (option `--scorer`).

The scorer counts articles without prediction as empty, so a sample is scored against a folder that has only its files.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from bench.session import SkippedError

if TYPE_CHECKING:
    from onrecord.record import Record

REPORTED = {
    "flat source": "flat_source",
    "flat cue": "flat_cue",
    "flat content": "flat_content",
    "whole": "whole",
    "detection": "detection",
    "source exact": "source_exact",
    "cue exact": "cue_exact",
    "content exact": "content_exact",
    "content overlap": "content_overlap",
}
"""The scorer's names of figures, and ours."""


def text_files(gold: Path) -> list[Path]:
    """The articles of a folder of `text/` and `attributions/` that somebody annotated."""
    annotated = {path.stem.rsplit("_", 1)[0] for path in (gold / "attributions").glob("*.ann")}
    return [path for path in sorted((gold / "text").glob("*.txt")) if path.stem in annotated]


def score(gold: Path, files: Iterable[Path], records: Iterable[Record], scorer: Path) -> dict[str, float]:
    """F1 by figure (REPORTED) of the records of `files`, each read with `--raw`, in percent."""
    from onrecord.wire import encode

    with tempfile.TemporaryDirectory() as folder:
        part, predictions = Path(folder) / "gold", Path(folder) / "predictions.jsonl"
        predictions.write_bytes(b"".join(encode(record).strip() + b"\n" for record in records))
        (part / "text").mkdir(parents=True)
        (part / "attributions").mkdir()
        for path in files:
            (part / "text" / path.name).symlink_to(path.resolve())
            for notes in (gold / "attributions").glob(f"{path.stem}_*.ann"):
                if notes.stem.rsplit("_", 1)[0] == path.stem:
                    (part / "attributions" / notes.name).symlink_to(notes.resolve())
        return run_scorer(scorer, part, predictions)


def run_scorer(scorer: Path, gold: Path, predictions: Path) -> dict[str, float]:
    """The scorer's F1 figures under our names; SkippedError with its own words when it fails."""
    command = [sys.executable, str(scorer), str(gold), str(predictions), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SkippedError(f"the scorer failed: {(done.stderr or done.stdout).strip().splitlines()[-1]}")
    # A line on missing articles may come first; the figures are the last line.
    figures = json.loads(done.stdout.strip().splitlines()[-1])
    return {ours: figures[theirs]["F"] for theirs, ours in REPORTED.items()}
