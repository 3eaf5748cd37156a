"""The same scores and records on other processors? Some reports are read under emulated ones and compared.

    python -m bench.processors [--cpu Haswell,IvyBridge,...] [--report FILE ...]
    python -m bench.processors --write

Needs `qemu-x86_64` (Debian: qemu-user), which takes half a minute a report. Prints one line a processor; exit code 1
when one does not read what this one reads. `--write` keeps the digests of the encoder's scores for
tests/model/test_any_processor.py, which compares them wherever the tests are run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from onrecord import wire
from onrecord.model import Encoder, about
from onrecord.model.encoding import encode
from onrecord.model.windows import windows
from onrecord.reader import Reader
from onrecord.sources import read_documents

ROOT = Path(__file__).parent.parent
STORED = ROOT / "tests/model/scores.json"
EXAMPLES = ("examples/549820-moscow-ankara.txt", *(f"examples/moscow-ankara/{n}" for n in ("01-eastgate-wire.txt",)))
CPUS = "Haswell,IvyBridge,EPYC"
"""With AVX2 and fused multiplications; with neither; AVX2 of another maker."""


def scores(encoder: Encoder, text: str) -> str:
    """A digest of every bit that the encoder says of a text."""
    enc, found = encode(text), hashlib.sha256()
    for begin, end in windows(enc.first, enc.marks, encoder.about["window"]):
        said = encoder._run(enc, begin, end)
        for values in (said.tags, said.arcs, said.rel, said.cues, said.coref):
            found.update(values.astype("<f4").tobytes())
    return found.hexdigest()


def digests(paths: Sequence[Path]) -> list[str]:
    """Two lines a report: the digests of what the encoder says of its bytes as text, and of its record."""
    encoder, reader = Encoder(threads=1), Reader(threads=1)
    out = []
    for path in paths:
        out.append(scores(encoder, path.read_text("utf-8")))
        out += [hashlib.sha256(wire.encode(reader.read(document))).hexdigest() for document in read_documents([path])]
    return out


def stored() -> dict[str, object]:
    """What `--write` keeps: the version of the model, and of each example the digest of its scores."""
    encoder = Encoder(threads=1)
    found = {name: scores(encoder, (ROOT / name).read_text("utf-8")) for name in EXAMPLES}
    return {"model": about(None)["version"], "scores": found}


def under(cpu: str, paths: Sequence[Path]) -> list[str]:
    """What `digests` gives under an emulated processor."""
    python = [sys.executable, "-m", "bench.processors", "--digests", "--report", *map(str, paths)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("OPENBLAS_CORETYPE", None)  # it would name kernels that this processor may not have
    done = subprocess.run(
        ["qemu-x86_64", "-cpu", cpu, *python], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout.split() if not done.returncode else [f"exit code {done.returncode}"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the options say; the exit code."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cpu", default=CPUS)
    options.add_argument("--report", type=Path, nargs="*", default=[ROOT / name for name in EXAMPLES])
    options.add_argument("--digests", action="store_true", help="only print the digests on this processor")
    options.add_argument("--write", action="store_true")
    given = options.parse_args(arguments)
    if given.write:
        STORED.write_text(json.dumps(stored(), indent=1) + "\n", "utf-8")
        return 0
    if given.digests:
        print("\n".join(digests(given.report)))
        return 0
    if not shutil.which("qemu-x86_64"):
        sys.stderr.write("qemu-x86_64 is not there (Debian: apt-get install qemu-user)\n")
        return 2
    here, code = digests(given.report), 0
    for cpu in given.cpu.split(","):
        there = under(cpu, given.report)
        print(f"{cpu:20} {'the same' if there == here else f'other: {there}'}", flush=True)
        code |= there != here
    return code


if __name__ == "__main__":
    sys.exit(main())
