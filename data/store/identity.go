package store

import (
	"hash/fnv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/viet"
)

// What makes two files one report. A draft has its number and day blank, the
// signed copy has them; OCR reads a letter of the title wrong. So two files are
// versions of one report when unit, level, kind and period are the same and
//
//   - both carry a number: the symbols are the same;
//   - else: the titles are the same, and what both give of issuer and of the
//     symbol's letters agrees.
//
// Without a period the day of signing must be the same in its place.

// identity hashes unit, level, kind and period, the part of the rule that an
// index can look up.
func identity(h data.Header) int64 {
	f := fnv.New64a()
	for _, part := range []string{unitKey(h.Unit, h.Level), viet.Key(h.Kind), encodePeriod(h.Period)} {
		_, _ = f.Write([]byte(part)) // a hash takes everything
		_, _ = f.Write([]byte{0})
	}
	return int64(f.Sum64())
}

// sameReport is the whole rule.
func sameReport(a, b data.Header) bool {
	if unitKey(a.Unit, a.Level) != unitKey(b.Unit, b.Level) || viet.Key(a.Kind) != viet.Key(b.Kind) || a.Period != b.Period {
		return false
	}
	if a.Period.IsZero() && (a.Date.IsZero() || a.Date != b.Date) {
		return false
	}
	na, nb := numberOfSymbol(a.Symbol), numberOfSymbol(b.Symbol)
	if na != "" && nb != "" {
		return na == nb && agree(lettersOfSymbol(a.Symbol), lettersOfSymbol(b.Symbol))
	}
	title := wordsKey(a.Title)
	return title != "" && title == wordsKey(b.Title) &&
		agree(wordsKey(a.Issuer), wordsKey(b.Issuer)) &&
		agree(lettersOfSymbol(a.Symbol), lettersOfSymbol(b.Symbol))
}

// agree reports whether two values do not contradict each other.
func agree(a, b string) bool { return a == "" || b == "" || a == b }

// numberOfSymbol is the number in front of a symbol without leading zeros:
// "346" of "346-BC/HU", "" of a draft's "-BC/HU".
func numberOfSymbol(s string) string {
	s = strings.TrimSpace(s)
	end := 0
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	return strings.TrimLeft(s[:end], "0")
}

// lettersOfSymbol is what follows the number: "bc hu".
func lettersOfSymbol(s string) string {
	return wordsKey(strings.TrimLeft(strings.TrimSpace(s), "0123456789"))
}

// wordsKey is the text's words and numbers without marks, one space between;
// "tháng 03" is "tháng 3".
func wordsKey(s string) string {
	_, folded := search.AppendTerms(nil, nil, s)
	return string(folded)
}

// unitKey makes spellings of one unit the same ("Hòa Bình", "HOÀ BÌNH"); marks
// stay, because they tell units apart.
func unitKey(name, level string) string {
	if name == "" {
		return ""
	}
	return strings.ToLower(viet.Unify(viet.NFC(level + "|" + name)))
}

// textRank says whose text is kept when a report comes in several files: the
// highest, of equal ones the newest. Word files give numbering, notes and
// tables for sure; of two files of one format the one with a number is the
// final one and the other its draft, in whatever order they come.
func textRank(format, symbol string) int {
	rank := 2 * formatRank(format)
	if numberOfSymbol(symbol) != "" {
		rank++
	}
	return rank
}

func formatRank(format string) int {
	switch format {
	case "docx":
		return 6
	case "odt", "doc", "rtf":
		return 5
	case "xlsx", "xls":
		return 4
	case "html":
		return 3
	case "txt":
		return 2
	case "pdf":
		return 1
	}
	return 0
}
