"""Other forms of the record. The JSON form (`onrecord.wire`) is the whole of it; each of these is a view."""
