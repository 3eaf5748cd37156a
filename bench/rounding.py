"""Rounding: how many statements stay the same where the arithmetic between the exact 8-bit products rounds otherwise.

Processors of different families sum up in different orders. What that does is seen on one machine by letting the
runtime take every operation alone instead of the fused ones: the same model, other last digits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.record import Document, Record, Span

Read = Callable[["Document"], "Record"]


def score(documents: Sequence[Document], one: Read, other: Read) -> dict[str, float]:
    """The statements that both ways have, in % of those that one of them has, and how many these are."""
    pairs = [(statements(one(document)), statements(other(document))) for document in documents]
    either = sum(len(a | b) for a, b in pairs)
    return {"same": 100 * sum(len(a & b) for a, b in pairs) / either if either else 100.0, "statements": either}


def statements(record: Record) -> set[tuple[object, ...]]:
    """Who says what in which words, with every label: all of a statement but its id and score."""

    def places(spans: Sequence[Span]) -> tuple[tuple[int, int], ...]:
        return tuple((span.start, span.end) for span in spans)

    names = {actor.id: actor.name for actor in record.actors}
    return {
        (
            names.get(row.speaker or ""),
            *(places(spans) for spans in (row.source, row.content, [row.cue] if row.cue else [])),
            *(row.act, row.stance, row.polarity, row.quotation),
        )
        for row in record.statements
    }


def unfused() -> Any:
    """A reader with the package's model, every operation of which is done alone."""
    import onnxruntime

    from onrecord.reader import Reader

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    data = resources.files("onrecord.model").joinpath("encoder.onnx").read_bytes()
    reader = Reader()
    reader._encoder._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    return reader
