"""Which of the texts that are kept of a page is the one that counts."""

TEXT = "COALESCE((SELECT c.recognition FROM corrections c WHERE c.page_id = r.page_id), r.recognition)"
"""The page with its corrections, or as the engine read it; in a statement that has its row of `records` as `r`."""
