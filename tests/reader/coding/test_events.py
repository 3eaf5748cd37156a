from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader.actors import who_is_who
from onrecord.reader.analysis import Analysis
from onrecord.reader.attributions import attributions
from onrecord.reader.coding.contexts import contexts
from onrecord.reader.coding.events import events
from onrecord.reader.coding.explain import tried
from onrecord.reader.hearsay import hearsay
from onrecord.reader.statements import statements
from onrecord.reader.voices import Voices
from onrecord.record import Date, Document, Span, Status, document_id
from onrecord.tables.ontology import event_types, intensity, modes_of
from tests.reader.builder import build
from tests.reader.coding.test_clause import THEN_ACTIVE
from tests.reader.test_any_reading import FORMS, GAPS, AnyReading


def voices(analysis: Analysis) -> Voices:
    found = attributions(analysis)
    return Voices(analysis, (*statements(analysis, found, who_is_who(analysis, found)), *hearsay(analysis)))


def coded(table: str, *dates: str) -> list[str]:
    """The events: trigger, type, mode, (actors > recipients), status unless it happened, the cue of its voice."""
    analysis = build(table)
    text = analysis.document.text
    when = [Date(id=d, span=Span.of(text, text.index(d), text.index(d) + len(d))) for d in dates]
    out = []
    for e in events(analysis, voices(analysis), when):
        actors, recipients = (" ".join(analysis.words[w].text for w in group) for group in (e.actors, e.recipients))
        line = f"{e.trigger.text}: {e.frame.type} {e.frame.mode or '-'} ({actors} > {recipients})"
        line += f" {e.status.value}" if e.status is not Status.HAPPENED else ""
        out.append(line + (f" by {e.voice.cue.text}" if e.voice is not None and e.voice.cue is not None else ""))
    return out


CASES = {
    "a verb": (
        "Turkey NNP 2 nsubj LOC place\nshelled VBD 0 root\nSyria NNP 2 obj LOC place",
        ["shelled: ASSAULT heavy-weapons (Turkey > Syria)"],
    ),
    "a civil war is not the deed of its country": (
        "Libyan JJ 3 amod\ncivil JJ 3 amod\nwar NN 4 nsubj event\nended VBD 0 root\nlate RB 4 advmod",
        ["civil war: ASSAULT - ( > )"],
    ),
    "a war of history is a name": (
        "World NNP 2 compound\nWar NNP 4 nsubj event\nII NNP 2 flat\nended VBD 0 root", [],
    ),
    "who a headline says is to act": (
        """
        Moscow  NNP  0  root      LOC place
        ,       ,    3  punct
        Ankara  NNP  1  appos     LOC place
        to      TO   5  mark
        resume  VB   1  parataxis
        talks   NNS  5  obj       event
        :       :    9  punct
        Russian JJ   9  amod
        FM      NN   5  nsubj     person
        """,
        ["talks: AGREE - (Moscow Ankara > ) planned"],
    ),
    "a verb with its particle": (
        "Turkey NNP 2 nsubj LOC\nshot VBD 0 root\ndown RP 2 compound:prt\nit PRP 2 obj",
        ["shot down: ASSAULT - (Turkey > it)"],
    ),
    "a particle behind the object is not in the trigger": (
        "Turkey NNP 2 nsubj LOC\nshot VBD 0 root\nit PRP 2 obj\ndown RP 2 compound:prt",
        ["shot: ASSAULT - (Turkey > it)"],
    ),
    "a passive": (
        """
        Bo        NNP  3  nsubj:pass PER
        was       VBD  3  aux:pass
        arrested  VBN  0  root
        by        IN   5  case
        police    NNS  3  obl:agent person
        """,
        ["arrested: COERCE arrest (police > Bo)"],
    ),
    "joined verbs are two events": (
        """
        Gunmen   NNS  2  nsubj person
        shot     VBD  0  root
        and      CC   4  cc
        wounded  VBD  2  conj
        five     CD   6  nummod
        people   NNS  4  obj   person
        """,
        ["shot: ASSAULT firearms (Gunmen > people)", "wounded: ASSAULT - (Gunmen > people)"],
    ),
    "who was shot died": (
        THEN_ACTIVE,
        ["shot: ASSAULT firearms (police > Bo)", "died: DIE - ( > Bo)"],
    ),
    "a relative clause": (
        """
        troops   NNS  4  nsubj person
        who      WP   3  nsubj
        shelled  VBD  1  acl:relcl
        left     VBD  0  root
        Homs     NNP  4  obj   LOC place
        """,
        ["shelled: ASSAULT heavy-weapons (troops > )", "left: RETREAT withdraw (troops > )"],
    ),
    "an order and what is ordered": (
        """
        Bo        NNP  2  nsubj PER
        ordered   VBD  0  root
        troops    NNS  2  obj   person
        to        TO   5  mark
        withdraw  VB   2  xcomp
        """,
        ["ordered: REQUEST - (Bo > troops)", "withdraw: RETREAT withdraw (troops > ) requested"],
    ),
    "a purpose is planned": (
        """
        Police    NNS  2  nsubj person
        came      VBD  0  root
        to        TO   4  mark
        arrest    VB   2  advcl
        Bo        NNP  4  obj   PER
        """,
        ["arrest: COERCE arrest (Police > Bo) planned"],
    ),
    "the shelling of": (
        """
        the       DT   2  det
        shelling  NN   0  root
        of        IN   4  case
        civilians NNS  2  nmod  person
        by        IN   6  case
        Syria     NNP  2  nmod  LOC
        """,
        ["shelling: ASSAULT heavy-weapons (Syria > civilians)"],
    ),
    "a visit by": (
        """
        a         DT   2  det
        visit     NN   0  root
        by        IN   4  case
        Bo        NNP  2  nmod  PER
        to        TO   6  case
        Syria     NNP  2  nmod  LOC place
        """,
        ["visit: CONSULT visit (Bo > Syria)"],
    ),
    "following a meeting with": (
        """
        Bo        NNP  2  nsubj PER
        spoke     VBD  0  root
        following VBG  5  case
        a         DT   5  det
        meeting   NN   2  obl
        with      IN   7  case
        Ann       NNP  5  nmod  PER
        """,
        ["meeting: CONSULT - (Bo Ann > )"],
    ),
    "talks between": (
        """
        talks     NNS  0  root
        between   IN   3  case
        Iran      NNP  1  nmod  LOC
        and       CC   5  cc
        Iraq      NNP  3  conj  LOC
        """,
        ["talks: CONSULT - (Iran Iraq > )"],
    ),
    "held talks: all parties act": (
        """
        Bo        NNP  2  nsubj PER
        held      VBD  0  root
        talks     NNS  2  obj
        with      IN   5  case
        Ann       NNP  2  obl   PER
        """,
        ["talks: CONSULT - (Bo Ann > )"],
    ),
    "carried out a raid": (
        """
        Police    NNS  2  nsubj person
        carried   VBD  0  root
        out       RP   2  compound:prt
        a         DT   5  det
        raid      NN   2  obj
        on        IN   7  case
        rebels    NNS  5  nmod  person
        """,
        ["raid: ASSAULT - (Police > rebels)"],
    ),
    "took control": (
        """
        Rebels    NNS  2  nsubj person
        took      VBD  0  root
        control   NN   2  obj
        of        IN   5  case
        Homs      NNP  3  nmod  LOC place
        """,
        ["took: COERCE seize (Rebels > )"],
    ),
    "launched an offensive": (
        """
        Turkey    NNP  2  nsubj LOC
        launched  VBD  0  root
        an        DT   4  det
        offensive NN   2  obj
        against   IN   6  case
        rebels    NNS  4  nmod  person
        """,
        ["offensive: ASSAULT - (Turkey > rebels)"],
    ),
    "the light verb of the same event gives way": (
        """
        A         DT   2  det
        court     NN   3  nsubj organization
        issued    VBD  0  root
        arrest    NN   5  compound
        warrants  NNS  3  obj
        for       IN   7  case
        Bo        NNP  5  nmod  PER
        """,
        ["arrest warrants: THREATEN arrest (court > Bo)"],
    ),
    "and leaves its status": (
        """
        The       DT   2  det
        court     NN   4  nsubj organization
        will      MD   4  aux
        issue     VB   0  root
        warrants  NNS  4  obj
        """,
        ["warrants: THREATEN arrest (court > ) planned"],
    ),
    "held a referendum": (
        "Iraq NNP 2 nsubj LOC\nheld VBD 0 root\na DT 4 det\nreferendum NN 2 obj",
        ["referendum: VOTE - (Iraq > )"],
    ),
    "ordered an investigation": (
        "Bo NNP 2 nsubj PER\nordered VBD 0 root\nan DT 4 det\ninvestigation NN 2 obj",
        ["investigation: ACCUSE investigate (Bo > ) requested"],
    ),
    "what is lifted is no event of its own": (
        "Iraq NNP 2 nsubj LOC\nlifted VBD 0 root\nthe DT 4 det\nban NN 2 obj", ["lifted: CONCEDE - (Iraq > )"]
    ),
    "nor what is welcomed": (
        "Iraq NNP 2 nsubj LOC\nwelcomed VBD 0 root\nthe DT 4 det\nagreement NN 2 obj",
        ["welcomed: SUPPORT - (Iraq > )"],
    ),
    "nor the fire that is opened": (
        """
        Gunmen    NNS  2  nsubj person
        opened    VBD  0  root
        fire      NN   2  obj
        at        IN   5  case
        police    NNS  2  obl   person
        """,
        ["opened fire: ASSAULT firearms (Gunmen > police)"],
    ),
    "what is promised is no event beside the promise": (
        """
        Iran      NNP  2  nsubj LOC
        agreed    VBD  0  root
        to        TO   4  mark
        meet      VB   2  xcomp
        Iraq      NNP  4  obj   LOC
        """,
        ["agreed: AGREE - (Iran > )"],
    ),
    "a cease-fire": (
        """
        Rebels    NNS  2  nsubj person
        announced VBD  0  root
        a         DT   6  det
        cease     NN   6  compound
        -         HYPH 4  punct
        fire      NN   2  obj
        """,
        ["cease-fire: CONCEDE - (Rebels > )"],
    ),
    "the fire of another hyphen": ("crew NN 3 compound\n- HYPH 1 punct\nfire NN 0 root", []),
    "somebody's decision is whose it is": (
        """
        France    NNP  2  nsubj LOC
        condemned VBD  0  root
        Israel    NNP  5  nmod:poss LOC
        's        POS  3  case
        decision  NN   2  obj
        """,
        ["condemned: ACCUSE disapprove (France > Israel)"],
    ),
    "killing of, with the killer before": (
        """
        Iran      NNP  3  nmod:poss LOC
        's        POS  1  case
        killing   NN   0  root
        of        IN   5  case
        Bo        NNP  3  nmod  PER
        """,
        ["killing: ASSAULT - (Iran > Bo)"],
    ),
    "a number stands for those it counts": (
        """
        Dozens    NNS  2  nsubj
        died      VBD  0  root
        and       CC   5  cc
        eleven    CD   5  nsubj:pass
        arrested  VBN  2  conj
        """,
        ["died: DIE - ( > Dozens)", "arrested: COERCE arrest ( > eleven)"],
    ),
    "dozens of somebody are somebody": (
        "Dozens NNS 4 nsubj\nof IN 3 case\nmen NNS 1 nmod person\ndied VBD 0 root", ["died: DIE - ( > men)"]
    ),
    "three others": ("three CD 2 nummod\nothers NNS 3 nsubj object\ndied VBD 0 root", ["died: DIE - ( > others)"]),
    "a body acts though it is not tagged as one": (
        "The DT 2 det\nministry NN 3 nsubj object\napologized VBD 0 root", ["apologized: SUPPORT - (ministry > )"]
    ),
    "forces move to a place, which is not their victim": (
        """
        Turkey    NNP  2  nsubj LOC
        sent      VBD  0  root
        troops    NNS  2  obj   person
        to        IN   5  case
        Syria     NNP  2  obl   LOC place
        """,
        ["sent: MOBILIZE troops (Turkey > )"],
    ),
    "a day does nothing": (
        "Monday NNP 2 nsubj time\nkilled VBD 0 root\nBo NNP 2 obj PER", ["killed: DIE - ( > Bo)"]
    ),
    "a state of somebody": (
        "It PRP 2 nsubj\nleft VBD 0 root\nsix CD 4 nummod\nsoldiers NNS 2 obj person\ndead JJ 2 xcomp",
        ["dead: DIE - ( > soldiers)"],
    ),
    "a participle before its noun tells where it is counted": (
        "21 CD 3 nummod\narrested VBN 3 amod\nprotesters NNS 0 root person", ["arrested: COERCE arrest ( > protesters)"]
    ),
    "and not where it only describes": ("arrested VBN 2 amod\nprotesters NNS 0 root person", []),
    "or tells of a choice": ("two CD 3 nummod\nelected VBN 3 amod\nofficials NNS 0 root person", []),
    "a noun before another names a field": ("peace NN 3 compound\ntalks NNS 3 compound\nvenue NN 0 root", []),
    "but the death of a death rate": ("the DT 3 det\ndeath NN 3 compound\nrate NN 0 root", ["death: DIE - ( > )"]),
    "and a death toll is one event": (
        "the DT 3 det\ndeath NN 3 compound\ntoll NN 4 nsubj\nrose VBD 0 root", ["death toll: DIE - ( > )"]
    ),
    "a part of a name": ("Assault NNP 2 compound ORG\nGroup NNP 0 root ORG", []),
    "the signatories of an agreement": (
        "Signatories NNS 4 nsubj person\nof IN 3 case\nagreement NN 1 nmod\ncame VBD 0 root", []
    ),
    "a bare reference in another's phrase": ("days NNS 0 root\nof IN 3 case\ntalks NNS 1 nmod", []),
    "one of violence still tells": ("days NNS 0 root\nof IN 3 case\nclashes NNS 1 nmod", ["clashes: ASSAULT - ( > )"]),
    "once in a sentence": (
        "violence NN 3 nsubj\nand CC 3 cc\nfighting NN 0 root", ["violence: ASSAULT - ( > )"]
    ),
    "a number makes it one": (
        "after IN 4 case\ntwo CD 4 nummod\nsuccessful JJ 4 amod\nelections NNS 0 obl", ["elections: VOTE - ( > )"]
    ),
    "a place makes it one": (
        "days NNS 0 root\nof IN 3 case\ntalks NNS 1 nmod\nin IN 5 case\nOslo NNP 3 nmod LOC place",
        ["talks: CONSULT - ( > )"],
    ),
    "a verb that nobody does to anybody": ("It PRP 2 expl\nwelcomed VBD 0 root\nrain NN 2 obj object", []),
    "who suffers a noun": (
        """
        Bo        NNP  2  nsubj PER
        suffered  VBD  0  root
        beatings  NNS  2  obj
        """,
        ["beatings: ASSAULT - ( > Bo)"],
    ),
    "who claims a noun": (
        """
        Bo             NNP  2  nsubj PER
        claimed        VBD  0  root
        responsibility NN   2  obj
        for            IN   5  case
        bombings       NNS  3  nmod
        """,
        ["bombings: ASSAULT explosives (Bo > )"],
    ),
    "who reports deaths does not die": (
        "Police NNS 2 nsubj organization\nannounced VBD 0 root\ndeaths NNS 2 obj", ["deaths: DIE - ( > )"]
    ),
    "who is asked to do it, under what is asked for": (
        """
        Turkey     NNP  2  nsubj LOC
        pushed     VBD  0  root
        for        IN   4  case
        withdrawal NN   2  obl
        by         IN   6  case
        Russia     NNP  4  nmod  LOC
        """,
        ["pushed for: REQUEST - (Turkey > Russia)", "withdrawal: RETREAT withdraw (Russia > ) requested"],
    ),
    "they who met are who are said to act together": (
        """
        Ann       NNP  4  nsubj PER
        and       CC   3  cc
        Bo        NNP  1  conj  PER
        spoke     VBD  0  root
        after     IN   7  case
        their     PRP$ 7  nmod:poss
        meeting   NN   4  obl
        """,
        ["meeting: CONSULT - (Ann Bo > )"],
    ),
    "or one and another": (
        """
        Ann       NNP  2  nsubj PER
        wrote     VBD  0  root
        to        IN   4  case
        Bo        NNP  2  obl   PER
        when      WRB  7  advmod
        they      PRP  7  nsubj
        met       VBD  2  advcl
        """,
        ["met: CONSULT - (Ann Bo > )"],
    ),
    "or one to whom something of another goes": (
        """
        Ann       NNP  2  nsubj PER
        sent      VBD  0  root
        flowers   NNS  2  obj   object
        to        IN   5  case
        Bo        NNP  3  nmod  PER
        when      WRB  8  advmod
        they      PRP  8  nsubj
        met       VBD  2  advcl
        """,
        ["met: CONSULT - (Ann Bo > )"],
    ),
    "in support of somebody": (
        """
        Students  NNS  2  nsubj person
        sang      VBD  0  root
        in        IN   4  case
        support   NN   2  obl
        of        IN   6  case
        Bo        NNP  4  nmod  PER
        """,
        ["support: SUPPORT - (Students > Bo)"],
    ),
    "at the request of somebody": (
        """
        Troops    NNS  2  nsubj person
        came      VBD  0  root
        at        IN   5  case
        the       DT   5  det
        request   NN   2  obl
        of        IN   7  case
        Syria     NNP  5  nmod  LOC
        """,
        ["request: REQUEST - (Syria > Troops)"],
    ),
    "who puts another's support into words": (
        """
        Bo         NNP  2  nsubj PER
        reiterated VBD  0  root
        Syria      NNP  5  nmod:poss LOC
        's         POS  3  case
        support    NN   2  obj
        for        IN   7  case
        Iran       NNP  5  nmod  LOC
        """,
        ["support: SUPPORT - (Bo Syria > Iran)"],
    ),
    "a criticism of somebody else": (
        """
        Bo         NNP  2  nsubj PER
        voiced     VBD  0  root
        criticism  NN   2  obj
        of         IN   5  case
        Ann        NNP  3  nmod  PER
        """,
        ["criticism: ACCUSE disapprove (Bo > Ann)"],
    ),
    "a truce with somebody is declared by another": (
        """
        Iraq      NNP  2  nsubj LOC
        declared  VBD  0  root
        a         DT   4  det
        ceasefire NN   2  obj
        with      IN   6  case
        rebels    NNS  4  nmod  person
        """,
        ["ceasefire: CONCEDE - (Iraq rebels > )"],
    ),
    "the target of": (
        """
        Acme      NNP  4  nsubj ORG
        is        VBZ  4  cop
        the       DT   4  det
        target    NN   0  root
        of        IN   6  case
        sanctions NNS  4  nmod
        """,
        ["sanctions: SANCTION discontinue ( > Acme)"],
    ),
    "the dead included": (
        """
        The       DT   2  det
        fatalities NNS 3  nsubj
        included  VBD  0  root
        Bo        NNP  3  obj   PER
        """,
        ["fatalities: DIE - ( > Bo)"],
    ),
    "one of the dead": (
        """
        One       CD   6  nsubj
        of        IN   4  case
        the       DT   4  det
        fatalities NNS 1  nmod
        was       VBD  6  cop
        Bo        NNP  0  root  PER
        """,
        ["fatalities: DIE - ( > Bo)"],
    ),
    "whose deeds are looked into": (
        """
        inquiry   NN   0  root
        into      IN   4  case
        police    NN   4  compound
        raids     NNS  1  nmod
        """,
        ["inquiry: ACCUSE investigate ( > police)", "raids: ASSAULT - (police > )"],
    ),
    "an office acts": (
        """
        Her       PRP$ 2  nmod:poss
        office    NN   3  nsubj
        launched  VBD  0  root
        an        DT   5  det
        inquiry   NN   3  obj
        """,
        ["inquiry: ACCUSE investigate (office > )"],
    ),
    "to whom control is given": (
        """
        Iraq      NNP  2  nsubj LOC place
        relinquished VBD 0 root
        control   NN   2  obj   abstract
        to        IN   5  case
        Iran      NNP  2  obl   LOC place
        """,
        ["relinquished: RETREAT - (Iraq > Iran)"],
    ),
    "two million in aid is given once": (
        """
        Iran      NNP  2  nsubj LOC
        gave      VBD  0  root
        two       CD   4  compound
        million   CD   2  obj
        in        IN   6  case
        aid       NN   4  nmod
        to        IN   8  case
        Syria     NNP  2  obl   LOC place
        """,
        ["aid: AID - (Iran > Syria)"],
    ),
    "an amount of money": (
        """
        Iran      NNP  2  nsubj LOC
        gave      VBD  0  root
        $         $    2  obj
        40        CD   3  nummod
        to        IN   6  case
        Syria     NNP  2  obl   LOC place
        """,
        ["gave: AID - (Iran > Syria)"],
    ),
    "help that something is only for": (
        """
        Iran      NNP  2  nsubj LOC
        built     VBD  0  root
        homes     NNS  2  obj   object
        to        TO   5  mark
        help      VB   2  advcl
        Syria     NNP  5  obj   LOC place
        """,
        [],
    ),
    "help that is promised": (
        """
        a         DT   2  det
        plan      NN   0  root
        of        IN   4  case
        Iran      NNP  2  nmod  LOC place
        to        TO   6  mark
        help      VB   2  acl
        Syria     NNP  6  obj   LOC place
        """,
        ["help: AGREE - (Iran > Syria) planned"],
    ),
    "nobody supports himself": (
        "They PRP 2 nsubj\ndefended VBD 0 root\nthemselves PRP 2 obj", [],
    ),
    "a law allows nothing yet": (
        """
        laws      NNS  2  nsubj abstract
        allow     VBP  0  root
        police    NNS  2  obj   organization
        to        TO   5  mark
        search    VB   2  xcomp
        """,
        [],
    ),
    "a broken truce": (
        "Rebels NNS 2 nsubj person\nviolated VBD 0 root\nthe DT 4 det\nceasefire NN 2 obj event",
        ["violated: ASSAULT - (Rebels > )"],
    ),
    "people as shields": (
        """
        Rebels    NNS  2  nsubj person
        used      VBD  0  root
        civilians NNS  2  obj   person
        as        IN   6  case
        human     JJ   6  amod
        shields   NNS  2  obl   object
        """,
        ["used: ASSAULT abduct (Rebels > civilians)"],
    ),
    "a call to somebody to discuss": (
        """
        Bo        NNP  2  nsubj PER
        called    VBD  0  root
        Ann       NNP  2  obj   PER
        to        TO   5  mark
        discuss   VB   2  xcomp
        oil       NN   5  obj
        """,
        ["called: CONSULT phone (Bo Ann > )"],
    ),
    "the head of a long name": (
        "Nova NNP 3 compound ORG\nUnity NNP 3 compound ORG\nAssistance NNP 0 root ORG", [],
    ),
    "bare talk of what somebody may have done": (
        """
        Police     NNS  2  nsubj organization
        came       VBD  0  root
        after      IN   4  case
        complaints NNS  2  obl
        that       IN   6  mark
        lied       VBD  4  acl
        """,
        [],
    ),
    "those among the dead": (
        """
        Among     IN   3  case
        the       DT   3  det
        fatalities NNS 0  root
        is        VBZ  3  cop
        Bo        NNP  3  nsubj PER
        """,
        ["fatalities: DIE - ( > Bo)"],
    ),
    "whose weapons act": (
        """
        Iraqi     JJ   3  amod  ORG
        army      NN   3  compound organization
        warplanes NNS  4  nsubj object
        bombed    VBD  0  root
        rebels    NNS  4  obj   person
        """,
        ["bombed: ASSAULT explosives (Iraqi > rebels)"],
    ),
    "who leads a strike": (
        """
        a         DT   5  det
        Saudi     NNP  4  compound ORG
        -         HYPH 2  punct
        led       VBN  5  amod
        strike    NN   6  nsubj event
        killed    VBD  0  root
        rebels    NNS  6  obj   person
        """,
        ["strike: ASSAULT - ( > )", "killed: ASSAULT - (Saudi > rebels)"],
    ),
    "people joined to people": (
        """
        Police    NNS  2  nsubj person
        evicted   VBD  0  root
        tenants   NNS  2  obj   person
        and       CC   5  cc
        squatters NNS  3  conj
        """,
        ["evicted: COERCE deport (Police > tenants squatters)"],
    ),
    "a town that somebody is flown to is no party": (
        """
        Bo        NNP  3  nsubj:pass PER
        was       VBD  3  aux:pass
        airlifted VBN  0  root
        to        IN   5  case
        Berlin    NNP  3  obl   LOC place
        """,
        ["airlifted: AID - ( > Bo)"],
    ),
    "whose permit is suspended": (
        """
        Iraq      NNP  2  nsubj LOC
        suspended VBD  0  root
        Acme      NNP  5  nmod:poss ORG
        's        POS  3  case
        permit    NN   2  obj
        """,
        ["suspended: COERCE restrict (Iraq > Acme)"],
    ),
    "of whom something is alleged": (
        """
        Police    NNS  2  nsubj person
        alleged   VBD  0  root
        Bo        NNP  4  nsubj PER
        lied      VBD  2  ccomp
        """,
        ["alleged: ACCUSE allege (Police > Bo)"],
    ),
    "who is demanded to do it, not what is": (
        "Bo NNP 2 nsubj PER\ndemanded VBD 0 root\nanswers NNS 2 obj\nof IN 5 case\nAnn NNP 2 obl PER",
        ["demanded: REQUEST - (Bo > Ann)"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_events_of(name: str) -> None:
    table, expected = CASES[name]
    assert coded(table) == expected


AHEAD = {
    "cooperation to come is agreed": (
        "Iran NNP 3 nsubj LOC\nwill MD 3 aux\nmeet VB 0 root\nIraq NNP 3 obj LOC",
        ["meet: AGREE - (Iran Iraq > ) planned"],
    ),
    "so is a withdrawal to come": (
        "Iran NNP 3 nsubj LOC\nwill MD 3 aux\nwithdraw VB 0 root\ntroops NNS 3 obj person",
        ["withdraw: AGREE - (Iran > ) planned"],
    ),
    "one that is announced is conceded": (
        "Iran NNP 2 nsubj LOC\nannounced VBD 0 root\nits PRP$ 4 nmod:poss\nwithdrawal NN 2 obj",
        ["withdrawal: CONCEDE - (its > )"],
    ),
    "who will not yield rejects": (
        """
        Iran      NNP  4  nsubj LOC
        will      MD   4  aux
        not       RB   4  advmod
        meet      VB   0  root
        Iraq      NNP  4  obj   LOC
        """,
        ["meet: REJECT - (Iran Iraq > )"],
    ),
    "who did not merely did not": (
        """
        Iran      NNP  4  nsubj LOC
        did       VBD  4  aux
        not       RB   4  advmod
        meet      VB   0  root
        Iraq      NNP  4  obj   LOC
        """,
        ["meet: CONSULT - (Iran Iraq > ) denied"],
    ),
    "who refuses to hold talks rejects them": (
        """
        Iran      NNP  2  nsubj LOC
        refused   VBD  0  root
        to        TO   4  mark
        hold      VB   2  xcomp
        talks     NNS  4  obj
        """,
        ["refused: REJECT - (Iran > )", "talks: REJECT - (Iran > )"],
    ),
    "a resignation to come stays one": (
        "Bo NNP 3 nsubj PER\nwill MD 3 aux\nresign VB 0 root", ["resign: RETREAT resign (Bo > ) planned"]
    ),
    "violence to come stays what it is": (
        "Iran NNP 3 nsubj LOC\nwill MD 3 aux\nshell VB 0 root\nIraq NNP 3 obj LOC",
        ["shell: ASSAULT heavy-weapons (Iran > Iraq) planned"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", AHEAD)
def test_what_lies_ahead(name: str) -> None:
    table, expected = AHEAD[name]
    assert coded(table) == expected


DENIED = """
    Ankara     NNP  2  nsubj  source LOC
    denied     VBD  0  root   cue
    that       IN   5  mark   content
    Turkey     NNP  5  nsubj  content LOC
    shelled    VBD  2  ccomp  content
    Syria      NNP  5  obj    content LOC
"""


def test_an_event_stands_in_the_voice_of_the_innermost_statement() -> None:
    assert coded(DENIED) == ["shelled: ASSAULT heavy-weapons (Turkey > Syria) denied by denied"]
    table = """
        Tass       NNP  2  nsubj  source ORG
        said       VBD  0  root   cue
        Bo         NNP  4  nsubj  content PER
        claimed    VBD  2  ccomp  content
        rebels     NNS  6  nsubj  content person
        shelled    VBD  4  ccomp  content
        Homs       NNP  6  obj    content LOC
    """
    assert coded(table) == ["shelled: ASSAULT heavy-weapons (rebels > Homs) by claimed"]


def test_the_verb_that_is_the_speech_is_told_by_the_outlet() -> None:
    table = """
        Bo         NNP  2  nsubj  source PER
        accused    VBD  0  root   cue
        rebels     NNS  2  obj    content person
        of         IN   5  mark   content
        shelling   VBG  2  advcl  content
        Homs       NNP  5  obj    content LOC
    """
    assert coded(table) == [
        "accused: ACCUSE allege (Bo > rebels)",
        "shelling: ASSAULT heavy-weapons (rebels > Homs) by accused",
    ]


def test_what_is_only_said() -> None:
    table = "Bo NNP 3 nsubj PER\nreportedly RB 3 advmod\nshelled VBD 0 root\nHoms NNP 3 obj LOC"
    assert coded(table) == ["shelled: ASSAULT heavy-weapons (Bo > Homs) by reportedly"]


def test_words_of_a_date_tell_of_nothing() -> None:
    table = "Bo NNP 2 nsubj PER\ncame VBD 0 root\nin IN 4 case\nMarch NNP 2 obl time upos=NOUN"
    march = table.replace("March NNP 2 obl time upos=NOUN", "march NN 2 obl").replace("in IN", "after IN")
    assert coded(march) == ["march: PROTEST demo ( > )"]
    assert coded(march, "march") == []
    assert coded(march, "came") == ["march: PROTEST demo ( > )"]


def test_a_trigger_ends_with_its_sentence() -> None:
    assert coded("They PRP 2 nsubj\nheard VBD 0 root\ndrone NN 2 obj\n\nstrike NN 0 root") == [
        "strike: ASSAULT - ( > )"
    ]


_WORDS = """
attack attacked killed shot down bomb cease - fire opened call called for on in with arrest arrested warrants talks
held ordered to withdraw troops death toll visit threatened protest strike will not did reportedly alleged denied said
that if Turkey Bo police rebels Syria Monday March two dozens of people by and or who agreed resigned lifted the ban
hacked dead
"""


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.lists(st.sampled_from((*_WORDS.split(), *FORMS)), min_size=1, max_size=70))
def test_whatever_the_reading(seed: int, words: list[str]) -> None:
    text = "".join(word + GAPS[(seed + i) % len(GAPS)] for i, word in enumerate(words))
    analysis = Analysis(Document(id=document_id(text), text=text), AnyReading(seed).read(text))
    heard = voices(analysis)
    found = events(analysis, heard)
    assert [e.word.index for e in found] == sorted({e.word.index for e in found})
    for event in found:
        first, last = analysis.sentences[event.word.sentence]
        whole = analysis.span(first, last)
        assert whole.start <= event.trigger.start < event.trigger.end <= whole.end
        assert text[event.trigger.start : event.trigger.end] == event.trigger.text
        assert all(first <= w < last for w in (*event.actors, *event.recipients))
        assert not set(event.actors) & set(event.recipients)
        assert len(set(event.actors)) == len(event.actors) and len(set(event.recipients)) == len(event.recipients)
        assert event.voice == heard.statement(event.trigger)
        assert event.frame.type in event_types()
        assert event.frame.mode is None or event.frame.mode in modes_of(event.frame.type)
        assert (score := intensity(event.frame.type, event.frame.mode)) is None or -10 <= score <= 10
        assert list(contexts(analysis, event)) == sorted(set(contexts(analysis, event)))
    fitting = {t.start for t in tried(analysis) if not t.missing}
    assert {e.word.start for e in found} <= fitting
    assert all(a.trigger != b.trigger for a, b in pairwise(found))
