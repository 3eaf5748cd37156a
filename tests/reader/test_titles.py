from __future__ import annotations

import pytest

from onrecord.reader.titles import Title, country_in, title, title_after, title_before
from tests.reader.builder import build


def before(table: str, name: str) -> Title:
    analysis = build(table)
    return title_before(analysis, next(w.index for w in analysis.words if w.text == name))


def after(table: str, first: int, last: int) -> Title:
    return title_after(build(table), first, last)


def test_role_sector_and_country_stand_before_the_name() -> None:
    said = before(
        "Russian JJ 3 amod\nForeign NNP 3 compound\nMinister NNP 4 nmod:desc\nRoe NNP 5 nsubj\nspoke VBD 0 root", "Roe"
    )
    assert (said.role, said.sector, said.country, said.head) == ("Foreign Minister", "GOV", "RUS", 2)


def test_an_envoy_for_a_state_is_not_of_that_state() -> None:
    table = """
        UN       NNP  3  compound
        special  JJ   3  amod
        envoy    NN   6  nsubj
        for      IN   5  case
        Syria    NNP  3  nmod
        Roe      NNP  3  appos
    """
    said = before(table, "Roe")
    assert (said.role, said.country) == ("special envoy", "UNO")


def test_a_counterpart_has_a_country_and_no_role() -> None:
    said = before("his PRP$ 3 nmod:poss\nFrench JJ 3 amod\ncounterpart NN 4 nmod:desc\nRoe NNP 0 root", "Roe")
    assert (said.role, said.sector, said.country) == (None, None, "FRA")


def test_the_title_of_the_complement_is_not_that_of_the_one_before() -> None:
    table = """
        adviser    NN   0  root
        to         IN   4  case
        President  NNP  4  nmod:desc
        Roe        NNP  1  nmod
    """
    assert before(table, "Roe").role == "President"
    assert before("advisers NNS 0 root\nto IN 4 case\nMr. NNP 4 nmod:desc\nRoe NNP 1 nmod", "Roe").role is None


def test_a_ministry_is_part_of_the_role_and_a_state_is_not() -> None:
    table = "Minister NNP 4 nmod:desc\nof IN 3 case\nInformation NNP 1 nmod\nRoe NNP 5 nsubj\nspoke VBD 0 root"
    assert before(table, "Roe").role == "Minister of Information"


def test_a_former_official_is_one_of_the_elite() -> None:
    said = before("former JJ 2 amod\nsenator NN 3 nmod:desc\nRoe NNP 4 nsubj\nspoke VBD 0 root", "Roe")
    assert (said.role, said.sector) == ("former senator", "ELI")


def test_an_honorific_with_a_sector_is_a_role() -> None:
    said = before("Sen. NNP 2 nmod:desc\nRoe NNP 3 nsubj\nspoke VBD 0 root", "Roe")
    assert (said.role, said.sector) == ("Senator", "LEG")
    assert before("Mr. NNP 2 nmod:desc\nRoe NNP 3 nsubj\nspoke VBD 0 root", "Roe").role is None


def test_an_apposition_after_the_name() -> None:
    table = """
        Hugh    NNP  7  nsubj  PER person
        Hill    NNP  1  flat   PER
        ,       ,    5  punct
        a       DT   5  det
        doctor  NN   1  appos  person
        ,       ,    5  punct
        spoke   VBD  0  root
    """
    said = after(table, 0, 2)
    assert (said.role, said.sector, said.country) == ("doctor", "MED", None)


def test_a_spokesman_has_the_sector_of_the_body() -> None:
    table = """
        Roe        NNP  8  nsubj  PER
        ,          ,    3  punct
        spokesman  NN   1  appos
        for        IN   7  case
        the        DT   7  det
        Russian    JJ   7  amod
        army       NN   3  nmod
        spoke      VBD  0  root
    """
    said = after(table, 0, 1)
    assert (said.role, said.sector, said.country) == ("spokesman", "MIL", "RUS")


def test_who_heads_a_body_belongs_to_it() -> None:
    table = """
        Roe    NNP    7  nsubj  PER
        ,      ,      4  punct
        who    WP     4  nsubj
        heads  VBZ    1  acl:relcl
        the    DT     6  det
        Pentagon  NNP  4  obj
        spoke  VBD    0  root
    """
    said = after(table, 0, 1)
    assert (said.role, said.sector, said.country) == (None, "MIL", "USA")


def test_an_american_legislator_is_known_by_party_and_state() -> None:
    table = """
        Roe      NNP    5  nsubj  PER
        (        -LRB-  3  punct
        R-S.C.   NNP    1  parataxis
        )        -RRB-  3  punct
        spoke    VBD    0  root
    """
    said = after(table, 0, 1)
    assert (said.sector, said.country, "republican" in said.words) == ("LEG", "USA", True)


def test_a_country_that_the_phrase_is_only_about_is_not_its_own() -> None:
    analysis = build(
        "talks NNS 0 root\nwith IN 3 case\nTurkish JJ 1 nmod\nanti JJ 1 amod\n- HYPH 6 punct\nRussian JJ 1 amod"
    )
    assert country_in(analysis, (0, 3), 1) is None
    assert country_in(analysis, (3, 6), 6) is None


@pytest.mark.parametrize(
    ("body", "country"),
    [
        ("Alliance Party of Northern Ireland", "GBR"),
        ("Georgia Institute of Technology", None),
        ("Bank of Ireland", "IRL"),
        ("University of South Carolina", "USA"),
    ],
)
def test_a_body_is_of_the_state_in_its_name_where_only_one_has_it(body: str, country: str | None) -> None:
    words = body.split()
    rows = [f"{w}  {'IN' if w == 'of' else 'NNP'}  {len(words) + 1}  dep" for w in words]
    analysis = build("\n".join([*rows, "spoke  VBD  0  root"]))
    assert country_in(analysis, (0, len(words)), len(words), own=True) == country


def test_words_without_a_role_still_tell_a_country() -> None:
    analysis = build("the DT 3 det\nTurkish JJ 3 amod\nside NN 0 root")
    assert title(analysis, (0, 3), 2) == Title(country="TUR", words=frozenset({"turkish", "side"}))


def test_a_title_of_two_words_joined_by_a_hyphen() -> None:
    table = """
        Ann       NNP  10  nsubj  PER
        Roe       NNP  1   flat   PER
        ,         ,    5   punct
        the       DT   5   det
        Director  NNP  1   appos
        -         HYPH 5   punct
        General   NNP  5   appos
        of        IN   9   case
        WHO       NNP  7   nmod   ORG
        spoke     VBD  0   root
    """
    said = title_after(build(table), 0, 2)
    assert (said.role, said.country, said.sector) == ("Director-General", "UNO", "MED")
