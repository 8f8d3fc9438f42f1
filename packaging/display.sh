# Sourced by scripts that need a display of their own: starts Xvfb and a window
# manager (without one keyboard focus is unreliable) and exports DISPLAY.
# -r: no key repeats itself on a machine that is too busy to see it released.
# They end with the script, which sets WORK (a folder) and here (this folder).
SIZE=${SIZE:-1366x768}
exec 3<>"$(mktemp -u "$WORK/display.XXXXXX" | tee "$WORK/name" | xargs -I{} sh -c 'mkfifo {} && echo {}')"
Xvfb -displayfd 3 -screen 0 "${SIZE}x24" -nolisten tcp -r >"$WORK/xvfb.log" 2>&1 &
XVFB=$!
read -r number <&3
export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8
openbox --config-file "$here/openbox.xml" >"$WORK/openbox.log" 2>&1 &
OPENBOX=$!
