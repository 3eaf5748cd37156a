"""Reports whose every word is meant to do harm, and what a page must not have whatever stands in a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import html

from onrecord import record as r
from tests.ledger.telling import Telling

EVIL = (
    "<script>alert(1)</script> \"><img src=x onerror=alert(1)> ' onmouseover='alert(1) </textarea></title></style>"
    "<svg/onload=alert(1)> javascript:alert(1) {{7*7}} {% raw %} \u202etxt.exe\u202c \x1b[31mred &lt;b&gt; --></script>"
)
ACTS = ("\0", "\x1b", "\r", "\u202e", "\u202c", "\u2066")
"""Signs that act instead of showing."""
_OURS = frozenset({"/static/htmx-2.0.11.min.js", "/static/room.js"})
_ADDRESSES = (
    "href",
    "src",
    "action",
    "formaction",
    "{http://www.w3.org/1999/xlink}href",
    "xlink:href",
    "hx-get",
    "data",
)
_NEVER = frozenset({"style", "img", "iframe", "object", "embed", "base", "applet", "frame", "audio", "video"})


def reports() -> Iterator[r.Record]:
    """Two reports on one event, which deny each other's numbers."""
    for outlet, number in (("One", "12"), ("Two", "90")):
        head = f"{outlet} {EVIL} has news"
        telling = Telling(
            outlet=f"{outlet} {EVIL}",
            day="2015-11-25",
            title=head,
            text=(
                f"{head}\n\nAnn {EVIL} said that it rained {EVIL}. It did not rain, Bob {EVIL} said in {outlet}.\n"
                f"Troops of {EVIL} Land bombed Town {EVIL} on 24 November 2015, and {number} people were killed there."
            ),
        )
        ann, bob = (telling.actor(f"{name} {EVIL}", role=f"clerk {EVIL}") for name in ("Ann", "Bob"))
        troops = telling.actor(f"Troops of {EVIL} Land", r.ActorKind.GROUP, "RUS", sector="MIL")
        when = telling.when("24 November 2015", "2015-11-24")
        where = telling.where(f"Town {EVIL}", "SYR")
        rained = telling.said(ann, f"that it rained {EVIL}")
        dry = telling.said(bob, "It did not rain", r.Act.DENY)
        telling.link(r.LinkKind.DISPUTES, rained, dry, f"because {EVIL}")
        figure = telling.figure(f"{number} people", "killed", None, float(number), None, as_of=when, where=where)
        telling.event(
            "bombed", "ASSAULT", (troops,), (bob,), mode="aerial", when=when, where=where, figures=(figure,), score=-9.0
        )
        record = telling.record()
        document = replace(
            record.document,
            url="javascript:alert(document.cookie)",
            byline=f"By {EVIL}",
            dateline=f"TOWN {EVIL}",
            path=f"../../{outlet}{EVIL}",
            extra={"section": EVIL, "story_code": EVIL},
        )
        yield replace(record, document=document)


def faults(page: str) -> list[str]:
    """What in a page would run, load or lead elsewhere; empty for a page as it should be."""
    found = [f"sign {sign!r}" for sign in ACTS if sign in page]
    for element in html.document_fromstring(page).iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in _NEVER:
            found.append(f"<{element.tag}>")
        if element.tag == "script" and (
            str(element.get("src")).partition("?")[0] not in _OURS or element.text_content().strip()
        ):
            found.append("a script")
        for name, value in element.attrib.items():
            name, value = str(name), str(value)
            if name.startswith("on") or name in ("style", "srcdoc", "srcset") or name.startswith("hx-on"):
                found.append(f"{name}={value}")
            original = element.tag == "a" and element.text == "original"
            if name in _ADDRESSES and not (value[:1] == "#" or inside(value) or (original and _web(value))):
                found.append(f"{name}={value}")
    return found


def inside(address: str) -> bool:
    """Whether a browser stays in the reading room when it goes to an address."""
    return address.startswith("/") and address[1:2] not in ("/", "\\") and not any(sign < " " for sign in address)


def _web(address: str) -> bool:
    return address.startswith(("http://", "https://"))
