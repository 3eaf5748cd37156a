"""News pages as web archives hold them, of open articles and invented furniture: what `archive_pages` writes."""
