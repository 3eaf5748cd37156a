"""Who is who: names, descriptions and pronouns joined to actors, and the speaker of each attribution."""

from __future__ import annotations

from onrecord.reader.analysis import Analysis, Attribution, Range
from onrecord.reader.cast import Cast, Character
from onrecord.reader.descriptions import describe, referent
from onrecord.reader.pronouns import antecedent, pronoun
from onrecord.reader.subjects import subject_of
from onrecord.reader.titles import title
from onrecord.record import Actor, row_id

_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})


class Who:
    """The actors of a document. `at` and `speaker` answer with actor ids; asking may add a described actor."""

    def __init__(self, analysis: Analysis, cast: Cast) -> None:
        self._analysis = analysis
        self._cast = cast

    def actors(self) -> tuple[Actor, ...]:
        """Every actor as a row, in the order of the first mention."""
        found = sorted(self._cast.characters, key=lambda c: min(c.mentions, default=(0, 0)))
        return tuple(self._row(c) for c in found if c.mentions)

    def is_press(self, actor: str) -> bool:
        """Whether the actor with this id is a news agency, an outlet or a journalist."""
        return any(self._id(c) == actor and c.sector == "JRN" for c in self._cast.characters)

    def at(self, head: int) -> str | None:
        """The actor that the noun phrase with this head stands for, where it is one already known."""
        character = self._cast.of(head)
        return self._id(character) if character is not None else None

    def speaker(self, attribution: Attribution, quoted: int | None = None) -> str | None:
        """The actor that speaks: the one quoted where an outlet quotes it, otherwise the source."""
        if quoted is not None and (named := self._resolve(self._analysis.mention(quoted), quoted)) is not None:
            return self._id(named)
        if not attribution.source:
            subject = subject_of(self._analysis, attribution.cue[0]) if attribution.cue else None
            if subject is None:
                return None
            named = self._resolve(self._analysis.mention(subject), subject)
            return self._id(named) if named is not None else None
        first, last = attribution.source[0]
        head = self._analysis.head_of(first, last)
        character = self._resolve((first, last), head)
        if character is None:
            return None
        self._cast.spoke(character, head)
        return self._id(character)

    def _resolve(self, span: Range, head: int) -> Character | None:
        word = self._analysis.words[head]
        known = self._cast.of(head)
        if known is None and word.lemma in _RELATIVE and word.upos in ("PRON", "DET"):
            clause = next(self._analysis.ancestors(head), None)
            if clause is not None and clause.deprel.startswith("acl") and clause.head >= 0:
                return self._resolve(self._analysis.mention(clause.head), clause.head)
            return None
        if known is None and (kind := pronoun(word)) is not None:
            known = antecedent(self._analysis, self._cast, head, kind)
            if known is not None:
                self._cast.join(known, head, span)
        if known is None:
            known = referent(self._analysis, self._cast, span, head)
            if known is not None:
                self._cast.join(known, head, span)
                known.learn(title(self._analysis, span, head))
        if known is None:
            known = describe(self._analysis, self._cast, span, head)
        elif not any(first <= head < last for first, last in known.mentions):
            known.mentions.add(span)
        return known

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
    """The cast of a document: names grouped, titles read, descriptions and pronouns joined through coreference."""
    sources = {w for attribution in found for first, last in attribution.source for w in range(first, last)}
    cast = Cast(analysis, sources)
    for group in analysis.reading.clusters:
        cast.join_cluster(group)
    return Who(analysis, cast)
