"""The same record on every processor, as far as one machine can show it.

Libraries are made to take the kernels of other processors: numpy and its BLAS by their switches, the runtime by doing
each operation alone, or by fusing all that it can. What the encoder says of some texts is compared with what it said
elsewhere, bit by bit; `python -m bench.processors` does this under emulated processors.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from bench import processors
from onrecord.model import about

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples/moscow-ankara").glob("0*"))[:5]

READ = """
import hashlib, json, sys
import onnxruntime

made, level = onnxruntime.InferenceSession, getattr(onnxruntime.GraphOptimizationLevel, sys.argv[1])

def session(data, options, **more):
    options.graph_optimization_level = level
    return made(data, options, **more)

onnxruntime.InferenceSession = session

from onrecord import wire
from onrecord.reader import Reader
from onrecord.sources import read_documents

reader = Reader(threads=int(sys.argv[2]))
for document in read_documents(sys.argv[3:]):
    print(hashlib.sha256(wire.encode(reader.read(document))).hexdigest())
"""


def test_the_scores_are_those_of_every_other_machine() -> None:
    """Whoever sees this fail and has not changed the model has a processor on which Onrecord's promise is broken."""
    kept = json.loads(processors.STORED.read_text("utf-8"))
    assert kept["model"] == about(None)["version"], "run: python -m bench.processors --write"
    assert processors.stored() == kept


def records(level: str, threads: int, **environment: str) -> list[str]:
    """The digests of the records of the examples, read in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", READ, level, str(threads), *map(str, EXAMPLES)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="the switches name kernels of x86-64")
def test_records_hang_on_no_kernel() -> None:
    old = {"OPENBLAS_CORETYPE": "Prescott", "NPY_DISABLE_CPU_FEATURES": "X86_V4 X86_V3 AVX512_ICL AVX512F AVX2 FMA3"}
    usual = records("ORT_ENABLE_BASIC", 1)
    assert len(usual) >= len(EXAMPLES)
    assert records("ORT_DISABLE_ALL", 1, **old) == usual
    assert records("ORT_ENABLE_ALL", 2, OPENBLAS_CORETYPE="Haswell") == usual
