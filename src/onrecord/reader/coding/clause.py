"""The places of a clause: who does it, to whom, with what, whether the sentence is active or passive."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.coding.misparsed import after_conjunction, agent_before, handed, misplaced, of_hyphen, told_before
from onrecord.reader.coding.nouns import carrier, circumstance
from onrecord.reader.tokens import FINITE
from onrecord.tables import body_head
from onrecord.tables.words import word_list

_FREE = ("on", "against", "with", "between", "into", "upon")
"""Prepositions of a noun that the parser may give to the verb: "increased sanctions **on** Iran"."""
_OBJECT = ("obj", "nsubj:pass")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "ADJ")
_IN_FORCE = ("GOV", "MIL", "COP", "REB", "PRM", "SPY", "UAF")
"""Sectors of bodies that act though they only stand before a noun: "**police** raids", not "farm seizures"."""
_WHO = ("person", "organization", "place")
_THINGS = ("event", "abstract", "object", "time")
_DEEPEST = 8
"""Clauses that are asked one through the other for a party that stands with the first: "plans to help to stop ..."."""


class Clause:
    """One verb, noun or adjective with its dependents, asked by place."""

    def __init__(self, analysis: Analysis, word: Word, depth: int = 0, asker: int | None = None) -> None:
        self.analysis = analysis
        self.word = word
        self._depth = depth
        self._asker = word.index if asker is None else asker
        """The word of the clause that asks for a party of this one."""
        self._found: dict[str, list[Word]] = {}

    def at(self, place: str) -> list[Word]:
        """The heads of the phrases at a place, with those joined to them.

        A place is subj, obj, obj2, poss, mod, kind, comp (the clause that it takes), what (what somebody is made or
        called) or a preposition; `for.by` is what "by" leads to under "for".
        """
        if self._depth > _DEEPEST:
            return []
        if place not in self._found:  # most places are asked for by many frames
            first, _, then = place.partition(".")
            heads = list(dict.fromkeys(self._joined(list(self._at(first)))))
            words = list(dict.fromkeys(w for head in heads for w in self.of(head).at(then))) if then else heads
            self._found[place] = words
        return self._found[place].copy()

    def _at(self, place: str) -> Iterator[Word]:
        if place == "subj":
            yield from self._subjects()
        elif place == "obj":
            yield from self._objects()
        elif place == "obj2":
            yield from self.analysis.children(self.word.index, "iobj")
        elif place == "poss":
            yield from (self._owner(w) for w in self.analysis.children(self.word.index, "nmod:poss"))
        elif place == "mod":
            yield from self._modifiers()
        elif place == "comp":  # "alleged **she** lied" by `comp.subj`
            yield from self.analysis.children(self.word.index, "ccomp")
        elif place == "what":  # "declared her **the winner**"
            called = self.analysis.children(self.word.index, "xcomp", "ccomp")
            bare = [w for w in called if self.analysis.child(w.index, "nsubj", "cop") is None]
            yield from (w for w in bare if w.upos in _NOMINAL)
        elif place == "doing":  # "stopped **counting**"
            yield from (w for w in self.analysis.children(self.word.index, "xcomp") if w.upos == "VERB")
        elif place == "kind":  # "**journalist** deaths"
            compounds = self.analysis.children(self.word.index, "compound", "amod")
            yield from (w for w in compounds if self.analysis.entities[w.index] == "person")
        else:
            yield from self._oblique(place)

    def _joined(self, heads: list[Word]) -> Iterator[Word]:
        for head in heads:
            yield head
            others = [w for w in self.analysis.children(head.index, "conj") if w.upos in _NOMINAL]
            yield from () if self._only_beside(head, others) else others

    def _only_beside(self, head: Word, others: list[Word]) -> bool:
        """Whether what is joined to a name only describes it: "the Li Fund, **a Bern-based charity**, gave ..."."""
        if len(others) != 1 or head.upos != "PROPN" or others[0].upos != "NOUN" or head.index > others[0].index:
            return False
        other = others[0].index
        return self.analysis.child(other, "cc") is None and self.analysis.child(other, "det", "nmod:poss") is not None

    def of(self, word: Word) -> Clause:
        """The clause of another word, one step further from the first one asked."""
        return Clause(self.analysis, word, self._depth + 1, self.word.index)

    @property
    def above(self) -> Word | None:
        """What the word hangs on."""
        return self.analysis.above(self.word)

    @property
    def passive(self) -> bool:
        """Whether the verb stands in the passive: its subject has it done to it."""
        own = self.analysis.child(self.word.index, "nsubj:pass", "aux:pass") is not None
        return (own and not self._mistagged) or self._reduced or self._shared

    @property
    def _mistagged(self) -> bool:
        """Whether the subject is only tagged as that of a passive: "rebels **threatened** to attack"."""
        analysis, word = self.analysis, self.word
        doing = word.lemma in word_list("doing oneself") and analysis.child(word.index, "xcomp") is not None
        through = word.xpos == "VBD" and analysis.child(word.index, "obl", "obj") is not None  # "it **ripped** through"
        return (doing or through) and analysis.child(word.index, "aux:pass") is None

    @property
    def _participle(self) -> bool:
        """Whether its place alone tells that the verb is a participle: "arrested", the "jailed" of "had him jailed"."""
        analysis, word = self.analysis, self.word
        if word.xpos != "VBN" or word.deprel not in ("acl", "amod", "advcl", "xcomp", "conj"):
            return False
        if word.deprel == "conj":  # "appeared in court, **charged** with arson"
            above = self.above
            listed = analysis.child(word.index, "cc", "obj", "aux", "nsubj") is None
            return listed and above is not None and above.xpos in FINITE
        return word.deprel != "xcomp" or analysis.child(word.index, "aux", "mark", "obj") is None

    @property
    def _reduced(self) -> bool:
        """ "the man **arrested** on Friday"."""
        return self._participle and not any(
            w.index < self.word.index for w in self.analysis.children(self.word.index, "nsubj")
        )

    @property
    def _shared(self) -> bool:
        """ "was arrested and **charged**": the auxiliary stands with the first verb."""
        word, above = self.word, self.above
        participle = word.xpos == "VBN" or (word.xpos == "VBD" and word.lemma in word_list("done to others"))
        return (
            participle
            and word.deprel == "conj"
            and above is not None
            and above.upos == "VERB"
            and self._depth <= _DEEPEST
            and self.analysis.child(word.index, "nsubj", "aux") is None
            and self.of(above).passive
        )

    def topic(self) -> list[Word]:
        """Whom the clause is about: its subject as it stands, of a passive those to whom it is done."""
        return self.at("obj") if self.passive else self.at("subj")

    def _subjects(self) -> Iterator[Word]:
        analysis, word, above = self.analysis, self.word, self.above
        own = self._of_headline() or self._own_subjects()[:1] or of_hyphen(self.analysis, self.word)
        if word.upos == "ADJ" and analysis.child(word.index, "nsubj") is None:
            yield from self._objects()
        elif word.upos not in ("VERB", "AUX") and analysis.child(word.index, "nsubj") is None:
            return
        elif self.passive:
            agents = list(self._agents())
            if not agents and self._shared and above is not None:
                agents = self.of(above).at("subj")
            if not agents and above is not None and self._of_itself:
                agents = [above]
            yield from agents
        elif own:
            yield from (self._referent(w) for w in own)
        else:
            yield from self._borrowed()

    @property
    def _of_itself(self) -> bool:
        """Whether what a participle stands before did it: "a **collapsed** bridge"."""
        return self.word.deprel == "amod" and self.word.lemma in word_list("happening of itself")

    def _own_subjects(self) -> list[Word]:
        """Its subjects, the likeliest first: of several the one right before the verb ("agency **Tass** reported")."""
        found = self.analysis.children(self.word.index, "nsubj")
        found = [w for w in found if w.deprel != "nsubj:pass" or self._mistagged] or agent_before(
            self.analysis, self.word
        )
        found = found or after_conjunction(self.analysis, self.word)
        if self._participle:
            return [w for w in found if w.index < self.word.index]  # not of "the man charged, **Ann Roe**,"
        if len(found) < 2:
            return found
        likely = [w for w in found if self._may_act(w)] or found
        before = [w for w in likely if w.index < min(self.word.index, self._asker)]
        return [*reversed(before), *(w for w in likely if w not in before)]

    def _may_act(self, word: Word) -> bool:
        """Whether one of several subjects is likely one: no thing, and no part of a clause in between."""
        owner = self.analysis.child(word.index, "nmod:poss")
        inner = self.analysis.child(word.index, "cop") is not None or (owner is not None and owner.lemma == "whose")
        return word.upos in _NOMINAL and not inner and self.analysis.entities[word.index] not in _THINGS

    def _late_subjects(self) -> list[Word]:
        """What stands after the verb as a second subject is its object: "he stabbed reportedly **two men**"."""
        own = self._own_subjects()
        late = own[0].index < self.word.index if own else False
        return [w for w in own if w.index > self.word.index] if late else []

    def _of_headline(self) -> list[Word]:
        """Who is to do what a headline announces: "**Moscow**, **Ankara** to resume talks"."""
        analysis, word, above = self.analysis, self.word, self.above
        to = next((w for w in analysis.children(word.index, "mark") if w.lemma == "to"), None)
        if to is None or above is None or above.head >= 0 or above.upos != "PROPN" or above.index > to.index:
            return []
        if word.deprel not in ("acl", "parataxis", "advcl") or analysis.entities[above.index] not in _WHO:
            return []
        beside = [w for w in analysis.children(above.index, "appos") if w.upos == "PROPN" and w.index < to.index]
        return [above, *(w for w in beside if analysis.entities[w.index] == analysis.entities[above.index])]

    def _agents(self) -> Iterator[Word]:
        for child in self.analysis.children(self.word.index, "obl"):
            case = self.analysis.child(child.index, "case")
            if case is not None and case.lemma == "by":
                yield child

    def _borrowed(self) -> Iterator[Word]:
        """The subject that a verb has from the one above: "ordered troops **to withdraw**", "came and **attacked**"."""
        analysis, word, above = self.analysis, self.word, self.above
        if above is None:
            return
        participle = word.deprel == "acl" and word.xpos in ("VBG", *FINITE)  # "Ann Roe, a clerk, **held** a rally"
        if self._blamed(above):
            yield from self.of(above).at("obj")
        elif participle and analysis.entities[above.index] in ("abstract", "object", "event", "time", None):
            verb = next((w for w in analysis.ancestors(above.index) if w.upos == "VERB"), None)
            yield from self.of(verb).at("subj") if verb is not None else ()  # "posted a message **blaming**"
        elif word.deprel == "acl:relcl" or participle:
            yield above
        elif word.deprel == "acl" and above.upos in ("NOUN", "PROPN"):  # "the decision **to withdraw**"
            noun = self.of(above)
            asks = above.lemma in word_list("ask nouns")  # who is asked does it, not who asks
            of = [w for w in noun.at("of") if analysis.entities[w.index] in _WHO] if not asks else []
            yield from noun.at("poss") or noun.at("by") or carrier(noun) or circumstance(noun, "in", "with", "at") or of
        elif (asked := self._asked_for(above)) is not None:
            yield asked
        elif word.deprel == "xcomp":
            yield from self._controller(above)
        elif (other := misplaced(analysis, word, above)) is not None:
            yield other
        elif (told := told_before(analysis, word, above)) is not None:
            yield from self.of(told).topic()
        elif word.deprel.startswith(("conj", "advcl", "ccomp", "parataxis")) and (
            above.upos in ("VERB", "AUX") or analysis.child(above.index, "nsubj") is not None
        ):
            yield from self.of(above).topic()

    def _controller(self, above: Word) -> list[Word]:
        """Who does what an infinitive tells: whom the verb above asks, otherwise who does that."""
        inner = self.of(above)
        objects = [w for w in inner.at("obj") if self.analysis.entities[w.index] not in _THINGS]
        if not objects and above.lemma in word_list("calling on"):  # "called on the **senator** to resign"
            objects = inner.at("on") or inner.at("upon") or inner.at("to") or inner.at("with")
        own = above.upos == "ADJ" or above.lemma in word_list("doing oneself")
        return objects if objects and not own else inner.at("subj")

    def _asked_for(self, above: Word) -> Word | None:
        """Who stands with "for" or "on" right before an infinitive: "called for **the mayor** to resign"."""
        analysis, word = self.analysis, self.word
        to = next((w for w in analysis.children(word.index, "mark") if w.lemma == "to"), None)
        if to is None or above.upos != "VERB":
            return None
        for noun in analysis.children(above.index, "obl"):
            case = analysis.child(noun.index, "case")
            asked = case is not None and case.lemma in ("for", "on", "upon")
            if asked and above.index < noun.index < to.index and analysis.entities[noun.index] != "time":
                return noun if analysis.phrase(noun.index)[1] == to.index else None
        return None

    def _blamed(self, above: Word) -> bool:
        """Whether the verb is what somebody is blamed for: "accused rebels of **killing**"."""
        mark = self.analysis.child(self.word.index, "mark", "case")
        return (
            above.lemma in word_list("blaming")
            and self.word.xpos == "VBG"
            and mark is not None
            and mark.lemma in ("of", "for", "with", "on")
        )

    def _objects(self) -> Iterator[Word]:
        analysis, word, above = self.analysis, self.word, self.above
        own = [self._referent(w) for w in analysis.children(word.index, *(("obj",) if self._mistagged else _OBJECT))]
        later = [w for w in own if w.index > word.index]
        if later and later[0].deprel == "obj":  # not the "PESHAWAR" of a dateline
            own = [w for w in own if w.index > word.index or w.deprel != "obj" or w.upos != "PROPN"]
        if word.deprel == "xcomp" and above is not None and own:
            lower = handed(analysis, above)
            own = [w for w in own if w not in lower]
        own = own or self._late_subjects() or handed(analysis, word)
        if not own or (analysis.child(word.index, "xcomp", "ccomp") is not None and word.upos == "VERB"):
            own = [
                self._referent(w) for w in analysis.children(word.index, "iobj")
            ] or own  # "asked **voters** to vote"
        if own:
            yield from own
        elif above is not None and word.upos == "ADJ":
            yield from self._described(above)
        elif above is not None and self._reduced and word.deprel in ("acl", "amod"):
            yield above
        elif self.passive:  # "wants to be **elected**", "appeared in court, **charged** with murder"
            named = [self._referent(w) for w in analysis.children(word.index, "nsubj")]
            yield from named or self._borrowed()
        elif above is not None and self._gap():
            yield above
        elif shared := self._shared_object():
            yield from shared
        elif word.upos == "VERB" and analysis.child(word.index, "ccomp", "xcomp", "obl") is None:
            later = [w for w in analysis.children(word.index, "conj") if w.upos == "VERB"]
            if later and analysis.child(later[-1].index, "nsubj") is None:  # "**shooting** and killing two people"
                yield from analysis.children(later[-1].index, "obj")

    def _shared_object(self) -> list[Word]:
        """The object after it that the parser gives to an earlier verb: "accused of beating and **killing** two"."""
        word, above = self.word, self.above
        if word.deprel != "conj" or above is None or above.upos != "VERB" or word.upos != "VERB":
            return []
        verbs = [above, *(w for w in self.analysis.children(above.index, "conj") if w.index < word.index)]
        return [w for verb in verbs for w in self.analysis.children(verb.index, "obj") if w.index > word.index]

    def _described(self, above: Word) -> Iterator[Word]:
        """Whom an adjective describes: "five **dead** men", "left six soldiers **dead**"."""
        if self.word.deprel == "amod":
            yield above
        elif self.word.deprel in ("xcomp", "conj", "advcl", "ccomp") and above.upos == "VERB":
            yield from self.analysis.children(above.index, "obj")

    def _gap(self) -> bool:
        """Whether a relative clause lacks its object: "the man whom police **arrested**", not "who **fled**"."""
        analysis, word = self.analysis, self.word
        subject = analysis.child(word.index, "nsubj")
        if word.deprel != "acl:relcl" or word.upos != "VERB" or subject is None or self._referent(subject) != subject:
            return False
        adverbs = analysis.children(word.index, "advmod")
        return analysis.child(word.index, "ccomp", "xcomp") is None and not any(w.xpos == "WRB" for w in adverbs)

    def _referent(self, word: Word) -> Word:
        """Whom a relative pronoun stands for: what its clause hangs on."""
        above = self.above
        relative = word.lemma in _RELATIVE and word.upos in ("PRON", "DET")
        if not relative or above is None or self.word.deprel != "acl:relcl":
            return word
        return self._person_above(above) if word.lemma == "who" else above

    def _owner(self, word: Word) -> Word:
        """Whom "whose" stands for: "**a firm** whose licence was withdrawn"."""
        above = self.above if word.lemma.lower() == "whose" or word.text.lower() == "whose" else None
        if above is None or above.deprel != "acl:relcl" or above.head < 0:
            return word
        return self.analysis.words[above.head]

    def _person_above(self, noun: Word) -> Word:
        """Whom "who" stands for: "a reporter for the **Office** of the Commissioner, who" is the reporter."""
        entities, found = self.analysis.entities, noun
        if found.upos == "PROPN":
            while entities[found.index] not in ("person", None) and found.deprel.startswith("nmod"):
                found = self.analysis.words[found.head]
        return found if entities[found.index] == "person" else noun

    def _modifiers(self) -> Iterator[Word]:
        for child in self.analysis.children(self.word.index, "amod", "compound", "nmod"):
            if child.index > self.word.index:
                continue
            group = child.upos == "NOUN" and self.analysis.entities[child.index] in ("person", "organization")
            body = body_head([child.lemma.lower()]) if child.upos == "NOUN" and not group else None
            group = group or (body is not None and body.sector in _IN_FORCE)
            if child.upos == "PROPN" or group or (child.upos == "ADJ" and child.text[0].isupper()):
                yield child

    def _oblique(self, preposition: str) -> Iterator[Word]:
        analysis, above = self.analysis, self.above
        hosts = [self.word]
        if (
            self.word.upos in ("NOUN", "PROPN")
            and above is not None
            and above.upos == "VERB"
            and (
                (above.lemma in word_list("light", "undergo") and not self._apart(above))
                or (preposition in _FREE and self.word.deprel in ("obj", "xcomp"))
            )
            and (preposition != "by" or self.of(above).passive)
        ):
            hosts.append(above)  # "held talks on Friday **with** the minister"
        found = [w for host in hosts for w in self._after(host, preposition)]
        asked = preposition == "of" and self.word.lemma in word_list("asking")  # "demanded the release of Ann"
        if not found and self.word.upos == "VERB" and preposition != "by" and not asked:  # "cut ties **with** Iran"
            things = [w for w in analysis.children(self.word.index, *_OBJECT) if w.upos == "NOUN"]
            ridding = preposition == "of" and self.word.lemma in word_list("ridding")  # "stripped the firm **of** it"
            things = [w for w in things if ridding or analysis.entities[w.index] not in _WHO]
            found = [w for thing in things for w in self._after(thing, preposition)]
        yield from found

    def _apart(self, above: Word) -> bool:
        """Whether the noun only stands beside what is done to another: "flew them **in support** of the mayor"."""
        own = self.analysis.child(self.word.index, "nmod") is not None
        return own and self.word.deprel.startswith("obl") and self.analysis.child(above.index, *_OBJECT) is not None

    def _after(self, host: Word, preposition: str) -> Iterator[Word]:
        """The heads of what hangs on a word with a preposition."""
        for child in self.analysis.children(host.index, "obl", "nmod", "advcl", "acl"):
            cases = self.analysis.children(child.index, "case", "mark")
            if child.upos in (*_NOMINAL, "X") and any(c.lemma.lower() == preposition for c in cases):
                yield child

    def clause_of(self, preposition: str) -> Word | None:
        """The verb after a preposition: "accused of **killing**"."""
        for child in self.analysis.children(self.word.index, "advcl", "acl", "obl", "ccomp", "xcomp"):
            mark = self.analysis.child(child.index, "mark", "case")
            if mark is not None and mark.lemma == preposition and child.upos in ("VERB", "AUX"):
                return child
        return None
