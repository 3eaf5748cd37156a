"""The measure of linking's speed, on a few reports."""

from itertools import islice
from pathlib import Path

import pytest

from bench import linking_speed
from bench.ledgers import SEED, WIDE, World, record
from tests.engines.parts.runs import rows


def test_parts_are_of_one_world_whoever_makes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linking_speed, "REPORTS", 4)
    made = linking_speed.make((tmp_path, 1, 3, 12))
    assert (
        linking_speed.make((tmp_path, 1, 3, 12))
        == made
        == sum(len(rows(tmp_path / "parts" / name, "statements", "id")) for name in ("0001", "0002"))
    )
    found = [i for name in ("0001", "0002") for (i,) in rows(tmp_path / "parts" / name, "documents", "id")]
    assert found == [record(plan).document.id for plan in islice(World(SEED, WIDE).plans(12), 4, 12)]


def test_what_linking_takes_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert linking_speed.main(["--to", str(tmp_path), "--statements", "240", "--workers", "1"]) == 0
    told = dict(line.rsplit(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert told["reports"] == told["families"] == "20.0"
    assert float(told["statements"]) == len(rows(tmp_path / "parts" / "0000", "statements", "id"))
    assert float(told["seconds"]) > 0 and float(told["seconds of processors"]) > 0
