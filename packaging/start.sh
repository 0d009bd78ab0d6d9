#!/usr/bin/env bash
# Sets up Bulk OCR in this checkout and starts it:  bash packaging/start.sh [FOLDER]
#
# With a display: the window opens, with FOLDER as a new job. Without one: FOLDER, or the sample scans that come
# with the project, are recognised here and now, with a progress bar, and the end says where the text is.
# Debian 12 or 13, Ubuntu 24.04 or newer of either; as root or as a user with sudo.
set -euo pipefail
folder=${1:-}
if [[ $# -gt 1 || $folder == -* ]]; then
  sed -n 's/^# \{0,1\}//; 2,6p' "${BASH_SOURCE[0]}"
  exit 2
fi
if [[ -n $folder ]]; then
  [[ -e $folder ]] || { echo "There is no $folder." >&2; exit 2; }
  folder=$(realpath -s -- "$folder")
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/setup.sh
source packaging/setup.sh
setup run

display_answers() {
  [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || return 1
  # Qt aborts where the display does not answer: let a process of its own find out, in a shell that keeps quiet.
  ("$python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])'; exit $?) >/dev/null 2>&1 ||
    { say "The display does not answer"; return 1; }
}

# The first text files of a folder, each with its first lines: what a person wants to see first.
show_text() {
  local file shown=0
  while IFS= read -r -d '' file; do
    printf '\n--- %s\n' "$file"
    grep -a -m 6 '[^[:space:]]' -- "$file" || echo '(no text on this page)'
    shown=$((shown + 1))
    [[ $shown -lt 5 ]] || break
  done < <(find "$1" -type f -name '*.txt' -print0 | sort -z)
}

if display_answers; then
  say "Opening the window"
  rm -f "$log"
  exec "$python" -m bulkocr_gui ${folder:+"$folder"}
fi

arguments=()
if [[ -z $folder ]]; then
  folder=$PWD/resources/samples
  arguments=(--output "$HOME/Bulk OCR sample text")
fi
say "No display: recognising $folder without a window"
status=0
"$python" -m bulkocr_gui.cli run "$folder" "${arguments[@]}" | tee "$log" || status=$?
output=$(sed -n 's/^Text: //p' "$log" | tail -n 1)
if [[ -d $output ]]; then
  show_text "$output"
  printf '\n'
  say "The text is in: $output"
fi
[[ $status == 0 ]] || say "The command bulkocr is here: $PWD/.venv/bin/bulkocr"
exit "$status"
