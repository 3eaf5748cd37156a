"""A report with a row of each kind, as two versions read it."""

from __future__ import annotations

from dataclasses import replace

from onrecord import record as r
from onrecord.ledger.intake.adding import add
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.store import Store

TEXT = (
    "Ankara argued on Tuesday that the jet had bombed the border. Russia and Turkey met.\n"
    "Moscow said at least 12 people were killed in Latakia, and 12 hurt."
)
DOCUMENT = r.document_id(TEXT)
FIRST, SECOND = (Version(onrecord="0.1", model=model, text_profile="saved-text/1") for model in ("1", "2"))


def words(text: str, after: int = 0) -> r.Span:
    """The first place of some words in the report."""
    start = TEXT.index(text, after)
    return r.Span.of(TEXT, start, start + len(text))


def first_reading() -> r.Record:
    """The report as the first version reads it."""
    document = r.Document(
        id=DOCUMENT, text=TEXT, outlet="Courier", published="2015-11-25", path="a.txt", text_profile="saved-text/1"
    )
    return r.Record(
        document=document,
        actors=(
            r.Actor(id="actor-tur", name="Turkey", kind=r.ActorKind.STATE, country="TUR", mentions=(words("Ankara"),)),
            r.Actor(id="actor-rus", name="Russia", kind=r.ActorKind.STATE, country="RUS", mentions=(words("Moscow"),)),
            r.Actor(id="actor-who", name="people", kind=r.ActorKind.GROUP, mentions=(words("people"),)),
        ),
        dates=(
            r.Date(
                id="date-tue",
                span=words("on Tuesday"),
                start="2015-11-24",
                end="2015-11-24",
                precision="day",
                type="DATE",
                value="2015-11-24",
            ),
        ),
        places=(r.Place(id="place-lat", name="Latakia", span=words("Latakia"), country="SYR", lat=35.5, lon=35.8),),
        statements=(
            r.Statement(
                id="statement-jet",
                speaker="actor-tur",
                source=(words("Ankara"),),
                cue=words("argued"),
                act=r.Act.CLAIM,
                content=(words("that the jet had bombed the border"),),
                when="date-tue",
            ),
            r.Statement(
                id="statement-toll",
                speaker="actor-rus",
                source=(words("Moscow"),),
                cue=words("said"),
                content=(words("at least 12 people were killed in Latakia"),),
            ),
        ),
        events=(
            r.Event(
                id="event-bomb",
                type="ASSAULT",
                mode="aerial",
                intensity=-10.0,
                trigger=words("bombed"),
                sentence=words("Ankara argued on Tuesday that the jet had bombed the border."),
                voice="statement-jet",
            ),
        ),
        figures=(
            r.Figure(
                id="figure-12",
                span=words("at least 12"),
                measure="killed",
                low=12.0,
                qualifier="at least",
                who="actor-who",
                where="place-lat",
                voice="statement-toll",
            ),
        ),
    )


def second_reading() -> r.Record:
    """The same as the second version reads it: the first statement begins a word later, and so has another id; the
    event is another happening; the figure is gone; the second statement has another act."""
    first = first_reading()
    jet, toll = first.statements
    (bomb,) = first.events
    return replace(
        first,
        statements=(
            replace(jet, id="statement-jet-2", content=(words("the jet had bombed the border"),)),
            replace(toll, act=r.Act.ESTIMATE),
        ),
        events=(replace(bomb, id="event-bomb-2", voice="statement-jet-2", mode=None),),
        figures=(),
    )


def put(store: Store, record: r.Record, version: Version = FIRST) -> None:
    """Takes a record in."""
    add(store, record, version)
