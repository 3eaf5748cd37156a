"""Floors: a small fixed sample of the annotated data against what is committed, and the rules of the floors file.

The data is not in the repository (docs/benchmarks.md says where to get it): without it the sample is skipped.
"""

import pytest

from bench import floors
from bench.benchmarks import ACCURACY, BENCHMARKS
from bench.session import Session, SkippedError, default_data
from bench.table import Bar, read_bars

BARS = read_bars()
LAS = Bar(measure="x.las", what="trees", unit="LAS", better="higher", floor=80, aim=90, check=True)
SIZE = Bar(measure="x.size", what="size", unit="MB", better="lower", floor=40, aim=25, check=True)
BROKEN = Bar(measure="x.broken", what="spans", unit="", better="lower", floor=0, aim=0, check=True)
FREE = Bar(measure="x.speed", what="speed", unit="", better="higher", floor=1, aim=2, check=False)


@pytest.fixture(scope="module")
def session():
    if not default_data().is_dir():
        pytest.skip("the annotated data is not here (docs/benchmarks.md says where to get it; set ONRECORD_DATA)")
    return Session(sample=True)


MEASURED = [
    name for name in ("expect", "size", *ACCURACY, "verbatim") if any(b.measure.split(".")[0] == name for b in BARS)
]


@pytest.mark.parametrize("name", MEASURED)
def test_the_sample_stands_at_its_floors(session, name):
    known = floors.load()
    if not any(measure.split(".")[0] == name for measure in known["sample"]):
        pytest.skip(f"{name} has no committed floor")
    try:
        measured = BENCHMARKS[name](session)
    except SkippedError as reason:
        pytest.skip(str(reason)) if "is not there" in str(reason) else pytest.fail(str(reason))
    assert floors.below(measured, BARS, known, "sample") == []


def empty():
    return {"tolerance": {"whole": 0.5, "sample": 1.0}, "whole": {}, "sample": {}, "lowered": []}


def test_floors_rise_without_a_word():
    first = floors.update({"x.las": 81.234, "x.size": 30.0, "x.speed": 9.0}, [LAS, SIZE, FREE], empty(), "whole")
    assert first["whole"] == {"x.las": 81.23, "x.size": 30.0}
    better = floors.update({"x.las": 82.0, "x.size": 25.0}, [LAS, SIZE], first, "whole")
    assert better["whole"] == {"x.las": 82.0, "x.size": 25.0} and better["lowered"] == []


def test_floors_are_not_lowered_without_a_reason():
    known = empty() | {"whole": {"x.las": 82.0, "x.size": 25.0}}
    with pytest.raises(floors.LowerError, match=r"x\.las from 82 to 81\.5, x\.size from 25 to 30: say why"):
        floors.update({"x.las": 81.5, "x.size": 30.0}, [LAS, SIZE], known, "whole")
    lowered = floors.update({"x.las": 81.5}, [LAS], known, "whole", lower="smaller model", today="2026-01-02")
    assert lowered["lowered"] == [
        {"measure": "x.las", "part": "whole", "from": 82.0, "to": 81.5, "why": "smaller model", "date": "2026-01-02"}
    ]
    assert known["whole"]["x.las"] == 82.0


def test_below_names_measure_value_floor_and_tolerance():
    known = empty() | {"whole": {"x.las": 82.0, "x.size": 25.0, "x.broken": 0.0}}
    bars = [LAS, SIZE, BROKEN, FREE]
    assert floors.below({"x.las": 81.5, "x.size": 25.4}, bars, known, "whole") == []
    assert floors.below({"x.las": 81.4}, bars, known, "whole") == [
        "x.las: measured 81.4, the floor of the whole is 82 with a tolerance of 0.5"
    ]
    assert len(floors.below({"x.size": 26.0, "x.broken": 1}, bars, known, "whole")) == 2
    assert floors.below({"x.las": 1.0}, bars, known, "sample") == []


def test_floors_are_kept_in_a_file(tmp_path):
    path = tmp_path / "floors.json"
    assert floors.load(path)["whole"] == {}
    floors.save(floors.update({"x.las": 81.0}, [LAS], floors.load(path), "sample"), path)
    assert floors.load(path)["sample"] == {"x.las": 81.0}


def test_the_committed_floors_belong_to_bars_and_every_lowering_says_why():
    known = floors.load()
    checked = {bar.measure for bar in BARS if bar.check}
    assert set(known["whole"]) <= checked and set(known["sample"]) <= checked
    assert all(row["why"] for row in known["lowered"])
