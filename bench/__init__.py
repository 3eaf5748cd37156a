"""Speed and accuracy of Onrecord, measured. Not shipped; `python -m bench` prints the table of bars."""
