#!/bin/sh
# Installs Bulk OCR from this folder: for you (in ~/.local), or for everybody when run as root (in /opt and /usr/local).
# uninstall.sh, which is installed beside it, takes it away again. Your jobs and settings are never touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then
  program=${DESTDIR:-}/opt/bulkocr commands=${DESTDIR:-}/usr/local/bin share=${DESTDIR:-}/usr/local/share
else
  program=$HOME/.local/opt/bulkocr commands=$HOME/.local/bin share=${XDG_DATA_HOME:-$HOME/.local/share}
fi
mkdir -p "$(dirname "$program")" "$commands" "$share"
rm -rf "$program.new"
cp -a "$here/bulkocr" "$program.new"
cp "$here/uninstall.sh" "$here/LICENCES.txt" "$program.new/"
rm -rf "$program"
mv "$program.new" "$program"
ln -sf "$program/bulkocr" "$commands/bulkocr"
ln -sf "$program/bulkocr-gui" "$commands/bulkocr-gui"
cp -R "$here/share/." "$share/"
sed -i "s|^Exec=bulkocr-gui|Exec=$commands/bulkocr-gui|" "$share/applications/io.github.bulkocr.BulkOCR.desktop"
command -v update-desktop-database >/dev/null && update-desktop-database -q "$share/applications" || true
echo "Bulk OCR is in $program; start it with $commands/bulkocr-gui or from the menu."
case ":$PATH:" in *":$commands:"*) ;; *) echo "$commands is not in your PATH." ;; esac
