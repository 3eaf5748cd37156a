"""Figures: which numbers of a sentence a researcher would tabulate, with their bounds, measures and what they count."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.analysis import Analysis
from onrecord.reader.figures import figures
from onrecord.reader.setting import Setting
from onrecord.record import Date, Span
from tests.reader.builder import build
from tests.reader.test_measures import CASES as MEASURED


def read(table: str, *dates: str) -> list[str]:
    """Every figure: its words | low best high | measure | the noun it counts, `-` for what it does not say."""
    analysis = build(table)
    return [
        " | ".join(
            (
                found.span.text,
                " ".join(_say(v) for v in (found.amount.low, found.amount.best, found.amount.high)),
                found.measure,
                analysis.words[found.noun].text if found.noun >= 0 else "-",
            )
        )
        for found in figures(analysis, [_date(analysis, words) for words in dates])
    ]


def _say(value: float | None) -> str:
    return "-" if value is None else f"{value:.12g}"


def _date(analysis: Analysis, words: str) -> Date:
    text = analysis.document.text
    start = text.index(words)
    return Date(id=f"date-{start}", span=Span.of(text, start, start + len(words)), start="2016-06-26", end="2016-06-26")


CASES = {
    "At least 20 people were killed and 35 wounded in the attack on Monday.": (
        MEASURED["At least 20 people were killed and 35 wounded in the attack on Monday."][0],
        [
            "At least 20 | 20 - - | killed | people",
            "35 | 35 35 35 | wounded | wounded",
        ],
    ),
    "No one was killed in the blast.": (
        """
        No      DT   2  det
        one     NN   4  nsubj:pass  person upos=PRON
        was     VBD  4  aux:pass
        killed  VBN  0  root
        in      IN   7  case
        the     DT   7  det
        blast   NN   4  obl         event
        .       .    4  punct
        """,
        [
            "No one | 0 0 0 | killed | -",
        ],
    ),
    "Nobody was hurt.": (
        """
        Nobody  NN   3  nsubj:pass  person upos=PRON
        was     VBD  3  aux:pass
        hurt    VBN  0  root
        .       .    3  punct
        """,
        [
            "Nobody | 0 0 0 | wounded | -",
        ],
    ),
    "There were no casualties.": (
        """
        There       EX   2  expl
        were        VBD  0  root
        no          DT   4  det
        casualties  NNS  2  nsubj  person
        .           .    2  punct
        """,
        [
            "no | 0 0 0 | killed | casualties",
        ],
    ),
    "None of the passengers was injured.": (
        """
        None        NN   6  nsubj:pass  person upos=PRON
        of          IN   4  case
        the         DT   4  det
        passengers  NNS  1  nmod        person
        was         VBD  6  aux:pass
        injured     VBN  0  root
        .           .    6  punct
        """,
        [
            "None | 0 0 0 | wounded | passengers",
        ],
    ),
    "No deaths or injuries were reported.": (
        """
        No        DT   2  det
        deaths    NNS  6  nsubj:pass  person
        or        CC   4  cc
        injuries  NNS  2  conj
        were      VBD  6  aux:pass
        reported  VBN  0  root
        .         .    6  punct
        """,
        [
            "No | 0 0 0 | killed | deaths",
        ],
    ),
    "The bombing killed 12 people, three of them women.": (
        """
        The      DT    2  det
        bombing  NN    3  nsubj   event
        killed   VBD   0  root
        12       CD    5  nummod
        people   NNS   3  obj     person
        ,        ,    10  punct
        three    CD   10  nsubj   person
        of       IN    9  case
        them     PRP   7  nmod    person
        women    NNS   5  appos   person
        .        .     3  punct
        """,
        [
            "12 | 12 12 12 | killed | people",
            "three | 3 3 3 | killed | them",
        ],
    ),
    "Hundreds of people were injured, 20 of them seriously.": (
        """
        Hundreds   NNS   5  nsubj:pass  person
        of         IN    3  case
        people     NNS   1  nmod        person
        were       VBD   5  aux:pass
        injured    VBN   0  root
        ,          ,    10  punct
        20         CD    5  nsubj:pass
        of         IN    9  case
        them       PRP   7  nmod        person
        seriously  RB    5  advmod
        .          .     5  punct
        """,
        [
            "Hundreds | 200 - - | wounded | people",
            "20 | 20 20 20 | wounded | them",
        ],
    ),
    "The death toll rose to 150, compared with 120 on Sunday.": (
        """
        The       DT    3  det
        death     NN    3  compound
        toll      NN    4  nsubj     abstract
        rose      VBD   0  root
        to        IN    6  case
        150       CD    4  obl       abstract
        ,         ,     8  punct
        compared  VBN   4  conj
        with      IN   10  case
        120       CD    8  obl       abstract
        on        IN   12  case
        Sunday    NNP   8  obl       time
        .         .     4  punct
        """,
        [
            "150 | 150 150 150 | killed | -",
            "120 | 120 120 120 | killed | -",
        ],
    ),
    "The earthquake killed 5,000 people, up from 4,300 reported earlier.": (
        """
        The         DT    2  det
        earthquake  NN    3  nsubj   place
        killed      VBD   0  root
        5,000       CD    5  nummod
        people      NNS   3  obj     person
        ,           ,    10  punct
        up          RB    9  advmod
        from        IN    7  fixed
        4,300       CD   10  obl     abstract
        reported    VBD   3  advcl
        earlier     RBR  10  advmod
        .           .     3  punct
        """,
        [
            "5,000 | 5000 5000 5000 | killed | people",
            "4,300 | 4300 4300 4300 | killed | -",
        ],
    ),
    "As many as 400,000 people have been displaced by the fighting.": (
        MEASURED["As many as 400,000 people have been displaced by the fighting."][0],
        [
            "As many as 400,000 | - - 400000 | displaced | people",
        ],
    ),
    "Between 20 and 30 soldiers are missing.": (
        """
        Between   IN   2  case
        20        CD   5  nummod
        and       CC   4  cc
        30        CD   2  conj
        soldiers  NNS  7  nsubj   person
        are       VBP  7  aux
        missing   VBN  0  root
        .         .    7  punct
        """,
        [
            "Between 20 and 30 | 20 - 30 | missing | soldiers",
        ],
    ),
    "Between five hundred and six hundred people were arrested.": (
        """
        Between   IN   3  case
        five      CD   3  compound
        hundred   CD   9  nsubj:pass
        and       CC   6  cc
        six       CD   6  compound
        hundred   CD   7  nummod
        people    NNS  3  conj        person
        were      VBD  9  aux:pass
        arrested  VBN  0  root
        .         .    9  punct
        """,
        [
            "Between five hundred and six hundred | 500 - 600 | detained | people",
        ],
    ),
    "Police detained more than a dozen activists.": (
        MEASURED["Police detained more than a dozen activists."][0],
        [
            "more than a dozen | 12 - - | detained | activists",
        ],
    ),
    "Police arrested a couple of suspects.": (
        """
        Police    NN   2  nsubj  organization
        arrested  VBD  0  root
        a         DT   4  det
        couple    NN   2  obj    person
        of        IN   6  case
        suspects  NNS  4  nmod   person
        .         .    2  punct
        """,
        [
            "a couple | 2 2 2 | detained | suspects",
        ],
    ),
    "Two and a half million people fled.": (
        """
        Two      CD   7  nsubj
        and      CC   5  cc
        a        DT   5  det
        half     NN   5  compound  upos=ADJ
        million  CD   1  conj
        people   NNS  1  conj      person
        fled     VBD  0  root
        .        .    7  punct
        """,
        [
            "Two and a half million | 2500000 2500000 2500000 | displaced | -",
        ],
    ),
    "Up to several hundred people may have died.": (
        """
        Up       RB   4  advmod
        to       IN   1  fixed
        several  JJ   4  amod
        hundred  CD   5  nummod
        people   NNS  8  nsubj   person
        may      MD   8  aux
        have     VB   8  aux
        died     VBN  0  root
        .        .    8  punct
        """,
        [
            "Up to several hundred | - - - | killed | people",
        ],
    ),
    "Hundreds of thousands of people took to the streets.": (
        """
        Hundreds   NNS  6  nsubj  person
        of         IN   3  case
        thousands  NNS  1  nmod
        of         IN   5  case
        people     NNS  3  nmod   person
        took       VBD  0  root
        to         IN   9  case
        the        DT   9  det
        streets    NNS  6  obl    place
        .          .    6  punct
        """,
        [
            "Hundreds of thousands | 200000 - - | other | people",
        ],
    ),
    "Dozens of protesters were arrested in Moscow.": (
        MEASURED["Dozens of protesters were arrested in Moscow."][0],
        [
            "Dozens | 24 - - | detained | protesters",
        ],
    ),
    "The government approved a $350 million loan.": (
        """
        The         DT   2  det
        government  NN   3  nsubj     organization
        approved    VBD  0  root
        a           DT   8  det
        $           $    8  compound  upos=SYM
        350         CD   7  compound
        million     CD   5  nummod
        loan        NN   3  obj       abstract
        .           .    3  punct
        """,
        [
            "$350 million | 350000000 350000000 350000000 | money | -",
        ],
    ),
    "Casualties surpassed 100,000.": (
        MEASURED["Casualties surpassed 100,000."][0],
        [
            "100,000 | 100000 - - | other | -",
        ],
    ),
    "The earthquake killed more than 2,000 people and injured another 9,000.": (
        MEASURED["The earthquake killed more than 2,000 people and injured another 9,000."][0],
        [
            "more than 2,000 | 2000 - - | killed | people",
            "9,000 | 9000 9000 9000 | wounded | -",
        ],
    ),
    "At least four people, including two children, were killed and another 20 injured when a bomb exploded.": (
        """
        At         IN    2  case
        least      JJS   3  nmod
        four       CD    4  nummod
        people     NNS  11  nsubj:pass  person
        ,          ,     8  punct
        including  VBG   8  case
        two        CD    8  nummod
        children   NNS   4  conj        person
        ,          ,     4  punct
        were       VBD  11  aux:pass
        killed     VBN   0  root
        and        CC   15  cc
        another    DT   14  det
        20         CD   15  nsubj:pass
        injured    VBN  11  conj
        when       WRB  19  advmod
        a          DT   18  det
        bomb       NN   19  nsubj       event
        exploded   VBD  15  advcl
        .          .    11  punct
        """,
        [
            "At least four | 4 - - | killed | people",
            "two | 2 2 2 | killed | children",
            "20 | 20 20 20 | wounded | -",
        ],
    ),
    "A magnitude 7.5 quake killed 100 people.": (
        """
        A          DT   2  det
        magnitude  NN   5  nsubj   abstract
        7.5        CD   2  nummod
        quake      NN   2  appos   event
        killed     VBD  0  root
        100        CD   7  nummod
        people     NNS  5  obj     person
        .          .    5  punct
        """,
        [
            "100 | 100 100 100 | killed | people",
        ],
    ),
    "Flight 752 was shot down with 176 people aboard.": (
        """
        Flight  NNP  4  nsubj:pass    event
        752     CD   1  flat
        was     VBD  4  aux:pass
        shot    VBN  0  root
        down    RP   4  compound:prt
        with    IN   8  case
        176     CD   8  nummod
        people  NNS  4  nsubj:pass    person
        aboard  RB   8  advmod
        .       .    4  punct
        """,
        [
            "176 | 176 176 176 | other | people",
        ],
    ),
    "Some of the 300 passengers were hurt.": (
        """
        Some        DT   7  nsubj:pass  person upos=DET
        of          IN   5  case
        the         DT   5  det
        300         CD   5  nummod
        passengers  NNS  1  nmod        person
        were        VBD  7  aux:pass
        hurt        VBN  0  root
        .           .    7  punct
        """,
        [
            "300 | 300 300 300 | other | passengers",
        ],
    ),
    "The ministry said 13 of the 20 hostages were freed.": (
        """
        The       DT    2  det
        ministry  NN    3  nsubj       organization
        said      VBD   0  root
        13        CD   10  nsubj:pass  person
        of        IN    8  case
        the       DT    8  det
        20        CD    8  nummod
        hostages  NNS   4  nmod        object
        were      VBD  10  aux:pass
        freed     VBN   3  ccomp
        .         .     3  punct
        """,
        [
            "13 | 13 13 13 | abducted | hostages",
            "20 | 20 20 20 | abducted | hostages",
        ],
    ),
    "At least 12 people, including three children under 5, were killed.": (
        """
        At         IN    2  case
        least      JJS   3  nmod
        12         CD    4  nummod
        people     NNS  13  nsubj:pass  person
        ,          ,     8  punct
        including  VBG   8  case
        three      CD    8  nummod
        children   NNS   4  conj        person
        under      IN   10  case
        5          CD    8  nmod        abstract
        ,          ,     4  punct
        were       VBD  13  aux:pass
        killed     VBN   0  root
        .          .    13  punct
        """,
        [
            "At least 12 | 12 - - | killed | people",
            "three | 3 3 3 | killed | children",
        ],
    ),
    "The Airbus A320 had 150 passengers on board.": (
        """
        The         DT   3  det
        Airbus      NNP  3  compound  organization
        A320        NNP  4  nsubj     organization
        had         VBD  0  root
        150         CD   6  nummod
        passengers  NNS  4  obj       person
        on          IN   8  case
        board       NN   4  obl
        .           .    4  punct
        """,
        [
            "150 | 150 150 150 | other | passengers",
        ],
    ),
    "The victims were 45 soldiers.": (
        """
        The       DT   2  det
        victims   NNS  5  nsubj   person
        were      VBD  5  cop
        45        CD   5  nummod
        soldiers  NNS  0  root    person
        .         .    5  punct
        """,
        [
            "45 | 45 45 45 | troops | soldiers",
        ],
    ),
}


@pytest.mark.parametrize("sentence", CASES)
def test_figures(sentence: str) -> None:
    table, expected = CASES[sentence]
    assert read(table) == expected


NONE = {
    "The gunman, 24, was arrested.": """
        The       DT   2  det
        gunman    NN   7  nsubj:pass  person
        ,         ,    4  punct
        24        CD   2  appos
        ,         ,    2  punct
        was       VBD  7  aux:pass
        arrested  VBN  0  root
        .         .    7  punct
    """,
    "Smith, 45, and his wife, 43, were killed.": """
        Smith   NNP   12  nsubj:pass     person PER
        ,       ,      3  punct
        45      CD     1  nmod:unmarked
        ,       ,      7  punct
        and     CC     7  cc
        his     PRP$   7  nmod:poss      person
        wife    NN     1  conj           person
        ,       ,      9  punct
        43      CD     7  appos
        ,       ,      1  punct
        were    VBD   12  aux:pass
        killed  VBN    0  root
        .       .     12  punct
    """,
    "A 23-year-old man was killed.": """
        A       DT    7  det
        23      CD    4  nummod
        -       HYPH  2  punct
        year    NN    6  obl:unmarked
        -       HYPH  4  punct
        old     JJ    7  amod
        man     NN    9  nsubj:pass    person
        was     VBD   9  aux:pass
        killed  VBN   0  root
        .       .     9  punct
    """,
    "The victims, aged between 18 and 25, were shot.": """
        The      DT    2  det
        victims  NNS  11  nsubj:pass  person
        ,        ,     4  punct
        aged     JJ    2  acl         upos=VERB
        between  IN    6  case
        18       CD    4  obl
        and      CC    8  cc
        25       CD    6  conj
        ,        ,     2  punct
        were     VBD  11  aux:pass
        shot     VBN   0  root
        .        .    11  punct
    """,
    "Children under 5 were evacuated.": """
        Children   NNS  5  nsubj:pass  person
        under      IN   3  case
        5          CD   1  nmod
        were       VBD  5  aux:pass
        evacuated  VBN  0  root
        .          .    5  punct
    """,
    "People over 65 should stay home.": """
        People  NNS  5  nsubj   person
        over    IN   3  case
        65      CD   1  nmod
        should  MD   5  aux
        stay    VB   0  root
        home    RB   5  advmod  place
        .       .    5  punct
    """,
    "He was 24 when he was arrested.": """
        He        PRP  3  nsubj       person
        was       VBD  3  cop
        24        CD   0  root
        when      WRB  7  advmod
        he        PRP  7  nsubj:pass  person
        was       VBD  7  aux:pass
        arrested  VBN  3  advcl
        .         .    3  punct
    """,
    "The victim was 45.": """
        The     DT   2  det
        victim  NN   4  nsubj  person
        was     VBD  4  cop
        45      CD   0  root
        .       .    4  punct
    """,
    "A MiG-29 crashed near the base.": """
        A        DT    5  nsubj  upos=DET
        MiG      NNP   5  nsubj  object
        -        HYPH  4  punct
        29       CD    2  flat
        crashed  VBD   0  root
        near     IN    8  case
        the      DT    8  det
        base     NN    5  obl    place
        .        .     5  punct
    """,
    "A Boeing 737 crashed on takeoff.": """
        A        DT   4  nsubj  upos=DET
        Boeing   NNP  4  nsubj
        737      CD   4  nsubj
        crashed  VBD  0  root
        on       IN   6  case
        takeoff  NN   4  obl
        .        .    4  punct
    """,
    "A Boeing 737 was destroyed by the fire.": """
        A          DT   3  det
        Boeing     NNP  3  compound
        737        CD   5  nsubj:pass  organization
        was        VBD  5  aux:pass
        destroyed  VBN  0  root
        by         IN   8  case
        the        DT   8  det
        fire       NN   5  obl:agent   event
        .          .    5  punct
    """,
    "He lives at 10 Downing Street.": """
        He       PRP  2  nsubj     person
        lives    VBZ  0  root
        at       IN   6  case
        10       CD   6  nummod
        Downing  NNP  6  compound
        Street   NNP  2  obl       place
        .        .    2  punct
    """,
    "Call 555-1234 for details.": """
        Call      VB  0  root
        555-1234  CD  1  obj
        for       IN  4  case
        details   NN  1  obl    abstract
        .         .   1  punct
    """,
    "Spain won 3-1 against Italy.": """
        Spain    NNP  2  nsubj  organization LOC
        won      VBD  0  root
        3        CD   2  obj
        -        SYM  5  case   upos=SYM
        1        CD   3  nmod
        against  IN   7  case
        Italy    NNP  2  obl    place LOC
        .        .    2  punct
    """,
    "Lawmakers voted 51-49 to reject the bill.": """
        Lawmakers  NN   2  nsubj  person
        voted      VBD  0  root
        51         CD   2  obj
        -          SYM  5  case   upos=SYM
        49         CD   3  nmod
        to         TO   7  mark
        reject     VB   2  advcl
        the        DT   9  det
        bill       NN   7  obj    abstract
        .          .    2  punct
    """,
    "The bill passed 220-212.": """
        The     DT   2  det
        bill    NN   3  nsubj     abstract
        passed  VBD  0  root
        220     CD   6  compound
        -       SYM  6  case      upos=SYM
        212     CD   3  obj
        .       .    3  punct
    """,
    "The train left at 10:30.": """
        The    DT   2  det
        train  NN   3  nsubj  place
        left   VBD  0  root
        at     IN   5  case
        10:30  CD   3  obl    time
        .      .    3  punct
    """,
    "He was sentenced to 10 years in prison.": """
        He         PRP  3  nsubj:pass  person
        was        VBD  3  aux:pass
        sentenced  VBN  0  root
        to         IN   6  case
        10         CD   6  nummod
        years      NNS  3  obl         time
        in         IN   8  case
        prison     NN   3  obl
        .          .    3  punct
    """,
    "One in five people was displaced.": """
        One        CD   6  nsubj:pass
        in         IN   4  case
        five       CD   4  nummod
        people     NNS  1  nmod        person
        was        VBD  6  aux:pass
        displaced  VBN  0  root
        .          .    6  punct
    """,
    "Three in 10 residents were displaced.": """
        Three      CD   6  nsubj:pass
        in         IN   3  case
        10         CD   1  nmod
        residents  NNS  1  nmod        person
        were       VBD  6  aux:pass
        displaced  VBN  0  root
        .          .    6  punct
    """,
    "Two-thirds of the voters stayed home.": """
        Two     CD    3  nummod
        -       HYPH  1  punct
        thirds  NNS   7  nsubj   person
        of      IN    6  case
        the     DT    6  det
        voters  NNS   3  nmod    person
        stayed  VBD   0  root
        home    RB    7  advmod
        .       .     7  punct
    """,
    "The 11-member council approved the plan.": """
        The       DT    5  det
        11        CD    4  nummod
        -         HYPH  2  punct
        member    NN    5  compound
        council   NN    6  nsubj     organization
        approved  VBD   0  root
        the       DT    8  det
        plan      NN    6  obj       event
        .         .     6  punct
    """,
    "A 12-vehicle convoy was attacked.": """
        A         DT    5  det
        12        CD    4  nummod
        -         HYPH  2  punct
        vehicle   NN    5  compound
        convoy    NN    7  nsubj:pass  object
        was       VBD   7  aux:pass
        attacked  VBN   0  root
        .         .     7  punct
    """,
    "It was the 300th attack this year.": """
        It      PRP  5  nsubj          event
        was     VBD  5  cop
        the     DT   5  det
        300th   CD   5  compound
        attack  NN   0  root           event
        this    DT   7  det
        year    NN   5  nmod:unmarked  time
        .       .    5  punct
    """,
    "One of the attackers was killed.": """
        One        CD   6  nsubj:pass  person
        of         IN   4  case
        the        DT   4  det
        attackers  NNS  1  nmod        person
        was        VBD  6  aux:pass
        killed     VBN  0  root
        .          .    6  punct
    """,
    "Both men were killed.": """
        Both    DT   2  det
        men     NNS  4  nsubj:pass  person
        were    VBD  4  aux:pass
        killed  VBN  0  root
        .       .    4  punct
    """,
    "See page 5.": """
        See   VB  0  root
        page  NN  1  obj    object
        5     CD  2  nummod
    """,
    "Call +44 20 7946 0958.": """
        Call  VB  0  root
        +     SYM 3  punct
        44    CD  1  obj
        20    CD  3  nummod
        7946  CD  3  nummod
        0958  CD  3  nummod
        .     .   1  punct
    """,
    "A woman (24) was killed.": """
        A       DT   2  det
        woman   NN   7  nsubj:pass  person
        (       -LRB-  4  punct
        24      CD   2  appos
        )       -RRB-  4  punct
        was     VBD  7  aux:pass
        killed  VBN  0  root
    """,
    "Both of the two countries agreed.": """
        The        DT   3  det
        two        CD   3  nummod
        countries  NNS  4  nsubj  place
        agreed     VBD  0  root
    """,
    "one or none of what has no measure": """
        No      DT   2  det
        word    NN   3  nsubj   abstract
        came    VBD  0  root
        of      IN   6  case
        one     CD   6  nummod
        person  NN   3  obl     person
    """,
}


@pytest.mark.parametrize("sentence", NONE)
def test_no_figures(sentence: str) -> None:
    assert read(NONE[sentence]) == []


def test_a_number_of_a_date_is_no_figure() -> None:
    table = """
        On      IN   2  case
        June    NNP  7  obl       time
        12      CD   2  nummod
        20      CD   5  nummod
        people  NNS  7  nsubj:pass  person
        were    VBD  7  aux:pass
        killed  VBN  0  root
        in      IN   9  case
        2016    CD   7  obl       time
    """
    assert read(table, "June 12", "2016") == ["20 | 20 20 20 | killed | people"]


def test_three_of_them_go_on_with_the_sentence_before() -> None:
    table = """
        Twelve   CD   2  nummod
        people   NNS  4  nsubj:pass  person
        were     VBD  4  aux:pass
        wounded  VBN  0  root

        Three    CD   5  nsubj  person
        of       IN   3  case
        them     PRP  1  nmod   person
        were     VBD  5  cop
        women    NNS  0  root   person

        Five     CD   5  nsubj  person
        of       IN   3  case
        them     PRP  1  nmod   person
        were     VBD  5  cop
        girls    NNS  0  root   person
    """
    assert read(table) == [
        "Twelve | 12 12 12 | wounded | people",
        "Three | 3 3 3 | wounded | them",
        "Five | 5 5 5 | wounded | them",
    ]


def test_an_older_figure_has_its_own_day() -> None:
    analysis = build(CASES["The death toll rose to 150, compared with 120 on Sunday."][0])
    sunday = _date(analysis, "Sunday")
    setting = Setting(analysis, [sunday], ())
    now, before = figures(analysis, [sunday])
    assert (now.amount.best, setting.date(now.word)) == (150, None)
    assert (before.amount.best, setting.date(before.word)) == (120, sunday.id)


@pytest.mark.parametrize(
    ("sentence", "unit", "qualifier"),
    [
        ("At least 20 people were killed and 35 wounded in the attack on Monday.", None, "at least"),
        ("The government approved a $350 million loan.", "USD", None),
        ("As many as 400,000 people have been displaced by the fighting.", None, "as many as"),
    ],
)
def test_unit_and_qualifier(sentence: str, unit: str | None, qualifier: str | None) -> None:
    first = figures(build(CASES[sentence][0]), ())[0].amount
    assert (first.unit, first.qualifier) == (unit, qualifier)


WORDS = [
    "20 CD", "30 CD", "1,200 CD", "three CD", "dozen NN", "Dozens NNS", "hundreds NNS", "million CD", "half NN",
    "a DT", "no DT", "one NN", "of IN", "them PRP", "and CC", "to IN", "between IN", "from IN", "at IN", "least JJS",
    "than IN", "more JJR", "$ $", "% NN", "percent NN", "- HYPH", ", ,", "( -LRB-", ") -RRB-", "people NNS",
    "women NNS", "tanks NNS", "death NN", "toll NN", "injured JJ", "killed VBD", "killed VBN", "wounded VBD",
    "died VBD", "were VBD", "rose VBD", "missing JJ", "including VBG", "aged VBN", "over IN", "Boeing NNP",
    "years NNS", "page NN", f"{'9' * 400} CD", "1e999 CD", "1,2,3 CD", "٢ CD", "007 CD", "½ CD",
]  # fmt: skip
RELS = [
    "nsubj", "nsubj:pass", "obj", "obl", "nmod", "nummod", "conj", "appos", "amod", "acl", "acl:relcl", "case",
    "cop", "det", "compound", "flat", "advcl", "punct", "cc",
]  # fmt: skip
MARKS = ["", "", "person", "object", "place", "time", "abstract"]
MEASURES = {
    "killed", "wounded", "missing", "detained", "displaced", "abducted", "troops", "weapons", "money", "vote", "other",
}  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A sentence of words around numbers in any tree."""
    n = draw(st.integers(1, 12))
    order = draw(st.permutations(range(n)))
    heads = {order[0]: 0} | {order[k]: 1 + order[draw(st.integers(0, k - 1))] for k in range(1, n)}
    return "\n".join(
        f"{draw(st.sampled_from(WORDS))} {heads[w]} {draw(st.sampled_from(RELS)) if heads[w] else 'root'} "
        f"{draw(st.sampled_from(MARKS))}"
        for w in range(n)
    )


@settings(deadline=None, max_examples=200)
@given(st.lists(tables(), min_size=1, max_size=3).map("\n\n".join), st.data())
def test_promises_hold_whatever_the_model_says(table: str, data: st.DataObject) -> None:
    analysis = build(table)
    text, count = analysis.document.text, len(analysis.words)
    dated = sorted(data.draw(st.sets(st.integers(0, count - 1), max_size=2)))
    dates = [Date(id=f"date-{w}", span=analysis.span(w, w + 1)) for w in dated]
    found = figures(analysis, dates)
    for one, two in pairwise(found):
        assert one.span.end <= two.span.start
    for figure in found:
        span, amount = figure.span, figure.amount
        assert text[span.start : span.end] == span.text and span.text == span.text.strip()
        bounds = [b for b in (amount.low, amount.best, amount.high) if b is not None]
        assert bounds == sorted(bounds) and all(math.isfinite(b) for b in bounds)
        assert figure.measure in MEASURES
        assert 0 <= figure.word < count and -1 <= figure.noun < count
        assert all(d.span.end <= span.start or span.end <= d.span.start for d in dates)
