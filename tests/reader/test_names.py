from __future__ import annotations

import pytest

from onrecord.reader.names import named
from tests.reader.builder import build


def names(table: str, *, title: bool = False) -> list[tuple[str, str]]:
    analysis = build(table, title=title)
    return [(analysis.text(n.first, n.last), n.label) for n in named(analysis)]


def test_a_given_name_that_the_model_left_out_is_taken_in() -> None:
    table = """
        Recep    NNP  4  nsubj
        Tayyip   NNP  1  flat   PER
        Erdogan  NNP  1  flat   PER
        spoke    VBD  0  root
    """
    assert names(table) == [("Recep Tayyip Erdogan", "PER")]


def test_a_possessive_is_no_part_of_a_known_name() -> None:
    table = """
        BBC       NNP  3  nmod:poss
        's        POS  1  case
        reporter  NN   4  nsubj
        spoke     VBD  0  root
    """
    assert names(table) == [("BBC", "ORG")]


def test_given_names_that_hang_on_the_surname_are_joined_to_it() -> None:
    table = """
        Recep    NNP  3  compound
        Tayyip   NNP  1  flat
        Erdogan  NNP  4  nsubj
        spoke    VBD  0  root
    """
    assert names(table) == [("Recep Tayyip Erdogan", "PER")]


def test_a_place_is_cut_off_the_name_that_follows_its_preposition() -> None:
    table = """
        Envoy    NNP  6  nsubj
        for      IN   3  case
        Syria    NNP  1  nmod   PER
        Staffan  NNP  1  flat   PER
        de       NNP  4  flat   PER
        Mistura  NNP  4  flat   PER
        spoke    VBD  0  root
    """
    assert ("Staffan de Mistura", "PER") in names(table)


def test_a_given_name_after_a_title_is_a_person_with_its_number() -> None:
    table = """
        We         PRP  2  nsubj
        saw        VBD  0  root
        Queen      NNP  4  nmod:desc
        Elizabeth  NNP  2  obj
        II         CD   4  flat    upos=NUM
    """
    assert names(table) == [("Elizabeth II", "PER")]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("United Nations Special Envoy for Syria", "Staffan de Mistura"),
        ("Ambassador to the United Nations", "Samantha Power"),
        ("Secretary of State", "John Kerry"),
    ],
)
def test_an_office_and_what_it_is_for_are_cut_off_the_name_that_holds_them(office: str, name: str) -> None:
    small = {"for": "IN", "to": "IN", "of": "IN", "the": "DT"}
    words = [*office.split(), *name.split()]
    rows = [f"{w}  {small.get(w, 'NNP')}  {len(words) + 1}  dep  PER" for w in words]
    found = names("\n".join([*rows, "spoke  VBD  0  root"]))
    assert (name, "PER") in found
    assert all(label != "PER" for form, label in found if form != name)


@pytest.mark.parametrize("title", ["Gov.", "Senator", "President"])
def test_a_title_inside_a_name_is_cut_off(title: str) -> None:
    table = f"""
        Alaska   NNP  5  nsubj  PER
        {title}  NNP  1  flat   PER
        Ann      NNP  1  flat   PER
        Roe      NNP  1  flat   PER
        spoke    VBD  0  root
    """
    assert names(table) == [("Ann Roe", "PER")]


def test_a_given_name_that_is_also_a_title_stays() -> None:
    assert names("Dean NNP 2 compound PER\nBaker NNP 3 nsubj PER\nspoke VBD 0 root") == [("Dean Baker", "PER")]


def test_possessives_and_brackets_are_no_part_of_a_name_but_suffixes_and_hyphens_are() -> None:
    table = """
        Jean   NNP   6  nmod:poss  PER
        -      HYPH  3  punct
        Marc   NNP   1  flat       PER
        Roe    NNP   1  flat       PER
        's     POS   1  case       PER
        aide   NN    7  nsubj
        met    VBD   0  root
        Bo     NNP   7  obj        PER
        Poe    NNP   8  flat       PER
        Jr.    NNP   8  flat
    """
    assert names(table) == [("Jean-Marc Roe", "PER"), ("Bo Poe Jr.", "PER")]


def test_what_is_no_name_goes() -> None:
    table = """
        Delegates  NNS   2  nsubj  PER
        left       VBD   0  root
        -          :     2  punct  ORG
        R-Ky.      NNP   2  obj    PER
    """
    assert names(table) == []


def test_a_headline_name_is_cut_to_the_name_in_the_text() -> None:
    table = """
        Ann      NNP  3  nsubj  PER
        Roe      NNP  1  flat   PER
        Hammers  NNP  0  root   PER
        Acme     NNP  3  obj    PER
        Trust    NNP  4  flat   PER
        ¶
        Ann      NNP  3  nsubj  PER
        Roe      NNP  1  flat   PER
        met      VBD  0  root
        Acme     NNP  3  obj    ORG
        Trust    NNP  4  flat   ORG
    """
    assert names(table, title=True)[:2] == [("Ann Roe", "PER"), ("Acme Trust", "ORG")]


def test_a_person_whom_the_model_did_not_mark_is_found_by_the_given_name_and_later_by_the_surname() -> None:
    table = """
        Hillary  NNP  3  nsubj
        Roe      NNP  1  flat
        spoke    VBD  0  root

        Roe      NNP  2  nsubj
        left     VBD  0  root
    """
    assert names(table) == [("Hillary Roe", "PER"), ("Roe", "PER")]


def test_names_of_one_form_agree_and_the_longer_name_decides() -> None:
    table = """
        Patriot  NNP  3  nsubj  ORG
        Coal     NNP  1  flat   ORG
        closed   VBD  0  root

        Patriot  NNP  2  nsubj  PER
        paid     VBD  0  root
    """
    assert names(table)[1] == ("Patriot", "ORG")


def test_a_town_is_no_person() -> None:
    table = """
        Mokha  NNP  4  nsubj  PER
        ,      ,    3  punct
        Yemen  NNP  1  appos  LOC
        burnt  VBD  0  root
    """
    assert ("Mokha", "LOC") in names(table)


def test_a_name_that_a_table_knows_wins_over_a_part_of_it() -> None:
    table = """
        The       DT   4  det
        Security  NNP  2  compound
        Council   NNP  4  nsubj  ORG
        met       VBD  0  root
    """
    assert names(table) == [("Security Council", "ORG")]


def test_a_name_begins_before_its_nickname_in_quotation_marks() -> None:
    table = """
        Rep.    NNP  2  nmod:desc
        Robert  NNP  8  nsubj
        C       NNP  2  flat
        .       .    2  punct

        “       ``   2  punct
        Bobby   NNP  5  nsubj  PER
        ”       ''   2  punct  PER
        Scott   NNP  2  flat   PER
        spoke   VBD  0  root
    """
    assert names(table) == [("Robert C. “Bobby” Scott", "PER")]


def test_a_person_of_a_place_is_the_person() -> None:
    table = "Ann NNP 5 nsubj PER\nRoe NNP 1 flat PER\nof IN 4 case PER\nGeorgia NNP 1 nmod PER\nspoke VBD 0 root"
    assert names(table)[0] == ("Ann Roe", "PER")
    queen = "Eva NNP 4 nsubj PER\nof IN 3 case PER\nSpain NNP 1 nmod PER\nspoke VBD 0 root"
    assert names(queen)[0] == ("Eva of Spain", "PER")


def test_a_body_of_a_state_goes_by_its_own_name() -> None:
    table = """
        United      NNP  2  compound   ORG
        States      NNPS  4  nmod:poss  ORG
        '           POS  2  case       ORG
        Centers     NNPS  8  nsubj      ORG
        for         IN   6  case       ORG
        Disease     NNP  4  nmod       ORG
        Control     NNP  6  flat       ORG
        agreed      VBD  0  root
    """
    assert ("Centers for Disease Control", "ORG") in names(table)


def test_an_outlet_with_its_article_is_beyond_doubt() -> None:
    assert names("The DT 2 det\nGuardian NNP 3 nsubj\nreported VBD 0 root") == [("The Guardian", "ORG")]
    assert names("A DT 2 det\nGuardian NNP 3 nsubj\nslept VBD 0 root") == []
