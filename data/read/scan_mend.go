package read

import (
	"regexp"
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
			line[i].Text = withoutSpots(withoutFractions(line[i].Text))
			if i > 0 && isQuarter(line[i-1].Text) {
				line[i].Text = mendQuarter(line[i].Text)
			}
		}
		mendPairs(line)
	}
}

// withoutSpots takes a lone sign off the front of a word that begins a name or
// a sentence, and bars of a table off both ends.
func withoutSpots(word string) string {
	if bare := strings.Trim(word, "|¦"); bare != "" {
		word = bare
	}
	word = strings.NewReplacer("YŸ", "Y", "yÿ", "y").Replace(word)
	for _, spot := range []string{"'", "‘", "’", "`", "´", ".", ",", "_", "~", "¬", "\"", "“"} {
		if rest, ok := strings.CutPrefix(word, spot); ok && rest != "" && !strings.ContainsAny(rest, spot+"\"”’") {
			if r := []rune(rest)[0]; unicode.IsLetter(r) && spot != "“" && spot != "\"" {
				return rest
			}
		}
	}
	return word
}

// fractionSlash is what Tesseract reads for a 4 behind a 1, for it learned ¼; no
// report writes it.
const fractionSlash = "⁄"

var fractions = regexp.MustCompile("1⁄4?")

func withoutFractions(word string) string {
	if !strings.Contains(word, fractionSlash) {
		return word
	}
	if !strings.ContainsFunc(word, unicode.IsDigit) {
		return strings.ReplaceAll(word, fractionSlash, "")
	}
	if isStrokes(word[:strings.Index(word, fractionSlash)]) && word[0] != '1' {
		return strings.ReplaceAll(word, fractionSlash, "/") // III⁄2023
	}
	return strings.ReplaceAll(fractions.ReplaceAllString(word, "14"), fractionSlash, "/")
}

// isQuarter reports whether the number of a quarter follows.
func isQuarter(word string) bool { return viet.Fold(viet.NFC(word)) == "quy" }

// mendQuarter reads the number of a quarter by its strokes: "HI1/2023" has four,
// of which no number is made but III.
func mendQuarter(word string) string {
	end := strings.IndexAny(word, "/,;.")
	if end < 0 {
		end = len(word)
	}
	number, rest := word[:end], word[end:]
	if romanValue(number) > 0 || strings.Trim(number, "0123456789") == "" || !isStrokes(number) {
		return word
	}
	n := 0
	for _, r := range number {
		n++
		if strings.ContainsRune("HUN", r) {
			n++
		}
	}
	return roman(min(n, 3)) + rest
}

// isStrokes reports whether a word is made of what I, II and III are read as.
func isStrokes(word string) bool { return word != "" && strings.Trim(word, "IHUNl1|!T") == "" }

// mostRoman is the largest number of a heading that is looked for.
const mostRoman = 30

// romans knows the number of the last heading.
type romans struct{ last int }

// mend puts the number that is due where a line begins with what looks like one:
// a heading's number is read letter by letter as something alike, and which one
// it is, the heading before tells.
func (x *romans) mend(lines [][]data.ScanWord) {
	for _, line := range lines {
		rest := line[1:]
		body := strings.TrimRight(line[0].Text, ".")
		if len(rest) == 0 || body == line[0].Text || body == "" || len(body) > 5 || !startsHeading(rest[0].Text) {
			continue
		}
		if len(body) == 1 && strings.Contains("ABCDE", body) {
			x.last = 0 // a new part counts anew
			continue
		}
		n := romanValue(body)
		if n > 0 && n != x.last || strings.Trim(body, "0123456789") == "" {
			if n > 0 {
				x.last = n
			}
			continue
		}
		for _, due := range []int{x.last + 1, 1} {
			if looksLikeRoman(body, roman(due)) {
				line[0].Text, x.last = roman(due)+".", due
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
