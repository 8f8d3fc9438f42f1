# Sourced by wine-test.sh: its steps. A false command ends the test.
STEPS='unit older upgrade running files verbs codes paths vanish portable pages english opengl software gl11 forced menus setting start nowindow unikey second dialog folder chart drop crash uninstall removal'

INSTALLED="$HOME_C/AppData/Local/Programs/KhoBaoCao"
ARCHIVE="$HOME_C/AppData/Local/KhoBaoCao"
REPORTS="$HOME_C/Documents/Báo cáo của xã"

fail() { echo "  $*" >&2; exit 1; }
cli() { run "$INSTALLED/khobaocao-cli.exe" "$@"; }

# unit: the tests of what Windows is asked for around the window.
step_unit() {
	start_display
	run "$build/desktop-test.exe" >"$WORK/unit.txt" 2>&1 || fail "$(tail -20 "$WORK/unit.txt")"
	stop_display
}

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
	cli import "C:\\users\\$USER\\Documents\\Báo cáo của xã" >"$WORK/import.txt"
	[ "$(grep -c '^imported' "$WORK/import.txt")" = "$(ls "$REPORTS" | wc -l)" ] || fail "imported: $(cat "$WORK/import.txt")"
}

# upgrade: the new version over the old one, while that runs.
step_upgrade() {
	start_display
	run "$INSTALLED/KhoBaoCao.exe" >"$WORK/old.log" 2>&1 &
	window 'Kho Báo Cáo' >/dev/null || fail "the old version shows no window"
	run "$setup" /S
	installed_version "$version"
	[ -f "$INSTALLED/KhoBaoCao.exe.old" ] || fail "the running program was not set aside"
	stop_display
	run "$setup" /S
	[ ! -f "$INSTALLED/KhoBaoCao.exe.old" ] || fail "the program set aside stays after the next installation"
	[ "$(cli list --json | wc -l)" = "$(ls "$REPORTS" | wc -l)" ] || fail "the archive has changed by the upgrade"
}

# running: installed by hand while the program runs, the installer says that it
# is to be closed and opened again.
step_running() {
	local id box
	start_display
	run "$INSTALLED/KhoBaoCao.exe" >"$WORK/old.log" 2>&1 &
	window 'Kho – Kho Báo Cáo' >/dev/null || fail "the program shows no window"
	run "$setup" >"$WORK/running.log" 2>&1 &
	id=$(window '^C.*Kho Báo Cáo$') || fail "no installer: $(titles)"
	for _ in 1 2 3; do
		sleep 1
		xdotool windowactivate --sync "$id" key Return
	done
	box=$(message) || fail "no message: $(titles)"
	import -window "$box" "$PICTURES/installer-running.png"
	[ -f "$INSTALLED/KhoBaoCao.exe.old" ] || fail "the running program was not set aside"
	xdotool windowactivate --sync "$box" key Return
	stop_display
	run "$setup" /S
}

# titles lists the titles of the windows that are there, for messages.
titles() { for id in $(xdotool search --onlyvisible --name . 2>/dev/null); do xdotool getwindowname "$id"; done | sort -u | tr '\n' ';'; }

# message: the id of a message box of the installer: a small window above it.
message() {
	local id width
	for _ in $(seq 200); do
		for id in $(xdotool search --onlyvisible --name 'Kho Báo Cáo' 2>/dev/null); do
			width=$(xdotool getwindowgeometry --shell "$id" 2>/dev/null | sed -n 's/^HEIGHT=//p')
			if [ -n "$width" ] && [ "$width" -lt 250 ]; then
				echo "$id"
				return
			fi
		done
		sleep 0.1
	done
	return 1
}

installed_version() {
	run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\vn.khobaocao.app' /v DisplayVersion >"$WORK/version.txt"
	grep -q "$1" "$WORK/version.txt" || fail "registered version: $(cat "$WORK/version.txt")"
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

# verbs: search, compare and chart from the console.
step_verbs() {
	cli search --json 'bảo hiểm y tế' >"$WORK/found.json"
	grep -q '"marks"' "$WORK/found.json" || fail "found: $(head -c 300 "$WORK/found.json")"
	cli compare --json 1 2 >"$WORK/compare.json"
	grep -q '"sections"' "$WORK/compare.json" || fail "compared: $(head -c 300 "$WORK/compare.json")"
	cli chart bao-phu-bhyt --out "C:\\users\\$USER\\Desktop\\Biểu đồ.png" >"$WORK/chart.txt"
	[ "$(identify -format %m "$HOME_C/Desktop/Biểu đồ.png")" = PNG ] || fail "no chart"
}

# codes: exit codes and the two streams come through the launcher.
step_codes() {
	local code=0
	cli read 'C:\nowhere.docx' >"$WORK/out.txt" 2>"$WORK/err.txt" || code=$?
	[ "$code" = 1 ] || fail "exit code $code for a file that is not there"
	[ -s "$WORK/err.txt" ] && [ ! -s "$WORK/out.txt" ] || fail "the message is not on stderr alone"
	code=0
	cli chart >/dev/null 2>&1 || code=$?
	[ "$code" = 2 ] || fail "exit code $code for wrong use"
}

# paths: longer than 260 characters, and drives that are not there (any more).
step_paths() {
	local part='thư mục có cái tên rất dài của một báo cáo rất dài trong năm' deep="$C/sâu" dos='C:\sâu' code=0
	for _ in 1 2 3 4 5 6; do
		deep="$deep/$part" dos="$dos\\$part"
	done
	mkdir -p "$deep"
	cp "$REPORTS/2024-02-thang.docx" "$deep/báo cáo.docx"
	[ "${#dos}" -gt 300 ] || fail "the path is short: ${#dos}"
	cli read --json "$dos\\báo cáo.docx" >"$WORK/deep.json" || fail "a long path is not read"
	grep -q '"passages"' "$WORK/deep.json" || fail "a long path is read as $(head -c 200 "$WORK/deep.json")"
	cli read 'N:\báo cáo.docx' >/dev/null 2>"$WORK/gone.txt" || code=$?
	[ "$code" = 1 ] && [ -s "$WORK/gone.txt" ] || fail "exit code $code for a drive that is not there"
	code=0
	cli list --archive 'N:\Kho' >/dev/null 2>"$WORK/gone.txt" || code=$?
	[ "$code" = 3 ] && [ -s "$WORK/gone.txt" ] || fail "exit code $code for an archive on a drive that is not there: $(cat "$WORK/gone.txt")"
}

# vanish: a drive goes away while its files are added. What was added stays,
# each other file says why it failed, and the archive goes on.
step_vanish() {
	local drive="$WINEPREFIX/dosdevices/n:" share="$WORK/ổ mạng" files=600 added=0 failed=0 code i try
	mkdir -p "$share"
	for i in $(seq $files); do
		printf 'ỦY BAN NHÂN DÂN XÃ BÌNH AN\n\nBÁO CÁO\nTình hình tháng %s năm %s\n\nThu ngân sách 12 triệu đồng.\n' $((i % 12 + 1)) $((1975 + i / 12)) >"$share/báo cáo $i.txt"
	done
	for try in 1 2 3; do # it may be gone only when all was read
		code=0
		rm -rf "$C/kho-thu"
		ln -sfn "$share" "$drive"
		cli import --archive 'C:\kho-thu' 'N:\' >"$WORK/vanish.txt" 2>"$WORK/vanish.err" &
		for _ in $(seq 400); do
			! grep -q '^imported' "$WORK/vanish.txt" || break
			sleep 0.02
		done
		rm "$drive"
		wait $! || code=$?
		added=$(grep -c '^imported' "$WORK/vanish.txt") || true
		failed=$(grep -c '^failed' "$WORK/vanish.txt") || true
		[ "$failed" = 0 ] || break
	done
	echo "  $added added, $failed failed: $(grep -m1 '^failed' "$WORK/vanish.txt" | cut -f3-)"
	[ "$failed" -gt 0 ] && [ $((added + failed)) = $files ] && [ "$code" = 1 ] || fail "of $files files: exit code $code, $(cat "$WORK/vanish.err")"
	[ "$(cli list --archive 'C:\kho-thu' --json | wc -l)" = "$added" ] || fail "the archive does not hold what was added"
}

# drop: a file dropped from the file manager, its path with Vietnamese letters.
step_drop() {
	local before folder="$HOME_C/Documents/Thả vào cửa sổ"
	before=$(cli list --json | wc -l)
	mkdir -p "$folder"
	cp "$root/assets/samples/ubnd-phuong-truc-thinh/2024-03-thang.docx" "$folder/Báo cáo tháng 3 – bản ký.docx"
	opens drop
	/usr/bin/python3 "$here/../drop.py" "$WINDOW" 680 400 "$folder/Báo cáo tháng 3 – bản ký.docx" || fail "the window does not take the drop"
	sleep 4
	picture drop-added >/dev/null
	[ "$(cli list --json | wc -l)" = $((before + 1)) ] || fail "the file was not added"
	stop_display
}

# pages: the installer as one clicks through it, in Vietnamese.
step_pages() {
	local page id
	start_display
	run "$setup" >"$WORK/pages.log" 2>&1 &
	for page in welcome folder parts done; do
		id=$(window 'Kho Báo Cáo') || fail "no page $page"
		if [ "$page" = done ]; then sleep 6; fi
		sleep 1
		xdotool windowactivate --sync "$id"
		sleep 0.5
		import -window "$id" "$PICTURES/installer-$page.png"
		if [ "$page" = done ]; then xdotool key space; fi # does not start the program
		xdotool key Return
	done
	wait $! || fail "the installer ended with $?"
	stop_display
}

# portable: the zip keeps its archive beside itself.
step_portable() {
	rm -rf "$C/USB"
	mkdir -p "$C/USB"
	(cd "$C/USB" && unzip -q "$build/KhoBaoCao-$version-mang-theo.zip")
	run "$C/USB/KhoBaoCao/khobaocao-cli.exe" import "$REPORTS/2024-01-thang.docx" >/dev/null
	[ -f "$C/USB/KhoBaoCao/KhoBaoCao/khobaocao.db" ] || fail "no archive beside the program: $(find "$C/USB")"
}

# opens NAME ARGS…: a display with these arguments; the program's window comes
# and shows the archive. It stays open.
opens() {
	local name=$1 began colours
	shift
	start_display "$@"
	began=$(date +%s%N)
	run "$INSTALLED/KhoBaoCao.exe" >"$WORK/$name.log" 2>&1 &
	WINDOW=$(window 'Kho – Kho Báo Cáo') || fail "no window: $(cat "$WORK/$name.log")"
	echo "  window after $((($(date +%s%N) - began) / 1000000)) ms"
	xdotool windowactivate --sync "$WINDOW"
	sleep 2
	colours=$(picture "$name")
	[ "$colours" -gt 200 ] || fail "the window looks empty: $colours colours"
}

# english: the installer speaks English when asked to.
step_english() {
	local id
	start_display
	run "$setup" /L=1033 >"$WORK/english.log" 2>&1 &
	id=$(window 'Kho Báo Cáo Setup') || fail "no English installer: $(titles)"
	sleep 1
	import -window "$id" "$PICTURES/installer-english.png"
	xdotool windowactivate --sync "$id" key alt+F4
	sleep 1
	xdotool key Return
	stop_display
}

step_opengl() {
	opens opengl
	painted_by opengl
	stop_display
}

# software: no OpenGL at all. The window looks like the one with OpenGL.
step_software() {
	opens software -extension GLX
	painted_by software
	alike opengl software
	stop_display
}

# gl11: OpenGL 1.1, as Microsoft's own by Remote Desktop.
step_gl11() {
	export MESA_GL_VERSION_OVERRIDE=1.1
	opens gl11
	unset MESA_GL_VERSION_OVERRIDE
	painted_by software
	alike opengl gl11
	stop_display
}

# menus: menu, wheel and dialog in the window painted in software: each changes
# the picture.
step_menus() {
	local before after
	KHOBAOCAO_PAINT=software opens menus
	before=menus
	for after in menus-menu menus-wheel menus-dialog; do
		case $after in
		menus-menu) xdotool mousemove 1324 43 click 1 ;;
		menus-wheel) xdotool key Escape mousemove 700 500 click --repeat 5 5 ;;
		menus-dialog) xdotool key ctrl+slash ;;
		esac
		sleep 2
		picture "$after" >/dev/null
		! cmp -s "$PICTURES/$before.png" "$PICTURES/$after.png" || fail "$after looks like $before"
		before=$after
	done
	stop_display
}

# forced: the environment variable asks for software.
step_forced() {
	export KHOBAOCAO_PAINT=software
	opens forced
	unset KHOBAOCAO_PAINT
	painted_by software
	stop_display
}

# start: from the double-click to the usable window, against an empty Fyne
# window of the same build. Its time is told; where MOST_START is set, more than
# so many times the empty one's is a failure.
step_start() {
	local empty="$C/empty.exe" ratio
	cp "$build/empty.exe" "$empty"
	start_display
	startup "$empty" 'Empty window' >/dev/null # warms Wine up
	startup "$INSTALLED/KhoBaoCao.exe" 'Kho – Kho Báo Cáo' >/dev/null
	: >"$WORK/empty.ms"
	: >"$WORK/ours.ms"
	for _ in 1 2 3 4 5 6 7; do
		startup "$empty" 'Empty window' >>"$WORK/empty.ms"
		startup "$INSTALLED/KhoBaoCao.exe" 'Kho – Kho Báo Cáo' >>"$WORK/ours.ms"
	done
	ratio=$(echo "scale=2; $(median "$WORK/ours.ms") / $(median "$WORK/empty.ms")" | bc)
	echo "  usable after $(median "$WORK/ours.ms") ms, an empty Fyne window after $(median "$WORK/empty.ms") ms: $ratio times"
	[ -z "${MOST_START:-}" ] || [ "$(echo "$ratio <= $MOST_START" | bc)" = 1 ] || fail "the start takes too long"
	stop_display
}

# setting: who paints is chosen in the menu of settings and kept for the next
# start.
step_setting() {
	opens setting
	painted_by opengl
	xdotool mousemove 1324 43 click 1
	sleep 1
	xdotool mousemove 1266 145 click 1
	sleep 1
	xdotool mousemove 1090 178 click 1
	sleep 1
	picture setting-chosen >/dev/null
	run "$C/hands.exe" close 'Kho – Kho Báo Cáo' || fail "the window is not to be closed"
	sleep 2
	opens setting-kept
	painted_by software
	xdotool mousemove 1324 43 click 1
	sleep 1
	xdotool mousemove 1266 145 click 1
	sleep 1
	xdotool mousemove 1090 144 click 1
	sleep 1
	run "$C/hands.exe" close 'Kho – Kho Báo Cáo' || fail "the window is not to be closed"
	sleep 2
	opens setting-back
	painted_by opengl
	stop_display
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
	xdotool windowactivate --sync "$box"
	sleep 1
	picture nowindow >/dev/null
	xdotool key Return
	wait $! || code=$?
	[ "$code" = 1 ] || fail "exit code $code"
	stop_display
}

# unikey: Vietnamese typed the UniKey way is exactly the text, in every entry
# that can be reached by keys, painted by OpenGL and by software.
step_unikey() {
	local painting
	for painting in opengl software; do
		KHOBAOCAO_PAINT=$painting opens "unikey-$painting"
		typed ctrl+k 0 'bảo hiểm y tế'
		answered 'bảo hiểm y tế|BHYT'
		typed ctrl+k 2 'Nguyễn Thị Ánh đường Điện Biên Phủ'
		picture "unikey-$painting-found" >/dev/null
		xdotool key ctrl+1
		sleep 1
		typed ctrl+f 1 'quý III và chín tháng' # filters as one types
		xdotool key ctrl+a BackSpace
		typed ctrl+g 0 'thu ngân sách nhà nước' # the quick pick, filters too
		picture "unikey-$painting-picked" >/dev/null
		xdotool key Escape
		stop_display
	done
}

# typed KEYS MANNER TEXT: goes to an entry by KEYS, types, and reads the entry
# by way of the clipboard.
typed() {
	local got
	xdotool key --clearmodifiers "$1"
	sleep 0.7
	xdotool key --clearmodifiers ctrl+a
	sleep 0.2
	run "$C/hands.exe" type "$2" "$3"
	sleep 1
	xdotool key --clearmodifiers ctrl+a
	sleep 0.2
	xdotool key --clearmodifiers ctrl+c
	sleep 0.5
	got=$(run "$C/hands.exe" clipboard)
	[ "$got" = "$3" ] || fail "typed “$3”, the entry has “$got”"
}

# answered WORDS: the first result on the search page, read by way of the
# clipboard, has these words and its source.
answered() {
	local got
	xdotool mousemove 420 250 click 1
	sleep 0.5
	xdotool key --clearmodifiers ctrl+c
	sleep 0.5
	got=$(run "$C/hands.exe" clipboard)
	grep -qiE "$1" <<<"$got" && grep -q '^Nguồn: ' <<<"$got" || fail "the answer is “$got”"
}

# second: a second start hands its file to the first and ends.
step_second() {
	local before code=0
	before=$(cli list --json | wc -l)
	opens second
	cp "$root/assets/samples/ubnd-phuong-truc-thinh/2024-05-thang.docx" "$HOME_C/Desktop/Báo cáo tháng 5.docx"
	timeout 20 "$WINE" "$INSTALLED/KhoBaoCao.exe" "C:\\users\\$USER\\Desktop\\Báo cáo tháng 5.docx" || code=$?
	[ "$code" = 0 ] || fail "the second start ended with $code"
	[ "$(xdotool search --onlyvisible --name 'Kho Báo Cáo' | wc -l)" = 1 ] || fail "there are two windows"
	sleep 3
	picture second-added >/dev/null
	[ "$(cli list --json | wc -l)" = $((before + 1)) ] || fail "the file was not added"
	stop_display
}

# dialog: Windows' own dialog for files.
step_dialog() {
	local before box
	before=$(cli list --json | wc -l)
	cp "$root/assets/samples/ubnd-phuong-truc-thinh/2024-06-quy-2.docx" "$C/quy2.docx"
	opens dialog
	xdotool key --clearmodifiers ctrl+o
	box=$(window 'Thêm báo cáo$' 15) || fail "no dialog"
	sleep 1
	picture dialog-open >/dev/null
	xdotool windowactivate --sync "$box"
	xdotool type --delay 40 'C:\quy2.docx'
	sleep 0.5
	xdotool key Return
	sleep 4
	picture dialog-added >/dev/null
	[ "$(cli list --json | wc -l)" = $((before + 1)) ] || fail "the file was not added"
	stop_display
}

# folder: Windows' own dialog for a folder.
step_folder() {
	local before box
	before=$(cli list --json | wc -l)
	mkdir -p "$C/Thư mục báo cáo"
	cp "$root/assets/samples/ubnd-phuong-truc-thinh/2024-0"[789]*.docx "$C/Thư mục báo cáo"
	opens folder
	xdotool key --clearmodifiers ctrl+g
	sleep 1
	xdotool type --delay 60 'them ca thu muc'
	sleep 1
	xdotool key Return
	box=$(window 'Thêm cả thư mục' 15) || fail "no dialog: $(titles)"
	sleep 1
	picture folder-dialog >/dev/null
	xdotool windowactivate --sync "$box"
	run "$C/hands.exe" type 0 'C:\Thư mục báo cáo'
	sleep 0.5
	xdotool key Return
	sleep 5
	picture folder-added >/dev/null
	[ "$(cli list --json | wc -l)" -gt "$before" ] || fail "the folder was not added"
	stop_display
}

# chart: a chart is saved by Windows' own dialog, shown in its folder, and put on
# the clipboard as a picture.
step_chart() {
	local box size
	opens chart
	xdotool key --clearmodifiers ctrl+4
	sleep 2
	xdotool mousemove 260 144 click 1
	sleep 2
	picture chart >/dev/null
	xdotool mousemove 1182 83 click 1
	sleep 1
	picture chart-menu >/dev/null
	xdotool mousemove 1182 184 click 1
	sleep 1
	size=$(run "$C/hands.exe" picture | tr -d "\r") || fail "no picture on the clipboard"
	[ "$size" = '1600 900' ] || fail "the picture on the clipboard has $size pixels"
	xdotool mousemove 1182 83 click 1
	sleep 1
	xdotool mousemove 1182 118 click 1
	box=$(window 'Save' 15) || fail "no dialog to save: $(titles)"
	sleep 1
	picture chart-save >/dev/null
	xdotool windowactivate --sync "$box"
	xdotool key --clearmodifiers ctrl+a
	run "$C/hands.exe" type 0 'C:\Biểu đồ thu.png'
	sleep 0.5
	xdotool key Return
	sleep 3
	picture chart-saved >/dev/null
	[ "$(identify -format %m "$C/Biểu đồ thu.png")" = PNG ] || fail "the chart was not saved"
	xdotool mousemove 758 688 click 1 # shown in its folder
	window 'C:' 15 >/dev/null || fail "no Explorer: $(titles)"
	picture chart-revealed >/dev/null
	stop_display
}

# crash: the program breaks down; the note with version and stack is kept, and
# the next start offers it.
step_crash() {
	local notes="$HOME_C/AppData/Local/vn.khobaocao.app" note code=0 box
	start_display
	KHOBAOCAO_BREAK=1 run "$INSTALLED/KhoBaoCao.exe" >"$WORK/crash.log" 2>&1 || code=$?
	[ "$code" != 0 ] || fail "the program did not break down"
	stop_display
	opens crash
	note=$(ls -t "$notes"/su-co-20*.txt | head -1)
	grep -q "^Kho Báo Cáo $version" "$note" && grep -q 'goroutine .*running' "$note" || fail "the note says $(head -c 400 "$note")"
	picture crash-offered >/dev/null
	xdotool mousemove 892 688 click 1
	box=$(window 'su-co-20') || fail "the note does not open: $(titles)"
	stop_display
}

# painted_by HOW: what the program's log says.
painted_by() {
	local log="$HOME_C/AppData/Local/vn.khobaocao.app/nhat-ky.txt"
	tail -5 "$log" | grep -q "painted by $1" || fail "the log says: $(tail -5 "$log")"
}

# alike A B: two pictures differ little; a pixel to the left does not count.
alike() {
	local far
	far=$(convert "$PICTURES/$1.png" "$PICTURES/$2.png" -resize 12.5% -metric MAE -compare -format '%[distortion]' info:)
	echo "  $1 and $2 differ by $far of 1"
	[ "$(echo "$far < 0.02" | bc)" = 1 ] || fail "$2 does not look like $1"
}

# uninstall: silent; the reports stay.
step_uninstall() {
	run "$INSTALLED/uninstall.exe" /S
	local _
	for _ in $(seq 50); do # it goes on in a copy of itself
		[ -e "$INSTALLED" ] || break
		sleep 0.2
	done
	[ ! -e "$INSTALLED" ] || fail "left behind: $(ls "$INSTALLED")"
	[ ! -e "$HOME_C/Desktop/Kho Báo Cáo.lnk" ] || fail "the shortcut is left"
	! run reg query 'HKCU\Software\Classes\Applications\KhoBaoCao.exe' >/dev/null 2>&1 || fail "registry entries are left"
	[ -f "$ARCHIVE/khobaocao.db" ] || fail "the archive is gone"
}
