"""Names of agencies that mean something else as well."""

from onrecord.sources.labels import agencies
from onrecord.tables.agencies import agency_namesakes
from onrecord.tables.tsv import rows


def test_every_namesake_is_an_agency_in_the_table_of_the_sources() -> None:
    assert agency_namesakes() <= agencies().keys()


def test_each_stands_once_and_says_what_else_it_is() -> None:
    table = list(rows("agency_namesakes"))
    assert len({printed for printed, _ in table}) == len(table) and all(other for _, other in table)


def test_the_palestinian_authority_is_one_and_reuters_is_none() -> None:
    assert "PA" in agency_namesakes() and not {"Reuters", "AFP", "TASS"} & agency_namesakes()
