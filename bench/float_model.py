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
    """`model` with a product of floats for every chain of DynamicQuantizeLinear, MatMulInteger, Cast and Mul."""
    from onnx import helper, numpy_helper

    graph = model.graph
    stored = {i.name: i for i in graph.initializer}
    made = {name: node for node in graph.node for name in node.output}
    readers: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    out: list[Any] = []
    gone: set[str] = set()
    weights = []
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            out.append(node)
            continue
        quantised, name = made[node.input[0]], node.input[1].removesuffix("_quantized")
        (cast,) = readers[node.output[0]]
        (scaled,) = readers[cast.output[0]]
        scales = made[next(i for i in scaled.input if i != cast.output[0])]
        smooth = made[quantised.input[0]]  # what `training/quantise.py` divides the input by belongs to the weights
        rows, scale = numpy_helper.to_array(stored[node.input[1]]), numpy_helper.to_array(stored[f"{name}_scale"])
        factors = numpy_helper.to_array(stored[smooth.input[1]])
        exact = (rows.astype("float32") * scale) * factors[:, None]
        weights.append(numpy_helper.from_array(exact, f"{name}_float"))
        out.append(helper.make_node("MatMul", [smooth.input[0], f"{name}_float"], [scaled.output[0]], name=node.name))
        for chain in (quantised, smooth, cast, scaled, scales):
            gone.update(chain.output)
    kept = [node for node in out if not gone.intersection(node.output) or node.op_type == "MatMul"]
    del graph.node[:]
    graph.node.extend(kept)
    graph.initializer.extend(weights)
    used = {name for node in kept for name in node.input}
    for tensor in [t for t in graph.initializer if t.name not in used]:
        graph.initializer.remove(tensor)
    return model
