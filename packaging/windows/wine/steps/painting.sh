# Sourced by wine-test.sh: the window, painted by OpenGL and by software.

# opens NAME ARGS…: a display with these arguments; the program's window comes
# and shows the archive. It stays open.
opens() {
	local name=$1 began
	shift
	start_display "$@"
	rm -f "$SHOWN"
	began=$(date +%s%N)
	run "$INSTALLED/KhoBaoCao.exe" >"$WORK/$name.log" 2>&1 &
	WINDOW=$(window "$LIBRARY") || fail "no window: $(cat "$WORK/$name.log"); $(titles)"
	shows ' · [0-9]+' # a notice beside it may cut the rest off
	echo "  window after $((($(date +%s%N) - began) / 1000000)) ms"
	focus "$WINDOW"
	wait_for painted "$name" || fail "the window looks empty"
}
painted() { [ "$(picture "$1")" -gt 200 ]; }

# painted_by HOW: what the program's log says.
painted_by() {
	local log="$HOME_C/AppData/Local/vn.khobaocao.app/nhat-ky.txt"
	tail -1 "$log" | grep -q "painted by $1" || fail "the log says: $(tail -5 "$log")"
}

# alike A B: two pictures differ little; a pixel to the left does not count.
alike() {
	FAR=1
	LIKE=$1 NOW=$2
	wait_for close_by || fail "$2 does not look like $1: $FAR"
	echo "  $1 and $2 differ by $FAR of 1"
}
close_by() {
	picture "$NOW" >/dev/null
	FAR=$(convert "$PICTURES/$LIKE.png" "$PICTURES/$NOW.png" -resize 12.5% -metric MAE -compare -format '%[distortion]' info:)
	[ "$(echo "$FAR < 0.02" | bc)" = 1 ]
}

step_opengl() {
	opens opengl
	painted_by opengl
	sleep 1 # the second picture of it is compared with others
	picture opengl >/dev/null
}

# software: no OpenGL at all. The window looks like the one with OpenGL.
step_software() {
	opens software -extension GLX
	painted_by software
	alike opengl software
}

# gl11: OpenGL 1.1, as Microsoft's own by Remote Desktop.
step_gl11() {
	export MESA_GL_VERSION_OVERRIDE=1.1
	opens gl11
	painted_by software
	alike opengl gl11
}

# forced: the environment variable asks for software, against the setting too.
step_forced() {
	export KHOBAOCAO_PAINT=software
	opens forced
	painted_by software
}

# menus: menu, wheel and dialog in the window painted in software: each changes
# the picture.
step_menus() {
	export KHOBAOCAO_PAINT=software
	opens menus
	press "$SETTINGS"
	shows '^Cách vẽ cửa sổ$'
	wait_for other_picture menus menus-menu || fail "the menu is not painted"
	keys escape
	shows_not '^Cách vẽ cửa sổ$'
	xdotool mousemove 700 500 click --repeat 5 5
	wait_for other_picture menus menus-wheel || fail "the wheel moves nothing"
	keys ctrl+slash
	shows 'Ctrl\+K'
	wait_for other_picture menus-wheel menus-dialog || fail "the dialog is not painted"
}
other_picture() {
	picture "$2" >/dev/null
	! cmp -s "$PICTURES/$1.png" "$PICTURES/$2.png"
}
SETTINGS='image:M4 7 H13' # the drawing on the button of the settings

# setting: who paints is chosen in the menu of settings and kept for the next
# start.
step_setting() {
	opens setting
	painted_by opengl
	choose_painter 'Bằng phần mềm'
	picture setting-chosen >/dev/null
	closes "$LIBRARY"
	opens setting-kept
	painted_by software
	choose_painter 'Tự chọn'
	closes "$LIBRARY"
	opens setting-back
	painted_by opengl
}

choose_painter() {
	press "$SETTINGS"
	press '^Cách vẽ cửa sổ$'
	press "$1"
	shows 'có hiệu lực từ lần mở sau'
}

# start: from the double-click to the usable window, against an empty Fyne
# window of the same build. Its time is told; where MOST_START is set, more than
# so many times the empty one's is a failure.
step_start() {
	local empty="$C/empty.exe" ratio
	cp "$build/empty.exe" "$empty"
	start_display
	startup "$empty" 'Empty window' >/dev/null # warms Wine up
	startup "$INSTALLED/KhoBaoCao.exe" "$LIBRARY" >/dev/null
	: >"$WORK/empty.ms"
	: >"$WORK/ours.ms"
	for _ in 1 2 3 4 5 6 7; do
		startup "$empty" 'Empty window' >>"$WORK/empty.ms"
		startup "$INSTALLED/KhoBaoCao.exe" "$LIBRARY" >>"$WORK/ours.ms"
	done
	ratio=$(echo "scale=2; $(median "$WORK/ours.ms") / $(median "$WORK/empty.ms")" | bc)
	echo "  usable after $(median "$WORK/ours.ms") ms, an empty Fyne window after $(median "$WORK/empty.ms") ms: $ratio times"
	[ -z "${MOST_START:-}" ] || [ "$(echo "$ratio <= $MOST_START" | bc)" = 1 ] || fail "the start takes too long"
}

# startup PROGRAM TITLE: milliseconds until its window is there; ends it.
startup() {
	local began
	began=$(date +%s%N)
	run "$1" >/dev/null 2>&1 &
	window "$2" >/dev/null || fail "no window: $2"
	echo $((($(date +%s%N) - began) / 1000000))
	run "$C/hands.exe" close "$2" || fail "$2 is not to be closed"
	wait $! || fail "$2 ended with $?"
}

median() { sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"; }

# nowindow: where no window can be had a message of Windows says what to do,
# and the program ends.
step_nowindow() {
	local box code=0
	start_display
	KHOBAOCAO_PAINT=none run "$INSTALLED/KhoBaoCao.exe" >"$WORK/nowindow.log" 2>&1 &
	box=$(window 'Kho Báo Cáo') || fail "no message"
	focus "$box"
	sleep 1 # it is painted
	picture nowindow >/dev/null
	keys enter
	wait $! || code=$?
	[ "$code" = 1 ] || fail "exit code $code"
}
