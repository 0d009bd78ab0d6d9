"""This computer: where things lie, the log, the settings, one program at a time."""
