"""The trained encoder at work: a text goes in, a `Reading` of its words comes out.

Each window is run alone, so that the scores of a document depend on nothing but its text: not on its neighbours in a
batch, nor on the number of processes. Windows must not share a run: the step of an 8-bit input is taken from the
largest and the smallest value of the whole tensor, so that one document would change what is seen of another, and a
difference in a last digit is enough to turn some decisions. Nothing is lost by it: a window fills a core.
Nor do they depend on the processor: `training/exact.py` tells how.
"""

from __future__ import annotations

import hashlib
import io
import json
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from onrecord.errors import ModelError
from onrecord.model.encoding import Encoded, encode
from onrecord.model.passage import Heads, Passages, Scores
from onrecord.model.reading import Reading
from onrecord.model.windows import windows

CLS, SEP = 101, 102


def _file(folder: Path | None, name: str) -> Traversable:
    return (folder or resources.files(__package__)).joinpath(name)


def _read_bytes(folder: Path | None, name: str) -> bytes:
    try:
        return _file(folder, name).read_bytes()
    except OSError as error:
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: OSError) -> ModelError:
    return ModelError(f"{name}: the model cannot be read ({error.strerror}); install onrecord again")


@cache
def about(folder: Path | None = None) -> dict[str, Any]:
    """What `model.json` says: version, digest, label sets, window size."""
    try:
        found: dict[str, Any] = json.loads(_read_bytes(folder, "model.json"))
    except ValueError as error:
        raise ModelError(f"model.json: not JSON ({error}); install onrecord again") from error
    return found


class Encoder:
    """The model, loaded once; `read` may be called from several threads.

    `folder` holds another model than the package's (`encoder.onnx`, `heads.npz`, `model.json`); `threads` limits the
    processor cores that one call uses. Raises ModelError where the files are missing, damaged or do not match.
    """

    def __init__(self, folder: Path | None = None, threads: int | None = None) -> None:
        self.about = about(folder)
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # No fused operations beyond those that the model asks for: some are made for one family of processors.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        if threads is not None:
            options.intra_op_num_threads = threads
            options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.enable_mem_pattern = False  # one would be kept for every length of window, and saves no time
        try:
            # A file, not bytes: a session keeps those as long as it lives.
            with resources.as_file(_file(folder, "encoder.onnx")) as file:
                self._check(file)
                self._session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
            with np.load(io.BytesIO(_read_bytes(folder, "heads.npz"))) as stored:
                self._heads = Heads({k: stored[k] for k in stored.files}, self.about)
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(f"the model does not load ({error}); install onrecord again") from error

    def _check(self, file: Path) -> None:
        try:
            with file.open("rb") as stream:
                found = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as error:
            raise _unreadable(file.name, error) from error
        if found != self.about["sha256"]:
            raise ModelError("encoder.onnx: damaged (its hash is not the one in model.json); install onrecord again")

    def read(self, text: str) -> Reading:
        """The reading of `text`; an empty text gives an empty one."""
        enc = encode(text)
        ranges = windows(enc.first, enc.marks, self.about["window"])
        passages = Passages(self._heads, enc, ranges)
        for begin, end in ranges:
            passages.add(self._run(enc, begin, end))
        return passages.reading()

    def _run(self, enc: Encoded, begin: int, end: int) -> Scores:
        return Scores(*(values[0] for values in self._session.run(None, self.feed(enc, begin, end))))

    @staticmethod
    def feed(enc: Encoded, begin: int, end: int) -> dict[str, NDArray[np.int64]]:
        """What the encoder is given for the window from word `begin` to before `end`."""
        p0, p1 = int(enc.first[begin]), int(enc.first[end])
        pieces = np.concatenate([[CLS], enc.pieces[p0:p1], [SEP]])[None]
        marks = np.zeros((1, p1 - p0 + 2, 4), dtype=np.int64)
        marks[0, 1:-1] = np.repeat(enc.marks[begin:end], np.diff(enc.first[begin : end + 1]), axis=0)
        return {"pieces": pieces, "marks": marks, "first": (enc.first[begin:end] - p0 + 1)[None]}
