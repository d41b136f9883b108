#!/bin/sh
# Sets up ogdesk, makes the sample council, exports its papers into a folder, opens the window where there is a display.
set -eu
. "$(dirname "$0")/setup.sh"
setup_libraries
setup_packages lock-run.txt

papers=${OGDESK_TRY:-$tree/ogdesk-try}
ogdesk=$venv/bin/ogdesk
sample=$papers/見本.ogdesk
mkdir -p "$papers"
[ -e "$sample" ] || "$ogdesk" new "$sample" --sample
"$ogdesk" notice "$sample" 2020-11-19 --out "$papers/報道発表資料.pdf"
"$ogdesk" invite "$sample" 2020-11-19 --out "$papers/依頼"
"$ogdesk" invite "$sample" 2020-11-19 --out "$papers/公開用" --kind public
echo "The papers are in $papers"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec "$ogdesk" "$sample"
fi
echo "There is no display here; on a desktop this opens the window: $ogdesk $sample"
