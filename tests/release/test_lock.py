"""The lock, the lists that the set-up gives to pip, and pyproject.toml tell the same."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)", re.MULTILINE)
HASH = re.compile(r"--hash=(sha256:[0-9a-f]{64})")
LISTS = ("requirements.txt", "requirements-dev.txt", "requirements-bundle.txt")
OUR_NAME = "bulkocr-gui"


@pytest.fixture(scope="module")
def lock() -> list[dict[str, Any]]:
    packages: list[dict[str, Any]] = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    return packages


def hashes(package: dict[str, Any]) -> set[str]:
    return {file["hash"] for file in [*package.get("wheels", []), package.get("sdist")] if file}


@pytest.mark.parametrize("name", LISTS)
def test_the_lists_are_the_locks(name: str, lock: list[dict[str, Any]]) -> None:
    text = (ROOT / "packaging" / name).read_text()
    locked = {(package["name"], package["version"]): package for package in lock if package["name"] != OUR_NAME}
    pins = set(PIN.findall(text))

    assert pins <= locked.keys()
    assert set(HASH.findall(text)) == set().union(*(hashes(locked[pin]) for pin in pins))


def test_the_lists_have_all_that_is_locked(lock: list[dict[str, Any]]) -> None:
    pins = set().union(*(PIN.findall((ROOT / "packaging" / name).read_text()) for name in LISTS))

    assert pins == {(package["name"], package["version"]) for package in lock if package["name"] != OUR_NAME}


def test_every_dependency_is_locked_as_it_is_asked_for(lock: list[dict[str, Any]]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = list(itertools.chain(project["project"]["dependencies"], *project["dependency-groups"].values()))

    for requirement in map(Requirement, asked):
        name = canonicalize_name(requirement.name)
        versions = [package["version"] for package in lock if package["name"] == name]
        assert any(requirement.specifier.contains(version) for version in versions), requirement


def test_only_public_addresses_are_in_the_lock() -> None:
    addresses = set(re.findall(r"[a-z+]+://[^/\"]+", (ROOT / "uv.lock").read_text()))

    assert addresses == {"https://pypi.org", "https://files.pythonhosted.org"}
