"""The encoder's products in 8 bits: exact on every processor, and close to what they are in 32.

    python training/quantise.py [--data ../shared/data] [--model src/onrecord/model]

Three things that onnxruntime's own quantisation does not do:

1. Processors without instructions for 8-bit products (x86-64 before VNNI) multiply two neighbouring activations, 0 to
   255, by their weights, -127 to 127, and add the two products in 16 bits, where they are cut off at 32,767: the sums
   come out wrong, without a word. There is a safe way there, but it is slower. Here each column of a weight matrix gets
   the smallest scale with which no pair of weights adds up to more than 128 (255 x 128 = 32,640), so that the fast way
   is exact everywhere. Scales grow by a factor of 1.3 on average: 0.4 of the 8 bits, where halving all weights
   (`reduce_range`) would cost a whole one.
2. A few channels of the inputs are far larger than the others, and one scale serves them all. They are divided by a
   factor each, and the weights they meet multiplied by it (SmoothQuant: Xiao et al. 2023, arXiv 2211.10438).
3. Weights are not rounded each to the nearest step, but one row after the other, and what a rounding does to the
   product is made up for in the rows that are left, as far as the inputs of that product go together (GPTQ: Frantar et
   al. 2023, arXiv 2210.17323).

For 2 and 3 the inputs are seen on open news and treebank text; no annotation is looked at. `export.py` does all this by
itself, from the exact weights. As a command it does it to a model that is there, from the 8 bits that it has.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import numpy_helper

from onrecord.model.encoder import Encoder
from onrecord.model.encoding import encode
from onrecord.model.windows import windows

MOST = 128
"""What two neighbouring weights may add up to, in either direction."""
DAMPING = 0.01
"""Added to the second moments of the inputs, as a share of their mean, so that they can be inverted."""
SHIFT = 0.8
"""How much of the differences between the channels of an input goes over to the weights: of 0.4 to 1.0 the scores came
closest to those of 32 bits with this."""
Doubles = NDArray[np.float64]


def sums(rows: NDArray) -> NDArray:
    """Sums of the pairs of neighbouring rows that are multiplied together; what is left over stands alone."""
    padded = np.concatenate([rows, np.zeros((len(rows) % 2, rows.shape[1]), dtype=rows.dtype)])
    return padded[0::2] + padded[1::2]


def scales(weights: Doubles) -> Doubles:
    """The smallest scale of each column (N,) of `weights` (K, N) with which all pairs stay within MOST."""
    alone = np.abs(weights).max(0) / 127
    return np.maximum(np.maximum(alone, np.abs(sums(weights)).max(0) / MOST), 1e-10)


def quantise(weights: Doubles, moments: Doubles) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """`weights` (K, N) as int8 with one scale a column (N,); `moments` (K, K): the inputs' products with each other."""
    k = len(weights)
    scale = scales(weights).astype(np.float32).astype(np.float64)
    damped = moments + DAMPING * np.trace(moments) / k * np.eye(k)
    upper = np.linalg.cholesky(np.linalg.inv(damped)).T
    left, rows = weights.copy(), np.zeros(weights.shape, dtype=np.int64)
    for i in range(k):
        least, most = -127, 127
        if i % 2:
            least, most = np.maximum(least, -MOST - rows[i - 1]), np.minimum(most, MOST - rows[i - 1])
        rows[i] = np.clip(np.rint(left[i] / scale), least, most)
        error = (left[i] - rows[i] * scale) / upper[i, i]
        left[i + 1 :] -= np.outer(upper[i, i + 1 :], error)
    assert np.abs(sums(rows)).max() <= MOST
    return rows.astype(np.int8), scale.astype(np.float32)


@dataclass(slots=True)
class Input:
    """What is known of an input of K channels: second moments (K, K), and the largest value of each channel (K,)."""

    moments: Doubles
    peaks: Doubles

    def smoothing(self, weights: Sequence[Doubles]) -> Doubles:
        """By how much each channel is to be divided, given the matrices (K, N) that it is multiplied by."""
        largest = np.max([np.abs(w).max(1) for w in weights], axis=0)
        factors = np.maximum(self.peaks, 1e-5) ** SHIFT / np.maximum(largest, 1e-5) ** (1 - SHIFT)
        return factors / np.exp(np.log(factors).mean())


def products(model: onnx.ModelProto) -> dict[str, list[str]]:
    """The names of the weights that each input is multiplied by in 8 bits, by the input's name while it is exact."""
    made = {output: node for node in model.graph.node for output in node.output}
    out: dict[str, list[str]] = {}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            out.setdefault(made[node.input[0]].input[0], []).append(node.input[1].removesuffix("_quantized"))
    return out


def seen(model: onnx.ModelProto, names: Sequence[str], size: int, texts: Sequence[str]) -> dict[str, Input]:
    """What the inputs `names` are like in `model` on `texts`, read in windows of `size` pieces."""
    told = onnx.ModelProto()
    told.CopyFrom(model)
    told.graph.output.extend(onnx.helper.make_empty_tensor_value_info(name) for name in names)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.add_session_config_entry("session.x64quantprecision", "1")
    session = onnxruntime.InferenceSession(told.SerializeToString(), options, providers=["CPUExecutionProvider"])
    out: dict[str, Input] = {}
    for text in texts:
        enc = encode(text)
        for begin, end in windows(enc.first, enc.marks, size):
            for name, values in zip(names, session.run(names, Encoder.feed(enc, begin, end)), strict=True):
                flat = values.reshape(-1, values.shape[-1]).astype(np.float64)
                here = Input(flat.T @ flat, np.abs(flat).max(0))
                was = out.setdefault(name, here)
                if was is not here:
                    was.moments += here.moments
                    was.peaks = np.maximum(was.peaks, here.peaks)
    return out


def mend(model: onnx.ModelProto, inputs: dict[str, Input], exact: dict[str, NDArray]) -> None:
    """Quantise the weights of every 8-bit product of `model` anew, and smooth its inputs.

    `exact` holds the weights as they were before, by name; those that are not in it are taken from the 8 bits that the
    model has.
    """
    stored = {i.name: i for i in model.graph.initializer}

    def weights(name: str) -> Doubles:
        if name in exact:
            return np.asarray(exact[name], dtype=np.float64)
        rows, scale = stored[f"{name}_quantized"], stored[f"{name}_scale"]
        return numpy_helper.to_array(rows).astype(np.float64) * numpy_helper.to_array(scale)

    for source, names in products(model).items():
        factors = inputs[source].smoothing([weights(name) for name in names])
        _divide(model, source, factors)
        moments = inputs[source].moments / np.outer(factors, factors)
        for name in names:
            new, steps = quantise(weights(name) * factors[:, None], moments)
            rows, scale = stored[f"{name}_quantized"], stored[f"{name}_scale"]
            rows.CopyFrom(numpy_helper.from_array(new, rows.name))
            scale.CopyFrom(numpy_helper.from_array(steps.reshape(tuple(scale.dims)), scale.name))


def _divide(model: onnx.ModelProto, source: str, factors: Doubles) -> None:
    """Divide the channels of an input by `factors` before it is quantised."""
    if source.endswith("_smooth"):
        raise SystemExit("this model has been through here before; export it again")
    model.graph.initializer.append(numpy_helper.from_array((1 / factors).astype(np.float32), f"{source}_factors"))
    quantised = [n for n in model.graph.node if n.op_type == "DynamicQuantizeLinear" and n.input[0] == source]
    at = min(list(model.graph.node).index(node) for node in quantised)
    product = onnx.helper.make_node("Mul", [source, f"{source}_factors"], [f"{source}_smooth"], name=f"{source}_Mul")
    model.graph.node.insert(at, product)
    for node in quantised:
        node.input[0] = f"{source}_smooth"


def sample(data: Path) -> list[str]:
    """Text to see the inputs on: a sixth of Wikinews, a tenth of the documents of EWT's training part."""
    news = []
    for path in sorted((data / "wikinews/demo").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            news += [row["text"] for row in csv.DictReader(file)]
    web = (data / "ud_ewt/train/en_ewt-ud-train.conllu").read_text("utf-8").split("# newdoc id")[1:]
    lines = [[x.removeprefix("# text = ") for x in d.split("\n") if x.startswith("# text = ")] for d in web[::10]]
    return [*news[::6], *(" ".join(x) for x in lines)]


def describe(folder: Path) -> str:
    """Write the model's hash and version into model.json; the version."""
    about = folder / "model.json"
    labels = json.loads(about.read_text())
    labels["sha256"] = hashlib.sha256((folder / "encoder.onnx").read_bytes()).hexdigest()
    labels["version"] = "1+" + labels["sha256"][:8]
    about.write_text(json.dumps(labels, indent=1) + "\n")
    return str(labels["version"])


def to_mend(about: str | None) -> tuple[argparse.Namespace, Path, onnx.ModelProto, int]:
    """Options of a command that mends a model, where its encoder is, the encoder, and the size of its windows."""
    ap = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, default=Path("../shared/data"))
    ap.add_argument("--model", type=Path, default=Path("src/onrecord/model"))
    a = ap.parse_args()
    target = a.model / "encoder.onnx"
    model = onnx.load(str(target))
    if any(node.op_type == "MatMulIntegerToFloat" for node in model.graph.node):
        raise SystemExit("this model is exact already; export it again")
    return a, target, model, json.loads((a.model / "model.json").read_text())["window"]


def main() -> None:
    a, target, model, size = to_mend(__doc__)
    mend(model, seen(model, list(products(model)), size, sample(a.data)), {})
    onnx.save(model, str(target))
    print(target, describe(a.model))


if __name__ == "__main__":
    main()
