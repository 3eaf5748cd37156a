"""The float32 model made of the one in the package: its 8-bit products taken back to floats, nothing else changed.

For measuring speed. The weights are those of the 8 bits, so that nothing is told of what the quantisation costs in
accuracy; `training/export.py --float` writes the exact ones, where the checkpoint is at hand. Needs `onnx`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

_FILES = ("heads.npz", "model.json")


def write_float_model(model: Path, target: Path) -> None:
    """Writes the model of the folder `model` into the folder `target` with float32 products.

    Raises ImportError where `onnx` is missing.
    """
    import onnx

    target.mkdir(parents=True, exist_ok=True)
    for name in _FILES:
        shutil.copyfile(model / name, target / name)
    data = in_floats(onnx.load(str(model / "encoder.onnx"))).SerializeToString()
    (target / "encoder.onnx").write_bytes(data)
    about = json.loads((target / "model.json").read_text())
    about["sha256"] = hashlib.sha256(data).hexdigest()
    about["version"] = f"float of {about['version']}"
    (target / "model.json").write_text(json.dumps(about))


def in_floats(model: Any) -> Any:
    """`model` with a product of floats for every dense layer of 8 bits; attention stays in integers."""
    from onnx import helper, numpy_helper

    graph = model.graph
    stored = {i.name: i for i in graph.initializer}
    made = {name: node for node in graph.node for name in node.output}
    nodes: list[Any] = []
    for node in graph.node:
        if node.op_type == "MatMulIntegerToFloat":
            smooth = made[made[node.input[0]].input[0]]  # what the input is multiplied by belongs to the weights
            names = (node.input[1], node.input[3], smooth.input[1])
            rows, scale, factors = (numpy_helper.to_array(stored[name]) for name in names)
            weights = (rows.astype("float32") * scale) * factors[:, None]
            graph.initializer.append(numpy_helper.from_array(weights, f"{node.name}_float"))
            inputs = [smooth.input[0], f"{node.name}_float"]
            nodes.append(helper.make_node("MatMul", inputs, list(node.output), name=node.name))
        else:
            nodes.append(node)
    read, kept = {o.name for o in graph.output}, []
    for node in reversed(nodes):
        if read.intersection(node.output):
            kept.append(node)
            read.update(node.input)
    del graph.node[:]
    graph.node.extend(reversed(kept))
    for tensor in [t for t in graph.initializer if t.name not in read]:
        graph.initializer.remove(tensor)
    return model
