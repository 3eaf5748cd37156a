"""When and where something is: in its own clause or what that is a part of, never in another clause."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.analysis import Analysis
from onrecord.reader.setting import Setting
from onrecord.record import Date, Place
from onrecord.tables.words import word_list
from tests.reader.builder import build


def setting(analysis: Analysis) -> tuple[Setting, dict[str, str]]:
    """Every name as a place and every word of a time as a date, and the text of each row by its id."""
    dates, places, texts = [], [], {}
    for name in analysis.names:
        span = analysis.span(name.first, name.last)
        places.append(Place(id=f"place-{name.first}", name=span.text, span=span))
        texts[places[-1].id] = span.text
    for word in analysis.words:
        if analysis.entities[word.index] == "time":
            span = analysis.span(word.index, word.index + 1)
            dates.append(Date(id=f"date-{word.index}", span=span, start="2015-11-24", end="2015-11-24"))
            texts[dates[-1].id] = span.text
    return Setting(analysis, dates, places), texts


def told(table: str, form: str) -> tuple[str | None, str | None]:
    """When and where the first word of this form is."""
    analysis = build(table)
    asked, texts = setting(analysis)
    index = next(w.index for w in analysis.words if w.text == form)
    return texts.get(asked.date(index) or ""), texts.get(asked.place(index) or "")


BOMBED = """
    Rebels   NNS  2  nsubj  person
    shelled  VBD  0  root
    a        DT   4  det
    village  NN   2  obj    place
    in       IN   6  case
    Idlib    NNP  2  obl    LOC place
    on       IN   8  case
    Monday   NNP  2  obl    time
"""
JOINED = """
    Rebels    NNS  2  nsubj
    shelled   VBD  0  root
    Aleppo    NNP  2  obj    LOC place
    on        IN   5  case
    Monday    NNP  2  obl    time
    and       CC   9  cc
    the       DT   8  det
    army      NN   9  nsubj
    withdrew  VBD  2  conj
"""
FRONTED = """
    In        IN   2  case
    Aleppo    NNP  7  obl    LOC place
    on        IN   4  case
    Monday    NNP  7  obl    time
    ,         ,    7  punct
    rebels    NNS  7  nsubj
    fired     VBD  0  root
    and       CC   11 cc
    the       DT   10 det
    army      NN   11 nsubj
    withdrew  VBD  7  conj
"""
SHARED = """
    Rebels    NNS  2  nsubj
    shelled   VBD  0  root
    Aleppo    NNP  2  obj    LOC place
    on        IN   5  case
    Monday    NNP  2  obl    time
    and       CC   7  cc
    killed    VBD  2  conj
    five      CD   7  obj
"""
COUNTED = """
    A         DT   2  det
    bomb      NN   3  nsubj
    killed    VBD  0  root
    five      CD   3  obj
    in        IN   6  case
    Baghdad   NNP  3  obl    LOC place
    on        IN   8  case
    Monday    NNP  3  obl    time
    and       CC   12 cc
    ten       CD   12 nsubj:pass
    were      VBD  12 aux:pass
    wounded   VBN  3  conj
    and       CC   16 cc
    two       CD   15 nummod
    soldiers  NNS  16 nsubj
    vanished  VBD  3  conj
"""
OWN = """
    Rebels    NNS  2  nsubj
    shelled   VBD  0  root
    Aleppo    NNP  2  obj    LOC place
    on        IN   5  case
    Monday    NNP  2  obl    time
    and       CC   7  cc
    stormed   VBD  2  conj
    Homs      NNP  7  obj    LOC place
    on        IN   10 case
    Friday    NNP  7  obl    time
"""
REPORTED = """
    Lavrov    NNP  2  nsubj  person
    said      VBD  0  root
    in        IN   4  case
    Paris     NNP  2  obl    LOC place
    on        IN   6  case
    Monday    NNP  2  obl    time
    that      IN   9  mark
    rebels    NNS  9  nsubj
    attacked  VBD  2  ccomp
"""
RELATIVE = """
    He        PRP  2  nsubj
    met       VBD  0  root
    men       NNS  2  obj
    who       WP   5  nsubj
    fought    VBD  3  acl:relcl
    in        IN   7  case
    Paris     NNP  2  obl    LOC place
    on        IN   9  case
    Monday    NNP  2  obl    time
"""
WHEN = """
    Five      CD   2  nsubj
    died      VBD  0  root
    in        IN   4  case
    Aleppo    NNP  2  obl    LOC place
    on        IN   6  case
    Monday    NNP  2  obl    time
    when      WRB  10 advmod
    a         DT   9  det
    bomb      NN   10 nsubj
    exploded  VBD  2  advcl
"""
ALTHOUGH = """
    He        PRP  2  nsubj
    left      VBD  0  root
    Aleppo    NNP  2  obj    LOC place
    on        IN   5  case
    Monday    NNP  2  obl    time
    although  IN   10 mark
    soldiers  NNS  10 nsubj
    had       VBD  10 aux
    not       RB   10 advmod
    attacked  VBN  2  advcl
"""
FLED = """
    He        PRP  2  nsubj
    fled      VBD  0  root
    to        IN   4  case
    Paris     NNP  2  obl    LOC place
    on        IN   6  case
    Monday    NNP  2  obl    time
    after     IN   9  mark
    soldiers  NNS  9  nsubj
    attacked  VBD  2  advcl
"""
VOWED = """
    Russia    NNP  2  nsubj  person
    vowed     VBD  0  root
    in        IN   4  case
    Geneva    NNP  2  obl    LOC place
    on        IN   6  case
    Monday    NNP  2  obl    time
    to        TO   8  mark
    attack    VB   2  xcomp
"""
BEGAN = """
    Russia    NNP  2  nsubj  person
    began     VBD  0  root
    on        IN   4  case
    Monday    NNP  2  obl    time
    to        TO   6  mark
    attack    VB   2  xcomp
    Aleppo    NNP  6  obj    LOC place
"""
CHARGED = """
    Police    NNS  2  nsubj
    charged   VBD  0  root
    him       PRP  2  obj
    in        IN   5  case
    Paris     NNP  2  obl    LOC place
    on        IN   7  case
    Monday    NNP  2  obl    time
    with      IN   9  mark
    killing   VBG  2  advcl
    five      CD   9  obj
"""
FOUND = """
    Police    NNS  2  nsubj
    found     VBD  0  root
    bodies    NNS  2  obj
    of        IN   5  case
    men       NNS  3  nmod
    killed    VBN  3  acl
    on        IN   8  case
    Monday    NNP  2  obl    time
    in        IN   10 case
    Paris     NNP  2  obl    LOC place
"""
PLANTED = """
    A         DT   2  det
    bomb      NN   4  nsubj
    planted   VBN  2  acl
    exploded  VBD  0  root
    in        IN   6  case
    Baghdad   NNP  4  obl    LOC place
    on        IN   8  case
    Monday    NNP  4  obl    time
"""
CITY = """
    Five      CD   2  nsubj
    died      VBD  0  root
    in        IN   5  case
    the       DT   5  det
    city      NN   2  obl    place
    of        IN   7  case
    Homs      NNP  5  nmod   LOC place
    and       CC   9  cc
    Hama      NNP  7  conj   LOC place
    on        IN   11 case
    morning   NN   2  obl    time
    of        IN   13 case
    Monday    NNP  11 nmod   time
"""
AGAINST = """
    Five      CD   2  nsubj
    died      VBD  0  root
    with      IN   4  case
    Turkey    NNP  2  obl    LOC place
    in        IN   6  case
    Homs      NNP  2  obl    LOC place
"""
NOUN = """
    He        PRP  2  nsubj
    condemned VBD  0  root
    the       DT   5  det
    Aleppo    NNP  5  compound  LOC place
    attack    NN   2  obj    event
    in        IN   7  case
    Paris     NNP  2  obl    LOC place
"""
VICTIMS = """
    Shops     NNS  2  nsubj
    shut      VBD  0  root
    in        IN   4  case
    Paris     NNP  2  obl    LOC place
    on        IN   6  case
    Monday    NNP  2  obl    time
    for       IN   8  case
    victims   NNS  2  obl    person
    of        IN   11 case
    the       DT   11 det
    blast     NN   8  nmod   event
"""
OFFER = """
    He        PRP  2  nsubj
    dropped   VBD  0  root
    an        DT   4  det
    offer     NN   2  obj
    to        TO   6  mark
    resign    VB   4  acl
    on        IN   8  case
    Monday    NNP  2  obl    time
"""
CONDEMNED = """
    He        PRP  3  nsubj
    Monday    NNP  3  obl    time
    condemned VBD  0  root
    the       DT   5  det
    attack    NN   3  obj    event
"""
BLAMED = """
    Police    NNS  2  nsubj
    charged   VBD  0  root
    him       PRP  2  obj
    over      IN   6  case
    a         DT   6  det
    shooting  NN   2  obl    event
    on        IN   8  case
    Monday    NNP  2  obl    time
"""
SURVIVED = """
    Survivors NNS  5  nsubj  person
    of        IN   4  case
    an        DT   4  det
    outbreak  NN   1  nmod   event
    spoke     VBD  0  root
    Monday    NNP  1  nmod   time
"""
AGAIN = """
    He        PRP  2  nsubj
    fell      VBD  0  root
    Monday    NNP  2  obl    time
    before    IN   6  case
    his       PRP$ 6  nmod:poss
    death     NN   2  obl    event
    Friday    NNP  2  obl    time
"""
STRUCK = """
    Victims   NNS  7  nsubj
    of        IN   4  case
    the       DT   4  det
    quake     NN   1  nmod   event
    that      WDT  6  nsubj
    struck    VBD  1  acl:relcl
    wait      VBP  0  root
    Rome      NNP  6  obj    LOC place
    Monday    NNP  6  obl    time
    Friday    NNP  7  obl    time
"""
CAUSED = """
    A         DT   2  det
    shooting  NN   6  nsubj  event
    Monday    NNP  2  nmod   time
    which     WDT  5  nsubj
    caused    VBD  2  acl:relcl
    ended     VBD  0  root
    deaths    NNS  5  obj
"""
LAST = """
    Five      CD   2  nsubj
    died      VBD  0  root
    in        IN   6  case
    Monday    NNP  6  nmod:poss time
    's        POS  4  case
    attack    NN   2  obl    event
    Homs      NNP  6  compound LOC place
"""
COPULA = """
    The       DT   2  det
    attack    NN   5  nsubj  event
    was       VBD  5  cop
    in        IN   5  case
    Homs      NNP  0  root   LOC place
"""
WITHDREW = """
    Paris     NNP  2  nsubj  LOC place
    withdrew  VBD  0  root
"""
SAW = """
    Homs      NNP  2  nsubj  LOC place
    saw       VBD  0  root
    clashes   NNS  2  obj    event
"""
RESIDENTS = """
    Residents NNS  5  nsubj:pass person
    in        IN   3  case
    Homs      NNP  1  nmod   LOC place
    were      VBD  5  aux:pass
    moved     VBN  0  root
"""
OF_HOMS = RESIDENTS.replace("in        IN ", "of        IN ")
FLOWN = """
    He        PRP  3  nsubj:pass
    was       VBD  3  aux:pass
    flown     VBN  0  root
    from      IN   5  case
    Omsk      NNP  3  obl    LOC place
    to        IN   7  case
    Berlin    NNP  3  obl    LOC place
"""
BETWEEN = """
    Jets      NNS  2  nsubj
    crashed   VBD  0  root
    between   IN   4  case
    Hatay     NNP  2  obl    LOC place
    and       CC   6  cc
    Homs      NNP  4  conj   LOC place
"""
UNTIL = """
    He        PRP  2  nsubj
    {}        VBD  0  root
    the       DT   4  det
    vote      NN   2  obj    event
    until     IN   6  case
    Monday    NNP  2  obl    time
"""
RALLIED = """
    Violence  NN   2  nsubj  event
    broke     VBD  0  root
    Monday    NNP  2  obl    time
    when      WRB  6  advmod
    men       NNS  6  nsubj
    rallied   VBD  2  advcl
    in        IN   8  case
    Rome      NNP  6  obl    LOC place
    Friday    NNP  6  obl    time
"""
APPOSED = """
    The       DT   2  det
    bombing   NN   7  nsubj  event
    ,         ,    2  punct
    Monday    NNP  7  obl    time
    ,         ,    7  punct
    was       VBD  7  cop
    worst     JJS  0  root
"""
CASES = [
    (VICTIMS, "blast", (None, None)),
    (OFFER, "resign", (None, None)),
    (CONDEMNED, "attack", (None, None)),
    (CONDEMNED, "condemned", ("Monday", None)),
    (BLAMED, "shooting", ("Monday", None)),
    (BLAMED, "charged", (None, None)),
    (SURVIVED, "outbreak", (None, None)),
    (AGAIN, "fell", ("Monday", None)),
    (AGAIN, "death", ("Friday", None)),
    (STRUCK, "quake", ("Monday", "Rome")),
    (CAUSED, "deaths", ("Monday", None)),
    (LAST, "died", ("Monday", "Homs")),
    (COPULA, "attack", (None, "Homs")),
    (WITHDREW, "withdrew", (None, None)),
    (SAW, "clashes", (None, "Homs")),
    (RESIDENTS, "moved", (None, "Homs")),
    (OF_HOMS, "moved", (None, None)),
    (FLOWN, "flown", (None, "Berlin")),
    (BETWEEN, "crashed", (None, None)),
    (UNTIL.format("held"), "vote", (None, None)),
    (UNTIL.format("postponed"), "vote", ("Monday", None)),
    (RALLIED, "broke", ("Monday", "Rome")),
    (APPOSED, "bombing", ("Monday", None)),
    (BOMBED, "shelled", ("Monday", "Idlib")),
    (BOMBED, "village", ("Monday", "Idlib")),
    (JOINED, "shelled", ("Monday", "Aleppo")),
    (JOINED, "withdrew", (None, None)),
    (COUNTED, "wounded", ("Monday", "Baghdad")),
    (COUNTED, "vanished", ("Monday", "Baghdad")),
    (FRONTED, "withdrew", ("Monday", "Aleppo")),
    (SHARED, "killed", ("Monday", "Aleppo")),
    (SHARED, "five", ("Monday", "Aleppo")),
    (OWN, "shelled", ("Monday", "Aleppo")),
    (OWN, "stormed", ("Friday", "Homs")),
    (REPORTED, "said", ("Monday", "Paris")),
    (REPORTED, "attacked", (None, None)),
    (RELATIVE, "fought", (None, None)),
    (WHEN, "exploded", ("Monday", "Aleppo")),
    (ALTHOUGH, "attacked", (None, None)),
    (FLED, "fled", ("Monday", "Paris")),
    (FLED, "attacked", ("Monday", None)),
    (VOWED, "attack", (None, None)),
    (BEGAN, "attack", ("Monday", "Aleppo")),
    (CHARGED, "charged", ("Monday", "Paris")),
    (CHARGED, "killing", (None, None)),
    (FOUND, "killed", (None, None)),
    (PLANTED, "planted", ("Monday", "Baghdad")),
    (CITY, "died", ("morning", "Homs")),
    (AGAINST, "died", (None, "Homs")),
    (NOUN, "attack", (None, "Aleppo")),
    (NOUN, "condemned", (None, "Paris")),
]


@pytest.mark.parametrize(("table", "form", "expected"), CASES, ids=[f"{f} {e}" for _, f, e in CASES])
def test_when_and_where_a_word_is(table: str, form: str, expected: tuple[str | None, str | None]) -> None:
    assert told(table, form) == expected


def test_dates_that_are_open_on_both_sides_say_no_when() -> None:
    analysis = build(BOMBED)
    span = analysis.span(7, 8)
    vague = Date(id="date-1", span=span, type="DATE", value="PAST_REF")
    assert Setting(analysis, [vague], []).date(1) is None
    for known in ({"start": "2015-11-23"}, {"end": "2015-11-23"}):
        assert Setting(analysis, [Date(id="date-1", span=span, **known)], []).date(1) == "date-1"


def test_a_place_of_several_words_hangs_where_its_head_does() -> None:
    table = "Five CD 2 nsubj\ndied VBD 0 root\nin IN 5 case\nKafr NNP 5 compound LOC\nZita NNP 2 obl LOC place"
    assert told(table, "died") == (None, "Kafr Zita")


REFERRED = """
    Fighting  NN   2  nsubj
    began     VBD  0  root
    in        IN   4  case
    Syria     NNP  2  obl    LOC place
    in        IN   6  case
    2011      CD   2  obl    time

    Thousands NNS  4  nsubj:pass
    have      VBP  4  aux
    been      VBN  4  aux:pass
    killed    VBN  0  root
    in        IN   7  case
    {}        DT   7  det
    {}        NN   4  obl    event
"""


@pytest.mark.parametrize(
    ("determiner", "noun", "expected"),
    [
        ("the", "conflict", ("2011", "Syria")),
        ("this", "war", ("2011", "Syria")),
        ("a", "war", (None, None)),
        ("the", "garden", (None, None)),
    ],
)
def test_a_happening_that_is_referred_to_was_told_of_before(
    determiner: str, noun: str, expected: tuple[str | None, str | None]
) -> None:
    analysis = build(REFERRED.format(determiner, noun))
    asked, texts = setting(analysis)
    for word in (6, 9):  # who was killed, and the verb
        assert (texts.get(asked.date_before(word) or ""), texts.get(asked.place_before(word) or "")) == expected
        assert (asked.date(word), asked.place(word)) == (None, None)
    assert (asked.date_before(1), asked.place_before(1)) == (None, None)


WORDS = (
    "said VBD",
    "killed VBN",
    "Aleppo NNP",
    "Monday NNP",
    "bomb NN",
    "in IN",
    "to IN",
    "when WRB",
    "the DT",
    "X SYM",
)
RELS = (
    *("nsubj", "obj", "obl", "nmod", "conj", "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "appos"),
    *("case", "mark", "compound", "flat", "nsubj:pass", "aux", "det", "dep"),
)


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Words in any tree, with places and times anywhere."""
    lines = []
    for w in range(draw(st.integers(1, 12))):
        mark = draw(st.sampled_from(("", "", "LOC place", "B-LOC", "time", "place", "event")))
        rel = draw(st.sampled_from(RELS)) if w else "root"
        lines.append(f"{draw(st.sampled_from(WORDS))} {draw(st.integers(1, w)) if w else 0} {rel} {mark}")
    return "\n".join(lines)


@settings(max_examples=200, deadline=None)
@given(st.lists(tables(), min_size=1, max_size=3).map("\n\n".join))
def test_nothing_is_when_or_where_another_sentence_or_a_reported_clause_is(table: str) -> None:
    analysis = build(table)
    asked, texts = setting(analysis)
    hung = {f"date-{w.index}": w.index for w in analysis.words}
    hung |= {f"place-{n.first}": analysis.head_of(n.first, n.last) for n in analysis.names}
    for word in analysis.words:
        up = [word, *analysis.ancestors(word.index)]
        for row in (asked.date(word.index), asked.place(word.index)):
            if row is None:
                continue
            assert row in texts
            meets = {hung[row], *(w.index for w in analysis.ancestors(hung[row]))}
            assert any(w.index in meets for w in up)  # both stand in one sentence
            climbed = up[: next(n for n, w in enumerate(up) if w.index in meets)]
            assert not any(w.deprel in ("ccomp", "parataxis") for w in climbed)
            assert all(w.lemma in word_list("causing") for w in climbed if w.deprel == "acl:relcl")
        for row in (asked.date_before(word.index), asked.place_before(word.index)):
            assert row is None or analysis.words[hung[row]].sentence == word.sentence - 1


def of_country(table: str, form: str) -> str | None:
    """Where the first word of this form is, all places being countries."""
    analysis = build(table)
    spans = [analysis.span(name.first, name.last) for name in analysis.names]
    places = [Place(id=s.text, name=s.text, span=s, precision="country") for s in spans]
    index = next(w.index for w in analysis.words if w.text == form)
    return Setting(analysis, [], places).place(index)


@pytest.mark.parametrize(
    ("table", "form", "expected"),
    [
        ("A DT 4 det\nUS NNP 4 compound LOC place\nair NN 4 compound\nraid NN 0 root event", "raid", None),
        ("The DT 3 det\nSyria NNP 3 compound LOC place\nwar NN 0 root event", "war", "Syria"),
        ("US NNP 2 compound LOC place\nelections NNS 0 root event", "elections", "US"),
        ("US NNP 2 compound LOC place\nsanctions NNS 0 root", "sanctions", None),
        ("sanctions NNS 0 root\non IN 3 case\nIran NNP 1 nmod LOC place", "sanctions", None),
        ("They PRP 2 nsubj\nleft VBD 0 root\nIraq NNP 2 obj LOC place", "left", None),
        ("They PRP 2 nsubj\nbombed VBD 0 root\nIraq NNP 2 obj LOC place", "bombed", "Iraq"),
        (
            "US NNP 3 nmod:poss LOC place\n's POS 1 case\nkilling NN 0 root\nof IN 5 case\nhim PRP 3 nmod",
            "killing",
            None,
        ),
    ],
)
def test_a_state_that_acts_or_suffers_is_not_where_it_was(table: str, form: str, expected: str | None) -> None:
    assert of_country(table, form) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the DT 10 det\ncity NN 8 obl", "Homs"),
        ("the DT 10 det\ncountry NN 8 obl", "Syria"),
        ("a DT 10 det\ncity NN 8 obl", None),
        ("the DT 10 det\nprovince NN 8 obl", None),
        ("the DT 10 det\ncity NN 8 obl\nrebels NNS 10 acl", None),
    ],
)
def test_the_city_is_the_one_that_was_named_last(words: str, expected: str | None) -> None:
    table = "Rome NNP 2 nsubj LOC\nsaw VBD 0 root\nHoms NNP 2 obj LOC\nin IN 5 case\nSyria NNP 3 nmod LOC\n\n"
    analysis = build(
        table
        + f"Five CD 2 nsubj\nthey PRP 1 nmod\ndied VBD 0 root\n{words}".replace(" 8 ", " 3 ").replace(" 10 ", " 5 ")
    )
    spans = [analysis.span(name.first, name.last) for name in analysis.names]
    kinds = {"Syria": "country"}
    places = [Place(id=s.text, name=s.text, span=s, precision=kinds.get(s.text, "city")) for s in spans]
    index = next(w.index for w in analysis.words if w.text == "died")
    assert Setting(analysis, [], places).place(index) == expected


def test_no_words_and_no_rows_are_no_trouble() -> None:
    analysis = build("Rain NN 0 root")
    asked = Setting(analysis, [], [])
    assert (asked.date(0), asked.place(0), asked.date_before(0), asked.place_before(0)) == (None, None, None, None)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        *(("placing", "in"), ("happenings", "war"), ("sites", "airport"), ("planning", "vow"), ("asking", "urge")),
        ("blaming", "charge"),
    ],
)
def test_the_lists_that_settings_and_places_ask_for(name: str, word: str) -> None:
    assert word in word_list(name)
    assert "with" not in word_list("placing")
    with pytest.raises(KeyError):
        word_list("no such list")


def test_a_count_stands_under_the_last_as_of_before_it() -> None:
    one = "As IN 3 case\nof IN 3 case\n{} NNP 5 obl time\nten CD 5 nsubj\ndied VBD 0 root"
    other = "\nand CC 10 cc\nas IN 9 case\nof IN 9 case\n{} NNP 10 obl time\nmissed VBD 5 conj\nnone NN 10 obj"
    analysis = build(one.format("Saturday") + other.format("Sunday"))
    asked, texts = setting(analysis)
    counts = {w.text: texts.get(asked.as_of(w.index) or "") for w in analysis.words if w.text in ("ten", "none")}
    assert counts == {"ten": "Saturday", "none": "Sunday"}
    alone = build("None NN 2 nsubj\ndied VBD 0 root\nas IN 5 case\nof IN 5 case\nSunday NNP 2 obl time")
    asked, texts = setting(alone)
    assert texts.get(asked.as_of(0) or "") == "Sunday"


def test_a_clause_with_when_before_a_verb_gives_it_its_time_and_place() -> None:
    lost = """
    When     WRB  5  advmod
    the      DT   3  det
    boat     NN   5  nsubj:pass
    was      VBD  5  aux:pass
    lost     VBN  9  advcl
    off      IN   7  case
    Masbate  NNP  5  obl  LOC place
    Monday   NNP  5  obl  time
    died     VBD  0  root
    """
    assert told(lost, "died") == ("Monday", "Masbate")
    assert told(lost.replace("When     WRB", "Since    IN"), "died")[0] is None
