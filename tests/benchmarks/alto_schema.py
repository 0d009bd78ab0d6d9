"""`python -m tests.benchmarks.alto_schema SCHEMA_FOLDER [FOLDER …]`: ALTO against its published schema.

`SCHEMA_FOLDER` holds the Library of Congress's `alto-4-4.xsd` and `xlink.xsd` (https://www.loc.gov/standards/alto/):
their licence, CC BY-SA, keeps them out of this repository, whose tests use a schema of our own. Checked are pages in
every script, what a bad engine might answer, and each `*.xml` below the folders given, such as the output of
`bulkocr run --formats alto`. The exit status is the number of files that are not valid.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lxml import etree

from tests.results.samples import SCRIPTS, bad, made, recognition

PUBLISHED = "alto-4-4.xsd"


class Beside(etree.Resolver):
    """Finds what the schema imports from the web in the schema's own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def resolve(self, system_url, public_id, context):
        name = str(system_url).rsplit("/", 1)[-1]
        return self.resolve_filename(str(self.folder / name), context)


def schema_of(folder: Path) -> etree.XMLSchema:
    parser = etree.XMLParser()
    parser.resolvers.add(Beside(folder))
    return etree.XMLSchema(etree.parse(folder / PUBLISHED, parser))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("schema", type=Path)
    parser.add_argument("folders", type=Path, nargs="*")
    arguments = parser.parse_args()
    schema = schema_of(arguments.schema)
    files = {
        "pages in every script": made("alto", [recognition(*SCRIPTS), None, recognition()]),
        "what a bad engine answers": made("alto", [bad()]),
    }
    for folder in arguments.folders:
        files |= {str(path): path.read_bytes() for path in sorted(folder.rglob("*.xml"))}
    wrong = 0
    for name, data in files.items():
        if not schema.validate(etree.fromstring(data)):
            wrong += 1
            print(f"{name}: {schema.error_log.last_error}")
    print(f"{len(files)} files, {wrong} not valid: {'does not hold' if wrong else 'holds'}")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
