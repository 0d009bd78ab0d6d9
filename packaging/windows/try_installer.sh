#!/usr/bin/env bash
# Installs, starts and uninstalls the Windows installer under wine, for one user and for all:
#   bash packaging/windows/try_installer.sh SETUP.exe
# Needs wine with its 32-bit half and a display (xvfb-run will do). Everything happens in a prefix of its own.
set -euo pipefail
setup=$(realpath "$1")
WINEPREFIX=$(mktemp -d)
export WINEPREFIX WINEDEBUG=-all
trap 'wineserver -k 2>/dev/null; rm -rf "$WINEPREFIX"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
# An uninstaller copies itself and goes on after it has ended.
gone() { for _ in $(seq 100); do [[ -e $1 ]] || return 0; sleep 0.1; done; fail "$1 is still there"; }
find_one() { find "$WINEPREFIX" "$@" | head -n 1; }
wineboot --init >/dev/null 2>&1

wine "$setup" /S /CurrentUser
program=$(find_one -type d -name BulkOCR)
[[ $program == *"/Programs/BulkOCR" ]] || fail "not in the user's own programs: $program"
[[ -n $(find_one -name 'Bulk OCR.lnk') ]] || fail "nothing in the Start menu"
wine reg query 'HKCU\Software\Classes\Directory\shell\BulkOCR\command' | grep -q bulkocr-gui || fail "nothing in the folder menu"
wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\BulkOCR' /v DisplayVersion | grep -q . || fail "not registered"
wine "$program/bulkocr-gui.exe" 'C:\scans'
sleep 1
kept=$(find_one -name started.txt)
iconv -f UTF-16 "$kept" | grep -q 'C:\\scans' || fail "the program was not started with the folder"
touch "$program/of-somebody-else.txt"
wine "$program/uninstall.exe" /CurrentUser /S
gone "$program/bulkocr-gui.exe"
[[ -e $program/of-somebody-else.txt ]] || fail "a file that is not the installer's was removed"
[[ -e $kept ]] || fail "what is the user's was removed without being asked for"
[[ -z $(find_one -name 'Bulk OCR.lnk') ]] || fail "the Start menu was not cleared"
! wine reg query 'HKCU\Software\Classes\Directory\shell\BulkOCR' >/dev/null 2>&1 || fail "the folder menu was not cleared"
rm -rf "$program"
echo "for one user: installed, started, uninstalled; what is the user's is kept"

wine "$setup" /S /AllUsers
program=$(find_one -type d -name BulkOCR)
[[ $program == *"/Program Files"* ]] || fail "not in the programs of all: $program"
wine "$program/uninstall.exe" /AllUsers /S /RemoveData
gone "$program"
gone "$kept"
echo "for all: installed, uninstalled; what is the user's is removed, as asked for"
