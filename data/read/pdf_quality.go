package read

import (
	"strings"

	"khobaocao/data/viet"
)

// What the text of a page is worth.
const (
	pdfGood = iota
	pdfBare
	pdfWrong
	pdfSparse // a picture with a few words on it: a scan with a printed signature or number
)

const (
	fewestLetters  = 15   // of a scanned page that has text: less is a stamp or a number
	sparseLetters  = 250  // of a picture with words on it; a page of text has 1,500
	scanArea       = 0.5  // share of the page that a scan's picture covers at least
	mostMapErrors  = 0.2  // share of characters of which the file does not say what they are
	fewestWords    = 20   // to judge a page by its words
	leastSyllables = 0.5  // share of words that can be Vietnamese; tables of codes have some 0.6
	leastScanned   = 0.75 // the same of a text that a scanner put below its picture
	leastMarked    = 0.1  // share of such words with a mark; a scanner of another language finds none
)

// pdfQuality judges a page's text: a file printed without its table of letters
// gives rubbish in every reader.
func pdfQuality(glyphs []pdfGlyph, imageArea float32) int {
	letters, lost := 0, 0
	var text strings.Builder
	for _, g := range glyphs {
		if g.r == ' ' {
			text.WriteByte(' ')
			continue
		}
		if g.lost {
			lost++
		}
		if g.word {
			text.WriteByte(' ')
		}
		letters++
		text.WriteRune(g.r)
	}
	switch {
	case letters == 0, letters < fewestLetters && imageArea > scanArea:
		return pdfBare
	case float64(lost) > mostMapErrors*float64(letters):
		return pdfWrong
	}
	words, valid, marked := syllablesOf(viet.NFC(text.String()))
	least, leastMarks := leastSyllables, 0.0
	if imageArea > scanArea && mostlyHidden(glyphs) {
		least, leastMarks = leastScanned, leastMarked
	}
	switch {
	case words >= fewestWords && (float64(valid) < least*float64(words) || float64(marked) < leastMarks*float64(words)):
		return pdfWrong
	case letters < sparseLetters && imageArea > scanArea:
		return pdfSparse
	}
	return pdfGood
}

// syllablesOf counts the words of a text, those that can be Vietnamese, and
// those with a mark.
func syllablesOf(s string) (words, valid, marked int) {
	rs := []rune(s)
	for _, span := range viet.Syllables(s) {
		words++
		word := string(rs[span.Start:span.End])
		if viet.ValidSyllable(word) {
			valid++
		}
		if strings.ToLower(word) != viet.Fold(word) {
			marked++
		}
	}
	return words, valid, marked
}

// mostlyHidden reports whether most characters are not painted.
func mostlyHidden(glyphs []pdfGlyph) bool {
	hidden := 0
	for _, g := range glyphs {
		if g.hidden {
			hidden++
		}
	}
	return 2*hidden > len(glyphs)
}
