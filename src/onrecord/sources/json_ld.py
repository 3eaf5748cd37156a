"""JSON-LD in news pages: schema.org NewsArticle and its kin, in lists and graphs, with the faults that pages have."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final

_KINDS: Final = re.compile(
    r"(?:^|/)(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report)$"
)
_MAX_DEPTH: Final = 6
_MAX_LENGTH: Final = 2_000_000
_TRAILING_COMMA: Final = re.compile(r",\s*([}\]])")
_SALVAGE: Final = re.compile(r'"(headline|datePublished|dateModified)"\s*:\s*"((?:[^"\\]|\\.){1,400})"')


def news_objects(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """The objects in these scripts that stand for a report. Broken JSON yields what can be picked out of it."""
    for script in scripts[:50]:
        text = script.strip().removeprefix("<!--").removesuffix("-->").strip()
        text = text.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
        if text and len(text) <= _MAX_LENGTH:
            value = _parse(text)
            yield from _news(value, 0) if value is not None else _salvaged(text)


def _parse(text: str) -> Any:
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            # strict=False: pages have bare line ends in their strings
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _news(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:200]:
            yield from _news(item, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(name, str) and _KINDS.search(name) for name in names):
            yield {key: unescape(v) if isinstance(v, str) else v for key, v in value.items()}
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            if isinstance(value.get(key), (list, dict)):
                yield from _news(value[key], depth + 1)


def _salvaged(text: str) -> Iterator[dict[str, Any]]:
    found: dict[str, Any] = {}
    if re.search(r'"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"', text):
        for match in _SALVAGE.finditer(text):
            try:
                found.setdefault(match[1], unescape(json.loads(f'"{match[2]}"', strict=False)))
            except ValueError:
                continue
    if found:
        yield found
