"""Statements: every attribution as a row, with its speaker, act, stance and circumstances, and those within it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reader.actors import Who
from onrecord.reader.analysis import Analysis, Attribution, Range
from onrecord.reader.circumstances import circumstances
from onrecord.reader.nested import nested
from onrecord.reader.pronouns import pronoun
from onrecord.reader.quotation import INSIDE, marks, quotation
from onrecord.reader.subjects import subject_of
from onrecord.record import Act, Date, Place, Polarity, Span, Statement, row_id
from onrecord.tables import label_cue, lemma, negated


def statements(analysis: Analysis, found: tuple[Attribution, ...], who: Who) -> tuple[Statement, ...]:
    """The rows of the outermost attributions and of those inside their content, each before its inner ones."""
    marked = marks(analysis)
    out: list[Statement] = []
    for attribution in found:
        outer = statement(analysis, attribution, who, None, marked)
        if not outer.content and outer.polarity is Polarity.AFFIRMED and outer.act is not Act.REFUSE:
            continue  # That somebody spoke is no statement; that somebody would not speak is one.
        out.append(outer)
        out += _inside(analysis, attribution.content, who, outer, marked)
    return tuple({row.id: row for row in out}.values())


def situated(rows: Sequence[Statement], dates: Sequence[Date], places: Sequence[Place]) -> tuple[Statement, ...]:
    """The rows with the id of the date and the place that stand in the words for when and where they were said."""
    return tuple(
        replace(row, when=_standing_in(row.when_span, dates), where=_standing_in(row.where_span, places))
        for row in rows
    )


def _standing_in(span: Span | None, rows: Sequence[Date] | Sequence[Place]) -> str | None:
    if span is None:
        return None
    return next((row.id for row in rows if span.start <= row.span.start and row.span.end <= span.end), None)


def _inside(
    analysis: Analysis, content: tuple[Range, ...], who: Who, outer: Statement, marked: Sequence[int]
) -> Iterator[Statement]:
    """Statements within a content, each within the innermost one that holds it."""
    holders: list[tuple[Range, str]] = []
    speakers = {outer.id: outer.speaker}
    for fragment in content:
        for attribution in nested(analysis, fragment):
            cue = attribution.cue[0]
            holder = next((i for span, i in reversed(holders) if span[0] <= cue[0] and cue[1] <= span[1]), outer.id)
            row = statement(analysis, attribution, who, holder, marked)
            if attribution.source and _first_person(analysis, attribution.source[0], marked):
                row = replace(row, speaker=speakers[holder])
            elif not attribution.source and not _subject_within(analysis, attribution, fragment):
                row = replace(row, speaker=None)
            row = _within(row, analysis.span(*fragment))
            speakers[row.id] = row.speaker
            holders.append((attribution.content[0], row.id))
            yield row


def _first_person(analysis: Analysis, source: Range, marked: Sequence[int]) -> bool:
    """Whether "I", or in quotation marks "we", speaks: who speaks around it."""
    head = analysis.head_of(*source)
    kind = pronoun(analysis.words[head])
    return kind == "I" or (kind == "we" and marked[head] == INSIDE)


def _subject_within(analysis: Analysis, attribution: Attribution, content: Range) -> bool:
    """Whether the subject of an inner cue stands in the content: one outside it need not be who speaks there."""
    head = subject_of(analysis, attribution.cue[0])
    return head is not None and content[0] <= head < content[1]


def _within(row: Statement, content: Span) -> Statement:
    """An inner row without circumstances that stand outside the content: those are of the outer statement."""

    def kept(span: Span | None) -> Span | None:
        return span if span is not None and content.start <= span.start and span.end <= content.end else None

    return replace(row, addressee=kept(row.addressee), when_span=kept(row.when_span), where_span=kept(row.where_span))


def statement(
    analysis: Analysis, attribution: Attribution, who: Who, inside: str | None, marked: Sequence[int]
) -> Statement:
    """The row of one attribution; `marked` are the words in quotation, as `marks` gives them."""
    spans = {
        role: tuple(analysis.span(*fragment) for fragment in fragments)
        for role, fragments in (
            ("source", attribution.source),
            ("cue", attribution.cue),
            ("content", attribution.content),
        )
    }
    taken = {w for first, last in (*attribution.source, *attribution.content) for w in range(first, last)}
    cue_words = [analysis.words[w] for first, last in attribution.cue for w in range(first, last)]
    lemmas, upos = [w.lemma for w in cue_words], [w.upos for w in cue_words]
    label = label_cue(lemmas, upos)
    if label.entry is None:  # Headlines: "UK urges US", where the tagger takes the verb for part of a name.
        label = label_cue([lemma(w.text.lower(), "VBZ", "VERB") for w in cue_words], ["VERB"] * len(cue_words))
    around = circumstances(analysis, attribution.cue[0], taken) if attribution.cue else None
    speaker = who.speaker(attribution, around.quoted if around else None)
    via = tuple(dict.fromkeys(a for w in (around.via if around else ()) if (a := who.at(w)) and a != speaker))
    if around and around.addressee and (told := who.at(analysis.head_of(*around.addressee))) and who.is_press(told):
        via = (*via, told) if told not in via else via
    return Statement(
        id=row_id("statement", analysis.document.id, *((s.start, s.end) for v in spans.values() for s in v), inside),
        speaker=speaker,
        source=spans["source"],
        cue=spans["cue"][0] if spans["cue"] else None,
        act=label.act,
        content=spans["content"],
        quotation=quotation(analysis, attribution.content, marked),
        polarity=Polarity.NEGATED if negated(_with_negation(analysis, attribution, lemmas)) else Polarity.AFFIRMED,
        stance=label.stance,
        addressee=_span(analysis, around.addressee if around else None),
        via=via,
        when_span=_span(analysis, around.when if around else None),
        where_span=_span(analysis, around.where if around else None),
        inside=inside,
        score=attribution.score,
    )


def _with_negation(analysis: Analysis, attribution: Attribution, lemmas: list[str]) -> list[str]:
    """The lemmas of a cue, with a negation of its verb that stands outside it: "did not, he stressed, say"."""
    if not attribution.cue or any(word in ("not", "never", "no") for word in lemmas):
        return lemmas
    first = next((analysis.words[f].text.lower() for f, _ in attribution.source), "")
    if first in ("neither", "no", "none", "nobody"):
        return [first, *lemmas]  # "neither side would say"
    head = analysis.head_of(*attribution.cue[0])
    content = {w for first, last in attribution.content for w in range(first, last)}
    apart = [
        w.lemma for w in analysis.children(head, "advmod") if w.lemma in ("not", "never") and w.index not in content
    ]
    return [*apart, *lemmas]


def _span(analysis: Analysis, words: Range | None) -> Span | None:
    return analysis.span(*words) if words is not None else None
