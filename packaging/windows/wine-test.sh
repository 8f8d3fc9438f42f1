#!/usr/bin/env bash
# Proves the Windows program by running it in Wine: installs, runs the verbs,
# opens the window with and without OpenGL, upgrades, uninstalls.
#   wine-test.sh BUILD     BUILD: the folder that `make installer` has filled
# Pictures are left in WINE_BUILD/pictures (build/wine). KEEP_PREFIX=1 uses the
# Wine prefix of the run before; ONLY="name …" runs only those steps. A step
# that fails is not tried again, except once where its X server has gone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath "$1")
WORK=$(mktemp -d)
fail() { echo "  $*" >&2; exit 1; }
. "$here/wine/prefix.sh"
. "$here/wine/display.sh"
. "$here/wine/screen.sh"
PICTURES=$WINE_BUILD/pictures
mkdir -p "$PICTURES"
for part in install verbs painting typing window; do . "$here/wine/steps/$part.sh"; done
STEPS="unit older upgrade running files verbs scan codes paths vanish portable pages english
	opengl software gl11 forced menus setting start nowindow unikey filter second
	dialog folder drop chart original crash uninstall removal"

at=preparation
trap '[ -z "$at" ] || echo "FAILED: $at" >&2; stop_display; rm -rf "$WORK"' EXIT
[ -n "$WINE" ] || fail "no Wine on this machine (packaging/setup.sh wine installs it)"

# attempt STEP sets CODE: the step runs in a shell of its own. Not to be called
# where Bash overlooks failures, as before || or in if.
attempt() {
	set +e
	(
		set -e
		trap leave EXIT
		"step_$1"
	)
	CODE=$?
	set -e
}

# leave keeps what is to be seen of a failure, and clears up.
leave() {
	local code=$?
	set +e
	if [ $code != 0 ]; then
		if display_gone; then
			code=$DISPLAY_FAILED
		else
			[ -z "${XVFB:-}" ] || timeout 30 import -window root "$PICTURES/failed-$at.png" 2>/dev/null
			cp "$SHOWN" "$PICTURES/failed-$at.txt" 2>/dev/null
		fi
	fi
	stop_display
	exit $code
}

version=$(sed -n 's/^!define APP_VERSION "\(.*\)"/\1/p' "$build/stage/version.nsh")
setup=$build/KhoBaoCao-$version-setup.exe
rm -f "$PICTURES"/failed-*
new_prefix
began_all=$SECONDS
for step in $STEPS; do
	if [ -n "${ONLY:-}" ] && [[ " $ONLY " != *" $step "* ]]; then continue; fi
	began=$(date +%s.%N)
	at=$step
	attempt "$step"
	if [ "$CODE" = "$DISPLAY_FAILED" ]; then
		echo "  the display failed, not the step: $step once more"
		attempt "$step"
	fi
	[ "$CODE" = 0 ] || exit 1
	printf 'ok: %-12s %5.1f s\n' "$step" "$(echo "$(date +%s.%N) - $began" | bc)"
done
at=
echo "ok: all steps in $((SECONDS - began_all)) s"
