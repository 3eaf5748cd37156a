"""Codes: the sectors and international codes are those of PLOVER."""

from __future__ import annotations

from onrecord.tables import international_codes, sectors


def test_codes_are_plovers() -> None:
    known = "GOV MIL COP JUD LEG SPY PRM PTY OPP REB UAF CVL REF JRN MED EDU REL LAB AGR BUS CRM ELI SOC PRE UNK"
    assert " ".join(sorted(sectors())) == " ".join(sorted(known.split()))
    assert sorted(international_codes()) == ["EUR", "IGO", "IMG", "ISM", "MNC", "NGO", "UNO"]
    assert sectors()["JRN"] == "journalists and media"
