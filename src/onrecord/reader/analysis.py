"""One document's words with their syntax: what every step of the reader works on."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import Any

from onrecord.model import ENTITIES, Reading
from onrecord.reader.consistency import consistent
from onrecord.reader.lexer import Token, tokens
from onrecord.reader.tokens import Attribution, Name, Range, Word
from onrecord.record import Document, Span
from onrecord.tables import lemma

__all__ = ["Analysis", "Attribution", "Name", "Range", "Word"]

_NOT_OF_THE_PHRASE = frozenset(
    {"case", "cc", "conj", "mark", "cop", "nsubj", "csubj", "aux", "parataxis", "orphan", "dislocated", "discourse"}
    | {"obl", "advcl", "expl", "vocative"}
)
"""Dependents of a noun that are no part of its noun phrase: joined phrases, and what it has as a predicate."""


def _among(deprel: str, rels: Collection[str]) -> bool:
    """Whether a relation, or what it is a subtype of, is one of these."""
    return deprel in rels or (":" in deprel and deprel.partition(":")[0] in rels)


class Analysis:
    """The words of a document, and what the model says of them. Immutable once made, but for what it remembers."""

    def __init__(self, document: Document, reading: Reading) -> None:
        self.document = document
        self.reading = reading
        self.sentences: tuple[Range, ...] = tuple(reading.sentences)
        number = [k for k, (first, last) in enumerate(self.sentences) for _ in range(first, last)]
        text = document.text
        places = enumerate(reading.encoded.spans.tolist())
        rows = zip(places, reading.upos, reading.xpos, reading.heads, reading.rels, number, strict=True)
        self.words: tuple[Word, ...] = tuple(
            [
                Word(i, start, end, (form := text[start:end]), lemma(form, xpos, upos), upos, xpos, head, rel, sentence)
                for (i, (start, end)), upos, xpos, head, rel, sentence in rows
            ]
        )
        self.entities: tuple[str | None, ...] = tuple(ENTITIES[e - 1] if e else None for e in reading.entities.tolist())
        self.answers: dict[Any, Any] = {}
        """What was asked before (see `once`)."""
        self.names = consistent(text, self.words, [self._name(*n) for n in reading.names])

    def _name(self, first: int, last: int, label: str) -> Name:
        """A name of the model; what it calls a place by name and a person by kind is a person."""
        person = label == "LOC" and self.entities[self.head_of(first, last)] == "person"
        return Name(first, last, "PER" if person else label)

    def above(self, word: Word) -> Word | None:
        """What a word hangs on; None for the root of its sentence."""
        return self.words[word.head] if word.head >= 0 else None

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return [w.start for w in self.words]

    def word_at(self, offset: int) -> int:
        """The word at a character, or the last before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    @cached_property
    def tokens(self) -> list[Token]:
        """The text as the grammars of dates and figures read it."""
        return tokens(self.document.text)

    @cached_property
    def _children(self) -> dict[int, list[Word]]:
        found: dict[int, list[Word]] = defaultdict(list)
        for word in self.words:
            found[word.head].append(word)
        return found

    def children(self, head: int, *rels: str) -> list[Word]:
        """Dependents of a word in text order, of these relations (without subtype unless one is given) or of all."""
        words = self._children.get(head, ())
        if not words or not rels:
            return list(words)
        return [w for w in words if (r := w.deprel) in rels or (":" in r and r.partition(":")[0] in rels)]

    def child(self, head: int, *rels: str) -> Word | None:
        """The first dependent of these relations, or None."""
        for word in self._children.get(head, ()):
            rel = word.deprel
            if not rels or rel in rels or (":" in rel and rel.partition(":")[0] in rels):
                return word
        return None

    def case(self, head: int) -> str:
        """The preposition of a phrase by its head, as a lemma; an empty text where it has none."""
        case = self.child(head, "case")
        return case.lemma.lower() if case is not None else ""

    def subtree(self, head: int, without: Collection[str] = ()) -> list[int]:
        """Word indices under a word, itself included, in text order, but for its own dependents of `without`."""
        return sorted(self._under(head, without))

    def _under(self, head: int, without: Collection[str]) -> set[int]:
        children = self._children
        out = {head}
        todo = [w for w in children.get(head, ()) if not _among(w.deprel, without)]
        while todo:
            i = todo.pop().index
            out.add(i)
            if i in children:
                todo += children[i]
        return out

    def phrase(self, head: int, without: Collection[str] = ()) -> Range:
        """The unbroken run of words around `head` that stands under it."""
        inside = self._under(head, without)
        first = last = head
        while first - 1 in inside:
            first -= 1
        while last + 1 in inside:
            last += 1
        return first, last + 1

    def head_of(self, first: int, last: int) -> int:
        """The word of a range whose own head lies outside it; of several the highest in the tree, then the first."""
        if last - first == 1:
            return first
        outside = [w for w in range(first, last) if not first <= self.words[w].head < last]
        content = [w for w in outside if self.words[w].upos != "PUNCT"] or outside or [last - 1]
        return content[0] if len(content) == 1 else min(content, key=lambda w: sum(1 for _ in self.ancestors(w)))

    def ancestors(self, index: int) -> Iterator[Word]:
        """The head of a word, the head's head and so on up to the root."""
        while (index := self.words[index].head) >= 0:
            yield self.words[index]

    def span(self, first: int, last: int) -> Span:
        """The characters from the first to before the last word."""
        return Span.of(self.document.text, self.words[first].start, self.words[last - 1].end)

    def text(self, first: int, last: int) -> str:
        """The words of a range as they stand in the document."""
        return self.document.text[self.words[first].start : self.words[last - 1].end]

    def lemmas(self, first: int, last: int) -> list[str]:
        """Lemmas of a range."""
        return [w.lemma for w in self.words[first:last]]

    @cached_property
    def named(self) -> dict[int, Name]:
        """The name that each word of a name is part of."""
        return {w: name for name in self.names for w in range(name.first, name.last)}

    @cached_property
    def clusters(self) -> tuple[tuple[Range, ...], ...]:
        """Coreference clusters, each mention as the range of words under its head."""
        return tuple(tuple(self.mention(head) for head in group) for group in self.reading.clusters)

    def mention(self, head: int, *without: str) -> Range:
        """The noun phrase of a mention's head, with what stands under it but for dependents of `without`."""
        if self.words[head].upos in ("VERB", "AUX"):
            return head, head + 1
        first, last = self.phrase(head, _NOT_OF_THE_PHRASE.union(without) if without else _NOT_OF_THE_PHRASE)
        while last > head + 1 and self.words[last - 1].upos == "PUNCT":
            last -= 1
        while first < head and self.words[first].upos == "PUNCT":
            first += 1
        if last < len(self.words) and self.words[last].xpos == "POS" and self.words[last].head == head:
            last += 1
        return first, last
