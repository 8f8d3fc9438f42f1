package viet

// tone is one of the six tones of Vietnamese.
type tone uint8

const (
	level tone = iota // ngang, no mark
	grave             // huyền
	acute             // sắc
	hook              // hỏi
	tilde             // ngã
	dot               // nặng
)

// vowelRows lists every vowel letter in the order of the tones.
var vowelRows = []string{
	"aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
	"oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
	"AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
	"OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
}

// vowelForm is a vowel letter taken apart: its row in vowelRows counted from
// 1 (0 = no vowel) and its tone.
type vowelForm struct {
	row  uint8
	tone tone
}

// vowelForms is indexed by code point; vowelLetters by row and tone.
var vowelForms, vowelLetters = makeVowels()

func makeVowels() (*[foldEnd]vowelForm, [][6]rune) {
	var forms [foldEnd]vowelForm
	letters := make([][6]rune, len(vowelRows)+1)
	for i, row := range vowelRows {
		for t, r := range []rune(row) {
			forms[r] = vowelForm{uint8(i + 1), tone(t)}
			letters[i+1][t] = r
		}
	}
	return &forms, letters
}

func vowelOf(r rune) vowelForm {
	if r < 0 || r >= foldEnd {
		return vowelForm{}
	}
	return vowelForms[r]
}

// withTone is the letter r carrying tone t instead of its own.
func withTone(r rune, t tone) rune {
	if v := vowelOf(r); v.row != 0 {
		return vowelLetters[v.row][t]
	}
	return r
}

// plain is the vowel without its tone and in lower case, shape kept: Ể gives ê.
// Other letters are lowered only.
func plain(r rune) rune {
	const rowsPerCase = 12
	v := vowelOf(r)
	if v.row == 0 {
		return lowerLetter(r)
	}
	return vowelLetters[(v.row-1)%rowsPerCase+1][level]
}
