package read

import (
	"slices"
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/pdf"
	"khobaocao/data/viet"
)

// A page of words becomes a page of characters, as a PDF has them, so that one
// way of making lines, columns, tables and paragraphs serves both. A word's
// characters are spread evenly over its box.

const (
	pointsPerInch = 72
	usualDPI      = 200
	descent       = 0.2 // below the base line, in sizes of the type
	clear         = 0.4 // sizes from the base line of its line at which a word stands clear of it
	sameSize      = 0.2 // sizes that differ by less are one: boxes are not exact
	leastSure     = 25  // of 100; a sign that is less sure is a spot
	leastLineSure = 50  // a line that is less sure and no language is a stamp or a signature
)

// Heights of letters above the base line, in sizes of the type (Times New
// Roman; others differ by some hundredths).
const (
	xHeight      = 0.45
	ascentHeight = 0.67
	markedLow    = 0.68 // a lower letter with a mark
	doubleMarked = 0.84 // with two
	markedHigh   = 0.88 // a capital with a mark
)

// scanPage lays the words of a scan out in points; the headings' numbers go on
// from page to page.
func scanPage(s data.Scan, numbers *romans) pdf.Page {
	dpi := s.DPI
	if dpi <= 0 {
		dpi = usualDPI
	}
	k := float32(pointsPerInch / dpi)
	page := pdf.Page{Width: k * float32(s.Width), Height: k * float32(s.Height), Images: 1, ImageArea: 1}
	lines := scanLines(s.Words)
	mendLines(lines)
	numbers.mend(lines)
	sizes := lineSizes(lines)
	for i, line := range lines {
		page.Chars = append(page.Chars, lineChars(line, k, sizes[i]*k)...)
	}
	for _, r := range s.Rules {
		page.Rules = append(page.Rules, pdf.Rule{X0: k * float32(r.X0), Y0: k * float32(r.Y0), X1: k * float32(r.X1), Y1: k * float32(r.Y1)})
	}
	return page
}

// scanLines parts words into lines, without what is no writing.
func scanLines(words []data.ScanWord) [][]data.ScanWord {
	var out [][]data.ScanWord
	for len(words) > 0 {
		n := 1
		for n < len(words) && words[n].Line == words[0].Line {
			n++
		}
		line := slices.Clone(words[:n])
		words = words[n:]
		if line = slices.DeleteFunc(line, isSpot); len(line) == 0 || isDirt(line) {
			continue
		}
		slices.SortStableFunc(line, func(a, b data.ScanWord) int { return a.X0 - b.X0 })
		out = append(out, line)
	}
	return out
}

// isSpot finds signs that Tesseract makes of spots and of the edges of stamps:
// those that never stand alone, and others where it is not sure.
func isSpot(w data.ScanWord) bool {
	return strings.Trim(w.Text, ".,:;'`´‘’\"“”|¦_~¬ˆ°^\\/") == "" || w.Sure < leastSure && !strings.ContainsFunc(w.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// isDirt finds lines that Tesseract makes of stamps and signatures: unsure, and
// no language.
func isDirt(line []data.ScanWord) bool {
	sure, words, valid := float32(0), 0, 0
	for _, w := range line {
		sure += w.Sure
		n, ok, _ := syllablesOf(viet.NFC(w.Text))
		if strings.ContainsFunc(w.Text, unicode.IsDigit) {
			n, ok = 1, 1
		}
		words, valid = words+n, valid+ok
	}
	return sure < leastLineSure*float32(len(line)) && 2*valid <= words
}

// lineChars spreads a line's words, in pixels, over points.
func lineChars(line []data.ScanWord, k, size float32) []pdf.Char {
	var out []pdf.Char
	end := float32(-1e6)
	for i, w := range line {
		rs := []rune(viet.NFC(w.Text))
		if len(rs) == 0 {
			continue
		}
		base := k * baseOf(w, size/k)
		x0 := max(k*float32(w.X0), end+0.05*size) // boxes of neighbours may overlap
		x1 := max(k*float32(w.X1), x0+0.2*size*float32(len(rs)))
		if i > 0 {
			out = append(out, pdf.Char{Rune: ' ', X0: end, X1: x0, Base: base, Size: size})
		}
		step := (x1 - x0) / float32(len(rs))
		for j, r := range rs {
			out = append(out, pdf.Char{Rune: r, X0: x0 + step*float32(j), X1: x0 + step*float32(j+1), Base: base, Size: size})
		}
		end = x1
	}
	return out
}

// baseOf is the base line of a word, in pixels: that of its line, unless the
// word stands clear of it, as where Tesseract took the lines of a narrow cell for
// one.
func baseOf(w data.ScanWord, size float32) float32 {
	foot := float32(w.Y1)
	if strings.ContainsAny(strings.ToLower(viet.Fold(w.Text)), "gpqy,;()") {
		foot -= descent * size
	}
	if absf(foot-w.Base) < clear*size {
		return w.Base
	}
	return foot
}

// lineSizes estimates the size of the type of each line, in pixels, by the
// heights of its words; lines of nearly the size of most of the page get that.
func lineSizes(lines [][]data.ScanWord) []float32 {
	out := make([]float32, len(lines))
	var all []float32
	for i, line := range lines {
		var of []float32
		for _, w := range line {
			if h := heightOf(w.Text); h > 0 && w.Base > float32(w.Y0) {
				of = append(of, (w.Base-float32(w.Y0))/h)
			}
		}
		if out[i] = medianOf(of); out[i] > 0 {
			for range line {
				all = append(all, out[i])
			}
		}
	}
	page := medianOf(all)
	if page == 0 {
		page = usualDPI * 14 / pointsPerInch
	}
	for i, size := range out {
		if size == 0 || absf(size-page) < sameSize*page {
			out[i] = page
		}
	}
	return out
}

func medianOf(vs []float32) float32 {
	if len(vs) == 0 {
		return 0
	}
	slices.Sort(vs)
	return vs[len(vs)/2]
}

// heightOf is how far a word rises above its base line, in sizes of the type;
// 0 where it has neither letters nor digits.
func heightOf(s string) float32 {
	h := float32(0)
	for _, r := range viet.NFC(s) {
		switch {
		case unicode.IsDigit(r), r < 0x80 && unicode.IsUpper(r), r == 'Đ':
			h = max(h, ascentHeight)
		case !unicode.IsLetter(r):
		case unicode.IsUpper(r):
			h = max(h, markedHigh)
		case r == 'đ', r < 0x80 && (r == 'b' || r == 'd' || r == 'f' || r == 'h' || r == 'k' || r == 'l' || r == 'i'):
			h = max(h, ascentHeight)
		case r == 't':
			h = max(h, 0.57)
		case r < 0x80, r == 'ư', r == 'ơ', r == 'ạ', r == 'ẹ', r == 'ọ', r == 'ụ', r == 'ị', r == 'ỵ':
			h = max(h, xHeight)
		case r >= 0x1EA4 && r <= 0x1EAD, r >= 0x1EAE && r <= 0x1EB7, r >= 0x1EBE && r <= 0x1EC7, r >= 0x1ED0 && r <= 0x1ED9:
			h = max(h, doubleMarked)
		default:
			h = max(h, markedLow)
		}
	}
	return h
}
