"""The window: widgets, models and delegates. It shows what the queue and the reader say and owns no truth."""
