package viet

// monthNumber reads 1…12 in digits or words at i; 0 where none stands.
func (t *timeScan) monthNumber(i int) (n, next int) {
	if n := t.num(i); n >= 1 && n <= 12 && len(t.toks[i].word) <= 2 && !t.partOfNumber(i) {
		return n, i + 1
	}
	return t.spokenNumber(i)
}

// spokenNumber reads a number that reports write in words before or after
// "tháng"; "tư" is the fourth month.
func (t *timeScan) spokenNumber(i int) (n, next int) {
	n, marked := spoken(t.word(i))
	if n == 0 || !t.is(i, marked) || n == 5 && t.fullYear(i+1) != 0 {
		return 0, i
	}
	if tail, w := spoken(t.word(i + 1)); n == 10 && (tail == 1 || tail == 2) && t.is(i+1, w) {
		return n + tail, i + 2
	}
	return n, i + 1
}

func spoken(folded string) (n int, marked string) {
	switch folded {
	case "mot":
		return 1, "một"
	case "hai":
		return 2, "hai"
	case "ba":
		return 3, "ba"
	case "bon":
		return 4, "bốn"
	case "tu":
		return 4, "tư"
	case "nam":
		return 5, "năm"
	case "sau":
		return 6, "sáu"
	case "bay":
		return 7, "bảy"
	case "tam":
		return 8, "tám"
	case "chin":
		return 9, "chín"
	case "muoi":
		return 10, "mười"
	}
	return 0, ""
}

// quarterNumber reads I…IV, 1…4 or a word; scanners give l for I.
func (t *timeScan) quarterNumber(i int) (n, next int) {
	switch t.word(i) {
	case "i", "l", "1", "01":
		n = 1
	case "ii", "ll", "il", "li", "2", "02":
		n = 2
	case "iii", "lll", "3", "03":
		n = 3
	case "iv", "lv", "4", "04":
		n = 4
	default:
		if n, next = t.spokenNumber(i); n <= 4 {
			return n, next
		}
		return 0, i
	}
	if t.partOfNumber(i) {
		return 0, i
	}
	return n, i + 1
}
