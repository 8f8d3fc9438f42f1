package wording

// statement is the ways to say one measure. short has a month or quarter and
// the sum since January; long has one number because both are the same; zero
// is for a period without a case; none for a year without one so far.
type statement struct {
	short, long, zero, none []string
}

var revenue = statement{
	short: []string{
		"Thu ngân sách nhà nước trên địa bàn {k} ước đạt {v} {u}, lũy kế {lk} được {c}/{t} {u}, đạt {pc} dự toán năm, {chgp} so với cùng kỳ.",
		"Tổng thu ngân sách nhà nước {trong} là {v} {u}; lũy kế từ đầu năm đến nay thu {c} {u}, bằng {pc} dự toán giao ({t} {u}).",
		"Công tác thu ngân sách: {k} thu được {v} {u}, nâng tổng thu {lk} lên {c} {u}, đạt {pc} kế hoạch năm (kế hoạch {t} {u}).",
		"Thu ngân sách trên địa bàn: {k} thực hiện {v} {u}; {lk} thực hiện {c} {u}, đạt {pc} so với dự toán được giao, cùng kỳ năm trước {q} {u}.",
		"Kết quả thu ngân sách nhà nước {k} đạt {v} {u} (cùng kỳ {qv} {u}); cộng dồn {lk} đạt {c}/{t} {u}, tương đương {pc} dự toán cả năm.",
		"Thu ngân sách nhà nước {k} ước {v} {u}. Lũy kế {lk} thu {c} {u}, đạt {pc} dự toán; còn phải thu {left} {u} để hoàn thành dự toán {t} {u}.",
		"Số thu ngân sách nhà nước trên địa bàn {don} {trong} đạt {v} {u}, tính chung {lk} đạt {c} {u}; so với dự toán {t} {u} đạt {pc}, so với cùng kỳ {chgp}.",
	},
	long: []string{
		"Thu ngân sách nhà nước trên địa bàn {ky} đạt {c}/{t} {u}, bằng {pc} dự toán năm, {chgp} so với cùng kỳ năm trước.",
		"Tổng thu ngân sách nhà nước {ky} thực hiện {c} {u}, đạt {pc} dự toán giao ({t} {u}).",
		"{Trong}, thu ngân sách nhà nước trên địa bàn được {c} {u}, đạt {pc} kế hoạch năm; cùng kỳ năm trước thu {q} {u}.",
		"Công tác thu ngân sách: {ky} thu {c} {u} trên dự toán {t} {u}, đạt tỷ lệ {pc}.",
		"Thu ngân sách nhà nước {ky} ước đạt {c} {u}, bằng {pc} dự toán cả năm ({t} {u}).",
		"Kết quả thu ngân sách nhà nước trên địa bàn {don} {ky}: {c} {u}, đạt {pc} so với dự toán {t} {u}.",
	},
}

var spending = statement{
	short: []string{
		"Chi ngân sách địa phương {k} là {v} {u}, lũy kế {lk} chi {c} {u}, đạt {pc} dự toán.",
		"Tổng chi ngân sách {trong} {v} {u}; lũy kế {lk} {c}/{t} {u}, bằng {pc} dự toán năm.",
		"Chi ngân sách {k} thực hiện {v} {u}, tính từ đầu năm đã chi {c} {u}, đạt {pc} kế hoạch (dự toán {t} {u}), cơ bản đáp ứng các nhiệm vụ chi thường xuyên và đầu tư.",
		"Về chi ngân sách: {k} chi {v} {u}; {lk} chi {c} {u}, bằng {pc} dự toán được giao.",
		"Chi ngân sách nhà nước {k} ước {v} {u}, lũy kế {lk} ước {c} {u}, đạt {pc} dự toán năm {n}.",
		"Công tác chi ngân sách bảo đảm đúng chế độ, định mức; {trong} chi {v} {u}, cộng dồn {lk} {c} {u}, đạt {pc} so với dự toán {t} {u}.",
	},
	long: []string{
		"Chi ngân sách địa phương {ky} là {c} {u}, đạt {pc} dự toán.",
		"Tổng chi ngân sách {ky}: {c}/{t} {u}, bằng {pc} dự toán năm.",
		"Chi ngân sách {ky} thực hiện {c} {u}, đạt {pc} kế hoạch (dự toán {t} {u}), cơ bản đáp ứng các nhiệm vụ chi thường xuyên và đầu tư.",
		"Về chi ngân sách: {ky} chi {c} {u}, bằng {pc} dự toán được giao.",
		"Chi ngân sách nhà nước {ky} ước {c} {u}, đạt {pc} dự toán năm.",
		"Công tác chi ngân sách bảo đảm đúng chế độ, định mức; {trong} đã chi {c} {u}, đạt {pc} so với dự toán {t} {u}.",
	},
}

var investment = statement{
	short: []string{
		"Vốn đầu tư công {k} giải ngân {v} {u}, lũy kế {lk} giải ngân {c}/{t} {u}, đạt {pc} kế hoạch vốn.",
		"Giải ngân vốn đầu tư công đến hết {k} được {c} {u}, đạt {pc} kế hoạch vốn năm {n} ({t} {u}), riêng {trong} giải ngân {v} {u}.",
		"Về đầu tư công: tổng kế hoạch vốn năm {n} là {t} {u}; {trong} giải ngân {v} {u}, lũy kế {c} {u}, đạt {pc}.",
		"Công tác giải ngân vốn đầu tư công được tập trung chỉ đạo; {k} giải ngân thêm {v} {u}, nâng lũy kế {lk} lên {c} {u}, bằng {pc} kế hoạch giao.",
		"Tiến độ giải ngân vốn đầu tư công: {k} giải ngân {v} {u}; {lk} giải ngân {c}/{t} {u} (đạt {pc}), số vốn còn lại chưa giải ngân {left} {u}.",
		"Kế hoạch vốn đầu tư công được giao {t} {u}, {trong} đã giải ngân {v} {u}; tính từ đầu năm giải ngân {c} {u}, đạt tỷ lệ {pc}.",
	},
	long: []string{
		"Vốn đầu tư công {ky} giải ngân {c}/{t} {u}, đạt {pc} kế hoạch vốn.",
		"Giải ngân vốn đầu tư công {ky} được {c} {u}, đạt {pc} kế hoạch vốn năm ({t} {u}).",
		"Về đầu tư công: tổng kế hoạch vốn năm {n} là {t} {u}; {trong} giải ngân {c} {u}, đạt {pc}.",
		"Công tác giải ngân vốn đầu tư công được tập trung chỉ đạo; {ky} giải ngân {c} {u}, bằng {pc} kế hoạch giao.",
		"Tiến độ giải ngân vốn đầu tư công {ky}: {c}/{t} {u} (đạt {pc}), số vốn còn lại chưa giải ngân {left} {u}.",
		"Kế hoạch vốn đầu tư công được giao {t} {u}, {trong} đã giải ngân {c} {u}, đạt tỷ lệ {pc}.",
	},
}

var rice = statement{
	short: []string{
		"Diện tích gieo trồng lúa {k} là {v} {u}, lũy kế {lk} {c}/{t} {u}, đạt {pc} kế hoạch.",
		"Trồng trọt: {trong} gieo trồng {v} {u} lúa, nâng tổng diện tích gieo trồng lúa từ đầu năm lên {c} {u}, đạt {pc} kế hoạch năm ({t} {u}).",
		"Nông dân xuống giống {v} {u} lúa {trong}; lũy kế diện tích gieo trồng lúa {lk} là {c} {u}, đạt {pc} kế hoạch, {chg} so với cùng kỳ.",
		"Về trồng trọt, diện tích lúa gieo trồng {trong} là {v} {u}; lũy kế {c} {u} trên kế hoạch {t} {u}, đạt {pc}.",
		"Toàn {don} gieo trồng được {v} {u} lúa {trong}, {lk} được {c} {u}, bằng {pc} kế hoạch (cùng kỳ {q} {u}).",
		"Sản xuất lúa: diện tích gieo trồng {k} đạt {v} {u}, cộng dồn {lk} đạt {c} {u}, bằng {pc} so với kế hoạch {t} {u}.",
	},
	long: []string{
		"Diện tích gieo trồng lúa {ky} đạt {c}/{t} {u}, bằng {pc} kế hoạch.",
		"Trồng trọt: {trong} gieo trồng {c} {u} lúa, đạt {pc} kế hoạch năm ({t} {u}).",
		"Nông dân xuống giống {c} {u} lúa, đạt {pc} kế hoạch năm, {chg} so với cùng kỳ.",
		"Về trồng trọt, diện tích lúa gieo trồng {ky} là {c} {u} trên kế hoạch {t} {u}, đạt {pc}.",
		"Toàn {don} gieo trồng được {c} {u} lúa, bằng {pc} kế hoạch (cùng kỳ {q} {u}).",
		"Sản xuất lúa: diện tích gieo trồng {ky} đạt {c} {u}, bằng {pc} so với kế hoạch {t} {u}.",
	},
	zero: []string{
		"{Trong} không xuống giống lúa mới; lũy kế diện tích gieo trồng lúa {lk} là {c}/{t} {u}, đạt {pc} kế hoạch.",
		"Nông dân tập trung chăm sóc diện tích lúa đã gieo trồng; từ đầu năm đến nay toàn {don} gieo trồng {c} {u} lúa, đạt {pc} kế hoạch năm.",
		"Lúa đang sinh trưởng tốt, chưa phát hiện sâu bệnh gây hại trên diện rộng; lũy kế diện tích gieo trồng lúa {lk} đạt {c} {u}, bằng {pc} kế hoạch ({t} {u}).",
	},
}

var pigs = statement{long: []string{
	"Tổng đàn {lon} hiện có {c} con, {chgp} so với cùng kỳ.",
	"Chăn nuôi phát triển ổn định, đàn {lon} toàn {don} có {c} con.",
	"Về chăn nuôi: tổng đàn {lon} {c} con (cùng kỳ {q} con), dịch bệnh được kiểm soát.",
	"Đàn {lon} duy trì {c} con, {chg} so với cùng kỳ năm trước.",
	"Công tác tiêm phòng được thực hiện thường xuyên; tổng đàn {lon} trên địa bàn là {c} con.",
	"Tính đến cuối {kk}, đàn {lon} của {don} có {c} con, {chgp} so với cùng thời điểm năm {n1}.",
}}
