"""Which language a page is in: what it declares, and whether its prose agrees.

Declarations are often wrong: templates say `en-US` of every page, or keep the language that they were sold in. So what
a page declares is believed of a text that does not look like English, and never of one that does.
"""

from __future__ import annotations

import re
from typing import Any, Final

from onrecord.sources.language import ENGLISH, language_of
from onrecord.sources.page_shape import PageShape

_CODE: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$")
_META: Final = ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
_ENOUGH: Final = 150
"""Characters of prose, some 25 words, from which on its language is told; letters beyond Latin tell it sooner."""
_BEYOND_LATIN: Final = re.compile("[^\\W\\d_\u0000-\u024f]")
_ENOUGH_BEYOND: Final = 30
_LOOKED_AT: Final = 1_500


def language_declared(tree: Any) -> str | None:
    """ISO 639 code that a page declares: in `<html lang>`, else in its meta tags; None where it declares none."""
    roots = [element for element in tree.iter("html")][:1]
    values = [value for root in roots for value in (root.get("lang"), root.get("xml:lang"))]
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("http-equiv") or element.get("itemprop")
        if name and name.strip().lower() in _META:
            values.append(element.get("content"))
    for value in values:
        match = _CODE.match((value or "").strip().lower())
        if match:
            return match[1]
    return None


def other_language(shape: PageShape, declared: str | None) -> str | None:
    """The language of a page whose prose is not English; None for English, and where there is too little to tell.

    `declared` names it where the prose tells no more than that it is not English.
    """
    prose = shape.opening[:_LOOKED_AT]
    if len(prose) < _ENOUGH and len(_BEYOND_LATIN.findall(prose)) < _ENOUGH_BEYOND:
        return None
    shown = language_of(prose)
    if shown is None and declared != ENGLISH and len(_BEYOND_LATIN.findall(prose)) >= len(prose) / 2:
        return declared
    return None if shown == ENGLISH else shown
