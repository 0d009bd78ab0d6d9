# Sourced by start.sh and test.sh: sets up everything in the checkout, says what it installs, asks nothing.
#
#   setup run   what the program needs
#   setup dev   and what its tests need
#
# Afterwards $python is the Python of .venv, with the program and its locked packages. A second call is quick:
# packages of the system that are there are not asked for, and .venv/.installed names what .venv holds.
# shellcheck shell=bash

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
fail() {
  printf 'bulkocr set-up: %s\n' "$*" >&2
  exit 4
}

# What Qt's xcb and Wayland plugins link to, fonts for the window, certificates for pip.
readonly system_packages=(
  ca-certificates fontconfig fonts-dejavu-core
  libdbus-1-3 libegl1 libgl1 libglib2.0-0 libopengl0
  libwayland-client0 libwayland-cursor0 libwayland-egl1
  libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0
)
# A screen with a window manager for the tests of the real window, and what a screen reader is made of; the installed
# engine with its models.
readonly test_packages=(
  at-spi2-core curl gir1.2-atspi-2.0 jq python3-gi
  dbus openbox procps qpdf tesseract-ocr tesseract-ocr-deu tesseract-ocr-eng tesseract-ocr-osd
  unzip x11-utils xauth xdotool xvfb
)

as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    # sudo clears the environment; a proxy must survive it.
    sudo env ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
      ${no_proxy:+no_proxy="$no_proxy"} "$@"
  else
    fail "needs root or sudo to install: ${missing[*]}. Install them, then start this again."
  fi
}

# Newer systems call some libraries NAMEt64; apt-get knows them by the old name too, dpkg-query does not.
is_installed() {
  local states
  # shellcheck disable=SC2016  # dpkg-query's own variable
  states=$(dpkg-query --show --showformat='${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null || true)
  grep -qx installed <<<"$states"
}

install_system_packages() {
  local wanted=("$@") name
  missing=()
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "This is not Debian or Ubuntu, where this script installs all by itself. The window needs Qt's xcb" \
      "libraries (libxcb-cursor and others) of your system, the tests Xvfb, openbox, xdotool and tesseract as well."
    return
  fi
  python_is_complete || wanted+=(python3 python3-venv)
  for name in "${wanted[@]}"; do
    is_installed "$name" || missing+=("$name")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "Installing with apt: ${missing[*]}"
  local apt=(env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -q -o DPkg::Lock::Timeout=300)
  as_root "${apt[@]}" update >"$log" 2>&1 || say "apt-get update had problems; going on with the lists that are there"
  as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null ||
    { tail -n 25 "$log" >&2; fail "apt-get could not install these packages (its words are above)"; }
}

find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      base_python=$name
      return
    fi
  done
  return 1
}

python_is_complete() { find_python && "$base_python" -c 'import ensurepip, venv' 2>/dev/null; }

# What .venv must be made of: change one of these and it is brought up to date.
fingerprint() {
  { echo "$PWD"; .venv/bin/python -VV; cat pyproject.toml "packaging/$1"; } 2>/dev/null | sha256sum | cut -c 1-64
}

install_python_packages() {
  local list=$1 python_version
  if [[ -e .venv ]] && ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    say "The Python of .venv is gone or incomplete; making .venv anew"
    rm -rf .venv
  fi
  # .venv made for the tests holds the program's packages too.
  if [[ -f .venv/.installed ]] && grep -qxF "$(fingerprint "$list")" .venv/.installed; then return; fi
  python_version=$("$base_python" -c 'import platform; print(platform.python_version())')
  say "Installing into .venv (Python $python_version): $(sed -n 's|^\([a-z][a-z0-9-]*\)==.*|\1|p' "packaging/$list" | sort -u | wc -l) locked Python packages;" \
    "the first time takes a minute or two"
  [[ -e .venv ]] || "$base_python" -m venv .venv || fail "could not make .venv with $base_python"
  rm -f .venv/.installed
  local pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input)
  "${pip[@]}" install --quiet --require-hashes --requirement "packaging/$list" ||
    fail "pip could not install the packages (its words are above); is the package index reachable?"
  "${pip[@]}" install --quiet --no-deps --no-build-isolation --editable . || fail "pip could not install the program"
  "${pip[@]}" check --quiet || "${pip[@]}" check || fail "the packages in .venv do not fit each other"
  if [[ $list == requirements-dev.txt ]]; then fingerprint requirements.txt >>.venv/.installed; fi
  fingerprint "$list" >>.venv/.installed
}

setup() {
  local kind=$1
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  [[ $(uname -s) == Linux ]] || fail "sets up Linux only. Elsewhere: python3 -m venv .venv, then pip install . in it."
  if [[ $kind == dev ]]; then
    install_system_packages "${system_packages[@]}" "${test_packages[@]}"
  else
    install_system_packages "${system_packages[@]}"
  fi
  find_python || fail "needs Python 3.11 or newer. Found: $(python3 --version 2>&1 || echo none)."
  python_is_complete || fail "needs the venv module of $base_python (package python3-venv)."
  if [[ $kind == dev ]]; then
    install_python_packages requirements-dev.txt
  else
    install_python_packages requirements.txt
  fi
  # shellcheck disable=SC2034  # the caller's
  python=$PWD/.venv/bin/python
}
