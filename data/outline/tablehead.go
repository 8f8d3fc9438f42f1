package outline

import (
	"strings"
	"unicode"

	"khobaocao/data"
)

// headRows counts the rows above the data: up to the row of indexes "(1) (2)
// (3=2/1)", else up to the first row with a number behind its first column.
func headRows(rows [][]data.Cell) int {
	for r := range min(len(rows), mostHeadRows+1) {
		if isIndexRow(rows[r]) {
			return r + 1
		}
	}
	for r := range min(len(rows), mostHeadRows) {
		for _, c := range rows[r] {
			if s := strings.TrimSpace(c.Text()); c.Column > 0 && isNumeric(s) && !isYear(s) {
				return r
			}
		}
		if r > 0 && rowNumber(rows[r]) {
			return r
		}
	}
	return min(len(rows), 1)
}

// rowNumber reports whether a row begins with a list number: "1", "I", "a".
func rowNumber(row []data.Cell) bool {
	if len(row) == 0 || row[0].Column != 0 {
		return false
	}
	s := strings.Trim(strings.TrimSpace(row[0].Text()), ".)")
	return schemeOf(s) != noScheme && len(s) <= 4
}

func isYear(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "20") || strings.HasPrefix(s, "19"))
}

// isIndexRow reports whether a row only counts the columns: (1) (2) (3=2/1).
func isIndexRow(row []data.Cell) bool {
	n := 0
	for _, c := range row {
		s := strings.TrimSpace(c.Text())
		if s == "" {
			continue
		}
		if !isIndexCell(s) && schemeOf(s) != capital && s != itoa(c.Column+1) {
			return false
		}
		n++
	}
	return n >= 2
}

func isIndexCell(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	return len(s) >= 3 && len(s) < 30 && s[0] == '(' && s[len(s)-1] == ')' && strings.Trim(s, "()0123456789=/+-*:%x×,;") == "" && strings.ContainsAny(s, "0123456789")
}

// isNumeric reports whether a cell is a number, with a unit or sign at most.
func isNumeric(s string) bool {
	digits, letters := 0, 0
	if r := strings.TrimLeft(s, "-+(~≈<>±–"); r == "" || r[0] < '0' || r[0] > '9' {
		return false
	}
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits > 0 && letters <= 3 && digits >= letters
}
