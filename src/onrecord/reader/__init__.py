"""Document to record: one pass of the model, then one small module for each kind of row."""

from onrecord.reader.analysis import Analysis, Attribution, Name, Word
from onrecord.reader.reader import Reader

__all__ = ["Analysis", "Attribution", "Name", "Reader", "Word"]
