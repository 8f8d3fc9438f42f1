package read

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// bulletOf is the sign of a bullet level as it prints.
func bulletOf(lv listLevel) string {
	r, _ := utf8.DecodeRuneInString(lv.text)
	switch {
	case lv.text == "":
		return ""
	case r >= 0xF000 && r <= 0xF0FF:
		return string(symbolOf(r, lv.font))
	case strings.ContainsRune("‐‑‒–—−", r):
		return "-"
	case strings.Contains(lv.font, "ingdings") && r < 0x100:
		return string(symbolOf(r, lv.font))
	}
	return finish(appendClean(nil, []byte(lv.text)))
}

// formatCount writes a counter in a number format (17.18.59); formats that
// spell numbers out are written in digits.
func formatCount(n int, format string) string {
	switch format {
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return letters(n)
	case "lowerLetter":
		return strings.ToLower(letters(n))
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "none":
		return ""
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	const largest = 3999
	if n <= 0 || n > largest {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, d := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
		{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.value; n -= d.value {
			b.WriteString(d.sign)
		}
	}
	return b.String()
}

// letters: A … Z, AA, BB, … as Word counts.
func letters(n int) string {
	const most = 26 * 30
	if n <= 0 || n > most {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}
