package wording

var dossiers = statement{
	short: []string{
		"{Trong} tiếp nhận {v} hồ sơ thủ tục hành chính, lũy kế {lk} tiếp nhận {c} hồ sơ.",
		"Bộ phận Một cửa tiếp nhận {v} hồ sơ TTHC {trong}; cộng dồn {lk} tiếp nhận {c} hồ sơ, {chgp} so với cùng kỳ.",
		"Công tác giải quyết thủ tục hành chính: tiếp nhận {v} hồ sơ, nâng tổng số hồ sơ tiếp nhận từ đầu năm lên {c} hồ sơ.",
		"Tổng số hồ sơ TTHC tiếp nhận {k} là {v} hồ sơ (cùng kỳ {qv} hồ sơ), lũy kế {c} hồ sơ.",
		"Về cải cách hành chính, {trong} tiếp nhận {v} hồ sơ thủ tục hành chính; {lk} tiếp nhận {c} hồ sơ.",
		"Số hồ sơ thủ tục hành chính tiếp nhận {trong}: {v} hồ sơ; từ đầu năm đến nay: {c} hồ sơ.",
	},
	long: []string{
		"{Trong} tiếp nhận {c} hồ sơ thủ tục hành chính.",
		"Bộ phận Một cửa tiếp nhận {c} hồ sơ TTHC, {chgp} so với cùng kỳ.",
		"Công tác giải quyết thủ tục hành chính: {ky} tiếp nhận {c} hồ sơ.",
		"Tổng số hồ sơ TTHC tiếp nhận {ky} là {c} hồ sơ (cùng kỳ {q} hồ sơ).",
		"Về cải cách hành chính, {trong} tiếp nhận {c} hồ sơ thủ tục hành chính.",
		"Số hồ sơ thủ tục hành chính tiếp nhận {ky}: {c} hồ sơ.",
	},
}

// onTime follows dossiers: own is the number in time, base the resolved ones.
var onTime = statement{
	short: []string{
		"Đã giải quyết {tong} hồ sơ, trong đó trước và đúng hạn {v} hồ sơ, đạt {sh}.",
		"Hồ sơ giải quyết trước và đúng hạn {trong} là {v}/{tong} hồ sơ, đạt tỷ lệ {sh}; quá hạn {tre} hồ sơ.",
		"Kết quả giải quyết {tong} hồ sơ, gồm {v} hồ sơ trước và đúng hạn ({sh}), {tre} hồ sơ quá hạn.",
		"Số hồ sơ đã giải quyết là {tong} hồ sơ; tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt {sh} ({v} hồ sơ).",
		"Trong {tong} hồ sơ đã giải quyết có {v} hồ sơ giải quyết đúng hạn, đạt {sh}.",
		"Hồ sơ TTHC giải quyết đúng hạn {v}/{tong} hồ sơ ({sh}), còn lại {con} hồ sơ đang trong hạn giải quyết.",
	},
}

var births = statement{
	short: []string{
		"{Trong} đăng ký khai sinh cho {v} trường hợp, lũy kế {lk} {c} trường hợp.",
		"Công tác hộ tịch: đăng ký khai sinh {v} trường hợp, từ đầu năm đến nay {c} trường hợp.",
		"Đăng ký khai sinh {k} được {v} trường hợp; cộng dồn {lk} đăng ký khai sinh {c} trường hợp (cùng kỳ {q} trường hợp).",
		"Lĩnh vực tư pháp - hộ tịch thực hiện kịp thời, đã đăng ký khai sinh {v} trường hợp; lũy kế {c} trường hợp.",
		"Tiếp nhận, đăng ký khai sinh mới {v} trường hợp {trong}, {lk} {c} trường hợp.",
		"Số trường hợp đăng ký khai sinh {trong} là {v} trường hợp, tính chung {lk} là {c} trường hợp.",
	},
	long: []string{
		"{Trong} đăng ký khai sinh cho {c} trường hợp.",
		"Công tác hộ tịch: đăng ký khai sinh {c} trường hợp (cùng kỳ {q} trường hợp).",
		"Đăng ký khai sinh {ky} được {c} trường hợp.",
		"Lĩnh vực tư pháp - hộ tịch thực hiện kịp thời, đã đăng ký khai sinh {c} trường hợp.",
		"Tiếp nhận, đăng ký khai sinh mới {c} trường hợp {trong}.",
		"Số trường hợp đăng ký khai sinh {ky} là {c} trường hợp.",
	},
	zero: []string{"{Trong} không phát sinh trường hợp đăng ký khai sinh; lũy kế {lk} đăng ký khai sinh {c} trường hợp."},
}

var members = statement{
	short: []string{
		"{Trong} kết nạp {v} đảng viên mới, lũy kế {lk} kết nạp {c}/{t} đảng viên, đạt {pc} chỉ tiêu năm.",
		"Công tác phát triển đảng viên được quan tâm, đã kết nạp {v} đảng viên; nâng tổng số kết nạp từ đầu năm đến nay {c} đảng viên, đạt {pc} chỉ tiêu ({t} đảng viên).",
		"Kết nạp {v} đảng viên {trong} (lũy kế {c}/{t} đảng viên, đạt {pc} chỉ tiêu nghị quyết).",
		"Xem xét, quyết định kết nạp {v} quần chúng ưu tú vào Đảng; {lk} kết nạp {c}/{t} đảng viên (đạt {pc}).",
		"Về phát triển đảng viên: {k} kết nạp {v} đảng viên, cộng dồn {lk} {c} đảng viên, bằng {pc} chỉ tiêu giao.",
		"Đã kết nạp mới {v} đảng viên, đến nay kết nạp được {c}/{t} đảng viên, đạt {pc} so với chỉ tiêu cấp trên giao.",
	},
	long: []string{
		"{Trong} kết nạp {c}/{t} đảng viên, đạt {pc} chỉ tiêu năm.",
		"Công tác phát triển đảng viên được quan tâm, đã kết nạp {c} đảng viên, đạt {pc} chỉ tiêu ({t} đảng viên).",
		"Kết nạp {c}/{t} đảng viên (đạt {pc} chỉ tiêu nghị quyết).",
		"Xem xét, quyết định kết nạp {c} quần chúng ưu tú vào Đảng, đạt {pc} chỉ tiêu, {chg} so với cùng kỳ.",
		"Về phát triển đảng viên: {ky} kết nạp {c} đảng viên, bằng {pc} chỉ tiêu giao.",
		"Đã kết nạp mới {c}/{t} đảng viên, đạt {pc} so với chỉ tiêu cấp trên giao.",
	},
	zero: []string{
		"{Trong} chưa kết nạp đảng viên mới; lũy kế {lk} kết nạp {c}/{t} đảng viên, đạt {pc} chỉ tiêu.",
		"{Trong} tập trung bồi dưỡng, tạo nguồn, chưa tổ chức kết nạp; từ đầu năm đến nay kết nạp {c} đảng viên, đạt {pc} chỉ tiêu năm ({t} đảng viên).",
	},
	none: []string{"Tập trung bồi dưỡng quần chúng ưu tú, tạo nguồn phát triển đảng viên."},
}
