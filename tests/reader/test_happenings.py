from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.actors import Who, who_is_who
from onrecord.reader.amounts import Amount
from onrecord.reader.analysis import Analysis
from onrecord.reader.attributions import attributions
from onrecord.reader.coding.events import events
from onrecord.reader.figures import FigureFound, figures
from onrecord.reader.happenings import event_rows, figure_rows
from onrecord.reader.setting import Setting
from onrecord.reader.statements import statements
from onrecord.reader.voices import Voices
from onrecord.record import (
    NARRATION,
    Date,
    Document,
    Event,
    Figure,
    Place,
    Record,
    Span,
    Statement,
    Status,
    document_id,
)
from tests.reader.builder import build
from tests.reader.test_any_reading import FORMS, GAPS, AnyReading


class Read:
    """The rows of a table of words; `when`, `where` and `counted` are words of it."""

    def __init__(
        self, table: str, *, when: str | None = None, where: str | None = None, counted: dict[str, str] | None = None
    ) -> None:
        self.analysis = analysis = build(table)
        found = attributions(analysis)
        self.who: Who = who_is_who(analysis, found)
        self.statements: tuple[Statement, ...] = statements(analysis, found, self.who)
        voices = Voices(analysis, self.statements)
        day = [Date(id="date-1", span=self.span(when), start="2020-03-02", end="2020-03-02")] if when else []
        town = [Place(id="place-1", name=where, span=self.span(where))] if where else []
        setting = Setting(analysis, day, town)
        numbers = [self.number(*pair) for pair in (counted or {}).items()]
        self.figures: tuple[Figure, ...] = figure_rows(analysis, numbers, voices, setting, self.who)
        pairs = list(zip(numbers, self.figures, strict=True))
        self.events: tuple[Event, ...] = event_rows(analysis, events(analysis, voices), pairs, setting, self.who)
        self.record = Record(
            document=analysis.document,
            actors=self.who.actors(),
            statements=self.statements,
            events=self.events,
            figures=self.figures,
        )

    def index(self, form: str) -> int:
        return next(w.index for w in self.analysis.words if w.text == form)

    def span(self, form: str) -> Span:
        return self.analysis.span(self.index(form), self.index(form) + 1)

    def number(self, numeral: str, noun: str) -> FigureFound:
        amount = Amount(first=0, last=1, numeral=0, low=2.0, best=2.0, high=None, unit="USD", qualifier="over")
        return FigureFound(amount, self.span(numeral), "killed", self.index(numeral), self.index(noun) if noun else -1)

    def names(self, ids: tuple[str, ...]) -> list[str]:
        return [actor.name for i in ids if (actor := self.record.actor(i)) is not None]


KILLED = """
    Rebels    NNS  2  nsubj  person
    killed    VBD  0  root
    two       CD   5  nummod
    Syrian    JJ   5  amod
    soldiers  NNS  2  obj    person
    in        IN   7  case
    Homs      NNP  2  obl    LOC place
    on        IN   9  case
    Monday    NNP  2  obl    time
"""


def test_the_row_of_an_event() -> None:
    read = Read(KILLED, when="Monday", where="Homs", counted={"two": "soldiers"})
    (event,) = read.events
    (figure,) = read.figures
    assert (event.type, event.mode, event.status, event.scheme) == ("ASSAULT", None, Status.HAPPENED, "plover")
    assert event.trigger.text == "killed" and event.sentence.text == read.analysis.document.text
    assert read.names(event.actors) == ["Rebels"] and read.names(event.recipients) == ["two Syrian soldiers"]
    assert (event.when, event.where, event.voice, event.intensity) == ("date-1", "place-1", NARRATION, -9.0)
    assert event.figures == (figure.id,) and event.contexts == ("military",)
    assert event.id.startswith("event-") and event.id == Read(KILLED).events[0].id
    assert read.record.broken_spans() == []


def test_what_the_text_does_not_say_stays_empty() -> None:
    (event,) = Read("Bo NNP 2 nsubj PER person\ndied VBD 0 root").events
    assert (event.type, event.scheme, event.intensity, event.mode) == ("DIE", "onrecord", None, None)
    assert event.when is event.where is None and event.actors == event.figures == event.contexts == ()


def test_the_row_of_a_figure() -> None:
    read = Read(KILLED, when="Monday", where="Homs", counted={"two": "soldiers"})
    (figure,) = read.figures
    assert (figure.low, figure.best, figure.high, figure.unit, figure.qualifier) == (2.0, 2.0, None, "USD", "over")
    assert (figure.measure, figure.when, figure.where, figure.voice) == ("killed", "date-1", "place-1", NARRATION)
    assert figure.span.text == "two" and figure.id.startswith("figure-")


def test_a_figure_counts_an_actor_that_the_report_knows() -> None:
    read = Read(
        """
        Two       CD   2  nummod source
        officials NNS  3  nsubj  source person
        said      VBD  0  root   cue
        it        PRP  5  nsubj  content
        rained    VBD  3  ccomp  content
        """,
        counted={"Two": "officials"},
    )
    (statement,), (figure,) = read.statements, read.figures
    assert statement.speaker is not None and figure.who == statement.speaker


def test_a_figure_of_nobody_said() -> None:
    (figure,) = Read(KILLED, counted={"two": ""}).figures
    assert figure.who is None and figure.when is figure.where is None


def test_a_figure_belongs_to_the_event_whose_parties_it_counts() -> None:
    read = Read(
        """
        Rebels    NNS  2  nsubj  person
        killed    VBD  0  root
        two       CD   4  nummod
        soldiers  NNS  2  obj    person
        and       CC   6  cc
        wounded   VBD  2  conj
        Bo        NNP  6  obj    PER person
        """,
        counted={"two": "soldiers"},
    )
    assert [(e.trigger.text, len(e.figures)) for e in read.events] == [("killed", 1), ("wounded", 0)]


def test_parties_are_one_actor_however_often_named_and_never_on_both_sides() -> None:
    read = Read(
        """
        Turkey    NNP  2  nsubj LOC place
        praised   VBD  0  root
        Turkey    NNP  2  obj   LOC place
        and       CC   5  cc
        Syria     NNP  3  conj  LOC place
        """
    )
    (event,) = read.events
    assert read.names(event.actors) == ["Turkey"] and read.names(event.recipients) == ["Syria"]


SAID = """
    Bo        NNP  2  nsubj  source PER person
    said      VBD  0  root   cue
    we        PRP  4  nsubj  content
    bombed    VBD  2  ccomp  content
    two       CD   6  nummod content
    cars      NNS  4  obj    content object
"""


def test_rows_stand_in_the_voice_of_who_says_it_and_we_are_the_speaker() -> None:
    read = Read(SAID, counted={"two": "cars"})
    (statement,), (event,), (figure,) = read.statements, read.events, read.figures
    assert event.voice == figure.voice == statement.id
    assert event.actors == (statement.speaker,) and read.names(event.actors) == ["Bo"]


def test_we_are_whom_somebody_speaks_for() -> None:
    table = """
        Nova      NNP  2  compound ORG source organization
        spokesman NN   3  nmod:desc source person
        Bo        NNP  4  nsubj  source PER person
        said      VBD  0  root   cue
        we        PRP  6  nsubj  content
        bombed    VBD  4  ccomp  content
        them      PRP  6  obj    content
    """
    (event,) = (read := Read(table)).events
    assert read.names(event.actors) == ["Nova"]
    (event,) = (read := Read(table.replace("we        PRP", "I         PRP"))).events
    assert read.names(event.actors) == ["Bo"]
    president = """
        Syria     NNP  2  nsubj  LOC place
        spoke     VBD  0  root

        Syrian    JJ   2  amod   source
        President NNP  3  nmod:desc source person
        Bo        NNP  4  nsubj  source PER person
        said      VBD  0  root   cue
        we        PRP  6  nsubj  content
        bombed    VBD  4  ccomp  content
        them      PRP  6  obj    content
    """
    (event,) = (read := Read(president)).events
    assert read.names(event.actors) == ["Syria"]


def test_the_us_is_not_us() -> None:
    (event,) = Read(SAID.replace("we        PRP  4  nsubj  content", "US NNP 4 nsubj LOC place content")).events
    assert event.voice != NARRATION and event.actors and event.actors != (Read(SAID).statements[0].speaker,)


def test_we_of_nobody_is_nobody() -> None:
    nobody = SAID.replace("Bo        NNP  2  nsubj  source PER person", "It        PRP  2  expl")
    (event,) = Read(nobody).events
    assert event.voice != NARRATION and event.actors == ()
    (event,) = Read("We PRP 2 nsubj\nbombed VBD 0 root\nthem PRP 2 obj").events
    assert event.voice == NARRATION


def test_a_town_where_it_happens_is_no_party() -> None:
    read = Read("Bo NNP 2 nsubj PER person\nbombed VBD 0 root\nHoms NNP 2 obj LOC place", where="Homs")
    (event,) = read.events
    assert event.recipients == ()


def test_events_are_told_apart_by_their_words_and_type() -> None:
    read = Read("Bo NNP 2 nsubj PER\nbombed VBD 0 root\nand CC 4 cc\nbombed VBD 2 conj\nAnn NNP 4 obj PER")
    assert len(read.events) == len({e.id for e in read.events}) == 2


_TELLING = """
killed two Syrian soldiers police Bo said that attack arrested 21 people we bombed Homs talks dead
"""


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_every_row_has_a_voice_and_parties_that_are_there(seed: int) -> None:
    rng = random.Random(seed)
    text = "".join(rng.choice((*_TELLING.split(), *FORMS)) + rng.choice(GAPS) for _ in range(rng.randint(1, 70)))
    analysis = Analysis(Document(id=document_id(text), text=text), AnyReading(seed).read(text))
    found = attributions(analysis)
    who = who_is_who(analysis, found)
    said = statements(analysis, found, who)
    voices, setting = Voices(analysis, said), Setting(analysis, (), ())
    numbers = figures(analysis, ())
    counts = figure_rows(analysis, numbers, voices, setting, who)
    happened = event_rows(analysis, events(analysis, voices), list(zip(numbers, counts, strict=True)), setting, who)
    record = Record(document=analysis.document, actors=who.actors(), statements=said, events=happened, figures=counts)
    assert record.broken_spans() == []
    actors, speaking = {a.id for a in record.actors}, {NARRATION, *(s.id for s in said)}
    assert {row.voice for row in (*happened, *counts)} <= speaking
    assert len({row.id for row in (*happened, *counts)}) == len(happened) + len(counts)
    for event in happened:
        assert event.sentence.start <= event.trigger.start < event.trigger.end <= event.sentence.end
        assert {*event.actors, *event.recipients} <= actors and not {*event.actors} & {*event.recipients}
        assert {*event.figures} <= {f.id for f in counts}
    assert {f.who for f in counts} <= {None, *actors}
