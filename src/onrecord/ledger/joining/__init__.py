"""What reports have to do with each other: copies, identities, incidents, utterances, relations."""
