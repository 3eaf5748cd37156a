"""Words of a text in the manner of Universal Dependencies English (EWT, GUM), each with its place in the text.

Clitics stand alone (do|n't, John|'s, can|not), compounds are split at their hyphens (long|-|term) but prefixes are not
(pro-Beijing), abbreviations keep their full stop, and numbers, times, web and mail addresses stay whole. Nothing is
normalised: a word is a pair of offsets, and every character that is not white space belongs to exactly one word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

_PREFIXES = (
    "non|anti|pro|co|post|re|pre|e|mid|un|sub|multi|semi|vice|inter|intra|ultra|counter|quasi|pseudo|neo|trans|de|bi|tri|"
    "micro|macro|mini|eco|socio|geo|psycho|electro|hydro|ex|extra|over|under|super|hyper|infra|uni|poly|proto|"
    "cross|eco|pan|eu|para|mono|thermo|astro|bio|agro|afro|anglo|franco|sino|russo"
)
_APOSTROPHE = "['’`ʼ]"


def _abbreviations() -> str:
    lines = resources.files(__package__).joinpath("abbreviations.txt").read_text("utf-8").splitlines()
    words = sorted((w for w in lines if w and not w.startswith("#")), key=len, reverse=True)
    return "|".join(re.escape(w) for w in words)


_WORD = re.compile(
    rf"""
      (?P<url>(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’])
    | (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    | (?P<handle>@\w+|\#[^\W\d]\w*)
    | (?P<site>\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk|info|mil)\b)
    | (?P<file>(?<!\w)[\w-]+\.(?i:pdf|docx?|xlsx?|html?|txt|jpe?g|png|zip|pptx?|csv)(?!\w))
    | (?P<group>(?<![\w.])[a-z]+(?:\.[a-z]+){(2,)}(?![\w.]))
    | (?P<date>\d{{1,4}}[/]\d{{1,2}}[/]\d{{1,4}} | \d{{4}}-\d{{2}}-\d{{2}})(?!\w)
    | (?P<phone>\d{{3}}-\d{{3}}-\d{{4}}|\d{{3}}-\d{{4}})(?!\w)
    | (?P<time>\d{{1,2}}:\d{{2}}(?::\d{{2}})?)
    | (?P<decade>(?<!\w){_APOSTROPHE}\d{{2}}s?(?!\w))
    | (?P<ordinal>\d+(?:,\d{{3}})*(?:st|nd|rd|th|s)(?!\w))
    | (?P<number>\d+(?:[.,]\d+)*(?:/\d+)?|(?<![\w.])\.\d+)
    | (?P<initials>(?:\b[^\W\d_]\.){{2,}}|\b(?:Ph\.D|[ap]\.m)\.?)
    | (?P<abbreviation>(?<![\w.])(?:{_abbreviations()})\.(?!\w))
    | (?P<numero>\bNos?\.(?=\s*\d))
    | (?P<initial>(?<![\w.'’-])[A-Z]\.(?=\s+[A-Z]))
    | (?P<cannot>(?<!\w)(?:[Cc]an|CAN)(?=(?:not|NOT)(?!\w)) | (?<=\b[Cc]an)not(?!\w)
      | (?<!\w)(?:[Gg]on|[Ww]an|[Gg]ot)(?=(?:na|ta)(?!\w)) | (?<=\b[GgWw][oa]n)na(?!\w) | (?<=\b[Gg]ot)ta(?!\w))
    | (?P<careless>
      (?<!\w)(?:[Dd]o|[Dd]id|[Dd]oes|is|was|are|were|have|has|had|would|could|should|[Cc]a|[Ww]o)(?=nt(?!\w))
      | (?<=[aedos])nt(?!\w) | (?<!\w)i(?=(?:m|ve)(?!\w)) | (?<!\w)[Tt]hat(?=s(?!\w)))
    | (?P<negated>[^\W\d_]+(?=n{_APOSTROPHE}t(?!\w)) | [^\W\d_]+(?=N{_APOSTROPHE}T(?!\w)))
    | (?P<not>(?<=\w)[nN]{_APOSTROPHE}[tT](?!\w))
    | (?P<clitic>(?<=[\w.)”"]){_APOSTROPHE}(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?!\w))
    | (?P<parted>(?<=[^\W\d_][ ]){_APOSTROPHE}s(?!\w))
    | (?P<prefixed>(?<![\w-])(?i:{_PREFIXES})-[^\W_]+(?:{_APOSTROPHE}(?!(?:s|S|re|ve|ll|d|m|t)(?!\w))[^\W\d_]+)?)
    | (?P<elided>(?<!\w)(?:[OLD]|Mc|Sha|Gu|Shi|Ba|Qur|Sa|Da|Ra|Nu|Ka|Ma|Ta|A){_APOSTROPHE}[^\W\d_]{{2,}})
    | (?P<clock>(?i:o['’]clock))(?!\w)
    | (?P<ampersand>\b[A-Z]&[A-Z]\b)
    | (?P<word>[^\W_]+(?=n{_APOSTROPHE}t(?!\w)) | [^\W_]+)
    | (?P<repeated>[!?]{{2,}}|\.{{2,}}|-{{2,}}|–{{2,}}|—{{2,}}|\*+|=+|_+|~+|\#+|<<|>>|''|``|’’|‘‘)
    | (?P<smiley>[:;]-?[()DP](?!\w))
    | (?P<other>\S)
    """,
    re.VERBOSE,
)


_CHUNK = re.compile(r"\S+")
_LOOKS_ON = re.compile(rf"(?:[A-Z]|Nos?)\.$|^{_APOSTROPHE}s(?!\w)")
"""Chunks that are one word or two by what stands before or after them: "J. Roe", "No. 5", "Wendy 's"."""
_MAY_BE_TWO = ("not", "NOT", "nt", "na", "ta", "im", "ive", "hats")
"""Endings of chunks of bare letters that may be two words: "cannot", "dont", "gonna", "thats"."""
_KEPT = 40
"""Characters of the longest chunk whose words are kept for the next time."""


def words(text: str) -> list[tuple[int, int]]:
    """Half-open character ranges of the words of `text`, in order. No word holds white space."""
    out: list[tuple[int, int]] = []
    for chunk in _CHUNK.finditer(text):
        start, end = chunk.span()
        found = chunk.group()
        inner = _inside(found) if len(found) <= _KEPT else _inside.__wrapped__(found)
        if inner is None:
            for word in _WORD.finditer(text, start):
                if word.start() >= end:
                    break
                out.append(word.span())
        elif len(inner) == 1:
            out.append((start, end))
        else:
            out.extend([(start + a, start + b) for a, b in inner])
    return out


@lru_cache(maxsize=1 << 13)
def _inside(chunk: str) -> tuple[tuple[int, int], ...] | None:
    """Words of a text without white space, None where what stands around it decides.

    Most chunks of a report have been seen before, and most of the others are plain words, which need no grammar.
    """
    plain = chunk[:-1] if chunk[-1] == "," else chunk
    if plain.isascii() and plain.isalpha() and not plain.endswith(_MAY_BE_TWO):
        return ((0, len(plain)),) if plain is chunk else ((0, len(plain)), (len(plain), len(chunk)))
    if _LOOKS_ON.search(chunk):
        return None
    return tuple(m.span() for m in _WORD.finditer(chunk))
