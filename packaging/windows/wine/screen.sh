# Sourced: eyes and hands for the tests in Wine. The program writes what its
# windows show into SHOWN (see readout.go), so that a step waits for words
# instead of a time and clicks on words instead of a place.
SHOWN=$C/shown.txt
export KHOBAOCAO_READOUT='C:\shown.txt'
LONG=90 # seconds that a slow, busy machine may take for anything; nobody waits that long without need

# wait_for COMMAND…: until it is true, LONG seconds at most.
wait_for() {
	local end=$((SECONDS + LONG))
	until "$@"; do
		if [ $SECONDS -ge $end ]; then return 1; fi
		sleep 0.1
	done
}

# place REGEX: the middle of the last painted text that fits, "X Y".
place() {
	awk -F '\t' -v want="$1" '$2 ~ want { split($1, at, " "); x = int(at[1] + at[3] / 2); y = int(at[2] + at[4] / 2); found = 1 }
		END { if (!found) exit 1; print x, y }' "$SHOWN" 2>/dev/null
}

sees() { place "$1" >/dev/null; }
misses() { ! sees "$1"; }
shows() { wait_for sees "$1" || fail "“$1” is not shown, but: $(words)"; }
shows_not() { wait_for misses "$1" || fail "“$1” is still shown"; }

# words is all that is shown, for messages.
words() { cut -f2 "$SHOWN" 2>/dev/null | grep -v '^image:' | tr '\n' '|' | head -c 1500; }

# press REGEX: a click on the text, once it is shown and stays at its place.
press() {
	local at before=
	shows "$1"
	for _ in $(seq 50); do
		at=$(place "$1") || at=
		if [ -n "$at" ] && [ "$at" = "$before" ]; then break; fi
		before=$at
		sleep 0.2
	done
	# shellcheck disable=SC2086 # two numbers
	xdotool mousemove $at
	sleep 0.1
	xdotool click 1
}

# keys KEY…: as hands.exe sends them, in one queue with what it types.
keys() { run "$C/hands.exe" keys "$@"; }

clipboard() { run "$C/hands.exe" clipboard; }

# titles lists the titles of the windows that are there, for messages.
titles() {
	local id
	for id in $(xdotool search --onlyvisible --name . 2>/dev/null); do xdotool getwindowname "$id" 2>/dev/null || true; done | sort -u | tr '\n' ';'
}

# window NAME: the X id of a window whose title fits, once it is there.
window() {
	WINDOW_NAME=$1
	wait_for window_now || return 1
	xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1
}
window_now() { [ -n "$(xdotool search --onlyvisible --name "$WINDOW_NAME" 2>/dev/null)" ]; }
no_window_now() { ! window_now; }

# closes NAME: the window is asked to close, and goes.
closes() {
	run "$C/hands.exe" close "$1" || fail "“$1” is not to be closed: $(titles)"
	WINDOW_NAME=$1
	wait_for no_window_now || fail "“$1” does not close"
}

# focus ID: the window comes to the front and has the keyboard.
focus() {
	FOCUS=$1
	wait_for focused || fail "the window does not come to the front: $(titles)"
}
focused() {
	[ "$(xdotool getactivewindow 2>/dev/null)" != "$FOCUS" ] || return 0
	xdotool windowactivate "$FOCUS" 2>/dev/null || true
	return 1
}

# dialog NAME TEXT SHOT: Windows' own dialog of that title; TEXT is typed into
# it and confirmed; a picture is kept as SHOT.
dialog() {
	local box
	box=$(window "$1") || fail "no dialog “$1”: $(titles)"
	focus "$box"
	sleep 1 # Wine fills the list of files
	picture "$3" >/dev/null
	keys ctrl+a
	run "$C/hands.exe" type 0 "$2"
	keys enter
	WINDOW_NAME=$1
	wait_for no_window_now || fail "the dialog “$1” stays"
}

# picture NAME: the screen as a PNG, and how many colours it has.
picture() {
	import -window root "$PICTURES/$1.png"
	convert "$PICTURES/$1.png" -format '%k' info:
}
