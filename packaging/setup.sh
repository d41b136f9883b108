# Sets up what ogdesk needs in .venv beside the tree: sourced by run.sh and test.sh, POSIX sh.
# After the first time it only compares the lock file with the one that was installed.

tree=$(cd "$(dirname "$0")/.." && pwd)
venv=$tree/.venv
debian_libraries="libegl1 libgl1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libx11-xcb1"
qt_needs="libEGL.so.1 libGL.so.1 libglib-2.0.so.0 libxkbcommon.so.0 libxkbcommon-x11.so.0 libdbus-1.so.3 libfontconfig.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-shape.so.0 libxcb-xinerama.so.0 libxcb-xkb.so.1 libX11-xcb.so.1"

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    fail "ogdesk needs Python 3.11 or newer with venv. On Debian: apt-get install python3 python3-venv"
}

missing_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    python3 - $qt_needs <<'PYTHON'
import ctypes
import sys

for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
PYTHON
}

setup_libraries() {
    [ -n "$(missing_libraries)" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing the system libraries that the window needs ..."
        apt-get -o DPkg::Lock::Timeout=300 update -qq &&
            DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $debian_libraries >/dev/null ||
            fail "The system libraries could not be installed: apt-get install $debian_libraries"
    else
        fail "The window needs system libraries. Install them and call this again: sudo apt-get install $debian_libraries"
    fi
}

# setup_packages LOCK: the packages of one lock file, and ogdesk itself from the tree.
setup_packages() {
    lock=$tree/packaging/$1
    stamp=$venv/.installed-$1
    if [ -x "$venv/bin/python" ] && [ -f "$stamp" ] && cat "$lock" "$tree/pyproject.toml" | cmp -s - "$stamp"; then
        return 0
    fi
    python=$(find_python) || exit 1
    echo "Setting up ogdesk in $venv (once, some minutes) ..."
    [ -x "$venv/bin/python" ] || "$python" -m venv "$venv" || fail "The virtual environment could not be made in $venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" ||
        fail "The packages could not be installed; is there a network?"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e "$tree" ||
        fail "ogdesk itself could not be installed from $tree"
    cat "$lock" "$tree/pyproject.toml" >"$stamp"
}
