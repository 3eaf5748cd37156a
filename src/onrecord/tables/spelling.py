"""English spelling around -s, -ed, -ing, -er, -est: from an inflected form back to the stem.

Regular rules only, after the orthography that morphological analysers of English share (Minnen, Carroll and Pearce,
"Applied morphological processing of English", 2001). What the rules get wrong is listed as facts in
`data/verb_stems.tsv` and `data/irregular_nouns.tsv`, not here.
"""

from __future__ import annotations

__all__ = ["restore_stem", "strip_plural", "strip_third_person"]

VOWELS = frozenset("aeiouy")
_NO_E_UNSTRESSED = ("al", "el", "ol", "en", "on", "er", "et", "ot", "ip", "or")
"""Endings of stems of two syllables that stand without -e: signal, travel, open, mention, offer, market, gossip."""


def restore_stem(stem: str) -> str:
    """What a form without its -ed, -ing, -er or -est was: `stopp` is stop, `argu` argue, `visit` visit."""
    if len(stem) < 3:
        return stem
    last, before, third = stem[-1], stem[-2], stem[-3]
    if last == before and last in "bdgmnprt":
        return stem[:-1] if len(stem) > 3 else stem
    if last in "uvc" or (last == "z" and before not in "zt") or (last == "s" and before != "s"):
        return stem + "e"
    if last == "g" and before in "adeiorlu":
        return stem + "e"
    if last == "l" and before not in VOWELS and before not in "lrw":
        return stem + "e"
    if last in VOWELS or last in "wxfhj" or before not in VOWELS or before == "y":
        return stem
    # One vowel and one consonant are left. Two vowels before it mean no -e ("need", "explain"), but "equate".
    if third in VOWELS and stem[-4:-2] not in ("eq", "qu") and not (third == "u" and stem[-4:-3] == "q"):
        return stem
    syllables = _vowel_groups(stem)
    if syllables > 1 and stem.endswith(_NO_E_UNSTRESSED):
        return stem
    return stem + "e"


def strip_third_person(form: str) -> str:
    """The base of a verb in -s: `says`, `goes`, `watches`, `denies`, `causes`."""
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


def strip_plural(form: str) -> str:
    """The singular of a noun in -s: `talks`, `parties`, `crashes`, `viruses`, `houses`."""
    if form.endswith("uses") and len(form) > 5 and form[-5] not in VOWELS:
        return form[:-2]
    return strip_third_person(form)


def _vowel_groups(stem: str) -> int:
    groups, inside = 0, False
    for letter in stem.replace("qu", "q"):
        vowel = letter in VOWELS
        groups += vowel and not inside
        inside = vowel
    return groups
