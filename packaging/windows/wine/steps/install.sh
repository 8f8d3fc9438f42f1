# Sourced by wine-test.sh: installing, upgrading and uninstalling.
INSTALLED="$HOME_C/AppData/Local/Programs/KhoBaoCao"
ARCHIVE="$HOME_C/AppData/Local/KhoBaoCao"
REPORTS="$HOME_C/Documents/Báo cáo của xã"
DOS_HOME="C:\\users\\$USER"
LIBRARY='Kho – Kho Báo Cáo' # the title of the window on its first page

cli() { run "$INSTALLED/khobaocao-cli.exe" "$@"; }
count() { cli list --json | wc -l; }

# added N: the archive comes to hold N reports.
added() {
	WANTED=$1
	wait_for counted || fail "the archive has $(count) reports, not $1; shown: $(words)"
}
counted() { [ "$(count)" = "$WANTED" ]; }

# older: an older version is installed silently and an archive comes about.
step_older() {
	mkdir -p "$WORK/stage"
	cp -r "$build/stage/." "$WORK/stage/"
	sed -i 's/^!define APP_VERSION ".*"/!define APP_VERSION "0.0.9"/; s/^!define APP_NUMBERS ".*"/!define APP_NUMBERS "0.0.9.1"/' "$WORK/stage/version.nsh"
	makensis -V1 -INPUTCHARSET UTF8 -X'SetCompressor /FINAL zlib' -DSTAGE="$WORK/stage" -DOUT="$WORK/older.exe" "$here/installer.nsi"
	run "$WORK/older.exe" /S
	installed_version 0.0.9
	rm -rf "$ARCHIVE" "$REPORTS"
	cp -r "$root/assets/samples/ubnd-xa-hac-phong" "$REPORTS"
	cli import "$DOS_HOME\\Documents\\Báo cáo của xã" >"$WORK/import.txt"
	[ "$(grep -c '^imported' "$WORK/import.txt")" = "$(ls "$REPORTS" | wc -l)" ] || fail "imported: $(cat "$WORK/import.txt")"
}

installed_version() {
	run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\vn.khobaocao.app' /v DisplayVersion >"$WORK/version.txt"
	grep -q "$1" "$WORK/version.txt" || fail "registered version: $(cat "$WORK/version.txt")"
}

# upgrade: the new version over the old one, while that runs.
step_upgrade() {
	start_display
	run "$INSTALLED/KhoBaoCao.exe" >"$WORK/old.log" 2>&1 &
	window "$LIBRARY" >/dev/null || fail "the old version shows no window"
	run "$setup" /S
	installed_version "$version"
	[ -f "$INSTALLED/KhoBaoCao.exe.old" ] || fail "the running program was not set aside"
	stop_display
	run "$setup" /S
	[ ! -f "$INSTALLED/KhoBaoCao.exe.old" ] || fail "the program set aside stays after the next installation"
	[ "$(count)" = "$(ls "$REPORTS" | wc -l)" ] || fail "the archive has changed by the upgrade"
}

# Pages of the installer in its two languages, by the heading of their button
# that goes on. Wine tells no words of theirs, so their title and the size of
# their windows tell where one is.
page() { # SHOT: the installer's window is kept as a picture, then goes on
	sleep 1 # it is painted
	import -window "$1" "$PICTURES/$2.png"
	focus "$1"
	keys enter
}

# running: installed by hand while the program runs, the installer says that it
# is to be closed and opened again.
step_running() {
	local id box
	start_display
	run "$INSTALLED/KhoBaoCao.exe" >"$WORK/old.log" 2>&1 &
	window "$LIBRARY" >/dev/null || fail "the program shows no window"
	run "$setup" >"$WORK/running.log" 2>&1 &
	id=$(window '^C.*Kho Báo Cáo$') || fail "no installer: $(titles)"
	for _ in 1 2 3; do page "$id" running-page; done
	box=$(message) || fail "no message: $(titles)"
	sleep 1
	import -window "$box" "$PICTURES/installer-running.png"
	[ -f "$INSTALLED/KhoBaoCao.exe.old" ] || fail "the running program was not set aside"
	focus "$box"
	keys enter
	stop_display
	run "$setup" /S
}

# message: the id of a message box of the installer: a small window above it.
message() {
	wait_for message_now || return 1
	echo "$(small_window)"
}
message_now() { [ -n "$(small_window)" ]; }
small_window() {
	local id height
	for id in $(xdotool search --onlyvisible --name 'Kho Báo Cáo' 2>/dev/null); do
		height=$(xdotool getwindowgeometry --shell "$id" 2>/dev/null | sed -n 's/^HEIGHT=//p')
		if [ -n "$height" ] && [ "$height" -lt 250 ]; then echo "$id"; fi
	done | tail -1
}

# files: what is installed, the shortcuts, "open with" without taking over.
step_files() {
	local name
	for name in KhoBaoCao.exe khobaocao-cli.exe uninstall.exe GIAY-PHEP.txt; do
		[ -f "$INSTALLED/$name" ] || fail "$name is missing"
	done
	cmp "$INSTALLED/KhoBaoCao.exe" "$build/stage/KhoBaoCao.exe"
	[ -f "$HOME_C/Desktop/Kho Báo Cáo.lnk" ] || fail "no shortcut on the desktop"
	[ -n "$(find "$HOME_C/AppData/Roaming" -name 'Kho Báo Cáo.lnk')" ] || fail "no shortcut in the Start menu"
	run reg query 'HKCU\Software\Classes\.docx\OpenWithProgids' /v KhoBaoCao.BaoCao >/dev/null || fail "no entry under Open with"
	! run reg query 'HKCU\Software\Classes\.docx' /ve 2>/dev/null | grep -q KhoBaoCao || fail ".docx was taken over"
}

# pages: the installer as one clicks through it, in Vietnamese; english: in
# English.
step_pages() { pages '^C.*Kho Báo Cáo$' installer; } # Wine has other code points for its letters
step_english() { pages 'Kho Báo Cáo Setup' installer-english /L=1033; }

pages() {
	local id page title=$1 shot=$2
	shift 2
	start_display
	run "$setup" "$@" >"$WORK/pages.log" 2>&1 &
	id=$(window "$title") || fail "no installer “$title”: $(titles)"
	rm -f "$INSTALLED/uninstall.exe"
	for page in welcome folder parts; do page "$id" "$shot-$page"; done
	wait_for [ -f "$INSTALLED/uninstall.exe" ] || fail "it does not install: $(titles)"
	sleep 2 # the last page comes by itself
	focus "$id"
	import -window "$id" "$PICTURES/$shot-done.png"
	keys space enter # does not start the program
	wait $! || fail "the installer ended with $?"
	stop_display
}

# uninstall: silent; the reports stay.
step_uninstall() {
	run "$INSTALLED/uninstall.exe" /S
	wait_for [ ! -e "$INSTALLED" ] || fail "left behind: $(ls "$INSTALLED")" # it goes on in a copy of itself
	[ ! -e "$HOME_C/Desktop/Kho Báo Cáo.lnk" ] || fail "the shortcut is left"
	! run reg query 'HKCU\Software\Classes\Applications\KhoBaoCao.exe' >/dev/null 2>&1 || fail "registry entries are left"
	[ -f "$ARCHIVE/khobaocao.db" ] || fail "the archive is gone"
}

# removal: uninstalled by hand; the archive goes only where that was ticked and
# said yes to.
step_removal() {
	start_display
	run "$setup" /S
	remove_by_hand no
	[ -f "$ARCHIVE/khobaocao.db" ] || fail "the archive is gone though it was not ticked"
	run "$setup" /S
	remove_by_hand yes
	wait_for [ ! -e "$ARCHIVE" ] || fail "the archive stays though it was ticked: $(ls "$ARCHIVE")"
	stop_display
}

# remove_by_hand ARCHIVE: clicks through the uninstaller; ARCHIVE yes: ticks
# that the archive goes too, and says yes once more.
remove_by_hand() {
	local id box
	run "$INSTALLED/uninstall.exe" >"$WORK/removal.log" 2>&1 &
	id=$(window '^G.*Kho Báo Cáo') || fail "no uninstaller: $(titles)"
	page "$id" removal-confirm
	sleep 1
	if [ "$1" = yes ]; then
		focus "$id"
		keys down space # the second line of the list, ticked
		sleep 1
	fi
	page "$id" "removal-parts-$1"
	if [ "$1" = yes ]; then
		box=$(message) || fail "it is not asked once more: $(titles)"
		sleep 1
		import -window "$box" "$PICTURES/removal-asked.png"
		focus "$box"
		keys tab enter # No stands first
	fi
	wait_for [ ! -e "$INSTALLED" ] || fail "left behind: $(ls "$INSTALLED")"
	sleep 1
	focus "$id"
	keys enter
	WINDOW_NAME='^G.*Kho Báo Cáo'
	wait_for no_window_now || fail "the uninstaller stays"
}
