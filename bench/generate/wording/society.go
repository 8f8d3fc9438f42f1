package wording

var insurance = statement{long: []string{
	"Tỷ lệ người dân tham gia bảo hiểm y tế đạt {c}%, chỉ tiêu giao {t}%.",
	"Tỷ lệ bao phủ bảo hiểm y tế toàn dân đạt {c}% dân số.",
	"Đến nay tỷ lệ bao phủ BHYT trên địa bàn {don} đạt {c}% (chỉ tiêu {t}%).",
	"Công tác vận động người dân tham gia BHYT được duy trì, tỷ lệ bao phủ đạt {c}%, kế hoạch năm {n} là {t}%.",
	"Độ bao phủ bảo hiểm y tế đạt {c}% so với chỉ tiêu {t}% được giao.",
	"Số người tham gia bảo hiểm y tế chiếm {c}% dân số toàn {don}, chỉ tiêu nghị quyết là {t}%.",
}}

var poverty = statement{long: []string{
	"Toàn {don} hiện còn {c} hộ nghèo, chiếm tỷ lệ {sp}% tổng số hộ.",
	"Đến nay trên địa bàn còn {c} hộ nghèo (tỷ lệ {sp}%), được rà soát, theo dõi hỗ trợ thường xuyên.",
	"Công tác giảm nghèo được quan tâm; số hộ nghèo còn {c} hộ, tỷ lệ hộ nghèo là {sp}%.",
	"Số hộ nghèo của {don} là {c} hộ, tỷ lệ {sp}%.",
	"Tỷ lệ hộ nghèo còn {sp}% với {c} hộ.",
	"Hộ nghèo trên địa bàn {don}: {c} hộ, chiếm {sp}% số hộ dân.",
}}

var jobs = statement{
	short: []string{
		"Giải quyết việc làm mới cho {v} lao động, lũy kế {lk} {c}/{t} lao động, đạt {pc} kế hoạch năm.",
		"{Trong} có {v} lao động được giải quyết việc làm mới, nâng tổng số từ đầu năm lên {c} lao động, đạt {pc} chỉ tiêu ({t} lao động).",
		"Tạo việc làm mới cho {v} lao động; {lk} tạo việc làm mới cho {c} lao động, bằng {pc} kế hoạch.",
		"Về lao động, việc làm: {trong} giải quyết việc làm mới cho {v} lao động, lũy kế {c} lao động, đạt {pc} kế hoạch giao.",
		"Công tác giải quyết việc làm đạt kết quả khá, {k} có thêm {v} lao động có việc làm mới; lũy kế {lk} {c} lao động trên kế hoạch {t} lao động, đạt {pc}.",
		"Đã giới thiệu, giải quyết việc làm mới {v} lao động {trong}, cộng dồn {lk} {c}/{t} lao động (đạt {pc}).",
	},
	long: []string{
		"Giải quyết việc làm mới cho {c}/{t} lao động, đạt {pc} kế hoạch năm.",
		"{Trong} có {c} lao động được giải quyết việc làm mới, đạt {pc} chỉ tiêu ({t} lao động).",
		"{Trong} tạo việc làm mới cho {c} lao động, bằng {pc} kế hoạch, cùng kỳ {q} lao động.",
		"Về lao động, việc làm: {ky} giải quyết việc làm mới cho {c} lao động, đạt {pc} kế hoạch giao.",
		"Công tác giải quyết việc làm đạt kết quả khá với {c} lao động có việc làm mới trên kế hoạch {t} lao động, đạt {pc}.",
		"Đã giới thiệu, giải quyết việc làm mới {c}/{t} lao động (đạt {pc}).",
	},
	zero: []string{"{Trong} chưa giải quyết việc làm mới cho lao động; lũy kế {lk} {c}/{t} lao động, đạt {pc} kế hoạch năm."},
}

var vaccination = statement{
	short: []string{
		"Tiêm chủng đầy đủ cho {v} trẻ dưới 01 tuổi, lũy kế {lk} {c}/{t} trẻ, đạt {pc} kế hoạch.",
		"{Trong} có {v} trẻ dưới 01 tuổi được tiêm chủng đầy đủ, từ đầu năm đến nay {c} trẻ, đạt {pc} kế hoạch năm.",
		"Công tác tiêm chủng mở rộng bảo đảm an toàn: tiêm chủng đầy đủ {v} trẻ, lũy kế {c} trẻ, bằng {pc} chỉ tiêu ({t} trẻ).",
		"Số trẻ dưới 01 tuổi tiêm chủng đầy đủ {trong} là {v} trẻ; cộng dồn {lk} là {c}/{t} trẻ, tỷ lệ {pc}.",
		"{yte} tổ chức tiêm chủng đầy đủ cho {v} trẻ, nâng lũy kế {lk} lên {c} trẻ, đạt {pc} kế hoạch giao.",
		"Tiêm chủng mở rộng: {k} tiêm đầy đủ cho {v} trẻ; {lk} tiêm đầy đủ {c} trẻ trên tổng số {t} trẻ, đạt {pc}.",
	},
	long: []string{
		"Tiêm chủng đầy đủ cho {c}/{t} trẻ dưới 01 tuổi, đạt {pc} kế hoạch.",
		"{Trong} có {c} trẻ dưới 01 tuổi được tiêm chủng đầy đủ, đạt {pc} kế hoạch năm.",
		"Công tác tiêm chủng mở rộng bảo đảm an toàn: tiêm chủng đầy đủ {c} trẻ, bằng {pc} chỉ tiêu ({t} trẻ).",
		"Số trẻ dưới 01 tuổi tiêm chủng đầy đủ {ky} là {c}/{t} trẻ, tỷ lệ {pc}.",
		"{yte} tổ chức tiêm chủng đầy đủ cho {c} trẻ, đạt {pc} kế hoạch giao.",
		"Tiêm chủng mở rộng: {ky} tiêm đầy đủ {c} trẻ trên tổng số {t} trẻ, đạt {pc}.",
	},
	zero: []string{"{Trong} chưa có thêm trẻ hoàn thành tiêm chủng đầy đủ; lũy kế {lk} {c}/{t} trẻ dưới 01 tuổi, đạt {pc} kế hoạch."},
}
