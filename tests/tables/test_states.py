"""States: codes, names, demonyms, capitals and seats that stand for governments, ambiguity."""

from __future__ import annotations

import re

import pytest

from onrecord.tables import NameUse, state, state_names, state_of, states
from onrecord.tables.tsv import rows


@pytest.mark.parametrize(
    ("form", "code", "use"),
    [
        ("Russia", "RUS", "name"),
        ("Russian", "RUS", "adjective"),
        ("Russians", "RUS", "people"),
        ("Moscow", "RUS", "capital"),
        ("the Kremlin", "RUS", "seat"),
        ("Ankara", "TUR", "capital"),
        ("Turkish", "TUR", "adjective"),
        ("Türkiye", "TUR", "variant"),
        ("Briton", "GBR", "people"),
        ("Frenchmen", "FRA", "people"),
        ("Downing Street", "GBR", "seat"),
        ("the White House", "USA", "seat"),
        ("Foggy Bottom", "USA", "seat"),
        ("the Pentagon", "USA", "seat"),
        ("the Élysée", "FRA", "seat"),
        ("Quai d'Orsay", "FRA", "seat"),
        ("Zhongnanhai", "CHN", "seat"),
        ("U.S.", "USA", "abbreviation"),
        ("US", "USA", "abbreviation"),
        ("UK", "GBR", "abbreviation"),
        ("U.A.E.", "ARE", "abbreviation"),
        ("Ivory Coast", "CIV", "name"),
        ("Côte d’Ivoire", "CIV", "variant"),
        ("Burma", "MMR", "historical"),
        ("Rangoon", "MMR", "former capital"),
        ("Texas", "USA", "region"),
        ("Scottish", "GBR", "adjective"),
        ("Washington", "USA", "capital"),
        ("Kosovo", "XKX", "name"),
        ("RUSSIA", "RUS", "name"),
        ("Russia's", "RUS", "name"),
        ("Damascus", "SYR", "capital"),
    ],
)
def test_facts(form: str, code: str, use: str) -> None:
    found = state_of(form)
    assert found is not None
    assert (found.code, found.use.value) == (code, use)


@pytest.mark.parametrize("form", ["Georgia", "Jordan", "Chad", "Turkey", "Washington", "Macedonia", "Male"])
def test_ambiguous_forms_are_marked(form: str) -> None:
    found = state_of(form)
    assert found is not None
    assert found.ambiguous


def test_shared_names_have_no_single_reading() -> None:
    assert {name.code for name in state_names("Congo")} == {"COG", "COD"}
    assert state_of("Congo") is None
    assert state_of("Dominican") is None
    assert {name.code for name in state_names("Korean")} == {"KOR", "PRK"}


@pytest.mark.parametrize("form", ["polish", "turkey", "us", "male", "chad", "Lavrov", "", "the"])
def test_common_words_are_nobodys(form: str) -> None:
    assert state_of(form) is None


def test_partly_recognised_bodies_stay_with_the_state_and_are_named() -> None:
    found = state_of("Abkhazia")
    assert found is not None
    assert (found.code, found.entity) == ("GEO", "Abkhazia")


def test_integrity() -> None:
    codes = {known.code for known in states()}
    assert len(codes) == len(states()) == len(list(rows("states")))
    assert all(re.fullmatch("[A-Z]{3}", code) for code in codes)
    assert {known.status for known in states()} == {"state", "territory", "partly recognised", "historical"}
    assert len([known for known in states() if known.status == "state"]) == 194
    seen = set()
    for form, code, use, ambiguous, _ in rows("state_names"):
        assert code in codes
        assert NameUse(use)
        assert ambiguous in ("", "ambiguous")
        assert (form, code, use) not in seen
        seen.add((form, code, use))
    assert state("XYZ") is None


def test_every_state_has_name_adjective_and_capital() -> None:
    uses: dict[str, set[str]] = {}
    for _, code, use, _, _ in rows("state_names"):
        uses.setdefault(code, set()).add(use)
    lacking = {
        known.code for known in states() if known.status == "state" and not {"name", "adjective"} <= uses[known.code]
    }
    assert lacking == set()


def test_codes_are_iso() -> None:
    core = pytest.importorskip("babel.core")
    known = {code for code in core.get_global("territory_aliases") if len(code) == 3 and code.isalpha()}
    assert {row.code for row in states()} - known <= {"XKX", "CSK"}
