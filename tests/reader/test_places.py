"""Which names are places, and which of the places of a name is meant."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.places import places
from onrecord.record import Place
from onrecord.tables.places import places_named
from tests.reader.builder import build
from tests.strategies import HOSTILE

Where = tuple[str | None, str | None, int | None, int | None]
"""Country, precision, latitude and longitude in whole degrees."""


def read(table: str) -> tuple[Place, ...]:
    return places(build(table))


def sketch(*sentences: str) -> str:
    """A table of sentences with names in brackets, all of them places at the verb: "Five died in [Aleppo] , [Syria]".

    A word may give its tag: "Syrian/JJ".
    """
    return "\n\n".join(_sketch(sentence) for sentence in sentences)


def _sketch(sentence: str) -> str:
    lines, name = ["Five CD 2 nsubj", "died VBD 0 root"], 0
    for form in sentence.removeprefix("Five died").split():
        word, _, tag = form.strip("[]").partition("/")
        if form.startswith("["):
            name = len(lines) + 1
            lines.append(f"{word} NNP 2 obl B-LOC place")
        elif name:
            lines.append(f"{word} NNP {name} flat LOC place")
        else:
            lines.append(f"{word} {tag or 'IN'} 2 dep")
        name = 0 if form.endswith("]") else name
    return "\n".join(lines)


def found(*sentences: str) -> list[Place]:
    return list(read(sketch(*sentences)))


def where(place: Place) -> Where:
    lat, lon = (None if degrees is None else round(degrees) for degrees in (place.lat, place.lon))
    return place.country, place.precision, lat, lon


FRANCE: Where = ("FRA", "city", 49, 2)
KIEV: Where = ("UKR", "city", 50, 31)
WASHINGTON: Where = ("USA", "city", 39, -77)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # the better known
        ("in [Paris]", FRANCE),
        ("in [London]", ("GBR", "city", 52, 0)),
        ("in [Cambridge]", ("GBR", "city", 52, 0)),
        ("in [Birmingham]", ("GBR", "city", 52, -2)),
        ("in [Tripoli]", ("LBY", "city", 33, 13)),
        ("in [Santiago]", ("CHL", "city", -33, -71)),
        ("in [Georgia]", ("GEO", "country", 42, 44)),
        ("in [Congo]", ("COD", "country", -2, 24)),
        ("in [Bali]", ("IDN", "region", -8, 115)),
        ("in [Kasai]", ("COD", "region", -5, 21)),
        ("in [West] [Java]", ("IDN", "region", -7, 108)),
        ("in [Guinea]", ("GIN", "country", 11, -10)),
        ("in [Equatorial Guinea]", ("GNQ", "country", 2, 10)),
        ("in [Guinea-Bissau]", ("GNB", "country", 12, -15)),
        ("in [Papua New Guinea]", ("PNG", "country", -6, 147)),
        ("in [Niger]", ("NER", "country", 16, 8)),
        # what names the country outdoes its towns and regions of that name, but for some
        ("in [Mexico]", ("MEX", "country", 23, -102)),
        ("in [Mexico City]", ("MEX", "city", 19, -99)),
        ("in [Luxembourg]", ("LUX", "country", 50, 6)),
        ("in [Lebanon]", ("LBN", "country", 34, 36)),
        ("in [Jordan]", ("JOR", "country", 31, 36)),
        # capitals, towns of a million and regions
        ("in [Washington]", WASHINGTON),
        ("in [New York]", ("USA", "city", 41, -74)),
        ("in [Delhi]", ("IND", "city", 29, 77)),
        ("in [Quebec]", ("CAN", "region", 53, -70)),
        ("in [Victoria]", ("AUS", "region", -37, 144)),
        ("in [Hama]", ("SYR", "city", 35, 37)),
        ("in [Idlib]", ("SYR", "city", 36, 37)),
        ("in [Granada]", ("ESP", "city", 37, -4)),
        # a town of the name before one that was or is called so elsewhere
        ("in [Salem]", ("IND", "city", 12, 78)),
        ("in [Islamabad]", ("PAK", "city", 34, 73)),
        ("in [Troy]", ("USA", "city", 43, -83)),
        # other names and spellings
        ("in [Kiev]", KIEV),
        ("in [Kyiv]", KIEV),
        ("in [KYIV]", KIEV),
        ("in [Odessa]", ("UKR", "city", 46, 31)),
        ("in [St. Petersburg]", ("RUS", "city", 60, 30)),
        ("in [Bombay]", ("IND", "city", 19, 73)),
        ("in [Saigon]", ("VNM", "city", 11, 107)),
        ("in [Sana’a]", ("YEM", "city", 15, 44)),
        ("in [Raqqa]", ("SYR", "city", 36, 39)),
        ("in [Hodeidah]", ("YEM", "city", 15, 43)),
        ("in [Hadramawt]", ("YEM", "region", 15, 51)),
        ("in [Deir al-Zor]", ("SYR", "city", 35, 40)),
        ("in [Burma]", ("MMR", "country", 22, 96)),
        ("in [Ivory Coast]", ("CIV", "country", 8, -5)),
        ("in [U.S.]", ("USA", "country", 40, -98)),
        # bodies that are no states, and parts of the world
        ("in [Abkhazia]", ("GEO", "region", 43, 41)),
        ("in [Artsakh]", ("AZE", "region", 40, 47)),
        ("in [Transnistria]", ("MDA", "region", 47, 29)),
        ("in [Gaza Strip]", ("PSE", "region", 31, 34)),
        ("in [Western Sahara]", ("ESH", "country", 24, -13)),
        ("in [Kashmir]", (None, "region", 34, 76)),
        ("in [Middle East]", (None, "region", 29, 45)),
        ("in [Mediterranean]", (None, "region", 35, 18)),
        # directions
        ("in northern [Syria]", ("SYR", "country", 35, 38)),
        ("in [Northern Syria]", ("SYR", "country", 35, 38)),
        ("in [East Jerusalem]", ("PSE", "city", 32, 35)),
        ("in [West Bengal]", ("IND", "region", 24, 88)),
        ("in [South Sudan]", ("SSD", "country", 8, 30)),
        ("in [Central London]", ("GBR", "city", 52, 0)),
    ],
)
def test_the_place_of_a_name(sentence: str, expected: Where) -> None:
    (place,) = found(f"Five died {sentence}")
    assert where(place) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("in [Paris] , [Texas]", ("USA", "city", 34, -96)),
        ("in [Paris] ( [Texas] )", ("USA", "city", 34, -96)),
        ("in [Paris] , [France]", FRANCE),
        ("in [Tripoli] , [Lebanon]", ("LBN", "city", 34, 36)),
        ("in [Tripoli] in northern [Lebanon]", ("LBN", "city", 34, 36)),
        ("in [Cambridge] , [Massachusetts]", ("USA", "city", 42, -71)),
        ("in [Birmingham] , [Alabama]", ("USA", "city", 34, -87)),
        ("in [Bethlehem] , [West Bank]", ("PSE", "city", 32, 35)),
        ("in [Santiago] , [Cuba]", ("CUB", "city", 20, -76)),
        ("in [Santiago] , [Dominican Republic]", ("DOM", "city", 19, -71)),
        ("in [Washington] , [D.C.]", WASHINGTON),
        ("in [Washington] , [Pennsylvania]", ("USA", "city", 40, -80)),
        ("in [Rome] , [Georgia]", ("USA", "city", 34, -85)),
        ("in [Kingston] , [Ontario]", ("CAN", "city", 44, -76)),
        ("in [Hebron] in the [West Bank]", ("PSE", "city", 32, 35)),
        ("in [Aleppo] , [Syria]", ("SYR", "city", 36, 37)),
        ("in [Palmyra] , [Syria]", ("SYR", "city", 35, 38)),
        # what only follows contains nothing
        ("in [Paris] , [London] , [Berlin]", FRANCE),
        ("in [Paris] and [Texas]", FRANCE),
        ("in [Paris] before [Texas]", FRANCE),
    ],
)
def test_a_place_lies_in_what_follows_it(sentence: str, expected: Where) -> None:
    assert where(found(f"Five died {sentence}")[0]) == expected


def test_a_container_is_looked_for_within_the_sentence() -> None:
    first, second = found("Five died in [Paris]", "[Texas]")
    assert where(first) == FRANCE and second.country == "USA"


@pytest.mark.parametrize("words", ["in [Columbia] , [New Hampshire]", "in [Columbia] ( [New Hampshire] )"])
def test_a_town_that_the_gazetteer_has_only_in_other_regions_is_not_one_of_those(words: str) -> None:
    town, region, later = found(f"Five died {words}", "Five died in [Columbia]")
    assert where(town) == ("USA", None, None, None) and town.gazetteer_id is None
    assert where(region) == ("USA", "region", 44, -72)
    assert where(later) == where(town)


@pytest.mark.parametrize(
    "words",
    [
        "in [Columbia] , [Ohio] and [Texas]",
        "in [Columbia] , [Georgia]",
        "in [Columbia] and [New Hampshire]",
        "in [Chicago] , [New Hampshire]",
    ],
)
def test_a_town_beside_another_place_in_a_list_is_what_it_is_elsewhere(words: str) -> None:
    assert found(f"Five died {words}")[0].lat is not None


def test_a_surname_of_the_report_is_no_place_unless_a_preposition_says_so() -> None:
    person = "John NNP 3 nsubj PER\nAmman NNP 1 flat PER\nfled VBD 0 root"
    surname = "Amman NNP 2 nsubj LOC place\nlay VBD 0 root\nthere RB 2 advmod"
    town = "They PRP 2 nsubj\nmet VBD 0 root\nin IN 4 case\nAmman NNP 2 obl LOC place"
    assert read(f"{person}\n\n{surname}") == ()
    assert [where(p) for p in read(f"{person}\n\n{town}")] == [("JOR", "city", 32, 36)]
    assert len(read(surname)) == 1


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("in [state of Guerrero]", "Guerrero", ("MEX", "region", 18, -100)),
        ("in [the province of Idlib]", "Idlib", ("SYR", "region", 36, 37)),
        ("in [City of Damascus]", "Damascus", ("SYR", "city", 34, 36)),
    ],
)
def test_what_sort_of_place_it_is_is_no_part_of_its_name(words: str, name: str, expected: Where) -> None:
    (place,) = found(f"Five died {words}")
    assert (place.span.text, where(place)) == (name, expected)


def test_a_direction_is_a_part_of_the_name_after_it_and_no_place_of_its_own() -> None:
    (poland,) = found("Five died in [North] [Poland]")
    assert (poland.span.text, *where(poland)) == ("North Poland", "POL", "country", 52, 20)
    assert where(found("Five died in the/DT [North]")[0]) == (None, None, None, None)


def test_each_of_two_places_of_one_name_lies_in_its_own_container() -> None:
    american, _, english, _, again = found(
        "Five died in [Birmingham] , [Alabama]", "Five died in [Birmingham] , [England]", "Five died in [Birmingham]"
    )
    assert (american.country, english.country) == ("USA", "GBR")
    assert (again.country, again.lat) == ("USA", american.lat)


def test_what_is_told_once_holds_for_the_whole_report() -> None:
    before, told, _, after = found("Five died in [Paris]", "Five died in [Paris] , [Texas]", "Five died in [Paris]")
    assert {where(p) for p in (before, told, after)} == {("USA", "city", 34, -96)}


@pytest.mark.parametrize(
    ("sentence", "name", "expected"),
    [
        ("in [Lebanon] before [Tripoli]", "Tripoli", ("LBN", "city", 34, 36)),
        ("near Lebanese/JJ soldiers/NNS in [Tripoli]", "Tripoli", ("LBN", "city", 34, 36)),
        ("near American/JJ soldiers/NNS in [Cambridge]", "Cambridge", ("USA", "city", 42, -71)),
        ("in [Georgia] and [Atlanta]", "Georgia", ("USA", "region", 33, -84)),
        ("in [Georgia] and [Tbilisi]", "Georgia", ("GEO", "country", 42, 44)),
        ("in [Georgia] near Russian/JJ soldiers/NNS", "Georgia", ("GEO", "country", 42, 44)),
        ("in [Congo] and [Brazzaville]", "Congo", ("COG", "country", -1, 15)),
        ("in [Congo] and [Goma]", "Congo", ("COD", "country", -2, 24)),
        ("in [Texas] and [Ohio] and [New York]", "New York", ("USA", "region", 43, -75)),
        ("in [Syria] before [Palmyra]", "Tadmur", ("SYR", "city", 35, 38)),
        ("in [Israel] before [Nazareth]", "Nazareth", ("ISR", "city", 33, 35)),
    ],
)
def test_the_rest_of_the_report_decides(sentence: str, name: str, expected: Where) -> None:
    assert [where(p) for p in found(f"Five died {sentence}") if p.name == name] == [expected]


def test_the_words_around_a_name_say_what_sort_of_place_it_is() -> None:
    (province,) = read("""
        Five      CD   2  nsubj
        died      VBD  0  root
        in        IN   5  case
        Hama      NNP  5  compound  LOC place
        province  NN   2  obl       place
    """)
    assert (province.name, province.span.text) == ("Hama", "Hama")
    assert where(province) == ("SYR", "region", 35, 37)
    (inside,) = found("Five died in [Hama province]")
    assert (inside.name, inside.span.text, inside.precision) == ("Hama", "Hama province", "region")
    (state,) = found("Five died in [Washington state]")
    assert where(state) == ("USA", "region", 48, -120)
    table = """
        They   PRP  2  nsubj
        left   VBD  0  root
        the    DT   4  det
        {}     NN   2  obj   place
        of     IN   6  case
        {}     NNP  4  nmod  LOC place
    """
    assert [read(table.format(*pair))[0].precision for pair in (("city", "Hama"), ("province", "Hama"))] == [
        "city",
        "region",
    ]
    assert where(read(table.format("state", "Georgia"))[0])[:2] == ("USA", "region")


def test_what_is_no_part_of_the_noun_says_nothing_of_the_place() -> None:
    (city,) = read("""
        Hama    NNP  3  obl   LOC place
        state   NN   3  nsubj
        said    VBD  0  root
    """)
    assert city.precision == "city"


def test_a_name_that_the_gazetteer_lacks_keeps_its_words() -> None:
    unknown, province = found("Five died in [Kafr Nowhere] , [Hama province]")
    assert unknown == Place(id=unknown.id, name="Kafr Nowhere", span=unknown.span)
    assert unknown.span.text == "Kafr Nowhere"
    assert where(province) == ("SYR", "region", 35, 37)


@pytest.mark.parametrize(
    ("name", "precision"),
    [
        ("Camp Nowhere Prison", "site"),
        ("Qwertz airport", "site"),
        ("Qwertz", None),
        ("Soviet Union", None),
        ("West Aadorf", None),  # a part of no town
        ("Eastern Creek", None),
        ("EU", None),  # not Eu in France
    ],
)
def test_what_is_not_known_has_no_coordinates(name: str, precision: str | None) -> None:
    (place,) = found(f"Five died in [{name}]")
    assert (place.name, place.precision, place.country, place.lat, place.gazetteer_id) == (
        name, precision, None, None, None,
    )  # fmt: skip


def test_rows_have_ids_of_the_gazetteer_and_names_of_the_report_for_states() -> None:
    city, state, region = found("Five died in [Kiev] and [Burma] and [Bavaria]")
    assert (city.name, city.gazetteer_id) == ("Kyiv", "geonames:703448")
    assert (state.name, state.gazetteer_id) == ("Burma", "geonames:1327865")
    assert (region.name, region.gazetteer_id) == ("Bavaria", None)
    assert len({p.id for p in (city, state, region)}) == 3


def test_a_name_over_the_end_of_a_line_is_one_name() -> None:
    analysis = build(sketch("Five died in [United States]"))
    broken = analysis.document.text.replace("United States", "United\nStates")
    analysis.document = replace(analysis.document, text=broken)
    (place,) = places(analysis)
    assert (place.name, place.span.text, place.country) == ("United States", "United\nStates", "USA")


def test_leading_directions_and_endings_are_no_part_of_the_span() -> None:
    (place,) = read("""
        northern  JJ   2  amod      LOC
        Syria     NNP  4  nmod:poss LOC place
        's        POS  2  case      LOC
        war       NN   0  root      event
    """)
    assert (place.span.text, place.country) == ("Syria", "SYR")


ACTING = {
    "Ankara said": "Ankara NNP 2 nsubj LOC place\nsaid VBD 0 root",
    "Ankara and Moscow agreed": """
        Ankara  NNP  4  nsubj  LOC place
        and     CC   3  cc
        Moscow  NNP  1  conj   LOC place
        agreed  VBD  0  root
    """,
    "was downed by Turkey": """
        It      PRP  3  nsubj:pass
        was     VBD  3  aux:pass
        downed  VBN  0  root
        by      IN   5  case
        Turkey  NNP  3  obl:agent  LOC place
    """,
    "a jet downed by Turkey and Syria": """
        jets    NNS  0  root
        downed  VBN  1  acl
        by      IN   4  case
        Turkey  NNP  2  obl   LOC place
        and     CC   6  cc
        Syria   NNP  4  conj  LOC place
    """,
    "accused Ankara": "They PRP 2 nsubj\naccused VBD 0 root\nAnkara NNP 2 obj LOC place",
    "Ankara was urged": "Ankara NNP 3 nsubj:pass LOC place\nwas VBD 3 aux:pass\nurged VBN 0 root",
    "a statement by Moscow": """
        a          DT   2  det
        statement  NN   0  root  abstract
        by         IN   4  case
        Moscow     NNP  2  nmod  LOC place
    """,
    "according to Moscow": """
        They       PRP  2  nsubj
        left       VBD  0  root
        according  VBG  5  case  upos=ADP
        to         IN   3  fixed
        Moscow     NNP  2  obl   LOC place
    """,
}
STANDING = {
    "in Ankara": ("They PRP 2 nsubj\nmet VBD 0 root\nin IN 4 case\nAnkara NNP 2 obl LOC place", ["Ankara"]),
    "Syria borders Turkey": (
        "Syria NNP 2 nsubj LOC place\nborders VBZ 0 root\nTurkey NNP 2 obj LOC place",
        ["Syria", "Turkey"],
    ),
    "Aleppo was bombed": ("Aleppo NNP 3 nsubj:pass LOC place\nwas VBD 3 aux:pass\nbombed VBN 0 root", ["Aleppo"]),
    "Aleppo fell": ("Aleppo NNP 2 nsubj LOC place\nfell VBD 0 root", ["Aleppo"]),
    "visited Ankara and Moscow": (
        """
        He       PRP  2  nsubj
        visited  VBD  0  root
        Ankara   NNP  2  obj   LOC place
        and      CC   5  cc
        Moscow   NNP  3  conj  LOC place
        """,
        ["Ankara", "Moscow"],
    ),
    "a village by Aleppo": (
        "village NN 0 root place\nby IN 3 case\nAleppo NNP 1 nmod LOC place",
        ["Aleppo"],
    ),
    "a title": ("Aleppo NNP 0 root LOC place", ["Aleppo"]),
}


@pytest.mark.parametrize("name", ACTING)
def test_a_name_that_acts_or_speaks_is_no_place(name: str) -> None:
    assert read(ACTING[name]) == ()


@pytest.mark.parametrize("name", STANDING)
def test_a_name_of_where_something_is_is_a_place(name: str) -> None:
    table, expected = STANDING[name]
    assert [p.name for p in read(table)] == expected


def test_places_that_the_model_does_not_name_are_found_once_and_whole() -> None:
    table = """
        They    PRP  2  nsubj
        met     VBD  0  root
        in      IN   6  case
        Papua   NNP  6  compound  place
        New     NNP  6  compound  place
        Guinea  NNP  2  obl       place
        and     CC   8  cc
        San     NNP  6  conj      place
        Jose    NNP  8  flat      place
        near    IN   11 case
        Qwertz  NNP  2  obl       place
    """
    assert [(p.span.text, p.country) for p in read(table)] == [("Papua New Guinea", "PNG"), ("San Jose", "CRI")]


def test_a_persons_name_is_no_place() -> None:
    assert read("Paris NNP 3 nsubj PER person\nHilton NNP 1 flat PER person\nleft VBD 0 root") == ()


FORMS = (
    *("Ankara", "Syria", "Paris", "Texas", "Georgia", "Congo", "Hama", "province", "of", "the", "northern", "by", ","),
    *(
        "'s",
        "’s",
        "(",
        "according",
        "city",
        "West",
        "Bank",
        "U.S.",
        "ＰＡＲＩＳ",
        "İstanbul",
        "ß",
        "\u0345",
        "\u200b",
        "'",
    ),
    *("key", "#", "-", "...", "\x00", "\u202e", "🙂", "x" * 300),
)
RELS = ("nsubj", "obl", "obl:agent", "nmod", "conj", "flat", "compound", "case", "aux:pass", "acl", "nsubj:pass")


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Words of any form in any tree: what a model at its worst could make of any text."""
    form = st.sampled_from(FORMS) | st.sampled_from(HOSTILE[:-1]) | st.text(max_size=12)
    lines = []
    for w in range(draw(st.integers(1, 10))):
        word = "".join(draw(form).split()) or "x"
        head = draw(st.integers(1, w)) if w else 0
        tag = draw(st.sampled_from(("NNP", "NNP", "NN", "VBD", "VBN", "IN", "JJ")))
        mark = draw(st.sampled_from(("LOC", "B-LOC", "LOC place", "place", "person", "")))
        lines.append(f"{word} {tag} {head} {draw(st.sampled_from(RELS)) if w else 'root'} {mark}")
    return "\n".join(lines)


@settings(max_examples=200, deadline=None)
@given(st.lists(tables(), min_size=1, max_size=3).map("\n\n".join))
def test_any_names_give_rows_that_are_verbatim_and_on_the_globe(table: str) -> None:
    analysis = build(table)
    rows = places(analysis)
    for row in rows:
        assert analysis.document.text[row.span.start : row.span.end] == row.span.text
        assert row.name and (row.lat is None) == (row.lon is None) == (row.precision in (None, "site"))
        assert row.lat is None or row.lon is None or (-90 <= row.lat <= 90 and -180 <= row.lon <= 180)
        assert row.precision in (None, "site", "city", "region", "country")
        assert row.country is None or row.lat is not None
    assert [r.span.start for r in rows] == sorted(r.span.start for r in rows)
    assert len({r.id for r in rows}) == len(rows)
    assert places(build(table)) == rows


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(), max_size=40) | st.sampled_from(HOSTILE))
def test_any_name_can_be_asked_for(name: str) -> None:
    for place in places_named(name):
        assert place.kind in ("region", "district", "city")
