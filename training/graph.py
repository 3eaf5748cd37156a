"""Reading the parts of an exported model, and writing a graph node after node."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from quantise import Doubles


@dataclass(slots=True)
class Dense:
    """A dense layer: `rows` (K, N) int8 with `scale` (N,), `bias` (N,); its input is multiplied by `factors` (K,)."""

    rows: NDArray[np.int8]
    scale: Doubles
    bias: Doubles
    factors: Doubles

    @property
    def weights(self) -> Doubles:
        """By what the input is multiplied in all (K, N)."""
        return self.factors[:, None] * self.rows * self.scale

    def part(self, first: int, last: int) -> Dense:
        """Some columns."""
        cut = slice(first, last)
        return Dense(self.rows[:, cut], self.scale[cut], self.bias[cut], self.factors)

    @staticmethod
    def beside(parts: list[Dense]) -> Dense:
        """One layer of several on one input."""
        scale, bias = (np.concatenate(found) for found in ([p.scale for p in parts], [p.bias for p in parts]))
        return Dense(np.concatenate([p.rows for p in parts], axis=1), scale, bias, parts[0].factors)


class Quantised:
    """The parts of a model as `quantise.py` leaves it."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._stored = {i.name: i for i in model.graph.initializer}
        self._nodes = {n.name: n for n in model.graph.node}
        self._made = {output: n for n in model.graph.node for output in n.output}

    def array(self, name: str) -> NDArray[Any]:
        """A stored tensor or constant by name."""
        if name in self._stored:
            return numpy_helper.to_array(self._stored[name])
        (value,) = (a.t for a in self._made[name].attribute if a.name == "value")
        return numpy_helper.to_array(value)

    def operand(self, node: str, number: int) -> NDArray[Any]:
        """A stored input of a node."""
        return self.array(self._nodes[node].input[number])

    def norm(self, name: str) -> tuple[Doubles, Doubles]:
        """Weight and bias (DIM,) of a layer normalisation."""
        weight, bias = (self.operand(f"{name}/LayerNormalization", k).astype(np.float64) for k in (1, 2))
        return weight, bias

    def dense(self, name: str) -> Dense:
        """A dense layer by the name of its module."""
        product = self._nodes[f"{name}/MatMul_quant"]
        rows, zero = self.array(product.input[1]), self.array(product.input[3])
        assert not zero.any()
        scale = self.array(product.input[1].removesuffix("_quantized") + "_scale").astype(np.float64)
        factors = self.array(self._made[self._made[product.input[0]].input[0]].input[1]).astype(np.float64)
        return Dense(rows, scale.reshape(-1), self.operand(f"{name}/Add", 0).astype(np.float64).reshape(-1), factors)


class Graph:
    """A graph as it is written."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.stored: list[onnx.TensorProto] = []
        self._known: dict[tuple[str, tuple[int, ...], bytes], str] = {}

    def keep(self, value: Any, kind: Any = np.float32) -> str:
        """The name of a constant; equal ones are kept once."""
        array = np.asarray(value, dtype=kind)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self._known:
            self._known[key] = f"c{len(self.stored)}"
            self.stored.append(numpy_helper.from_array(array, self._known[key]))
        return self._known[key]

    def many(self, op: str, *inputs: str, count: int, **attributes: Any) -> list[str]:
        """Write a node with several outputs; their names."""
        names = [f"t{len(self.nodes)}_{k}" for k in range(count)]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=f"n{len(self.nodes)}", **attributes))
        return names

    def add(self, op: str, *inputs: str, **attributes: Any) -> str:
        """Write a node with one output; its name."""
        return self.many(op, *inputs, count=1, **attributes)[0]

    def split(self, x: str, sizes: list[int], axis: int = 1) -> list[str]:
        """Parts of `x` of these sizes."""
        return self.many("Split", x, self.whole(*sizes), count=len(sizes), axis=axis)

    def shaped(self, x: str, *shape: int) -> str:
        return self.add("Reshape", x, self.whole(*shape))

    def whole(self, *numbers: int) -> str:
        return self.keep(numbers, np.int64)

    def double(self, x: str) -> str:
        return self.add("Cast", x, to=TensorProto.DOUBLE)

    def single(self, x: str) -> str:
        return self.add("Cast", x, to=TensorProto.FLOAT)

    def model(self, like: onnx.ModelProto, outputs: dict[str, str]) -> onnx.ModelProto:
        """The model with the inputs and outputs of another; outputs of here get a first axis more."""
        for name, output in outputs.items():
            self.nodes.append(helper.make_node("Unsqueeze", [output, self.whole(0)], [name], name=name))
        inputs, out = list(like.graph.input), list(like.graph.output)
        graph = helper.make_graph(self.nodes, "encoder", inputs, out, self.stored)
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=like.ir_version, producer_name="onrecord")
