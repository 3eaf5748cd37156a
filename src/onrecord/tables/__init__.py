"""Facts as data files, and their lookups."""

from .cues import CueEntry, CueLabel, cue_entries, label_cue, negated
from .lemmas import lemma
from .states import NameUse, State, StateName, state, state_names, state_of, states

__all__ = [
    "CueEntry",
    "CueLabel",
    "NameUse",
    "State",
    "StateName",
    "cue_entries",
    "label_cue",
    "lemma",
    "negated",
    "state",
    "state_names",
    "state_of",
    "states",
]
