package world

import "math/rand/v2"

// Names are put together from syllables that Vietnamese place names use; the
// units themselves are invented.
var (
	firstSyllables  = []string{"Mai", "Vân", "Lộc", "Thạch", "Trà", "Bích", "Tùng", "Quế", "Hạc", "Lam", "Trúc", "Đào", "Ngân", "Kim", "Hoàng", "Liên"}
	secondSyllables = []string{"Khê", "Giang", "Lĩnh", "Trạch", "Điền", "Xuyên", "Phong", "Hải", "Lâm", "Thủy", "Đình", "Thượng", "Nguyên", "Lãng", "Cầu", "Sơn", "Lộc", "Bình", "Thịnh"}

	districtNames = []string{"Trà Lĩnh Đông", "Vân Xuyên", "Lộc Giang", "Thạch Lâm", "Quế Điền", "Tùng Khê", "Kim Trạch", "Ngân Hải"}
	cityNames     = []string{"Hoàng Giang", "Bích Hải", "Lam Phong", "Mai Thủy"}
	provinceNames = []string{"Sơn Khê", "Nam Xuyên", "Giang Lĩnh", "Đông Thủy"}

	familyNames = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lương", "Đinh"}
	middleNames = []string{"Văn", "Thị", "Hữu", "Quốc", "Minh", "Thanh", "Ngọc", "Đức", "Xuân", "Hoàng"}
	givenNames  = []string{"Hậu", "Khoa", "Lành", "Nhàn", "Phúc", "Quyền", "Tâm", "Thảo", "Tuyên", "Vinh", "Dũng", "Hạnh", "Khánh", "Loan", "Mẫn", "Nghĩa", "Sáu", "Trí", "Út", "Yên"}
)

// unitName walks through all combinations in an order set by the seed, so that
// no two units of a world share a name.
func unitName(seed uint64, n int) string {
	total := len(firstSyllables) * len(secondSyllables)
	const stride = 97 // has no common divisor with 16 × 19
	at := (int(seed%1000)*31 + n*stride) % total
	a, b := firstSyllables[at%len(firstSyllables)], secondSyllables[at/len(firstSyllables)]
	if a == b {
		b = "Thành"
	}
	return a + " " + b
}

func person(r *rand.Rand) string {
	return familyNames[r.IntN(len(familyNames))] + " " + middleNames[r.IntN(len(middleNames))] + " " + givenNames[r.IntN(len(givenNames))]
}
