"""Bytes to `Document`: saved text, HTML pages, JSON Lines, standard input, folders."""

from onrecord.sources.reading import document_from_bytes, read_documents
from onrecord.sources.saved_text import SAVED_TEXT
from onrecord.sources.text import RAW, document_from_text

TEXT_PROFILE = SAVED_TEXT
"""Name and version of the rules that make a saved page's text; `Document.text_profile` says which rules made it."""

__all__ = ["RAW", "SAVED_TEXT", "TEXT_PROFILE", "document_from_bytes", "document_from_text", "read_documents"]
