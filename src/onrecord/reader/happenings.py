"""Events and figures as rows: parties become actors, clauses their dates and places, contents their voices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from onrecord.reader.actors import Who
from onrecord.reader.analysis import Analysis
from onrecord.reader.coding.contexts import contexts
from onrecord.reader.coding.events import EventFound
from onrecord.reader.figures import FigureFound
from onrecord.reader.setting import Setting
from onrecord.reader.voices import Voices
from onrecord.record import NARRATION, Event, Figure, row_id
from onrecord.tables.ontology import intensity, scheme
from onrecord.tables.words import word_list


def figure_rows(
    analysis: Analysis, found: Sequence[FigureFound], voices: Voices, setting: Setting, who: Who
) -> tuple[Figure, ...]:
    """The rows of the figures, in their order."""
    out = []
    for figure in found:
        amount = figure.amount
        place = figure.noun if figure.noun >= 0 else figure.word
        told = voices.statement(figure.span)
        as_of = setting.as_of(place) or (told.when if told is not None else None)
        when = setting.date(place) or setting.date_before(place)
        out.append(
            Figure(
                id=row_id("figure", analysis.document.id, figure.span.start, figure.span.end),
                span=figure.span,
                measure=figure.measure,
                low=amount.low,
                best=amount.best,
                high=amount.high,
                unit=amount.unit,
                qualifier=amount.qualifier,
                who=who.at(figure.noun) if figure.noun >= 0 else None,
                where=setting.place(place) or setting.place_before(place),
                when=when if when != as_of else None,
                as_of=as_of,
                voice=told.id if told is not None else NARRATION,
            )
        )
    return tuple(out)


def event_rows(
    analysis: Analysis,
    found: Sequence[EventFound],
    figures: Sequence[tuple[FigureFound, Figure]],
    setting: Setting,
    who: Who,
) -> tuple[Event, ...]:
    """The rows of the events, in their order; their parties may add actors that the report only describes."""
    out = []
    counting: defaultdict[int, list[int]] = defaultdict(list)
    for number, (figure, _) in enumerate(figures):
        for head in {figure.word, figure.noun}:
            counting[head].append(number)
    for event in found:
        word = event.word
        actors = tuple(dict.fromkeys(a for head in event.actors if (a := _party(analysis, event, head, who))))
        recipients = tuple(
            dict.fromkeys(
                a for head in event.recipients if (a := _party(analysis, event, head, who)) and a not in actors
            )
        )
        first, last = analysis.sentences[word.sentence]
        counted = sorted({n for head in (*event.actors, *event.recipients) for n in counting.get(head, ())})
        out.append(
            Event(
                id=row_id("event", analysis.document.id, event.trigger.start, event.trigger.end, event.frame.type),
                type=event.frame.type,
                mode=event.frame.mode,
                contexts=contexts(analysis, event),
                trigger=event.trigger,
                sentence=analysis.span(first, last),
                actors=actors,
                recipients=recipients,
                when=setting.date(word.index),
                where=setting.place(word.index),
                status=event.status,
                voice=event.voice.id if event.voice is not None else NARRATION,
                intensity=intensity(event.frame.type, event.frame.mode),
                figures=tuple(figures[n][1].id for n in counted),
                scheme=scheme(event.frame.type),
            )
        )
    return tuple(out)


def _party(analysis: Analysis, event: EventFound, head: int, who: Who) -> str | None:
    """The actor of a phrase; "I" in what somebody says is whoever says it, "we" whom he speaks for."""
    word = analysis.words[head]
    if event.voice is not None and word.upos == "PRON" and word.text.lower() in word_list("first person"):
        many = word.text.lower() in word_list("first person plural")
        behind = who.behind(event.voice.speaker) if many and event.voice.speaker is not None else None
        return behind or event.voice.speaker
    return who.party(head)
