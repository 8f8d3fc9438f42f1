package search

import (
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// TermsVersion is counted up whenever Terms cuts or spells otherwise: an index
// made by another version is built anew.
const TermsVersion = 1

// Term is one word or number of a text, in the forms in which it is compared.
// Start and End count code points.
type Term struct {
	Written string // lower case, spellings unified, marks kept: "hoà"
	Folded  string // the same without marks: "hoa"
	Start   int
	End     int
	Number  bool // Written and Folded are its plain form: "8713", "12.5"
}

// Marked reports whether the word carries marks, so that it differs from its
// folded form.
func (t Term) Marked() bool { return t.Written != t.Folded }

// Terms cuts NFC text into words and numbers. Letters make words, digits
// numbers; everything else separates. A number stands in its plain form, so
// that "8.713" and "8713", "05" and "5", "2,50" and "2,5" are the same. The
// cost is one pass over the text.
func Terms(text string) []Term {
	written, folded := forms(text)
	w, f := string(written), string(folded) // all terms are pieces of these
	out := make([]Term, 0, len(written)/averageTerm+1)
	at, wAt, fAt := 0, 0, 0 // code points and bytes gone over
	walk(written, func(start, end int, number string) {
		for ; at < start; at++ {
			wAt, fAt = wAt+utf8.RuneLen(written[at]), fAt+utf8.RuneLen(folded[at])
		}
		wFrom, fFrom := wAt, fAt
		for ; at < end; at++ {
			wAt, fAt = wAt+utf8.RuneLen(written[at]), fAt+utf8.RuneLen(folded[at])
		}
		t := Term{Start: start, End: end, Written: number, Folded: number, Number: number != ""}
		if !t.Number {
			t.Written, t.Folded = w[wFrom:wAt], f[fFrom:fAt]
		}
		out = append(out, t)
	})
	return out
}

// averageTerm is how many code points a term takes with what follows it.
const averageTerm = 4

// AppendTerms appends the text's terms for an index: all folded forms to
// folded, and to written those that carry marks, a space before each.
func AppendTerms(written, folded []byte, text string) (w, f []byte) {
	wr, fo := forms(text)
	walk(wr, func(start, end int, number string) {
		folded = append(folded, ' ')
		if number != "" {
			folded = append(folded, number...)
			return
		}
		folded = appendRunes(folded, fo[start:end])
		if slices.Equal(wr[start:end], fo[start:end]) {
			return
		}
		written = appendRunes(append(written, ' '), wr[start:end])
	})
	return written, folded
}

// forms writes a text in lower case with its spellings unified, and the same
// without marks; both have the code points of the text. Bytes that are no UTF-8
// count one each.
func forms(text string) (written, folded []rune) {
	written = []rune(viet.Unify(text))
	for i, r := range written {
		written[i] = lower(r)
	}
	return written, viet.FoldRunes(slices.Clone(written))
}

// walk calls each for every term of a text in lower case.
func walk(written []rune, each func(start, end int, number string)) {
	for i := 0; i < len(written); {
		end := i + 1
		switch {
		case isLetter(written[i]):
			for end < len(written) && isLetter(written[end]) {
				end++
			}
			each(i, end, "")
		case isDigit(written[i]):
			var plain string
			end, plain = number(written, i)
			each(i, end, plain)
		}
		i = end
	}
}

// number reads the number at rs[at]: its end and its plain form, a dot before
// the decimals, no zeros in front or at the end.
func number(rs []rune, at int) (int, string) {
	if n, ok := viet.ScanNumber(rs, at); ok {
		return n.End, plainNumber(n.Value)
	}
	end := at
	for end < len(rs) && isDigit(rs[end]) {
		end++
	}
	return end, string(rs[at:end])
}

func plainNumber(d data.Decimal) string {
	n, scale := d.Unscaled, d.Scale
	for scale > 0 && n%10 == 0 {
		n, scale = n/10, scale-1
	}
	digits := strconv.FormatInt(n, 10)
	if scale == 0 {
		return digits
	}
	for len(digits) <= scale {
		digits = "0" + digits
	}
	return digits[:len(digits)-scale] + "." + digits[len(digits)-scale:]
}

// lower is the lower case of one code point; Ð (U+00D0), which some fonts and
// typists take for Đ, becomes đ.
func lower(r rune) rune {
	if r == 'Ð' || r == 'ð' {
		return 'đ'
	}
	return unicode.ToLower(r)
}

func isLetter(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func appendRunes(b []byte, rs []rune) []byte {
	for _, r := range rs {
		if r < 0x80 {
			b = append(b, byte(r))
		} else {
			b = append(b, string(r)...)
		}
	}
	return b
}
