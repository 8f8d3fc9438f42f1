# Sourced by wine-test.sh: Vietnamese typed as UniKey does it.

# unikey: it is exactly the text, in every entry that keys lead to, painted by
# OpenGL and by software; the search answers it.
step_unikey() {
	local painting
	for painting in opengl software; do
		export KHOBAOCAO_PAINT=$painting
		opens "unikey-$painting"
		typed ctrl+k 0 'bảo hiểm y tế'
		shows '^Tìm thấy [0-9.]+ đoạn trong [0-9]+ báo cáo'
		shows 'Số người tham gia bảo hiểm y tế chiếm 93,08% dân số toàn xã'
		picture "unikey-$painting-found" >/dev/null
		typed ctrl+k 2 'Nguyễn Thị Ánh đường Điện Biên Phủ'
		keys ctrl+1
	done
}

# filter: entries that filter as one types.
step_filter() {
	opens filter
	typed ctrl+f 1 'quý III'
	shows '^107/BC-UBND$' # the report of quý III
	shows_not '^145/BC-UBND$' # the one of the year
	picture filter-library >/dev/null
	typed ctrl+f 0 'không có ở đâu cả'
	shows_not '^107/BC-UBND$'
	keys ctrl+f ctrl+a backspace
	shows '^145/BC-UBND$'
	typed ctrl+g 2 'thu ngân sách nhà nước' # the quick pick
	shows '^Thu ngân sách nhà nước trên địa bàn$'
	picture filter-picked >/dev/null
	keys escape ctrl+4
	press '^Tìm chỉ tiêu…$'
	typed '' 0 'cây xanh'
	shows '^Cây xanh, cây phân tán trồng được$'
	shows_not '^Thu ngân sách nhà nước trên địa bàn$'
	picture filter-charts >/dev/null
}

# typed KEYS MANNER TEXT: goes to an entry by KEYS, types, and reads the entry
# by way of the clipboard.
typed() {
	keys $1 ctrl+a
	run "$C/hands.exe" type "$2" "$3"
	TYPED=$3
	wait_for entered || fail "typed “$3”, the entry has “$(clipboard)”"
}
entered() {
	keys ctrl+a ctrl+c
	[ "$(clipboard)" = "$TYPED" ]
}
