#!/usr/bin/env bash
# Prints size and start time of the packed program, with what PyInstaller makes by itself beside it, and with a window of
# PySide's that is empty, which tells what this computer and Qt take of it:
#   bash packaging/measure.sh       after `bash packaging/build.sh bundle`; needs Xvfb, xdotool, xev (x11-utils), zstd
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PATH=$PWD/build/venv/bin:$PATH
if [[ ! -x build/plain/bulkocr/bulkocr-gui ]]; then
  BULKOCR_PLAIN=1 BULKOCR_MODELS=$PWD/build/models BULKOCR_MADE=$PWD/build/made pyinstaller --noconfirm --log-level ERROR --distpath build/plain \
    --workpath build/plain-work packaging/bundle/bulkocr.spec >/dev/null 2>&1
fi
if [[ ! -x build/empty/bulkocr-gui/bulkocr-gui ]]; then
  mkdir -p build/empty
  cat >build/empty/window.py <<'PROGRAM'
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.setWindowTitle("Bulk OCR")
window.resize(1280, 800)
window.show()
app.exec()
PROGRAM
  pyinstaller --noconfirm --log-level ERROR --windowed --name bulkocr-gui --distpath build/empty --workpath build/empty-work \
    --specpath build/empty build/empty/window.py >/dev/null 2>&1
fi
screen=$(mktemp)
data=$(mktemp -d)
Xvfb -displayfd 3 -noreset -screen 0 1360x860x24 3>"$screen" >/dev/null 2>&1 &
trap 'kill %1; rm -rf "$screen" "$data"' EXIT
until [[ -s $screen ]]; do sleep 0.1; done
DISPLAY=:$(cat "$screen")
export DISPLAY QT_QPA_PLATFORM=xcb

# Milliseconds from the start until the window is mapped, as the screen tells: who asks again and again takes a third of
# the processor's speed from the program that is timed, where two threads share one core.
started() {
  local before program line took
  coproc EVENTS { exec stdbuf -oL xev -root -event substructure; }
  sleep 0.3
  before=$(date +%s%N)
  "$1/bulkocr-gui" --data-dir "$data/${1//\//-}" >/dev/null 2>&1 &
  program=$!
  while read -r -t 60 line <&"${EVENTS[0]}" && [[ $line != MapNotify* ]]; do :; done
  took=$((($(date +%s%N) - before) / 1000000))
  xdotool search --onlyvisible --name 'Bulk OCR' >/dev/null || { echo "no window of $1" >&2; exit 1; }
  echo "$took"
  kill "$program" "$EVENTS_PID"
  wait "$program" "$EVENTS_PID" 2>/dev/null || true
}

folders=(build/bulkocr build/plain/bulkocr build/empty/bulkocr-gui)
# In turns, for a machine's speed changes from minute to minute. The first start of each, which fills the disk's cache
# and makes the database, is not counted.
rounds=15
for ((round = 0; round <= rounds; round++)); do
  for folder in "${folders[@]}"; do
    took=$(started "$folder")
    ((round == 0)) || echo "$took" >>"$data/took${folder//\//-}"
  done
done
for folder in "${folders[@]}"; do
  sort -n -o "$data/took" "$data/took${folder//\//-}"
  printf '%-22s %11s bytes unpacked, %11s packed (zstd -19), window after %s ms (middle of %s, the least %s)\n' "$folder" \
    "$(du -sb --apparent-size "$folder" | cut -f 1 | numfmt --grouping)" \
    "$(tar -C "$folder" -cf - . | zstd -q -19 -T0 | wc -c | numfmt --grouping)" \
    "$(sed -n $((rounds / 2 + 1))p "$data/took")" "$rounds" "$(sed -n 1p "$data/took")"
done
