"""Mentions of one event inside a report: links of kind `same`, so that a count of events does not count sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Word
from onrecord.record import Date, Event, Link, LinkKind, Place, Status
from onrecord.tables.words import word_list

_UNTOLD = frozenset({Status.PLANNED, Status.REQUESTED, Status.HYPOTHETICAL, Status.THREATENED})
_DAY = 10
"""Characters of an ISO date without its time."""
_REACH = 12
"""Sentences between a mention and the last one before it, at most."""


def sames(
    analysis: Analysis, events: Sequence[Event], dates: Sequence[Date], places: Sequence[Place]
) -> tuple[Link, ...]:
    """A link from each later mention of an event to its first one, in text order."""
    return tuple(_Mentions(analysis, dates, places).links(events))


_Where = tuple[str, str | None, str | None]
"""Name, country and precision of a place: what tells two places apart."""


@dataclass(slots=True)
class _Happening:
    """What the mentions of one event say of it together."""

    first: Event
    words: dict[int, Word]
    lemmas: set[str]
    last: int
    untold: bool
    news: bool
    """Whether it is what the report begins with."""
    actors: set[str] = field(default_factory=set)
    recipients: set[str] = field(default_factory=set)
    modes: set[str] = field(default_factory=set)
    days: set[tuple[str, str]] = field(default_factory=set)
    places: set[_Where] = field(default_factory=set)


class _Mentions:
    def __init__(self, analysis: Analysis, dates: Sequence[Date], places: Sequence[Place]) -> None:
        self._analysis = analysis
        self._dates = {d.id: d for d in dates}
        self._places = {p.id: p for p in places}

    def links(self, events: Sequence[Event]) -> Iterator[Link]:
        """The links, and the happenings grow on the way."""
        known: defaultdict[str, list[_Happening]] = defaultdict(list)
        lead = min((e.sentence.start for e in events), default=0)
        for event in sorted(events, key=lambda e: (e.trigger.start, e.trigger.end)):
            word = self._word(event)
            near = known[event.type] = [h for h in known[event.type] if word.sentence - h.last <= _REACH]
            found, because = self._match(event, word, near)
            if found is None:
                news, untold = event.sentence.start == lead, event.status in _UNTOLD
                near.append(found := _Happening(event, {}, set(), word.sentence, untold, news))
            else:
                yield Link(kind=LinkKind.SAME, from_=event.id, to=found.first.id, because=because, score=0.8)
            self._grow(found, event, word)

    def _match(self, event: Event, word: Word, known: list[_Happening]) -> tuple[_Happening | None, str]:
        best: tuple[float, _Happening | None, str] = (0.0, None, "")
        back, another = self._refers_back(event, word), self._another(word)
        for happening in known:
            # "an attack killed two": two people, not a second attack; "a bomb ripped through a market, killing two"
            more = another or self._other_parties(event, happening)
            if self._other_facts(event, happening) or (more and not self._told_with(word, happening)):
                continue
            score, because = self._alike(event, word, happening, back)
            if back is not None and because and happening.news:
                score += 1  # "the attack" is the one that the report is about
            score -= (word.sentence - happening.last) / _REACH if score > 0 else 0
            if score >= best[0] and because:
                best = (score, happening, because)
        return best[1], best[2]

    def _alike(self, event: Event, word: Word, happening: _Happening, back: str | None) -> tuple[float, str]:
        """How much makes two mentions one, and what; zero where they may as well be two."""
        if self._told_with(word, happening):
            return 3.0, "one act told in two words"
        same_word = _root(word.lemma) in happening.lemmas
        same_mode = event.mode is not None and event.mode in happening.modes
        other_mode = event.mode is not None and bool(happening.modes) and not same_mode
        recipients = bool(set(event.recipients) & happening.recipients)
        actors = bool(set(event.actors) & happening.actors)
        when = self._day(event)
        same_day = when is not None and when in happening.days
        score = 2 * same_word + same_mode + 2 * recipients + actors + same_day - other_mode
        if back is not None:
            general = word.lemma.lower() in word_list("any happening")
            if score + general > 0:
                return score + general + 1, f'"{back} {word.text}" refers back'
            return 0.0, ""
        if other_mode:
            return 0.0, ""
        if recipients and (actors or same_day or same_word or not event.actors or not happening.actors):
            return score, "the same act on the same party"
        if actors and same_word and not (event.recipients and happening.recipients):
            return score, "the same act by the same party"
        if same_day and same_word:
            return score, "the same act on the same day"
        return 0.0, ""

    def _told_with(self, word: Word, happening: _Happening) -> bool:
        linked = [word.head, *(w.index for w in self._analysis.children(word.index))]
        return any(self._one_act(word, happening.words[w]) for w in linked if w in happening.words)

    def _one_act(self, word: Word, other: Word) -> bool:
        """Whether one of two words is the means or the outcome of the other: "an **attack killed** two"."""
        for lower, upper in ((word, other), (other, word)):
            if lower.head == upper.index and upper.upos == "VERB":
                kind = lower.deprel.partition(":")[0]
                if kind in ("nsubj", "obl") and lower.upos == "NOUN":
                    return True
                if kind == "advcl" and lower.xpos == "VBG" and not self._analysis.children(lower.index, "mark", "case"):
                    return True
        return False

    def _other_facts(self, event: Event, happening: _Happening) -> bool:
        """Whether what became of it, a day or a place says that they are two events."""
        if (event.status in _UNTOLD) != happening.untold and event.status is not Status.HAPPENED:
            return True
        if event.status is Status.DENIED or happening.first.status is Status.DENIED:
            return True
        when = self._day(event)
        if when is not None and happening.days and all(when[1] < s or e < when[0] for s, e in happening.days):
            return True
        where = self._where(event)
        return where is not None and any(_elsewhere(where, place) for place in happening.places)

    def _other_parties(self, event: Event, happening: _Happening) -> bool:
        """Whether the parties say that they are two events."""
        recipients, actors = set(event.recipients), set(event.actors)
        if recipients and happening.recipients and not recipients & happening.recipients:
            return True
        return bool(actors and happening.actors and not actors & happening.actors and not recipients)

    def _refers_back(self, event: Event, word: Word) -> str | None:
        """The article or pronoun by which a noun refers to what was told: "**the** attack", "**this** visit"."""
        if word.upos not in ("NOUN", "PROPN"):
            return None
        if any(self._analysis.child(w.index, "case") is not None for w in self._analysis.children(word.index, "nmod")):
            return None
        article = self._analysis.child(word.index, "det")
        if article is not None and article.lemma.lower() in word_list("referring"):
            return article.text
        owner = self._analysis.child(word.index, "nmod:poss")
        if owner is None or owner.upos == "PRON" or event.when is not None:
            return None
        return f"{owner.text}'s"

    def _another(self, word: Word) -> bool:
        children = self._analysis.children(word.index)
        return any(w.lemma.lower() in word_list("another") for w in children)

    def _day(self, event: Event) -> tuple[str, str] | None:
        date = self._dates.get(event.when or "")
        if date is None or date.start is None or date.end is None:
            return None
        return date.start[:_DAY], date.end[:_DAY]

    def _where(self, event: Event) -> _Where | None:
        place = self._places.get(event.where or "")
        return None if place is None else (place.name, place.country, place.precision)

    def _grow(self, happening: _Happening, event: Event, word: Word) -> None:
        happening.words[word.index] = word
        happening.lemmas.add(_root(word.lemma))
        happening.last = word.sentence
        happening.untold = happening.untold and event.status in _UNTOLD
        happening.actors |= set(event.actors)
        happening.recipients |= set(event.recipients)
        if event.mode is not None:
            happening.modes.add(event.mode)
        if (when := self._day(event)) is not None:
            happening.days.add(when)
        if (where := self._where(event)) is not None:
            happening.places.add(where)

    def _word(self, event: Event) -> Word:
        words = self._analysis.words
        return words[self._analysis.word_at(event.trigger.end - 1)]


_ENDINGS = ("ation", "ment", "sion", "tion", "ing", "al", "ance", "ence", "ure", "er", "ed", "e", "s")


def _root(lemma: str) -> str:
    """A lemma without the ending by which a noun is made of a verb: bombing, bomb; deployment, deploy."""
    word = lemma.lower()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def _elsewhere(one: _Where, other: _Where) -> bool:
    """Whether two places cannot be one and the same: two countries, or two cities of different names."""
    (name, country, precision), (other_name, other_country, other_precision) = one, other
    if country is not None and other_country is not None and country != other_country:
        return True
    return precision == other_precision == "city" and name != other_name
