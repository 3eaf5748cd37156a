"""Speed, memory and cold start, all through the command line as a person would run it, and the size of the model.

Peak memory is that of the largest single process that the command starts. It is measured by a small program around the
command, because a process inherits the mark of the one that starts it, and the benchmark's own is large.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.session import SkippedError

_WATCH = (
    "import json, resource, subprocess, sys, time; a = time.monotonic(); code = subprocess.call(sys.argv[2:]);"
    " used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss;"
    " json.dump([code, time.monotonic() - a, used], open(sys.argv[1], 'w'))"
)


def command(*arguments: str) -> list[str]:
    """The `onrecord` command of this Python's environment; without one, the same entry point through Python."""
    script = Path(sysconfig.get_path("scripts")) / "onrecord"
    start = [str(script)] if script.is_file() else [sys.executable, "-c", "from onrecord.cli import run; run()"]
    return [*start, *arguments]


def watch(arguments: Sequence[str]) -> tuple[float, float]:
    """Seconds that a command takes and MB (10^6 bytes) of its largest process; SkippedError when it fails."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        watcher = [sys.executable, "-S", "-c", _WATCH, str(report), *arguments]
        done = subprocess.run(watcher, capture_output=True, text=True, check=False)
        if not report.exists():
            raise SkippedError(f"{arguments[0]} could not be started: {done.stderr.strip()[-200:]}")
        code, seconds, used = json.loads(report.read_text())
        if code:
            raise SkippedError(f"{' '.join(arguments)} ended with exit code {code}: {done.stderr.strip()[-200:]}")
        return seconds, used * (1 if sys.platform == "darwin" else 1024) / 1e6


def throughput(files: Sequence[Path], jobs: int = 2) -> dict[str, float]:
    """Articles a second with `--jobs`, start-up included and without it, and memory of the largest process.

    Without start-up: the time that the articles take beyond what the first of them takes alone.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for name, part in (("all", files), ("one", files[:1])):
            (place / name).mkdir()
            for path in part:
                shutil.copyfile(path, place / name / path.name)

        def read(name: str) -> tuple[float, float]:
            out = str(place / f"{name}.jsonl")
            return watch(
                command("read", str(place / name), "--raw", "--format", "jsonl", "-o", out, "--jobs", str(jobs))
            )

        read("one")
        first, _ = read("one")
        seconds, used = read("all")
        lines = (place / "all.jsonl").read_text(encoding="utf-8").count("\n")
        if lines != len(files):
            raise SkippedError(f"{lines} records came out for {len(files)} articles")
    result = {"speed.articles": len(files) / seconds, "speed.worker_memory": used}
    if len(files) > 1 and seconds > first:
        result["speed.articles_without_start"] = (len(files) - 1) / (seconds - first)
    return result


def cold_start(example: Path, runs: int = 5) -> float:
    """Median seconds of `onrecord read EXAMPLE`, each a fresh process."""
    return statistics.median(watch(command("read", str(example)))[0] for _ in range(runs))


def model_size(model: Path | None = None) -> float:
    """MB (10^6 bytes) of the model files in the package, or of the model (folder or file) at `model`."""
    if model is None:
        import onrecord.model

        model = Path(onrecord.model.__file__).parent
    files = [model] if model.is_file() else list(model.rglob("*.onnx*"))
    if not files:
        raise SkippedError(f"{model}: no .onnx file in it")
    return sum(path.stat().st_size for path in files) / 1e6
