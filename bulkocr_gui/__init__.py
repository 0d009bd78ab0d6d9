"""Bulk OCR: recognise the text of folders of scans, and lose none of it."""

__version__ = "0.1.0"
