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
lint-imports
# While one core checks types, the other compiles once what would be compiled many times over: the program, which the tests
# start often, and the tests, whose assertions pytest rewrites. Also where Python is told to write no bytecode.
unset PYTHONDONTWRITEBYTECODE
mypy &
types=$!
python -m compileall -q src
python -m pytest --collect-only -q "$@" >/dev/null || true
wait $types
python -m pytest -n 2 --dist worksteal "$@"
