"""The CoNLL 2018 scorer on small invented trees."""

from pathlib import Path

import pytest

from bench.corpus import CorpusError, read_documents
from bench.counts import add
from bench.syntax import Parse, TreeWord, align, from_conllu, score

CONLLU = """\
# newdoc id = one
# sent_id = one-1
# newpar
# text = They don't sing.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tsing\tsing\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = one-2
# text = Rain fell on Oslo
1\tRain\train\tNOUN\tNN\t_\t2\tnsubj:pass\t_\t_
2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_
2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_
3\ton\ton\tADP\tIN\t_\t4\tcase\t_\t_
4\tOslo\tOslo\tPROPN\tNNP\t_\t2\tobl\t_\t_

# newdoc id = two
# sent_id = two-1
# text = No.
1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_

# sent_id = two-2
# newpar id = p2
# text = Yes.
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_
"""


@pytest.fixture
def documents(tmp_path: Path):
    path = tmp_path / "small.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return list(read_documents(path))


def word(form: str, start: int, head: int = -1, deprel: str = "dep", upos: str = "X", **more) -> TreeWord:
    end = more.pop("end", start + len(form))
    return TreeWord(form=form, start=start, end=end, head=head, deprel=deprel, upos=upos, **more)


def tree(*words: TreeWord, sentences=None) -> Parse:
    whole = ((words[0].start, words[-1].end),)
    return Parse(
        words=words, sentences=sentences or whole, tokens=tuple(dict.fromkeys((w.start, w.end) for w in words))
    )


def test_text_is_rebuilt_by_document_paragraph_and_sentence(documents):
    assert [(d.name, d.text) for d in documents] == [
        ("one", "They don't sing. Rain fell on Oslo"),
        ("two", "No.\n\nYes."),
    ]


def test_gold_words_of_a_multiword_token_share_its_characters_and_empty_nodes_are_left_out(documents):
    gold = from_conllu(documents[0])
    assert [(w.form, w.start, w.end, w.multiword) for w in gold.words[:4]] == [
        ("They", 0, 4, False),
        ("do", 5, 10, True),
        ("n't", 5, 10, True),
        ("sing", 11, 15, False),
    ]
    assert gold.sentences == ((0, 16), (17, 34))
    assert [w.head for w in gold.words] == [3, 3, 3, -1, 3, 6, -1, 8, 6]
    assert (5, 10) in gold.tokens and len(gold.tokens) == 8


def test_gold_against_itself_is_perfect(documents):
    total = add(score(from_conllu(d), from_conllu(d)) for d in documents)
    assert {metric: count.f1 for metric, count in total.items()} == dict.fromkeys(total, 100.0)


def test_words_with_own_characters_align_inside_a_multiword_token(documents):
    gold = from_conllu(documents[0])
    ours = tree(
        word("They", 0, 3, "nsubj", "PRON"),
        word("do", 5, 3, "aux", "AUX"),
        word("n't", 7, 3, "advmod", "PART"),
        word("sing", 11, -1, "root", "VERB"),
        word(".", 15, 3, "punct", "PUNCT"),
        word("Rain", 17, 6, "nsubj", "NOUN"),
        word("fell", 22, -1, "root", "VERB"),
        word("on", 27, 6, "case", "ADP"),
        word("Oslo", 30, 6, "nmod", "PROPN"),
        sentences=((0, 34),),
    )
    got = score(gold, ours)
    assert got["words"].f1 == got["upos"].f1 == 100
    assert got["tokens"].correct == 7 and got["tokens"].predicted == 9 and got["tokens"].gold == 8
    assert got["sentences"].correct == 0
    # "on" hangs on the wrong word; "Oslo" has the wrong relation; subtypes (nsubj:pass) are not compared.
    assert got["uas"].correct == 8 and got["las"].correct == 7
    assert got["las"].f1 == pytest.approx(100 * 7 / 9)


def test_a_wrongly_split_word_is_not_aligned_and_takes_its_dependents_with_it():
    gold = tree(word("non-profit", 0, 1, "amod"), word("groups", 11, -1))
    ours = tree(
        word("non", 0, 2, "amod"),
        word("-", 3, 0, "punct"),
        word("profit", 4, 3, "amod"),
        word("groups", 11, -1),
    )
    got = score(gold, ours)
    assert align(gold.words, ours.words) == [(1, 3)]
    assert (got["words"].correct, got["words"].predicted, got["words"].gold) == (1, 4, 2)
    assert got["las"].correct == 1


def test_a_head_that_is_not_aligned_is_wrong():
    gold = tree(word("a", 0, 1), word("bc", 1, -1), word("d", 3, 1))
    ours = tree(word("a", 0, 1), word("b", 1, -1), word("c", 2, 1), word("d", 3, 1))
    assert score(gold, ours)["words"].correct == 2
    assert score(gold, ours)["uas"].correct == 0


def test_a_word_that_crosses_the_edge_of_a_multiword_token():
    gold = tree(
        word("I", 0), word("ca", 1, end=6, multiword=True), word("n't", 1, end=6, multiword=True), word("go", 7)
    )
    ours = tree(word("Ic", 0), word("a", 2), word("n't", 3), word("go", 7))
    assert align(gold.words, ours.words) == [(2, 2), (3, 3)]


def test_both_sides_multiword_with_different_splits():
    gold = tree(word("gon", 0, end=5, multiword=True), word("na", 0, end=5, multiword=True), word("x", 6))
    ours = tree(word("gonna", 0), word("x", 6))
    assert align(gold.words, ours.words) == [(2, 1)]
    split = tree(word("Gon", 0, end=5, multiword=True), word("na", 0, end=5, multiword=True), word("x", 6))
    assert align(gold.words, split.words) == [(0, 0), (1, 1), (2, 2)]


def test_nothing_predicted_scores_zero():
    gold = tree(word("a", 0))
    nothing = Parse(words=(), sentences=(), tokens=())
    assert {c.f1 for c in score(gold, nothing).values()} == {0.0}


def test_a_token_that_is_not_in_the_text_is_named(tmp_path):
    path = tmp_path / "bad.conllu"
    path.write_text(
        "# sent_id = s9\n# text = One two\n1\tOne\t_\t_\t_\t_\t0\troot\t_\t_\n2\ttoo\t_\t_\t_\t_\t1\tdep\t_\t_\n"
    )
    with pytest.raises(CorpusError, match=r"sentence s9: token 'too' does not stand at character 4"):
        from_conllu(next(read_documents(path)))


def test_a_row_with_too_few_columns_is_named(tmp_path):
    path = tmp_path / "bad.conllu"
    path.write_text("# sent_id = s9\n# text = One\n1\tOne\t_\n")
    with pytest.raises(CorpusError, match="s9: 3 columns, CoNLL-U has 10"):
        from_conllu(next(read_documents(path)))
