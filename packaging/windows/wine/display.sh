# Sourced: virtual displays for the tests in Wine. start_display ARGS… starts
# an X server with those arguments and a window manager, and exports DISPLAY;
# stop_display ends the two. One at a time.
start_display() {
	local fifo number=
	stop_display # and Wine's desktop of before, which knows no display
	fifo=$(mktemp -u "$WORK/display.XXXXXX")
	mkfifo "$fifo"
	exec 3<>"$fifo"
	Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp "$@" >"$WORK/xvfb.log" 2>&1 &
	XVFB=$!
	read -r -t 60 number <&3 || number=
	exec 3>&-
	[ -n "$number" ] || display_fails "Xvfb does not start"
	export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1
	local _
	for _ in $(seq 600); do
		# Started anew where it came before the X server let it in.
		if [ -z "${OPENBOX:-}" ] || ! kill -0 "$OPENBOX" 2>/dev/null; then # kill -0 0 would ask for ourselves
			openbox --config-file "$here/../openbox.xml" >"$WORK/openbox.log" 2>&1 &
			OPENBOX=$!
		fi
		sleep 0.1
		if xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; then return; fi
	done
	display_fails "no window manager"
}

stop_display() {
	"$WINESERVER" -k >/dev/null 2>&1 || true
	"$WINESERVER" -w >/dev/null 2>&1 || true
	[ -z "${OPENBOX:-}" ] || kill "$OPENBOX" 2>/dev/null || true
	[ -z "${XVFB:-}" ] || kill "$XVFB" 2>/dev/null || true
	wait ${OPENBOX:-} ${XVFB:-} 2>/dev/null || true
	OPENBOX= XVFB=
}

# A step that failed because of the display ends with DISPLAY_FAILED.
DISPLAY_FAILED=75
display_fails() {
	echo "  the display: $1: $(cat "$WORK/openbox.log" "$WORK/xvfb.log" 2>/dev/null | tail -5)" >&2
	exit $DISPLAY_FAILED
}

# display_gone: one was started, and its X server has ended or does not answer.
display_gone() {
	[ -n "${XVFB:-}" ] || return 1
	kill -0 "$XVFB" 2>/dev/null && timeout 60 xprop -root >/dev/null 2>&1 && return 1
	return 0
}
