"""Lemmas of English words from their form and part of speech, after the conventions of UD English EWT and GUM.

Irregular forms, spelling exceptions and closed words are facts in `data/`; the rest is spelling rules (`spelling.py`).
The part of speech is the Penn Treebank tag where there is one; without it (`""` or `"_"`) the universal tag decides
and the ending of the word says which form it is.
"""

from __future__ import annotations

from functools import cache, lru_cache

from .spelling import restore_stem, strip_plural, strip_third_person
from .tsv import parts, rows

__all__ = ["lemma"]

_DEGREES = frozenset({"JJR", "JJS", "RBR", "RBS"})
_STANDS_FOR = {
    "AUX": ("AUX", "VBP"),
    "VERB": ("AUX", "VERB"),
    "PRON": ("PRON", "PRP"),
    "ADV": ("ADV", "RB"),
    "ADP": ("ADP", "IN"),
    "SCONJ": ("SCONJ", "IN"),
    "CCONJ": ("CCONJ", "CC"),
    "NOUN": ("NOUN", "NN"),
    "NUM": ("NUM", "CD"),
    "PART": ("PART", "POS"),
    "X": ("X", "FW"),
}
"""Where a word has no Penn tag: the keys under which `closed_words.tsv` may have it."""
_AGREED = frozenset({"agreed", "freed", "disagreed", "guaranteed", "decreed", "refereed"})
_PREFIXES = ("re", "un", "over", "under", "out", "mis", "fore", "pre", "up", "inter", "co")


@lru_cache(maxsize=1 << 13)
def lemma(form: str, xpos: str, upos: str) -> str:
    """The lemma of `form`: lower case but for names and acronyms; pronouns, clitics and auxiliaries as in UD.

    `xpos` is a Penn Treebank tag, or `""`/`"_"`; `upos` a universal part of speech. Never empty for a non-empty form.
    """
    word = form.lower().replace("\u2019", "'").replace("`", "'")
    tag = "" if xpos == "_" else xpos
    closed = _closed()
    for key in (tag, upos) if tag else _STANDS_FOR.get(upos, (upos,)):
        if (known := closed.get((word, key))) is not None:
            return known
    if upos == "PROPN" or tag in ("NNP", "NNPS"):
        return _name(form, tag)
    if upos in ("PUNCT", "SYM", "X") or tag in ("FW", "ADD", "GW"):
        return form
    if upos == "NUM" or tag == "CD":
        return _number(word)
    if upos in ("VERB", "AUX"):
        return _verb(word, tag if tag.startswith("VB") else _verb_form(word))
    if upos == "NOUN" or tag in ("NN", "NNS"):
        return _noun(form, word, tag)
    if upos in ("ADJ", "ADV") or tag in _DEGREES:
        return _degree(form, word, tag, upos)
    return word


def _name(form: str, tag: str) -> str:
    if tag != "NNPS" or form.isupper():
        return form
    known = _nouns().get(form.lower())
    if known is not None:
        return form if known == form.lower() else _like(form, known)
    return _like(form, strip_plural(form.lower()))


def _like(form: str, word: str) -> str:
    """`word` with the capitals of `form`: the letters that both share are taken from `form`."""
    shared = 0
    while shared < min(len(form), len(word)) and form[shared].lower() == word[shared]:
        shared += 1
    return form[:shared] + word[shared:]


def _number(word: str) -> str:
    return word.replace(",", "") if word[:1].isdigit() else word


def _verb_form(word: str) -> str:
    if word in _verbs():
        return "VBD"
    for ending, tag in (("ing", "VBG"), ("ed", "VBD"), ("s", "VBZ")):
        if word.endswith(ending) and len(word) > len(ending) + 1 and not word.endswith(("ss", "us")):
            return tag if tag != "VBD" or not word.endswith("eed") or word in _AGREED else "VB"
    return "VB"


def _verb(word: str, tag: str) -> str:
    if tag in ("VB", "VBP"):
        return word
    if tag == "VBZ":
        return _stems().get(word) or strip_third_person(word)
    if tag in ("VBD", "VBN"):
        if (base := _irregular(word)) is not None:
            return base
        ending = "ed"
    else:
        ending = "in'" if word.endswith("in'") else "ing"
    if not word.endswith(ending):
        return word
    stem = word[: -len(ending)]
    if (known := _stems().get(stem)) is not None:
        return known
    if ending == "ed" and stem.endswith("i"):
        return stem[:-1] + "y"
    if ending == "ed" and stem.endswith("e"):
        return stem + "e"
    first, hyphen, rest = stem.rpartition("-")
    return first + hyphen + (_stems().get(rest) or _prefixed_stem(rest) or restore_stem(rest))


def _irregular(word: str) -> str | None:
    verbs = _verbs()
    if word in verbs:
        return verbs[word]
    first, hyphen, rest = word.rpartition("-")
    if hyphen and rest in verbs:
        return first + hyphen + verbs[rest]
    for prefix in _PREFIXES:
        base = verbs.get(word[len(prefix) :]) if word.startswith(prefix) else None
        if base is not None and len(base) > 2:
            return prefix + base
    return None


def _prefixed_stem(stem: str) -> str | None:
    for prefix in _PREFIXES:
        if stem.startswith(prefix) and len(stem) > len(prefix) + 3:
            known = _stems().get(stem[len(prefix) :])
            if known is not None:
                return prefix + known
    return None


def _noun(form: str, word: str, tag: str) -> str:
    kept = form if _keeps_capitals(form) else word
    if tag == "NN":
        return kept
    known = _nouns().get(word)
    if known is not None:
        return known
    if kept != word:
        return kept[:-1] if kept.endswith("s") and len(kept) > 2 else kept
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word[:1].isdigit() or word[:1] == "'" or not word.endswith("s") or len(word) < 3:
        return word
    if tag != "NNS" and word.endswith(("ss", "us", "is")):
        return word
    first, hyphen, rest = word.rpartition("-")
    return first + hyphen + (_nouns().get(rest) or strip_plural(rest))


def _degree(form: str, word: str, tag: str, upos: str) -> str:
    known = _degrees().get((word, upos)) if tag in _DEGREES or not tag else None
    if known is not None:
        return known
    if tag not in _DEGREES:
        return form if upos == "ADJ" and (form in _proper_adjectives() or _keeps_capitals(form)) else word
    ending = "er" if tag.endswith("R") else "est"
    stem = word[: -len(ending)]
    if not word.endswith(ending) or len(stem) < 3:
        return word
    return stem[:-1] + "y" if stem.endswith("i") else restore_stem(stem)


def _keeps_capitals(form: str) -> bool:
    """Acronyms ("TV", "AK-47") and words with inner capitals ("pro-Beijing") keep them."""
    if form.islower() or len(form) < 2:
        return False
    if form.rstrip("s").isupper():
        return len(form) < 4 or any(c.isdigit() for c in form)
    return any(c.isupper() for c in form[1:]) and not form.isupper()


@cache
def _closed() -> dict[tuple[str, str], str]:
    return {(form, tag): base for form, tag, base in rows("closed_words")}


@cache
def _verbs() -> dict[str, str]:
    found: dict[str, str] = {}
    for base, past, participle in rows("irregular_verbs"):
        for form in (*parts(past), *parts(participle)):
            found.setdefault(form, base)
    return found


@cache
def _stems() -> dict[str, str]:
    return dict(rows("verb_stems"))


@cache
def _nouns() -> dict[str, str]:
    return dict(rows("irregular_nouns"))


@cache
def _degrees() -> dict[tuple[str, str], str]:
    return {(form, upos): base for form, upos, base in rows("degrees")}


@cache
def _proper_adjectives() -> frozenset[str]:
    return frozenset(word for (word,) in rows("proper_adjectives"))
