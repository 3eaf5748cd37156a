"""What a robots.txt allows (RFC 9309): groups merged, the longest rule wins, `*` and `$`; Crawl-delay beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote_to_bytes, urlsplit

PRODUCT: Final = "onrecord"
"""The product token that groups are looked up by, in small letters."""
MAX_BYTES: Final = 500 * 1024
"""Of a robots.txt that are read (section 2.5)."""
_MOST_STARS: Final = 20
"""In one rule. A rule with more of them costs time in plenty and is passed over."""
_LINE: Final = re.compile(rb"[\r\n]+")
_FIELD: Final = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")
_TOKEN: Final = re.compile(r"[A-Za-z_-]+")
_RESERVED: Final = "/?#[]@!$&'()*+,;=:%~-._"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One line of a group. `pattern` is percent-encoded where it must be, with its `*` and `$`."""

    allow: bool
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Robots:
    """The rules for one crawler on one host, and the seconds that it shall leave between two requests."""

    rules: tuple[Rule, ...] = ()
    delay: float | None = None

    def allows(self, url: str) -> bool:
        """Whether the page at `url` may be fetched. `/robots.txt` itself always may."""
        parts = urlsplit(url)
        path = _plain(parts.path or "/") + (f"?{_plain(parts.query)}" if parts.query else "")
        if path == "/robots.txt":
            return True
        best: tuple[int, bool] = (-1, True)
        for rule in self.rules:
            if (len(rule.pattern), rule.allow) > best and _fits(rule.pattern, path):
                best = (len(rule.pattern), rule.allow)
        return best[1]


ALLOWED: Final = Robots()
"""Where there is no robots.txt."""
CLOSED: Final = Robots(rules=(Rule(allow=False, pattern="/"),))
"""Where it could not be had for now."""


def parse(data: bytes, product: str = PRODUCT) -> Robots:
    """The rules that a robots.txt has for the crawler `product`, or else for all (`*`). What is no rule is left out."""
    ours: list[Rule] = []
    everybodys: list[Rule] = []
    delays: dict[str, float] = {}
    named = False
    agents: list[str] = []
    in_rules = False
    for raw in _LINE.split(data[:MAX_BYTES].removeprefix(b"\xef\xbb\xbf")):
        found = _FIELD.match(raw.decode("utf-8", "replace"))
        if found is None:
            continue
        field, value = found[1].lower(), found[2].strip()
        if field == "user-agent":
            if in_rules:
                agents, in_rules = [], False
            token = _TOKEN.match(value)
            agents.append("*" if value.startswith("*") else token[0].lower() if token else "")
            named = named or agents[-1] == product
        elif field in ("allow", "disallow"):
            in_rules = True
            if value and value.count("*") <= _MOST_STARS:
                rule = Rule(allow=field == "allow", pattern=_plain(value))
                ours += [rule] if product in agents else []
                everybodys += [rule] if "*" in agents else []
        elif field == "crawl-delay":  # no part of the standard, so it neither ends nor begins a group
            seconds = _seconds(value)
            for agent in agents if seconds is not None else ():
                delays.setdefault(agent, seconds or 0.0)
    return Robots(
        rules=tuple(dict.fromkeys(ours if named else everybodys)), delay=delays.get(product if named else "*")
    )


def _plain(path: str) -> str:
    """A path in one spelling: what need not be percent-encoded is not, what must be is (section 2.2.2)."""
    pieces = re.split(r"(%[0-9A-Fa-f]{2})", path)
    return "".join(_piece(piece) if at % 2 else quote(piece, safe=_RESERVED) for at, piece in enumerate(pieces))


def _piece(coded: str) -> str:
    byte = unquote_to_bytes(coded)
    plain = byte.decode("latin-1")
    return plain if plain.isascii() and (plain.isalnum() or plain in "-._~") else coded.upper()


def _fits(pattern: str, path: str) -> bool:
    """Whether `pattern` fits the start of `path`: each piece between stars at its first place, without backtracking."""
    whole = pattern.endswith("$")
    first, *rest = (pattern[:-1] if whole else pattern).split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, piece in enumerate(rest, 1):
        if whole and number == len(rest):
            return len(path) - len(piece) >= at and path.endswith(piece)
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not whole or at == len(path)


def _seconds(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds < 1e9 else None
