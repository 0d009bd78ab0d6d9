#!/usr/bin/env bash
# Makes uv.lock from pyproject.toml, and from it the two lists with hashes that the set-up gives to pip:
# pip honours the pip configuration and proxies of the computer it runs on, uv does not.
#
#   bash packaging/lock.sh            lock what has changed, keep the other versions
#   bash packaging/lock.sh --upgrade  take the newest versions
#
# Needs uv (https://docs.astral.sh/uv/). The index is named, so that no private one can get into the files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

uv lock --no-config --index-url https://pypi.org/simple "$@"
export_list() {
  uv export --quiet --no-config --frozen --no-emit-project --no-header --no-annotate --no-default-groups \
    --format requirements.txt --output-file "$@" >/dev/null
}
# Who starts from a checkout gets the second engine too.
export_list packaging/requirements.txt --group build --extra rapidocr
export_list packaging/requirements-dev.txt --group build --group dev
export_list packaging/requirements-bundle.txt --group build --group bundle --extra rapidocr
