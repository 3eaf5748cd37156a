"""Who is who: names, descriptions and pronouns joined to actors, and the speaker of each attribution."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice

from onrecord.reader.analysis import Analysis, Attribution, Range, Word
from onrecord.reader.behind import behind
from onrecord.reader.cast import Cast, Character
from onrecord.reader.casting import cast_of
from onrecord.reader.descriptions import referent
from onrecord.reader.discourse import Discourse
from onrecord.reader.pronouns import antecedent, pronoun
from onrecord.reader.subjects import subject_of
from onrecord.reader.titles import title, title_before
from onrecord.reader.unnamed import describe
from onrecord.record import Actor, ActorKind, row_id
from onrecord.tables import state, state_of

_SAME = ("flat", "compound", "appos", "nmod:desc")
"""Relations of the parts of one name and its title."""
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})


class Who:
    """The actors of a document. `at` and `speaker` answer with actor ids; asking may add a described actor."""

    def __init__(self, analysis: Analysis, cast: Cast, discourse: Discourse) -> None:
        self._analysis = analysis
        self._cast = cast
        self._discourse = discourse
        self._of_id: dict[str, list[Character]] = defaultdict(list)
        self._filed = 0

    def actors(self) -> tuple[Actor, ...]:
        """Every actor as a row, in the order of the first mention."""
        found = sorted(self._cast.characters, key=lambda c: c.mentions.first)
        return tuple(self._row(c) for c in found if c.mentions and not c.latent)

    def is_press(self, actor: str) -> bool:
        """Whether the actor with this id is a news agency, an outlet or a journalist."""
        return any(c.sector == "JRN" for c in self._with_id(actor))

    def _with_id(self, actor: str) -> list[Character]:
        for character in islice(self._cast.characters, self._filed, None):
            self._of_id[self._id(character)].append(character)
        self._filed = len(self._cast.characters)
        return self._of_id[actor]

    def behind(self, actor: str) -> str | None:
        """For whom the actor with this id speaks, where the report names it: the body or state that "we" stands for."""
        found = (behind(self._analysis, self._cast, c) for c in self._with_id(actor))
        return self._spoken(next((c for c in found if c is not None), None))

    def at(self, head: int) -> str | None:
        """The actor that the noun phrase with this head stands for, where it is one already known."""
        return self._spoken(self._cast.of(head))

    def speaker(self, attribution: Attribution, quoted: int | None = None) -> str | None:
        """The actor that speaks: the one quoted where an outlet quotes it, otherwise the source."""
        if quoted is not None and (named := self.resolve(self._analysis.mention(quoted), quoted)) is not None:
            return self._spoken(named)
        if attribution.source:
            first, last = attribution.source[0]
            return self._spoken(self.resolve((first, last), self._analysis.head_of(first, last)))
        subject = subject_of(self._analysis, attribution.cue[0]) if attribution.cue else None
        if subject is None:
            return None
        return self._spoken(self.resolve(self._analysis.mention(subject), subject))

    def party(self, head: int) -> str | None:
        """The actor that acts or is acted upon as the noun phrase with this head; unnamed ones are described."""
        word = self._analysis.words[head]
        if self._nobody(word):
            return None
        name = self._analysis.named.get(head)
        if self._cast.of(head) is None and (name is None or name.label == "LOC"):
            first, last = (name.first, name.last) if name is not None else (head, head + 1)
            form = state_of(self._analysis.text(first, last)) if word.upos in ("ADJ", "PROPN") else None
            if form is not None and not form.entity and (name is not None or not form.ambiguous):
                return self._spoken(self._state(form.code, (first, last)))
            acts = self._analysis.entities[head] in ("person", "organization") and word.deprel == "nsubj"
            if name is not None and not acts:
                return None  # a town or region that is only where it happens
            if word.upos == "ADJ":
                return None
        span = self._analysis.mention(head, "acl", "acl:relcl")
        return self._spoken(self.resolve(span, head, sure=True) or self._counted(span, head))

    def _nobody(self, word: Word) -> bool:
        """Whether a word stands for nobody: "**none**", "no **one**"."""
        before = self._analysis.words[word.index - 1].text.lower() if word.index else ""
        return word.lemma.lower() in ("nobody", "none") or (word.text.lower() == "one" and before == "no")

    def _counted(self, span: Range, head: int) -> Character | None:
        """Somebody of whom the text only gives the number, or the state: "killed **eleven**", "**those** injured"."""
        word = self._analysis.words[head]
        if word.upos not in ("NUM", "PRON", "ADJ", "DET", "NOUN") or pronoun(word) is not None:
            return None
        text = self._analysis.text(*span)
        character = self._cast.new(f"{text.casefold()} {span[0]}", ActorKind.UNNAMED, text, named=False)
        character.many = True
        self._cast.join(character, head, span)
        return character

    def _state(self, code: str, span: Range) -> Character:
        """The character of a state, with these words as a mention of it."""
        known = next((c for c in self._cast.characters if c.kind is ActorKind.STATE and c.key == code), None)
        if known is None:
            country = state(code)
            known = self._cast.new(code, ActorKind.STATE, country.name if country is not None else code)
            known.country, known.sector = code, "GOV"
        self._cast.join(known, self._analysis.head_of(*span), span)
        return known

    def _spoken(self, character: Character | None) -> str | None:
        if character is None:
            return None
        character.latent = False
        return self._id(character)

    def resolve(self, span: Range, head: int, *, speaks: bool = True, sure: bool = False) -> Character | None:
        """The character of a mention; a speaker that no other rule finds is described.

        `sure`: a description is not taken for the likeliest of the named, only for one who is known to be so called.
        """
        word = self._analysis.words[head]
        known = self._cast.of(head)
        if known is None and word.lemma in _RELATIVE and word.upos in ("PRON", "DET"):
            return self._relative(head)
        if known is None and (kind := pronoun(word)) is not None:
            known = antecedent(self._discourse, self._cast, head, kind)
        elif known is None and (known := self._named_in(span, head)) is not None:
            if known.kind is ActorKind.PERSON:
                self._cast.learn(known, title(self._analysis, span, head))
        elif known is None:
            found = referent(self._discourse, self._cast, span, head, speaks=speaks, sure=sure)
            if found is not None:
                known, sure = found
                if sure and known.kind is ActorKind.PERSON:
                    self._cast.learn(known, title(self._analysis, span, head))
            elif speaks:
                known = describe(self._analysis, self._cast, span, head)
        if known is not None:
            self._cast.stand(head, known)
            if not known.mentions.touch(head, span):
                known.mentions.add(span)
        return known

    def _named_in(self, span: Range, head: int) -> Character | None:
        """Who a phrase names at its end: "the broadcaster **PBS**", "the mayor of the town, **Ann Roe**,"."""
        words = self._analysis.words
        end = span[1]
        while end - 1 > head and words[end - 1].upos == "PUNCT":
            end -= 1
        for first in range(head + 1, end):
            character = self._cast.named_at(first, end)
            if character is None:
                continue
            if first == head + 1 or (character.kind is ActorKind.PERSON and words[first - 1].text == ","):
                return character
            if words[head].lemma == "one" and character.kind is ActorKind.PERSON:
                return character  # "One of the study's authors, herpetologist **Ann Roe**,"
            if self._beneath(head, self._analysis.head_of(first, end)):
                return None  # "an aide **to President** Roe"
            said = title_before(self._analysis, first)
            titled = said.head == head or (said.role is not None and character.kind is ActorKind.PERSON)
            return character if titled else None
        return None

    def _beneath(self, head: int, name: int) -> bool:
        """Whether a name is of somebody whom a preposition sets beneath the head of the phrase."""
        word = self._analysis.words[name]
        while word.index != head and word.deprel.startswith(_SAME) and word.head >= 0:
            word = self._analysis.words[word.head]
        if word.index == head:
            return False
        parts = (word, *self._analysis.children(word.index, *_SAME))
        return any(self._analysis.child(part.index, "case") is not None for part in parts)

    def _relative(self, head: int) -> Character | None:
        """Whom a relative pronoun stands for: what its clause hangs on, or the phrase that it follows.

        An apposition stands for the name beside it: "Ann Roe, a chemist and professor at MIT, **who** said".
        """
        words = self._analysis.words
        clause = next(self._analysis.ancestors(head), None)
        if clause is None:
            return None
        loose = not clause.deprel.startswith("acl")
        noun = head - 1 if loose else clause.head
        while loose and noun > 0 and words[noun].upos in ("PUNCT", "ADP") and words[noun].sentence == clause.sentence:
            noun -= 1
        if noun < 0 or words[noun].sentence != clause.sentence or words[noun].upos not in ("NOUN", "PROPN", "PRON"):
            return None
        person = words[head].lemma in ("who", "whom", "whose")
        above = noun
        while (known := self._cast.of(above)) is None or (person and known.kind is not ActorKind.PERSON):
            word = words[above]
            if not (self._beside(above) or (loose and word.deprel.startswith(("nmod", "flat", "compound")))):
                return None if loose else self.resolve(self._analysis.mention(noun, "acl:relcl"), noun)
            above = word.head
        return self.resolve(self._analysis.mention(above, "acl:relcl"), above)

    def _beside(self, index: int) -> bool:
        """Whether a word is, or is joined to, an apposition of its head."""
        word = self._analysis.words[index]
        if word.deprel != "conj":
            return word.deprel == "appos"
        before = self._analysis.children(word.head, "appos")
        return self._analysis.words[word.head].deprel == "appos" or any(w.index < index for w in before)

    def _id(self, character: Character) -> str:
        return row_id("actor", self._analysis.document.id, character.kind.value, character.key)

    def _row(self, character: Character) -> Actor:
        return Actor(
            id=self._id(character),
            name=character.name,
            kind=character.kind,
            country=character.country,
            sector=character.sector,
            role=character.role,
            mentions=tuple(self._analysis.span(*m) for m in sorted(character.mentions)),
        )


def who_is_who(analysis: Analysis, found: tuple[Attribution, ...]) -> Who:
    """The cast of a document, its mentions read from left to right as a person would."""
    sources = {w for attribution in found for first, last in attribution.source for w in range(first, last)}
    cast = cast_of(analysis, sources)
    discourse = Discourse(analysis, found)
    who = Who(analysis, cast, discourse)
    for word in analysis.words:
        attribution = discourse.attribution_of.get(word.index)
        if attribution is not None:
            character = who.resolve(attribution.source[0], word.index)
            if character is not None:
                character.latent = False
                cast.spoke(character, word.index)
        elif _may_stand(word) and cast.of(word.index) is None and _stands_for_somebody(analysis, discourse, cast, word):
            _read(who, cast, word)
    return who


def _may_stand(word: Word) -> bool:
    """Whether a word is a noun or pronoun at all: few are, and the rest need no second look."""
    return word.xpos.startswith("NN") or word.upos in ("PRON", "DET")


def _stands_for_somebody(analysis: Analysis, discourse: Discourse, cast: Cast, word: Word) -> bool:
    """Whether a word that does not speak is worth resolving: a pronoun, or the description of a person or body."""
    kind = pronoun(word)
    if kind in ("he", "she"):
        return True
    if kind in ("it", "they"):
        return any(cast.of(h) is not None for h in discourse.joined_before(word.index))
    if kind is not None or not word.xpos.startswith("NN") or word.deprel in ("compound", "flat"):
        return False
    if analysis.entities[word.index] not in ("person", "organization"):
        return False
    return word.deprel.startswith(("nsubj", "nmod:poss", "obl:agent", "obj", "conj"))


def _read(who: Who, cast: Cast, word: Word) -> None:
    analysis = who._analysis
    clauses = analysis.children(word.index, "acl:relcl")
    says = any(w.index in who._discourse.attribution_of for c in clauses for w in analysis.children(c.index))
    span = analysis.mention(word.index, *(("acl:relcl",) if says else ()))  # "residents who say": residents
    character = who.resolve(span, word.index, speaks=False)
    plural = word.xpos in ("NNS", "NNPS")
    if character is None and word.deprel.startswith("nsubj") and plural:
        character = describe(analysis, cast, span, word.index)
        if character is not None and len(character.mentions) == 1:
            character.latent = True
