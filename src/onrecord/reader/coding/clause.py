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
_DEEPEST = 8
"""Clauses that are asked one through the other for a party that stands with the first: "plans to help to stop ..."."""


class Clause:
    """One verb, noun or adjective with its dependents, asked by place."""

    def __init__(self, analysis: Analysis, word: Word, depth: int = 0) -> None:
        self.analysis = analysis
        self.word = word
        self._depth = depth

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
        return Clause(self.analysis, word, self._depth + 1)

    @property
    def _above(self) -> Word | None:
        return self.analysis.words[self.word.head] if self.word.head >= 0 else None

    @property
    def passive(self) -> bool:
        """Whether the verb stands in the passive: its subject has it done to it."""
        own = self.analysis.child(self.word.index, "nsubj:pass", "aux:pass") is not None
        return own or self._reduced or self._shared

    @property
    def _reduced(self) -> bool:
        """ "the man **arrested** on Friday"."""
        word = self.word
        return (
            word.xpos == "VBN"
            and word.deprel in ("acl", "amod", "advcl")
            and self.analysis.child(word.index, "nsubj") is None
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
        own = [w for w in analysis.children(word.index, "nsubj") if w.deprel != "nsubj:pass"]
        own = own or self._of_hyphen()
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
            inner = self._of(above)
            objects = inner.at("obj") if above.upos != "ADJ" else []
            yield from objects if objects and above.lemma not in ("promise", "vow", "threaten") else inner.at("subj")
        elif word.deprel.startswith(("conj", "advcl", "ccomp", "parataxis")) and (
            above.upos in ("VERB", "AUX") or analysis.child(above.index, "nsubj") is not None
        ):
            yield from self._of(above).topic()

    def _blamed(self, above: Word) -> bool:
        """Whether the verb is what somebody is blamed for: "accused rebels of **killing**"."""
        mark = self.analysis.child(self.word.index, "mark", "case")
        return (
            above.lemma in word_list("blaming")
            and self.word.xpos == "VBG"
            and mark is not None
            and mark.lemma in ("of", "for", "with", "on")
        )

    def carrier(self) -> list[Word]:
        """For a noun: the subject of the light verb that it is the object of."""
        above = self._above
        if above is None or above.upos != "VERB":
            return []
        clause, relation = self._of(above), self.word.deprel
        if relation in (*_OBJECT, "obl", "xcomp", "ccomp") and above.lemma in word_list("light"):
            return clause.at("subj")
        case = self.analysis.child(self.word.index, "case")
        if (
            above.lemma in word_list("blaming")
            and relation == "obl"
            and case is not None
            and case.lemma in ("for", "over", "of", "with")
        ):
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
        return above if relative and above is not None and self.word.deprel == "acl:relcl" else word

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
