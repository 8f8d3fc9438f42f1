# Sourced by wine-test.sh: the program from the console.

# unit: the tests of what Windows is asked for around the window.
step_unit() {
	start_display
	run "$build/desktop-test.exe" >"$WORK/unit.txt" 2>&1 || fail "$(tail -20 "$WORK/unit.txt")"
	run "$build/read-test.exe" -test.run GoneDrive >"$WORK/unit.txt" 2>&1 || fail "$(tail -20 "$WORK/unit.txt")"
	stop_display
}

# verbs: search, compare and chart.
step_verbs() {
	cli search --json 'bảo hiểm y tế' >"$WORK/found.json"
	grep -q '"marks"' "$WORK/found.json" || fail "found: $(head -c 300 "$WORK/found.json")"
	cli compare --json 1 2 >"$WORK/compare.json"
	grep -q '"sections"' "$WORK/compare.json" || fail "compared: $(head -c 300 "$WORK/compare.json")"
	cli chart bao-phu-bhyt --out "$DOS_HOME\\Desktop\\Biểu đồ.png" >"$WORK/chart.txt"
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

# paths: longer than 260 characters, and drives that are not there.
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
	rm -rf "$C/kho-sâu"
	cli import --archive 'C:\kho-sâu' 'C:\sâu' >"$WORK/deep.txt" || fail "a folder with a long path is not added: $(cat "$WORK/deep.txt")"
	[ "$(cli list --archive 'C:\kho-sâu' --json | wc -l)" = 1 ] || fail "the folder with a long path: $(cat "$WORK/deep.txt")"
	cli read 'N:\báo cáo.docx' >/dev/null 2>"$WORK/gone.txt" || code=$?
	[ "$code" = 1 ] && [ -s "$WORK/gone.txt" ] || fail "exit code $code for a drive that is not there"
	code=0
	cli list --archive 'N:\Kho' >/dev/null 2>"$WORK/gone.txt" || code=$?
	[ "$code" = 3 ] && [ -s "$WORK/gone.txt" ] || fail "exit code $code for an archive on a drive that is not there: $(cat "$WORK/gone.txt")"
}

# vanish: a drive goes away while its files are added. What was added stays,
# each other file says why it failed, and the archive goes on.
step_vanish() {
	local drive="$WINEPREFIX/dosdevices/n:" files=600 ok=0 failed=0 code
	share_of_reports "$WORK/ổ mạng" $files
	for _ in 1 2 3; do # it may be gone only when all was read
		code=0
		rm -rf "$C/kho-thử"
		ln -sfn "$WORK/ổ mạng" "$drive"
		cli import --archive 'C:\kho-thử' 'N:\' >"$WORK/vanish.txt" 2>"$WORK/vanish.err" &
		wait_for grep -qs "^imported" "$WORK/vanish.txt" || fail "nothing was added: $(cat "$WORK/vanish.err")"
		rm "$drive"
		wait $! || code=$?
		ok=$(grep -c '^imported' "$WORK/vanish.txt") || true
		failed=$(grep -c '^failed' "$WORK/vanish.txt") || true
		[ "$failed" = 0 ] || break
	done
	echo "  $ok added, $failed failed: $(grep -m1 '^failed' "$WORK/vanish.txt" | cut -f3-)"
	[ "$failed" -gt 0 ] && [ $((ok + failed)) = $files ] && [ "$code" = 1 ] || fail "of $files files: exit code $code, $(cat "$WORK/vanish.err")"
	grep -m1 '^failed' "$WORK/vanish.txt" | grep -q 'ổ mạng' || fail "the message does not speak of the drive"
	[ "$(cli list --archive 'C:\kho-thử' --json | wc -l)" = "$ok" ] || fail "the archive does not hold what was added"
}

# share_of_reports FOLDER N: N reports of different months.
share_of_reports() {
	local i
	mkdir -p "$1"
	for i in $(seq "$2"); do
		printf 'ỦY BAN NHÂN DÂN XÃ BÌNH AN\n\nBÁO CÁO\nTình hình tháng %s năm %s\n\nThu ngân sách 12 triệu đồng.\n' $((i % 12 + 1)) $((1975 + i / 12)) >"$1/báo cáo $i.txt"
	done
}

# portable: the zip keeps its archive beside itself.
step_portable() {
	rm -rf "$C/USB"
	mkdir -p "$C/USB"
	(cd "$C/USB" && unzip -q "$build/KhoBaoCao-$version-mang-theo.zip")
	run "$C/USB/KhoBaoCao/khobaocao-cli.exe" import "$REPORTS/2024-01-thang.docx" >/dev/null
	[ -f "$C/USB/KhoBaoCao/KhoBaoCao/khobaocao.db" ] || fail "no archive beside the program: $(find "$C/USB")"
}

# scan: a picture of writing is read by the program's own Tesseract, in a child
# process. Where that could not be built the program has to say so.
step_scan() {
	local code=0
	convert -size 1654x700 xc:white -font "$root/assets/fonts/NotoSans-Regular.ttf" -pointsize 44 -fill black \
		-annotate +120+180 'Thu ngân sách nhà nước trên địa bàn' -annotate +120+250 'tháng 5 năm 2024 đạt 12,4 tỷ đồng.' "$C/bản quét.png"
	cli read --json 'C:\bản quét.png' >"$WORK/scan.json" 2>"$WORK/scan.err" || code=$?
	if [ ! -s "$root/build/deps/ocr-windows/lib/libtesseract.a" ]; then
		echo "  this build has no OCR: $(cat "$WORK/scan.err")"
		[ "$code" = 1 ] && [ -s "$WORK/scan.err" ] || fail "exit code $code"
		return
	fi
	[ "$code" = 0 ] && grep -q 'Thu ngân sách nhà nước trên địa bàn' "$WORK/scan.json" && grep -q '"12,4"' "$WORK/scan.json" ||
		fail "exit code $code, read $(head -c 600 "$WORK/scan.json") $(cat "$WORK/scan.err")"
}
