#!/usr/bin/env bash
# Proves the Windows program by running it in Wine: installs, runs the verbs,
# opens the window with and without OpenGL, upgrades, uninstalls.
#   wine-test.sh BUILD     BUILD: the folder that `make installer` has filled
# Pictures are left in BUILD/../wine/pictures. KEEP_PREFIX=1 uses the Wine
# prefix of the run before; ONLY="name …" runs only those steps.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath "$1")
WORK=$(mktemp -d)
PICTURES=$root/build/wine/pictures
mkdir -p "$PICTURES"
. "$here/wine/prefix.sh"
. "$here/wine/display.sh"
. "$here/wine/steps.sh"
at=preparation
trap '[ -z "$at" ] || echo "FAILED: $at" >&2; stop_display; rm -rf "$WORK"' EXIT

if [ -z "$WINE" ]; then
	echo "SKIPPED: no Wine on this machine (packaging/setup.sh wine installs it)"
	exit 0
fi
version=$(sed -n 's/^!define APP_VERSION "\(.*\)"/\1/p' "$build/stage/version.nsh")
setup=$build/KhoBaoCao-$version-setup.exe
new_prefix
for step in $STEPS; do
	if [ -n "${ONLY:-}" ] && [[ " $ONLY " != *" $step "* ]]; then continue; fi
	began=$(date +%s.%N)
	at=$step
	"step_$step"
	printf 'ok: %-12s %5.1f s\n' "$step" "$(echo "$(date +%s.%N) - $began" | bc)"
done
at=
