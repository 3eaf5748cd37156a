"""Records of every shape, for property tests: any text, any rows, spans that are verbatim in it."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from onrecord import record as r

HOSTILE = (
    "<script>alert(1)</script>",
    "\"' onmouseover=alert(1) x='",
    "\u202eevil\u202c\u2066\u2069",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07\x9b2J",
    "</style></title>{{7*7}}{% raw %}",
    "🙂 é\u00a0\u200b\r\n\t",
    "\ud800",
)


def texts() -> SearchStrategy[str]:
    """Texts of at least one character, some of them hostile."""
    pieces = st.one_of(st.text(st.characters(), max_size=30), st.sampled_from(HOSTILE), st.just("Rio said: “No.” "))
    return st.lists(pieces, min_size=1, max_size=6).map("".join).filter(bool)


@st.composite
def spans(draw: st.DrawFn, text: str) -> r.Span:
    """A span of `text`."""
    start = draw(st.integers(0, len(text) - 1))
    return r.Span.of(text, start, draw(st.integers(start + 1, len(text))))


@st.composite
def documents(draw: st.DrawFn) -> r.Document:
    """A document with every field."""
    text = draw(texts())
    maybe = st.none() | texts()
    return r.Document(
        id=r.document_id(text),
        text=text,
        title=draw(maybe),
        published=draw(st.none() | st.just("2016-06-30T07:34")),
        outlet=draw(maybe),
        byline=draw(maybe),
        dateline=draw(maybe),
        url=draw(st.none() | st.sampled_from(["https://example.org/a?b=<c>", "javascript:alert(1)"])),
        path=draw(maybe),
        language=draw(st.none() | st.just("en")),
        title_span=draw(st.none() | spans(text)),
        captions=tuple(draw(st.lists(spans(text), max_size=2))),
        extra=draw(st.dictionaries(texts(), texts(), max_size=2)),
        retrieved=draw(st.none() | st.just("2026-11-23")),
        text_profile="saved-text/1",
    )


@st.composite
def records(draw: st.DrawFn) -> r.Record:
    """A record whose spans are verbatim and whose rows refer to rows that exist."""
    document = draw(documents())
    a_span = spans(document.text)
    some = st.lists(a_span, max_size=3).map(tuple)
    number = st.none() | st.floats(allow_nan=False, allow_infinity=False)
    actors = tuple(
        r.Actor(
            id=f"actor-{i}",
            name=draw(texts()),
            kind=draw(st.sampled_from(r.ActorKind)),
            country=draw(st.sampled_from([None, "RUS", "UNO"])),
            sector=draw(st.sampled_from([None, "GOV"])),
            role=draw(st.none() | texts()),
            mentions=draw(some),
        )
        for i in range(draw(st.integers(0, 3)))
    )
    actor = st.sampled_from([a.id for a in actors]) if actors else st.none()
    several = st.lists(actor, max_size=2).map(tuple) if actors else st.just(())
    statements: list[r.Statement] = []
    for i in range(draw(st.integers(0, 4))):
        statements.append(
            r.Statement(
                id=f"statement-{i}",
                speaker=draw(st.none() | actor),
                source=draw(some),
                cue=draw(st.none() | a_span),
                act=draw(st.sampled_from(r.Act)),
                content=draw(some),
                quotation=draw(st.sampled_from(r.Quotation)),
                polarity=draw(st.sampled_from(r.Polarity)),
                stance=draw(st.sampled_from(r.Stance)),
                addressee=draw(st.none() | a_span),
                via=draw(several),
                when_span=draw(st.none() | a_span),
                inside=draw(st.sampled_from([None, *(s.id for s in statements)])),
                score=draw(st.floats(0, 1)),
            )
        )
    voice = st.sampled_from([r.NARRATION, *(s.id for s in statements)])
    events = draw(
        st.lists(
            st.builds(
                r.Event, id=st.just("event-1"), type=st.just("ASSAULT"), trigger=a_span, sentence=a_span, voice=voice
            ),
            max_size=1,
        )
    )
    figures = draw(
        st.lists(
            st.builds(
                r.Figure, id=st.just("figure-1"), span=a_span, measure=st.just("killed"), low=number, voice=voice
            ),
            max_size=1,
        )
    )
    links = draw(
        st.lists(
            st.builds(
                r.Link,
                kind=st.sampled_from(r.LinkKind),
                from_=st.just("statement-0"),
                to=st.just("statement-1"),
                because=texts(),
            ),
            max_size=2,
        )
    )
    return r.Record(
        document=document,
        actors=actors,
        dates=tuple(draw(st.lists(st.builds(r.Date, id=st.just("date-1"), span=a_span), max_size=1))),
        places=tuple(
            draw(st.lists(st.builds(r.Place, id=st.just("place-1"), name=texts(), span=a_span, lat=number), max_size=1))
        ),
        statements=tuple(statements),
        events=tuple(events),
        figures=tuple(figures),
        links=tuple(links),
    )
