# Sourced by wine-test.sh: what Windows does for the window: its dialogs, its
# Explorer, its clipboard, other programs.
SAMPLES="$root/assets/samples/ubnd-phuong-truc-thinh"

# second: a second start hands its file to the first and ends.
step_second() {
	local before code=0
	before=$(count)
	opens second
	cp "$SAMPLES/2024-05-thang.docx" "$HOME_C/Desktop/Báo cáo tháng 5.docx"
	timeout $LONG "$WINE" "$INSTALLED/KhoBaoCao.exe" "$DOS_HOME\\Desktop\\Báo cáo tháng 5.docx" || code=$?
	[ "$code" = 0 ] || fail "the second start ended with $code"
	added $((before + 1))
	[ "$(xdotool search --onlyvisible --name 'Kho Báo Cáo' | wc -l)" = 1 ] || fail "there are two windows: $(titles)"
	picture second-added >/dev/null
}

# dialog: Windows' own dialog for files.
step_dialog() {
	local before
	before=$(count)
	cp "$SAMPLES/2024-06-quy-2.docx" "$C/quý 2.docx"
	opens dialog
	keys ctrl+o
	dialog '^Thêm báo cáo$' 'C:\quý 2.docx' dialog-open
	added $((before + 1))
	picture dialog-added >/dev/null
}

# folder: Windows' own dialog for a folder.
step_folder() {
	local before
	before=$(count)
	mkdir -p "$C/Thư mục báo cáo"
	cp "$SAMPLES/2024-07-thang.docx" "$SAMPLES/2024-08-thang.docx" "$C/Thư mục báo cáo"
	opens folder
	keys ctrl+g
	run "$C/hands.exe" type 0 'thêm cả thư mục'
	shows '^Thêm cả thư mục$'
	keys enter
	dialog '^Thêm cả thư mục$' 'C:\Thư mục báo cáo' folder-dialog
	added $((before + 2))
	picture folder-added >/dev/null
}

# drop: a file dropped from the file manager, its path with Vietnamese letters.
step_drop() {
	local before folder="$HOME_C/Documents/Thả vào cửa sổ"
	before=$(count)
	mkdir -p "$folder"
	cp "$SAMPLES/2024-03-thang.docx" "$folder/Báo cáo tháng 3 – bản ký.docx"
	opens drop
	/usr/bin/python3 "$here/../drop.py" "$WINDOW" 680 400 "$folder/Báo cáo tháng 3 – bản ký.docx" || fail "the window does not take the drop"
	added $((before + 1))
	picture drop-added >/dev/null
}

# chart: it goes onto the clipboard as a picture, is saved by Windows' own
# dialog, and is shown in its folder.
step_chart() {
	local size
	opens chart
	keys ctrl+4
	press '^Thu ngân sách nhà nước trên địa bàn$'
	shows '^Lưu ảnh…$'
	picture chart >/dev/null
	press '^Lưu ảnh…$'
	press '^Sao chép hình'
	wait_for copied_picture || fail "no picture on the clipboard"
	size=$(run "$C/hands.exe" picture | tr -d '\r')
	[ "$size" = '1600 900' ] || fail "the picture on the clipboard has $size pixels"
	press '^Lưu ảnh…$'
	press '^Ảnh PNG'
	rm -f "$C/Biểu đồ thu.png"
	dialog '^Save' 'C:\Biểu đồ thu.png' chart-save
	shows 'Biểu đồ thu.png'
	[ "$(identify -format %m "$C/Biểu đồ thu.png")" = PNG ] || fail "the chart was not saved"
	press '^Mở thư mục$'
	window 'C:' >/dev/null || fail "no Explorer: $(titles)"
	picture chart-revealed >/dev/null
}
copied_picture() { run "$C/hands.exe" picture >/dev/null; }

# original: a report's own file opens in the program that Windows has for it.
step_original() {
	opens original
	press '^145/BC-UBND$' # came from a text file
	press '^Mở tệp gốc$'
	window 'Notepad' >/dev/null || fail "the original does not open: $(titles); shown: $(words)"
	picture original-opened >/dev/null
}

# crash: the program breaks down; the note with version and stack is kept, and
# the next start offers it.
step_crash() {
	local notes="$HOME_C/AppData/Local/vn.khobaocao.app" note code=0
	start_display
	KHOBAOCAO_BREAK=1 run "$INSTALLED/KhoBaoCao.exe" >"$WORK/crash.log" 2>&1 || code=$?
	[ "$code" != 0 ] || fail "the program did not break down"
	opens crash
	note=$(ls -t "$notes"/su-co-20*.txt | head -1)
	grep -q "^Kho Báo Cáo $version" "$note" && grep -q 'goroutine .*running' "$note" || fail "the note says $(head -c 400 "$note")"
	shows 'Lần trước chương trình đã dừng đột ngột'
	picture crash-offered >/dev/null
	press '^Xem ghi chép$'
	window 'su-co-20' >/dev/null || fail "the note does not open: $(titles)"
	picture crash-shown >/dev/null
}
