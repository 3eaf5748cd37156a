"""Whether an event happened, as the voice that tells of it says: tense, modality, negation, and what governs it."""

from __future__ import annotations

from itertools import islice

from onrecord.reader.analysis import Analysis, Word
from onrecord.reader.tokens import FINITE
from onrecord.record import Act, Statement, Status
from onrecord.tables.words import word_list

_DEEPEST = 5
"""Verbs that are asked one after the other for what the first one says: "will try to force ... to resign"."""
_IF = frozenset(["if", "unless", "whether", "lest"])
_DOUBTING = frozenset(["may", "might", "could", "can", "would"])
_THREATENING = frozenset(["threaten", "warn"])
_THREATENED = frozenset(["threatened", "averted"])
_THREAT_NOUNS = frozenset(["threat", "warning"])
_OBLIGING = frozenset(["should", "must", "ought"])
_WILLING = frozenset({"will", "shall", "'ll", "wo"})
_SHOWING = frozenset(["report", "record", "find", "see", "register", "observe"])


def status(analysis: Analysis, word: Word, voice: Statement | None) -> Status:
    """The status of the event that a word tells of; `voice` is the statement that it stands in."""
    if (pleaded := _pleaded(analysis, word)) is not None:
        return pleaded
    found = _of_noun(analysis, word) if word.upos in ("NOUN", "PROPN") else _of_verb(analysis, word)
    if voice is not None and voice.act is Act.DENY and found in (Status.HYPOTHETICAL, Status.PLANNED):
        return Status.DENIED if _top(analysis, word, voice) else found  # "denied that they would attack"
    if voice is not None and found is Status.HAPPENED:
        found = _by_act(analysis, word, voice)
    return found


def _pleaded(analysis: Analysis, word: Word) -> Status | None:
    """What a plea in court says of the deed: "pleaded guilty to **murder**", "pleaded not guilty to **murder**"."""
    for above in islice(analysis.ancestors(word.index), 2):
        if above.lemma == "plead":
            answer = analysis.child(above.index, "xcomp")
            if answer is None or answer.lemma.lower() not in ("guilty", "innocent"):
                return None
            negated = _negated(analysis, answer.index) or _negated(analysis, above.index)
            return Status.DENIED if negated != (answer.lemma.lower() == "innocent") else Status.HAPPENED
    return None


def _by_act(analysis: Analysis, word: Word, voice: Statement) -> Status:
    """What is denied did not happen; what is ordered without a verb of its own is requested."""
    if voice.act is Act.DENY and _top(analysis, word, voice):
        return Status.DENIED
    own = analysis.child(word.index, "nsubj", "nsubj:pass") is not None and word.xpos == "VB"
    verbless = word.xpos in ("VB", "NN", "NNS", "VBG") and not own and _top(analysis, word, voice)
    if verbless and voice.act in (Act.ORDER, Act.REQUEST, Act.PROPOSE):
        return Status.REQUESTED
    if verbless and voice.act is Act.THREATEN:
        return Status.THREATENED
    if verbless and voice.act in (Act.PROMISE, Act.INTEND, Act.DECIDE) and word.xpos == "VB":
        return Status.PLANNED
    return Status.HAPPENED


def _top(analysis: Analysis, word: Word, voice: Statement) -> bool:
    """Whether a word is the head of the content, or next under it."""
    content = voice.content[0] if voice.content else None
    if content is None:
        return False
    above = analysis.above(word)
    return (
        above is None or not (content.start <= above.start < content.end) or above.deprel in ("root", "ccomp", "xcomp")
    )


def _negated(analysis: Analysis, index: int) -> bool:
    for child in analysis.children(index, "advmod", "det", "cc", "mark", "aux"):
        if child.lemma.lower() in word_list("negations"):
            return True
    subject = analysis.child(index, "nsubj")
    if subject is not None:
        if subject.lemma.lower() in ("nobody", "none", "neither", "nothing", "no"):
            return True
        before = analysis.words[subject.index - 1] if subject.index and subject.text.lower() == "one" else None
        determiners = [*analysis.children(subject.index, "det"), *([before] if before is not None else [])]
        return any(w.lemma.lower() in ("no", "neither") for w in determiners)
    return False


def _supposed(analysis: Analysis, word: Word) -> bool:
    """Whether a clause is a condition or a question: "if Iran attacks and **kills**"."""
    if any(w.lemma.lower() in _IF for w in analysis.children(word.index, "mark")):
        return True
    if word.deprel in ("ccomp", "advcl"):
        return any(w.lemma.lower() in _IF for w in analysis.children(word.index, "advmod"))
    above = analysis.above(word)
    shared = word.deprel == "conj" and above is not None and analysis.child(word.index, "nsubj") is None
    return shared and any(w.lemma.lower() in _IF for w in analysis.children(word.head, "mark"))


def _of_verb(analysis: Analysis, word: Word, depth: int = 0) -> Status:
    auxiliaries = analysis.children(word.index, "aux")
    helpers = {w.lemma.lower() for w in auxiliaries}
    marks = {w.lemma.lower() for w in analysis.children(word.index, "mark")}
    if _supposed(analysis, word):
        return Status.HYPOTHETICAL
    if helpers & _OBLIGING:
        return Status.REQUESTED  # "must **not** send arms" too
    if _negated(analysis, word.index):
        return Status.DENIED
    if helpers & _WILLING or (
        "to" in marks and any(w.lemma == "be" for w in analysis.children(word.index, "aux", "cop"))
    ):
        return Status.PLANNED  # "are **to meet**"
    if helpers & _DOUBTING and not _later_then(analysis, word, helpers):
        return Status.HYPOTHETICAL
    if "would" in helpers:
        return Status.PLANNED
    if word.xpos in FINITE or any(w.xpos in FINITE for w in analysis.children(word.index, "aux", "cop")):
        return Status.HAPPENED
    above = analysis.above(word)
    if above is None or depth > _DEEPEST:
        return Status.HAPPENED
    if word.deprel == "conj":
        return _of_verb(analysis, above, depth + 1) if above.upos == "VERB" else Status.HAPPENED
    if "to" in marks:
        return _infinitive(analysis, word, above, depth)
    bare = word.xpos == "VB" or (word.xpos == "VBN" and helpers == {"be"})
    if bare and word.deprel == "ccomp" and all(w.xpos == "VB" for w in auxiliaries):  # "demanded that he **leave**"
        return _governed(analysis, above) or Status.HAPPENED
    if word.xpos == "VBG" and word.deprel.startswith(("csubj", "nsubj")):  # "**striking** would not help"
        ahead = {w.lemma.lower() for w in analysis.children(above.index, "aux")} & (_DOUBTING | _OBLIGING | _WILLING)
        return Status.HYPOTHETICAL if ahead else Status.HAPPENED
    if word.xpos == "VBG" and (
        word.deprel in ("xcomp", "ccomp", "obj", "obl", "acl")
        or (word.deprel == "advcl" and marks & {"from", "for", "on", "of", "against", "about"})
    ):
        return _governed(analysis, above) or Status.HAPPENED
    return Status.HAPPENED


def _later_then(analysis: Analysis, word: Word, helpers: set[str]) -> bool:
    """Whether "would" is the "will" of what was said: "she said they **would leave**", unless on a condition."""
    above = analysis.above(word)
    if "would" not in helpers or helpers & {"have", *(_DOUBTING - {"would"})} or above is None:
        return False
    if word.deprel == "conj" and above.upos == "VERB":
        own = analysis.child(word.index, "nsubj", "mark") is None
        return own and _later_then(analysis, above, {w.lemma.lower() for w in analysis.children(above.index, "aux")})
    if word.deprel != "ccomp" or any(_conditional(analysis, w) for w in analysis.children(word.index)):
        return False
    return above.xpos in ("VBD", "VBN", "VBG") and above.lemma in word_list("saying ahead")


def _conditional(analysis: Analysis, word: Word) -> bool:
    """Whether a word begins or heads a condition: "**if** they are paid", "in **case** of"."""
    return word.deprel.startswith("advcl") and _supposed(analysis, word)


def _infinitive(analysis: Analysis, word: Word, above: Word, depth: int) -> Status:
    """By what the infinitive hangs on; a purpose is planned."""
    lemma = above.lemma.lower()
    if above.upos in ("NOUN", "PROPN"):
        return _of_whose(analysis, above)
    found = _governed(analysis, above)
    if found is not None:
        return found
    if word.deprel in ("advcl", "obl"):
        return Status.PLANNED
    if above.upos == "ADJ":
        if _negated(analysis, above.index):
            return Status.DENIED
        return Status.PLANNED if lemma in word_list("ready adjectives") else Status.HYPOTHETICAL
    if lemma in ("have", "need") and above.xpos != "VBD":
        return Status.REQUESTED
    return _of_verb(analysis, above, depth + 1)


def _of_whose(analysis: Analysis, noun: Word) -> Status:
    """What a noun makes of its infinitive: "the demand **to leave**", "no plan **to leave**"."""
    lemma = noun.lemma.lower()
    if lemma in ("refusal", "failure") or _negated(analysis, noun.index):
        return Status.DENIED
    if lemma in word_list("ask nouns"):
        return Status.REQUESTED
    if lemma in _THREAT_NOUNS:
        return Status.THREATENED
    return Status.HAPPENED if lemma in ("attempt", "ability", "right") else Status.PLANNED


def _governed(analysis: Analysis, above: Word) -> Status | None:
    """What a verb makes of what hangs on it, or None where it makes nothing of it."""
    lemma = above.lemma.lower()
    found = None
    if lemma in word_list("planning"):
        found = Status.PLANNED
    elif _asks(analysis, above):
        found = Status.REQUESTED
    elif lemma in _THREATENING:
        found = Status.THREATENED
    elif lemma in word_list("refusing"):
        return Status.DENIED
    return Status.DENIED if found is not None and _negated(analysis, above.index) else found


def _asks(analysis: Analysis, verb: Word) -> bool:
    """Whether a verb asks somebody for something; "call" does where it calls for or on."""
    if verb.lemma.lower() != "call":
        return verb.lemma.lower() in word_list("asking")
    under = [w.index for w in analysis.children(verb.index)]
    cases = (w for index in (verb.index, *under) for w in analysis.children(index, "case", "mark", "compound", "obl"))
    return any(w.lemma.lower() in ("for", "on", "upon") for w in cases)


def _of_noun(analysis: Analysis, word: Word) -> Status:
    """By its modifiers, and by the verb or noun that it is an object of: "demanded an inquiry", "threat of war"."""
    while word.deprel == "conj" and word.head >= 0 and not _modified(analysis, word):
        if analysis.words[word.head].upos not in ("NOUN", "PROPN"):
            break
        word = analysis.words[word.head]
    found = _modified(analysis, word)
    above = analysis.above(word)
    if found is not None or above is None or word.deprel == "conj":
        return found or Status.HAPPENED
    if above.upos in ("NOUN", "PROPN") and word.deprel.startswith("nmod"):
        return _of_kind(analysis, above)
    if word.deprel == "nsubj":
        return _of_subject(analysis, above)
    if word.deprel == "nsubj:pass" and above.lemma in _SHOWING and _negated(analysis, above.index):
        return Status.DENIED
    if above.lemma == "include" and (listed := _listed(analysis, above)) is not None:
        return listed
    if above.upos == "VERB" and word.deprel in ("obj", "nsubj:pass", "obl", "xcomp"):
        return _of_object(analysis, word, above)
    return Status.HAPPENED


def _modified(analysis: Analysis, word: Word) -> Status | None:
    beside = [w for w in analysis.children(word.index, "amod", "compound", "acl") if not _joined(analysis, w)]
    modifiers = {form.lower() for w in beside for form in (w.lemma, w.text)}
    if _negated(analysis, word.index):
        return Status.DENIED
    if modifiers & _THREATENED:
        return Status.THREATENED
    if _to_be(analysis, word):
        return Status.PLANNED
    return Status.PLANNED if modifiers & word_list("ahead") else None


def _to_be(analysis: Analysis, word: Word) -> bool:
    """Whether what comes after a noun says that it lies ahead: "the election **to be** held in May"."""
    after = [w.lemma.lower() for w in analysis.words[word.index + 1 : word.index + 4]]
    return after[:2] == ["to", "be"] and after[2:] in (["hold"], ["stage"], ["sign"], ["launch"], ["repeat"])


def _joined(analysis: Analysis, word: Word) -> bool:
    """Whether a hyphen joins a word to the one before: "a well-**planned** attack"."""
    return word.index > 0 and analysis.words[word.index - 1].text == "-"


def _listed(analysis: Analysis, verb: Word) -> Status | None:
    """What the subject of "include" makes of what it lists: "the demands include a **release** of prisoners"."""
    subject = analysis.child(verb.index, "nsubj")
    found = _of_kind(analysis, subject) if subject is not None else Status.HAPPENED
    return found if found is not Status.HAPPENED else None


def _of_kind(analysis: Analysis, noun: Word) -> Status:
    """What a noun makes of the one under it: "risk of **war**", "no sign of **violence**"."""
    lemma = noun.lemma.lower()
    if lemma in word_list("proof nouns") and _negated(analysis, noun.index):
        return Status.DENIED
    if lemma in word_list("maybe nouns"):
        return Status.HYPOTHETICAL
    if lemma in _THREAT_NOUNS:
        return Status.THREATENED
    if lemma in word_list("ask nouns"):
        return Status.REQUESTED
    return Status.PLANNED if lemma in word_list("plan nouns") else Status.HAPPENED


def _of_subject(analysis: Analysis, above: Word) -> Status:
    """ "the **election** will take place", "the **vote** is due in May"."""
    there = above.lemma == "be" and analysis.child(above.index, "expl") is not None
    if there or (above.upos == "VERB" and above.lemma.lower() in word_list("taking place")):
        return _of_verb(analysis, above)
    if above.upos == "ADJ" and above.lemma.lower() in word_list("ahead adjectives") - {"likely"}:
        return Status.DENIED if _negated(analysis, above.index) else Status.PLANNED
    return Status.HAPPENED


def _of_object(analysis: Analysis, word: Word, verb: Word) -> Status:
    lemma = verb.lemma.lower()
    case = analysis.child(word.index, "case")
    direct = word.deprel != "obl"
    found = None
    if _asks(analysis, verb) and (direct or (case is not None and case.lemma in ("for", "to"))):
        found = Status.REQUESTED
    elif lemma in _THREATENING and (direct or (case is not None and case.lemma == "with")):
        found = Status.THREATENED
    elif lemma in word_list("planning nouns") and direct and not _expected(analysis, verb):
        found = Status.PLANNED
    if found is not None:
        return Status.DENIED if _negated(analysis, verb.index) else found
    if direct and lemma in word_list("not doing"):
        return Status.HAPPENED if _in_vain(analysis, verb) else Status.DENIED
    doing = direct and lemma in word_list("light", "undergo") and lemma not in word_list("going on")
    if doing or lemma in word_list("bringing about"):
        return _of_verb(analysis, verb)
    undone = direct and lemma in ("reach", "end", "accept") and _of_verb(analysis, verb) is Status.DENIED
    return Status.DENIED if undone else Status.HAPPENED


def _in_vain(analysis: Analysis, verb: Word) -> bool:
    """Whether what keeps something from happening did not: "could not prevent it", "could have been prevented"."""
    helpers = {w.lemma.lower() for w in analysis.children(verb.index, "aux")}
    if "have" in helpers and helpers & (_DOUBTING | _OBLIGING):
        return True
    return _of_verb(analysis, verb) is Status.DENIED


def _expected(analysis: Analysis, verb: Word) -> bool:
    """Whether it is something else that is planned of the noun: "the **toll** is expected to rise"."""
    inner = analysis.child(verb.index, "xcomp")
    coming = word_list("taking place", "bringing about")
    return inner is not None and inner.lemma.lower() not in coming
