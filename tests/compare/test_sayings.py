"""The same words by the same speaker in two reports."""

from __future__ import annotations

from onrecord.compare.profiles import Profile
from onrecord.compare.sayings import Saying, both_keys, enough_runs, of_words, saying_keys, witnessed
from onrecord.record import Act, ActorKind, Polarity, Quotation

PUTIN = Profile(
    name="Vladimir Putin", kind=ActorKind.PERSON, country="RUS", role="President", names=("Vladimir Putin", "Putin")
)
ERDOGAN = Profile(name="Recep Tayyip Erdogan", kind=ActorKind.PERSON, country="TUR", names=("Recep Tayyip Erdogan",))
KNIFE = "a stab in the back delivered by accomplices of terrorists"


def saying(
    id: str,
    content: str,
    *,
    speaker: Profile = PUTIN,
    quoted: bool = True,
    day: str = "2015-11-24",
    act: Act = Act.SAY,
    polarity: Polarity = Polarity.AFFIRMED,
) -> Saying:
    return of_words(
        id=id,
        document=f"document of {id}",
        speaker=speaker,
        content=content,
        quotation=Quotation.DIRECT if quoted else Quotation.INDIRECT,
        act=act,
        polarity=polarity,
        published=day,
    )


def test_a_quotation_cut_by_another_outlet_is_one_utterance_weeks_later() -> None:
    one = saying("a", f"The loss today is {KNIFE}, and we will not forget it")
    other = saying("b", KNIFE, day="2016-06-30")
    pair = witnessed(one, other)
    assert pair is not None and (pair.one, pair.other) == ("a", "b")
    assert pair.because == "100% of the words of Vladimir Putin, quoted in both"
    assert found(one, other) and found(other, one)


def found(one: Saying, other: Saying) -> bool:
    """Whether a ledger that holds the one would look at it for the other."""
    pairs = [(k, e) for k in saying_keys(one) for e in both_keys(k) if e in saying_keys(other)]
    return enough_runs([mine for mine, _ in pairs], [its for _, its in pairs])


def test_a_run_of_words_that_a_speaker_often_says_is_not_enough_but_for_a_short_saying() -> None:
    often = "border security forces"
    one = saying("a", f"{often} will grow as trade, tourism, energy and pipelines have grown since the spring")
    other = saying("b", f"nothing that was written about wheat, grain or fishing quotas harmed {often} this year")
    assert {k & ~1 for k in saying_keys(one)} & {k & ~1 for k in saying_keys(other)}
    assert not found(one, other) and not found(other, one)
    short = saying("c", f"our {often} wait")
    assert all(key & 1 for key in saying_keys(short))
    assert found(short, short) and found(short, saying("d", f"our {often} wait, he was told in the capital on Monday"))
    assert not found(one, saying("e", one.content, speaker=ERDOGAN))


def test_retold_words_are_one_only_near_in_time() -> None:
    one = saying("a", "that Russia would never forget the stab that terrorists gave its pilots", quoted=False)
    assert (
        witnessed(
            one, saying("b", "that Russia will never forget this stab that terrorists gave the pilots", quoted=False)
        )
        is not None
    )
    assert (
        witnessed(
            one,
            saying(
                "b",
                "that Russia will never forget this stab that terrorists gave the pilots",
                quoted=False,
                day="2016-06-30",
            ),
        )
        is None
    )


def test_another_speaker_a_denial_or_a_negation_is_another_utterance() -> None:
    one = saying("a", KNIFE)
    assert witnessed(one, saying("b", KNIFE, speaker=ERDOGAN)) is None
    assert witnessed(one, saying("b", KNIFE, act=Act.DENY)) is None
    assert witnessed(one, saying("b", f"not {KNIFE}")) is None


def test_a_few_common_words_are_no_utterance() -> None:
    assert witnessed(saying("a", "We will see"), saying("b", "We will see")) is None


def test_short_words_are_one_utterance_as_they_stand_and_for_a_month() -> None:
    kettle = saying("a", '"They even took the kettle,"', day="2016-07-04")
    again = saying("b", '"They even took the kettle", and the trial was put off to autumn', day="2016-07-24")
    assert len(kettle.roots) < 3 and set(saying_keys(kettle)) & set(saying_keys(again))
    pair = witnessed(kettle, again)
    assert pair is not None and pair.because == "the same words of Vladimir Putin, quoted in both"
    assert witnessed(kettle, saying("b", again.content, day="2016-09-24")) is None
    assert witnessed(kettle, saying("b", again.content, speaker=ERDOGAN, day="2016-07-24")) is None
    assert witnessed(kettle, saying("b", '"They even took the dog,"', day="2016-07-04")) is None
    assert saying("c", '"No, no"').short == saying("c", "They even took the kettle", quoted=False).short == frozenset()
