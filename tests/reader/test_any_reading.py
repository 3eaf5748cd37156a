"""Whatever the model makes of a text, however wrong: a record whose promises hold, and no exception."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import Reader
from onrecord.model import ENTITIES, Reading, about
from onrecord.model.encoding import encode
from onrecord.model.reading import Links
from onrecord.record import Document, Span, document_id
from tests.reader.test_reader import check

_WORDS = """
said told who which that he she they it his their I we you not no n't 's ’s ' ’ to by of for in according President
Dr. Mr. Sen. minister spokesman officials police union company the a an this and but , . : ; ? ! Maria Roe Roe's Acme
Corp. Georgia Ireland Northern Moscow Ankara Tass UN U.N. NATO BBC Trump Syria Russian “ ” " ‘ - – — ( ) [ ] / @ # $ %
7 2016 1,234 Monday yesterday killed accused denied report letter poll R-S.C. D (R-Tex.) http://a.b/c a@b.org X -- ...
killed wounded attacked bombed attack two dozen million $ % hundred at least up from previous confirmed rose toll Aleppo
last November since week year 31 February noon 1990s 10^9 one no nobody wanna J. No. '' ß İ ﬁ ſ ŉ Â 🙂 אב 北京
"""
FORMS = (*_WORDS.split(), *("\u0302", "\u0345", "\u0301", "Ã\x83", "\u202e", "\x85x", "\u200b", "x" * 60))
_DAYS = (None, "2016", "2016-06-30", "2016-06-30T07:34", "0001-01-01", "9999-12-31")
GAPS = (" ", " ", " ", " ", "", "\n", "\n\n", "\r\n", "\xa0", "\t")


class AnyReading:
    """Takes the encoder's place and reads at random, but what is always so: trees within sentences, names apart."""

    def __init__(self, seed: int) -> None:
        self._random, self.about = random.Random(seed), about()

    def read(self, text: str) -> Reading:
        """A reading that fits together and means nothing."""
        rng, labels = self._random, self.about
        enc = encode(text)
        n = len(enc)
        cuts = sorted({0, n, *(w for w in range(1, n) if rng.random() < 0.08)})
        sentences = list(pairwise(cuts)) if n else []
        heads, rels = [-1] * n, ["root"] * n
        for first, last in sentences:
            order = rng.sample(range(first, last), last - first)
            for k, w in enumerate(order[1:], 1):
                heads[w] = order[rng.randrange(k)]
                rels[w] = rng.choice([r for r in labels["rel"] if r != "root"])
        cues = np.array([[rng.gauss(0, 3) for _ in range(n)] for _ in range(n)], np.float32)
        clusters = [sorted(rng.sample(range(n), k)) for k in (2, 3, 5) if n > 10]
        return Reading(
            encoded=enc,
            sentences=sentences,
            upos=[rng.choice(labels["upos"]) for _ in range(n)],
            xpos=[rng.choice(labels["xpos"]) for _ in range(n)],
            heads=heads,
            rels=rels,
            names=self._pieces(n, ("PER", "ORG", "LOC"), 4),
            entities=np.array([rng.choice((0, 1, 1, 2, 3, rng.randint(0, len(ENTITIES)))) for _ in range(n)], np.int64),
            fragments=self._pieces(n, ("source", "cue", "content"), 9),
            confidence=np.array([rng.random() for _ in range(n)], np.float32),
            clusters=clusters,
            links=[Links.of(cues, 0.0, 0, np.arange(n), np.arange(n))],
            owner=np.zeros(n, dtype=np.int64),
        )

    def _pieces(self, n: int, labels: tuple[str, ...], longest: int) -> list[tuple[int, int, str]]:
        out, w = [], self._random.randrange(4)
        while w < n:
            last = min(n, w + self._random.randint(1, longest))
            out.append((w, last, self._random.choice(labels)))
            w = last + self._random.choice((0, 1, 1, 2, 5))
        return out


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32))
def test_the_promises_hold_for_any_reading(seed: int) -> None:
    rng = random.Random(seed)
    text = "".join(rng.choice(FORMS) + rng.choice(GAPS) for _ in range(rng.randint(1, 70)))
    if not text.strip():
        return
    title = text[: rng.randint(0, min(40, len(text)))] or None
    reader = object.__new__(Reader)
    reader._encoder = AnyReading(seed)  # type: ignore[assignment]
    document = Document(id=document_id(text), text=text, published=rng.choice(_DAYS))
    if title is not None and title.strip() == title:
        document = replace(document, title=title, title_span=Span.of(text, 0, len(title)))
    record = reader.read(document)
    check(record)
    if seed % 4 == 0:
        reader._encoder = AnyReading(seed)  # type: ignore[assignment]
        assert reader.read(document) == record
