"""The named characters of a document: persons, states and bodies, with what titles and tables say of them."""

from __future__ import annotations

from onrecord.reader.acting import acts, governments, is_people, state_named
from onrecord.reader.analysis import Analysis, Name
from onrecord.reader.bodies import Body, bodies
from onrecord.reader.cast import Cast, Character
from onrecord.reader.names import named
from onrecord.reader.people import Person, people
from onrecord.reader.titles import body_facts, country_in, title_before
from onrecord.record import ActorKind
from onrecord.tables import body_head, find_role, institution_of, state, state_of
from onrecord.tables.states import NameUse, StateName


def cast_of(analysis: Analysis, sources: set[int]) -> Cast:
    """The cast with its named characters. `sources`: words that the model marked as sources."""
    cast = Cast(analysis)
    names = named(analysis)
    for person in people(analysis, [n for n in names if n.label == "PER"]):
        _person(analysis, cast, person)
    states: dict[str, Character] = {}
    for head, span, form in governments(analysis):
        text = analysis.text(*span)
        known = state(form.code)
        character = _state(cast, states, form, known.name if known is not None and state_of(text) is None else text)
        cast.join(character, head, span)
        cast.call(character, (analysis.words[head].lemma.lower(),))
    organisations: list[Name] = []
    for name in names:
        if name.label == "PER" or cast.of(analysis.head_of(name.first, name.last)) is not None:
            continue
        found = state_named(analysis, name.first, name.last)
        if found is not None:
            if not is_people(analysis, name, found) and acts(analysis, name, found, sources):
                _mention(analysis, cast, _state(cast, states, found, analysis.text(name.first, name.last)), name)
        elif _is_body(analysis, name, sources) and not _describes(analysis, name):
            organisations.append(name)
    found_bodies = bodies(analysis, organisations)
    countries = {c.country for c in cast.characters}
    countries |= {b.institution.country for b in found_bodies if b.institution and not _doubtful(analysis, b)}
    here = {code for code in countries if code and state(code) is not None}
    for body in found_bodies:
        _body(analysis, cast, body, here)
    return cast


def _doubtful(analysis: Analysis, body: Body) -> bool:
    """Whether a body is known by forms alone that others have too: "Green Party", "Senate"."""
    known = body.institution
    return known is not None and all(known.is_ambiguous(analysis.text(m.first, m.last)) for m in body.mentions)


def _is_body(analysis: Analysis, name: Name, sources: set[int]) -> bool:
    """Whether a name that is no person's and no state's is a body: a region or town only where it speaks."""
    head = analysis.head_of(name.first, name.last)
    text = analysis.text(name.first, name.last)
    if institution_of(text) is None and (name.label == "LOC" or state_of(text) is not None):
        word = analysis.words[head]
        return head in sources and word.deprel in ("nsubj", "root", "conj") and analysis.child(head, "case") is None
    return any(w.text[0].isupper() for w in analysis.words[name.first : name.last])


def _describes(analysis: Analysis, name: Name) -> bool:
    """Whether a phrase marked as a name only describes the one before: "Viasna, a **Belarusian rights group**"."""
    word = analysis.words[analysis.head_of(name.first, name.last)]
    return word.deprel == "appos" and word.text.islower() and word.head < name.first


def _person(analysis: Analysis, cast: Cast, person: Person) -> None:
    texts = [analysis.text(m.first, m.last) for m in person.mentions]
    name = max(texts, key=lambda t: (len(t.split()), not t.isupper(), len(t)))
    character = cast.new(" ".join(person.tokens), ActorKind.PERSON, name)
    character.gender = person.gender
    for said in person.titles:
        cast.learn(character, said)
    for mention in person.mentions:
        _mention(analysis, cast, character, mention)
        before = title_before(analysis, mention.first)
        if before.head is not None and find_role([analysis.words[before.head].text]) is not None:
            cast.stand(before.head, character)


def _state(cast: Cast, states: dict[str, Character], form: StateName, text: str) -> Character:
    """The character of a state: one for its name, capital, people and government."""
    character = states.get(form.code)
    if character is None:
        country = state(form.code)
        name = text if form.use is NameUse.NAME or country is None else country.name
        character = states[form.code] = cast.new(form.code, ActorKind.STATE, name)
        character.country, character.sector = form.code, "GOV"
    elif form.use is NameUse.NAME and state_of(character.name) is not None and state_of(text) is not None:
        character.name = character.name if state_of(character.name) == form else text
    return character


def _body(analysis: Analysis, cast: Cast, body: Body, here: set[str]) -> None:
    """`here`: the states that the document names or whose people and bodies it names."""
    texts = [analysis.text(m.first, m.last) for m in body.mentions]
    known = body.institution
    name = max(texts, key=lambda t: (len(t), t))
    if name.startswith("The ") and (known is None or not known.name.startswith("The ")):
        name = name[4:]
    kind = known.kind if known is not None else ActorKind.ORGANIZATION
    character = cast.new(" ".join(body.words), kind, name)
    if known is not None:
        character.country, character.sector = known.country or None, known.sector or None
        if here and known.country not in here and state(known.country) is not None and _doubtful(analysis, body):
            character.country = None
    else:
        longest = max(body.mentions, key=lambda m: (m.last - m.first, -m.first))
        if (head := body_head(body.words)) is not None:
            character.sector = head.sector or None
        region = state_of(name)
        character.country = (
            region.code
            if region is not None and region.entity == "region"
            else country_in(analysis, (longest.first, longest.last), longest.last, own=True)
        )
    for mention in body.mentions:
        _mention(analysis, cast, character, mention)


def _mention(analysis: Analysis, cast: Cast, character: Character, name: Name) -> None:
    """Record a name, and let the nouns that it is joined to stand for the character too."""
    words = analysis.words
    character.mentions.add((name.first, name.last))
    for w in range(name.first, name.last):
        cast.stand(w, character)
    head = words[analysis.head_of(name.first, name.last)]
    person = character.kind is ActorKind.PERSON
    for noun in analysis.children(head.index, "appos"):
        if noun.upos == "NOUN" and analysis.entities[noun.index] in ("person", "organization"):
            cast.stand(noun.index, character)
            _describe(analysis, cast, character, noun.index)
    if head.head < 0:
        return
    above = words[head.head]
    if above.upos not in ("NOUN", "PROPN") or any(w.xpos == "POS" for w in analysis.children(head.index, "case")):
        return  # "Susan Bro, **Heather Heyer**'s mother": what hangs on a possessive is somebody else
    title_noun = above.index < name.first and head.deprel.startswith(("flat", "nmod:desc", "nmod:unmarked", "appos"))
    generic = not person and head.deprel in ("compound", "flat", "amod") and body_head([above.text]) is not None
    if generic or head.deprel == "appos" or (title_noun and _is_title_of(analysis, above.index, person)):
        cast.stand(above.index, character)
        if head.deprel == "appos":
            _describe(analysis, cast, character, above.index)


def _is_title_of(analysis: Analysis, noun: int, person: bool) -> bool:
    return not person or find_role([analysis.words[noun].text]) is not None or analysis.entities[noun] == "person"


def _describe(analysis: Analysis, cast: Cast, character: Character, head: int) -> None:
    """Keep the words of a body's description: "Acme, a mining company"."""
    if character.kind is not ActorKind.PERSON:
        first, last = analysis.mention(head)
        words = analysis.words[first:last]
        cast.call(character, (w.text.lower() for w in words if w.upos in ("NOUN", "ADJ", "PROPN")))
        country, sector = body_facts(analysis, (first, last))
        character.country, character.sector = character.country or country, character.sector or sector
