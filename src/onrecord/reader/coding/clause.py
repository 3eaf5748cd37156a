"""The places of a clause: who does it, to whom, with what, whether the sentence is active or passive."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.reader.analysis import Analysis, Word
from onrecord.tables.words import word_list

_FREE = ("on", "against", "with", "between", "into", "upon")
"""Prepositions of a noun that the parser may give to the verb: "increased sanctions **on** Iran"."""
_OBJECT = ("obj", "nsubj:pass")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "ADJ")
_THINGS = ("event", "abstract", "object", "time")
_APART = frozenset(
    {"after", "before", "since", "following", "amid", "over", "until", "despite", "against", "about", "from"}
)
"""Prepositions of a noun that is no part of what the verb tells: "ordered three days of mourning **after** ..."."""
_CONJUNCTIONS = ("after", "before", "since", "until", "as")
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

    def at(self, place: str) -> list[Word]:
        """The heads of the phrases at a place, with those joined to them.

        A place is subj, obj, obj2, poss, mod, kind or a preposition; `for.by` is what "by" leads to under "for".
        """
        if self._depth > _DEEPEST:
            return []
        first, _, then = place.partition(".")
        heads = list(dict.fromkeys(self._joined(list(self._at(first)))))
        return list(dict.fromkeys(w for head in heads for w in self._of(head).at(then))) if then else heads

    def _at(self, place: str) -> Iterator[Word]:
        if place == "subj":
            yield from self._subjects()
        elif place == "obj":
            yield from self._objects()
        elif place == "obj2":
            yield from self.analysis.children(self.word.index, "iobj")
        elif place == "poss":
            yield from self.analysis.children(self.word.index, "nmod:poss")
        elif place == "mod":
            yield from self._modifiers()
        elif place == "kind":  # "**journalist** deaths"
            compounds = self.analysis.children(self.word.index, "compound", "amod")
            yield from (w for w in compounds if self.analysis.entities[w.index] == "person")
        else:
            yield from self._oblique(place)

    def _joined(self, heads: list[Word]) -> Iterator[Word]:
        for head in heads:
            yield head
            for other in self.analysis.children(head.index, "conj"):
                if other.upos in _NOMINAL:
                    yield other

    def _of(self, word: Word) -> Clause:
        """The clause of another word, one step further from the first one asked."""
        return Clause(self.analysis, word, self._depth + 1, self.word.index)

    @property
    def _above(self) -> Word | None:
        return self.analysis.words[self.word.head] if self.word.head >= 0 else None

    @property
    def passive(self) -> bool:
        """Whether the verb stands in the passive: its subject has it done to it."""
        own = self.analysis.child(self.word.index, "nsubj:pass", "aux:pass") is not None
        return own or self._reduced or self._shared

    @property
    def _participle(self) -> bool:
        return self.word.xpos == "VBN" and self.word.deprel in ("acl", "amod", "advcl")

    @property
    def _reduced(self) -> bool:
        """ "the man **arrested** on Friday"."""
        return self._participle and not any(
            w.index < self.word.index for w in self.analysis.children(self.word.index, "nsubj")
        )

    @property
    def _shared(self) -> bool:
        """ "was arrested and **charged**": the auxiliary stands with the first verb."""
        word, above = self.word, self._above
        return (
            word.xpos == "VBN"
            and word.deprel == "conj"
            and above is not None
            and above.upos == "VERB"
            and self._depth <= _DEEPEST
            and self.analysis.child(word.index, "nsubj", "aux") is None
            and self._of(above).passive
        )

    def topic(self) -> list[Word]:
        """Whom the clause is about: its subject as it stands, of a passive those to whom it is done."""
        return self.at("obj") if self.passive else self.at("subj")

    def _subjects(self) -> Iterator[Word]:
        analysis, word, above = self.analysis, self.word, self._above
        own = self._own_subjects()[:1] or self._of_hyphen()
        if word.upos == "ADJ" and analysis.child(word.index, "nsubj") is None:
            yield from self._objects()
        elif word.upos not in ("VERB", "AUX") and analysis.child(word.index, "nsubj") is None:
            return
        elif self.passive:
            agents = list(self._agents())
            if not agents and self._shared and above is not None:
                agents = self._of(above).at("subj")
            yield from agents
        elif own:
            yield from (self._referent(w) for w in own)
        else:
            yield from self._borrowed()

    def _own_subjects(self) -> list[Word]:
        """Its subjects, the likeliest first: of several the one right before the verb ("agency **Tass** reported")."""
        found = [w for w in self.analysis.children(self.word.index, "nsubj") if w.deprel != "nsubj:pass"]
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

    def _of_hyphen(self) -> list[Word]:
        """The subject that hangs on the first part of a verb: "Korea **test**-fired a missile"."""
        at, words = self.word.index, self.analysis.words
        joined = at > 1 and words[at - 1].text == "-" and words[at - 1].end == self.word.start
        return self.analysis.children(at - 2, "nsubj") if joined and self.word.upos == "VERB" else []

    def _agents(self) -> Iterator[Word]:
        for child in self.analysis.children(self.word.index, "obl"):
            case = self.analysis.child(child.index, "case")
            if case is not None and case.lemma == "by":
                yield child

    def _borrowed(self) -> Iterator[Word]:
        """The subject that a verb has from the one above: "ordered troops **to withdraw**", "came and **attacked**"."""
        analysis, word, above = self.analysis, self.word, self._above
        if above is None:
            return
        participle = word.deprel == "acl" and word.xpos == "VBG"
        if self._blamed(above):
            yield from self._of(above).at("obj")
        elif participle and analysis.entities[above.index] in ("abstract", "object", "event", "time", None):
            verb = next((w for w in analysis.ancestors(above.index) if w.upos == "VERB"), None)
            yield from self._of(verb).at("subj") if verb is not None else ()  # "posted a message **blaming**"
        elif word.deprel == "acl:relcl" or participle:
            yield above
        elif word.deprel == "acl" and above.upos in ("NOUN", "PROPN"):  # "the decision **to withdraw**"
            noun = self._of(above)
            yield from noun.at("poss") or noun.at("by") or noun.carrier()
        elif word.deprel == "xcomp":
            yield from self._controller(above)
        elif (misplaced := self._misplaced(above)) is not None:
            yield misplaced
        elif word.deprel.startswith(("conj", "advcl", "ccomp", "parataxis")) and (
            above.upos in ("VERB", "AUX") or analysis.child(above.index, "nsubj") is not None
        ):
            yield from self._of(above).topic()

    def _controller(self, above: Word) -> list[Word]:
        """Who does what an infinitive tells: whom the verb above asks, otherwise who does that."""
        inner = self._of(above)
        objects = [w for w in inner.at("obj") if self.analysis.entities[w.index] not in _THINGS]
        if not objects and above.lemma in word_list("calling on"):  # "called on the **senator** to resign"
            objects = inner.at("on") or inner.at("upon") or inner.at("to") or inner.at("with")
        own = above.upos == "ADJ" or above.lemma in word_list("doing oneself")
        return objects if objects and not own else inner.at("subj")

    def _misplaced(self, above: Word) -> Word | None:
        """The subject that the parser gives to the verb above: "fled after **Bo Li**, the mayor, was stabbed"."""
        analysis, word = self.analysis, self.word
        if word.deprel != "advcl" or analysis.child(word.index, "aux:pass", "aux") is None:
            return None
        first = analysis.phrase(word.index)[0]
        for noun in analysis.children(above.index, "obl"):
            case = analysis.child(noun.index, "case")
            if above.index < noun.index < first and case is not None and case.lemma in _CONJUNCTIONS:
                last = analysis.phrase(noun.index)[1]
                return noun if all(w.upos == "PUNCT" for w in analysis.words[last:first]) else None
        return None

    def _handed(self) -> list[Word]:
        """The object that the parser gives to the infinitive under the verb: "told **the bank** to release them"."""
        out = []
        for inner in self.analysis.children(self.word.index, "xcomp"):
            to = next((w for w in self.analysis.children(inner.index, "mark") if w.lemma == "to"), None)
            if to is not None:
                objects = self.analysis.children(inner.index, "obj")
                out += [w for w in objects if self.word.index < w.index < to.index]
        return out

    def _blamed(self, above: Word) -> bool:
        """Whether the verb is what somebody is blamed for: "accused rebels of **killing**"."""
        mark = self.analysis.child(self.word.index, "mark", "case")
        return (
            above.lemma in word_list("blaming")
            and self.word.xpos == "VBG"
            and mark is not None
            and mark.lemma in ("of", "for", "with", "on")
        )

    def carrier(self, *, of: bool = False) -> list[Word]:
        """For a noun: the subject of the light verb that it is the object of; `of`: for what stands under it."""
        above, relation = self._above, self.word.deprel
        case = self.analysis.child(self.word.index, "case")
        by = case.lemma.lower() if case is not None else ""
        if above is None:
            return []
        clause = self._of(above)
        if relation in ("nmod", "acl") and by in ("of", "in", "") and above.lemma.lower() in word_list("amounts of"):
            return clause.carrier(of=True)  # "gave two million in **aid**", "charged with two counts of **murder**"
        if above.lemma == "responsible" and by == "for":
            return clause.at("subj")
        if above.upos != "VERB":
            return []
        apart = relation == "obl" and by in _APART
        if not apart and relation in (*_OBJECT, "obl", "xcomp", "ccomp") and above.lemma in word_list("light"):
            return clause.at("subj")
        charge = by in ("for", "over", "of", "with") or (by == "on" and of)
        if above.lemma in word_list("blaming") and relation == "obl" and charge:
            return clause.at("obj")
        if relation in _OBJECT and above.lemma == "claim":
            return clause.at("subj")
        for preposition in ("to", "on"):  # "attributed the bombing **to** rebels"
            if relation in _OBJECT and above.lemma in word_list(f"tracing {preposition}"):
                return clause.at(preposition)
        return []

    def owner(self) -> list[Word]:
        """For a noun: who claims or bears the responsibility for it, or a part in it."""
        above = self._above
        if above is None or above.lemma not in word_list("bearing"):
            return []
        noun = self._of(above)
        verb = self.analysis.words[above.head] if above.head >= 0 else None
        if verb is not None and verb.upos == "VERB" and verb.lemma in word_list("claiming"):
            return self._of(verb).at("subj")
        return noun.at("poss") or noun.at("mod")

    def undergoer(self) -> list[Word]:
        """For a noun: the subject of a verb like "suffered" that it is the object of."""
        above = self._above
        if (
            above is not None
            and above.upos == "VERB"
            and self.word.deprel == "obj"
            and above.lemma in word_list("undergo")
        ):
            return self._of(above).at("subj")
        return []

    def _objects(self) -> Iterator[Word]:
        analysis, word, above = self.analysis, self.word, self._above
        own = [self._referent(w) for w in analysis.children(word.index, *_OBJECT)]
        if word.deprel == "xcomp" and above is not None and own:
            handed = self._of(above)._handed()
            own = [w for w in own if w not in handed]
        own = own or self._late_subjects() or self._handed()
        if not own or (analysis.child(word.index, "xcomp", "ccomp") is not None and word.upos == "VERB"):
            own = [
                self._referent(w) for w in analysis.children(word.index, "iobj")
            ] or own  # "asked **voters** to vote"
        if own:
            yield from own
        elif above is not None and word.upos == "ADJ":
            yield from self._described(above)
        elif above is not None and self._reduced and word.deprel != "advcl":
            yield above
        elif self.passive:  # "wants to be **elected**", "appeared in court, **charged** with murder"
            named = [self._referent(w) for w in analysis.children(word.index, "nsubj")]
            yield from named or self._borrowed()
        elif above is not None and self._gap():
            yield above
        elif word.upos == "VERB" and analysis.child(word.index, "ccomp", "xcomp", "obl") is None:
            later = [w for w in analysis.children(word.index, "conj") if w.upos == "VERB"]
            if later and analysis.child(later[-1].index, "nsubj") is None:  # "**shooting** and killing two people"
                yield from analysis.children(later[-1].index, "obj")

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
        above = self._above
        relative = word.lemma in _RELATIVE and word.upos in ("PRON", "DET")
        if not relative or above is None or self.word.deprel != "acl:relcl":
            return word
        return self._person_above(above) if word.lemma == "who" else above

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
            if child.upos == "PROPN" or group or (child.upos == "ADJ" and child.text[0].isupper()):
                yield child

    def _oblique(self, preposition: str) -> Iterator[Word]:
        analysis, above = self.analysis, self._above
        hosts = [self.word]
        if (
            self.word.upos in ("NOUN", "PROPN")
            and above is not None
            and above.upos == "VERB"
            and (
                above.lemma in word_list("light") | word_list("undergo")
                or (preposition in _FREE and self.word.deprel in ("obj", "xcomp"))
            )
            and (preposition != "by" or self._of(above).passive)
        ):
            hosts.append(above)  # "held talks on Friday **with** the minister"
        for host in hosts:
            for child in analysis.children(host.index, "obl", "nmod", "advcl", "acl"):
                cases = analysis.children(child.index, "case", "mark")
                if child.upos in (*_NOMINAL, "X") and any(c.lemma.lower() == preposition for c in cases):
                    yield child

    def clause_of(self, preposition: str) -> Word | None:
        """The verb after a preposition: "accused of **killing**"."""
        for child in self.analysis.children(self.word.index, "advcl", "acl", "obl", "ccomp", "xcomp"):
            mark = self.analysis.child(child.index, "mark", "case")
            if mark is not None and mark.lemma == preposition and child.upos in ("VERB", "AUX"):
                return child
        return None
