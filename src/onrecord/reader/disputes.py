"""Disputes inside a report: rows that it sets against each other, each link with its ground in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.propositions import Proposition, Propositions, root
from onrecord.record import Act, Actor, Event, Figure, Link, LinkKind, Polarity, Statement, Status
from onrecord.tables.contraries import contrary
from onrecord.tables.words import word_list

_CLAIMS = frozenset({Act.CLAIM, Act.ACCUSE, Act.BELIEVE, Act.REPORT})
_ACCUSING = frozenset({Act.CLAIM, Act.ACCUSE})
_TELLING = _CLAIMS | {Act.SAY, Act.CONFIRM, Act.ANNOUNCE, Act.ADMIT, Act.ESTIMATE, Act.KNOW, Act.PROPOSE}
_BLAMING = frozenset(["blame", "accuse", "attribute", "ascribe", "allege", "suspect"])
_CLAIMING = frozenset({"claim", "responsibility", "credit"})
_REACH = 8
"""Sentences between a denial and what it answers, at most."""
_NEAR = 4
"""Sentences between two versions of one thing, at most."""
_NEXT = 1
"""Sentences from one version to the next, where nothing but their contrast says that they are two of one thing."""
_BEHIND = 1
"""Sentences by which an answer may stand before what it answers: leads sum up."""


def disputes(
    analysis: Analysis,
    statements: Sequence[Statement],
    events: Sequence[Event],
    figures: Sequence[Figure],
    actors: Sequence[Actor] = (),
) -> tuple[Link, ...]:
    """The links of kind `disputes`, in text order of the statements that answer; each pair of rows once."""
    found = _Versions(analysis, statements, events, actors)
    links = [*found.answers(), *found.contraries(), *found.responsibility(), *_tolls(analysis, statements, figures)]
    return tuple({frozenset((link.from_, link.to)): link for link in reversed(links)}.values())[::-1]


@cache
def _roots(name: str) -> frozenset[str]:
    return frozenset(root(word) for word in word_list(name))


class _Versions:
    """The statements of a report, held against each other."""

    def __init__(
        self, analysis: Analysis, statements: Sequence[Statement], events: Sequence[Event], actors: Sequence[Actor]
    ) -> None:
        self._analysis = analysis
        self._of = Propositions(analysis, statements, actors)
        self._events = events
        self._speaker = {row.id: row.speaker for row in statements}
        self._answered: set[tuple[str | None, str]] = set()

    def answers(self) -> Iterator[Link]:
        """Denials, and statements that call another's words untrue, each with what it answers."""
        for one in self._of.all:
            denial = self._denial(one)
            self._blamed = False
            dismissal = None if denial else self._dismissal(one)
            if denial is None and dismissal is None:
                continue
            about = denial or dismissal
            assert about is not None
            target = self._claim(one, about) if about in ("a claim", "this") else self._asserted(one)
            if target is None:
                continue
            # One speaker's denial of one claim, however often it is told, is one dispute.
            key = (one.row.speaker, target)
            if key in self._answered:
                continue
            self._answered.add(key)
            because = "one denies what the other says" if denial else f'one calls what the other says "{self._word}"'
            yield _link(one.row.id, target, because, 0.8)

    def _denial(self, one: Proposition) -> str | None:
        """What kind of thing a denial is of: a claim by name, "this", or content of its own; None when it is none."""
        cue = {w.lemma.lower() for w in self._of.words((one.row.cue,))} if one.row.cue is not None else set()
        if one.row.polarity is Polarity.NEGATED or not (one.denies or cue & word_list("denying")):
            return None
        if cue & (word_list("sayings") | word_list("guilt")) or cue & {"guilty", "innocence", "innocent"}:
            return "a claim"
        head = self._head(one)
        if head is None:
            return None
        subject = self._analysis.child(head.index, "nsubj")
        happened = head.lemma.lower() in ("happen", "occur", "true") and subject is not None and subject.upos == "PRON"
        if head.upos == "PRON" or head.lemma.lower() == "so" or happened:
            return "this" if one.denies and not cue & {"be"} else None
        if head.lemma.lower() in word_list("sayings") or head.lemma.lower() in word_list("guilt"):
            clause = self._analysis.child(head.index, "acl", "ccomp")
            return "content" if clause is not None and one.denies else "a claim"
        if head.upos in ("VERB", "AUX", "ADJ") or self._analysis.child(head.index, "nsubj", "cop") is not None:
            return "content" if one.denies else None
        return None

    def _dismissal(self, one: Proposition) -> str | None:
        """Whether a statement calls untrue what was said: "the allegations are **baseless**", "**made it up**"."""
        if one.row.act not in _TELLING | {Act.CRITICIZE}:
            return None
        for word in one.words:
            lemma = word.lemma.lower()
            made_up = lemma == "make" and any(w.lemma.lower() == "up" for w in self._analysis.children(word.index))
            negated = any(w.lemma.lower() in word_list("negating") for w in self._analysis.children(word.index))
            empty = negated and lemma in word_list("substance")
            if not empty and (negated or not (lemma in word_list("dismissive") or made_up)):
                continue
            subject = self._subject(word)
            if subject is None and not made_up:
                continue
            self._word = "made up" if made_up else f"no {word.text}" if empty else word.text
            self._blamed = made_up or lemma in ("lie", "lying")
            return "a claim" if subject is not None and subject.upos == "NOUN" else "this"
        return None

    _word = ""
    _blamed = False

    def _subject(self, word: Word) -> Word | None:
        """What is called untrue, where it is something said: "**it** is nonsense", "**the claims** are false"."""
        analysis = self._analysis
        noun = analysis.child(word.index, "nsubj")
        if noun is None and word.deprel in ("amod", "conj", "xcomp", "obl", "nmod", "obj"):
            above = analysis.words[word.head]
            if word.deprel == "amod" and above.lemma.lower() in word_list("sayings"):
                noun = analysis.child(above.index, "nsubj") or above
            else:
                noun = analysis.child(above.index, "nsubj:pass", "nsubj", "obj")
        if noun is None:
            return None
        if noun.upos == "PRON" and noun.lemma.lower() in ("it", "that", "this", "those", "these", "which"):
            return noun
        return noun if noun.lemma.lower() in word_list("sayings") else None

    def _claim(self, one: Proposition, about: str) -> str | None:
        """The claim that an answer refers back to without its words."""
        best: tuple[float, str | None] = (0.0, None)
        reach = _REACH if about == "a claim" or self._blamed else 2
        for other in self._of.all:
            distance = one.sentence - other.sentence
            if not -_BEHIND <= distance <= reach or not self._two(one, other) or self._denying(other):
                continue
            if other.row.polarity is Polarity.NEGATED or other.row.act not in _TELLING:
                continue
            if about == "this" and self._start(other) > self._start(one):
                continue
            answers = distance <= 2 and one.row.speaker in other.names and not other.negated
            if (head := self._head(other)) is not None and head.lemma.lower() in word_list("sayings"):
                continue
            if about == "a claim" and not (other.row.act in _CLAIMS or answers):
                continue
            if about == "this" and other.row.act not in _CLAIMS and (distance > 1 or other.row.speaker is None):
                continue
            if self._speaker.get(other.row.inside or "") == one.row.speaker:
                continue
            if self._blamed and other.row.speaker not in one.names:
                continue
            score = 1.0 + self._of.shared(one, other) - (1.0 if about == "this" else 0.3) * abs(distance)
            score += 2.0 * (other.row.speaker in one.names) + 1.5 * (one.row.speaker in other.names)
            score += 1.0 * self._accuses(other) + 0.3 * (other.row.act is Act.CLAIM)
            score += 0.2 * (other.row.speaker is not None) - 0.5 * (other.row.inside is not None)
            if score > best[0]:
                best = score, other.row.id
        return best[1]

    def _asserted(self, one: Proposition) -> str | None:
        """What asserts the content that a denial denies: another's statement, or else an event that is told."""
        best: tuple[float, str | None] = (1.2, None)
        for other in self._of.all:
            distance = one.sentence - other.sentence
            if not -_NEAR <= distance <= _REACH or not self._two(one, other) or self._denying(other):
                continue
            if other.row.act not in _TELLING or other.row.polarity is Polarity.NEGATED:
                continue
            speakers = {one.row.speaker, other.row.speaker}
            shared = self._of.shared(one, other) + self._alike(one, other)
            if shared < 1.5 or not (shared >= 3 or self._same_act(one, other)):
                continue
            score = shared - 0.1 * abs(distance)
            score += 0.5 * bool((one.names & other.names) - speakers)
            score += 0.5 * (other.row.speaker is not None)
            if score > best[0]:
                best = score, other.row.id
        return best[1]

    def _accuses(self, one: Proposition) -> bool:
        cue = self._of.words((one.row.cue,)) if one.row.cue is not None else []
        return one.row.act is Act.ACCUSE or any(w.lemma.lower() in word_list("accusing") for w in cue)

    def _same_act(self, one: Proposition, other: Proposition) -> bool:
        """Whether what a denial denies, its highest word, is in the other content too, or an event of the same type."""
        head = self._head(one)
        if head is None or root(head.lemma) in other.roots:
            return head is not None
        types = {e.type for e in self._told(one) if e.trigger.start <= head.start < e.trigger.end}
        return any(e.type in types for e in self._told(other))

    def _denying(self, one: Proposition) -> bool:
        """Whether a statement is no claim to deny: a denial itself, also "a letter strongly **disputing**"."""
        cue = self._of.words((one.row.cue,)) if one.row.cue is not None else []
        inside = one.row.inside is not None and self._speaker.get(one.row.inside) == one.row.speaker
        return one.denies or inside or any(root(w.lemma) in _roots("denying") for w in cue)

    def _alike(self, one: Proposition, other: Proposition) -> float:
        """Whether two contents tell of events of one type, and of the same parties."""
        score = 0.0
        for event in self._told(one):
            for told in self._told(other):
                if told.type == event.type:
                    parties = {*event.actors, *event.recipients} & {*told.actors, *told.recipients}
                    score = max(score, 1.0 + 0.5 * bool(parties))
        return score

    def _told(self, one: Proposition) -> list[Event]:
        inside = [(s.start, s.end) for s in one.row.content]
        return [e for e in self._events if any(s <= e.trigger.start and e.trigger.end <= x for s, x in inside)]

    def contraries(self) -> Iterator[Link]:
        """Two speakers of whom one negates what the other asserts, or uses the contrary word."""
        for one in self._of.all:
            if one.denies or one.row.act not in _TELLING | {Act.DOUBT}:
                continue
            best: tuple[float, Proposition | None, str] = (0.0, None, "")
            for other in self._of.all:
                if not self._two(one, other) or other.denies or other.row.act not in _TELLING:
                    continue
                if abs(one.sentence - other.sentence) > _NEAR or other.row.polarity is Polarity.NEGATED:
                    continue
                score, ground = self._ground(one, other)
                if score > best[0]:
                    best = score, other, ground
            if best[1] is not None:
                yield _link(one.row.id, best[1].row.id, best[2], 0.8)

    def _ground(self, one: Proposition, other: Proposition) -> tuple[float, str]:
        """How strongly, and by which words, the first speaks against the second."""
        contrast = self._contrast(one)
        for negated, by in one.negated.items():
            word = other.roots.get(negated)
            if word is None or negated in other.under:
                continue
            shared = self._of.shared(one, other, (negated,))
            claimed = other.row.act in _ACCUSING
            weight = self._of.weight(negated)
            if " " in by and weight + shared + 0.5 * claimed + 0.5 * bool(contrast) >= 1.5:
                return 2.0 + shared, f'"{by}" for what the other says'
            if word.upos in ("VERB", "ADJ") or by == "no":
                opposed = claimed or bool(contrast) or abs(one.sentence - other.sentence) <= 1
                if weight + shared + 0.5 * claimed + 0.5 * bool(contrast) >= (2.0 if opposed else 3.0) and shared > 0:
                    return 1.0 + shared, f'"{by}" of the same "{word.lemma}"'
        follows = other.sentence <= one.sentence <= other.sentence + _NEXT
        claims = one.row.act in _ACCUSING and other.row.act in _ACCUSING and one.row.inside is None
        if follows and claims and one.negated and (against := self._set_against(one, other)):
            return 0.6 + self._of.shared(one, other), f'negated after "{against}"'
        if follows and self._plain(one) and self._plain(other):
            shared = self._of.shared(one, other)
            if shared >= 1 and (turned := self._turned(one, other)):
                return 1.0 + shared, f'"{turned[0]}" against "{turned[1]}" of the same'
            if shared >= 1 and (against := self._set_against(one, other)):
                return 0.5 + shared, f'another version after "{against}"'
        return 0.0, ""

    def _plain(self, one: Proposition) -> bool:
        return one.row.inside is None and one.row.act is not Act.PROPOSE and not one.negated

    def _turned(self, one: Proposition, other: Proposition) -> tuple[str, str] | None:
        """A word of one content and its contrary in the other."""
        lemmas = {w.lemma.lower() for w in one.words} - {w.lemma.lower() for w in other.words}
        for word in other.words:
            if (turned := contrary(word.lemma.lower()) & lemmas) and word.lemma.lower() not in lemmas:
                return min(turned), word.lemma.lower()
        return None

    def _set_against(self, one: Proposition, other: Proposition) -> str | None:
        """The word by which the report sets a version against the one before it: "**but** the government said"."""
        words = self._analysis.words
        first, last = self._analysis.sentences[one.sentence]
        begin = self._of.index(other.row.content[-1].end - 1) + 1 if other.sentence == one.sentence else first
        end = min(self._of.index((one.row.cue or one.row.content[0]).start), self._of.index(self._start(one)), last)
        return next((w.text.lower() for w in words[begin:end] if w.text.lower() in word_list("versus")), None)

    def responsibility(self) -> Iterator[Link]:
        """One attack that somebody claims to have made, or says to have made, and that others lay on somebody else."""
        attacks = [e for e in self._events if e.type == "ASSAULT" and e.actors and e.status is not Status.DENIED]
        blamed = [e for e in attacks if self._governs(e, _BLAMING)]
        claimed = [e for e in attacks if self._speaker.get(e.voice) in e.actors or self._governs(e, _CLAIMING)]
        for one in blamed:
            other = next((e for e in claimed if e.id != one.id and not set(e.actors) & set(one.actors)), None)
            if other is not None:
                yield _link(one.id, other.id, "laid on one, claimed by another", 0.7)

    def _governs(self, event: Event, lemmas: frozenset[str]) -> bool:
        """Whether one of these verbs stands over the trigger: "**blaming** Iran for the attacks"."""
        index = self._of.index(event.trigger.start)
        return any(w.lemma in lemmas for w in list(self._analysis.ancestors(index))[:2])

    def _two(self, one: Proposition, other: Proposition) -> bool:
        """Whether two statements are of different speakers, and neither is within the other."""
        row, two = one.row, other.row
        if row is two or row.speaker is None or row.speaker == two.speaker:
            return False
        spans = [(s.start, s.end) for s in row.content], [(s.start, s.end) for s in two.content]
        within = any(a < d and c < b for a, b in spans[0] for c, d in spans[1])
        return not within and row.id != two.inside and two.id != row.inside

    def _start(self, one: Proposition) -> int:
        return one.row.content[0].start

    def _head(self, one: Proposition) -> Word | None:
        inside = {w.index for w in one.words}
        tops = [w for w in one.words if w.head not in inside and w.upos != "PUNCT"]
        pointing = [w for w in tops if w.upos == "PRON" and w.lemma.lower() in word_list("pointing")]
        return next(iter([*pointing, *tops]), None)

    def _contrast(self, one: Proposition) -> str:
        first, last = self._analysis.sentences[one.sentence]
        return next(
            (w.text.lower() for w in self._analysis.words[first:last] if w.text.lower() in word_list("contrast")), ""
        )


_COUNTED = frozenset({"killed", "wounded", "missing", "detained", "displaced", "abducted"})
_MANIFOLD = 3.0
"""Counts further apart than this are of one thing only where one voice claims or the report contrasts them."""


def _tolls(analysis: Analysis, statements: Sequence[Statement], figures: Sequence[Figure]) -> Iterator[Link]:
    """Two counts of the same from two voices that cannot both be right."""
    rows = {row.id: row for row in statements}
    of = Propositions(analysis, ())
    counted = [f for f in figures if f.measure in _COUNTED and f.voice in rows and not _part(analysis, of, f)]
    for number, one in enumerate(counted):
        for other in counted[number + 1 :]:
            voices = rows[one.voice], rows[other.voice]
            if one.measure != other.measure or voices[0].speaker == voices[1].speaker or one.where != other.where:
                continue
            if None in (voices[0].speaker, voices[1].speaker) or (one.when and other.when and one.when != other.when):
                continue
            groups = [_around(analysis, of, f, 0, 4) & word_list("groups") for f in (one, other)]
            if all(groups) and not groups[0] & groups[1]:
                continue
            first, second = (analysis.words[of.index(f.span.start)].sentence for f in (one, other))
            if second - first > _NEAR or not _apart(one, other):
                continue
            numbers = sorted(f.best or f.low or f.high or 0.0 for f in (one, other))
            opposed = any(v.act in _ACCUSING for v in voices) or _contrasted(analysis, second)
            if opposed or numbers[1] <= _MANIFOLD * numbers[0]:
                yield _link(one.id, other.id, f"different numbers of {one.measure} by two voices", 0.7)


def _part(analysis: Analysis, of: Propositions, figure: Figure) -> bool:
    """Whether a count is said to be of some only: "six of the dead were children", "including three women"."""
    return bool(_around(analysis, of, figure, 2, 6) & word_list("partial"))


def _around(analysis: Analysis, of: Propositions, figure: Figure, before: int, after: int) -> set[str]:
    """The lemmas so many words before a number and after it, in its sentence."""
    index = of.index(figure.span.end - 1)
    first, last = analysis.sentences[analysis.words[index].sentence]
    return {w.lemma.lower() for w in analysis.words[max(first, index - before) : min(last, index + after)]}


def _contrasted(analysis: Analysis, sentence: int) -> bool:
    first, last = analysis.sentences[sentence]
    return any(w.text.lower() in word_list("contrast") for w in analysis.words[first:last])


def _apart(one: Figure, other: Figure) -> bool:
    """Whether no number is within both: 12 and 190, at least 100 and 12."""
    low, high = _bounds(one)
    other_low, other_high = _bounds(other)
    return high < other_low or other_high < low


def _bounds(figure: Figure) -> tuple[float, float]:
    low = figure.low if figure.low is not None else figure.best if figure.best is not None else 0.0
    high = figure.high if figure.high is not None else figure.best if figure.best is not None else float("inf")
    return low, high


def _link(one: str, other: str, because: str, score: float) -> Link:
    return Link(kind=LinkKind.DISPUTES, from_=one, to=other, because=because, score=score)
