#!/usr/bin/env bash
# Compiles the Windows installer:  bash packaging/windows/compile.sh VERSION FOLDER [PAYLOAD]
#
# PAYLOAD is the folder that PyInstaller made on Windows. Without it a stand-in is packed, to try the script itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$1 target=$(realpath "$2")
payload=${3:-build/windows/bulkocr}
name=BulkOCR-$version-setup.exe
if [[ ! -e $payload/bulkocr-gui.exe ]]; then
  payload=build/windows/stand-in
  name=BulkOCR-$version-setup-stand-in.exe
  mkdir -p "$payload/_internal"
  makensis -V2 -DTARGET="$PWD/$payload/bulkocr-gui.exe" packaging/windows/stand_in.nsi
  cp "$payload/bulkocr-gui.exe" "$payload/bulkocr.exe"
  echo "a part of the program" >"$payload/_internal/part.txt"
  cp THIRD-PARTY-NOTICES.md "$payload/LICENCES.txt"
fi
makensis -V2 -WX -DVERSION="$version" -DPAYLOAD="$(realpath "$payload")" -DTARGET="$target/$name" packaging/windows/bulkocr.nsi
echo "$target/$name"
