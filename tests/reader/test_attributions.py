from __future__ import annotations

from onrecord.reader.analysis import Analysis, Attribution
from onrecord.reader.attributions import attributions
from tests.reader.builder import build


def shown(analysis: Analysis, found: tuple[Attribution, ...]) -> list[tuple[str, str, str]]:
    return [
        tuple(" | ".join(analysis.text(*f) for f in role) for role in (a.source, a.cue, a.content))  # type: ignore[misc]
        for a in found
    ]


def read(table: str) -> list[tuple[str, str, str]]:
    analysis = build(table)
    return shown(analysis, attributions(analysis))


def test_pieces_around_the_cue_belong_together() -> None:
    assert read("""
        We     PRP  2  nsubj      content
        won    VBD  4  ccomp      content
        ,      ,    4  punct
        said   VBD  0  root       cue
        Ann    NNP  4  nsubj      source PER
        ,      ,    4  punct
        and    CC   8  cc         content
        left   VBD  2  conj       content
        .      .    4  punct
    """) == [("Ann", "said", "We won | and left")]


def test_a_cue_without_a_source_takes_that_of_its_clause() -> None:
    found = read("""
        Ann     NNP  2  nsubj  source PER
        praised VBD  0  root   cue
        Bo      NNP  2  obj    content PER
        ,       ,    2  punct
        saying  VBG  2  advcl  cue:2
        he      PRP  7  nsubj  content:2
        helped  VBD  5  ccomp  content:2
        .       .    2  punct
    """)
    assert found == [("Ann", "praised", "Bo"), ("Ann", "saying", "he helped")]


def test_the_owner_of_a_noun_of_saying_is_its_source() -> None:
    found = read("""
        Her    PRP$ 2  nmod:poss
        claim  NN   6  nsubj      cue
        that   IN   5  mark       content
        Bo     NNP  5  nsubj      content PER
        lied   VBD  2  acl        content
        spread VBD  0  root
        .      .    6  punct
    """)
    assert found == [("Her", "claim", "that Bo lied")]


def test_a_subject_that_has_a_role_already_is_no_source() -> None:
    found = read("""
        They    PRP  2  nsubj      content
        seem    VBP  0  root       cue
        happy   JJ   2  xcomp      content
        .       .    2  punct
    """)
    assert found == [("", "seem", "They | happy")]


def test_a_verb_joined_to_the_cue_that_the_model_left_out_is_a_cue() -> None:
    found = read("""
        Kiev      NNP  2  nsubj  source LOC
        denied    VBD  0  root   cue
        the       DT   4  det    content
        raid      NN   2  obj    content
        and       CC   6  cc
        blamed    VBD  2  conj
        rebels    NNS  6  obj    content
        for       IN   9  case   content
        shelling  NN   6  obl    content
        .         .    2  punct
    """)
    assert found == [("Kiev", "denied", "the raid"), ("Kiev", "blamed", "rebels for shelling")]


def test_a_content_ends_where_it_runs_into_a_joined_cue() -> None:
    found = read("""
        Kiev      NNP  2  nsubj  source LOC
        insisted  VBD  0  root   cue
        it        PRP  4  nsubj  content
        won       VBD  2  ccomp  content
        and       CC   6  cc     content
        accused   VBD  2  conj   content
        rebels    NNS  6  obj    content
        of        IN   9  mark   content
        lying     VBG  6  advcl  content
        .         .    2  punct
    """)
    assert found == [("Kiev", "insisted", "it won"), ("Kiev", "accused", "rebels of lying")]


def test_who_is_quoted_is_no_content() -> None:
    table = """
        Reuters NNP  2  nsubj  source ORG
        quoted  VBD  0  root   cue
        Roe     NNP  2  obj    content PER
        as      IN   5  mark   content
        saying  VBG  2  advcl  content
        {}
    """
    assert read(table.format(". . 2 punct")) == [("Reuters", "quoted", "")]
    rest = "it PRP 7 nsubj content\n rained VBD 5 ccomp content\n . . 2 punct"
    assert read(table.format(rest)) == [("Reuters", "quoted", "it rained")]


def test_a_quotation_that_opens_again_in_the_next_paragraph_runs_on() -> None:
    # The model gives the second piece no cue of its own; the first paragraph ends with the quotation still open.
    table = """
        Roe    NNP 2  nsubj  source PER
        said   VBD 0  root   cue
        :      :   2  punct
        “      ``  5  punct  content
        Rain   NN  2  ccomp  content
        fell   VBD 5  acl    content
        .      .   5  punct  content
        ¶
        “      ``  2  punct  content:9
        Snow   NN  0  root   content:9
        fell   VBD 2  acl    content:9
        too    RB  2  advmod content:9
        .      .   2  punct  content:9
        ”      ''  2  punct  content:9
    """
    assert read(table) == [("Roe", "said", "“Rain fell. | “Snow fell too.”")]


def test_a_long_quotation_without_a_cue_is_kept_and_a_short_one_is_not() -> None:
    long = " content\n".join(["“ `` 2 punct", "We PRP 3 nsubj", "have VBP 0 root", "won NN 3 obj", "” '' 3 punct", ""])
    assert read(long) == [("", "", "“We have won”")]
    assert read("“ `` 2 punct content\nWe PRP 0 root content\n” '' 2 punct content") == []


def test_of_two_sources_of_one_cue_the_likelier_stays() -> None:
    found = read("""
        Ann   NNP  3  nsubj  source PER
        ,     ,    1  punct
        said  VBD  0  root   cue
        Bo    NNP  3  dep    source PER
        won   VBD  3  ccomp  content
    """)
    assert len(found) == 1 and found[0][1:] == ("said", "won")


def test_nothing_gives_nothing() -> None:
    assert read("Rain NN 2 nsubj\nfell VBD 0 root") == []
