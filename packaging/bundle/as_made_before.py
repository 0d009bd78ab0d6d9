"""Runs before the packed program: dataclasses have the methods that `made_before.py` compiled.

A text that is not among them, of another module or another Python, is compiled as ever.
"""

import builtins
import dataclasses
import marshal
import sys
from pathlib import Path


def _take() -> None:
    made = marshal.loads(Path(sys._MEIPASS, "methods.marshal").read_bytes())  # noqa: S302, SLF001 - our own file

    def ready(text: str, *spaces: dict[str, object]) -> None:
        builtins.exec(made.get(text, text), *spaces)  # noqa: S102 - as dataclasses does

    setattr(dataclasses, "exec", ready)  # noqa: B010 - the name is a built-in one elsewhere


_take()
