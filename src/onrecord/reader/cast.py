"""The cast of a document: its characters, and which words stand for them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Range
from onrecord.reader.mentions import Mentions
from onrecord.reader.titles import Title
from onrecord.record import ActorKind

REACH = 6
"""Sentences back, at most, to whom a pronoun or a description stands for."""


@dataclass(slots=True, eq=False)
class Character:
    """One actor in the making. `key` identifies it in its document; `gender` is m, f or None."""

    key: str
    kind: ActorKind
    name: str
    country: str | None = None
    sector: str | None = None
    role: str | None = None
    gender: str | None = None
    number: int = 0
    """How many characters of its document were made before it."""
    mentions: Mentions = field(default_factory=Mentions)
    said: set[str] = field(default_factory=set)
    """Lower-case words of every title and description of it: what a later "the Republican nominee" can match."""
    offices: set[str] = field(default_factory=set)
    named: bool = True
    """It has a name; otherwise it is only described."""
    many: bool = False
    """It is described in the plural: "officials"."""
    latent: bool = False
    """It has not spoken and has no name: it becomes an actor when somebody asks for it."""

    def learn(self, said: Title) -> None:
        """Take over what a title says, where nothing is known yet."""
        self.said.update(said.words)
        if said.office:
            self.offices.add(said.office)
        if self.role is None and said.role:
            self.sector = said.sector or self.sector
        self.role = self.role or said.role
        self.sector = self.sector or said.sector
        self.country = self.country or said.country


class Cast:
    """Characters by the words that stand for them."""

    def __init__(self, analysis: Analysis) -> None:
        self.characters: list[Character] = []
        self._analysis = analysis
        self._by_head: dict[int, Character] = {}
        self._heads: list[int] = []
        self._speakers: list[tuple[int, Character]] = []
        self._described: dict[str, Character] = {}
        self._called: dict[str, set[Character]] = defaultdict(set)
        self._held: dict[str, set[Character]] = defaultdict(set)

    def new(self, key: str, kind: ActorKind, name: str, *, named: bool = True) -> Character:
        """A new character that no word stands for yet."""
        character = Character(key, kind, name, named=named, number=len(self.characters))
        self.characters.append(character)
        if not named:
            self._described[key] = character
        elif kind is not ActorKind.PERSON:
            for word in key.split():
                self._called[word].add(character)
        return character

    def call(self, character: Character, words: Iterable[str]) -> None:
        """Note words of a description of a character."""
        for word in words:
            character.said.add(word)
            self._called[word].add(character)

    def learn(self, character: Character, said: Title) -> None:
        """Let a character take over what a title says."""
        character.learn(said)
        self.call(character, said.words)
        if said.office:
            self._held[said.office].add(character)

    def called(self, *words: str, office: str | None = None) -> list[Character]:
        """The named characters that one of these words is said of, stands in the name of where they are no persons, or
        that hold this office, in the order in which they came up."""
        found = set(self._held.get(office or "", ()))
        for word in words:
            found |= self._called.get(word, set())
        return sorted((c for c in found if c.named), key=lambda c: c.number)

    def described(self, key: str) -> Character | None:
        """The nameless character that was described in these words before."""
        return self._described.get(key)

    def of(self, head: int) -> Character | None:
        """The character that the noun phrase with this head stands for."""
        return self._by_head.get(head)

    def named_at(self, first: int, last: int) -> Character | None:
        """The character whose name is exactly these words."""
        character = self._by_head.get(first)
        return character if character is not None and (first, last) in character.mentions else None

    def stand(self, head: int, character: Character) -> None:
        """Let a word stand for a character, unless it stands for one already."""
        if head not in self._by_head:
            self._by_head[head] = character
            insort(self._heads, head)

    def join(self, character: Character, head: int, span: Range) -> None:
        """Let the phrase `span` with this head stand for a character too."""
        self.stand(head, character)
        character.mentions.add(span)

    def before(self, head: int) -> Iterator[tuple[int, Character]]:
        """Mention heads before a word with their characters, the nearest first, as far back as `REACH`."""
        words = self._analysis.words
        for k in range(bisect_left(self._heads, head) - 1, -1, -1):
            if words[head].sentence - words[self._heads[k]].sentence > REACH:
                return
            yield self._heads[k], self._by_head[self._heads[k]]

    def after(self, head: int, end: int) -> Iterator[tuple[int, Character]]:
        """Mention heads after a word and before `end` with their characters, the nearest first."""
        for k in range(bisect_left(self._heads, head + 1), len(self._heads)):
            if self._heads[k] >= end:
                return
            yield self._heads[k], self._by_head[self._heads[k]]

    def spoke(self, character: Character, head: int) -> None:
        """Note who speaks in an attribution: the likeliest antecedent of the next pronoun."""
        insort(self._speakers, (head, character), key=lambda s: s[0])

    def last_speaker(self, head: int) -> tuple[int, Character] | None:
        """Where somebody spoke last before a word, and who."""
        k = bisect_left(self._speakers, head, key=lambda s: s[0])
        return self._speakers[k - 1] if k else None
