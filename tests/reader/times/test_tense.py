from __future__ import annotations

import pytest

from onrecord.reader.times.resolve import Tense
from onrecord.reader.times.tense import tense_at
from tests.reader.builder import build

CASES = {
    "it rained on Friday": ("It PRP 2 nsubj\nrained VBD 0 root\non IN 4 case\nFriday NNP 2 obl time", "on", Tense.PAST),
    "it has rained on Friday": (
        "It PRP 3 nsubj\nhas VBZ 3 aux\nrained VBN 0 root\nFriday NNP 3 obl time",
        "",
        Tense.PAST,
    ),
    "it will rain on Friday": (
        "It PRP 3 nsubj\nwill MD 3 aux\nrain VB 0 root\nFriday NNP 3 obl time",
        "",
        Tense.FUTURE,
    ),
    "it would rain on Friday": (
        "It PRP 3 nsubj\nwould MD 3 aux\nrain VB 0 root\nFriday NNP 3 obl time",
        "",
        Tense.FUTURE,
    ),
    "it may rain on Friday": ("It PRP 3 nsubj\nmay MD 3 aux\nrain VB 0 root\nFriday NNP 3 obl time", "", Tense.FUTURE),
    "it may have rained on Friday": (
        "It PRP 4 nsubj\nmay MD 4 aux\nhave VB 4 aux\nrained VBN 0 root\nFriday NNP 4 obl time",
        "",
        Tense.OPEN,
    ),
    "the council meets on Friday": ("Council NN 2 nsubj\nmeets VBZ 0 root\nFriday NNP 2 obl time", "", Tense.FUTURE),
    "the council says on Friday": ("Council NN 2 nsubj\nsays VBZ 0 root\nFriday NNP 2 obl time", "", Tense.OPEN),
    "talks are set for Friday": (
        "Talks NNS 3 nsubj:pass\nare VBP 3 aux:pass\nset VBN 0 root\nfor IN 5 case\nFriday NNP 3 obl time",
        "for",
        Tense.FUTURE,
    ),
    "talks were set for Friday": (
        "Talks NNS 3 nsubj:pass\nwere VBD 3 aux:pass\nset VBN 0 root\nfor IN 5 case\nFriday NNP 3 obl time",
        "for",
        Tense.OPEN,
    ),
    "they vowed to meet on Friday": (
        "They PRP 2 nsubj\nvowed VBD 0 root\nto TO 4 mark\nmeet VB 2 xcomp\nFriday NNP 4 obl time",
        "",
        Tense.FUTURE,
    ),
    "it began to rain on Friday": (
        "It PRP 2 nsubj\nbegan VBD 0 root\nto TO 4 mark\nrain VB 2 xcomp\nFriday NNP 4 obl time",
        "",
        Tense.PAST,
    ),
    "it will begin to rain on Friday": (
        "It PRP 3 nsubj\nwill MD 3 aux\nbegin VB 0 root\nto TO 5 mark\nrain VB 3 xcomp\nFriday NNP 5 obl time",
        "",
        Tense.FUTURE,
    ),
    "a meeting scheduled for Friday": (
        "meeting NN 0 root\nscheduled VBN 1 acl\nfor IN 4 case\nFriday NNP 2 obl time",
        "for",
        Tense.FUTURE,
    ),
    "people killed on Friday": (
        "people NNS 0 root\nkilled VBN 1 acl\non IN 4 case\nFriday NNP 2 obl time",
        "on",
        Tense.PAST,
    ),
    "raining on Friday, it stopped": (
        "Raining VBG 4 advcl\nFriday NNP 1 obl time\nit PRP 4 nsubj\nstopped VBD 0 root",
        "",
        Tense.PAST,
    ),
    "rain on Friday": ("Rain NN 0 root\non IN 3 case\nFriday NNP 1 nmod time", "on", Tense.OPEN),
    "Friday's ruling stunned them": (
        "Friday NNP 3 nmod:poss time\n's POS 1 case\nruling NN 4 nsubj\nstunned VBD 0 root",
        "",
        Tense.PAST,
    ),
    "they discuss Friday's ruling": (
        "They PRP 2 nsubj\ndiscuss VBP 0 root\nFriday NNP 5 nmod:poss time\n's POS 3 case\nruling NN 2 obj",
        "",
        Tense.PAST,
    ),
    "Friday's ruling will stun them": (
        "Friday NNP 3 nmod:poss time\n's POS 1 case\nruling NN 5 nsubj\nwill MD 5 aux\nstun VB 0 root",
        "",
        Tense.FUTURE,
    ),
    "Friday's ruling might stun them": (
        "Friday NNP 3 nmod:poss time\n's POS 1 case\nruling NN 5 nsubj\nmight MD 5 aux\nstun VB 0 root",
        "",
        Tense.PAST,
    ),
    "they have scheduled a vote Friday": (
        "They PRP 3 nsubj\nhave VBP 3 aux\nscheduled VBN 0 root\na DT 5 det\nvote NN 3 obj\nFriday NNP 3 obl time",
        "",
        Tense.FUTURE,
    ),
    "they will speak at Friday's hearing": (
        "They PRP 3 nsubj\nwill MD 3 aux\nspeak VB 0 root\nat IN 7 case\n"
        "Friday NNP 7 nmod:poss time\n's POS 5 case\nhearing NN 3 obl",
        "",
        Tense.FUTURE,
    ),
    "they will get around Friday's ruling": (
        "They PRP 3 nsubj\nwill MD 3 aux\nget VB 0 root\naround IN 7 case\n"
        "Friday NNP 7 nmod:poss time\n's POS 5 case\nruling NN 3 obl",
        "",
        Tense.PAST,
    ),
    "they missed the Friday deadline": (
        "They PRP 2 nsubj\nmissed VBD 0 root\nthe DT 5 det\nFriday NNP 5 compound time\ndeadline NN 2 obj",
        "the",
        Tense.FUTURE,
    ),
    "we feared the forthcoming vote on Friday": (
        "We PRP 2 nsubj\nfeared VBD 0 root\nthe DT 5 det\nforthcoming JJ 5 amod\nvote NN 2 obj\nFriday NNP 5 nmod time",
        "on",
        Tense.FUTURE,
    ),
    "it has been so since Friday": (
        "It PRP 4 nsubj\nhas VBZ 4 aux\nbeen VBN 4 cop\nso RB 0 root\nsince IN 6 case\nFriday NNP 4 obl time",
        "since",
        Tense.PAST,
    ),
    "they adjourned until Friday": (
        "They PRP 2 nsubj\nadjourned VBD 0 root\nuntil IN 4 case\nFriday NNP 2 obl time",
        "until",
        Tense.FUTURE,
    ),
    "they remained until Friday": (
        "They PRP 2 nsubj\nremained VBD 0 root\nuntil IN 4 case\nFriday NNP 2 obl time",
        "until",
        Tense.PAST,
    ),
    "they had not called until Friday": (
        "They PRP 4 nsubj\nhad VBD 4 aux\nnot RB 4 advmod\ncalled VBN 0 root\nuntil IN 6 case\nFriday NNP 4 obl time",
        "until",
        Tense.PAST,
    ),
    "it came as soon as Friday": (
        "It PRP 2 nsubj\ncame VBD 0 root\nas RB 4 advmod\nsoon RB 2 advmod\nas IN 6 case\nFriday NNP 4 obl time",
        "as",
        Tense.FUTURE,
    ),
    "it is ready by Friday": (
        "It PRP 3 nsubj\nis VBZ 3 cop\nready JJ 0 root\nby IN 5 case\nFriday NNP 3 obl time",
        "by",
        Tense.FUTURE,
    ),
}


@pytest.mark.parametrize("sentence", CASES)
def test_whether_a_clause_tells_of_what_was_or_will_be(sentence: str) -> None:
    table, before, tense = CASES[sentence]
    analysis = build(table)
    (index,) = [n for n, entity in enumerate(analysis.entities) if entity == "time"]
    assert tense_at(analysis, index, before) is tense
