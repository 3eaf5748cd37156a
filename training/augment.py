"""Variations of training documents: other names in the place of names, sentences without capitals."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

import numpy as np
from data import NAME_TAGS, Doc

from onrecord.model.decoding import fragments
from onrecord.model.encoding import case, encode_forms
from onrecord.model.gazetteer import known

Pool = dict[tuple[str, int], list[list[str]]]


def mentions(doc: Doc) -> list[tuple[int, int, str]]:
    """(first, last half-open, label) of the names of a document."""
    return fragments(np.maximum(doc.names, 0).tolist(), NAME_TAGS)


def pool(docs: list[Doc]) -> Pool:
    """All names by label and number of words."""
    found: Pool = defaultdict(list)
    for doc in docs:
        if doc.names is not None:
            for first, last, label in mentions(doc):
                found[label, last - first].append([doc.enc.text[s:e] for s, e in doc.enc.spans[first:last]])
    return found


def vary(doc: Doc, names: Pool, rng: random.Random, exchange: float, lower: float) -> Doc:
    """The document with some names exchanged for others of their label and length, and some sentences in lower case.

    Labels, gaps and quotation marks stay; only forms, cases and pieces change. Documents with coreference stay as they
    are: their names must go on being the same in all places.
    """
    if doc.names is None or doc.cluster is not None:
        return doc
    forms = [doc.enc.text[s:e] for s, e in doc.enc.spans]
    for first, last, label in mentions(doc):
        if rng.random() < exchange and (others := names.get((label, last - first))):
            forms[first:last] = rng.choice(others)
    starts = [0] if doc.sent is None else np.flatnonzero(doc.sent).tolist()
    for first, last in zip(starts, [*starts[1:], len(forms)], strict=True):
        if rng.random() < lower:
            forms[first:last] = [f.lower() for f in forms[first:last]]
    pieces, first_piece = encode_forms(forms)
    marks = doc.enc.marks.copy()
    marks[:, 0] = [case(f) for f in forms]
    marks[:, 3] = known(forms)
    return replace(doc, enc=replace(doc.enc, pieces=pieces, first=first_piece, marks=marks))
