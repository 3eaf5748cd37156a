"""Which language a text is in: English by its commonest words, any other by py3langid's table of letter sequences.

The table takes most of a second to load, so it is asked only of a text that does not look English.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from onrecord.sources.facts import rows

__all__ = ["ENGLISH", "is_english", "language_of"]

ENGLISH: Final = "en"
_WORD: Final = re.compile(r"[^\W\d_]+")
_ENOUGH: Final = 20
"""Words, or letters of scripts that write none between spaces, below which a text is too short to tell."""
_LATIN: Final = "\u024f"
"""The last letter of the Latin blocks."""
_SHARE: Final = 0.16
"""Of English prose a third and more is such words; of a list of English names, or of another language, next to none."""
_SURE: Final = 0.5
_READ: Final = 20_000
"""Characters that are looked at."""


def is_english(code: str) -> bool:
    """Whether a language code is one of English: `en`, `en-GB`."""
    return code.lower().startswith(ENGLISH)


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language of a text; None where it is too short or too mixed to tell."""
    start = text[:_READ]
    words = [word.lower() for word in _WORD.findall(start)]
    beyond_latin = sum(letter > _LATIN for word in words if not word.isascii() for letter in word)
    if len(words) < _ENOUGH and beyond_latin < _ENOUGH:
        return None
    if sum(word in _common() for word in words) >= _SHARE * len(words):
        return ENGLISH
    code, sure = _identifier().classify(start)
    return str(code) if sure >= _SURE else None


@cache
def _common() -> frozenset[str]:
    return frozenset(word for (word,) in rows("common_words"))


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
