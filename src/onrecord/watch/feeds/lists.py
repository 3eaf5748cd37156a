"""What is given as feeds: addresses, and files that list them (OPML 1.0 and 2.0)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from xml.parsers import expat

from onrecord.errors import NotAFeed, NotFound, SourceError, TooLarge
from onrecord.sources.folders import of_system
from onrecord.sources.limits import megabytes

MOST_FEEDS: Final = 10_000
_MOST_BYTES: Final = 10_000_000
_ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/?/?\S")
_SCHEMES: Final = ("http", "https")


def feeds_of(given: Iterable[str]) -> Iterator[str | SourceError]:
    """The addresses of feeds in `given`: what is an address stands for itself, what is a file for those that it lists.

    Each once, in order. What cannot be read is yielded as its SourceError where its feeds would be.
    """
    seen: set[str] = set()
    for name in given:
        scheme = name.partition(":")[0].lower()
        try:
            found = [name] if scheme in _SCHEMES and _ADDRESS.match(name) else _listed(name)
        except SourceError as error:
            yield error
            continue
        for address in found:
            if address not in seen:
                seen.add(address)
                yield address


def _listed(name: str) -> list[str]:
    try:
        path = Path(name)
        if not path.exists():
            raise NotFound(name, "no such file, and no address of http or https; name feeds, or lists of them (OPML)")
        if path.stat().st_size > _MOST_BYTES:
            raise TooLarge(name, f"a list of feeds may have {megabytes(_MOST_BYTES)}")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise of_system(error, name) from None
    return opml(data, name)


def opml(data: bytes, name: str) -> list[str]:
    """The addresses in a list of feeds, however deep its outlines. Raises NotAFeed where it is none or lists none."""
    parser = expat.ParserCreate()
    roots: list[str] = []
    found: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        roots.append(tag.lower())
        if tag.lower() != "outline" or roots[0] != "opml":
            return
        address = {key.lower(): value for key, value in attributes.items()}.get("xmlurl", "").strip()
        if address.partition(":")[0].lower() in _SCHEMES and len(found) < MOST_FEEDS:
            found.append(address)

    def refuse(*_: object) -> None:
        raise NotAFeed(name, "it declares entities of its own, as XML bombs do; write the list without them")

    parser.StartElementHandler = start
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise NotAFeed(name, f"no list of feeds: no XML at line {error.lineno}; name an OPML file") from None
    except (ValueError, LookupError):
        raise NotAFeed(name, "no list of feeds: it is in an encoding that cannot be read; save it as UTF-8") from None
    if not roots or roots[0] != "opml":
        raise NotAFeed(name, "no list of feeds: its outermost element is not opml; give a feed by its address")
    if not found:
        raise NotAFeed(name, "no feed in the list: no outline has an xmlUrl of http or https")
    return found
