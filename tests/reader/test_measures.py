"""What a number measures, told by the words around it: every case a sentence as the model reads it."""

from __future__ import annotations

import pytest

from onrecord.reader.figures import figures
from tests.reader.builder import build

CASES = {
    "57 people were killed and 12 remain missing.": (
        """
        57       CD    2  nummod
        people   NNS   4  nsubj:pass  person
        were     VBD   4  aux:pass
        killed   VBN   0  root
        and      CC    7  cc
        12       CD    7  nsubj
        remain   VBP   4  conj
        missing  JJ    4  conj
        .        .     4  punct
        """,
        {"57": "killed", "12": "missing"},
    ),
    "Three people died and nine remain in hospital.": (
        """
        Three     CD    2  nummod
        people    NNS   3  nsubj  person
        died      VBD   0  root
        and       CC    6  cc
        nine      CD    6  nsubj
        remain    VBP   3  conj
        in        IN    8  case
        hospital  NN    6  obl
        .         .     3  punct
        """,
        {"Three": "killed"},
    ),
    "The account stands at 57 dead and 12 missing.": (
        """
        The      DT    2  det
        account  NN    3  nsubj
        stands   VBZ   0  root
        at       IN    6  case
        57       CD    6  nummod
        dead     JJ    3  obl
        and      CC    9  cc
        12       CD    9  nummod
        missing  JJ    6  conj
        .        .     3  punct
        """,
        {"57": "killed", "12": "missing"},
    ),
    "At least 20 people were killed and 35 wounded in the attack on Monday.": (
        """
        At       IN    2  case
        least    JJS   3  nmod
        20       CD    4  nummod
        people   NNS   6  nsubj:pass  person
        were     VBD   6  aux:pass
        killed   VBN   0  root
        and      CC    9  cc
        35       CD    9  nummod
        wounded  VBN   6  conj
        in       IN   12  case
        the      DT   12  det
        attack   NN    9  obl         event
        on       IN   14  case
        Monday   NNP   6  obl         time
        .        .     6  punct
        """,
        {"At least 20": "killed", "35": "wounded"},
    ),
    "In Kabul 20 were killed and 14 others wounded.": (
        """
        In       IN   2  case
        Kabul    NNP  5  obl         place LOC
        20       CD   5  nsubj:pass
        were     VBD  5  aux:pass
        killed   VBN  0  root
        and      CC   9  cc
        14       CD   8  nummod
        others   NNS  9  nsubj       person
        wounded  VBD  5  conj
        .        .    5  punct
        """,
        {"20": "killed", "14": "wounded"},
    ),
    "20 killed, 45 injured in Baghdad blast.": (
        """
        20       CD   2  nsubj
        killed   VBD  0  root
        ,        ,    5  punct
        45       CD   5  nsubj:pass
        injured  VBN  2  conj
        in       IN   8  case
        Baghdad  NNP  8  compound    place LOC
        blast    NN   5  obl         event
        .        .    2  punct
        """,
        {"20": "killed", "45": "wounded"},
    ),
    "The clashes left at least 30 people dead and more than 100 wounded.": (
        """
        The      DT    2  det
        clashes  NNS   3  nsubj   event
        left     VBD   0  root
        at       IN    5  case
        least    JJS   6  nmod
        30       CD    7  nummod
        people   NNS   3  obj     person
        dead     JJ    7  amod
        and      CC   13  cc
        more     JJR  12  advmod  upos=ADV
        than     IN   10  fixed
        100      CD   13  nummod
        wounded  VBN   8  conj
        .        .     3  punct
        """,
        {"at least 30": "killed", "more than 100": "wounded"},
    ),
    "The death toll from the attack climbed to at least 64, with more than 100 injured.": (
        """
        The      DT    3  det
        death    NN    3  compound
        toll     NN    7  nsubj     abstract
        from     IN    6  case
        the      DT    6  det
        attack   NN    3  nmod      event
        climbed  VBD   0  root
        to       IN   11  case
        at       IN   10  case
        least    JJS  11  nmod
        64       CD    7  xcomp
        ,        ,    17  punct
        with     IN   17  mark
        more     JJR  16  advmod
        than     IN   14  fixed
        100      CD   17  nsubj
        injured  JJ    7  advcl     upos=VERB
        .        .     7  punct
        """,
        {"at least 64": "killed", "more than 100": "wounded"},
    ),
    "In all, 13 people were injured, three seriously.": (
        """
        In         IN    2  case
        all        DT    7  obl         upos=DET
        ,          ,     2  punct
        13         CD    5  nummod
        people     NNS   7  nsubj:pass  person
        were       VBD   7  aux:pass
        injured    VBN   0  root
        ,          ,    10  punct
        three      CD   10  nummod
        seriously  RB    7  advmod
        .          .     7  punct
        """,
        {"13": "wounded", "three": "wounded"},
    ),
    "There were 45 deaths and 60 injuries.": (
        """
        There     EX   2  expl
        were      VBD  0  root
        45        CD   4  nummod
        deaths    NNS  2  nsubj   person
        and       CC   7  cc
        60        CD   7  nummod
        injuries  NNS  4  conj    event
        .         .    2  punct
        """,
        {"45": "killed", "60": "wounded"},
    ),
    "Three of the wounded died.": (
        """
        Three    CD   5  nsubj  person
        of       IN   4  case
        the      DT   4  det
        wounded  NNS  1  nmod   person
        died     VBD  0  root
        .        .    5  punct
        """,
        {"Three": "killed"},
    ),
    "Officials counted 45 dead and 60 injured after the storm.": (
        """
        Officials  NNS   2  nsubj   person
        counted    VBD   0  root
        45         CD    4  nummod
        dead       JJ    2  xcomp
        and        CC    7  cc
        60         CD    4  conj
        injured    VBN   4  conj
        after      IN   10  case
        the        DT   10  det
        storm      NN    2  obl     event
        .          .     2  punct
        """,
        {"45": "killed", "60": "wounded"},
    ),
    "21 soldiers, three officers and one civilian were killed.": (
        """
        21        CD    2  nummod
        soldiers  NNS  10  nsubj:pass  person
        ,         ,     5  punct
        three     CD    5  nummod
        officers  NNS   2  conj        person
        and       CC    8  cc
        one       CD    8  nummod
        civilian  NN    5  conj        person
        were      VBD  10  aux:pass
        killed    VBN   0  root
        .         .    10  punct
        """,
        {"21": "killed", "three": "killed", "one": "killed"},
    ),
    "The attack left six soldiers dead.": (
        """
        The       DT   2  det
        attack    NN   3  nsubj   event
        left      VBD  0  root
        six       CD   5  nummod
        soldiers  NNS  3  obj     person
        dead      JJ   3  xcomp
        .         .    3  punct
        """,
        {"six": "killed"},
    ),
    "The fire claimed 17 lives.": (
        """
        The      DT   2  det
        fire     NN   3  nsubj   abstract
        claimed  VBD  0  root
        17       CD   5  nummod
        lives    NNS  3  obj     abstract
        .        .    3  punct
        """,
        {"17": "killed"},
    ),
    "Twenty-two people lost their lives.": (
        """
        Twenty  CD    3  compound
        -       HYPH  3  punct
        two     CD    4  nummod
        people  NNS   5  nsubj      person
        lost    VBD   0  root
        their   PRP$  7  nmod:poss  person
        lives   NNS   5  obj        abstract
        .       .     5  punct
        """,
        {"Twenty-two": "killed"},
    ),
    "Twelve bodies were found.": (
        """
        Twelve  CD   2  nummod
        bodies  NNS  4  nsubj:pass  person
        were    VBD  4  aux:pass
        found   VBN  0  root
        .       .    4  punct
        """,
        {"Twelve": "killed"},
    ),
    "A total of 39 are dead.": (
        """
        A      DT   2  det
        total  NN   6  nsubj
        of     IN   4  case
        39     CD   2  nmod
        are    VBP  6  cop
        dead   JJ   0  root
        .      .    6  punct
        """,
        {"39": "killed"},
    ),
    "The strike killed a family of five.": (
        """
        The     DT   2  det
        strike  NN   3  nsubj  event
        killed  VBD  0  root
        a       DT   5  det
        family  NN   3  obj    person
        of      IN   7  case
        five    CD   5  nmod
        .       .    3  punct
        """,
        {"five": "killed"},
    ),
    "Among the dead were five women.": (
        """
        Among  IN   3  case
        the    DT   3  det
        dead   NN   6  nsubj   person
        were   VBD  6  cop
        five   CD   6  nummod
        women  NNS  0  root    person
        .      .    6  punct
        """,
        {"five": "killed"},
    ),
    "The number of people killed rose to 88.": (
        """
        The     DT   2  det
        number  NN   6  nsubj  abstract
        of      IN   4  case
        people  NNS  2  nmod   person
        killed  VBD  4  acl
        rose    VBD  0  root
        to      IN   8  case
        88      CD   6  obl    abstract
        .       .    6  punct
        """,
        {"88": "killed"},
    ),
    "The toll includes 14 soldiers and 30 civilians.": (
        """
        The        DT   2  det
        toll       NN   3  nsubj   place
        includes   VBZ  0  root
        14         CD   5  nummod
        soldiers   NNS  3  obj     person
        and        CC   8  cc
        30         CD   8  nummod
        civilians  NNS  5  conj    person
        .          .    3  punct
        """,
        {"14": "killed", "30": "killed"},
    ),
    "The toll rose to over 65.": (
        """
        The   DT   2  det
        toll  NN   3  nsubj   abstract
        rose  VBD  0  root
        to    IN   6  case
        over  RB   6  advmod
        65    CD   3  obl     abstract
        .     .    3  punct
        """,
        {"over 65": "killed"},
    ),
    "The earthquake killed more than 2,000 people and injured another 9,000.": (
        """
        The         DT    2  det
        earthquake  NN    3  nsubj   place
        killed      VBD   0  root
        more        JJR   6  advmod  upos=ADV
        than        IN    4  fixed
        2,000       CD    7  nummod
        people      NNS   3  obj     person
        and         CC    9  cc
        injured     VBD   3  conj
        another     DT   11  det
        9,000       CD    9  obj
        .           .     3  punct
        """,
        {"more than 2,000": "killed", "9,000": "wounded"},
    ),
    "An airstrike hit a hospital, killing 16 and injuring 40.": (
        """
        An         DT    2  det
        airstrike  NN    3  nsubj  event
        hit        VBD   0  root
        a          DT    5  det
        hospital   NN    3  obj    place
        ,          ,     7  punct
        killing    VBG   3  advcl
        16         CD    7  obj
        and        CC   10  cc
        injuring   VBG   3  conj
        40         CD   10  obj
        .          .     3  punct
        """,
        {"16": "killed", "40": "wounded"},
    ),
    "Troops shot and killed two protesters.": (
        """
        Troops      NNS  2  nsubj   person
        shot        VBD  0  root
        and         CC   4  cc
        killed      VBD  2  conj
        two         CD   6  nummod
        protesters  NNS  4  obj     person
        .           .    2  punct
        """,
        {"two": "killed"},
    ),
    "Three Palestinians were shot dead and two others were wounded.": (
        """
        Three         CD     2  nummod
        Palestinians  NNPS   4  nsubj:pass  person
        were          VBD    4  aux:pass
        shot          VBN    0  root
        dead          JJ     4  xcomp
        and           CC    10  cc
        two           CD     8  nummod
        others        NNS   10  nsubj:pass  person
        were          VBD   10  aux:pass
        wounded       VBN    4  conj
        .             .      4  punct
        """,
        {"Three": "killed", "two": "wounded"},
    ),
    "Fifty-two people drowned when the boat sank.": (
        """
        Fifty    CD    4  nummod
        -        HYPH  1  punct
        two      CD    4  nummod
        people   NNS   5  nsubj   person
        drowned  VBD   0  root
        when     WRB   9  advmod
        the      DT    8  det
        boat     NN    9  nsubj   place
        sank     VBD   5  advcl
        .        .     5  punct
        """,
        {"Fifty-two": "killed"},
    ),
    "Five sailors remain missing.": (
        """
        Five     CD   2  nummod
        sailors  NNS  3  nsubj   person
        remain   VBP  0  root
        missing  VBN  3  xcomp
        .        .    3  punct
        """,
        {"Five": "missing"},
    ),
    "As of Tuesday, 3,400 were missing.": (
        """
        As       IN   3  case
        of       IN   1  fixed
        Tuesday  NNP  7  obl    time
        ,        ,    3  punct
        3,400    CD   7  nsubj
        were     VBD  7  aux
        missing  VBN  0  root
        .        .    7  punct
        """,
        {"3,400": "missing"},
    ),
    "Almost 300 girls are still missing.": (
        """
        Almost   RB   2  advmod
        300      CD   3  nummod
        girls    NNS  6  nsubj   person
        are      VBP  6  aux
        still    RB   6  advmod
        missing  VBG  0  root
        .        .    6  punct
        """,
        {"Almost 300": "missing"},
    ),
    "The toll, previously put at 34, has risen to 41.": (
        """
        The         DT    2  det
        toll        NN   10  nsubj   place
        ,           ,     5  punct
        previously  RB    5  advmod
        put         VBN   2  acl
        at          IN    7  case
        34          CD    5  obl
        ,           ,     2  punct
        has         VBZ  10  aux
        risen       VBN   0  root
        to          IN   12  case
        41          CD   10  obl
        .           .    10  punct
        """,
        {"34": "killed", "41": "killed"},
    ),
    "The attack killed three and injured scores more.": (
        """
        The      DT   2  det
        attack   NN   3  nsubj   event
        killed   VBD  0  root
        three    CD   7  nummod
        and      CC   6  cc
        injured  JJ   4  conj    upos=VERB
        scores   NNS  3  obj     abstract
        more     RBR  3  advmod
        .        .    3  punct
        """,
        {"three": "killed", "scores": "wounded"},
    ),
    "Two bombs exploded, killing no one.": (
        """
        Two       CD   2  nummod
        bombs     NNS  3  nsubj   event
        exploded  VBD  0  root
        ,         ,    5  punct
        killing   VBG  3  advcl
        no        DT   7  det
        one       NN   5  obj     person
        .         .    3  punct
        """,
        {"Two": "weapons", "no one": "killed"},
    ),
    "Hundreds, if not thousands, of people are feared dead.": (
        """
        Hundreds   NNS  10  nsubj:pass  person
        ,          ,     1  punct
        if         IN    5  mark
        not        RB    5  advmod      upos=PART
        thousands  NNS   1  parataxis   person
        ,          ,     5  punct
        of         IN    8  case
        people     NNS   1  nmod        person
        are        VBP  10  aux:pass
        feared     VBN   0  root
        dead       JJ   10  xcomp
        .          .    10  punct
        """,
        {"Hundreds": "killed", "thousands": "killed"},
    ),
    "Thirteen people, including two police officers, died when a car bomb exploded.": (
        """
        Thirteen   CD    2  nummod
        people     NNS   9  nsubj     person
        ,          ,     7  punct
        including  VBG   7  case
        two        CD    7  nummod
        police     NN    7  compound
        officers   NNS   2  conj      person
        ,          ,     2  punct
        died       VBD   0  root
        when       WRB  14  advmod
        a          DT   13  det
        car        NN   13  compound
        bomb       NN   14  nsubj     event
        exploded   VBD   9  advcl
        .          .     9  punct
        """,
        {"Thirteen": "killed", "two": "killed"},
    ),
    "Police detained more than a dozen activists.": (
        """
        Police     NN   2  nsubj   organization
        detained   VBD  0  root
        more       JJR  6  advmod
        than       IN   3  fixed
        a          DT   6  det
        dozen      CD   7  nummod
        activists  NNS  2  obj     person
        .          .    2  punct
        """,
        {"more than a dozen": "detained"},
    ),
    "More than 1,000 were detained, including 37 journalists.": (
        """
        More         JJ   3  advmod
        than         IN   1  fixed
        1,000        CD   5  nsubj:pass
        were         VBD  5  aux:pass
        detained     VBN  0  root
        ,            ,    9  punct
        including    VBG  9  case
        37           CD   9  nummod
        journalists  NNS  5  obl:agent   person
        .            .    5  punct
        """,
        {"More than 1,000": "detained", "37": "detained"},
    ),
    "Dozens of protesters were arrested in Moscow.": (
        """
        Dozens      NNS  5  nsubj:pass  person
        of          IN   3  case
        protesters  NNS  1  nmod        person
        were        VBD  5  aux:pass
        arrested    VBN  0  root
        in          IN   7  case
        Moscow      NNP  5  obl         place LOC
        .           .    5  punct
        """,
        {"Dozens": "detained"},
    ),
    "As many as 400,000 people have been displaced by the fighting.": (
        """
        As         RB    2  advmod
        many       JJ    5  amod
        as         IN    2  case
        400,000    CD    5  nummod
        people     NNS   8  nsubj:pass  person
        have       VBP   8  aux
        been       VBN   8  aux:pass
        displaced  VBN   0  root
        by         IN   11  case
        the        DT   11  det
        fighting   NN    8  obl         event
        .          .     8  punct
        """,
        {"As many as 400,000": "displaced"},
    ),
    "About half a million refugees have fled the country.": (
        """
        About     RB   4  advmod
        half      PDT  4  advmod  upos=ADJ
        a         DT   4  det
        million   CD   5  nummod
        refugees  NNS  7  nsubj   person
        have      VBP  7  aux
        fled      VBN  0  root
        the       DT   9  det
        country   NN   7  obj     place
        .         .    7  punct
        """,
        {"About half a million": "displaced"},
    ),
    "The storm left 2 million people homeless.": (
        """
        The       DT   2  det
        storm     NN   3  nsubj     event
        left      VBD  0  root
        2         CD   5  compound
        million   CD   6  nummod
        people    NNS  3  obj       person
        homeless  JJ   3  xcomp
        .         .    3  punct
        """,
        {"2 million": "displaced"},
    ),
    "The number of people displaced has reached 1.5 million.": (
        """
        The        DT   2  det
        number     NN   7  nsubj     abstract
        of         IN   4  case
        people     NNS  2  nmod      person
        displaced  VBN  4  acl
        has        VBZ  7  aux
        reached    VBN  0  root
        1.5        CD   9  compound
        million    CD   7  obj
        .          .    7  punct
        """,
        {"1.5 million": "displaced"},
    ),
    "The number of refugees rose from 5,000 to 6,000.": (
        """
        The       DT   2  det
        number    NN   5  nsubj  abstract
        of        IN   4  case
        refugees  NNS  2  nmod   person
        rose      VBD  0  root
        from      IN   7  case
        5,000     CD   5  obl
        to        IN   9  case
        6,000     CD   7  nmod
        .         .    5  punct
        """,
        {"5,000": "displaced", "6,000": "displaced"},
    ),
    "Gunmen kidnapped seven aid workers.": (
        """
        Gunmen     NNS  2  nsubj     person
        kidnapped  VBD  0  root
        seven      CD   5  nummod
        aid        NN   5  compound
        workers    NNS  2  obj       person
        .          .    2  punct
        """,
        {"seven": "abducted"},
    ),
    "Seven people were taken hostage.": (
        """
        Seven    CD   2  nummod
        people   NNS  4  nsubj:pass  person
        were     VBD  4  aux:pass
        taken    VBN  0  root
        hostage  NN   4  obj
        .        .    4  punct
        """,
        {"Seven": "abducted"},
    ),
    "Ten hostages were freed and two executed.": (
        """
        Ten       CD   2  nummod
        hostages  NNS  4  nsubj:pass  person
        were      VBD  4  aux:pass
        freed     VBN  0  root
        and       CC   7  cc
        two       CD   7  nsubj:pass
        executed  VBN  4  conj
        .         .    4  punct
        """,
        {"Ten": "abducted", "two": "killed"},
    ),
    "Some 300 troops were sent to the border.": (
        """
        Some    DT   3  det
        300     CD   3  nummod
        troops  NNS  5  nsubj:pass  person
        were    VBD  5  aux:pass
        sent    VBN  0  root
        to      IN   8  case
        the     DT   8  det
        border  NN   5  obl         place
        .       .    5  punct
        """,
        {"Some 300": "troops"},
    ),
    "Rebels captured 12 tanks and three helicopters.": (
        """
        Rebels       NNS  2  nsubj   person
        captured     VBD  0  root
        12           CD   4  nummod
        tanks        NNS  2  obj     object
        and          CC   7  cc
        three        CD   7  nummod
        helicopters  NNS  4  conj    object
        .            .    2  punct
        """,
        {"12": "weapons", "three": "weapons"},
    ),
    "The army lost 20 tanks and 300 men.": (
        """
        The    DT   2  det
        army   NN   3  nsubj   organization
        lost   VBD  0  root
        20     CD   5  nummod
        tanks  NNS  3  obj     object
        and    CC   8  cc
        300    CD   8  nummod
        men    NNS  5  conj    person
        .      .    3  punct
        """,
        {"20": "weapons", "300": "other"},
    ),
    "Rebels captured three villages and 12 prisoners.": (
        """
        Rebels     NNS  2  nsubj   person
        captured   VBD  0  root
        three      CD   4  nummod
        villages   NNS  2  obj     place
        and        CC   7  cc
        12         CD   7  nummod
        prisoners  NNS  4  conj    person
        .          .    2  punct
        """,
        {"three": "other", "12": "detained"},
    ),
    "Arsonists burned 20 houses and killed four people.": (
        """
        Arsonists  NNS  2  nsubj   event
        burned     VBD  0  root
        20         CD   4  nummod
        houses     NNS  2  obj     place
        and        CC   6  cc
        killed     VBD  2  conj
        four       CD   8  nummod
        people     NNS  6  obj     person
        .          .    2  punct
        """,
        {"20": "other", "four": "killed"},
    ),
    "Troops evacuated 15 villages.": (
        """
        Troops     NNS  2  nsubj   person
        evacuated  VBD  0  root
        15         CD   4  nummod
        villages   NNS  2  obj     place
        .          .    2  punct
        """,
        {"15": "other"},
    ),
    "The company paid $5 million in fines.": (
        """
        The      DT   2  det
        company  NN   3  nsubj     organization
        paid     VBD  0  root
        $        $    3  obj       upos=SYM
        5        CD   6  compound
        million  CD   4  nummod
        in       IN   8  case
        fines    NNS  4  nmod      abstract
        .        .    3  punct
        """,
        {"$5 million": "money"},
    ),
    "The party won 45 percent of the vote.": (
        """
        The      DT   2  det
        party    NN   3  nsubj   organization
        won      VBD  0  root
        45       CD   5  nummod
        percent  NN   3  obj     abstract
        of       IN   8  case
        the      DT   8  det
        vote     NN   5  nmod    abstract
        .        .    3  punct
        """,
        {"45 percent": "vote"},
    ),
    "The party won 120 seats.": (
        """
        The    DT   2  det
        party  NN   3  nsubj   organization
        won    VBD  0  root
        120    CD   5  nummod
        seats  NNS  3  obj
        .      .    3  punct
        """,
        {"120": "vote"},
    ),
    "Turnout was 61 percent.": (
        """
        Turnout  NN   2  nsubj   event
        was      VBD  4  cop
        61       CD   4  nummod
        percent  NN   0  root    abstract
        .        .    4  punct
        """,
        {"61 percent": "vote"},
    ),
    "Nearly 300 people were rescued.": (
        """
        Nearly   RB   2  advmod
        300      CD   3  nummod
        people   NNS  5  nsubj:pass  person
        were     VBD  5  aux:pass
        rescued  VBN  0  root
        .        .    5  punct
        """,
        {"Nearly 300": "other"},
    ),
    "Casualties surpassed 100,000.": (
        """
        Casualties  NNS  2  nsubj  person
        surpassed   VBD  0  root
        100,000     CD   2  obj
        .           .    2  punct
        """,
        {"100,000": "other"},
    ),
    "The war has killed at least 500,000 people and driven half of the population of 22 million from their homes.": (
        """
        The         DT     2  det
        war         NN     4  nsubj      event
        has         VBZ    4  aux
        killed      VBN    0  root
        at          IN     6  case
        least       JJS    7  nmod
        500,000     CD     8  nummod
        people      NNS    4  obj        person
        and         CC    10  cc
        driven      VBD    4  conj
        half        NN    10  obj
        of          IN    14  case
        the         DT    14  det
        population  NN    11  nmod       person
        of          IN    17  case
        22          CD    17  compound
        million     CD    14  nmod
        from        IN    20  case
        their       PRP$  20  nmod:poss  person
        homes       NNS   14  nmod       place
        .           .      4  punct
        """,
        {"at least 500,000": "killed"},
    ),
    "by the verb right before, whatever the model makes of it": (
        """
        killed   VBD  0  root
        five     CD   1  obj
        and      CC   4  cc
        wounded  VBD  1  conj
        110      CD   6  nummod
        others   NNS  2  conj    person
        """,
        {"five": "killed", "110": "wounded"},
    ),
    "by the death of them": (
        """
        the      DT   2  det
        death    NN   0  root
        of       IN   5  case
        50       CD   5  nummod
        people   NNS  2  nmod  person
        """,
        {"50": "killed"},
    ),
    "by a clause that says what was done to them": (
        """
        12       CD   2  nummod
        people   NNS  0  root         person
        who      WP   5  nsubj:pass
        were     VBD  5  aux:pass
        wounded  VBN  2  acl:relcl
        """,
        {"12": "wounded"},
    ),
    "not by a clause that says what they did": (
        """
        12       CD   2  nummod
        people   NNS  0  root       person
        who      WP   5  nsubj
        have     VBP  5  aux
        killed   VBN  2  acl:relcl
        """,
        {"12": "other"},
    ),
    "by a participle behind": (
        """
        12       CD   2  nummod
        people   NNS  0  root  person
        wounded  VBN  2  acl
        there    RB   3  advmod
        """,
        {"12": "wounded"},
    ),
    "by the subject of a copula": (
        """
        the       DT   2  nsubj
        dead      NNS  4  nsubj   person
        are       VBP  4  cop
        soldiers  NNS  0  root    person
        ,         ,    6  punct
        twelve    CD   7  nummod
        men       NNS  4  appos   person
        """,
        {"twelve": "killed"},
    ),
    "by the second of two verbs with one object": (
        """
        shooting  VBG  0  root
        and       CC   3  cc
        killing   VBG  1  conj
        two       CD   5  nummod
        people    NNS  1  obj     person
        """,
        {"two": "killed"},
    ),
    "who kills is not who is killed": (
        """
        Three    CD   2  nummod
        gunmen   NNS  3  nsubj   person
        killed   VBD  0  root
        two      CD   5  nummod
        people   NNS  3  obj     person
        """,
        {"Three": "other", "two": "killed"},
    ),
    "who has killed is not who is killed": (
        """
        Three    CD   2  nummod
        gunmen   NNS  4  nsubj   person
        have     VBP  4  aux
        killed   VBN  0  root
        two      CD   6  nummod
        people   NNS  4  obj     person
        """,
        {"Three": "other", "two": "killed"},
    ),
    "a share is a vote only where there is one": (
        """
        Prices   NNS  2  nsubj
        rose     VBD  0  root
        20       CD   4  nummod
        percent  NN   2  obj
        """,
        {"20 percent": "other"},
    ),
    "no joined count where the noun says what became of them": (
        """
        The      DT   2  det
        toll     NN   3  nsubj
        reached  VBD  0  root
        12       CD   5  nummod
        dead     JJ   3  obj     upos=NOUN
        and      CC   8  cc
        30       CD   8  nummod
        injured  JJ   5  conj    upos=NOUN
        """,
        {"12": "killed", "30": "wounded"},
    ),
    "missing aircraft are weapons, missing boats other things": (
        """
        Two       CD   2  nummod
        aircraft  NNS  7  nsubj   object
        and       CC   5  cc
        three     CD   5  nummod
        boats     NNS  2  conj    object
        are       VBP  7  cop
        missing   JJ   0  root
        """,
        {"Two": "weapons", "three": "other"},
    ),
}


@pytest.mark.parametrize("sentence", CASES)
def test_measures(sentence: str) -> None:
    table, expected = CASES[sentence]
    assert {found.span.text: found.measure for found in figures(build(table), ())} == expected
