#!/usr/bin/env bash
# Brings the translations up to date:  bash packaging/translations.sh
#
# pyside6-lupdate finds every text of the window (names and places go into the .ts, what was translated stays),
# pyside6-lrelease makes of each .ts the .qm that the program loads. Both come with PySide6. The .qm are committed,
# for a wheel is built without Qt.
#
# For translators, without Qt Linguist:
#   python packaging/translations.py export resources/translations/bulkocr_de.ts texts.json
#   python packaging/translations.py import resources/translations/bulkocr_de.ts texts.json
# and then this script again, and pytest with tests/ui/test_translations.py (nothing lost), test_keyboard_and_names.py
# (no letter for Alt twice in a view) and test_longer_language.py (all fits). A new language: add it below.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly languages=(de es fr)
folder=resources/translations
tools=$PWD/.venv/bin
[[ -x $tools/pyside6-lupdate ]] || tools=$(dirname "$(command -v pyside6-lupdate)")

update() {
  local language=$1
  shift
  "$tools/pyside6-lupdate" -silent -extensions py -locations none -no-obsolete -source-language en "$@" \
    bulkocr_gui/ui bulkocr_gui/desktop bulkocr_gui/app.py bulkocr_gui/app_api.py \
    -target-language "$language" -ts "$folder/bulkocr_$language.ts"
}
mkdir -p "$folder"
for language in "${languages[@]}"; do
  update "$language"
done
# English itself needs its plural forms alone.
update en -pluralonly
"$tools/python" packaging/translations.py plurals "$folder/bulkocr_en.ts"
for language in en "${languages[@]}"; do
  name=$folder/bulkocr_$language
  if "$tools/python" packaging/translations.py state "$name.ts"; then
    "$tools/pyside6-lrelease" -silent "$name.ts" -qm "$name.qm"
  else
    echo "  too little: the window does not offer it"
    rm -f "$name.qm"
  fi
done
