#!/bin/sh
# Pictures of all screens on a screen without a monitor: sh packaging/screenshots.sh OUT [MODE...]
# (modes: light dark small double strong strong-dark small-dark english english-small), or sh packaging/screenshots.sh --manual for the pictures of docs/.
set -eu
if ! command -v Xvfb >/dev/null 2>&1; then
    echo "The pictures need Xvfb, which is not installed here (Debian: apt-get install xvfb); nothing was made."
    exit 0
fi
. "$(dirname "$0")/setup.sh"
setup_libraries
setup_packages lock-dev.txt

OGDESK_NOW=2020-11-06T14:02:00+09:00
PYTHONPATH=$tree/tests
export OGDESK_NOW PYTHONPATH
exec "$venv/bin/python" -m shots "$@"
