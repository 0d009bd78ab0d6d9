"""Speed, accuracy and robustness of the whole program, against the plain `tesseract` command.

`python -m tests.benchmarks DATA_FOLDER` and `python -m tests.benchmarks.awkward DATA_FOLDER`. The data folder holds
`pages/` and `awkward/`, each with a MANIFEST.tsv.
"""
