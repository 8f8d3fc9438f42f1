# Sourced: virtual displays for the tests in Wine. start_display ARGS… starts
# an X server with those arguments and a window manager, and exports DISPLAY;
# stop_display ends the two. One at a time.
start_display() {
	local fifo
	"$WINESERVER" -k >/dev/null 2>&1 || true # Wine's desktop of before knows no display
	fifo=$(mktemp -u "$WORK/display.XXXXXX")
	mkfifo "$fifo"
	exec 3<>"$fifo"
	Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp "$@" >"$WORK/xvfb.log" 2>&1 &
	XVFB=$!
	read -r number <&3
	exec 3>&-
	export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1
	openbox --config-file "$here/../openbox.xml" >"$WORK/openbox.log" 2>&1 &
	OPENBOX=$!
	local _
	for _ in $(seq 300); do
		if xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; then return; fi
		sleep 0.1
	done
	echo "no window manager: $(cat "$WORK/openbox.log" "$WORK/xvfb.log")" >&2
	return 1
}

stop_display() {
	"$WINESERVER" -k >/dev/null 2>&1 || true
	[ -z "${OPENBOX:-}" ] || kill "$OPENBOX" 2>/dev/null || true
	[ -z "${XVFB:-}" ] || kill "$XVFB" 2>/dev/null || true
	wait ${OPENBOX:-} ${XVFB:-} 2>/dev/null || true
	OPENBOX= XVFB=
}

# window NAME [SECONDS]: the X id of a window whose title has NAME, once there.
window() {
	local id=
	for _ in $(seq $((${2:-40} * 20))); do
		id=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1 || true)
		if [ -n "$id" ]; then
			echo "$id"
			return
		fi
		sleep 0.05
	done
	return 1
}

# picture NAME: the screen as a PNG, and how many colours it has.
picture() {
	import -window root "$PICTURES/$1.png"
	convert "$PICTURES/$1.png" -format '%k' info:
}
