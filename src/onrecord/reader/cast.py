"""The cast of a document: its named characters, and which words stand for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Name, Range
from onrecord.reader.bodies import bodies
from onrecord.reader.names import named
from onrecord.reader.people import people
from onrecord.reader.pronouns import agrees, pronoun
from onrecord.reader.titles import Title, country_in, title, title_after, title_before
from onrecord.record import ActorKind
from onrecord.tables import body_head, state_of
from onrecord.tables.states import NameUse, StateName

_ACTING = ("nsubj", "obl:agent", "obj", "iobj")
_GENERIC_BODIES = frozenset(
    [
        "agency",
        "newspaper",
        "network",
        "party",
        "ministry",
        "group",
        "organization",
        "organisation",
        "website",
        "channel",
        "magazine",
        "company",
        "service",
        "government",
        "coalition",
        "movement",
        "militia",
        "force",
        "forces",
        "army",
        "police",
        "parliament",
        "court",
        "council",
        "committee",
        "commission",
        "bank",
        "university",
        "institute",
        "foundation",
        "station",
        "daily",
        "outlet",
        "broadcaster",
        "department",
    ]
)
_STANDS_FOR_STATE = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.SEAT, NameUse.PEOPLE)
_POSSESSIVES = ("'s", "’s", "'", "’")


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
    mentions: set[Range] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    """Lower-case words of every title and description of it: what a later "the Republican nominee" can match."""

    def learn(self, said: Title) -> None:
        """Take over what a title says, where nothing is known yet."""
        self.said.update(said.words)
        self.role = self.role or said.role
        self.sector = self.sector or said.sector
        self.country = self.country or said.country


class Cast:
    """Characters by the words that stand for them. `sources`: words that the model marked as sources."""

    def __init__(self, analysis: Analysis, sources: set[int]) -> None:
        self.characters: list[Character] = []
        self._analysis = analysis
        self._by_head: dict[int, Character] = {}
        self._speakers: list[tuple[int, Character]] = []
        names = named(analysis)
        for person in people(analysis, [n for n in names if n.label == "PER"]):
            name = max((self._plain(m) for m in person.mentions), key=lambda r: (r[1] - r[0], -r[0]))
            character = self._add(" ".join(person.tokens), ActorKind.PERSON, analysis.text(*name))
            character.gender = person.gender
            for mention in person.mentions:
                self._mention(character, mention)
                character.learn(title_before(analysis, mention.first))
                character.learn(title_after(analysis, mention.first, mention.last))
        states: dict[str, Character] = {}
        organisations = []
        for n in names:
            if n.label == "PER":
                continue
            form = state_of(analysis.text(*self._plain(n)))
            if form is not None and form.use in _STANDS_FOR_STATE and not form.entity:
                if self._acts(n, form, sources):
                    self._state(states, n, form)
            elif n.label == "ORG" or self._analysis.head_of(n.first, n.last) in sources:
                organisations.append(n)
        for body in bodies(analysis, organisations):
            longest = max((self._plain(m) for m in body.mentions), key=lambda r: (r[1] - r[0], -r[0]))
            known = body.institution
            kind = known.kind if known is not None else ActorKind.ORGANIZATION
            character = self._add(" ".join(body.words), kind, analysis.text(*longest))
            if known is not None:
                character.country, character.sector = known.country or None, known.sector or None
            elif (head := body_head(body.words)) is not None:
                character.sector = head.sector or None
                character.country = country_in(analysis, longest, longest[1])
            for mention in body.mentions:
                self._mention(character, mention)

    def of(self, head: int) -> Character | None:
        """The character that the noun phrase with this head stands for."""
        return self._by_head.get(head)

    def join(self, character: Character, head: int, span: Range) -> None:
        """Let the phrase `span` with this head stand for a character too."""
        self._by_head.setdefault(head, character)
        character.mentions.add(span)

    def add(self, character: Character, head: int, span: Range) -> None:
        """A new character, described rather than named."""
        self.characters.append(character)
        self.join(character, head, span)

    def before(self, head: int) -> Iterator[tuple[int, Character]]:
        """Mention heads before a word with their characters, the nearest first."""
        for known in sorted((h for h in self._by_head if h < head), reverse=True):
            yield known, self._by_head[known]

    def spoke(self, character: Character, head: int) -> None:
        """Note who speaks in an attribution: the likeliest antecedent of the next pronoun."""
        self._speakers.append((head, character))

    def last_speaker(self, head: int) -> Character | None:
        """Who spoke last before a word."""
        return max(((h, c) for h, c in self._speakers if h < head), key=lambda s: s[0], default=(0, None))[1]

    def join_cluster(self, heads: Sequence[int]) -> None:
        """Join the unnamed members of a coreference cluster to the character most of its names stand for."""
        votes = Counter(id(c) for h in heads if (c := self._by_head.get(h)) is not None)
        if not votes:
            return
        best = max(votes.values())
        character = next(c for h in heads if (c := self._by_head.get(h)) is not None and votes[id(c)] == best)
        for head in heads:
            if head in self._by_head or not self._fits(character, head):
                continue
            span = self._analysis.mention(head)
            self.join(character, head, span)
            if pronoun(self._analysis.words[head]) is None and character.kind is ActorKind.PERSON:
                character.learn(title(self._analysis, span, head))

    def _fits(self, character: Character, head: int) -> bool:
        word = self._analysis.words[head]
        kind = pronoun(word)
        if kind in ("I", "we", "you"):
            return False  # In a quotation these are its speaker and hearer, whom coreference does not know.
        if kind is not None:
            return agrees(kind, character)
        if word.upos == "PROPN":
            return False
        entity = self._analysis.entities[head]
        if character.kind is ActorKind.PERSON:
            return entity == "person" and word.xpos not in ("NNS", "NNPS")
        return entity in ("organization", "place", "person")

    def _add(self, key: str, kind: ActorKind, name: str) -> Character:
        character = Character(key, kind, name)
        self.characters.append(character)
        return character

    def _mention(self, character: Character, name: Name) -> None:
        """Record a name, and let the nouns that it is joined to stand for the character too."""
        words = self._analysis.words
        character.mentions.add(self._plain(name))
        for w in range(name.first, name.last):
            self._by_head.setdefault(w, character)
        head = words[self._analysis.head_of(name.first, name.last)]
        for noun in self._analysis.children(head.index, "appos"):
            if self._analysis.entities[noun.index] in ("person", "organization") and noun.upos == "NOUN":
                self._by_head.setdefault(noun.index, character)
        if head.head < 0:
            return
        above = words[head.head]
        person = character.kind is ActorKind.PERSON
        title_noun = above.index < name.first and (head.deprel.startswith(("flat", "nmod:desc", "nmod:unmarked")))
        generic = not person and above.lemma.lower() in _GENERIC_BODIES and head.deprel in ("compound", "flat", "amod")
        if above.upos in ("NOUN", "PROPN") and (title_noun or generic or head.deprel == "appos"):
            self._by_head.setdefault(above.index, character)

    def _plain(self, name: Name) -> Range:
        """The words of a name without a possessive ending."""
        last = name.last
        while last - 1 > name.first and self._analysis.words[last - 1].text in _POSSESSIVES:
            last -= 1
        return name.first, last

    def _acts(self, name: Name, form: StateName, sources: set[int]) -> bool:
        """Whether the name of a state or capital acts in its clause; "in Ankara" is only a place."""
        head = self._analysis.words[self._analysis.head_of(name.first, name.last)]
        if head.index in sources:
            return True
        if self._analysis.child(head.index, "case") is not None:
            return False
        if form.use in (NameUse.CAPITAL, NameUse.SEAT):
            return head.deprel == "nsubj" and self._analysis.words[head.head].upos == "VERB"
        while head.deprel == "conj" and head.head >= 0:
            head = self._analysis.words[head.head]
        return head.deprel.startswith(_ACTING)

    def _state(self, states: dict[str, Character], name: Name, form: StateName) -> None:
        text = self._analysis.text(*self._plain(name))
        character = states.get(form.code)
        if character is None:
            character = self._add(form.code, ActorKind.STATE, text)
            character.country, character.sector = form.code, "GOV"
            states[form.code] = character
        known = state_of(character.name)
        if form.use is NameUse.NAME and (known is None or known.use is not NameUse.NAME):
            character.name = text
        self._mention(character, name)
