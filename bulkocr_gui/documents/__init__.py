"""Files in: list a folder, open a document, render one page. No Qt."""
