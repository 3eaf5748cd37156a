"""Facts as data files, and their lookups: lemmas, cues, states, institutions, roles, speakers, names and pronouns.

Each table is read once, when it is first asked. Nothing here looks at a document; the reader asks with words.
"""

from .codes import international_codes, sectors
from .cues import CueEntry, CueLabel, cue_entries, label_cue, negated
from .institutions import BodyHead, Institution, body_head, institution_of, institutions, institutions_named
from .lemmas import lemma
from .persons import Animacy, Gender, Pronoun, given_name_gender, noun_gender, pronoun
from .roles import Honorific, Role, RoleMatch, SpeakerNoun, document_noun, find_role, honorific, role_of, speaker_noun
from .states import NameUse, State, StateName, state, state_forms, state_names, state_of, states

__all__ = [
    "Animacy",
    "BodyHead",
    "CueEntry",
    "CueLabel",
    "Gender",
    "Honorific",
    "Institution",
    "NameUse",
    "Pronoun",
    "Role",
    "RoleMatch",
    "SpeakerNoun",
    "State",
    "StateName",
    "body_head",
    "cue_entries",
    "document_noun",
    "find_role",
    "given_name_gender",
    "honorific",
    "institution_of",
    "institutions",
    "institutions_named",
    "international_codes",
    "label_cue",
    "lemma",
    "negated",
    "noun_gender",
    "pronoun",
    "role_of",
    "sectors",
    "speaker_noun",
    "state",
    "state_forms",
    "state_names",
    "state_of",
    "states",
]
