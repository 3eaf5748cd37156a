"""What a report sets against each other, told in whole sentences: each rule with what it links and what it leaves.

Words stand as `form/xpos/head/deprel/marks` (see `builder`), sentences end at `|`.
"""

from __future__ import annotations

import pytest

from onrecord.model import Reading
from onrecord.reader import Reader
from tests.reader.builder import build

ANSWERS = {
    "a plea of innocence": (  # Reed was charged with murder on Friday. He pleaded not guilty.
        "one pleads not guilty of what the other charges",
        """
        Reed/NNP/3/nsubj:pass/PER/person/#1/content:1 was/VBD/3/aux:pass/cue:1 charged/VBN/0/root/cue:1
        with/IN/5/case/cue:1 murder/NN/3/obl/content:1 on/IN/7/case Friday/NNP/3/obl ././3/punct |
        He/PRP/2/nsubj/person/#1/source:2 pleaded/VBD/0/root/cue:2 not/RB/4/advmod/content:2/upos=PART
        guilty/JJ/2/xcomp/content:2 ././2/punct
        """,
    ),
    "a plea of guilt": (  # Reed was charged with murder on Friday. He pleaded guilty.
        "",
        """
        Reed/NNP/3/nsubj:pass/PER/person/#1/content:1 was/VBD/3/aux:pass/cue:1 charged/VBN/0/root/cue:1
        with/IN/5/case/cue:1 murder/NN/3/obl/content:1 on/IN/7/case Friday/NNP/3/obl ././3/punct |
        He/PRP/2/nsubj/person/#1/source:2 pleaded/VBD/0/root/cue:2 guilty/JJ/2/xcomp/cue:2 ././2/punct
        """,
    ),
    "the accused say they did not": (  # The union accused Reed of theft. Reed said he had not taken any money.
        "one defends against what the other charges",
        """
        The/DT/2/det/source:1 union/NN/3/nsubj/organization/source:1 accused/VBD/0/root/cue:1
        Reed/NNP/3/obj/PER/person/#1/content:1 of/IN/6/case/content:1 theft/NN/3/xcomp/content:1 ././3/punct |
        Reed/NNP/2/nsubj/PER/person/#1/source:2 said/VBD/0/root/cue:2 he/PRP/6/nsubj/person/#1/content:2
        had/VBD/6/aux/content:2 not/RB/6/advmod/content:2/upos=PART taken/VBN/2/ccomp/content:2
        any/DT/8/det/content:2 money/NN/6/obj/content:2 ././2/punct
        """,
    ),
    "another says she did not": (  # The union accused Reed of theft. Marlow said she had not met any workers.
        "",
        """
        The/DT/2/det/source:1 union/NN/3/nsubj/organization/source:1 accused/VBD/0/root/cue:1
        Reed/NNP/3/obj/PER/person/#1/content:1 of/IN/6/case/content:1 theft/NN/3/xcomp/content:1 ././3/punct |
        Marlow/NNP/2/nsubj/PER/person/#1/source:2 said/VBD/0/root/cue:2 she/PRP/6/nsubj/person/#1/content:2
        had/VBD/6/aux/content:2 not/RB/6/advmod/content:2/upos=PART met/VBN/2/ccomp/content:2 any/DT/8/det/content:2
        workers/NNS/6/obj/person/content:2 ././2/punct
        """,
    ),
    "a claim told within its denial": (  # The army rejected accusations that soldiers had burned houses.
        "one denies what the other says",
        """
        The/DT/2/det/source:1 army/NN/3/nsubj/organization/source:1 rejected/VBD/0/root/cue:1
        accusations/NNS/3/obj/content:1 that/IN/8/mark/content:1 soldiers/NNS/8/nsubj/person/content:1
        had/VBD/8/aux/content:1 burned/VBN/4/acl/content:1 houses/NNS/8/obj/place/content:1 ././3/punct
        """,
    ),
    "an idea that nobody voices": (  # The coach rejected the notion that the team was tired.
        "",
        """
        The/DT/2/det/source:1 coach/NN/3/nsubj/person/source:1 rejected/VBD/0/root/cue:1 the/DT/5/det/content:1
        notion/NN/3/obj/content:1 that/IN/10/mark/content:1 the/DT/8/det/content:1
        team/NN/10/nsubj/organization/content:1 was/VBD/10/cop/content:1 tired/JJ/5/acl/content:1 ././3/punct
        """,
    ),
    "a claim that another rejected": (
        "one denies what the other says",
        """
        North/NNP/2/compound/LOC/source:1 Korea/NNP/3/nsubj/LOC/organization/#1/source:1 said/VBD/0/root/cue:1
        the/DT/5/det/content:1 missile/NN/8/nsubj/content:1 was/VBD/8/cop/content:1 a/DT/8/det/content:1
        satellite/NN/3/ccomp/content:1 ,/,/11/punct a/DT/11/det claim/NN/3/parataxis
        that/WDT/14/obj/content:2/upos=PRON Seoul/NNP/14/nsubj/LOC/organization/#1/source:2
        rejected/VBD/11/acl:relcl/cue:2 ././3/punct
        """,
    ),
    "a claim of others than is said": (
        "",
        """
        The/DT/2/det/source:1 ministry/NN/3/nsubj/organization/source:1 said/VBD/0/root/cue:1
        exports/NNS/6/nsubj/content:1 would/MD/6/aux/content:1 fall/VB/3/ccomp/content:1 ././3/punct |
        The/DT/2/det/source:2 envoy/NN/3/nsubj/person/source:2 rejected/VBD/0/root/cue:2 Syrian/JJ/5/amod/content:2
        concerns/NNS/3/obj/content:2 ././3/punct
        """,
    ),
    "a doubt of what was said": (  # Marlow said the bridge would open in May. Reed doubted that.
        "one doubts what the other says",
        """
        Marlow/NNP/2/nsubj/PER/person/#1/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        bridge/NN/6/nsubj/place/content:1 would/MD/6/aux/content:1 open/VB/2/ccomp/content:1 in/IN/8/case/content:1
        May/NNP/6/obl/content:1 ././2/punct | Reed/NNP/2/nsubj/PER/person/#1/source:2 doubted/VBD/0/root/cue:2
        that/DT/2/obj/content:2 ././2/punct
        """,
    ),
    "disagreement in so many words": (  # The company says the pipeline is safe. Environmental groups disagree.
        "one disagrees with the other",
        """
        The/DT/2/det/source:1 company/NN/3/nsubj/organization/source:1 says/VBZ/0/root/cue:1 the/DT/5/det/content:1
        pipeline/NN/7/nsubj/content:1 is/VBZ/7/cop/content:1 safe/JJ/3/ccomp/content:1 ././3/punct |
        Environmental/JJ/2/amod groups/NNS/3/nsubj/person disagree/VBP/0/root ././3/punct
        """,
    ),
    "where they disagree, one of the two says": (
        "",
        """
        The/DT/2/det/source:1 company/NN/3/nsubj/organization/#1/source:1 says/VBZ/0/root/cue:1
        talks/NNS/6/nsubj/content:1 were/VBD/6/cop/content:1 useful/JJ/3/ccomp/content:1 ././3/punct |
        Reed/NNP/2/nsubj/PER/person/source:2 listed/VBD/0/root/cue:2 areas/NNS/2/obj/place/content:2
        where/WRB/6/advmod/content:2 they/PRP/6/nsubj/organization/#1/content:2 disagree/VBP/3/acl:relcl/content:2
        ././2/punct
        """,
    ),
    "a claim said not to be true": (
        'one calls what the other says "not true"',
        """
        Sudan/NNP/2/nsubj/LOC/organization/#1/source:1 said/VBD/0/root/cue:1
        Egypt/NNP/5/nsubj/LOC/organization/#1/content:1 had/VBD/5/aux/content:1 bombed/VBD/2/ccomp/content:1
        its/PRP$/7/nmod:poss/person/#1/content:1 troops/NNS/5/obj/person/content:1 ././2/punct |
        Egypt/NNP/2/nsubj/LOC/organization/#1/source:2 said/VBD/0/root/cue:2 the/DT/4/det/content:2
        claim/NN/7/nsubj/content:2 was/VBD/7/cop/content:2 not/RB/7/advmod/content:2/upos=PART
        true/JJ/2/ccomp/content:2 ././2/punct
        """,
    ),
    "if the claim were false": (
        "",
        """
        Sudan/NNP/2/nsubj/LOC/organization/#1/source:1 said/VBD/0/root/cue:1
        Egypt/NNP/5/nsubj/LOC/organization/#1/content:1 had/VBD/5/aux/content:1 bombed/VBD/2/ccomp/content:1
        its/PRP$/7/nmod:poss/person/#1/content:1 troops/NNS/5/obj/person/content:1 ././2/punct |
        Egypt/NNP/2/nsubj/LOC/place/#1/source:2 asked/VBD/0/root/cue:2 what/WP/5/nsubj/content:2
        would/MD/5/aux/content:2 happen/VB/2/ccomp/content:2 if/IN/10/mark/content:2 the/DT/8/det/content:2
        claim/NN/10/nsubj/content:2 was/VBD/10/cop/content:2 false/JJ/5/advcl/content:2 ././2/punct
        """,
    ),
    "false statements in passing": (
        "",
        """
        Reed/NNP/2/nsubj/PER/person/#1/source:1 said/VBD/0/root/cue:1 Marlow/NNP/5/nsubj/PER/person/#1/content:1
        had/VBD/5/aux/content:1 lied/VBN/2/ccomp/content:1 ././2/punct |
        Marlow/NNP/3/nsubj:pass/PER/person/#1/source:2 was/VBD/3/aux:pass/cue:2 convicted/VBN/0/root/cue:2
        of/IN/5/mark/cue:2 making/VBG/3/advcl/content:2 false/JJ/7/amod/content:2 statements/NNS/5/obj/content:2
        ././3/punct
        """,
    ),
    "what somebody should do": (  # The minister dismissed suggestions that Reed travel to Cuba.
        "",
        """
        The/DT/2/det/source:1 minister/NN/3/nsubj/person/source:1 dismissed/VBD/0/root/cue:1
        suggestions/NNS/3/obj/content:1 that/IN/7/mark/content:1 Reed/NNP/7/nsubj/PER/person/content:1
        travel/VBP/4/acl/content:1 to/IN/9/case/content:1 Cuba/NNP/7/obl/LOC/place/content:1 ././3/punct
        """,
    ),
}
VERSIONS = {
    "no evidence of a part in it": (
        '"no evidence" for what the other says',
        """
        Baghdad/NNP/2/nsubj/LOC/place/source:1 blamed/VBD/0/root/cue:1 Israel/NNP/2/obj/LOC/organization/content:1
        for/IN/6/case/content:1 the/DT/6/det/content:1 attack/NN/2/obl/content:1 ././2/punct |
        Officials/NNS/2/nsubj/person/source:2 said/VBD/0/root/cue:2 there/EX/4/expl/content:2
        was/VBD/2/ccomp/content:2 no/DT/6/det/content:2 evidence/NN/4/nsubj/content:2 of/IN/9/case/content:2
        Israeli/JJ/9/amod/content:2 involvement/NN/6/nmod/content:2 ././2/punct
        """,
    ),
    "no evidence of the part of others": (
        "",
        """
        Baghdad/NNP/2/nsubj/LOC/place/source:1 blamed/VBD/0/root/cue:1 Israel/NNP/2/obj/LOC/organization/content:1
        for/IN/6/case/content:1 the/DT/6/det/content:1 attack/NN/2/obl/content:1 ././2/punct |
        Officials/NNS/2/nsubj/person/source:2 said/VBD/0/root/cue:2 there/EX/4/expl/content:2
        was/VBD/2/ccomp/content:2 no/DT/6/det/content:2 evidence/NN/4/nsubj/content:2 of/IN/9/case/content:2
        Iranian/JJ/9/amod/content:2 involvement/NN/6/nmod/content:2 ././2/punct
        """,
    ),
    "critics of the one": (
        "what critics say against the other",
        """
        Reed/NNP/2/nsubj/PER/person/#1/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        break/NN/6/nsubj/#2/content:1 would/MD/6/aux/content:1 save/VB/2/ccomp/content:1 money/NN/6/obj/content:1
        ././2/punct | According/VBG/5/case/cue:2 to/IN/1/fixed/cue:2 Reed/NNP/5/nmod:poss/PER/person/#1/source:2
        's/POS/3/case/source:2 critics/NNS/11/obl/person/source:2 ,/,/5/punct the/DT/8/det/content:2
        break/NN/11/nsubj/#2/content:2 is/VBZ/11/cop/content:2 a/DT/11/det/content:2 trick/NN/0/root/content:2
        ././11/punct
        """,
    ),
    "critics of another thing": (
        "",
        """
        Reed/NNP/2/nsubj/PER/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1 break/NN/6/nsubj/content:1
        would/MD/6/aux/content:1 save/VB/2/ccomp/content:1 money/NN/6/obj/content:1 ././2/punct |
        According/VBG/3/case/cue:2 to/IN/1/fixed/cue:2 critics/NNS/8/obl/person/source:2 ,/,/3/punct
        the/DT/6/det/content:2 summer/NN/8/nsubj/content:2 was/VBD/8/cop/content:2 wet/JJ/0/root/content:2
        ././8/punct
        """,
    ),
    "one who speaks for the other": (
        "",
        """
        Ann/NNP/3/nsubj/PER/person/#1/source:1 Reed/NNP/1/flat/PER/source:1 said/VBD/0/root/cue:1
        she/PRP/7/nsubj/person/#1/content:1 would/MD/7/aux/content:1 not/RB/7/advmod/content:1/upos=PART
        raise/VB/3/ccomp/content:1 taxes/NNS/7/obj/content:1 ././3/punct | The/DT/3/det/source:2
        Reed/NNP/3/compound/PER/person/#1/source:2 campaign/NN/4/nsubj/organization/source:2 said/VBD/0/root/cue:2
        she/PRP/7/nsubj/person/#1/content:2 would/MD/7/aux/content:2 raise/VB/4/ccomp/content:2
        taxes/NNS/7/obj/content:2 on/IN/10/case/content:2 banks/NNS/7/obl/content:2 ././4/punct
        """,
    ),
    "shares of those asked": (  # Six in 10 said the law was safe. Four in 10 said the law was unsafe.
        "",
        """
        Six/CD/4/nsubj/person/source:1 in/IN/3/case/source:1 10/CD/1/nmod/source:1 said/VBD/0/root/cue:1
        the/DT/6/det/content:1 law/NN/8/nsubj/#1/content:1 was/VBD/8/cop/content:1 safe/JJ/4/ccomp/content:1
        ././4/punct | Four/CD/4/nsubj/person/source:2 in/IN/3/case/source:2 10/CD/1/nmod/source:2
        said/VBD/0/root/cue:2 the/DT/6/det/content:2 law/NN/8/nsubj/#1/content:2 was/VBD/8/cop/content:2
        unsafe/JJ/4/ccomp/content:2 ././4/punct
        """,
    ),
    "a prefix makes the contrary": (  # Police said the man was armed. His family said he was unarmed.
        '"unarmed" against "armed" of the same',
        """
        Police/NN/2/nsubj/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        man/NN/6/nsubj/person/#1/content:1 was/VBD/6/cop/content:1 armed/JJ/2/ccomp/content:1 ././2/punct |
        His/PRP$/2/nmod:poss/person/#1/source:2 family/NN/3/nsubj/person/source:2 said/VBD/0/root/cue:2
        he/PRP/6/nsubj/person/#1/content:2 was/VBD/6/cop/content:2 unarmed/JJ/3/ccomp/content:2 ././3/punct
        """,
    ),
    "the contrary of somebody else": (
        "",
        """
        Police/NN/2/nsubj/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        officer/NN/6/nsubj/person/#1/content:1 was/VBD/6/cop/content:1 armed/JJ/2/ccomp/content:1 ././2/punct |
        The/DT/2/det/source:2 family/NN/3/nsubj/person/source:2 said/VBD/0/root/cue:2 the/DT/5/det/content:2
        boy/NN/7/nsubj/person/#1/content:2 was/VBD/7/cop/content:2 unarmed/JJ/3/ccomp/content:2 ././3/punct
        """,
    ),
    "what only may be": (
        "",
        """
        Reed/NNP/2/nsubj/PER/person/#1/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        plane/NN/7/nsubj/#2/content:1 did/VBD/7/aux/content:1 not/RB/7/advmod/content:1/upos=PART
        enter/VB/2/ccomp/content:1 the/DT/9/det/content:1 valley/NN/7/obj/place/#3/content:1 ././2/punct |
        Marlow/NNP/2/nsubj/PER/person/#1/source:2 said/VBD/0/root/cue:2 the/DT/4/det/content:2
        plane/NN/6/nsubj/#2/content:2 may/MD/6/aux/content:2 enter/VB/2/ccomp/content:2 the/DT/8/det/content:2
        valley/NN/6/obj/place/#3/content:2 ././2/punct
        """,
    ),
    "joined verbs of one subject": (
        '"neither" of the same "receive"',
        """
        Marlow/NNP/2/nsubj/PER/person/#1/source:1 testified/VBD/0/root/cue:1 that/IN/6/mark/content:1
        she/PRP/6/nsubj/person/#1/content:1 neither/RB/6/advmod/content:1/upos=PART sent/VBD/2/ccomp/content:1
        nor/CC/8/cc/content:1 received/VBD/6/conj/content:1 letters/NNS/8/obj/content:1 marked/VBN/11/amod/content:1
        secret/NN/6/obj/#2/content:1 ././2/punct | Officials/NNS/2/nsubj/person/source:2 said/VBD/0/root/cue:2
        Marlow/NNP/4/nsubj/PER/person/#1/content:2 received/VBD/2/ccomp/content:2 letters/NNS/4/obj/content:2
        marked/VBN/7/amod/content:2 secret/NN/4/obj/#2/content:2 ././2/punct
        """,
    ),
    "nothing of the kind is there": (  # Sources said the deal was close. A spokesman said there was no deal.
        '"no" of the same "deal"',
        """
        Sources/NNS/2/nsubj/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1 deal/NN/6/nsubj/content:1
        was/VBD/6/cop/content:1 close/JJ/2/ccomp/content:1 ././2/punct | A/DT/2/det/source:2
        spokesman/NN/3/nsubj/person/source:2 said/VBD/0/root/cue:2 there/EX/5/expl/content:2
        was/VBD/3/ccomp/content:2 no/DT/7/det/content:2 deal/NN/5/nsubj/content:2 ././3/punct
        """,
    ),
    "known and not known by one": (
        '"not" of the same "know"',
        """
        The/DT/3/det/source:1 White/NNP/3/amod/ORG/source:1 House/NNP/4/nsubj/ORG/organization/source:1
        said/VBD/0/root/cue:1 the/DT/6/det/content:1 president/NN/9/nsubj/person/#1/content:1
        had/VBD/9/aux/content:1 not/RB/9/advmod/content:1/upos=PART known/VBN/4/ccomp/content:1
        of/IN/12/case/content:1 the/DT/12/det/content:1 memo/NN/9/obl/#2/content:1 ././4/punct |
        Aides/NNP/2/nsubj/PER/person/source:2 said/VBD/0/root/cue:2 the/DT/4/det/content:2
        president/NN/5/nsubj/person/#1/content:2 knew/VBD/2/ccomp/content:2 of/IN/8/case/content:2
        the/DT/8/det/content:2 memo/NN/5/obl/#2/content:2 in/IN/10/case/content:2 May/NNP/5/obl/content:2
        ././2/punct
        """,
    ),
    "known by one and not by another": (
        "",
        """
        Police/NN/2/nsubj/person/#1/source:1 said/VBD/0/root/cue:1 they/PRP/6/nsubj/person/#1/content:1
        do/VBP/6/aux/content:1 not/RB/6/advmod/content:1/upos=PART know/VB/2/ccomp/content:1
        where/WRB/6/ccomp/content:1 the/DT/9/det/content:1 boy/NN/7/nsubj/person/#2/content:1 is/VBZ/7/cop/content:1
        ././2/punct | His/PRP$/2/nmod:poss/person/#1/source:2 mother/NN/3/nsubj/person/#3/source:2
        said/VBD/0/root/cue:2 she/PRP/5/nsubj/person/#3/content:2 knows/VBZ/3/ccomp/content:2 the/DT/7/det/content:2
        boy/NN/9/nsubj/person/#2/content:2 is/VBZ/9/cop/content:2 alive/JJ/5/ccomp/content:2 ././3/punct
        """,
    ),
    "a verb under without": (
        "",
        """
        The/DT/2/det/source:1 agency/NN/3/nsubj/organization/source:1 said/VBD/0/root/cue:1 the/DT/5/det/content:1
        donors/NNS/8/nsubj/person/#1/content:1 did/VBD/8/aux/content:1 not/RB/8/advmod/content:1/upos=PART
        receive/VB/3/ccomp/content:1 tests/NNS/8/obj/content:1 ././3/punct | The/DT/2/det/source:2
        minister/NN/3/nsubj/person/source:2 said/VBD/0/root/cue:2 the/DT/5/det/content:2
        donors/NNS/8/nsubj/person/#1/content:2 would/MD/8/aux/content:2 have/VB/8/aux/content:2
        died/VBN/3/ccomp/content:2 without/IN/10/mark/content:2 receiving/VBG/8/advcl/content:2
        tests/NNS/10/obj/content:2 ././3/punct
        """,
    ),
    "not all, and some": (  # Reed said not all guards carry guns. Marlow said guards carry guns.
        "",
        """
        Reed/NNP/2/nsubj/PER/person/#1/source:1 said/VBD/0/root/cue:1 not/RB/6/advmod/content:1/upos=PART
        all/DT/5/det/content:1 guards/NNS/6/nsubj/person/content:1 carry/VBP/2/ccomp/content:1
        guns/NNS/6/obj/content:1 ././2/punct | Marlow/NNP/2/nsubj/PER/person/#1/source:2 said/VBD/0/root/cue:2
        guards/NNS/4/nsubj/person/content:2 carry/VBP/2/ccomp/content:2 guns/NNS/4/obj/content:2 ././2/punct
        """,
    ),
    "a rough count and an exact one": (
        "",
        """
        The/DT/2/det/source:1 agency/NN/3/nsubj/organization/source:1 said/VBD/0/root/cue:1
        almost/RB/5/advmod/content:1 500/CD/6/nummod/content:1 people/NNS/7/nsubj/person/content:1
        died/VBD/3/ccomp/content:1 of/IN/9/case/content:1 cholera/NN/7/obl/content:1 ././3/punct |
        The/DT/2/det/source:2 ministry/NN/3/nsubj/organization/source:2 said/VBD/0/root/cue:2
        484/CD/5/nummod/content:2 people/NNS/6/nsubj/person/content:2 died/VBD/3/ccomp/content:2
        of/IN/8/case/content:2 cholera/NN/6/obl/content:2 ././3/punct
        """,
    ),
}
CULPRITS_AND_CAUSES = {
    "one deed laid on two": (
        "laid on two by two voices",
        """
        The/DT/2/det/source:1 army/NN/3/nsubj/organization/#1/source:1 blamed/VBD/0/root/cue:1
        rebels/NNS/3/obj/person/content:1 for/IN/7/case/content:1 the/DT/7/det/content:1
        bombing/NN/3/obl/#2/content:1 of/IN/10/case/content:1 the/DT/10/det/content:1
        market/NN/7/nmod/place/content:1 ././3/punct | Rebel/JJ/2/compound/source:2
        leaders/NNS/3/nsubj/person/source:2 blamed/VBD/0/root/cue:2 the/DT/5/det/content:2
        army/NN/3/obj/organization/#1/content:2 for/IN/8/case/content:2 the/DT/8/det/content:2
        bombing/NN/3/xcomp/#2/content:2 ././3/punct
        """,
    ),
    "two deeds laid on two": (
        "",
        """
        The/DT/2/det/source:1 army/NN/3/nsubj/organization/#1/source:1 blamed/VBD/0/root/cue:1
        rebels/NNS/3/obj/person/content:1 for/IN/7/case/content:1 the/DT/7/det/content:1 bombing/NN/3/obl/content:1
        of/IN/10/case/content:1 the/DT/10/det/content:1 market/NN/7/nmod/place/content:1 ././3/punct |
        Rebel/JJ/2/compound/source:2 leaders/NNS/3/nsubj/person/source:2 blamed/VBD/0/root/cue:2
        the/DT/5/det/content:2 army/NN/3/obj/organization/#1/content:2 for/IN/8/case/content:2
        the/DT/8/det/content:2 famine/NN/3/xcomp/content:2 ././3/punct
        """,
    ),
    "a deed told of others than the accused": (
        "laid on another than the other says",
        """
        Residents/NNS/2/nsubj/person/source:1 accused/VBD/0/root/cue:1 soldiers/NNS/2/obj/person/content:1
        of/IN/5/mark/content:1 burning/VBG/3/acl/content:1 the/DT/7/det/content:1
        village/NN/5/obj/place/#1/content:1 ././2/punct | The/DT/2/det/source:2 mayor/NN/3/nsubj/person/source:2
        said/VBD/0/root/cue:2 rebels/NNS/5/nsubj/person/content:2 burned/VBD/3/ccomp/content:2
        the/DT/7/det/content:2 village/NN/5/obj/place/#1/content:2 ././3/punct
        """,
    ),
    "a deed told of the accused": (
        "",
        """
        Residents/NNS/2/nsubj/person/source:1 accused/VBD/0/root/cue:1 soldiers/NNS/2/obj/person/content:1
        of/IN/5/mark/content:1 burning/VBG/3/acl/content:1 the/DT/7/det/content:1
        village/NN/5/obj/place/#1/content:1 ././2/punct | The/DT/2/det/source:2 mayor/NN/3/nsubj/person/source:2
        said/VBD/0/root/cue:2 soldiers/NNS/5/nsubj/person/content:2 burned/VBD/3/ccomp/content:2
        the/DT/7/det/content:2 village/NN/5/obj/place/#1/content:2 ././3/punct
        """,
    ),
    "one death by two hands": (
        "laid on two by two voices",
        """
        Police/NN/2/nsubj/person/source:1 said/VBD/0/root/cue:1 Ann/NNP/6/nsubj:pass/PER/person/#1/content:1
        Marlow/NNP/3/flat/PER/content:1 was/VBD/6/aux:pass/content:1 killed/VBN/2/ccomp/content:1
        by/IN/9/case/content:1 her/PRP$/9/nmod:poss/person/#1/content:1 husband/NN/6/obl/person/#1/content:1
        ././2/punct | Her/PRP$/2/nmod:poss/person/#1/source:2 family/NN/3/nsubj/person/source:2
        said/VBD/0/root/cue:2 officers/NNS/5/nsubj/person/content:2 killed/VBD/3/ccomp/content:2
        Marlow/NNP/5/obj/PER/person/#1/content:2 ././3/punct
        """,
    ),
    "two deaths by two hands": (
        "",
        """
        Police/NN/2/nsubj/person/source:1 said/VBD/0/root/cue:1 Ann/NNP/6/nsubj/PER/person/#1/content:1
        Marlow/NNP/3/flat/PER/content:1 was/VBD/6/aux:pass/content:1 killed/VBN/2/ccomp/content:1
        by/IN/9/case/content:1 her/PRP$/9/nmod:poss/person/#1/content:1 husband/NN/6/obl/person/#1/content:1
        ././2/punct | Her/PRP$/2/nmod:poss/person/#1/source:2 family/NN/3/nsubj/person/source:2
        said/VBD/0/root/cue:2 officers/NNS/5/nsubj/person/content:2 killed/VBD/3/ccomp/content:2
        Tom/NNP/5/obj/PER/person/#1/content:2 Reed/NNP/6/flat/PER/content:2 ././3/punct
        """,
    ),
    "two causes of one fire": (
        "two causes of one thing by two voices",
        """
        Officials/NNS/2/nsubj/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        fire/NN/6/nsubj:pass/#1/content:1 was/VBD/6/aux:pass/content:1 caused/VBN/2/ccomp/content:1
        by/IN/10/case/content:1 a/DT/10/det/content:1 gas/NN/10/compound/content:1 leak/NN/6/obl/content:1
        ././2/punct | Residents/NNS/2/nsubj/person/source:2 blamed/VBD/0/root/cue:2 the/DT/4/det/content:2
        fire/NN/2/obj/#1/content:2 on/IN/8/case/content:2 an/DT/8/det/content:2 electrical/JJ/8/amod/content:2
        fault/NN/2/obl/content:2 ././2/punct
        """,
    ),
    "a cause that is none": (
        "two causes of one thing by two voices",
        """
        Officials/NNS/2/nsubj/person/source:1 said/VBD/0/root/cue:1 gas/NN/6/nsubj/content:1 was/VBD/6/cop/content:1
        the/DT/6/det/content:1 cause/NN/2/ccomp/#1/content:1 of/IN/9/case/content:1 the/DT/9/det/content:1
        explosion/NN/6/nmod/#2/content:1 ././2/punct | A/DT/2/det/source:2 newspaper/NN/3/nsubj/source:2
        reported/VBD/0/root/cue:2 that/IN/12/mark/content:2 the/DT/6/det/content:2 cause/NN/12/nsubj/#1/content:2
        of/IN/9/case/content:2 the/DT/9/det/content:2 explosion/NN/6/nmod/#2/content:2 was/VBD/12/cop/content:2
        not/RB/12/advmod/content:2/upos=PART gas/NN/3/ccomp/content:2 ././3/punct
        """,
    ),
    "one cause by two voices": (
        "",
        """
        Officials/NNS/2/nsubj/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        fire/NN/6/nsubj:pass/#1/content:1 was/VBD/6/aux:pass/content:1 caused/VBN/2/ccomp/content:1
        by/IN/10/case/content:1 a/DT/10/det/content:1 gas/NN/10/compound/content:1 leak/NN/6/obl/#2/content:1
        ././2/punct | The/DT/3/det/source:2 fire/NN/3/compound/#1/source:2 chief/NN/4/nsubj/person/source:2
        said/VBD/0/root/cue:2 the/DT/7/det/content:2 gas/NN/7/compound/content:2 leak/NN/8/nsubj/#2/content:2
        caused/VBD/4/ccomp/content:2 the/DT/10/det/content:2 fire/NN/8/obj/#1/content:2 ././4/punct
        """,
    ),
    "two causes of two things": (
        "",
        """
        Officials/NNS/2/nsubj/person/source:1 said/VBD/0/root/cue:1 the/DT/4/det/content:1
        fire/NN/6/nsubj:pass/#1/content:1 was/VBD/6/aux:pass/content:1 caused/VBN/2/ccomp/content:1
        by/IN/10/case/content:1 a/DT/10/det/content:1 gas/NN/10/compound/content:1 leak/NN/6/obl:agent/content:1
        ././2/punct | Residents/NNS/2/nsubj/person/source:2 said/VBD/0/root/cue:2 the/DT/4/det/content:2
        flood/NN/6/nsubj:pass/#1/content:2 was/VBD/6/aux:pass/content:2 caused/VBN/2/ccomp/content:2
        by/IN/9/case/content:2 heavy/JJ/9/amod/content:2 rain/NN/6/obl:agent/content:2 ././2/punct
        """,
    ),
    "two causes of one death": (
        "two causes of one thing by two voices",
        """
        The/DT/2/det/source:1 hospital/NN/3/nsubj/organization/source:1 said/VBD/0/root/cue:1 the/DT/5/det/content:1
        patient/NN/6/nsubj/person/#1/content:1 died/VBD/3/ccomp/content:1 of/IN/8/case/content:1
        cancer/NN/6/obl/content:1 ././3/punct | Relatives/NNS/2/nsubj/person/source:2 say/VBP/0/root/cue:2
        he/PRP/4/nsubj/person/#1/content:2 died/VBD/2/ccomp/content:2 of/IN/6/case/content:2
        torture/NN/4/obl/content:2 ././2/punct
        """,
    ),
    "two causes of two deaths": (
        "",
        """
        The/DT/2/det/source:1 hospital/NN/3/nsubj/organization/source:1 said/VBD/0/root/cue:1 the/DT/5/det/content:1
        patient/NN/6/nsubj/person/content:1 died/VBD/3/ccomp/content:1 of/IN/8/case/content:1
        cancer/NN/6/obl/content:1 ././3/punct | Relatives/NNS/2/nsubj/person/source:2 said/VBD/0/root/cue:2
        the/DT/4/det/content:2 driver/NN/5/nsubj/person/content:2 died/VBD/2/ccomp/content:2 of/IN/7/case/content:2
        thirst/NN/5/obl/content:2 ././2/punct
        """,
    ),
}


class Told:
    """Takes the encoder's place: what the model would say of one text."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def read(self, text: str) -> Reading:
        return self._reading


def grounds(table: str) -> list[str]:
    """The grounds of the disputes that the reader finds."""
    rows = [["" if word == "|" else word.replace("/", " ") for word in line.split()] for line in table.splitlines()]
    analysis = build("\n".join(word for line in rows for word in line))
    reader = object.__new__(Reader)
    reader._encoder = Told(analysis.reading)  # type: ignore[assignment]
    return [link.because for link in reader.read(analysis.document).links if link.kind == "disputes"]


@pytest.mark.parametrize("case", [*ANSWERS, *VERSIONS, *CULPRITS_AND_CAUSES])
def test_what_is_disputed_and_what_is_not(case: str) -> None:
    ground, table = {**ANSWERS, **VERSIONS, **CULPRITS_AND_CAUSES}[case]
    assert grounds(table) == ([ground] if ground else [])
