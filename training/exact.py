"""The encoder so that no processor can change a bit of what it says.

    python training/exact.py [--data ../shared/data] [--model src/onrecord/model]

Libraries choose their kernels by processor. These sum in another order, with fused multiplications or without, with
another polynomial for exp, and so they differ in the last bit; quantisation makes a flipped int8 of that now and then,
the layers make more of it, and in the end a decision flips. `quantise.py` made the products of the dense layers exact.
Here the graph is written anew around the same weights, from operations only whose results no kernel can change:

- Products of queries and keys are sums of multiples of a power of two that fit into the 24 bits of a float32: whatever
  the order, nothing is ever rounded. So are the mixtures of the levels.
- Softmax: scores lie on that grid, so that exp is asked for some ten thousand numbers only. What it says goes into 8
  bits in two ranges, and the limits between one integer and the next are placed so that no number of the grid comes
  near them: any kernel that is right to `APART` units in the last place gives the same integers. The product with the
  values is one of integers.
- Gelu in the same way: its input is put on a grid, its output on another, and none of all possible outputs lies near a
  limit between two steps of the latter.
- Sums of float32 numbers (layer normalisation, arcs, cues) are made in float64 and rounded: what order does to them is
  2^-29 of the last bit.
- Scale and bias of dense layers are applied one after the other, so that they cannot be fused.
- All the rest is one operation of IEEE 754 at a time, which is exact by definition.

The biases of what is added to the residual go into the layer normalisation before it, where they cost nothing, and out
again of the biases of what reads that. `export.py` does all this by itself; as a command it does it to a model that
`quantise.py` made.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from graph import Dense, Graph, Quantised
from numpy.typing import NDArray
from quantise import Doubles, describe, sample, seen, to_mend

LAYERS, HEADS, DIM = 6, 12, 384
GRID = 12
"""Scores of attention are multiples of 2^-GRID."""
GELU_IN, GELU_OUT = 7, 8
"""Inputs and outputs of Gelu are multiples of 2^-GELU_IN and 2^-GELU_OUT."""
ROOM = 1.05
"""By how much a value of attention may be larger than the largest that was seen before it is cut off."""
LEVEL, MIX = 9, 10
"""Levels and the weights that they are mixed by are multiples of 2^-LEVEL and 2^-MIX."""
APART = 16
"""Units in the last place (2^-23) by which exp and Gelu may be wrong without any consequence."""
RANGES, FLOOR = 32, 4
"""The lower of the two ranges of exp has steps this much smaller, and ends where the upper one has this many."""


def magic(bits: int | Doubles) -> NDArray[np.float32]:
    """Added to a float32 and taken away again, this leaves the nearest multiple of 2^-bits."""
    return np.asarray(1.5 * 2.0 ** (23 - np.asarray(bits)), dtype=np.float32)


def steps_of_exp() -> float:
    """By what exp is multiplied, about 127, before it is rounded, so that no score on the grid is near a limit."""
    best, found = 0.0, 0.0
    for steps in np.arange(126.6, 127.4, 0.0005):
        limits = np.concatenate([np.arange(FLOOR, 127) + 0.5, (np.arange(FLOOR * RANGES) + 0.5) / RANGES]) / steps
        place = np.log(limits) * 2.0**GRID
        apart = float(np.abs(place - np.rint(place)).min()) / 2.0**GRID
        if apart > best:
            best, found = apart, float(steps)
    assert best > APART * 2**-23, "no scale keeps scores away from the limits: take a coarser GRID"
    return found


def check_gelu() -> None:
    """That no output of Gelu lies so near a limit between two steps that an inexact kernel could cross it."""
    for k in range(-8 << GELU_IN, 8 << GELU_IN):
        x = k / 2**GELU_IN
        y = 0.5 * x * math.erfc(-x / math.sqrt(2)) * 2**GELU_OUT
        apart = abs(y - math.floor(y) - 0.5) / 2**GELU_OUT
        assert apart > APART * 2**-23 * max(abs(x) / 2, 2**-GELU_OUT), f"Gelu({x}) is near a limit"


def check_sizes(weight: Doubles, bias: Doubles, qkv: Dense) -> None:
    """That sums over what follows a layer normalisation fit into 24 bits, however large the text makes them.

    Normalised rows lie on a sphere, which bounds queries and keys, and with them all partial sums of their products.
    """
    most = np.abs(weight) * math.sqrt(DIM) + np.abs(bias)
    assert most.max() < 2.0 ** (24 - LEVEL - MIX), "levels are too large for the grid of mixtures"
    step = 2 * (most * np.abs(qkv.factors)).max() / 255 / 2

    def length(first: int) -> float:
        part = qkv.part(first, first + DIM // HEADS)
        spread, raw = (np.linalg.norm(m, 2) for m in (weight[:, None] * part.weights, part.rows * part.scale))
        shift = np.linalg.norm(bias @ part.weights + part.bias)
        return float((spread + step * raw) * math.sqrt(DIM) + shift)

    for first in range(0, DIM, DIM // HEADS):
        assert 1.01 * length(first) * length(DIM + first) < 2.0 ** (24 - GRID), "scores are too large for their grid"


class Exact(Graph):
    """A graph of exact operations on rows (T, N)."""

    def snap(self, x: str, grid: NDArray[np.float32], bias: Any = 0.0) -> str:
        """`x`, with a bias, on a grid; the bias is put on the grid as well, for it is added together with `magic`."""
        return self.add("Sub", self.add("Add", x, self.keep(bias + grid.astype(np.float64))), self.keep(grid))

    def quantised(self, x: str, factors: Doubles) -> list[str]:
        """`x` times `factors` in 8 bits: values, scale, zero point."""
        return self.many("DynamicQuantizeLinear", self.add("Mul", x, self.keep(factors)), count=3)

    def product(self, x: list[str], dense: Dense) -> str:
        """A dense layer on a quantised input, without its bias."""
        values, scale, zero = x
        rows, scales = self.keep(dense.rows, np.int8), self.keep(dense.scale)
        return self.add("MatMulIntegerToFloat", values, rows, scale, scales, zero, domain="com.microsoft")

    def dense(self, x: str, layer: Dense) -> str:
        """A dense layer."""
        return self.add("Add", self.product(self.quantised(x, layer.factors), layer), self.keep(layer.bias))

    def normalised(self, x: str, weight: Doubles, bias: Doubles) -> str:
        """Layer normalisation of the rows of `x`; what is summed is summed in float64."""
        d, last, size = self.double(x), self.whole(-1), self.keep(1 / DIM, np.float64)
        mean = self.add("Mul", self.add("ReduceSum", d, last), size)
        square = self.add("Mul", self.add("ReduceSum", self.add("Mul", d, d), last), size)
        variance = self.add("Sub", square, self.add("Mul", mean, mean))
        deviation = self.add("Sqrt", self.add("Add", variance, self.keep(1e-12, np.float64)))
        centred = self.add("Sub", x, self.single(mean))
        scaled = self.add("Mul", centred, self.single(self.add("Reciprocal", deviation)))
        return self.add("Add", self.add("Mul", scaled, self.keep(weight)), self.keep(bias))

    def gelu(self, x: str, bias: Doubles) -> str:
        """Gelu of `x` and a bias."""
        inner = self.snap(x, magic(GELU_IN), bias)
        return self.snap(self.add("Gelu", inner, domain="com.microsoft"), magic(GELU_OUT))

    def attention(self, x: list[str], qkv: Dense, squares: Doubles, peaks: Doubles) -> tuple[str, Doubles]:
        """What attention gives, and the scale of each channel (DIM,) that is still to be applied to it.

        `squares` and `peaks` (3 DIM,): mean squares and largest values of queries, keys and values.
        """
        q, k, v = (qkv.part(n * DIM, (n + 1) * DIM) for n in range(3))
        # Queries and keys that are larger get larger steps.
        fine = np.rint((GRID - np.log2(squares[:DIM] / squares[DIM : 2 * DIM]) / 2) / 2)
        query, key = self.snap(self.product(x, q), magic(fine), q.bias), self.product(x, k)
        key = self.snap(key, magic(GRID - fine), k.bias)
        query, key = (self.shaped(part, -1, HEADS, DIM // HEADS) for part in (query, key))
        scores = self.add(
            "MatMul", *(self.add("Transpose", query, perm=[1, 0, 2]), self.add("Transpose", key, perm=[1, 2, 0]))
        )
        upper, lower = self._powers(scores)
        # Values up to 128, in pairs with exp up to 128: exact on every processor (see quantise.py).
        size = ROOM * peaks[2 * DIM :] / 127
        value = self.product(x, Dense(v.rows, v.scale / size, v.bias, v.factors))
        value = self.add("Add", value, self.keep(v.bias / size))
        value = self.add("QuantizeLinear", value, self.keep(1.0), self.keep(0, np.int8))
        value = self.add("Transpose", self.shaped(value, -1, HEADS, DIM // HEADS), perm=[1, 0, 2])
        # A column of ones beside the values: the product sums exp up as well.
        length = self.add("Shape", scores, start=1, end=2)
        shape = self.add("Concat", self.whole(HEADS), length, self.whole(1), axis=0)
        value = self.add("Concat", value, self.add("Expand", self.keep(1, np.int8), shape), axis=2)
        large = self.add("MatMulInteger", upper, value, self.keep(FLOOR, np.uint8))
        small = self.add("MatMulInteger", lower, value)
        total = self.add("Add", self.add("Mul", large, self.keep(RANGES, np.int32)), small)
        mean = self.add("Div", *(self.single(part) for part in self.split(total, [DIM // HEADS, 1], axis=2)))
        return self.shaped(self.add("Transpose", mean, perm=[1, 0, 2]), -1, DIM), size

    def _powers(self, scores: str) -> tuple[str, str]:
        """exp of `scores` less the largest of their row, in 8 bits: what lies above FLOOR steps, and in steps that are
        RANGES times smaller what lies below, at most as much as FLOOR. The first has FLOOR for nothing."""
        power = self.add("Exp", self.add("Sub", scores, self.add("ReduceMax", scores, axes=[-1])))
        step, zero = np.float32(1 / steps_of_exp()), self.keep(0, np.uint8)
        upper = self.add("QuantizeLinear", power, self.keep(step), zero)
        lower = self.add("QuantizeLinear", power, self.keep(step / RANGES), zero)
        upper = self.add("Clip", upper, self.keep(FLOOR, np.uint8))
        return upper, self.add("Clip", lower, "", self.keep(FLOOR * RANGES, np.uint8))


def exact(model: onnx.ModelProto, squares: Sequence[Doubles], peaks: Sequence[Doubles]) -> onnx.ModelProto:
    """`model`, as `quantise.py` leaves it, with the same weights and none but exact operations.

    `squares` and `peaks` (3 DIM,) of each layer: mean squares and largest values of queries, keys and values.
    """
    check_gelu()
    old, new = Quantised(model), Exact()
    first = new.shaped("first", -1)
    x = _embedded(old, new)
    weight, bias = old.norm("/norm")
    levels, shifts = [], []
    for i in range(LAYERS):
        qkv, o, up, down = (old.dense(f"/layers.{i}/{name}") for name in ("qkv", "o", "up", "down"))
        check_sizes(weight, bias, qkv)
        x = new.normalised(x, weight, bias + o.bias)
        levels.append(new.add("Gather", x, first))
        shifts.append(o.bias)
        qkv.bias = qkv.bias - o.bias @ qkv.weights
        seen, size = new.attention(new.quantised(x, qkv.factors), qkv, squares[i], peaks[i])
        x = new.add("Add", x, new.product(new.quantised(seen, o.factors * size), o))
        weight, bias = old.norm(f"/layers.{i}/n1")
        x = new.normalised(x, weight, bias + down.bias)
        inner = new.gelu(new.product(new.quantised(x, up.factors), up), up.bias - down.bias @ up.weights)
        x = new.add("Add", x, new.product(new.quantised(inner, down.factors), down))
        weight, bias = old.norm(f"/layers.{i}/n2")
    x = new.normalised(x, weight, bias)
    levels.append(new.add("Gather", x, first))
    return new.model(model, _headed(old, new, levels, np.array([*shifts, np.zeros(DIM)])))


def _embedded(old: Quantised, new: Exact) -> str:
    """The sum of all embeddings of the pieces."""
    pieces, marks = new.shaped("pieces", -1), new.shaped("marks", -1, 4)
    rows = new.single(new.add("Gather", new.keep(old.array("net.words.rows"), np.int8), pieces))
    x = new.add("Mul", rows, new.add("Gather", new.keep(old.array("net.words.scale")), pieces))
    positions, zero = new.keep(old.array("net.positions.weight")), new.whole(0)
    x = new.add("Add", x, new.add("Slice", positions, zero, new.add("Shape", pieces), zero))
    tables = [old.array(f"net.{name}.weight") for name in ("case", "gap", "quote")] + [old.operand("/Gather_5", 0)]
    for k, table in enumerate(tables):
        mark = new.add("Gather", marks, new.keep(k, np.int64), axis=1)
        x = new.add("Add", x, new.add("Gather", new.keep(table), mark))
    return x


def _headed(old: Quantised, new: Exact, levels: list[str], shifts: Doubles) -> dict[str, str]:
    """The outputs, from the levels (W, DIM), each of which has its row of `shifts` too much."""
    mix = np.rint(old.array("mix").astype(np.float64) * 2**MIX) / 2**MIX
    stack = new.shaped(new.add("Concat", *levels, axis=0), len(levels), -1)
    mixed = new.add("MatMul", new.keep(mix), new.snap(stack, magic(LEVEL)))
    parts = new.many("Split", new.shaped(mixed, len(mix), -1, DIM), count=len(mix), axis=0)
    out: dict[str, str] = {}

    def beside(k: int, *names: str) -> tuple[str, Doubles, list[int]]:
        """Dense layers on one mixture, without their biases; these; how wide each is."""
        layers = [old.dense(name) for name in names]
        whole = Dense.beside(layers)
        x = new.product(new.quantised(new.shaped(parts[k], -1, DIM), whole.factors), whole)
        return x, whole.bias - mix[k] @ shifts @ whole.weights, [len(layer.scale) for layer in layers]

    def scored(dep: str, head: str) -> str:
        return new.add("MatMul", dep, new.add("Transpose", new.double(head), perm=[1, 0]))

    x, bias, sizes = beside(0, "/sent", "/upos", "/xpos", "/rel_dep", "/rel_head", "/arc_dep", "/arc_head")
    tags = sum(sizes[:3])
    syntax, x = new.split(x, [tags, sum(sizes[3:])])
    out["rel"], dep, head = new.split(new.gelu(x, bias[tags:]), [sizes[3] + sizes[4], *sizes[5:]])
    query = new.add("MatMul", new.double(dep), new.double(new.keep(old.operand("/MatMul_1", 1))))
    arcs = new.add("Add", scored(query, head), new.double(new.shaped(new.dense(head, old.dense("/arc_bias")), 1, -1)))
    root = new.add("MatMul", query, new.double(new.keep(old.operand("/MatMul_3", 1)[:, None])))
    out["arcs"] = new.single(new.add("Concat", arcs, root, axis=1))
    syntax = new.add("Add", syntax, new.keep(bias[:tags]))

    x, bias, _ = beside(1, "/names", "/entity")
    names = new.add("Add", x, new.keep(bias))

    x, bias, sizes = beside(2, "/roles_in", "/cue_dep", "/cue_head")
    x, dep, head = new.split(x, sizes)
    roles = new.dense(new.gelu(x, bias[: sizes[0]]), old.dense("/roles"))
    dep = new.double(new.add("Add", dep, new.keep(bias[sizes[0] : -sizes[2]])))
    cues = scored(dep, new.add("Add", head, new.keep(bias[-sizes[2] :])))
    out["cues"] = new.single(new.add("Div", cues, new.keep(math.sqrt(sizes[1]), np.float64)))
    out["tags"] = new.add("Concat", syntax, names, roles, axis=1)

    x, bias, sizes = beside(3, "/q/q.0", "/k/k.0")
    query, key = new.split(new.gelu(x, bias), sizes)
    query = new.add("Div", new.dense(query, old.dense("/q/q.2")), new.keep(10.0))
    out["coref"] = new.add("Concat", query, new.dense(key, old.dense("/k/k.2")), axis=1)
    return out


def measured(model: onnx.ModelProto, size: int, texts: Sequence[str]) -> tuple[list[Doubles], list[Doubles]]:
    """Mean squares and largest values (3 DIM,) of queries, keys and values, of each layer, on `texts`."""
    names = [f"/layers.{i}/qkv/Add_output_0" for i in range(LAYERS)]
    found = seen(model, names, size, texts)
    return [np.diag(found[name].moments) for name in names], [found[name].peaks for name in names]


def main() -> None:
    a, target, model, size = to_mend(__doc__)
    onnx.save(exact(model, *measured(model, size, sample(a.data))), str(target))
    print(target, describe(a.model))


if __name__ == "__main__":
    main()
