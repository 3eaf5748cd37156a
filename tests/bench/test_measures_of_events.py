"""The benchmarks of dates, places, events and the gold record end to end: every bar of theirs is measured."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import pytest

from bench.benchmarks import BENCHMARKS
from bench.corpus import CorpusError
from bench.session import Session, SkippedError
from bench.table import read_bars
from onrecord.record import Document, Record
from tests.bench.rows import actor, date, event, figure, place

TEXT = "Rebels attacked Homs on Monday . Twelve died ."


class Right:
    """Reads the one text rightly and every other as nothing."""

    def read(self, document: Document) -> Record:
        if document.text != TEXT:
            return Record(document=document)
        return Record(
            document=document,
            actors=(actor(TEXT, "Rebels"), actor(TEXT, "Homs")),
            dates=(date(TEXT, "Monday", f"{document.published}"),),
            places=(place(TEXT, "Homs", 34.7, 36.7),),
            events=(event(TEXT, "attacked", "ASSAULT", actors=("Rebels",), recipients=("Homs",)),),
            figures=(figure(TEXT, "Twelve", 12),),
        )

    def read_many(self, documents):  # type: ignore[no-untyped-def]
        return map(self.read, documents)


def gold(part: str) -> dict[str, object]:
    row = {"id": "e1", "span": [7, 15], "type": "ASSAULT", "status": "happened", "voice": "narration"}
    count = {"id": "f1", "span": [33, 39], "low": 12, "best": 12, "high": 12, "measure": "killed", "voice": "narration"}
    return {
        "report": part, "part": part, "url": "https://example.org", "published": "2020-03-02", "title": None,
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "disputes": [],
        "dates": [{"id": "d1", "span": [24, 30], "value": "2020-03-02"}], "places": [], "figures": [count],
        "events": [{**row, "actors": [{"span": [0, 6]}], "recipients": [{"span": [16, 20]}]}],
    }  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Session:
    created = '<DCT><TIMEX3 functionInDocument="CREATION_TIME" value="2020-03-02">x</TIMEX3></DCT>'
    tml = f"<TimeML>{created}<TEXT>{TEXT.replace('Monday', '<TIMEX3 value=%s>Monday</TIMEX3>')}</TEXT></TimeML>"
    where = "<location><start>16</start><end>20</end><lat>34.7</lat><lon>36.7</lon></location>"
    (tmp_path / "wikinews").mkdir()
    with (tmp_path / "wikinews/a.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["text"], [TEXT]])
    files = {
        "a.tml": tml % '"2020-03-02"',
        "geo.xml": f"<articles><article><text>{TEXT}</text>{where}</article></articles>",
        "plv.tsv": f"gold_root\tsentence\tsource\nASSAULT\t{TEXT}\tRebels\nAID\tNobody came.\tNobody\n",
        "qasrl/sentences/s.csv": f"qasrl_id,sentence\ns1,{TEXT}\n",
        "qasrl/gold/g.csv": "qasrl_id,verb_idx,wh,subj,obj,prep,is_passive,answer_range\n"
        "s1,1,who,,something,,False,0:1\ns1,1,what,someone,,,False,2:3\n",
        "gold/dev.json": json.dumps(gold("dev")),
        "gold/final.json": json.dumps(gold("final")),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    names = {
        "timeml": "a.tml",
        "geo": "geo.xml",
        "plv": "plv.tsv",
        "qasrl": "qasrl",
        "gold": "gold",
        "wikinews": "wikinews",
    }
    made = Session(data=tmp_path, paths={name: tmp_path / path for name, path in names.items()})
    made.__dict__["reader"] = Right()
    return made


def test_dates_are_read_with_the_day_of_their_document(session: Session) -> None:
    assert BENCHMARKS["dates"](session) == {"dates.relaxed": 100, "dates.value": 100}


def test_places(session: Session) -> None:
    assert BENCHMARKS["places"](session) == {"places.found": 100, "places.near": 100}


def test_plv_gives_shares_and_events_a_sentence(session: Session) -> None:
    assert BENCHMARKS["plv"](session) == {"plv.type": 50, "plv.source": 50, "plv.events": 0.5}


def test_arguments(session: Session) -> None:
    assert BENCHMARKS["arguments"](session) == {"arguments.actor": 100, "arguments.recipient": 100}


def test_the_parts_of_the_gold_record(session: Session) -> None:
    measured = BENCHMARKS["gold"](session)
    without = ("disputes_precision", "disputes_recall", "events_when", "events_where")
    assert {name for name, value in measured.items() if value != 100 and not name.endswith(without)} == set()
    assert {"gold.events", "gold.figures_voice"} <= set(measured)
    final = {name.partition(".")[2] for name in measured if name.startswith("gold.")}
    assert {name.partition(".")[2] for name in measured if name.startswith("gold_dev.")} <= final


def test_every_bar_of_these_is_measured(session: Session) -> None:
    names = ("dates", "places", "plv", "arguments", "gold")
    measured = {name for benchmark in names for name in BENCHMARKS[benchmark](session)}
    bars = {bar.measure for bar in read_bars() if bar.measure.startswith(tuple(f"{name}." for name in names))}
    assert bars and bars <= measured


def test_a_text_that_is_not_the_annotated_one_ends_the_benchmark_by_name(session: Session, tmp_path: Path) -> None:
    (tmp_path / "gold/final.json").write_text(json.dumps({**gold("final"), "sha256": "0" * 64}))
    with pytest.raises(CorpusError, match="final: no text with the hash 000000000000"):
        BENCHMARKS["gold"](session)


def test_files_with_other_columns_are_named(session: Session, tmp_path: Path) -> None:
    (tmp_path / "wikinews/b.csv").write_text("title\nx\n")
    with pytest.raises(CorpusError, match=r"b\.csv: no column of the name text"):
        BENCHMARKS["gold"](session)
    (tmp_path / "qasrl/gold/g.csv").write_text("qasrl_id,verb_idx\ns1,1\n")
    with pytest.raises(CorpusError, match=r"g\.csv: the columns qasrl_id, verb_idx, wh, .* are expected"):
        BENCHMARKS["arguments"](session)


def test_data_that_is_missing_is_skipped_with_its_option(session: Session, tmp_path: Path) -> None:
    for benchmark, option in (("dates", "timeml"), ("places", "geo"), ("plv", "plv"), ("arguments", "qasrl")):
        session.paths[option] = tmp_path / "gone"
        with pytest.raises(SkippedError, match=rf"gone is not there \(option --{option}\)"):
            BENCHMARKS[benchmark](session)
