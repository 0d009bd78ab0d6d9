#!/usr/bin/env bash
# Makes what is shipped:  bash packaging/build.sh [wheel | bundle | tar | deb | rpm | appdir | nsis | linux]...
#
#   wheel    wheel and source archive, for pipx and uv
#   bundle   the packed program as a folder, build/bulkocr, that has passed its self-test
#   tar, deb, rpm, appdir   packages of that folder; linux is all four
#   nsis     the Windows installer's script, compiled round build/windows/bulkocr or a stand-in
#
# All of it lands in dist/. On a clean Debian 12 or 13 as root or with sudo it installs what it needs.
#   BULKOCR_FULL=1      with the second engine
#   BULKOCR_VERSION=V   another version than the program's own
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
build=$root/build
dist=$root/dist
[[ $# -gt 0 ]] || { sed -n 's/^# \{0,1\}//; 2,11p' "${BASH_SOURCE[0]}"; exit 2; }
# shellcheck source=packaging/setup.sh
source packaging/setup.sh

# What PyInstaller looks for while it packs: a library that is not there is left out with a mere warning.
readonly build_packages=(binutils file fontconfig fonts-dejavu-core git libpython3.11 libxcb-shm0 libxcb-render0 libxcb1
  libgssapi-krb5-2 lintian rpm zstd desktop-file-utils appstream)

prepare() {
  [[ -z ${prepared:-} ]] || return 0
  prepared=1
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  local wanted=("${system_packages[@]}" "${build_packages[@]}")
  # Debian names the library after its Python.
  apt-cache show libpython3.11 >/dev/null 2>&1 || wanted=("${wanted[@]/libpython3.11/libpython3-dev}")
  install_system_packages "${wanted[@]}"
  find_python || fail "needs Python 3.11 or newer"
  local mark
  mark=$(cat packaging/requirements-bundle.txt <("$base_python" -VV) | sha256sum)
  if [[ $(cat "$build/venv/.installed" 2>/dev/null) != "$mark" ]]; then
    say "Installing what makes installers into build/venv"
    rm -rf "$build/venv"
    "$base_python" -m venv "$build/venv"
    "$build/venv/bin/python" -m pip --disable-pip-version-check install --quiet --require-hashes \
      --requirement packaging/requirements-bundle.txt
    echo "$mark" >"$build/venv/.installed"
  fi
  python=$build/venv/bin/python
  export PATH=$build/venv/bin:$PATH
  # Two builds of one commit give the same files.
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
  export SOURCE_DATE_EPOCH PYTHONHASHSEED=1
  version=${BULKOCR_VERSION:-$("$python" -c 'import pathlib, re; print(re.search(r"__version__ = \"(.+)\"", pathlib.Path("bulkocr_gui/__init__.py").read_text())[1])')}
  export version
  mkdir -p "$dist"
}

wheel() {
  prepare
  [[ -z ${wheel_made:-} ]] || return 0
  say "Wheel and source archive"
  rm -f "$dist"/bulkocr_gui-*
  git rev-parse --short HEAD >resources/commit.txt 2>/dev/null || rm -f resources/commit.txt
  "$python" -m build --no-isolation --outdir "$dist" . >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "the wheel could not be built"; }
  wheel_made=1
}

bundle() {
  prepare
  [[ -z ${bundle_made:-} ]] || return 0
  wheel
  "$python" -m pip --disable-pip-version-check install --quiet --no-deps --force-reinstall "$dist"/bulkocr_gui-*.whl
  "$python" packaging/bundle/models.py "$build/models"
  QT_QPA_PLATFORM=offscreen "$python" packaging/bundle/made_before.py "$build/made"
  say "Packing the program"
  export BULKOCR_MODELS=$build/models BULKOCR_MADE=$build/made
  pyinstaller --noconfirm --log-level WARN --distpath "$build" --workpath "$build/work" packaging/bundle/bulkocr.spec \
    >"$log" 2>&1 || { tail -n 30 "$log" >&2; fail "PyInstaller failed"; }
  "$python" packaging/bundle/close_gaps.py "$build/bulkocr"
  ln -sf bulkocr-gui "$build/bulkocr/bulkocr"
  # Nothing but the program is started.
  find "$build/bulkocr/_internal" -type f -exec chmod 644 {} +
  "$python" packaging/bundle/check.py "$build/bulkocr" || fail "the packed program is not complete"
  selftest "$build/bulkocr/bulkocr-gui"
  say "Packed: $(du -sb --apparent-size "$build/bulkocr" | cut -f 1 | numfmt --grouping) bytes in build/bulkocr"
  bundle_made=1
}

# Without the libraries, models and Python of this computer, as far as variables tell of them.
selftest() {
  env -i PATH=/usr/bin:/bin HOME="$build/home" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$1" --selftest >"$log" ||
    { cat "$log" >&2; fail "the self-test found what does not work"; }
  say "Self-test: all $(grep -c '"ok": true' "$log") good"
}

# Everything that packages put beside the program: /opt and what the desktop looks for.
tree() {
  bundle
  [[ -z ${tree_made:-} ]] || return 0
  tree=$build/tree
  rm -rf "$tree"
  mkdir -p "$tree/share/applications" "$tree/share/metainfo" "$tree/share/man/man1"
  cp packaging/linux/io.github.bulkocr.BulkOCR.desktop "$tree/share/applications/"
  sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" packaging/linux/io.github.bulkocr.BulkOCR.metainfo.xml \
    >"$tree/share/metainfo/io.github.bulkocr.BulkOCR.metainfo.xml"
  QT_QPA_PLATFORM=offscreen "$python" packaging/linux/icons.py resources/icons/bulkocr.svg "$tree/share/icons/hicolor"
  manual bulkocr bulkocr_gui.cli_options parser
  manual bulkocr-gui bulkocr_gui.__main__ arguments
  "$python" packaging/bundle/licences.py "$build/bulkocr" "$tree/copyright"
  gzip -9nc CHANGELOG.md >"$tree/changelog.gz"
  desktop-file-validate "$tree"/share/applications/*.desktop
  appstreamcli validate --no-net --pedantic "$tree"/share/metainfo/*.xml >"$log" || { cat "$log" >&2; fail "the metainfo is not valid"; }
  tree_made=1
}

manual() {
  argparse-manpage --module "$2" --function "$3" --prog "$1" --project-name "Bulk OCR" --version "$version" \
    --description "recognise the text of folders of scans" --url https://github.com/bulkocr/bulkocr |
    gzip -9n >"$tree/share/man/man1/$1.1.gz"
}

tar_archive() {
  tree
  say "Portable archive"
  local name
  name=bulkocr${BULKOCR_FULL:+-full}-$version-linux-$(uname -m)
  rm -rf "${build:?}/$name"
  mkdir -p "$build/$name"
  cp -a "$build/bulkocr" "$tree/share" "$build/$name/"
  cp "$tree/copyright" "$build/$name/LICENCES.txt"
  install -m 755 packaging/linux/install.sh packaging/linux/uninstall.sh "$build/$name/"
  tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$build" -cf - "$name" |
    zstd -q -19 -T0 -f -o "$dist/$name.tar.zst"
  rm -rf "${build:?}/$name"
}

nfpm_package() {
  tree
  say "Package: $1"
  export BULKOCR_BUNDLE=$build/bulkocr BULKOCR_TREE=$tree BULKOCR_PACKAGE_VERSION=$version BULKOCR_PACKAGER=$1
  case $(uname -m) in aarch64) export BULKOCR_ARCH=arm64 ;; *) export BULKOCR_ARCH=amd64 ;; esac
  "$python" packaging/linux/describe.py >"$build/nfpm.yaml"
  find "$build/bulkocr" "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
  nfpm package --config "$build/nfpm.yaml" --packager "$1" --target "$dist/"
}

for target in "$@"; do
  case $target in
    wheel) wheel ;;
    bundle) bundle ;;
    tar) tar_archive ;;
    deb | rpm) nfpm_package "$target" ;;
    appdir) tree; bash packaging/linux/appdir.sh "$build/bulkocr" "$tree" "$build/BulkOCR.AppDir" ;;
    nsis) prepare; bash packaging/windows/compile.sh "$version" "$dist" ;;
    linux) tar_archive; nfpm_package deb; nfpm_package rpm; bash packaging/linux/appdir.sh "$build/bulkocr" "$tree" "$build/BulkOCR.AppDir" ;;
    *) fail "does not know $target" ;;
  esac
done
(cd "$dist" && sha256sum -- * 2>/dev/null | grep -v SHA256SUMS >SHA256SUMS || true)
ls -l "$dist"
