"""Wordings of the news and the frames that they find: one case at least for each family of `frames.tsv`."""

from __future__ import annotations

import pytest

from tests.reader.coding.test_conditions import fits
from tests.reader.coding.test_events import coded


def sentence(text: str) -> str:
    """A table of "form/xpos/head/relation[/entity]" separated by spaces."""
    return "\n".join(word.replace("/", " ") for word in text.split())


POLICE = "police/NNS/2/nsubj/person"
HIM = "him/PRP/2/obj"
FAMILIES = {
    "taken away by those who can": (
        f"{POLICE} picked/VBD/0/root {HIM} up/RP/2/compound:prt",
        "picked",
        ("pick up", "COERCE", "arrest"),
    ),
    "not by anybody": ("Ann/NNP/2/nsubj/PER picked/VBD/0/root him/PRP/2/obj up/RP/2/compound:prt", "picked", None),
    "nor without somebody": (f"{POLICE} picked/VBD/0/root it/PRP/2/obj/object up/RP/2/compound:prt", "picked", None),
    "a passive that does not say by whom": (
        "Bo/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass led/VBN/0/root away/RP/3/compound:prt",
        "led",
        ("lead away", "COERCE", "arrest"),
    ),
    "a day is nobody who takes away": (
        "Bo/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass led/VBN/0/root away/RP/3/compound:prt "
        "by/IN/6/case Monday/NNP/3/obl/time",
        "led",
        ("lead away", "COERCE", "arrest"),
    ),
    "led from a place": (
        f"{POLICE} led/VBD/0/root {HIM} from/IN/6/case the/DT/6/det court/NN/2/obl",
        "led",
        ("lead", "COERCE", "arrest"),
    ),
    "locked up": (
        "They/PRP/2/nsubj locked/VBD/0/root her/PRP/2/obj up/RP/2/compound:prt",
        "locked",
        ("lock up", "COERCE", "arrest"),
    ),
    "sent to jail": (
        "They/PRP/2/nsubj sent/VBD/0/root her/PRP/2/obj to/IN/5/case jail/NN/2/obl",
        "sent",
        ("send", "COERCE", "arrest"),
    ),
    "held by police": (f"{POLICE} held/VBD/0/root {HIM}", "held", ("hold", "COERCE", "arrest")),
    "held by gunmen": (
        "gunmen/NNS/2/nsubj/person held/VBD/0/root him/PRP/2/obj",
        "held",
        ("hold", "ASSAULT", "abduct"),
    ),
    "held in esteem": (
        "Bo/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass held/VBN/0/root in/IN/5/case esteem/NN/3/obl",
        "held",
        None,
    ),
    "a person seized": ("They/PRP/2/nsubj seized/VBD/0/root her/PRP/2/obj", "seized", ("seize", "COERCE", "arrest")),
    "a person seized by gunmen": (
        "gunmen/NNS/2/nsubj/person seized/VBD/0/root her/PRP/2/obj",
        "seized",
        ("seize", "ASSAULT", "abduct"),
    ),
    "things carried off": (
        "officers/NNS/2/nsubj/person took/VBD/0/root away/RP/2/compound:prt every/DT/5/det computer/NN/2/obj/object",
        "took",
        ("take away", "COERCE", "seize"),
    ),
    "walks free": ("Bo/NNP/2/nsubj/PER walks/VBZ/0/root free/JJ/2/xcomp", "walks", ("walk", "RETREAT", "release")),
    "acquitted": ("court/NN/2/nsubj acquitted/VBD/0/root her/PRP/2/obj", "acquitted", ("acquit", "CONCEDE", None)),
    "cleared of": (
        "court/NN/2/nsubj cleared/VBD/0/root her/PRP/2/obj of/IN/5/case murder/NN/2/obl",
        "cleared",
        ("clear", "CONCEDE", None),
    ),
    "found not guilty": (
        "court/NN/2/nsubj found/VBD/0/root her/PRP/2/obj not/RB/5/advmod guilty/JJ/2/xcomp",
        "found",
        ("find", "CONCEDE", None),
    ),
    "a gathering broken up": (
        f"{POLICE} broke/VBD/0/root up/RP/2/compound:prt a/DT/5/det gathering/NN/2/obj",
        "broke",
        ("break up", "COERCE", "restrict"),
    ),
    "broken up with gas": (
        f"{POLICE} broke/VBD/0/root up/RP/2/compound:prt a/DT/5/det rally/NN/2/obj with/IN/7/case gas/NN/2/obl",
        "broke",
        ("break up", "ASSAULT", "crowd-control"),
    ),
    "a marriage that breaks up": (
        "they/PRP/2/nsubj broke/VBD/0/root up/RP/2/compound:prt a/DT/5/det marriage/NN/2/obj",
        "broke",
        None,
    ),
    "what a bomb does": (
        "bomb/NN/2/nsubj ripped/VBD/0/root through/IN/4/case market/NN/2/obl",
        "ripped",
        ("rip", "ASSAULT", "explosives"),
    ),
    "what a man rips": ("man/NN/2/nsubj/person ripped/VBD/0/root through/IN/4/case paper/NN/2/obl", "ripped", None),
    "a massacre by its other names": ("the/DT/2/det slaughter/NN/0/root", "slaughter", ("slaughter", "ASSAULT", None)),
    "a blast where bombs are told of": (
        "blast/NN/2/nsubj hit/VBD/0/root after/IN/5/case the/DT/5/det bomber/NN/2/obl/person",
        "blast",
        ("blast", "ASSAULT", "explosives"),
    ),
    "a blast of nobody": (
        "blast/NN/2/nsubj shook/VBD/0/root town/NN/2/obj/place",
        "blast",
        ("blast", "DISASTER", None),
    ),
    "set on fire": (
        "men/NNS/2/nsubj/person set/VBD/0/root fire/NN/2/obj to/IN/5/case houses/NNS/2/obl",
        "set",
        ("set fire", "ASSAULT", "destroy"),
    ),
    "victory in a vote": (
        "Bo/NNP/2/nsubj/PER claimed/VBD/0/root victory/NN/2/obj in/IN/6/case the/DT/6/det election/NN/2/obl",
        "claimed",
        ("claim victory", "VOTE", None),
    ),
    "victory in a war": (
        "Bo/NNP/2/nsubj/PER claimed/VBD/0/root victory/NN/2/obj in/IN/6/case the/DT/6/det war/NN/2/obl",
        "claimed",
        None,
    ),
    "declared the winner": (
        "commission/NN/2/nsubj declared/VBD/0/root Bo/NNP/2/obj/PER winner/NN/2/xcomp "
        "of/IN/7/case the/DT/7/det vote/NN/4/nmod",
        "declared",
        ("declare", "VOTE", None),
    ),
    "winning a vote": ("Bo/NNP/2/nsubj/PER won/VBD/0/root the/DT/4/det primary/NN/2/obj", "won", ("win", "VOTE", None)),
    "persona non grata": (
        "Iran/NNP/2/nsubj/LOC declared/VBD/0/root him/PRP/2/obj persona/NN/2/xcomp non/NN/4/flat grata/NN/4/flat",
        "declared",
        ("declare", "SANCTION", "expel"),
    ),
    "a diplomat sent home": (
        "Iran/NNP/2/nsubj/LOC sent/VBD/0/root home/RB/2/advmod two/CD/5/nummod consuls/NNS/2/obj/person",
        "sent",
        ("send home", "SANCTION", "expel"),
    ),
    "put on a plane": (
        "They/PRP/2/nsubj put/VBD/0/root her/PRP/2/obj on/IN/6/case a/DT/6/det plane/NN/2/obl",
        "put",
        ("put", "COERCE", "deport"),
    ),
    "made to leave": (
        "they/PRP/3/nsubj:pass were/VBD/3/aux:pass made/VBN/0/root to/TO/5/mark leave/VB/3/xcomp",
        "made",
        ("make", "COERCE", "deport"),
    ),
    "an envoy called in": (
        "Ambassador/NNP/2/nmod:desc Roe/NNP/4/nsubj:pass/PER was/VBD/4/aux:pass called/VBN/0/root "
        "to/IN/7/case "
        "the/DT/7/det ministry/NN/4/obl",
        "called",
        ("call", "ACCUSE", "disapprove"),
    ),
    "who is no envoy": (
        "Roe/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass called/VBN/0/root to/IN/6/case the/DT/6/det ministry/NN/3/obl",
        "called",
        None,
    ),
    "sitting down together": (
        "they/PRP/2/nsubj sat/VBD/0/root down/RP/2/compound:prt together/RB/2/advmod",
        "sat",
        ("sit down", "CONSULT", None),
    ),
    "a ship that goes down": (
        "vessel/NN/2/nsubj/object went/VBD/0/root down/RP/2/compound:prt",
        "went",
        ("go down", "DISASTER", None),
    ),
    "a price that goes down": ("price/NN/2/nsubj went/VBD/0/root down/RP/2/compound:prt", "went", None),
    "to overturn of itself": (
        "Carlota/NNP/2/nsubj overturned/VBD/0/root",
        "overturned",
        ("overturn", "DISASTER", None),
    ),
    "to overturn a ruling": (
        "court/NN/2/nsubj overturned/VBD/0/root it/PRP/2/obj",
        "overturned",
        ("overturn", "REJECT", None),
    ),
    "a roof that fell in": (
        "roof/NN/2/nsubj fell/VBD/0/root in/RP/2/compound:prt",
        "fell",
        ("fall in", "DISASTER", None),
    ),
    "a collapsed school": (
        "a/DT/3/det collapsed/JJ/3/amod school/NN/0/root",
        "collapsed",
        ("collapse", "DISASTER", None),
    ),
    "the collapse of a school": (
        "collapse/NN/0/root of/IN/4/case a/DT/4/det school/NN/1/nmod",
        "collapse",
        ("collapse", "DISASTER", None),
    ),
    "the collapse of talks": ("collapse/NN/0/root of/IN/3/case talks/NNS/1/nmod", "collapse", None),
    "pulled from the water": (
        "They/PRP/2/nsubj pulled/VBD/0/root people/NNS/2/obj/person from/IN/6/case the/DT/6/det water/NN/2/obl",
        "pulled",
        ("pull", "AID", None),
    ),
    "stripped of a permit": (
        "regulator/NN/2/nsubj stripped/VBD/0/root the/DT/4/det firm/NN/2/obj/organization "
        "of/IN/7/case its/PRP$/7/nmod:poss "
        "permit/NN/4/nmod",
        "stripped",
        ("strip", "COERCE", "restrict"),
    ),
    "losing a licence": (
        "owner/NN/2/nsubj/person loses/VBZ/0/root licence/NN/2/obj",
        "loses",
        ("lose", "COERCE", "restrict"),
    ),
    "confined to port": (
        "ships/NNS/3/nsubj:pass/object were/VBD/3/aux:pass confined/VBN/0/root to/IN/5/case port/NN/3/obl",
        "confined",
        ("confine", "COERCE", "restrict"),
    ),
    "a search called off": (
        "guard/NN/2/nsubj called/VBD/0/root off/RP/2/compound:prt the/DT/5/det search/NN/2/obj",
        "called",
        ("call off", "STOP", None),
    ),
    "to stop counting": (
        "UN/NNP/2/nsubj/ORG stopped/VBD/0/root counting/VBG/2/xcomp",
        "stopped",
        ("stop", "STOP", None),
    ),
    "to stop talking": ("Bo/NNP/2/nsubj/PER stopped/VBD/0/root talking/VBG/2/xcomp", "stopped", None),
    "heard by a committee": (
        "committee/NN/2/nsubj heard/VBD/0/root him/PRP/2/obj",
        "heard",
        ("hear", "ACCUSE", "investigate"),
    ),
    "heard by anybody": ("Ann/NNP/2/nsubj/PER heard/VBD/0/root him/PRP/2/obj", "heard", None),
    "cheered": ("crowd/NN/2/nsubj/person cheered/VBD/0/root her/PRP/2/obj", "cheered", ("cheer", "SUPPORT", None)),
    "a petition dismissed": (
        "court/NN/2/nsubj dismissed/VBD/0/root the/DT/4/det petition/NN/2/obj",
        "dismissed",
        ("dismiss", "REJECT", None),
    ),
    "a question is no request": (
        "they/PRP/2/nsubj asked/VBD/0/root whether/IN/5/mark it/PRP/5/nsubj sank/VBD/2/ccomp",
        "asked",
        None,
    ),
    "to be asked about something": (
        "Bo/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass asked/VBN/0/root about/IN/6/case the/DT/6/det gale/NN/3/obl",
        "asked",
        None,
    ),
    "to be asked to leave": (
        "Bo/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass asked/VBN/0/root to/TO/5/mark leave/VB/3/xcomp",
        "asked",
        ("ask", "REQUEST", None),
    ),
    "called oneself": ("Bo/NNP/2/nsubj/PER calls/VBZ/0/root himself/PRP/2/obj/person", "calls", None),
    "called each other": ("they/PRP/2/nsubj called/VBD/0/root each/DT/4/det other/JJ/2/obj/person", "called", None),
    "fire from the ground": (
        "fire/NN/0/root from/IN/4/case the/DT/4/det ground/NN/1/nmod",
        "fire",
        ("fire", "ASSAULT", "firearms"),
    ),
    "an exchange of fire": ("exchange/NN/0/root of/IN/3/case fire/NN/1/nmod", "fire", ("fire", "ASSAULT", "firearms")),
    "fire": ("the/DT/2/det fire/NN/0/root", "fire", ("fire", "DISASTER", None)),
    "a war of prices": ("trade/NN/2/compound war/NN/0/root", "war", None),
    "the Cold War": ("the/DT/3/det Cold/NNP/3/amod War/NNP/0/root", "War", None),
    "a warning of weather": ("a/DT/3/det gale/NN/3/compound warning/NN/0/root", "warning", None),
    "a landslide in a vote": (
        "Bo/NNP/2/nsubj/PER had/VBD/0/root a/DT/4/det landslide/NN/2/obj in/IN/7/case the/DT/7/det election/NN/2/obl",
        "landslide",
        ("landslide", "VOTE", None),
    ),
    "money shows no protest": ("aid/NN/2/nsubj demonstrates/VBZ/0/root commitment/NN/2/obj", "demonstrates", None),
    "people do": (
        "people/NNS/2/nsubj/person demonstrated/VBD/0/root",
        "demonstrated",
        ("demonstrate", "PROTEST", "demo"),
    ),
    "what a law targets": ("law/NN/2/nsubj targets/VBZ/0/root firms/NNS/2/obj", "targets", None),
    "what gunmen target": (
        "gunmen/NNS/2/nsubj/person targeted/VBD/0/root her/PRP/2/obj",
        "targeted",
        ("target", "ASSAULT", None),
    ),
    "a meeting of one's own body": ("a/DT/3/det cabinet/NN/3/compound meeting/NN/0/root", "meeting", None),
    "a press release": ("a/DT/3/det press/NN/3/compound release/NN/0/root", "release", None),
    "standing outside": ("they/PRP/2/nsubj stood/VBD/0/root with/IN/4/case tape/NN/2/obl/object", "stood", None),
}


@pytest.mark.parametrize("name", FAMILIES)
def test_a_wording_and_its_frame(name: str) -> None:
    text, form, expected = FAMILIES[name]
    assert fits(sentence(text), form) == expected


EVENTS = {
    "under arrest": (
        "Bo/NNP/4/nsubj/PER was/VBD/4/cop under/IN/4/case arrest/NN/0/root",
        ["arrest: COERCE arrest ( > Bo)"],
    ),
    "in custody": (
        "Bo/NNP/2/nsubj/PER remained/VBD/0/root in/IN/4/case custody/NN/2/obl",
        ["custody: COERCE arrest ( > Bo)"],
    ),
    "taken into custody is one event": (
        f"{POLICE} took/VBD/0/root {HIM} into/IN/5/case custody/NN/2/obl",
        ["took: COERCE arrest (police > him)"],
    ),
    "who is said to have said it did not do it": (
        "ferry/NN/2/nsubj/object sank/VBD/8/ccomp ,/,/4/punct killing/VBG/8/ccomp nine/CD/4/obj "
        ",/,/8/punct Ann/NNP/8/nsubj/PER "
        "said/VBD/0/root",
        ["sank: DISASTER - ( > )", "killing: DIE - ( > nine)"],
    ),
    "a blast taken for a circumstance": (
        "he/PRP/2/nsubj left/VBD/0/root after/IN/5/case a/DT/5/det blast/NN/6/obl/event "
        "killed/VBD/2/advcl dozens/NNS/6/obj/person",
        ["blast: DISASTER - ( > )", "killed: ASSAULT - ( > dozens)"],
    ),
    "whose it is": (
        "a/DT/2/det firm/NN/0/root/organization whose/WP$/4/nmod:poss licence/NN/6/nsubj:pass "
        "was/VBD/6/aux:pass "
        "withdrawn/VBN/2/acl:relcl",
        ["withdrawn: COERCE restrict ( > firm)"],
    ),
    "a number of people": (
        "Iran/NNP/2/nsubj/LOC/place expelled/VBD/0/root a/DT/4/det number/NN/2/obj/abstract "
        "of/IN/6/case Russians/NNPS/4/nmod/place",
        ["expelled: COERCE deport (Iran > Russians)"],
    ),
    "a bare number": (
        "fifteen/CD/3/nsubj:pass/abstract were/VBD/3/aux:pass released/VBN/0/root",
        ["released: RETREAT release ( > fifteen)"],
    ),
    "a search that stops of itself": (
        "the/DT/2/det search/NN/3/nsubj/event stopped/VBD/0/root",
        ["stopped: STOP - ( > )"],
    ),
    "war told of as what goes on": (
        "they/PRP/2/nsubj acted/VBD/0/root against/IN/5/case the/DT/5/det laws/NNS/2/obl "
        "of/IN/7/case war/NN/5/nmod/event",
        [],
    ),
    "a war that ended": ("the/DT/2/det war/NN/3/nsubj/event ended/VBD/0/root", ["war: ASSAULT - ( > )"]),
    "in protest": (
        "Iran/NNP/2/nsubj/LOC/place summoned/VBD/0/root the/DT/4/det ambassador/NN/2/obj/person "
        "in/IN/6/case protest/NN/2/obl/event",
        ["summoned: ACCUSE disapprove (Iran > ambassador)"],
    ),
    "after the vote": (
        "they/PRP/2/nsubj met/VBD/0/root after/IN/5/case the/DT/5/det vote/NN/2/obl/event",
        ["met: CONSULT - (they > )", "vote: VOTE - ( > )"],
    ),
    "votes that are counted": ("Bo/NNP/2/nsubj/PER got/VBD/0/root 92/CD/4/nummod votes/NNS/2/obj/event", []),
    "a share of the vote": (
        "Bo/NNP/2/nsubj/PER got/VBD/0/root half/NN/2/obj of/IN/6/case the/DT/6/det vote/NN/3/nmod/event",
        [],
    ),
    "a vote to come": (
        "the/DT/2/det election/NN/0/root/event to/TO/5/mark be/VB/5/aux:pass held/VBN/2/acl",
        ["election: VOTE - ( > ) planned"],
    ),
    "joined to a passive": (
        "Bo/NNP/3/nsubj:pass/PER was/VBD/3/aux:pass detained/VBN/0/root and/CC/5/cc acquitted/VBD/3/conj",
        ["detained: COERCE arrest ( > Bo)", "acquitted: CONCEDE - ( > Bo)"],
    ),
    "a place before the report": (
        "PESHAWAR/NNP/4/obj/LOC/place —/:/1/punct tailors/NNS/4/nsubj/person praised/VBD/0/root Ann/NNP/4/obj/PER",
        ["praised: SUPPORT - (tailors > Ann)"],
    ),
}


@pytest.mark.parametrize("name", EVENTS)
def test_what_is_coded(name: str) -> None:
    text, expected = EVENTS[name]
    assert coded(sentence(text)) == expected
