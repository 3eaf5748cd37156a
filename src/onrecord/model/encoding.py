"""Text to the numbers that the encoder reads: word pieces, and four marks a word that the uncased vocabulary loses.

The marks of a word are its case (6 values), the gap before it (4: none, space, line break, blank line), its place in
quotation marks (4: outside, inside, opening mark, closing mark) and the known names that it belongs to (64). Training
and reading share this module, so that the model sees the same input in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from onrecord.model.gazetteer import known
from onrecord.model.words import words

CASES, GAPS, QUOTES = 6, 4, 4
Whole = NDArray[np.int64]
UNKNOWN = 100
PIECES_PER_WORD = 8
"""Pieces kept of one word: a web address or a run of a thousand letters must not fill a window."""

_OPENING, _CLOSING = "“„«", "”»"
_SPACES_BEFORE_OPENING = "([{—–-―/"


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text in numbers. `spans` (W, 2) characters of each word; `marks` (W, 4); `pieces` (P,); `first` (W + 1,)
    the index of each word's first piece, and at the end P."""

    text: str
    spans: NDArray[np.int32]
    marks: NDArray[np.int64]
    pieces: NDArray[np.int64]
    first: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.spans)


@cache
def tokenizer() -> Tokenizer:
    """The word-piece tokenizer of the model, read from the package."""
    return Tokenizer.from_str(resources.files(__package__).joinpath("tokenizer.json").read_text("utf-8"))


@lru_cache(maxsize=1 << 13)
def case(word: str) -> int:
    """0 lower or caseless, 1 Initial, 2 UPPER, 3 digits, 4 mixed, 5 punctuation."""
    if word.islower():
        return 0
    if word[0].isdigit():
        return 3
    if not any(map(str.isalnum, word)):
        return 5
    if word.isupper():
        return 2 if len(word) > 1 else 1
    if word[0].isupper() and word[1:].islower():
        return 1
    return 4 if any(map(str.isupper, word)) else 0


def gaps(text: str, spans: list[tuple[int, int]]) -> list[int]:
    """Before each word 0 nothing, 1 space, 2 a line break, 3 a blank line or the beginning of the text.

    In text that is wrapped at a fixed width a single line break is a space.
    """
    out, line, before = [], 1 if hard_wrapped(text) else 2, -1
    for start, end in spans:
        if before == start:
            out.append(0)
        elif before < 0:
            out.append(3)
        elif start - before == 1 and text[before] == " ":
            out.append(1)
        else:
            lines = text.count("\n", before, start) or text.count("\r", before, start)
            out.append((1, line, 3)[min(lines, 2)])
        before = end
    return out


def hard_wrapped(text: str) -> bool:
    """Whether lines end at a fixed width and not with their paragraph: most are 50 to 100 characters long and many of
    the lines after them begin in lower case."""
    lines = text.splitlines()
    if len(lines) < 6:
        return False
    pairs = [(one, two) for one, two in pairwise(lines) if 50 <= len(one) <= 100 and two.strip()]
    running = sum(two.lstrip()[0].islower() for _, two in pairs)
    return len(pairs) >= 4 and 3 * len(pairs) > len([x for x in lines if x.strip()]) and 3 * running > len(pairs)


def quote_marks(text: str, spans: list[tuple[int, int]]) -> list[int]:
    """For each word 0 outside quotation, 1 inside, 2 opening mark, 3 closing mark.

    A straight mark opens where white space or a bracket stands before it and none after. A quotation left open ends
    with its line; the next line of a quotation over paragraphs opens again, as printers have it.
    """
    out, inside, before = [], False, -1
    for start, end in spans:
        if before >= 0 and inside and ("\n" in text[before:start] or "\r" in text[before:start]):
            inside = False
        word = text[start:end]
        before = end
        if word in _OPENING or word == "``":
            inside = True
            out.append(2)
        elif word in _CLOSING or (word == "''" and inside):
            inside = False
            out.append(3)
        elif word == '"' or word == "''":
            free_before = start == 0 or text[start - 1].isspace() or text[start - 1] in _SPACES_BEFORE_OPENING
            free_after = end >= len(text) or text[end].isspace()
            opens = (free_before and not free_after) or (not inside and not (free_after and not free_before))
            inside = opens
            out.append(2 if opens else 3)
        else:
            out.append(1 if inside else 0)
    return out


def encode(text: str, spans: list[tuple[int, int]] | None = None) -> Encoded:
    """Words, pieces and marks of `text`. Deterministic; an empty text gives no words.

    `spans` gives the words where they are known, as in a treebank.
    """
    spans = words(text) if spans is None else spans
    forms = [text[s:e] for s, e in spans]
    pieces, first = encode_forms(forms)
    marks = np.empty((len(forms), 4), dtype=np.int64)
    for k, column in enumerate(([case(f) for f in forms], gaps(text, spans), quote_marks(text, spans), known(forms))):
        marks[:, k] = column
    return Encoded(
        text=text,
        spans=np.array(spans, dtype=np.int32).reshape(-1, 2),
        marks=marks,
        pieces=pieces,
        first=first,
    )


def encode_forms(forms: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pieces (P,) of words, and the index (W + 1,) of each word's first piece: one to PIECES_PER_WORD a word."""
    coded = [_pieces(form) for form in forms]
    first = np.zeros(len(forms) + 1, dtype=np.int64)
    np.cumsum([len(ids) for ids in coded], out=first[1:])
    return np.fromiter(chain.from_iterable(coded), np.int64, int(first[-1])), first


@lru_cache(maxsize=1 << 13)
def _pieces(form: str) -> tuple[int, ...]:
    if form.isascii() and form.isalpha():
        whole = tokenizer().token_to_id(form.lower())  # what the tokenizer would answer, in a tenth of the time
        if whole is not None:
            return (whole,)
    coded = tokenizer().encode([form], is_pretokenized=True, add_special_tokens=False)
    return tuple(coded.ids[:PIECES_PER_WORD]) or (UNKNOWN,)
