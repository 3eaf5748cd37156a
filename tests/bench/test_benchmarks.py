"""Every benchmark end to end on invented data, with a reader that needs no model."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import bench.__main__ as program
from bench import attribution, expect, rounding, speed, verbatim
from bench.benchmarks import BENCHMARKS
from bench.session import Session, SkippedError
from bench.table import judge, read_bars, table
from onrecord.record import Document, Polarity
from onrecord.sources import document_from_text
from onrecord.wire import to_builtins
from tests.bench.fakes import FakeReader

TREE = "\n".join(
    f"{i}\t{form}\t_\tX\tX\t_\t0\troot\t_\t_"
    for i, form in enumerate(["Ann", "met", "Bo", "and", "Ann", "left"], start=1)
)
CLUSTERS = "0\tAnn\t(1)\n1\tmet\t_\n2\tBo\t_\n3\tand\t_\n4\tAnn\t(1)\n5\tleft\t_\n"
SCORER = """
import json, pathlib, sys
gold = sorted(p.name for p in pathlib.Path(sys.argv[1]).rglob('*') if p.is_file())
rows = [json.loads(line) for line in open(sys.argv[2], encoding='utf-8')]
assert sys.argv[3] == '--json'
names = ['whole', 'detection'] + [f'{r} {k}' for r in ('source', 'cue', 'content') for k in ('exact', 'overlap')]
names += ['flat source', 'flat cue', 'flat content']
print('no prediction for 0 articles')
print(json.dumps({n: {'P': 0, 'R': 0, 'F': len(gold) + sum(len(r['statements']) for r in rows)} for n in names}))
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in the layout of the real one, with a scorer and an expectation beside it."""
    files = {
        "data/ud_ewt/dev/en_ewt-ud-dev.conllu": f"# newdoc id = a\n# text = Ann met Bo and Ann left\n{TREE}\n",
        "data/gum/dev/dep/GUM_news_a.conllu": f"# newdoc id = a\n# text = Ann met Bo and Ann left\n{TREE}\n",
        "data/gum/dev/dep/GUM_bio_b.conllu": "# text = not read\n1\tnot\n",
        "data/gum/dev/ontogum/GUM_news_a.conll": CLUSTERS,
        "data/uner_ewt/dev/en_ewt-ud-dev.iob2": "# text = Ann met Bo\n1\tAnn\tB-PER\n2\tmet\tO\n3\tBo\tB-PER\n",
        "data/polnear/dev/text/one.txt": "Ann left.\r\n\r\nShe said that it rained.\r\n",
        "data/polnear/dev/text/lone.txt": "Nobody annotated this.",
        "data/polnear/dev/attributions/one_x.ann": "T1\tSource 13 16\tShe\n",
        "data/polnear/dev/attributions/one_y.ann": "T1\tSource 13 16\tShe\n",
        "score/attribution.py": SCORER,
        "score/expect.py": "print('rows: 1'); print('found 3 of 4'); raise SystemExit(1)",
        "example/549820-moscow-ankara.expected.json": "{}",
        "cases.tsv": "document\tstart\tend\tkind\tname\talso\none\t13\t16\tpronoun\tAnn\t\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return tmp_path


@pytest.fixture
def session(data: Path) -> Session:
    made = Session(data=data / "data", paths={"cases": data / "cases.tsv"})
    made.__dict__["reader"] = FakeReader()
    return made


def test_syntax(session):
    got = BENCHMARKS["syntax"](session)
    assert got["syntax.ewt.las"] == got["syntax.gum.sentences"] == 100


def test_names(session):
    got = BENCHMARKS["names"](session)
    assert got["names.f1"] == 100 and got["names.LOC"] == 0


def test_coreference(session):
    assert BENCHMARKS["coreference"](session)["coreference.mean"] == pytest.approx(100)


def test_speakers(session):
    assert BENCHMARKS["speakers"](session) == {"speakers.right": 100, "speakers.pronoun": 100}


def test_attribution_gives_the_scorer_the_annotated_articles_and_their_records(session):
    # one.txt and its two annotators' files, and one statement
    assert BENCHMARKS["attribution"](session)["attribution.flat_cue"] == 4


def test_expect_takes_the_count_even_when_the_script_is_not_satisfied(session):
    assert BENCHMARKS["expect"](session) == {"expect.found": 75, "expect.items_found": 3, "expect.items": 4}


def test_verbatim_reads_every_file_and_counts_those_refused(session, data):
    (data / "data" / "broken.bin").write_bytes(b"\x00\x01")
    got = BENCHMARKS["verbatim"](session)
    assert got["verbatim.broken"] == 0 and got["verbatim.refused"] >= 1 and got["verbatim.spans"] >= 3
    assert got["verbatim.files"] == 10


def test_a_span_that_is_not_verbatim_is_counted():
    row = to_builtins(FakeReader().read(Document(id="d", text="Ann said no.")))
    assert verbatim.broken(row) == 0
    row["statements"][0]["cue"]["text"] = "Said"
    assert verbatim.broken(row) == 1


def test_verbatim_stops_in_time_and_cuts(session):
    session.characters = 20
    assert BENCHMARKS["verbatim"](session)["verbatim.characters"] <= 20 * 20
    session.minutes = 1e-9
    assert BENCHMARKS["verbatim"](session)["verbatim.documents"] == 0


def test_missing_data_is_skipped_with_the_option_that_names_it(session, data):
    session.paths["uner"] = data / "nowhere.iob2"
    with pytest.raises(SkippedError, match=r"nowhere\.iob2 is not there \(option --uner\)"):
        BENCHMARKS["names"](session)


def test_a_failing_scorer_is_quoted(data, tmp_path):
    scorer = tmp_path / "scorer.py"
    scorer.write_text("raise SystemExit('one: the text is not the file')")
    with pytest.raises(SkippedError, match="the scorer failed: one: the text is not the file"):
        attribution.run_scorer(scorer, data, data / "cases.tsv")


def test_a_script_without_count_is_quoted(tmp_path):
    script = tmp_path / "expect.py"
    script.write_text("raise SystemExit('no such key')")
    with pytest.raises(SkippedError, match=r"expect\.py gave no count: no such key"):
        expect.score(script, script, b"{}")


def test_a_sample_is_spread_over_the_whole():
    assert Session(sample=True).some(list(range(100)), 4) == [0, 25, 50, 75]
    assert Session(sample=True).some([1, 2], 4) == [1, 2]
    assert Session().some(list(range(5)), 2) == list(range(5))


def test_watch_measures_the_largest_process():
    grow = "x = bytearray(120_000_000); x[::4096] = b'1' * len(x[::4096])"
    seconds, used = speed.watch([sys.executable, "-S", "-c", grow])
    assert seconds > 0 and 120 < used < 200
    with pytest.raises(SkippedError, match="exit code 3"):
        speed.watch([sys.executable, "-S", "-c", "raise SystemExit(3)"])


def test_the_table_names_what_was_measured_and_what_was_not():
    bars = read_bars()
    text = table({"syntax.ewt.las": 84.256, "syntax.ewt.uas": 87.0, "cold.start": 0.9}, {"names": "no data"}, bars)
    lines = text.splitlines()
    assert any(line.split()[-5:] == ["81", "87", "84.26", "LAS", "floor"] for line in lines)
    assert any(line.split()[-2:] == ["s", "aim"] for line in lines)
    assert "  syntax.ewt.uas  87" in lines and "Not measured: names: no data" in lines
    assert judge(bars[0], 89.9) == "below"


def test_the_command(session, data, monkeypatch, capsys):
    monkeypatch.setattr(Session, "reader", FakeReader())
    kept = data / "floors.json"
    base = ["--data", str(data / "data"), "--floors", str(kept), "--only"]
    assert program.main([*base, "syntax,names", "--json", "--update"]) == 0
    assert json.loads(capsys.readouterr().out)["measured"]["names.f1"] == 100
    (data / "data/uner_ewt/dev/en_ewt-ud-dev.iob2").write_text(
        "# text = Ann met Bo\n1\tAnn\tO\n2\tmet\tO\n3\tBo\tB-PER\n"
    )
    assert program.main([*base, "names", "--check"]) == 1
    assert "below its floor: names.f1" in capsys.readouterr().err
    assert program.main([*base, "names", "--update"]) == 1
    assert program.main([*base, "names", "--update", "--lower", "gold changed"]) == 0
    assert json.loads(kept.read_text())["lowered"][0]["why"] == "gold changed"
    (data / "data/uner_ewt/dev/en_ewt-ud-dev.iob2").unlink()
    assert program.main([*base, "names", "--check"]) == 1
    assert "names.f1: it has a floor but was not measured" in capsys.readouterr().err
    assert program.main([*base, "nonsense"]) == 2


def test_the_size_of_a_model_file_or_folder(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"0" * 1_500_000)
    assert speed.model_size(tmp_path) == speed.model_size(tmp_path / "model.onnx") == 1.5
    (tmp_path / "model.onnx").unlink()
    with pytest.raises(SkippedError, match=r"no \.onnx file in it"):
        speed.model_size(tmp_path)


def test_every_option_and_every_benchmark_is_documented():
    page = (Path(program.__file__).parent.parent / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    options = [option for action in program._options()._actions for option in action.option_strings if option != "-h"]
    missing = [option for option in options if option not in page and option not in ("--help", "--floors")]
    assert missing == []
    prefixes = {bar.measure.split(".")[0] for bar in read_bars()}
    assert [name for name in [*BENCHMARKS, *prefixes] if f"**{name}" not in page] == []


def test_rounding_counts_the_statements_that_both_ways_have():
    document = document_from_text("Ann said that it rained. Bo said that it snowed.", raw=True)
    one, other = FakeReader().read(document), FakeReader().read(document)
    assert rounding.score([document], lambda _: one, lambda _: other) == {"same": 100, "statements": 2}
    less = replace(other, statements=other.statements[:1])
    assert rounding.score([document], lambda _: one, lambda _: less) == {"same": 50, "statements": 2}
    moved = replace(other.statements[0], polarity=Polarity.NEGATED)
    changed = replace(other, statements=(moved, *other.statements[1:]))
    assert rounding.score([document], lambda _: one, lambda _: changed)["same"] == pytest.approx(100 / 3)
