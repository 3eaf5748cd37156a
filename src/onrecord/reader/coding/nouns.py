"""Who takes part in what a noun tells of, where the words for it stand with the verb that the noun hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.tables.words import word_list

if TYPE_CHECKING:
    from onrecord.reader.analysis import Word
    from onrecord.reader.coding.clause import Clause

_OBJECT = ("obj", "nsubj:pass")
_APART = frozenset(
    {"after", "before", "since", "following", "amid", "over", "until", "despite", "against", "about", "from"}
)
"""Prepositions of a noun that is no part of what the verb tells: "ordered three days of mourning **after** ..."."""


def preposition(noun: Clause) -> str:
    """The preposition of a noun: "**at** the request"; empty where it has none."""
    case = noun.analysis.child(noun.word.index, "case")
    return case.text.lower() if case is not None else ""


def carrier(noun: Clause, *, of: bool = False) -> list[Word]:
    """The subject of the light verb that a noun is the object of; `of`: for what stands under that object."""
    above, relation, by = noun.above, noun.word.deprel, preposition(noun)
    if above is None:
        return []
    clause = noun.of(above)
    if relation == "conj" and above.upos == "NOUN":
        return carrier(clause)  # "expressed solidarity and **support**"
    if relation in ("nmod", "acl") and by in ("of", "in", "") and above.lemma.lower() in word_list("amounts of"):
        return carrier(clause, of=True)  # "gave two million in **aid**", "charged with two counts of **murder**"
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
    for other in ("to", "on"):  # "attributed the bombing **to** rebels"
        if relation in _OBJECT and above.lemma in word_list(f"tracing {other}"):
            return clause.at(other)
    return []


def voicer(noun: Clause) -> list[Word]:
    """Who puts into words what a noun tells of, be it another's: "**she** reiterated Bern's support"."""
    above = noun.above
    if above is not None and noun.word.deprel == "conj" and above.upos == "NOUN":
        return voicer(noun.of(above))
    spoken = above is not None and above.upos == "VERB" and above.lemma in word_list("expressing")
    place = noun.word.deprel in (*_OBJECT, "ccomp", "xcomp")
    return noun.of(above).at("subj") if above is not None and spoken and place else []


def circumstance(noun: Clause, *prepositions: str) -> list[Word]:
    """Whom the clause is about that a noun only stands beside: "**she** spoke after a meeting with the union".

    Only where the noun, or what it stands under with "of", has one of these prepositions.
    """
    word, above = noun.word, noun.above
    by = preposition(noun)
    if above is not None and word.deprel == "nmod" and above.upos == "NOUN" and by == "of":
        return circumstance(noun.of(above), *prepositions)  # "as part **of** a plan"
    if above is None or by not in prepositions:
        return []
    if not word.deprel.startswith("obl"):
        return []
    clause = noun.of(above)
    return [w for w in clause.topic() if w.index != word.index]


def owner(noun: Clause) -> list[Word]:
    """Who claims or bears the responsibility for what a noun tells of, or a part in it."""
    above = noun.above
    if above is None or above.lemma not in word_list("bearing"):
        return []
    bearing = noun.of(above)
    verb = bearing.above
    if verb is not None and verb.upos == "VERB" and verb.lemma in word_list("claiming"):
        return noun.of(verb).at("subj")
    return bearing.at("poss") or bearing.at("mod")


def undergoer(noun: Clause) -> list[Word]:
    """The subject of a verb like "suffered" that a noun is the object of, or of "is the target of" with it; who is in
    the state that it tells of."""
    if (held := _state(noun)) is not None:
        return held
    above = noun.above
    if above is None:
        return []
    clause = noun.of(above)
    if above.upos == "VERB" and noun.word.deprel == "obj" and above.lemma in word_list("undergo"):
        return clause.at("subj")
    copula = noun.analysis.child(above.index, "cop")
    if copula is not None and preposition(noun) == "of" and above.lemma in word_list("undergoing nouns"):
        return noun.analysis.children(above.index, "nsubj")
    return []


def _state(noun: Clause) -> list[Word] | None:
    """Who is in the state that a noun tells of: "**she** is under arrest", "they kept **him** in custody"."""
    analysis, word, above = noun.analysis, noun.word, noun.above
    if preposition(noun) not in ("under", "in") or analysis.child(word.index, "det", "nmod:poss") is not None:
        return None
    if analysis.child(word.index, "cop") is not None:
        return analysis.children(word.index, "nsubj")
    if above is None or above.upos != "VERB" or word.deprel != "obl":
        return None
    clause = noun.of(above)
    if above.lemma in word_list("being in a state") or (above.lemma == "come" and preposition(noun) == "under"):
        return clause.at("subj")
    return clause.at("obj") if above.lemma in word_list("putting in a state") else None


def members(noun: Clause) -> list[Word]:
    """Whom the sentence says to be among those that a noun counts: "the dead included **a nurse**"."""
    word, above = noun.word, noun.above
    analysis, by = noun.analysis, preposition(noun)
    if above is None:
        return analysis.children(word.index, "nsubj") if by == "among" else []
    if word.deprel == "nsubj" and above.lemma == "include":
        return noun.of(above).at("obj")
    predicate = above
    if by == "of" and above.deprel == "nsubj" and above.head >= 0:  # "one of the dead was **Ann Roe**"
        predicate = analysis.words[above.head]
    if (by != "among" and predicate is above) or analysis.child(predicate.index, "cop") is None:
        return []
    return [predicate, *analysis.children(predicate.index, "conj")]
