"""Datelines."""

import pytest

from onrecord.sources.dateline import find_dateline


@pytest.mark.parametrize(
    ("paragraph", "line", "agency", "published"),
    [
        ("GENEVA (Example Wire) -- The talks", "GENEVA (Example Wire)", "Example Wire", None),
        ("MOSCOW, June 30 (Xinhua) -- The talks", "MOSCOW, June 30 (Xinhua)", "Xinhua", None),
        ("PARIS, Aug 31, 2016 (Reuters) - The", "PARIS, Aug 31, 2016 (Reuters)", "Reuters", "2016-08-31"),
        ("WASHINGTON — The talks", "WASHINGTON", None, None),
        ("WASHINGTON —\u00a0The talks", "WASHINGTON", None, None),
        ("WASHINGTON--The talks", "WASHINGTON", None, None),
        ("DES MOINES, Iowa (AP) — The", "DES MOINES, Iowa (AP)", "Associated Press", None),
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — G", "HEMPSTEAD, N.Y., Sept. 26 (UPI)", "United Press International", None),
        ("Mexico City (AFP) – The talks", "Mexico City (AFP)", "Agence France-Presse", None),
        ("MOSCOW, June 30. /TASS/. The talks", "MOSCOW, June 30. /TASS/", "TASS", None),
        ("TEHRAN, Jun. 30, IRNA – The talks", "TEHRAN, Jun. 30, IRNA", "IRNA", None),
        ("BEIRUT/AMMAN (Reuters) - The", "BEIRUT/AMMAN (Reuters)", "Reuters", None),
        ("ISLAMABAD: The talks", "ISLAMABAD", None, None),
        ("   ROME - The talks", "ROME", None, None),
    ],
)
def test_a_dateline(paragraph: str, line: str, agency: str | None, published: str | None) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert (found.line, found.agency, found.published) == (line, agency, published)


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "The talks — which had broken off — resumed.",
        "UPDATE: 5/12 — The site that listed it is down.",
        "BREAKING — The talks",
        "NATO — the alliance — said so.",
        "FILE - The mayor at the bridge.",
        "IOWA POLLS NOT NECESSARILY WRONG, JUST TOO EARLY - Pollsters said",
        "Testburg — The talks",
        "Moscow-Ankara relations became strained",
        "GENEVA (Example Wire) --",
        "A — The talks",
        "Mr Smith (Labour) said - and he meant it",
        "X" * 500 + " — The talks",
    ],
)
def test_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


def test_a_transcript_has_no_datelines() -> None:
    assert find_dateline("SMITH: I deny it.", colon=False) is None
