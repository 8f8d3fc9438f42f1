package wording

var crimes = statement{
	short: []string{
		"{Trong}, phạm pháp hình sự xảy ra {v} vụ (cùng kỳ {qv} vụ); lũy kế {lk} xảy ra {c} vụ, {chg} so với cùng kỳ.",
		"Phạm pháp hình sự: {k} xảy ra {v} vụ, {chgv} so với cùng kỳ; {lk} xảy ra {c}/{q} vụ ({chg}).",
		"Tình hình phạm pháp hình sự {k} xảy ra {v} vụ, lũy kế từ đầu năm {c} vụ, {chgp} so với cùng kỳ năm {n1} ({q} vụ).",
		"Trên địa bàn xảy ra {v} vụ phạm pháp hình sự, {chgv} so với cùng kỳ; cộng dồn {lk} là {c} vụ.",
		"Về trật tự xã hội, phạm pháp hình sự xảy ra {v}/{qv} vụ ({chgv} so với cùng kỳ); lũy kế {c} vụ.",
		"Số vụ phạm pháp hình sự {trong} là {v} vụ, {lk} là {c} vụ, so với cùng kỳ năm trước {chg}.",
	},
	long: []string{
		"{Trong}, phạm pháp hình sự xảy ra {c} vụ (cùng kỳ {q} vụ), {chg}.",
		"Phạm pháp hình sự: {ky} xảy ra {c}/{q} vụ ({chg}).",
		"Tình hình phạm pháp hình sự {ky} xảy ra {c} vụ, {chgp} so với cùng kỳ năm {n1} ({q} vụ).",
		"Trên địa bàn xảy ra {c} vụ phạm pháp hình sự, {chg} so với cùng kỳ.",
		"Về trật tự xã hội, phạm pháp hình sự xảy ra {c}/{q} vụ ({chg} so với cùng kỳ).",
		"Số vụ phạm pháp hình sự {ky} là {c} vụ, so với cùng kỳ năm trước {chg}.",
	},
	zero: []string{
		"{Trong} không xảy ra phạm pháp hình sự; lũy kế {lk} xảy ra {c} vụ, {chg} so với cùng kỳ.",
		"{Trong} trên địa bàn không phát sinh phạm pháp hình sự; từ đầu năm đến nay xảy ra {c} vụ phạm pháp hình sự (cùng kỳ {q} vụ).",
	},
	none: []string{"Không xảy ra phạm pháp hình sự trên địa bàn.", "{Trong} trên địa bàn không phát sinh vụ phạm pháp hình sự nào."},
}

var accidents = statement{
	short: []string{
		"Tai nạn giao thông xảy ra {v} vụ, {chgv} so với cùng kỳ; lũy kế {lk} {c} vụ.",
		"Tai nạn giao thông: {k} xảy ra {v} vụ (cùng kỳ {qv} vụ), {lk} xảy ra {c} vụ, {chg} so với cùng kỳ.",
		"{Trong} xảy ra {v} vụ tai nạn giao thông, không có người chết; cộng dồn {lk} {c}/{q} vụ ({chg}).",
		"Trật tự an toàn giao thông được bảo đảm, xảy ra {v} vụ tai nạn giao thông, {chgv} so với cùng kỳ; lũy kế {c} vụ.",
		"Về tai nạn giao thông, {k} xảy ra {v} vụ, lũy kế {lk} xảy ra {c} vụ, so với cùng kỳ {chg}.",
		"Số vụ tai nạn giao thông {trong} là {v} vụ; tính từ đầu năm {c} vụ, {chg} so với cùng kỳ năm trước ({q} vụ).",
	},
	long: []string{
		"Tai nạn giao thông xảy ra {c} vụ, {chg} so với cùng kỳ.",
		"Tai nạn giao thông: {ky} xảy ra {c} vụ (cùng kỳ {q} vụ).",
		"{Trong} xảy ra {c}/{q} vụ tai nạn giao thông ({chg}).",
		"Trật tự an toàn giao thông được bảo đảm, xảy ra {c} vụ tai nạn giao thông, {chg} so với cùng kỳ năm trước.",
		"Về tai nạn giao thông, {ky} xảy ra {c} vụ, so với cùng kỳ {chg}.",
		"Số vụ tai nạn giao thông {ky} là {c} vụ (cùng kỳ năm {n1} là {q} vụ).",
	},
	zero: []string{
		"{Trong} không xảy ra tai nạn giao thông; lũy kế {lk} xảy ra {c} vụ, {chg} so với cùng kỳ.",
		"Tai nạn giao thông {trong} không xảy ra; từ đầu năm đến nay xảy ra {c} vụ tai nạn giao thông (cùng kỳ {q} vụ).",
	},
	none: []string{"Tai nạn giao thông không xảy ra.", "Không xảy ra tai nạn giao thông trên địa bàn."},
}

var recruits = statement{long: []string{
	"Hoàn thành công tác tuyển quân năm {n}, giao {c}/{t} thanh niên lên đường nhập ngũ, đạt {pc} chỉ tiêu.",
	"Tổ chức trang trọng Lễ giao nhận quân năm {n}; đã giao {c}/{t} thanh niên, đạt {pc} chỉ tiêu trên giao.",
	"Công tác giao quân đạt {pc} chỉ tiêu ({c}/{t} thanh niên).",
	"Giao quân năm {n}: {c} thanh niên lên đường thực hiện nghĩa vụ quân sự, đạt {pc} chỉ tiêu được giao.",
	"Đã đưa {c} thanh niên lên đường thực hiện nghĩa vụ quân sự, đạt {pc} kế hoạch ({t} thanh niên).",
	"Công tác tuyển chọn, gọi công dân nhập ngũ bảo đảm đúng luật, giao {c}/{t} thanh niên, đạt {pc}.",
}}
