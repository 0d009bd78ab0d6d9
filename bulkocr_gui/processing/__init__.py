"""The bridge between jobs and window: who runs, when, on which thread. QtCore only."""
