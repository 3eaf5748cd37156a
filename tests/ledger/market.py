"""Four reports of one affair for tests of what a ledger answers: a wire report, a copy, a later one, a denial."""

from __future__ import annotations

from functools import cache

from onrecord import record as r
from tests.ledger.telling import Telling

WIRE = """Jets bomb market in Raqqa
Russian jets bombed a market in Raqqa on Sunday, and the stalls burned until the evening while people dug.
At least 43 civilians were killed, the Orontes Monitor said, counting those whom the hospital had on its lists.
Only 18 civilians were killed, the Health Ministry said in a note that its office sent to the newspapers at noon.
Sergei Lavrov told reporters that the war would not end this winter, and that he saw nobody who wanted to talk of peace.
Turkey called for a meeting of the Security Council, where nothing has been agreed on the matter for eleven months."""
COPY = WIRE.replace("Jets bomb market in Raqqa\n", "Market burns after raid\n").partition("\nTurkey called")[0]
LATER = """Toll of Raqqa market raid rises
The number of dead has risen to 51 civilians since Russian jets bombed a market in Raqqa on 1 March, the Monitor said.
The Health Ministry keeps to 18 civilians killed and will say no more.
"It is a crime," said Ayse Demir, a nurse."""
DENIAL = """Moscow denies raid
Russia denied that its jets bombed a market in Raqqa on 1 March.
"We were not there," Lavrov said. Turkey and Russia will meet in Sochi in May."""


@cache
def wire() -> Telling:
    """The first report, of Monday 2 March 2020."""
    t = Telling("Eastgate Wire", "2020-03-02", WIRE)
    _raid(t)
    lavrov = t.actor("Sergei Lavrov", country="RUS", role="Foreign Minister", sector="GOV")
    t.said(lavrov, "that the war would not end this winter")
    turkey = t.state("Turkey", "TUR")
    t.event("called for", "REQUEST", (turkey,), score=0.0)
    return t


@cache
def copy() -> Telling:
    """The same under another title, cut, a day later."""
    t = Telling("Lakeland Courier", "2020-03-03", COPY)
    _raid(t)
    lavrov = t.actor("Sergei Lavrov", country="RUS", role="Foreign Minister", sector="GOV")
    t.said(lavrov, "that the war would not end this winter")
    return t


def _raid(t: Telling) -> None:
    russia = t.state("Russian", "RUS")
    monitor = t.actor("Orontes Monitor", r.ActorKind.ORGANIZATION)
    ministry = t.actor("Health Ministry", r.ActorKind.ORGANIZATION, sector="GOV")
    civilians = t.actor("43 civilians", r.ActorKind.GROUP)
    some = t.actor("18 civilians", r.ActorKind.GROUP)
    raqqa = t.where("Raqqa", "SYR")
    sunday = t.when("Sunday", "2020-03-01")
    one = t.said(monitor, "At least 43 civilians were killed")
    other = t.said(ministry, "Only 18 civilians were killed")
    many = t.figure("At least 43", "killed", 43, None, None, voice=one, who=civilians)
    few = t.figure("18", "killed", 18, 18, 18, voice=other, who=some)
    t.event("bombed", "ASSAULT", (russia,), mode="aerial", when=sunday, where=raqqa, score=-9.5, figures=(many, few))
    t.link(r.LinkKind.DISPUTES, many, few, "different numbers of killed by two voices")


@cache
def later() -> Telling:
    """A report of another outlet, in which the toll has risen."""
    t = Telling("Levant Chronicle", "2020-03-05", LATER)
    russia = t.state("Russian", "RUS")
    monitor = t.actor("the Monitor", r.ActorKind.ORGANIZATION, name="Orontes Monitor")
    ministry = t.actor("Health Ministry", r.ActorKind.ORGANIZATION, sector="GOV")
    raqqa = t.where("Raqqa market", "SYR")
    t.places[-1] = r.Place(id=raqqa, name="Raqqa", span=t.span("Raqqa"), country="SYR", precision="city")
    day = t.when("1 March", "2020-03-01")
    told = t.said(monitor, "The number of dead has risen to 51 civilians since Russian jets bombed a market in Raqqa")
    kept = t.said(ministry, "18 civilians killed")
    more = t.figure("51", "killed", 51, 51, 51, voice=told, who=t.actor("51 civilians", r.ActorKind.GROUP))
    same = t.figure("18", "killed", 18, 18, 18, voice=kept, who=t.actor("18 civilians", r.ActorKind.GROUP))
    t.event("bombed", "ASSAULT", (russia,), mode="aerial", when=day, where=raqqa, score=-9.5, figures=(more, same))
    t.said(t.actor("Ayse Demir"), '"It is a crime,"', r.Act.CRITICIZE)
    return t


@cache
def denial() -> Telling:
    """Russia denies it; and a meeting is planned."""
    t = Telling("The Neva Dispatch", "2020-03-06", DENIAL)
    russia = t.state("Russia", "RUS")
    raqqa, day = t.where("Raqqa", "SYR"), t.when("1 March", "2020-03-01")
    no = t.said(russia, "that its jets bombed a market in Raqqa", r.Act.DENY)
    t.event(
        "bombed",
        "ASSAULT",
        (russia,),
        mode="aerial",
        when=day,
        where=raqqa,
        voice=no,
        status=r.Status.DENIED,
        score=-9.5,
    )
    lavrov = t.actor("Lavrov", country="RUS", role="Foreign Minister", sector="GOV")
    t.said(lavrov, '"We were not there,"')
    turkey, may = t.state("Turkey", "TUR"), t.when("May", "2020-05-01", "2020-05-31")
    t.event("meet", "CONSULT", (turkey, russia), when=may, status=r.Status.PLANNED, score=2.5)
    return t


def market() -> tuple[Telling, ...]:
    """All four, in the order of their days."""
    return wire(), copy(), later(), denial()
