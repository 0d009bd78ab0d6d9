#!/bin/sh
# Takes away what install.sh put there. Your jobs and settings stay: they are in ~/.local/share/bulkocr.
set -eu
if [ "$(id -u)" = 0 ]; then
  program=${DESTDIR:-}/opt/bulkocr commands=${DESTDIR:-}/usr/local/bin share=${DESTDIR:-}/usr/local/share
else
  program=$HOME/.local/opt/bulkocr commands=$HOME/.local/bin share=${XDG_DATA_HOME:-$HOME/.local/share}
fi
rm -f "$commands/bulkocr" "$commands/bulkocr-gui"
rm -f "$share/applications/io.github.bulkocr.BulkOCR.desktop" "$share/metainfo/io.github.bulkocr.BulkOCR.metainfo.xml"
rm -f "$share/man/man1/bulkocr.1.gz" "$share/man/man1/bulkocr-gui.1.gz"
find "$share/icons/hicolor" -name 'io.github.bulkocr.BulkOCR.*' -exec rm -f {} + 2>/dev/null || true
rm -rf "$program"
echo "Bulk OCR is gone. Jobs and settings are kept."
