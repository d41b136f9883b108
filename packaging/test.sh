#!/bin/sh
# Sets up ogdesk for developers and runs the whole check. Arguments go to pytest; --only-setup stops after the set-up.
set -eu
. "$(dirname "$0")/setup.sh"
setup_libraries
setup_packages lock-dev.txt
[ "${1:-}" != --only-setup ] || exit 0

cd "$tree"
PATH=$venv/bin:$PATH
QT_QPA_PLATFORM=offscreen
export PATH QT_QPA_PLATFORM
ruff format --check .
ruff check .
mypy
lint-imports
# The tests start the program many times over: once compiled, also where Python is told to write no bytecode.
python -m compileall -q -j 2 src
python -m pytest -n 2 --dist worksteal "$@"
