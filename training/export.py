"""Export trained weights for the package: an int8 ONNX file and the small tables that decoding needs.

    python training/export.py --weights RUN/averaged.pt --labels RUN/labels.json --coref RUN/coref.pt [--float]

Word embeddings are stored as int8 with one scale a row; matrices as int8 with one scale a column, as `quantise.py` has
it; activations are quantised as they come (onnxruntime's dynamic quantisation). What lies between the matrices becomes
the same on every processor, as `exact.py` has it. `--float` writes the float32 model, to measure what all this costs.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from data import NAME_TAGS, ROLE_TAGS
from exact import exact, measured
from measure import allowed
from net import MIXES, Antecedents, Net
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from quantise import describe, mend, products, sample, seen
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 the usual name


class Rows(nn.Module):
    """An embedding as int8 rows with a scale each."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return F.embedding(ids, self.rows).float() * F.embedding(ids, self.scale)


class Shipped(nn.Module):
    """What the reader asks of the network, at word level."""

    def __init__(self, net: Net, antecedents: Antecedents, quantised: bool) -> None:
        super().__init__()
        self.net, self.antecedents = net, antecedents
        net.fold()
        rows = [net.mix[MIXES.index(name)].softmax(0) for name in ("syntax", "names", "roles")]
        self.register_buffer("mix", torch.stack([*rows, antecedents.mix.softmax(0)]).detach())
        self.net.words = Rows(net.words.weight.data) if quantised else net.words

    def forward(self, pieces: Tensor, marks: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        net = self.net
        stack = net.levels(pieces, marks, None, first)
        # All mixtures in one product.
        mixed = (self.mix @ stack.reshape(len(self.mix[0]), -1)).reshape(len(self.mix), *stack.shape[1:])
        syntax, names, roles, coref = mixed[0], mixed[1], mixed[2], mixed[3]
        tags = [net.sent(syntax), net.upos(syntax), net.xpos(syntax), net.names(names), net.entity(names)]
        tags.append(net.role_scores(roles))
        rel = torch.cat([F.gelu(net.rel_dep(syntax)), F.gelu(net.rel_head(syntax))], -1)
        vectors = torch.cat(self.antecedents.vectors(coref), -1)
        return torch.cat(tags, -1), net.arcs(syntax), rel, net.cues(roles), vectors


OUTPUTS = ("tags", "arcs", "rel", "cues", "coref")
WINDOW = 320


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--weights", type=Path, required=True)
    ap.add_argument("--labels", type=Path, required=True)
    ap.add_argument("--coref", type=Path, required=True, help="what training/coreference.py wrote")
    ap.add_argument("--data", type=Path, default=Path("../shared/data"), help="texts to see the inputs of products on")
    ap.add_argument("--out", type=Path, default=Path("src/onrecord/model"))
    ap.add_argument("--float", action="store_true")
    ap.add_argument("--no-name", type=float, default=0.0, help="added to the score of being no name (set on dev)")
    a = ap.parse_args()
    labels = json.loads(a.labels.read_text())
    net = Net(len(labels["upos"]), len(labels["xpos"]), len(labels["rel"]))
    net.load_state_dict(torch.load(a.weights, weights_only=False)["net"])
    net.words.sparse = False
    net.names.bias.data[0] += a.no_name
    net.eval()
    antecedents = Antecedents()
    antecedents.load_state_dict(torch.load(a.coref, weights_only=False))
    heads = {
        "transitions": net.transitions.detach().numpy() + allowed(ROLE_TAGS),
        "name_transitions": allowed(NAME_TAGS),
        "cue_none": net.cue_none.detach().numpy(),
        "rel_pair": net.rel_pair.weight.detach().numpy().T,
        "rel_both": net.rel_both.weight.detach().numpy().T,
        "rel_bias": (net.rel_pair.bias + net.rel_both.bias).detach().numpy(),
        "pair_out": antecedents.pair_out.weight.detach().numpy()[0],
        "pair_bias": antecedents.pair_out.bias.detach().numpy(),
        **{f"pair{k}": e.weight.detach().numpy() for k, e in enumerate(antecedents.pair)},
    }
    a.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(a.out / "heads.npz", **{k: v.astype(np.float32) for k, v in heads.items()})
    shipped = Shipped(net, antecedents, not a.float).eval()
    pieces = torch.randint(1000, 20000, (2, 12))
    marks = torch.zeros(2, 12, 4, dtype=torch.long)
    first = torch.arange(1, 10).repeat(2, 1)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "float.onnx"
        torch.onnx.export(
            shipped,
            (pieces, marks, first),
            str(raw),
            input_names=["pieces", "marks", "first"],
            output_names=list(OUTPUTS),
            dynamic_axes={
                "pieces": {0: "b", 1: "t"}, "marks": {0: "b", 1: "t"}, "first": {0: "b", 1: "w"},
                **{k: {0: "b", 1: "w"} for k in OUTPUTS}, "arcs": {0: "b", 1: "w", 2: "r"},
                "cues": {0: "b", 1: "w", 2: "w"},
            },
            opset_version=17,
            dynamo=False,
        )  # fmt: skip
        target, floats = a.out / "encoder.onnx", onnx.load(str(raw))
        if a.float:
            onnx.save(floats, str(target))
        else:
            # The biaffine matrix and the root vector, which belong to no layer, stay exact.
            plain = [n.name for n in floats.graph.node if n.name.startswith("/MatMul")]
            quantize_dynamic(
                str(raw), str(target), op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8,
                nodes_to_exclude=plain, extra_options={"MatMulConstBOnly": True},
            )  # fmt: skip
            model = onnx.load(str(target))
            weights, texts = {i.name: numpy_helper.to_array(i) for i in floats.graph.initializer}, sample(a.data)
            mend(model, seen(floats, list(products(model)), WINDOW, texts), weights)
            onnx.save(exact(model, *measured(model, WINDOW, texts)), str(target))
    about = {
        "version": "",
        "sha256": "",
        "upos": labels["upos"],
        "xpos": labels["xpos"],
        "rel": labels["rel"],
        "names": list(NAME_TAGS),
        "roles": list(ROLE_TAGS),
        "window": WINDOW,
    }
    (a.out / "model.json").write_text(json.dumps(about, indent=1) + "\n")
    print(target, f"{target.stat().st_size / 1e6:.1f} MB", describe(a.out))


if __name__ == "__main__":
    main()
