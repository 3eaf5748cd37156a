"""The coreference scorers on the worked example of Pradhan et al. 2014, section 4, and on small cases by hand."""

from pathlib import Path

import pytest

from bench.coreference import mean, score, total
from bench.corpus import CorpusError
from bench.ontogum import parse, read_document, to_tokens

KEY = ["abc", "defg"]
RESPONSE = ["ab", "cd", "fghi"]


def test_the_worked_example_of_the_reference_scorer():
    got = score(KEY, RESPONSE)
    assert (got["muc"].recall, got["muc"].precision, got["muc"].f1) == (40, 40, pytest.approx(40))
    # 1/7 (4/3 + 1/3 + 1/4 + 4/4) and 1/8 (4/2 + 1/2 + 1/2 + 4/4)
    assert got["b3"].recall == pytest.approx(100 * 35 / 84)
    assert got["b3"].precision == pytest.approx(50)
    # The best one-to-one alignment: abc with ab (4/5), defg with fghi (4/8).
    assert got["ceaf_e"].recall == pytest.approx(65)
    assert got["ceaf_e"].precision == pytest.approx(100 * 1.3 / 3)
    assert got["ceaf_e"].f1 == pytest.approx(52)
    assert mean(got) == pytest.approx((40 + 45.4545 + 52) / 3, abs=0.001)


def test_gold_against_itself_is_perfect():
    assert mean(score(KEY, KEY)) == pytest.approx(100)


def test_clusters_of_one_mention_are_left_out_on_both_sides():
    assert score([*KEY, "x"], [*RESPONSE, "y"]) == score(KEY, RESPONSE)


def test_one_entity_split_in_two():
    got = score(["abcd"], ["ab", "cd"])
    assert got["muc"].recall == pytest.approx(200 / 3) and got["muc"].precision == 100
    assert got["b3"].recall == 50 and got["b3"].precision == 100
    assert got["ceaf_e"].recall == pytest.approx(200 / 3) and got["ceaf_e"].precision == pytest.approx(100 / 3)


def test_a_mention_in_two_clusters_counts_in_the_first():
    assert score(["ab", "cd"], ["ab", "bcd"]) == score(["ab", "cd"], ["ab", "cd"])


def test_nothing_on_either_side():
    assert mean(score([], [])) == mean(score([], ["ab"])) == mean(score(["ab"], [])) == 0


def test_documents_are_summed_before_the_ratio():
    got = total([score(["ab"], ["ab"]), score(["cdef"], [])])
    assert got["muc"].recall == 25 and got["muc"].precision == 100


def test_clusters_are_read_from_run_together_brackets():
    rows = [
        "# begin document x",
        "0\tyour\t(8(2)",
        "1\tfeet\t8)",
        "2\tand\t_",
        "3\tyou\t(2)",
        "4\tthem\t(8)|(9",
        "5\ts\t9)",
    ]
    forms, clusters = parse(rows)
    assert forms == ["your", "feet", "and", "you", "them", "s"]
    assert set(clusters) == {((0, 1), (3, 4)), ((0, 2), (4, 5)), ((4, 6),)}


def test_a_bracket_without_its_pair_is_named():
    with pytest.raises(CorpusError, match=r"x\.conll: cluster 8 is closed at token 0"):
        parse(["0\tfeet\t8)"], "x.conll")


def test_the_text_comes_from_the_tree_file(tmp_path: Path):
    (tmp_path / "conll").mkdir()
    (tmp_path / "dep").mkdir()
    coref = tmp_path / "conll" / "a.conll"
    coref.write_text("0\tAnn\t(1)\n1\tdid\t_\n2\tn't\t_\n3\tknow\t_\n4\ther\t(1)\n5\t.\t_\n")
    spaced = read_document(coref)
    assert spaced.text == "Ann did n't know her ." and spaced.tokens[2] == (8, 11)
    rows = ["1\tAnn", "2-3\tdidn't", "2\tdid", "3\tn't", "4\tknow", "5\ther", "6\t."]
    tree = "\n".join(row + "\t_\t_\t_\t_\t0\t_\t_\t_" for row in rows)
    (tmp_path / "dep" / "a.conllu").write_text(f"# text = Ann didn't know her.\n{tree}\n")
    read = read_document(coref)
    assert read.text == "Ann didn't know her."
    assert [read.text[a:b] for a, b in read.tokens] == ["Ann", "did", "n't", "know", "her", "."]
    assert read.clusters == (((0, 1), (4, 5)),)


def test_characters_become_the_tokens_that_they_touch():
    tokens = [(0, 3), (4, 7), (7, 10)]
    assert to_tokens(0, 3, tokens) == (0, 1)
    assert to_tokens(4, 10, tokens) == (1, 3)
    assert to_tokens(5, 8, tokens) == (1, 3)
    assert to_tokens(3, 4, tokens) is None
