package indicator

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/assets"
	"khobaocao/data/viet"
)

// word is one syllable of a text, as numbers: two texts are compared without
// touching their letters again.
type word struct {
	marked int32 // number of the lower-case syllable with its marks; unknown if not in the vocabulary
	folded int32 // the same without marks
	filler bool  // says nothing of what is measured: số, tổng, trên địa bàn, …
	name   bool  // written with a capital inside the text: a name of a place or a body
	aside  bool  // only context: a heading, a bracket
	start  int   // code points of the text before it
}

const unknown = int32(-1)

// vocabulary numbers the syllables of all aliases.
type vocabulary struct {
	marked  map[string]int32
	folded  map[string]int32
	foldOf  []int32 // by marked number
	fillers map[string]bool
	short   map[string][]string // "BHYT" → its syllables
}

func newVocabulary(short []assets.Abbreviation) *vocabulary {
	v := &vocabulary{marked: map[string]int32{}, folded: map[string]int32{}, fillers: map[string]bool{}, short: map[string][]string{}}
	for _, w := range strings.Fields(fillerWords) {
		v.fillers[strings.ToLower(viet.Unify(w))] = true
	}
	for _, a := range short {
		if !a.Ambiguous() && isPlainWord(a.Short) {
			v.short[a.Short] = syllables(a.Long[0])
		}
	}
	return v
}

// fillerWords may stand anywhere in a subject without changing what it is.
const fillerWords = `số tổng lượng tỷ lệ trên địa bàn toàn huyện xã tỉnh phường thị trấn thành phố trong tháng quý năm
 đầu cuối kỳ lũy kế cộng dồn tính chung đến nay từ ước đạt thực hiện được so với kế hoạch chỉ tiêu cùng của cả hiện có
 còn là các những công tác kết quả dự toán giao nghị quyết mới khoảng hơn gần và về cho ở tại đã đang do theo ra vào
 xảy tiếp tục trước sau hết ngày tăng giảm trở lên xuống bằng mức độ giá trị tiến thêm nâng lần
 nhà nước nhân dân người dân chiếm hộ lượt vụ trường hợp tính thời điểm đó trong đó gồm con`

func isPlainWord(s string) bool {
	for _, r := range s {
		if !isWordRune(r) {
			return false
		}
	}
	return utf8.RuneCountInString(s) >= minShort
}

// minShort is the fewest letters of an abbreviation that is expanded.
const minShort = 3

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// syllables are the lower-case words of a phrase.
func syllables(s string) []string {
	return strings.FieldsFunc(strings.ToLower(viet.Unify(s)), func(r rune) bool { return !isWordRune(r) })
}

// size is how many folded syllables there are.
func (v *vocabulary) size() int { return len(v.folded) }

// learn splits a phrase of the catalogue and numbers its syllables.
func (v *vocabulary) learn(s string) []word {
	for _, raw := range strings.FieldsFunc(viet.Unify(s), func(r rune) bool { return !isWordRune(r) }) {
		if long, ok := v.short[raw]; ok {
			for _, w := range long {
				v.number(w)
			}
			continue
		}
		v.number(strings.ToLower(raw))
	}
	return v.split(nil, s)
}

func (v *vocabulary) number(low string) {
	if _, known := v.marked[low]; known {
		return
	}
	key := viet.Fold(low)
	if _, known := v.folded[key]; !known {
		v.folded[key] = int32(len(v.folded))
	}
	v.marked[low] = int32(len(v.foldOf))
	v.foldOf = append(v.foldOf, v.folded[key])
}

// split appends the words of a text to into. Abbreviations become their long
// form, each word of it at the place of the short one.
func (v *vocabulary) split(into []word, text string) []word {
	var raw, low [maxWord]byte
	n, m, at, start, upper := 0, 0, 0, 0, false
	flush := func() {
		if n > 0 && n < maxWord-utf8.UTFMax && m < maxWord-utf8.UTFMax {
			if long, ok := v.short[string(raw[:n])]; ok {
				for _, w := range long {
					into = append(into, v.look([]byte(w), start, false))
				}
			} else {
				into = append(into, v.look(low[:m], start, upper && start > 0))
			}
		}
		n, m = 0, 0
	}
	for _, r := range viet.Unify(text) {
		if !isWordRune(r) {
			flush()
		} else if n < maxWord-utf8.UTFMax && m < maxWord-utf8.UTFMax {
			if n == 0 {
				start, upper = at, unicode.IsUpper(r)
			}
			n += utf8.EncodeRune(raw[n:], r)
			m += utf8.EncodeRune(low[m:], unicode.ToLower(r))
		}
		at++
	}
	flush()
	return into
}

// maxWord is the longest word looked up, in bytes; longer ones are passed over.
const maxWord = 48

func (v *vocabulary) look(low []byte, start int, name bool) word {
	w := word{marked: unknown, folded: unknown, start: start, name: name}
	if id, ok := v.marked[string(low)]; ok {
		w.marked, w.folded = id, v.foldOf[id]
	} else if id, ok := v.folded[viet.Fold(string(low))]; ok {
		w.folded = id
	}
	w.filler = v.fillers[string(low)] || isDigits(low)
	return w
}

func isDigits(s []byte) bool {
	for _, b := range s {
		if b < '0' || b > '9' {
			return false
		}
	}
	return true
}
