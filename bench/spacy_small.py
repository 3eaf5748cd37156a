"""A spaCy pipeline of the architecture of `en_core_web_sm`, with random weights: its speed, not its accuracy.

tok2vec (hash embeddings of four features, 96 wide, four layers of convolution), tagger and parser on it, the rules of
the attribute ruler, names with a tok2vec of their own. The lemmatizer is there where `spacy-lookups-data` is installed.
What is random is decided as if it were not, so that the time is that of a trained pipeline, but for the transitions of
the parser, of which random weights take about as many.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

MISSING = "spaCy is not installed here: pip install spacy (and spacy-lookups-data for its lemmatizer)"

_TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [5000, 1000, 2500, 2500],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}
_LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
_PARSER = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "parser",
    "extra_state_tokens": False,
    "hidden_width": 64,
    "maxout_pieces": 2,
    "use_upper": True,
}
_TAGS, _RELATIONS, _NAMES = 50, 45, 18
"""Labels that `en_core_web_sm` has."""


def pipeline() -> Callable[[str], Any] | None:
    """The pipeline, or None where spaCy is not installed."""
    if find_spec("spacy") is None:
        return None
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": _TOK2VEC})
    tagger = nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": _LISTENER}})
    parser = nlp.add_pipe("parser", config={"model": {**_PARSER, "tok2vec": _LISTENER}})
    rules = nlp.add_pipe("attribute_ruler")
    if find_spec("spacy_lookups_data") is not None:
        nlp.add_pipe("lemmatizer")
    ner = nlp.add_pipe("ner", config={"model": {**_PARSER, "state_type": "ner", "tok2vec": _TOK2VEC}})
    for pipe, kind, count in ((tagger, "T", _TAGS), (parser, "r", _RELATIONS), (ner, "N", _NAMES)):
        for k in range(count):
            pipe.add_label(f"{kind}{k}")
    shown = nlp.make_doc("Ann Roe spoke in Geneva .")
    told = {
        "tags": [f"T{k}" for k in range(6)],
        "heads": [1, 2, 2, 2, 3, 2],
        "deps": ["r0", "r1", "ROOT", "r2", "r3", "r4"],
        "entities": ["B-N0", "L-N0", "O", "O", "U-N1", "O"],
    }
    nlp.initialize(lambda: [Example.from_dict(shown, told)])
    for k in range(_TAGS):
        rules.add(patterns=[[{"TAG": f"T{k}"}]], attrs={"POS": "NOUN"})
    return nlp
