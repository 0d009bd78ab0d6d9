#!/usr/bin/env bash
# Makes BulkOCR.app and a .dmg on macOS:  bash packaging/macos/make.sh VERSION
#
# Not yet run: there was no Mac where this was written. The release workflow runs it.
# Signed where APPLE_IDENTITY names a certificate in the keychain, notarised where APPLE_ID, APPLE_TEAM and
# APPLE_PASSWORD (an app-specific password) are set as well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$1
app=build/BulkOCR.app
python -m pip install --quiet --require-hashes --requirement packaging/requirements-bundle.txt
python -m build --no-isolation --outdir dist .
python -m pip install --quiet --no-deps --force-reinstall dist/bulkocr_gui-*.whl
python packaging/bundle/models.py build/models
BULKOCR_MODELS=$PWD/build/models pyinstaller --noconfirm --distpath build --workpath build/work packaging/bundle/bulkocr.spec

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -a build/bulkocr/. "$app/Contents/MacOS/"
ln -s bulkocr-gui "$app/Contents/MacOS/bulkocr"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
iconset=build/BulkOCR.iconset
QT_QPA_PLATFORM=offscreen python packaging/linux/icons.py resources/icons/bulkocr.svg build/icons
mkdir -p "$iconset"
for size in 16 32 128 256 512; do
  cp "build/icons/${size}x$size/apps/io.github.bulkocr.BulkOCR.png" "$iconset/icon_${size}x$size.png"
done
iconutil --convert icns --output "$app/Contents/Resources/BulkOCR.icns" "$iconset"

if [[ -n ${APPLE_IDENTITY:-} ]]; then
  find "$app/Contents/MacOS" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$APPLE_IDENTITY" \
      --entitlements packaging/macos/entitlements.plist
  codesign --force --timestamp --options runtime --sign "$APPLE_IDENTITY" \
    --entitlements packaging/macos/entitlements.plist "$app"
  codesign --verify --deep --strict "$app"
fi
"$app/Contents/MacOS/bulkocr-gui" --selftest
hdiutil create -volname "Bulk OCR" -srcfolder "$app" -ov -format UDZO "dist/BulkOCR-$version.dmg"
if [[ -n ${APPLE_ID:-} && -n ${APPLE_TEAM:-} && -n ${APPLE_PASSWORD:-} ]]; then
  xcrun notarytool submit "dist/BulkOCR-$version.dmg" --wait \
    --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
  xcrun stapler staple "dist/BulkOCR-$version.dmg"
fi
