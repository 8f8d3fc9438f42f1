package read

import (
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Marks are small, and Tesseract loses or invents one where two words are equal
// but for it. These are pairs of syllables of which, without their marks, only
// one reading is a word of administrative Vietnamese: "chỉ bộ", "ngần sách" and
// "điện tích" are none. A pair that can be read in two ways must not stand here
// (chi tiêu, chỉ tiêu).
const surePairs = `
chi bộ, chi hội, chi đoàn, chi trả, chi phí, chi cục, chi nhánh, chi ngân, chi thường,
ngân sách, an ninh, diện tích, thiếu nhi, thường xuyên, xây dựng, kế hoạch, chỉ đạo, chỉ thị, nghị quyết,
kinh tế, xã hội, văn hóa, giáo dục, y tế, nông thôn, nông nghiệp, công nghiệp, thương mại, dịch vụ,
nhân dân, cán bộ, đảng viên, đảng ủy, chính quyền, chính trị, chính sách, tuyên truyền, kiểm tra, giám sát,
thực hiện, triển khai, phối hợp, tổ chức, hướng dẫn, giải quyết, tiếp nhận, khiếu nại, tố cáo, vi phạm,
quốc phòng, trật tự, giao thông, tai nạn, tội phạm, ma túy, phòng chống, phòng ngừa, dịch bệnh, tiêm phòng,
hộ nghèo, cận nghèo, bảo hiểm, việc làm, lao động, thanh niên, phụ nữ, cựu chiến, nông dân, trẻ em,
trồng trọt, chăn nuôi, gia súc, gia cầm, thủy sản, lâm nghiệp, năng suất, sản lượng, thu hoạch,
giải ngân, dự toán, tỷ đồng, triệu đồng, nghìn đồng, cùng kỳ, so với, lũy kế, ước đạt,
phó chủ, chủ tịch, ủy ban, hội đồng, mặt trận, thường trực, thường vụ, văn phòng, trung tâm`

// pairs gives the reading of a pair by its letters without marks.
var pairs = func() map[string][2]string {
	out := map[string][2]string{}
	for _, p := range strings.Split(surePairs, ",") {
		a, b, _ := strings.Cut(strings.TrimSpace(p), " ")
		out[viet.Fold(a)+" "+viet.Fold(b)] = [2]string{a, b}
	}
	return out
}()

// mendPairs puts the marks right in pairs of which there is one reading.
func mendPairs(line []data.ScanWord) {
	for i := 0; i+1 < len(line); i++ {
		a, aTail := bareWord(line[i].Text)
		b, bTail := bareWord(line[i+1].Text)
		if aTail != "" || a == "" || b == "" {
			continue
		}
		want, ok := pairs[viet.Fold(a)+" "+viet.Fold(b)]
		if !ok {
			continue
		}
		line[i].Text, line[i+1].Text = inCase(want[0], a), inCase(want[1], b)+bTail
	}
}

// bareWord parts a word from the signs behind it; a word with other signs has
// no letters to be mended.
func bareWord(word string) (letters, tail string) {
	word = viet.NFC(word)
	letters = strings.TrimRightFunc(word, unicode.IsPunct)
	if strings.ContainsFunc(letters, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return "", ""
	}
	return letters, word[len(letters):]
}

// inCase writes a word with the capitals of another of as many letters. Where
// the tone stands otherwise in an old spelling (hoà, hóa) the other is kept.
func inCase(word, as string) string {
	if viet.Unify(strings.ToLower(as)) == viet.Unify(word) {
		return as
	}
	rs, model := []rune(word), []rune(as)
	if len(rs) != len(model) {
		return as
	}
	for i, r := range model {
		if unicode.IsUpper(r) {
			rs[i] = unicode.ToUpper(rs[i])
		}
	}
	return string(rs)
}
