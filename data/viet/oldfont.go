package viet

import "strings"

// OldFont is the way in which a font from before Unicode keeps Vietnamese: its
// letters stand at the places of Western signs, so that text in it reads
// "B¸o c¸o" in any other font.
type OldFont uint8

// The ways. NotOld is every font of Unicode.
const (
	NotOld     OldFont = iota
	TCVN3              // TCVN 5712:1993 VN3, "ABC": .VnTime
	TCVN3Upper         // its fonts of capitals, named with an H at the end: .VnTimeH
	VNI                // VNI-Times: letter and mark are two signs
)

// OldFontOf tells the way by a font's name.
func OldFontOf(name string) OldFont {
	name = strings.TrimSpace(strings.Trim(name, `"'`))
	lower := strings.ToLower(name)
	switch {
	case strings.HasPrefix(lower, ".vn"):
		if strings.HasSuffix(lower, "h") {
			return TCVN3Upper
		}
		return TCVN3
	case strings.HasPrefix(lower, "vni-"), strings.HasPrefix(lower, "vni "):
		return VNI
	}
	return NotOld
}

// Decode turns text written in the font, given by the signs of Latin-1 that
// stand at its letters' places, into Vietnamese. VNI marks come out as
// combining marks behind their letter: compose with NFC once the paragraph is
// whole, since a mark may stand in another run than its letter.
func (f OldFont) Decode(s string) string {
	switch f {
	case TCVN3:
		return decodeBy(s, &tcvn3)
	case TCVN3Upper:
		return strings.ToUpper(decodeBy(s, &tcvn3))
	case VNI:
		return decodeBy(s, &vni)
	}
	return s
}

// decodeBy replaces the signs 0x80…0xFF by what the table gives for them.
func decodeBy(s string, table *[0x80]string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/2)
	for _, r := range s {
		if r >= 0xF080 && r <= 0xF0FF { // as fonts of symbols keep their signs
			r &= 0xFF
		}
		if r >= 0x80 && r <= 0xFF && table[r-0x80] != "" {
			b.WriteString(table[r-0x80])
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// tcvn3 is TCVN 5712:1993, VN3: 74 letters; the capitals with a tone have no
// place of their own, they are set in a font of capitals.
var tcvn3 = tableOf(map[int]string{
	0xA1: "Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ",
	0xB5: "à ả ã á ạ", 0xBB: "ằ ẳ ẵ ắ", 0xC6: "ặ ầ ẩ ẫ ấ ậ è", 0xCE: "ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ",
	0xDC: "ĩ í ị ò", 0xE1: "ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù", 0xF1: "ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ",
})

const (
	aboveLeft, aboveRight, aboveHook, aboveTilde, dotBelow = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
	circumflex, breve                                      = "\u0302", "\u0306"
)

// vni holds the marks, the same in lower case (0xE0…) and in capitals
// (0xC0…), and the letters that have a place of their own.
var vni = func() [0x80]string {
	marks := map[int]string{
		0x19: aboveRight, 0x18: aboveLeft, 0x1B: aboveHook, 0x15: aboveTilde, 0x0F: dotBelow,
		0x02: circumflex, 0x01: circumflex + aboveRight, 0x00: circumflex + aboveLeft, 0x05: circumflex + aboveHook,
		0x03: circumflex + aboveTilde, 0x04: circumflex + dotBelow,
		0x0A: breve, 0x09: breve + aboveRight, 0x08: breve + aboveLeft, 0x1A: breve + aboveHook, 0x1C: breve + aboveTilde, 0x0B: breve + dotBelow,
	}
	letters := map[int]string{0x06: "ỉ", 0x0C: "ì", 0x0D: "í", 0x0E: "ỵ", 0x11: "đ", 0x12: "ị", 0x13: "ĩ", 0x14: "ơ", 0x16: "ư"}
	var t [0x80]string
	for at, mark := range marks {
		t[0x40+at], t[0x60+at] = mark, mark
	}
	for at, letter := range letters {
		t[0x40+at], t[0x60+at] = strings.ToUpper(letter), letter
	}
	return t
}()

func tableOf(rows map[int]string) (t [0x80]string) {
	for at, row := range rows {
		for i, letter := range strings.Fields(row) {
			t[at-0x80+i] = letter
		}
	}
	return t
}
