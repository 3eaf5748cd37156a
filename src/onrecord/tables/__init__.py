"""Facts as data files, and their lookups."""

from .cues import CueEntry, CueLabel, cue_entries, label_cue, negated
from .lemmas import lemma

__all__ = ["CueEntry", "CueLabel", "cue_entries", "label_cue", "lemma", "negated"]
