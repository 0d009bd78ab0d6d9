"""What came out: the kept recognition of a page, and files made from it. No Qt."""
