"""Reports that mean harm: to the page, to whoever reads it, or by their mere size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from onrecord import record as r
from onrecord.ledger import Ledger
from tests.ledger.telling import Telling

SCRIPT = "<script>window.pwned = 1</script>"
IMAGE = '"><img src=x onerror="window.pwned = 1"><svg/onload=alert(1)>'
BACKWARDS = "‮gnorw eb ot sdaer siht⁦"
"""Says that what follows runs from right to left, and does not end it."""
SAID = 10_000
HAPPENED = 2_000
SPEAKERS = 3_000
LINE = 5_000_000


def marked_up() -> r.Record:
    """Markup wherever a report says something."""
    text = (
        f"{SCRIPT} in the title {IMAGE}\n"
        f"{SCRIPT} Mallory said {IMAGE} and javascript:alert(1) and {{{{ 7*7 }}}}.\n"
        f"At least 43 of {IMAGE} were killed in <b>Raqqa</b>, Mallory said;"
        f" the {SCRIPT} ministry said 12 were killed."
    )
    t = Telling(f"{SCRIPT}Outlet{IMAGE}", "2020-03-02", text, title=f"{SCRIPT}{IMAGE}")
    mallory = t.actor("Mallory", name=f"Mallory {SCRIPT}{IMAGE}", role=IMAGE, sector=IMAGE, country="RUS")
    ministry = t.actor(f"the {SCRIPT} ministry", r.ActorKind.ORGANIZATION, name=IMAGE)
    one = t.said(mallory, f"{IMAGE} and javascript:alert(1) and {{{{ 7*7 }}}}")
    other = t.said(ministry, "12 were killed")
    many = t.figure("At least 43", "killed", 43, None, None, voice=one)
    few = t.figure("12", "killed", 12, 12, 12, voice=other)
    t.event("killed", "ASSAULT", (mallory,), (ministry,), where=t.where("<b>Raqqa</b>", "SYR"), figures=(many, few))
    t.link(r.LinkKind.DISPUTES, many, few, f"because {SCRIPT}{IMAGE}")
    return _met(t, url="javascript:window.pwned=1", path=f"{SCRIPT}{IMAGE}.txt", byline=SCRIPT, dateline=IMAGE)


def backwards() -> r.Record:
    """What is turned around without an end, and what hides or has no width."""
    long = "Ab" * 400
    text = f"{BACKWARDS}\n{BACKWARDS} Eve{BACKWARDS} said “{BACKWARDS}\x00\x07\x1b[31m {long}”.\n{'z͑͏' * 3000}"
    t = Telling(f"Outlet {BACKWARDS}", "2020-03-03", text, title=f"Title {BACKWARDS} {long}")
    t.said(t.actor(f"Eve{BACKWARDS}", name=f"Eve {BACKWARDS}{long}"), f"“{BACKWARDS}\x00\x07\x1b[31m {long}”")
    return _met(t, path=f"{BACKWARDS}{long}.txt", byline=BACKWARDS, url="https://example.org/\"onclick='x'")


def one_line() -> r.Record:
    """Five million characters without an end of a line; the last of them are said by somebody."""
    filling = "no news is good news, and so it goes on; "
    text = filling * (LINE // len(filling)) + 'and at last "we give up," Bob said.'
    t = Telling("Endless", "2020-03-04", text, title="One line")
    t.said(t.actor("Bob"), '"we give up,"')
    return _met(t)


def many_rows() -> r.Record:
    """Ten thousand statements of thousands of speakers, and two thousand events."""
    lines, actors, statements, events = ["Many rows"], {}, [], []
    at = len(lines[0]) + 1
    for n in range(SAID):
        who, said = f"Speaker{n % SPEAKERS}", f"the gate number {n} was bombed"
        line = f"{who} said that {said}."
        source, content = (at, at + len(who)), (at + line.index(said), at + len(line) - 1)
        lines.append(line)
        at += len(line) + 1
        statements.append((n, who, source, content))
    text = "\n".join(lines)
    document = r.document_id(text)
    rows = []
    for n, who, source, content in statements:
        id = r.row_id("actor", document, who)
        span = r.Span.of(text, *source)
        actors.setdefault(id, r.Actor(id=id, name=who, kind=r.ActorKind.PERSON, mentions=(span,)))
        words = r.Span.of(text, *content)
        row = r.row_id("statement", document, n)
        rows.append(r.Statement(id=row, speaker=id, source=(span,), content=(words,)))
        if n < HAPPENED:
            trigger = r.Span.of(text, words.end - len("bombed"), words.end)
            event = r.row_id("event", document, n)
            events.append(r.Event(id=event, type="ASSAULT", trigger=trigger, sentence=words, voice=row, actors=(id,)))
    known = r.Document(id=document, text=text, title="Many rows", outlet="Endless", published="2020-03-05")
    return r.Record(
        document=replace(known, path="many.txt", text_profile="saved-text/1"),
        actors=tuple(actors.values()),
        statements=tuple(rows),
        events=tuple(events),
    )


def _met(telling: Telling, **found: str) -> r.Record:
    record = telling.record()
    return replace(record, document=replace(record.document, **found))


def every() -> Iterator[r.Record]:
    """All of them."""
    yield from (marked_up(), backwards(), one_line(), many_rows())


def hostile(path: Path) -> Path:
    """Makes a ledger of them."""
    with Ledger.open(path, create=True) as ledger:
        for record in every():
            ledger.add(record)
    return path
