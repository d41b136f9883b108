#!/bin/sh
# Makes the lock files anew from pyproject.toml: names, versions and hashes for all systems, no registry address.
set -eu
cd "$(dirname "$0")/.."
uv=${UV:-uv}
common="--universal --generate-hashes --no-header --no-annotate --python-version 3.11 --quiet"
$uv pip compile $common pyproject.toml packaging/build.in -o packaging/lock-run.txt
$uv pip compile $common --extra dev pyproject.toml packaging/build.in -o packaging/lock-dev.txt
