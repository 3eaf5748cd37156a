"""Small analyses built by hand, so that the steps of the reader are tested without the model.

`build` reads a table of words in the manner of CoNLL-U, one word a line, an empty line between sentences and a line
`¶` between paragraphs:

    form   xpos   head (counted from 1 in its sentence, 0 for the root)   deprel   [marks]

Marks, in any order: a name label (`PER`, `ORG`, `LOC`; neighbours with one label are one name, `B-PER` begins another),
a type of `ENTITIES` (`person`, `organization`, ...), a coreference cluster (`#1`), a part of an attribution (`source`,
`cue`, `content`; `source:2` belongs to the second one) and `upos=AUX` where the universal tag that follows from the
others would be wrong. Words are joined by spaces; marks of punctuation and clitics stand where printers put them.

    build('''
        Lavrov  NNP  2  nsubj  PER source #1
        spoke   VBD  0  root   cue
        .       .    2  punct
    ''')
"""

from __future__ import annotations

import re

import numpy as np

from onrecord.model import ENTITIES, Reading
from onrecord.model.encoding import encode
from onrecord.model.reading import Links
from onrecord.reader.analysis import Analysis
from onrecord.record import Document, document_id

_CLOSING = {",", ".", ";", ":", "?", "!", ")", "”", "%", "'s", "’s", "n't", "n’t", "'", "’", "-"}
_OPENING = {"(", "“", "$", "-"}
_UPOS = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("NNP", "NNPS"), "PROPN"),
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), "VERB"),
    **dict.fromkeys(("JJ", "JJR", "JJS", "AFX"), "ADJ"),
    **dict.fromkeys(("RB", "RBR", "RBS", "WRB"), "ADV"),
    **dict.fromkeys(("PRP", "PRP$", "WP", "WP$", "EX"), "PRON"),
    **dict.fromkeys(("DT", "WDT", "PDT"), "DET"),
    **{"MD": "AUX", "TO": "PART", "POS": "PART", "CD": "NUM", "CC": "CCONJ", "IN": "ADP", "RP": "ADP", "UH": "INTJ"},
    **dict.fromkeys((".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP"), "PUNCT"),
}
_NAMES = {"PER", "ORG", "LOC"}
_ROLE = re.compile(r"(source|cue|content)(?::(\d+))?")


def build(table: str, *, title: bool = False) -> Analysis:
    """The analysis of a table of words; `title`: its first sentence is the document's title."""
    rows, sentences, text, spans = _words(table)
    n = len(rows)
    begins = [first for first, last in sentences for _ in range(first, last)]
    names: list[tuple[int, int, str]] = []
    fragments: list[tuple[int, int, str]] = []
    entities = np.zeros(n, dtype=np.int64)
    clusters: dict[str, list[int]] = {}
    owner: dict[tuple[int, int, str], str] = {}
    upos = []
    for w, (_, xpos, _, rel, marks) in enumerate(rows):
        tag = _upos(xpos, rel)
        for mark in marks:
            role = _ROLE.fullmatch(mark)
            if mark.removeprefix("B-") in _NAMES:
                if names and names[-1][1:] == (w, mark):
                    names[-1] = (names[-1][0], w + 1, mark)
                else:
                    names.append((w, w + 1, mark.removeprefix("B-")))
            elif role:
                label, number = role[1], role[2] or "1"
                last = next((f for f in reversed(fragments) if f[1:] == (w, label) and owner[f] == number), None)
                if last is not None:
                    fragments.remove(last)
                new = (last[0] if last else w, w + 1, label)
                fragments.append(new)
                owner[new] = number
            elif mark in ENTITIES:
                entities[w] = 1 + ENTITIES.index(mark)
            elif mark.startswith("#"):
                clusters.setdefault(mark, []).append(w)
            elif mark.startswith("upos="):
                tag = mark[5:]
            else:
                raise ValueError(f"line of {rows[w][0]!r}: no such mark: {mark!r}")
        upos.append(tag)
    cues = np.full((n, n), -10.0, dtype=np.float32)
    for fragment, number in owner.items():
        for other, of in owner.items():
            if other[2] == "cue" and of == number:
                cues[fragment[0] : fragment[1], other[0]] = 10.0
    reading = Reading(
        encoded=encode(text, spans),
        sentences=sentences,
        upos=upos,
        xpos=[row[1] for row in rows],
        heads=[begins[w] + head - 1 if head else -1 for w, (_, _, head, _, _) in enumerate(rows)],
        rels=[row[3] for row in rows],
        names=names,
        entities=entities,
        fragments=sorted(fragments),
        confidence=np.ones(n, dtype=np.float32),
        clusters=[group for group in clusters.values() if len(group) > 1],
        links=[Links.of(cues, -9.0, 0, np.arange(n), np.arange(n))],
        owner=np.zeros(n, dtype=np.int64),
    )
    document = Document(id=document_id(text), text=text)
    analysis = Analysis(document, reading)
    if title:
        span = analysis.span(*sentences[0])
        analysis = Analysis(Document(id=document.id, text=text, title=span.text, title_span=span), reading)
    return analysis


def _words(
    table: str,
) -> tuple[list[tuple[str, str, int, str, list[str]]], list[tuple[int, int]], str, list[tuple[int, int]]]:
    rows: list[tuple[str, str, int, str, list[str]]] = []
    sentences: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    text, first, gap = "", 0, ""
    for line in (*table.strip().splitlines(), ""):
        cells = line.split()
        if len(cells) < 4:
            if first < len(rows):
                sentences.append((first, len(rows)))
                first = len(rows)
            if cells == ["¶"]:
                gap = "\n\n"
            elif cells:
                raise ValueError(f"no word: {line!r}")
            continue
        form, xpos, head, rel, *marks = cells
        before = rows[-1][0] if rows else ""
        if not text or gap:
            text += gap if text else ""
        elif form not in _CLOSING and before not in _OPENING:
            text += " "
        gap = ""
        spans.append((len(text), len(text) + len(form)))
        text += form
        rows.append((form, xpos, int(head), rel, marks))
    return rows, sentences, text, spans


def _upos(xpos: str, rel: str) -> str:
    if rel.startswith(("aux", "cop")):
        return "AUX"
    if rel == "mark" and xpos == "IN":
        return "SCONJ"
    if xpos == "DT" and not rel.startswith("det"):
        return "PRON"
    return _UPOS.get(xpos, "X")
