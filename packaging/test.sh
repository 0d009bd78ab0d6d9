#!/usr/bin/env bash
# Sets up what the tests need and runs the whole suite:  bash packaging/test.sh [pytest arguments]
#
# Linters, types and import rules first; then pytest: offscreen, and, for the tests of the real window, on a
# screen of their own (Xvfb with a window manager). A test that is skipped though it should run here fails the run.
# A few tests that fail while two runs share the machine are run once more alone; the last lines name them.
# With pytest arguments (a path, -k NAME) only pytest runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/setup.sh
source packaging/setup.sh
setup dev
export PATH=$PWD/.venv/bin:$PATH LC_ALL=C.UTF-8
# Thousands of processes are started: none compiles the program anew.
unset BULKOCR_DATA_DIR DISPLAY WAYLAND_DISPLAY PYTHONDONTWRITEBYTECODE

failed=()
check() { "$@" || failed+=("$*"); }
if [[ $# == 0 ]]; then
  say "ruff, mypy, import-linter"
  check ruff check .
  check ruff format --check .
  check mypy
  check lint-imports
fi

scratch=$(mktemp -d)
screen=()
trap '[[ ${#screen[@]} == 0 ]] || kill "${screen[@]}" 2>/dev/null; rm -rf "$scratch" "$log"' EXIT

# Two at a time where all are run: most of them wait for a process or a clock. `others` are those of the second run,
# the first has whatever else there is.
readonly others=(tests/e2e tests/providers)
offscreen() {
  local report=$1
  shift
  QT_QPA_PLATFORM=offscreen pytest -m "not real_window" --junit-xml="$scratch/$report.xml" -rs "$@"
}
alone() {
  local report=$1 tests
  shift
  mapfile -t tests < <(python packaging/test_verdict.py --again "$scratch/$report.xml")
  [[ ${#tests[@]} == 0 ]] && return
  say "Once more, alone: ${tests[*]}"
  "$@" --junit-xml="$scratch/$report-again.xml" "${tests[@]}" || true
}
verdicts=()
if [[ $# == 0 ]]; then
  say "Tests, offscreen: ${others[*]}, and the rest beside them"
  offscreen others "${others[@]}" >"$scratch/others.log" 2>&1 &
  second=$!
  status=0
  offscreen rest "${others[@]/#/--ignore=}" tests || status=$?
  verdicts+=("$status" "$scratch/rest.xml")
  status=0
  wait "$second" || status=$?
  cat "$scratch/others.log"
  verdicts+=("$status" "$scratch/others.xml")
  for report in rest others; do
    QT_QPA_PLATFORM=offscreen alone "$report" pytest -m "not real_window" -rs
  done
else
  say "Tests, offscreen"
  status=0
  offscreen rest "$@" || status=$?
  verdicts+=("$status" "$scratch/rest.xml")
fi

say "Tests of the real window, under Xvfb"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
screen+=($!)
for _ in $(seq 100); do
  [[ ! -s $scratch/display ]] || break
  sleep 0.1
done
[[ -s $scratch/display ]] || { cat "$scratch/xvfb.log" >&2; fail "Xvfb did not start"; }
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
openbox >"$scratch/openbox.log" 2>&1 &
screen+=($!)
xcb_status=0
export QT_QPA_PLATFORM=xcb
dbus-run-session -- pytest -m real_window --junit-xml="$scratch/xcb.xml" -rs "$@" || xcb_status=$?
[[ $# != 0 ]] || alone xcb dbus-run-session -- pytest -m real_window -rs

for check in "${failed[@]}"; do say "FAILED: $check"; done
python packaging/test_verdict.py "$#" "${verdicts[@]}" "$xcb_status" "$scratch/xcb.xml"
[[ ${#failed[@]} == 0 ]]
