#!/bin/sh
# Measures the figures of docs/figures.md: sh packaging/bench.sh [--write] [--quick] [NAME...]   (names: sh packaging/bench.sh --help)
# The window is measured on the screen where there is one, else without.
set -eu
. "$(dirname "$0")/setup.sh"
setup_libraries
setup_packages lock-dev.txt

cd "$tree"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    export QT_QPA_PLATFORM
fi
PYTHONPATH=$tree/tests
export PYTHONPATH
"$venv/bin/python" -m compileall -q src tests/bench tests/helpers
exec "$venv/bin/python" -m bench "$@"
