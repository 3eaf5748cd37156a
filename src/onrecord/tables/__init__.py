"""Facts as data files, and their lookups."""

from .lemmas import lemma

__all__ = ["lemma"]
