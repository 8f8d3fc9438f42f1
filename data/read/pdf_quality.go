package read

import (
	"fmt"
	"strconv"
	"strings"

	"khobaocao/data/viet"
)

// What the text of a page is worth.
const (
	pdfGood = iota
	pdfBare
	pdfWrong
)

const (
	fewestLetters  = 15  // of a scanned page that has text: less is a stamp or a number
	scanArea       = 0.5 // share of the page that a scan's picture covers at least
	mostMapErrors  = 0.2 // share of characters of which the file does not say what they are
	fewestWords    = 20  // to judge a page by its words
	leastSyllables = 0.5 // share of words that can be Vietnamese; tables of codes have some 0.6
)

// pdfQuality judges a page's text: a file printed without its table of letters
// gives rubbish in every reader.
func pdfQuality(glyphs []pdfGlyph, imageArea float32) int {
	letters, lost, all := 0, 0, 0
	var text strings.Builder
	for _, g := range glyphs {
		if g.r == ' ' {
			text.WriteByte(' ')
			continue
		}
		all++
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
	case float64(lost) > mostMapErrors*float64(all):
		return pdfWrong
	}
	s := viet.NFC(text.String())
	rs := []rune(s)
	words, valid := 0, 0
	for _, span := range viet.Syllables(s) {
		words++
		if viet.ValidSyllable(string(rs[span.Start:span.End])) {
			valid++
		}
	}
	if words >= fewestWords && float64(valid) < leastSyllables*float64(words) {
		return pdfWrong
	}
	return pdfGood
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

// doubts tells which pages were not read, or not surely, in words for the user.
func (b *pdfBook) doubts() []string {
	var out []string
	for _, d := range []struct {
		pages []int
		why   string
	}{
		{b.bare, "không có chữ để đọc, có thể là ảnh quét"},
		{b.wrong, "có lớp chữ bị lỗi phông, không đọc được"},
		{b.scans, "là ảnh quét, chữ do máy quét nhận dạng nên có thể sai"},
		{b.lost, "bị hỏng, không mở được"},
	} {
		if len(d.pages) > 0 {
			out = append(out, fmt.Sprintf("Trang %s %s.", pageList(d.pages), d.why))
		}
	}
	return out
}

// pageList is "3, 5–8".
func pageList(pages []int) string {
	var parts []string
	for i := 0; i < len(pages); {
		j := i
		for j+1 < len(pages) && pages[j+1] == pages[j]+1 {
			j++
		}
		part := strconv.Itoa(pages[i])
		if j > i {
			part += "–" + strconv.Itoa(pages[j])
		}
		parts = append(parts, part)
		i = j + 1
	}
	return strings.Join(parts, ", ")
}
