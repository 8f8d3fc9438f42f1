package read

import (
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// What Tesseract breaks again and again, and what no Vietnamese report can mean
// otherwise, is mended before the words become text: signs before a word where
// the paper has a spot, and the Roman numbers of headings.

// mendLines mends the words of a page's lines in place.
func mendLines(lines [][]data.ScanWord) {
	for _, line := range lines {
		for i := range line {
			line[i].Text = withoutSpots(line[i].Text)
		}
	}
	mendRomans(lines)
}

// withoutSpots takes a lone sign off the front of a word that begins a name or
// a sentence.
func withoutSpots(word string) string {
	for _, spot := range []string{"'", "‘", "’", "`", "´", ".", ",", "_", "~", "¬"} {
		if rest, ok := strings.CutPrefix(word, spot); ok && rest != "" && !strings.ContainsAny(rest, spot) {
			if r := []rune(rest)[0]; unicode.IsLetter(r) {
				return rest
			}
		}
	}
	return word
}

// A heading's number is read letter by letter as something that looks alike.
// Which one it is, the heading before tells.
const mostRoman = 30

// mendRomans puts the number that is due where a line begins with what looks
// like one.
func mendRomans(lines [][]data.ScanWord) {
	last := 0
	for _, line := range lines {
		if len(line) < 2 || !startsHeading(line[1].Text) {
			continue
		}
		body, dot := strings.CutSuffix(line[0].Text, ".")
		if !dot || body == "" || len(body) > 5 {
			continue
		}
		if n := romanValue(body); n > 0 {
			last = n
			continue
		}
		for _, due := range []int{last + 1, 1} {
			if looksLikeRoman(body, roman(due)) {
				line[0].Text, last = roman(due)+".", due
				break
			}
		}
	}
}

func startsHeading(word string) bool {
	r := []rune(viet.NFC(word))
	return len(r) > 0 && unicode.IsUpper(r[0])
}

// looksLikeRoman reports whether a reading may be of a number: each letter of it
// stands for one, or two, strokes of the number.
func looksLikeRoman(read, number string) bool {
	var out strings.Builder
	for _, r := range read {
		switch r {
		case 'H', 'U', 'n', 'N':
			out.WriteString("II")
		case 'l', '1', '|', '!', 'i', 'J', 'L', 'I', 'T', 't', 'f', ']', '[':
			out.WriteString("I")
		case 'v', 'Y', 'V':
			out.WriteString("V")
		case 'x', 'X', 'K':
			out.WriteString("X")
		case 'M', 'm':
			out.WriteString("III")
		default:
			return false
		}
	}
	got := out.String()
	if got == number {
		return true
	}
	strokes := strings.Trim(got, "I") == "" && strings.Trim(number, "I") == ""
	return strokes && len(got)-len(number) <= 1 && len(number)-len(got) <= 1 // "IH" is II or III
}

// romanValue is the value of a number, 0 of other words.
func romanValue(s string) int {
	for n := 1; n <= mostRoman; n++ {
		if roman(n) == s {
			return n
		}
	}
	return 0
}
