"""Coding events: from the words of a clause to a type, its parties, its status and its voice."""
