#!/usr/bin/env bash
# Installs the packages in dist/ into fresh systems and uses them there, without network, Python or Tesseract:
#
#   sudo bash packaging/try_packages.sh [deb | rpm | tar | wheel]...      all of them without a word
#
# Needs debootstrap, Xvfb, xdotool and ImageMagick's import. Systems are kept in build/roots; pictures of the windows
# go to build/windows-seen.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
roots=$root/build/roots
seen=$root/build/windows-seen
read -r -a suites <<<"${BULKOCR_SUITES:-bookworm trixie}"
mkdir -p "$roots" "$seen"
say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
[[ $(id -u) == 0 ]] || fail "needs root"
system=
screen=
leave() {
  [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
  [[ -z $system ]] || umount -l "$system"/{proc,dev,tmp/.X11-unix} 2>/dev/null || true
}
trap leave EXIT

# A fresh system, as debootstrap makes it, in $system.
fresh() {
  local suite=$1 kept=$roots/$1.tar
  if [[ ! -f $kept ]]; then
    say "Making $suite"
    debootstrap --variant=minbase "$suite" "$roots/$suite.new" >"$roots/$suite.log" 2>&1 || fail "debootstrap $suite"
    tar -C "$roots/$suite.new" -cf "$kept.new" .
    mv "$kept.new" "$kept"
    rm -rf "$roots/$suite.new"
  fi
  [[ -z $system ]] || umount -l "$system"/{proc,dev,tmp/.X11-unix} 2>/dev/null || true
  system=$roots/$suite
  rm -rf "$system"
  mkdir -p "$system"
  tar -C "$system" -xf "$kept"
  mount --bind /proc "$system/proc"
  mount --bind /dev "$system/dev"
  mkdir -p "$system/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$system/tmp/.X11-unix"
  cp /etc/resolv.conf "$system/etc/resolv.conf"
  cp -r resources/samples "$system/srv/samples"
  in_system useradd --create-home reader
}
in_system() { chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# Without any network but the computer's own loopback.
no_network() { unshare --net sh -c 'ip link set lo up && exec "$@"' sh "$@"; }
# As a user who has no network.
offline() {
  no_network chroot --userspec=reader:reader "$system" env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/home/reader \
    LANG=C.UTF-8 ${display:+DISPLAY=$display} "$@"
}

use() {
  local what=$1 command=${2:-/usr/bin}
  for absent in python3 tesseract; do
    [[ $what == wheel* ]] || ! in_system sh -c "command -v $absent" >/dev/null || fail "$what: $absent is there"
  done
  display='' offline "$command/bulkocr-gui" --selftest >"$seen/$what-selftest.json" || { cat "$seen/$what-selftest.json"; fail "$what: self-test"; }
  offline "$command/bulkocr" run /srv/samples --output /home/reader/text --formats txt,pdf --json >"$seen/$what-run.jsonl" ||
    fail "$what: bulkocr run"
  [[ $(find "$system/home/reader/text" -name '*.txt' | wc -l) == 5 ]] || fail "$what: texts are missing"
  display=:$number
  offline "$command/bulkocr-gui" /srv/samples >"$seen/$what-window.log" 2>&1 &
  local window=$!
  DISPLAY=$display timeout 30 xdotool search --sync --onlyvisible --name 'Bulk OCR' >/dev/null || { cat "$seen/$what-window.log"; fail "$what: no window"; }
  sleep 2
  DISPLAY=$display import -window root "$seen/$what.png"
  pkill -TERM -P "$window" bulkocr-gui 2>/dev/null || kill "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
  pkill -f "$command/bulkocr-gui" 2>/dev/null || true
  say "$what: self-test green, 5 samples recognised, window seen ($seen/$what.png)"
}

screen_up() {
  [[ -z $screen ]] || return 0
  mkdir -p /tmp/.X11-unix
  exec 3<>"$roots/display"
  : >"$roots/display"
  Xvfb -displayfd 3 -screen 0 1360x860x24 -ac >/dev/null 2>&1 &
  screen=$!
  for _ in $(seq 50); do [[ ! -s $roots/display ]] || break; sleep 0.1; done
  number=$(cat "$roots/display")
}

try_deb() {
  local package suite
  package=$(ls -t dist/bulkocr_*_*.deb | head -n 1)
  for suite in "${suites[@]}"; do
    fresh "$suite"
    in_system apt-get -q update >/dev/null
    cp "$package" "$system/root/bulkocr.deb"
    # What it depends on comes over the network, the package itself without one.
    # shellcheck disable=SC2046
    in_system apt-get -q install -y --no-install-recommends $(dpkg-deb -f "$package" Depends | tr ',' '\n' | sed 's/[|(].*//') >"$seen/deb-$suite.log" 2>&1 || fail "dependencies on $suite"
    find "$system" -xdev -not -path '*/proc/*' -not -path '*/var/log/*' -not -path '*/home/*' | sort >"$roots/before"
    no_network chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
      apt-get -q install -y /root/bulkocr.deb >>"$seen/deb-$suite.log" 2>&1 || { tail "$seen/deb-$suite.log"; fail "install on $suite"; }
    use "deb-$suite"
    if [[ -n ${BULKOCR_NEXT_DEB:-} ]]; then upgrade "$suite"; fi
    in_system apt-get -q purge -y bulkocr >>"$seen/deb-$suite.log" 2>&1 || fail "purge on $suite"
    find "$system" -xdev -not -path '*/proc/*' -not -path '*/var/log/*' -not -path '*/home/*' | sort >"$roots/after"
    comm -13 "$roots/before" "$roots/after" | grep -v '/var/\(cache\|lib\)/\(apt\|dpkg\|fontconfig\)\|/tmp/\|/root/.cache\|/var/cache/fontconfig' >"$roots/left" || true
    [[ ! -s $roots/left ]] || { cat "$roots/left"; fail "purge left files on $suite"; }
    [[ -f $system/home/reader/.local/share/bulkocr/bulkocr.sqlite3 ]] || fail "purge took what is the user's"
    say "deb-$suite: purged, nothing left but the user's own"
  done
}

# The next version over this one: jobs and settings stay.
upgrade() {
  local before after settings
  before=$(offline bulkocr jobs --json | sort)
  settings=$(sha256sum "$system/home/reader/.local/share/bulkocr/settings.ini")
  cp "$BULKOCR_NEXT_DEB" "$system/root/next.deb"
  in_system apt-get -q install -y /root/next.deb >>"$seen/deb-$1.log" 2>&1 || fail "upgrade on $1"
  after=$(offline bulkocr jobs --json | sort)
  rm "$system/root/next.deb"
  [[ -n $before && $before == "$after" ]] || fail "jobs are not the same after the upgrade on $1"
  sha256sum --check --quiet <<<"$settings" || fail "settings are not the same after the upgrade on $1"
  say "deb-$1: upgraded to $(in_system dpkg-query -W -f '${Version}' bulkocr), jobs and settings kept"
}

try_tar() {
  local suite=${suites[-1]} archive
  archive=$(ls -t dist/bulkocr-*-linux-*.tar.zst | head -n 1)
  fresh "$suite"
  in_system apt-get -q update >/dev/null
  # shellcheck disable=SC2046
  in_system apt-get -q install -y --no-install-recommends $(dpkg-deb -f "$(ls -t dist/*.deb | head -n 1)" Depends | tr ',' '\n' | sed 's/[|(].*//') >"$seen/tar.log" 2>&1
  zstd -dc "$archive" | tar -C "$system/home/reader" -xf - --no-same-owner
  in_system chown -R reader: /home/reader
  offline sh -c 'sh /home/reader/bulkocr-*/install.sh' >>"$seen/tar.log" || fail "install.sh"
  use tar /home/reader/.local/bin
  offline sh /home/reader/.local/opt/bulkocr/uninstall.sh >>"$seen/tar.log" || fail "uninstall.sh"
  [[ -z $(find "$system/home/reader/.local" -type f -not -path '*/share/bulkocr/*' -not -path '*/state/*') ]] || { find "$system/home/reader/.local" -type f | head; fail "uninstall.sh left files"; }
  say "tar: installed for one user, used, uninstalled"
}

try_rpm() {
  local suite=${suites[-1]} package
  package=$(ls -t dist/bulkocr-*.rpm | head -n 1)
  fresh "$suite"
  in_system apt-get -q update >/dev/null
  # shellcheck disable=SC2046
  in_system apt-get -q install -y --no-install-recommends $(dpkg-deb -f "$(ls -t dist/*.deb | head -n 1)" Depends | tr ',' '\n' | sed 's/[|(].*//') >"$seen/rpm.log" 2>&1
  # The libraries are Debian's, which rpm does not know of.
  rpm --root "$system" --dbpath /var/lib/rpm --nodeps --install "$package" >>"$seen/rpm.log" 2>&1 || { tail "$seen/rpm.log"; fail "rpm --install"; }
  use rpm
  rpm --root "$system" --dbpath /var/lib/rpm --nodeps --erase bulkocr >>"$seen/rpm.log" 2>&1 || fail "rpm --erase"
  [[ ! -e $system/opt/bulkocr && ! -e $system/usr/bin/bulkocr ]] || fail "rpm --erase left files"
  say "rpm: installed with rpm --root, used, erased"
}

try_wheel() {
  local suite=${suites[-1]} wheel tool
  wheel=$(ls -t dist/bulkocr_gui-*.whl | head -n 1)
  fresh "$suite"
  in_system apt-get -q update >/dev/null
  in_system apt-get -q install -y --no-install-recommends pipx python3-venv ca-certificates fonts-dejavu-core libegl1 libgl1 libopengl0 libxcb-cursor0 \
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libgssapi-krb5-2 >"$seen/wheel.log" 2>&1 || fail "system packages for the wheel"
  cp "$wheel" "$system/srv/"
  cp /etc/ssl/certs/ca-certificates.crt "$system/srv/certificates.pem"
  for tool in pipx uv; do
    rm -rf "$system/home/reader/.local" "$system/home/reader/text"
    case $tool in
      pipx) as_reader pipx install "/srv/$(basename "$wheel")" >>"$seen/wheel.log" 2>&1 || { tail "$seen/wheel.log"; fail "pipx"; } ;;
      uv) as_reader sh -c "python3 -m venv /tmp/uv && /tmp/uv/bin/pip -q install uv && /tmp/uv/bin/uv tool install /srv/$(basename "$wheel")" >>"$seen/wheel.log" 2>&1 || { tail "$seen/wheel.log"; fail "uv"; } ;;
    esac
    use "wheel-$tool" /home/reader/.local/bin
  done
}
# The certificates are this computer's, whose proxy may have one of its own.
as_reader() {
  chroot --userspec=reader:reader "$system" env -i PATH=/usr/bin:/bin HOME=/home/reader LANG=C.UTF-8 \
    PIP_CERT=/srv/certificates.pem SSL_CERT_FILE=/srv/certificates.pem "$@"
}

screen_up
[[ $# -gt 0 ]] || set -- deb tar rpm wheel
for kind in "$@"; do "try_$kind"; done
say "All that was tried works"
