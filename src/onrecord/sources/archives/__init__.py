"""Web archives: WARC files to documents, nothing of them passed over in silence."""

from onrecord.sources.archives.documents import SetAside, document_of
from onrecord.sources.archives.forms import SUFFIXES, Form, form_of
from onrecord.sources.archives.pages import NoPage, Page
from onrecord.sources.archives.reader import WebArchive, read_archive

__all__ = ["SUFFIXES", "Form", "NoPage", "Page", "SetAside", "WebArchive", "document_of", "form_of", "read_archive"]
