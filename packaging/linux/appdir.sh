#!/usr/bin/env bash
# Lays the packed program out as an AppDir:  bash packaging/linux/appdir.sh BUNDLE TREE TARGET
# appimagetool (https://github.com/AppImage/appimagetool), where it is installed, then makes the AppImage.
set -euo pipefail
bundle=$1 tree=$2 target=$3 version=${version:?the version of the program}
id=io.github.bulkocr.BulkOCR
rm -rf "$target"
mkdir -p "$target/usr/lib" "$target/usr/bin"
cp -a "$bundle" "$target/usr/lib/bulkocr"
cp -a "$tree/share" "$target/usr/share"
ln -s ../lib/bulkocr/bulkocr "$target/usr/bin/bulkocr"
ln -s ../lib/bulkocr/bulkocr-gui "$target/usr/bin/bulkocr-gui"
cp "$tree/share/applications/$id.desktop" "$target/$id.desktop"
cp "$tree/share/icons/hicolor/256x256/apps/$id.png" "$target/$id.png"
ln -s "$id.png" "$target/.DirIcon"
# The name that it is started with says whether the command line is meant.
cat >"$target/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case $(basename "${ARGV0:-bulkocr-gui}") in
  bulkocr) exec "$here/usr/lib/bulkocr/bulkocr" "$@" ;;
  *) exec "$here/usr/lib/bulkocr/bulkocr-gui" "$@" ;;
esac
RUN
chmod +x "$target/AppRun"
if command -v appimagetool >/dev/null; then
  ARCH=$(uname -m) appimagetool --no-appstream "$target" "dist/BulkOCR-$version-$(uname -m).AppImage"
else
  echo "appimagetool is not installed: the AppDir is in $target, the AppImage is not made."
fi
