"""Names as spans with labels, on an invented file in UNER's layout."""

import pytest

from bench.corpus import CorpusError, read_documents
from bench.names import gold_names, predicted_names, score
from tests.bench.fakes import FakeAnalysis, FakeName, words

IOB2 = """\
# newdoc id = a
# sent_id = a-1
# text = Ann Lee left Oslo.
1\tAnn\tB-PER\t-\tx
2\tLee\tI-PER\t-\tx
3\tleft\tO\t-\t-
4\tOslo\tB-LOC\t-\tx
5\t.\tO\t-\t-

# sent_id = a-2
# text = Acme Acme won
1\tAcme\tB-ORG\t-\tx
2\tAcme\tB-ORG\t-\tx
3\twon\tB-OTH\t-\tx
"""


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "small.iob2"
    path.write_text(IOB2, encoding="utf-8")
    return next(read_documents(path))


def test_gold_names_are_character_spans_and_other_labels_are_left_out(document):
    assert document.text == "Ann Lee left Oslo. Acme Acme won"
    assert gold_names(document) == [(0, 7, "PER"), (13, 17, "LOC"), (19, 23, "ORG"), (24, 28, "ORG")]


def test_predicted_names_take_the_gold_labels(document):
    names = (FakeName(0, 2, "person"), FakeName(3, 4, "GPE"), FakeName(2, 3, "DATE"))
    analysis = FakeAnalysis(words(document.text), names=names)
    assert predicted_names(analysis) == [(0, 7, "PER"), (13, 17, "LOC")]


def test_span_and_label_must_both_be_exact():
    gold = [(0, 7, "PER"), (13, 17, "LOC")]
    got = score(gold, [(0, 7, "PER"), (13, 17, "ORG"), (4, 7, "PER")])
    assert (got["f1"].correct, got["f1"].predicted, got["f1"].gold) == (1, 3, 2)
    assert got["f1"].f1 == pytest.approx(40)
    assert got["PER"].precision == 50 and got["LOC"].recall == 0


def test_a_row_without_tag_is_named(tmp_path):
    path = tmp_path / "bad.iob2"
    path.write_text("# sent_id = s1\n# text = One\n1\tOne\n")
    with pytest.raises(CorpusError, match="sentence s1: no tag column"):
        gold_names(next(read_documents(path)))
