#!/usr/bin/env bash
# Does the main job in the real window on a virtual display and leaves a
# picture of each page:
#   packaging/pictures.sh PROGRAM FOLDER
# Fails when a picture shows no more than an empty page, or when the archive
# does not hold what was dropped. The reports are the program's samples; set
# REPORTS to drop a folder of your own.
set -euo pipefail
program=$(realpath "$1")
out=$2
here=$(cd "$(dirname "$0")" && pwd)
WORK=$(mktemp -d)
reports="$WORK/Báo cáo đã gửi"
cp -r "${REPORTS:-$here/../assets/samples}" "$reports"
mkdir -p "$out"
trap 'kill ${APP:-} 2>/dev/null && wait $APP 2>/dev/null; kill ${OPENBOX:-} ${XVFB:-} 2>/dev/null; wait 2>/dev/null; rm -rf "$WORK"' EXIT
. "$here/display.sh"

# A home of its own, so that no settings of the user's are seen or changed.
export FYNE_THEME=${FYNE_THEME:-light}
export HOME=$WORK/home XDG_DATA_HOME=$WORK/home/data XDG_CONFIG_HOME=$WORK/home/config
archive="$WORK/Kho của tôi"
mkdir -p "$HOME"
"$program" --archive "$archive" >"$WORK/program.log" 2>&1 &
APP=$!

window=
for _ in $(seq 100); do
	window=$(xdotool search --onlyvisible --name 'Kho Báo Cáo' 2>/dev/null | tail -1 || true)
	[ -n "$window" ] && break
	sleep 0.1
done
[ -n "$window" ] || { echo "no window came" >&2; cat "$WORK/program.log" >&2; exit 1; }
xdotool windowactivate --sync "$window"
sleep 1.5

failed=0
# shot NAME: a picture; a page that is all of one shade is a failure.
shot() {
	import -window root "$out/$1.png"
	colors=$(convert "$out/$1.png" -format %k info:)
	echo "$1.png: $colors colours"
	if [ -n "${last:-}" ] && [ "$(compare -metric AE "$last" "$out/$1.png" null: 2>&1 | cut -d. -f1)" -lt 20000 ]; then
		echo "$1.png shows what was there before: the window did not follow" >&2
		failed=1
	fi
	last=$out/$1.png
	if [ "$colors" -lt 60 ]; then
		echo "$1.png looks empty" >&2
		failed=1
	fi
}
keys() { xdotool key --clearmodifiers "$@"; sleep "${PAUSE:-0.8}"; }
click() { xdotool mousemove "$1" "$2" click 1; sleep 1.2; }
words() { xdotool type --delay 40 "$1"; sleep 1; }

shot 1-empty
# A drop of the whole folder, as from a file manager.
/usr/bin/python3 "$here/drop.py" "$window" 680 400 "$reports"
for _ in $(seq 300); do
	held=$("$program" list --archive "$archive" --json 2>/dev/null | wc -l)
	jobs_done=$([ "$held" = "${before:-}" ] && echo yes || echo no)
	[ "$held" -gt 0 ] && [ "$jobs_done" = yes ] && break
	before=$held
	sleep 0.5
done
sleep 1
shot 2-added
keys ctrl+1
shot 3-library
keys ctrl+k
words 'bao hiem y te thang 12'
shot 4-find
keys Return
sleep 1
shot 5-reader
# With the report of the month before: the reader's button at the upper right.
click 1307 66
shot 6-compare
keys ctrl+4
sleep 0.5
# The first indicator of the list.
click 257 122
sleep 0.5
shot 7-chart
[ "$held" -gt 0 ] || { echo "the archive holds nothing after the drop" >&2; failed=1; }
echo "$held reports in the archive"
exit $failed
